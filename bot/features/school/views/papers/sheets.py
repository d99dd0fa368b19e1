"""Rosters, attendance and the order's register as XLSX."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from bot.i18n.languages import Language
from bot.kernel.text import Said, Text, from_json, to_json

RECIPE = "school-sheet"
_WIDEST = 42


def arguments(title: Said, heads: list[Said], rows: list[list[Said | str | int]]) -> dict[str, Any]:
    """Write a sheet down: texts are said in the reader's language when it is made."""
    return {
        "title": to_json(title),
        "heads": [to_json(one) for one in heads],
        "rows": [[_packed(cell) for cell in row] for row in rows],
    }


def make(given: dict[str, Any], language: Language) -> bytes:
    """Give the workbook: what people wrote is always text, so no cell can become a formula."""
    import xlsxwriter

    out = BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet(language.plain(Text("school-sheet-name"))[:31])
    bold = book.add_format(
        {"bold": True, "text_wrap": True, "valign": "top", "border": 1, "bg_color": "#efe9da"}
    )
    plain = book.add_format({"text_wrap": True, "valign": "top", "border": 1})
    sheet.write_string(0, 0, language.plain(from_json(given["title"])), book.add_format({"bold": True}))
    heads = [language.plain(from_json(one)) for one in given["heads"]]
    rows = [[_cell(cell, language) for cell in row] for row in given["rows"]]
    for column, head in enumerate(heads):
        sheet.write_string(2, column, head, bold)
        longest = max([len(head) // 2, *(len(str(row[column])) for row in rows)])
        sheet.set_column(column, column, min(max(longest + 2, 8), _WIDEST))
    for place, row in enumerate(rows, 3):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(place, column, cell, plain)
            else:
                sheet.write_string(place, column, cell, plain)
    sheet.freeze_panes(3, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    book.close()
    return out.getvalue()


def _packed(cell: Said | str | int) -> Any:
    return cell if isinstance(cell, str | int) else {"said": to_json(cell)}


def _cell(packed: Any, language: Language) -> str | int:
    if isinstance(packed, dict):
        return language.plain(from_json(packed["said"]))
    return packed if isinstance(packed, str | int) else ""
