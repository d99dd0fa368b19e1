"""How wards, pledges and payments are stored; what the team wrote and every proof is sealed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.sponsors.domain import (
    Ledger,
    Payment,
    PaymentState,
    Pledge,
    PledgeState,
    Proof,
    Rhythm,
    Ward,
    Wish,
)

_WARD = """select w.id, w.country, w.region, w.wish, w.target, w.currency, w.is_open,
    coalesce((select sum(p.amount) from payments p where p.ward_id = w.id and p.state = 'confirmed'), 0)
    from wards w where w.id = :id"""
_WARDS = """select w.id, w.country, w.region, w.wish, w.target, w.currency, w.is_open,
    coalesce((select sum(p.amount) from payments p where p.ward_id = w.id and p.state = 'confirmed'), 0)
    from wards w where w.country = :country and (:all = 1 or w.is_open = 1) order by w.id"""
_ADD_WARD = """insert into wards(country, region, wish, target, currency, how, made_at)
    values (:country, :region, :wish, :target, :currency, :how, :now)"""
_HOW = "select how from wards where id = :id"
_WRITTEN = """select country, region, count(*) from wards where made_at >= :since and made_at < :until
    group by country, region"""
_SET_OPEN = "update wards set is_open = :is_open where id = :id"

_PLEDGE = "select id, ward_id, person_id, rhythm, amount, state, due_on from pledges where id = :id"
_PLEDGES_OF = """select id, ward_id, person_id, rhythm, amount, state, due_on from pledges
    where person_id = :person_id order by id desc"""
_PLEDGES_FOR = """select id, ward_id, person_id, rhythm, amount, state, due_on from pledges
    where ward_id = :ward_id and person_id is not null order by id"""
_ADD_PLEDGE = """insert into pledges(ward_id, person_id, rhythm, amount, state, due_on, begun_at)
    values (:ward_id, :person_id, :rhythm, :amount, 'open', :due_on, :now)"""
_OVERDUE = """select id, ward_id, person_id, rhythm, amount, state, due_on from pledges
    where state = 'open' and rhythm = 'monthly' and due_on <= :day order by id limit :most"""
_SET_PLEDGE = "update pledges set state = :state, due_on = :due_on where id = :id"
_COUNT = "select count(*) from pledges where person_id = :person_id"
_ERASE_PROOFS = """update payments set proof = null
    where pledge_id in (select id from pledges where person_id = :person_id)"""
_ERASE = """update pledges set person_id = null, state = case state when 'open' then 'left' else state end
    where person_id = :person_id"""

_ADD_PAYMENT = """insert into payments(pledge_id, ward_id, amount, state, told_at, proof)
    values (:pledge_id, :ward_id, :amount, 'told', :now, :proof)"""
_PAYMENT = "select id, pledge_id, ward_id, amount, state, told_at from payments where id = :id"
_OF_PLEDGE = """select id, pledge_id, ward_id, amount, state, told_at from payments
    where pledge_id = :pledge_id order by id"""
_TOLD = "select id, pledge_id, ward_id, amount, state, told_at from payments where state = 'told' order by id"
_DECIDE = "update payments set state = :state, decided_at = :now where id = :id and state = 'told'"
_PROOF = "select proof from payments where id = :id"
_LEDGER = "select id, pledge_id, ward_id, amount, state, told_at from payments order by id"
_EVERY_WARD = "select id, country, region, wish, target, currency, is_open, 0 from wards"
_ADD_NEWS = "insert into ward_news(ward_id, words, at) values (:ward_id, :words, :now)"
_NEWS = "select words from ward_news where ward_id = :ward_id order by id desc limit 1"

_SEALED_HOW, _SEALED_PROOF, _SEALED_NEWS = "wards.how", "payments.proof", "ward_news.words"


# ---- wards ------------------------------------------------------------------------------------------


def written(tx: Transaction, since: datetime, until: datetime) -> list[tuple[str, str, int]]:
    """Count the wards whose wishes were written down then, by country and region."""
    return [tuple(row) for row in tx.all(_WRITTEN, since=to_ms(since), until=to_ms(until))]


def ward(tx: Transaction, ward_id: int) -> Ward | None:
    row = tx.one(_WARD, id=ward_id)
    return _ward(row) if row else None


def wards(tx: Transaction, country: str, *, closed_too: bool = False) -> list[Ward]:
    return [_ward(row) for row in tx.all(_WARDS, country=country, all=int(closed_too))]


def add_ward(
    tx: Transaction,
    country: str,
    region: str,
    wish: Wish,
    target: int,
    currency: str,
    how: str,
    now: datetime,
) -> int:
    return (
        tx.insert(
            _ADD_WARD,
            country=country,
            region=region,
            wish=wish.value,
            target=target,
            currency=currency,
            how=tx.vault.seal(how.encode(), _SEALED_HOW),
            now=to_ms(now),
        )
        or 0
    )


def how(tx: Transaction, ward_id: int) -> str:
    """Give how one pays for a ward, as the team wrote it."""
    row = tx.one(_HOW, id=ward_id)
    return tx.vault.open(row[0], _SEALED_HOW).decode() if row else ""


def set_open(tx: Transaction, ward_id: int, *, is_open: bool) -> None:
    tx.run(_SET_OPEN, id=ward_id, is_open=int(is_open))


def add_news(tx: Transaction, ward_id: int, words: str, now: datetime) -> None:
    tx.run(_ADD_NEWS, ward_id=ward_id, words=tx.vault.seal(words.encode(), _SEALED_NEWS), now=to_ms(now))


def news(tx: Transaction, ward_id: int) -> str | None:
    """Give the newest word about what became of the gifts."""
    row = tx.one(_NEWS, ward_id=ward_id)
    return tx.vault.open(row[0], _SEALED_NEWS).decode() if row else None


# ---- pledges ----------------------------------------------------------------------------------------


def pledge(tx: Transaction, pledge_id: int) -> Pledge | None:
    row = tx.one(_PLEDGE, id=pledge_id)
    return _pledge(row) if row else None


def pledges_of(tx: Transaction, person_id: int) -> list[Pledge]:
    return [_pledge(row) for row in tx.all(_PLEDGES_OF, person_id=person_id)]


def pledges_for(tx: Transaction, ward_id: int) -> list[Pledge]:
    """Give the pledges for a ward whose sponsors are still known."""
    return [_pledge(row) for row in tx.all(_PLEDGES_FOR, ward_id=ward_id)]


def add_pledge(
    tx: Transaction, ward_id: int, person_id: int, rhythm: Rhythm, amount: int, due_on: date, now: datetime
) -> int:
    return (
        tx.insert(
            _ADD_PLEDGE,
            ward_id=ward_id,
            person_id=person_id,
            rhythm=rhythm.value,
            amount=amount,
            due_on=due_on.isoformat(),
            now=to_ms(now),
        )
        or 0
    )


def set_pledge(tx: Transaction, pledge_id: int, state: PledgeState, due_on: date) -> None:
    tx.run(_SET_PLEDGE, id=pledge_id, state=state.value, due_on=due_on.isoformat())


def overdue(tx: Transaction, day: date, most: int) -> list[Pledge]:
    """Give monthly pledges whose day was then or before."""
    return [_pledge(row) for row in tx.all(_OVERDUE, day=day.isoformat(), most=most)]


def count(tx: Transaction, person_id: int) -> int:
    row = tx.one(_COUNT, person_id=person_id)
    return row[0] if row else 0


def erase(tx: Transaction, person_id: int) -> None:
    """Forget whose pledges these are, and every proof; sums stay in the books."""
    tx.run(_ERASE_PROOFS, person_id=person_id)
    tx.run(_ERASE, person_id=person_id)


# ---- payments ---------------------------------------------------------------------------------------


def add_payment(tx: Transaction, pledge: Pledge, proof: Proof, now: datetime) -> int:
    sealed = tx.vault.seal(f"{proof.kind}:{proof.file_id}".encode(), _SEALED_PROOF)
    return (
        tx.insert(
            _ADD_PAYMENT,
            pledge_id=pledge.id,
            ward_id=pledge.ward_id,
            amount=pledge.amount,
            now=to_ms(now),
            proof=sealed,
        )
        or 0
    )


def payment(tx: Transaction, payment_id: int) -> Payment | None:
    row = tx.one(_PAYMENT, id=payment_id)
    return _payment(row) if row else None


def payments_of(tx: Transaction, pledge_id: int) -> list[Payment]:
    return [_payment(row) for row in tx.all(_OF_PLEDGE, pledge_id=pledge_id)]


def waiting(tx: Transaction) -> list[Payment]:
    """Give the payments that nobody has confirmed yet, oldest first."""
    return [_payment(row) for row in tx.all(_TOLD)]


def decide(tx: Transaction, payment_id: int, state: PaymentState, now: datetime) -> bool:
    """Confirm a payment or say that it was not found; False when somebody has decided it already."""
    return tx.run(_DECIDE, id=payment_id, state=state.value, now=to_ms(now)) > 0


def proof(tx: Transaction, payment_id: int) -> Proof | None:
    row = tx.one(_PROOF, id=payment_id)
    if row is None or row[0] is None:
        return None
    kind, _, file_id = tx.vault.open(row[0], _SEALED_PROOF).decode().partition(":")
    return Proof(kind, file_id)


def ledger(tx: Transaction) -> Ledger:
    known = {row[0]: _ward(row) for row in tx.all(_EVERY_WARD)}
    rows = [_payment(row) for row in tx.all(_LEDGER)]
    return Ledger(tuple((one, known[one.ward_id], one.pledge_id) for one in rows))


def _ward(row: tuple[Any, ...]) -> Ward:
    id, country, region, wish, target, currency, is_open, confirmed = row
    return Ward(
        id,
        country,
        region,
        Wish(wish),
        target,
        currency,
        bool(is_open),
        confirmed,
    )


def _pledge(row: tuple[Any, ...]) -> Pledge:
    id, ward_id, person_id, rhythm, amount, state, due_on = row
    return Pledge(
        id,
        ward_id,
        person_id,
        Rhythm(rhythm),
        amount,
        PledgeState(state),
        date.fromisoformat(due_on),
    )


def _payment(row: tuple[Any, ...]) -> Payment:
    id, pledge_id, ward_id, amount, state, told_at = row
    return Payment(
        id,
        pledge_id,
        ward_id,
        amount,
        PaymentState(state),
        from_ms(told_at),
    )
