"""Two adults on one path: steps, dates and the family's papers are shared, everybody's own papers are not."""

from __future__ import annotations

import pytest

from tests.journey.steps import (
    come_together,
    journey_of,
    mark,
    paper,
    path,
    plain,
    promised,
    says,
    set_out,
    show,
    step,
    today,
)
from tests.town import Phone

ANSWER = "answer.patronat.apply-decision"


@pytest.fixture
async def couple(aigul: Phone, bolat: Phone) -> tuple[Phone, Phone]:
    """Aigul chose patronat; Bolat joined her and has seen the path."""
    await set_out(aigul, two=True)
    await mark(aigul, "own.health", "ready")
    await come_together(aigul, bolat)
    await path(bolat)
    return aigul, bolat


async def test_the_second_adult_finds_the_path_and_a_list_of_their_own(couple):
    _, bolat = couple

    # Aigul's three papers, Bolat's two, one of those who live with them.
    assert says(bolat, "journey-title-count", form="Патронат", ready=1, total=6)
    assert plain(bolat, "document-spouse-consent") in bolat.last.text


async def test_only_a_number_is_shown_of_the_other_adults_papers(couple):
    _, bolat = couple
    await bolat.press("journey-list-button")
    assert says(bolat, "journey-others", ready=1, total=3)
    await paper(bolat, "own.health")
    assert bolat.sees("journey-standing-todo")

    await bolat.forge("path-theirs")

    assert bolat.sees("journey-theirs-closed")
    assert plain(bolat, "document-health") not in bolat.last.text


async def test_what_one_adult_shares_the_other_sees_and_no_longer_when_taken_back(couple):
    aigul, bolat = couple
    await show(aigul, shared=True)
    await path(bolat)
    await bolat.press("journey-list-button")
    await bolat.press("journey-theirs-button")
    assert plain(bolat, "document-health") in bolat.last.text

    await show(aigul, shared=False)
    await bolat.forge("path-theirs")

    assert bolat.sees("journey-theirs-closed")


async def test_the_same_button_on_another_phone_marks_that_persons_own_paper(town, couple):
    aigul, bolat = couple
    before = (await journey_of(town, aigul)).own

    await mark(bolat, "own.health", "ordered")
    await bolat.forge("path-mark:spouse.health:todo")

    assert bolat.sees("journey-paper-unknown")
    assert (await journey_of(town, aigul)).own == before
    assert (await journey_of(town, bolat)).own.papers["own.health"].state == "ordered"


async def test_what_was_noted_about_a_spouse_before_they_joined_is_theirs_then(town, aigul, bolat):
    await set_out(aigul, two=True)
    await mark(aigul, "spouse.health", "ordered")
    await come_together(aigul, bolat)
    await paper(bolat, "own.health")
    assert bolat.sees("journey-standing-ordered")

    await mark(bolat, "own.health", "ready")
    await bolat.press(plain(bolat, "journey-months-button", months=3))

    await path(aigul)
    await aigul.press("journey-list-button")
    assert says(aigul, "journey-others", ready=1, total=2)


async def test_a_day_told_by_one_is_seen_and_reminded_to_both(town, couple):
    aigul, bolat = couple

    await today(bolat, "apply-decision", "filed")
    await path(aigul)

    assert aigul.sees("journey-clock-one-off")
    assert promised(town, aigul)[ANSWER] == promised(town, bolat)[ANSWER]
    await today(aigul, "apply-decision", "answered")
    assert promised(town, bolat)[ANSWER][0] == "cancelled"


async def test_leaving_keeps_a_copy_for_each_and_nothing_of_the_others_papers(town, couple):
    aigul, bolat = couple
    await mark(bolat, "own.health", "ordered")
    await today(bolat, "course", "done")
    await bolat.send("/household")
    await bolat.press("people-leave-button")
    await bolat.press("people-leave-now-button")

    await path(bolat)
    assert bolat.sees("journey-title-count")
    await step(bolat, "course")
    assert bolat.sees("journey-step-was-done")
    await mark(bolat, "family.health", "ready")
    await paper(aigul, "family.health")
    assert aigul.sees("journey-standing-todo")
    await path(aigul)
    await aigul.press("journey-list-button")
    assert not aigul.sees("journey-others")


async def test_a_stranger_sees_and_changes_nothing(town, couple, phone):
    before = [await journey_of(town, each) for each in couple]
    emma = phone("emma")
    await emma.send("/start")
    await emma.press("language:en")

    for press in ("path-list:0", "path-theirs", "path-mark:own.health:todo", "path-undo:course"):
        await emma.forge(press)
        assert not emma.sees("journey-title-count")

    assert [await journey_of(town, each) for each in couple] == before
    assert await journey_of(town, emma) is None


async def test_what_is_erased_of_one_adult_leaves_the_other_their_own_copy(town, couple):
    aigul, bolat = couple
    await today(aigul, "apply-decision", "filed")
    journeys = town.app.house.services["journeys"]

    await town.app.database.write(journeys.erase, aigul.id)
    await town.app.database.write(journeys.erase, aigul.id)

    assert town.ask("select person_id from journeys") == [(102,)]
    assert promised(town, aigul)[ANSWER][0] == "cancelled"
    assert str(aigul.id) not in repr(await journey_of(town, bolat))


async def test_everything_held_is_given_out_in_words(town, couple):
    aigul, _ = couple
    await today(aigul, "apply-decision", "filed")
    journeys = town.app.house.services["journeys"]

    rows = await town.app.database.read(journeys.export, aigul.id)

    assert await town.app.database.read(journeys.count, aigul.id) == 1
    assert [next(iter(row)) for row in rows] == ["form", "paper", "step"]
    language = town.app.house.languages["kk"]
    for row in rows:
        for name, value in row.items():
            assert language.knows(f"holding-journey-{name}")
            if hasattr(value, "id"):
                assert language.plain(value)


async def test_a_path_of_ones_own_is_put_aside_while_two_share_one_and_comes_back(town, aigul, bolat):
    await set_out(aigul, "patronat", two=True)
    await set_out(bolat, "adoption")
    await mark(bolat, "own.health", "ready")
    own = plain(bolat, "form-adoption")
    await aigul.send("/household")
    await aigul.press("people-invite-button")
    link = next(word for word in aigul.last.text.split() if "start=join_" in word)
    await bolat.send("/start join_" + link.partition("start=join_")[2])
    assert says(bolat, "journey-put-aside", form=own), "said before"

    await bolat.press("people-join-button")
    await path(bolat)
    assert plain(bolat, "form-patronat") in bolat.last.text
    assert own not in bolat.last.text
    await bolat.send("/household")
    await bolat.press("people-leave-button")
    assert says(bolat, "journey-given-back", form=own)
    await bolat.press("people-leave-now-button")

    await path(bolat)
    assert own in bolat.last.text
    assert (await journey_of(town, bolat)).own.papers["own.health"].state == "ready"
    await path(aigul)
    assert plain(aigul, "form-patronat") in aigul.last.text


async def test_who_had_no_path_is_told_of_none_and_keeps_the_shared_one(aigul, bolat):
    await set_out(aigul, two=True)
    await come_together(aigul, bolat)
    await path(bolat)

    await bolat.send("/household")
    await bolat.press("people-leave-button")
    assert plain(bolat, "journey-given-back", form="").strip(": .") not in bolat.last.text
    await bolat.press("people-leave-now-button")

    await path(bolat)
    assert plain(bolat, "form-patronat") in bolat.last.text
