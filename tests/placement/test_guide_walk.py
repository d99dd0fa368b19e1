"""The guide walked with phones."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.features.placement.views.comparison import mark
from tests.town import town_in

NEW_YEARS_EVE = datetime(2026, 12, 31, 18, 0, tzinfo=UTC)
"""23:00 in Kazakhstan, a quarter of a day before the index of the next year would be needed."""


async def test_from_home_to_a_forms_papers_and_back(bolat):
    await bolat.press("placement-menu-button")
    assert bolat.sees("placement-forms")
    await bolat.press("form-patronat-button")
    assert bolat.sees("form-patronat-what")

    await bolat.press("placement-page-papers-button")
    assert bolat.sees("placement-papers-yours")
    await bolat.press("placement-next-button")
    await bolat.press("placement-next-button")
    assert bolat.sees("placement-papers-auto")
    await bolat.press("placement-back-button")

    assert bolat.sees("form-patronat-what")
    await bolat.press("placement-all-forms-button")
    assert bolat.sees("placement-forms")


async def test_the_guide_command_opens_the_law_of_the_persons_own_country(bolat):
    await bolat.forge("country:KG")
    await bolat.send("/guide")

    assert bolat.sees("placement-forms-kg")
    assert bolat.last.labels[0] == "Усыновление, Кыргызстан"


async def test_the_list_switches_between_the_countries_and_changes_nothing_about_the_person(town, bolat):
    await bolat.forge("my-law:kz")
    await bolat.press("forms:kg")
    assert bolat.sees("placement-forms-kg")
    await bolat.press("form-kg-foster-family-button")
    assert bolat.sees("placement-doubt-kg-news")
    await bolat.press("placement-all-forms-button")
    assert bolat.sees("placement-forms-kg")
    await bolat.press("forms:kz")

    assert bolat.sees("placement-forms")
    assert town.ask("select country from people where id = 102") == [("KZ",)]


async def test_a_job_and_the_way_back_to_the_parents_stand_apart_from_the_forms(aigul):
    await aigul.press("placement-menu-button")
    await aigul.press("placement-others-button")
    await aigul.press("form-childrens-village-button")
    assert aigul.sees("form-childrens-village-what")
    await aigul.forge("others:kz")
    await aigul.press("form-return-to-birth-family-button")
    await aigul.press("placement-page-after-button")

    assert aigul.sees("form-return-to-birth-family-page-after")


async def test_amounts_are_those_of_the_persons_today_and_say_when_nobody_knows_the_new_index(tmp_path):
    async with town_in(tmp_path, start=NEW_YEARS_EVE) as town:
        bolat = town.phone("bolat")
        await bolat.send("/start")
        await bolat.press("language:ru")
        await bolat.forge("page:kz:guardianship:money:0")
        assert "43\u00a0250 тенге" in bolat.last.text

        town.clock.turn(hours=2)
        await bolat.forge("page:kz:guardianship:money:0")

        assert bolat.sees("placement-money-mci-before")
        assert "МРП на 2027 год мы ещё не знаем" in bolat.last.text
        assert "43\u00a0250" in bolat.last.text


async def test_three_forms_are_chosen_by_buttons_and_stand_side_by_side(aigul):
    await aigul.press("placement-menu-button")
    await aigul.press("placement-compare-button")
    await aigul.press("form-adoption-button")
    assert "Қатар көрсету" not in aigul.last.labels
    await aigul.press("form-patronat-button")
    await aigul.press("form-guest-family-button")
    assert [label for label in aigul.last.labels if label.startswith("✓")] == [
        "✓ Бала асырап алу",
        "✓ Патронат",
        "✓ Бала қонақтайтын отбасы",
    ]
    await aigul.press("✓ Патронат")
    await aigul.press("form-patronat-button")

    await aigul.press("placement-compare-show-button")

    for row in ("status", "decides", "term", "children", "pay", "after"):
        assert aigul.sees(f"placement-compare-{row}")
    for form in ("adoption", "patronat", "guest-family"):
        assert aigul.sees(f"form-{form}-cell-pay")
    await aigul.press("placement-compare-change-button")
    assert aigul.sees("placement-compare")


async def test_a_fourth_form_is_refused_aloud_and_one_alone_is_not_compared(aigul):
    four = "".join(mark(key) for key in ("adoption", "patronat", "guest-family", "guardianship"))
    await aigul.forge(f"compare:kz:{four}")
    assert aigul.sees("placement-compare")
    assert sum(label.startswith("✓") for label in aigul.last.labels) == 3
    assert len(aigul.alerts) == 1

    await aigul.forge(f"compared:kz:{mark('adoption')}")

    assert aigul.sees("placement-compare-at-least-alert")
    assert len(aigul.alerts) == 2


async def test_where_to_go_asks_the_region_once_needed_and_remembers_nothing(town, bolat):
    await bolat.press("placement-menu-button")
    await bolat.press("placement-offices-button")
    assert bolat.sees("placement-which-region")
    await bolat.press("placement-next-button")
    await bolat.press("region-kz-61")

    assert bolat.sees("placement-offices-nothing-kz")
    assert "1414" in bolat.last.text
    assert "Туркестанская" in bolat.last.text
    assert town.lives(102) == (None, None)
    await bolat.press("placement-lines-button")
    assert bolat.sees("placement-lines-unverified")


async def test_where_to_go_does_not_ask_somebody_whose_region_is_known(bolat):
    await bolat.forge("region:KZ:71")
    await bolat.send("/guide")

    await bolat.press("placement-offices-button")
    assert "Астана" in bolat.last.text
    await bolat.press("placement-other-region-button")
    assert bolat.sees("placement-which-region")

    await bolat.forge("offices:kg:")
    assert bolat.sees("placement-which-region"), "a region of Kazakhstan says nothing about Kyrgyzstan"


async def test_an_old_kyrgyz_contact_is_shown_with_its_mark(bolat):
    await bolat.forge("offices:kg:GB")

    assert "+996 312 611546" in bolat.last.text
    assert bolat.sees("placement-office-phone-unverified")


@pytest.mark.parametrize(
    "forged",
    [
        "page:kz:adoption:luck:0",
        "page:kz:adoption:law:much",
        "form:kz:adoption:more",
        "offices:kz",
    ],
)
async def test_callback_data_of_the_wrong_shape_draws_the_current_screen(aigul, forged):
    await aigul.press("placement-menu-button")

    await aigul.forge(forged)

    assert aigul.sees("placement-forms")


async def test_places_that_do_not_exist_lead_to_the_nearest_that_does(aigul):
    await aigul.forge("page:kz:adoption:steps:99")
    assert aigul.sees("step-adoption-reports")
    await aigul.forge("page:kz:adoption:steps:-5")
    assert aigul.sees("step-adoption-consult")
    await aigul.forge("offices:kz:99")
    assert aigul.sees("placement-which-region")
    await aigul.forge("office-regions:kz:99")
    assert "Шымкент қаласы" in aigul.last.labels
    await aigul.forge("forms:xx")
    assert aigul.sees("placement-forms")
    await aigul.forge("page:kz:childrens-village:money:0")
    assert aigul.sees("placement-form-unknown")


async def test_whose_law_is_needed_is_asked_on_the_first_guide_screen_by_one_tap(town, bolat):
    await bolat.press("placement-menu-button")
    assert bolat.sees("placement-whose-law")

    await bolat.press("country-kg")

    assert bolat.sees("placement-forms-kg")
    assert not bolat.sees("placement-whose-law")
    assert town.ask("select country from people where id = 102") == [("KG",)]
    await bolat.press("form-kg-guardianship-button")
    assert "Кыргызстан" in bolat.last.text
    await bolat.send("/guide")
    assert bolat.sees("placement-forms-kg")
    assert not bolat.sees("placement-whose-law")


async def test_a_page_folds_what_it_rests_on_to_one_line_and_unfolds_it_behind_a_button(bolat):
    await bolat.forge("page:kz:adoption:law:0")
    assert "Казахстан" in bolat.last.text
    assert "ст. 84" not in bolat.last.text

    await bolat.press("placement-sources-button")
    assert bolat.sees("placement-sources")
    assert "Кодекс о браке и семье, ст. 84-110" in bolat.last.text

    await bolat.press("placement-back-to-page-button")
    assert bolat.sees("form-adoption-page-law")
