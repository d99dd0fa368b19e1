"""What can be done on the stage with groups: coming and going, topics, the bot's rights."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.sandbox import views
from bot.sandbox.groups import Group
from bot.sandbox.people import NotPossible, Person
from bot.sandbox.world import Json

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox


def _here(sandbox: "Sandbox", asked: Json) -> tuple[Group, Person]:
    """The group and the person of an act."""
    person = sandbox.people.get(int(asked["person_id"]))
    chat_id = int(asked["chat_id"])
    if person is None or chat_id >= 0 or chat_id not in sandbox.world.chats:
        raise NotPossible("no such person or group")
    return sandbox.group_of(chat_id), person


def _shown(sandbox: "Sandbox", group: Group) -> Json:
    return views.chat_view(sandbox.world, group.chat)


def _join(sandbox: "Sandbox", asked: Json) -> Json:
    group, person = _here(sandbox, asked)
    link = group.chat.links.get(str(asked.get("link", "")))
    if link is not None:
        group.follow(person, link)
    elif asked.get("asks"):
        group.ask_to_join(person)
    else:
        group.join(person, asked.get("status", "member"))
    return _shown(sandbox, group)


def _leave(sandbox: "Sandbox", asked: Json) -> Json:
    group, person = _here(sandbox, asked)
    group.leave(person)
    return _shown(sandbox, group)


def _put_out(sandbox: "Sandbox", asked: Json) -> Json:
    group, person = _here(sandbox, asked)
    group.put_out(person, sandbox.people[int(asked["whom"])])
    return _shown(sandbox, group)


def _promote(sandbox: "Sandbox", asked: Json) -> Json:
    group, person = _here(sandbox, asked)
    group.promote(person, sandbox.people[int(asked["whom"])], asked.get("status", "administrator"))
    return _shown(sandbox, group)


def _anonymous(sandbox: "Sandbox", asked: Json) -> Json:
    group, person = _here(sandbox, asked)
    group.hide_name(person, bool(asked["hidden"]))
    return _shown(sandbox, group)


def _rights(sandbox: "Sandbox", asked: Json) -> Json:
    group, person = _here(sandbox, asked)
    if "status" in asked:
        group.set_bot(person, str(asked["status"]))
    if given := asked.get("rights"):
        group.set_rights(person, **{str(name): bool(value) for name, value in given.items()})
    return _shown(sandbox, group)


def _topic(sandbox: "Sandbox", asked: Json) -> Json:
    """Create a topic, or with its id rename, close, reopen or delete it by hand."""
    group, person = _here(sandbox, asked)
    if person.id not in group.chat.members:
        raise NotPossible("not a member of this group")
    if "thread_id" not in asked:
        group.create_topic(person, str(asked["name"]))
        return _shown(sandbox, group)
    thread = int(asked["thread_id"])
    if "name" in asked:
        group.rename_topic(person, thread, str(asked["name"]))
    if "closed" in asked:
        group.turn_topic(person, thread, closed=bool(asked["closed"]))
    if asked.get("deleted"):
        group.delete_topic(thread)
    return _shown(sandbox, group)


GROUP_ACTS: dict[str, Callable[["Sandbox", Json], Json]] = {
    "join": _join,
    "leave": _leave,
    "put-out": _put_out,
    "promote": _promote,
    "anonymous": _anonymous,
    "rights": _rights,
    "topic": _topic,
}
