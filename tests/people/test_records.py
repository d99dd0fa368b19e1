"""/mydata: what is held in plain words, as a file, and the consent taken back."""

from __future__ import annotations

import json
import re
from html import unescape
from zoneinfo import ZoneInfo

import pytest

from bot.features.people.domain import Holding, portable
from bot.kernel.text import Text
from tests.people.conftest import agree, read_consent, sent

HIDDEN = "a secret that no ordinary screen knows"


def forbidden(*_):
    raise AssertionError("nobody may look at what is hidden")


def records(town):
    return town.app.house.services["records"]


def file_of(town, phone):
    document = phone.last.body["document"]
    return next(f for f in town.sandbox.world.files.values() if f.id == document["file_id"])


def for_a_machine(page):
    return json.loads(unescape(re.search("<pre>(.*)</pre>", page, re.DOTALL)[1]))


async def test_before_any_consent_little_is_held_and_that_is_said(aigul):
    await aigul.send("/mydata")

    assert aigul.sees("people-data")
    assert aigul.sees("holding-profile")
    assert aigul.sees("people-data-no-consent")
    assert not aigul.offers("people-withdraw-button")
    assert not aigul.sees("holding-consent")


async def test_what_is_held_why_and_until_when_is_said(town, consenting_bolat):
    await consenting_bolat.send("/mydata")

    assert consenting_bolat.sees("holding-consent")
    assert consenting_bolat.offers("people-withdraw-button")
    assert "5 января 2027" in consenting_bolat.last.text
    assert "5 января 2030" in consenting_bolat.last.text
    assert not consenting_bolat.sees("holding-household")


async def test_the_same_is_three_presses_from_home_without_a_command(aigul):
    await aigul.press("home-more-button")
    await aigul.press("people-data-button")

    assert aigul.sees("people-data")


@pytest.mark.parametrize("language", ["kk", "ru", "ky", "en"])
async def test_the_file_says_everything_in_the_persons_words(town, phone, language):
    emma = phone("emma")
    await emma.send("/start")
    await emma.press(f"language:{language}")
    await agree(emma)
    await emma.forge("region:KZ:61")

    await emma.send("/mydata")
    await emma.press("people-data-export-button")

    file = file_of(town, emma)
    page = file.content.decode()
    say = town.app.house.languages[language].html
    assert file.name == "my-data.html"
    assert f'<html lang="{language}">' in page
    for id in (
        "people-file-title",
        "holding-profile-region",
        "region-kz-61",
        "country-kz",
        "holding-consent-agreed",
    ):
        assert say(Text(id)) in page
    raw = for_a_machine(page)
    assert raw["profile"][0]["number"] == "104"
    assert raw["profile"][0]["region"] == town.app.house.languages[language].plain(Text("region-kz-61"))
    assert raw["consent"][0]["agreed"] == town.clock.now().isoformat()
    assert raw["consent"][0]["ended"] is None
    assert len(raw["consent"][0]["version"]) == 8


async def test_what_a_person_typed_cannot_break_the_file(town, consenting_aigul):
    typed = "</dd><script>alert('x')</script> & </pre> {code} \U0001f600"
    rows = [{"words": typed, "<b>key</b>": True, "none": None, "number": 1_234_567}]
    note = Holding("consent", lambda *_: 1, lambda *_: rows, lambda *_: None)
    records(town).holdings = (note,)

    await consenting_aigul.send("/mydata")
    await consenting_aigul.press("people-data-export-button")

    page = file_of(town, consenting_aigul).content.decode()
    assert "<script>" not in page
    assert "<b>key</b>" not in page
    assert "1234567" in page
    assert for_a_machine(page)["consent"] == rows


async def test_nothing_hidden_is_shown_counted_or_given_out(town, consenting_aigul):
    hidden = Holding(
        "profile", forbidden, forbidden, lambda *_: None, kept=Text("verbatim", words=HIDDEN), hidden=True
    )
    records(town).holdings = (*records(town).holdings, hidden)

    for words in ("/mydata", "/forget", "/household"):
        await consenting_aigul.send(words)
        assert HIDDEN not in consenting_aigul.last.text
    await consenting_aigul.forge("withdraw")
    assert HIDDEN not in consenting_aigul.last.text
    await consenting_aigul.forge("export")

    assert HIDDEN not in file_of(town, consenting_aigul).content.decode()
    assert not consenting_aigul.has_seen("home-apology")


