"""A paper of one's own checklist: who brings it, how far it is, how long it is valid, what comes last."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.rules import Document
from bot.kernel.text import Text

RADAR = timedelta(days=14)
"""So long before a paper runs out the family is reminded."""
CERTIFIED_BY = "school"
"""The issuer of the certificate that each of two applicants needs."""
WRITTEN_THERE = "place-of-application"
"""The issuer of what is written on the day and in the place of applying."""
LAST_CALL = timedelta(days=21)
"""So long before the day of filing the papers that can run out are ordered."""


class Holder(StrEnum):
    """Whose paper it is: one's own, the husband's or wife's, or the family's together."""

    OWN = "own"
    SPOUSE = "spouse"
    FAMILY = "family"


class State(StrEnum):
    """How far a paper is."""

    TODO = "todo"
    ORDERED = "ordered"
    READY = "ready"
    ASIDE = "aside"


class Section(StrEnum):
    """Where a paper stands in the list; only those to be collected count."""

    COLLECT = "collect"
    LATER = "later"
    BOTH = "both"
    """The other adult needs it only when both apply."""
    MAYBE = "maybe"
    MADE = "made"
    """The authority makes it on the way."""
    AUTO = "auto"
    ASIDE = "aside"


_SPOUSE = {"spouse"}
_MAYBE = {
    "relatives", "step-parents", "close-relatives", "foreign-adopters", "spouse-with-established-paternity",
}  # fmt: skip
_OWN = {"applicant", "guardian", "adopter"}
_COUPLE = {"couple"}


@dataclass(frozen=True, slots=True)
class Paper:
    """What a family has told about a paper. `months` is how long it is valid; 0: the issuer does not say."""

    state: State = State.TODO
    ordered_on: date | None = None
    issued_on: date | None = None
    months: int | None = None

    def become(self, state: State, day: date) -> Paper:
        """Change the state on that day; ordering or starting anew forgets the paper that ran out."""
        match state:
            case State.ORDERED:
                return replace(self, state=state, ordered_on=day, issued_on=None)
            case State.READY:
                return replace(self, state=state, issued_on=day)
            case _:
                return Paper(state, months=self.months)


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the checklist: the law's paper, and what the family has told about it."""

    holder: Holder
    document: Document
    form: str
    paper: Paper | None = None
    if_both_apply: bool = False
    """The other adult needs it only when both are applicants."""

    @property
    def key(self) -> str:
        """Name the paper within a family: `own.health`."""
        return f"{self.holder}.{self.document.key}"

    @property
    def name(self) -> Text:
        return Text(f"document-{self.document.key}")

    @property
    def issuer(self) -> Text:
        return Text(f"issuer-{self.document.issued_by(self.form)}")

    @property
    def made_in(self) -> Text | None:
        """Name the step in which the authority makes it; None: it is to be brought."""
        step = self.document.made_in.get(self.form)
        return Text(f"step-{self.form}-{step}") if step else None

    @property
    def state(self) -> State:
        return self.paper.state if self.paper else State.TODO

    @property
    def section(self) -> Section:
        """Say where it stands; what the family has touched is to be collected, whatever the list thinks."""
        if self.paper:
            return Section.ASIDE if self.paper.state is State.ASIDE else Section.COLLECT
        elsewhere = (
            (self.form in self.document.auto, Section.AUTO),
            (self.form in self.document.made_in, Section.MADE),
            (self.form in self.document.for_step, Section.LATER),
            (self.if_both_apply, Section.BOTH),
            (set(self.document.needed_from(self.form)) <= _MAYBE, Section.MAYBE),
        )
        return next((section for holds, section in elsewhere if holds), Section.COLLECT)

    @property
    def months(self) -> int | None:
        """Give how long it is valid by law, or as the family told; None: not known."""
        return self.document.validity_months or (self.paper.months if self.paper else None) or None

    @property
    def can_run_out(self) -> bool:
        """Say whether it is valid for a limited time, known or not: those papers are ordered last."""
        return self.months is not None or self._is_open

    @property
    def awaits_term(self) -> bool:
        """Say whether only the family can learn how long it is valid, and has not been asked yet."""
        told = self.paper is not None and self.paper.months is not None
        return self._is_open and self.state is State.READY and not told

    @property
    def runs_out_on(self) -> date | None:
        """Give the last day it is valid, as far as that is known."""
        issued = self.paper.issued_on if self.paper else None
        if issued is None or self.months is None or self.state is not State.READY:
            return None
        return add_months(issued, self.months)

    def is_done(self, today: date) -> bool:
        return self.state is State.READY and not self.has_run_out(today)

    def has_run_out(self, day: date) -> bool:
        return self.runs_out_on is not None and self.runs_out_on < day

    def not_before(self, filing_on: date) -> date | None:
        """Give the first day on which it may be issued and still be valid on the day of filing."""
        return add_months(filing_on, -self.months) if self.months else None

    @property
    def _is_open(self) -> bool:
        return "validity_months" in self.document.proof.missing


