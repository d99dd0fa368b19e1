"""What tests of announcements do again and again."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from bot.features.team.domain import Role

JOBS = ("start", "list", "send", "check", "mend", "show", "count")


async def hire(town, name, role=Role.CASEWORKER):
    """Give somebody of the cast a role, as an administrator does."""
    phone = town.phone(name)
    if not phone.person.chat:
        await phone.send("/start")
    await town.app.database.write(town.app.house.team.give, 105, phone.id, role, town.clock.now())
    return phone


async def meet(town, name, language, region=None):
    """Let somebody of the cast come past the first screen, and live somewhere."""
    phone = town.phone(name)
    await phone.send("/start")
    await phone.press(f"language:{language}")
    if region:
        people = town.app.house.people
        await town.app.database.write(_live, people, phone.id, region)
    return phone


def _live(tx, people, person_id, region):
    people.choose_region(tx, people.person(tx, person_id), "KZ", region)


async def go_on(town, rounds=1):
    """Let every job of the room run, and everything that leaves arrive."""
    for _ in range(rounds):
        for name in JOBS:
            await town.app.alarm_clock.run(town.app.alarm_clock.jobs[f"broadcasts-{name}"])
        await town.quiet()


async def compose(dana, words="Форум семей в субботу", language="ru"):
    """Write an announcement down to its card; give its number. From here on jobs run when a test says so."""
    await dana.town.app.alarm_clock.stop()
    await dana.send("/broadcast")
    await dana.press("broadcasts-new-button")
    await dana.press(f"bcbegin:{language}")
    await dana.send(words)
    assert dana.sees("broadcasts-card"), dana.last.text
    return newest(dana.town)


def newest(town):
    return town.ask("select max(id) from broadcasts")[0][0]


async def send_now(dana, id):
    """Press the last button."""
    await dana.press("broadcasts-check-button")
    await dana.press("broadcasts-send-button")


def state(town, id):
    return town.ask("select state from broadcasts where id = :id", id=id)[0][0]


def fates(town, id):
    rows = town.ask(
        "select fate, count(*) from broadcast_copies where broadcast_id = :id group by fate", id=id
    )
    return dict(rows)


def picture() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 30), "white").save(out, "PNG")
    return out.getvalue()
