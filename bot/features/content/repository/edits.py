"""Changes of the content and those still looked at, as they are stored."""

from __future__ import annotations

import json
from datetime import datetime

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Row, Transaction
from bot.features.content.domain import Draft, Edit, Key, Values

_NEWEST = "select id, at from content_edits order by id desc limit 1"
_CURRENT = """select id, at, actor_id, country, entry, before, after from content_edits
    where id in (select max(id) from content_edits group by country, entry)"""
_OF_ENTRY = """select id, at, actor_id, country, entry, before, after from content_edits
    where country = :country and entry = :entry order by id desc limit 1"""
_HISTORY = """select id, at, actor_id, country, entry, before, after from content_edits
    where (:entry = '' or (country = :country and entry = :entry)) order by id desc limit :most"""
_BY_ID = "select id, at, actor_id, country, entry, before, after from content_edits where id = :id"
_ADD = """insert into content_edits(at, actor_id, country, entry, before, after)
    values (:at, :actor_id, :country, :entry, :before, :after)"""
_DROP_DRAFT = "delete from content_drafts where person_id = :person_id"
_ADD_DRAFT = """insert into content_drafts(person_id, country, entry, base, after)
    values (:person_id, :country, :entry, :base, :after)"""
_DRAFT = """select id, country, entry, base, after from content_drafts
    where id = :id and person_id = :person_id"""


def newest(tx: Transaction) -> Row | None:
    """Give what tells whether anything was changed since; None when nothing ever was."""
    return tx.one(_NEWEST)


def current(tx: Transaction) -> dict[Key, Edit]:
    """Give the newest change of every entry that was ever changed."""
    return {edit.key: edit for edit in map(_edit, tx.all(_CURRENT))}


def edited(tx: Transaction) -> dict[Key, Values]:
    """Give what stands otherwise than in the files."""
    return {key: edit.after for key, edit in current(tx).items() if edit.after}


def of_entry(tx: Transaction, country: str, entry: str) -> Edit | None:
    row = tx.one(_OF_ENTRY, country=country, entry=entry)
    return _edit(row) if row else None


def by_id(tx: Transaction, id: int) -> Edit | None:
    row = tx.one(_BY_ID, id=id)
    return _edit(row) if row else None


def history(tx: Transaction, country: str, entry: str, most: int) -> list[Edit]:
    """Give the newest changes of an entry; of all, where none is named."""
    return [_edit(row) for row in tx.all(_HISTORY, country=country, entry=entry, most=most)]


def add(
    tx: Transaction, now: datetime, actor_id: int, key: Key, before: Values | None, after: Values | None
) -> None:
    tx.run(
        _ADD,
        at=to_ms(now),
        actor_id=actor_id,
        country=key[0],
        entry=key[1],
        before=_written(before),
        after=_written(after),
    )


def put_draft(tx: Transaction, person_id: int, key: Key, base: int, after: Values) -> int:
    """Keep what was typed in the place of what this person typed before; gives its number."""
    drop_draft(tx, person_id)
    written = _written(after)
    id = tx.insert(_ADD_DRAFT, person_id=person_id, country=key[0], entry=key[1], base=base, after=written)
    return id or 0


def draft(tx: Transaction, person_id: int, id: int) -> Draft | None:
    """Give somebody's own draft; None when there is no such, or none any more."""
    row = tx.one(_DRAFT, id=id, person_id=person_id)
    return Draft(row[0], row[1], row[2], row[3], json.loads(row[4])) if row else None


def drop_draft(tx: Transaction, person_id: int) -> None:
    tx.run(_DROP_DRAFT, person_id=person_id)


def _edit(row: Row) -> Edit:
    id, at, actor_id, country, entry, before, after = row
    return Edit(id, from_ms(at), actor_id, country, entry, _read(before), _read(after))


def _written(values: Values | None) -> str | None:
    return json.dumps(dict(values), ensure_ascii=False, sort_keys=True) if values else None


def _read(written: str | None) -> Values | None:
    found: Values | None = json.loads(written) if written else None
    return found
