"""Steps of people who ask and people who answer, and the clockwork between them."""

from __future__ import annotations

from bot.sandbox.world import ChatMessage
from tests.town import Phone, Town

JOBS = ("cases-replies", "cases-calls", "cases-shown", "cases-returns", "cases-cards")


async def ticks(town: Town, **forward: float) -> None:
    """Let time go by, and everything that wakes up with it happen."""
    town.clock.turn(**forward)
    for name in JOBS:
        await town.app.alarm_clock.run(town.app.alarm_clock.jobs[name])
    await town.quiet()


class Forum:
    """The team's forum as its members see it."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.group = town.cast.groups["staff"]

    @property
    def threads(self) -> list[int]:
        return list(self.group.topics)

    def topic(self, thread: int | None = None) -> list[ChatMessage]:
        return self.group.topic(thread if thread is not None else self.threads[-1])

    def card(self, thread: int | None = None) -> ChatMessage:
        """The first message of ours in a topic."""
        return next(one for one in self.topic(thread) if one.from_bot and one.buttons)

    def says(self, id: str, thread: int | None = None) -> bool:
        """Whether the topic says this, in the language the forum reads."""
        return any(self.town.says(one.html, "ru", id) for one in self.topic(thread) if one.from_bot)

    def showing(self, words: str, thread: int | None = None) -> ChatMessage:
        """The message of ours that shows these words."""
        return next(one for one in self.topic(thread) if one.from_bot and words in (one.text or one.html))

    async def write(
        self, who: Phone, words: str, to: ChatMessage | None = None, thread: int | None = None
    ) -> ChatMessage:
        place = thread if thread is not None else self.threads[-1]
        message = who.person.say(words, reply_to=to, chat=self.group, thread=place)
        await self.town.quiet()
        return message

    async def press(self, who: Phone, label: str, message: ChatMessage | None = None) -> None:
        """Press a button in the topic by its text id or label."""
        languages = self.town.app.house.languages
        from bot.kernel.text import Text

        words = languages["ru"].plain(Text(label)) if languages.first.knows(label) else label
        where = message or next(
            one
            for one in reversed(self.group.messages)
            if any(words in (b.get("callback_data"), b["text"]) for row in one.buttons for b in row)
        )
        who.person.press(words, message=where)
        await self.town.quiet()


async def asks(town: Town, name: str, words: str, language: str = "ru") -> Phone:
    """Somebody opens the help card and writes."""
    her = town.phone(name)
    await her.send("/start")
    await her.press(f"language:{language}")
    await calls(her, words)
    return her


async def calls(her: Phone, words: str) -> None:
    """Whoever knows the bot opens the help card and writes."""
    await her.press("home-help-button")
    await her.send(words)
