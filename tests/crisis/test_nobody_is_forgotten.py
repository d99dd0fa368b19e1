"""Nobody is forgotten: asked later if she agreed, open again in one press, closed by who knows what became of her."""

from __future__ import annotations

from bot.features.team.domain import Role
from tests.crisis.steps import Forum, asks, ticks
from tests.team import hire


async def closed(town, name, outcome="crisis-outcome-helped-button"):
    """Somebody's case was taken, answered and closed; she reads so and says whether she may be asked."""
    dana = await hire(town, "dana", Role.COORDINATOR)
    forum = Forum(town)
    her = await asks(town, name, "помогите")
    await her.press("crisis-others-button")
    await forum.press(dana, "crisis-take-button")
    await forum.press(dana, "crisis-more-button")
    await forum.press(dana, "crisis-close-button")
    await forum.press(dana, outcome)
    await town.quiet()
    return dana, forum, her


async def read(town, her, id):
    """Open the newest note of ours that says this."""
    (entry,) = town.ask("select max(id) from case_entries where side = 'bot'")[0]
    await her.press(f"note-open:{entry}")
    assert her.has_seen(id), [one.html for one in her.person.chat]


async def follow(town, **forward):
    await ticks(town, **forward)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["cases-followings"])
    await town.quiet()


async def test_asked_after_3_and_14_days_and_open_again_in_one_press(town):
    dana, forum, saule = await closed(town, "saule")
    await town.app.alarm_clock.stop()
    await read(town, saule, "crisis-closed")
    await saule.press("crisis-ask-later-button")
    assert saule.sees("crisis-asked-later")

    await follow(town, days=3, hours=1)
    assert saule.sees("crisis-note") and saule.last.silent
    await read(town, saule, "crisis-how-are-you")
    await saule.press("crisis-is-well-button")
    assert dana.has_seen("crisis-team-is-well")

    await follow(town, days=11)
    await read(town, saule, "crisis-how-are-you")
    await saule.press("crisis-help-again-button")

    assert town.ask("select count(*), max(closed_at) from cases") == [(1, None)]
    assert not forum.group.chat.topics[forum.threads[-1]].closed
    assert town.ask("select count(*) from case_followings") == [(0,)]
    assert dana.sees("crisis-page") or dana.sees("crisis-page-again")


async def test_who_hid_the_talk_is_not_asked_and_the_team_hears_that(town):
    dana, _, saule = await closed(town, "saule")
    await town.app.alarm_clock.stop()
    await read(town, saule, "crisis-closed")
    await saule.press("crisis-ask-later-button")
    await saule.press("crisis-hide-button")
    shown = len(saule.person.chat)

    for days in (3, 11, 46):
        await follow(town, days=days, hours=1)

    assert len(saule.person.chat) == shown
    assert [one.html for one in dana.person.chat if town.says(one.html, "ru", "crisis-team-not-asked")][2:]
    assert town.ask("select count(*) from case_followings") == [(0,)]


async def test_who_said_nothing_is_never_asked(town):
    _, _, saule = await closed(town, "saule")
    await town.app.alarm_clock.stop()
    shown = len(saule.person.chat)

    await follow(town, days=61)

    assert len(saule.person.chat) == shown


async def test_an_urgent_case_nothing_reaches_is_closed_only_by_whoever_says_how_they_know(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "муж меня бьёт")
    await dana.press("crisis-take-button")
    saule.person.block_bot()
    await forum.write(dana, "вы где?", forum.showing("бьёт"))
    await ticks(town, seconds=6)
    await ticks(town, minutes=2)
    assert forum.says("crisis-card-lost")

    case = town.ask("select id from cases")[0][0]
    await dana.forge(f"case-close:{case}:silent")
    assert dana.sees("crisis-say-how")
    assert town.ask("select closed_at from cases") == [(None,)]

    await forum.press(dana, "crisis-more-button")
    await forum.press(dana, "crisis-close-button")
    await forum.press(dana, "crisis-outcome-kin-button")
    assert town.outcomes() == ["kin"]


async def test_whoever_comes_on_duty_takes_over_what_waits_and_whom_nothing_reaches(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.CASEWORKER)
    saule = await asks(town, "saule", "помогите")
    saule.person.block_bot()
    await town.quiet()
    await erlan.send("/duty")
    await erlan.press("desk-duty-begin-button")

    await erlan.press("desk-heard-button")

    assert erlan.sees("desk-digest") and "1" in erlan.last.html
    assert any("case-open:1" in str(one.buttons) for one in erlan.person.chat)
    assert not dana.has_seen("desk-digest")

    await hire(town, "aigul", Role.CASEWORKER)
    await dana.forge(f"staff-out:{town.phone('aigul').id}")
    digests = [one for one in erlan.person.chat if town.says(one.html, erlan.language, "desk-digest")]
    assert len(digests) == 2
