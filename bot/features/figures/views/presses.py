"""What the buttons of the figures carry."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from bot.kernel.text import Text
from bot.telegram.shown.screens import Button


class Stats(CallbackData, prefix="stats"):
    """The foundation's own work in a period and a place, for the team."""

    year: int
    part: int
    region: str = ""


class Regions(CallbackData, prefix="stats-where"):
    year: int
    part: int
    page: int = 0


class Picture(CallbackData, prefix="stats-pic"):
    year: int
    part: int
    region: str = ""


class Table(CallbackData, prefix="stats-xls"):
    year: int
    part: int
    region: str = ""


class Published(CallbackData, prefix="figures"):
    """What others have published, for everybody."""

    country: str = ""
    region: str = ""


class Places(CallbackData, prefix="fig-places"):
    country: str
    page: int = 0


class Drawn(CallbackData, prefix="fig-pic"):
    country: str
    region: str = ""


FIGURES = Button(Text("figures-menu-button"), Published())
