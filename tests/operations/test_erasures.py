"""Who was forgotten stays forgotten, also in a copy that is older than the wish."""

from __future__ import annotations

import base64
import io

import pytest
from rich.console import Console

from bot import operations
from bot.db import engine
from bot.db.vault import Vault
from tests import engines
from tests.town import KEY, town_in

NEW_KEY = base64.b64encode(bytes(32)).decode()


@pytest.fixture
def settings(tmp_path, monkeypatch):
    """The operator's environment: a database in a folder of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BOT_TOKEN", "4242:SANDBOX-not-a-secret-token-of-anybody")
    monkeypatch.setenv("DATABASE_URL", engines.url_in(tmp_path))
    monkeypatch.setenv("DATA_KEYS", f"test:{KEY}")
    return tmp_path


async def test_a_restored_copy_forgets_again_who_was_forgotten_after_it_was_made(settings):
    out = Console(file=io.StringIO(), width=400)
    async with town_in(settings) as town:
        aigul, bolat = town.phone("aigul"), town.phone("bolat")
        await aigul.send("/start")
        await bolat.send("/start")
        await operations.backup(out, settings / "copies", keep=3)
        await aigul.send("/forget")
        await aigul.press("people-forget-me-button")
        town.clock.turn(hours=25)
        await town.app.alarm_clock.run(town.app.alarm_clock.jobs["forget"])
        await operations.backup(out, settings / "copies", keep=3)
    older = min((settings / "copies").glob("*.backup"))
    for file in settings.glob("bot.db*"):
        file.unlink()

    await operations.restore(out, older)

    assert await _people(settings) == [102]
    assert "forgotten again: 1" in out.file.getvalue()


async def test_after_sealing_anew_the_older_key_can_be_dropped(settings, monkeypatch):
    out = Console(file=io.StringIO(), width=400)
    async with town_in(settings) as town:
        aigul = town.phone("aigul")
        town.sandbox.fail(method="sendMessage", kind="500", times=1000)
        aigul.person.say("/start")
        await town.sandbox.until(lambda: town.sandbox.calls_of("sendMessage"))

    monkeypatch.setenv("DATA_KEYS", f"new:{NEW_KEY},test:{KEY}")
    await operations.reseal(out)

    database = await engine.open_database(engines.url_in(settings), Vault({"new": bytes(32)}))
    bodies = await database.read(lambda tx: tx.all("select body from outbox where body is not null"))
    opened = await database.read(lambda tx: [tx.vault.open_json(row[0], "outbox.body") for row in bodies])
    await database.close()
    assert opened and all("text" in body for body in opened)


async def _people(folder):
    database = await engine.open_database(engines.url_in(folder), Vault({"test": base64.b64decode(KEY)}))
    rows = await database.read(lambda tx: tx.all("select id from people order by id"))
    await database.close()
    return [row[0] for row in rows]
