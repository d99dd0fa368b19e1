"""Members of a group: putting out, letting in, invitations."""

from datetime import datetime, timedelta
from secrets import token_urlsafe
from typing import Any

from aiogram.methods import (
    ApproveChatJoinRequest,
    BanChatMember,
    CreateChatInviteLink,
    DeclineChatJoinRequest,
    RevokeChatInviteLink,
    TelegramMethod,
    UnbanChatMember,
)

from bot.sandbox import joining
from bot.sandbox.entities import utf16_length
from bot.sandbox.refusal import bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Account, Chat, InviteLink, Json, World

LONGEST_NAME = 32
MOST_MEMBERS = 99_999
_NO_RESTRICTING = "not enough rights to restrict/unrestrict chat member"


def _group(world: World, ask: Ask[Any], right: str, refusal: str) -> Chat:
    chat = world.writable_chat(ask.model.chat_id)
    if chat.account is not None:
        raise bad_request("can't restrict or invite in a private chat")
    if not chat.allows(right):
        raise bad_request(refusal)
    return chat


def _restricted(world: World, ask: Ask[Any]) -> tuple[Chat, Account]:
    """The group and the member a request wants to put out or let back."""
    chat = _group(world, ask, "can_restrict_members", _NO_RESTRICTING)
    if ask.model.user_id == world.bot["id"]:
        raise bad_request("can't restrict self")
    account = world.accounts.get(ask.model.user_id)
    if account is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    if chat.members.get(account.id) == "creator":
        raise bad_request("can't remove chat owner")
    if chat.members.get(account.id) == "administrator":
        raise bad_request("user is an administrator of the chat")
    return chat, account


def ban(world: World, ask: Ask[BanChatMember]) -> bool:
    chat, account = _restricted(world, ask)
    chat.asking.pop(account.id, None)
    joining.remove(world, chat, account, "kicked", world.bot)
    return True


def unban(world: World, ask: Ask[UnbanChatMember]) -> bool:
    chat, account = _restricted(world, ask)
    if account.id in chat.kicked:
        joining.change(world, chat, account, "left", world.bot)
    elif account.id in chat.members and not ask.model.only_if_banned:
        joining.remove(world, chat, account, "left", world.bot)
    return True


def _requester(world: World, ask: Ask[Any]) -> tuple[Chat, Account]:
    refusal = "not enough rights to manage chat join requests"
    chat = _group(world, ask, "can_invite_users", refusal)
    account = world.accounts.get(ask.model.user_id)
    if account is None:
        raise bad_request("USER_ID_INVALID")
    if account.id in chat.members:
        raise bad_request("USER_ALREADY_PARTICIPANT")
    if account.id not in chat.asking:
        raise bad_request("HIDE_REQUESTER_MISSING")
    return chat, account


def approve(world: World, ask: Ask[ApproveChatJoinRequest]) -> bool:
    chat, account = _requester(world, ask)
    joining.admit(world, chat, account, world.bot, chat.asking[account.id])
    return True


def decline(world: World, ask: Ask[DeclineChatJoinRequest]) -> bool:
    chat, account = _requester(world, ask)
    del chat.asking[account.id]
    world.events.add("chat", chat)
    return True


def create_link(world: World, ask: Ask[CreateChatInviteLink]) -> Json:
    chat = _group(world, ask, "can_invite_users", "not enough rights to manage chat invite link")
    name, most = ask.model.name, ask.model.member_limit
    if name is not None and utf16_length(name) > LONGEST_NAME:
        raise bad_request("chat invite link name is too long")
    if most is not None and not 1 <= most <= MOST_MEMBERS:
        raise bad_request("member limit is out of range")
    asks = bool(ask.model.creates_join_request)
    if asks and most is not None:
        raise bad_request("member limit can't be specified for links requiring administrator approval")
    expires = _unix(world, ask.model.expire_date)
    if expires is not None and expires <= world.unix():
        raise bad_request("EXPIRE_DATE_INVALID")
    link = InviteLink(f"https://t.me/+{token_urlsafe(12)}", world.bot, asks, name, expires, most)
    chat.links[link.url] = link
    world.events.add("chat", chat)
    return link.json()


def revoke_link(world: World, ask: Ask[RevokeChatInviteLink]) -> Json:
    chat = _group(world, ask, "can_invite_users", "not enough rights to manage chat invite link")
    link = chat.links.get(ask.model.invite_link)
    if link is None:
        raise bad_request("INVITE_HASH_EXPIRED")
    link.revoked = True
    world.events.add("chat", chat)
    return link.json()


def _unix(world: World, moment: Any) -> int | None:
    if isinstance(moment, timedelta):
        return world.unix() + int(moment.total_seconds())
    if isinstance(moment, datetime):
        return int(moment.timestamp())
    return moment if isinstance(moment, int) else None


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    BanChatMember: ban,
    UnbanChatMember: unban,
    ApproveChatJoinRequest: approve,
    DeclineChatJoinRequest: decline,
    CreateChatInviteLink: create_link,
    RevokeChatInviteLink: revoke_link,
}
