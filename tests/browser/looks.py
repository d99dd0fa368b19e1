"""Pictures of the phones and the forum of a running sandbox, for whoever looks at every step of a walk.

    async with looking(sandbox.url, Path("var/looks")) as looks:
        await looks.phone("bolat", "after start")          # 001-bolat-after-start.png
        await looks.forum("417", "card")                   # a topic by a part of its name; without one: General
        await looks.everybody("evening")

Somebody is named as in cast.yaml, by id, by first name, or given as a Phone or Person. `whole=True` takes the
whole talk, not only what fits on a screen. From a command line, for a sandbox that runs already:

    python -m tests.browser.looks http://127.0.0.1:8080 var/looks [bolat dana forum forum:417 ...]
"""

from __future__ import annotations

import asyncio
import re
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import yaml
from playwright.async_api import Browser, Page, async_playwright

from bot.sandbox import cast

# Nothing here may look for a network: the page must live from the sandbox alone.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
PHONE = (390, 844)
FORUM = (1000, 844)
TALLEST = 6_000
_SETTLED = """async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].filter((each) => !each.complete).map((each) =>
        new Promise((done) => { each.onload = each.onerror = done; })));
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
}"""
_MISSING = "() => { const log = document.querySelector('.log'); return log.scrollHeight - log.clientHeight; }"


def chromium() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser")


class Looks:
    """A browser before one sandbox; every picture gets the next number, so that they lie in order."""

    def __init__(self, browser: Browser, url: str, folder: Path) -> None:
        self._browser = browser
        self.url = url
        self.folder = folder
        self.taken: list[Path] = []

    async def phone(self, whom: Any, name: str = "", *, whole: bool = False, dark: bool = False) -> Path:
        """Somebody's phone as they see it now."""
        person = await self._person(whom)
        label = f"{_slug(_short(person))}{_slug(name, '-')}"
        return await self._take(f"only=p{person['id']}", label, PHONE, whole, dark)

    async def forum(
        self, topic: int | str | None = None, name: str = "", *, whole: bool = False, dark: bool = False
    ) -> Path:
        """The staff forum with a topic open, by its id or a part of its name; without one, the general topic."""
        chat = await self._forum()
        asked = f"only=g{chat['id']}"
        if topic is not None:
            found = [
                each for each in chat["topics"] if topic == each["thread_id"] or str(topic) in each["name"]
            ]
            if not found:
                raise LookupError(
                    f"no topic {topic!r}; there are {[each['name'] for each in chat['topics']]}"
                )
            asked += f"&topic={found[-1]['thread_id']}"
        label = f"forum{_slug(str(topic or ''), '-')}{_slug(name, '-')}"
        return await self._take(asked, label, FORUM, whole, dark)

    async def everybody(self, name: str = "", *, whole: bool = False, dark: bool = False) -> list[Path]:
        """Every phone that has begun a talk, and the forum."""
        people = (await self._state())["people"]
        started = [each["id"] for each in people if each["started"]]
        pictures = [await self.phone(each, name, whole=whole, dark=dark) for each in started]
        return [*pictures, await self.forum(None, name, whole=whole, dark=dark)]

    async def _take(self, asked: str, label: str, size: tuple[int, int], whole: bool, dark: bool) -> Path:
        context = await self._browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
        )
        try:
            page = await context.new_page()
            await page.goto(f"{self.url}/?{asked}")
            screen = page.locator(".screen")
            await screen.wait_for()
            await page.evaluate(_SETTLED)
            if whole:
                await _stretch(page, size)
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self.folder / f"{len(self.taken) + 1:03d}-{label}.png"
            await screen.screenshot(path=path, animations="disabled")
        finally:
            await context.close()
        self.taken.append(path)
        return path

    async def _state(self) -> dict[str, Any]:
        async with aiohttp.ClientSession() as http, http.get(f"{self.url}/stage/state?last=1") as answer:
            state: dict[str, Any] = await answer.json()
        return state

    async def _person(self, whom: Any) -> dict[str, Any]:
        wanted = getattr(whom, "id", whom)
        wanted = _CAST.get(wanted, wanted)
        for each in (await self._state())["people"]:
            if wanted in (each["id"], each["first_name"]):
                return dict(each)
        raise LookupError(f"nobody here is {whom!r}")

    async def _forum(self) -> dict[str, Any]:
        return next(each for each in (await self._state())["chats"] if each["is_forum"])


@asynccontextmanager
async def looking(url: str, folder: Path) -> AsyncIterator[Looks]:
    """A browser before the sandbox at `url`; pictures go into `folder`."""
    path = chromium()
    if path is None:
        raise FileNotFoundError("Chromium is not installed. Try: apt-get install chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        try:
            yield Looks(browser, url, folder)
        finally:
            await browser.close()


async def _stretch(page: Page, size: tuple[int, int]) -> None:
    """Make the screen as tall as the talk on it."""
    missing = int(await page.evaluate(_MISSING))
    if missing > 0:
        await page.set_viewport_size({"width": size[0], "height": min(size[1] + missing, TALLEST)})
        await page.evaluate(_SETTLED)


_CAST = {
    name: each["id"]
    for name, each in yaml.safe_load(Path(cast.__file__).with_suffix(".yaml").read_text("utf-8"))[
        "people"
    ].items()
}


def _short(person: dict[str, Any]) -> str:
    return next((name for name, id in _CAST.items() if id == person["id"]), person["first_name"])


def _slug(words: str, before: str = "") -> str:
    cleaned = re.sub(r"\W+", "-", words).strip("-")
    return f"{before}{cleaned}" if cleaned else ""


async def _from_command_line(url: str, folder: str, wanted: list[str]) -> None:
    async with looking(url, Path(folder)) as looks:
        for each in wanted:
            place, _, topic = each.partition(":")
            await (looks.forum(topic or None) if place == "forum" else looks.phone(place))
        if not wanted:
            await looks.everybody()
        print("\n".join(str(path) for path in looks.taken))


if __name__ == "__main__":
    asyncio.run(_from_command_line(sys.argv[1], sys.argv[2], sys.argv[3:]))
