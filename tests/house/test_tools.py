"""Ruff and mypy, so that `pytest` alone tells the truth."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    "tool",
    [
        ["ruff", "check", "--no-fix", "bot", "tests"],
        ["ruff", "format", "--check", "bot", "tests"],
        ["mypy"],
    ],
    ids=["ruff", "format", "mypy"],
)
def test_the_tools_find_nothing(tool):
    done = subprocess.run(
        [sys.executable, "-m", *tool], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-1000:]
