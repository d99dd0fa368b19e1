"""The pages of a form, cut into leaves that a phone shows at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import TypeVar

from bot.features.placement.domain.money import DatedAmount, Frequency, Payment
from bot.features.placement.domain.pack import CountryPack, Fact, fact
from bot.features.placement.domain.provenance import Provenance, Status
from bot.features.placement.domain.rules import Document, Page, PlacementForm, Step
from bot.features.placement.views import presses, proof
from bot.features.placement.views.told import ALSO_TOLD
from bot.kernel.text import Argument, Money, Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, fixed

T = TypeVar("T", bound=Fact)

STEPS_ON_A_LEAF = 4
PAPERS_ON_A_LEAF = 4


@dataclass(frozen=True, slots=True)
class Leaf:
    """One screenful of a page: what it says, which facts it tells, and on what they rest."""

    said: tuple[Said | None, ...]
    facts: tuple[Fact, ...]
    rests_on: tuple[Provenance, ...]


def leaves(pack: CountryPack, form: PlacementForm, page: Page, day: date) -> tuple[Leaf, ...]:
    """Cut a page into leaves, with amounts as of that day."""
    match page:
        case Page.MONEY:
            return (_money(pack, form, day),)
        case Page.STEPS:
            return _steps(pack, form)
        case Page.PAPERS:
            return _papers(pack, form)
        case _:
            return (_written(pack, form, page),)


@fixed
def leaf(pack: CountryPack, form: PlacementForm, page: Page, part: int, day: date) -> Screen:
    """Show one leaf; a part that is not there (any more) is the nearest one."""
    cut = leaves(pack, form, page, day)
    part = min(max(part, 0), len(cut) - 1)
    shown = cut[part]
    return Screen(
        paragraphs(_title(form, page, part, len(cut)), *shown.said, proof.folded(pack, shown.rests_on)),
        (
            *_turns(pack.code, form, page, part, len(cut)),
            (
                Button(
                    Text("placement-sources-button"),
                    presses.Sources(country=pack.code, key=form.key, page=page, part=part),
                ),
                Button(Text("placement-back-button"), presses.Form(country=pack.code, key=form.key)),
            ),
            (presses.all_forms(pack.code), presses.LAST_ROW[0]),
            (HOME,),
        ),
        place=presses.FormPage(country=pack.code, key=form.key, page=page, part=part),
    )


@fixed
def sources(pack: CountryPack, form: PlacementForm, page: Page, part: int, day: date) -> Screen:
    """Unfold what one leaf rests on: acts, places in them, editions, the day of checking."""
    cut = leaves(pack, form, page, day)
    part = min(max(part, 0), len(cut) - 1)
    back = presses.FormPage(country=pack.code, key=form.key, page=page, part=part)
    return Screen(
        paragraphs(
            _title(form, page, part, len(cut)),
            Text("placement-sources", country=Text(f"country-{pack.code}")),
            proof.sources(pack, cut[part].rests_on),
        ),
        (
            (Button(Text("placement-back-to-page-button"), back), presses.all_forms(pack.code)),
            presses.LAST_ROW,
        ),
        place=presses.Sources(country=pack.code, key=form.key, page=page, part=part),
    )


def _title(form: PlacementForm, page: Page, part: int, parts: int) -> Text:
    given = {"form": Text(f"form-{form.key}"), "page": Text(f"placement-page-{page}")}
    if parts == 1:
        return Text("placement-page-title", **given)
    return Text("placement-page-title-part", **given, part=part + 1, parts=parts)


def _turns(
    country: str, form: PlacementForm, page: Page, part: int, parts: int
) -> tuple[tuple[Button, ...], ...]:
    """Lead through all leaves like through a booklet; at a page's edge the next page is named."""
    here = form.pages.index(page)

    def to(label: Text, there: Page, its_part: int = 0) -> Button:
        return Button(label, presses.FormPage(country=country, key=form.key, page=there, part=its_part))

    row = []
    if part > 0:
        row.append(to(Text("placement-previous-button"), page, part - 1))
    elif here > 0:
        before = form.pages[here - 1]
        row.append(to(Text("placement-backward-button", page=_name(before)), before))
    if part < parts - 1:
        row.append(to(Text("placement-next-button"), page, part + 1))
    elif here < len(form.pages) - 1:
        after = form.pages[here + 1]
        row.append(to(Text("placement-onward-button", page=_name(after)), after))
    return (tuple(row),) if row else ()


