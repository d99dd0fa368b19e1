"""Groups and forums: coming and going, rights, anonymous administrators, reactions, the general topic."""

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError

from bot.sandbox.people import NotPossible

ALL = ["message", "chat_member", "my_chat_member", "message_reaction", "chat_join_request", "callback_query"]
HEART = "\N{HEAVY BLACK HEART}"


@pytest.fixture
async def forum(bot, sandbox, aigul):
    await bot.get_updates(allowed_updates=ALL)
    forum = sandbox.group(-1001, "Staff", forum=True)
    forum.join(aigul, "administrator")
    return forum


async def told(bot, kind):
    return [getattr(each, kind) for each in await bot.get_updates() if getattr(each, kind)]


async def test_removing_somebody_is_a_ban_and_an_unban(bot, forum, bolat):
    forum.join(bolat)
    await bot.ban_chat_member(forum.id, bolat.id)
    assert (await bot.get_chat_member(forum.id, bolat.id)).status == "kicked"
    with pytest.raises(NotPossible):
        forum.ask_to_join(bolat)
    await bot.unban_chat_member(forum.id, bolat.id, only_if_banned=True)
    assert (await bot.get_chat_member(forum.id, bolat.id)).status == "left"
    changes = [
        (each.old_chat_member.status, each.new_chat_member.status) for each in await told(bot, "chat_member")
    ]
    assert changes[1:] == [("left", "member"), ("member", "kicked"), ("kicked", "left")]
    assert (await told(bot, "message"))[-1].left_chat_member.id == bolat.id


async def test_nobody_is_removed_without_the_right_and_no_administrator(bot, forum, aigul, bolat):
    with pytest.raises(TelegramBadRequest, match="user is an administrator of the chat"):
        await bot.ban_chat_member(forum.id, aigul.id)
    forum.join(bolat)
    forum.set_rights(aigul, can_restrict_members=False)
    with pytest.raises(TelegramBadRequest, match="not enough rights to restrict"):
        await bot.ban_chat_member(forum.id, bolat.id)
    with pytest.raises(TelegramBadRequest, match="not enough rights to restrict"):
        await bot.unban_chat_member(forum.id, bolat.id)


async def test_joining_by_invitation_and_by_request(bot, sandbox, forum, aigul, bolat):
    plain = await bot.create_chat_invite_link(forum.id, name="team", member_limit=1)
    forum.follow(bolat, forum.chat.links[plain.invite_link])
    assert (await told(bot, "chat_member"))[-1].invite_link.name == "team"

    emma = sandbox.person(13, "Emma")
    with pytest.raises(NotPossible, match="not valid"):
        forum.follow(emma, forum.chat.links[plain.invite_link])
    asking = await bot.create_chat_invite_link(forum.id, creates_join_request=True)
    forum.follow(emma, forum.chat.links[asking.invite_link])
    request = (await told(bot, "chat_join_request"))[-1]
    assert (request.from_user.id, request.user_chat_id) == (emma.id, emma.id)
    # Whoever asks may be written to, though they never started the bot.
    await bot.send_message(request.user_chat_id, "Who are you?")
    await bot.approve_chat_join_request(forum.id, emma.id)
    assert forum.chat.members[emma.id] == "member"
    with pytest.raises(TelegramBadRequest, match="USER_ALREADY_PARTICIPANT"):
        await bot.approve_chat_join_request(forum.id, emma.id)
    with pytest.raises(TelegramForbiddenError):
        await bot.send_message(emma.id, "and now?")

    saule = sandbox.person(14, "Saule")
    forum.ask_to_join(saule)
    await bot.decline_chat_join_request(forum.id, saule.id)
    with pytest.raises(TelegramBadRequest, match="HIDE_REQUESTER_MISSING"):
        await bot.decline_chat_join_request(forum.id, saule.id)


async def test_a_bot_hears_of_its_own_service_messages_but_not_of_its_words(bot, forum):
    topic = (await bot.create_forum_topic(forum.id, "Case")).message_thread_id
    card = await bot.send_message(forum.id, "card", message_thread_id=topic)
    await bot.pin_chat_message(forum.id, card.message_id)
    await bot.close_forum_topic(forum.id, topic)

    own = [each for each in await told(bot, "message") if each.from_user.id == bot.id]
    assert own[0].forum_topic_created.name == "Case"
    assert own[1].pinned_message.message_id == card.message_id
    assert own[2].forum_topic_closed
    assert {each.message_thread_id for each in own} == {topic}
    assert len(own) == 3


async def test_pins_come_and_go(bot, forum, aigul):
    first = await bot.send_message(forum.id, "1")
    second = await bot.send_message(forum.id, "2")
    for each in (second, first):
        await bot.pin_chat_message(forum.id, each.message_id)
    assert (await bot.get_chat(forum.id)).pinned_message.message_id == second.message_id
    with pytest.raises(TelegramBadRequest, match="CHAT_NOT_MODIFIED"):
        await bot.pin_chat_message(forum.id, first.message_id)
    await bot.unpin_chat_message(forum.id)
    assert forum.chat.pinned == [first.message_id]
    await bot.unpin_chat_message(forum.id, message_id=first.message_id)
    with pytest.raises(TelegramBadRequest, match="message to unpin not found"):
        await bot.unpin_chat_message(forum.id)
    forum.set_rights(aigul, can_pin_messages=False)
    with pytest.raises(TelegramBadRequest, match="not enough rights to manage pinned messages"):
        await bot.pin_chat_message(forum.id, first.message_id)


