"""ChatMember as Telegram writes it, and what an administrator may do."""

from collections.abc import Collection
from typing import Any

Json = dict[str, Any]

RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
    "can_send_welcome_messages",
)
# What a bot that keeps a staff forum or a school group is given.
_GIVEN = (
    "can_manage_chat",
    "can_delete_messages",
    "can_restrict_members",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
ANONYMOUS: Json = {
    "id": 1_087_968_824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
"""Whom Telegram names as the sender when an administrator writes in the group's name."""


def all_rights() -> set[str]:
    return set(_GIVEN)


def chat_member(user: Json, status: str, rights: Collection[str] = _GIVEN, anonymous: bool = False) -> Json:
    """A ChatMember of this status; "absent" was never there and reads as left."""
    member: Json = {"user": user, "status": "left" if status == "absent" else status}
    if status == "kicked":
        member["until_date"] = 0
    elif status == "administrator":
        member |= {"can_be_edited": False, "is_anonymous": anonymous}
        member |= {right: right in rights for right in RIGHTS}
    elif status == "creator":
        member["is_anonymous"] = anonymous
    return member
