"""The path is made of the law's files: every form can be walked, and a new one needs no code."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.features.journey.domain.days import About
from bot.features.journey.domain.journey import Overview
from bot.features.journey.domain.papers import Family, Paper, Section, State, checklist, to_collect
from bot.features.journey.domain.promises import promises
from bot.features.journey.domain.steps import StepDates, stages
from bot.features.journey.repository import load_calendar
from bot.features.journey.views import days, papers, presses, steps, top
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.repository import FOLDER, load_pack, load_packs
from bot.i18n.languages import Languages
from bot.kernel.text import Text
from bot.sandbox.entities import parse_html, utf16_length
from bot.telegram.shown.screens import Screen

TODAY = date(2027, 1, 5)
FILING = date(2027, 3, 1)
PACKS = load_packs()
CALENDARS = {code: load_calendar(code, pack.holidays) for code, pack in PACKS.items()}
LANGUAGES = Languages.load()
FORMS = [
    (pack, form.key) for pack in PACKS.values() for form in pack.forms.values() if pack.documents_of(form.key)
]
MARKS = {
    "nothing": None,
    "ordered": Paper(State.ORDERED, ordered_on=TODAY),
    "ready": Paper(State.READY, issued_on=TODAY, months=1),
    "old": Paper(State.READY, issued_on=date(2026, 1, 5), months=6),
    "aside": Paper(State.ASIDE),
}


def overview(
    pack: CountryPack, form: str, mark: Paper | None, *, two: bool = True, began: date | None = None
) -> Overview:
    family = Family(two)
    papers_told = {
        item.key: mark for item in checklist(pack.documents_of(form), form, family, {}) if mark is not None
    }
    told = {step.key: StepDates(began) for step in pack.steps_of(form)} if began else {}
    return Overview(
        pack,
        form,
        TODAY,
        checklist(pack.documents_of(form), form, family, papers_told),
        stages(form, pack.steps_of(form), told, CALENDARS["kz"]),
        FILING,
    )


def screens(seen: Overview) -> Iterator[Screen]:
    """Every screen of a path as it stands."""
    yield top.top(seen)
    yield from (papers.paper_list(seen, page) for page in range(len(seen.items) // papers.PAGE + 1))
    for item in seen.items:
        yield papers.paper(seen, item)
        yield papers.term(item)
        yield days.choose_day(presses.ChooseDay(about=About.ISSUED, key=item.key), TODAY, item.name)
    yield from (steps.step_list(seen, page) for page in range(len(seen.path) // steps.PAGE + 1))
    for stage in seen.path:
        yield steps.step(seen, stage)
        yield days.choose_day(presses.ChooseDay(about=About.BEGAN, key=stage.key), TODAY, stage.name)
        if stage.is_late(seen.today):
            yield steps.letter(seen, stage)


@pytest.mark.parametrize("mark", MARKS)
def test_every_screen_of_every_form_is_said_in_every_language_and_fits_a_phone(mark):
    count = 0
    for pack, form in FORMS:
        for began in (None, TODAY, date(2026, 1, 5)):
            for screen in screens(overview(pack, form, MARKS[mark], began=began)):
                count += 1
                presses_of = [each.press for row in screen.buttons for each in row if each.press]
                assert all(len(press.pack().encode()) <= 64 for press in presses_of)
                assert presses_of[-1].pack() == "home"
                assert all(len(row) <= 8 for row in screen.buttons)
                for language in LANGUAGES:
                    words, _ = parse_html(language.html(screen.text))
                    assert utf16_length(words) < 1300, words
    assert count > 200


@pytest.mark.parametrize(("pack", "form"), FORMS, ids=[f"{pack.code}-{form}" for pack, form in FORMS])
def test_every_paper_of_the_law_is_on_the_list_of_two_adults(pack, form):
    listed = {item.document.key for item in overview(pack, form, None).items}

    assert listed == {document.key for document in pack.documents_of(form)}


def test_the_one_who_joined_and_the_one_who_applies_need_together_what_the_law_asks_of_both():
    documents = PACKS["kz"].documents_of("patronat")
    one = checklist(documents, "patronat", Family(two=True, is_applicant=True), {})
    other = checklist(documents, "patronat", Family(two=True, is_applicant=False), {})

    mirrored = {
        (item.document.key, {"own": "spouse", "spouse": "own"}.get(item.holder, item.holder)) for item in one
    }

    assert mirrored == {(item.document.key, item.holder) for item in other}


def test_the_certificate_of_the_second_adult_is_only_there_if_both_apply():
    documents = PACKS["kz"].documents_of("adoption")
    family = Family(two=True, for_each=frozenset({"preparation-certificate"}))

    items = {item.key: item for item in checklist(documents, "adoption", family, {})}

    assert items["own.preparation-certificate"].section is Section.COLLECT
    assert items["spouse.preparation-certificate"].section is Section.BOTH

    even = replace(family, even_consenting=True)
    items = {item.key: item for item in checklist(documents, "adoption", even, {})}
    assert items["spouse.preparation-certificate"].section is Section.COLLECT


@pytest.mark.parametrize(
    ("form", "key", "step"),
    [("adoption", "adopter-opinion", "register"), ("guest-family", "guest-opinion", "apply-decision")],
)
def test_a_paper_the_authority_makes_on_the_way_is_not_counted_until_the_family_has_it(form, key, step):
    documents = PACKS["kz"].documents_of(form)

    before = {item.key: item for item in checklist(documents, form, Family(), {})}
    assert before[f"own.{key}"].section is Section.MADE
    assert before[f"own.{key}"].made_in == Text(f"step-{form}-{step}")
    assert before[f"own.{key}"] not in to_collect(before.values())

    had = {f"own.{key}": Paper(State.READY, issued_on=TODAY)}
    after = {item.key: item for item in checklist(documents, form, Family(), had)}
    assert after[f"own.{key}"] in to_collect(after.values())


def test_papers_the_state_fetches_and_those_for_a_later_step_are_not_counted():
    seen = overview(PACKS["kz"], "guardianship", None)
    sections = {item.document.key: item.section for item in seen.items}

    assert sections["no-record"] is Section.AUTO
    assert sections["guardianship-order"] is Section.LATER
    assert not {"no-record", "guardianship-order"} & {item.document.key for item in to_collect(seen.items)}


def test_every_term_of_the_law_gives_a_day_and_no_term_gives_none():
    for pack, form in FORMS:
        for stage in overview(pack, form, None, began=TODAY).path:
            assert (stage.due_on is not None) == (stage.step.limit_working_days is not None)


def test_no_reminder_is_promised_for_a_day_that_has_passed():
    for pack, form in FORMS:
        for mark in MARKS.values():
            for began in (None, TODAY, date(2026, 1, 5)):
                seen = overview(pack, form, mark, began=began)
                assert all(promise.day > TODAY for promise in promises(seen).values())


NEW_FORM = {
    "key": "weekend-family",
    "kind": "placement",
    "pages": ["law"],
    "decided_by": "court",
    "child_status": "unchanged-stays-in-institution",
    "proof": {
        "cite": [{"source": "family-code", "edition": "2026-07-12"}],
        "verified_on": "2026-11-21",
        "status": "verified",
    },
}


@pytest.fixture
def grown(tmp_path: Path) -> CountryPack:
    """Kazakhstan's law with one more form: only data was touched."""
    folder = Path(shutil.copytree(FOLDER / "kz", tmp_path / "kz"))
    forms = yaml.safe_load((folder / "forms.yaml").read_text(encoding="utf-8"))
    forms["forms"].append(NEW_FORM)
    (folder / "forms.yaml").write_text(yaml.safe_dump(forms), encoding="utf-8")
    documents = yaml.safe_load((folder / "documents.yaml").read_text(encoding="utf-8"))
    for document in documents["documents"][:6]:
        document["forms"].append("weekend-family")
    (folder / "documents.yaml").write_text(yaml.safe_dump(documents), encoding="utf-8")
    laid = yaml.safe_load((folder / "steps.yaml").read_text(encoding="utf-8"))
    laid["steps"]["weekend-family"] = laid["steps"]["patronat"]
    (folder / "steps.yaml").write_text(yaml.safe_dump(laid), encoding="utf-8")
    return load_pack(folder)


