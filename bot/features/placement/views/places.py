"""Where to go in a region, and whom to call: what is not known yet is said to be so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.features.people.domain import Country
from bot.features.placement.domain.pack import CountryPack, Fact
from bot.features.placement.domain.places import Office
from bot.features.placement.domain.rules import Rule
from bot.features.placement.views import presses
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column, grid

PAGE = 10


def regions(pack: CountryPack, country: Country, page: int, others: Iterable[str], language: str) -> Screen:
    """Offer a country's regions, ten at a time, in the order of the reader's alphabet."""
    page = min(max(page, 0), (len(country.regions) - 1) // PAGE)
    shown = country.regions_for(language)[page * PAGE : (page + 1) * PAGE]
    names = [Button(_region(pack, code), presses.Offices(country=pack.code, region=code)) for code in shown]
    turn = tuple(
        Button(Text(label), presses.OfficeRegions(country=pack.code, page=there))
        for label, there in (("placement-previous-button", page - 1), ("placement-next-button", page + 1))
        if 0 <= there * PAGE < len(country.regions)
    )
    switch = (Button(Text(f"country-{code}"), presses.OfficeRegions(country=code)) for code in others)
    return Screen(
        Text("placement-which-region", country=country.name),
        (*grid(names, 2), *((turn,) if turn else ()), *column(*switch), (presses.all_forms(pack.code), HOME)),
        place=presses.OfficeRegions(country=pack.code, page=page),
    )


def offices(pack: CountryPack, region: str) -> Screen:
    """Show every office of the region: what is known of it, and since when."""
    found = pack.offices_in(region)
    known = [office for office in found if _is_known(office)]
    unknown = [office for office in found if not _is_known(office)]
    pins = [_pin(office) for office in known if office.latitude is not None and office.longitude is not None]
    other = Button(Text("placement-other-region-button"), presses.OfficeRegions(country=pack.code))
    return Screen(
        paragraphs(
            Text("placement-offices", region=_region(pack, region)),
            Text(f"placement-authority-{pack.code}"),
            *(Text(f"placement-{rule.key}") for rule in _news_of(pack, region)),
            *(_office(office) for office in known),
            lines(
                Text("placement-offices-unknown"),
                *(Text("placement-bullet", said=_kind(office)) for office in unknown),
            )
            if unknown and known
            else None,
            Text(f"placement-office-unknown-help-{pack.code}") if unknown and known else None,
            None if known else Text(f"placement-offices-nothing-{pack.code}"),
        ),
        (
            *column(*pins),
            (presses.telephones(pack.code), other),
            (presses.all_forms(pack.code),),
            presses.LAST_ROW,
        ),
        place=presses.Offices(country=pack.code, region=region),
    )


def facts_in_offices(pack: CountryPack, region: str) -> tuple[Fact, ...]:
    return (*(office for office in pack.offices_in(region) if _is_known(office)), *_news_of(pack, region))


def _news_of(pack: CountryPack, region: str) -> list[Rule]:
    """Give what is new of the authorities of this very region."""
    return [rule for rule in pack.rules.values() if region in rule.regions]


def telephones(pack: CountryPack, country: Country, others: Sequence[str]) -> Screen:
    """Show the country's numbers by the day they were last verified; those never verified stand apart."""
    by_day: dict[date | None, list[Text]] = {}
    for number in country.emergency:
        day = None if number.doubtful else number.verified_on
        by_day.setdefault(day, []).append(_line(number.number, number.purpose))
    for key, line in pack.lines.items():
        by_day.setdefault(line.proof.verified_on, []).append(
            _line(line.number, Text(f"line-{pack.code}-{key}"))
        )
    sure = sorted((day for day in by_day if day), reverse=True)
    switch = (Button(Text(f"country-{code}"), presses.Lines(country=code)) for code in others)
    return Screen(
        paragraphs(
            Text("placement-lines", country=country.name),
            *(lines(Text("placement-lines-verified", verified=day), *by_day[day]) for day in sure),
            lines(Text("placement-lines-unverified"), *by_day[None]) if None in by_day else None,
        ),
        (
            (presses.where_to_go(pack.code), *switch),
            (presses.all_forms(pack.code),),
            presses.LAST_ROW,
        ),
        place=presses.Lines(country=pack.code),
    )


def _line(number: str, what: Text) -> Text:
    return Text("placement-line", number=number, line=what)


def _office(office: Office) -> Said:
    verified = office.proof.verified_on
    phone = None
    if office.phone:
        phone = (
            Text("placement-office-phone", phone=office.phone, verified=verified)
            if verified
            else Text("placement-office-phone-unverified", phone=office.phone)
        )
    return lines(
        Text("placement-office", office=_kind(office)),
        Text("placement-office-address", address=office.address) if office.address else None,
        phone,
        Text("placement-office-hours", hours=office.hours) if office.hours else None,
        *(
            Text("placement-office-source", source=Text(f"source-{cited.source}"))
            for cited in office.proof.cite
        ),
    )


def _pin(office: Office) -> Button:
    return Button(
        Text("placement-office-map-button", office=_kind(office)),
        url=f"https://www.google.com/maps/search/?api=1&query={office.latitude},{office.longitude}",
    )


def _is_known(office: Office) -> bool:
    return bool(office.address or office.phone)


def _kind(office: Office) -> Text:
    return Text(f"office-{office.kind}")


def _region(pack: CountryPack, region: str) -> Text:
    return Text(f"region-{pack.code}-{region}")
