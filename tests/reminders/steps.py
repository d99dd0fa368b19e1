"""What tests of reminders do again and again: turn the clock, plan for somebody, make an own reminder."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from bot.features.reminders.service import Reminders
from bot.kernel.text import Text
from tests.town import Phone, Town


def room(town: Town) -> Reminders:
    reminders = town.app.house.services["reminders"]
    assert isinstance(reminders, Reminders)
    return reminders


async def strike(town: Town, job: str = "reminders-due", **forward: float) -> None:
    """Let time go by, and what is due be written and arrive."""
    town.clock.turn(**forward)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs[job])
    await town.quiet()
    while town.ask(
        "select 1 from outbox where status in ('pending', 'sending') and due_at <= :now", now=ms(town)
    ):
        await town.quiet()


def ms(town: Town) -> int:
    return int(town.clock.now().timestamp() * 1000)


async def plan(
    town: Town,
    phone: Phone,
    due_at: datetime,
    kind: str = "document",
    subject: str = "journey:document:7",
    **more: Any,
) -> int | None:
    """Promise what another room would, in words that exist."""
    text = more.pop("text", Text("reminders-own", note="PAPER"))
    return await town.app.database.write(room(town).plan, phone.id, kind, subject, due_at, text, **more)


async def consent(phone: Phone) -> None:
    """Open the first screen that keeps something, and agree if it asks."""
    await phone.send("/reminders")
    await phone.press("reminders-new-button")
    if phone.sees("people-consent-summary"):
        await phone.press("people-consent-agree-button")


async def make_own(phone: Phone, time: str, note: str) -> None:
    """Type a time and a note, the way people do."""
    await consent(phone)
    await phone.send(time)
    assert phone.sees("reminders-write"), phone.last.text
    await phone.send(note)
    assert phone.sees("reminders-kept"), phone.last.text


def states(town: Town, phone: Phone) -> list[str]:
    rows = town.ask("select state from reminders where person_id = :id order by id", id=phone.id)
    return [row[0] for row in rows]


def arrivals(phone: Phone, words: str) -> int:
    """How many messages of the bot, as the chat shows them now, hold these words."""
    return sum(words in message.text for message in phone.person.chat if message.from_bot)
