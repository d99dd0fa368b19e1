"""Writing an announcement: any message, every language, an audience by buttons, and the check at the end."""

from __future__ import annotations

import json

import pytest

from tests.broadcasts.steps import compose, fates, go_on, hire, meet, picture, send_now, state


@pytest.fixture
async def dana(town):
    return await meet(town, "dana", "ru")


async def send_photo(phone, caption):
    phone.person.send_photo(picture(), caption)
    await phone.town.quiet()


async def test_the_preview_shows_what_each_language_will_see_with_its_own_button(town, dana):
    id = await compose(dana, "Форум в субботу")
    await dana.press("broadcasts-texts-button")
    await dana.press(f"bcwrite:{id}:kk")
    await dana.send("Форум сенбіде")

    before = len(dana.person.chat)
    await dana.press("broadcasts-preview-button")
    title_ru, ru, title_kk, kk = dana.person.chat[before:]
    assert ru.text == "Форум в субботу"
    assert ru.labels == ["Не присылать на эту тему"]
    assert kk.text == "Форум сенбіде"
    assert kk.labels == ["Бұл тақырыпта жібермеңіз"]
    assert "русский" in title_ru.text and "казахский" in title_kk.text

    await dana.press("broadcasts-sample-button")
    assert dana.last.text == "Форум в субботу"


async def test_formatting_and_links_arrive_as_they_were_sent(town, dana, bolat):
    await compose(dana, "Запись на https://example.org/forum до пятницы")
    await send_now(dana, 1)
    await go_on(town, 3)

    assert {one["type"] for one in bolat.last.body["entities"]} == {"url"}


async def test_an_album_arrives_whole_and_can_be_stopped_too(town, dana, bolat):
    await dana.send("/broadcast")
    await dana.press("broadcasts-new-button")
    await dana.press("bcbegin:ru")
    dana.person.send_album([picture(), picture()], "Как прошла встреча")
    await town.quiet()
    await send_now(dana, 1)
    await go_on(town, 3)

    *_, first, second, below = bolat.person.chat
    assert first.body["caption"] == "Как прошла встреча"
    assert second.body["photo"]
    assert below.labels == ["Не присылать на эту тему"]
    message_id, more = town.ask(
        "select message_id, more_ids from broadcast_copies where person_id = :id", id=bolat.id
    )[0]
    assert [message_id, *json.loads(more)] == [first.message_id, second.message_id, below.message_id]


@pytest.mark.parametrize(
    ("words", "finding"),
    [
        ("Запись тут: https://", "broadcasts-finding-link"),
        ("Запись тут: http://http://example.org", "broadcasts-finding-link"),
        ("ё" * 4097, "broadcasts-finding-too-long"),
    ],
)
async def test_what_would_go_wrong_is_said_and_forbids_the_last_button(town, dana, bolat, words, finding):
    id = await compose(dana, words)
    await dana.press("broadcasts-check-button")
    assert dana.sees(finding)
    assert "Отправить сейчас" not in dana.last.labels

    revision = town.ask("select revision from broadcasts where id = :id", id=id)[0][0]
    await dana.forge(f"bcsend:{id}:{revision}:0")
    assert dana.sees(finding)
    assert state(town, id) == "draft"


async def test_a_caption_of_1025_letters_is_too_long(town, dana):
    await dana.send("/broadcast")
    await dana.press("broadcasts-new-button")
    await dana.press("bcbegin:ru")
    await send_photo(dana, "а" * 1025)
    await dana.press("broadcasts-check-button")

    assert dana.sees("broadcasts-finding-too-long")


async def test_a_missing_language_is_said_with_the_number_of_people(town, dana, aigul):
    await compose(dana, "Форум")
    await dana.press("broadcasts-check-button")

    assert dana.sees("broadcasts-finding-language")
    assert "Отправить сейчас" in dana.last.labels


async def test_an_audience_of_nobody_cannot_be_written_to(town, dana, bolat):
    id = await compose(dana)
    await dana.forge(f"bctog:{id}:region:KZ-10:0")
    await dana.forge(f"bccheck:{id}")

    assert dana.sees("broadcasts-finding-nobody")
    assert "Отправить сейчас" not in dana.last.labels


@pytest.mark.parametrize(
    ("language", "first"),
    [
        (
            "kk",
            [
                "Абай облысы",
                "Ақмола облысы",
                "Ақтөбе облысы",
                "Алматы қаласы",
                "Алматы облысы",
            ],
        ),
        (
            "ru",
            [
                "область Абай",
                "Акмолинская область",
                "Актюбинская область",
                "Алматинская область",
                "город Алматы",
            ],
        ),
    ],
)
async def test_regions_stand_in_the_order_of_the_readers_alphabet(town, dana, language, first):
    id = await compose(dana)
    await dana.send("/language")
    await dana.press(f"language:{language}")
    await dana.forge(f"bctog:{id}:country:KZ:0")
    await dana.forge(f"bcvals:{id}:region:0")

    assert dana.last.labels[:5] == first


async def test_the_team_and_households_can_be_chosen(town, dana, bolat):
    erlan = await hire(town, "erlan")
    id = await compose(dana)
    await dana.forge(f"bctog:{id}:role:caseworker:0")
    assert "Получат: 1" in dana.last.text
    await dana.forge(f"bctog:{id}:household:together:0")
    assert "Получат: 0" in dana.last.text
    await dana.press(f"bctog:{id}:household:alone:0")
    assert "Получат: 1" in dana.last.text
    await send_now_by_forging(dana, id)
    await go_on(town, 3)

    assert erlan.last.text == "Форум семей в субботу"
    assert not bolat.has_seen("broadcasts-stopped")
    assert fates(town, id) == {"sent": 1}


async def send_now_by_forging(dana, id):
    await dana.forge(f"bccheck:{id}")
    await dana.press("broadcasts-send-button")


async def test_a_forged_filter_or_topic_is_refused(town, dana):
    id = await compose(dana)
    for forged in (f"bctog:{id}:region:KZ-99:0", f"bctog:{id}:shoe:42:0", f"bctopic:{id}:weather"):
        await dana.forge(forged)
        assert dana.sees("broadcasts-filter-unknown") or dana.sees("broadcasts-topic-unknown")


async def test_what_cannot_be_sent_on_is_said(town, dana):
    await dana.send("/broadcast")
    await dana.press("broadcasts-new-button")
    await dana.press("bcbegin:ru")
    dana.person.share_location(51.1, 71.4)
    await town.quiet()

    assert dana.sees("broadcasts-cannot-be-sent-on")
    await dana.send("Тогда текст")
    assert dana.sees("broadcasts-card")
