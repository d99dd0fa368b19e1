"""A real Chromium before the sandbox's chat page; the bot is the test itself, over plain HTTP."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Locator, Page, async_playwright

from bot.kernel.clock import HandClock
from bot.sandbox.cast import Cast, gather
from bot.sandbox.server import Sandbox
from tests.browser.looks import ARGUMENTS, chromium

Ask = Callable[..., Awaitable[dict[str, Any]]]
Keyboard = dict[str, Any]

# The phones that lie on the table of a new browser: Emma's, whose words are English, Saule's, the staff's.
_OUT = """if (location.protocol === "http:" && !localStorage.getItem("phones"))
    localStorage.setItem("phones", '["p104", "p107", "g-1001000000001"]')"""

shared = pytest_asyncio.fixture(loop_scope="session")
once = pytest_asyncio.fixture(loop_scope="session", scope="session")


@once
async def browser() -> AsyncIterator[Browser]:
    path = chromium()
    if path is None:
        pytest.fail(
            "Chromium is not installed; the chat page cannot be looked at. Try: apt-get install chromium"
        )
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        await browser.close()


@shared
async def sandbox() -> AsyncIterator[Sandbox]:
    sandbox = await Sandbox.start(clock=HandClock(datetime(2026, 1, 5, 9, 0, tzinfo=UTC)))
    yield sandbox
    await sandbox.close()


@shared
async def cast(sandbox: Sandbox) -> Cast:
    return gather(sandbox)


@shared
async def ask(sandbox: Sandbox) -> AsyncIterator[Ask]:
    """`await ask("sendMessage", chat_id=1, text="x")`: the result, as a bot gets it."""
    async with aiohttp.ClientSession() as http:

        async def ask(method: str, **params: Any) -> Any:
            async with http.post(f"{sandbox.url}/bot{sandbox.token}/{method}", json=params) as answer:
                return (await answer.json()).get("result")

        yield ask


@shared
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    """A browser that knows nothing yet, speaks English and fails the test at any script error."""
    context = await browser.new_context(
        locale="en-US", viewport={"width": 1440, "height": 900}, reduced_motion="reduce"
    )
    context.set_default_timeout(10_000)
    await context.add_init_script(_OUT)
    errors: list[str] = []
    context.on("weberror", lambda error: errors.append(str(error.error)))
    yield context
    await context.close()
    assert not errors


@shared
async def page(context: BrowserContext, sandbox: Sandbox, cast: Cast) -> Page:
    """The page, with the phones of Emma and Saule and the staff forum on the table."""
    page = await context.new_page()
    await page.goto(sandbox.url)
    await page.locator(".phone").first.wait_for()
    return page


@shared
async def phone(page: Page) -> Locator:
    """The phone of Emma."""
    return page.locator(".phone").first


@shared
async def begun(cast: Cast) -> None:
    """Emma has opened the bot before."""
    cast.people["emma"].account.started = True


def keyboard(*rows: list[str]) -> Keyboard:
    """Inline buttons whose data are their labels."""
    return {"inline_keyboard": [[{"text": each, "callback_data": each} for each in row] for row in rows]}


async def pressed(sandbox: Sandbox) -> dict[str, Any]:
    """The next callback query the bot has not seen yet."""

    def waiting() -> Any:
        updates = sandbox.world.updates.pending
        number = next((key for key, update in updates.items() if "callback_query" in update), None)
        return number and updates.pop(number)["callback_query"]

    query: dict[str, Any] = await sandbox.until(waiting)
    return query
