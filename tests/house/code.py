"""The house's own source, read as files and as syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
BOT = ROOT / "bot"
ROOMS = BOT / "features"


def python_files(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def short(path: Path, node: ast.AST | None = None) -> str:
    """Where something stands, as an editor understands it."""
    line = getattr(node, "lineno", None)
    return f"{path.relative_to(ROOT)}{f':{line}' if line else ''}"


def imports(path: Path) -> Iterator[tuple[ast.AST, str]]:
    """Give every module this file imports, wherever in it."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node, "." * node.level + (node.module or "")


def docstrings(path: Path) -> set[ast.AST]:
    """Give string constants that stand alone as statements: docstrings, also those under attributes."""
    return {
        node.value
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def strings(path: Path) -> Iterator[tuple[ast.Constant, str]]:
    """Give every string literal that is not a docstring, pieces of f-strings too."""
    spoken = docstrings(path)
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in spoken:
            yield node, node.value


def rooms() -> list[Path]:
    return sorted(path for path in ROOMS.iterdir() if path.is_dir() and path.name != "__pycache__")


def role(path: Path) -> str:
    """Name the part of its room that a file belongs to: `domain` for domain.py and for domain/rules.py."""
    return path.relative_to(ROOMS).parts[1].removesuffix(".py")
