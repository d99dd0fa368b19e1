"""A number edited in chat is told at once, everywhere; it can be taken away as files, and brought back by one tap."""

from __future__ import annotations

import asyncio
import io
import zipfile
from pathlib import Path

import pytest
from rich.console import Console

from bot import checkup
from bot.app import cards_of
from bot.features.content.domain import BY_TEAM, Section
from bot.features.content.repository.files import written
from bot.features.people.repository.countries import COUNTRIES, load_countries
from bot.features.placement.repository import FOLDER, load_pack
from bot.features.team.domain import Role
from bot.house import build_house
from bot.kernel.text import Text
from bot.telegram.sending.lifeline import ASKED_PAUSE
from tests.forging import audited, snapshot
from tests.team import hire
from tests.town import Phone, Town, bot_in, settings_for, town_in

CHILDREN = "emergency.111"
OTHER = "1515"


async def administrator(town: Town) -> Phone:
    """The administrator of the settings, past the first screen."""
    return await hire(town, "dana")


async def open_entry(phone: Phone, id: str, country: str = "kz") -> None:
    await phone.send("/content")
    await phone.press(f"content-list:{country}:{id.partition('.')[0]}:0")
    await phone.press(f"content-entry:{country}:{id}")


async def edit(phone: Phone, id: str, value: str, country: str = "kz") -> None:
    await open_entry(phone, id, country)
    await phone.press("content-write-number-button")
    await phone.send(value)
    await phone.press("content-save-button")


async def sees_in_guide(phone: Phone, number: str) -> bool:
    await phone.reach("lines:kz")
    return number in phone.last.text


async def sees_on_card(phone: Phone, number: str) -> bool:
    await phone.send("/help")
    return number in phone.last.text and number in str(phone.last.buttons)


async def sees_in_an_outage(town: Town, phone: Phone, number: str) -> bool:
    """Let the running bot answer as it does when its storage fails: past the database, from memory."""
    sender = {"id": phone.id, "is_bot": False, "language_code": phone.language, "first_name": "x"}
    asked = {"message_id": 1, "date": 1, "from": sender, "text": "/help"}
    await asyncio.sleep(ASKED_PAUSE + 0.1)
    await town.app.rescue.cards([{"message": asked | {"chat": {"id": phone.id, "type": "private"}}}])
    assert phone.sees("home-team-not-reached")
    return number in phone.last.text and number in str(phone.last.buttons)


def sent_file(town: Town, phone: Phone) -> bytes:
    id = phone.last.body["document"]["file_id"]
    return bytes(town.sandbox.world.files[id].content)


async def test_a_family_sees_an_edited_number_at_once_in_ru_and_kk_and_one_tap_brings_the_old_one_back(
    town, aigul, bolat
):
    admin = await administrator(town)
    await open_entry(admin, CHILDREN)
    await admin.press("content-write-number-button")
    await admin.send(OTHER)
    assert admin.sees("content-preview") and OTHER in admin.last.text and "111" in admin.last.text
    for family in (aigul, bolat):
        assert not await sees_in_guide(family, OTHER), "what is only looked at is told to nobody"

    await admin.press("content-save-button")
    assert OTHER in admin.last.text and admin.sees("content-edited")
    for family in (aigul, bolat):
        assert await sees_in_guide(family, OTHER)
        assert await sees_on_card(family, OTHER)
        assert await sees_in_an_outage(town, family, OTHER)

    await admin.press("content-history-button")
    assert OTHER in admin.last.text and "111" in admin.last.text
    assert town.ask("select count(*) from audit where action = 'content-edited'") == [(1,)]

    await open_entry(admin, CHILDREN)
    await admin.press("content-undo-button")
    assert admin.sees("content-as-shipped")
    for family in (aigul, bolat):
        assert not await sees_in_guide(family, OTHER)
        assert await sees_on_card(family, "111")
        assert OTHER not in family.last.text
    assert not await sees_in_an_outage(town, bolat, OTHER)
    assert town.ask("select count(*) from audit where action = 'content-undone'") == [(1,)]


async def test_the_export_gives_files_that_say_what_is_told(town, bolat, tmp_path):
    admin = await administrator(town)
    await admin.send("/content")
    await admin.press("content-export-button")
    assert admin.alerts[-1] == town.app.house.languages[admin.language].plain(Text("content-nothing"))
    await edit(admin, CHILDREN, OTHER)
    await edit(admin, "lines.1422", "+7 7172 74 00 00")
    await admin.send("/content")
    await admin.press("content-export-button")

    archive = zipfile.ZipFile(io.BytesIO(sent_file(town, admin)))
    assert sorted(archive.namelist()) == [
        "bot/features/people/country/kz.yaml",
        "bot/features/placement/country/kz/lines.yaml",
    ]
    for name in archive.namelist():
        shipped = Path(name).read_text(encoding="utf-8").splitlines()
        given = archive.read(name).decode().splitlines()
        differing = [pair for pair in zip(shipped, given, strict=True) if pair[0] != pair[1]]
        assert 0 < len(differing) <= 2, "comments and all other entries stay as they are"
    people, law = tmp_path / "people", tmp_path / "kz"
    people.mkdir()
    (people / "kz.yaml").write_bytes(archive.read("bot/features/people/country/kz.yaml"))
    law.mkdir()
    for file in (FOLDER / "kz").iterdir():
        (law / file.name).write_bytes(file.read_bytes())
    (law / "lines.yaml").write_bytes(archive.read("bot/features/placement/country/kz/lines.yaml"))
    told = town.app.house.people.countries["KZ"].emergency
    assert [(one.number, one.ref, one.verified_on, one.doubtful) for one in told] == [
        (one.number, one.ref, one.verified_on, one.doubtful) for one in load_countries(people)["KZ"].emergency
    ]
    assert any(one.number == OTHER and one.ref == "111" for one in told)
    line = load_pack(law).lines["1422"]
    assert line.number == "+7 7172 74 00 00"
    assert line.proof.verified_on == town.clock.now().date()


