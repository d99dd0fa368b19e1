"""How a report looks to coordinators: a screen, a picture, a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.features.figures.domain import SPEEDS, Indicator, Period, Report, around
from bot.features.figures.views import chart
from bot.features.figures.views.presses import Picture, Regions, Stats, Table
from bot.features.school.views.papers import sheets
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, File, Screen, grid

REGIONS = 10
_LENGTHS = (("month", 1), ("quarter", 3), ("year", 12))


def report(found: Report) -> Screen:
    """One line an indicator; behind the buttons other periods, places, the picture and the table."""
    period = found.period
    where: dict[str, Any] = {"year": period.year, "part": period.part, "region": found.region}
    length = len(period.months)
    lengths = tuple(
        Button(Text(f"figures-{name}-button"), _stats(around(period.months[-1], size), found.region))
        for name, size in _LENGTHS
        if size != length
    )
    turn = (
        Button(Text("figures-before-button"), _stats(period.moved(-1), found.region)),
        Button(Text("figures-after-button"), _stats(period.moved(1), found.region)),
    )
    region = Button(Text("figures-region-button"), Regions(year=period.year, part=period.part))
    files = (
        Button(Text("figures-picture-button"), Picture(**where)),
        Button(Text("figures-table-button"), Table(**where)),
    )
    return Screen(
        paragraphs(
            Text("figures-report", place=_place(found), period=period.name),
            lines(*(Text(f"figures-{one}", count=found.total(one)) for one in _shown(found))),
            lines(*_speeds(found)) if found.speeds else None,
            Text("figures-rule") if found.is_whole else Text("figures-not-whole"),
        ),
        (turn, lengths, files, (region, HOME)),
        place=Stats(**where),
    )


def regions(press: Regions, country: str, known: Sequence[str]) -> Screen:
    """The whole country, or one of its regions."""
    page = min(max(press.page, 0), (len(known) - 1) // REGIONS)
    period = Period(press.year, press.part)
    names = [
        Button(Text(f"region-{country}-{one}"), _stats(period, one))
        for one in known[page * REGIONS : (page + 1) * REGIONS]
    ]
    turn = tuple(
        Button(Text(label), Regions(year=press.year, part=press.part, page=there))
        for label, there in (("figures-before-button", page - 1), ("figures-after-button", page + 1))
        if 0 <= there * REGIONS < len(known)
    )
    everywhere = Button(Text("figures-everywhere-button"), _stats(period, ""))
    return Screen(Text("figures-where"), (*grid(names, 2), *((turn,) if turn else ()), (everywhere, HOME)))


def picture(found: Report) -> Screen:
    groups: list[chart.Group] = [
        (
            Text("figures-all"),
            [(Text(f"figures-name-{one}"), found.total(one), None, False) for one in _shown(found)],
        )
    ]
    groups += [
        (
            Text(f"figures-name-{one}"),
            [(_kind(one, kind), found.total(one, kind), None, False) for kind in found.kinds(one)],
        )
        for one in _shown(found)
        if found.kinds(one)
    ]
    made = chart.arguments(
        _place(found), found.period.name, groups, [*_speeds(found), Text("figures-rule"), Text("figures-own")]
    )
    return _file(found, File(chart.RECIPE, made, "figures.png"))


def table(found: Report) -> Screen:
    """Every cell that tells something, with its sums."""
    rows: list[list[Said | str | int]] = []
    for one in _shown(found):
        rows.append([Text(f"figures-name-{one}"), "", "", found.total(one)])
        cells = sorted(
            (cell for cell in found.told if cell.indicator is one), key=lambda c: (c.region, c.kind)
        )
        rows += [
            [
                Text(f"figures-name-{one}"),
                Text(f"region-{found.country}-{cell.region}") if cell.region else "",
                _kind(one, cell.kind) if cell.kind else "",
                found.told[cell],
            ]
            for cell in cells
        ]
    rows += [[line, "", "", ""] for line in _speeds(found)]
    rows.append([Text("figures-rule"), "", "", ""])
    heads = [Text(f"figures-head-{name}") for name in ("what", "region", "kind", "count")]
    title = Text("figures-sheet", place=_place(found), period=found.period.name)
    made = sheets.arguments(title, list(heads), rows)
    return _file(found, File(sheets.RECIPE, made, "figures.xlsx"))


def _file(found: Report, file: File) -> Screen:
    back = Button(Text("figures-back-button"), _stats(found.period, found.region))
    title = Text("figures-sheet", place=_place(found), period=found.period.name)
    return Screen(title, ((back, HOME),), file=file)


def _stats(period: Period, region: str) -> Stats:
    return Stats(year=period.year, part=period.part, region=region)


def _place(found: Report) -> Text:
    name = f"-{found.region}" if found.region else ""
    return Text(f"region-{found.country}{name}") if name else Text(f"country-{found.country}")


def _shown(found: Report) -> list[Indicator]:
    """Calls for help are told for a whole country only."""
    return [one for one in Indicator if one is not Indicator.CASES or not found.region]


def _kind(indicator: Indicator, kind: str) -> Said:
    if indicator is not Indicator.CASES:
        return Text(f"form-{kind}")
    severity, _, outcome = kind.partition("-")
    return Text("figures-case", severity=severity, outcome=Text(f"figures-outcome-{outcome}"))


def _speeds(found: Report) -> list[Said]:
    return [
        Text("figures-speed", severity=severity, within=_within(half))
        for severity, half in found.speeds.items()
    ]


def _within(speed: int) -> Text:
    if speed >= len(SPEEDS):
        return Text("figures-longer")
    minutes = round(SPEEDS[speed].total_seconds() / 60)
    return (
        Text("figures-minutes", count=minutes)
        if minutes <= 60
        else Text("figures-hours", count=minutes // 60)
    )
