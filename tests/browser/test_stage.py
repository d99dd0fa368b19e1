"""Around the phones: the cast, the panel, languages, themes, narrow screens, the keyboard alone."""

import asyncio
import json
from datetime import UTC, datetime

import aiohttp
import pytest
from playwright.async_api import expect

from bot.sandbox.cast import gather
from bot.sandbox.server import Sandbox
from tests.browser.conftest import keyboard, pressed

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

EMMA = 104
BOLAT = 102
NAME_OF_FOCUSED = """(() => {
    const focused = document.activeElement;
    return focused.getAttribute("aria-label") ?? focused.textContent.trim();
})()"""


@pytest.fixture
def panel(page):
    return page.get_by_role("complementary", name="Behind the stage")


async def open_panel(page):
    await page.get_by_role("button", name="Behind the stage").click()


async def test_phones_are_taken_out_and_put_away(page):
    await expect(page.locator(".phone")).to_have_count(3)
    bolat = page.get_by_role("button", name="Болат", exact=True)
    await bolat.click()
    await expect(page.get_by_role("region", name="Phone: Болат")).to_be_visible()
    await expect(bolat).to_have_attribute("aria-pressed", "true")

    await page.get_by_role("button", name="Put away: Болат").click()

    await expect(page.get_by_role("region", name="Phone: Болат")).to_have_count(0)
    await expect(bolat).to_be_focused()
    await page.reload()
    await expect(page.locator(".phone")).to_have_count(3)


async def test_a_new_person_gets_a_phone_in_their_language(page, sandbox):
    await page.get_by_role("button", name="New person").click()
    dialog = page.get_by_role("dialog", name="New person")
    await dialog.get_by_label("First name").fill("Гүлнара")
    await dialog.get_by_label("Language of the phone").select_option("ky")
    await dialog.get_by_role("button", name="Add").click()

    phone = page.get_by_role("region", name="Phone: Гүлнара")
    await expect(phone.get_by_role("log")).to_have_attribute("lang", "ky")
    # The phone's own words are Kyrgyz, too, whatever the page speaks.
    await expect(phone.get_by_role("button", name="Баштоо")).to_be_visible()
    assert [each.account.first_name for each in sandbox.people.values()][-1] == "Гүлнара"


async def test_who_is_not_on_the_table_shows_what_is_unread(ask, cast, page):
    cast.people["bolat"].account.started = True
    await ask("sendMessage", chat_id=BOLAT, text="1")
    await ask("sendMessage", chat_id=BOLAT, text="2")
    chip = page.locator(f"[data-key=p{BOLAT}]")
    await expect(chip.locator(".badge")).to_have_text("2")

    await chip.click()

    await expect(chip.locator(".badge")).to_have_count(0)


async def test_every_call_of_the_bot_is_listed_and_failures_stand_out(ask, begun, page, panel):
    await ask("sendMessage", chat_id=EMMA, text="Сәлем")
    await open_panel(page)
    await ask("sendMessage", chat_id=EMMA, text="")
    await ask("getMe")

    calls = panel.locator(".call")
    await expect(calls).to_have_count(3)
    await expect(calls.first).to_contain_text("getMe")
    await expect(panel.locator(".failed")).to_contain_text("400")
    await calls.last.locator("summary").click()
    await expect(calls.last).to_contain_text('"text": "Сәлем"')
    await panel.get_by_label("failures only").check()
    await expect(calls).to_have_count(1)
    await panel.get_by_label("failures only").uncheck()
    await panel.locator("#method").select_option("getMe")
    await expect(calls).to_have_count(1)


async def test_the_panel_makes_telegram_fail_and_heals_it(ask, begun, page, panel, sandbox):
    await open_panel(page)
    await panel.get_by_label("What happens").select_option("500")
    await panel.get_by_label("Which request").select_option("sendMessage")
    await panel.get_by_label("How many times").fill("2")
    await panel.get_by_role("button", name="Make it fail").click()
    await expect(panel.get_by_role("status")).to_contain_text("× 2")

    assert await ask("sendMessage", chat_id=EMMA, text="1") is None
    await expect(panel.get_by_role("status")).to_contain_text("× 1")
    await expect(panel.locator(".failed").first).to_contain_text("500")
    await panel.get_by_role("button", name="Heal").click()
    await expect(panel.get_by_role("status")).to_have_text("Telegram is well.")
    assert await ask("sendMessage", chat_id=EMMA, text="2")
    assert not sandbox.faults.coming


