"""Who pressed what in the guide."""

from __future__ import annotations

from collections.abc import Sequence

from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.people.service.people import People
from bot.features.placement.service import Guide
from bot.features.placement.views import comparison, leaves, listing, places, presses
from bot.telegram.deciding.routes import Commanded, Pressed, Route
from bot.telegram.shown.screens import Go, Screen


def open_guide(person: Person, guide: Guide) -> Screen:
    pack = guide.pack_for(person)
    return listing.forms(pack, tuple(guide.others(pack)), asks=person.country is None)


def forms(person: Person, press: presses.Forms, guide: Guide) -> Screen:
    pack = guide.pack(person, press.country)
    return listing.forms(pack, tuple(guide.others(pack)), asks=person.country is None)


def my_law(tx: Transaction, person: Person, press: presses.MyLaw, people: People) -> Go:
    people.choose_country(tx, person, press.country.upper())
    return Go(presses.Forms(country=press.country))


def others(person: Person, press: presses.Others, guide: Guide) -> Screen:
    return listing.others(guide.pack(person, press.country))


def form(
    person: Person, press: presses.Form, guide: Guide, form_buttons: Sequence[presses.FormButton]
) -> Screen:
    return listing.summary(*guide.form(person, press.country, press.key), tuple(form_buttons))


def page(person: Person, press: presses.FormPage, guide: Guide) -> Screen:
    pack, shown = guide.page(person, press.country, press.key, press.page)
    return leaves.leaf(pack, shown, press.page, press.part, guide.today(person))


def sources(person: Person, press: presses.Sources, guide: Guide) -> Screen:
    pack, shown = guide.page(person, press.country, press.key, press.page)
    return leaves.sources(pack, shown, press.page, press.part, guide.today(person))


def compare(person: Person, press: presses.Compare, guide: Guide) -> Screen:
    return comparison.choice(guide.pack(person, press.country), press.chosen)


def compared(person: Person, press: presses.Compared, guide: Guide) -> Screen:
    return comparison.compared(guide.pack(person, press.country), press.chosen)


def offices(person: Person, press: presses.Offices, guide: Guide) -> Screen | Go:
    pack = guide.pack(person, press.country)
    region = guide.region(person, pack, press.region)
    return places.offices(pack, region) if region else Go(presses.OfficeRegions(country=pack.code))


def office_regions(person: Person, press: presses.OfficeRegions, guide: Guide) -> Screen:
    pack = guide.pack(person, press.country)
    return places.regions(pack, guide.country(pack), press.page, guide.others(pack), person.language)


def telephones(person: Person, press: presses.Lines, guide: Guide) -> Screen:
    pack = guide.pack(person, press.country)
    return places.telephones(pack, guide.country(pack), guide.others(pack))


ROUTES = (
    Route(Commanded("guide"), open_guide),
    Route(Pressed(presses.Forms), forms),
    Route(Pressed(presses.MyLaw), my_law, effect=True),
    Route(Pressed(presses.Others), others),
    Route(Pressed(presses.Form), form),
    Route(Pressed(presses.FormPage), page),
    Route(Pressed(presses.Sources), sources),
    Route(Pressed(presses.Compare), compare),
    Route(Pressed(presses.Compared), compared),
    Route(Pressed(presses.Offices), offices),
    Route(Pressed(presses.OfficeRegions), office_regions),
    Route(Pressed(presses.Lines), telephones),
)