async def test_each_right_can_be_lost_and_is_told(bot, forum, aigul):
    topic = (await bot.create_forum_topic(forum.id, "Case")).message_thread_id
    own = await bot.send_message(forum.id, "card", message_thread_id=topic)
    theirs = aigul.say("note", chat=forum, thread=topic)
    foreign = forum.create_topic(aigul, "By hand")
    forum.set_rights(aigul, can_manage_topics=False, can_delete_messages=False)

    change = (await told(bot, "my_chat_member"))[-1]
    assert change.old_chat_member.can_manage_topics
    assert not change.new_chat_member.can_manage_topics
    with pytest.raises(TelegramBadRequest, match="not enough rights to create a topic"):
        await bot.create_forum_topic(forum.id, "x")
    with pytest.raises(TelegramBadRequest, match="not enough rights to edit the topic"):
        await bot.edit_forum_topic(forum.id, foreign, name="x")
    with pytest.raises(TelegramBadRequest, match="not enough rights to delete the topic"):
        await bot.delete_forum_topic(forum.id, topic)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(forum.id, theirs.message_id)
    # What the bot made itself stays its own.
    await bot.edit_forum_topic(forum.id, topic, name="Case 1")
    assert await bot.delete_message(forum.id, own.message_id)
    # Into a topic of others that was closed it may not write any more.
    forum.turn_topic(aigul, foreign, closed=True)
    with pytest.raises(TelegramBadRequest, match="TOPIC_CLOSED"):
        await bot.send_message(forum.id, "x", message_thread_id=foreign)


async def test_an_anonymous_administrator_is_seen_as_the_group(bot, forum, aigul):
    topic = (await bot.create_forum_topic(forum.id, "Case")).message_thread_id
    keyboard = {"inline_keyboard": [[{"text": "Take", "callback_data": "take"}]]}
    await bot.send_message(forum.id, "card", message_thread_id=topic, reply_markup=keyboard)
    forum.hide_name(aigul)
    said = aigul.say("a note", chat=forum, thread=topic)
    aigul.react(said, HEART)
    aigul.press("Take", chat=forum, thread=topic)
    aigul.edit(said, "a better note")

    message = (await told(bot, "message"))[-1]
    assert (message.from_user.username, message.from_user.is_bot) == ("GroupAnonymousBot", True)
    assert message.sender_chat.id == forum.id
    reaction = (await told(bot, "message_reaction"))[-1]
    assert (reaction.actor_chat.id, reaction.user) == (forum.id, None)
    assert (await told(bot, "callback_query"))[-1].from_user.id == aigul.id


async def test_reactions_are_told_in_private_and_to_administrators(bot, sandbox, forum, aigul, bolat):
    said = aigul.say("hello")
    aigul.react(said, HEART)
    aigul.react(said, HEART)
    aigul.react(said, None)
    group = sandbox.group(-1002, "Parents")
    group.join(bolat)
    bolat.react(bolat.say("/hi", chat=group), HEART)

    reactions = await told(bot, "message_reaction")
    assert [(len(each.old_reaction), len(each.new_reaction)) for each in reactions] == [(0, 1), (1, 0)]
    with pytest.raises(NotPossible):
        bolat.react(said, "\N{COFFIN}")
    with pytest.raises(NotPossible):
        bolat.react(forum.messages[0], HEART)


async def test_the_general_topic_names_no_topic(bot, forum, aigul, bolat):
    forum.join(bolat)
    assert aigul.say("hello", chat=forum).thread_id is None
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(forum.id, "x", message_thread_id=1)
    await bot.edit_general_forum_topic(forum.id, "Desk")
    await bot.hide_general_forum_topic(forum.id)
    assert (forum.chat.general.name, forum.chat.general.closed) == ("Desk", True)
    with pytest.raises(NotPossible, match="closed"):
        bolat.say("x", chat=forum)
    await bot.reopen_general_forum_topic(forum.id)
    assert not forum.chat.general.hidden
    await bot.close_general_forum_topic(forum.id)
    with pytest.raises(TelegramBadRequest, match="TOPIC_NOT_MODIFIED"):
        await bot.close_general_forum_topic(forum.id)


async def test_a_topic_deleted_by_hand_is_told_to_nobody(bot, sandbox, forum, aigul):
    topic = (await bot.create_forum_topic(forum.id, "Case")).message_thread_id
    await bot.send_message(forum.id, "card", message_thread_id=topic)
    before = sandbox.world.updates.next_id
    forum.delete_topic(topic)
    assert sandbox.world.updates.next_id == before
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(forum.id, "x", message_thread_id=topic)


async def test_topic_icons_are_those_telegram_offers(bot, forum):
    icons = await bot.get_forum_topic_icon_stickers()
    topic = await bot.create_forum_topic(forum.id, "Case", icon_custom_emoji_id=icons[0].custom_emoji_id)
    assert topic.icon_custom_emoji_id == icons[0].custom_emoji_id
    with pytest.raises(TelegramBadRequest, match="DOCUMENT_INVALID"):
        await bot.create_forum_topic(forum.id, "Case", icon_custom_emoji_id="1")
