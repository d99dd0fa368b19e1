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
from tests.faq import combine
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


def test_danger_at_the_end_of_a_very_long_story_is_heard():
    calm = "сегодня мы ходили в парк и купили мороженое детям "

    assert not DANGER.looks_dangerous(calm * 60)
    assert DANGER.looks_dangerous(calm * 60 + "муж избил меня и угрожает ножом")


@pytest.mark.parametrize(
    "words",
    [
        "vtyz ,m.n",
        "ve; ,mtn vtyz",
        "vty3 9hfls",
        "gjvjubnt",
        "мyж бьeт мeня",
        "помoгитe, меня бьют",
        "я yбью сeбя",
    ],
)
def test_another_keyboard_and_letters_that_look_alike_hide_no_danger(words):
    assert DANGER.looks_dangerous(words)


@pytest.mark.parametrize(
    "words", ["через 2 недели", "через месяц", "через полчаса", "in 2 weeks", "2 аптадан кейін"]
)
def test_ordinary_words_of_time_never_alarm(words):
    assert not DANGER.looks_dangerous(words)


@pytest.mark.parametrize("language", combine.languages())
def test_whoever_hurts_a_child_in_care_is_heard(language):
    pairs = list(combine.all_pairs(language))[::7]
    missed = [words for words in pairs if not DANGER.looks_dangerous(words)]

    # Measured on 1 December 2026, with longer lists: 4 to 13 in a hundred are missed, most in Russian. See HELD_OUT.md.
    assert len(missed) <= 0.15 * len(pairs), missed[:20]


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
