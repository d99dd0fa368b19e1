"""A sealed word in the database that says whether DATA_KEYS are the keys of this database."""

from __future__ import annotations

from bot.db.transaction import Database, Transaction
from bot.kernel.errors import SettingsWrong

TABLE = "key_probe"
_PURPOSE = "key_probe.sealed"
_WORD = b"these are the keys"
_FIND = "select sealed from key_probe where id = 1"
_WRITE = "insert into key_probe(id, sealed) values (1, :sealed) on conflict do nothing"
_APPLIED = "select name from schema_migrations"
# A database from before the probe has only its own rows to be asked; a few of each are enough, for one may be damaged.
_OLDER = (
    ("outbox.body", "select body from outbox where body is not null limit 5"),
    ("inbox.body", "select body from inbox where body is not null limit 5"),
    ("reminders.words", "select words from reminders limit 5"),
    ("eligibility.answers", "select answers from eligibility limit 5"),
    ("journeys.shared", "select shared from journeys limit 5"),
)


async def try_keys(database: Database) -> None:
    """Refuse keys that are not this database's; the first start with an empty one writes the probe."""
    if not await database.write(fits):
        raise SettingsWrong(
            "DATA_KEYS: the database was sealed with other keys; name the key it was made with"
        )


def fits(tx: Transaction) -> bool:
    """Say whether the keys open what lies here; leaves a probe where there was none."""
    if not any(str(row[0]).endswith(f"_{TABLE}.sql") for row in tx.all(_APPLIED)):
        return _opens_older(tx)
    if found := tx.one(_FIND):
        return _opens(tx, found[0], _PURPOSE)
    if not _opens_older(tx):
        return False
    tx.run(_WRITE, sealed=tx.vault.seal(_WORD, _PURPOSE))
    return True


def _opens_older(tx: Transaction) -> bool:
    sealed = [(row[0], purpose) for purpose, sql in _OLDER for row in tx.all(sql)]
    return not sealed or any(_opens(tx, value, purpose) for value, purpose in sealed)


def _opens(tx: Transaction, sealed: bytes, purpose: str) -> bool:
    try:
        tx.vault.open(sealed, purpose)
    except ValueError:
        return False
    return True
