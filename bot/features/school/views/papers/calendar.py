"""Classes as an .ics file: instants in UTC, one UID a class, so that a moved class moves in the calendar, too."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.features.school.domain.cohort import ClassSession, Cohort
from bot.i18n.languages import Language
from bot.kernel.text import Said, Text, from_json, to_json

if TYPE_CHECKING:
    from icalendar import Event

RECIPE = "school-calendar"
_DOMAIN = "school.family-bot"


def arguments(
    cohort: Cohort, title: Said, classes: tuple[ClassSession, ...], now: datetime
) -> dict[str, Any]:
    """Write the classes down for the recipe. No link: it is told ten minutes before, to who is enrolled."""
    return {
        "title": to_json(title),
        "now": now.isoformat(),
        "address": cohort.wording.address,
        "classes": [
            {
                "id": one.id,
                "begins": one.starts_at.isoformat(),
                "ends": one.ends_at.isoformat(),
                "revision": one.revision,
                "cancelled": one.cancelled,
                "number": cohort.classes.index(one) + 1,
                "of": len(cohort.classes),
            }
            for one in classes
        ],
    }


def make(given: dict[str, Any], language: Language) -> bytes:
    """Give the calendar file in the reader's language."""
    from icalendar import Calendar

    title = language.plain(from_json(given["title"]))
    calendar = Calendar()
    calendar.add("prodid", "-//family-bot//school//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", title)
    for one in given["classes"]:
        calendar.add_component(_event(one, title, given, language))
    return bytes(calendar.to_ical())


def _event(one: dict[str, Any], title: str, given: dict[str, Any], language: Language) -> Event:
    from icalendar import Alarm, Event

    event = Event()
    summary = Text("school-calendar-event", title=title, number=one["number"], of=one["of"])
    event.add("uid", f"class-{one['id']}@{_DOMAIN}")
    event.add("sequence", one["revision"])
    event.add("dtstamp", datetime.fromisoformat(given["now"]))
    event.add("dtstart", datetime.fromisoformat(one["begins"]))
    event.add("dtend", datetime.fromisoformat(one["ends"]))
    event.add("summary", title if one["of"] == 1 else language.plain(summary))
    event.add("status", "CANCELLED" if one["cancelled"] else "CONFIRMED")
    if given["address"]:
        event.add("location", given["address"])
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta(minutes=-60))
    event.add_component(alarm)
    return event