async def test_the_clock_is_turned_by_an_hour_a_day_and_to_the_morning(page, panel, sandbox):
    await open_panel(page)
    await expect(panel.locator(".time")).to_contain_text("Mon, 5 January, 14:00")
    await panel.get_by_role("button", name="+1 hour").click()
    await expect(panel.locator(".time")).to_contain_text("15:00")
    await panel.get_by_role("button", name="+1 day").click()
    await expect(panel.locator(".time")).to_contain_text("Tue, 6 January")
    await panel.get_by_role("button", name="To 08:00").click()
    await expect(panel.locator(".time")).to_contain_text("Wed, 7 January, 08:00")

    drift = sandbox.clock.now() - datetime(2026, 1, 7, 3, 0, tzinfo=UTC)
    assert abs(drift.total_seconds()) < 30


async def test_the_page_speaks_four_languages_and_remembers_the_chosen_one(page):
    titles = {}
    for code in ("kk", "ky", "en", "ru"):
        await page.locator("#language").select_option(code)
        await expect(page.locator("html")).to_have_attribute("lang", code)
        titles[code] = await page.get_by_role("heading", level=1).text_content()
    assert len(set(titles.values())) == 4

    await page.reload()

    await expect(page.get_by_role("heading", level=1)).to_have_text(titles["ru"])


async def test_the_chosen_theme_outlives_a_reload(page):
    colour = "getComputedStyle(document.body).backgroundColor"
    light = await page.evaluate(colour)
    await page.get_by_role("button", name="Light or dark").click()
    dark = await page.evaluate(colour)
    assert light != dark

    await page.reload()

    assert await page.evaluate(colour) == dark


async def test_a_narrow_screen_shows_one_phone_at_a_time(page):
    await page.set_viewport_size({"width": 360, "height": 740})
    await expect(page.locator(".phone")).to_have_count(1)
    for key in ("p102", "p107"):
        await page.locator(f"[data-key={key}]").click()
        await expect(page.locator(".phone")).to_have_count(1)
    overflow = "document.documentElement.scrollWidth > innerWidth"
    assert not await page.evaluate(overflow)

    await page.locator("[data-key^=g]").click()
    await page.get_by_role("button", name="Общая").click()
    await expect(page.get_by_role("button", name="К темам")).to_be_visible()
    assert not await page.evaluate(overflow)
    await page.get_by_role("button", name="Behind the stage").click()
    await expect(page.locator(".phone")).to_be_hidden()
    await page.locator("[data-key=p102]").click()
    await expect(page.get_by_role("region", name="Phone: Болат")).to_be_visible()


