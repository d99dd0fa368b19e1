"""What can be done on the stage: one function for each POST of stage.py."""

from collections.abc import Callable
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from bot.sandbox import views
from bot.sandbox.faults import Fault
from bot.sandbox.groups import Group
from bot.sandbox.people import NotPossible, Person
from bot.sandbox.requests import Upload
from bot.sandbox.stage_groups import GROUP_ACTS
from bot.sandbox.world import GENERAL, ChatMessage, Json

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox

_FAULT_FIELDS = {each.name for each in fields(Fault)} - {"struck"}


def _person(sandbox: "Sandbox", asked: Json) -> Person:
    person = sandbox.people.get(int(asked["person_id"]))
    if person is None:
        raise NotPossible("no such person")
    return person


def _group(sandbox: "Sandbox", asked: Json) -> Group | None:
    """The group an act happens in; None for the private chat with the bot."""
    chat_id = asked.get("chat_id")
    if chat_id is None or int(chat_id) == int(asked["person_id"]):
        return None
    return sandbox.group_of(int(chat_id))


def _message(sandbox: "Sandbox", asked: Json, field: str = "message_id") -> ChatMessage:
    group = _group(sandbox, asked)
    chat = group.chat if group else sandbox.world.chats[_person(sandbox, asked).id]
    message = chat.messages.get(int(asked[field]))
    if message is None or message.deleted:
        raise NotPossible("no such message")
    return message


def _where(sandbox: "Sandbox", asked: Json) -> Json:
    thread = int(asked.get("thread_id") or GENERAL)
    where: Json = {"chat": _group(sandbox, asked), "thread": None if thread == GENERAL else thread}
    if asked.get("reply_to"):
        where["reply_to"] = _message(sandbox, asked, "reply_to")
    return where


def _shown(sandbox: "Sandbox", message: ChatMessage) -> Json:
    return views.message_view(sandbox.world, message)


def _say(sandbox: "Sandbox", asked: Json) -> Json:
    person = _person(sandbox, asked)
    return _shown(sandbox, person.say(asked["text"], **_where(sandbox, asked)))


def _edit(sandbox: "Sandbox", asked: Json) -> Json:
    message = _message(sandbox, asked)
    _person(sandbox, asked).edit(message, asked["text"])
    return _shown(sandbox, message)


def _press(sandbox: "Sandbox", asked: Json) -> Json:
    query_id = _person(sandbox, asked).press(
        asked["button"],
        _message(sandbox, asked),
        forged=bool(asked.get("forged")),
        inaccessible=bool(asked.get("inaccessible")),
    )
    return {"query_id": query_id}


def _type_inline(sandbox: "Sandbox", asked: Json) -> Json:
    person = _person(sandbox, asked)
    return {"query_id": person.type_inline(str(asked["query"]), _group(sandbox, asked)).id}


def _choose(sandbox: "Sandbox", asked: Json) -> Json:
    query = sandbox.world.inline_queries.get(str(asked["query_id"]))
    if query is None:
        raise NotPossible("no such inline query")
    chosen = _person(sandbox, asked).choose(query, str(asked["result_id"]), _group(sandbox, asked))
    return _shown(sandbox, chosen)


def _contact(sandbox: "Sandbox", asked: Json) -> Json:
    person, where = _person(sandbox, asked), _where(sandbox, asked)
    return _shown(sandbox, person.share_contact(asked["phone_number"], asked.get("user_id"), **where))


def _location(sandbox: "Sandbox", asked: Json) -> Json:
    person = _person(sandbox, asked)
    place = float(asked["latitude"]), float(asked["longitude"])
    return _shown(sandbox, person.share_location(*place, **_where(sandbox, asked)))


def _vote(sandbox: "Sandbox", asked: Json) -> Json:
    message = _message(sandbox, asked)
    _person(sandbox, asked).vote(message, *(int(each) for each in asked["options"]))
    return _shown(sandbox, message)


def _delete(sandbox: "Sandbox", asked: Json) -> Json:
    message = _message(sandbox, asked)
    _person(sandbox, asked).delete(message)
    return _shown(sandbox, message)


def _react(sandbox: "Sandbox", asked: Json) -> Json:
    message = _message(sandbox, asked)
    _person(sandbox, asked).react(message, asked["emoji"])
    return _shown(sandbox, message)