def test_a_form_added_to_the_files_has_a_checklist_a_path_and_a_clock_without_code(grown):
    seen = overview(grown, "weekend-family", None, began=TODAY)

    assert [item.document.key for item in to_collect(seen.items)][:1] == ["application"]
    assert {promise.kind for promise in promises(seen).values()} >= {"authority-answer"}
    assert seen.find_stage("apply-decision").due_on == date(2027, 1, 20)
    button = next(
        each
        for row in top.forms(grown, None).buttons
        for each in row
        if each.press and each.press.pack() == "path-for:kz:weekend-family"
    )
    assert button.label.id == "form-weekend-family-button"


def test_a_word_of_the_law_nobody_knows_yet_puts_the_paper_on_the_familys_list(grown):
    document = replace(grown.documents["application"], who=("great-aunt",))

    (item,) = checklist([document], "patronat", Family(), {})

    assert item.key == "family.application"


def test_every_reminder_opens_the_screen_it_is_about():
    kinds = {"path": presses.Path, "path-paper": presses.PaperPage, "path-step": presses.StepPage}
    places = {
        promise.place
        for pack, form in FORMS
        for promise in promises(overview(pack, form, MARKS["ready"], began=TODAY)).values()
    }

    assert {place.partition(":")[0] for place in places} == set(kinds)
    assert all(kinds[place.partition(":")[0]].unpack(place).pack() == place for place in places)
