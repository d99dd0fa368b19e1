"""Callback data and commands of the team, sent by whoever is not of it: refused, nothing changed, audited.

What is tried is read from the routes, so a new one cannot be forgotten.
"""

from __future__ import annotations

import re
from enum import Enum
from pathlib import Path

from bot.features.team.domain import Role
from bot.telegram.deciding.routes import Audience, Commanded, Pressed
from bot.telegram.shown.screens import packed
from bot.telegram.updates import Place
from tests.crisis.steps import Forum, asks, ticks
from tests.forging import NOBODYS, audited, not_theirs, personal, snapshot
from tests.team import hire


def forged(press, number):
    """Fill a press with values that would work for somebody who may."""
    values = {}
    for name, field in press.model_fields.items():
        kind = field.annotation
        values[name] = (
            number if kind is int else 0 if kind is bool else "helped" if name == "outcome" else "here"
        )
        if isinstance(kind, type) and issubclass(kind, Enum):
            values[name] = next(iter(kind))
        elif kind not in {int, bool, str}:
            # What may be left out is left out: an invented word would make it no button of ours.
            values[name] = None
        if name == "severity":
            values[name] = 3
        if name == "entry":
            values[name] = 1
    return packed(press.model_construct(**values))


def staff_routes(town):
    return [route for route in town.app.routes.all if route.who is not Audience.ANYBODY]


def can_be_tried(route):
    """Whether somebody can press or command it in their own talk; what is typed or said needs a place first."""
    return Place.PRIVATE in route.where and isinstance(route.on, Pressed | Commanded)


async def tried(town, who, routes, case_id):
    """Let somebody try every route of the team in their private talk; gives what could not be tried."""
    counted, before = 0, await snapshot(town)
    for route in routes:
        if Place.PRIVATE not in route.where:
            continue
        noted = audited(town, who)
        if isinstance(route.on, Pressed):
            await who.forge(forged(route.on.data, case_id))
        elif isinstance(route.on, Commanded):
            await who.send(f"/{route.on.names[0]} {case_id} {who.id}")
        else:
            continue
        counted += 1
        assert await snapshot(town) == before, route.name
        assert audited(town, who) == noted + 1, route.name
    return counted


async def test_nobody_without_the_role_can_do_what_the_team_does(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.TRAINER)
    forum = Forum(town)
    await asks(town, "saule", "помогите")
    await forum.write(dana, "я здесь", forum.showing("помогите"))
    await ticks(town, seconds=6)
    cholpon = await hire(town, "cholpon", Role.CASEWORKER)
    await town.app.database.write(
        lambda tx: town.app.house.team.take(tx, dana.id, cholpon.id, town.clock.now())
    )
    bolat, emma = town.phone("bolat"), town.phone("emma")
    for one in (bolat, emma):
        await one.send("/start")
    routes = staff_routes(town)
    casework = [route for route in routes if route.who is Audience.CASEWORK and can_be_tried(route)]
    (case_id,) = town.ask("select id from cases")[0]

    for stranger in (bolat, cholpon):
        assert await tried(town, stranger, routes, case_id) >= len(casework)
    assert await tried(town, erlan, casework, case_id) == len(casework)
    assert len(casework) > 25


async def test_in_the_forum_neither_buttons_nor_words_of_another_role_do_anything(town):
    await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.TRAINER)
    forum = Forum(town)
    saule = await asks(town, "saule", "помогите")
    (case_id,) = town.ask("select id from cases")[0]
    card = forum.card()

    for route in staff_routes(town):
        if (
            route.who is not Audience.CASEWORK
            or not isinstance(route.on, Pressed)
            or Place.FORUM not in route.where
        ):
            continue
        before, noted = await snapshot(town), audited(town, erlan)
        erlan.person.press(forged(route.on.data, case_id), message=card, forged=True)
        await town.quiet()
        assert await snapshot(town) == before, route.name
        assert audited(town, erlan) == noted + 1, route.name
    before = await snapshot(town)
    await forum.write(erlan, "уходите", forum.showing("помогите"))
    await forum.write(erlan, "/reply уходите")
    await ticks(town, seconds=10)

    assert await snapshot(town) == before
    assert not any("уходите" in one.html for one in saule.person.history)


async def test_nobody_opens_what_was_written_to_another(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    await asks(town, "saule", "помогите")
    await forum.write(dana, "тайное", forum.showing("помогите"))
    await ticks(town, seconds=6)
    await forum.write(dana, "/refer Нужен ночлег")
    (case,) = town.ask("select id from cases")[0]
    bolat = await asks(town, "bolat", "другое")
    (entry,) = town.ask("select id from case_entries where side = 'staff'")[0]
    (asked,) = town.ask("select entry_id from case_decisions")[0]

    but = {"refer-her": {"entry": asked}}
    tried = await not_theirs(
        town, bolat, "crisis", {"case": case, "entry": entry}, says="crisis-note-gone", but=but
    )

    assert tried == 7
    assert not any("тайное" in one.html for one in bolat.person.history)


def test_every_button_about_what_is_ones_own_is_tried_by_somebody_else(town):
    """A new one is tried by its room's walk; a new room has to have one, and what is spared is there to be spared."""
    tests = "".join(path.read_text(encoding="utf-8") for path in Path("tests").rglob("test_*.py"))
    tried = set(re.findall(r'not_theirs\(\s*town,\s*\w+,\s*"(\w+)"', tests))
    prefixes = {route.on.data.__prefix__ for route in town.app.routes.all if isinstance(route.on, Pressed)}

    assert {room for room, _ in personal(town.app.house)} == tried
    assert {one for some in NOBODYS.values() for one in some} <= prefixes


async def test_no_number_that_stands_nowhere_makes_a_fault_of_a_press(town):
    """As a stranger and as somebody who may do everything: each is answered, nothing fails and nobody is alarmed."""
    dana = await hire(town, "dana", *Role)
    saule = town.phone("saule")
    await saule.send("/start")
    await saule.press("language:ru")
    routes = [route for route in town.app.routes.all if isinstance(route.on, Pressed)]
    numbered = [
        one.on.data for one in routes if int in {f.annotation for f in one.on.data.model_fields.values()}
    ]

    for far in (-1, 2**61, 99_999_999):
        for data in numbered:
            try:
                press = forged(data, far)
            except ValueError:
                # Over 64 bytes: Telegram carries no such press.
                continue
            await saule.reach(press)
            await dana.reach(press)
            assert town.ask("select count(*) from inbox where status = 'failed'") == [(0,)], press
    await dana.forge(f"audit:{10**30}:0:0:0:0")
    assert town.ask("select count(*) from inbox where status = 'failed'") == [(0,)]
    print(f"{len(numbered)} buttons with numbers tried")
    assert len(numbered) > 100
