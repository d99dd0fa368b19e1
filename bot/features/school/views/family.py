"""What families see: groups to join, their place, the line, an offer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.features.school.domain.cohort import ClassSession, Cohort
from bot.features.school.domain.course import Course
from bot.features.school.domain.paperwork import Papers
from bot.features.school.domain.places import Enrolment, Offer, Room, State, Turn
from bot.features.school.domain.standing import Standing
from bot.features.school.domain.wording import when
from bot.features.school.views import presses
from bot.features.school.views.papers import calendar
from bot.features.school.views.presses import button
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, File, Screen, column

PAGE = 5
KIN = ("close", "other", "none")


# ---- the first screen ----------------------------------------------------------------------------


def nothing_open() -> Screen:
    """No group takes people now: that is said, and what one can do meanwhile."""
    return Screen(
        Text("school-nothing-open"),
        column(button("kin", presses.Kin()), button("events", presses.Events()), HOME),
        place=presses.School(),
    )


def first(offered: Cohort, room: Room, course: Course | None, zone: ZoneInfo, note: Text | None) -> Screen:
    """The group that fits best, with its place to take; `note` says it may not be needed at all."""
    return Screen(
        paragraphs(_card(offered, room, course, zone), note or Text("school-who-must")),
        column(
            _take(offered, room, None),
            button("days", presses.Programme(id=offered.id)),
            button("others", presses.Others()),
            button("kin", presses.Kin()),
            button("events", presses.Events()),
            HOME,
        ),
        place=presses.School(),
    )


def mine(standings: Sequence[tuple[Standing, Said]]) -> Screen:
    """One's own groups, each a button."""
    buttons = [
        Button(Text("school-mine-button", title=title), presses.CohortPage(id=one.cohort.id))
        for one, title in standings[:PAGE]
    ]
    others = button("others", presses.Others())
    events = button("events", presses.Events())
    return Screen(Text("school-mine"), column(*buttons, others, events, HOME), place=presses.School())


def events(found: Sequence[Cohort], zone: ZoneInfo) -> Screen:
    buttons = [
        Button(
            Text(
                "school-event-button",
                title=one.wording.title[:18],
                day=f"{one.starts_at.astimezone(zone):%d.%m %H:%M}" if one.starts_at else "",
            ),
            presses.CohortPage(id=one.id),
        )
        for one in found[:PAGE]
    ]
    text = Text("school-events") if buttons else Text("school-no-events")
    return Screen(text, column(*buttons, presses.SCHOOL, HOME), place=presses.Events())


# ---- one group -----------------------------------------------------------------------------------


def _card(cohort: Cohort, room: Room | None, course: Course | None, zone: ZoneInfo) -> Said:
    """What a group is; how many seats are left tells only who has none."""
    begins = when(cohort.starts_at, zone) if cohort.starts_at else None
    if course is None:
        return lines(
            Text("school-event-title", title=cohort.wording.title),
            Text("school-event-when", when=begins) if begins else None,
            Text("school-event-address", address=cohort.wording.address) if cohort.wording.address else None,
            _seats(room) if room else None,
        )
    return lines(
        Text(
            "school-card",
            title=course.name,
            language=Text(f"school-in-{cohort.language}"),
            venue=Text(f"school-venue-{cohort.venue}"),
        ),
        Text("school-card-hours", classes=len(cohort.classes), hours=cohort.hours),
        Text("school-card-begins", when=begins) if begins else None,
        _seats(room) if room else None,
    )


def _seats(room: Room) -> Text | None:
    if room.capacity is None:
        return Text("school-seats-open")
    if room.free > 0:
        return Text("school-seats", free=room.free, capacity=room.capacity)
    return Text("school-seats-none", waiting=room.waiting)


def _take(cohort: Cohort, room: Room, state: State | None) -> Button | None:
    if state is not None:
        return None
    label = "take" if room.free > 0 else "wait"
    return button("come" if cohort.is_event and room.free > 0 else label, presses.Take(id=cohort.id))


def cohort(
    standing: Standing,
    course: Course | None,
    zone: ZoneInfo,
    now: datetime,
    extra: Iterable[Button] = (),
    note: Text | None = None,
) -> Screen:
    """One group as this person stands with it; `note` says that the course may not be needed at all."""
    one = standing.cohort
    open_ = one.is_open(now)
    seated = standing.state is not None and standing.state.takes_seats
    card = _card(one, None if seated else standing.room, course, zone)
    text = paragraphs(card, _state(standing, one, now), note if open_ else None)
    return Screen(
        text,
        column(
            _take(one, standing.room, standing.state) if open_ else None,
            *extra,
            *_own_buttons(standing),
            button("days", presses.Programme(id=one.id)) if len(one.classes) > 1 else None,
            presses.SCHOOL,
            HOME,
        ),
        place=presses.CohortPage(id=one.id),
    )


