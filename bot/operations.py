"""What an operator does to the database: bring it forward, copy it, bring a copy back."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import Progress

from bot import copies, erasures, presence
from bot.db import copying, engine, migrations, probe, sealing
from bot.db.transaction import Database
from bot.db.vault import Vault
from bot.features.people.repository import records as forgettings
from bot.features.school.domain.certificate import seed_from
from bot.features.school.views.papers.signature import Signer, check
from bot.kernel.clock import Clock, SystemClock
from bot.kernel.errors import SettingsWrong
from bot.settings import Settings, read
from bot.telegram import pulse

if TYPE_CHECKING:
    from bot.features.eligibility.service import Eligibility
    from bot.scheduling.jobs import Job

ERASURES = "erasures.txt"


async def migrate(out: Console, *, begin_empty: bool = False) -> int:
    settings = read()
    if await presence.is_missed(settings) and not begin_empty:
        raise SettingsWrong(
            f"DATABASE_URL: the database that stood at {engine.named(settings.database_url)} is gone; "
            "bring a copy back with `restore`, or begin with an empty one with `migrate --begin-empty`"
        )
    database = await _open(settings)
    try:
        for name in await migrations.migrate(database):
            out.print(f"applied {name}")
        await probe.try_keys(database)
    finally:
        await database.close()
    out.print("The database is up to date.")
    return 0


async def backup(out: Console, folder: Path, keep: int) -> int:
    """Write one encrypted copy and remove the oldest beyond `keep`; the bot may be running."""
    settings = read()
    vault, now = Vault(settings.data_keys), SystemClock().now()
    if not await engine.exists(settings.database_url):
        raise SettingsWrong(f"DATABASE_URL: there is no database at {engine.named(settings.database_url)}")
    folder.mkdir(parents=True, exist_ok=True)
    copies.sweep(folder, f"*{copies.SUFFIX}.part")
    target = folder / f"bot-{now.astimezone(UTC).strftime('%Y%m%d-%H%M%S-%f')}{copies.SUFFIX}"
    database = await _open(settings)
    try:
        await probe.try_keys(database)
        # The plain copy lies where the same lies already in the same form, never beside the sealed ones.
        with copies.workplace(settings.beside(".copying-")) as place, copies.unfinished(target) as part:
            plain = place / "copy.db"
            await database.backup(plain)
            await asyncio.to_thread(copies.seal, plain, part, vault)
        marks = await database.read(forgettings.erasures)
        erasures.keep(folder / ERASURES, erasures.known(settings.beside(erasures.SUFFIX)) | marks)
        await database.write(pulse.beat, "backup", now)
    finally:
        await database.close()
    for old in sorted(folder.glob(f"bot-*{copies.SUFFIX}"))[:-keep]:
        old.unlink()
    out.print(f"Written: {target} ({target.stat().st_size:,} bytes)")
    return 0


async def restore(out: Console, copy: Path) -> int:
    """Make the database of a copy; refuses to overwrite, and puts nothing in place that was not verified."""
    settings = read()
    url, name = settings.database_url, engine.named(settings.database_url)
    lock = settings.beside(presence.SUFFIX)
    lock.parent.mkdir(parents=True, exist_ok=True)
    with presence.alone(lock) as nobody_runs:
        if not nobody_runs:
            raise SettingsWrong(f"DATABASE_URL: a bot is running on {name}; stop it first")
        if await engine.exists(url):
            raise SettingsWrong(f"DATABASE_URL: {name} exists; move it away first, nothing is overwritten")
        if strays := engine.strays(url):
            names = ", ".join(strays)
            raise SettingsWrong(
                f"DATABASE_URL: {names} of another database would get into the copy; move it away"
            )
        marks = erasures.known(copy.parent / ERASURES, settings.beside(erasures.SUFFIX))
        with copies.workplace(settings.beside(".restoring-")) as place:
            plain = place / "restored.db"
            await asyncio.to_thread(copies.unseal, copy, plain, Vault(settings.data_keys))
            forgotten = await _prepare(settings, plain, marks)
            await engine.bring_back(url, plain, Vault(settings.data_keys))
    out.print(f"Restored to {name}; forgotten again: {forgotten}.")
    return 0


async def rehearse(out: Console, copy: Path) -> int:
    """Bring a copy back in a place of its own, look at everything in it, and report; nothing of it stays."""
    settings, began = read(), time.monotonic()
    vault, base = Vault(settings.data_keys), settings.beside(".rehearsing-")
    base.parent.mkdir(parents=True, exist_ok=True)
    marks = erasures.known(copy.parent / ERASURES, settings.beside(erasures.SUFFIX))
    with copies.workplace(base) as place:
        plain = place / "rehearsed.db"
        await asyncio.to_thread(copies.unseal, copy, plain, vault)
        forgotten = await _prepare(settings, plain, marks)
        await asyncio.to_thread(engine.verify, plain)
        database = await engine.open_database(engine.in_file(plain), vault)
        try:
            rows = await database.read(copying.count)
            columns = await database.read(sealing.sealed_columns)
            opened = [await database.read(sealing.try_all, column) for column in columns]
        finally:
            await database.close()
    fine, closed = (sum(one[place] for one in opened) for place in (0, 1))
    out.print(
        f"{copy.name}: {copy.stat().st_size:,} bytes, whole; every reference leads somewhere.",
        highlight=False,
    )
    out.print(f"Rows: {rows:,}. Sealed values that open: {fine:,}, that do not: {closed:,}.", highlight=False)
    out.print(f"Forgotten again: {forgotten}. It took {time.monotonic() - began:.0f} s.", highlight=False)
    return 1 if closed else 0


async def _prepare(settings: Settings, plain: Path, marks: erasures.Marks) -> int:
    """Bring a copy to the state in which a bot may open it; give how many were forgotten again."""
    await asyncio.to_thread(engine.verify, plain)
    database = await engine.open_database(engine.in_file(plain), Vault(settings.data_keys))
    try:
        await migrations.migrate(database)
        await probe.try_keys(database)
        return await _forget_again(settings, database, marks)
    finally:
        await database.close()


async def _forget_again(settings: Settings, database: Database, marks: erasures.Marks) -> int:
    """Erase whoever was forgotten after the copy was made; rooms know what they hold, so all are opened."""
    from bot.house import build_house  # noqa: PLC0415 - the rooms cost seconds that the other commands need not pay.

    records = build_house(settings, SystemClock()).records
    forgotten, last = 0, 0
    while marks:
        found, seen = await database.write(records.erase_again, marks, last)
        forgotten += found
        if seen is None:
            break
        last = seen
    await database.write(forgettings.add_erasures, marks, SystemClock().now())
    await database.checkpoint()
    return forgotten


async def reseal(out: Console) -> int:
    """Seal every personal column anew with the first key of DATA_KEYS, so that older keys can be dropped."""
    database = await _open(read())
    try:
        await probe.try_keys(database)
        # The probe comes last: a run that was broken off leaves it closed to whoever drops the older key too early.
        columns = sorted(
            await database.read(sealing.sealed_columns), key=lambda one: one.table == probe.TABLE
        )
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
    database = await _open(settings)
    try:
        await probe.try_keys(database)
        if late := await migrations.missing(database):
            raise SettingsWrong(f"the database is behind by {', '.join(late)}; run `migrate`")
        eligibility, job = _judgement(settings, clock)
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
    """Give what judges answers, and the job that judges all of them again."""
    from bot.features.eligibility.jobs import LAW_REPLAY  # noqa: PLC0415 - as above: the rooms cost seconds.
    from bot.house import build_house  # noqa: PLC0415

    house = build_house(settings, clock)
    return house.eligibility, house.job(LAW_REPLAY)


async def _open(settings: Settings) -> Database:
    return await engine.open_database(settings.database_url, Vault(settings.data_keys))


# ---- certificates --------------------------------------------------------------------------------


def public_keys() -> list[str]:
    """Give the keys certificates of this house are checked with: the one that signs first, then those of older keys."""
    settings = read()
    seeds = [settings.signing_seed, *(seed_from(key) for key in settings.data_keys.values())]
    return list(dict.fromkeys(Signer(seed).public for seed in seeds))


def verify_certificate(out: Console, file: Path, keys: list[str]) -> int:
    """Say whether we signed exactly this file, and what it says; needs no network, and with a key no settings."""
    try:
        found = check(file.read_bytes(), keys or public_keys())
    except OSError:
        raise SettingsWrong(f"{file} cannot be read") from None
    if found is None:
        out.print("no signature in this file", markup=False)
        return 1
    content = found.content
    rows = (
        ("genuine" if found.genuine else "NOT GENUINE: changed, or signed with another key", ""),
        ("title", content.title),
        ("number", content.number),
        ("holder", content.holder),
        ("course", f"{content.course}, {content.hours} h"),
        ("days", f"{content.begins} - {content.ends}"),
        ("issued", f"{content.issued_on}, {content.place}"),
        ("organisation", content.organisation),
        ("accreditation", content.accreditation or "-"),
    )
    for name, value in rows:
        out.print(f"{name}: {value}" if value else name, markup=False, highlight=False)
    out.print("Whether it was revoked since, only the link on it can tell.", markup=False, highlight=False)
    return 0 if found.genuine else 1
