"""Two or three forms chosen by buttons and shown side by side; the choice lives in the buttons alone."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.rules import PlacementForm
from bot.features.placement.domain.wording import CELLS
from bot.features.placement.views import presses, proof
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column

LEAST, MOST = 2, 3
_MARK = 4


def mark(key: str) -> str:
    """Give a form's short mark: it stays the same when forms are added, so that old buttons hold."""
    return f"{crc32(key.encode()):08x}"[:_MARK]


def marked(pack: CountryPack, chosen: str) -> list[PlacementForm]:
    """Read the marks; what is forged or gone is left out."""
    marks = [chosen[i : i + _MARK] for i in range(0, len(chosen), _MARK)]
    return [form for form in pack.forms.values() if form.is_comparable and mark(form.key) in marks]


def choice(pack: CountryPack, chosen: str) -> Screen:
    """Offer the forms; a fourth is not taken, and that is said."""
    forms = marked(pack, chosen)
    too_many = len(forms) > MOST
    if too_many:
        newest = chosen[-_MARK:]
        forms = [form for form in forms if mark(form.key) != newest][:MOST]
    keys = [form.key for form in forms]
    show = Button(
        Text("placement-compare-show-button"), presses.Compared(country=pack.code, chosen=_marks(keys))
    )
    toggles = [_toggle(pack.code, form.key, keys) for form in pack.forms.values() if form.is_comparable]
    return Screen(
        Text("placement-compare"),
        (*column(*toggles, show if len(keys) >= LEAST else None), (presses.all_forms(pack.code), HOME)),
        place=presses.Compare(country=pack.code, chosen=_marks(keys)),
        alert=Text("placement-compare-at-most-alert") if too_many else None,
    )


def compared(pack: CountryPack, chosen: str) -> Screen:
    """Show the rows of all chosen forms; fewer than two cannot be compared, and that is said."""
    forms = marked(pack, chosen)[:MOST]
    keys = [form.key for form in forms]
    if len(forms) < LEAST:
        return Screen(
            Text("placement-compare-at-least-alert"),
            column(presses.compare(pack.code), HOME),
            alert=Text("placement-compare-at-least-alert"),
        )
    names = [Text("placement-compare-cell", number=n, cell=Text(f"form-{key}")) for n, key in _numbered(keys)]
    change = Button(
        Text("placement-compare-change-button"), presses.Compare(country=pack.code, chosen=_marks(keys))
    )
    return Screen(
        paragraphs(
            lines(Text("placement-compare-title"), *names),
            *(_row(row, keys) for row in CELLS),
            proof.folded(pack, (form.proof for form in forms)),
        ),
        (
            *column(*(_numbered_button(pack.code, n, key) for n, key in _numbered(keys))),
            (change, presses.all_forms(pack.code)),
            presses.LAST_ROW,
        ),
        place=presses.Compared(country=pack.code, chosen=_marks(keys)),
    )


def _row(row: str, keys: Sequence[str]) -> Said:
    cells = (
        Text("placement-compare-cell", number=n, cell=Text(f"form-{key}-cell-{row}"))
        for n, key in _numbered(keys)
    )
    return lines(Text(f"placement-compare-{row}"), *cells)


def _numbered_button(country: str, number: int, key: str) -> Button:
    """Repeat the number beside the name at the foot, where the names at the top are out of sight."""
    form = presses.form_button(country, key)
    return Button(Text("placement-compared-button", number=number, form=form.label), form.press)


def _numbered(keys: Sequence[str]) -> list[tuple[int, str]]:
    return list(enumerate(keys, start=1))


def _toggle(country: str, key: str, chosen: Sequence[str]) -> Button:
    name = Text(f"form-{key}-button")
    if key in chosen:
        rest = [one for one in chosen if one != key]
        return Button(
            Text("placement-chosen-button", form=name), presses.Compare(country=country, chosen=_marks(rest))
        )
    return Button(name, presses.Compare(country=country, chosen=_marks([*chosen, key])))


def _marks(keys: Sequence[str]) -> str:
    return "".join(mark(key) for key in keys)
