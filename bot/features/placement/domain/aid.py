"""Who helps, as the directory knows them; never where somebody is hidden."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.features.placement.domain.provenance import Provenance, Written


class AidKind(StrEnum):
    """What stands behind an entry."""

    FOUNDATION = "foundation"
    PROGRAMME = "programme"
    STATE_BODY = "state-body"
    LINE = "line"
    CENTRE = "centre"


class Need(StrEnum):
    """What somebody looks for, in the order of the first screen."""

    HOUSING = "housing"
    MONEY = "money"
    VIOLENCE = "violence"
    BABY = "baby"
    RIGHTS = "rights"
    TAKE_IN = "take-in"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True)
class Aid(Written):
    """One entry; `regions` empty: everywhere. `hidden_place`: people are safe there, so it never has an address."""

    key: str
    kind: AidKind
    needs: tuple[Need, ...]
    proof: Provenance
    regions: tuple[str, ...] = ()
    phone: str | None = None
    site: str | None = None
    hours: str | None = None
    address: str | None = None
    hidden_place: bool = False

    def is_in(self, region: str | None) -> bool:
        """Say whether it helps there; who named no region sees all."""
        return not self.regions or region is None or region in self.regions
