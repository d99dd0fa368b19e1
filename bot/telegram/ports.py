"""What Telegram's side needs from the rooms above it, as protocols; app.py plugs them in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from bot.db.transaction import Transaction
from bot.kernel.text import Said, Text


class Speaker(Protocol):
    """Who wrote or pressed, as far as the pipeline cares."""

    @property
    def id(self) -> int: ...
    @property
    def language(self) -> str: ...
    @property
    def awaiting(self) -> str | None: ...
    @property
    def place(self) -> str | None: ...


class People(Protocol):
    """The people room, as the pipeline uses it."""

    def recognise(self, tx: Transaction, person_id: int, language_code: str | None, now: datetime) -> Speaker:
        """Find the person, or meet them for the first time; whoever writes is reachable again."""
        ...

    def glance(self, tx: Transaction, person_id: int, language_code: str | None) -> Speaker:
        """Give the person, or who they would be, and write nothing: they spoke to others, not to us."""
        ...

    def remember(self, tx: Transaction, person_id: int, awaiting: str | None, place: str | None) -> None:
        """Keep what input is awaited and where the person is."""
        ...

    def has_consented(self, tx: Transaction, person_id: int) -> bool:
        """Say whether this person agreed that something about them is kept."""
        ...

    def want(self, tx: Transaction, person_id: int, wanted: str | None) -> None:
        """Keep the packed press that is carried out once the person has agreed."""
        ...

    @property
    def consent(self) -> str:
        """The packed press that shows the consent."""
        ...

    def languages(self, tx: Transaction, person_ids: list[int]) -> Mapping[int, str]:
        """Give the present language of each."""
        ...

    def lose(self, tx: Transaction, person_id: int, now: datetime) -> None:
        """Note that nothing can be delivered to this person until they write."""
        ...


class Team(Protocol):
    """The team room, as the pipeline uses it."""

    def admits(self, tx: Transaction, person_id: int, audience: str) -> bool:
        """Say whether this person has a role that may take routes for this audience."""
        ...

    def turned_away(self, tx: Transaction, person_id: int, what: str, now: datetime) -> Text:
        """Write into the audit that somebody tried what is not theirs, and give the words for them."""
        ...

    def forum(self, tx: Transaction) -> int | None:
        """Give the chat of the team's forum; None where there is none."""
        ...


class Lifeline(Protocol):
    """The help card, compiled at start: it needs no database."""

    def card(self, language_code: str | None) -> Mapping[str, Any]:
        """Give sendMessage's parameters, all but the chat."""
        ...

    def language(self, language_code: str | None) -> str:
        """Guess the language to speak with somebody we may know nothing about."""
        ...

    def say(self, said: Said) -> str:
        """Render for the operator, as HTML."""
        ...

    def is_asked_for(self, raw: Mapping[str, Any]) -> bool:
        """Say whether this raw update asks for help, or its words mean that somebody may be in danger."""
        ...


@dataclass(frozen=True, slots=True)
class Sender:
    """Who an update comes from, read from its raw JSON."""

    id: int
    language_code: str | None
    is_bot: bool
    chat_id: int
    private: bool


NOBODY = Sender(0, None, is_bot=True, chat_id=0, private=False)


def sender_or_nobody(sender: Sender | None) -> Sender:
    """Stand in for updates that come from nobody: they are stored and done, and nobody is answered."""
    return sender or NOBODY
