"""Who works here: invited by a link that works once, removed at once, kept out of the forum without a role."""

from __future__ import annotations

import re

from bot.features.team.domain import Role
from tests.crisis.steps import Forum, asks, ticks
from tests.team import hire


async def link_for(dana, role):
    await dana.send("/invite")
    await dana.press(f"staff-invite:{role}")
    return re.search(r"start=(team_[\w-]+)", dana.last.html).group(1)


async def test_a_link_makes_one_person_one_of_the_team_once(town):
    dana, erlan, bolat = await hire(town, "dana"), town.phone("erlan"), town.phone("bolat")
    link = await link_for(dana, "caseworker")
    for one in (erlan, bolat):
        await one.send("/start")

    await erlan.send(f"/start {link}")
    assert erlan.sees("desk-welcome")
    assert dana.sees("desk-joined")
    await bolat.send(f"/start {link}")
    assert bolat.sees("team-invitation-used")
    await bolat.send("/desk")
    assert bolat.sees("team-not-yours")
    await erlan.send("/desk")
    assert erlan.sees("desk-counts")
    shown = [
        one["command"]
        for one in town.sandbox.world.commands[
            next(k for k in town.sandbox.world.commands if str(erlan.id) in str(k))
        ]
    ]
    assert "cases" in shown and "start" in shown and "invite" not in shown


async def test_a_forged_and_an_old_link_open_nothing(town):
    dana, bolat = await hire(town, "dana"), town.phone("bolat")
    await bolat.send("/start")
    link = await link_for(dana, "admin")
    await bolat.send(f"/start {link[:-1]}{'0' if link[-1] != '0' else '1'}")
    assert bolat.sees("team-invitation-unknown")

    town.clock.turn(days=3)
    await bolat.send(f"/start {link}")
    assert bolat.sees("team-invitation-expired")
    assert town.ask("select count(*) from staff_roles") == [(0,)]


async def test_who_is_removed_is_out_at_once_and_leaves_no_case_without_an_owner(town):
    dana = await hire(town, "dana")
    erlan = await hire(town, "erlan", Role.CASEWORKER)
    forum = Forum(town)
    forum.group.chat.members[erlan.id] = "member"
    await asks(town, "saule", "помогите")
    await forum.press(erlan, "crisis-take-button")
    assert town.ask("select owner_id from cases") == [(erlan.id,)]

    await dana.send("/staff")
    await dana.press(f"staff-ask:{erlan.id}")
    await dana.press("desk-remove-sure-button")

    assert town.ask("select owner_id from cases") == [(None,)]
    assert erlan.id not in forum.group.chat.members
    assert forum.says("crisis-team-left")
    assert dana.has_seen("crisis-page-again") or dana.has_seen("crisis-page")
    await erlan.send("/desk")
    assert erlan.sees("team-not-yours")


async def test_whoever_comes_into_the_forum_without_a_role_is_removed_and_the_admin_hears(town):
    dana, bolat = await hire(town, "dana"), town.phone("bolat")
    await bolat.send("/start")
    forum = Forum(town)

    forum.group.join(bolat.person)
    await town.quiet()

    assert bolat.id not in forum.group.chat.members
    assert dana.sees("desk-stranger")


async def test_the_journal_is_searched_by_case_person_day_and_action_and_the_searches_are_in_it(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    await asks(town, "saule", "помогите")
    await forum.press(dana, "crisis-take-button")
    (case_id,) = town.ask("select id from cases")[0]

    await dana.send(f"/audit {case_id}")
    assert "case-taken" in dana.last.html
    await dana.send("/audit")
    assert "audit-read" in dana.last.html and "1 found" in dana.last.html
    await dana.press("Только: case-taken")
    assert "case-taken" in dana.last.html and "audit-read" not in dana.last.html

    # She is not called meanwhile: what she reads is the journal.
    await town.app.alarm_clock.stop()
    town.clock.turn(days=1)
    await dana.send("/duty")
    await dana.press("desk-duty-begin-button")
    await dana.send("/audit 05.01.2027 case-taken")
    assert "case-taken" in dana.last.html and dana.sees("desk-audit-found")
    await dana.send("/audit 2027-01-06 case-taken")
    assert dana.sees("desk-audit-none")
    await dana.send("/audit")
    await dana.press("Только: 06.01.2027")
    assert "audit-read" in dana.last.html and "<code>case-taken</code>" not in dana.last.html
    await dana.press("Только: Дана")
    assert "audit-read" in dana.last.html
    searched = "select count(*) from audit where action = 'audit-read' and subject_id = :id"
    assert town.ask(searched, id=dana.id) == [(1,)]


async def test_what_the_journal_cannot_read_is_said_and_not_answered_with_everything(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    searches = "select count(*) from audit where action = 'audit-read'"

    for words in ("31.02.2026", "417 418", "пятница", "1e3", "<b>&" * 1000, "05.01.2027 2027-01-06"):
        await dana.send(f"/audit {words}")
        assert dana.sees("desk-audit-unread"), words[:20]
    # A button about a deed that is gone says so, too.
    await dana.forge("audit:0:0:0:0:999")
    assert dana.sees("crisis-button-gone")
    assert town.ask(searches) == [(0,)]

    far = 10**30
    for data in (
        f"audit:{far}:0:0:0:0",
        f"audit:0:{far}:{-far}:{far}:0",
        "audit:0:0:0:-1:-1",
        "audit:x:0:0:0:0",
    ):
        for _ in range(2):
            await dana.forge(data)
            assert not dana.sees("home-apology"), data
    assert town.ask("select count(*) from inbox where status = 'failed'") == [(0,)]


async def test_duty_counts_only_after_the_test_page_was_answered(town):
    dana = await hire(town, "dana", Role.COORDINATOR)
    erlan = await hire(town, "erlan", Role.CASEWORKER)
    await erlan.send("/duty")
    await erlan.press("desk-duty-begin-button")
    assert erlan.sees("desk-test-page")
    await asks(town, "saule", "помогите")
    assert town.ask("select rung from pages") == [(1,)]

    await erlan.press("desk-heard-button")
    assert erlan.has_seen("desk-duty")
    await asks(town, "bolat", "и мне помогите")
    assert town.ask("select rung, person_id from pages order by id")[-1] == (0, erlan.id)
    assert dana.id


async def test_the_desk_lists_opens_and_reads_cases_and_each_look_is_written_down(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    await asks(town, "saule", "помогите с жильём")
    await dana.send("/cases")
    await dana.press("case-open:1")
    await dana.press("desk-words-button")
    assert "с жильём" in dana.last.html
    await ticks(town, seconds=1)

    assert {row[0] for row in town.ask("select action from audit")} >= {
        "cases-listed",
        "case-opened",
        "case-read",
    }


async def test_an_administrator_of_the_group_is_beyond_the_bot_and_the_admin_hears_so(town):
    dana = await hire(town, "dana")
    erlan = await hire(town, "erlan", Role.CASEWORKER)

    await dana.send("/staff")
    await dana.press(f"staff-ask:{erlan.id}")
    await dana.press("desk-remove-sure-button")

    assert dana.sees("desk-not-out")
    assert town.ask("select count(*) from staff_roles") == [(0,)]
