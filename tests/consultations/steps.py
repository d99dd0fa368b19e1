"""A coordinator, consultants and what they do with their phones."""

from __future__ import annotations

from bot.features.consultations.domain.consultant import Profession
from bot.features.consultations.views import presses
from bot.features.team.domain import Role
from bot.telegram.shown.screens import packed
from tests.team import hire
from tests.town import Phone, Town

FRIDAY = 20270108


async def settle(phone: Phone, language: str) -> Phone:
    """Past the first screen, in this language."""
    await phone.send("/start")
    await phone.press(f"language:{language}")
    return phone


async def appoint(town: Town, name: str, who: Profession, entry: str = "") -> Phone:
    """Let an administrator make somebody of the team a consultant."""
    phone = await hire(town, name, Role.TRAINER)
    dana = town.phone("dana")
    if not dana.person.chat:
        await settle(dana, "ru")
    await dana.send("/consultants")
    await dana.press(packed(presses.OfTeam(id=phone.id)))
    await dana.press(f"consultations-as-{who}-button")
    if entry:
        await dana.send(entry)
    return phone


async def open_hours(phone: Phone, day: int = FRIDAY, *, count: int = 2, weekly: bool = False) -> None:
    """Open hours from ten o'clock, as the buttons carry it."""
    found = {"day": day, "at": 1000, "count": count, "minutes": 45, "language": phone.language}
    pattern = presses.Open(**found, venue="online", whom="everybody", weekly=weekly)
    await phone.forge(packed(pattern))


def hours(town: Town) -> list[int]:
    """Give the numbers of open hours in the order of time."""
    return [row[0] for row in town.ask("select id from consulting_hours where closed = 0 order by starts_at")]


def book(hour: int) -> str:
    return packed(presses.Book(hour=hour))


def states(town: Town) -> dict[int, str]:
    return dict(town.ask("select person_id, state from bookings"))


async def job(town: Town, *names: str) -> None:
    """Let the alarm clock ring for these jobs now, and wait until all is quiet."""
    for name in names:
        await town.app.alarm_clock.run(town.app.alarm_clock.jobs[name])
    await town.quiet()
