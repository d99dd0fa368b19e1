"""Classes are laid over the calendar; hours are cut, missed and made good."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.journey.repository import load_calendar
from bot.features.placement.repository import load_packs
from bot.features.school.domain.course import CourseModule, Stretch, cut, uncovered
from bot.features.school.domain.planning import Rhythm, lay_out
from bot.features.school.repository.courses import load_courses
from bot.kernel.errors import Refused, SettingsWrong

ASTANA = ZoneInfo("Asia/Almaty")
PACKS = load_packs()
COURSES = load_courses(PACKS)
STATE = COURSES["programme"]
CALENDAR = load_calendar("kz", PACKS["kz"].holidays)


def plan(first=date(2027, 1, 4), days="135", hours=3, total=42):
    rhythm = Rhythm(first, frozenset(int(day) for day in days), time(19), hours)
    return lay_out(STATE, rhythm, total, ASTANA, lambda day: day in CALENDAR.days_off)


def test_the_state_programme_is_fourteen_evenings_with_all_eleven_modules():
    classes = plan()

    assert len(classes) == 14
    assert sum(stretch.hours for one in classes for stretch in one.stretches) == 42
    assert {stretch.module for one in classes for stretch in one.stretches} == {
        module.key for module in PACKS["kz"].school.modules
    }


def test_days_off_are_skipped_though_they_are_weekdays():
    days = [one.starts_at.astimezone(ASTANA).date() for one in plan()]

    # 4 January is a day off in exchange and 8 March a holiday; the 7th was none of the group's days.
    assert date(2027, 1, 4) not in days
    assert days[0] == date(2027, 1, 6)
    assert not set(days) & CALENDAR.days_off


def test_every_day_has_the_hours_the_order_demands():
    with pytest.raises(Refused) as refused:
        plan(hours=2)

    assert refused.value.reason.id == "school-day-too-short"


@pytest.mark.parametrize("total", [41, 61])
def test_the_whole_is_within_the_orders_hours(total):
    with pytest.raises(Refused) as refused:
        plan(total=total)

    assert refused.value.reason.id == "school-hours-wrong"


def test_sixty_hours_spread_over_all_modules():
    spread = STATE.spread(60)

    assert sum(module.hours for module in spread) == 60
    assert all(given.hours > least.hours for given, least in zip(spread, STATE.modules, strict=True))


def test_an_academic_hour_is_sixty_minutes():
    first = plan()[0]

    assert first.ends_at - first.starts_at == timedelta(hours=3)


def test_nineteen_o_clock_stays_nineteen_o_clock():
    assert {one.starts_at.astimezone(ASTANA).time() for one in plan()} == {time(19)}
    assert plan()[0].starts_at.astimezone(UTC) == datetime(2027, 1, 6, 14, tzinfo=UTC)


modules = st.lists(st.integers(1, 9), min_size=1, max_size=12).map(
    lambda hours: [CourseModule(f"m{n}", count) for n, count in enumerate(hours)]
)


@given(modules, st.integers(1, 6))
@settings(max_examples=60, deadline=None)
def test_cutting_loses_and_doubles_no_hour(found, per_class):
    classes = cut(found, per_class)
    hours = [(s.module, hour) for one in classes for s in one for hour in range(s.begin, s.end)]

    assert len(hours) == len(set(hours)) == sum(module.hours for module in found)
    assert all(sum(s.hours for s in one) == per_class for one in classes[:-1])


@given(modules, st.integers(1, 6), st.data())
@settings(max_examples=60, deadline=None)
def test_what_is_missing_and_what_was_heard_make_the_whole(found, per_class, data):
    classes = cut(found, per_class)
    heard = data.draw(st.lists(st.sampled_from(classes), unique=True))
    needed = [s for one in classes for s in one]

    missing = uncovered(needed, [s for one in heard for s in one])

    assert sum(s.hours for s in missing) == sum(s.hours for one in classes if one not in heard for s in one)


def test_an_hour_heard_in_a_differently_cut_group_counts():
    assert uncovered([Stretch("needs", 0, 6)], [Stretch("needs", 0, 2), Stretch("needs", 3, 4)]) == (
        Stretch("needs", 2, 3),
        Stretch("needs", 4, 6),
    )


def test_another_course_is_a_file(tmp_path):
    (tmp_path / "mentors.yaml").write_text(
        "country: kz\nhour_minutes: 45\nmin_per_day: 2\nmax_hours: 8\nmost_in_group: 15\n"
        "may_miss_hours: 2\nmodules:\n  - {key: start, hours: 4}\n",
        encoding="utf-8",
    )

    mentors = load_courses(PACKS, tmp_path)["mentors"]

    assert mentors.may_miss_hours == 2 and not mentors.is_state


def test_a_course_written_wrongly_is_named(tmp_path):
    (tmp_path / "mentors.yaml").write_text("country: kz\n", encoding="utf-8")

    with pytest.raises(SettingsWrong, match=r"courses/mentors.yaml"):
        load_courses(PACKS, tmp_path)
