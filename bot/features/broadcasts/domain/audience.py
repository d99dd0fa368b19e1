"""Who an announcement is for: filters chosen by buttons, and how many people they let through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from bot.kernel.text import Text

FEWEST_SHOWN = 5
"""A smaller number of people who are held is said only as part of a sum, so that it points at nobody."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter, as a button offers it."""

    value: str
    label: Text


class Filter(Protocol):
    """One way to choose people; every room may bring some, and app.py registers them.

    Within a filter one of the chosen values is enough; all filters must agree.
    """

    @property
    def name(self) -> str:
        """As it stands in buttons and in `broadcasts-filter-<name>`."""
        ...

    @property
    def slow(self) -> bool:
        """Whether it opens sealed columns, so that it is asked last and for a few people at a time."""
        ...

    def choices(self, tx: Any, audience: Audience, language: str, /) -> list[Choice]:
        """Give what can be chosen, given what is chosen in other filters, as this language orders it."""
        ...

    def keep(self, tx: Any, person_ids: list[int], values: frozenset[str], /) -> set[int]:
        """Give those of these people who fit one of the values."""
        ...


class Holds(Protocol):
    """Who must not be written to now, for a reason that is nobody's business here."""

    def held(self, tx: Any, person_ids: list[int], /) -> set[int]:
        """Give those of these people to whom nothing may be sent."""
        ...


class Nobody:
    """Holds nobody: where no room knows of reasons."""

    def held(self, _tx: Any, _person_ids: list[int], /) -> set[int]:
        """Give nobody."""
        return set()


@dataclass(frozen=True, slots=True)
class Audience:
    """The chosen values by filter; a filter without values lets everybody through."""

    chosen: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def values(self, name: str) -> frozenset[str]:
        return self.chosen.get(name, frozenset())

    def toggled(self, name: str, value: str) -> Audience:
        """Choose a value, or no longer."""
        values = self.values(name) ^ {value}
        rest = {key: kept for key, kept in self.chosen.items() if key != name}
        return replace(self, chosen=rest | ({name: values} if values else {}))

    def packed(self) -> dict[str, list[str]]:
        """Write it down as JSON."""
        return {name: sorted(values) for name, values in sorted(self.chosen.items())}


def unpacked(packed: Mapping[str, list[str]]) -> Audience:
    """Undo `Audience.packed`."""
    return Audience({name: frozenset(values) for name, values in packed.items()})


@dataclass(frozen=True, slots=True)
class Count:
    """How many people an audience is, so far as it was counted."""

    languages: Mapping[str, int] = field(default_factory=dict)
    """Who will get it, by the language they read."""
    blocked: int = 0
    stopped: int = 0
    """They want to hear nothing of the topic."""
    held: int = 0
    after: int = 0
    """Everybody up to this number was looked at."""
    done: bool = False

    @property
    def reached(self) -> int:
        return sum(self.languages.values())

    @property
    def held_apart(self) -> int | None:
        """How many are held, when so many are that nobody is pointed at."""
        return self.held if self.held >= FEWEST_SHOWN else None

    @property
    def blocked_or_held(self) -> int:
        """Those who cannot be reached; a few who are held are among them without being told apart."""
        return self.blocked + (self.held if self.held_apart is None else 0)

    def plus(self, other: Count) -> Count:
        """Add what was counted further on."""
        languages = {
            code: self.languages.get(code, 0) + other.languages.get(code, 0)
            for code in (*self.languages, *(set(other.languages) - set(self.languages)))
        }
        return Count(
            languages,
            self.blocked + other.blocked,
            self.stopped + other.stopped,
            self.held + other.held,
            other.after,
            other.done,
        )

    def packed(self) -> dict[str, Any]:
        """Write it down as JSON."""
        return {
            "languages": dict(self.languages),
            "blocked": self.blocked,
            "stopped": self.stopped,
            "held": self.held,
            "after": self.after,
            "done": self.done,
        }
