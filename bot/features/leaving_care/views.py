"""How leaving care looks: it speaks to a young person; pages first, then a path of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aiogram.filters.callback_data import CallbackData

from bot.features.leaving_care.domain import OF_AGE, About, Overview
from bot.features.people.domain import months_later
from bot.features.placement.domain.leaving import Entitlement, LeavingTask
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.provenance import Status
from bot.features.placement.views.presses import LAST_ROW, where_to_go
from bot.features.placement.views.proof import doubt, item_doubt, sources
from bot.kernel.days import as_number
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column

AWAITING = "leaving-day"
TOPICS = ("before-18", "queue", "housing", "money", "work", "stands-by")
SHOWN = 4
"""So many coming days stand on the path; the farther ones wait."""
_SOON = (6, 12)
"""In so many months one may want to look again."""


class Leaving(CallbackData, prefix="leaving"):
    """The room's first screen."""

    country: str = ""


class LeavingTopic(CallbackData, prefix="leaving-topic"):
    country: str
    topic: str


class LeavingPath(CallbackData, prefix="leaving-path"):
    """My own path; without one, the question for the day of birth."""


class TellDay(CallbackData, prefix="leaving-tell"):
    """Ask for a day."""

    about: About


class SetLeavingDay(CallbackData, prefix="leaving-set"):
    """Keep a day; 0 takes it back."""

    about: About
    day: int


class KeepPath(CallbackData, prefix="leaving-keep"):
    """Keep a path of my own; `agreed`: whoever answers for me agreed."""

    born: int
    agreed: bool


class Task(CallbackData, prefix="leaving-task"):
    key: str


class MarkTask(CallbackData, prefix="leaving-mark"):
    key: str
    done: bool


class AskEnd(CallbackData, prefix="leaving-ask-end"):
    """Ask whether the path is to be forgotten."""


class EndPath(CallbackData, prefix="leaving-end"):
    """Forget my path."""


LEAVING = Button(Text("leaving-menu-button"), Leaving())
MY_PATH = Button(Text("leaving-path-button"), LeavingPath())


def entrance(pack: CountryPack) -> Screen:
    """What there is to read in this country, and the way to one's own path."""
    known = [topic for topic in TOPICS if any(topic in one.topics for one in pack.entitlements.values())]
    pages = (
        Button(Text(f"leaving-{topic}-button"), LeavingTopic(country=pack.code, topic=topic))
        for topic in known
    )
    return Screen(
        paragraphs(
            Text("leaving-entrance"),
            Text(f"leaving-unknown-{pack.code}") if len(known) < len(TOPICS) else None,
        ),
        column(*pages, MY_PATH, HOME),
        place=Leaving(country=pack.code),
    )


def topic(pack: CountryPack, told: Sequence[Entitlement], name: str) -> Screen:
    """One page: a line for each fact, doubts beside it, and where all of it stands."""
    proofs = [one.proof for one in told]
    whole = all(proof.status is not Status.VERIFIED for proof in proofs)
    back = Button(Text("leaving-back-button"), Leaving(country=pack.code))
    return Screen(
        paragraphs(
            Text(f"leaving-{name}-title"),
            *(lines(_sentence(one), None if whole else item_doubt(one.proof)) for one in told),
            doubt(pack, *proofs) if whole else None,
            sources(pack, proofs),
        ),
        (*column(MY_PATH), (where_to_go(pack.code), back), LAST_ROW),
        place=LeavingTopic(country=pack.code, topic=name),
    )


def path(overview: Overview) -> Screen:
    """The coming days, and what one does: a tick is a press away."""
    tasks = (Button(_ticked(overview, one), Task(key=one.key)) for one in overview.tasks)
    coming = overview.milestones[:SHOWN]
    end = Button(Text("leaving-end-button"), AskEnd())
    return Screen(
        paragraphs(
            Text("leaving-path", age=overview.age),
            lines(*(one.said for one in coming)) if coming else None,
            Text("leaving-path-tasks") if overview.tasks else None,
        ),
        (*column(*tasks), (end, HOME)),
        place=LeavingPath(),
    )