def _block(sandbox: "Sandbox", asked: Json) -> Json:
    person = _person(sandbox, asked)
    person.block_bot()
    return views.person_view(sandbox.world, person.account)


def _unblock(sandbox: "Sandbox", asked: Json) -> Json:
    person = _person(sandbox, asked)
    person.unblock_bot()
    return views.person_view(sandbox.world, person.account)


def _link(sandbox: "Sandbox", asked: Json) -> Json:
    return _shown(sandbox, _person(sandbox, asked).open_deep_link(asked["payload"]))


def _add_person(sandbox: "Sandbox", asked: Json) -> Json:
    number = int(asked.get("id") or max(sandbox.people, default=100) + 1)
    if number in sandbox.people:
        raise NotPossible("this id is taken")
    person = sandbox.person(
        number, asked["first_name"], asked.get("language_code", "en"), asked.get("username")
    )
    return views.person_view(sandbox.world, person.account)


def _add_group(sandbox: "Sandbox", asked: Json) -> Json:
    number = int(asked["id"])
    if number >= 0 or number in sandbox.world.chats:
        raise NotPossible("a group needs a negative id that is not taken")
    group = sandbox.group(number, asked["title"], forum=bool(asked.get("forum")))
    for person_id in asked.get("members", ()):
        group.join(sandbox.people[int(person_id)])
    return views.chat_view(sandbox.world, group.chat)


def _push(sandbox: "Sandbox", asked: Json) -> Json:
    return {"update_id": sandbox.push(dict(asked["update"]))}


def _redeliver(sandbox: "Sandbox", asked: Json) -> Json:
    sandbox.redeliver(int(asked["update_id"]))
    return {"update_id": int(asked["update_id"])}


def _fault(sandbox: "Sandbox", asked: Json) -> Json:
    unknown = set(asked) - _FAULT_FIELDS
    if unknown:
        raise NotPossible(f"a fault has no {min(unknown)}")
    wanted: Json = {"method": "*", **asked}
    return asdict(sandbox.faults.add(Fault(**wanted)))


def _heal(sandbox: "Sandbox", _asked: Json) -> Json:
    healed = len(sandbox.faults.coming)
    sandbox.faults.clear()
    return {"healed": healed}


def _clock(sandbox: "Sandbox", asked: Json) -> Json:
    seconds = float(asked["turn_seconds"])
    if seconds < 0:
        raise NotPossible("time goes forward only")
    sandbox.turn(seconds=seconds)
    return {"now": sandbox.world.unix()}


ACTS: dict[str, Callable[["Sandbox", Json], Json]] = {
    "say": _say,
    "edit": _edit,
    "press": _press,
    "inline": _type_inline,
    "choose": _choose,
    "contact": _contact,
    "location": _location,
    "vote": _vote,
    "delete": _delete,
    "react": _react,
    "block": _block,
    "unblock": _unblock,
    "link": _link,
    "person": _add_person,
    "group": _add_group,
    "push": _push,
    "redeliver": _redeliver,
    "fault": _fault,
    "heal": _heal,
    "clock": _clock,
    **GROUP_ACTS,
}


def upload(sandbox: "Sandbox", asked: Json, files: list[Upload]) -> Json:
    """Send files of one kind, or several as an album; `files` holds at least one."""
    person = _person(sandbox, asked)
    where = _where(sandbox, asked)
    caption = str(asked.get("caption", ""))
    first, kind = files[0], str(asked.get("kind"))
    if kind == "album":
        kinds = ["video" if each.mime.startswith("video/") else "photo" for each in files]
        sent = person.send_album([each.content for each in files], caption, kinds=kinds, **where)
    elif kind == "document":
        sent = [person.send_document(first.content, first.name, first.mime, caption, **where)]
    elif kind in {"video_note", "sticker"}:
        sent = [getattr(person, f"send_{kind}")(first.content, **where)]
    elif kind in {"photo", "video", "voice", "audio", "animation"}:
        sent = [getattr(person, f"send_{kind}")(first.content, caption=caption, **where)]
    else:
        raise NotPossible(f"no such kind of file: {kind}")
    return {"messages": [_shown(sandbox, message) for message in sent]}


def wrong(error: Exception) -> Json:
    """What the stage answers to a request it cannot follow."""
    if isinstance(error, NotPossible):
        return {"error": str(error)}
    return {"error": f"{type(error).__name__}: {error}"}
