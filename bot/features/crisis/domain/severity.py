"""How urgent a request is: rules as data, of which the most urgent that matches holds."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot.features.crisis.domain.case import Kind


@dataclass(frozen=True, slots=True)
class Request:
    """What is known of a request when its urgency is asked for."""

    kind: Kind
    situations: Collection[str] = ()
    minor: bool = False
    alarming: bool = False
    """Danger was heard in the words."""


@dataclass(frozen=True, slots=True)
class Rule:
    """At least this urgent, when every condition that is given holds."""

    severity: int
    reason: str
    situation: str | None = None
    minor: bool | None = None
    alarming: bool | None = None
    kind: Kind | None = None

    def matches(self, request: Request) -> bool:
        return (
            (self.situation is None or self.situation in request.situations)
            and (self.minor is None or self.minor == request.minor)
            and (self.alarming is None or self.alarming == request.alarming)
            and (self.kind is None or self.kind is request.kind)
        )


@dataclass(frozen=True, slots=True)
class Level:
    """What a severity means for the team."""

    pages: bool
    pace: int
    """So many times slower than the settings the ladder is climbed; 0: never."""
    silent: bool
    return_after: timedelta


@dataclass(frozen=True, slots=True)
class Severities:
    """The published table: rules, levels, and the words of the first screen in their order."""

    rules: tuple[Rule, ...]
    levels: Mapping[int, Level]
    situations: tuple[str, ...]
    outcomes: tuple[str, ...]
    canned: tuple[str, ...]
    lost_outcomes: tuple[str, ...] = ()
    """How an urgent case is closed whose person cannot be reached: each says how it is known."""

    def of(self, request: Request) -> int:
        """Give the most urgent severity any rule names: an earlier rule cannot swallow a later one."""
        return min(rule.severity for rule in self.rules if rule.matches(request))
