"""How the consent looks, page by page."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from bot.features.people.domain import Offer
from bot.kernel.text import Said, Text, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column


class Consent(CallbackData, prefix="consent"):
    """Show the consent; `wanted` says that something waits to be carried out once the person agrees."""

    page: int = 0
    wanted: bool = False


class Agree(CallbackData, prefix="agree"):
    """[I agree], with the fingerprint of the words that stood above it."""

    version: str
    wanted: bool = False


class NotNow(CallbackData, prefix="notnow"):
    """[Not now]: nothing is kept."""


def consent(offer: Offer, page: int, *, wanted: bool) -> Screen:
    """One page of the consent; the buttons to answer stand under each."""
    page = min(max(page, 0), len(offer.pages) - 1)
    text: Said = offer.pages[page]
    answers: tuple[tuple[Button, ...], ...] = ()
    if offer.given_on:
        text = paragraphs(text, Text("people-consent-given", on=offer.given_on))
    else:
        agree = Button(Text("people-consent-agree-button"), Agree(version=offer.version, wanted=wanted))
        answers = ((agree, Button(Text("people-consent-later-button"), NotNow())),)
    rows = (*answers, _consent_pages(len(offer.pages), page, wanted=wanted), (HOME,))
    return Screen(text, rows, place=Consent(page=page, wanted=wanted))


def _consent_pages(count: int, page: int, *, wanted: bool) -> tuple[Button, ...]:
    if page == 0:
        return (Button(Text("people-consent-read-button"), Consent(page=1, wanted=wanted)),)
    return tuple(
        Button(Text(label), Consent(page=there, wanted=wanted))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there < count
    )


def not_agreed() -> Screen:
    return Screen(Text("people-consent-later"), column(HOME))
