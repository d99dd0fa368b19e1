"""The whole way: she presses, somebody is called, takes it, answers, and the answer reaches her."""

from __future__ import annotations

from bot.features.team.domain import Role
from tests.team import hire

FORUM = -1001000000001


async def run(town, *names):
    for name in names:
        await town.app.alarm_clock.run(town.app.alarm_clock.jobs[name])
    await town.quiet()


async def test_from_the_button_to_the_answer_on_her_phone(town, phone):
    dana = await hire(town, "dana", Role.CASEWORKER)
    saule = phone("saule")
    await saule.send("/start")
    await saule.press("language:ru")
    await saule.press("home-help-button")
    await saule.send("мне некуда идти с малышом")
    assert saule.sees("crisis-delivered"), saule.last.html
    for m in dana.person.chat:
        print("DANA", m.html)
    forum = town.sandbox.world.chats[FORUM]
    print(forum.__dict__.keys() if hasattr(forum, "__dict__") else dir(forum))
    assert dana.sees("crisis-page")
    await dana.press("crisis-take-button")
    assert dana.sees("crisis-page-taken")
    assert saule.sees("crisis-note")
