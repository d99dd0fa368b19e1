"""Who comes into a group and who goes, and what the bot is told of it."""

from bot.sandbox.membership import ANONYMOUS, chat_member
from bot.sandbox.world import Account, Chat, InviteLink, Json, World


def standing(chat: Chat, person_id: int) -> str:
    return chat.members.get(person_id, "kicked" if person_id in chat.kicked else "left")


def shown_member(chat: Chat, account: Account) -> Json:
    anonymous = account.id in chat.anonymous
    return chat_member(account.user(), standing(chat, account.id), anonymous=anonymous)


def acting(chat: Chat, account: Account) -> Json:
    """Whom others see doing something here: the person, or the group for an anonymous administrator."""
    return ANONYMOUS if account.id in chat.anonymous else account.user()


def change(
    world: World, chat: Chat, account: Account, status: str, by: Json, link: InviteLink | None = None
) -> None:
    """Give a person another standing in a group; a bot that administers it is told."""
    old = shown_member(chat, account)
    chat.members.pop(account.id, None)
    chat.kicked.discard(account.id)
    if status == "kicked":
        chat.kicked.add(account.id)
    elif status != "left":
        chat.members[account.id] = status
    if status not in {"administrator", "creator"}:
        chat.anonymous.discard(account.id)
    tell(world, chat, account, old, by, link)


def tell(
    world: World, chat: Chat, account: Account, old: Json, by: Json, link: InviteLink | None = None
) -> None:
    world.events.add("chat", chat)
    new = shown_member(chat, account)
    if chat.bot_status != "administrator" or old == new:
        return
    told: Json = {"chat": chat.json, "from": by, "date": world.unix()}
    told |= {"old_chat_member": old, "new_chat_member": new}
    if link is not None:
        told["invite_link"] = link.json()
    world.updates.add("chat_member", told)


def admit(world: World, chat: Chat, account: Account, by: Json, link: InviteLink | None = None) -> None:
    """Let a person in; everybody in the group sees it."""
    chat.asking.pop(account.id, None)
    if link is not None:
        link.used += 1
    change(world, chat, account, "member", by, link)
    world.serve(chat, account.user(), {"new_chat_members": [account.user()]})


def remove(world: World, chat: Chat, account: Account, status: str, by: Json) -> None:
    """Put a person out ("kicked" for good, "left" otherwise); everybody sees it."""
    was_in = account.id in chat.members
    change(world, chat, account, status, by)
    if was_in:
        world.serve(chat, by, {"left_chat_member": account.user()})


def ask(world: World, chat: Chat, account: Account, link: InviteLink | None) -> None:
    """Ask to be let in; a bot that may invite is told."""
    chat.asking[account.id] = link
    world.events.add("chat", chat)
    if not chat.allows("can_invite_users"):
        return
    told: Json = {
        "chat": chat.json,
        "from": account.user(),
        "user_chat_id": account.id,
        "date": world.unix(),
    }
    if link is not None:
        told["invite_link"] = link.json()
    world.updates.add("chat_join_request", told)
