"""Two hundred households want twenty seats: never one too many, no split couple, whatever happens between."""

from __future__ import annotations

from bot.features.school.repository import places as rows
from tests.engines import only_sqlite
from tests.school.half_year import HalfYear
from tests.school.race import Race
from tests.school.storm import faults, school_in, storm


def test_never_a_seat_too_many_no_split_couple_and_no_gap_in_numbers_however_often_they_die(tmp_path):
    assert Race(tmp_path, households=30, couples=6, capacity=7, kills=4).run() == []


@only_sqlite
def test_without_the_lock_the_same_race_overbooks(tmp_path):
    # Whether two meet is chance: on a busy machine one race may pass by luck.
    races = (
        Race(tmp_path, households=30, couples=6, capacity=7, kills=1, locked=False, seed=seed).run()
        for seed in range(5)
    )

    assert any("seats of 7" in one for found in races for one in found)


async def test_the_judge_sees_a_seat_too_many(tmp_path, monkeypatch):
    """Where capacity is asked on the first screen only, the storm overbooks: the judge is not blind."""
    fits = rows.Room.fits
    monkeypatch.setattr(rows.Room, "fits", lambda room, seats: fits(type(room)(room.capacity, 0), seats))
    async with school_in(tmp_path) as school:
        found = await storm(school, households=20, couples=4, capacity=6, seed=3, acts=5)

    assert any("seats of 6" in one for one in found)


async def test_an_empty_group_has_no_faults(tmp_path):
    async with school_in(tmp_path) as school:
        group = await school.open_group(5)

        assert await school.do(faults, group, 5) == []


async def test_eight_weeks_of_a_school_with_outages_lose_and_double_nothing(tmp_path):
    async with school_in(tmp_path) as school:
        weeks = HalfYear(school, seed=4, households=18, days=56, cohorts_every=24)
        await weeks.run()
        assert weeks.wrong == []
        assert weeks.counts["bells due"] and weeks.counts["seats enrolled"]

        # The judge is not blind: a bell more, a programme heard whole without a certificate.
        weeks.kept[next(iter(weeks.kept))] += 1
        enrolled = school.database.write(seats_enrolled)
        seat = next(id for id in await enrolled if len(weeks.heard.get(id, ())) < 42)
        weeks.heard[seat] = {("", hour) for hour in range(42)}
        await weeks.judge()

    assert len(weeks.wrong) == 2


def seats_enrolled(tx):
    found = tx.all(
        "select s.id from seats s join enrolments e on e.id = s.enrolment_id where e.state = 'enrolled'"
    )
    return [row[0] for row in found]