@dataclass(frozen=True, slots=True)
class Family:
    """Who goes the way: how many, as whom the reader goes, and which papers both need if both apply."""

    two: bool = False
    is_applicant: bool = True
    for_each: frozenset[str] = frozenset()
    even_consenting: bool = False
    """These are needed of husband or wife too who only consents."""


def checklist(
    documents: Iterable[Document], form: str, family: Family, papers: Mapping[str, Paper]
) -> tuple[Item, ...]:
    """Make one adult's list of a form.

    The papers of husband or wife are on it too; whoever has them on a list of their own takes them off.
    """
    return tuple(
        Item(holder, document, form, papers.get(f"{holder}.{document.key}"), if_both)
        for document in documents
        for holder, if_both in _holders(document, form, family)
    )


def _holders(document: Document, form: str, family: Family) -> Iterator[tuple[Holder, bool]]:
    needed = set(document.needed_from(form))
    applicant, spouse = (Holder.OWN, Holder.SPOUSE) if family.is_applicant else (Holder.SPOUSE, Holder.OWN)
    by_applicant, by_spouse = bool(needed & (_OWN | _MAYBE)), bool(needed & _SPOUSE)
    if by_applicant:
        yield applicant, False
    if family.two and (by_spouse or document.key in family.for_each):
        yield spouse, not (by_spouse or family.even_consenting)
    # Words of the law that this list does not know are the family's, so that no paper is ever lost.
    shared = needed - _OWN - _MAYBE - _SPOUSE - (set() if family.two else _COUPLE)
    if shared:
        yield Holder.FAMILY, False


def to_collect(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(item for item in items if item.section is Section.COLLECT)


def in_order(items: Iterable[Item], today: date, filing_on: date | None) -> tuple[Item, ...]:
    """Put what is still to be collected in order: to order now, to order last, already ordered.

    The school takes weeks, so its certificate comes first; what is written where one applies comes last. A paper
    that would have run out by the day of filing counts as one to be ordered again.
    """
    waiting = [item for item in to_collect(items) if not item.is_done(today) or _comes_short(item, filing_on)]
    return tuple(sorted(waiting, key=_turn))


def _turn(item: Item) -> tuple[bool, bool, bool, bool]:
    issuer = item.document.issuer
    return item.state is State.ORDERED, issuer == WRITTEN_THERE, item.can_run_out, issuer != CERTIFIED_BY


def last_ones(items: Iterable[Item], today: date) -> tuple[Item, ...]:
    """Give the papers to be ordered last, as far as they are not there yet."""
    return tuple(item for item in to_collect(items) if item.can_run_out and not item.is_done(today))


def too_short(items: Iterable[Item], filing_on: date | None) -> tuple[Item, ...]:
    """Give the papers that are ready and would run out before the day of filing."""
    return tuple(item for item in to_collect(items) if _comes_short(item, filing_on))


def _comes_short(item: Item, filing_on: date | None) -> bool:
    return filing_on is not None and item.has_run_out(filing_on)


def add_months(day: date, months: int) -> date:
    """Go so many months on (or back) to the same day of the month, or its last day where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def for_each(pack: CountryPack, form: str) -> frozenset[str]:
    """Name the papers each of two applicants needs for themselves: the certificate of the school."""
    school = pack.school
    if school is None or not school.each_joint_applicant_needs_own or form not in school.forms:
        return frozenset()
    return frozenset(paper.key for paper in pack.documents_of(form) if paper.issuer == CERTIFIED_BY)
