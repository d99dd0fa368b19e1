"""The other methods: media, forum topics, the bot's profile, chats and members."""

from io import BytesIO

import pytest
from aiogram.exceptions import TelegramBadRequest, TelegramMigrateToChat
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BufferedInputFile,
    MenuButtonCommands,
    ReactionTypeEmoji,
)
from PIL import Image

from bot.sandbox.cast import gather
from bot.sandbox.methods.profile import commands_for


@pytest.fixture
def cast(sandbox):
    return gather(sandbox)


@pytest.fixture
def staff(cast):
    return cast.groups["staff"]


@pytest.fixture
def png() -> bytes:
    file = BytesIO()
    Image.new("RGB", (30, 20)).save(file, "PNG")
    return file.getvalue()


async def test_files_go_up_come_back_and_go_again_by_id(bot, aigul, png):
    photo = await bot.send_photo(aigul.id, BufferedInputFile(png, "a.png"), caption="<b>A</b>")
    assert (photo.photo[-1].width, photo.caption) == (30, "<b>A</b>")
    again = await bot.send_photo(aigul.id, photo.photo[-1].file_id)
    assert again.photo[-1].file_id == photo.photo[-1].file_id
    certificate = BufferedInputFile(b"%PDF", "certificate.pdf")
    document = await bot.send_document(aigul.id, certificate, caption="<i>c</i>", parse_mode="HTML")
    assert document.document.file_name == "certificate.pdf"
    assert document.caption_entities[0].type == "italic"

    sent = aigul.send_voice(b"OggS voice")
    file = await bot.get_file(sent.body["voice"]["file_id"])
    assert (await bot.download_file(file.file_path)).read() == b"OggS voice"

    edited = await bot.edit_message_caption(chat_id=aigul.id, message_id=document.message_id, caption="new")
    assert edited.caption == "new"
    with pytest.raises(TelegramBadRequest, match="no text in the message to edit"):
        await bot.edit_message_text("x", chat_id=aigul.id, message_id=document.message_id)


async def test_files_that_telegram_cannot_use_are_refused(bot, aigul):
    with pytest.raises(TelegramBadRequest, match="IMAGE_PROCESS_FAILED"):
        await bot.send_photo(aigul.id, BufferedInputFile(b"not an image", "a.png"))
    with pytest.raises(TelegramBadRequest, match="file must be non-empty"):
        await bot.send_document(aigul.id, BufferedInputFile(b"", "a.pdf"))
    with pytest.raises(TelegramBadRequest, match="wrong remote file identifier"):
        await bot.send_voice(aigul.id, "no-such-file")
    with pytest.raises(TelegramBadRequest, match="caption is too long"):
        await bot.send_document(aigul.id, BufferedInputFile(b"x", "a"), caption="x" * 1025)
    with pytest.raises(TelegramBadRequest, match="invalid file_id"):
        await bot.get_file("no-such-file")


async def test_a_case_lives_in_a_topic_of_the_staff_forum(bot, sandbox, cast, staff):
    topic = await bot.create_forum_topic(staff.id, "Case 7")
    thread = topic.message_thread_id
    card = await bot.send_message(staff.id, "card", message_thread_id=thread)
    await bot.pin_chat_message(staff.id, card.message_id)
    reply = cast.people["dana"].say("I take it", chat=staff, thread=thread)

    update = (await bot.get_updates())[-1]
    assert update.message.message_thread_id == thread
    assert update.message.reply_to_message.forum_topic_created.name == "Case 7"
    assert [message.text for message in staff.topic(thread) if message.text] == ["card", reply.text]

    await bot.edit_forum_topic(staff.id, thread, name="Case 7, closed")
    assert staff.topics == {thread: "Case 7, closed"}
    await bot.close_forum_topic(staff.id, thread)
    with pytest.raises(TelegramBadRequest, match="TOPIC_NOT_MODIFIED"):
        await bot.close_forum_topic(staff.id, thread)
    await bot.reopen_forum_topic(staff.id, thread)
    await bot.delete_forum_topic(staff.id, thread)
    with pytest.raises(TelegramBadRequest, match="message thread not found"):
        await bot.send_message(staff.id, "x", message_thread_id=thread)
    with pytest.raises(TelegramBadRequest, match="TOPIC_ID_INVALID"):
        await bot.edit_forum_topic(staff.id, thread, name="again")


