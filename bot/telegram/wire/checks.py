"""What `check --live` asks Telegram: does it accept the token, may the bot do its work in the staff forum?"""

from __future__ import annotations

from bot.telegram.wire.session import TelegramSession, Unanswered

_RIGHTS = ("can_manage_topics", "can_pin_messages", "can_delete_messages")


async def ask_telegram(base_url: str, token: str, staff_chat_id: int | None) -> list[str]:
    """Give a sentence for each thing that is wrong."""
    session = TelegramSession(base_url, token)
    try:
        return await _ask(session, staff_chat_id)
    except Unanswered:
        return ["TELEGRAM_API_URL: Telegram does not answer"]
    finally:
        await session.close()


async def _ask(session: TelegramSession, staff_chat_id: int | None) -> list[str]:
    me = await session.call("getMe", {})
    if not me.ok:
        return [f"BOT_TOKEN: Telegram does not accept it ({me.status})"]
    if staff_chat_id is None:
        return []
    chat = await session.call("getChat", {"chat_id": staff_chat_id})
    if not chat.ok:
        return ["STAFF_CHAT_ID: the bot is not in that chat, or there is none"]
    wrong = [] if chat.result.get("is_forum") else ["STAFF_CHAT_ID: the group has no topics switched on"]
    member = await session.call("getChatMember", {"chat_id": staff_chat_id, "user_id": me.result["id"]})
    rights = member.result if member.ok and isinstance(member.result, dict) else {}
    missing = [right for right in _RIGHTS if not rights.get(right)]
    if rights.get("status") != "creator" and missing:
        wrong.append(f"STAFF_CHAT_ID: the bot has no right to {', '.join(missing)} there")
    return wrong
