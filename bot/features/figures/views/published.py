"""What others have published: one page a place, each figure with its day and its source."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.figures.domain import Indicator, Official, Report
from bot.features.figures.views import chart
from bot.features.figures.views.presses import Drawn, Places, Published
from bot.features.people.domain import Country
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, File, Screen, grid

SHOWN, REGIONS = 5, 10
_CHILDREN = ("without-care", "in-families", "in-institutions", "awaiting-family", "placed-in-year")
"""What stands first on a page."""


def page(
    place: Country, region: str, found: Sequence[Official], own: Report, countries: Sequence[str]
) -> Screen:
    """The newest figures, or the plain word that none was found; what the foundation did stands beside them."""
    code = place.code.lower()
    draw = (
        (Button(Text("figures-picture-button"), Drawn(country=code, region=region)),)
        if found or own.told
        else ()
    )
    where = Button(Text("figures-region-button"), Places(country=code))
    others = tuple(
        Button(Text(f"country-{one}"), Published(country=one))
        for one in countries
        if one != code and not region
    )
    whole = (Button(Text("figures-everywhere-button"), Published(country=code)),) if region else ()
    newest = {one.indicator: one for one in sorted(found, key=lambda one: one.as_of)}
    shown = sorted(newest.values(), key=lambda one: one.indicator not in _CHILDREN)[:SHOWN]
    told = lines(*(_line(one) for one in shown)) if found else Text("figures-none")
    return Screen(
        paragraphs(Text("figures-published", place=_name(place, region)), told, _doubt(found), _own(own)),
        ((*draw, where), *((whole,) if whole else ()), (*others, HOME)),
        place=Published(country=code, region=region),
    )


def places(place: Country, number: int) -> Screen:
    """The regions of a country, a page at a time."""
    code = place.code.lower()
    number = min(max(number, 0), (len(place.regions) - 1) // REGIONS)
    names = [
        Button(Text(f"region-{code}-{one}"), Published(country=code, region=one))
        for one in place.regions[number * REGIONS : (number + 1) * REGIONS]
    ]
    turn = tuple(
        Button(Text(label), Places(country=code, page=there))
        for label, there in (("figures-before-button", number - 1), ("figures-after-button", number + 1))
        if 0 <= there * REGIONS < len(place.regions)
    )
    everywhere = Button(Text("figures-everywhere-button"), Published(country=code))
    return Screen(Text("figures-where"), (*grid(names, 2), *((turn,) if turn else ()), (everywhere, HOME)))


def drawn(place: Country, region: str, found: Sequence[Official], own: Report) -> Screen:
    """The same as one picture; figures of one kind stand together, so that years can be compared."""
    named: dict[str, list[Official]] = {}
    for one in reversed(found):
        named.setdefault(one.indicator, []).append(one)
    groups: list[chart.Group] = [
        (Text(f"figures-published-{name}"), [(_on(one), one.value, _from(one), one.about) for one in ones])
        for name, ones in named.items()
    ]
    ours = [(Text(f"figures-name-{one}"), own.total(one), None, False) for one in _done(own)]
    if ours:
        groups.append((Text("figures-ours-head", period=own.period.name), ours))
    doubt = _doubt(found)
    below = [*([doubt] if doubt else []), *([Text("figures-rule"), Text("figures-own")] if ours else [])]
    title = _name(place, region)
    made = chart.arguments(title, Text("figures-published-below"), groups, below)
    back = Button(Text("figures-back-button"), Published(country=place.code.lower(), region=region))
    return Screen(
        Text("figures-published", place=title), ((back, HOME),), file=File(chart.RECIPE, made, "figures.png")
    )


def _done(own: Report) -> list[Indicator]:
    """Give what something is told of: a nought would say that it is fewer than five."""
    return [one for one in Indicator if own.total(one)]


def _own(own: Report) -> Said | None:
    done = [Text(f"figures-{one}", count=own.total(one)) for one in _done(own)]
    if not done:
        return None
    return lines(Text("figures-ours", period=own.period.name), *done, Text("figures-rule"))


def _line(one: Official) -> Text:
    return Text(
        "figures-published-line",
        what=Text(f"figures-published-{one.indicator}"),
        count=Text("figures-about", count=one.value) if one.about else Text("figures-count", count=one.value),
        day=_on(one),
        source=one.source,
    )


def _on(one: Official) -> Said:
    return Text("verbatim", words=".".join(reversed(one.as_of.split("-"))))


def _from(one: Official) -> Text:
    return Text("figures-source", source=one.source)


def _doubt(found: Sequence[Official]) -> Text | None:
    return Text("figures-press") if any(one.status == "news" for one in found) else None


def _name(place: Country, region: str) -> Text:
    return place.region_name(region) if region else place.name
