"""The law files: what is read, and how a fault in them is told."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.features.placement.domain.pack import Reason, fact, findings
from bot.features.placement.domain.provenance import Status
from bot.features.placement.domain.rules import CriterionType
from bot.features.placement.repository import FOLDER, LawDataError, load_pack, load_packs
from bot.kernel.errors import SettingsWrong

TODAY = date(2026, 11, 22)
PACKS = load_packs()
KZ = PACKS["kz"]


@pytest.fixture
def country(tmp_path: Path) -> Path:
    """A copy of Kazakhstan's files that a test may spoil."""
    return Path(shutil.copytree(FOLDER / "kz", tmp_path / "kz"))


def spoil(country: Path, file: str, old: str, new: str) -> None:
    text = (country / file).read_text(encoding="utf-8")
    assert old in text, f"{file} no longer holds what the test spoils"
    (country / file).write_text(text.replace(old, new, 1), encoding="utf-8")


FAULTS = [
    ("criteria.yaml", "type: bar-if-false", "type: bar-maybe", "kz/criteria.yaml: criteria[0].type: "),
    ("criteria.yaml", 'ref: "91(2)"', "ref: 91", "kz/criteria.yaml: criteria[0].proof.cite[0].ref: "),
    (
        "criteria.yaml",
        'ref: "91(2)"',
        'ref: "art. 91"',
        "kz/criteria.yaml: criteria.adult.proof.cite[0].ref: ",
    ),
    (
        "criteria.yaml",
        "source: family-code",
        "source: folk-wisdom",
        'kz/criteria.yaml: criteria.adult.proof.cite[0].source: no source "folk-wisdom" ',
    ),
    (
        "criteria.yaml",
        "forms: [adoption, guardianship",
        "forms: [adopshun, guardianship",
        'kz/criteria.yaml: criteria.adult.forms: no form "adopshun" is known.',
    ),
    (
        "criteria.yaml",
        "key: age-30-63",
        "key: adult",
        'kz/criteria.yaml: criteria[1].key: "adult" stands here twice.',
    ),
    ("criteria.yaml", "key: adult\n", "kee: adult\n", "kz/criteria.yaml: criteria[0].key: "),
    (
        "criteria.yaml",
        "    type: bar-if-false",
        "    colour: red\n    type: bar-if-false",
        "kz/criteria.yaml: criteria[0].colour: no such field is known.",
    ),
    (
        "criteria.yaml",
        "criteria:\n",
        "criterias:\n",
        "kz/criteria.yaml: criterias: no such section is known.",
    ),
    (
        "criteria.yaml",
        "auto_reject_allowed: false",
        "auto_reject_allowed: never",
        "kz/criteria.yaml: auto_reject_",
    ),
    (
        "criteria.yaml",
        "edition: 2026-07-12}",
        "edition: 2027-07-12}",
        "kz/criteria.yaml: criteria.adult.proof.cite[0].edition: sources.yaml knows no edition after ",
    ),
    (
        "criteria.yaml",
        ", edition: 2026-07-12}",
        "}",
        "kz/criteria.yaml: criteria.adult.proof.cite[0].edition: the edition that was read is not named.",
    ),
    (
        "criteria.yaml",
        "verified_on: 2026-11-21",
        "verified_on: null",
        "kz/criteria.yaml: criteria.adult.proof.verified_on: a verified fact needs the day it was verified.",
    ),
    (
        "criteria.yaml",
        "criteria: [illness-692",
        "criteria: [unluck",
        'kz/criteria.yaml: compliance.criteria: no criterion "unluck" is known.',
    ),
    (
        "documents.yaml",
        "{guardianship: notary",
        "{patroness: notary",
        'kz/documents.yaml: documents.spouse-consent.issuer_in: no form of this paper "patroness" is known.',
    ),
    (
        "documents.yaml",
        "for_step: {adoption: payment",
        "for_step: {adoption: party",
        'kz/documents.yaml: documents.bank-account.for_step: no step of adoption "party" is known.',
    ),
    (
        "documents.yaml",
        "made_in: {adoption: register",
        "made_in: {adoption: regatta",
        'kz/documents.yaml: documents.adopter-opinion.made_in: no step of adoption "regatta" is known.',
    ),
    (
        "steps.yaml",
        "number: 2",
        "number: 3",
        "kz/steps.yaml: steps.adoption.course.number: 2 is expected here.",
    ),
    (
        "steps.yaml",
        "completeness: 2, home-visit: 3, opinion: 3",
        "completeness: 2, home-visit: 9, opinion: 3",
        "kz/steps.yaml: steps.adoption.register.parts: together they are longer than the whole.",
    ),
    (
        "steps.yaml",
        "limit_working_days: 10",
        "limit_working_days: soon",
        "kz/steps.yaml: steps.adoption[2].limit_work",
    ),
    (
        "payments.yaml",
        "    frequency: once\n",
        "    frequency: once\n    frequency: monthly\n",
        'kz/payments.yaml: line 11: "frequency" is written twice.',
    ),
    (
        "money.yaml",
        "since: 2026-01-01",
        "since: 2025-06-01",
        "kz/money.yaml: mci.mci-2026.since: it begins before mci-2025 has ended.",
    ),
    (
        "money.yaml",
        "until: 2025-12-31",
        "until: 2024-12-31",
        "kz/money.yaml: mci.mci-2025.until: it ends before it begins.",
    ),
    (
        "school.yaml",
        "documents: [application",
        "documents: [poem",
        'kz/school.yaml: school.intake.documents: no document "poem" is known.',
    ),
    (
        "forms.yaml",
        "pages: [law]",
        "pages: [law, steps]",
        'forms.childrens-village.pages: the page "steps" would be empty.',
    ),
    ("forms.yaml", "forms:\n", "forms: [\n", "kz/forms.yaml: line "),
    ("forms.yaml", "    proof:\n", "    proof: yes\n    more:\n", "kz/forms.yaml: forms[0].proof: "),
    ("sources.yaml", "# What", "\x07 What", "kz/sources.yaml: it is not readable text."),
    ("lines.yaml", "lines:", "lines: {1414: yes}\nmore:", "kz/lines.yaml: more: no such section is known."),
    ("steps.yaml", "steps:\n", "steps: []\nold:\n", "kz/steps.yaml: "),
    (
        "offices.yaml",
        "kind: guardianship-body, address: null",
        'kind: guardianship-body, address: "1, First street"',
        "kz/offices.yaml: offices.guardianship-body-10.proof.cite: a fact needs at least one source.",
    ),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"), FAULTS, ids=[f"{f[0]}-{f[2].strip()[:24]}" for f in FAULTS]
)
def test_a_broken_file_is_refused_with_one_sentence_naming_file_and_key(
    country: Path, file: str, old: str, new: str, sentence: str
) -> None:
    spoil(country, file, old, new)
    with pytest.raises(LawDataError) as refused:
        load_pack(country)
    said = str(refused.value)
    assert sentence in said
    assert said.startswith(f"kz/{file}: ")
    assert said.endswith(".")
    assert "\n" not in said


