"""How places, seats and offers are stored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter

from bot.db.codecs import from_ms, to_ms
from bot.db.transaction import Transaction
from bot.features.school.domain.paperwork import Applicant, Papers
from bot.features.school.domain.places import Enrolment, Offer, Room, Seat, State

_PAPERS, _APPLICANT = "enrolments.papers", "seats.applicant"
_ADAPTER = TypeAdapter(Papers)

_TAKEN = """select coalesce(sum(seats), 0) from enrolments
    where cohort_id = :id and state in ('offered', 'held', 'enrolled')"""
_WAIT = "select count(*) from enrolments where cohort_id = :id and state = 'waiting'"
_ASK = """insert into enrolments(cohort_id, person_id, seats, state, asked_at, first_in_line)
    values (:cohort_id, :person_id, :seats, :state, :now, :first)
    on conflict (cohort_id, person_id) do update set seats = excluded.seats, state = excluded.state,
    asked_at = excluded.asked_at, later = 0, first_in_line = excluded.first_in_line, look_at = null,
    papers = null"""
_FIND = """select id, cohort_id, person_id, seats, state, asked_at, later, first_in_line, look_at
    from enrolments where id = :id"""
_OF = """select id, cohort_id, person_id, seats, state, asked_at, later, first_in_line, look_at
    from enrolments where cohort_id = :cohort_id and person_id = :person_id"""
_IN = """select id, cohort_id, person_id, seats, state, asked_at, later, first_in_line, look_at
    from enrolments where cohort_id = :cohort_id order by asked_at, id"""
_OF_PERSON = """select id, cohort_id, person_id, seats, state, asked_at, later, first_in_line, look_at
    from enrolments where id in (
    select id from enrolments where person_id = :person_id
    union select enrolment_id from seats where person_id = :person_id) order by id desc"""
_SET = "update enrolments set state = :state, look_at = :look_at where id = :id"
_LATER = "update enrolments set state = 'waiting', later = later + 1 where id = :id"
_LOOK = """select id, cohort_id, person_id, seats, state, asked_at, later, first_in_line, look_at
    from enrolments where look_at <= :now order by look_at, id limit :most"""
_SET_LOOK = "update enrolments set look_at = :look_at where id = :id"
_UNLINK = "update enrolments set person_id = null where id = :id"
_READ_PAPERS = "select papers from enrolments where id = :id"
_SET_PAPERS = "update enrolments set papers = :papers where id = :id"

_SEATS = """select id, enrolment_id, cohort_id, person_id, place from seats
    where enrolment_id in :ids order by enrolment_id, place"""
_SEATS_IN = """select s.id, s.enrolment_id, s.cohort_id, s.person_id, s.place from seats s
    join enrolments e on e.id = s.enrolment_id
    where s.cohort_id = :cohort_id and e.state in :states order by e.asked_at, s.id"""
_SEAT = "select id, enrolment_id, cohort_id, person_id, place from seats where id = :id"
_SEATS_OF = """select id, enrolment_id, cohort_id, person_id, place from seats
    where person_id = :person_id order by id desc"""
_ADD_SEAT = """insert into seats(enrolment_id, cohort_id, person_id, place)
    values (:enrolment_id, :cohort_id, :person_id, :place)
    on conflict (enrolment_id, place) do update set person_id = excluded.person_id"""
_DROP_SEAT = "delete from seats where enrolment_id = :enrolment_id and place > :place"
_LINK = "update seats set person_id = :person_id where id = :id"
_READ_APPLICANT = "select applicant from seats where id = :id"
_SET_APPLICANT = "update seats set applicant = :applicant where id = :id"

_ADD_OFFER = """insert into offers(enrolment_id, cohort_id, made_at)
    values (:enrolment_id, :cohort_id, :now)"""
_OFFER = """select id, enrolment_id, cohort_id, made_at, delivered_at, ends_at from offers
    where id = :id and state = 'open'"""
_OPEN_OFFER = """select id, enrolment_id, cohort_id, made_at, delivered_at, ends_at from offers
    where enrolment_id = :enrolment_id and state = 'open'"""
_RUN_OFFER = """update offers set delivered_at = :now, ends_at = :ends_at
    where id = :id and state = 'open' and delivered_at is null"""
_END_OFFER = "update offers set state = :state where id = :id and state = 'open'"
_OVER = """select id, enrolment_id, cohort_id, made_at, delivered_at, ends_at from offers
    where state = 'open' and ends_at is not null and ends_at <= :now order by ends_at, id limit :most"""
_OFFERED_UNTIL = """select o.ends_at from offers o join enrolments e on e.id = o.enrolment_id
    where e.person_id = :person_id and o.state = 'open' and o.ends_at is not null order by o.ends_at limit 1"""
_SITS_IN = """select s.cohort_id from seats s join enrolments e on e.id = s.enrolment_id
    where s.person_id = :person_id and e.state in ('held', 'enrolled')"""
_BOOKED = """select m.class_id from make_ups m join seats s on s.id = m.seat_id
    where s.person_id = :person_id"""
_NEXT_OF = """select id, starts_at from class_sessions where cohort_id in :ids and cancelled = 0
    and ends_at > :now order by starts_at limit 1"""
_NEXT_AMONG = """select id, starts_at from class_sessions where id in :ids and cancelled = 0
    and ends_at > :now order by starts_at limit 1"""
_FREED = """select count(*) from offers where cohort_id in :ids"""


def room(tx: Transaction, cohort_id: int, capacity: int | None) -> Room:
    """Count what is gone and who waits, at this instant."""
    taken, waiting = tx.one(_TAKEN, id=cohort_id), tx.one(_WAIT, id=cohort_id)
    return Room(capacity, int(taken[0]) if taken else 0, waiting[0] if waiting else 0)


def ask(
    tx: Transaction,
    cohort_id: int,
    person_id: int,
    adults: tuple[int | None, ...],
    state: State,
    now: datetime,
    *,
    first: bool = False,
) -> Enrolment:
    """Write down that a household wants a place or has one; who comes back after leaving asks anew."""
    tx.run(
        _ASK,
        cohort_id=cohort_id,
        person_id=person_id,
        seats=len(adults),
        state=state.value,
        now=to_ms(now),
        first=int(first),
    )
    found = of(tx, cohort_id, person_id)
    if found is None:
        raise LookupError("an enrolment that was just written is not there")
    for place, adult in enumerate(adults, 1):
        tx.run(_ADD_SEAT, enrolment_id=found.id, cohort_id=cohort_id, person_id=adult, place=place)
    tx.run(_DROP_SEAT, enrolment_id=found.id, place=len(adults))
    return found


def _enrolment(row: tuple[Any, ...]) -> Enrolment:
    id, cohort_id, person_id, seats, state, asked_at, later, first, look_at = row
    return Enrolment(
        id,
        cohort_id,
        person_id,
        seats,
        State(state),
        from_ms(asked_at),
        later,
        bool(first),
        from_ms(look_at) if look_at is not None else None,
    )


def find(tx: Transaction, enrolment_id: int) -> Enrolment | None:
    row = tx.one(_FIND, id=enrolment_id)
    return _enrolment(row) if row else None


def of(tx: Transaction, cohort_id: int, person_id: int) -> Enrolment | None:
    """Give what this person asked for in this group, in whatever state."""
    row = tx.one(_OF, cohort_id=cohort_id, person_id=person_id)
    return _enrolment(row) if row else None


def in_cohort(tx: Transaction, cohort_id: int, *states: State) -> list[Enrolment]:
    """Give the households of a group in these states (all without), in the order in which they asked."""
    every = [_enrolment(row) for row in tx.all(_IN, cohort_id=cohort_id)]
    return [one for one in every if not states or one.state in states]


def of_person(tx: Transaction, person_id: int) -> list[Enrolment]:
    """Give every enrolment this person asked for or has a seat in, the newest first."""
    return [_enrolment(row) for row in tx.all(_OF_PERSON, person_id=person_id)]


def set_state(tx: Transaction, enrolment_id: int, state: State, look_at: datetime | None = None) -> None:
    """Change where a household stands, and when the clock looks at it next."""
    tx.run(_SET, id=enrolment_id, state=state.value, look_at=to_ms(look_at) if look_at else None)


def put_later(tx: Transaction, enrolment_id: int) -> None:
    """Back to the line, behind those who let fewer offers go by."""
    tx.run(_LATER, id=enrolment_id)


def to_look_at(tx: Transaction, now: datetime, most: int) -> list[Enrolment]:
    return [_enrolment(row) for row in tx.all(_LOOK, now=to_ms(now), most=most)]


def set_look(tx: Transaction, enrolment_id: int, at: datetime | None) -> None:
    tx.run(_SET_LOOK, id=enrolment_id, look_at=to_ms(at) if at else None)


def unlink(tx: Transaction, enrolment_id: int) -> None:
    """Let an enrolment be nobody's any more."""
    tx.run(_UNLINK, id=enrolment_id)


