"""Whether a country's files agree with each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from bot.features.placement.domain.money import MonthlyIndex
from bot.features.placement.domain.pack import CountryPack, Fact
from bot.features.placement.domain.places import Office
from bot.features.placement.domain.provenance import Citation, Provenance, Status
from bot.features.placement.domain.questions import question_faults
from bot.features.placement.domain.rules import Deferral, Page

# A reference is figures only, so that it reads the same in every language.
_REF = re.compile(r"[0-9(][0-9(),. \-\u2013]*")


def faults(pack: CountryPack) -> Iterator[str]:
    """Give a sentence naming file and key for everything that does not agree, in the order of the files."""
    for fact in pack.facts():
        yield from _proof_faults(pack, fact)
    yield from _criteria_faults(pack)
    yield from question_faults(pack.asking, pack.criteria, frozenset(pack.forms))
    yield from _document_faults(pack)
    yield from _step_faults(pack)
    yield from _money_faults(pack)
    yield from _form_faults(pack)
    for aid in pack.directory.values():
        if aid.hidden_place and (aid.address or aid.regions):
            yield _said(aid.proof, "address", "a place where people hide is never told")


def _said(proof: Provenance, field: str, what: str) -> str:
    return f"{proof.file}: {proof.key}.{field}: {what}."


def _proof_faults(pack: CountryPack, fact: Fact) -> Iterator[str]:
    proof = fact.proof
    empty = isinstance(fact, Office) and not (fact.address or fact.phone)
    if not proof.cite and not empty:
        yield _said(proof, "proof.cite", "a fact needs at least one source")
    if proof.status is Status.VERIFIED and proof.verified_on is None:
        yield _said(proof, "proof.verified_on", "a verified fact needs the day it was verified")
    for position, citation in enumerate(proof.cite):
        for field, what in _citation_faults(pack, citation):
            yield _said(proof, f"proof.cite[{position}].{field}", what)
        for what in _unknown(citation.forms, pack.forms, "form"):
            yield _said(proof, f"proof.cite[{position}].forms", what)


def _citation_faults(pack: CountryPack, citation: Citation) -> Iterator[tuple[str, str]]:
    source = pack.sources.get(citation.source)
    if source is None:
        yield "source", f'no source "{citation.source}" stands in sources.yaml'
        return
    if citation.ref is not None and not _REF.fullmatch(citation.ref):
        yield "ref", "a reference is figures, brackets and hyphens only"
    if source.edition and citation.edition is None:
        yield "edition", "the edition that was read is not named"
    if source.edition and citation.edition and citation.edition > source.edition:
        yield "edition", f"sources.yaml knows no edition after {source.edition}"


def _unknown(words: Iterable[str], known: Iterable[str], kind: str) -> Iterator[str]:
    return (f'no {kind} "{word}" is known' for word in words if word not in set(known))


def _forms_faults(pack: CountryPack, proof: Provenance, **named: Iterable[str]) -> Iterator[str]:
    for field, forms in named.items():
        for what in _unknown(forms, pack.forms, "form"):
            yield _said(proof, field, what)


def _deferral_faults(pack: CountryPack, proof: Provenance, deferral: Deferral | None) -> Iterator[str]:
    if deferral:
        yield from _forms_faults(pack, proof, deferral=deferral.forms)


def _criteria_faults(pack: CountryPack) -> Iterator[str]:
    for one in pack.criteria.values():
        yield from _forms_faults(
            pack,
            one.proof,
            forms=one.forms,
            also_covers=one.also_covers,
            ask_authority_in=one.ask_authority_in,
        )
        yield from _deferral_faults(pack, one.proof, one.deferral)
    if pack.preference:
        yield from _forms_faults(pack, pack.preference.proof, forms=pack.preference.forms)
    if rule := pack.compliance:
        yield from _forms_faults(pack, rule.proof, forms=rule.forms, not_for=rule.not_for)
        for what in _unknown(rule.criteria, pack.criteria, "criterion"):
            yield _said(rule.proof, "criteria", what)


def _document_faults(pack: CountryPack) -> Iterator[str]:
    for one in pack.documents.values():
        yield from _forms_faults(pack, one.proof, forms=one.forms)
        for field, forms in (
            ("auto", one.auto),
            ("issuer_in", one.issuer_in),
            ("who_extra", one.who_extra),
            ("for_step", one.for_step),
            ("made_in", one.made_in),
            ("period_covered_months", one.period_covered_months),
        ):
            for what in _unknown(forms, one.forms, "form of this paper"):
                yield _said(one.proof, field, what)
        for field, steps in (("for_step", one.for_step), ("made_in", one.made_in)):
            for form, step in steps.items():
                for what in _unknown([step], (each.key for each in pack.steps_of(form)), f"step of {form}"):
                    yield _said(one.proof, field, what)


def _step_faults(pack: CountryPack) -> Iterator[str]:
    for form, steps in pack.steps.items():
        for number, step in enumerate(steps, start=1):
            yield from (_said(step.proof, "form", what) for what in _unknown([form], pack.forms, "form"))
            yield from _deferral_faults(pack, step.proof, step.deferral)
            if step.number != number:
                yield _said(step.proof, "number", f"{number} is expected here")
            if step.limit_working_days and sum(step.parts.values()) > step.limit_working_days:
                yield _said(step.proof, "parts", "together they are longer than the whole")


def _money_faults(pack: CountryPack) -> Iterator[str]:
    for rule in pack.rules.values():
        yield from _forms_faults(pack, rule.proof, forms=rule.forms)
    for payment in pack.payments.values():
        yield from _forms_faults(pack, payment.proof, forms=payment.forms)
    yield from _span_faults(pack.index)
    yield from _span_faults(pack.subsistence_minimum)


def _span_faults(index: MonthlyIndex) -> Iterator[str]:
    for span in index.spans:
        if span.until < span.since:
            yield _said(span.proof, "until", "it ends before it begins")
    for earlier, later in pairwise(index.spans):
        if later.since <= earlier.until:
            yield _said(later.proof, "since", f"it begins before {earlier.key} has ended")


def _form_faults(pack: CountryPack) -> Iterator[str]:
    for form in pack.forms.values():
        filled = {
            Page.STEPS: pack.steps_of(form.key),
            Page.PAPERS: pack.documents_of(form.key),
            Page.MONEY: pack.payments_of(form.key),
        }
        for page in form.pages:
            if page in filled and not filled[page]:
                yield _said(form.proof, "pages", f'the page "{page}" would be empty')
    if pack.school:
        yield from _forms_faults(pack, pack.school.proof, forms=pack.school.forms)
        yield from _deferral_faults(pack, pack.school.proof, pack.school.deferral)
        for what in _unknown(pack.school.intake.documents, pack.documents, "document"):
            yield _said(pack.school.proof, "intake.documents", what)
