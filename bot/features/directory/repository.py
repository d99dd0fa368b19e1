"""How the team's corrections of the directory are stored; they say nothing about a person."""

from __future__ import annotations

from datetime import date

from bot.db.transaction import Transaction
from bot.features.directory.domain import Edit

_ALL = "select entry, phone, site, gone, verified_on from directory_edits where country = :country"
_SAVE = """insert into directory_edits(country, entry, phone, site, gone, verified_on)
    values (:country, :entry, :phone, :site, :gone, :verified_on)
    on conflict (country, entry) do update set phone = excluded.phone, site = excluded.site,
    gone = excluded.gone, verified_on = excluded.verified_on"""


def edits(tx: Transaction, country: str) -> dict[str, Edit]:
    """Give what was corrected in a country, by entry."""
    return {
        entry: Edit(phone, site, bool(gone), date.fromisoformat(verified_on) if verified_on else None)
        for entry, phone, site, gone, verified_on in tx.all(_ALL, country=country)
    }


def save(tx: Transaction, country: str, entry: str, edit: Edit) -> None:
    tx.run(
        _SAVE,
        country=country,
        entry=entry,
        phone=edit.phone,
        site=edit.site,
        gone=int(edit.gone),
        verified_on=edit.verified_on.isoformat() if edit.verified_on else None,
    )