def papers(tx: Transaction, enrolment_id: int) -> Papers:
    row = tx.one(_READ_PAPERS, id=enrolment_id)
    return _ADAPTER.validate_json(tx.vault.open(row[0], _PAPERS)) if row and row[0] else Papers()


def set_papers(tx: Transaction, enrolment_id: int, papers: Papers) -> None:
    sealed = tx.vault.seal(_ADAPTER.dump_json(papers, exclude_defaults=True), _PAPERS)
    tx.run(_SET_PAPERS, id=enrolment_id, papers=sealed)


# ---- seats ---------------------------------------------------------------------------------------


def seats(tx: Transaction, enrolments: Iterable[Enrolment]) -> list[Seat]:
    ids = [one.id for one in enrolments]
    return [Seat(*row) for row in tx.all(_SEATS, ids=ids)] if ids else []


def seats_in(tx: Transaction, cohort_id: int, states: Iterable[State]) -> list[Seat]:
    """Give the seats of the households in these states."""
    names = [state.value for state in states]
    return [Seat(*row) for row in tx.all(_SEATS_IN, cohort_id=cohort_id, states=names)]


def seat(tx: Transaction, seat_id: int) -> Seat | None:
    row = tx.one(_SEAT, id=seat_id)
    return Seat(*row) if row else None


