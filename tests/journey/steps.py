"""What families do again and again on their path."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.features.journey.domain.journey import Journey
from bot.features.journey.repository import find
from bot.kernel.text import Text
from tests.town import Phone, Town

ANSWER = "path-step:apply-decision"


async def set_out(phone: Phone, form: str = "patronat", *, two: bool = False) -> None:
    """Choose a form from home; the consent is on the way the first time."""
    await phone.press("journey-menu-button")
    await phone.press(f"path-for:kz:{form}")
    if phone.sees("people-consent-summary"):
        await phone.press("people-consent-agree-button")
    await phone.press("journey-two-button" if two else "journey-alone-button")


async def come_together(one: Phone, other: Phone) -> None:
    """One invites, the other follows the link and joins."""
    await one.send("/household")
    await one.press("people-invite-button")
    if one.sees("people-consent-summary"):
        await one.press("people-consent-agree-button")
    link = next(word for word in one.last.html.split('"') + one.last.text.split() if "start=join_" in word)
    await other.send("/start join_" + link.partition("start=join_")[2])
    await other.press("people-join-button")
    if other.sees("people-consent-summary"):
        await other.press("people-consent-agree-button")
        if not other.sees("people-joined"):
            await other.press("people-join-button")
    assert other.sees("people-joined"), other.last.text


async def path(phone: Phone) -> None:
    """Open one's path anew."""
    await phone.send("/path")


async def paper(phone: Phone, key: str) -> None:
    """Open a paper the way families do: the path, its list, the page where it stands, its number."""
    await path(phone)
    await phone.press("journey-list-button")
    await _turn_to(phone, f"path-paper:{key}")


async def mark(phone: Phone, key: str, state: str) -> None:
    """Open a paper and say how far it is."""
    await paper(phone, key)
    await phone.press(f"journey-{state}-button")


async def step(phone: Phone, key: str) -> None:
    """Open a step of the path."""
    await path(phone)
    await phone.press("journey-steps-button")
    await _turn_to(phone, f"path-step:{key}")


async def today(phone: Phone, key: str, what: str) -> None:
    """Open a step and say that it was filed, began, was answered or was done today."""
    await step(phone, key)
    await phone.press(f"journey-{what}-today-button")


async def show(phone: Phone, *, shared: bool) -> None:
    """Let the other adult see one's own papers, or no longer."""
    await phone.send("/household")
    await phone.press(f"share:journey:{int(shared)}")


async def _turn_to(phone: Phone, press: str) -> None:
    while press not in [each.get("callback_data") for row in phone.last.buttons for each in row]:
        await phone.press("people-page-on-button")
    await phone.press(press)


async def dated(phone: Phone, label: str, day: date) -> None:
    """Press a button that leads to the days, and choose one by its press."""
    await phone.press(label)
    place = next(
        each["callback_data"]
        for row in phone.last.buttons
        for each in row
        if "path-day:" in each["callback_data"]
    )
    about, key = place.split(":")[1:3]
    await phone.reach(f"path-day:{about}:{key}:{day:%Y%m%d}")


def says(phone: Phone, id: str, **arguments: Any) -> bool:
    """Say whether the newest message holds this text with these arguments, word for word."""
    language = phone.town.app.house.languages[phone.language]
    return language.html(Text(id, **arguments)) in phone.last.html


def plain(phone: Phone, id: str, **arguments: Any) -> str:
    return phone.town.app.house.languages[phone.language].plain(Text(id, **arguments))


async def journey_of(town: Town, phone: Phone) -> Journey | None:
    """Read somebody's row as it lies in the database, opened."""
    return (await town.app.database.read(find, [phone.id])).get(phone.id)


def promised(town: Town, phone: Phone) -> dict[str, tuple[str, int]]:
    """Give the reminders of somebody's path: what they are about, their state, when they are due."""
    found = town.reminders(phone.id)
    return {one.subject.split(":", 2)[2]: (one.state, one.due_at) for one in found if one.subject}
