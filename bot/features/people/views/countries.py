"""How countries and regions are chosen."""

from __future__ import annotations

from collections.abc import Iterable

from aiogram.filters.callback_data import CallbackData

from bot.features.people.domain import Country, Person
from bot.kernel.text import Text
from bot.telegram.shown.screens import HOME, Button, Screen, column, grid


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


def regions(country: Country, page: int, language: str) -> Screen:
    shown = country.regions_for(language)[page * PAGE : (page + 1) * PAGE]
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
