"""The sandbox's world as JSON for the page and for scripts; shapes are told in stage.py."""

from functools import singledispatch
from typing import TYPE_CHECKING, Any

from bot.sandbox.calls import Call
from bot.sandbox.events import Event
from bot.sandbox.files import file_in
from bot.sandbox.icons import ICONS
from bot.sandbox.methods.profile import commands_for, menu_button_for, profile_text
from bot.sandbox.polls import close_due, poll_of
from bot.sandbox.world import SERVICE, Account, Alert, Chat, ChatMessage, Json, Topic, World

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox


def message_view(world: World, message: ChatMessage) -> Json:
    body = message.body
    sender = body["from"]
    reply = body.get("reply_to_message")
    return {
        "chat_id": message.chat_id,
        "message_id": message.message_id,
        "thread_id": message.thread_id,
        "date": message.sent_at,
        "from": {"id": sender["id"], "name": _name(body), "is_bot": message.from_bot},
        "author": message.author_id,
        "text": message.text,
        "html": message.html,
        "entities": message.entities,
        "media": _media(world, body),
        "contact": body.get("contact"),
        "location": body.get("location"),
        "venue": body.get("venue"),
        "poll": _poll(world, message),
        "service": next((name for name in SERVICE if name in body), None),
        "about": _about(body),
        "buttons": message.buttons,
        "keyboard": None if message.buttons else message.markup,
        "reply_to": reply["message_id"] if reply else None,
        "album": body.get("media_group_id"),
        "reactions": {str(who): each for who, each in message.reactions.items() if each},
        "silent": message.silent,
        "edited": message.edited,
        "deleted": message.deleted,
    }


def _name(body: Json) -> str:
    """Who is seen to write: an anonymous administrator is seen as the group."""
    chat = body.get("sender_chat")
    return str(chat["title"] if chat else body["from"]["first_name"])


def _media(world: World, body: Json) -> Json | None:
    found = file_in(body)
    if found is None:
        return None
    kind, shown = found
    stored = world.files[shown["file_id"]]
    return {
        "kind": kind,
        "file_id": stored.id,
        "url": f"/stage/file/{stored.path}",
        "name": stored.name,
        "mime": stored.mime,
        "size": len(stored.content),
        "duration": shown.get("duration"),
        "title": shown.get("title"),
        "emoji": shown.get("emoji"),
    }


def _poll(world: World, message: ChatMessage) -> Json | None:
    """The poll with who chose what; the page shows each phone only its own votes and the counts."""
    poll = poll_of(world, message)
    if poll is None:
        return None
    return {**poll.shown, "votes": poll.votes, "hides_results": poll.hides_results}


def _about(body: Json) -> str | None:
    """Whom or what a service message names: the topic, or who came and went."""
    for name in ("forum_topic_created", "forum_topic_edited"):
        if name in body:
            return str(body[name].get("name", ""))
    if pinned := body.get("pinned_message"):
        return str(pinned.get("text") or pinned.get("caption") or "")
    if left := body.get("left_chat_member"):
        return str(left["first_name"])
    if came := body.get("new_chat_members"):
        return ", ".join(each["first_name"] for each in came)
    return None


def person_view(world: World, account: Account) -> Json:
    language = account.language_code
    texts = ("name", "description", "short_description")
    return {
        "id": account.id,
        "first_name": account.first_name,
        "language_code": language,
        "username": account.username,
        "part": account.part,
        "started": account.started,
        "blocked": account.blocked,
        "deactivated": account.deactivated,
        "bot": {what: profile_text(world, what, language) for what in texts},
        "commands": commands_for(world, account.id, language),
        "menu_button": menu_button_for(world, account.id),
    }


def topic_view(topic: Topic) -> Json:
    return {
        "chat_id": topic.chat_id,
        "thread_id": topic.id,
        "name": topic.name,
        "icon_color": topic.icon_color,
        "icon": ICONS.get(topic.icon_custom_emoji_id or ""),
        "hidden": topic.hidden,
        "closed": topic.closed,
        "deleted": topic.deleted,
    }


def chat_view(world: World, chat: Chat) -> Json:
    languages = {each: world.accounts[each].language_code for each in chat.members}
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "is_forum": chat.is_forum,
        "bot_status": chat.bot_status,
        "members": {str(each): status for each, status in chat.members.items()},
        "commands": {
            str(each): commands_for(world, each, language, chat.id) for each, language in languages.items()
        },
        "rights": sorted(chat.rights) if chat.bot_status == "administrator" else [],
        "anonymous": sorted(chat.anonymous),
        "kicked": sorted(chat.kicked),
        "asking": sorted(chat.asking),
        "links": [link.json() for link in chat.links.values()],
        "general": topic_view(chat.general) if chat.general else None,
        "topics": [topic_view(each) for each in chat.topics.values() if not each.deleted],
        "pinned": chat.pinned,
        "migrated_to": chat.migrated_to,
    }


def call_view(call: Call) -> Json:
    return {
        "serial": call.serial,
        "method": call.method,
        "params": call.params,
        "ok": call.ok,
        "waiting": not call.answer,
        "answer": call.answer,
        "fault": call.fault,
        "at": call.at,
    }


def state_view(sandbox: "Sandbox", last: int) -> Json:
    world = sandbox.world
    close_due(world)
    groups = [chat for chat in world.chats.values() if chat.account is None]
    messages = [
        message_view(world, message)
        for chat in world.chats.values()
        for message in list(chat.messages.values())[-last:]
        if not message.deleted
    ]
    return {
        "seq": world.events.seq,
        "now": world.unix(),
        "bot": {name: world.bot[name] for name in ("id", "username")},
        "people": [person_view(world, each) for each in world.accounts.values()],
        "chats": [chat_view(world, chat) for chat in groups],
        "messages": messages,
    }


def event_view(world: World, event: Event) -> Json:
    return {"seq": event.seq, "kind": event.kind, **_subject(event.subject, world)}


@singledispatch
def _subject(subject: Any, _world: World) -> Json:
    return dict(subject)


@_subject.register
def _(subject: ChatMessage, world: World) -> Json:
    return {"message": message_view(world, subject)}


@_subject.register
def _(subject: Account, world: World) -> Json:
    return {"person": person_view(world, subject)}


@_subject.register
def _(subject: Chat, world: World) -> Json:
    return {"chat": chat_view(world, subject)}


@_subject.register
def _(subject: Topic, _world: World) -> Json:
    return {"topic": topic_view(subject)}


@_subject.register
def _(subject: Call, _world: World) -> Json:
    return {"call": call_view(subject)}


@_subject.register
def _(subject: Alert, _world: World) -> Json:
    return {
        "person_id": subject.person_id,
        "query_id": subject.query_id,
        "text": subject.text,
        "show_alert": subject.show_alert,
        "url": subject.url,
    }
