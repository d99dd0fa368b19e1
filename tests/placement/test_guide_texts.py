"""The guide's texts: everything the data calls for is said in four languages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml
from fluent.syntax import ast, parse
from fluent.syntax.serializer import FluentSerializer, serialize_pattern

from bot.features.placement.domain.wording import SUMMARY, message_ids
from bot.features.placement.repository import FOLDER, load_pack, load_packs
from tests.house.locales import entries

LOCALES = FOLDER.parents[3] / "locales"
LANGUAGES = ("kk", "ru", "ky", "en")
OWN = ("placement.ftl", "placement_kg.ftl", "placement_law.ftl", "people_regions.ftl")
PACKS = load_packs()
KZ = PACKS["kz"]


def read(language: str) -> dict[str, ast.Message]:
    found: dict[str, ast.Message] = {}
    for name in OWN:
        for entry in parse((LOCALES / language / name).read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{language}/{name}: {entry.content[:60]}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{language}/{name}: {entry.id.name} twice"
                found[entry.id.name] = entry
    return found


TEXTS = {language: read(language) for language in LANGUAGES}


def words(language: str, id: str) -> str:
    pattern = TEXTS[language][id].value
    assert pattern is not None
    return serialize_pattern(pattern).strip()


def variables(message: ast.Message) -> set[str]:
    return set(re.findall(r"\$([a-z-]+)", FluentSerializer().serialize_entry(message)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_the_data_calls_for_exists(language: str) -> None:
    wanted = frozenset().union(*(message_ids(pack) for pack in PACKS.values()))
    # Rooms above the guide say some of its law in files of their own.
    said = {entry.id for entry in entries(language)}
    assert sorted(wanted - said) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_region_and_emergency_number_has_its_words(language: str) -> None:
    for code in PACKS:
        path = FOLDER.parents[1] / "people" / "country" / f"{code}.yaml"
        country = yaml.safe_load(path.read_text(encoding="utf-8"))
        wanted = {f"region-{code}-{region}" for region in country["regions"]}
        wanted |= {f"line-{code}-{line['number']}" for line in country["emergency"]}
        assert sorted(wanted - TEXTS[language].keys()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages_have_the_same_texts_with_the_same_variables(language: str) -> None:
    reference = {id: variables(message) for id, message in TEXTS["ru"].items()}
    assert {id: variables(message) for id, message in TEXTS[language].items()} == reference


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_left_for_a_key_that_is_gone(language: str) -> None:
    wanted = frozenset().union(*(message_ids(pack) for pack in PACKS.values()))
    derived = re.compile(
        r"(form|criterion|document|step|payment|source|issuer|who|actor|channel|place|module|office)-"
    )
    assert [id for id in TEXTS[language] if derived.match(id) and id not in wanted] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_and_alerts_are_plain_and_buttons_fit(language: str) -> None:
    for id in TEXTS[language]:
        if id.endswith(("-button", "-alert")):
            assert "<" not in words(language, id)
        if id.endswith("-button") or id.startswith("region-"):
            assert len(words(language, id)) <= 30, (language, id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_with_its_title_and_source_fits_a_phone(language: str) -> None:
    for pack in PACKS.values():
        for form in pack.forms.values():
            summary = [
                words(language, f"form-{form.key}-{line}") for line in SUMMARY if line not in form.unsaid
            ]
            assert len("\n".join(summary)) <= 700, (language, form.key)
            for page in form.pages:
                assert len(words(language, f"form-{form.key}-page-{page}")) <= 780, (language, form.key, page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_cells_of_the_comparison_are_short(language: str) -> None:
    for id in TEXTS[language]:
        if "-cell-" in id and id.startswith("form-"):
            assert len(words(language, id)) <= 45, (language, id)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figures_of_the_data_stand_in_the_texts(language: str) -> None:
    for form in KZ.forms.values():
        said = words(language, f"form-{form.key}-children")
        for figure in (form.children.max, form.children.min if form.children.max else None):
            if figure and figure > 1:
                assert str(figure) in said, (language, form.key)
        if form.contract_months:
            assert str(form.contract_months) in words(language, f"form-{form.key}-page-law")
        if form.in_force_since:
            assert str(form.in_force_since.year) in words(language, f"form-{form.key}-page-law")
    for key, age in (("age-30-63", ("30", "63")), ("age-gap", ("16",)), ("space-15m2", ("15",))):
        assert all(figure in words(language, f"criterion-{key}-rule") for figure in age)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_criterion_that_is_never_asked_has_no_words_at_all(language: str) -> None:
    shameful = re.compile(r"ориентаци|бағдар|багыт|orientation", re.IGNORECASE)
    assert not [id for id in TEXTS[language] if "orientation" in id or shameful.search(words(language, id))]


def test_a_new_form_is_data_and_texts_only(tmp_path: Path) -> None:
    country = Path(shutil.copytree(FOLDER / "kz", tmp_path / "kz"))
    with (country / "forms.yaml").open("a", encoding="utf-8") as forms:
        forms.write(
            "  - key: weekend-family\n"
            "    kind: placement\n"
            "    pages: [law, money]\n"
            "    decided_by: guardianship-body\n"
            "    child_status: ward\n"
            "    proof: {cite: [{source: family-code, ref: '116', edition: 2026-07-12}],"
            " verified_on: 2026-11-21, status: verified}\n"
        )
    with (country / "payments.yaml").open("a", encoding="utf-8") as payments:
        payments.write(
            "  - key: weekend-carer\n"
            "    forms: [weekend-family]\n"
            "    mrp: 5\n"
            "    frequency: monthly\n"
            "    proof: {cite: [{source: family-code, ref: '116', edition: 2026-07-12}],"
            " verified_on: 2026-11-21, status: verified}\n"
        )
    pack = load_pack(country)
    assert pack.forms["weekend-family"].is_comparable
    assert [payment.key for payment in pack.payments_of("weekend-family")] == ["weekend-carer"]
    called_for = message_ids(pack) - message_ids(KZ)
    assert {"form-weekend-family", "form-weekend-family-page-law", "payment-weekend-carer"} <= called_for
    assert all("weekend" in id for id in called_for)
