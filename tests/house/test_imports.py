"""Who may import whom: the contracts of pyproject.toml, and what they cannot say."""

from __future__ import annotations

import logging
import sys

import pytest
from importlinter.cli import lint_imports

from tests.house.code import BOT, ROOMS, ROOT, imports, python_files, rooms, short

STANDARD = sys.stdlib_module_names


@pytest.fixture
def loggers_stay_awake():
    """The linter silences every logger it finds; tests that come after it listen to them."""
    loggers = [one for one in logging.root.manager.loggerDict.values() if isinstance(one, logging.Logger)]
    before = [(one, one.disabled) for one in loggers]
    yield
    for one, disabled in before:
        one.disabled = disabled


@pytest.mark.usefixtures("loggers_stay_awake")
def test_every_import_contract_is_kept(capsys):
    broken = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)

    assert not broken, capsys.readouterr().out


def test_the_kernel_needs_the_standard_library_only():
    foreign = [
        f"{short(path, node)} imports {name}"
        for path in python_files(BOT / "kernel")
        for node, name in imports(path)
        if name.partition(".")[0] not in STANDARD and not name.startswith("bot.kernel")
    ]

    assert foreign == []


def test_domains_need_the_kernel_other_domains_and_the_standard_library_only():
    domains = [path for room in rooms() for path in python_files(room) if _is_domain(path)]
    foreign = [
        f"{short(path, node)} imports {name}"
        for path in domains
        for node, name in imports(path)
        if name.partition(".")[0] not in STANDARD
        and not name.startswith("bot.kernel")
        and not (name.startswith("bot.features.") and name.split(".")[3:4] == ["domain"])
    ]

    assert domains
    assert foreign == []


def test_the_sandbox_needs_the_kernel_of_the_house_only():
    foreign = [
        f"{short(path, node)} imports {name}"
        for path in python_files(BOT / "sandbox")
        for node, name in imports(path)
        if name.partition(".")[0] == "bot" and not name.startswith(("bot.kernel", "bot.sandbox"))
    ]

    assert foreign == []


def _is_domain(path):
    return path.relative_to(ROOMS).parts[1] in {"domain", "domain.py"}