def _state(standing: Standing, cohort: Cohort, now: datetime) -> Said | None:
    said: Said | None = None
    if standing.state is None:
        return Text("school-over") if cohort.is_over(now) else _closed(cohort, now)
    match standing.state:
        case State.HELD:
            said = _papers(standing.papers)
        case State.ENROLLED if standing.enrolment:
            said = Text("school-state-enrolled", seats=standing.enrolment.seats)
        case State.WAITING if standing.turn:
            said = Text("school-state-waiting", position=standing.turn.position)
        case State.OFFERED:
            said = Text("school-state-offered")
    return said


def _closed(cohort: Cohort, now: datetime) -> Text | None:
    return None if cohort.is_open(now) else Text("school-closed")


def _papers(papers: Papers) -> Text | None:
    if papers.received_on:
        return Text("school-state-checked")
    if papers.brought:
        return Text("school-state-brought")
    return Text("school-state-held", day=papers.due_on) if papers.due_on else None


def _own_buttons(standing: Standing) -> Iterable[Button]:
    one = standing.cohort
    match standing.state:
        case State.HELD:
            yield button("application", presses.Papers(id=one.id))
            yield button("calendar", presses.CalendarFile(id=one.id))
        case State.ENROLLED:
            yield button("calendar", presses.CalendarFile(id=one.id))
            if one.wording.chat:
                yield Button(Text("school-chat-button"), url=one.wording.chat)
        case State.WAITING:
            yield button("why", presses.Turn(id=one.id))
        case State.OFFERED if standing.offer:
            yield button("offer", presses.OfferPage(id=standing.offer.id))
    if standing.state is not None:
        yield button("leave", presses.Leave(id=one.id))


