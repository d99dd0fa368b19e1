"""What people do becomes updates that look exactly like Telegram's."""

import pytest
from aiogram.types import Update
from pydantic import BaseModel

from bot.kernel.clock import HandClock
from bot.sandbox.people import NotPossible


def unknown_fields(value) -> list[str]:
    """Names in a parsed update that aiogram's models, that is Telegram, do not know."""
    if isinstance(value, list):
        return [name for each in value for name in unknown_fields(each)]
    if not isinstance(value, BaseModel):
        return []
    inside = [name for field in value.__dict__.values() for name in unknown_fields(field)]
    return [*(value.model_extra or {}), *inside]


EVERYTHING = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member",
              "message_reaction", "poll", "poll_answer", "chat_join_request"]  # fmt: skip


async def test_everything_a_person_can_do_is_an_update_telegram_could_send(ask, sandbox, aigul, bolat):
    await ask("getUpdates", allowed_updates=EVERYTHING)
    keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]}
    await ask("sendMessage", chat_id=aigul.id, text="x", reply_markup=keyboard)
    group = sandbox.group(-1001, "Staff", forum=True)
    group.join(aigul)
    topic = await ask("createForumTopic", chat_id=group.id, name="Case")
    thread = topic["result"]["message_thread_id"]

    said = aigul.say("/start now https://example.org", reply_to=aigul.last)
    aigul.edit(said, "corrected")
    aigul.press("a")
    aigul.press("a", inaccessible=True)
    aigul.send_photo(b"photo", "caption")
    aigul.send_voice(b"voice")
    aigul.send_document(b"document")
    aigul.send_album([b"1", b"2"])
    aigul.send_video(b"video", "caption", duration=7)
    aigul.send_video_note(b"note")
    aigul.send_audio(b"audio")
    aigul.send_animation(b"animation")
    aigul.send_sticker()
    aigul.edit_caption(aigul.send_photo(b"another", "old"), "new")
    aigul.share_contact("+77000000000")
    aigul.share_location(43.2, 76.9)
    asked = [{"text": "yes"}, {"text": "no"}]
    await ask("sendPoll", chat_id=aigul.id, question="Well?", options=asked, is_anonymous=False)
    aigul.vote(aigul.last, "yes")
    aigul.react(aigul.last, "\N{THUMBS UP SIGN}")
    aigul.say("in the topic", chat=group, thread=thread)
    own = group.create_topic(aigul, "By hand")
    group.rename_topic(aigul, own, "By both hands")
    group.turn_topic(aigul, thread, closed=True)
    group.ask_to_join(bolat)
    group.promote(bolat, aigul)
    group.hide_name(aigul)
    aigul.say("nobody in particular", chat=group, thread=own)
    group.set_rights(aigul, can_pin_messages=False)
    group.leave(aigul)
    group.set_bot(aigul, "member")
    sandbox.group(-5, "Plain").upgrade_to_supergroup()
    aigul.block_bot()
    aigul.unblock_bot()

    updates = (await ask("getUpdates"))["result"]
    assert len(updates) == 40
    for update in updates:
        parsed = Update.model_validate(update)
        extra = set(unknown_fields(parsed)) - {"all_members_are_administrators"}
        assert not extra, update
        assert parsed.event is not None
    ids = [update["update_id"] for update in updates]
    assert ids == list(range(ids[0], ids[0] + len(ids)))


async def test_a_message_carries_the_clock_the_language_and_its_command(ask, aigul, clock: HandClock):
    clock.turn(days=8)
    aigul.open_deep_link("school-7")

    message = (await ask("getUpdates"))["result"][0]["message"]

    assert message["date"] == int(clock.now().timestamp())
    assert message["text"] == "/start school-7"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["from"]["language_code"] == "kk"
    assert message["chat"]["type"] == "private"


async def test_an_album_is_several_updates_of_one_group(ask, aigul):
    aigul.send_album([b"1", b"2", b"3"], "ours")

    messages = [update["message"] for update in (await ask("getUpdates"))["result"]]

    assert len({message["media_group_id"] for message in messages}) == 1
    assert [message.get("caption") for message in messages] == ["ours", None, None]


async def test_somebody_elses_contact_names_somebody_else(aigul):
    assert aigul.share_contact("+77000000000").body["contact"]["user_id"] == aigul.id
    assert aigul.share_contact("+77000000001", 99).body["contact"]["user_id"] == 99
    assert "user_id" not in aigul.share_contact("+77000000002", 0).body["contact"]


async def test_a_person_who_blocked_the_bot_cannot_write_until_they_unblock(ask, aigul):
    aigul.block_bot()
    with pytest.raises(NotPossible):
        aigul.say("x")
    aigul.unblock_bot()
    aigul.say("x")

    kinds = [
        update.get("my_chat_member", {}).get("new_chat_member", {}).get("status", "message")
        for update in (await ask("getUpdates"))["result"]
    ]
    assert kinds == ["kicked", "member", "message"]


async def test_privacy_mode_hides_ordinary_talk_in_groups(ask, sandbox, aigul):
    group = sandbox.group(-5, "Parents")
    group.join(aigul)
    sent = await ask("sendMessage", chat_id=group.id, text="hello")
    ours = group.chat.messages[sent["result"]["message_id"]]

    aigul.say("between us", chat=group)
    aigul.say("/help", chat=group)
    aigul.say("answer", reply_to=ours, chat=group)

    messages = [update["message"] for update in (await ask("getUpdates"))["result"]]
    assert [message.get("text") for message in messages] == [None, "/help", "answer"]
