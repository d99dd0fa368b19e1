"""Polls, albums, places, cards, stickers, pins, anonymous writing: shown, and done from the page."""

import pytest
from playwright.async_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

EMMA = 104
OPTIONS = [{"text": "Yes"}, {"text": "No"}]


@pytest.fixture
def staff(cast):
    return cast.groups["staff"]


@pytest.fixture
def forum(page):
    return page.locator(".forum")


async def test_a_poll_is_answered_and_taken_back_and_a_quiz_explains(ask, begun, cast, phone):
    await ask("sendPoll", chat_id=EMMA, question="Coming?", options=OPTIONS, is_anonymous=False)
    poll = phone.locator(".poll").first
    await poll.get_by_role("button", name="Yes").click()
    await expect(poll.locator(".told").first).to_contain_text("100%")
    assert cast.people["emma"].last.body["poll"]["options"][0]["voter_count"] == 1
    await poll.get_by_role("button", name="Take my vote back").click()
    await expect(poll.get_by_role("button", name="No")).to_be_visible()

    quiz = {"type": "quiz", "correct_option_ids": [1], "explanation": "Because"}
    await ask("sendPoll", chat_id=EMMA, question="2 + 2 = 5?", options=OPTIONS, **quiz)
    # By its question: until the page shows the quiz, the last poll is the first one.
    quiz_box = phone.get_by_role("group", name="2 + 2 = 5?")
    await expect(quiz_box).not_to_contain_text("Because")
    await quiz_box.get_by_role("button", name="Yes").click()
    await expect(quiz_box.locator(".wrong")).to_contain_text("Yes")
    await expect(quiz_box.locator(".right")).to_contain_text("No")
    await expect(quiz_box).to_contain_text("Because")


async def test_everything_is_sent_from_the_attach_menu_and_shown(begun, cast, page, phone):
    for item in ("Two made-up photos", "A made-up video message", "A sticker", "My contact", "My location"):
        await phone.get_by_role("button", name="Attach").click()
        await page.get_by_role("menuitem", name=item).click()
    await expect(phone.locator(".message.out .mosaic img")).to_have_count(2)
    await expect(phone.locator(".message.out .note video")).to_be_visible()
    await expect(phone.locator(".message.out .sticker")).to_be_visible()
    await expect(phone.locator(".message.out")).to_have_count(5)
    kinds = {kind for each in cast.people["emma"].chat for kind in each.body}
    assert {"photo", "media_group_id", "video_note", "sticker", "contact", "location"} <= kinds


async def test_what_the_bot_sends_is_shown_and_calls_nobody(ask, begun, page, phone):
    await ask("sendContact", chat_id=EMMA, phone_number="+77010000000", first_name="Line 111")
    await ask("sendVenue", chat_id=EMMA, latitude=43.2, longitude=76.9, title="School", address="Abay 1")
    await phone.get_by_role("button", name="Line 111").click()
    await expect(phone.locator(".toast")).to_contain_text("+77010000000")
    await expect(phone.locator(".message.in").last).to_contain_text("Abay 1")


async def test_a_topic_is_made_closed_and_deleted_by_hand(ask, staff, page, forum):
    async def choose(name):
        await forum.get_by_role("button", name="Что здесь можно сделать").click()
        await page.get_by_role("menuitem", name=name).click()

    await choose("Новая тема")
    await page.get_by_role("dialog").get_by_role("textbox").fill("Дежурство")
    await page.keyboard.press("Enter")
    row = forum.get_by_role("navigation").get_by_role("button", name="Дежурство")
    await row.click()
    await choose("Закрыть тему")
    await expect(forum.locator(".status")).to_have_text("Тема закрыта")
    [topic] = staff.topics
    assert staff.chat.topics[topic].closed
    await choose("Удалить тему")
    await expect(row).to_have_count(0)
    assert not staff.topics


async def test_an_administrator_writes_in_the_groups_name_and_takes_a_right_from_the_bot(staff, page, forum):
    await forum.get_by_role("button", name="Что здесь можно сделать").click()
    await page.get_by_role("menuitem", name="Писать от имени группы").click()
    await expect(forum.locator(".as")).to_contain_text("от имени группы")
    field = forum.get_by_role("textbox", name="Сообщение")
    await field.fill("Объявление")
    await field.press("Enter")
    await expect(forum.locator(".message.out")).to_contain_text("Объявление")
    assert staff.messages[-1].body["from"]["username"] == "GroupAnonymousBot"

    await forum.get_by_role("button", name="Что здесь можно сделать").click()
    await page.get_by_role("menuitem", name="Права бота").click()
    await page.get_by_role("menuitemcheckbox", name="Закреплять сообщения").click()
    await expect(page.get_by_role("menu")).to_have_count(0)
    assert "can_pin_messages" not in staff.chat.rights


async def test_a_caption_is_corrected_and_a_message_deleted_on_the_phone(begun, cast, page, phone):
    emma = cast.people["emma"]
    photo = emma.send_photo(b"jpeg", "old words")
    await phone.locator(".message.out .bubble").hover()
    await phone.locator(".message.out .more").click()
    await page.get_by_role("menuitem", name="Edit").click()
    field = phone.get_by_role("textbox", name="Message")
    await field.fill("new words")
    await field.press("Enter")
    await expect(phone.locator(".message.out")).to_contain_text("new words")
    assert photo.body["caption"] == "new words"
    await phone.locator(".message.out .more").click()
    await page.get_by_role("menuitem", name="Delete").click()
    await expect(phone.locator(".message.out")).to_have_count(0)
    assert photo.deleted


async def test_somebody_asks_to_join_from_the_phone(ask, begun, cast, staff, page, phone):
    await phone.locator("header").get_by_role("button", name="What can be done here").click()
    await page.get_by_role("menuitem", name="Ask to join: Team forum").click()
    await expect(phone.locator(".toast")).to_contain_text("An administrator decides")
    await ask("approveChatJoinRequest", chat_id=staff.id, user_id=EMMA)
    await expect(page.locator(".forum .as")).to_contain_text("Emma")
