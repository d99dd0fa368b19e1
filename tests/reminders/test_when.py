"""Typed times, as people write them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.features.reminders.domain.when import read_when
from bot.features.reminders.repository.words import vocabularies
from bot.i18n.languages import Languages

VOCABULARIES = vocabularies(Languages.load())
NOW = datetime(2027, 1, 5, 10, 0)  # noqa: DTZ001 - what a clock on the wall shows has no zone.
"""A Tuesday."""

SAID = {
    "ru": {
        "завтра в 9": "2027-01-06 09:00",
        "05.01.2027 10:00": "2027-01-05 10:00",
        "через неделю": "2027-01-12 09:00",
        "через 2 часа": "2027-01-05 12:00",
        "через полчаса": "2027-01-05 10:30",
        "через пол часа": "2027-01-05 10:30",
        "через 2 часа 30 минут": "2027-01-05 12:30",
        "в пятницу в 7 вечера": "2027-01-08 19:00",
        "в следующую пятницу": "2027-01-15 09:00",
        "послезавтра утром": "2027-01-07 09:00",
        "15 числа": "2027-01-15 09:00",
        "20-го в 18:30": "2027-01-20 18:30",
        "сегодня вечером": "2027-01-05 19:00",
        "в 3 часа дня": "2027-01-05 15:00",
        "20 января в 10.30": "2027-01-20 10:30",
        "20.01 в 10.30": "2027-01-20 10:30",
        "20.01": "2027-01-20 09:00",
        "в среду": "2027-01-06 09:00",
        "через 2 дня в 10": "2027-01-07 10:00",
        "завтра в девять": "2027-01-06 09:00",
        "через месяц": "2027-02-05 09:00",
        "31 февраля": None,
        "не знаю": None,
        "5": None,
        "позже": None,
        "вчера": None,
        "01.01.2027": "2027-01-01 09:00",
        "в 10:00 5.1.2027": "2027-01-05 10:00",
        "завтра 9 30": "2027-01-06 09:30",
        "в 9 30 завтра": "2027-01-06 09:30",
        "1 марта 2027 года в 8 утра": "2027-03-01 08:00",
        "во вторник": "2027-01-12 09:00",
        "в воскресенье днем": "2027-01-10 15:00",
    },
    "kk": {
        "ертең 9-да": "2027-01-06 09:00",
        "5 қаңтар": "2028-01-05 09:00",
        "ертең кешкі 7-де": "2027-01-06 19:00",
        "ертен 9да": "2027-01-06 09:00",
        "қаңтардың 20-сында сағат 15-те": "2027-01-20 15:00",
        "2 күннен кейін": "2027-01-07 09:00",
        "бір аптадан кейін": "2027-01-12 09:00",
        "жұма күні сағат 10-да": "2027-01-08 10:00",
        "келесі жұма": "2027-01-15 09:00",
        "дүйсенбіде таңғы 9-да": "2027-01-11 09:00",
        "бүрсігүні түстен кейін": "2027-01-07 15:00",
        "жарты сағаттан кейін": "2027-01-05 10:30",
        "20-қаңтарда 14:00-де": "2027-01-20 14:00",
        "завтра 9-да": "2027-01-06 09:00",
        "бүгін кешке": "2027-01-05 19:00",
    },
    "ky": {
        "эртең саат 10до": "2027-01-06 10:00",
        "эртең менен 9да": "2027-01-06 09:00",
        "эртең эртең менен 9да": "2027-01-06 09:00",
        "бүгүн кечинде": "2027-01-05 19:00",
        "жума күнү саат 10до": "2027-01-08 10:00",
        "бир жумадан кийин": "2027-01-12 09:00",
        "2 күндөн кийин": "2027-01-07 09:00",
        "20-январда саат 15те": "2027-01-20 15:00",
        "январдын 20сында": "2027-01-20 09:00",
        "кийинки дүйшөмбү": "2027-01-11 09:00",
        "жарым сааттан кийин": "2027-01-05 10:30",
        "завтра в 9": "2027-01-06 09:00",
    },
    "en": {
        "next friday": "2027-01-15 09:00",
        "tomorrow at 9": "2027-01-06 09:00",
        "in two weeks": "2027-01-19 09:00",
        "in half an hour": "2027-01-05 10:30",
        "January 20 at 3 pm": "2027-01-20 15:00",
        "20th January 2027, 3:30pm": "2027-01-20 15:30",
        "the day after tomorrow in the evening": "2027-01-07 19:00",
        "on monday at noon": "2027-01-11 12:00",
        "next week": "2027-01-12 09:00",
        "2 hours later": "2027-01-05 12:00",
        "at 9": "2027-01-06 09:00",
        "11:15": "2027-01-05 11:15",
        "9pm": "2027-01-05 21:00",
        "tonight": "2027-01-05 20:00",
        "tonight at 8": "2027-01-05 20:00",
        "2027-03-01": "2027-03-01 09:00",
        "29 february": "2028-02-29 09:00",
        "whenever": None,
        "tomorrow": "2027-01-06 09:00",
    },
}


def read(language, words, now=NOW):
    return read_when(words, VOCABULARIES[language], now)


@pytest.mark.parametrize("language", SAID)
def test_a_typed_time_is_what_people_mean_by_it(language):
    understood = {words: read(language, words) for words in SAID[language]}

    assert {w: at and at.isoformat(" ", "minutes") for w, at in understood.items()} == SAID[language]


@pytest.mark.parametrize("language", SAID)
def test_small_and_capital_letters_and_spaces_do_not_matter(language):
    for words, expected in SAID[language].items():
        at = read(language, f"  {words.upper()} ! ")
        assert (at and at.isoformat(" ", "minutes")) == expected, words


def test_everybody_may_write_in_any_of_the_languages():
    others = {
        ("en", "завтра в 9"): "2027-01-06 09:00",
        ("ru", "ертең 9-да"): "2027-01-06 09:00",
        ("kk", "через неделю"): "2027-01-12 09:00",
        ("ky", "послезавтра вечером"): "2027-01-07 19:00",
        ("kk", "завтра сағат 9-да"): "2027-01-06 09:00",
    }

    assert {key: str(read(*key))[:16] for key in others} == others


@pytest.mark.parametrize("language", SAID)
def test_every_month_and_weekday_is_known_with_and_without_its_ending(language):
    endings = {"kk": ["", "да"], "ky": ["", "да"], "ru": [""], "en": [""]}[language]
    locale_names = [
        w for w, s in VOCABULARIES[language].senses.items() if len(w) > 4 and ("month" in s or "weekday" in s)
    ]

    assert len(locale_names) >= 15
    for name in locale_names:
        for ending in endings:
            words = f"20 {name}{ending}" if "month" in VOCABULARIES[language].senses[name] else name + ending
            assert read(language, words) is not None, words


@given(st.sampled_from(sorted(SAID)), st.text(max_size=60))
@example("ru", "32.13.99999 99:99 через 99999999999 недель")
@example("en", "in 999999999999 months at 99")
@example("kk", "0 0 0 қаңтар 0-де")
@example("ru", "²³ завтра в ٣")
def test_whatever_is_typed_gives_a_time_or_nothing(language, words):
    at = read(language, words)

    assert at is None or (at.tzinfo is None and at.second == 0)


def test_the_end_of_february_and_of_the_year_are_crossed():
    leap = datetime(2028, 2, 29, 23, 30)  # noqa: DTZ001 - what a clock on the wall shows has no zone.
    new_year = datetime(2027, 12, 31, 23, 30)  # noqa: DTZ001 - the same.

    assert str(read("ru", "завтра в 8", leap)) == "2028-03-01 08:00:00"
    assert str(read("ru", "через час", new_year)) == "2028-01-01 00:30:00"
    assert str(read("ru", "1 января", new_year)) == "2028-01-01 09:00:00"
    assert str(read("ru", "через месяц", datetime(2027, 1, 31, 9))) == "2027-02-28 09:00:00"  # noqa: DTZ001 - the same.
