"""Letting it go: the second person, an hour, pause and stop at once, the night, and people who do not want it."""

from __future__ import annotations

import re

import pytest

from tests.broadcasts.steps import compose, fates, go_on, hire, meet, send_now, state
from tests.crisis.steps import asks
from tests.town import bot_in, town_in


@pytest.fixture
async def dana(town):
    return await meet(town, "dana", "ru")


async def run(town, *names):
    for name in names:
        await town.app.alarm_clock.run(town.app.alarm_clock.jobs[f"broadcasts-{name}"])


def payload_in(text):
    return re.search(r"start=(announce_[\w-]+)", text)[1]


async def test_above_the_limit_a_second_person_must_agree(tmp_path):
    async with town_in(tmp_path, broadcast_alone_up_to=1) as town:
        dana, bolat = await meet(town, "dana", "ru"), await meet(town, "bolat", "ru")
        erlan = await hire(town, "erlan")
        id = await compose(dana)
        await dana.press("broadcasts-check-button")
        assert dana.sees("broadcasts-needs-second") or "второй человек" in dana.last.text
        await dana.press("broadcasts-send-button")
        assert state(town, id) == "confirming"
        link = payload_in(dana.last.text)

        await dana.send(f"/start {link}")
        assert dana.sees("broadcasts-confirm-own")
        await bolat.send(f"/start {link}")
        assert bolat.sees("team-not-yours")
        await go_on(town)
        assert not fates(town, id)

        await erlan.send(f"/start {link}")
        assert erlan.sees("broadcasts-second")
        await erlan.press("broadcasts-confirm-button")
        assert dana.has_seen("broadcasts-was-confirmed")
        await go_on(town, 3)
        assert state(town, id) == "finished"
        assert bolat.last.text == "Форум семей в субботу"

        await erlan.send(f"/start {link}")
        assert erlan.sees("broadcasts-nothing-to-confirm")


async def test_what_was_changed_after_the_link_was_made_cannot_be_confirmed_with_it(tmp_path):
    async with town_in(tmp_path, broadcast_alone_up_to=0) as town:
        dana, erlan = await meet(town, "dana", "ru"), await hire(town, "erlan")
        id = await compose(dana)
        await send_now(dana, id)
        link = payload_in(dana.last.text)
        await dana.press("broadcasts-take-up-button")
        await dana.press("broadcasts-texts-button")
        await dana.press(f"bcwrite:{id}:ru")
        await dana.send("Совсем другое")
        await send_now(dana, id)

        await erlan.send(f"/start {link}")
        assert erlan.sees("broadcasts-nothing-to-confirm")
        assert state(town, id) == "confirming"

        await erlan.send(f"/start {payload_in(dana.last.text)}")
        await erlan.press("broadcasts-decline-button")
        assert dana.has_seen("broadcasts-was-declined")
        assert state(town, id) == "draft"


async def test_it_waits_for_its_hour(town, dana, bolat):
    id = await compose(dana)
    await dana.press("broadcasts-check-button")
    await dana.press("broadcasts-later-button")
    await dana.send("завтра в 15:30")
    assert dana.sees("broadcasts-scheduled")
    await go_on(town)
    assert state(town, id) == "scheduled"

    town.clock.turn(days=1, hours=6)
    await go_on(town, 3)
    assert state(town, id) == "finished"
    assert bolat.last.text == "Форум семей в субботу"


async def test_pause_takes_back_at_once_what_lies_ready_and_resume_sends_it(town, dana, bolat, aigul):
    id = await compose(dana)
    town.app.sender._closing = True  # Nothing is claimed, as while the lane is full.
    await send_now(dana, id)
    await run(town, "start", "list", "send")
    assert fates(town, id) == {"queued": 3}

    await dana.forge(f"bcpause:{id}")
    assert fates(town, id) == {"waiting": 3}
    town.app.sender._closing = False
    await go_on(town, 2)
    assert state(town, id) == "paused"
    assert bolat.last.text != "Форум семей в субботу"

    await dana.press(f"bcgo:{id}")
    await go_on(town, 3)
    assert fates(town, id) == {"sent": 3}
    assert [m.text for m in bolat.person.chat].count("Форум семей в субботу") == 1


async def test_what_was_stopped_sends_no_further_copy(town, dana, bolat):
    id = await compose(dana)
    town.app.sender._closing = True
    await send_now(dana, id)
    await run(town, "start", "list", "send")
    await dana.forge(f"bcstopyes:{id}")
    town.app.sender._closing = False
    await go_on(town, 2)

    assert state(town, id) == "cancelled"
    assert bolat.last.text != "Форум семей в субботу"
    await dana.forge(f"bcgo:{id}")
    assert dana.sees("broadcasts-stands-otherwise")


async def test_at_night_it_waits_for_the_morning_unless_it_is_urgent(town, dana, bolat):
    town.clock.turn(hours=13)
    id = await compose(dana)
    await send_now(dana, id)
    await go_on(town, 2)
    assert state(town, id) == "sending"
    assert fates(town, id) == {"waiting": 2}

    town.clock.turn(hours=10)
    await go_on(town, 3)
    assert state(town, id) == "finished"
    assert bolat.last.text == "Форум семей в субботу"


