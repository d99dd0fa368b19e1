"""Typed times, as people write them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.features.reminders.domain.tokens import says_only_a_time
from bot.features.reminders.domain.when import NOTHING, read_when
from bot.features.reminders.repository.words import vocabularies
from bot.kernel.errors import SettingsWrong
from tests.reminders import times
from tests.reminders.times import LANGUAGES, NOW, phrases, verdict

VOCABULARIES = vocabularies()
OURS = times.ours()


def read(language, words, now=NOW):
    return read_when(words, VOCABULARIES[language], now)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_typed_time_is_right_or_asked_back_and_never_silently_wrong(language):
    said = [(words, meant) for lang, words, meant in phrases() if lang == language]
    got = {words: verdict(OURS(language, words), meant) for words, meant in said}

    assert len(got) >= 200
    assert [words for words, how in got.items() if how == "silent"] == []
    assert sum(how == "right" for how in got.values()) >= 0.95 * len(got)


@pytest.mark.parametrize(
    ("language", "words", "guess"),
    [
        ("ru", "завтра около пяти", "2027-01-06 17:00"),
        ("ru", "через 5-7 дней", "2027-01-10 09:00"),
        ("ru", "позвонить маме завтра в 9", "2027-01-06 09:00"),
        ("ru", "послезафтра в 9", "2027-01-07 09:00"),
        ("kk", "келесі аптада", "2027-01-12 09:00"),
        ("ky", "эртең беште", "2027-01-06 17:00"),
        ("en", "next friday", "2027-01-15 09:00"),
        ("en", "at 9", "2027-01-05 21:00"),
        ("ru", "5 января", "2028-01-05 09:00"),
    ],
)
def test_what_is_unsure_is_a_guess_to_be_asked(language, words, guess):
    reading = read(language, words)

    assert not reading.sure
    assert f"{reading.at:%Y-%m-%d %H:%M}" == guess


@pytest.mark.parametrize(
    "words", ["25:00", "9:70", "31 февраля", "завтра в 30 часов", "45.13.2027", "32 января"]
)
def test_what_no_clock_and_no_calendar_has_is_not_understood(words):
    assert read("ru", words) == NOTHING


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("в понедельник", "2027-01-04"),
        ("5 января", "2027-01-05"),
        ("20 декабря", "2026-12-20"),
        ("вчера", "2027-01-04"),
        ("3 дня назад", "2027-01-02"),
        ("15 числа", "2026-12-15"),
        ("06.02.26", "2026-02-06"),
        ("06.02.27", "2027-02-06"),
        ("завтра", "2027-01-06"),
    ],
)
def test_a_day_that_must_be_past_is_the_last_such_one_and_a_coming_one_stays_so(words, day):
    reading = read_when(words, VOCABULARIES["ru"], NOW, past=True)

    assert f"{reading.at:%Y-%m-%d}" == day
    assert reading.sure


def test_only_words_of_time_are_told_from_all_others():
    vocabulary = VOCABULARIES["ru"]

    assert all(
        says_only_a_time(w, vocabulary) for w in ("через 2 недели", "завтра в 9", "9:30", "через 5-7 дней")
    )
    others = ("не хочу жить", "муж бьёт каждый день", "112", "", "завтра я умру", "напомни", "не завтра")
    assert not any(says_only_a_time(words, vocabulary) for words in others)


def test_a_line_nobody_knows_in_the_words_for_times_is_named(tmp_path):
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "times.txt").write_text("dai 1: завтра", encoding="utf-8")

    with pytest.raises(SettingsWrong, match=r"times\.txt: nothing is called dai"):
        vocabularies(tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_small_and_capital_letters_and_spaces_do_not_matter(language):
    for lang, words, _ in phrases():
        if lang == language:
            assert OURS(language, f"  {words.upper()} ! ") == OURS(language, words), words


def test_everybody_may_write_in_any_of_the_languages():
    others = {
        ("en", "завтра в 9"): "2027-01-06 09:00",
        ("ru", "ертең 9-да"): "2027-01-06 09:00",
        ("kk", "через неделю"): "2027-01-12 09:00",
        ("ky", "послезавтра вечером"): "2027-01-07 19:00",
        ("kk", "завтра сағат 9-да"): "2027-01-06 09:00",
    }

    assert {key: str(read(*key).at)[:16] for key in others} == others


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_and_weekday_is_known_with_and_without_its_ending(language):
    endings = {"kk": ["", "да"], "ky": ["", "да"], "ru": [""], "en": [""]}[language]
    known = VOCABULARIES[language].words
    own = [
        word for word, meaning in known.items() if len(word) > 4 and meaning.sign in "MW" and " " not in word
    ]

    assert len(own) >= 15
    for name in own:
        for ending in endings:
            words = f"20 {name}{ending}" if known[name].sign == "M" else name + ending
            assert read(language, words).at is not None, words


@given(st.sampled_from(LANGUAGES), st.text(max_size=60))
@example("ru", "32.13.99999 99:99 через 99999999999 недель")
@example("en", "in 999999999999 months at 99")
@example("kk", "0 0 0 қаңтар 0-де")
@example("ru", "²³ завтра в ٣")
def test_whatever_is_typed_gives_a_time_or_nothing(language, words):
    at = read(language, words).at

    assert at is None or (at.tzinfo is None and at.second == 0)


def test_the_end_of_february_and_of_the_year_are_crossed():
    leap = datetime(2028, 2, 29, 23, 30)  # noqa: DTZ001 - what a clock on the wall shows has no zone.
    new_year = datetime(2027, 12, 31, 23, 30)  # noqa: DTZ001 - the same.

    assert str(read("ru", "завтра в 8", leap).at) == "2028-03-01 08:00:00"
    assert str(read("ru", "через час", new_year).at) == "2028-01-01 00:30:00"
    assert str(read("ru", "1 января", new_year).at) == "2028-01-01 09:00:00"
    assert str(read("ru", "через месяц", datetime(2027, 1, 31, 9)).at) == "2027-02-28 09:00:00"  # noqa: DTZ001 - the same.
