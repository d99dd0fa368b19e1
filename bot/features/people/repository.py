"""How people are stored, and how the countries' files are read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.people.domain import (
    Because,
    Consent,
    Country,
    DataLaw,
    EmergencyNumber,
    Forgetting,
    Household,
    Invitation,
    Person,
)
from bot.kernel.errors import SettingsWrong

COUNTRIES = Path(__file__).parent / "country"

_FIND = """select language, language_chosen, country, region, awaiting, place, unreachable_since
    from people where id = :id"""
_ADD = """insert into people(id, language, first_seen_at) values (:id, :language, :now)
    on conflict do nothing"""
_LANGUAGES = "select id, language from people where id in :ids"
_REACHABLE = "select id from people where id in :ids and unreachable_since is null"
_SET_PLACE = "update people set awaiting = :awaiting, place = :place where id = :id"
_SET_LANGUAGE = "update people set language = :language, language_chosen = 1 where id = :id"
_SET_COUNTRY = "update people set country = :country, region = :region where id = :id"
_WANTED = "select wanted from people where id = :id"
_SET_WANTED = "update people set wanted = :wanted where id = :id"
_SET_UNREACHABLE = "update people set unreachable_since = :at where id = :id"


def find(tx: Transaction, person_id: int) -> tuple[Person, bool] | None:
    """Give the person, and whether nothing can be delivered to them at present."""
    row = tx.one(_FIND, id=person_id)
    if row is None:
        return None
    language, chosen, country, region, awaiting, place, unreachable = row
    person = Person(person_id, language, bool(chosen), country, region, awaiting, place)
    return person, unreachable is not None


def add(tx: Transaction, person: Person, now: datetime) -> None:
    tx.run(_ADD, id=person.id, language=person.language, now=to_ms(now))


def languages(tx: Transaction, person_ids: list[int]) -> Mapping[int, str]:
    return {row[0]: row[1] for row in tx.all(_LANGUAGES, ids=person_ids)}


def reachable(tx: Transaction, person_ids: list[int]) -> frozenset[int]:
    return frozenset(row[0] for row in tx.all(_REACHABLE, ids=person_ids))


def set_place(tx: Transaction, person_id: int, awaiting: str | None, place: str | None) -> None:
    tx.run(_SET_PLACE, id=person_id, awaiting=awaiting, place=place)


def set_language(tx: Transaction, person_id: int, language: str) -> None:
    tx.run(_SET_LANGUAGE, id=person_id, language=language)


def set_country(tx: Transaction, person_id: int, country: str, region: str | None) -> None:
    tx.run(_SET_COUNTRY, id=person_id, country=country, region=region)


def set_unreachable(tx: Transaction, person_id: int, at: datetime | None) -> None:
    tx.run(_SET_UNREACHABLE, id=person_id, at=to_ms(at) if at else None)


def wanted(tx: Transaction, person_id: int) -> str | None:
    """Give the packed press somebody wanted to be carried out once they agreed."""
    row = tx.one(_WANTED, id=person_id)
    return tx.vault.open(row[0], "people.wanted").decode() if row and row[0] else None


def set_wanted(tx: Transaction, person_id: int, press: str | None) -> None:
    sealed = tx.vault.seal(press.encode(), "people.wanted") if press else None
    tx.run(_SET_WANTED, id=person_id, wanted=sealed)


# ---- consent -------------------------------------------------------------------------------------

_FIND_CONSENT = """select version, language, agreed_at, ended_at from consents
    where person_id = :person_id order by id desc limit 1"""
_ADD_CONSENT = """insert into consents(person_id, version, language, agreed_at)
    values (:person_id, :version, :language, :now)"""
_KEEP_WORDS = """insert into consent_texts(version, language, words, first_agreed_at)
    values (:version, :language, :words, :now) on conflict do nothing"""
_END_CONSENTS = "update consents set ended_at = :now where person_id = :person_id and ended_at is null"


def find_consent(tx: Transaction, person_id: int) -> Consent | None:
    """Give the newest consent, also one that was withdrawn."""
    row = tx.one(_FIND_CONSENT, person_id=person_id)
    return _consent(row) if row else None


def add_consent(tx: Transaction, person_id: int, given: Consent, words: str) -> None:
    """Write the press down, and once per version the words themselves: both together are the proof."""
    what = {"version": given.version, "language": given.language, "now": to_ms(given.agreed_at)}
    tx.run(_KEEP_WORDS, words=words, **what)
    tx.run(_ADD_CONSENT, person_id=person_id, **what)


def end_consents(tx: Transaction, person_id: int, now: datetime) -> bool:
    """Let no consent of this person stand any more; False when none did."""
    return tx.run(_END_CONSENTS, person_id=person_id, now=to_ms(now)) > 0


def _consent(row: tuple[Any, ...]) -> Consent:
    version, language, agreed_at, ended_at = row
    return Consent(version, language, from_ms(agreed_at), from_ms(ended_at) if ended_at else None)


_TERM_OVER = """select person_id, agreed_at from consents
    where ended_at is null and agreed_at <= :before order by agreed_at limit :most"""
_CONSENTS = """select version, language, agreed_at, ended_at from consents
    where person_id = :person_id order by id"""
_ERASE_CONSENTS = "delete from consents where person_id = :person_id"


def term_over(tx: Transaction, before: datetime, most: int) -> list[tuple[int, datetime]]:
    """Give people whose standing consent was given before, and when it was."""
    rows = tx.all(_TERM_OVER, before=to_ms(before), most=most)
    return [(person_id, from_ms(agreed_at)) for person_id, agreed_at in rows]


def consents(tx: Transaction, person_id: int) -> list[Consent]:
    return [_consent(row) for row in tx.all(_CONSENTS, person_id=person_id)]


def count_consents(tx: Transaction, person_id: int) -> int:
    return len(consents(tx, person_id))


def erase_consents(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE_CONSENTS, person_id=person_id)


# ---- being forgotten -----------------------------------------------------------------------------

_ERASURE = "people.erased"
_FORGETTING = """select due_at, because from forgettings where person_id = :person_id
    order by due_at limit 1"""
_ASK_FORGETTING = """insert into forgettings(person_id, due_at, because)
    values (:person_id, :due_at, :because) on conflict do nothing"""
_UNDO_FORGETTING = "delete from forgettings where person_id = :person_id and because in :because"
_FORGET_DUE = """select person_id from forgettings where due_at <= :now
    group by person_id order by min(due_at) limit :most"""
_MET = "select first_seen_at from people where id = :person_id"
_ERASE_PERSON = "delete from people where id = :person_id"
_CLEAR_PERSON = """update people set country = null, region = null, awaiting = null, place = null
    where id = :person_id"""


_NOTE_ERASURE = """insert into erasures(mark, erased_at) values (:mark, :now)
    on conflict (mark) do update set erased_at = excluded.erased_at
    where erasures.erased_at < excluded.erased_at"""
_ERASURES = "select mark, erased_at from erasures"
Marks = Mapping[str, datetime | None]
_EVERYBODY = "select id, first_seen_at from people where id > :after order by id limit :most"


def note_erasure(tx: Transaction, person_id: int, now: datetime) -> None:
    """Remember by a keyed hash that this person was forgotten, for copies made before."""
    tx.run(_NOTE_ERASURE, mark=tx.vault.marks(str(person_id), _ERASURE)[0], now=to_ms(now))


def erasures(tx: Transaction) -> dict[str, datetime | None]:
    return {row[0]: from_ms(row[1]) for row in tx.all(_ERASURES)}


def add_erasures(tx: Transaction, marks: Marks, now: datetime) -> None:
    """Take marks over; of those that do not say when, it is said to have been now."""
    tx.many(_NOTE_ERASURE, [{"mark": mark, "now": to_ms(at or now)} for mark, at in sorted(marks.items())])


def erased_among(tx: Transaction, marks: Marks, after: int, most: int) -> tuple[list[int], int | None]:
    """Look through some people after this number; give who was erased after we met, and the last number seen.

    Who came back after an erasure was met again later than it, and stays.
    """
    rows = tx.all(_EVERYBODY, after=after, most=most)
    return [id for id, met in rows if _was_erased(tx, marks, id, met)], rows[-1][0] if rows else None


def _was_erased(tx: Transaction, marks: Marks, id: int, met: int) -> bool:
    at = [marks[mark] for mark in tx.vault.marks(str(id), _ERASURE) if mark in marks]
    return any(one is None or met <= to_ms(one) for one in at)


def forgetting(tx: Transaction, person_id: int) -> Forgetting | None:
    row = tx.one(_FORGETTING, person_id=person_id)
    return Forgetting(from_ms(row[0]), Because(row[1])) if row else None


def ask_forgetting(tx: Transaction, person_id: int, wanted: Forgetting) -> None:
    """Write it down; asking again does not move the hour."""
    tx.run(_ASK_FORGETTING, person_id=person_id, due_at=to_ms(wanted.at), because=wanted.because)


def undo_forgetting(tx: Transaction, person_id: int, *because: Because) -> None:
    tx.run(_UNDO_FORGETTING, person_id=person_id, because=list(because))


def forget_due(tx: Transaction, now: datetime, most: int) -> list[int]:
    return [row[0] for row in tx.all(_FORGET_DUE, now=to_ms(now), most=most)]


def met_at(tx: Transaction, person_id: int) -> datetime | None:
    row = tx.one(_MET, person_id=person_id)
    return from_ms(row[0]) if row else None


def count_person(tx: Transaction, person_id: int) -> int:
    return int(met_at(tx, person_id) is not None)


def erase_person(tx: Transaction, person_id: int) -> None:
    tx.run(_ERASE_PERSON, person_id=person_id)
    undo_forgetting(tx, person_id, *Because)


def clear_person(tx: Transaction, person_id: int) -> None:
    """Keep the language alone."""
    tx.run(_CLEAR_PERSON, person_id=person_id)


# ---- households ----------------------------------------------------------------------------------

_MEMBERS = """select household_id, person_id, joined_at from household_members where household_id =
    (select household_id from household_members where person_id = :person_id)
    order by joined_at, person_id"""
_ADD_HOUSEHOLD = "insert into households(made_at) values (:now)"
_ADD_MEMBER = """insert into household_members(person_id, household_id, joined_at)
    values (:person_id, :household_id, :now)"""
_PART = "delete from household_members where person_id in :members"
_UNSHARE_ALL = "delete from household_shares where person_id in :members"
_SHARES = "select field from household_shares where person_id = :person_id"
_SHARE = "insert into household_shares(person_id, field) values (:person_id, :field) on conflict do nothing"
_UNSHARE = "delete from household_shares where person_id = :person_id and field = :field"
_INVITE = "insert into invitations(person_id, expires_at) values (:person_id, :expires_at)"
_INVITATION = "select person_id, expires_at, used_at from invitations where id = :id"
_INVITATIONS = "select id, expires_at, used_at from invitations where person_id = :person_id order by id"
_USE_INVITATION = "update invitations set used_at = :now where id = :id"
_DROP_INVITATIONS = "delete from invitations where person_id = :person_id"
_DROP_UNUSED = "delete from invitations where person_id = :person_id and used_at is null"


def household(tx: Transaction, person_id: int) -> Household:
    rows = tx.all(_MEMBERS, person_id=person_id)
    return Household(rows[0][0], tuple(row[1] for row in rows)) if rows else Household(None, (person_id,))


def joined_at(tx: Transaction, person_id: int) -> datetime | None:
    rows = tx.all(_MEMBERS, person_id=person_id)
    return next((from_ms(at) for _, member, at in rows if member == person_id), None)


def unite(tx: Transaction, first: int, second: int, now: datetime) -> None:
    """Make one household of two people who are in none; the first stays first."""
    at = to_ms(now)
    household_id = tx.insert(_ADD_HOUSEHOLD, now=at) or 0
    tx.run(_ADD_MEMBER, person_id=first, household_id=household_id, now=at)
    tx.run(_ADD_MEMBER, person_id=second, household_id=household_id, now=at + 1)


def part(tx: Transaction, members: tuple[int, ...]) -> None:
    """Dissolve a household; what each showed the other is shown no more."""
    tx.run(_PART, members=list(members))
    tx.run(_UNSHARE_ALL, members=list(members))


def leave(tx: Transaction, person_id: int) -> None:
    part(tx, household(tx, person_id).members)
    drop_invitations(tx, person_id)


def count_household(tx: Transaction, person_id: int) -> int:
    return len(household(tx, person_id).members) - 1 or len(invitations(tx, person_id))


def shares(tx: Transaction, person_id: int) -> frozenset[str]:
    return frozenset(row[0] for row in tx.all(_SHARES, person_id=person_id))


def set_share(tx: Transaction, person_id: int, field: str, *, shared: bool) -> None:
    tx.run(_SHARE if shared else _UNSHARE, person_id=person_id, field=field)


def invite(tx: Transaction, person_id: int, expires_at: datetime) -> Invitation:
    """Write an invitation down; an earlier one that was not used is gone."""
    tx.run(_DROP_UNUSED, person_id=person_id)
    at = to_ms(expires_at)
    id = tx.insert(_INVITE, person_id=person_id, expires_at=at) or 0
    return Invitation(id, person_id, from_ms(at))


def invitation(tx: Transaction, id: int) -> Invitation | None:
    row = tx.one(_INVITATION, id=id)
    return Invitation(id, row[0], from_ms(row[1]), used=row[2] is not None) if row else None


def invitations(tx: Transaction, person_id: int) -> list[Invitation]:
    rows = tx.all(_INVITATIONS, person_id=person_id)
    return [Invitation(id, person_id, from_ms(at), used=used is not None) for id, at, used in rows]


def use_invitation(tx: Transaction, id: int, now: datetime) -> None:
    tx.run(_USE_INVITATION, id=id, now=to_ms(now))


def drop_invitations(tx: Transaction, person_id: int) -> None:
    tx.run(_DROP_INVITATIONS, person_id=person_id)


# ---- the countries' files ------------------------------------------------------------------------


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Proof(_Strict):
    source: str
    verified_on: date | None
    status: Literal["verified", "news", "uncertain"]


class _Number(_Proof):
    number: str
    card: bool
    hours: str | None
    free: bool | None


class _DataLaw(_Proof):
    law: str
    withdrawal_working_days: int


class _Country(_Strict):
    code: str
    time_zone: str
    currency: str
    calling_code: str
    regions: tuple[str, ...]
    regions_source: _Proof
    emergency: tuple[_Number, ...]
    data_law: _DataLaw | None


def load_countries(folder: Path = COUNTRIES) -> dict[str, Country]:
    """Read every country's file; raises SettingsWrong naming file and key."""
    countries = {}
    for path in sorted(folder.glob("*.yaml"), reverse=True):
        try:
            written = _Country.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
        except (ValidationError, yaml.YAMLError) as error:
            raise SettingsWrong(f"{path.parent.name}/{path.name}: {_where(error)}") from None
        code = written.code.upper()
        numbers = (
            EmergencyNumber(
                code, one.number, one.status == "uncertain", one.card, one.verified_on, one.source
            )
            for one in written.emergency
        )
        countries[code] = Country(
            code, written.time_zone, written.regions, tuple(numbers), _data_law(written.data_law)
        )
    return countries


def _data_law(written: _DataLaw | None) -> DataLaw | None:
    if written is None:
        return None
    return DataLaw(
        written.law, written.withdrawal_working_days, written.status == "uncertain", written.verified_on
    )


def _where(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_input=False, include_url=False)[0]
        return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
    return "it is not YAML"
