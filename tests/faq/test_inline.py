"""Pages shared in other chats: `@bot words`, from the phone's side."""

from __future__ import annotations

import pytest

from bot.features.people.domain import Person
from tests.telegram.wire import until

ASKED = {
    "kk": "патронатқа қанша төлейді",
    "ru": "сколько платят за патронат",
    "ky": "патронатка канча төлөнөт",
    "en": "how much is paid for patronat",
}
DANGER = {
    "kk": "күйеуім ұрып жатыр",
    "ru": "муж меня избивает",
    "ky": "күйөөм мени уруп жатат",
    "en": "my husband is beating me",
}


async def offered(town, person, words, chat=None):
    query = person.type_inline(words, chat)
    await until(lambda: query.answered)
    await town.quiet()
    return query


def speaking(town, language):
    """Somebody whose Telegram speaks this language; the bot has never seen them."""
    return town.sandbox.person(900 + sorted(ASKED).index(language), "Stranger", language)


@pytest.mark.parametrize("language", sorted(ASKED))
async def test_pages_are_offered_in_the_language_of_who_asks(town, language):
    query = await offered(town, speaking(town, language), ASKED[language])

    # Two topics lead to this page, and only the one that fits better is offered.
    (best,) = (one for key, one in query.results.items() if key in {"page-patronat-money", "money-patronat"})
    assert 1 <= len(query.results) <= 10
    assert town.says(best.html, language, "form-patronat-page-money")
    words = town.app.house.languages[language]
    assert words.fixed("form-patronat-button") in best.title
    assert best.description and "<" not in best.description and len(best.description) <= 120
    assert query.button["text"] == words.fixed("home-offered-open-button")


@pytest.mark.parametrize("language", sorted(DANGER))
async def test_words_of_danger_offer_the_help_card_before_all(town, language):
    query = await offered(town, speaking(town, language), DANGER[language])

    first = next(iter(query.results.values()))
    assert town.says(first.html, language, "home-help")
    assert "112" in first.text
    assert "112" in first.description
    assert first.title == town.app.house.languages[language].fixed("home-offered-help-button")


@pytest.mark.parametrize("language", sorted(ASKED))
async def test_no_words_yet_offer_the_forms(town, language):
    query = await offered(town, speaking(town, language), "  ")

    assert [*query.results][:2] == ["form-adoption", "form-guardianship"]
    assert town.says(query.results["form-adoption"].html, language, "form-adoption-what")


async def test_whoever_lives_in_kyrgyzstan_is_offered_its_forms_and_numbers(town, bolat):
    for label in ("home-more-button", "home-country-button", "country-kg"):
        await bolat.press(label)

    forms = await offered(town, bolat.person, "")
    help_first = await offered(town, bolat.person, DANGER["ru"])

    assert all(key.startswith("form-kg-") for key in forms.results)
    card = next(iter(help_first.results.values())).text
    words = town.app.house.languages["ru"]
    assert words.fixed("country-kg") in card
    assert words.fixed("country-kz") not in card


async def test_a_stranger_is_not_met_by_an_inline_query_and_nothing_is_sent_to_them(town):
    stranger = speaking(town, "ru")

    await offered(town, stranger, DANGER["ru"])

    assert town.ask("select count(*) from people") == [(0,)]
    assert town.ask("select count(*) from outbox") == [(0,)]
    assert town.ask("select count(*) from inbox where body is not null") == [(0,)]
    assert stranger.history == []


async def test_an_inline_query_leaves_what_is_awaited_and_where_the_person_is(town, bolat):
    await bolat.send("какие справки собирать")
    before = town.ask("select * from people")

    await offered(town, bolat.person, "опека")

    assert town.ask("select * from people") == before


async def test_nothing_found_is_said_on_the_button_and_the_button_opens_the_bot(town, bolat):
    query = await offered(town, bolat.person, "ъъъ ффф")

    assert query.results == {}
    assert query.button["text"] == town.app.house.languages["ru"].fixed("home-offered-nothing-button")
    bolat.person.open_deep_link(query.button["start_parameter"])
    await town.quiet()
    assert bolat.sees("home-menu")


@pytest.mark.parametrize(
    "words",
    [
        "\N{GRINNING FACE}" * 4096,
        "\u202e\u200f" * 100 + "патронат",
        "<b>&amp;" * 30,
        "\0\u0000\ufeff",
        "a" * 4096,
    ],
)
async def test_a_hostile_query_is_answered_like_any_other(town, words):
    person = speaking(town, "ru")
    query = town.sandbox.world.new_inline_query(person.id)
    user = person.account.user()
    town.sandbox.push({"inline_query": {"id": query.id, "from": user, "query": words, "offset": "0"}})

    await until(lambda: query.answered)

    await town.quiet()
    assert len(query.results) <= 10


async def test_a_query_without_words_or_id_stops_nothing(town, bolat):
    user = bolat.person.account.user()
    for odd in ({"query": 5, "id": "1"}, {"query": "x"}, {"id": 7, "query": None}):
        town.sandbox.push({"inline_query": {"from": user, "offset": "", **odd}})

    await town.quiet()
    await bolat.send("/menu")
    assert bolat.sees("home-menu")


async def test_what_is_shared_is_the_page_without_preview_and_the_bot_does_not_answer_its_own_words(
    town, bolat
):
    query = await offered(town, bolat.person, "опека")
    seen = len(bolat.person.chat)

    bolat.person.choose(query, next(iter(query.results)))
    await town.quiet()

    assert len(bolat.person.chat) == seen + 1
    asked = town.sandbox.calls_of("answerInlineQuery")[-1].params
    assert asked["is_personal"] is True
    assert asked["cache_time"] > 0
    for result in asked["results"]:
        assert result["input_message_content"]["link_preview_options"] == {"is_disabled": True}


async def test_every_page_of_every_language_can_be_offered(town):
    answers = town.app.house.services["answers"]
    for language in ASKED:
        person = speaking(town, language)
        for form in answers.packs["kz"].forms:
            words = town.app.house.languages[language].fixed(f"form-{form}-button")
            query = await offered(town, person, words)
            assert query.results, (language, form)


async def test_places_that_are_the_persons_own_are_never_offered(town, aigul):
    """Their papers, reminders, data, region: the bot itself leads there, a list in another chat does not."""
    answers = town.app.house.services["answers"]
    own = {
        topic.key
        for topic in answers.questions.topics.values()
        if not topic.told and topic.opens.partition("/")[0] not in {"form", "page"}
    }
    person = Person(aigul.id, "kk")
    led = set()
    for words in ("менің құжаттарым", "мои напоминания", "что вы храните обо мне", "куда обращаться"):
        led |= {topic.key for topic in answers.find(person, words, 10)} & own
        query = await offered(town, aigul.person, words)
        assert not own & query.results.keys()
    assert len(led) >= 2, "these words do lead to own places in the private talk"


async def test_a_query_that_waited_while_we_were_away_is_left_unanswered(town, tmp_path, bolat):
    from tests.telegram.test_absence import returned

    asked = []
    async with returned(town, tmp_path, lambda: asked.append(bolat.person.type_inline("опека")), hours=3):
        assert not asked[0].answered
        assert not town.sandbox.calls_of("answerInlineQuery")
        assert not bolat.has_seen("away-notice")
