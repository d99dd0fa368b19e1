"""Consent: asked before anything personal is kept, in the person's words, provable, and taken back."""

from __future__ import annotations

import pytest

from bot.kernel.text import Text, paragraphs
from tests.people.conftest import read_consent
from tests.town import bot_in, town_in


async def consented(town, phone):
    return await town.app.database.read(town.app.house.people.has_consented, phone.id)


async def ask_for_a_link(phone):
    """Want something for which one must have agreed."""
    await phone.send("/household")
    await phone.press("people-invite-button")


async def test_agreeing_is_written_down_with_words_version_and_time_and_leads_on(town, aigul):
    await ask_for_a_link(aigul)
    assert aigul.sees("people-consent-summary")
    assert not await consented(town, aigul)

    await aigul.press("people-consent-agree-button")

    assert aigul.sees("people-invitation"), "what was wanted is carried out"
    assert await consented(town, aigul)
    ((person, version, language, at, withdrawn),) = town.ask(
        "select person_id, version, language, agreed_at, ended_at from consents"
    )
    assert (person, language, at, withdrawn) == (101, "kk", int(town.clock.now().timestamp() * 1000), None)
    ((words,),) = town.ask("select words from consent_texts where version = :version", version=version)
    pages = paragraphs(*town.app.house.people.consents.pages)
    assert words == town.app.house.languages["kk"].plain(pages)


async def test_a_second_press_writes_nothing_twice(town, aigul):
    await read_consent(aigul)
    agree = aigul.last.buttons[0][0]["callback_data"]

    await aigul.press(agree)
    await aigul.forge(agree)

    assert town.ask("select count(*) from consents") == [(1,)]
    assert town.ask("select count(*) from consent_texts") == [(1,)]


async def test_not_now_keeps_nothing_and_leaves_the_guide_open(town, bolat):
    await read_consent(bolat)

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
        await read_consent(emma)
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
        assert emma.sees("home-menu")


async def test_what_the_operator_has_not_filled_in_is_said_to_be_missing(town, bolat):
    await read_consent(bolat)
    await bolat.press("people-consent-read-button")

    missing = town.app.house.languages["ru"].plain(Text("people-consent-not-given"))
    assert bolat.last.text.count(missing) == 4


async def test_other_words_ask_again_but_a_new_telephone_does_not(tmp_path):
    async with town_in(tmp_path, operator_name="One", operator_contact="a") as town:
        aigul = town.phone("aigul")
        await aigul.send("/start")
        await aigul.press("language:kk")
        await read_consent(aigul)
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
    await read_consent(aigul)
    await aigul.press("people-consent-agree-button")

    await aigul.send("/language")
    await aigul.press("language:ru")
    await read_consent(aigul)

    assert await consented(town, aigul)
    assert aigul.sees("people-consent-given")


async def test_a_button_under_other_words_than_todays_agrees_to_nothing(town, aigul):
    await aigul.forge("agree:00000000:0")

    assert aigul.sees("people-consent-summary")
    assert not await consented(town, aigul)


@pytest.mark.parametrize("way", ["consent:0:1", "consent:9:1", "consent:-1:0", "consent:0:0"])
async def test_where_nothing_was_wanted_agreeing_carries_nothing_out(town, aigul, way):
    await aigul.forge(way)
    await aigul.press("people-consent-agree-button")

    assert await consented(town, aigul)
    assert aigul.sees("home-menu")


async def test_what_was_wanted_is_forgotten_by_not_now_and_carried_out_once(town, aigul):
    await ask_for_a_link(aigul)
    await aigul.press("people-consent-later-button")
    await aigul.forge("consent:0:1")
    await aigul.press("people-consent-agree-button")
    assert aigul.sees("home-menu")

    await aigul.send("/mydata")
    await aigul.press("people-withdraw-button")
    await aigul.press("people-withdraw-now-button")
    await ask_for_a_link(aigul)
    agree = aigul.last.buttons[0][0]["callback_data"]
    await aigul.press(agree)
    await aigul.forge(agree)

    assert town.ask("select count(*) from invitations where used_at is null") == [(1,)]
    assert town.ask("select wanted from people where id = 101") == [(None,)]


async def test_who_joins_by_a_link_and_agrees_has_joined(town, aigul, bolat):
    await ask_for_a_link(bolat)
    await bolat.press("people-consent-agree-button")
    link = next(one for one in bolat.last.text.split() if "?start=join_" in one)

    aigul.person.open_deep_link(link.partition("=")[2])
    await town.quiet()
    await aigul.press("people-join-button")
    assert aigul.sees("people-consent-summary")
    await aigul.press("people-consent-agree-button")

    assert aigul.sees("people-joined")
    assert town.ask("select count(*) from household_members") == [(2,)]