async def test_topics_need_a_forum_and_the_right(bot, sandbox, cast):
    plain = sandbox.group(-500, "Parents")
    forum = sandbox.group(-1002, "Forum", forum=True, bot_status="member")

    with pytest.raises(TelegramBadRequest, match="the chat is not a forum"):
        await bot.create_forum_topic(plain.id, "x")
    with pytest.raises(TelegramBadRequest, match="not enough rights to create a topic"):
        await bot.create_forum_topic(forum.id, "x")


async def test_an_upgraded_group_tells_its_new_id(bot, sandbox, aigul):
    group = sandbox.group(-500, "Parents")
    group.join(aigul)
    new = group.upgrade_to_supergroup()

    with pytest.raises(TelegramMigrateToChat) as refused:
        await bot.send_message(group.id, "x")

    assert refused.value.migrate_to_chat_id == new.id
    assert (await bot.send_message(new.id, "x")).chat.type == "supergroup"


async def test_everybody_gets_the_menu_of_their_scope_and_language(bot, sandbox, aigul, bolat):
    def menu(person):
        found = commands_for(sandbox.world, person.id, person.account.language_code)
        return [each["command"] for each in found]

    private = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand(command="help", description="Help")])
    await bot.set_my_commands([BotCommand(command="komek", description="K")], private, "kk")
    assert (menu(aigul), menu(bolat)) == (["komek"], ["help"])

    own = BotCommandScopeChat(chat_id=bolat.id)
    await bot.set_my_commands([BotCommand(command="cases", description="Cases")], own)
    assert menu(bolat) == ["cases"]
    await bot.delete_my_commands(own)
    assert menu(bolat) == ["help"]
    assert [each.command for each in await bot.get_my_commands(private, "kk")] == ["komek"]


@pytest.mark.parametrize(
    ("commands", "language", "reason"),
    [
        ([("Help", "x")], None, "BOT_COMMAND_INVALID"),
        ([("help", "")], None, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([("help", "x" * 257)], None, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([(f"c{n}", "x") for n in range(101)], None, "BOT_COMMANDS_TOO_MUCH"),
        ([("help", "x")], "kaz", "invalid language code specified"),
    ],
)
async def test_wrong_commands_are_refused(bot, commands, language, reason):
    wanted = [BotCommand(command=name, description=text) for name, text in commands]

    with pytest.raises(TelegramBadRequest, match=reason):
        await bot.set_my_commands(wanted, language_code=language)


async def test_the_bot_presents_itself_in_every_language(bot, aigul):
    await bot.set_my_name("Family", "en")
    await bot.set_my_description("Everybody's")
    await bot.set_my_description("Kazakh", "kk")
    await bot.set_my_short_description("Short")
    await bot.set_chat_menu_button(aigul.id, MenuButtonCommands())

    assert (await bot.get_my_name("en")).name == "Family"
    assert (await bot.get_my_description("kk")).description == "Kazakh"
    assert (await bot.get_my_description("ru")).description == "Everybody's"
    assert (await bot.get_my_short_description()).short_description == "Short"
    assert (await bot.get_chat_menu_button(aigul.id)).type == "commands"
    for set_text, limit in (
        (bot.set_my_name, 64),
        (bot.set_my_description, 512),
        (bot.set_my_short_description, 120),
    ):
        with pytest.raises(TelegramBadRequest):
            await set_text("x" * (limit + 1))


async def test_chats_and_members_can_be_looked_up(bot, sandbox, cast, staff):
    dana, aigul = cast.people["dana"], cast.people["aigul"]
    assert (await bot.get_chat(staff.id)).is_forum
    assert (await bot.get_chat(aigul.id)).first_name == aigul.account.first_name
    assert (await bot.get_chat_member(staff.id, dana.id)).status == "administrator"
    assert (await bot.get_chat_member(staff.id, aigul.id)).status == "left"
    assert (await bot.get_chat_member(staff.id, bot.id)).can_manage_topics
    bosses = await bot.get_chat_administrators(staff.id)
    assert {each.user.id for each in bosses} == {dana.id, cast.people["erlan"].id}


async def test_typing_and_reactions_are_seen(bot, sandbox, aigul):
    said = aigul.say("thank you")
    assert await bot.send_chat_action(aigul.id, "typing")
    heart = ReactionTypeEmoji(emoji="\N{HEAVY BLACK HEART}")
    await bot.set_message_reaction(aigul.id, said.message_id, [heart])

    kinds = [event.kind for event in sandbox.world.events.since(0)]
    assert "typing" in kinds
    assert said.reactions[bot.id][0]["emoji"] == "\N{HEAVY BLACK HEART}"
    with pytest.raises(TelegramBadRequest, match="wrong parameter action"):
        await bot.send_chat_action(aigul.id, "dancing")
