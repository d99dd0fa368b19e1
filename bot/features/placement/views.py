"""How the guide looks: the list of forms and a summary page for each, with what it rests on."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.provenance import Citation, Provenance, SourceKind, Status
from bot.features.placement.domain.rules import PlacementForm
from bot.features.placement.domain.wording import SUMMARY
from bot.kernel.text import Text, lines, paragraphs
from bot.telegram.screens import HOME, Button, Help, Screen, column


class Forms(CallbackData, prefix="forms"):
    """Show the list of forms."""


class Form(CallbackData, prefix="form"):
    """Show a form's summary."""

    country: str
    key: str


GUIDE = Button(Text("placement-menu-button"), Forms())
_ALL_FORMS = Button(Text("placement-all-forms-button"), Forms())
_ASK = Button(Text("placement-ask-person-button"), Help())


def forms(pack: CountryPack) -> Screen:
    intro = "placement-forms" if pack.code == "kz" else f"placement-forms-{pack.code}"
    buttons = [Button(Text(f"form-{key}-button"), Form(country=pack.code, key=key)) for key in pack.forms]
    return Screen(Text(intro), column(*buttons, HOME), place=Forms())


def summary(pack: CountryPack, form: PlacementForm) -> Screen:
    title = Text("placement-summary-title", form=Text(f"form-{form.key}"))
    said = lines(*(Text(f"form-{form.key}-{line}") for line in SUMMARY))
    return Screen(
        paragraphs(title, said, doubt(form.proof), source_line(pack, form.proof)),
        (*column(_ALL_FORMS), (_ASK, HOME)),
        place=Form(country=pack.code, key=form.key),
    )


def doubt(proof: Provenance) -> Text | None:
    """Speak a doubt aloud; a fact read in the act needs none."""
    return None if proof.status is Status.VERIFIED else Text(f"placement-doubt-{proof.status}")


def source_line(pack: CountryPack, proof: Provenance) -> Text | None:
    """Say where the fact stands and when it was last compared with it."""
    if not proof.cite:
        return None
    cited = proof.cite[0]
    source = pack.sources[cited.source]
    name = Text(f"source-{source.key}")
    edition = cited.edition or source.edition
    if proof.verified_on is None:
        return Text("placement-source-unverified", source=name)
    if edition is None:
        return Text("placement-source-undated", source=name, verified=proof.verified_on)
    if not source.kind.is_act:
        return Text("placement-source-news", source=name, edition=edition, verified=proof.verified_on)
    given: dict[str, Text | str | int] = {"source": name}
    if cited.annex is not None:
        given["annex"] = str(cited.annex)
    if cited.ground is not None and cited.annex is not None:
        given["ground"] = str(cited.ground)
    elif cited.ref:
        given["ref"] = cited.ref
    return Text(
        f"placement-source-{_kind_of_place(cited, source.kind)}",
        **given,
        edition=edition,
        verified=proof.verified_on,
    )


def _kind_of_place(cited: Citation, kind: SourceKind) -> str:
    if cited.annex is not None:
        return "annex-ground" if cited.ground is not None else "annex-point" if cited.ref else "annex"
    if not cited.ref:
        return "whole"
    return "article" if kind in {SourceKind.CODE, SourceKind.LAW} else "point"
