"""A command of the operator in a fork of one warm process: imports cost seconds, a command should not."""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path

_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.crash.warm"])


def carry_out(folder: Path, environment: dict[str, str], arguments: list[str], seconds: float) -> int:
    """Run `python -m bot` in a folder, with this environment only; what it says stands in files beside the folder.

    Raises TimeoutError when it does not end.
    """
    process = _PROCESSES.Process(target=_live, args=(folder, environment, arguments), daemon=True)
    process.start()
    process.join(seconds)
    if process.is_alive():
        process.kill()
        process.join()
        raise TimeoutError(arguments)
    code = process.exitcode
    process.close()
    assert code is not None
    return code


def _live(folder: Path, environment: dict[str, str], arguments: list[str]) -> None:
    from bot.__main__ import main

    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for name, stream in (("out", sys.stdout), ("err", sys.stderr)):
        file = os.open(folder.parent / f"{folder.name}.{name}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(file, stream.fileno())
    sys.exit(main(arguments))
