"""What Telegram and people do to a case: topics deleted, rights missing, a silent owner, nobody answering."""

from __future__ import annotations

from bot.features.team.domain import Role
from tests.crisis.steps import Forum, asks, ticks
from tests.team import hire


async def test_a_deleted_topic_is_opened_again_and_nothing_is_lost(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "первое")
    await saule.press("crisis-only-me-button")
    first = forum.threads[-1]
    forum.group.delete_topic(first)

    await saule.send("второе")
    await ticks(town, minutes=1)

    again = forum.threads[-1]
    assert again != first
    assert forum.showing("второе", again)
    await forum.write(dana, "отвечаю", forum.showing("второе", again), again)
    await ticks(town, seconds=6)
    assert "отвечаю" in saule.last.html


async def test_what_was_done_although_its_answer_was_lost_is_no_fault_when_done_again(town, caplog):
    """Telegram refuses to pin what is pinned; that says only that the first try had worked."""
    await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    town.sandbox.fail("pinChatMessage", kind="cut-after")

    await asks(town, "saule", "помогите")
    await ticks(town, seconds=30)

    assert forum.card().message_id in forum.group.chat.pinned
    assert town.ask("select count(*) from outbox where status in ('failed', 'unknown')") == [(0,)]
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []


async def test_without_the_right_to_topics_cases_come_to_the_general_one_and_admins_hear(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    forum.group.chat.bot_status = "member"

    saule = await asks(town, "saule", "помогите мне")
    await saule.press("crisis-only-me-button")

    assert dana.has_seen("crisis-warn-no-topics")
    shown = next(one for one in forum.group.messages if "помогите мне" in (one.text or one.html))
    assert "№1" in shown.text
    dana.person.say("я здесь", reply_to=shown, chat=forum.group)
    await town.quiet()
    await ticks(town, seconds=6)
    assert "я здесь" in saule.last.html


async def test_nobody_takes_it_and_the_ladder_climbs_on_time_and_she_hears_so_once(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.COORDINATOR)
    saule = town.phone("saule")
    await saule.send("/start")
    await saule.press("language:ru")
    await saule.press("home-help-button")
    await saule.press("crisis-need-danger-button")
    assert list(town.ask("select rung, person_id from pages order by id")) == [(1, dana.id)]

    await ticks(town, minutes=2)
    assert not erlan.has_seen("crisis-page-again")
    await ticks(town, minutes=2)
    assert erlan.has_seen("crisis-page-again")

    for _ in range(8):
        await ticks(town, minutes=3)
    notes = [one for one in saule.person.chat if any("Открыть" in label for label in one.labels)]
    assert len(notes) == 1
    await saule.press("crisis-note-button")
    assert saule.sees("crisis-still-calling") and "112" in saule.last.html
    assert town.ask("select max(round) from pages")[0][0] > 2


async def test_taken_but_silent_is_called_again_and_then_goes_back_to_the_queue(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.COORDINATOR)
    saule = await asks(town, "saule", "муж меня бьёт")
    assert saule.sees("crisis-called")
    await dana.press("crisis-take-button")
    pages = town.ask("select count(*) from pages")[0][0]

    await ticks(town, minutes=11)
    assert town.ask("select count(*) from pages")[0][0] > pages
    assert town.ask("select owner_id from cases") == [(dana.id,)]
    await ticks(town, minutes=10)

    assert town.ask("select owner_id from cases") == [(None,)]
    assert erlan.has_seen("crisis-team-returned")


async def test_who_stopped_the_bot_is_known_to_the_owner(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "помогите")
    await saule.press("crisis-only-me-button")
    saule.person.account.blocked = True

    await forum.write(dana, "я здесь", forum.showing("помогите"))
    await ticks(town, seconds=6)

    assert forum.says("crisis-way-blocked")
    assert forum.says("crisis-team-not-delivered-blocked")


async def test_a_place_is_shown_to_one_of_the_team_alone_and_why_is_written_down(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "помогите")
    saule.person.share_location(43.2, 76.9)
    await town.quiet()
    assert forum.says("crisis-received-location")
    assert not any("location" in one.body for one in forum.topic())

    await forum.press(dana, "crisis-reveal-button")
    await forum.press(dana, "crisis-reveal-help-button")

    assert any("location" in one.body for one in dana.person.chat)
    assert ("revealed",) in town.ask("select action from audit")
