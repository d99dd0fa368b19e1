"""When announcements move on: begun at their hour, listed, handed to the bulk lane, counted anew, mended, shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.broadcast import OVER, Broadcast, Mend, State, Topic
from bot.features.broadcasts.service.composing import Broadcasts
from bot.features.broadcasts.service.delivery import Delivery, Parcel
from bot.features.broadcasts.service.mending import Mending, Repair
from bot.features.broadcasts.views import copies, progress
from bot.scheduling.jobs import Job
from bot.telegram.sending import outbox
from bot.telegram.shown.acts import Hook, Redraw, Settled
from bot.telegram.shown.screens import Lane, Post, Screen, Then

EVERY = timedelta(seconds=1)
COPY, BELOW, REPAIR, PROGRESS = (
    "broadcasts-copy",
    "broadcasts-below",
    "broadcasts-repair",
    "broadcasts-progress",
)
"""Hooks: how a copy ended, the button below an album, a correction or recall, the author's bar."""
AT_A_PACE = timedelta(seconds=5)
"""The bar moves no more often than this."""


def jobs(broadcasts: Broadcasts, delivery: Delivery, mending: Mending) -> tuple[Job, ...]:
    return (
        Job("broadcasts-start", EVERY, start(delivery)),
        Job("broadcasts-list", EVERY, expand(delivery)),
        Job("broadcasts-send", EVERY, hand_over(delivery)),
        Job("broadcasts-check", timedelta(seconds=2), check(delivery)),
        Job("broadcasts-mend", EVERY, mend(delivery, mending)),
        Job("broadcasts-show", AT_A_PACE, show(broadcasts)),
        Job("broadcasts-count", EVERY, count(broadcasts)),
        Job("purge-broadcasts", timedelta(hours=1), delivery.let_go),
    )


# ---- slices --------------------------------------------------------------------------------------


def start(delivery: Delivery) -> Callable[[Transaction, datetime], bool]:
    """Begin what is due, and show its author the bar."""

    def run(tx: Transaction, now: datetime) -> bool:
        for one in delivery.start_due(tx, now):
            then = Then(PROGRESS, {"id": one.id})
            bar = Post(one.author_id, progress.under_way(one), person_id=one.author_id, then=then)
            outbox.post(tx, bar, now, "")
        return False

    return run


def expand(delivery: Delivery) -> Callable[[Transaction, datetime], bool]:
    """List copies for some more people."""

    def run(tx: Transaction, _: datetime) -> bool:
        open_ones = [one for one in delivery.under_way(tx, State.SENDING, State.PAUSED) if not one.expanded]
        return bool(open_ones) and delivery.expand(tx, open_ones[0])

    return run


def hand_over(delivery: Delivery) -> Callable[[Transaction, datetime], bool]:
    """Hand some more copies to the outbox, an equal share of each announcement's."""

    def run(tx: Transaction, now: datetime) -> bool:
        more = False
        for one in delivery.under_way(tx, State.SENDING):
            parcels, again = delivery.hand_over(tx, one, now)
            for parcel in parcels:
                outbox.post(tx, _copy(parcel), now, "")
            more |= again
        return more

    return run


def check(delivery: Delivery) -> Callable[[Transaction, datetime], bool]:
    """Look after copies nobody heard of, and count anew before one is called finished."""

    def run(tx: Transaction, now: datetime) -> bool:
        for one in delivery.under_way(tx, State.SENDING, State.PAUSED):
            delivery.look_after(tx, one, outbox.GOING, now)
            if one.state is State.SENDING:
                delivery.all_gone(tx, one)
        counting = delivery.under_way(tx, State.CHECKING)
        return None in [delivery.recount(tx, one, now) for one in counting]

    return run


def mend(delivery: Delivery, mending: Mending) -> Callable[[Transaction, datetime], bool]:
    """Hand some more corrections or recalls to the outbox."""

    def run(tx: Transaction, now: datetime) -> bool:
        more = False
        for one in delivery.under_way(tx, State.CORRECTING, State.RECALLING):
            mending.look_after(tx, one, outbox.GOING)
            repairs, again = mending.hand_over(tx, one, now)
            for repair in repairs:
                outbox.post(tx, _repair(repair), now, "")
            more |= again
            if not repairs and not again:
                mending.is_over(tx, one, now)
        return more

    return run


