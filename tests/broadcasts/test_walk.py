"""From /broadcast to the report, as a caseworker walks it."""

from __future__ import annotations

import pytest

from tests.broadcasts.steps import compose, fates, go_on, meet, newest, send_now, state


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
