"""What holders, families and strangers see of certificates and applications."""

from __future__ import annotations

import json
from datetime import date

from bot.features.school.domain.certificate import Certificate, Standing, signed_words
from bot.features.school.domain.paperwork import Applicant, Asked, Papers
from bot.features.school.domain.places import Seat
from bot.features.school.views import presses
from bot.features.school.views.papers import application
from bot.features.school.views.papers import certificate as paper
from bot.features.school.views.presses import button
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, File, Screen, column

AWAITING_NAME = "school-name"
AWAITING_APPLICANT = "school-applicant"


def mine(seat: Seat, known: Certificate | None, *, done: bool, named: bool) -> Screen:
    """One's own certificate: to have as a file, or what is still needed for it."""
    back = button("back-group", presses.CohortPage(id=seat.cohort_id))
    if known is None:
        text = Text("school-paper-not-yet")
        if done:
            text = Text("school-paper-soon" if named else "school-paper-name-wanted")
        return Screen(
            text,
            column(button("missing", presses.Missing(seat=seat.id)), back, HOME),
            awaiting=AWAITING_NAME if done and not named else None,
            place=presses.MyCertificate(seat=seat.id),
        )
    return Screen(
        Text(f"school-paper-ready-{known.content.title}", number=known.content.number),
        column(
            button("paper-file", presses.CertificateFile(seat=seat.id)),
            button("paper-english", presses.CertificateFile(seat=seat.id, english=True)),
            back,
            HOME,
        ),
        place=presses.MyCertificate(seat=seat.id),
    )


def ask_name(seat_id: int, note: Text | None = None) -> Screen:
    return Screen(
        lines(note, Text("school-paper-name-wanted")),
        column(HOME),
        awaiting=AWAITING_NAME,
        place=presses.MyCertificate(seat=seat_id),
    )


def file(known: Certificate, link: str, *, english: bool, duplicate: bool = False) -> Screen:
    """The certificate as a PDF: Kazakh and Russian, on request English beside them."""
    languages = (*paper.LANGUAGES, "en") if english else paper.LANGUAGES
    content = json.loads(signed_words(known.content))
    made = paper.arguments(content, link, languages=languages, duplicate=duplicate)
    name = f"{known.content.title}-{known.content.number}.pdf"
    return Screen(
        Text("school-paper-file"), column(presses.SCHOOL, HOME), file=File(paper.RECIPE, made, name)
    )


def checked(found: tuple[Certificate, Certificate | None] | None) -> Screen:
    """What a stranger may know: all that is printed but the name, of which the first letters are shown."""
    if found is None:
        return Screen(Text("school-check-unknown"), column(HOME))
    known, successor = found
    content = known.content
    standing = Text(
        f"school-check-{known.standing}",
        **({} if known.standing is Standing.VALID else {"day": known.ended_on or content.issued_on}),
    )
    return Screen(
        paragraphs(
            standing,
            lines(
                Text(f"school-check-{content.title}", number=content.number),
                Text("school-check-holder", initials=content.initials),
                Text(
                    "school-check-course",
                    course=Text(f"school-course-{content.course}"),
                    hours=content.hours,
                ),
                Text("school-paper-from-to", begins=content.begins, ends=content.ends),
                Text(
                    "school-check-issuer",
                    organisation=content.organisation or Text("school-check-no-name"),
                    day=content.issued_on,
                ),
            ),
            Text("school-check-successor", number=successor.content.number) if successor else None,
            Text("school-check-compare"),
        ),
        column(HOME),
    )


# ---- the application -----------------------------------------------------------------------------


def papers(cohort_id: int, known: Papers, seats: list[tuple[Seat, Applicant]], *, due: bool) -> Screen:
    """The paperwork of a household: what to print and bring, until when, what has been done."""
    ready = [seat for seat, applicant in seats if applicant.is_whole]
    files = [
        Button(
            Text("school-form-button", number=seat.place), presses.ApplicationFile(id=cohort_id, seat=seat.id)
        )
        for seat in ready
    ]
    ask = button("fill", presses.AskApplicant(id=cohort_id)) if len(ready) < len(seats) else None
    again = button("again", presses.Again(id=cohort_id)) if ready and not known.received_on else None
    brought = button("brought", presses.Brought(id=cohort_id)) if not known.brought and due else None
    return Screen(
        lines(
            Text("school-papers"),
            Text("school-papers-until", day=known.due_on) if known.due_on and not known.received_on else None,
            Text("school-papers-no-photo"),
            Text("school-papers-online"),
        ),
        column(ask, *files, again, brought, button("back-group", presses.CohortPage(id=cohort_id)), HOME),
        place=presses.Papers(id=cohort_id),
    )


def ask_applicant(cohort_id: int, seat: Seat, asked: Asked, total: int, note: Text | None = None) -> Screen:
    whose = Text(f"school-adult-{seat.place}") if total > 1 else None
    return Screen(
        lines(note, whose, Text(f"school-ask-{asked}"), Text("school-ask-why")),
        column(button("back-papers", presses.Papers(id=cohort_id)), HOME),
        awaiting=AWAITING_APPLICANT,
        place=presses.AskApplicant(id=cohort_id),
    )


def application_file(
    cohort_id: int, seat: Seat, applicant: Applicant, organisation: str, course: str, first: date
) -> Screen:
    made = application.arguments(applicant, organisation, course, first)
    name = f"application-{seat.id}.pdf"
    return Screen(
        Text("school-form-file"),
        column(button("back-papers", presses.Papers(id=cohort_id)), HOME),
        file=File(application.RECIPE, made, name),
    )


def brought(cohort_id: int) -> Screen:
    said: Said = Text("school-brought")
    return Screen(said, column(button("back-group", presses.CohortPage(id=cohort_id)), HOME))
