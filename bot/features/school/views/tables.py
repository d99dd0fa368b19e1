"""The office's lists as XLSX files under a short message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.features.school.domain.cohort import Cohort
from bot.features.school.domain.standing import Adult, Entry
from bot.features.school.views import presses
from bot.features.school.views.papers import sheets
from bot.features.school.views.presses import button
from bot.kernel.text import Said, Text
from bot.telegram.shown.screens import HOME, File, Screen, column

JOURNAL = (
    "row-no",
    "name-and-birth-date",
    "residence",
    "application-date",
    "course-start",
    "course-end",
    "registration-number",
    "certificate-date",
    "form-series-and-number",
    "signature-and-receipt-date",
    "remark",
)
"""The columns of the order's register, in its order."""


def roster(cohort: Cohort, title: Said, adults: Sequence[Adult]) -> Screen:
    heads = [Text(f"school-head-{name}") for name in ("number", "name", "born", "residence", "state")]
    rows: list[list[Said | str | int]] = [
        [
            number,
            one.applicant.name,
            _day(one.applicant.born),
            one.applicant.residence,
            Text(f"school-state-name-{one.enrolment.state}"),
        ]
        for number, one in enumerate(adults, 1)
    ]
    return _file(cohort, title, heads, rows, "roster")


def attendance(cohort: Cohort, title: Said, adults: Sequence[Adult]) -> Screen:
    heads: list[Said] = [Text("school-head-number"), Text("school-head-name")]
    heads += [
        Text("verbatim", words=f"{one.starts_at.astimezone(cohort.tz):%d.%m %H:%M}") for one in cohort.classes
    ]
    heads.append(Text("school-head-hours"))
    rows: list[list[Said | str | int]] = []
    for number, one in enumerate(adults, 1):
        marks = [one.marks.get(session.id) for session in cohort.classes]
        counted = {class_id for class_id, mark in one.marks.items() if mark.counts}
        heard = sum(session.hours for session in cohort.classes if session.id in counted)
        said = [Text(f"school-mark-{mark}") if mark else "" for mark in marks]
        rows.append([number, one.applicant.name, *said, heard])
    return _file(cohort, title, heads, rows, "attendance")


def _file(
    cohort: Cohort, title: Said, heads: Sequence[Said], rows: list[list[Said | str | int]], name: str
) -> Screen:
    made = sheets.arguments(title, list(heads), rows)
    return Screen(
        Text("school-sheet", title=title),
        column(button("back-staff", presses.Group(id=cohort.id)), HOME),
        file=File(sheets.RECIPE, made, f"{name}-{cohort.id}.xlsx"),
    )


def journal(entries: Sequence[Entry]) -> Screen:
    """The register the order demands; what is written by hand stays empty."""
    heads: list[Said] = [Text(f"school-journal-{name}") for name in JOURNAL]
    rows = [_entry(one) for one in entries]
    made = sheets.arguments(Text("school-journal"), heads, rows)
    return Screen(
        Text("school-journal-file", count=len(entries)),
        column(presses.GROUPS, HOME),
        file=File(sheets.RECIPE, made, "journal.xlsx"),
    )


def _entry(one: Entry) -> list[Said | str | int]:
    known, content = one.applicant, one.certificate.content if one.certificate else None
    begins, ends = one.cohort.starts_at, one.cohort.ends_at
    born = f", {_day(known.born)}" if known.born else ""
    return [
        one.number,
        f"{known.name}{born}",
        known.residence,
        _on(one.papers.received_on),
        _on(one.cohort.day_of(begins) if begins else None),
        _on(one.cohort.day_of(ends) if ends else None),
        content.number if content else "",
        _on(content.issued_on if content else None),
        "",
        "",
        "",
    ]


def _on(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else ""


def _day(written: str) -> str:
    return _on(date.fromisoformat(written)) if written else ""
