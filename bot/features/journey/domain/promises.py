"""Which reminders a path calls for: papers that run out or come last, the day of filing, a late answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.features.journey.domain import after
from bot.features.journey.domain.journey import Overview
from bot.features.journey.domain.papers import LAST_CALL, RADAR, State, to_collect
from bot.kernel.text import Text

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Promise:
    """A reminder to come: on the morning of `day`, because of what happens on `about`."""

    name: str
    kind: str
    about: date
    day: date
    text: Text
    place: str = "path"
    """What it opens, as its button is packed."""


def promises(overview: Overview) -> dict[str, Promise]:
    """Give every reminder the path calls for today, by name; while `about` stays it is promised once."""
    return {promise.name: promise for promise in _promises(overview)}


def _promises(overview: Overview) -> Iterator[Promise]:
    tomorrow, filing_on = overview.today + _DAY, overview.filing_on
    for item in () if overview.has_filed else to_collect(overview.items):
        end = item.runs_out_on
        if item.state is State.READY and end and end >= tomorrow:
            text = Text("journey-remind-runs-out", document=item.name, day=end)
            yield Promise(
                f"paper.{item.key}",
                "document",
                end,
                max(end - RADAR, tomorrow),
                text,
                f"path-paper:{item.key}",
            )
    if filing_on and filing_on > tomorrow and overview.last:
        text = Text("journey-remind-order-last", day=filing_on)
        yield Promise("order-last", "document", filing_on, max(filing_on - LAST_CALL, tomorrow), text)
    if filing_on and filing_on >= tomorrow:
        text = Text("journey-remind-filing", form=Text(f"form-{overview.form}"))
        yield Promise("filing", "step", filing_on, filing_on, text)
    for stage in overview.running:
        if stage.due_on and stage.due_on >= overview.today:
            text = Text("journey-remind-answer", step=stage.name, day=stage.due_on)
            name = f"answer.{stage.form}.{stage.key}"
            morning_after, place = stage.due_on + _DAY, f"path-step:{stage.key}"
            yield Promise(name, "authority-answer", stage.due_on, morning_after, text, place)
    if overview.home_on:
        yield from _after(overview, overview.home_on)


def _after(overview: Overview, home_on: date) -> Iterator[Promise]:
    """What comes once the child is home: how they are, the duties that return, a payment that ends."""
    today = overview.today
    tomorrow = today + _DAY
    for name, day in after.check_ins(home_on, today):
        text = Text(f"journey-remind-check-in-{name}")
        yield Promise(f"check-in.{name}", "check-in", day, max(day, tomorrow), text, f"path-after:{name}")
    for duty in after.duties(overview.path, home_on, today):
        words = "journey-remind-check" if duty.by_body else "journey-remind-report"
        text = Text(words, step=duty.stage.name, day=duty.due_on)
        place = f"path-step:{duty.stage.key}"
        name = f"report.{overview.form}.{duty.stage.key}"
        yield Promise(name, "report", duty.due_on, max(duty.told_on, tomorrow), text, place)
    for stage, day in after.unclaimed(overview.path, home_on, today):
        months = stage.step.window_months_after_legal_force or 0
        text = Text("journey-remind-benefit", step=stage.name, months=months)
        name, place = f"benefit.{overview.form}.{stage.key}", f"path-step:{stage.key}"
        yield Promise(name, "benefit", day, max(day, tomorrow), text, place)
