"""Lists of groups one may join: those for families, and those of a course for one form alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from zoneinfo import ZoneInfo

from aiogram.filters.callback_data import CallbackData

from bot.features.placement.views.presses import Form, FormButton
from bot.features.school.domain.cohort import Cohort
from bot.features.school.domain.course import Course
from bot.features.school.domain.places import Room
from bot.features.school.views import presses
from bot.kernel.text import Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column

PAGE = 5


class Prepares(CallbackData, prefix="school-for"):
    """Groups of the course that is for one form alone."""

    form: str


def form_button(courses: Mapping[str, Course]) -> FormButton:
    """Give what puts its course on the page of every form that has one of its own."""
    known = {(one.country, one.form) for one in courses.values() if one.form}

    def button(country: str, form: str) -> Button | None:
        there = Prepares(form=form)
        return Button(Text("school-for-button"), there) if (country, form) in known else None

    return button


def for_form(course: Course, found: Sequence[tuple[Cohort, Room]], zone: ZoneInfo) -> Screen:
    """Groups of a course that is for one form alone, and that its paper is ours, not the state's."""
    about = lines(Text("school-for-title", course=course.name), Text("school-for-ours"))
    text = Text("school-others") if found else Text("school-nothing-open")
    back = Button(Text(f"form-{course.form}-button"), Form(country=course.country, key=course.form or ""))
    return Screen(
        paragraphs(about, text),
        column(*_listed(found, zone), back, HOME),
        place=Prepares(form=course.form or ""),
    )


def others(found: Sequence[tuple[Cohort, Room]], zone: ZoneInfo) -> Screen:
    """All groups one may join: language, first day, seats."""
    buttons = _listed(found, zone)
    text = Text("school-others") if buttons else Text("school-nothing-open")
    return Screen(text, column(*buttons, presses.SCHOOL, HOME), place=presses.Others())


def _listed(found: Sequence[tuple[Cohort, Room]], zone: ZoneInfo) -> list[Button]:
    return [
        Button(
            Text(
                "school-other-button",
                language=Text(f"school-language-{one.language}"),
                day=f"{one.starts_at.astimezone(zone):%d.%m}" if one.starts_at else "",
                free=max(room.free, 0),
            ),
            presses.CohortPage(id=one.id),
        )
        for one, room in found[:PAGE]
    ]
