"""What coordinators press to see the figures."""

from __future__ import annotations

from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.figures.domain import Period
from bot.features.figures.service import Figures
from bot.features.figures.views import presses, report
from bot.features.people.domain import Person
from bot.telegram.deciding.routes import Audience, Commanded, Pressed, Route
from bot.telegram.shown.screens import Screen


def newest(tx: Transaction, person: Person, now: datetime, figures: Figures) -> Screen:
    period = figures.newest(tx, person, now)
    return report.report(figures.report(tx, person, period, "", now))


def shown(tx: Transaction, person: Person, press: presses.Stats, now: datetime, figures: Figures) -> Screen:
    return report.report(figures.report(tx, person, Period(press.year, press.part), press.region, now))


def regions(tx: Transaction, person: Person, press: presses.Regions, figures: Figures) -> Screen:
    return report.regions(press, *figures.regions(tx, person))


def picture(
    tx: Transaction, person: Person, press: presses.Picture, now: datetime, figures: Figures
) -> Screen:
    return report.picture(figures.report(tx, person, Period(press.year, press.part), press.region, now))


def table(tx: Transaction, person: Person, press: presses.Table, now: datetime, figures: Figures) -> Screen:
    return report.table(figures.report(tx, person, Period(press.year, press.part), press.region, now))


_COORDINATOR = Audience.COORDINATOR
ROUTES = (
    Route(Commanded("stats"), newest, who=_COORDINATOR),
    Route(Pressed(presses.Stats), shown, who=_COORDINATOR),
    Route(Pressed(presses.Regions), regions, who=_COORDINATOR),
    Route(Pressed(presses.Picture), picture, who=_COORDINATOR, effect=True),
    Route(Pressed(presses.Table), table, who=_COORDINATOR, effect=True),
)