async def test_check_names_what_was_edited_and_follows_it(town, monkeypatch):
    await edit(await administrator(town), CHILDREN, OTHER)
    monkeypatch.setattr(checkup, "read", lambda: town.app.settings)
    out = Console(file=io.StringIO(), width=200)

    assert await checkup.check(out, live=False, fact=f"kz/{CHILDREN}") == checkup.FINE
    await checkup.check(out, live=False, fact=None)

    said = out.file.getvalue()
    assert f"number    {OTHER}" in said and BY_TEAM in said
    assert f"Edited in chat, not in the files yet: kz/{CHILDREN}" in said


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("позвоните мне", "content-no-number"),
        ("99999999", "content-no-number"),
        ("+7 727 11", "content-no-number"),
        ("1" * 60, "content-no-number"),
        ("112", "content-number-twice"),
    ],
)
async def test_a_number_that_cannot_be_called_gets_a_sentence_and_changes_nothing(town, said, reason):
    admin = await administrator(town)
    await open_entry(admin, CHILDREN)
    await admin.press("content-write-number-button")
    await admin.send(said)

    assert admin.sees(reason)
    assert town.ask("select count(*) from content_edits") == [(0,)]
    assert town.ask("select count(*) from content_drafts") == [(0,)]


@pytest.mark.parametrize(
    ("said", "reason"),
    [("вчера", "content-no-day"), ("31.02.2026", "content-no-day"), ("01.01.1066", "content-no-day"),
     ("06.01.2027", "content-day-to-come")],
)  # fmt: skip
async def test_a_day_that_is_none_or_to_come_is_refused(town, said, reason):
    admin = await administrator(town)
    await open_entry(admin, CHILDREN)
    await admin.press("content-write-verified_on-button")
    await admin.send(said)

    assert admin.sees(reason)
    assert town.ask("select count(*) from content_edits") == [(0,)]


async def test_what_was_looked_at_before_somebody_else_changed_it_is_not_saved(town):
    admin = await administrator(town)
    erlan = await hire(town, "erlan", Role.ADMIN)
    await open_entry(admin, CHILDREN)
    await admin.press("content-write-number-button")
    await admin.send(OTHER)
    await edit(erlan, CHILDREN, "1616")
    await admin.press("content-save-button")

    assert admin.alerts[-1] == town.app.house.languages[admin.language].plain(
        Text("content-changed-meanwhile")
    )
    assert town.ask("select count(*) from content_edits") == [(1,)]


async def test_forged_edits_are_refused_and_written_down(town, bolat):
    """A family, a caseworker, an administrator who was removed: nothing changes, and each try is in the audit."""
    admin = await administrator(town)
    cholpon = await hire(town, "cholpon", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.ADMIN)
    await edit(admin, CHILDREN, OTHER)
    (number,) = town.ask("select id from content_edits")[0]
    await open_entry(erlan, "emergency.103")
    await erlan.press("content-write-number-button")
    await erlan.send("1717")
    (draft,) = town.ask("select id from content_drafts")[0]
    await town.app.database.write(lambda tx: town.app.house.team.take(tx, 105, erlan.id, town.clock.now()))
    forged = (
        f"content-save:{draft}",
        f"content-undo:{number}",
        f"content-checked:kz:{CHILDREN}",
        f"content-write:kz:{CHILDREN}:number",
        "content-export",
    )
    for who in (bolat, cholpon, erlan):
        before, noted = await snapshot(town), audited(town, who)
        for press in forged:
            await who.reach(press)
        assert await snapshot(town) == before
        assert audited(town, who) == noted + len(forged)
    # What somebody else typed is not saved by another administrator either.
    before = await snapshot(town)
    await admin.forge(f"content-save:{draft}")
    assert await snapshot(town) == before
    assert await sees_in_guide(bolat, OTHER) and "1717" not in bolat.last.text


async def test_an_edit_outlives_a_restart_and_reaches_another_process(tmp_path):
    async with town_in(tmp_path) as town:
        admin, bolat = await administrator(town), town.phone("bolat")
        await edit(admin, CHILDREN, OTHER)
        # Another house on the same database, as a second process has it: it knows the files only, until it looks.
        other = build_house(settings_for(town.sandbox, tmp_path), town.clock)
        cards = cards_of(other)
        assert OTHER not in cards.card("ru")["text"]
        await town.app.database.read(other.refresh)
        assert OTHER in cards.card("ru")["text"]
        await town.stop()
        async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as again:
            bolat = again.phone("bolat")
            await bolat.send("/start")
            await bolat.press("language:ru")
            assert await sees_in_an_outage(again, bolat, OTHER)
            assert await sees_in_guide(bolat, OTHER)


def test_every_number_of_the_files_has_a_name_and_can_be_written_back():
    edited = {
        (code.lower(), f"{Section.EMERGENCY}.{one.ref}"): {"number": "1999", "verified_on": "2027-01-05"}
        for code, country in load_countries().items()
        for one in country.emergency
    }
    files = written(edited)

    assert len(files) == len(list(COUNTRIES.glob("*.yaml")))
    assert sum(words.count('"1999"') for words in files.values()) == len(edited)