def _name(page: Page) -> Text:
    return Text(f"placement-page-{page}-button")


# ---- pages of written sentences --------------------------------------------------------------------


def _prose(form: PlacementForm, page: Page) -> Text:
    return Text(f"form-{form.key}-page-{page}")


def _written(pack: CountryPack, form: PlacementForm, page: Page) -> Leaf:
    told: list[Fact] = []
    if page is Page.LAW and pack.preference and form.key in pack.preference.forms:
        told.append(pack.preference)
    if page is Page.AFTER:
        told += [step for step in pack.steps_of(form.key) if step.every_months or step.reported_every_months]
        if pack.compliance and form.key in pack.compliance.forms + pack.compliance.not_for:
            told.append(pack.compliance)
    told += _also_told(pack, form, page)
    narrowed = (proof.beyond(pack, form, one.proof) for one in told)
    # Where only the openings of acts are known, everything on the page is in doubt, not the form alone.
    doubted = [form.proof, *(one.proof for one in told)] if pack.code == "kg" else [form.proof]
    said = (_prose(form, page), proof.doubt(pack, *doubted))
    return Leaf(said, (form, *told), (form.proof, *narrowed))


def _also_told(pack: CountryPack, form: PlacementForm, page: Page) -> list[Fact]:
    found = (fact(pack, key) for key in ALSO_TOLD.get((form.key, page), ()))
    return [one for one in found if one]


# ---- money -----------------------------------------------------------------------------------------


def _money(pack: CountryPack, form: PlacementForm, day: date) -> Leaf:
    payments = pack.payments_of(form.key)
    told = _also_told(pack, form, Page.MONEY)
    counted = any(payment.mrp is not None for payment in payments)
    span = pack.index.counted_by(day) if counted else None
    facts = (*payments, *told, *((span,) if span else ()))
    return Leaf(
        (
            lines(*(payment_line(pack, payment, day) for payment in payments)),
            _prose(form, Page.MONEY),
            _counted_in(pack, span, day) if counted else None,
            proof.doubt(pack, *(one.proof for one in payments if pack.amount(one, day))),
        ),
        facts,
        tuple(proof.about(pack, form, one.proof) for one in facts),
    )


def _counted_in(pack: CountryPack, span: DatedAmount | None, day: date) -> Text:
    """Say by which index sums are counted; where this year's is not known yet, by which year's."""
    if span is None or span.amount is None:
        return Text("placement-money-mci-unknown")
    amount = Money(span.amount, pack.currency)
    if day <= span.until:
        return Text("placement-money-mci", amount=amount)
    return Text("placement-money-mci-before", amount=amount, known=f"{span.until:%Y}", year=f"{day:%Y}")


def payment_line(pack: CountryPack, payment: Payment, day: date) -> Text:
    """Say a payment with its sum of that day; without one, whom to ask."""
    amount = pack.amount(payment, day)
    if payment.frequency is Frequency.NONE:
        return Text(f"payment-{payment.key}")
    if amount is None:
        return Text(f"payment-{payment.key}-ask")
    given: dict[str, Argument] = {"amount": amount}
    if payment.sum_max is not None:
        given["most"] = Money(payment.sum_max, amount.currency)
    said = Text(f"payment-{payment.key}", **given)
    if payment.mrp is None:
        return said
    return Text("placement-money-in-mci", payment=said, mrp=f"{payment.mrp.normalize():f}")


# ---- steps and papers ------------------------------------------------------------------------------


def _steps(pack: CountryPack, form: PlacementForm) -> tuple[Leaf, ...]:
    cut = _even(pack.steps_of(form.key), STEPS_ON_A_LEAF)
    return tuple(
        _items(pack, form, Page.STEPS, steps, _step, first=number == 0) for number, steps in enumerate(cut)
    )


def _papers(pack: CountryPack, form: PlacementForm) -> tuple[Leaf, ...]:
    papers = pack.documents_of(form.key)
    yours = [paper for paper in papers if form.key not in (*paper.auto, *paper.made_in)]
    made = [paper for paper in papers if form.key in paper.made_in]
    fetched = [paper for paper in papers if form.key in paper.auto]
    groups: list[tuple[str, Callable[..., Said], Sequence[Document]]] = [
        *(("yours", _paper, some) for some in _even(yours, PAPERS_ON_A_LEAF)),
        *(("made", _paper, some) for some in _even(made, PAPERS_ON_A_LEAF)),
        *(("auto", _fetched, some) for some in _even(fetched, PAPERS_ON_A_LEAF)),
    ]
    return tuple(
        _items(
            pack,
            form,
            Page.PAPERS,
            some,
            say,
            first=number == 0,
            heading=Text(f"placement-papers-{group}"),
        )
        for number, (group, say, some) in enumerate(groups)
    )


