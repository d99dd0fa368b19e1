"""What the buttons of consultations carry: numbers and keys, never a name."""

from __future__ import annotations

from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from bot.features.consultations.domain.consultant import Profession, Venue
from bot.features.consultations.domain.hours import Whom
from bot.kernel.text import Text
from bot.telegram.shown.screens import Button

P = TypeVar("P", bound=CallbackData)


# ---- who comes ------------------------------------------------------------------------------------


class Consultations(CallbackData, prefix="consult"):
    """The soonest hour of each profession."""


class Professions(CallbackData, prefix="consult-who"):
    """Choose to whom."""


class Hours(CallbackData, prefix="consult-hours"):
    """Open hours of a profession; `move`: the booking that is to be moved there."""

    who: Profession
    page: int = 0
    move: int = 0


class Book(CallbackData, prefix="consult-book"):
    hour: int


class MoveTo(CallbackData, prefix="consult-move"):
    booking: int
    hour: int


class BookingPage(CallbackData, prefix="consult-one"):
    id: int


class Mine(CallbackData, prefix="consult-mine"):
    """What one has booked and waits for."""


class Cancel(CallbackData, prefix="consult-cancel"):
    id: int


class CancelNow(CallbackData, prefix="consult-off"):
    id: int


class Come(CallbackData, prefix="consult-come"):
    """Alone, or both adults."""

    id: int
    both: bool


class AskAhead(CallbackData, prefix="consult-ask"):
    id: int


class TakeBack(CallbackData, prefix="consult-unask"):
    id: int


class CalendarFile(CallbackData, prefix="consult-ics"):
    id: int


class Wait(CallbackData, prefix="consult-wait"):
    who: Profession


class WaitNoMore(CallbackData, prefix="consult-unwait"):
    who: Profession


class OfferPage(CallbackData, prefix="consult-offer"):
    hour: int


class PassBy(CallbackData, prefix="consult-pass"):
    hour: int


class AgreementPage(CallbackData, prefix="consult-consent"):
    """The consent to psychological help, to read again or take back."""


class Agree(CallbackData, prefix="consult-agree"):
    """Agree to words of this version, and go on to an hour or a booking."""

    version: str
    hour: int = 0
    booking: int = 0


class Minor(CallbackData, prefix="consult-minor"):
    """Who is under eighteen cannot agree alone."""


class Withdraw(CallbackData, prefix="consult-withdraw"):
    pass


# ---- who consults ---------------------------------------------------------------------------------


class Desk(CallbackData, prefix="hours"):
    page: int = 0


class Compose(CallbackData, prefix="hours-new"):
    """Hours being put together: the day as YYYYMMDD, the time as HHMM; 0 is still to be asked."""

    day: int = 0
    at: int = 0
    count: int = 0
    minutes: int = 45
    language: str = ""
    venue: Venue = Venue.ONLINE
    whom: Whom = Whom.EVERYBODY
    weekly: bool = True


class Open(CallbackData, prefix="hours-open"):
    """The same, opened."""

    day: int
    at: int
    count: int
    minutes: int
    language: str
    venue: Venue
    whom: Whom
    weekly: bool


class Slot(CallbackData, prefix="hours-one"):
    id: int


class Close(CallbackData, prefix="hours-close"):
    id: int


class Patterns(CallbackData, prefix="hours-weekly"):
    pass


class EndPattern(CallbackData, prefix="hours-end"):
    id: int


class Ways(CallbackData, prefix="hours-way"):
    venue: Venue


class Visit(CallbackData, prefix="hours-visit"):
    id: int


class Settle(CallbackData, prefix="hours-came"):
    id: int
    came: bool


class WriteNote(CallbackData, prefix="hours-note"):
    id: int


class CallOff(CallbackData, prefix="hours-off"):
    id: int


class CallOffNow(CallbackData, prefix="hours-off-now"):
    id: int


# ---- who appoints ---------------------------------------------------------------------------------


class Consultants(CallbackData, prefix="consultants"):
    page: int = 0


class OfTeam(CallbackData, prefix="consultant"):
    id: int


class Appoint(CallbackData, prefix="consultant-as"):
    id: int
    who: Profession


class Dismiss(CallbackData, prefix="consultant-end"):
    id: int


def button(label: str, press: CallbackData) -> Button:
    """A button whose label is `consultations-<label>-button`."""
    return Button(Text(f"consultations-{label}-button"), press)


def read(place: str | None, kind: type[P]) -> P | None:
    """Read the press that a place shows; None when it shows something else."""
    try:
        return kind.unpack(place or "")
    except (TypeError, ValueError):
        return None


CONSULTATIONS = button("menu", Consultations())
