"""What an operator does to the database: bring it forward, copy it, bring a copy back."""

from __future__ import annotations

import asyncio
import os
import struct
import tempfile
from collections.abc import Iterator
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import Progress, track

from bot import erasures
from bot.db import copying, engine, migrations, sealing
from bot.db.transaction import Database
from bot.db.vault import Vault
from bot.features.people import repository as people
from bot.kernel.clock import Clock, SystemClock
from bot.kernel.errors import SettingsWrong
from bot.settings import Settings, read

if TYPE_CHECKING:
    from bot.features.eligibility.service import Eligibility
    from bot.scheduling.jobs import Job

SUFFIX = ".backup"
ERASURES = "erasures.txt"
_PURPOSE = "backup"
_BLOCK = 1 << 20
_MARK = b"FAMILYBOT2"
_NAME = 16
"""Every copy has a random name of so many bytes, so that blocks of two copies cannot be mixed."""


async def migrate(out: Console) -> int:
    database = await _open(read())
    try:
        for name in await migrations.migrate(database):
            out.print(f"applied {name}")
    finally:
        await database.close()
    out.print("The database is up to date.")
    return 0


async def backup(out: Console, folder: Path, keep: int) -> int:
    """Write one encrypted copy and remove the oldest beyond `keep`; the bot may be running."""
    settings = read()
    vault = Vault(settings.data_keys)
    if not await engine.exists(settings.database_url):
        raise SettingsWrong(f"DATABASE_URL: there is no database at {engine.named(settings.database_url)}")
    folder.mkdir(parents=True, exist_ok=True)
    stamp = SystemClock().now().astimezone(UTC).strftime("%Y%m%d-%H%M%S-%f")
    target = folder / f"bot-{stamp}{SUFFIX}"
    database = await _open(settings)
    try:
        with tempfile.TemporaryDirectory(dir=folder) as place:
            plain = Path(place) / "copy.db"
            await database.backup(plain)
            sealed = Path(place) / "copy.sealed"
            await asyncio.to_thread(_seal, plain, sealed, vault)
            sealed.rename(target)
        marks = await database.read(people.erasures)
        erasures.keep(folder / ERASURES, [*marks, *erasures.known(settings.beside(erasures.SUFFIX))])
    finally:
        await database.close()
    for old in sorted(folder.glob(f"bot-*{SUFFIX}"))[:-keep]:
        old.unlink()
    out.print(f"Written: {target} ({target.stat().st_size:,} bytes)")
    return 0


async def restore(out: Console, copy: Path) -> int:
    """Make the database of a copy; refuses to overwrite, verifies before it puts anything in place."""
    settings = read()
    if await engine.exists(settings.database_url):
        raise SettingsWrong(
            f"DATABASE_URL: {engine.named(settings.database_url)} exists; move it away first, nothing is overwritten"
        )
    marks_file = settings.beside(erasures.SUFFIX)
    marks_file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=marks_file.parent) as place:
        plain = Path(place) / "restored.db"
        await asyncio.to_thread(_unseal, copy, plain, Vault(settings.data_keys))
        await engine.bring_back(settings.database_url, plain, Vault(settings.data_keys))
    marks = erasures.known(copy.parent / ERASURES, marks_file)
    database = await _open(settings)
    try:
        await migrations.migrate(database)
        forgotten = await _forget_again(settings, database, marks)
    finally:
        await database.close()
    out.print(f"Restored to {engine.named(settings.database_url)}; forgotten again: {forgotten}.")
    return 0


async def _forget_again(settings: Settings, database: Database, marks: set[str]) -> int:
    """Erase whoever was forgotten after the copy was made; rooms know what they hold, so all are opened."""
    from bot.app import build_house  # noqa: PLC0415 - the rooms cost seconds that the other commands need not pay.

    records = build_house(settings, SystemClock()).records
    forgotten, last = 0, 0
    while marks:
        found, seen = await database.write(records.erase_again, marks, last)
        forgotten += found
        if seen is None:
            break
        last = seen
    await database.write(people.add_erasures, sorted(marks), SystemClock().now())
    await database.checkpoint()
    return forgotten


async def reseal(out: Console) -> int:
    """Seal every personal column anew with the first key of DATA_KEYS, so that older keys can be dropped."""
    database = await _open(read())
    try:
        columns = await database.read(sealing.sealed_columns)
        with Progress(console=out) as progress:
            rows = sum([await database.read(sealing.count, column) for column in columns])
            bar = progress.add_task("Sealing anew", total=rows)
            total = sum(
                [await sealing.reseal(database, one, partial(progress.advance, bar)) for one in columns]
            )
    finally:
        await database.close()
    out.print(f"Sealed anew: {total} values in {len(columns)} columns.")
    return 0


