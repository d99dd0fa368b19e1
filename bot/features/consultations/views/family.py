"""What people see who come: open hours, their booking, the line, the consent to psychological help."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.features.consultations.domain.booking import Booking
from bot.features.consultations.domain.consultant import Consultant, Profession, Venue
from bot.features.consultations.domain.hours import Hour
from bot.features.consultations.domain.standing import Standing
from bot.features.consultations.views import calendar, presses
from bot.features.consultations.views.presses import button
from bot.features.school.domain.wording import when
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, File, Help, Screen, column

PAGE = 4
AWAITING_QUESTION = "consultations-question"


def figures(hour: Hour, zone: ZoneInfo) -> Text:
    """Say weekday, day and time in the few letters of a button."""
    local = hour.starts_at.astimezone(zone)
    weekday = Text(f"reminders-weekday-short-{local.isoweekday()}")
    return Text("consultations-figures", weekday=weekday, day=f"{local:%d.%m}", time=f"{local:%H:%M}")


def who(profession: Profession) -> Text:
    return Text(f"consultations-who-{profession}")


# ---- open hours -----------------------------------------------------------------------------------


def first(hours: Sequence[Hour], mine: int, zone: ZoneInfo) -> Screen:
    """The soonest hour of each profession, each booked by one press."""
    buttons = [
        Button(
            Text("consultations-soonest-button", who=who(one.profession), at=figures(one, zone)),
            presses.Book(hour=one.id),
        )
        for one in hours
    ]
    return Screen(
        lines(Text("consultations-first"), Text("consultations-press" if hours else "consultations-none")),
        column(
            *buttons,
            button("other", presses.Professions()),
            button("mine", presses.Mine()) if mine else None,
            HOME,
        ),
        place=presses.Consultations(),
    )


def professions() -> Screen:
    buttons = [button(f"to-{one}", presses.Hours(who=one)) for one in Profession]
    return Screen(
        Text("consultations-whom"), column(*buttons, presses.CONSULTATIONS, HOME), place=presses.Professions()
    )


def hours(
    press: presses.Hours, found: Sequence[Hour], zone: ZoneInfo, language: str, position: int
) -> Screen:
    """The hours of a profession; a booking may be moved to one of them."""
    page = min(max(press.page, 0), max(len(found) - 1, 0) // PAGE)
    shown = found[page * PAGE : (page + 1) * PAGE]
    buttons = [
        Button(
            _label(one, zone, language),
            presses.MoveTo(booking=press.move, hour=one.id) if press.move else presses.Book(hour=one.id),
        )
        for one in shown
    ]
    later = (page + 1) * PAGE < len(found)
    more = button("later", presses.Hours(who=press.who, page=page + 1, move=press.move)) if later else None
    back = presses.BookingPage(id=press.move) if press.move else presses.Professions()
    return Screen(
        lines(
            Text("consultations-hours-title", who=who(press.who)),
            Text("consultations-press" if found else "consultations-none"),
            Text("consultations-waits-as", position=position) if position else None,
        ),
        column(
            *buttons, more, None if press.move else _line(press.who, position), button("back", back), HOME
        ),
        place=press,
    )


def _line(profession: Profession, position: int) -> Button:
    if position:
        return button("wait-no-more", presses.WaitNoMore(who=profession))
    return button("wait", presses.Wait(who=profession))


def _label(hour: Hour, zone: ZoneInfo, language: str) -> Text:
    at, venue = figures(hour, zone), Text(f"consultations-venue-{hour.venue}")
    if hour.language == language:
        return Text("consultations-hour-button", at=at, venue=venue)
    spoken = Text(f"school-language-{hour.language}")
    return Text("consultations-hour-language-button", at=at, venue=venue, language=spoken)


def offer(hour: Hour, zone: ZoneInfo) -> Screen:
    until = when(hour.held_until or hour.starts_at, zone)
    said = Text(
        "consultations-offered", who=who(hour.profession), when=when(hour.starts_at, zone), until=until
    )
    return Screen(
        said,
        column(
            button("take", presses.Book(hour=hour.id)), button("pass", presses.PassBy(hour=hour.id)), HOME
        ),
        place=presses.OfferPage(hour=hour.id),
    )


# ---- a booking ------------------------------------------------------------------------------------


def booking(standing: Standing, zone: ZoneInfo, now: datetime, *, fresh: bool = False) -> Screen:
    """One's hour: when, where, who comes, and what can still be changed."""
    one, hour = standing.booking, standing.hour
    open_ = one.stands and hour.starts_at > now
    title = "consultations-booked" if fresh else f"consultations-title-{one.state}"
    return Screen(
        lines(
            Text(title, who=who(hour.profession)),
            when(hour.starts_at, zone),
            Text(
                "consultations-language-venue",
                language=Text(f"school-in-{hour.language}"),
                venue=_venue(hour),
            ),
            _way(standing.consultant, hour) if one.stands else None,
            _entry(standing.consultant),
            Text("consultations-both" if one.other_id else "consultations-one") if open_ else None,
            Text("consultations-question-sent") if one.question else None,
        ),
        column(*(_changes(standing) if open_ else ()), presses.CONSULTATIONS, HOME),
        place=presses.BookingPage(id=one.id),
    )


