"""Own reminders: by button and typed, listed, changed, deleted; settings."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.features.reminders.domain.limits import LONGEST_NOTE
from tests import engines
from tests.reminders.steps import arrivals, consent, make_own, plan, states, strike
from tests.town import bot_in


def promised(town):
    rows = town.ask("select promised_at from reminders order by id")
    return [datetime.fromtimestamp(row[0] / 1000, UTC).isoformat()[:16] for row in rows]


async def test_consent_stands_before_the_first_note_and_leads_on_to_it(town, aigul):
    await aigul.send("/reminders")
    assert aigul.sees("reminders-none")

    await aigul.press("reminders-new-button")
    assert aigul.sees("people-consent-summary")
    await aigul.press("people-consent-agree-button")

    assert aigul.sees("reminders-when")


async def test_a_time_is_chosen_by_month_day_and_hour(town, aigul):
    await consent(aigul)
    await aigul.press("reminders-pick-button")
    assert aigul.sees("reminders-which-month")
    await aigul.press("remwhen:0:2027-03:")
    assert aigul.sees("reminders-which-day")
    await aigul.press("remwhen:0:2027-03:2027-03-22")
    assert aigul.sees("reminders-which-hour")
    await aigul.press("10:00")
    assert aigul.sees("reminders-write")
    await aigul.send("Наурыз көже")

    assert aigul.sees("reminders-kept")
    assert "Наурыз көже" in aigul.last.text
    assert promised(town) == ["2027-03-22T05:00"]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("reminders-evening-button", "2027-01-05T14:00"),
        ("reminders-tomorrow-button", "2027-01-06T04:00"),
        ("reminders-in-a-week-button", "2027-01-12T04:00"),
    ],
)
async def test_the_usual_times_are_one_press_away(town, bolat, label, expected):
    await consent(bolat)
    await bolat.press(label)
    await bolat.send("позвонить")

    assert promised(town) == [expected]


@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("aigul", "ертең 9-да", "2027-01-06T04:00"),
        ("bolat", "завтра в 9", "2027-01-06T04:00"),
        ("cholpon", "эртең саат 10до", "2027-01-06T05:00"),
        ("emma", "on friday", "2027-01-08T04:00"),
        ("bolat", "05.02.2027 10:00", "2027-02-05T05:00"),
        ("aigul", "6 қаңтар", "2027-01-06T04:00"),
    ],
)
async def test_a_typed_time_is_understood_in_every_language(town, name, words, expected):
    phone = town.phone(name)
    await phone.send("/start")
    await phone.press(f"language:{town.phone(name).language}")
    await make_own(phone, words, "NOTE")

    assert promised(town) == [expected]


@pytest.mark.parametrize(
    ("words", "says", "expected"),
    [
        ("в следующую пятницу", "reminders-unsure", "2027-01-15T04:00"),
        ("каждую пятницу в 8", "reminders-repeats", "2027-01-08T03:00"),
    ],
)
async def test_what_was_not_wholly_understood_is_shown_for_a_yes(town, bolat, words, says, expected):
    await consent(bolat)
    await bolat.send(words)
    assert bolat.sees(says)
    await bolat.press("reminders-yes-button")
    assert bolat.sees("reminders-write")
    await bolat.send("NOTE")

    assert promised(town) == [expected]


async def test_in_kyrgyzstan_nine_means_nine_there(town, bolat):
    await bolat.forge("country:KG")
    await make_own(bolat, "завтра в 9", "NOTE")

    assert promised(town) == ["2027-01-06T03:00"]
    await bolat.send("/reminders")
    assert any("06.01 09:00" in label for label in bolat.last.labels)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("когда-нибудь", "reminders-not-understood"),
        ("01.01.2027", "reminders-past"),
        ("31 февраля", "reminders-not-understood"),
        ("5 мая 2050", "reminders-too-far"),
    ],
)
async def test_a_time_that_does_not_do_is_answered_kindly_and_asked_again(town, bolat, words, reason):
    await consent(bolat)
    await bolat.send(words)
    assert bolat.sees(reason)
    assert bolat.sees("reminders-when")

    await bolat.send("завтра в 9")

    assert bolat.sees("reminders-write")


async def test_a_note_that_cannot_be_kept_is_asked_for_again(town, bolat):
    await consent(bolat)
    await bolat.send("завтра")
    await bolat.send("я" * 1001)
    assert bolat.sees("reminders-write")
    assert bolat.sees("reminders-note-too-long")
    bolat.person.send_voice(b"voice")
    await town.quiet()
    assert bolat.sees("reminders-note-empty")

    await bolat.send("<b>мой</b> & текст")

    assert bolat.sees("reminders-kept")
    assert "<b>мой</b> & текст" in bolat.last.text


async def test_a_time_that_passes_while_the_note_is_written_is_forgiven(town, bolat):
    await consent(bolat)
    await bolat.send("через 5 минут")
    town.clock.turn(minutes=10)
    await bolat.send("NOTE")

    await strike(town)

    assert arrivals(bolat, "NOTE") == 2
    assert states(town, bolat) == ["sent"]


async def test_the_note_is_kept_sealed(town, bolat):
    await make_own(bolat, "завтра в 9", "CANARY")

    ((words,),) = town.ask("select words from reminders")

    assert b"CANARY" not in words
    files = [path.read_bytes() for path in engines.files_of(town.app.settings.database_url)]
    assert files
    assert not any(b"CANARY" in content for content in files)


# 700, because the second reader of Telegram's rules in these tests counts letters before they are parsed.
@pytest.mark.parametrize(
    ("sign", "count"), [("&", 501), ("&", 700), ("<", 700), ("\N{GRINNING FACE}", LONGEST_NOTE)]
)
async def test_a_note_of_signs_that_grow_when_written_down_arrives_whole(town, bolat, sign, count):
    note = sign * count
    await make_own(bolat, "завтра в 9", note)
    kept = arrivals(bolat, note)

    await strike(town, days=1)

    assert arrivals(bolat, note) == kept + 1
    assert states(town, bolat) == ["sent"]


async def test_the_list_turns_pages_and_one_can_be_changed_and_deleted(town, bolat):
    for day in range(10, 17):
        await make_own(bolat, f"{day}.01.2027 12:00", f"note {day}")
    await bolat.send("/reminders")
    assert "7" in bolat.last.text
    await bolat.press("reminders-further-button")
    await bolat.press("reminder:7")
    assert bolat.sees("reminders-shown")
    assert "note 16" in bolat.last.text

    await bolat.press("reminders-other-time-button")
    await bolat.send("1 февраля в 15:00")
    assert bolat.sees("reminders-put-off")
    assert promised(town)[-1] == "2027-02-01T10:00"
    await bolat.forge("reminder:7")
    await bolat.press("reminders-other-words-button")
    await bolat.send("new words")
    assert "new words" in bolat.last.text
    await bolat.press("reminders-delete-button")
    assert bolat.sees("reminders-deleted")
    assert states(town, bolat)[-1] == "stopped"
    await bolat.press("reminders-undo-button")

    assert states(town, bolat)[-1] == "waiting"
    assert promised(town)[-1] == "2027-02-01T10:00"


async def test_quiet_hours_are_chosen_by_buttons_and_hold_at_once(town, bolat):
    await plan(town, bolat, datetime(2027, 1, 5, 17, 30, tzinfo=UTC))
    await strike(town, hours=12, minutes=30)
    assert states(town, bolat) == ["waiting"]

    await bolat.send("/reminders")
    await bolat.press("reminders-manners-button")
    await bolat.press("reminders-quiet-button")
    await bolat.press("23:00")
    await bolat.press("07:00")
    assert "23:00" in bolat.last.text
    assert "07:00" in bolat.last.text
    await strike(town)

    assert states(town, bolat) == ["sent"]


async def test_quiet_hours_can_be_given_up(town, bolat):
    await bolat.forge("remquiet:-1")
    await bolat.press("reminders-never-button")

    assert bolat.sees("reminders-quiet-never")


async def test_it_is_not_possible_to_keep_endlessly_many(town, bolat):
    await make_own(bolat, "завтра в 9", "first")
    await town.app.database.write(_fill, bolat.id)

    await bolat.send("/reminders")
    await bolat.press("reminders-new-button")

    assert bolat.sees("reminders-too-many")


def _fill(tx, person_id):
    tx.many(
        """insert into reminders(person_id, sort, words, due_at, promised_at, wake_at, zone)
        select person_id, sort, words, due_at, promised_at, wake_at, zone from reminders where id = :id""",
        [{"id": 1}] * 49,
    )


async def test_a_restart_between_any_two_steps_loses_nothing(town, bolat, tmp_path):
    await consent(bolat)
    await town.stop()
    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as second:
        bolat = second.phone("bolat")
        await bolat.send("завтра в 9")
        await second.stop()
    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as third:
        bolat = third.phone("bolat")
        await bolat.send("позвонить в опеку")
        assert bolat.sees("reminders-kept")
        await third.stop()
    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as fourth:
        await strike(fourth, hours=23)

        assert states(fourth, fourth.phone("bolat")) == ["sent"]


async def test_everything_held_is_counted_exported_and_erased(town, bolat):
    await make_own(bolat, "завтра в 9", "CANARY")
    await bolat.forge("remdiscreet:1")
    holdings = [h for room in town.app.house.features if room.name == "reminders" for h in room.holdings]
    assert [await town.app.database.read(one.count, bolat.id) for one in holdings] == [1, 1]
    exported = [await town.app.database.read(one.export, bolat.id) for one in holdings]
    assert "CANARY" in str(exported)

    for one in holdings:
        await town.app.database.write(one.erase, bolat.id)
        await town.app.database.write(one.erase, bolat.id)

    assert [await town.app.database.read(one.count, bolat.id) for one in holdings] == [0, 0]
    assert states(town, bolat) == []
