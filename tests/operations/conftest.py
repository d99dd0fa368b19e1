"""The operator's environment: a database in a folder of its own, and a console that keeps what it prints."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from tests.operations.environment import good


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the bot's database in it; commands read their settings from the environment."""
    monkeypatch.chdir(tmp_path)
    for name, value in good(tmp_path).items():
        monkeypatch.setenv(name, value)
    return tmp_path


@pytest.fixture
def out() -> Console:
    return Console(file=io.StringIO(), width=400)