def _changes(standing: Standing) -> list[Button | None]:
    one, who = standing.booking, standing.hour.profession
    ask = button("unask", presses.TakeBack(id=one.id)) if one.question else None
    both = one.other_id is not None
    turn = button("alone" if both else "together", presses.Come(id=one.id, both=not both))
    return [
        button("ask", presses.AskAhead(id=one.id)) if standing.own and not ask else ask,
        turn if standing.own and (standing.in_two or both) else None,
        button("calendar", presses.CalendarFile(id=one.id)),
        button("move", presses.Hours(who=who, move=one.id)),
        button("cancel", presses.Cancel(id=one.id)),
    ]


def _venue(hour: Hour) -> Text:
    return Text(f"consultations-venue-{hour.venue}")


def _way(consultant: Consultant | None, hour: Hour) -> Text | None:
    way = consultant.ways.to(hour.venue) if consultant else ""
    if not way:
        return None
    return Text("consultations-link" if hour.venue is Venue.ONLINE else "consultations-address", way=way)


def _entry(consultant: Consultant | None) -> Text | None:
    """A psychologist's entry in the register, which everybody may see before they come."""
    if consultant is None or consultant.entry is None:
        return None
    entry = consultant.entry
    return Text("consultations-entry", number=entry.number, qualification=entry.qualification)


def mine(
    found: Sequence[tuple[Booking, Hour]], waits: Sequence[Profession], zone: ZoneInfo, *, agreed: bool
) -> Screen:
    buttons = [
        Button(
            Text("consultations-soonest-button", who=who(hour.profession), at=figures(hour, zone)),
            presses.BookingPage(id=one.id),
        )
        for one, hour in found
    ]
    waiting = [
        Button(Text("consultations-waiting-button", who=who(one)), presses.Hours(who=one)) for one in waits
    ]
    return Screen(
        Text("consultations-mine" if found or waits else "consultations-mine-none"),
        column(
            *buttons,
            *waiting,
            button("agreement", presses.AgreementPage()) if agreed else None,
            presses.CONSULTATIONS,
            HOME,
        ),
        place=presses.Mine(),
    )


def cancel(one: Standing, zone: ZoneInfo) -> Screen:
    said = Text("consultations-cancel", who=who(one.hour.profession), when=when(one.hour.starts_at, zone))
    keep = button("keep", presses.BookingPage(id=one.booking.id))
    return Screen(
        said,
        column(button("cancel-now", presses.CancelNow(id=one.booking.id)), keep, HOME),
        place=presses.Cancel(id=one.booking.id),
    )


def cancelled() -> Screen:
    return Screen(Text("consultations-cancelled"), column(presses.CONSULTATIONS, HOME))


def ask(booking_id: int, note: Text | None = None) -> Screen:
    """Only what is written here is sent ahead."""
    return Screen(
        lines(note, Text("consultations-ask")),
        column(button("back", presses.BookingPage(id=booking_id)), HOME),
        awaiting=AWAITING_QUESTION,
        place=presses.AskAhead(id=booking_id),
    )


def calendar_file(one: Standing, now: datetime) -> Screen:
    made = calendar.arguments(one.booking, one.hour, one.consultant, now)
    file = File(calendar.RECIPE, made, f"consultation-{one.booking.id}.ics")
    back = button("back", presses.BookingPage(id=one.booking.id))
    return Screen(Text("consultations-calendar"), column(back, HOME), file=file)


# ---- the consent to psychological help ------------------------------------------------------------


def agreed_without(reason: Said) -> Screen:
    """Why the hour is not theirs; what they agreed to stands all the same."""
    return Screen(
        paragraphs(reason, Text("consultations-agreement-stands")), column(presses.CONSULTATIONS, HOME)
    )


def agreement(
    words: Said, version: str, consultant: Consultant | None, hour: int = 0, booking: int = 0
) -> Screen:
    """What one agrees to; who is in danger is led past it."""
    return Screen(
        paragraphs(words, _entry(consultant)),
        column(
            button("agree", presses.Agree(version=version, hour=hour, booking=booking)),
            button("minor", presses.Minor()),
            button("danger", Help()),
            presses.CONSULTATIONS,
            HOME,
        ),
    )


def agreed(words: Said, *, given: bool) -> Screen:
    """The same words to read again, with the way to take the consent back."""
    return Screen(
        words,
        column(
            button("withdraw", presses.Withdraw()) if given else None,
            presses.CONSULTATIONS,
            HOME,
        ),
        place=presses.AgreementPage(),
    )


def minor() -> Screen:
    return Screen(Text("consultations-minor"), column(button("danger", Help()), presses.CONSULTATIONS, HOME))


def withdrawn() -> Screen:
    return Screen(Text("consultations-withdrawn"), column(presses.CONSULTATIONS, HOME))
