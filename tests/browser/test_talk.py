"""A person and the bot talk on a phone: what is typed, pressed, sent and shown."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import keyboard, pressed

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

EMMA = 104


async def test_before_the_first_word_the_bot_introduces_itself_and_start_begins(ask, cast, page, phone):
    await ask("setMyDescription", description="Біз отбасыға көмектесеміз.", language_code="en")
    await expect(phone.locator(".welcome")).to_contain_text("Біз отбасыға көмектесеміз.")

    await phone.get_by_role("button", name="Start").click()

    await expect(phone.locator(".message.out")).to_contain_text("/start")
    await expect(phone.get_by_role("textbox", name="Message")).to_be_focused()
    assert cast.people["emma"].chat[0].text == "/start"


async def test_what_is_typed_reaches_the_bot_and_its_answer_appears(ask, begun, cast, page, phone):
    field = phone.get_by_role("textbox", name="Message")
    await field.fill("Сәлем")
    await field.press("Enter")
    await expect(phone.locator(".message.out")).to_contain_text("Сәлем")
    await expect(field).to_have_value("")

    await ask("sendMessage", chat_id=EMMA, text="Сәлеметсіз бе")

    await expect(phone.get_by_role("log").locator(".message.in")).to_contain_text("Сәлеметсіз бе")
    assert [each.text for each in cast.people["emma"].chat] == ["Сәлем", "Сәлеметсіз бе"]


async def test_what_people_type_is_shown_as_words_and_never_run(begun, cast, page, phone):
    hostile = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"
    cast.people["emma"].say(hostile)

    await expect(phone.locator(".message.out .text")).to_contain_text(hostile)
    assert await phone.locator(".text img, .text script").count() == 0
    assert await page.title() != "run"


async def test_formatting_of_the_bot_is_drawn_from_its_entities(ask, begun, page, phone):
    text = (
        '<b>Қою <i>көлбеу</i></b> <a href="https://egov.kz/">eGov</a> <tg-spoiler>құпия</tg-spoiler> 👍 /menu'
    )
    await ask("sendMessage", chat_id=EMMA, text=text, parse_mode="HTML")
    words = phone.locator(".message.in .text")

    await expect(words.locator("strong")).to_have_text("Қою көлбеу")
    await expect(words.locator("strong em")).to_have_text("көлбеу")
    # Nothing leaves the sandbox: a link to elsewhere is named, and that is all.
    await words.get_by_role("link", name="eGov").click()
    await expect(phone.locator(".toast")).to_contain_text("https://egov.kz/")
    assert len(page.context.pages) == 1
    await expect(words.get_by_text("құпия")).to_be_hidden()
    await words.get_by_role("button", name="Hidden text").click()
    await expect(words.get_by_text("құпия")).to_be_visible()
    await words.get_by_role("button", name="/menu").click()
    await expect(phone.locator(".message.out")).to_contain_text("/menu")


async def test_a_press_reaches_the_bot_and_focus_stays_where_it_was(ask, begun, page, phone, sandbox):
    asked = await ask("sendMessage", chat_id=EMMA, text="1", reply_markup=keyboard(["Back", "Next"]))
    await phone.get_by_role("button", name="Next").click()
    query = await pressed(sandbox)
    assert query["data"] == "Next"
    await expect(phone.get_by_role("button", name="Next")).to_have_attribute("aria-busy", "true")

    where = {"chat_id": EMMA, "message_id": asked["message_id"]}
    await ask("editMessageText", **where, text="2", reply_markup=keyboard(["Back", "Onward"]))
    await ask("answerCallbackQuery", callback_query_id=query["id"])

    await expect(phone.locator(".message.in")).to_contain_text("2")
    await expect(phone.locator(".message.in")).to_contain_text("edited")
    await expect(phone.get_by_role("button", name="Onward")).to_be_focused()
    await expect(phone.locator("[aria-busy]")).to_have_count(0)


async def test_an_alert_opens_over_the_phone_and_escape_gives_focus_back(ask, begun, page, phone, sandbox):
    await ask("sendMessage", chat_id=EMMA, text="?", reply_markup=keyboard(["Hide"]))
    await phone.get_by_role("button", name="Hide").click()
    query = await pressed(sandbox)
    await ask("answerCallbackQuery", callback_query_id=query["id"], text="Жасырылды", show_alert=True)

    await expect(phone.get_by_role("alertdialog")).to_contain_text("Жасырылды")
    await expect(phone.get_by_role("button", name="OK")).to_be_focused()
    await page.keyboard.press("Escape")

    await expect(phone.get_by_role("alertdialog")).to_have_count(0)
    await expect(phone.get_by_role("button", name="Hide")).to_be_focused()


async def test_a_short_answer_is_a_line_that_is_read_aloud(ask, begun, page, phone, sandbox):
    await ask("sendMessage", chat_id=EMMA, text="?", reply_markup=keyboard(["Ready"]))
    await phone.get_by_role("button", name="Ready").click()
    query = await pressed(sandbox)
    await ask("answerCallbackQuery", callback_query_id=query["id"], text="Белгіленді")

    await expect(phone.locator(".toast[role=status]")).to_have_text("Белгіленді")


async def test_deleted_messages_vanish_and_silent_ones_are_marked(ask, begun, page, phone):
    first = await ask("sendMessage", chat_id=EMMA, text="бірінші")
    await ask("sendMessage", chat_id=EMMA, text="екінші", disable_notification=True)
    await expect(phone.locator(".message.in")).to_have_count(2)
    await expect(phone.locator(".message.in").last).to_contain_text("without sound")

    await ask("deleteMessage", chat_id=EMMA, message_id=first["message_id"])

    await expect(phone.locator(".message.in")).to_have_count(1)
    await expect(phone.locator(".message.in")).to_contain_text("екінші")


async def test_an_own_message_can_be_corrected_and_any_message_answered_with_a_reaction(
    ask, begun, cast, page, phone
):
    emma = cast.people["emma"]
    emma.say("Салем")
    await phone.locator(".message.out .bubble").hover()
    await phone.locator(".message.out .more").click()
    await page.get_by_role("menuitem", name="Edit").click()
    field = phone.get_by_role("textbox", name="Message")
    await expect(field).to_have_value("Салем")
    await field.fill("Сәлем")
    await field.press("Enter")
    await expect(phone.locator(".message.out")).to_contain_text("Сәлем")
    await expect(phone.locator(".message.out")).to_contain_text("edited")

    await ask("sendMessage", chat_id=EMMA, text="Келесі сабақ 19:00-де")
    await phone.locator(".message.in .bubble").hover()
    await phone.locator(".message.in .more").click()
    await page.get_by_role("menuitemcheckbox", name="React with ❤").click()

    await expect(phone.locator(".message.in .reactions button")).to_have_attribute("aria-pressed", "true")
    assert emma.last.reactions[EMMA] == [{"type": "emoji", "emoji": "❤"}]


async def test_a_photo_goes_with_the_typed_words_as_its_caption(begun, cast, page, phone):
    await phone.get_by_role("textbox", name="Message").fill("Біздің бөлме")
    await phone.get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="A made-up photo").click()

    shown = phone.locator(".message.out .photo img")
    await expect(shown).to_have_attribute("alt", "Біздің бөлме")
    await expect(shown).to_have_js_property("complete", True)
    assert await shown.evaluate("image => image.naturalWidth") == 800
    [message] = cast.people["emma"].chat
    assert message.text == "Біздің бөлме"
    assert message.body["photo"]
    await shown.click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_files_voices_and_albums_are_sent_from_the_attach_menu(begun, cast, page, phone):
    paper = {"name": "anyqtama.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4"}
    await phone.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="File", exact=True).click()
    await (await chooser.value).set_files([paper])
    await expect(phone.locator(".message.out .file")).to_contain_text("anyqtama.pdf")

    await phone.get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name="A made-up voice message").click()
    await expect(phone.locator(".message.out").get_by_role("button", name="Play")).to_be_visible()

    await phone.get_by_role("button", name="Attach").click()
    async with page.expect_file_chooser() as chooser:
        await page.get_by_role("menuitem", name="Photo", exact=True).click()
    pictures = [{"name": f"{each}.jpg", "mimeType": "image/jpeg", "buffer": b"jpeg"} for each in range(2)]
    await (await chooser.value).set_files(pictures)
    await expect(phone.locator(".message.album")).to_have_count(1)
    await expect(phone.locator(".mosaic .photo")).to_have_count(2)
    kinds = [next(iter({"document", "voice", "photo"} & set(each.body))) for each in cast.people["emma"].chat]
    assert kinds == ["document", "voice", "photo", "photo"]


async def test_the_bots_keyboard_sends_its_words_and_the_contact(ask, begun, cast, page, phone):
    rows = [["Only me", "Not only me"], [{"text": "My number", "request_contact": True}]]
    markup = {
        "keyboard": [[{"text": each} if isinstance(each, str) else each for each in row] for row in rows]
    }
    await ask("sendMessage", chat_id=EMMA, text="Who else?", reply_markup=markup)

    await phone.get_by_role("button", name="Only me", exact=True).click()
    await expect(phone.locator(".message.out")).to_contain_text("Only me")
    await phone.get_by_role("button", name="My number").click()
    await expect(phone.locator(".message.out").last).to_contain_text("+7700")
    assert cast.people["emma"].chat[-1].body["contact"]["user_id"] == EMMA

    await ask("sendMessage", chat_id=EMMA, text="Thanks", reply_markup={"remove_keyboard": True})
    await expect(phone.get_by_role("button", name="Only me", exact=True)).to_have_count(0)


async def test_the_commands_menu_speaks_the_language_of_the_phone(ask, begun, page, phone):
    await ask("setMyCommands", commands=[{"command": "help", "description": "Help"}])
    english = [{"command": "help", "description": "Care"}, {"command": "menu", "description": "Front page"}]
    await ask("setMyCommands", commands=english, language_code="en")

    await phone.get_by_role("button", name="Menu").click()
    await expect(page.get_by_role("menuitem")).to_have_count(2)
    await page.get_by_role("menuitem", name="Care").click()
    await expect(phone.locator(".message.out")).to_contain_text("/help")

    field = phone.get_by_role("textbox", name="Message")
    await field.fill("/me")
    await phone.get_by_role("button", name="/menu Front page").click()
    await expect(phone.locator(".message.out").last).to_contain_text("/menu")


async def test_the_phone_shows_that_the_bot_is_typing_until_its_message_comes(ask, begun, page, phone):
    await ask("sendChatAction", chat_id=EMMA, action="typing")
    await expect(phone.locator(".status")).to_have_text("typing")

    await ask("sendMessage", chat_id=EMMA, text="Міне")
    await expect(phone.locator(".status")).to_have_text("bot")


async def test_deep_links_open_on_the_phone_by_hand_and_from_a_message(ask, begun, cast, page, phone):
    await phone.locator("header").get_by_role("button", name="What can be done here").click()
    await page.get_by_role("menuitem", name="Open a link to the bot").click()
    await page.get_by_role("dialog").get_by_role("textbox").fill("https://t.me/x?start=j_17")
    await page.keyboard.press("Enter")
    await expect(phone.locator(".message.out")).to_contain_text("/start j_17")

    link = f"https://t.me/{(await ask('getMe'))['username']}?start=v_5"
    await ask("sendMessage", chat_id=EMMA, text=f'<a href="{link}">Тексеру</a>', parse_mode="HTML")
    await phone.get_by_role("link", name="Тексеру").click()
    await expect(phone.locator(".message.out").last).to_contain_text("/start v_5")
    assert len(page.context.pages) == 1


async def test_a_blocked_bot_is_told_so_until_it_is_let_in_again(ask, begun, cast, page, phone):
    await phone.locator("header").get_by_role("button", name="What can be done here").click()
    await page.get_by_role("menuitem", name="Block the bot").click()
    await expect(phone.get_by_role("button", name="Unblock the bot")).to_be_visible()
    assert await ask("sendMessage", chat_id=EMMA, text="?") is None

    await phone.get_by_role("button", name="Unblock the bot").click()

    await expect(phone.get_by_role("textbox", name="Message")).to_be_focused()
    assert await ask("sendMessage", chat_id=EMMA, text="!")


async def test_what_cannot_be_done_is_said_and_the_words_are_kept(begun, cast, page, phone):
    cast.people["emma"].account.deactivated = True
    field = phone.get_by_role("textbox", name="Message")
    await field.fill("Маңызды сөз")
    await field.press("Enter")

    await expect(phone.locator(".toast")).to_contain_text("That did not work")
    await expect(field).to_have_value("Маңызды сөз")
