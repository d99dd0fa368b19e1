"""Nobody finds out: an ordinary screen at once, everything of the talk gone, and silence until she writes."""

from __future__ import annotations

from datetime import timedelta

from bot.features.team.domain import Role
from tests.broadcasts.steps import compose, fates, go_on, send_now
from tests.crisis import steps
from tests.crisis.steps import Forum, asks, ticks
from tests.reminders.steps import ms, plan, strike
from tests.school.staff import classes_of, enrol, job, open_group, settle, take
from tests.team import hire


def left(her):
    """What somebody who opens the chat now sees, besides the way everybody begins."""
    return [one.html or one.text for one in her.person.chat if one.text != "/start"]


async def test_hide_leaves_an_ordinary_screen_and_a_week_brings_her_nothing(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.CASEWORKER, Role.COORDINATOR)
    forum = Forum(town)
    saule = await settle(town.phone("saule"), "ru")
    group = await open_group(erlan, first=20270108)
    await take(saule, 1)
    await enrol(erlan, saule)
    await saule.press("command-menu")
    await steps.calls(saule, "муж заберёт малыша, помогите")
    await town.app.alarm_clock.stop()
    await plan(town, saule, town.clock.now() + timedelta(days=2))
    await saule.press("crisis-others-button")
    await saule.send("мы у соседки")
    await forum.press(erlan, "crisis-take-button")
    await saule.press("crisis-note-button")
    await forum.write(erlan, "Я Ерлан, я с вами", forum.showing("мы у соседки"))
    await ticks(town, seconds=6)

    calls = len(town.sandbox.calls)
    await saule.press("crisis-hide-button")

    made = [
        one.method
        for one in list(town.sandbox.calls)[calls:]
        if one.method in {"sendMessage", "deleteMessages"}
    ]
    assert made[0] == "sendMessage" and "deleteMessages" in made[1:]
    assert saule.sees("home-menu")
    assert len(left(saule)) == 1
    assert "удалить можете только вы" in " ".join(saule.alerts)
    assert forum.says("crisis-card-hidden")

    await forum.write(erlan, "Вы где?", forum.showing("мы у соседки"))
    id = await compose(dana)
    await send_now(dana, id)
    for _ in range(7):
        await ticks(town, days=1)
        await strike(town)
        await go_on(town)
        await job(town, "school-classes", "school-papers", "school-offers")
    held = [starts_at for _, starts_at, _ in classes_of(town, group) if starts_at < ms(town)]
    assert len(held) >= 2
    await dana.send("/staff")
    await dana.press(f"staff-ask:{erlan.id}")
    await dana.press("desk-remove-sure-button")
    await ticks(town, minutes=5)

    assert fates(town, id)["held"] == 1
    assert len(left(saule)) == 1 and saule.sees("home-menu")
    assert forum.says("crisis-way-hushed"), [one.html for one in forum.topic()]
    await saule.press("home-help-button")
    assert not saule.sees("crisis-open-already")

    await saule.send("это снова я")
    await ticks(town, seconds=6)

    assert forum.says("crisis-team-came-back")
    assert forum.showing("это снова я")
    notes = [one for one in saule.person.chat if any("Открыть" in label for label in one.labels)]
    assert notes
    await strike(town, minutes=31)
    assert [one.state for one in town.reminders() if one.subject == "journey:document:7"] == ["waiting"]


async def test_the_code_word_hides_from_anywhere_and_stands_nowhere(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "помогите")
    await saule.press("crisis-others-button")
    await saule.press("crisis-code-button")
    await saule.send("Синий чайник")
    assert saule.sees("crisis-code-known")
    assert "чайник" not in " ".join(left(saule))
    assert "чайник" not in str(town.ask("select * from discretions"))
    assert forum.says("crisis-card-code") or town.ask("select 1 from discretions where code_mark is not null")

    await saule.send("  синий ЧАЙНИК ")

    assert saule.sees("home-menu")
    assert len(left(saule)) == 1
    await saule.send("сколько платят за патронат")
    assert not any(one.text == "сколько платят за патронат" for one in forum.group.messages)
    await forum.write(dana, "вы здесь?", forum.showing("помогите"))
    await ticks(town, seconds=6)
    assert not any("Есть заметка" in one.html for one in saule.person.chat)


async def test_hours_she_agreed_to_are_the_only_ones_at_which_a_note_arrives(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "помогите")
    await saule.press("crisis-others-button")
    await saule.press("crisis-hours-ask-button")
    await saule.press("safe-time:2")
    await saule.press("crisis-hide-button")
    await forum.write(dana, "вы в безопасности?", forum.showing("помогите"))
    await ticks(town, seconds=6)
    assert len(left(saule)) == 1
    assert forum.says("crisis-card-except")

    await ticks(town, hours=2)

    assert saule.sees("crisis-note") and saule.last.silent
    (entry,) = town.ask("select id from case_entries where side = 'staff'")[0]
    await saule.press(f"note-open:{entry}")
    assert any("в безопасности" in one for one in left(saule))


async def test_what_is_older_than_two_days_says_nothing_any_more(town):
    await hire(town, "dana", Role.CASEWORKER)
    saule = await asks(town, "saule", "помогите")
    await saule.send("ещё слово")
    await ticks(town, days=3)
    await saule.press("home-help-button") if "Мне нужна помощь" in saule.last.labels else None
    await saule.send("и сегодня")
    await saule.press("crisis-hide-button")

    ours = [one for one in saule.person.chat if one.from_bot]
    assert all(
        town.says(one.html, "ru", "crisis-neutral")
        or town.says(one.html, "ru", "home-menu")
        or town.says(one.html, "ru", "home-welcome")
        for one in ours
    ), [one.html for one in ours]
    now = town.sandbox.world.unix()
    young = [one for one in saule.person.chat if now - one.sent_at < 47 * 3600]
    assert len(young) == 1
