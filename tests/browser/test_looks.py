"""Pictures of phones are taken of what stands there now."""

import struct

import pytest

from tests.browser.conftest import keyboard
from tests.browser.looks import FORUM, PHONE, Looks

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


def size_of(path):
    content = path.read_bytes()
    assert content.startswith(b"\x89PNG")
    return struct.unpack(">II", content[16:24])


async def test_every_phone_and_topic_is_pictured_as_it_is_now(ask, browser, cast, sandbox, tmp_path):
    emma, dana, staff = cast.people["emma"], cast.people["dana"], cast.groups["staff"]
    looks = Looks(browser, sandbox.url, tmp_path)
    emma.say("/start")
    before = await looks.phone("emma", "before")
    await ask("sendMessage", chat_id=emma.id, text="Welcome", reply_markup=keyboard(["Yes", "No"]))
    after = await looks.phone(emma, "after")
    assert [each.name for each in looks.taken] == ["001-emma-before.png", "002-emma-after.png"]
    assert before.read_bytes() != after.read_bytes()
    assert abs(size_of(after)[0] - PHONE[0]) < 40

    staff.create_topic(dana, "417 · Туркестан")
    dana.say("Беру", chat=staff, thread=max(staff.topics))
    general, topic = await looks.forum(), await looks.forum("417")
    assert general.read_bytes() != topic.read_bytes()
    assert size_of(topic)[0] > FORUM[0] / 2
    with pytest.raises(LookupError, match="no topic"):
        await looks.forum("999")


async def test_a_long_talk_is_pictured_whole(browser, cast, sandbox, tmp_path):
    emma = cast.people["emma"]
    for number in range(40):
        emma.say(f"line {number}")
    looks = Looks(browser, sandbox.url, tmp_path)
    screen, whole = await looks.phone("emma"), await looks.phone("emma", whole=True)
    assert size_of(whole)[1] > size_of(screen)[1] * 1.5
    [picture, forum] = await looks.everybody()
    assert picture.name == "003-emma.png"
    assert forum.name == "004-forum.png"
