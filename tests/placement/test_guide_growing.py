"""The guide grows by data and texts alone, and tells itself in numbers."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from bot.features.placement.repository import FOLDER, load_pack
from bot.features.placement.views import comparison, listing, presses
from bot.i18n.languages import FOLDER as LOCALES
from bot.i18n.languages import Languages
from bot.kernel.text import Text
from bot.telegram.shown.screens import Button
from tests.placement.numbers import numbers
from tests.placement.screens import (
    COUNTRIES,
    DAY,
    LANGUAGES,
    PACKS,
    letters,
    screens_of,
    screens_of_form,
)

KZ = PACKS["kz"]
CODES = [language.code for language in LANGUAGES]


def test_a_new_form_is_drawn_whole_without_a_line_of_code(tmp_path):
    country = Path(shutil.copytree(FOLDER / "kz", tmp_path / "kz"))
    with (country / "forms.yaml").open("a", encoding="utf-8") as forms:
        forms.write(
            "  - {key: weekend-family, kind: placement, pages: [law, money, steps, papers],"
            " decided_by: guardianship-body, child_status: ward, " + _PROOF + "}\n"
        )
    with (country / "payments.yaml").open("a", encoding="utf-8") as payments:
        payments.write(
            "  - {key: weekend-carer, forms: [weekend-family], mrp: 2.5, frequency: monthly, "
            + _PROOF
            + "}\n"
        )
    with (country / "steps.yaml").open("a", encoding="utf-8") as steps:
        steps.write(
            "  weekend-family:\n"
            "    - {key: apply, number: 1, by: applicant, limit_working_days: 5, channel: [egov], "
            + _PROOF
            + "}\n"
        )
    with (country / "documents.yaml").open("a", encoding="utf-8") as documents:
        documents.write(
            "  - {key: weekend-letter, issuer: clinic, who: [applicant], forms: [weekend-family], auto: [],"
            + _PROOF
            + "}\n"
        )
    languages = _with_texts(tmp_path / "locales")
    pack = load_pack(country)

    shown = list(screens_of_form(pack, pack.forms["weekend-family"]))
    compared = [one for one in screens_of(pack, COUNTRIES["KZ"]) if "weekend-family" in one.name]

    assert [one.name.removeprefix("kz/weekend-family/") for one in shown] == [
        "summary",
        "law/0",
        "money/0",
        "steps/0",
        "papers/0",
    ]
    assert len(compared) > len(shown)
    for language in languages:
        for one in compared:
            assert letters(language, one.screen)
    assert "10 813" in letters(languages["ru"], shown[2].screen).replace("\u00a0", " ")


_PROOF = (
    "proof: {cite: [{source: family-code, ref: '116', edition: 2026-07-12}],"
    " verified_on: 2026-11-21, status: verified}"
)


def _with_texts(folder):
    """Copy the locales and write the new form's texts in every language."""
    shutil.copytree(LOCALES, folder)
    ids = ["form-weekend-family", "form-weekend-family-button", "step-weekend-family-apply"]
    ids += [f"form-weekend-family-{line}" for line in listing.SUMMARY]
    ids += [f"form-weekend-family-cell-{cell}" for cell in comparison.CELLS]
    ids += [f"form-weekend-family-page-{page}" for page in ("law", "money", "steps", "papers")]
    ids += ["document-weekend-letter", "payment-weekend-carer-ask"]
    for language in folder.iterdir():
        words = "".join(f"{id} = weekend\n" for id in ids) + "payment-weekend-carer = <b>{ $amount }</b>\n"
        (language / "weekend.ftl").write_text(words, encoding="utf-8")
    return Languages.load(folder)


def test_higher_rooms_put_their_buttons_on_a_summary_where_they_have_one():
    def can_i(country, key):
        return (
            Button(Text("placement-compare-button"), presses.Compare(country=country))
            if key == "patronat"
            else None
        )

    with_button = listing.summary(KZ, KZ.forms["patronat"], (can_i,))
    without = listing.summary(KZ, KZ.forms["adoption"], (can_i,))

    assert len(with_button.buttons) == len(listing.summary(KZ, KZ.forms["patronat"]).buttons) + 1
    assert len(without.buttons) == len(listing.summary(KZ, KZ.forms["adoption"]).buttons)


def test_the_guide_in_numbers():
    counted = numbers(DAY)
    for what, count in counted.items():
        print(f"{what:<32} {count:>6}")

    assert counted["facts"] >= counted["facts with source"] >= counted["facts told on screens"]
    assert len({counted[f"texts in {code}"] for code in CODES}) == 1
    assert counted["facts unverified for six months"] == 0
    assert numbers(date(2027, 6, 1))["facts unverified for six months"] > 0
