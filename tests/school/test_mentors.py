"""Somebody asks whether they may be a mentor, is judged, sees the mentors' course and takes a place."""

from __future__ import annotations

import pytest

from bot.features.eligibility import views
from bot.features.school.views import presses
from bot.features.team.domain import Role
from bot.telegram.shown.screens import packed
from tests.eligibility.test_phones import COUPLE, answer, begin, line
from tests.school.staff import hire, open_group, settle, states


@pytest.mark.parametrize("language", ["ru", "kk"])
async def test_who_would_be_a_mentor_is_judged_and_takes_a_place(town, language):
    erlan = await settle(await hire(town, "erlan", Role.COORDINATOR, Role.TRAINER), "ru")
    families = await open_group(erlan, first=20270125)
    group = await open_group(erlan, course="mentors", first=20270111)
    saule = await settle(town.phone("saule"), language)

    await saule.send("/school")
    assert saule.sees("school-card-hours") and not saule.sees("school-course-mentors"), saule.last.html
    await saule.press("school-others-button")
    assert _groups(saule) == {packed(presses.CohortPage(id=families))}, "mentors' groups are not for families"

    await begin(saule)
    await answer(saule, COUPLE)
    assert line(saule, "mentor", "when") in saule.last.text
    await saule.press(packed(views.Why(form="mentor")))
    assert saule.sees("criterion-mentor-training"), saule.last.html
    await saule.press("eligibility-about-form-button")
    assert saule.sees("form-mentor-what")
    await saule.press("placement-page-law-button")
    assert saule.sees("form-mentor-page-law")
    await saule.forge(packed(views.Why(form="mentor")))
    await saule.press("school-for-button")
    assert saule.sees("school-for-ours") and _groups(saule) == {packed(presses.CohortPage(id=group))}
    await saule.press(packed(presses.CohortPage(id=group)))
    assert saule.sees("school-card-hours")
    await saule.press("school-take-button")
    await saule.press("school-alone-button")
    assert saule.sees("school-seated"), saule.last.html
    assert states(town, group) == {saule.id: "enrolled"}


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({"residence": "foreign"}, "not-now"),
        ({"age": "under-18"}, "not-now"),
        ({"sensitive": "something"}, "ask"),
        ({"income": "little"}, "when"),
        ({"preparation": "mentors"}, "now"),
        ({"preparation": "has"}, "when"),
    ],
)
async def test_the_law_on_mentors_decides_by_its_own_bars(town, aigul, changed, verdict):
    await begin(aigul)
    await answer(aigul, COUPLE | changed)
    assert line(aigul, "mentor", verdict) in aigul.last.text, aigul.last.text


async def test_a_course_for_a_form_that_has_none_is_refused(town, aigul):
    await aigul.forge("school-for:adoption")
    assert aigul.sees("school-course-unknown")


def _groups(phone):
    pressed = [button.get("callback_data", "") for row in phone.last.buttons for button in row]
    return {data for data in pressed if data.startswith("cohort:")}