async def test_urgent_needs_a_reason_which_stands_in_the_audit(town, dana, bolat):
    town.clock.turn(hours=13)
    id = await compose(dana, "Ночью отключат воду")
    await dana.press("broadcasts-check-button")
    await dana.press("broadcasts-urgent-button")
    await dana.send("да")
    assert dana.sees("broadcasts-reason-length")
    await dana.send("Завтра утром будет поздно")
    await dana.press("broadcasts-send-button")
    await go_on(town, 3)

    assert state(town, id) == "finished"
    assert bolat.last.text == "Ночью отключат воду"
    assert town.ask("select count(*) from audit where action = 'broadcast-urgent'") == [(1,)]


async def test_a_topic_is_stopped_with_one_tap_and_comes_back_with_another(town, dana, bolat):
    id = await compose(dana)
    await send_now(dana, id)
    await go_on(town, 3)
    await bolat.press("broadcasts-stop-button")
    assert bolat.sees("broadcasts-stopped")
    assert "Форум семей в субботу" in [m.text for m in bolat.person.chat]

    second = await compose(dana, "Второе")
    assert "Отказались от темы: 1" in dana.last.text
    await send_now(dana, second)
    await go_on(town, 3)
    assert fates(town, second) == {"sent": 1}

    await bolat.press("broadcasts-start-button")
    third = await compose(dana, "Третье")
    await send_now(dana, third)
    await go_on(town, 3)
    assert bolat.last.text == "Третье"


async def test_who_blocked_us_is_told_apart_and_comes_back_when_they_write(town, dana, bolat):
    bolat.person.block_bot()
    id = await compose(dana)
    await send_now(dana, id)
    await go_on(town, 3)
    assert fates(town, id) == {"sent": 1, "blocked": 1}

    second = await compose(dana, "Второе")
    assert "Сейчас написать нельзя: 1" in dana.last.text
    bolat.person.unblock_bot()
    await bolat.send("/start")
    await send_now(dana, second)
    await go_on(town, 3)
    assert fates(town, second) == {"sent": 2}


class Hold:
    """A crisis room that holds whom a test names."""

    def __init__(self, *ids):
        self.ids = set(ids)

    def held(self, _tx, person_ids, /):
        return self.ids.intersection(person_ids)


async def test_who_is_held_gets_nothing_and_is_never_told_apart(town, dana, bolat, aigul):
    town.app.house.services["broadcasts"].crowd.holds = Hold(bolat.id)
    id = await compose(dana)
    assert "Получат: 2" in dana.last.text
    assert "Сейчас написать нельзя: 1" in dana.last.text
    await send_now(dana, id)
    await go_on(town, 3)

    assert fates(town, id) == {"sent": 2, "held": 1}
    assert bolat.last.text != "Форум семей в субботу"
    report = next(m.text for m in reversed(dana.person.chat) if "сходится" in m.text)
    assert "Написать было нельзя: 1" in report
    assert "Сейчас не пишем" not in report


async def test_a_restart_in_the_middle_goes_on_where_the_rows_stand(tmp_path):
    async with town_in(tmp_path) as town:
        dana, bolat = await meet(town, "dana", "ru"), await meet(town, "bolat", "ru")
        id = await compose(dana)
        town.app.sender._closing = True
        await send_now(dana, id)
        await run(town, "start", "list", "send")
        assert fates(town, id) == {"queued": 2}
        await town.stop()
        async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as again:
            await go_on(again, 3)
            assert state(again, id) == "finished"
            assert fates(again, id) == {"sent": 2}
        assert [m.text for m in bolat.person.chat].count("Форум семей в субботу") == 1


async def test_who_is_forgotten_in_between_leaves_only_a_number(town, dana, bolat):
    id = await compose(dana)
    town.app.sender._closing = True
    await send_now(dana, id)
    await run(town, "start", "list", "send")
    await dana.forge(f"bcpause:{id}")
    town.app.sender._closing = False
    await bolat.send("/forget")
    await bolat.press("people-forget-me-button")
    town.clock.turn(hours=25)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["forget"])
    await dana.forge(f"bcgo:{id}")
    await go_on(town, 3)

    assert state(town, id) == "finished"
    assert fates(town, id) == {"sent": 1, "failed": 1}
    assert town.ask("select count(*) from broadcast_copies where person_id = :id", id=bolat.id) == [(0,)]


async def test_who_asked_for_help_in_a_crisis_gets_no_announcement(town, dana, bolat):
    saule = await asks(town, "saule", "Муж бьёт меня")
    id = await compose(dana)
    assert "Сейчас написать нельзя: 1" in dana.last.text
    await send_now(dana, id)
    await go_on(town, 3)

    assert fates(town, id)["held"] == 1
    assert "Форум семей в субботу" not in [m.text for m in saule.person.chat]
