"""What is true of announcements without any database: links, lengths, sums that point at nobody."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.broadcasts.domain.audience import FEWEST_SHOWN, Audience, Count, unpacked
from bot.features.broadcasts.domain.broadcast import ENDS, Fate, Tally
from bot.features.broadcasts.domain.wording import Piece, broken_links, read
from bot.features.broadcasts.domain.wording import unpacked as opened
from bot.features.broadcasts.views.progress import bar
from bot.features.broadcasts.views.sheets import counted


@pytest.mark.parametrize(
    "words",
    [
        "Запись: https://example.org/forum?day=6#top.",
        "(https://қор.қаз/форум)",
        "t.me/fond и почта fond@example.org",
        "http://example.org:8080/a и https://sub.example.org",
        "Время 15:30, http не ссылка",
        "tg://resolve?domain=fond",
    ],
)
def test_links_that_lead_somewhere_are_left_alone(words):
    assert broken_links(Piece("text", words)) == ()


@pytest.mark.parametrize(
    "words",
    [
        "https://",
        "http://http://example.org",
        "https://example",
        "www.",
        "https:/example.org",
        "https:example.org",
    ],
)
def test_links_that_lead_nowhere_are_found(words):
    assert broken_links(Piece("text", f"Запись: {words} сегодня")) != ()


def test_a_link_hidden_under_words_is_looked_at_too():
    hidden = {"type": "text_link", "offset": 0, "length": 4, "url": "https://"}

    assert broken_links(Piece("text", "сюда", entities=(hidden,))) == ("https://",)


@pytest.mark.parametrize(
    ("letters", "too_long"),
    [("ё" * 4096, False), ("ё" * 4097, True), ("😀" * 2048, False), ("😀" * 2049, True)],
)
def test_letters_are_counted_as_telegram_counts_them(letters, too_long):
    assert Piece("text", letters).is_too_long is too_long


def test_who_is_mentioned_by_their_account_is_not_sent_on():
    parts = [
        {
            "message": {
                "text": "Дана, привет",
                "entities": [
                    {"type": "text_mention", "offset": 0, "length": 4, "user": {"id": 7}},
                    {"type": "bold", "offset": 6, "length": 6},
                ],
            }
        }
    ]

    wording = read("ru", parts)

    assert wording is not None
    assert [one["type"] for one in wording.first.entities] == ["bold"]
    assert opened("ru", wording.packed()) == wording


def test_an_album_with_something_that_cannot_be_sent_on_is_none():
    photo = {"message": {"photo": [{"file_id": "small"}, {"file_id": "large"}]}}

    assert read("ru", [photo, {"message": {"location": {}}}]) is None
    wording = read("ru", [photo, photo])
    assert wording is not None
    assert [piece.file_id for piece in wording.pieces] == ["large", "large"]


@given(st.integers(0, 40), st.integers(0, 40))
def test_a_few_who_are_held_are_never_told_apart(blocked, held):
    count = Count({"ru": 10}, blocked=blocked, held=held, done=True)

    said = {text.id: text.arguments for text in counted(count).texts}

    if held < FEWEST_SHOWN:
        assert "broadcasts-count-held" not in said
        assert "broadcasts-count-blocked" not in said
        shown = said.get("broadcasts-count-unreachable", {"people": 0})
        assert shown["people"] == blocked + held
    else:
        assert said["broadcasts-count-held"] == {"people": held}


@given(st.lists(st.sampled_from(ENDS), max_size=60), st.integers(0, 5))
def test_the_sum_is_whole_exactly_when_every_copy_has_an_end(ends, missing):
    tally = Tally(len(ends) + missing, {fate: ends.count(fate) for fate in ENDS})

    assert tally.is_whole == (missing == 0)
    assert 0 <= tally.per_cent <= 100
    assert tally[Fate.WAITING] == 0


@given(
    st.dictionaries(
        st.sampled_from(["region", "form", "role"]), st.sets(st.text("abc", min_size=1, max_size=3))
    )
)
def test_an_audience_is_kept_as_it_was_chosen(chosen):
    audience = Audience()
    for name, values in chosen.items():
        for value in values:
            audience = audience.toggled(name, value)

    again = unpacked(audience.packed())

    assert again == audience
    assert all(again.values(name) == values for name, values in chosen.items())


@pytest.mark.parametrize(("per_cent", "full"), [(0, 0), (9, 0), (10, 1), (55, 5), (100, 10)])
def test_the_bar_grows_from_left_to_right(per_cent, full):
    assert bar(per_cent) == "▓" * full + "░" * (10 - full)
