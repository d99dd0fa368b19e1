"""Lets a process that has nothing to decide follow what another has stored."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.db.transaction import Transaction
from bot.features.content.service import Content
from bot.scheduling.jobs import Job

EVERY = timedelta(seconds=5)


def jobs(content: Content) -> tuple[Job, ...]:
    def follow(tx: Transaction, _: datetime) -> bool:
        content.refresh(tx)
        return False

    return (Job("content", EVERY, follow),)
