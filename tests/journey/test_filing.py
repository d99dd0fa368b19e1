"""Collecting is planned backwards from the day of filing, and papers that run out are watched."""

from __future__ import annotations

from datetime import UTC, date, datetime

from tests.journey.steps import dated, journey_of, path, plain, promised, says, set_out
from tests.reminders.steps import arrivals, strike

HEALTH = "own.health"


def at_nine(day: date) -> int:
    """Nine in the morning in Kazakhstan, as the database writes instants."""
    return int(datetime(day.year, day.month, day.day, 4, tzinfo=UTC).timestamp() * 1000)


async def ready(phone, months: int) -> None:
    """Mark the health certificate ready today and say how long it is valid."""
    await phone.forge(f"path-mark:{HEALTH}:ready")
    await phone.press(f"path-valid:{HEALTH}:{months}")


async def test_a_filing_day_says_what_to_order_last_and_not_before_when(travelling):
    await travelling.forge(f"path-valid:{HEALTH}:1")
    await dated(travelling, "journey-filing-button", date(2027, 3, 1))

    health = plain(travelling, "document-health")
    assert says(travelling, "journey-filing-planned", day=date(2027, 3, 1))
    assert travelling.sees("journey-last-not-before")
    assert health in travelling.last.text
    assert "2027 жылғы 1 ақпан" in travelling.last.text


async def test_the_paper_to_order_last_is_never_the_next_one_while_others_wait(travelling):
    await dated(travelling, "journey-filing-button", date(2027, 3, 1))
    seen = []
    while plain(travelling, "journey-ready-button") in travelling.last.labels:
        await travelling.press("journey-ready-button")
        if travelling.sees("journey-which-term"):
            await travelling.press("journey-term-unsaid-button")
        seen.append(travelling.last.text)

    assert len(seen) == 4
    assert travelling.sees("journey-all-ready")
    # After the school's certificate come the papers that can run out, one's own and of those who live with us;
    # what is written on the day of filing is left to the very end.
    assert plain(travelling, "document-application") not in seen[0]
    assert travelling.town.says(seen[1], "kk", "journey-last-by")
    assert plain(travelling, "document-application") in seen[2]


async def test_the_day_is_typed_in_four_languages(town, aigul):
    await set_out(aigul)
    for words in ("1 наурыз", "1 марта", "1-март", "1 March", "01.03.2027"):
        await aigul.press("path-when:filing::0")
        await aigul.send(words)
        assert (await journey_of(town, aigul)).plan.filing_on == date(2027, 3, 1), words
        await aigul.forge("path-day:filing::20270601")


async def test_words_that_are_no_day_lose_nothing_and_a_past_day_is_refused_kindly(town, travelling):
    await travelling.press("journey-filing-button")

    await travelling.send("білмеймін әлі")
    assert travelling.sees("journey-day-not-understood")
    await travelling.send("01.02.2026")
    assert travelling.sees("journey-day-passed")
    await travelling.send("1 наурыз")

    assert says(travelling, "journey-filing-planned", day=date(2027, 3, 1))


async def test_a_paper_that_would_run_out_before_filing_is_flagged_and_comes_up_again(travelling):
    await ready(travelling, 1)
    assert not travelling.sees("journey-too-short")

    await dated(travelling, "journey-filing-button", date(2027, 3, 1))

    assert says(
        travelling,
        "journey-too-short",
        document=plain(travelling, "document-health"),
        day=date(2027, 2, 5),
    )


async def test_the_radar_warns_two_weeks_before_a_paper_runs_out_and_only_once(town, travelling):
    await ready(travelling, 3)
    assert promised(town, travelling) == {f"paper.{HEALTH}": ("waiting", at_nine(date(2027, 3, 22)))}

    await strike(town, days=75, hours=22)
    before = arrivals(travelling, "2027 жылғы 5 сәуір")
    await strike(town, hours=1)
    await strike(town, days=1)

    assert (before, arrivals(travelling, "2027 жылғы 5 сәуір")) == (0, 1)


async def test_reminders_move_and_vanish_with_what_they_are_about(town, travelling):
    await ready(travelling, 3)
    await travelling.forge(f"path-valid:{HEALTH}:6")
    assert promised(town, travelling) == {f"paper.{HEALTH}": ("waiting", at_nine(date(2027, 6, 21)))}

    await travelling.forge(f"path-mark:{HEALTH}:todo")
    assert promised(town, travelling)[f"paper.{HEALTH}"][0] == "cancelled"
    await path(travelling)
    await dated(travelling, "journey-filing-button", date(2027, 3, 1))
    planned = promised(town, travelling)
    assert planned["order-last"] == ("waiting", at_nine(date(2027, 2, 8)))
    assert planned["filing"] == ("waiting", at_nine(date(2027, 3, 1)))

    await travelling.forge("path-day:filing::20270401")

    planned = promised(town, travelling)
    assert planned["order-last"] == ("waiting", at_nine(date(2027, 3, 11)))
    assert planned["filing"] == ("waiting", at_nine(date(2027, 4, 1)))


async def test_once_filed_nobody_is_reminded_of_filing_or_of_papers_that_run_out(town, travelling):
    await ready(travelling, 3)
    await dated(travelling, "journey-filing-button", date(2027, 3, 1))
    await travelling.forge("path-step:apply-decision")
    await travelling.press("journey-filed-today-button")

    states = {name: state for name, (state, _) in promised(town, travelling).items()}
    assert states == {
        f"paper.{HEALTH}": "cancelled",
        "order-last": "cancelled",
        "filing": "cancelled",
        "answer.patronat.apply-decision": "waiting",
    }
    await path(travelling)
    assert not travelling.sees("journey-filing-planned")


async def test_a_reminder_the_person_deleted_stays_away_while_its_day_stays(town, travelling):
    await ready(travelling, 3)
    await strike(town, days=76)
    await travelling.press("reminders-done-button")

    await travelling.forge("path-mark:own.application:ready")

    assert promised(town, travelling)[f"paper.{HEALTH}"][0] == "done"
