"""What the buttons of the sponsors' room carry: numbers and choices, never words."""

from __future__ import annotations

from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from bot.features.sponsors.domain import Rhythm, Wish
from bot.kernel.text import Text
from bot.telegram.shown.screens import Button

P = TypeVar("P", bound=CallbackData)


class Wards(CallbackData, prefix="spon"):
    """The wishes one can pledge for, a page at a time."""

    page: int = 0


class WardPage(CallbackData, prefix="spon-ward"):
    id: int


class ChooseSum(CallbackData, prefix="spon-sum"):
    """Choose how much; a sum may also be typed."""

    ward: int
    rhythm: Rhythm


class Give(CallbackData, prefix="spon-give"):
    ward: int
    rhythm: Rhythm
    amount: int


class Mine(CallbackData, prefix="spon-mine"):
    """My pledges."""


class PledgePage(CallbackData, prefix="spon-pledge"):
    id: int


class Paid(CallbackData, prefix="spon-paid"):
    """Send a proof."""

    id: int


class AskLeave(CallbackData, prefix="spon-ask"):
    id: int


class Leave(CallbackData, prefix="spon-leave"):
    id: int


class Desk(CallbackData, prefix="spon-desk"):
    """The team's screen: wards, what waits, the ledger."""


class NewWard(CallbackData, prefix="spon-new"):
    """Write a wish down, a question at a time."""

    page: int = 0
    region: str = ""
    wish: Wish | None = None
    target: int = 0


class TeamWard(CallbackData, prefix="spon-team"):
    id: int


class SetOpen(CallbackData, prefix="spon-open"):
    id: int
    is_open: bool


class WriteNews(CallbackData, prefix="spon-news"):
    """Write what became of the gifts."""

    id: int


class ShowProof(CallbackData, prefix="spon-proof"):
    id: int


class Decide(CallbackData, prefix="spon-came"):
    """The payment has come, or was not found."""

    id: int
    came: bool


class Books(CallbackData, prefix="spon-books"):
    """The ledger as a table."""


SPONSORS = Button(Text("sponsors-menu-button"), Wards())
MY_PLEDGES = Button(Text("sponsors-mine-button"), Mine())
DESK = Button(Text("sponsors-desk-button"), Desk())


def read(kind: type[P], place: str | None) -> P | None:
    """Read from where the person is what they were asked there; None when they are elsewhere."""
    try:
        return kind.unpack(place or "")
    except (TypeError, ValueError):
        return None
