"""What the files say, as it is amended while the bot runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

V = TypeVar("V")


class Amended(Mapping[str, V]):
    """Values by name; whoever holds this sees the newest, from memory alone."""

    def __init__(self, shipped: Mapping[str, V]) -> None:
        self.shipped: Mapping[str, V] = dict(shipped)
        self._now = self.shipped

    def amend(self, values: Mapping[str, V]) -> None:
        """Let these stand in the place of what was shipped, all at once; a name that is left out is as shipped."""
        self._now = {**self.shipped, **values}

    def __getitem__(self, name: str) -> V:
        return self._now[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._now)

    def __len__(self) -> int:
        return len(self._now)
