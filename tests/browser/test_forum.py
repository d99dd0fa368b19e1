"""The staff's forum: topics, who is writing, replies, presses, the pinned card."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import keyboard, pressed

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

ERLAN = 106


@pytest.fixture
def staff(cast):
    return cast.groups["staff"]


@pytest.fixture
def forum(page):
    return page.locator(".forum")


async def test_a_topic_of_the_bot_opens_with_its_card_pinned(ask, staff, page, forum):
    topic = await ask("createForumTopic", chat_id=staff.id, name="417 · Туркестан")
    thread = topic["message_thread_id"]
    card = await ask("sendMessage", chat_id=staff.id, message_thread_id=thread, text="417 · ждёт 3 мин")
    await ask("pinChatMessage", chat_id=staff.id, message_id=card["message_id"])
    row = forum.get_by_role("navigation").get_by_role("button", name="417 · Туркестан")
    await expect(row).to_contain_text("417 · ждёт 3 мин")
    # A new card is counted until somebody looks at the topic.
    await expect(row.locator(".badge")).to_be_visible()

    await row.click()

    await expect(forum.get_by_role("heading", name="417 · Туркестан")).to_be_visible()
    await expect(forum.locator(".pinned")).to_contain_text("417 · ждёт 3 мин")
    await expect(forum.get_by_role("log")).to_contain_text("417 · ждёт 3 мин")
    await expect(row.locator(".badge")).to_have_count(0)


async def test_two_of_the_staff_write_and_reply_in_one_topic(ask, staff, page, forum):
    topic = await ask("createForumTopic", chat_id=staff.id, name="Тема")
    thread = topic["message_thread_id"]
    relayed = await ask("sendMessage", chat_id=staff.id, message_thread_id=thread, text="«Домой нельзя»")
    await forum.get_by_role("navigation").get_by_role("button", name="Тема").click()
    field = forum.get_by_role("textbox", name="Сообщение")
    await expect(field).to_be_focused()
    await field.fill("Беру")
    await field.press("Enter")
    await expect(forum.locator(".message.out")).to_contain_text("Беру")

    await forum.get_by_role("button", name="Ерлан").click()
    await expect(forum.locator(".message.in").last).to_contain_text("Дана")
    await forum.locator(".message.in .bubble").first.hover()
    await forum.locator(".message.in .more").first.click()
    await page.get_by_role("menuitem", name="Жауап беру").click()
    # Erlan's phone speaks Kazakh, so the screen does now.
    field = forum.get_by_role("textbox", name="Хабарлама")
    await field.fill("Приезжайте")
    await field.press("Enter")

    answer = forum.locator(".message.out")
    await expect(answer.locator(".quote")).to_contain_text("«Домой нельзя»")
    last = staff.topic(thread)[-1]
    assert last.body["from"]["id"] == ERLAN
    assert last.body["reply_to_message"]["message_id"] == relayed["message_id"]


async def test_a_press_in_the_forum_is_answered_in_the_forum(ask, staff, page, forum, sandbox):
    await ask("sendMessage", chat_id=staff.id, text="Кто возьмёт?", reply_markup=keyboard(["Беру"]))
    await forum.get_by_role("button", name="Ерлан").click()
    await forum.get_by_role("button", name="Беру", exact=True).click()
    query = await pressed(sandbox)
    assert query["from"]["id"] == ERLAN
    await ask("answerCallbackQuery", callback_query_id=query["id"], text="Вы взяли")

    await expect(forum.locator(".toast")).to_have_text("Вы взяли")


async def test_a_deleted_topic_disappears_and_a_closed_one_says_so(ask, staff, page, forum):
    kept = (await ask("createForumTopic", chat_id=staff.id, name="Останется"))["message_thread_id"]
    gone = (await ask("createForumTopic", chat_id=staff.id, name="Исчезнет"))["message_thread_id"]
    topics = forum.get_by_role("navigation")
    await topics.get_by_role("button", name="Исчезнет").click()
    await ask("deleteForumTopic", chat_id=staff.id, message_thread_id=gone)
    await expect(topics.get_by_role("button", name="Исчезнет")).to_have_count(0)

    await topics.get_by_role("button", name="Останется").click()
    await ask("closeForumTopic", chat_id=staff.id, message_thread_id=kept)
    await expect(forum.locator(".status")).to_have_text("Тема закрыта")
