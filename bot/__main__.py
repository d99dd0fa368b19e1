"""The command line. Exit codes: 0 done, 1 something is wrong with what was checked, 2 a setting is."""

# Commands import what they need themselves: aiogram costs seconds that `migrate` and `--help` need not pay.
# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
import asyncio
import base64
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from rich.console import Console

from bot.kernel.errors import SettingsWrong, StorageFailed

out, err = Console(), Console(stderr=True)


def main(arguments: list[str] | None = None) -> int:
    """Run one command and give its exit code."""
    given = _parser().parse_args(arguments)
    # What we write is for our own eyes: the database, its log, copies, what the demo keeps.
    os.umask(0o077)
    command: Callable[[argparse.Namespace], int] = given.command
    try:
        return command(given)
    except SettingsWrong as wrong:
        err.print(str(wrong), style="red", markup=False, highlight=False, soft_wrap=True)
        return 2
    except StorageFailed as failed:
        sentence = f"DATABASE_URL: the database cannot be used ({failed})"
        err.print(sentence, style="red", markup=False, highlight=False, soft_wrap=True)
        return 2


Adding = Callable[[str, Callable[[argparse.Namespace], int], str], argparse.ArgumentParser]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="The foundation's bot.")
    commands = parser.add_subparsers(required=True, metavar="command")

    def add(name: str, command: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=help, description=help)
        made.set_defaults(command=command)
        return made

    _add_running(add)
    _add_keeping(add)
    _add_papers(add)
    return parser


def _add_running(add: Adding) -> None:
    add("run", run, "run the bot")
    add("demo", demo, "run the bot under the sandbox, with a chat page in the browser").add_argument(
        "--port", type=int, default=8420
    )
    migrate_parser = add("migrate", migrate, "bring the database forward")
    migrate_parser.add_argument(
        "--begin-empty", action="store_true", help="where a database is missing, begin with an empty one"
    )
    check_parser = add("check", check, "say what is wrong or unverified")
    check_parser.add_argument("--live", action="store_true", help="also ask Telegram")
    check_parser.add_argument("--fact", metavar="KEY", help="follow one fact to its file and source")
    check_parser.add_argument("--json", action="store_true", help="print what is unverified as JSON")


def _add_keeping(add: Adding) -> None:
    backup_parser = add("backup", backup, "write an encrypted copy while the bot runs")
    backup_parser.add_argument("--to", type=Path, default=Path("var/backups"), metavar="FOLDER")
    backup_parser.add_argument("--keep", type=int, default=14, help="older copies are removed")
    restore_parser = add("restore", restore, "make a database of a copy")
    restore_parser.add_argument("copy", type=Path)
    copying = add(
        "copy-database", copy_database, "fill a new database with all rows of another, of either engine"
    )
    copying.add_argument("source", metavar="FROM")
    copying.add_argument("target", metavar="TO")
    rehearse_parser = add(
        "rehearse", rehearse, "bring a copy back in a place of its own, report, leave nothing"
    )
    rehearse_parser.add_argument("copy", type=Path)
    add("reseal", reseal, "seal everything anew with the first key of DATA_KEYS")
    add("replay", replay, "judge all answers again after the law's files changed")
    add("new-key", new_key, "make a key for DATA_KEYS")


def _add_papers(add: Adding) -> None:
    paper = add(
        "verify-certificate", verify_certificate, "say whether a certificate's PDF is ours, and what it says"
    )
    paper.add_argument("file", type=Path)
    paper.add_argument(
        "--key", action="append", metavar="PUBLIC", help="a public key to trust (default: ours)"
    )
    add("certificate-key", certificate_key, "print the public key that certificates are checked with")


def run(_: argparse.Namespace) -> int:
    from bot import logs
    from bot.settings import read

    settings = read()
    logs.set_up(settings.log_level)
    logs.report_to(settings.sentry_dsn)
    return _loop(_run(settings))


async def _run(settings: Any) -> int:
    from bot.kernel.clock import SystemClock
    from bot.opening import open_at_last

    loop, stopped = asyncio.get_running_loop(), asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stopped.set)
    app = await open_at_last(settings, SystemClock(), stopped)
    if app is None:
        return 0
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, app.stop)
    if stopped.is_set():
        app.stop()
    await app.run()
    # Whoever keeps us running starts us again, beside what stands there now.
    return 1 if app.watch.has_lost_its_file() else 0


def demo(given: argparse.Namespace) -> int:
    from bot import logs
    from bot.demo import demo as stage

    logs.set_up("WARNING")
    return _loop(_done(stage(given.port)))


def migrate(given: argparse.Namespace) -> int:
    from bot.operations import migrate as bring_forward

    return _loop(bring_forward(out, begin_empty=given.begin_empty))


def check(given: argparse.Namespace) -> int:
    from bot.checkup import check as look

    return _loop(look(out, live=given.live, fact=given.fact, as_json=given.json))


def backup(given: argparse.Namespace) -> int:
    from bot.operations import backup as copy

    return _loop(copy(out, given.to, given.keep))


def restore(given: argparse.Namespace) -> int:
    from bot.operations import restore as bring_back

    return _loop(bring_back(out, given.copy))


def rehearse(given: argparse.Namespace) -> int:
    from bot.operations import rehearse as try_out

    return _loop(try_out(out, given.copy))


def reseal(_: argparse.Namespace) -> int:
    from bot.operations import reseal as seal_anew

    return _loop(seal_anew(out))


def copy_database(given: argparse.Namespace) -> int:
    from bot.operations import copy_database as move

    return _loop(move(out, given.source, given.target))


def replay(_: argparse.Namespace) -> int:
    from bot.operations import replay as judge_again

    return _loop(judge_again(out))


def new_key(_: argparse.Namespace) -> int:
    out.print(f"main:{base64.b64encode(os.urandom(32)).decode()}", markup=False, highlight=False)
    return 0


def verify_certificate(given: argparse.Namespace) -> int:
    from bot.operations import verify_certificate as verify

    return verify(out, given.file, given.key or [])


def certificate_key(_: argparse.Namespace) -> int:
    from bot.operations import public_keys

    for key in public_keys():
        out.print(key, markup=False, highlight=False)
    return 0


async def _done(work: Coroutine[Any, Any, None]) -> int:
    await work
    return 0


def _loop(work: Coroutine[Any, Any, int]) -> int:
    if sys.platform == "win32":
        return asyncio.run(work)
    import uvloop

    return uvloop.run(work)


if __name__ == "__main__":
    raise SystemExit(main())