async def test_everything_needed_for_a_talk_is_done_with_the_keyboard_alone(ask, cast, page, phone, sandbox):
    async def tab_to(name, longest=8):
        for _ in range(longest):
            await page.keyboard.press("Tab")
            if await page.evaluate(NAME_OF_FOCUSED) == name:
                return
        pytest.fail(f"{name} cannot be reached by Tab")

    await tab_to("To the message field", 1)
    await page.keyboard.press("Enter")
    await expect(phone.get_by_role("button", name="Start")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(phone.get_by_role("textbox", name="Message")).to_be_focused()
    await page.keyboard.type("Сәлем")
    await page.keyboard.press("Enter")
    await expect(phone.locator(".message.out")).to_have_count(2)

    await ask("sendMessage", chat_id=EMMA, text="?", reply_markup=keyboard(["Yes"]))
    await expect(phone.get_by_role("button", name="Yes")).to_be_visible()
    for _ in range(4):
        await page.keyboard.press("Shift+Tab")
        if await page.evaluate(NAME_OF_FOCUSED) == "Yes":
            break
    await page.keyboard.press("Enter")
    assert (await pressed(sandbox))["data"] == "Yes"
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menu")).to_be_visible()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("menu")).to_have_count(0)
    await expect(phone.locator(".message.in .more")).to_be_focused()


async def test_the_field_is_a_few_tabs_away_however_long_the_talk(ask, begun, cast, page, phone):
    for number in range(20):
        cast.people["emma"].say(f"line {number}")
        await ask("sendMessage", chat_id=EMMA, text=f"{number}?", reply_markup=keyboard(["Yes", "No"]))
    await expect(phone.locator(".message")).to_have_count(40)
    await page.locator("#add").focus()
    stops = []
    for _ in range(12):
        await page.keyboard.press("Tab")
        stops.append(await page.evaluate(NAME_OF_FOCUSED))
        if stops[-1] == "Message":
            break
    print("stops of Tab to the field:", stops)
    assert stops[-1] == "Message"
    # A phone's second stop leads past its head and its talk.
    assert stops[1] == "To the message field"
    for _ in range(2):
        await page.keyboard.press("Shift+Tab")
    assert await page.evaluate(NAME_OF_FOCUSED) == "No"
    # Arrows walk through the older messages: Yes, what can be done with each of two, and the question before.
    for _ in range(4):
        await page.keyboard.press("ArrowUp")
    assert await page.evaluate(NAME_OF_FOCUSED) == "No"


@pytest.mark.parametrize("width", [1280, 1440, 1920])
async def test_the_forum_is_whole_beside_two_phones(page, width):
    await page.set_viewport_size({"width": width, "height": 800})
    boxes = [await each.bounding_box() for each in await page.locator(".phone").all()]
    assert len(boxes) == 3
    assert all(box["x"] >= 0 and box["x"] + box["width"] <= width for box in boxes)


async def test_a_bot_that_waits_for_news_has_not_failed(context, cast, sandbox):
    async with aiohttp.ClientSession() as http:
        waiting = asyncio.create_task(
            http.post(f"{sandbox.url}/bot{sandbox.token}/getUpdates", json={"timeout": 30})
        )
        while sandbox.world.updates._poll is None:
            await asyncio.sleep(0.01)
        page = await context.new_page()
        await page.goto(sandbox.url)
        await page.locator(".phone").first.wait_for()
        panel = page.get_by_role("complementary", name="Behind the stage")
        await open_panel(page)
        await expect(panel.locator(".call")).to_have_count(0)
        await panel.locator("#method").select_option("getUpdates")
        await expect(panel.locator(".call")).to_contain_text("waiting")
        await expect(panel.locator(".failed")).to_have_count(0)
        cast.people["emma"].say("news")
        await waiting
        await expect(panel.locator(".call")).to_have_count(1)
        await expect(panel.locator(".call")).to_contain_text("done")


async def test_the_page_finds_a_sandbox_that_was_started_anew(ask, begun, context, page, sandbox):
    await ask("sendMessage", chat_id=EMMA, text="бұрынғы")
    await expect(page.locator(".message.in")).to_contain_text("бұрынғы")
    port = int(sandbox.url.rsplit(":", 1)[1])
    await sandbox.close()
    await expect(page.locator("#offline")).to_be_visible()

    again = await Sandbox.start(port, clock=sandbox.clock)
    gather(again).people["emma"].say("жаңа")

    await expect(page.locator("#offline")).to_be_hidden()
    await expect(page.locator(".message")).to_have_count(1)
    await expect(page.locator(".message.out")).to_contain_text("жаңа")
    await page.close()
    await again.close()


async def test_a_page_that_was_closed_leaves_no_error_in_the_log(cast, sandbox, caplog):
    async with aiohttp.ClientSession(headers={"Accept": "text/event-stream"}) as http:
        stream = await http.get(f"{sandbox.url}/stage/events")
        cast.people["emma"].say("1")
        await stream.content.readline()
        stream.close()

    # The first writes may still find the connection half open.
    for words in "2345":
        cast.people["emma"].say(words)
        await asyncio.sleep(0.02)

    assert not [record for record in caplog.records if record.name == "aiohttp.server"]


async def test_state_kept_by_the_browser_holds_no_words_of_people(ask, begun, cast, page):
    cast.people["emma"].say("құпия сөз")
    await expect(page.locator(".message.out")).to_be_visible()

    kept = await page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")

    assert "құпия" not in kept
    assert set(json.loads(kept)) <= {"phones", "front", "panel", "theme", "language"}
