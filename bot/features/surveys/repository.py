"""How surveys are stored: receipts apart from answers, answers as sums."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter

from bot.db.codecs import to_ms
from bot.db.transaction import Transaction
from bot.features.broadcasts.domain.audience import Audience
from bot.features.broadcasts.repository import audiences
from bot.features.surveys.domain import Form, State, Survey

_MEANT_FOR = "surveys.meant_for"
_WORDING, _WORDS, _MARK = "surveys.wording", "survey_words.words", "survey_receipts.mark"
_FORMS = TypeAdapter(dict[str, Form])
_RANDOM = 62
"""So many bits of a number drawn at random: it fits into a column of either engine, and none is drawn twice."""

_ADD = """insert into surveys(wording, meant_for, made_by, made_at, follows)
    values (:wording, :meant_for, :by, :now, :follows)"""
_FIND = "select id, state, wording, meant_for, follows from surveys where id = :id"
_EVERY = "select id, state, wording, meant_for, follows from surveys order by id desc limit :most"
_SAVE = "update surveys set wording = :wording, meant_for = :meant_for where id = :id"
_OPEN = "update surveys set state = 'open', opened_at = :now, cursor = 0 where id = :id"
_CLOSE = "update surveys set state = 'closed', closed_at = :now, cursor = null where id = :id"
_INVITING = """select id, state, wording, meant_for, follows, cursor from surveys where cursor is not null
    order by id limit 1"""
_CURSOR = "update surveys set cursor = :cursor where id = :id"
_DROP = "delete from surveys where id = :id and state = 'draft'"

_RECEIPT = "select wrote from survey_receipts where survey_id = :survey_id and mark in :marks"
_RECEIVE = "insert into survey_receipts(id, survey_id, mark) values (:id, :survey_id, :mark)"
_WROTE = "update survey_receipts set wrote = 1 where survey_id = :survey_id and mark in :marks"
_RECEIPTS = "select count(*) from survey_receipts where survey_id = :survey_id"
_ERASE = "delete from survey_receipts where survey_id = :survey_id and mark in :marks"
_NUMBERS = "select id from surveys order by id"
_NO_COUNTS = "delete from survey_counts where survey_id = :survey_id"
_COUNT = """insert into survey_counts(survey_id, question, choice, count)
    values (:survey_id, :question, :choice, :count)"""
_COUNTS = "select question, choice, count from survey_counts where survey_id = :survey_id"
_SEALED = "select id, words from survey_words where survey_id = :survey_id"
_NO_WORDS = "delete from survey_words where survey_id = :survey_id"
_WRITE = "insert into survey_words(id, survey_id, words) values (:id, :survey_id, :words)"
_WRITTEN = "select words from survey_words where survey_id = :survey_id order by id limit :most"


def add(
    tx: Transaction, forms: dict[str, Form], audience: Audience, by: int, now: datetime, follows: int | None
) -> int:
    values = _values(tx, forms, audience)
    return tx.insert(_ADD, by=by, now=to_ms(now), follows=follows, **values) or 0


def save(tx: Transaction, id: int, forms: dict[str, Form], audience: Audience) -> None:
    tx.run(_SAVE, id=id, **_values(tx, forms, audience))


def _values(tx: Transaction, forms: dict[str, Form], audience: Audience) -> dict[str, Any]:
    return {
        "wording": tx.vault.seal(_FORMS.dump_json(forms), _WORDING),
        "meant_for": audiences.sealed(tx, audience, _MEANT_FOR),
    }


def find(tx: Transaction, id: int) -> Survey | None:
    row = tx.one(_FIND, id=id)
    return _survey(tx, row) if row else None


def every(tx: Transaction, most: int) -> list[Survey]:
    """Give the newest surveys."""
    return [_survey(tx, row) for row in tx.all(_EVERY, most=most)]


def _survey(tx: Transaction, row: tuple[Any, ...]) -> Survey:
    id, state, wording, meant_for, follows = row
    audience = audiences.opened(tx, meant_for, _MEANT_FOR)
    return Survey(id, State(state), _FORMS.validate_json(tx.vault.open(wording, _WORDING)), audience, follows)


def open_now(tx: Transaction, id: int, now: datetime) -> None:
    """Open it; invitations begin with the first person."""
    tx.run(_OPEN, id=id, now=to_ms(now))


def close(tx: Transaction, id: int, now: datetime) -> None:
    tx.run(_CLOSE, id=id, now=to_ms(now))


def drop(tx: Transaction, id: int) -> None:
    """Throw a draft away."""
    tx.run(_DROP, id=id)


def inviting(tx: Transaction) -> tuple[Survey, int] | None:
    """Give a survey to which people are still to be invited, and after whom to go on."""
    row = tx.one(_INVITING)
    return (_survey(tx, row[:5]), row[5]) if row else None


def set_cursor(tx: Transaction, id: int, cursor: int | None) -> None:
    tx.run(_CURSOR, id=id, cursor=cursor)


# ---- receipts and answers -------------------------------------------------------------------------


def receipt(tx: Transaction, survey_id: int, person_id: int) -> bool | None:
    """Say whether this person answered: None no, else whether they wrote free words, too."""
    row = tx.one(_RECEIPT, survey_id=survey_id, marks=_marks(tx, survey_id, person_id))
    return bool(row[0]) if row else None


def receive(tx: Transaction, survey_id: int, person_id: int) -> None:
    """Write down that this person answered; not what, and not when."""
    mark = _marks(tx, survey_id, person_id)[0]
    tx.run(_RECEIVE, id=secrets.randbits(_RANDOM), survey_id=survey_id, mark=mark)


def set_wrote(tx: Transaction, survey_id: int, person_id: int) -> None:
    tx.run(_WROTE, survey_id=survey_id, marks=_marks(tx, survey_id, person_id))


def receipts(tx: Transaction, survey_id: int) -> int:
    """Count who answered."""
    row = tx.one(_RECEIPTS, survey_id=survey_id)
    return row[0] if row else 0


def answered(tx: Transaction, person_id: int) -> list[int]:
    """Give the surveys this person answered."""
    return [id for (id,) in tx.all(_NUMBERS) if receipt(tx, id, person_id) is not None]


def erase(tx: Transaction, person_id: int) -> None:
    """Forget that this person answered; what was answered belongs to nobody and stays."""
    for (id,) in tx.all(_NUMBERS):
        tx.run(_ERASE, survey_id=id, marks=_marks(tx, id, person_id))


def _marks(tx: Transaction, survey_id: int, person_id: int) -> list[str]:
    return tx.vault.marks(f"{survey_id}:{person_id}", _MARK)


def count(tx: Transaction, survey_id: int, given: Iterable[tuple[int, int]]) -> None:
    """Add answers to the sums: question and choice, each by itself.

    All sums are laid down anew, in their own order: a server's row remembers which transaction wrote it, and whoever
    answered last would be known by the rows they changed.
    """
    sums = Counter(counts(tx, survey_id))
    sums.update(given)
    tx.run(_NO_COUNTS, survey_id=survey_id)
    rows = [(question, choice, many) for (question, choice), many in sorted(sums.items())]
    tx.many(_COUNT, [_named(survey_id, *row) for row in rows])


def _named(survey_id: int, question: int, choice: int, count: int) -> dict[str, Any]:
    return {"survey_id": survey_id, "question": question, "choice": choice, "count": count}


def counts(tx: Transaction, survey_id: int) -> dict[tuple[int, int], int]:
    return {(question, choice): many for question, choice, many in tx.all(_COUNTS, survey_id=survey_id)}


def write(tx: Transaction, survey_id: int, words: str) -> None:
    """Add free words; all of this survey are laid down anew in an order drawn at random, as the sums are."""
    sealed = dict(tx.all(_SEALED, survey_id=survey_id))
    sealed[secrets.randbits(_RANDOM)] = tx.vault.seal(words, _WORDS)
    tx.run(_NO_WORDS, survey_id=survey_id)
    tx.many(_WRITE, [{"id": id, "survey_id": survey_id, "words": sealed[id]} for id in sorted(sealed)])


def written(tx: Transaction, survey_id: int, most: int) -> tuple[str, ...]:
    """Give free words in an order that was drawn at random."""
    rows = tx.all(_WRITTEN, survey_id=survey_id, most=most)
    return tuple(tx.vault.open(words, _WORDS).decode() for (words,) in rows)
