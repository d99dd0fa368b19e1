"""The learned classifier of danger: whole, believed where it should be, and made from what lies here."""

from __future__ import annotations

import json

import pytest

from bot.features.faq.domain.classifier import BUCKETS, Cutter
from bot.features.faq.domain.meaning import Meanings
from bot.features.faq.feature import understanding
from bot.features.faq.repository import WEIGHTS, load_classifier, load_letters, load_meanings
from bot.features.placement.repository import load_packs
from bot.kernel.errors import SettingsWrong
from tests.faq.learn import Phrase, fingerprint, learn, rarities

DANGER = understanding(load_packs()).danger
NO_MEANINGS = Meanings({}, {})
buckets_of = Cutter(NO_MEANINGS).buckets_of


def test_the_weights_were_learned_from_what_lies_here():
    header = json.loads(WEIGHTS.read_bytes().partition(b"\n")[0])

    assert header["learned_from"] == fingerprint(), "python -m tests.faq.learn"


def test_danger_is_heard_in_the_middle_of_a_long_calm_story():
    before = (
        "сегодня мы ходили в парк, купили мороженое, дети катались на карусели, потом был обед у бабушки. "
        * 2
    )
    after = " вечером смотрели мультик и собирали портфель, завтра в школу, погода обещает быть хорошей. " * 2

    assert not DANGER.looks_dangerous(before + after)
    assert DANGER.looks_dangerous(before + "ночью муж избил меня и угрожает ножом, мне страшно." + after)


@pytest.mark.parametrize(
    "words",
    [
        "пишу диплом о домашнем насилии, есть ли статистика",
        "documentary about bride kidnapping, is it shown in almaty",
        "шахматтан ұлым мені ұтып кетті",
    ],
)
def test_a_hard_word_in_a_calm_sentence_is_not_believed(words):
    assert not DANGER.looks_dangerous(words)


@pytest.mark.parametrize("words", ["", " ", "?", "<b>&</b>", "я" * 4096, "😀" * 2000])
def test_what_holds_no_words_is_no_danger(words):
    assert not DANGER.looks_dangerous(words)


def test_what_is_learned_is_told_apart_also_in_words_never_seen():
    letters = load_letters()
    said = [
        ("he beats me", True),
        ("he beats us again", True),
        ("hello there", False),
        ("the school paper", False),
    ]
    phrases = [
        Phrase(words, tuple(buckets_of(letters.words(words))), danger, "en", "1") for words, danger in said
    ]
    weights = learn(phrases, rarities(phrases))

    def sum_of(words):
        return sum(weights[bucket] for bucket in buckets_of(letters.words(words)))

    assert sum_of("he beat her") > 0 > sum_of("hello school")


def test_words_of_one_meaning_share_a_trait_whatever_the_language():
    letters = load_letters()
    meanings = load_meanings(letters)

    def groups(word):
        return set(meanings.of(letters.words(word)[0]))

    assert {"husband"} <= groups("муж") & groups("күйеуім") & groups("күйөөм") & groups("husband")
    assert {"hit"} <= groups("избивает") & groups("ұрып") & groups("сабайт") & groups("beating")


@pytest.mark.parametrize("content", [b"", b"{}\n", b'{"scale": 1, "sure": 1, "doubtful": 0}\nnothing'])
def test_a_damaged_file_of_weights_is_named(tmp_path, content):
    path = tmp_path / "danger.weights"
    path.write_bytes(content)

    with pytest.raises(SettingsWrong, match=r"danger\.weights"):
        load_classifier(NO_MEANINGS, path)


def test_there_is_a_weight_for_every_trait():
    classifier = load_classifier(NO_MEANINGS)

    assert len(classifier.weights) == len(classifier.rarities) == BUCKETS
    assert classifier.doubtful < classifier.sure
