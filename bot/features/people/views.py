"""How countries, consent, what is held about a person and the household look."""

from __future__ import annotations

from collections.abc import Iterable

from aiogram.filters.callback_data import CallbackData

from bot.features.people.domain import Country, Offer, Person
from bot.kernel.text import Said, Text, paragraphs
from bot.telegram.screens import HOME, Button, Go, Home, Screen, column, grid, packed


class Countries(CallbackData, prefix="countries"):
    """Show the countries."""


class ChooseCountry(CallbackData, prefix="country"):
    code: str


class Regions(CallbackData, prefix="regions"):
    """Show one page of a country's regions."""

    country: str
    page: int = 0


class ChooseRegion(CallbackData, prefix="region"):
    country: str
    region: str


PAGE = 10


def countries(all_countries: Iterable[Country]) -> Screen:
    buttons = [Button(country.name, ChooseCountry(code=country.code)) for country in all_countries]
    return Screen(Text("people-which-country"), (*column(*buttons), (HOME,)), place=Countries())


def regions(country: Country, page: int) -> Screen:
    shown = country.regions[page * PAGE : (page + 1) * PAGE]
    names = [
        Button(country.region_name(code), ChooseRegion(country=country.code, region=code)) for code in shown
    ]
    turn = tuple(
        Button(Text(label), Regions(country=country.code, page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * PAGE < len(country.regions)
    )
    rows = (*grid(names, 2), *((turn,) if turn else ()), (HOME,))
    return Screen(
        Text("people-which-region", country=country.name),
        rows,
        place=Regions(country=country.code, page=page),
    )


def settled(person: Person, country: Country) -> Screen:
    """Say where the person lives, as far as it is known."""
    text = (
        Text("people-lives-in-region", country=country.name, region=country.region_name(person.region))
        if person.region
        else Text("people-lives-in", country=country.name)
    )
    choose = Button(Text("people-choose-region-button"), Regions(country=country.code))
    other = Button(Text("people-other-country-button"), Countries())
    return Screen(text, column(choose, other, HOME), place=ChooseCountry(code=country.code))


# ---- consent -------------------------------------------------------------------------------------


class Consent(CallbackData, prefix="consent"):
    """Ask for consent, and go on to `then` afterwards: `then` is a packed press with "~" for ":"."""

    then: str = ""
    page: int = 0


class Agree(CallbackData, prefix="agree"):
    """[I agree], with the fingerprint of the words that stood above it."""

    version: str
    then: str = ""


class NotNow(CallbackData, prefix="notnow"):
    """[Not now]: nothing is kept."""


def ask_consent(then: CallbackData) -> Go:
    """Send the person to the consent, and from there on to `then`, a place of at most 40 bytes."""
    return Go(Consent(then=packed(then).replace(":", "~")))


def onward(then: str) -> Go:
    return Go(then.replace("~", ":") if then else Home())


def consent(offer: Offer, then: str, page: int) -> Screen:
    """One page of the consent; the buttons to answer stand under each."""
    page = min(max(page, 0), len(offer.pages) - 1)
    text: Said = offer.pages[page]
    answers: tuple[tuple[Button, ...], ...] = ()
    if offer.given_on:
        text = paragraphs(text, Text("people-consent-given", on=offer.given_on))
    else:
        agree = Button(Text("people-consent-agree-button"), Agree(version=offer.version, then=then))
        answers = ((agree, Button(Text("people-consent-later-button"), NotNow())),)
    rows = (*answers, _consent_pages(len(offer.pages), then, page), (HOME,))
    return Screen(text, rows, place=Consent(then=then, page=page))


def _consent_pages(count: int, then: str, page: int) -> tuple[Button, ...]:
    if page == 0:
        return (Button(Text("people-consent-read-button"), Consent(then=then, page=1)),)
    return tuple(
        Button(Text(label), Consent(then=then, page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there < count
    )


def not_agreed() -> Screen:
    return Screen(Text("people-consent-later"), column(HOME))