def _items(
    pack: CountryPack,
    form: PlacementForm,
    page: Page,
    facts: Sequence[T],
    say: Callable[..., Said],
    *,
    first: bool,
    heading: Text | None = None,
) -> Leaf:
    """Say every item with its doubt; where all are in doubt, that is said once, under them."""
    together = proof.doubt(pack, *(one.proof for one in facts)) if all(map(_doubtful, facts)) else None
    items = (say(form, one, doubt=together is None) for one in facts)
    return Leaf(
        (_prose(form, page) if first else None, heading, *items, together),
        tuple(facts),
        tuple(proof.about(pack, form, one.proof) for one in facts),
    )


def _doubtful(one: Fact) -> bool:
    return one.proof.status is not Status.VERIFIED


def _step(form: PlacementForm, step: Step, *, doubt: bool) -> Said:
    note = f"step-{form.key}-{step.key}-note" if step.has_note else None
    return lines(
        _limit(step, Text(f"step-{form.key}-{step.key}")),
        Text("placement-step-actor", actor=Text(f"actor-{step.by}")) if step.by != "applicant" else None,
        Text("placement-step-channel", channel=_listed("channel", step.channel)) if step.channel else None,
        Text("placement-step-place", place=Text(f"place-{step.place}")) if step.place else None,
        _note(note, step, doubt=doubt),
    )


def _note(id: str | None, one: Fact, *, doubt: bool) -> Text | None:
    """Give an item's own note; without one, the doubt about it where nothing else on the page speaks it."""
    if id:
        return Text(id)
    return proof.item_doubt(one.proof) if doubt else None


def _limit(step: Step, name: Text) -> Text:
    """Name the step with the one time limit that matters most to the person."""
    given: dict[str, Argument] = {"number": step.number, "step": name}
    if step.limit_working_days:
        return Text("placement-step-days", **given, days=step.limit_working_days)
    if step.min_calendar_days:
        return Text("placement-step-calendar-days", **given, days=step.min_calendar_days)
    if step.every_months:
        return Text("placement-step-every", **given, months=step.every_months)
    if {"limit_working_days", "every_months"} & set(step.proof.missing):
        return Text("placement-step-unknown", **given)
    return Text("placement-step-plain", **given)


def _paper(form: PlacementForm, paper: Document, *, doubt: bool) -> Said:
    who = paper.needed_from(form.key)
    months, covered = paper.validity_months, paper.period_covered_months.get(form.key)
    unknown = months is None and "validity_months" in paper.proof.missing
    return lines(
        Text(
            "placement-document",
            document=Text(f"document-{paper.key}"),
            issuer=Text(f"issuer-{paper.issued_by(form.key)}"),
        ),
        Text("placement-document-who", who=_listed("who", who)) if len(who) > 1 else None,
        Text("placement-document-period", months=covered) if covered else None,
        Text("placement-document-months", months=months) if months else None,
        Text("placement-document-validity-unknown") if unknown else None,
        Text("placement-document-free") if paper.free else None,
        _note(f"document-{paper.key}-note" if paper.has_note else None, paper, doubt=doubt),
    )


def _fetched(_: PlacementForm, paper: Document, *, doubt: bool) -> Said:
    return lines(
        Text("placement-document-name", document=Text(f"document-{paper.key}")),
        _note(f"document-{paper.key}-note" if paper.has_note else None, paper, doubt=doubt),
    )


def _listed(prefix: str, words: Iterable[str]) -> Text:
    """Enumerate data words; how, is said in `locales/`."""
    first, *rest = (Text(f"{prefix}-{word}") for word in words)
    return reduce(lambda said, word: Text("placement-listed", before=said, last=word), rest, first)


def _even(items: Sequence[T], most: int) -> list[Sequence[T]]:
    """Cut into as few runs of at most `most` as possible, none much shorter than the others."""
    runs = -(-len(items) // most)
    return [items[len(items) * i // runs : len(items) * (i + 1) // runs] for i in range(runs)]
