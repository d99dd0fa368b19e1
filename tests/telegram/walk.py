"""A walk over every button: breadth first from /start and the menu's commands, in one language after another."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.world import ChatMessage
from bot.telegram.deciding.routes import Audience
from tests.town import Phone, Town

WALKERS = {"kk": "aigul", "ru": "bolat", "ky": "cholpon", "en": "emma"}
TYPED = ("x", "12", "31.12.2030", "01.02.1990", "18:30", "-1", "0")
"""What is typed where something is awaited: nonsense, numbers, days, a time."""
_HOME = "home"
DAYS_OF_A_WEEK = 7
"""A row of so many buttons is a week of a calendar: days, their names above, and empty places."""
_WAYS_HOME = frozenset({"home", "hide"})
"""[Hide] leads home, too, and looks like nothing."""


@dataclass
class Walker:
    """One person who presses everything."""

    language: str
    phone: Phone
    alike: int
    """So many buttons of one kind are pressed: a calendar has no end."""
    kinds: Counter[str] = field(default_factory=Counter)
    waiting: deque[str] = field(default_factory=deque)
    known: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    pressed: int = 0
    typed: int = 0
    screens: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)

    def look(self, message: ChatMessage, came_by: str) -> None:
        """Take in a screen: note what is wrong with it, and every button not pressed yet."""
        self.screens.add(message.html)
        data = [one["callback_data"] for row in message.buttons for one in row if "callback_data" in one]
        self.links |= {one["url"] for row in message.buttons for one in row if "url" in one}
        if _WAYS_HOME.isdisjoint(data) and came_by not in _WAYS_HOME and not _is_home(data):
            self.faults.append(f"{self.language} {came_by!r}: no way home")
        for twice in equal_buttons(message):
            self.faults.append(f"{self.language} {came_by!r}: two buttons {twice!r}")
        for label in message.labels:
            if not label.strip() or len(label) > 40 or "<" in label or "{" in label:
                self.faults.append(f"{self.language} {came_by!r}: odd label {label!r}")
        if not message.text.strip() or "{ $" in message.text:
            self.faults.append(f"{self.language} {came_by!r}: odd text {message.text[:60]!r}")
        for one in data:
            if one not in self.known:
                self.known.add(one)
                self._line_up(one)

    def _line_up(self, data: str) -> None:
        kind = data.partition(":")[0]
        self.kinds[kind] += 1
        if self.kinds[kind] <= self.alike:
            self.waiting.append(data)


def equal_buttons(message: ChatMessage) -> list[str]:
    """Give labels and destinations that stand twice under a message; the weeks of a calendar are left out."""
    buttons = [one for row in message.buttons if len(row) != DAYS_OF_A_WEEK for one in row]
    labels = Counter(one["text"] for one in buttons)
    ways = Counter(one["callback_data"] for one in buttons if "callback_data" in one)
    return [said for said, count in (labels + ways).items() if count > 1]


@dataclass
class Walked:
    walkers: list[Walker]
    refused: list[str]

    @property
    def faults(self) -> list[str]:
        return [fault for walker in self.walkers for fault in walker.faults]

    def figures(self) -> list[str]:
        """Say in a line for each language how far it came."""
        return [
            f"{one.language}: {len(one.screens)} screens, {one.pressed} of {len(one.known)} buttons pressed "
            f"({len(one.kinds)} kinds), {one.typed} words typed"
            for one in self.walkers
        ]


async def walk(town: Town, alike: int) -> Walked:
    """Press every button, of each kind up to so many, in each language; all four walk side by side."""
    walkers = [Walker(language, town.phone(name), alike) for language, name in WALKERS.items()]
    for walker in walkers:
        await _arrive(town, walker)
    while under_way := [walker for walker in walkers if walker.waiting]:
        await _step(town, under_way)
    return Walked(walkers, _refused(town))


async def _arrive(town: Town, walker: Walker) -> None:
    await walker.phone.send("/start")
    walker.look(walker.phone.last, "/start")
    await walker.phone.press(f"language:{walker.language}")
    walker.look(walker.phone.last, "language")
    commands = [
        one.name
        for room in town.app.house.features
        for one in room.commands
        if one.audience is Audience.ANYBODY
    ]
    for name in commands:
        await walker.phone.send(f"/{name}")
        walker.look(walker.phone.last, f"/{name}")


async def _step(town: Town, walkers: list[Walker]) -> None:
    """Each presses one button, then what is shown is looked at."""
    since = len(town.sandbox.calls)
    pressed = {}
    for walker in walkers:
        data = pressed[walker.language] = walker.waiting.popleft()
        walker.phone.person.press(data, message=walker.phone.last, forged=True)
        walker.pressed += 1
    await town.quiet()
    for walker in walkers:
        shown = _shown(town, walker, since)
        if not shown:
            walker.faults.append(f"{walker.language} {pressed[walker.language]!r}: nothing is shown")
        for message in shown:
            walker.look(message, pressed[walker.language])
        await _type(town, walker, pressed[walker.language])
        # Whatever language the button chose, the walk goes on in this one.
        if walker.phone.language != walker.language:
            await _press(town, walker, f"language:{walker.language}")


def _shown(town: Town, walker: Walker, since: int) -> list[ChatMessage]:
    """Give the messages this person was shown since: new ones, edited ones, and those that stayed the same."""
    messages = []
    for call in list(town.sandbox.calls)[since:]:
        if call.params.get("chat_id") not in {walker.phone.id, str(walker.phone.id)}:
            continue
        if call.ok and isinstance(call.answer["result"], dict):
            messages.append(_message(walker, call.answer["result"]["message_id"]))
        elif "not modified" in call.answer.get("description", ""):
            messages.append(_message(walker, call.params["message_id"]))
    return [one for one in messages if one is not None]


def _message(walker: Walker, message_id: Any) -> ChatMessage | None:
    return next((one for one in walker.phone.person.chat if one.message_id == message_id), None)


async def _type(town: Town, walker: Walker, came_by: str) -> None:
    """Where words are awaited, type some, each from the same screen."""
    awaiting = _awaited(town, walker)
    if awaiting is None or awaiting in walker.asked:
        return
    walker.asked.add(awaiting)
    for words in TYPED:
        if _awaited(town, walker) != awaiting:
            await _press(town, walker, came_by)
        if _awaited(town, walker) == awaiting:
            await walker.phone.send(words)
            walker.look(walker.phone.last, f"typed {words!r} for {awaiting}")
            walker.typed += 1


async def _press(town: Town, walker: Walker, data: str) -> None:
    """Press what was seen at some time, whether the newest screen shows it or not."""
    walker.phone.person.press(data, message=walker.phone.last, forged=True)
    await town.quiet()


def _awaited(town: Town, walker: Walker) -> str | None:
    return town.stands(walker.phone.id)[0]


def _is_home(data: list[str]) -> bool:
    """The home screen itself, and the first question, before there is a home."""
    return "more" in data or any(one.startswith("language:") for one in data)


def _refused(town: Town) -> list[str]:
    """What the strict server refused and the bot did not expect.

    It expects the same screen again, a query answered late, and a press under a file, which is then answered anew.
    """
    harmless = ("message is not modified", "query is too old", "there is no text in the message to edit")
    return [
        f"{call.method}: {call.answer['description']}"
        for call in town.sandbox.calls
        if not call.ok and call.answer and not any(one in call.answer["description"] for one in harmless)
    ]
