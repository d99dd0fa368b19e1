"""Every screen the guide can show, drawn without a bot, with the facts each tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from bot.features.people.domain import Country
from bot.features.people.repository.countries import load_countries
from bot.features.placement.domain.pack import CountryPack, Fact
from bot.features.placement.domain.rules import PlacementForm
from bot.features.placement.repository import load_packs
from bot.features.placement.views import comparison, leaves, listing, places
from bot.i18n.languages import Language, Languages
from bot.telegram.shown.screens import Screen

DAY = date(2026, 11, 22)
MOST_LETTERS = 900
"""What a tired person reads on one screen; Telegram itself would take 4096."""

PACKS = load_packs()
COUNTRIES = load_countries()
LANGUAGES = Languages.load()


@dataclass(frozen=True)
class Shown:
    """One screen by a name that says where it is, and the facts it tells."""

    name: str
    pack: CountryPack
    screen: Screen
    facts: tuple[Fact, ...] = ()


def letters(language: Language, screen: Screen) -> str:
    """Give what the eye sees: the text without its markup."""
    html = language.html(screen.text)
    return re.sub(r"<[^>]+>", "", html).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def every_screen(day: date = DAY) -> Iterator[Shown]:
    for pack in PACKS.values():
        yield from screens_of(pack, COUNTRIES[pack.code.upper()], day)


def screens_of(pack: CountryPack, country: Country, day: date = DAY) -> Iterator[Shown]:
    others = [code for code in PACKS if code != pack.code]
    yield Shown(f"{pack.code}/forms", pack, listing.forms(pack, tuple(others)))
    yield Shown(f"{pack.code}/others", pack, listing.others(pack))
    for form in pack.forms.values():
        yield from screens_of_form(pack, form, day)
    yield from _comparisons(pack)
    for page in range((len(country.regions) - 1) // places.PAGE + 1):
        yield Shown(f"{pack.code}/regions/{page}", pack, places.regions(pack, country, page, others, "kk"))
    for region in country.regions:
        facts = places.facts_in_offices(pack, region)
        yield Shown(f"{pack.code}/offices/{region}", pack, places.offices(pack, region), facts)
    lines = tuple(pack.lines.values())
    yield Shown(f"{pack.code}/telephones", pack, places.telephones(pack, country, others), lines)


def screens_of_form(pack: CountryPack, form: PlacementForm, day: date = DAY) -> Iterator[Shown]:
    name = f"{pack.code}/{form.key}"
    yield Shown(f"{name}/summary", pack, listing.summary(pack, form), listing.facts_in_summary(pack, form))
    for page in form.pages:
        for part, one in enumerate(leaves.leaves(pack, form, page, day)):
            shown = leaves.leaf(pack, form, page, part, day)
            yield Shown(f"{name}/{page}/{part}", pack, shown, one.facts)


def _comparisons(pack: CountryPack) -> Iterator[Shown]:
    comparable = [form for form in pack.forms.values() if form.is_comparable]
    yield Shown(f"{pack.code}/compare", pack, comparison.choice(pack, ""))
    for number in (2, 3):
        for some in combinations(comparable, number):
            chosen = "".join(comparison.mark(form.key) for form in some)
            name = f"{pack.code}/compared/{'+'.join(form.key for form in some)}"
            yield Shown(name, pack, comparison.compared(pack, chosen), some)


def facts_told(day: date = DAY) -> Mapping[tuple[str, str], Fact]:
    """Give every fact that some screen tells, by country and key."""
    return {(shown.pack.code, told.proof.key): told for shown in every_screen(day) for told in shown.facts}
