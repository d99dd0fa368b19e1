"""Imported once by the process that bots are forked from: imports cost seconds, a life should not."""

from __future__ import annotations

import os

# What writes to an operator measures its window when it is imported.
os.environ.setdefault("COLUMNS", "200")

import bot.__main__  # noqa: F401 - for tests.operations.forked
from bot.app import build_house
from bot.kernel.clock import SystemClock
from tests.crash.child import Orders, settings_for

build_house(settings_for(Orders(url="http://127.0.0.1")), SystemClock())
