"""What the buttons of announcements carry: numbers and names, never words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from aiogram.filters.callback_data import CallbackData

from bot.kernel.errors import Refused
from bot.kernel.text import Text

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Latest(CallbackData, prefix="bcasts"):
    """The newest announcements."""


class New(CallbackData, prefix="bcnew"):
    """A new one: in which language first?"""


class Begin(CallbackData, prefix="bcbegin"):
    """A new one, first in this language."""

    language: str


class Card(CallbackData, prefix="bcast"):
    """One announcement as it stands."""

    id: int


class Texts(CallbackData, prefix="bctexts"):
    """Its words, language by language."""

    id: int


class Write(CallbackData, prefix="bcwrite"):
    """Send the words for a language."""

    id: int
    language: str


class Drop(CallbackData, prefix="bcdrop"):
    """Do without a language."""

    id: int
    language: str


class Whom(CallbackData, prefix="bcwhom"):
    """Who gets it: the filters, a page of them."""

    id: int
    page: int = 0


class Values(CallbackData, prefix="bcvals"):
    """The values of one filter, a page of them."""

    id: int
    name: str
    page: int = 0


class Toggle(CallbackData, prefix="bctog"):
    """Choose a value, or no longer."""

    id: int
    name: str
    value: str
    page: int = 0


class Everybody(CallbackData, prefix="bcall"):
    """Take all filters away."""

    id: int


class Topics(CallbackData, prefix="bctopics"):
    """Choose the topic."""

    id: int


class SetTopic(CallbackData, prefix="bctopic"):
    id: int
    topic: str


class Preview(CallbackData, prefix="bcshow"):
    """Show it as readers of each language will see it."""

    id: int


class Sample(CallbackData, prefix="bcme"):
    """Send it to me as I would get it."""

    id: int


class Check(CallbackData, prefix="bccheck"):
    """Look it over before the last button."""

    id: int


class Send(CallbackData, prefix="bcsend"):
    """Let it go: at once, or at a minute since 1970."""

    id: int
    revision: int
    at: int = 0


class When(CallbackData, prefix="bcwhen"):
    """Choose an hour."""

    id: int
    revision: int


class Hurry(CallbackData, prefix="bcurgent"):
    """Let it come at night, too: why?"""

    id: int


class CalmDown(CallbackData, prefix="bccalm"):
    id: int


class TakeUp(CallbackData, prefix="bcback"):
    """Make a draft again of what has not begun to leave."""

    id: int


class Confirm(CallbackData, prefix="bcyes"):
    id: int
    revision: int


class Decline(CallbackData, prefix="bcno"):
    id: int
    revision: int


class Pause(CallbackData, prefix="bcpause"):
    id: int


class Resume(CallbackData, prefix="bcgo"):
    id: int


class AskCancel(CallbackData, prefix="bcstop"):
    """Really stop?"""

    id: int


class Cancel(CallbackData, prefix="bcstopyes"):
    id: int


class Report(CallbackData, prefix="bcreport"):
    """The report as a file."""

    id: int


class Mend(CallbackData, prefix="bcfix"):
    """Correct a typo: in which language?"""

    id: int


class Reword(CallbackData, prefix="bcfixin"):
    """Send the corrected words."""

    id: int
    language: str


class AskRecall(CallbackData, prefix="bctake"):
    """Really take all back?"""

    id: int


class Recall(CallbackData, prefix="bctakeyes"):
    id: int


class Stop(CallbackData, prefix="bcquiet"):
    """A reader wants to hear nothing of this topic."""

    topic: str


class Start(CallbackData, prefix="bcloud"):
    """A reader wants to hear of it again."""

    topic: str


class MyTopics(CallbackData, prefix="bcmine"):
    """What a reader hears of."""


def minutes(instant: datetime) -> int:
    """Write an instant as whole minutes, the way a button carries it."""
    return (instant - _EPOCH) // timedelta(minutes=1)


def instant(minutes: int) -> datetime:
    """Undo `minutes`; raises Refused for a forged number no calendar has."""
    try:
        return _EPOCH + timedelta(minutes=minutes)
    except OverflowError:
        raise Refused(Text("broadcasts-hour-passed")) from None


def place_of(place: str | None, press: type[CallbackData]) -> list[str]:
    """Read from where the person is what that place carries; raises Refused when they are elsewhere."""
    prefix, _, rest = (place or "").partition(":")
    parts = rest.split(":")
    if prefix != press.__prefix__ or not parts[0].isdecimal():
        raise Refused(Text("broadcasts-unknown"))
    return parts
