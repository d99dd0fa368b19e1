"""Consent: asked before anything personal is kept, in the person's words, provable, and taken back."""

from __future__ import annotations

import pytest

from bot.features.people import views
from bot.features.people.domain import Person
from bot.kernel.text import Text, paragraphs
from tests.town import bot_in, town_in

THERE = views.ask_consent(views.Countries()).place.pack()
"""Where a room sends somebody who has not agreed yet, on the way to one of its places."""


async def consented(town, phone):
    person = Person(phone.id, phone.language)
    return await town.app.database.read(town.app.house.people.has_consented, person)


async def test_agreeing_is_written_down_with_words_version_and_time_and_leads_on(town, aigul):
    await aigul.forge(THERE)
    assert aigul.sees("people-consent-summary")
    assert not await consented(town, aigul)

    await aigul.press("people-consent-agree-button")

    assert aigul.sees("people-which-country")
    assert await consented(town, aigul)
    ((person, version, language, at, withdrawn),) = town.ask(
        "select person_id, version, language, agreed_at, ended_at from consents"
    )
    assert (person, language, at, withdrawn) == (101, "kk", int(town.clock.now().timestamp() * 1000), None)
    ((words,),) = town.ask("select words from consent_texts where version = :version", version=version)
    pages = paragraphs(*town.app.house.people.pages)
    assert words == town.app.house.languages["kk"].plain(pages)


async def test_a_second_press_writes_nothing_twice(town, aigul):
    await aigul.forge(THERE)
    agree = aigul.last.buttons[0][0]["callback_data"]

    await aigul.forge(agree)
    await aigul.forge(agree)

    assert town.ask("select count(*) from consents") == [(1,)]
    assert town.ask("select count(*) from consent_texts") == [(1,)]


async def test_not_now_keeps_nothing_and_leaves_the_guide_open(town, bolat):
    await bolat.forge(THERE)

    await bolat.press("people-consent-later-button")
    assert bolat.sees("people-consent-later")
    await bolat.press("home-button")
    await bolat.press("home-more-button")
    await bolat.press("home-country-button")

    assert bolat.sees("people-which-country")
    assert town.ask("select count(*) from consents") == [(0,)]


@pytest.mark.parametrize("language", ["kk", "ru", "ky", "en"])
async def test_every_item_of_the_law_can_be_read_before_answering(tmp_path, language):
    operator = {
        "operator_name": "Foundation <A&B>",
        "operator_bin": "123456789012",
        "operator_address": "Astana, Example street 1",
        "operator_contact": "data@example.kz",
        "storage_months": "24",
    }
    async with town_in(tmp_path, **operator) as town:
        emma = town.phone("emma")
        await emma.send("/start")
        await emma.press(f"language:{language}")
        await emma.forge(THERE)
        read = [emma.last.text]
        await emma.press("people-consent-read-button")
        for page in ("who", "what", "where", "rights"):
            assert emma.sees(f"people-consent-{page}")
            read.append(emma.last.text)
            if page != "rights":
                await emma.press("people-page-on-button")

        everything = "\n".join(read)
        for item in ("Foundation <A&B>", "123456789012", "Astana, Example street 1", "data@example.kz", "24"):
            assert item in everything
        for item in ("18", "15", "94-V", "/mydata", "/forget", "Telegram"):
            assert item in everything
        await emma.press("people-consent-agree-button")
        assert emma.sees("people-which-country")


async def test_what_the_operator_has_not_filled_in_is_said_to_be_missing(town, bolat):
    await bolat.forge(THERE)
    await bolat.press("people-consent-read-button")

    missing = town.app.house.languages["ru"].plain(Text("people-consent-not-given"))
    assert bolat.last.text.count(missing) == 4


async def test_other_words_ask_again_but_a_new_telephone_does_not(tmp_path):
    async with town_in(tmp_path, operator_name="One", operator_contact="a") as town:
        aigul = town.phone("aigul")
        await aigul.send("/start")
        await aigul.press("language:kk")
        await aigul.forge(THERE)
        await aigul.press("people-consent-agree-button")
        await town.stop()

        async with bot_in(
            town.sandbox, town.cast, tmp_path, town.clock, operator_name="One", operator_contact="b"
        ) as same:
            assert await consented(same, aigul)
            await same.stop()
        async with bot_in(town.sandbox, town.cast, tmp_path, town.clock, operator_name="Two") as other:
            assert not await consented(other, aigul)


async def test_reading_another_language_later_does_not_ask_again(town, aigul):
    await aigul.forge(THERE)
    await aigul.press("people-consent-agree-button")

    await aigul.send("/language")
    await aigul.press("language:ru")
    await aigul.forge(THERE)

    assert await consented(town, aigul)
    assert aigul.sees("people-consent-given")


async def test_a_button_under_other_words_than_todays_agrees_to_nothing(town, aigul):
    await aigul.forge("agree:00000000:countries")

    assert aigul.sees("people-consent-summary")
    assert not await consented(town, aigul)


@pytest.mark.parametrize("then", ["nobody~knows", "", "language~xx", "consent~consent~0", "~"])
async def test_a_forged_way_on_leads_to_a_screen_and_carries_nothing_out(town, aigul, then):
    await aigul.forge(views.Consent(then=then).pack())
    await aigul.press("people-consent-agree-button")

    assert await consented(town, aigul)
    assert aigul.language == "kk"
    assert aigul.last.labels


def test_the_way_on_fits_into_a_button():
    longest = "p" * 40
    assert len(views.Agree(version="0" * 8, then=longest).pack()) <= 64
    assert len(views.Consent(then=longest, page=9).pack()) <= 64
