"""What readers of announcements press."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.broadcasts.service.readers import Readers
from bot.features.broadcasts.views import copies, presses
from bot.features.people.domain import Person
from bot.telegram.deciding.routes import Pressed, Route
from bot.telegram.shown.screens import Screen


def my_topics(tx: Transaction, person: Person, readers: Readers) -> Screen:
    return copies.my_topics(readers.topics(tx, person))


def stop(tx: Transaction, person: Person, press: presses.Stop, now: datetime, readers: Readers) -> Screen:
    return copies.stopped(readers.stop(tx, person, press.topic, now))


def start(tx: Transaction, person: Person, press: presses.Start, readers: Readers) -> Screen:
    return copies.started(readers.start(tx, person, press.topic))


ROUTES = (
    Route(Pressed(presses.MyTopics), my_topics),
    Route(Pressed(presses.Stop), stop, effect=True),
    Route(Pressed(presses.Start), start, effect=True),
)