async def copy_database(out: Console, source: str, target: str) -> int:
    """Move a foundation to another engine: all rows, compared one by one, or none."""
    settings = read()
    vault = Vault(settings.data_keys)
    for url in (source, target):
        try:
            engine.checked(url)
        except ValueError as error:
            raise SettingsWrong(f"the address of a database: {error}") from None
    if not await engine.exists(source):
        raise SettingsWrong(f"there is no database at {engine.named(source)}")
    database = await engine.open_database(source, vault)
    try:
        total = await database.read(copying.count)
        with Progress(console=out) as progress:
            bar = progress.add_task("Copying", total=2 * total)
            rows = await engine.copy_over(
                database, target, lambda table, done: progress.update(bar, advance=done, description=table)
            )
    finally:
        await database.close()
    before, after = (
        engine.beside(url, erasures.SUFFIX, Path(settings.files_folder)) for url in (source, target)
    )
    erasures.keep(after, erasures.known(before))
    out.print(f"Copied and compared row by row: {rows} rows, to {engine.named(target)}.")
    return 0


async def replay(out: Console) -> int:
    """Judge all answers by the law of today and leave the news in the outbox; the bot may be running."""
    settings, clock = read(), SystemClock()
    eligibility, job = _judgement(settings, clock)
    database = await _open(settings)
    try:
        if late := await migrations.missing(database):
            raise SettingsWrong(f"the database is behind by {', '.join(late)}; run `migrate`")
        waiting = await database.read(eligibility.waiting)
        with Progress(console=out) as progress:
            bar = progress.add_task("Judging answers again", total=waiting)
            while await database.write(job.run, clock.now()):
                progress.update(bar, completed=waiting - await database.read(eligibility.waiting))
    finally:
        await database.close()
    out.print(f"Judged again: {waiting}.")
    return 0


def _judgement(settings: Settings, clock: Clock) -> tuple[Eligibility, Job]:
    """Build of the rooms what judges answers, and no more."""
    # These cost seconds that the other commands need not pay.
    from bot.features.eligibility.jobs import law_replay  # noqa: PLC0415
    from bot.features.eligibility.service import Eligibility  # noqa: PLC0415
    from bot.features.people.service import People  # noqa: PLC0415
    from bot.features.placement.repository import load_packs  # noqa: PLC0415
    from bot.features.placement.service import Guide  # noqa: PLC0415
    from bot.features.reminders.service import Reminders  # noqa: PLC0415
    from bot.i18n.languages import Languages  # noqa: PLC0415

    countries = people.load_countries()
    everybody = People(Languages.load(), countries, settings.default_country, settings.operator)
    eligibility = Eligibility(Guide(load_packs(), everybody, clock), everybody)
    return eligibility, law_replay(eligibility, Reminders(everybody, clock))


async def _open(settings: Settings) -> Database:
    return await engine.open_database(settings.database_url, Vault(settings.data_keys))


def _seal(plain: Path, sealed: Path, vault: Vault) -> None:
    """Encrypt block by block; each knows its copy and its number, so none can be left out, moved or swapped."""
    size = plain.stat().st_size
    blocks = max((size + _BLOCK - 1) // _BLOCK, 1)
    with plain.open("rb") as source, sealed.open("wb") as target:
        name = os.urandom(_NAME)
        target.write(_MARK + name + struct.pack(">I", blocks))
        for number in range(blocks):
            block = vault.seal(source.read(_BLOCK), f"{_PURPOSE}.{name.hex()}.{number}.{blocks}")
            target.write(struct.pack(">I", len(block)) + block)


def _unseal(sealed: Path, plain: Path, vault: Vault) -> None:
    try:
        with plain.open("wb") as target:
            for block in track(_blocks(sealed, vault), description="Opening the copy", transient=True):
                target.write(block)
    except (OSError, ValueError, struct.error) as error:
        raise SettingsWrong(f"{sealed.name} cannot be opened: {error}") from None


def _blocks(sealed: Path, vault: Vault) -> Iterator[bytes]:
    with sealed.open("rb") as source:
        if source.read(len(_MARK)) != _MARK:
            raise ValueError("it is not a backup of this bot")
        name = source.read(_NAME).hex()
        (blocks,) = struct.unpack(">I", source.read(4))
        for number in range(blocks):
            (length,) = struct.unpack(">I", source.read(4))
            yield vault.open(source.read(length), f"{_PURPOSE}.{name}.{number}.{blocks}")
