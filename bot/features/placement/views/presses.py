"""What the guide's buttons carry, and the buttons that stand on many of its screens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from aiogram.filters.callback_data import CallbackData

from bot.features.placement.domain.rules import Page
from bot.kernel.text import Text
from bot.telegram.shown.screens import HOME, AskPerson, Button

FormButton: TypeAlias = Callable[[str, str], Button | None]
"""(country, form key) -> a button that a higher room puts on the form's summary; None: not for this form."""


class Forms(CallbackData, prefix="forms"):
    """Show a country's forms; without a country, those of the person's own."""

    country: str = ""


class MyLaw(CallbackData, prefix="my-law"):
    """Live in this country from now on, and read its law."""

    country: str


class Others(CallbackData, prefix="others"):
    """Show what is not a placement: a job, the way back to the parents; and the telephones."""

    country: str


class Form(CallbackData, prefix="form"):
    """Show a form's summary."""

    country: str
    key: str


class FormPage(CallbackData, prefix="page"):
    """Show one part of a form's page, counted from 0."""

    country: str
    key: str
    page: Page
    part: int = 0


class Sources(CallbackData, prefix="sources"):
    """Unfold what one part of a form's page rests on."""

    country: str
    key: str
    page: Page
    part: int = 0


class Compare(CallbackData, prefix="compare"):
    """Choose forms to compare; `chosen` holds the marks of those chosen so far."""

    country: str
    chosen: str = ""


class Compared(CallbackData, prefix="compared"):
    """Show the chosen forms side by side."""

    country: str
    chosen: str


class Offices(CallbackData, prefix="offices"):
    """Show where to go in a region; without one, in the person's own."""

    country: str
    region: str = ""


class OfficeRegions(CallbackData, prefix="office-regions"):
    """Show one page of the regions; looking at a region's offices does not say that one lives there."""

    country: str
    page: int = 0


class Lines(CallbackData, prefix="lines"):
    """Show a country's telephones."""

    country: str


GUIDE = Button(Text("placement-menu-button"), Forms())
LAST_ROW = (Button(Text("placement-ask-person-button"), AskPerson()), HOME)


def form_button(country: str, key: str) -> Button:
    return Button(Text(f"form-{key}-button"), Form(country=country, key=key))


def all_forms(country: str) -> Button:
    return Button(Text("placement-all-forms-button"), Forms(country=country))


def compare(country: str) -> Button:
    return Button(Text("placement-compare-button"), Compare(country=country))


def where_to_go(country: str) -> Button:
    return Button(Text("placement-offices-button"), Offices(country=country))


def telephones(country: str) -> Button:
    return Button(Text("placement-lines-button"), Lines(country=country))


def page_button(country: str, key: str, page: Page) -> Button:
    return Button(Text(f"placement-page-{page}-button"), FormPage(country=country, key=key, page=page))
