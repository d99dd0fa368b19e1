"""Makes a PDF of a typst file and its data; the fonts have every letter of our languages."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


@cache
def _fonts() -> str:
    return str(files("fontpkg_noto_sans") / "files")


@cache
def _template(name: str) -> bytes:
    return (HERE / f"{name}.typ").read_bytes()


def typeset(template: str, data: dict[str, Any]) -> bytes:
    """Give the PDF; the same data make the same bytes."""
    import typst

    compiler: Any = typst.compile
    made = compiler(
        _template(template),
        font_paths=[_fonts()],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        timestamp=0,
    )
    if not isinstance(made, bytes):
        raise TypeError("a paper has one file")
    return made
