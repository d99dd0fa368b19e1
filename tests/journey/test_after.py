"""The child has come home: what returns is told in time, and whoever finds it hard reaches a person."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.features.journey.domain import after
from bot.features.journey.domain.steps import Stage
from bot.features.placement.repository import load_packs
from bot.features.team.domain import Role
from bot.kernel.text import Text
from tests.crisis.steps import Forum
from tests.journey.steps import dated, path, plain, promised, says
from tests.reminders.steps import arrivals, strike
from tests.team import hire

HOME = date(2027, 1, 5)
PACK = load_packs()["kz"]


def stage(form: str, key: str) -> Stage:
    step = next(step for step in PACK.steps_of(form) if step.key == key)
    return Stage(form, step, None, None, None)


async def came_home(phone) -> None:
    await path(phone)
    await phone.press("journey-steps-button")
    await dated(phone, "journey-child-home-button", HOME)


async def test_after_two_weeks_the_family_is_asked_and_what_is_hard_reaches_a_person(town, travelling):
    await hire(town, "dana", Role.CASEWORKER)
    await came_home(travelling)

    assert says(travelling, "journey-after", day=HOME)
    step = Text("step-patronat-reports")
    assert says(travelling, "journey-after-duty", step=step, day=date(2027, 7, 5))
    days = {name: at for name, (state, at) in promised(town, travelling).items() if state == "waiting"}
    assert days["check-in.2w"] == morning(date(2027, 1, 19))
    assert days["check-in.12m"] == morning(date(2028, 1, 5))
    assert days["report.patronat.reports"] == morning(date(2027, 7, 5) - timedelta(days=14))

    await strike(town, days=13, hours=23)
    assert arrivals(travelling, plain(travelling, "journey-remind-check-in-2w")) == 1
    await travelling.press("reminders-subject-button")
    assert travelling.sees("journey-after-how")
    await travelling.press("journey-after-hard-button")
    await travelling.send("Түнде ұйықтамайды, мен шаршадым")

    assert town.ask("select kind from cases") == [("question",)]
    assert Forum(town).showing("Түнде ұйықтамайды")


async def test_words_of_danger_at_home_bring_help(town, travelling):
    await hire(town, "dana", Role.CASEWORKER)
    await came_home(travelling)
    await travelling.press("journey-after-hard-button")
    await travelling.send("баланы ұрып жібердім, тоқтай алмадым, қорқам")

    assert town.ask("select severity from cases") == [(1,)]


async def test_with_the_child_at_home_the_path_speaks_of_what_returns_and_no_more_of_papers(travelling):
    await came_home(travelling)
    await path(travelling)

    assert says(travelling, "journey-after", day=HOME)
    assert not travelling.sees("journey-next")
    await travelling.press("journey-after-button")
    assert travelling.sees("journey-after-hard")


async def test_it_goes_well_is_kept_nowhere_and_the_questions_can_be_stopped(town, travelling):
    await came_home(travelling)
    rows = town.ask("select count(*) from journeys")
    await travelling.press("journey-after-well-button")
    assert travelling.sees("journey-after-well")
    assert town.ask("select count(*) from journeys") == rows

    await strike(town, days=13, hours=23)
    await travelling.press("reminders-stop-button")
    await strike(town, days=80)

    assert arrivals(travelling, plain(travelling, "journey-remind-check-in-3m")) == 0


async def test_a_duty_that_returns_is_told_again_although_nobody_touched_the_path(town, travelling):
    await came_home(travelling)
    await strike(town, days=168)
    told = promised(town, travelling)["report.patronat.reports"]

    await strike(town, "journey-returns", days=20)

    later = promised(town, travelling)["report.patronat.reports"]
    assert told[0] == "sent"
    assert later == ("waiting", morning(date(2028, 1, 5) - timedelta(days=14)))


async def test_a_child_who_came_long_ago_brings_no_old_questions(town, travelling):
    town.clock.turn(days=120)
    await came_home(travelling)

    names = {name for name in promised(town, travelling) if name.startswith("check-in")}
    assert names == {"check-in.6m", "check-in.12m"}


@pytest.mark.parametrize(
    ("today", "due"),
    [
        (date(2027, 1, 6), date(2028, 1, 5)),
        (date(2028, 2, 5), date(2028, 1, 5)),
        (date(2028, 2, 6), date(2029, 1, 5)),
    ],
)
def test_an_adoptive_familys_report_stays_until_its_window_closes(today, due):
    """Order 551: yearly, from a month before the day to a month after it."""
    (duty,) = after.duties([stage("adoption", "reports")], HOME, today)

    assert duty.due_on == due
    assert duty.opens_on == date(due.year - 1, 12, 5)
    assert duty.closes_on == date(due.year, 2, 5)


def test_a_check_whose_interval_is_known_from_the_news_only_is_said_to_be_the_bodys_own():
    (duty,) = after.duties([stage("guardianship", "reliability")], HOME, HOME)

    assert duty.by_body


def morning(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, 4, tzinfo=UTC).timestamp() * 1000)
