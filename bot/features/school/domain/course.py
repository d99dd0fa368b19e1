"""A course: its modules and hours, and which stretch of which module a class covers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.kernel.text import Text


@dataclass(frozen=True, slots=True)
class CourseModule:
    """A module and the hours it takes at least."""

    key: str
    hours: int


@dataclass(frozen=True, slots=True)
class Course:
    """A template of groups. The state programme comes from the country's law; others are files beside it."""

    key: str
    country: str
    modules: tuple[CourseModule, ...]
    min_hours: int
    max_hours: int
    hour_minutes: int
    min_per_day: int
    most_in_group: int
    is_state: bool = False
    """Its paper is the certificate the law knows, and a place needs the paperwork of the order."""
    may_miss_hours: int = 0
    form: str | None = None
    """The form it is for, where it is not for families who take a child."""

    @property
    def name(self) -> Text:
        return Text(f"school-course-{self.key}")

    def module_name(self, module: str) -> Text:
        return Text(f"school-module-{self.key}-{module}")

    def number_of(self, module: str) -> int:
        return next(n for n, one in enumerate(self.modules, 1) if one.key == module)

    def spread(self, total: int) -> tuple[CourseModule, ...]:
        """Give the modules with `total` hours in all: hours above the least go round, module by module."""
        extra, rest = divmod(total - sum(one.hours for one in self.modules), len(self.modules))
        return tuple(
            CourseModule(one.key, one.hours + extra + (place < rest))
            for place, one in enumerate(self.modules)
        )


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Some hours of one module: the third to the sixth are (3, 6)."""

    module: str
    begin: int
    end: int

    @property
    def hours(self) -> int:
        return self.end - self.begin

    def overlaps(self, other: Stretch) -> bool:
        return self.module == other.module and self.begin < other.end and other.begin < self.end


def cut(modules: Iterable[CourseModule], hours_per_class: int) -> tuple[tuple[Stretch, ...], ...]:
    """Cut modules into classes of so many hours, in order; the last class may be shorter."""
    classes: list[list[Stretch]] = [[]]
    room = hours_per_class
    for module in modules:
        done = 0
        while done < module.hours:
            if room == 0:
                classes.append([])
                room = hours_per_class
            step = min(room, module.hours - done)
            classes[-1].append(Stretch(module.key, done, done + step))
            done, room = done + step, room - step
    return tuple(tuple(one) for one in classes)


def uncovered(needed: Iterable[Stretch], covered: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Give what of the needed hours nothing covers, as the longest stretches, in order."""
    heard = _hours(covered)
    missing = {module: sorted(hours - heard.get(module, set())) for module, hours in _hours(needed).items()}
    return tuple(stretch for module, hours in missing.items() for stretch in _stretches(module, hours))


def _hours(stretches: Iterable[Stretch]) -> Mapping[str, set[int]]:
    found: dict[str, set[int]] = {}
    for one in stretches:
        found.setdefault(one.module, set()).update(range(one.begin, one.end))
    return found


def _stretches(module: str, hours: list[int]) -> Iterable[Stretch]:
    begin = None
    for place, hour in enumerate(hours):
        begin = hour if begin is None else begin
        if place + 1 == len(hours) or hours[place + 1] != hour + 1:
            yield Stretch(module, begin, hour + 1)
            begin = None
