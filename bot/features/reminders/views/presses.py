"""What the buttons of reminders carry: ids and times, never words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from bot.kernel.errors import Refused
from bot.kernel.text import Text

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
NEW = 0
"""The target of a time that is chosen for a reminder yet to be written."""


class Coming(CallbackData, prefix="reminders"):
    """A page of what is to come."""

    page: int = 0


class Show(CallbackData, prefix="reminder"):
    """One reminder of the list."""

    id: int


class When(CallbackData, prefix="remwhen"):
    """Choose a time for a reminder, or for a new one: first anyhow, then by month, day and hour."""

    target: int = NEW
    month: str = ""
    """`2027-01`, or `all` to see the months."""
    day: str = ""

    def chosen_day(self) -> date:
        """Read the day; raises Refused for a forged one."""
        return _date(self.day)

    def chosen_month(self) -> date:
        return _date(f"{self.month}-01")


class Write(CallbackData, prefix="remwrite"):
    """Write the note that is sent at this time."""

    at: int


class Put(CallbackData, prefix="remput"):
    """Put a reminder to this time."""

    id: int
    at: int


class Done(CallbackData, prefix="remdone"):
    id: int


class Later(CallbackData, prefix="remlater"):
    """Show for how long a reminder can be put off."""

    id: int


class Snooze(CallbackData, prefix="remsnooze"):
    """Put off for so many hours, at most a week; 0: until tomorrow morning."""

    id: int
    hours: int = Field(ge=0, le=168)


class Stop(CallbackData, prefix="remstop"):
    """No more of this reminder's kind."""

    id: int


class Delete(CallbackData, prefix="remdelete"):
    id: int


class Undo(CallbackData, prefix="remundo"):
    """Take back what was pressed: the state it left, or `kind`."""

    id: int
    pressed: str


class Reword(CallbackData, prefix="remwords"):
    id: int


class Unfold(CallbackData, prefix="remopen"):
    """Open a discreet reminder in place."""

    id: int


class Fold(CallbackData, prefix="remfold"):
    id: int


class Subject(CallbackData, prefix="remsubject"):
    """Go to what the reminder is about."""

    id: int


class Manners(CallbackData, prefix="remmanners"):
    """How I want to be reminded."""


class Quiet(CallbackData, prefix="remquiet"):
    """Choose when the quiet hours begin, and then when they end."""

    begin: int = -1


class SetQuiet(CallbackData, prefix="remhours"):
    begin: int
    end: int


class SetDiscreet(CallbackData, prefix="remdiscreet"):
    discreet: bool


class StartKind(CallbackData, prefix="remstart"):
    kind: str


def minutes(instant: datetime) -> int:
    """Write an instant as whole minutes, the way a button carries it."""
    return (instant - _EPOCH) // timedelta(minutes=1)


def instant(minutes: int) -> datetime:
    """Undo `minutes`; raises Refused for a forged number no calendar has."""
    try:
        return _EPOCH + timedelta(minutes=minutes)
    except OverflowError:
        raise Refused(Text("reminders-not-understood-alert")) from None


def chosen_for(place: str | None) -> int:
    """Read from where the person is which reminder the time is being chosen for."""
    prefix, _, rest = (place or "").partition(":")
    target = rest.partition(":")[0]
    return int(target) if prefix == When.__prefix__ and target.isdecimal() else NEW


def number_in(place: str | None, press: type[CallbackData]) -> int | None:
    """Read the number that a place of this kind carries; None when the person is elsewhere."""
    prefix, _, number = (place or "").partition(":")
    return int(number) if prefix == press.__prefix__ and number.isdecimal() else None


def _date(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Refused(Text("reminders-not-understood-alert")) from None
