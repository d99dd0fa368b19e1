"""The first minutes with the bot."""

from __future__ import annotations

import pytest


async def test_the_likely_language_stands_first_and_the_choice_is_kept(phone):
    cholpon = phone("cholpon")

    await cholpon.send("/start")
    assert cholpon.last.labels[0] == "Кыргызча"
    await cholpon.press("Қазақша")

    assert cholpon.language == "kk"
    assert cholpon.sees("home-welcome")


async def test_a_later_start_asks_nothing_again(aigul):
    await aigul.send("/start")

    assert aigul.sees("home-menu")


@pytest.mark.parametrize("words", ["/help", "/sos", "/HELP", "/help@family_sandbox_bot"])
async def test_help_needs_no_language_first(phone, words):
    saule = phone("saule")

    await saule.send(words)

    assert saule.sees("home-help")
    assert "112" in saule.last.text and "102" in saule.last.text and "111" in saule.last.text


async def test_the_help_card_shows_the_persons_own_country_alone_and_the_other_behind_a_button(bolat):
    await bolat.press("home-more-button")
    await bolat.press("home-country-button")
    await bolat.press("country-kg")
    await bolat.send("/help")
    assert "Кыргызстан" in bolat.last.text
    assert "Казахстан" not in bolat.last.text

    await bolat.press("help-in:KZ:")

    assert "Казахстан" in bolat.last.text
    assert "Кыргызстан" not in bolat.last.text


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("опекун бьёт ребёнка", "hurt"),
        ("я не хочу жить", "dying"),
        ("детям нечего есть", "need"),
        ("хочу оставить ребёнка в роддоме", "baby"),
    ],
)
async def test_the_help_card_answers_to_the_kind_of_trouble_that_was_heard(bolat, words, kind):
    await bolat.send(words)

    assert bolat.sees("home-help")
    assert bolat.sees(f"home-help-{kind}")


async def test_every_number_on_the_card_can_be_copied(bolat):
    await bolat.send("/help")

    assert [one["copy_text"]["text"] for one in bolat.last.buttons[0]] == ["112", "102", "103", "111"]


async def test_a_region_is_chosen_by_button_and_another_country_forgets_it(town, bolat):
    for label in ("home-more-button", "home-country-button", "country-kz", "people-choose-region-button"):
        await bolat.press(label)
    await bolat.press("people-page-on-button")
    await bolat.press("region-kz-61")
    assert bolat.sees("people-lives-in-region")
    assert town.lives(102) == ("KZ", "61")

    await bolat.press("people-other-country-button")
    await bolat.press("country-kg")

    assert town.lives(102) == ("KG", None)


async def test_words_nobody_understands_still_arrive_and_lead_somewhere(aigul):
    await aigul.send("<b>бұл не & не үшін</b>")

    assert aigul.sees("home-not-understood")


async def test_an_old_or_forged_button_draws_the_current_screen(aigul):
    await aigul.press("placement-menu-button")
    await aigul.forge("form:kz:no-such-form-anywhere-in-the-world")
    assert aigul.sees("placement-form-unknown")

    await aigul.forge("nobody:knows:this")

    assert aigul.sees("placement-forms")


async def test_a_forged_language_or_region_is_refused_and_changes_nothing(town, aigul):
    await aigul.forge("language:xx")
    await aigul.forge("region:KZ:99")
    await aigul.forge("country:US")

    assert town.ask("select language from people where id = 101") == [("kk",)]
    assert town.lives(101) == (None, None)
    assert len(aigul.alerts) == 3


@pytest.mark.parametrize("country", ["KZ", "KG"])
async def test_every_region_of_both_countries_can_be_chosen(town, bolat, country):
    for region in town.app.house.people.countries[country].regions:
        await bolat.forge(f"region:{country}:{region}")
        assert bolat.sees("people-lives-in-region")
