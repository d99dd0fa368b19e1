"""Which texts a country's files call for: ids of `locales/*/placement*.ftl` made from the keys."""

from __future__ import annotations

from collections.abc import Iterator

from bot.features.placement.domain.money import Frequency, Payment
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.rules import Document, PlacementForm, Step

SUMMARY = ("what", "status", "decides", "children", "pay")
"""The lines of a form's summary, in order; `form-<key>-children` says the number in one line."""

CELLS = ("status", "decides", "term", "children", "pay", "after")
"""The rows of the comparison, in order."""


def message_ids(pack: CountryPack) -> frozenset[str]:
    """Give every id that must exist in every language."""
    return frozenset(_ids(pack))


def _ids(pack: CountryPack) -> Iterator[str]:
    yield from (f"source-{key}" for key in pack.sources)
    for form in pack.forms.values():
        yield from _form_ids(form)
    spoken = [criterion.key for criterion in pack.criteria.values() if criterion.may_be_spoken_of]
    yield from (f"criterion-{key}{part}" for key in spoken for part in ("", "-rule"))
    for document in pack.documents.values():
        yield from _document_ids(document)
    for form_key, steps in pack.steps.items():
        for step in steps:
            yield from _step_ids(form_key, step)
    for payment in pack.payments.values():
        yield from _payment_ids(payment)
    yield from (f"module-{module.key}" for module in (pack.school.modules if pack.school else ()))
    yield from (f"office-{office.kind}" for office in pack.offices.values())
    yield from (f"line-{pack.code}-{key}" for key in pack.lines)
    yield from (f"directory-{pack.code}-{key}{part}" for key in pack.directory for part in ("", "-what"))
    yield from (f"leaving-{key}" for key in pack.entitlements)
    yield from (f"leaving-{part}-{key}" for key in pack.leaving_tasks for part in ("task", "how"))


def _form_ids(form: PlacementForm) -> Iterator[str]:
    name = f"form-{form.key}"
    yield from (name, f"{name}-button")
    yield from (f"{name}-{line}" for line in SUMMARY if line not in form.unsaid)
    yield from (f"{name}-page-{page}" for page in form.pages)
    if form.is_comparable:
        yield from (f"{name}-cell-{cell}" for cell in CELLS)


def _document_ids(document: Document) -> Iterator[str]:
    yield f"document-{document.key}"
    if document.has_note:
        yield f"document-{document.key}-note"
    yield from (f"issuer-{issuer}" for issuer in (document.issuer, *document.issuer_in.values()))
    extra = [who for more in document.who_extra.values() for who in more]
    yield from (f"who-{who}" for who in (*document.who, *extra, *document.exempt))


def _payment_ids(payment: Payment) -> Iterator[str]:
    yield f"payment-{payment.key}"
    if payment.frequency is not Frequency.NONE:
        yield f"payment-{payment.key}-ask"


def _step_ids(form: str, step: Step) -> Iterator[str]:
    yield f"step-{form}-{step.key}"
    if step.has_note:
        yield f"step-{form}-{step.key}-note"
    yield f"actor-{step.by}"
    yield from (f"channel-{channel}" for channel in step.channel)
    if step.place:
        yield f"place-{step.place}"