async def test_what_the_law_keeps_is_named_before_anything_is_erased(town, consenting_bolat):
    journal = Holding(
        "consent", lambda *_: 1, lambda *_: [], lambda *_: None, kept=Text("verbatim", words="JOURNAL 15")
    )
    nothing = Holding(
        "consent", lambda *_: 0, lambda *_: [], lambda *_: None, kept=Text("verbatim", words="NOT HELD")
    )
    records(town).holdings = (journal, nothing)

    for place in ("forget", "withdraw"):
        await consenting_bolat.forge(place)
        assert "JOURNAL 15" in consenting_bolat.last.text
        assert "NOT HELD" not in consenting_bolat.last.text
        assert consenting_bolat.sees("people-forget-kept")


async def test_withdrawing_explains_the_laws_term_and_happens_at_once(town, consenting_bolat):
    erased, bolat = [], consenting_bolat
    answers = Holding("consent", lambda *_: 1, lambda *_: [], lambda _, id: erased.append(id))
    case = Holding("profile", forbidden, forbidden, forbidden, hidden=True)
    records(town).holdings = (answers, case)
    await bolat.forge("region:KZ:61")

    await bolat.send("/mydata")
    await bolat.press("people-withdraw-button")
    assert bolat.sees("people-withdraw-term")
    assert "15 рабочих дней" in bolat.last.text
    assert erased == []
    await bolat.press("people-withdraw-now-button")

    assert bolat.sees("people-withdrawn")
    assert erased == [102]
    ms = int(town.clock.now().timestamp() * 1000)
    assert town.ask("select agreed_at, ended_at from consents") == [(ms, ms)]
    assert town.ask("select language from people where id = 102") == [("ru",)]
    assert town.lives(102) == (None, None)
    await bolat.forge("withdrawn")
    assert bolat.sees("people-withdraw-nothing")
    await read_consent(bolat)
    assert bolat.sees("people-consent-summary")
    assert not bolat.sees("people-consent-given")


async def test_agreeing_again_after_a_withdrawal_is_a_new_entry(town, consenting_aigul):
    await consenting_aigul.send("/mydata")
    await consenting_aigul.press("people-withdraw-button")
    await consenting_aigul.press("people-withdraw-now-button")
    town.clock.turn(hours=1)

    await agree(consenting_aigul)

    assert town.ask("select ended_at is null from consents order by id") == [(0,), (1,)]


async def test_the_end_of_the_term_is_told_before_and_agreeing_again_keeps_everything(town, consenting_aigul):
    town.clock.turn(days=3 * 365 - 10)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["consent-terms"])
    await sent(town)
    assert consenting_aigul.sees("people-term-ends")
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["consent-terms"])
    await sent(town)
    await consenting_aigul.send("/mydata")
    assert consenting_aigul.sees("people-forget-planned-term")

    await consenting_aigul.press("people-term-again-button")
    await consenting_aigul.press("people-consent-agree-button")
    town.clock.turn(days=30)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["forget"])

    assert town.ask("select count(*) from people where id = 101") == [(1,)]
    assert town.ask("select count(*) from forgettings") == [(0,)]
    assert sum(m.text == consenting_aigul.last.text for m in consenting_aigul.person.chat) >= 1


async def test_when_the_term_has_ended_everything_is_erased(town, consenting_aigul):
    town.clock.turn(days=3 * 365 - 10)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["consent-terms"])
    await sent(town)

    town.clock.turn(days=11)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["forget"])

    assert town.ask("select count(*) from people where id = 101") == [(0,)]
    assert town.ask("select count(*) from consents") == [(0,)]


async def test_a_consent_still_in_its_term_is_left_alone(town, consenting_aigul):
    town.clock.turn(days=3 * 365 - 20)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["consent-terms"])

    assert town.ask("select count(*) from forgettings") == [(0,)]


def test_a_moment_is_exported_in_the_persons_own_zone(town):
    said = portable(town.clock.now(), ZoneInfo("Asia/Almaty"))

    assert said["raw"] == "2027-01-05T05:00:00+00:00"
    assert said["said"]["args"]["time"] == "10:00"


def test_every_room_says_what_it_holds_in_every_language(town):
    holdings = [one for one in records(town).holdings if not one.hidden]
    wanted = [f"holding-{one.name}" for one in holdings]
    wanted += [f"holding-{one.name}-share" for one in holdings if one.shareable]

    missing = [
        (language.code, id)
        for language in town.app.house.languages
        for id in wanted
        if not language.knows(id)
    ]

    assert holdings
    assert missing == []
