"""What consultants see: their hours, hours being put together, who comes; and what coordinators see of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.features.consultations.domain.booking import Booking, State
from bot.features.consultations.domain.consultant import Consultant, Profession, Venue
from bot.features.consultations.domain.hours import LENGTHS, Hour, Pattern, Whom
from bot.features.consultations.domain.standing import Visit
from bot.features.consultations.views import presses
from bot.features.consultations.views.family import figures, who
from bot.features.consultations.views.presses import button
from bot.features.school.domain.wording import moment, when
from bot.features.team.domain import Role
from bot.kernel.text import Lines, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column, grid

PAGE = 4
NOTES = 3
DAYS = 14
_TIMES = (900, 1000, 1100, 1200, 1400, 1500, 1600, 1700, 1800, 1900)
_COUNTS = (1, 2, 3, 4, 6, 8)
AWAITING_WAY, AWAITING_NOTE, AWAITING_ENTRY = (
    "consultations-way",
    "consultations-note",
    "consultations-entry",
)


def desk(one: Consultant, hours: Sequence[tuple[Hour, Booking | None]], page: int, zone: ZoneInfo) -> Screen:
    """One's hours to come: booked ones lead to who comes, free ones can be closed."""
    page = min(max(page, 0), max(len(hours) - 1, 0) // PAGE)
    shown = hours[page * PAGE : (page + 1) * PAGE]
    buttons = [
        Button(
            Text(
                "consultations-mine-booked-button" if booked else "consultations-mine-free-button",
                at=figures(hour, zone),
            ),
            presses.Visit(id=booked.id) if booked else presses.Slot(id=hour.id),
        )
        for hour, booked in shown
    ]
    booked = sum(1 for _, booking in hours if booking)
    later = (page + 1) * PAGE < len(hours)
    return Screen(
        lines(
            Text("consultations-desk", who=who(one.profession)),
            Text("consultations-desk-counts", booked=booked, free=len(hours) - booked),
            Text("consultations-entry-until", until=one.entry.good_until) if one.entry else None,
        ),
        (
            *column(*buttons, button("later", presses.Desk(page=page + 1)) if later else None),
            (button("new", presses.Compose()), button("weekly", presses.Patterns())),
            (
                button("way-online", presses.Ways(venue=Venue.ONLINE)),
                button("way-office", presses.Ways(venue=Venue.OFFICE)),
            ),
            (HOME,),
        ),
        place=presses.Desk(page=page),
    )


# ---- hours being put together ---------------------------------------------------------------------


def compose(press: presses.Compose, languages: Sequence[str], today: date) -> Screen:
    """Ask day, time and how many; the rest has the usual values, each turned by a press."""
    if not press.day:
        return _choose("day", [_day(press, today + timedelta(days=n)) for n in range(DAYS)], 3, press)
    if not press.at:
        times = [
            Button(Text("verbatim", words=f"{at // 100:02}:{at % 100:02}"), _with(press, at=at))
            for at in _TIMES
        ]
        return _choose("time", times, 5, press)
    if not press.count:
        counts = [Button(Text("verbatim", words=str(n)), _with(press, count=n)) for n in _COUNTS]
        return _choose("count", counts, 3, press)
    return _card(press, languages)


def _choose(what: str, buttons: list[Button], width: int, press: presses.Compose) -> Screen:
    return Screen(
        Text(f"consultations-choose-{what}"),
        (*grid(buttons, width), *column(button("back-to-hours", presses.Desk()), HOME)),
        place=press,
    )


def _day(press: presses.Compose, day: date) -> Button:
    weekday = Text(f"reminders-weekday-short-{day.isoweekday()}")
    label = Text("consultations-day-button", weekday=weekday, day=f"{day:%d.%m}")
    return Button(label, _with(press, day=int(f"{day:%Y%m%d}")))


def _card(press: presses.Compose, languages: Sequence[str]) -> Screen:
    language = languages[(languages.index(press.language) + 1) % len(languages)]
    length = LENGTHS[(LENGTHS.index(press.minutes) + 1) % len(LENGTHS)]
    venue = Venue.OFFICE if press.venue is Venue.ONLINE else Venue.ONLINE
    whom = Whom.FAMILIES if press.whom is Whom.EVERYBODY else Whom.EVERYBODY
    return Screen(
        lines(*_said(press), Text("consultations-card-hint")),
        (
            (button("open", presses.Open(**press.model_dump())),),
            (
                button("weekly-off" if press.weekly else "weekly-on", _with(press, weekly=not press.weekly)),
                Button(Text("consultations-length-button", minutes=length), _with(press, minutes=length)),
            ),
            (
                button(f"turn-{venue}", _with(press, venue=venue)),
                Button(Text(f"school-language-{language}-button"), _with(press, language=language)),
            ),
            (button(f"turn-{whom}", _with(press, whom=whom)),),
            (button("back-to-hours", presses.Desk()), HOME),
        ),
        place=press,
    )


def _said(press: presses.Compose) -> tuple[Text, Text]:
    """Say when the hours are, and the rest of what buttons turn."""
    day = date(press.day // 10000, press.day // 100 % 100, press.day % 100)
    begin = datetime(day.year, day.month, day.day, press.at // 100, press.at % 100, tzinfo=UTC)
    end = begin + timedelta(minutes=press.minutes * press.count)
    once = Text("verbatim", words=f"{day:%d.%m.%Y}")
    return (
        Text(
            "consultations-card",
            day=Text(f"consultations-every-{day.isoweekday()}") if press.weekly else once,
            begin=f"{begin:%H:%M}",
            end=f"{end:%H:%M}",
            count=press.count,
            minutes=press.minutes,
        ),
        Text(
            "consultations-card-rest",
            language=Text(f"school-in-{press.language}"),
            venue=Text(f"consultations-venue-{press.venue}"),
            whom=Text(f"consultations-meant-{press.whom}"),
        ),
    )


def _with(press: presses.Compose, **changed: Any) -> presses.Compose:
    return press.model_copy(update=changed)


def opened(count: int) -> Screen:
    return Screen(
        Text("consultations-opened", count=count), column(button("back-to-hours", presses.Desk()), HOME)
    )


def slot(hour: Hour, zone: ZoneInfo) -> Screen:
    return Screen(
        lines(
            Text("consultations-slot"),
            when(hour.starts_at, zone),
            Text("consultations-kept") if hour.held_for else None,
        ),
        column(button("close", presses.Close(id=hour.id)), button("back-to-hours", presses.Desk()), HOME),
        place=presses.Slot(id=hour.id),
    )


def patterns(found: Sequence[tuple[int, Pattern]], note: Text | None = None) -> Screen:
    buttons = [
        Button(
            Text(
                "consultations-end-button",
                weekday=Text(f"reminders-weekday-{one.first_on.isoweekday()}"),
                time=f"{one.at:%H:%M}",
            ),
            presses.EndPattern(id=id),
        )
        for id, one in found[:6]
    ]
    said = Text("consultations-weekly" if found else "consultations-weekly-none")
    return Screen(
        lines(note, said),
        column(*buttons, button("back-to-hours", presses.Desk()), HOME),
        place=presses.Patterns(),
    )


def way(venue: Venue, one: Consultant, note: Text | None = None) -> Screen:
    known = one.ways.to(venue)
    return Screen(
        lines(
            note,
            Text(f"consultations-way-{venue}"),
            Text("consultations-way-now", way=known) if known else None,
        ),
        column(button("back-to-hours", presses.Desk()), HOME),
        awaiting=AWAITING_WAY,
        place=presses.Ways(venue=venue),
    )


# ---- who comes ------------------------------------------------------------------------------------


def visit(one: Visit, zone: ZoneInfo, now: datetime) -> Screen:
    """A booking as the consultant sees it: the question the person chose to send, and nothing else of theirs."""
    booking, begun = one.booking, one.hour.starts_at <= now
    settles = begun and booking.state in {State.BOOKED, State.CAME, State.MISSED}
    return Screen(
        _visit_said(one, zone),
        column(
            button("came", presses.Settle(id=booking.id, came=True)) if settles else None,
            button("missed", presses.Settle(id=booking.id, came=False)) if settles else None,
            button("note", presses.WriteNote(id=booking.id)) if begun else None,
            button("call-off", presses.CallOff(id=booking.id)) if booking.stands and not begun else None,
            button("back-to-hours", presses.Desk()),
            HOME,
        ),
        place=presses.Visit(id=booking.id),
    )


def _visit_said(one: Visit, zone: ZoneInfo) -> Lines:
    booking, hour = one.booking, one.hour
    agreed = Text("consultations-visit-agreed", agreed=one.agreed, of=len(booking.people))
    asked = (
        Text("consultations-visit-question", question=booking.question)
        if booking.question
        else Text("consultations-visit-no-question")
    )
    notes = [
        Text("consultations-visit-note", on=note.written_at.astimezone(zone).date(), words=note.words)
        for note in one.notes[-NOTES:]
    ]
    return paragraphs(
        lines(
            Text("consultations-visit", state=Text(f"consultations-state-{booking.state}")),
            when(hour.starts_at, zone),
            Text("consultations-visit-both" if booking.other_id else "consultations-visit-one"),
            agreed if hour.profession is Profession.PSYCHOLOGIST else None,
        ),
        asked,
        lines(*notes) if notes else None,
    )


def note(booking_id: int, fault: Text | None = None) -> Screen:
    return Screen(
        lines(fault, Text("consultations-note")),
        column(button("back", presses.Visit(id=booking_id)), HOME),
        awaiting=AWAITING_NOTE,
        place=presses.WriteNote(id=booking_id),
    )


def call_off(one: Visit, zone: ZoneInfo) -> Screen:
    return Screen(
        Text("consultations-call-off", when=moment(one.hour.starts_at, zone)),
        column(
            button("call-off-now", presses.CallOffNow(id=one.booking.id)),
            button("back", presses.Visit(id=one.booking.id)),
            HOME,
        ),
        place=presses.CallOff(id=one.booking.id),
    )


# ---- who appoints ---------------------------------------------------------------------------------


def team(found: Sequence[tuple[int, frozenset[Role], Consultant | None]], page: int) -> Screen:
    page = min(max(page, 0), max(len(found) - 1, 0) // PAGE)
    buttons = [
        Button(
            Text("consultations-of-team-button", number=str(id), who=who(one.profession))
            if one
            else Text("consultations-of-team-none-button", number=str(id)),
            presses.OfTeam(id=id),
        )
        for id, _, one in found[page * PAGE : (page + 1) * PAGE]
    ]
    later = (page + 1) * PAGE < len(found)
    return Screen(
        Text("consultations-team"),
        column(*buttons, button("later", presses.Consultants(page=page + 1)) if later else None, HOME),
        place=presses.Consultants(page=page),
    )


def of_team(id: int, one: Consultant | None) -> Screen:
    buttons = [
        button(f"as-{profession}", presses.Appoint(id=id, who=profession))
        for profession in Profession
        if one is None or profession is not one.profession or profession.needs_entry
    ]
    entry = one.entry if one else None
    return Screen(
        lines(
            Text("consultations-of-team", number=str(id)),
            Text("consultations-consults-as", who=who(one.profession)) if one else None,
            Text("consultations-entry", number=entry.number, qualification=entry.qualification)
            if entry
            else None,
            Text("consultations-entry-until", until=entry.good_until) if entry else None,
        ),
        column(
            *buttons,
            button("dismiss", presses.Dismiss(id=id)) if one else None,
            button("back", presses.Consultants()),
            HOME,
        ),
        place=presses.OfTeam(id=id),
    )


def ask_entry(press: presses.Appoint, fault: Text | None = None) -> Screen:
    return Screen(
        lines(fault, Text("consultations-entry-ask")),
        column(button("back", presses.OfTeam(id=press.id)), HOME),
        awaiting=AWAITING_ENTRY,
        place=press,
    )
