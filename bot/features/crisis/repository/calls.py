"""Calls to the team, who is on duty, and the table of severities."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Kind
from bot.features.crisis.domain.duty import Shift
from bot.features.crisis.domain.severity import Level, Rule, Severities
from bot.kernel.errors import SettingsWrong

TABLE = Path(__file__).parents[1] / "severity.yaml"

# ---- calls ------------------------------------------------------------------------------------------

_ADD_PAGE = """insert into pages(case_id, round, rung, person_id, at)
    values (:case_id, :round, :rung, :person_id, :now)"""
_PAGED = "select person_id from pages where case_id = :case_id and round = :round and at >= :since"
_END_PAGE = "update pages set message_id = :message_id, ended = :ended where id = :id"
_STANDING = """select person_id, message_id from pages where case_id = :case_id and message_id is not null
    and ended = 'sent' order by id"""
_CLEAR_PAGES = "update pages set ended = 'over' where case_id = :case_id and ended = 'sent'"
_PAGE_CASE = "select case_id, person_id, round from pages where id = :id"
_ROUND_ENDS = "select ended from pages where case_id = :case_id and round = :round and rung = :rung"
_ERASE_PAGES = "delete from pages where case_id = :case_id"


def add_page(tx: Transaction, case_id: int, round: int, rung: int, person_id: int, now: datetime) -> int:
    """Write a call down before it leaves, and give its number."""
    id = tx.insert(_ADD_PAGE, case_id=case_id, round=round, rung=rung, person_id=person_id, now=to_ms(now))
    return id or 0


def paged(tx: Transaction, case_id: int, round: int, since: datetime) -> set[int]:
    """Give who was called in this round."""
    return {row[0] for row in tx.all(_PAGED, case_id=case_id, round=round, since=to_ms(since))}


def end_page(tx: Transaction, id: int, message_id: int | None, ended: str) -> None:
    tx.run(_END_PAGE, id=id, message_id=message_id, ended=ended)


def standing(tx: Transaction, case_id: int) -> list[tuple[int, int]]:
    """Give person and message of calls that still offer the case, and take them as over."""
    found = [(row[0], row[1]) for row in tx.all(_STANDING, case_id=case_id)]
    tx.run(_CLEAR_PAGES, case_id=case_id)
    return found


def page(tx: Transaction, id: int) -> tuple[int, int, int] | None:
    """Give case, person and round of a call."""
    row = tx.one(_PAGE_CASE, id=id)
    return (row[0], row[1], row[2]) if row else None


def ends_of(tx: Transaction, case_id: int, round: int, rung: int) -> list[str | None]:
    """Say how the calls of one rung ended; None is still on its way."""
    return [row[0] for row in tx.all(_ROUND_ENDS, case_id=case_id, round=round, rung=rung)]


def erase_pages(tx: Transaction, case_id: int) -> None:
    tx.run(_ERASE_PAGES, case_id=case_id)


# ---- duty --------------------------------------------------------------------------------------------

_SHIFT = "select person_id, began_at, answered_at, ends_at from duties where person_id = :person_id"
_SHIFTS = "select person_id, began_at, answered_at, ends_at from duties order by began_at, person_id"
_BEGIN = """insert into duties(person_id, began_at, answered_at, ends_at)
    values (:person_id, :now, null, :ends_at)
    on conflict (person_id) do update set began_at = excluded.began_at, answered_at = null,
    ends_at = excluded.ends_at"""
_ANSWER = "update duties set answered_at = :now where person_id = :person_id and ends_at > :now"
_END = "delete from duties where person_id = :person_id"


def shifts(tx: Transaction) -> list[Shift]:
    return [_shift(row) for row in tx.all(_SHIFTS)]


def shift(tx: Transaction, person_id: int) -> Shift | None:
    row = tx.one(_SHIFT, person_id=person_id)
    return _shift(row) if row else None


def begin_shift(tx: Transaction, person_id: int, now: datetime, ends_at: datetime) -> None:
    tx.run(_BEGIN, person_id=person_id, now=to_ms(now), ends_at=to_ms(ends_at))


def answer_test(tx: Transaction, person_id: int, now: datetime) -> bool:
    """Note that the test page of this shift was acknowledged; False when there is no shift."""
    return tx.run(_ANSWER, person_id=person_id, now=to_ms(now)) > 0


def end_shift(tx: Transaction, person_id: int) -> None:
    tx.run(_END, person_id=person_id)


def _shift(row: tuple[Any, ...]) -> Shift:
    person_id, began_at, answered_at, ends_at = row
    return Shift(
        person_id,
        from_ms(began_at),
        from_ms(answered_at) if answered_at is not None else None,
        from_ms(ends_at),
    )


# ---- warnings ----------------------------------------------------------------------------------------

_WARNED = "select at from case_warnings where what = :what"
_WARN = """insert into case_warnings(what, at) values (:what, :now)
    on conflict (what) do update set at = excluded.at"""


def first_today(tx: Transaction, what: str, now: datetime) -> bool:
    """Say whether nobody was warned of this within a day, and remember that they are now."""
    row = tx.one(_WARNED, what=what)
    if row and to_ms(now) - row[0] < 24 * 3600 * 1000:
        return False
    tx.run(_WARN, what=what, now=to_ms(now))
    return True


# ---- what the team calls its own -----------------------------------------------------------------------

_NAME = "staff_names.name"
_NAME_OF = "select name from staff_names where person_id = :person_id"
_SET_NAME = """insert into staff_names(person_id, name) values (:person_id, :name)
    on conflict (person_id) do update set name = excluded.name"""
_ERASE_NAME = "delete from staff_names where person_id = :person_id"


def name_of(tx: Transaction, person_id: int) -> str | None:
    row = tx.one(_NAME_OF, person_id=person_id)
    return tx.vault.open(row[0], _NAME).decode() if row else None


def set_name(tx: Transaction, person_id: int, name: str) -> None:
    """Remember the first name of somebody of the team, so that the others know who has a case."""
    if name_of(tx, person_id) != name:
        tx.run(_SET_NAME, person_id=person_id, name=tx.vault.seal(name, _NAME))


def erase_name(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE_NAME, person_id=person_id)


# ---- what points at somebody ------------------------------------------------------------------------------

_MARK = "case_marks"
_ADD_MARK = "insert into case_marks(case_id, mark) values (:case_id, :mark) on conflict do nothing"
_OWN_MARK = "select 1 from case_marks where mark in :marks and case_id = :case_id"
_FOREIGN_MARK = "select 1 from case_marks where mark in :marks and case_id <> :case_id"
_ERASE_MARKS = "delete from case_marks where case_id = :case_id"


def add_mark(tx: Transaction, case_id: int, value: str) -> None:
    tx.run(_ADD_MARK, case_id=case_id, mark=tx.vault.marks(value, _MARK)[0])


def is_own_mark(tx: Transaction, case_id: int, value: str) -> bool:
    return tx.one(_OWN_MARK, case_id=case_id, marks=tx.vault.marks(value, _MARK)) is not None


def is_foreign_mark(tx: Transaction, case_id: int, value: str) -> bool:
    """Say whether it was written in another case, and not in this one."""
    if is_own_mark(tx, case_id, value):
        return False
    return tx.one(_FOREIGN_MARK, case_id=case_id, marks=tx.vault.marks(value, _MARK)) is not None


def erase_marks(tx: Transaction, case_id: int) -> None:
    tx.run(_ERASE_MARKS, case_id=case_id)


# ---- the table of severities ---------------------------------------------------------------------------


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _When(_Strict):
    situation: str | None = None
    words: str | None = None
    minor: bool | None = None
    kind: Kind | None = None


class _Rule(_Strict):
    when: _When
    severity: int
    reason: str


class _Level(_Strict):
    pages: bool
    pace: int
    silent: bool
    return_minutes: int
    reason: str


class _Table(_Strict):
    rules: tuple[_Rule, ...]
    levels: dict[int, _Level]
    situations: tuple[str, ...]
    outcomes: tuple[str, ...]
    lost_outcomes: tuple[str, ...]
    canned: tuple[str, ...]


@cache
def load_severities(path: Path = TABLE) -> Severities:
    """Read the table; raises SettingsWrong naming the file and the key."""
    try:
        table = _Table.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (ValidationError, yaml.YAMLError) as error:
        where = ""
        if isinstance(error, ValidationError):
            first = error.errors(include_input=False, include_url=False)[0]
            where = f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
        raise SettingsWrong(f"crisis/{path.name}: {where or 'it is not YAML'}") from None
    rules = tuple(
        Rule(
            one.severity,
            one.reason,
            one.when.situation,
            one.when.minor,
            True if one.when.words else None,
            one.when.kind,
        )
        for one in table.rules
    )
    levels = {
        number: Level(one.pages, one.pace, one.silent, timedelta(minutes=one.return_minutes))
        for number, one in table.levels.items()
    }
    return Severities(rules, levels, table.situations, table.outcomes, table.canned, table.lost_outcomes)
