"""From /broadcast to the report, as a caseworker walks it."""

from __future__ import annotations

import re

import pytest

from tests.broadcasts.steps import compose, fates, go_on, hire, meet, newest, picture, send_now, state
from tests.town import town_in

TURKISTAN = "61"


@pytest.fixture
async def dana(town):
    return await meet(town, "dana", "ru")


async def test_a_text_reaches_everybody_and_the_report_says_so(town, dana, bolat, aigul):
    id = await compose(dana, "Форум семей в субботу")
    assert "Получат: 3" in dana.last.text

    await send_now(dana, id)
    await go_on(town, 3)

    assert state(town, id) == "finished"
    assert fates(town, id) == {"sent": 3}
    assert bolat.last.text == "Форум семей в субботу"
    assert aigul.last.text == "Форум семей в субботу"
    assert any("3 из 3" in message.text for message in dana.person.chat)
    assert any("всё сходится" in message.text for message in dana.person.chat)


async def test_from_two_photos_over_a_second_person_to_a_corrected_typo_and_a_recall(tmp_path):
    """To one region, each in their language; then a typo is corrected in every copy, and another taken back."""
    async with town_in(tmp_path, broadcast_alone_up_to=1) as town:
        dana, erlan = await meet(town, "dana", "ru"), await hire(town, "erlan")
        bolat, aigul = await meet(town, "bolat", "ru", TURKISTAN), await meet(town, "aigul", "kk", TURKISTAN)
        emma = await meet(town, "emma", "en", "75")
        id = await a_forum_in_two_languages(dana)
        assert "Получат: 2" in dana.last.text and "Туркестанская область" in dana.last.text
        before = len(dana.person.chat)
        await dana.press("broadcasts-preview-button")
        shown = [one.body.get("caption") for one in dana.person.chat[before:]]
        assert "Форум в суботу" in shown and "Форум сенбіде" in shown

        await with_a_second_person(dana, erlan, id)
        assert state(town, id) == "finished" and fates(town, id) == {"sent": 2}
        assert (bolat.last.body["caption"], aigul.last.body["caption"]) == ("Форум в суботу", "Форум сенбіде")
        assert bolat.last.body["photo"] and not emma.last.body.get("photo")
        assert any("2 из 2" in one.text and "сходится" in one.text for one in dana.person.chat)

        await dana.forge(f"bcfixin:{id}:ru")
        await send_photo(dana, "Форум в субботу")
        await go_on(town, 3)
        assert (bolat.last.body["caption"], aigul.last.body["caption"]) == (
            "Форум в субботу",
            "Форум сенбіде",
        )
        other = await compose(dana, "Форум перенесли")
        await with_a_second_person(dana, erlan, other)
        readers = [one for one in (bolat, aigul, emma) if one.last.text == "Форум перенесли"]
        assert len(readers) == 3
        await dana.forge(f"bctakeyes:{other}")
        await go_on(town, 3)
        assert not any("перенесли" in one.text for phone in readers for one in phone.person.chat)
        await dana.forge(f"bcast:{other}")
        assert f"Удалено: {fates(town, other)['sent']}" in dana.last.text
        # Each step stands in the audit.
        audited = dict(
            town.ask("select action, count(*) from audit where action like 'broadcast-%' group by action")
        )
        steps = {"begun", "words", "audience", "to-confirm", "confirmed", "correcting", "recalling"}
        assert {f"broadcast-{one}" for one in steps} <= audited.keys()


async def a_forum_in_two_languages(dana):
    """Write an announcement with a photo in Russian and Kazakh to one region, down to its card; give its number."""
    await dana.town.app.alarm_clock.stop()
    await dana.send("/broadcast")
    await dana.press("broadcasts-new-button")
    await dana.press("bcbegin:ru")
    await send_photo(dana, "Форум в суботу")
    id = newest(dana.town)
    await dana.press("broadcasts-texts-button")
    await dana.press(f"bcwrite:{id}:kk")
    await send_photo(dana, "Форум сенбіде")
    await dana.press("broadcasts-whom-button")
    await dana.press(f"bcvals:{id}:region:0")
    await dana.press(f"bctog:{id}:region:KZ-10:0")
    assert "Получат: 0" in dana.last.text
    await dana.press(f"bctog:{id}:region:KZ-10:0")
    await dana.forge(f"bctog:{id}:region:KZ-{TURKISTAN}:0")
    await dana.press("broadcasts-done-button")
    await dana.press("broadcasts-done-button")
    return id


async def send_photo(phone, caption):
    phone.person.send_photo(picture(), caption)
    await phone.town.quiet()


async def with_a_second_person(dana, other, id):
    """Press the last button; another of the team agrees by the link."""
    await dana.reach(f"bccheck:{id}")
    await dana.press("broadcasts-send-button")
    assert state(dana.town, id) == "confirming"
    link = re.search(r"start=(announce_[\w-]+)", dana.last.text)
    await other.send(f"/start {link[1]}")
    await other.press("broadcasts-confirm-button")
    await go_on(dana.town, 3)


async def test_each_language_gets_its_own_words(town, dana, bolat, aigul):
    id = await compose(dana, "Форум в субботу")
    await dana.press("broadcasts-texts-button")
    await dana.press(f"bcwrite:{id}:kk")
    await dana.send("Форум сенбіде")
    await send_now(dana, id)
    await go_on(town, 3)

    assert aigul.last.text == "Форум сенбіде"
    assert bolat.last.text == "Форум в субботу"


async def test_nobody_but_the_team_can_write_to_many(town, bolat):
    await bolat.send("/broadcast")
    assert bolat.sees("team-not-yours")
    for forged in ("bcbegin:ru", "bcsend:1:1:0", "bctakeyes:1", "bcast:1"):
        await bolat.forge(forged)
        assert bolat.sees("team-not-yours")

    assert newest(town) is None
