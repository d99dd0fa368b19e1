"""Two bots on one database: any takes an update, one sends, a person's order is kept, and a death is survived."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import asynccontextmanager

import pytest

from bot.app import App
from bot.db import lease
from tests.town import bot_in, settings_for, town_in

pytestmark = pytest.mark.only_postgresql
FIRST = 500_000_001


@asynccontextmanager
async def beside(town, folder):
    """A second bot on the same database; it stands by."""
    app = await App.open(settings_for(town.sandbox, folder), town.clock)
    running = asyncio.create_task(app.run())
    await app.ready.wait()
    try:
        yield app
    finally:
        app.stop()
        await asyncio.gather(running, return_exceptions=True)


def said(number, person, text, **more):
    """An update as a webhook brings it, to whichever process."""
    sender = {"id": person, "first_name": "A", "is_bot": False, "language_code": "ru"}
    message = {
        "message_id": number,
        "date": 1_799_125_200,
        "chat": {"id": person, "type": "private", "first_name": "A"},
        "from": sender,
    }
    return {"update_id": FIRST + number, "message": message | ({"text": text} if text else {}) | more}


async def settled(town, updates):
    """Wait until so many updates are decided and everything is sent."""
    async with asyncio.timeout(60):
        while True:
            ((done,),) = town.ask(
                "select count(*) from inbox where update_id >= :first and status = 'done'", first=FIRST
            )
            ((left,),) = town.ask("select count(*) from outbox where status in ('pending', 'sending')")
            if done == updates and not left:
                return
            await asyncio.sleep(0.02)


async def test_what_either_takes_is_answered_once_and_in_order(tmp_path):
    async with town_in(tmp_path) as town, beside(town, tmp_path) as second:
        people = [town.phone(name) for name in ("aigul", "bolat", "cholpon", "emma")]
        for phone in people:
            await phone.send("/start")
        assert not second.duty.taken.is_set()
        before = {phone.id: len(town.sandbox.sent(phone.id)) for phone in people}
        ((newest,),) = town.ask("select max(id) from outbox")
        processes = (town.app, second)
        raws = [said(number, people[number % 4].id, f"/menu {number}") for number in range(80)]

        for first in range(0, len(raws), 16):
            # No more at once than a person does before they look: of a longer burst only the end is answered.
            some = list(enumerate(raws))[first : first + 16]
            await asyncio.gather(
                *(processes[(number // 4) % 2].dispatcher.take([raw]) for number, raw in some)
            )
            await settled(town, first + 16)

        # Each update has one answer; of a burst the older ones may give way to the newest.
        answers = town.ask("select chat_id, status from outbox where id > :newest", newest=newest)
        for phone in people:
            states = Counter(status for chat, status in answers if chat == phone.id)
            assert states.total() == 20
            assert set(states) <= {"sent", "cancelled"}
            assert len(town.sandbox.sent(phone.id)) - before[phone.id] == states["sent"]
        assert not second.duty.taken.is_set()


async def test_the_second_waits_while_the_first_has_something_earlier_of_the_same_person(tmp_path):
    async with town_in(tmp_path) as town, beside(town, tmp_path) as second:
        aigul = town.phone("aigul")
        await aigul.send("/start")
        # The first took it in and stands still: nobody decides it now.
        first = said(1, aigul.id, "/menu")
        held = town.app.dispatcher._lines
        await town.app.dispatcher.take([first])
        await settled(town, 1)
        await town.app.database.write(
            lambda tx: tx.run(
                "update inbox set status = 'waiting', line = :line, body = :body, received_at = :at "
                "where update_id = :id",
                line=aigul.id,
                at=0,
                id=FIRST + 1,
                body=tx.vault.seal(b'{"update_id":500000002,"message":{}}', "inbox.body"),
            )
        )
        assert not held.size

        await second.dispatcher.take([said(2, aigul.id, "/menu")])
        await asyncio.sleep(0.3)
        ((status,),) = town.ask("select status from inbox where update_id = :id", id=FIRST + 2)

        assert status == "waiting", "what arrived before comes first"
        async with asyncio.timeout(20):
            while town.ask("select 1 from inbox where status = 'waiting'"):
                await asyncio.sleep(0.05)


async def test_an_album_whose_parts_came_to_both_is_one(tmp_path):
    async with town_in(tmp_path) as town, beside(town, tmp_path) as second:
        aigul = town.phone("aigul")
        await aigul.send("/start")
        before = len(town.sandbox.sent(aigul.id))
        photo = [{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}]
        parts = [said(number, aigul.id, "", photo=photo, media_group_id="7") for number in range(1, 5)]

        await asyncio.gather(
            town.app.dispatcher.take([parts[0]]),
            second.dispatcher.take([parts[1]]),
            town.app.dispatcher.take([parts[2]]),
            second.dispatcher.take([parts[3]]),
        )
        await settled(town, 4)

        assert len(town.sandbox.sent(aigul.id)) - before == 1


async def test_when_the_one_that_sends_dies_the_other_takes_over_and_nothing_is_lost_or_doubled(
    tmp_path, monkeypatch
):
    # A dead process leaves its row behind; here it is on the same machine, whose numbers of processes are asked.
    async with town_in(tmp_path) as town:
        aigul = town.phone("aigul")
        await aigul.send("/start")
        async with beside(town, tmp_path) as second:
            before = len(town.sandbox.sent(aigul.id))
            await town.app.database.write(
                lambda tx: tx.run("update leases set holder = 'elsewhere 1 1 gone'")
            )
            monkeypatch.setattr(lease, "PATIENCE", 0.4)

            await second.dispatcher.take([said(1, aigul.id, "/menu")])
            # The first finds its lease gone and ends; nobody beats for the one that is gone.
            await asyncio.wait_for(second.duty.taken.wait(), 15)
            await settled(town, 1)

            assert len(town.sandbox.sent(aigul.id)) - before == 1


async def test_a_process_that_ends_in_good_order_hands_over_at_once(tmp_path):
    async with town_in(tmp_path) as town:
        aigul = town.phone("aigul")
        await aigul.send("/start")
        async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as other:
            await town.stop()
            await asyncio.wait_for(other.app.duty.taken.wait(), 5)

            await other.phone("aigul").send("/menu")

            assert other.phone("aigul").sees("home-menu") or other.phone("aigul").last.from_bot
