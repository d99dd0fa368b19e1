"""Whom something is meant for, as it is stored: sealed, since it tells what all who got it have in common."""

from __future__ import annotations

import json

from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.audience import Audience, unpacked

_NOBODY = Audience({"unreadable": frozenset({"audience"})})
"""A filter that nobody has lets nobody through."""


def sealed(tx: Transaction, audience: Audience, purpose: str) -> bytes | None:
    """Seal it for the column that `purpose` names."""
    return tx.vault.seal_word(json.dumps(audience.packed()), purpose)


def opened(tx: Transaction, value: bytes | None, purpose: str) -> Audience:
    """Give it back; where nothing was chosen it is everybody, and what cannot be read is meant for nobody."""
    if value is None:
        return Audience()
    word = tx.vault.word(value, purpose)
    return _NOBODY if word is None else unpacked(json.loads(word))
