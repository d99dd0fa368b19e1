"""What coordinators see of one household: its paperwork, its turn, its certificates. With names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.features.school.domain.certificate import Certificate, Standing
from bot.features.school.domain.cohort import Cohort
from bot.features.school.domain.paperwork import Applicant, Clocks, Papers
from bot.features.school.domain.places import Enrolment, Seat, State
from bot.features.school.domain.standing import Due
from bot.features.school.domain.wording import when
from bot.features.school.views import presses
from bot.features.school.views.presses import button
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column

PAGE = 7
AWAITING_APPOINTMENT = "school-appoint"
AWAITING_NEW_NAME = "school-new-name"
REASONS = ("by-mistake", "wrong-name", "programme-not-done")


def listed(cohort: Cohort, title: Said, found: Sequence[tuple[Enrolment, str]], page: int) -> Screen:
    """The households of a group: enrolled and held first, then the line in its order."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    buttons = [
        Button(
            Text(
                "school-household-button",
                state=Text(f"school-sign-{one.state}"),
                name=name[:20] if name else f"{one.id}",
                seats=one.seats,
            ),
            presses.Household(id=one.id),
        )
        for one, name in shown
    ]
    turn = tuple(
        Button(Text(label), presses.Households(id=cohort.id, page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * PAGE < len(found)
    )
    rows = (
        *column(*buttons),
        *((turn,) if turn else ()),
        (button("back-staff", presses.Group(id=cohort.id)), HOME),
    )
    text = Text("school-households", title=title, count=len(found))
    return Screen(text, rows, place=presses.Households(id=cohort.id, page=page))


def household(
    cohort: Cohort,
    enrolment: Enrolment,
    papers: Papers,
    known: Sequence[tuple[Seat, Applicant]],
    clocks: Clocks | None,
    *,
    needs_papers: bool,
    note: Text | None = None,
) -> Screen:
    """One household's place: whose turn it is to do what, and until when."""
    names = [
        Text("school-adult", number=seat.place, name=one.name, born=_day(one.born), residence=one.residence)
        if one.is_whole
        else Text("school-adult-nameless", number=seat.place)
        for seat, one in known
    ]
    return Screen(
        paragraphs(
            note,
            lines(
                Text(
                    "school-household",
                    number=enrolment.id,
                    state=Text(f"school-state-name-{enrolment.state}"),
                ),
                *names,
            ),
            lines(*_terms(cohort, papers, clocks, needs_papers=needs_papers)),
        ),
        column(
            *_acts(enrolment, papers, needs_papers=needs_papers),
            button("back-families", presses.Households(id=cohort.id)),
            HOME,
        ),
        place=presses.Household(id=enrolment.id),
    )


def _day(born: str) -> Said:
    return Text("school-paper-day", day=date.fromisoformat(born)) if born else Text("verbatim", words="")


def _terms(
    cohort: Cohort, papers: Papers, clocks: Clocks | None, *, needs_papers: bool
) -> Sequence[Text | None]:
    if not needs_papers:
        return ()
    return (
        Text("school-papers-due", day=papers.due_on) if papers.due_on and not papers.received_on else None,
        Text("school-papers-said") if papers.brought and not papers.received_on else None,
        Text("school-papers-here", day=papers.received_on) if papers.received_on else None,
        Text("school-clocks", complete=clocks.complete_by, told=clocks.told_by)
        if clocks and not papers.told_on
        else None,
        Text("school-interview", when=when(papers.interview_at, cohort.tz)) if papers.interview_at else None,
        Text("school-ground", ground=Text(f"school-ground-{papers.ground}")) if papers.ground else None,
        Text("school-hearing-on", when=when(papers.hearing_at, cohort.tz)) if papers.hearing_at else None,
    )


def _acts(enrolment: Enrolment, papers: Papers, *, needs_papers: bool) -> Sequence[Button]:
    acts = []
    if enrolment.state is State.WAITING:
        acts.append(button("promote", presses.Promote(id=enrolment.id)))
    if enrolment.state is State.HELD and needs_papers:
        if not papers.received_on:
            acts.append(button("receive", presses.Receive(id=enrolment.id)))
        else:
            acts.append(button("enrol", presses.Enrol(id=enrolment.id)))
        acts.append(button("interview", presses.Appoint(id=enrolment.id, what="interview")))
        if papers.ground:
            acts.append(button("hearing-time", presses.Appoint(id=enrolment.id, what="hearing")))
            acts.append(button("refuse", presses.Refuse(id=enrolment.id)))
        elif papers.received_on:
            acts.append(button("hear", presses.Hear(id=enrolment.id)))
    return acts


def grounds(enrolment_id: int, known: Sequence[str]) -> Screen:
    choices = [
        Button(Text(f"school-ground-{one}-button"), presses.HearOn(id=enrolment_id, ground=one))
        for one in known
    ]
    return Screen(
        Text("school-choose-ground"),
        column(*choices, button("back-family", presses.Household(id=enrolment_id)), HOME),
        place=presses.Hear(id=enrolment_id),
    )


def appoint(enrolment_id: int, what: str, note: Text | None = None) -> Screen:
    return Screen(
        lines(note, Text(f"school-appoint-{what}")),
        column(button("back-family", presses.Household(id=enrolment_id)), HOME),
        awaiting=AWAITING_APPOINTMENT,
        place=presses.Appoint(id=enrolment_id, what=what),
    )


# ---- certificates --------------------------------------------------------------------------------


def owed(cohort: Cohort, title: Said, found: Sequence[Due], page: int) -> Screen:
    """Who is owed a certificate and until when; who has one is a button."""
    waiting = [one for one in found if one.certificate is None]
    given = [one for one in found if one.certificate is not None]
    shown = given[page * PAGE : (page + 1) * PAGE]
    buttons = [
        Button(
            Text("school-given-button", number=one.certificate.content.number, name=one.name[:16]),
            presses.StaffCertificate(id=one.certificate.id),
        )
        for one in shown
        if one.certificate
    ]
    turn = tuple(
        Button(Text(label), presses.Owed(id=cohort.id, page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * PAGE < len(given)
    )
    by = next((one.by for one in waiting if one.by), None)
    nameless = sum(not one.name for one in waiting)
    give = button("issue", presses.IssueAll(id=cohort.id)) if waiting else None
    return Screen(
        lines(
            Text("school-owed", title=title, count=len(waiting), given=len(given)),
            Text("school-owed-by", day=by) if by else None,
            Text("school-owed-names", count=nameless) if nameless else None,
        ),
        (
            *column(give, *buttons),
            *((turn,) if turn else ()),
            (button("back-staff", presses.Group(id=cohort.id)), HOME),
        ),
        place=presses.Owed(id=cohort.id, page=page),
    )


def certificate(known: Certificate, cohort_id: int, note: Text | None = None) -> Screen:
    content = known.content
    standing = Text(f"school-standing-{known.standing}", day=known.ended_on or content.issued_on)
    acts = (
        (
            button("duplicate", presses.Duplicate(id=known.id)),
            button("replace", presses.Replace(id=known.id)),
            button("revoke", presses.Revoke(id=known.id)),
        )
        if known.standing is Standing.VALID
        else ()
    )
    return Screen(
        lines(
            note,
            Text("school-certificate", number=content.number, name=content.holder, hours=content.hours),
            standing,
        ),
        column(*acts, button("back-owed", presses.Owed(id=cohort_id)), HOME),
        place=presses.StaffCertificate(id=known.id),
    )


def revoke(known: Certificate) -> Screen:
    choices = [
        Button(Text(f"school-end-{one}-button"), presses.RevokeNow(id=known.id, reason=one))
        for one in REASONS
    ]
    back = button("back-certificate", presses.StaffCertificate(id=known.id))
    return Screen(Text("school-revoke", number=known.content.number), column(*choices, back, HOME))


def new_name(certificate_id: int, note: Text | None = None) -> Screen:
    return Screen(
        lines(note, Text("school-new-name")),
        column(button("back-certificate", presses.StaffCertificate(id=certificate_id)), HOME),
        awaiting=AWAITING_NEW_NAME,
        place=presses.Replace(id=certificate_id),
    )


def in_order(found: Sequence[Enrolment]) -> list[Enrolment]:
    """Held and enrolled households first, then offers, then the line."""
    order = [State.HELD, State.ENROLLED, State.OFFERED, State.WAITING]
    return sorted(found, key=lambda one: (order.index(one.state), one.asked_at, one.id))