def programme(cohort: Cohort, course: Course | None, zone: ZoneInfo, page: int) -> Screen:
    """The classes of a group, a few a page."""
    shown = cohort.classes[page * PAGE : (page + 1) * PAGE]
    said = [
        Text(
            "school-class-line-off" if one.cancelled else "school-class-line",
            number=cohort.classes.index(one) + 1,
            when=when(one.starts_at, zone),
            modules=_modules(course, one),
        )
        for one in shown
    ]
    turn = tuple(
        Button(Text(label), presses.Programme(id=cohort.id, page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * PAGE < len(cohort.classes)
    )
    back = button("back-group", presses.CohortPage(id=cohort.id))
    rows = (*((turn,) if turn else ()), (back, HOME))
    place = presses.Programme(id=cohort.id, page=page)
    return Screen(paragraphs(Text("school-days"), *said), rows, place=place)


def _modules(course: Course | None, session: ClassSession) -> Said:
    if course is None:
        return Text("verbatim", words="")
    return lines(*(course.module_name(one) for one in session.modules))


# ---- taking and leaving --------------------------------------------------------------------------


def how_many(cohort_id: int) -> Screen:
    return Screen(
        paragraphs(Text("school-how-many"), Text("school-how-many-why")),
        (
            (button("alone", presses.Take(id=cohort_id, adults=1)),),
            (button("two", presses.Take(id=cohort_id, adults=2)),),
            (button("kin", presses.Kin()), HOME),
        ),
        place=presses.Take(id=cohort_id),
    )


def taken(standing: Standing, title: Said, zone: ZoneInfo, usually: int | None) -> Screen:
    """What was reached: a place, a place until the papers come, or a place in the line."""
    one, enrolment = standing.cohort, standing.enrolment
    begins = when(one.starts_at, zone) if one.starts_at else Text("verbatim", words="")
    if standing.state is State.WAITING:
        position = standing.turn.position if standing.turn else 0
        often = Text("school-usually-freed", count=usually) if usually else None
        return Screen(
            lines(Text("school-waits", position=position), often, Text("school-waits-how")),
            column(
                button("why", presses.Turn(id=one.id)),
                button("others", presses.Others()),
                button("leave", presses.Leave(id=one.id)),
                HOME,
            ),
            place=presses.CohortPage(id=one.id),
        )
    if standing.state is State.HELD and standing.papers.due_on:
        said = lines(
            Text("school-held", day=standing.papers.due_on),
            Text("school-held-how"),
            Text("school-card-begins", when=begins),
        )
        first_button = button("application", presses.Papers(id=one.id))
    else:
        seats = enrolment.seats if enrolment else 1
        said = lines(Text("school-seated", title=title, seats=seats), Text("school-card-begins", when=begins))
        first_button = None
    return Screen(
        said,
        column(
            first_button,
            button("calendar", presses.CalendarFile(id=one.id)),
            button("leave", presses.Leave(id=one.id)),
            HOME,
        ),
        place=presses.CohortPage(id=one.id),
    )


def leave(cohort_id: int, title: Said, state: State) -> Screen:
    """Ask once: a place is scarce, and who leaves the line loses its order."""
    text = Text("school-leave-line" if state is State.WAITING else "school-leave", title=title)
    return Screen(
        text,
        column(
            button("leave-now", presses.LeaveNow(id=cohort_id)),
            button("stay", presses.CohortPage(id=cohort_id)),
            HOME,
        ),
        place=presses.Leave(id=cohort_id),
    )


def left() -> Screen:
    return Screen(Text("school-left"), column(presses.SCHOOL, HOME), place=presses.School())


def turn(cohort_id: int, found: Turn | None, total: int) -> Screen:
    """Why one stands where one stands."""
    back = button("back-group", presses.CohortPage(id=cohort_id))
    if found is None:
        return Screen(Text("school-not-waiting"), column(back, HOME))
    return Screen(
        lines(
            Text("school-turn", position=found.position, total=total),
            Text(f"school-why-{found.because}"),
            Text("school-why-rule"),
            Text("school-why-two") if found.enrolment.seats > 1 else None,
        ),
        column(back, HOME),
        place=presses.Turn(id=cohort_id),
    )


def offer(found: Offer, enrolment: Enrolment, cohort: Cohort, title: Said, zone: ZoneInfo) -> Screen:
    """An offer: until when it stands, and what the three answers do."""
    begins = when(cohort.starts_at, zone) if cohort.starts_at else Text("verbatim", words="")
    until = Text("school-offer-until", when=when(found.ends_at, zone)) if found.ends_at else None
    return Screen(
        lines(
            Text("school-offered", title=title, seats=enrolment.seats),
            Text("school-card-begins", when=begins),
            until or Text("school-offer-clock"),
        ),
        column(
            button("accept", presses.AcceptOffer(id=found.id)),
            button("pass", presses.PassOffer(id=found.id)),
            button("leave-line", presses.Leave(id=cohort.id)),
            HOME,
        ),
        place=presses.OfferPage(id=found.id),
    )


def passed(cohort_id: int, position: int) -> Screen:
    back = button("back-group", presses.CohortPage(id=cohort_id))
    return Screen(Text("school-passed", position=position), column(back, HOME))


# ---- is it needed at all -------------------------------------------------------------------------


def kin(who: str, months: int) -> Screen:
    """Who is related to the child is told what the law says, before they take a seat."""
    if who not in KIN:
        choices = [button(f"kin-{one}", presses.Kin(who=one)) for one in KIN]
        return Screen(Text("school-kin"), column(*choices, presses.SCHOOL, HOME), place=presses.Kin())
    text = Text(f"school-kin-{who}", months=months) if who == "other" else Text(f"school-kin-{who}")
    took = button("took", presses.Took()) if who == "other" else None
    return Screen(text, column(took, presses.SCHOOL, HOME), place=presses.Kin(who=who))


AWAITING_TOOK = "school-took"


def ask_took(note: Text | None = None) -> Screen:
    return Screen(
        lines(note, Text("school-took")),
        column(presses.SCHOOL, HOME),
        awaiting=AWAITING_TOOK,
        place=presses.Took(),
    )


def took(day: Said) -> Screen:
    return Screen(Text("school-took-planned", day=day), column(presses.SCHOOL, HOME))


# ---- calendar ------------------------------------------------------------------------------------


def calendar_file(cohort: Cohort, title: Said, classes: tuple[ClassSession, ...], now: datetime) -> Screen:
    """The classes to come as a file for the phone's own calendar."""
    made = calendar.arguments(cohort, title, classes, now)
    back = button("back-group", presses.CohortPage(id=cohort.id))
    file = File(calendar.RECIPE, made, f"school-{cohort.id}.ics")
    return Screen(Text("school-calendar"), column(back, HOME), file=file)
