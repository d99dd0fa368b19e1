"""What every bench does when it is run by itself."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from inspect import signature
from typing import Any

from rich.console import Console
from rich.table import Table


def show(prove: Callable[..., list[tuple[str, str]]], about: str | None) -> None:
    """Read the parameters of `prove` from the command line, by their names, and print its rows as a table."""
    parser = argparse.ArgumentParser(description=about)
    for name, one in signature(prove).parameters.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(one.default), default=one.default)
    given: dict[str, Any] = vars(parser.parse_args())
    table = Table("figure", "value")
    for row in prove(**given):
        table.add_row(*row)
    Console().print(table)
