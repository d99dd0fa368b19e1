"""A booking as an .ics file: one UID a booking, so that a moved hour moves in the calendar, too."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from bot.features.consultations.domain.booking import Booking
from bot.features.consultations.domain.consultant import Consultant
from bot.features.consultations.domain.hours import Hour
from bot.i18n.languages import Language
from bot.kernel.text import Text

RECIPE = "consultation-calendar"


def arguments(booking: Booking, hour: Hour, consultant: Consultant | None, now: datetime) -> dict[str, Any]:
    """Write the hour down for the recipe. Never the question: calendars are seen by others."""
    return {
        "id": booking.id,
        "begins": hour.starts_at.isoformat(),
        "ends": hour.ends_at.isoformat(),
        "way": consultant.ways.to(hour.venue) if consultant else "",
        "revision": booking.revision,
        "now": now.isoformat(),
    }


def make(given: dict[str, Any], language: Language) -> bytes:
    """Give the calendar file in the reader's language."""
    from icalendar import Alarm, Calendar, Event

    # A calendar lies open on tables: it names an appointment, not with whom.
    title = language.plain(Text("consultations-calendar-title"))
    calendar = Calendar()
    calendar.add("prodid", "-//family-bot//consultations//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    event = Event()
    event.add("uid", f"consultation-{given['id']}@consultations.family-bot")
    event.add("sequence", given["revision"])
    event.add("dtstamp", datetime.fromisoformat(given["now"]))
    event.add("dtstart", datetime.fromisoformat(given["begins"]))
    event.add("dtend", datetime.fromisoformat(given["ends"]))
    event.add("summary", title)
    if given["way"]:
        event.add("location", given["way"])
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta(minutes=-60))
    event.add_component(alarm)
    calendar.add_component(event)
    return bytes(calendar.to_ical())