def show(broadcasts: Broadcasts) -> Callable[[Transaction, datetime], bool]:
    """Move the bars: each in its place, and only when there is something new to be seen."""

    def run(tx: Transaction, now: datetime) -> bool:
        for one in broadcasts.to_show(tx, now):
            act = Redraw(one.progress_id or 0, _bar(one))
            outbox.post(tx, Post(one.author_id, act, person_id=one.author_id), now, "")
        return False

    return run


def count(broadcasts: Broadcasts) -> Callable[[Transaction, datetime], bool]:
    """Count on where an audience was too large to be counted while somebody waited."""

    def run(tx: Transaction, _: datetime) -> bool:
        return broadcasts.count_on(tx)

    return run


# ---- what leaves ---------------------------------------------------------------------------------


def _copy(parcel: Parcel) -> Post:
    args = {"id": parcel.broadcast_id, "number": parcel.number, "album": parcel.wording.is_album}
    return Post(
        parcel.person_id,
        copies.copy(parcel.wording, parcel.topic),
        person_id=parcel.person_id,
        not_after_ms=to_ms(parcel.night) if parcel.night else None,
        dedupe_key=parcel.key,
        lane=Lane.BULK,
        then=Then(COPY, args | {"topic": parcel.topic.value}),
    )


def _repair(repair: Repair) -> Post:
    args = {"id": repair.broadcast_id, "number": repair.number, "round": repair.round}
    return Post(
        repair.person_id,
        copies.repair(repair.wording, repair.topic, repair.message_ids, _way(repair)),
        person_id=repair.person_id,
        dedupe_key=repair.key,
        lane=Lane.BULK,
        then=Then(REPAIR, args | {"done": repair.done.value}),
    )


def _way(repair: Repair) -> copies.Way:
    if repair.delete:
        return copies.Way.DELETE
    return copies.Way.REPLACE if repair.recalled else copies.Way.CORRECT


def _bar(one: Broadcast) -> Screen:
    if one.state in {State.CORRECTING, State.RECALLING}:
        return progress.mending(one)
    return progress.report(one) if one.state in OVER else progress.under_way(one)


# ---- hooks: told in the transaction that settles the act -------------------------------------------


def hooks(broadcasts: Broadcasts, delivery: Delivery, mending: Mending) -> dict[str, Hook]:
    """Give what is done when a message of ours ended."""

    def copied(tx: Transaction, settled: Settled, args: dict[str, Any], now: datetime) -> Sequence[Post]:
        id, number = args["id"], args["number"]
        delivery.ended(tx, id, number, settled.status, settled.reason, settled.message_ids, now)
        if not args["album"] or not settled.sent:
            return ()
        below = copies.below_album(Topic(args["topic"]))
        then = Then(BELOW, {"id": id, "number": number})
        person_id = settled.chat_id
        return [Post(person_id, below, person_id=person_id, lane=Lane.BULK, silent=True, then=then)]

    def below(tx: Transaction, settled: Settled, args: dict[str, Any], _: datetime) -> Sequence[Post]:
        delivery.below(tx, args["id"], args["number"], settled.message_ids)
        return ()

    def repaired(tx: Transaction, settled: Settled, args: dict[str, Any], _: datetime) -> Sequence[Post]:
        mend = Mend(args["done"]) if settled.sent else _unmended(settled)
        mending.ended(tx, args["id"], args["number"], args["round"], mend)
        return ()

    def shown(tx: Transaction, settled: Settled, args: dict[str, Any], _: datetime) -> Sequence[Post]:
        if settled.message_id is not None:
            broadcasts.show_progress(tx, args["id"], settled.message_id)
        return ()

    return {COPY: copied, BELOW: below, REPAIR: repaired, PROGRESS: shown}


def _unmended(settled: Settled) -> Mend:
    """Say why a copy could not be changed: what was not refused for certain is not known."""
    if settled.status != "failed":
        return Mend.UNKNOWN
    return {"blocked": Mend.BLOCKED, "no-message": Mend.GONE}.get(settled.reason or "", Mend.REFUSED)
