"""Retention: a table of kinds and days; what is older goes, slice by slice, and nothing else does."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.db.codecs import to_ms
from bot.telegram.running import retention


async def purge(town):
    for kind in retention.KEPT:
        await town.app.alarm_clock.run(town.app.alarm_clock.jobs[f"purge-{kind}"])


def test_every_kind_has_a_job_that_the_alarm_clock_knows(town):
    jobs = {job.name for job in retention.jobs()}

    assert jobs == {f"purge-{kind}" for kind in retention.KEPT}
    assert jobs <= town.app.alarm_clock.jobs.keys()


@pytest.mark.parametrize(("kind", "column"), [("inbox", "received_at"), ("outbox", "settled_at")])
async def test_what_is_older_than_its_days_goes_and_the_rest_stays(town, aigul, kind, column):
    kept = retention.KEPT[kind]
    before = town.ask(f"select count(*) from {kind}")[0][0]
    town.clock.turn(seconds=kept.total_seconds() - 3600)
    await purge(town)
    assert town.ask(f"select count(*) from {kind}")[0][0] == before > 1

    await aigul.send("/menu")
    town.clock.turn(hours=2)
    await purge(town)

    cut = to_ms(town.clock.now() - kept)
    left = town.ask(f"select count(*), min({column}) from {kind}")[0]
    assert left[0] <= 2
    assert left[1] >= cut


async def test_what_was_not_handled_or_not_sent_is_never_purged(town, aigul):
    later = to_ms(town.clock.now() + timedelta(days=400))
    await town.app.database.write(keep_waiting, later)
    town.clock.turn(days=365)

    await purge(town)

    assert town.ask("select count(*) from inbox where update_id = 1") == [(1,)]
    assert town.ask("select count(*) from outbox where dedupe_key = 'far'") == [(1,)]


def keep_waiting(tx, later):
    body = tx.vault.seal_json({"update_id": 1}, "inbox.body")
    tx.run("insert into inbox(update_id, line, body, received_at) values (1, 0, :body, 1)", body=body)
    words = tx.vault.seal_json({"text": {"id": "home-menu"}}, "outbox.body")
    tx.run(
        "insert into outbox(chat_id, lane, body, due_at, dedupe_key) values (101, 2, :body, :later, 'far')",
        body=words,
        later=later,
    )


async def test_a_long_list_goes_in_slices_that_hold_nobody_up(town, aigul):
    rows = [{"id": number} for number in range(1, 3 * retention.SLICE + 1)]
    await town.app.database.write(
        lambda tx: tx.many(
            "insert into inbox(update_id, line, received_at, status) values (:id, 0, 1, 'done')", rows
        )
    )
    job = town.app.alarm_clock.jobs["purge-inbox"]

    more = await town.app.database.write(job.run, town.clock.now())
    assert more is True
    assert town.ask("select count(*) from inbox where update_id <= 1500") == [(2 * retention.SLICE,)]
    await town.app.alarm_clock.run(job)

    assert town.ask("select count(*) from inbox where update_id <= 1500") == [(0,)]


async def test_the_newest_number_is_kept_so_that_a_late_repeat_is_known(town, aigul):
    ((newest,),) = town.ask("select max(update_id) from inbox")
    town.clock.turn(days=60)
    await purge(town)

    assert town.ask("select max(update_id) from inbox") == [(newest,)]
