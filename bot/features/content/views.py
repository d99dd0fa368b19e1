"""How the content looks to administrators: sections, a fact, what was typed beside what stands, history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from aiogram.filters.callback_data import CallbackData

from bot.features.content.domain import PAGE, Draft, Edit, Entry, Field, Key, Section, Values, day_of
from bot.kernel.text import Argument, Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, File, Screen, column, grid

AWAITING = "content-value"
RECIPE = "content-files"


class Contents(CallbackData, prefix="content"):
    """Choose what is to be changed."""


class Listed(CallbackData, prefix="content-list"):
    """Show the entries of a section."""

    country: str
    section: Section
    page: int = 0


class Open(CallbackData, prefix="content-entry"):
    country: str
    id: str


class Write(CallbackData, prefix="content-write"):
    """Type a new value."""

    country: str
    id: str
    field: Field


class Save(CallbackData, prefix="content-save"):
    """Carry out what was looked at."""

    draft: int


class Checked(CallbackData, prefix="content-checked"):
    """The team asked there today."""

    country: str
    id: str


class Undo(CallbackData, prefix="content-undo"):
    """Bring back what stood before this change."""

    edit: int


class History(CallbackData, prefix="content-past"):
    """Show who changed what, when; without an entry: of all."""

    country: str = ""
    id: str = ""


class Export(CallbackData, prefix="content-export"):
    """Give the changed files."""


_BACK = Text("content-back-button")
_TOP = Button(_BACK, Contents())


def contents(countries: Sequence[str]) -> Screen:
    """Every section of every country."""
    sections = (
        Button(
            Text(
                "content-section-button",
                section=Text(f"content-section-{one}"),
                country=Text(f"country-{code}"),
            ),
            Listed(country=code, section=one),
        )
        for code in countries
        for one in Section
    )
    return Screen(
        Text("content-top"),
        (
            *column(*sections),
            (
                Button(Text("content-history-button"), History()),
                Button(Text("content-export-button"), Export()),
            ),
            (HOME,),
        ),
        place=Contents(),
    )


def listed(press: Listed, found: Sequence[Entry]) -> Screen:
    """The entries of a section, ten at a time; a button each."""
    page = min(max(press.page, 0), max(len(found) - 1, 0) // PAGE)
    shown = found[page * PAGE : (page + 1) * PAGE]
    turn = tuple(
        Button(Text(label), Listed(country=press.country, section=press.section, page=there))
        for label, there in (("placement-previous-button", page - 1), ("placement-next-button", page + 1))
        if 0 <= there * PAGE < len(found)
    )
    labels = (Text("content-entry-button", value=_short(one), name=one.name) for one in shown)
    pages = [
        Button(label, Open(country=one.country, id=one.id)) for label, one in zip(labels, shown, strict=True)
    ]
    heading = Text(
        "content-list",
        section=Text(f"content-section-{press.section}"),
        country=Text(f"country-{press.country}"),
    )
    return Screen(
        heading,
        (*column(*pages), *((turn,) if turn else ()), (_TOP, HOME)),
        place=Listed(country=press.country, section=press.section, page=page),
    )


def entry(one: Entry) -> Screen:
    """One fact as everybody is told it, and what may be done with it."""
    where: dict[str, Any] = {"country": one.country, "id": one.id}
    writes = [
        Button(Text(f"content-write-{field}-button"), Write(field=field, **where)) for field in one.fields
    ]
    undo = Button(Text("content-undo-button"), Undo(edit=one.edit.id)) if one.edit else None
    back = Button(_BACK, Listed(country=one.country, section=one.section))
    return Screen(
        paragraphs(
            Text("content-entry", name=one.name, country=Text(f"country-{one.country}")),
            _said(one.fields, one.values),
            Text("content-edited") if one.edited else Text("content-as-shipped"),
        ),
        (
            *grid(writes, 2),
            (Button(Text("content-checked-button"), Checked(**where)),),
            *column(undo),
            (Button(Text("content-history-button"), History(**where)), back),
            (HOME,),
        ),
        place=Open(**where),
    )


def write(one: Entry, field: Field, note: Text | None = None) -> Screen:
    """Let an administrator type a value."""
    back = Button(_BACK, Open(country=one.country, id=one.id))
    return Screen(
        paragraphs(note, Text(f"content-ask-{field}", name=one.name)),
        column(back, HOME),
        awaiting=AWAITING,
        place=Write(country=one.country, id=one.id, field=field),
    )


def preview(one: Entry, draft: Draft) -> Screen:
    """What stands, and what would stand."""
    back = Button(_BACK, Open(country=one.country, id=one.id))
    return Screen(
        paragraphs(
            Text("content-preview", name=one.name, country=Text(f"country-{one.country}")),
            lines(Text("content-now"), _said(one.fields, one.values)),
            lines(Text("content-then"), _said(one.fields, {**one.shipped, **draft.after})),
        ),
        column(Button(Text("content-save-button"), Save(draft=draft.id)), back, HOME),
    )


def history(press: History, found: Sequence[tuple[Edit, Entry, str]]) -> Screen:
    """Who changed what, when, from what to what, the newest first."""
    told = (
        lines(
            Text(
                "content-change", at=edit.at, who=who, name=one.name, country=Text(f"country-{one.country}")
            ),
            Text(
                "content-before-after",
                before=_said(one.fields, {**one.shipped, **(edit.before or {})}),
                after=_said(one.fields, {**one.shipped, **(edit.after or {})}),
            ),
        )
        for edit, one, who in found
    )
    back = Button(_BACK, Open(country=press.country, id=press.id)) if press.id else _TOP
    return Screen(
        paragraphs(Text("content-history"), *told) if found else Text("content-history-empty"),
        ((back, HOME),),
        place=press,
    )


def exported(edited: Mapping[Key, Values]) -> Screen:
    """The changed files in one archive, each at its place."""
    changes = [
        {"country": country, "entry": entry, "values": dict(values)}
        for (country, entry), values in edited.items()
    ]
    return Screen(
        Text("content-exported", count=len(changes)),
        ((_TOP, HOME),),
        file=File(RECIPE, {"edited": changes}, "content.zip"),
    )


def written_at(place: str | None) -> Write | None:
    """Read from where the person is what they are writing."""
    try:
        return Write.unpack(place or "")
    except (TypeError, ValueError):
        return None


def _said(fields: Sequence[Field], values: Values) -> Said:
    return lines(*(Text(f"content-value-{field}", value=_value(field, values)) for field in fields))


def _value(field: Field, values: Values) -> Argument:
    day: date | None = day_of(values) if field is Field.VERIFIED else None
    return day or values.get(field) or Text("content-unwritten")


def _short(one: Entry) -> Argument:
    return _value(one.fields[0], one.values)
