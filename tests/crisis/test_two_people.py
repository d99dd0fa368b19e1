"""What nobody decides alone: her lines go elsewhere only if she agrees, or two people decide; two people erase."""

from __future__ import annotations

from bot.features.team.domain import Role
from tests.crisis.steps import Forum, asks, ticks
from tests.team import hire


async def newest_note(town, her):
    (entry,) = town.ask("select max(id) from case_entries where side = 'bot'")[0]
    await her.press(f"note-open:{entry}")


async def test_two_lines_go_elsewhere_only_after_she_read_them_and_agreed(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "помогите")
    bolat = town.phone("bolat")
    await bolat.send("/start")
    await saule.press("crisis-others-button")
    await forum.press(dana, "crisis-take-button")
    (case,) = town.ask("select id from cases")[0]

    await dana.forge(f"case-close:{case}:referred")
    assert dana.sees("crisis-refer-first")
    await forum.write(dana, "/refer Мама с младенцем,\nнужен ночлег на неделю")
    assert forum.says("crisis-team-refer-asked")
    assert saule.sees("crisis-note")
    await newest_note(town, saule)
    assert "нужен ночлег" in saule.last.html

    (entry,) = town.ask("select entry_id from case_decisions")[0]
    await bolat.forge(f"refer-her:{entry}:1")
    assert town.ask("select answer from case_decisions") == [(None,)]
    await saule.press("crisis-refer-yes-button")
    assert saule.sees("crisis-refer-yes")
    assert forum.says("crisis-team-refer-agreed")
    await saule.forge(f"refer-her:{entry}:0")
    assert town.ask("select answer, answered_by from case_decisions") == [("yes", saule.id)]

    await dana.forge(f"case-close:{case}:referred")
    assert town.outcomes() == ["referred"]


async def test_without_her_consent_a_reason_and_a_second_person_are_needed(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.COORDINATOR)
    forum = Forum(town)
    await asks(town, "saule", "помогите")
    await forum.press(erlan, "crisis-take-button")
    (case,) = town.ask("select id from cases")[0]

    await forum.write(erlan, "/override ребёнок в опасности, она без связи")
    assert dana.sees("crisis-wanted-override") and "без связи" in dana.last.html
    (decision,) = town.ask("select id from case_decisions")[0]
    await erlan.forge(f"case-second:{decision}")
    assert erlan.sees("crisis-second-is-another")
    await erlan.forge(f"case-close:{case}:referred")
    assert erlan.sees("crisis-refer-first")

    await dana.press("crisis-second-button")
    assert dana.sees("crisis-agreed-override")
    await erlan.forge(f"case-close:{case}:referred")
    assert town.outcomes() == ["referred"]
    assert {"override-wanted", "override-confirmed"} <= {
        row[0] for row in town.ask("select action from audit")
    }


async def test_two_people_erase_a_case_and_a_trace_without_words_stays(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "сотрите потом это")
    thread = forum.threads[-1]
    await forum.press(erlan, "crisis-take-button")
    await forum.press(erlan, "crisis-more-button")
    await forum.press(erlan, "crisis-erase-button")
    await forum.press(erlan, "crisis-erase-sure-button")
    assert town.ask("select count(*) from case_entries")[0][0] > 0
    assert dana.sees("crisis-wanted-erase")

    await dana.press("crisis-second-button")
    await ticks(town, seconds=6)

    assert dana.sees("crisis-agreed-erase")
    assert town.ask("select count(*) from case_entries") == [(0,)]
    assert town.ask("select person_id from cases") == [(None,)] and town.outcomes() == ["erased"]
    assert thread not in forum.threads
    done = [row[0] for row in town.ask("select action from audit order by id")]
    assert done.index("erase-wanted") < done.index("erase-confirmed")
    await saule.send("я снова здесь")
    assert town.ask("select count(*) from cases")[0][0] >= 1


async def test_duties_are_shown_with_article_and_whom_and_only_set_hours_run(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = town.phone("saule")
    await saule.send("/start")
    await saule.press("language:ru")
    await saule.press("home-help-button")
    await saule.press("crisis-young-button")
    await saule.send("меня бьют дома")
    (case,) = town.ask("select id from cases")[0]

    await dana.forge(f"case-duties:{case}")
    shown = dana.last.html
    assert "67(3)" in shown and "117(2)" in shown and "114-1(2)(4)" in shown
    assert town.says(shown, "ru", "crisis-whose-accredited")
    hours = [one for one in dana.last.labels if "касается нас" in one]
    assert len(hours) == 2
    await dana.press(hours[0])
    assert forum.says("crisis-card-duty")

    await dana.forge(f"case-owe:{case}:tell-police:0")
    await dana.forge(f"case-owe:{case}:placed-child:1")
    assert not forum.says("crisis-card-duty")
