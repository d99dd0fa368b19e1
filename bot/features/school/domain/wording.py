"""How times are said: the day, the hour, and whose clock it is."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.features.school.domain.course import Course, Stretch
from bot.kernel.text import Lines, Text, lines


def moment(instant: datetime, zone: ZoneInfo) -> Text:
    """Say weekday, day and hour as clocks in the zone show them."""
    local = instant.astimezone(zone)
    weekday = Text(f"reminders-weekday-{local.isoweekday()}")
    return Text("reminders-moment", weekday=weekday, day=local.date(), time=f"{local:%H:%M}")


def when(instant: datetime, zone: ZoneInfo) -> Text:
    """Say the same with the zone written out: nobody has to guess whose clock is meant."""
    name = zone.key.rpartition("/")[2].lower()
    return Text("school-when", moment=moment(instant, zone), zone=Text(f"school-zone-{name}"))


def modules_said(course: Course, stretches: tuple[Stretch, ...]) -> Lines:
    """Name the modules with their hours, one a line."""
    said: dict[str, int] = {}
    for one in stretches:
        said[one.module] = said.get(one.module, 0) + one.hours
    return lines(
        *(
            Text(
                "school-module-line",
                number=course.number_of(module),
                module=course.module_name(module),
                hours=count,
            )
            for module, count in said.items()
        )
    )
