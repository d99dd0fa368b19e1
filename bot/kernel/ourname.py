"""What the bot is called at Telegram."""

from __future__ import annotations


class OurName:
    """Empty until the bot has met Telegram; whoever needs the name is given this and asks it then."""

    def __init__(self) -> None:
        self._name = ""

    def __str__(self) -> str:
        return self._name

    def learn(self, name: str) -> None:
        """Take the name Telegram knows us by."""
        self._name = name
