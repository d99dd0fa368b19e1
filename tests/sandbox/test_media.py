"""Files of every kind, albums, places, copies, edits: sent by the bot and by people."""

import pytest
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import BufferedInputFile, InputMediaDocument, InputMediaPhoto, InputMediaVideo

FILE = BufferedInputFile(b"bytes", "file.bin")
SENDERS = {
    "video": "send_video",
    "video_note": "send_video_note",
    "audio": "send_audio",
    "animation": "send_animation",
    "sticker": "send_sticker",
    "voice": "send_voice",
    "document": "send_document",
}


@pytest.mark.parametrize("kind", SENDERS)
async def test_every_kind_goes_up_and_again_by_its_id(bot, aigul, kind):
    send = getattr(bot, SENDERS[kind])
    first = await send(aigul.id, FILE)
    again = await send(aigul.id, getattr(first, kind).file_id)
    assert getattr(again, kind).file_id == getattr(first, kind).file_id


async def test_what_a_person_sent_is_sent_on_by_its_id_as_what_it_is(bot, aigul, bolat):
    voice = aigul.send_voice(b"OggS", 9).body["voice"]["file_id"]
    photo = aigul.send_photo(b"jpeg").body["photo"][-1]["file_id"]
    video = aigul.send_video(b"mp4", duration=5).body["video"]["file_id"]

    assert (await bot.send_video(bolat.id, video)).video.duration == 5
    assert (await bot.send_document(bolat.id, voice)).voice.duration == 9
    with pytest.raises(TelegramBadRequest, match="can't use file of type Video as Photo"):
        await bot.send_photo(bolat.id, video)
    with pytest.raises(TelegramBadRequest, match="can't use file of type Photo as Document"):
        await bot.send_document(bolat.id, photo)


async def test_places_and_cards(bot, aigul):
    place = await bot.send_location(aigul.id, 43.2, 76.9)
    venue = await bot.send_venue(aigul.id, 43.2, 76.9, "School", "Abay 1")
    card = await bot.send_contact(aigul.id, "+77000000000", "Dana")
    assert (place.location.latitude, venue.venue.title) == (43.2, "School")
    assert card.contact.phone_number == "+77000000000"
    with pytest.raises(TelegramBadRequest, match="wrong location"):
        await bot.send_location(aigul.id, 143.2, 76.9)
    with pytest.raises(TelegramBadRequest, match="there is no text in the message to edit"):
        await bot.edit_message_text("x", chat_id=aigul.id, message_id=card.message_id)


async def test_an_album_is_sent_together_and_copied_together(bot, sandbox, aigul, bolat):
    photos = [aigul.send_photo(each).body["photo"][-1]["file_id"] for each in (b"1", b"2")]
    video = aigul.send_video(b"3").body["video"]["file_id"]
    items = [InputMediaPhoto(media=photos[0], caption="<b>ours</b>", parse_mode="HTML"),
             InputMediaPhoto(media=photos[1]), InputMediaVideo(media=video)]  # fmt: skip
    album = await bot.send_media_group(aigul.id, items)
    assert len({each.media_group_id for each in album}) == 1
    assert (album[0].caption, album[0].caption_entities[0].type) == ("ours", "bold")

    ids = [each.message_id for each in album]
    copies = await bot.copy_messages(bolat.id, aigul.id, [*ids, 999_999])
    seen = bolat.chat[-3:]
    assert [each.message_id for each in copies] == [each.message_id for each in seen]
    assert len({each.body["media_group_id"] for each in seen}) == 1
    assert seen[0].body["media_group_id"] != album[0].media_group_id
    await bot.copy_messages(bolat.id, aigul.id, ids, remove_caption=True)
    assert bolat.chat[-3].text == ""
    with pytest.raises(TelegramBadRequest, match="strictly increasing"):
        await bot.copy_messages(bolat.id, aigul.id, ids[::-1])
    with pytest.raises(TelegramBadRequest, match="no messages to copy"):
        await bot.copy_messages(bolat.id, aigul.id, [999_999])


