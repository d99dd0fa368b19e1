"""What the page promises as a whole: open to everybody, light, quick, complete, asking no stranger."""

import json
import re

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import expect

from bot.sandbox.stage import PAGE
from tests.browser.conftest import keyboard

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

EMMA = 104
MOST_BYTES = 200_000
LONGEST_PAINT_MS = 1_000


async def play(ask, cast):
    """Something of everything stands on the page."""
    emma, dana, staff = cast.people["emma"], cast.people["dana"], cast.groups["staff"]
    await ask("setMyCommands", commands=[{"command": "help", "description": "Help"}])
    emma.say("/start")
    emma.send_voice(b"0" * 900, 12)
    emma.send_document(b"%PDF", "paper.pdf")
    text = '<b>1</b> <a href="https://egov.kz/">eGov</a> <blockquote>?</blockquote> <code>7</code> /help'
    await ask("sendMessage", chat_id=EMMA, text=text, parse_mode="HTML", reply_markup=keyboard(["Yes", "No"]))
    emma.react(emma.last, "👍")
    emma.send_video(b"0" * 900, "a film")
    emma.send_video_note(b"0" * 900)
    emma.send_sticker()
    emma.send_album([b"1", b"2", b"3"], "three")
    emma.share_location(43.2, 76.9)
    emma.share_contact("+77000000000")
    options = [{"text": "yes"}, {"text": "no"}]
    for more in ({}, {"type": "quiz", "correct_option_ids": [0], "explanation": "because"}):
        await ask("sendPoll", chat_id=EMMA, question="Well?", options=options, is_anonymous=False, **more)
    emma.vote(emma.last, 1)
    buttons = {"keyboard": [[{"text": "Only me"}]]}
    await ask("sendMessage", chat_id=EMMA, text="?", reply_markup=buttons, disable_notification=True)
    topic = await ask("createForumTopic", chat_id=staff.id, name="417")
    thread = topic["message_thread_id"]
    card = await ask("sendMessage", chat_id=staff.id, message_thread_id=thread, text="417")
    await ask("pinChatMessage", chat_id=staff.id, message_id=card["message_id"])
    dana.say("Беру", chat=staff, thread=thread)
    await ask("sendMessage", chat_id=EMMA, text="")


async def serious(page):
    found = (await Axe().run(page)).response["violations"]
    return {
        each["id"]: [node["target"] for node in each["nodes"]]
        for each in found
        if each["impact"] in {"serious", "critical"}
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1440, 900), (360, 740)], ids=["wide", "narrow"])
async def test_axe_finds_no_serious_fault(ask, cast, page, scheme, size):
    await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    await page.set_viewport_size({"width": size[0], "height": size[1]})
    await play(ask, cast)
    await expect(page.locator(".keyboard button")).to_be_visible()
    assert await serious(page) == {}

    await page.locator("[aria-label=Attach]").first.click()
    assert await serious(page) == {}
    await page.keyboard.press("Escape")
    await page.locator("[data-key^=g]").scroll_into_view_if_needed()
    if size[0] < 500:
        await page.locator("[data-key^=g]").click()
    assert await serious(page) == {}
    await page.locator(".topic").first.click()
    await expect(page.locator(".pinned")).to_be_visible()
    assert await serious(page) == {}
    await page.locator("#panel-switch").click()
    await page.locator(".call summary").first.click()
    assert await serious(page) == {}
    await page.locator("#add").click()
    assert await serious(page) == {}


async def test_the_page_is_light_quick_and_asks_nobody_but_its_sandbox(context, cast, sandbox):
    page = await context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(sandbox.url)
    await page.locator(".phone").first.wait_for()

    measured = await page.evaluate("""() => {
        const of = (kind) => performance.getEntriesByType(kind);
        const files = [...of("navigation"), ...of("resource")];
        const paints = of("paint");
        return {
            bytes: files.reduce((sum, each) => sum + each.transferSize, 0),
            paint: Math.max(...paints.map((each) => each.startTime)),
        };
    }""")

    print(f"page weight {measured['bytes'] / 1000:.0f} kB, first paint {measured['paint']:.0f} ms")
    assert 0 < measured["bytes"] < MOST_BYTES
    assert 0 < measured["paint"] < LONGEST_PAINT_MS
    assert {
        url.split("/page/")[0].split("/stage/")[0].rstrip("/") for url in asked if "data:" not in url
    } == {sandbox.url}


def words_of(language: str) -> dict[str, str]:
    words: dict[str, str] = json.loads((PAGE / "words" / f"{language}.json").read_text(encoding="utf-8"))
    return words


def source_of_the_page() -> str:
    return "".join(each.read_text(encoding="utf-8") for each in PAGE.glob("*.[jh]*"))


@pytest.mark.parametrize("language", ["kk", "ru", "ky"])
async def test_every_word_of_the_page_is_there_in_every_language_with_the_same_places(language):
    english, other = words_of("en"), words_of(language)
    assert list(other) == list(english)
    for name, words in english.items():
        assert words.strip()
        assert other[name].strip()
        assert set(re.findall(r"{(\w+)}", words)) == set(re.findall(r"{(\w+)}", other[name])), name


async def test_every_word_the_page_asks_for_is_written_and_every_written_one_is_used():
    sources = source_of_the_page()
    asked = set(re.findall(r'say\((?:[^()]*\? )?"([\w-]+)"', sources))
    asked |= set(re.findall(r'data-(?:say|label)="([\w-]+)"', sources))
    english = words_of("en")
    assert asked <= set(english)
    families = ("doing-", "fault-", "kind-", "part-", "right-", "service-")
    unused = {name for name in english if not name.startswith(families) and f'"{name}"' not in sources}
    assert not unused