def ask_day(about: About, today: date, *, again: bool = False) -> Screen:
    """Ask for a day that is typed; the one to look again has shortcuts."""
    soon = [
        Button(
            Text("leaving-in-months-button", months=months),
            SetLeavingDay(about=about, day=as_number(months_later(today, months))),
        )
        for months in _SOON
        if about.lies_ahead
    ]
    back = Button(Text("leaving-back-button"), Leaving())
    return Screen(
        lines(Text("leaving-day-not-understood") if again else None, Text(f"leaving-ask-{about}")),
        (*column(*soon), (back, HOME)),
        awaiting=AWAITING,
        place=TellDay(about=about),
    )


def before_keeping(overview: Overview) -> Screen:
    """The days that follow from a day of birth; they are kept only when the person wants it, a minor with consent."""
    born, minor = as_number(overview.leaver.born), overview.age < OF_AGE
    label = "leaving-keep-agreed-button" if minor else "leaving-keep-button"
    keep = Button(Text(label), KeepPath(born=born, agreed=minor))
    return Screen(
        paragraphs(
            Text("leaving-path", age=overview.age),
            lines(*(one.said for one in overview.milestones[:SHOWN])),
            Text("leaving-keep-minor") if minor else Text("leaving-keep"),
        ),
        column(keep, Button(Text("leaving-without-button"), Leaving()), HOME),
    )


def task(overview: Overview, one: LeavingTask) -> Screen:
    """What to do, why, and the day that belongs to it."""
    pack, done = overview.pack, one.key in overview.leaver.done
    told = overview.leaver.days.get(About(one.day)) if one.day else None
    label = "leaving-undone-button" if done else "leaving-done-button"
    more = Button(Text("leaving-why-button"), LeavingTopic(country=pack.code, topic=one.topic))
    return Screen(
        paragraphs(
            lines(
                Text("leaving-task-title", task=Text(f"leaving-task-{one.key}")),
                Text(f"leaving-how-{one.key}"),
            ),
            Text("leaving-task-day", day=told) if told else None,
            item_doubt(one.proof),
            sources(pack, [one.proof]),
        ),
        (
            *column(Button(Text(label), MarkTask(key=one.key, done=not done)), *_day_buttons(one, told)),
            (more, Button(Text("leaving-back-button"), LeavingPath())),
            (HOME,),
        ),
        place=Task(key=one.key),
    )


def ask_end() -> Screen:
    yes = Button(Text("leaving-end-now-button"), EndPath())
    return Screen(Text("leaving-ask-end"), column(yes, MY_PATH, HOME))


def ended() -> Screen:
    return Screen(Text("leaving-ended"), column(LEAVING, HOME))


def about_at(place: str | None) -> About:
    """Read from where the person is which day they are telling."""
    prefix, _, name = (place or "").partition(":")
    known = prefix == TellDay.__prefix__ and name in set(About)
    return About(name) if known else About.BORN


def _sentence(one: Entitlement) -> Said:
    since = {"since": one.since} if one.since else {}
    return Text(f"leaving-{one.key}", **one.figures, **since)


def _ticked(overview: Overview, one: LeavingTask) -> Text:
    tick = "done" if one.key in overview.leaver.done else "todo"
    return Text(f"leaving-tick-{tick}-button", task=Text(f"leaving-task-{one.key}"))


def _day_buttons(one: LeavingTask, told: date | None) -> list[Button]:
    if one.day is None:
        return []
    about = About(one.day)
    ask = Button(Text(f"leaving-tell-{about}-button"), TellDay(about=about))
    drop = Button(Text("leaving-drop-day-button"), SetLeavingDay(about=about, day=0))
    return [ask, drop] if told else [ask]
