"""How words are compared, and what danger is and is not."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from bot.features.faq.domain.small_talk import Talk
from bot.features.faq.feature import understanding
from bot.features.faq.repository import load_letters
from bot.features.placement.repository import load_packs
from tests.faq import evaluate

UNDERSTOOD = understanding(load_packs())
LETTERS = load_letters()
CARE = Path(__file__).parent / "phrases" / "care"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("қорғаншылық", "корганшылык"),
        ("қорғаншылық", "qorğanşylyq"),
        ("усыновление", "usynovlenie"),
        ("семья", "semya"),
        ("опекунство", "опеккунство"),
        ("көзөмөлчү", "kozomolchu"),
        ("не хочу", "ne ho4u"),
    ],
)
def test_words_of_two_alphabets_are_written_alike(one, other):
    assert LETTERS.words(one) == LETTERS.words(other)


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("усынавление малыша из радома", "baby"),
        ("kakie dokumenty nuzhny", "papers"),
        ("балага опека алсам канша толейди", "page-guardianship-money"),
        ("patronat papers", "page-patronat-papers"),
        ("mektep tegin be", "school-cost"),
        ("судимостъ погашена", "criminal-record"),
        ("күйөөм макул эмес", "spouse-consent"),
    ],
)
def test_a_question_is_found_through_typos_other_letters_and_mixed_languages(words, key):
    assert key in [topic.key for topic in UNDERSTOOD.search.find(words)]


@pytest.mark.parametrize(
    "words",
    [
        "муж меня не бьёт",
        "меня в детстве били, смогу ли я усыновить",
        "ребёнок дерётся в школе",
        "беременна, можно ли усыновить ещё одного",
        "бала мектепте төбелеседі",
        "мать лишили прав за то что пила",
        "can I adopt if I was beaten in my childhood",
        "отказник из роддома, как усыновить",
        "муж умер, осталась одна с внуком, опека",
    ],
)
def test_an_ordinary_question_with_a_hard_word_in_it_raises_no_alarm(words):
    assert not UNDERSTOOD.danger.looks_dangerous(words)


def test_every_topic_can_be_found_by_its_own_phrases_in_every_language():
    lost = []
    for folder in sorted(evaluate.LOCALES.iterdir()):
        for line in (
            (folder / "search.txt").read_text(encoding="utf-8").splitlines() if folder.is_dir() else ()
        ):
            key, _, phrases = line.partition(":")
            topic = UNDERSTOOD.questions.topics.get(key)
            if topic is None or topic.parts:
                continue
            first = phrases.split(",")[0]
            if topic.place not in [one.place for one in UNDERSTOOD.search.find(first)]:
                lost.append(f"{folder.name} {key}: {first}")

    assert lost == []


def test_a_question_costs_a_few_milliseconds():
    asked = ["какие документы нужны для опеки над внуком", "how much do guardians get per month"]
    took = []
    for words in asked * 5:
        begun = time.thread_time()
        UNDERSTOOD.search.find(words)
        UNDERSTOOD.danger.looks_dangerous(words)
        took.append(time.thread_time() - begun)

    assert sorted(took)[len(took) // 2] < 0.005


def test_what_is_longer_than_a_question_is_still_read_quickly_and_safely():
    assert not UNDERSTOOD.danger.looks_dangerous("опека " * 800)
    assert UNDERSTOOD.search.find("опека " * 800)
    assert UNDERSTOOD.search.find("") == []


def test_no_phrase_by_which_a_topic_is_found_sounds_like_danger():
    alarms = [
        f"{path.parent.name}: {phrase.strip()}"
        for path in sorted(evaluate.LOCALES.glob("*/search.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.startswith(("#", "pass:"))
        for phrase in line.partition(":")[2].split(",")
        # "SOS" alone is a cry for help before it is the name of a village.
        if phrase.strip() != "sos" and UNDERSTOOD.danger.looks_dangerous(phrase)
    ]

    assert alarms == []
    assert UNDERSTOOD.danger.looks_dangerous("sos")


@pytest.mark.parametrize("language", ["en", "kk", "ky", "ru"])
def test_dates_numbers_and_greetings_are_guessed_at_by_nobody(language):
    written = (CARE / f"{language}-calm.txt").read_text(encoding="utf-8").splitlines()
    said = [one for one in written if one and not one.startswith("#")]
    talk = UNDERSTOOD.small_talk

    assert len(said) > 100
    assert [one for one in said if UNDERSTOOD.search.find(one) and talk.kind_of(one) is None] == []


@pytest.mark.parametrize(
    "words",
    [
        "мне 34 года",
        "180000 тенге",
        "бір жарым жаста",
        "екеуміз",
        "үч балам бар",
        "towards evening",
        "two rooms",
        "5",
    ],
)
def test_a_number_an_age_or_a_part_of_a_day_is_no_question(words):
    assert UNDERSTOOD.small_talk.kind_of(words) is Talk.AMOUNT


@pytest.mark.parametrize(
    "words",
    [
        "1414",
        "692",
        "мне 55 лет",
        "үш бала",
        "мне 34 года, можно усыновить",
        "34 жастамын бала асырай аламын ба",
        "жильё",
        "how many children",
        "мне 12, меня бьют",
        "2 rooms?",
        "комната",
    ],
)
def test_a_question_with_a_number_in_it_stays_a_question(words):
    assert UNDERSTOOD.small_talk.kind_of(words) is None


def test_a_number_hides_no_danger():
    assert UNDERSTOOD.danger.looks_dangerous("мне 12, меня бьют")
    assert not UNDERSTOOD.small_talk.is_harmless("мне 12 лет")