def test_the_command_line_hears_a_broken_law_file_as_a_wrong_setting() -> None:
    assert issubclass(LawDataError, SettingsWrong)


def test_a_missing_file_of_sources_is_named(country: Path) -> None:
    (country / "sources.yaml").unlink()
    with pytest.raises(LawDataError, match=r"kz/sources.yaml: the file is missing or empty"):
        load_pack(country)


def test_a_file_with_a_mistyped_name_is_not_silently_ignored(country: Path) -> None:
    (country / "docments.yaml").write_text("documents: []\n", encoding="utf-8")
    with pytest.raises(LawDataError, match=r"kz/docments.yaml"):
        load_pack(country)


def test_a_country_is_a_folder() -> None:
    assert set(PACKS) == {path.name for path in FOLDER.iterdir() if path.is_dir()} >= {"kz", "kg"}


def test_every_fact_names_its_source_its_place_and_how_sure_it_is() -> None:
    for pack in PACKS.values():
        for one in pack.facts():
            proof = one.proof
            assert proof.file.startswith(f"{pack.code}/")
            assert fact(pack, proof.key) is one, "keys are unique, so that `check --fact` finds the fact"
            unknown_office = proof.key.startswith("offices.") and "phone" in proof.missing
            assert proof.source in pack.sources or unknown_office
            if proof.status is Status.VERIFIED:
                assert proof.verified_on is not None
                assert proof.edition or not pack.sources[proof.source or ""].kind.is_act


def test_findings_tell_uncertain_news_missing_and_old_apart() -> None:
    found = {(one.key, one.reason): one for one in findings(KZ, TODAY)}
    assert ("steps.patronat.reliability", Reason.UNCERTAIN) in found
    assert ("payments.professional-fee", Reason.NEWS) in found
    assert found["steps.guardianship.reliability", Reason.NEWS].fields == ("reported_every_months",)
    assert found["steps.adoption.permission", Reason.MISSING].fields == ("limit_working_days",)
    assert found["documents.health", Reason.MISSING].fields == ("validity_months",)
    assert found["mci.mci-2027", Reason.MISSING].fields == ("amount",)
    assert found["offices.guardianship-body-71", Reason.MISSING].file == "kz/offices.yaml"
    assert found["payments.professional-fee", Reason.NEWS].source == "news-professional-pay"
    assert not [one for one in found.values() if one.reason is Reason.STALE]


