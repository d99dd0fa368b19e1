"""A coordinator and a trainer, and what they do with their phones."""

from __future__ import annotations

from datetime import timedelta

from bot.db.transaction import Transaction
from bot.features.school.views import presses
from bot.features.team.domain import Role
from bot.telegram.shown.screens import packed
from tests.town import Phone, Town

ADMIN = 105


async def settle(phone: Phone, language: str) -> Phone:
    """Past the first screen, in this language."""
    await phone.send("/start")
    await phone.press(f"language:{language}")
    return phone


async def agree(phone: Phone) -> None:
    await phone.press("people-consent-agree-button")


async def hire(town: Town, name: str, *roles: Role) -> Phone:
    """Give somebody of the cast roles, as an administrator does."""
    phone = town.phone(name)

    def give(tx: Transaction) -> None:
        for role in roles:
            town.app.house.team.give(tx, ADMIN, phone.id, role, town.clock.now())

    await town.app.database.write(give)
    return phone


async def open_group(
    erlan: Phone,
    *,
    capacity: int = 6,
    first: int = 20270118,
    days: str = "135",
    course: str = "programme",
) -> int:
    """Open a group, of the state programme unless another is named; give its number."""
    await erlan.send("/cohorts")
    await erlan.press("school-new-button")
    made = presses.Make(course=course, first=first, days=days, at=1900, language="ru", capacity=capacity)
    await erlan.forge(packed(made))
    number = newest(erlan.town)
    await erlan.forge(packed(presses.Write(id=number, field="link")))
    await erlan.send("https://meet.example/room")
    await erlan.press(packed(presses.Publish(id=number)))
    return number


async def take(phone: Phone, adults: int) -> None:
    """Take a place in the newest group, or a place in its line, for the first time."""
    await phone.forge(packed(presses.Take(id=newest(phone.town))))
    await agree(phone)
    await phone.press("school-two-button" if adults == 2 else "school-alone-button")


async def enrol(erlan: Phone, phone: Phone) -> None:
    """Let the coordinator receive somebody's papers and enrol them, in the group they asked for last."""
    found = erlan.town.ask("select max(id) from enrolments where person_id = :id", id=phone.id)
    await erlan.forge(packed(presses.Household(id=found[0][0])))
    await erlan.press("school-receive-button")
    await erlan.press("school-enrol-button")
    await erlan.town.quiet()


def newest(town: Town) -> int:
    return int(town.ask("select max(id) from cohorts")[0][0])


def classes_of(town: Town, cohort_id: int) -> list[tuple[int, int, int]]:
    """Number, start and end of a group's classes, in order."""
    return town.ask(
        "select id, starts_at, ends_at from class_sessions where cohort_id = :id order by starts_at",
        id=cohort_id,
    )


def to(town: Town, milliseconds: int, **before: float) -> None:
    """Turn the clock to an instant, or so long before it."""
    now = town.clock.now().timestamp()
    town.clock.turn(seconds=milliseconds / 1000 - now - timedelta(**before).total_seconds())


async def job(town: Town, *names: str) -> None:
    """Let the alarm clock ring for these jobs now, and wait until all is quiet."""
    for name in names:
        await town.app.alarm_clock.run(town.app.alarm_clock.jobs[name])
    await town.quiet()


def states(town: Town, cohort_id: int) -> dict[int, str]:
    rows = town.ask("select person_id, state from enrolments where cohort_id = :id", id=cohort_id)
    return dict(rows)