def seats_of(tx: Transaction, person_id: int) -> list[Seat]:
    """Give this person's own seats, the newest first."""
    return [Seat(*row) for row in tx.all(_SEATS_OF, person_id=person_id)]


def link(tx: Transaction, seat_id: int, person_id: int | None) -> None:
    """Let a seat be this person's, or nobody's any more."""
    tx.run(_LINK, id=seat_id, person_id=person_id)


def applicant(tx: Transaction, seat_id: int) -> Applicant:
    row = tx.one(_READ_APPLICANT, id=seat_id)
    return Applicant(**tx.vault.open_json(row[0], _APPLICANT)) if row and row[0] else Applicant()


def set_applicant(tx: Transaction, seat_id: int, applicant: Applicant | None) -> None:
    sealed = tx.vault.seal_json(asdict(applicant), _APPLICANT) if applicant else None
    tx.run(_SET_APPLICANT, id=seat_id, applicant=sealed)


# ---- offers --------------------------------------------------------------------------------------


def add_offer(tx: Transaction, enrolment: Enrolment, now: datetime) -> int:
    return (
        tx.insert(_ADD_OFFER, enrolment_id=enrolment.id, cohort_id=enrolment.cohort_id, now=to_ms(now)) or 0
    )


def _offer(row: tuple[Any, ...]) -> Offer:
    id, enrolment_id, cohort_id, made_at, delivered_at, ends_at = row
    return Offer(
        id,
        enrolment_id,
        cohort_id,
        from_ms(made_at),
        from_ms(delivered_at) if delivered_at is not None else None,
        from_ms(ends_at) if ends_at is not None else None,
    )


def offer(tx: Transaction, offer_id: int) -> Offer | None:
    """Give an offer that still stands."""
    row = tx.one(_OFFER, id=offer_id)
    return _offer(row) if row else None


def open_offer(tx: Transaction, enrolment_id: int) -> Offer | None:
    row = tx.one(_OPEN_OFFER, enrolment_id=enrolment_id)
    return _offer(row) if row else None


def run_offer(tx: Transaction, offer_id: int, now: datetime, ends_at: datetime) -> None:
    tx.run(_RUN_OFFER, id=offer_id, now=to_ms(now), ends_at=to_ms(ends_at))


def end_offer(tx: Transaction, offer_id: int, how: str) -> None:
    tx.run(_END_OFFER, id=offer_id, state=how)


def offers_over(tx: Transaction, now: datetime, most: int) -> list[Offer]:
    return [_offer(row) for row in tx.all(_OVER, now=to_ms(now), most=most)]


def count_offers(tx: Transaction, cohort_ids: list[int]) -> int:
    """Count the offers ever made in these groups: each was a seat that became free."""
    row = tx.one(_FREED, ids=cohort_ids) if cohort_ids else None
    return row[0] if row else 0


# ---- what comes next -----------------------------------------------------------------------------


def offered_until(tx: Transaction, person_id: int) -> datetime | None:
    """Give when the first offer of this person ends; None while none runs."""
    row = tx.one(_OFFERED_UNTIL, person_id=person_id)
    return from_ms(row[0]) if row else None


def next_class(tx: Transaction, person_id: int, now: datetime) -> int | None:
    """Give the class this person comes to next, of their own group or as a guest."""
    found = []
    if ids := [row[0] for row in tx.all(_SITS_IN, person_id=person_id)]:
        found += tx.all(_NEXT_OF, ids=ids, now=to_ms(now))
    if ids := [row[0] for row in tx.all(_BOOKED, person_id=person_id)]:
        found += tx.all(_NEXT_AMONG, ids=ids, now=to_ms(now))
    return min(found, key=lambda row: row[1])[0] if found else None
