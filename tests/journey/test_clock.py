"""The authority's clock: when the answer is due, and what happens when it does not come."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tests.journey.steps import path, plain, promised, says, set_out, step, today
from tests.reminders.steps import arrivals, strike

STEP = "apply-decision"


async def test_filed_on_5_january_the_answer_is_due_on_20_january_and_the_7th_is_said_to_be_off(travelling):
    await step(travelling, STEP)
    await travelling.press("journey-filed-today-button")

    assert says(
        travelling,
        "journey-clock-one-off",
        began=date(2027, 1, 5),
        due=date(2027, 1, 20),
        days=10,
        off=date(2027, 1, 7),
    )


async def test_on_the_morning_after_a_reminder_comes_and_leads_to_what_may_be_written(town, travelling):
    await today(travelling, STEP, "filed")
    morning = int(datetime(2027, 1, 21, 4, tzinfo=UTC).timestamp() * 1000)
    assert promised(town, travelling) == {f"answer.patronat.{STEP}": ("waiting", morning)}

    await strike(town, days=15, hours=22)
    assert arrivals(travelling, plain(travelling, f"step-patronat-{STEP}")) == 0
    await strike(town, hours=1)
    assert travelling.town.says(travelling.last.html, "kk", "journey-remind-answer")
    await path(travelling)
    assert travelling.sees("journey-clock-late")
    await travelling.press("journey-letter-button")

    assert travelling.sees("journey-letter-intro")
    code = travelling.last.html.partition("<code>")[2].partition("</code>")[0]
    assert "Патронат" in code
    assert "2027 жылғы 5 қаңтар" in code
    assert "2027 жылғы 20 қаңтар" in code
    assert "10" in code


async def test_the_last_day_is_not_late_yet(town, travelling):
    await today(travelling, STEP, "filed")
    town.clock.turn(days=15)

    await path(travelling)

    assert travelling.sees("journey-clock-one-off")
    assert not travelling.sees("journey-clock-late")


async def test_an_answer_ends_the_clock_and_its_reminder_and_can_be_taken_back(town, travelling):
    await today(travelling, STEP, "filed")
    town.clock.turn(days=3)
    await path(travelling)
    await travelling.press("journey-answer-button")
    await travelling.press("journey-answered-today-button")
    assert promised(town, travelling)[f"answer.patronat.{STEP}"][0] == "cancelled"
    assert not travelling.sees("journey-clock-one-off")

    await step(travelling, STEP)
    assert says(travelling, "journey-step-was-done", day=date(2027, 1, 8))
    await travelling.press("journey-reopen-button")

    assert plain(travelling, "journey-filed-today-button") in travelling.last.labels


async def test_a_corrected_day_of_filing_moves_the_reminder(town, travelling):
    await today(travelling, STEP, "filed")
    await travelling.forge(f"path-day:began:{STEP}:20261230")

    due = int(datetime(2027, 1, 19, 4, tzinfo=UTC).timestamp() * 1000)
    assert promised(town, travelling) == {f"answer.patronat.{STEP}": ("waiting", due)}


async def test_the_guardianship_order_is_counted_from_the_application_without_asking_twice(town, aigul):
    await set_out(aigul, "guardianship")
    await step(aigul, "apply")
    await aigul.press("journey-done-today-button")

    filed = {"began": date(2027, 1, 5), "off": date(2027, 1, 7)}
    assert says(aigul, "journey-clock-one-off", due=date(2027, 1, 11), days=3, **filed)
    assert says(aigul, "journey-clock-one-off", due=date(2027, 2, 2), days=19, **filed)
    assert set(promised(town, aigul)) == {"answer.guardianship.home-visit", "answer.guardianship.decision"}


async def test_where_no_term_is_known_no_day_is_named(town, aigul):
    await set_out(aigul, "adoption")
    await step(aigul, "permission")
    assert aigul.sees("journey-step-title")

    await aigul.press("journey-done-today-button")

    assert promised(town, aigul) == {}
    await step(aigul, "hearing")
    assert "path-day:began" not in str(aigul.last.buttons)


async def test_the_letter_is_not_offered_before_the_answer_is_late(travelling):
    await today(travelling, STEP, "filed")
    await travelling.forge(f"path-letter:{STEP}")

    assert travelling.sees("journey-not-late")


async def test_progress_is_told_in_per_cent_of_papers_and_steps(travelling):
    for key in ("course", "choose"):
        await travelling.forge(f"path-day:done:{key}:20270104")
    await path(travelling)

    # Two of four steps that can be finished, none of four papers.
    assert says(travelling, "journey-bar", bar="▓▓░░░░░░░░░", percent=25)
    assert says(
        travelling, "journey-step-now", number=3, count=4, step=plain(travelling, f"step-patronat-{STEP}")
    )
