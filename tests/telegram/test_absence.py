"""After downtime: told once, help first, nothing old carried out, nobody flooded."""

from __future__ import annotations

from contextlib import asynccontextmanager

import pytest

from tests.telegram.wire import until
from tests.town import bot_in


@asynccontextmanager
async def returned(town, folder, meanwhile, **away):
    """Stop the bot, let things happen, let time pass, and start it again."""
    await town.stop()
    meanwhile()
    town.clock.turn(**away)
    async with bot_in(town.sandbox, town.cast, folder, town.clock) as again:
        await again.quiet()
        yield again


def seen_since(phone, count):
    return [message for message in phone.person.chat if message.from_bot][count:]


def from_bot(phone):
    return len([message for message in phone.person.chat if message.from_bot])


async def test_each_person_is_told_once_that_we_were_away_and_gets_the_last_screen_only(
    town, tmp_path, aigul, bolat
):
    counts = {phone.id: from_bot(phone) for phone in (aigul, bolat)}

    def meanwhile():
        for words in ("/language", "/menu", "/language", "/menu"):
            aigul.person.say(words)
        bolat.person.say("/menu")

    async with returned(town, tmp_path, meanwhile, hours=3) as again:
        for phone in (aigul, bolat):
            said = seen_since(phone, counts[phone.id])
            notices = [one for one in said if again.says(one.html, phone.language, "away-notice")]
            assert len(notices) == 1
            assert phone.sees("home-menu")
        assert len(seen_since(aigul, counts[aigul.id])) == 2, "the notice and the last screen"


async def test_a_question_is_answered_though_it_was_corrected_or_we_were_named_elsewhere_afterwards(
    town, tmp_path, aigul, bolat
):
    def meanwhile():
        asked = aigul.person.say("/menu")
        aigul.person.edit(asked, "/language")
        bolat.person.say("/menu")
        bolat.person.type_inline("опека")

    async with returned(town, tmp_path, meanwhile, hours=3):
        assert aigul.sees("home-menu")
        assert bolat.sees("home-menu")


@pytest.mark.parametrize(
    "words", ["/sos", "муж меня избивает", "күйеуім ұрып жатыр", "жашагым келбейт", "I want to die"]
)
async def test_whoever_cries_for_help_is_answered_before_all_others(town, tmp_path, aigul, bolat, words):
    saule = town.phone("saule")
    await saule.send("/start")
    since = len(town.sandbox.calls)

    def meanwhile():
        for _ in range(3):
            aigul.person.say("/menu")
            bolat.person.say("какие справки собирать")
        saule.person.say(words)

    async with returned(town, tmp_path, meanwhile, hours=3) as again:
        sent = [call for call in list(town.sandbox.calls)[since:] if call.method == "sendMessage"]
        assert sent[0].params["chat_id"] == saule.id
        assert again.says(sent[0].params["text"], saule.language, "home-help")


async def test_an_old_press_with_an_effect_is_not_carried_out_but_shows_where_the_person_is(
    town, tmp_path, aigul
):
    await aigul.press("home-more-button")
    await aigul.press("home-language-button")

    choice = aigul.last

    async with returned(town, tmp_path, lambda: aigul.person.press("English"), hours=3) as again:
        assert aigul.language == "kk"
        assert again.says(choice.html, "kk", "home-choose-language")
        assert not again.says(choice.html, "en", "home-menu")


async def test_a_short_pause_is_not_spoken_of(town, tmp_path, aigul):
    count = from_bot(aigul)

    async with returned(town, tmp_path, lambda: aigul.person.say("/menu"), minutes=1) as again:
        said = seen_since(aigul, count)
        assert not [one for one in said if again.says(one.html, "kk", "away-notice")]
        assert aigul.sees("home-menu")


async def test_what_comes_after_the_backlog_is_fresh_again(town, tmp_path, aigul):
    async with returned(town, tmp_path, lambda: aigul.person.say("/menu"), hours=3) as again:
        await until(lambda: again.app.dispatcher.absence is None)
        count = from_bot(aigul)
        for words in ("/menu", "/help"):
            aigul.person.say(words)
        await again.quiet()

        said = seen_since(aigul, count)
        assert len(said) == 2
        assert not [one for one in said if again.says(one.html, "kk", "away-notice")]


async def test_a_second_start_without_a_gap_says_nothing_twice(town, tmp_path, aigul):
    count = from_bot(aigul)
    async with (
        returned(town, tmp_path, lambda: aigul.person.say("/menu"), hours=3) as again,
        returned(again, tmp_path, lambda: aigul.person.say("/menu"), minutes=1) as third,
    ):
        said = seen_since(aigul, count)
        assert len([one for one in said if third.says(one.html, "kk", "away-notice")]) == 1
