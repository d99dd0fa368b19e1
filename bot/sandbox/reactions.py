"""Reactions anybody may use, and who learns of them."""

from bot.sandbox.world import Account, ChatMessage, Json, World

ALLOWED = frozenset(
    [
        "❤",
        "👍",
        "👎",
        "🔥",
        "🥰",
        "👏",
        "😁",
        "🤔",
        "🤯",
        "😱",
        "🤬",
        "😢",
        "🎉",
        "🤩",
        "🤮",
        "💩",
        "🙏",
        "👌",
        "🕊",
        "🤡",
        "🥱",
        "🥴",
        "😍",
        "🐳",
        "❤\u200d🔥",
        "🌚",
        "🌭",
        "💯",
        "🤣",
        "⚡",
        "🍌",
        "🏆",
        "💔",
        "🤨",
        "😐",
        "🍓",
        "🍾",
        "💋",
        "🖕",
        "😈",
        "😴",
        "😭",
        "🤓",
        "👻",
        "👨\u200d💻",
        "👀",
        "🎃",
        "🙈",
        "😇",
        "😨",
        "🤝",
        "✍",
        "🤗",
        "🫡",
        "🎅",
        "🎄",
        "☃",
        "💅",
        "🤪",
        "🗿",
        "🆒",
        "💘",
        "🙉",
        "🦄",
        "😘",
        "💊",
        "🙊",
        "😎",
        "👾",
        "🤷\u200d♂",
        "🤷",
        "🤷\u200d♀",
        "😡",
    ]
)
"""The emoji Telegram takes as reactions; without variation selectors, as it writes them."""


def put(world: World, message: ChatMessage, account: Account, emoji: str | None) -> None:
    """Put somebody's reaction on a message, or take it back; administrators' bots and talks of two hear of it."""
    old = message.reactions.get(account.id, [])
    new: list[Json] = [{"type": "emoji", "emoji": emoji}] if emoji else []
    if old == new:
        return
    message.reactions[account.id] = new
    world.events.add("reaction", message)
    chat = message.chat
    if chat.account is None and chat.bot_status != "administrator":
        return
    told: Json = {"chat": chat.json, "message_id": message.message_id, "date": world.unix()}
    if account.id in chat.anonymous:
        told["actor_chat"] = chat.json
    else:
        told["user"] = account.user()
    world.updates.add("message_reaction", {**told, "old_reaction": old, "new_reaction": new})
