"""ChatMember as Telegram writes it."""

from bot.sandbox.world import Json

# What a bot that keeps a staff forum is given.
_RIGHTS: Json = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": False,
    "can_restrict_members": False,
    "can_promote_members": False,
    "can_change_info": False,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
    "can_pin_messages": True,
    "can_manage_topics": True,
    "can_send_welcome_messages": False,
}


def chat_member(user: Json, status: str) -> Json:
    """A ChatMember of this status; "absent" was never there and reads as left."""
    member: Json = {"user": user, "status": "left" if status == "absent" else status}
    if status == "kicked":
        member["until_date"] = 0
    elif status == "administrator":
        member |= _RIGHTS
    elif status == "creator":
        member["is_anonymous"] = False
    return member
