"""Reads the courses: the state programme from the countries' law, the others from files beside this one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.programme import Programme
from bot.features.school.domain.course import Course, CourseModule
from bot.features.school.domain.quiz import OPTIONS, Rights
from bot.kernel.errors import SettingsWrong

FOLDER = Path(__file__).parents[1] / "courses"


QUIZZES = Path(__file__).parents[1] / "quizzes.yaml"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Module(_Strict):
    key: str
    hours: int


class _Written(_Strict):
    country: str
    hour_minutes: int
    min_per_day: int
    max_hours: int
    most_in_group: int
    may_miss_hours: int
    form: str | None = None
    modules: tuple[_Module, ...]


def load_courses(packs: Mapping[str, CountryPack], folder: Path = FOLDER) -> dict[str, Course]:
    """Give all courses by key, state programmes first; raises SettingsWrong naming file and key."""
    courses = [_of_law(pack.code, pack.school) for pack in packs.values() if pack.school]
    return {course.key: course for course in (*courses, *_written(folder))}


def load_quizzes(path: Path = QUIZZES) -> Rights:
    """Read which option is right, by course and module; raises SettingsWrong naming the file."""
    try:
        found = yaml.safe_load(path.read_text(encoding="utf-8"))
        rights = TypeAdapter(dict[str, dict[str, int]]).validate_python(found)
    except (ValidationError, yaml.YAMLError):
        raise SettingsWrong(f"school/{path.name}: courses, modules and right options are wanted") from None
    if any(not 1 <= right <= OPTIONS for course in rights.values() for right in course.values()):
        raise SettingsWrong(f"school/{path.name}: an option is a number from 1 to {OPTIONS}")
    return rights


def _of_law(country: str, programme: Programme) -> Course:
    return Course(
        programme.key,
        country,
        tuple(CourseModule(one.key, one.min_hours) for one in programme.modules),
        programme.hours.min,
        programme.hours.max,
        programme.hours.academic_hour_minutes,
        programme.hours.min_per_day,
        programme.group.max,
        is_state=True,
    )


def _written(folder: Path) -> Iterator[Course]:
    for path in sorted(folder.glob("*.yaml")):
        try:
            told = _Written.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
        except (ValidationError, yaml.YAMLError) as error:
            where = (
                ".".join(map(str, error.errors(include_input=False)[0]["loc"]))
                if isinstance(error, ValidationError)
                else "it is not YAML"
            )
            raise SettingsWrong(f"school/courses/{path.name}: {where}") from None
        modules = tuple(CourseModule(one.key, one.hours) for one in told.modules)
        yield Course(
            path.stem,
            told.country,
            modules,
            sum(one.hours for one in modules),
            told.max_hours,
            told.hour_minutes,
            told.min_per_day,
            told.most_in_group,
            may_miss_hours=told.may_miss_hours,
            form=told.form,
        )
