"""A false case goes the whole way; what is broken on purpose is named, and a sound path is called sound."""

from __future__ import annotations

import pytest

from bot.features.team.domain import Role
from tests.crisis.steps import Forum, ticks
from tests.team import hire


async def tried(town, dana, **forward):
    """Begin a false case and let some time go by."""
    await dana.send("/drill")
    await dana.press("crisis-drill-button")
    assert dana.has_seen("crisis-drill-begun")
    await look(town, **forward)


async def look(town, **forward):
    await ticks(town, **forward)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["cases-drills"])
    await town.quiet()


async def on_duty(erlan):
    await erlan.send("/duty")
    await erlan.press("desk-duty-begin-button")
    await erlan.press("desk-heard-button")


async def test_a_sound_path_is_measured_and_called_sound(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.CASEWORKER)
    await on_duty(erlan)
    forum = Forum(town)
    await dana.send("/drill")
    await dana.press("crisis-drill-button")
    assert erlan.sees("crisis-drill-card") and erlan.last.labels
    assert "УЧЕБНОЕ" in town.forum.topics[forum.threads[-1]]

    town.clock.turn(seconds=40)
    await erlan.press("crisis-take-button")
    await look(town, seconds=5)

    assert dana.has_seen("crisis-drill-taken") and dana.has_seen("crisis-drill-holds")
    assert "40" in next(
        one.html for one in dana.person.chat if town.says(one.html, "ru", "crisis-drill-taken")
    )
    assert town.outcomes() == ["drill"]
    assert town.ask("select person_id, drill from cases") == [(None, 1)]
    assert town.ask("select count(*) from case_entries") == [(0,)]


async def break_topic(town, dana, erlan):
    town.forum.chat.bot_status = "member"


async def break_forum(town, dana, erlan):
    town.forum.chat.bot_status = "kicked"


async def break_phone(town, dana, erlan):
    erlan.person.account.blocked = True


async def break_duty(town, dana, erlan):
    await erlan.press("desk-duty-end-button")


async def break_nothing(town, dana, erlan):
    """Everything stands, and nobody presses."""


@pytest.mark.parametrize(
    ("broken", "place"),
    [
        (break_topic, "crisis-broken-topic"),
        (break_forum, "crisis-broken-forum"),
        (break_phone, "crisis-broken-phone"),
        (break_duty, "crisis-broken-duty"),
        (break_nothing, "crisis-broken-answer"),
    ],
)
async def test_what_is_broken_on_purpose_is_named(town, broken, place):
    dana = await hire(town, "dana")
    erlan = await hire(town, "erlan", Role.CASEWORKER)
    await on_duty(erlan)
    await erlan.send("/duty")
    await broken(town, dana, erlan)

    await tried(town, dana, minutes=3)
    for _ in range(7):
        await look(town, minutes=3)

    assert dana.has_seen(place), [one.html for one in dana.person.chat]
    assert dana.has_seen("crisis-drill-open")
    assert town.ask("select ended_at is not null from drills") == [(1,)]


async def test_one_comes_by_itself_in_a_working_hour_of_the_week_if_wanted(town):
    dana = await hire(town, "dana")
    await dana.send("/drill")
    await dana.press("crisis-drill-on-button")
    assert dana.sees("crisis-drill-planned")

    for _ in range(14):
        await look(town, hours=24)

    begun = town.ask("select begun_by, begun_at from drills")
    assert begun and {by for by, _ in begun} == {None}
    await dana.send("/drill")
    await dana.press("crisis-drill-off-button")
    assert town.ask("select count(*) from drill_plan") == [(0,)]
