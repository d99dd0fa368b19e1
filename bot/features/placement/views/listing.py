"""The lists of forms, and a form's summary."""

from __future__ import annotations

from bot.features.placement.domain.pack import CountryPack, Fact, fact
from bot.features.placement.domain.rules import FormKind, PlacementForm
from bot.features.placement.domain.wording import SUMMARY
from bot.features.placement.views import presses, proof
from bot.features.placement.views.presses import FormButton
from bot.kernel.text import Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column, fixed, grid

_DECIDED_IN_SUMMARY = {
    "patronat": "steps.patronat.apply-decision",
    "receiving-family": "steps.receiving-family.apply-decision",
}
"""Steps whose time limit the summary of a form tells."""


@fixed
def forms(pack: CountryPack, others: tuple[str, ...], *, asks: bool = False) -> Screen:
    """Show the placements of a country; `others` are the codes of the other countries.

    `asks` puts the question whose law the person needs: one tap answers it for good.
    """
    intro = "placement-forms" if pack.code == "kz" else f"placement-forms-{pack.code}"
    placements = [presses.form_button(pack.code, key) for key in _of_kind(pack, placement=True)]
    more = Button(Text("placement-others-button"), presses.Others(country=pack.code))
    switch = [
        Button(Text("placement-country-button", country=Text(f"country-{code}")), presses.Forms(country=code))
        for code in others
    ]
    choices = [
        Button(Text(f"country-{code}"), presses.MyLaw(country=code)) for code in sorted((pack.code, *others))
    ]
    comparable = [form for form in pack.forms.values() if form.is_comparable and form.decided_by]
    # Where nobody has read yet who decides, side by side there would be little but "ask".
    first = presses.compare(pack.code) if len(comparable) > 1 else presses.telephones(pack.code)
    tools = (first, presses.where_to_go(pack.code))
    return Screen(
        paragraphs(lines(Text(intro), proof.law_of(pack)), Text("placement-whose-law") if asks else None),
        (
            *((tuple(choices[::-1]),) if asks else ()),
            *column(*placements),
            tools,
            (more,) if asks else (more, *switch),
            (HOME,),
        ),
        place=presses.Forms(country=pack.code),
    )


@fixed
def others(pack: CountryPack) -> Screen:
    buttons = [presses.form_button(pack.code, key) for key in _of_kind(pack, placement=False)]
    return Screen(
        Text("placement-others"),
        (*column(*buttons, presses.telephones(pack.code)), (presses.all_forms(pack.code), HOME)),
        place=presses.Others(country=pack.code),
    )


@fixed
def summary(pack: CountryPack, form: PlacementForm, more: tuple[FormButton, ...] = ()) -> Screen:
    """Show what the form is in a few lines; `more` are buttons of higher rooms."""
    title = Text("placement-summary-title", form=Text(f"form-{form.key}"))
    said = lines(
        *(
            Text("placement-bullet", said=Text(f"form-{form.key}-{line}"))
            for line in SUMMARY
            if line not in form.unsaid
        )
    )
    told = [proof.beyond(pack, form, one.proof) for one in facts_in_summary(pack, form)[1:]]
    pages = [presses.page_button(pack.code, form.key, page) for page in form.pages]
    tools = (presses.all_forms(pack.code), presses.where_to_go(pack.code))
    return Screen(
        paragraphs(
            lines(title, proof.law_of(pack)),
            said,
            proof.doubt(pack, form.proof),
            proof.sources(pack, [form.proof, *told]),
        ),
        (
            *grid(pages, 2),
            *column(*(button(pack.code, form.key) for button in more)),
            tools,
            presses.LAST_ROW,
        ),
        place=presses.Form(country=pack.code, key=form.key),
    )


def facts_in_summary(pack: CountryPack, form: PlacementForm) -> tuple[Fact, ...]:
    """Give the facts the summary tells, the form itself first."""
    step = fact(pack, _DECIDED_IN_SUMMARY.get(form.key, ""))
    return (form, step) if step else (form,)


def _of_kind(pack: CountryPack, *, placement: bool) -> list[str]:
    return [key for key, form in pack.forms.items() if (form.kind is FormKind.PLACEMENT) is placement]
