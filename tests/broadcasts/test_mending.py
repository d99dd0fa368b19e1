"""Afterwards: a typo corrected in every copy, all copies taken back, the table, what somebody sees of themselves."""

from __future__ import annotations

import pytest

from tests.broadcasts.steps import compose, go_on, meet, picture, send_now, state


@pytest.fixture
async def dana(town):
    return await meet(town, "dana", "ru")


async def sent(town, dana, words="Форум в суботу"):
    id = await compose(dana, words)
    await send_now(dana, id)
    await go_on(town, 3)
    assert state(town, id) == "finished"
    return id


def mended(town, id):
    return dict(
        town.ask(
            "select mend, count(*) from broadcast_copies where broadcast_id = :id and mend is not null group by mend",
            id=id,
        )
    )


async def test_a_typo_is_corrected_in_every_copy_and_the_button_stays(town, dana, bolat, aigul):
    id = await sent(town, dana)
    await dana.press("broadcasts-mend-button")
    await dana.press(f"bcfixin:{id}:ru")
    await dana.send("Форум в субботу")
    await go_on(town, 3)

    assert state(town, id) == "finished"
    assert bolat.last.text == aigul.last.text == "Форум в субботу"
    assert bolat.last.labels == ["Не присылать на эту тему"]
    assert mended(town, id) == {"done": 3}
    await dana.press(f"bcast:{id}")
    assert "Исправлено: 3" in dana.last.text


async def test_only_copies_in_that_language_are_touched(town, dana, bolat, aigul):
    id = await compose(dana, "Форум в суботу")
    await dana.press("broadcasts-texts-button")
    await dana.press(f"bcwrite:{id}:kk")
    await dana.send("Форум сенбіде")
    await send_now(dana, id)
    await go_on(town, 3)
    await dana.press("broadcasts-mend-button")
    await dana.press(f"bcfixin:{id}:ru")
    await dana.send("Форум в субботу")
    await go_on(town, 3)

    assert mended(town, id) == {"done": 2}
    assert aigul.last.text == "Форум сенбіде"


async def test_a_caption_is_corrected_under_its_photo_and_a_text_cannot_become_one(town, dana, bolat):
    await dana.send("/broadcast")
    await dana.press("broadcasts-new-button")
    await dana.press("bcbegin:ru")
    dana.person.send_photo(picture(), "Форум в суботу")
    await town.quiet()
    await send_now(dana, 1)
    await go_on(town, 3)
    await dana.forge("bcfixin:1:ru")
    await dana.send("Без картинки")
    assert dana.sees("broadcasts-correct-same-kind")
    dana.person.send_photo(picture(), "Форум в субботу")
    await town.quiet()
    await go_on(town, 3)

    assert bolat.last.body["caption"] == "Форум в субботу"


async def test_all_copies_are_taken_back(town, dana, bolat, aigul):
    id = await sent(town, dana)
    await dana.press("broadcasts-recall-button")
    await dana.press("broadcasts-yes-recall-button")
    await go_on(town, 3)

    assert state(town, id) == "finished"
    assert "Форум в суботу" not in [m.text for m in (*bolat.person.chat, *aigul.person.chat)]
    assert mended(town, id) == {"done": 3}
    await dana.forge(f"bcast:{id}")
    assert "Удалено: 3" in dana.last.text
    await dana.forge(f"bctakeyes:{id}")
    assert dana.sees("broadcasts-not-over")


async def test_what_is_older_than_two_days_gets_a_neutral_line(town, dana, bolat):
    id = await sent(town, dana)
    town.clock.turn(hours=49)
    await dana.forge(f"bctakeyes:{id}")
    await go_on(town, 3)

    assert bolat.sees("broadcasts-withdrawn")
    assert mended(town, id) == {"old": 2}


async def test_a_copy_that_its_reader_deleted_is_counted_as_gone(town, dana, bolat):
    id = await sent(town, dana)
    bolat.last.deleted = True
    await dana.press("broadcasts-mend-button")
    await dana.press(f"bcfixin:{id}:ru")
    await dana.send("Форум в субботу")
    await go_on(town, 3)

    assert mended(town, id) == {"done": 1, "gone": 1}


def table_of(town, phone):
    """Open the file that was sent last."""
    document = phone.last.body["document"]
    return town.sandbox.world.files[document["file_id"]].content.decode("utf-8-sig").splitlines()


async def test_the_report_lists_which_copies_a_recall_did_not_take_away_and_why(town, dana, bolat, aigul):
    id = await sent(town, dana)
    bolat.last.deleted = True
    aigul.person.block_bot()
    town.clock.turn(hours=49)
    await dana.forge(f"bctakeyes:{id}")
    await go_on(town, 3)

    assert mended(town, id) == {"old": 1, "gone": 1, "blocked": 1}
    await dana.forge(f"bcast:{id}")
    assert (
        "Старше двух суток, слова заменены: 1\nСообщения уже нет: 1\nЗаблокировали бота, у них осталось как было: 1"
        in dana.last.text
    )
    await dana.press("broadcasts-report-button")
    table = table_of(town, dana)
    after = table[table.index("№ копии,Язык,Причина,Отправлено,Номер в Telegram") + 1 :]
    assert len(after) == 2
    blocked = next(line for line in after if ",после отправки бота заблокировали," in line)
    older = next(line for line in after if ",заменено строкой," in line)
    assert blocked.endswith(f",{aigul.id}")
    assert older.endswith(",")


async def test_the_table_says_what_became_of_every_copy(town, dana, bolat, aigul):
    aigul.person.block_bot()
    await sent(town, dana)
    await dana.press("broadcasts-report-button")

    assert dana.last.body["document"]["file_name"] == "announcement-1.csv"
    table = table_of(town, dana)
    assert table[0] == "Язык,Что стало,Почему,Сколько"
    assert "русский,отправлено,,2" in table
    assert any("заблокировали бота" in line and line.endswith(",1") for line in table)
    assert town.ask("select count(*) from audit where action = 'broadcast-report'") == [(1,)]


async def test_everybody_sees_and_takes_along_what_we_sent_them_and_what_they_stopped(town, dana, bolat):
    await sent(town, dana)
    await bolat.press("broadcasts-stop-button")
    await bolat.send("/mydata")

    assert "Объявления, которые мы вам отправляли: 1" in bolat.last.text
    assert "Темы, о которых вам не присылать: 1" in bolat.last.text


async def test_the_bar_is_one_message_that_becomes_the_report(town, dana, bolat):
    id = await sent(town, dana)
    bars = [m for m in dana.person.chat if f"№ {id} · отправлено" in m.text]

    assert len(bars) == 1
    assert not [m for m in dana.person.chat if "отправляется" in m.text]


async def test_after_half_a_year_only_sums_stay_and_a_recall_says_so(town, dana, bolat):
    id = await sent(town, dana)
    town.clock.turn(days=181)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["purge-broadcasts"])

    assert town.ask("select count(*) from broadcast_copies where person_id is not null") == [(0,)]
    await dana.forge(f"bcast:{id}")
    assert "2 из 2" in dana.last.text
    await dana.forge(f"bctakeyes:{id}")
    await go_on(town, 3)
    assert mended(town, id) == {"nameless": 2}
    await dana.forge(f"bcast:{id}")
    assert "Чьё оно, уже не записано: 2" in dana.last.text
