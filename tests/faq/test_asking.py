"""Typed words nothing awaited: a question, danger, or nothing, from the phone's side."""

from __future__ import annotations

import pytest

from bot.features.faq.feature import understanding
from bot.features.faq.views import Answer, guess
from bot.features.placement.repository import load_packs
from tests.reminders.steps import consent

UNDERSTOOD = understanding(load_packs())


async def test_a_question_with_typos_and_without_kazakh_letters_is_understood_and_answered(aigul):
    await aigul.send("жасым 58де, бала берсе бола ма")
    if aigul.sees("faq-guess"):
        await aigul.press("faq-age-limit-button")

    assert aigul.sees("criterion-age-gap-rule")
    assert aigul.sees("criterion-adult-rule")


def test_no_two_buttons_of_a_guess_lead_to_the_same_place_and_the_last_leads_to_people():
    shown = guess(UNDERSTOOD.search.find("балага опека алсам канша толейди"), "kz")
    buttons = [button for row in shown.buttons for button in row]

    assert len({button.press.pack() for button in buttons}) == len(buttons) == 5
    assert [button.label.id for button in buttons[-2:]] == ["faq-nothing-fits-button", "home-button"]


async def test_what_is_surely_meant_is_answered_at_once_with_the_others_below(bolat):
    await bolat.send("какие справки собирать")

    assert bolat.sees("faq-papers-answer")
    await bolat.press("faq-papers-validity-button")
    assert bolat.sees("faq-papers-validity-answer")


SMALL_TALK = (
    ("Привет!", "faq-said-hello"),
    ("Сәлеметсіз бе", "faq-said-hello"),
    ("саламатсызбы", "faq-said-hello"),
    ("hello", "faq-said-hello"),
    ("спосибо большое", "faq-said-thanks"),
    ("рахмет", "faq-said-thanks"),
    ("до свидания", "faq-said-bye"),
    ("отмена", "home-menu"),
    ("Назад", "home-menu"),
    ("меню", "home-menu"),
    ("артқа", "home-menu"),
    ("артка", "home-menu"),
    ("cancel", "home-menu"),
)


async def test_greetings_are_greeted_and_a_wish_to_go_back_is_obeyed(bolat):
    for words, said in SMALL_TALK:
        await bolat.send(words)

        assert bolat.sees(said), words


async def test_the_frequent_questions_stand_on_the_home_screen(bolat):
    await bolat.press("faq-frequent-button")
    assert bolat.sees("faq-frequent")

    await bolat.press("faq-telling-child-button")

    assert bolat.sees("faq-telling-child-answer")


async def test_an_answer_shows_its_law_and_leads_on(bolat):
    await bolat.send("сертификат школы потеряла что делать")

    assert bolat.sees("faq-certificate-validity-answer")
    assert "165" in bolat.last.text
    await bolat.press("placement-lines-button")
    assert bolat.sees("placement-lines")


async def test_a_form_and_a_part_of_its_page_lead_straight_there(bolat):
    await bolat.send("сколько платят за патронат")

    assert bolat.sees("form-patronat-page-money")


@pytest.mark.parametrize(
    "words",
    ["муж меня избивает", "muzh menya izbivaet", "күйеуім ұрып жатыр", "I want to die", "өлгүм келет"],
)
async def test_words_of_danger_bring_the_help_card_first(bolat, words):
    await bolat.send(words)

    assert bolat.sees("home-help")
    assert "112" in bolat.last.text
    assert bolat.last.labels[:4] == ["112", "102", "103", "111"]
    assert bolat.last.labels[4:] == ["Кыргызстан: телефоны", "Передать это команде", "Я не об этом", "Скрыть"]


async def test_danger_typed_where_a_time_is_awaited_brings_the_help_card_and_the_time_may_still_be_typed(
    bolat,
):
    await consent(bolat)
    await bolat.send("муж меня избивает")

    assert bolat.has_seen("home-help")
    assert bolat.sees("reminders-when")
    await bolat.send("завтра в 9")
    assert bolat.sees("reminders-write")


async def test_danger_typed_as_a_note_brings_the_help_card_and_the_note_is_kept(bolat):
    await consent(bolat)
    await bolat.send("завтра в 9")
    await bolat.send("муж меня избивает, позвонить юристу")

    assert bolat.has_seen("home-help")
    assert bolat.sees("reminders-kept")
    assert "позвонить юристу" in bolat.last.text


async def test_danger_typed_as_a_note_that_cannot_be_kept_brings_the_help_card_and_the_reason(bolat):
    await consent(bolat)
    await bolat.send("завтра в 9")
    await bolat.send("муж меня избивает " * 60)

    assert bolat.has_seen("home-help")
    assert bolat.sees("reminders-note-too-long")


async def test_the_card_beside_an_input_begins_with_the_numbers_of_the_persons_country(town):
    cholpon = town.phone("cholpon")
    await cholpon.send("/help")
    usual = "\n\n".join(cholpon.last.text.split("\n\n")[:3])
    await consent(cholpon)
    seen = len(cholpon.person.chat)
    await cholpon.send("күйөөм мени сабап жатат")

    cards = [message.text for message in cholpon.person.chat[seen:] if usual in message.text]
    warm = town.app.house.languages["ky"].fixed("home-help-hurt")
    assert [card.partition(usual)[0].strip() for card in cards] == [warm]


async def test_what_was_not_meant_leads_on_to_what_may_have_been(bolat):
    await bolat.send("хочу оставить новорожденного в роддоме, опека")
    assert bolat.sees("home-help")

    await bolat.press("faq-not-meant-button")

    assert bolat.sees("faq-guess")


async def test_what_was_not_meant_and_means_nothing_else_leads_to_the_rooms(bolat):
    await bolat.send("повешусь")
    await bolat.press("faq-not-meant-button")

    assert bolat.sees("faq-not-meant")
    await bolat.press("home-button")
    assert bolat.sees("home-menu")


async def test_words_that_mean_nothing_still_get_the_menu(bolat):
    await bolat.send("ъъъ ффф")

    assert bolat.sees("home-not-understood")


async def test_a_question_that_is_gone_is_refused_kindly(bolat):
    await bolat.send("какие справки собирать")
    await bolat.forge(Answer(key="no-such-question").pack())

    assert bolat.sees("faq-gone")


async def test_somebody_in_kyrgyzstan_is_led_to_the_law_of_kyrgyzstan(bolat):
    for label in ("home-more-button", "home-country-button", "country-kg"):
        await bolat.press(label)
    await bolat.send("опека")

    assert bolat.sees("form-kg-guardianship-what")


async def test_an_answer_from_the_law_of_one_country_says_so_in_the_other(bolat):
    await bolat.forge(Answer(key="certificate-validity").pack())
    assert not bolat.sees("faq-elsewhere")
    for label in ("/menu", "home-more-button", "home-country-button", "country-kg"):
        await (bolat.send(label) if label == "/menu" else bolat.press(label))

    await bolat.forge(Answer(key="certificate-validity").pack())

    assert bolat.sees("faq-elsewhere")
    assert "Казахстан" in bolat.last.html


async def test_every_answer_can_be_shown_in_every_language(town, bolat):
    await bolat.send("какие справки собирать")
    room = next(room for room in town.app.house.features if room.name == "faq")
    told = [one.key for one in room.services["answers"].questions.topics.values() if one.told]
    assert len(told) > 60
    for key in told:
        await bolat.forge(Answer(key=key).pack())
        assert bolat.sees("faq-title"), key
        assert len(bolat.last.text) < 1500, key