def test_what_nobody_verified_for_six_months_is_listed() -> None:
    assert not [one for one in findings(KZ, date(2027, 5, 21)) if one.reason is Reason.STALE]
    stale = [one.key for one in findings(KZ, date(2027, 5, 24)) if one.reason is Reason.STALE]
    assert "criteria.income" in stale
    assert "forms.adoption" in stale
    assert "payments.receiving-child" not in stale, "what was never verified cannot grow old"


def test_an_office_that_was_called_is_filled_in_with_the_day_of_the_call(country: Path) -> None:
    spoil(
        country,
        "offices.yaml",
        'region: "71", kind: guardianship-body, address: null, hours: null, phone: null}',
        'region: "71", kind: guardianship-body, address: "1, First street", hours: null, phone: "100",'
        " proof: {cite: [{source: foundation-call}], verified_on: 2026-11-20, status: verified}}",
    )
    pack = load_pack(country)
    (office,) = [one for one in pack.offices_in("71") if one.phone]
    assert office.proof.verified_on == date(2026, 11, 20)
    told = [one for one in findings(pack, TODAY) if one.key == office.proof.key]
    assert [(one.reason, one.fields) for one in told] == [(Reason.MISSING, ("hours",))]


def test_a_swapped_day_off_is_data(country: Path) -> None:
    spoil(
        country,
        "holidays_override.yaml",
        "overrides: []",
        "overrides:\n  - {key: swap, day: 2027-03-26, working: false,"
        " proof: {cite: [{source: foundation-call}], verified_on: 2026-11-20, status: verified}}",
    )
    (swap,) = load_pack(country).holidays
    assert (swap.day, swap.working) == (date(2027, 3, 26), False)


def test_a_fact_nobody_stated_is_not_found() -> None:
    assert fact(KZ, "criteria.luck") is None


def test_each_form_knows_its_own_papers_steps_payments_and_criteria() -> None:
    assert "education" in [paper.key for paper in KZ.documents_of("patronat")]
    assert "education" not in [paper.key for paper in KZ.documents_of("adoption")]
    assert [step.key for step in KZ.steps_of("guardianship")][:2] == ["course", "apply"]
    assert KZ.steps_of("childrens-village") == ()
    assert [payment.key for payment in KZ.payments_of("guardianship")] == ["guardian-child"]
    assert KZ.documents["spouse-consent"].issued_by("guest-family") == "notary"
    assert KZ.documents["spouse-consent"].issued_by("patronat") == "spouse"
    assert "co-residents" in KZ.documents["health"].needed_from("adoption")
    assert "co-residents" not in KZ.documents["health"].needed_from("guest-family")


def test_the_criterion_that_is_never_asked_is_never_offered_to_a_screen() -> None:
    hidden = {one.key for one in KZ.criteria.values() if one.type is CriterionType.DO_NOT_ASK}
    assert hidden
    for form in KZ.forms:
        assert not hidden & {one.key for one in KZ.criteria_of(form)}


def test_a_disputed_rule_reaches_the_forms_where_only_the_authority_can_say() -> None:
    assert "co-residents" in {one.key for one in KZ.criteria_of("guest-family")}
    assert KZ.criteria["space-15m2"].ask_authority_in == (
        "adoption",
        "guardianship",
        "patronat",
        "guest-family",
    )
    assert KZ.auto_reject_allowed is False


def test_no_single_man_is_barred_any_more() -> None:
    rule = KZ.criteria["unmarried-man"]
    assert rule.type is CriterionType.NOT_A_BAR
    assert rule.repealed
    assert rule.forms == ()


def test_the_school_is_the_programme_of_the_order() -> None:
    school = KZ.school
    assert school is not None
    assert [module.number for module in school.modules] == list(range(1, 12))
    assert sum(module.min_hours for module in school.modules) == school.hours.min == 42
    assert len(school.journal.fields) == 11
    assert sum(school.intake.parts.values()) == school.intake.limit_working_days == 5


def test_regions_and_emergency_numbers_are_given_for_every_country() -> None:
    people = FOLDER.parents[1] / "people" / "country"
    for code in PACKS:
        country = yaml.safe_load((people / f"{code}.yaml").read_text(encoding="utf-8"))
        assert country["code"] == code
        assert all(isinstance(region, str) for region in country["regions"])
        assert {office.region for office in PACKS[code].offices.values()} == set(country["regions"])
        for line in country["emergency"]:
            assert line["source"]
            assert line["status"] in set(Status)
            assert line["verified_on"] or line["status"] == "uncertain"
    kz = yaml.safe_load((people / "kz.yaml").read_text(encoding="utf-8"))
    kg = yaml.safe_load((people / "kg.yaml").read_text(encoding="utf-8"))
    assert (len(kz["regions"]), len(kg["regions"])) == (20, 9)