async def test_albums_telegram_would_not_take(bot, aigul):
    photo = InputMediaPhoto(media=aigul.send_photo(b"1").body["photo"][-1]["file_id"])
    paper = InputMediaDocument(media=aigul.send_document(b"1").body["document"]["file_id"])
    with pytest.raises(TelegramBadRequest, match="from 2 to 10"):
        await bot.send_media_group(aigul.id, [photo])
    with pytest.raises(TelegramBadRequest, match="from 2 to 10"):
        await bot.send_media_group(aigul.id, [photo] * 11)
    with pytest.raises(TelegramBadRequest, match="can't be mixed"):
        await bot.send_media_group(aigul.id, [photo, paper])


async def test_another_file_is_put_into_a_message(bot, aigul):
    sent = await bot.send_document(aigul.id, FILE, caption="old")
    video = aigul.send_video(b"mp4").body["video"]["file_id"]
    edited = await bot.edit_message_media(
        InputMediaVideo(media=video, caption="new"), chat_id=aigul.id, message_id=sent.message_id
    )
    assert (edited.video.file_id, edited.document, edited.caption) == (video, None, "new")
    words = await bot.send_message(aigul.id, "words")
    replaced = await bot.edit_message_media(
        InputMediaVideo(media=video), chat_id=aigul.id, message_id=words.message_id
    )
    assert (replaced.text, replaced.video.file_id) == (None, video)
    place = await bot.send_location(aigul.id, 1, 1)
    with pytest.raises(TelegramBadRequest, match="message can't be edited"):
        await bot.edit_message_media(
            InputMediaVideo(media=video), chat_id=aigul.id, message_id=place.message_id
        )
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_media(
            InputMediaVideo(media=video), chat_id=aigul.id, message_id=replaced.message_id
        )


async def test_people_send_everything_into_topics_with_replies(bot, sandbox, aigul):
    forum = sandbox.group(-1001, "Staff", forum=True)
    forum.join(aigul)
    topic = (await bot.create_forum_topic(forum.id, "Case")).message_thread_id
    sent = await bot.send_message(forum.id, "relayed", message_thread_id=topic)
    question = forum.chat.messages[sent.message_id]
    where = {"chat": forum, "thread": topic, "reply_to": question}

    aigul.send_video(b"video", "see", **where)
    aigul.send_voice(b"voice", **where)
    aigul.share_location(43.2, 76.9, **where)
    aigul.share_contact("+77000000000", **where)
    aigul.send_document(b"paper", caption="here", **where)
    aigul.send_album([b"1", b"2"], "ours", **where)
    aigul.edit_caption(aigul.send_photo(b"1", "old", **where), "new")

    updates = [
        each for each in await bot.get_updates() if each.message and each.message.from_user.id == aigul.id
    ]
    messages = [each.message for each in updates][1:]
    assert len(messages) == 8
    assert {each.message_thread_id for each in messages} == {topic}
    assert {each.reply_to_message.message_id for each in messages} == {sent.message_id}
    assert (await bot.get_updates())[-1].edited_message.caption == "new"


async def test_what_people_delete_is_told_to_nobody(bot, sandbox, aigul, clock):
    said = aigul.say("oh no")
    before = sandbox.world.updates.next_id
    aigul.delete(said)
    assert sandbox.world.updates.next_id == before
    with pytest.raises(TelegramBadRequest, match="message to copy not found"):
        await bot.copy_message(aigul.id, aigul.id, said.message_id)


async def test_nothing_older_than_two_days_is_deleted_in_private(bot, aigul, clock):
    sent = await bot.send_message(aigul.id, "x")
    clock.turn(hours=47)
    young = await bot.send_message(aigul.id, "y")
    clock.turn(hours=2)
    with pytest.raises(TelegramBadRequest, match="message can't be deleted for everyone"):
        await bot.delete_message(aigul.id, sent.message_id)
    assert await bot.delete_message(aigul.id, young.message_id)
