"""What coordinators see of groups: the list, a new group in few taps, one group, its words and seats."""

from __future__ import annotations

from calendar import monthcalendar
from collections.abc import Callable, Sequence
from datetime import date

from aiogram.filters.callback_data import CallbackData

from bot.features.people.domain import Country
from bot.features.school.domain.cohort import EVENT, Cohort, Status, Venue
from bot.features.school.domain.places import Room
from bot.features.school.domain.wording import when
from bot.features.school.views import presses
from bot.features.school.views.presses import button
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column, grid

PAGE = 6
AWAITING_WORDS = "school-words"
AWAITING_CAPACITY = "school-capacity"
WEEKDAYS = ("135", "24", "12345", "67", "6")
"""Rhythms offered with one tap; 1 is Monday."""
HOURS = (10, 14, 18, 19, 20)
SIZES = (6, 10, 12, 16, 22)
EVENT_SIZES = (10, 20, 50, 100, 0)
"""0: everybody may come."""
_EMPTY = "\u00b7"


def listed(found: Sequence[tuple[Cohort, Said]], page: int) -> Screen:
    """All groups, drafts first."""
    shown = found[page * PAGE : (page + 1) * PAGE]
    buttons = [Button(_label(one, title), presses.Group(id=one.id)) for one, title in shown]
    turn = tuple(
        Button(Text(label), presses.Groups(page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * PAGE < len(found)
    )
    rows = (
        (button("new", presses.New()),),
        *column(*buttons),
        *((turn,) if turn else ()),
        (button("journal", presses.Sheet(id=0, what="journal")), HOME),
    )
    return Screen(Text("school-groups", count=len(found)), rows, place=presses.Groups(page=page))


def _label(cohort: Cohort, title: Said) -> Text:
    day = f"{cohort.starts_at.astimezone(cohort.tz):%d.%m}" if cohort.starts_at else ""
    return Text("school-group-button", number=cohort.id, title=title, day=day)


# ---- a new group ---------------------------------------------------------------------------------


def new(
    press: presses.New, courses: Sequence[tuple[str, Said]], languages: Sequence[str], today: date
) -> Screen:
    """Ask the next thing that is not chosen yet."""
    if not press.course:
        kinds = [
            Button(Text("school-kind-button", title=title), presses.New(course=key)) for key, title in courses
        ]
        event = button("kind-event", presses.New(course=EVENT))
        return _asked("course", (*column(*kinds, event), (presses.GROUPS, HOME)), press)
    if not press.first:
        return _asked("first", (*_days(press, today), (presses.GROUPS, HOME)), press)
    if not press.days and press.course == EVENT:
        press = press.model_copy(update={"days": "1234567"})
    return _rhythm(press, languages)


def _rhythm(press: presses.New, languages: Sequence[str]) -> Screen:
    if not press.days:
        choices = [
            Button(Text(f"school-weekdays-{one}-button"), press.model_copy(update={"days": one}))
            for one in WEEKDAYS
        ]
        return _asked("weekdays", (*column(*choices), (presses.GROUPS, HOME)), press)
    if press.at < 0:
        return _hours(press)
    if not press.language:
        choices = [
            Button(Text(f"school-language-{one}-button"), press.model_copy(update={"language": one}))
            for one in languages
        ]
        return _asked("language", (*grid(choices, 2), (presses.GROUPS, HOME)), press)
    return _capacities(press)


def _hours(press: presses.New) -> Screen:
    choices = [
        Button(Text("verbatim", words=f"{hour:02}:00"), press.model_copy(update={"at": hour * 100}))
        for hour in HOURS
    ]
    return _asked("hour", (*grid(choices, 3), (presses.GROUPS, HOME)), press)


def _capacities(press: presses.New) -> Screen:
    sizes = EVENT_SIZES if press.course == EVENT else SIZES
    choices = [
        Button(
            Text("verbatim", words=str(size)) if size else Text("school-everybody-button"),
            presses.Make(
                course=press.course,
                first=press.first,
                days=press.days,
                at=press.at,
                language=press.language,
                capacity=size,
            ),
        )
        for size in sizes
    ]
    return _asked("capacity", (*grid(choices, 3), (presses.GROUPS, HOME)), press)


def _asked(what: str, rows: tuple[tuple[Button, ...], ...], press: presses.New) -> Screen:
    return Screen(Text(f"school-new-{what}"), rows, place=press)


def _days(press: presses.New, today: date) -> tuple[tuple[Button, ...], ...]:
    """The days of a month; past ones show a dot that changes nothing."""
    first = month(press.month, today)

    def day(number: int) -> Button:
        chosen = first.replace(day=number) if number else None
        if chosen is None or chosen <= today:
            return Button(Text("verbatim", words=_EMPTY), press)
        return Button(
            Text("verbatim", words=str(number)), press.model_copy(update={"first": _number(chosen)})
        )

    def turn(month: date) -> presses.New:
        return press.model_copy(update={"month": month.year * 100 + month.month})

    return month_of_days(press.month, today, day, turn)


def month(number: int, today: date) -> date:
    """Give the first day of the month a button names (202701), or of the present one."""
    year, month = divmod(number, 100)
    return date(year, month, 1) if 2000 <= year < 2100 and 1 <= month <= 12 else today.replace(day=1)


def month_of_days(
    number: int, today: date, day: Callable[[int], Button], turn: Callable[[date], CallbackData]
) -> tuple[tuple[Button, ...], ...]:
    """Lay a month out as weeks of buttons, with the ways to its neighbours."""
    first = month(number, today)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    before = date(first.year - (first.month == 1), (first.month - 2) % 12 + 1, 1)
    weeks = tuple(tuple(day(one) for one in week) for week in monthcalendar(first.year, first.month))
    ways = [Button(_month_name(following), turn(following))]
    if before >= today.replace(day=1):
        ways.insert(0, Button(_month_name(before), turn(before)))
    return (*weeks, tuple(ways))


def _month_name(first: date) -> Text:
    return Text("school-month", month=Text(f"journey-month-{first.month}"), year=str(first.year))


def _number(day: date) -> int:
    return day.year * 10000 + day.month * 100 + day.day


# ---- one group -----------------------------------------------------------------------------------


def group(cohort: Cohort, title: Said, room: Room) -> Screen:
    """One group as its coordinator sees it."""
    return Screen(
        paragraphs(lines(*_head(cohort, title, room)), _note(cohort)),
        _group_buttons(cohort),
        place=presses.Group(id=cohort.id),
    )


def _head(cohort: Cohort, title: Said, room: Room) -> list[Text | None]:
    return [
        Text("school-group", number=cohort.id, title=title, status=Text(f"school-status-{cohort.status}")),
        Text(
            "school-group-what",
            language=Text(f"school-language-{cohort.language}"),
            venue=Text(f"school-venue-{cohort.venue}"),
            classes=len(cohort.classes),
            hours=cohort.hours,
        ),
        Text("school-card-begins", when=when(cohort.starts_at, cohort.tz)) if cohort.starts_at else None,
        Text("school-group-ends", when=when(cohort.ends_at, cohort.tz)) if cohort.ends_at else None,
        Text("school-group-seats", taken=room.taken, capacity=room.capacity, waiting=room.waiting)
        if room.capacity is not None
        else Text("school-group-people", taken=room.taken),
    ]


def _note(cohort: Cohort) -> Text | None:
    if cohort.status is Status.DRAFT and cohort.is_event and not cohort.wording.title:
        return Text("school-title-needed")
    if cohort.status is Status.DRAFT and not cohort.is_event and cohort.venue is not Venue.OFFLINE:
        return Text("school-order-silent")
    return Text("school-link-missing") if not (cohort.wording.link or cohort.wording.address) else None


def _group_buttons(cohort: Cohort) -> tuple[tuple[Button, ...], ...]:
    if cohort.status is Status.DRAFT:
        return (
            (button("publish", presses.Publish(id=cohort.id)),),
            (
                button("lessons", presses.Classes(id=cohort.id)),
                button("picture", presses.Picture(id=cohort.id)),
            ),
            (button("edit", presses.Edit(id=cohort.id)), button("discard", presses.Discard(id=cohort.id))),
            (presses.GROUPS, HOME),
        )
    if cohort.status is Status.CANCELLED:
        return ((presses.GROUPS, HOME),)
    papers = (
        button("owed", presses.Owed(id=cohort.id)),
        button("lacking", presses.Lacking(id=cohort.id)),
    )
    return (
        (
            button("families", presses.Households(id=cohort.id)),
            button("lessons", presses.Classes(id=cohort.id)),
        ),
        (button("move-class", presses.Classes(id=cohort.id, move=True)),),
        *(() if cohort.is_event else (papers,)),
        (
            button("roster-file", presses.Sheet(id=cohort.id, what="roster")),
            button("attendance-file", presses.Sheet(id=cohort.id, what="attendance")),
        ),
        (button("edit", presses.Edit(id=cohort.id)), button("picture", presses.Picture(id=cohort.id))),
        (presses.GROUPS, HOME),
    )


def edit(cohort: Cohort, title: Said) -> Screen:
    words = (
        *((button("write-title", presses.Write(id=cohort.id, field="title")),) if cohort.is_event else ()),
        button("write-link", presses.Write(id=cohort.id, field="link")),
        button("write-address", presses.Write(id=cohort.id, field="address")),
        *(() if cohort.is_event else (button("write-chat", presses.Write(id=cohort.id, field="chat")),)),
    )
    other = next(one for one in (*Venue, *Venue) if _after(cohort.venue, one))
    return Screen(
        lines(
            Text("school-edit", title=title),
            Text("school-edit-link", link=cohort.wording.link) if cohort.wording.link else None,
            Text("school-event-address", address=cohort.wording.address) if cohort.wording.address else None,
        ),
        (
            *grid(list(words), 2),
            (
                button("size", presses.Capacity(id=cohort.id)),
                Button(Text(f"school-venue-{other}-button"), presses.SetVenue(id=cohort.id, venue=other)),
            ),
            (button("trainer", presses.Trainers(id=cohort.id)),)
            + ((button("region", presses.Regions(id=cohort.id)),) if cohort.is_event else ()),
            (button("call-off", presses.CallOff(id=cohort.id)),) if cohort.status is Status.PUBLISHED else (),
            (button("back-staff", presses.Group(id=cohort.id)), HOME),
        ),
        place=presses.Edit(id=cohort.id),
    )


def _after(now: Venue, one: Venue) -> bool:
    order = list(Venue)
    return order[(order.index(now) + 1) % len(order)] is one


def write(cohort: Cohort, field: str, note: Text | None = None) -> Screen:
    asked = Text("school-write-chat", number=cohort.id) if field == "chat" else Text(f"school-write-{field}")
    return Screen(
        lines(note, asked),
        column(button("back-staff", presses.Group(id=cohort.id)), HOME),
        awaiting=AWAITING_WORDS,
        place=presses.Write(id=cohort.id, field=field),
    )


def capacity(cohort: Cohort, room: Room, note: Text | None = None) -> Screen:
    sizes = EVENT_SIZES[:-1] if cohort.is_event else SIZES
    choices = [
        Button(Text("verbatim", words=str(size)), presses.SetCapacity(id=cohort.id, capacity=size))
        for size in sizes
        if size >= room.taken
    ]
    return Screen(
        lines(note, Text("school-capacity", taken=room.taken)),
        (*grid(choices, 3), (button("back-staff", presses.Group(id=cohort.id)), HOME)),
        awaiting=AWAITING_CAPACITY,
        place=presses.Capacity(id=cohort.id),
    )


def trainers(cohort: Cohort, found: Sequence[int]) -> Screen:
    """The people with the trainer's role; the bot knows no names, so they are numbered as in the team's list."""
    choices = [
        Button(
            Text("school-trainer-choice-button", number=str(one)),
            presses.SetTrainer(id=cohort.id, trainer=one),
        )
        for one in found[:PAGE]
    ]
    text = Text("school-trainers") if choices else Text("school-no-trainers")
    return Screen(text, column(*choices, button("back-staff", presses.Group(id=cohort.id)), HOME))


def call_off(cohort: Cohort, title: Said, room: Room) -> Screen:
    return Screen(
        Text("school-call-off", title=title, taken=room.taken, waiting=room.waiting),
        column(
            button("call-off-now", presses.CallOffNow(id=cohort.id)),
            button("back-staff", presses.Group(id=cohort.id)),
            HOME,
        ),
    )


def regions(cohort: Cohort, country: Country, page: int) -> Screen:
    """Whom an event concerns: the whole country, or one region."""
    size = 12
    shown = country.regions[page * size : (page + 1) * size]
    names = [
        Button(country.region_name(code), presses.SetRegion(id=cohort.id, region=code)) for code in shown
    ]
    turn = tuple(
        Button(Text(label), presses.Regions(id=cohort.id, page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * size < len(country.regions)
    )
    everywhere = button("everywhere", presses.SetRegion(id=cohort.id, region=""))
    rows = (
        (everywhere,),
        *grid(names, 2),
        *((turn,) if turn else ()),
        (button("back-staff", presses.Group(id=cohort.id)), HOME),
    )
    return Screen(Text("school-regions"), rows, place=presses.Regions(id=cohort.id, page=page))
