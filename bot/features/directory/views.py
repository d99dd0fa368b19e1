"""How the directory looks: a need, who helps with it, one entry with its source."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram.filters.callback_data import CallbackData

from bot.features.directory.domain import Entry, Field
from bot.features.placement.domain.aid import AidKind, Need
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.views.presses import LAST_ROW, telephones, where_to_go
from bot.features.placement.views.proof import item_doubt, sources
from bot.kernel.text import Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Help, Screen, column, grid

AWAITING = "directory-words"


class Directory(CallbackData, prefix="directory"):
    """Choose what help is looked for."""

    country: str = ""


class AidList(CallbackData, prefix="dir-need"):
    """Show who helps with a need."""

    country: str
    need: Need


class EntryPage(CallbackData, prefix="dir-entry"):
    country: str
    key: str


class Mend(CallbackData, prefix="dir-mend"):
    """The team writes a telephone or a site."""

    country: str
    key: str
    field: Field


class Checked(CallbackData, prefix="dir-checked"):
    """The team asked there today."""

    country: str
    key: str


class SetGone(CallbackData, prefix="dir-gone"):
    country: str
    key: str
    gone: bool


DIRECTORY = Button(Text("directory-menu-button"), Directory())


def needs(pack: CountryPack, others: Sequence[str]) -> Screen:
    """What one may look for in this country."""
    known = [need for need in Need if any(need in one.needs for one in pack.directory.values())]
    buttons = [
        Button(Text(f"directory-need-{need}-button"), AidList(country=pack.code, need=need)) for need in known
    ]
    switch = tuple(Button(Text(f"country-{code}"), Directory(country=code)) for code in others)
    return Screen(
        Text("directory-needs", country=Text(f"country-{pack.code}")),
        (*grid(buttons, 2), (*switch, HOME)),
        place=Directory(country=pack.code),
    )


def aids(country: str, need: Need, found: Sequence[Entry]) -> Screen:
    """Who helps, a line each; who is in danger sees the help card first."""
    pages = (
        Button(Text("directory-entry-button", name=one.name), EntryPage(country=country, key=one.aid.key))
        for one in found
    )
    danger = Button(Text("home-help-button"), Help()) if need is Need.VIOLENCE else None
    back = Button(Text("directory-back-button"), Directory(country=country))
    return Screen(
        paragraphs(
            Text(f"directory-need-{need}"),
            lines(*(Text("directory-line", name=one.name, kind=_kind(one)) for one in found)),
        ),
        (*column(danger), *column(*pages), (back, HOME)),
        place=AidList(country=country, need=need),
    )


def entry(pack: CountryPack, one: Entry, *, mends: bool) -> Screen:
    """What they do, how to reach them, who says so and since when."""
    aid = one.aid
    contacts = [
        Text(f"directory-{field}", words=words)
        for field, words in (("phone", one.phone), ("site", one.site), ("hours", aid.hours))
        if words
    ]
    if aid.address and not aid.hidden_place:
        contacts.append(Text("directory-address", words=aid.address))
    back = Button(Text("directory-back-button"), AidList(country=pack.code, need=aid.needs[0]))
    return Screen(
        paragraphs(
            Text("directory-entry", name=one.name, what=one.what),
            lines(*contacts) if contacts else Text("directory-no-contact"),
            Text("directory-hidden") if aid.hidden_place else None,
            Text("directory-gone") if one.edit.gone else None,
            Text("directory-by-team", day=one.edit.verified_on)
            if one.edit.verified_on
            else lines(item_doubt(aid.proof), sources(pack, [aid.proof])),
        ),
        (*_onward(pack, one), *(_mending(one) if mends else ()), (back,), LAST_ROW),
        place=EntryPage(country=pack.code, key=aid.key),
    )


def ask(one: Entry, field: Field, note: Text | None = None) -> Screen:
    """Let the team type a telephone or a site."""
    page = EntryPage(country=one.country, key=one.aid.key)
    return Screen(
        lines(note, Text(f"directory-ask-{field}", name=one.name)),
        column(Button(Text("directory-back-button"), page), HOME),
        awaiting=AWAITING,
        place=Mend(country=one.country, key=one.aid.key, field=field),
    )


def mended_at(place: str | None) -> Mend | None:
    """Read from where the person is what they are writing."""
    try:
        return Mend.unpack(place or "")
    except (TypeError, ValueError):
        return None


def _onward(pack: CountryPack, one: Entry) -> tuple[tuple[Button, ...], ...]:
    """Lead from a body that stands in every region to its offices, from a line to all telephones."""
    if one.aid.kind is AidKind.STATE_BODY:
        return ((where_to_go(pack.code),),)
    return ((telephones(pack.code),),) if one.aid.kind is AidKind.LINE else ()


def _mending(one: Entry) -> tuple[tuple[Button, ...], ...]:
    where = {"country": one.country, "key": one.aid.key}
    label = "directory-bring-back-button" if one.edit.gone else "directory-set-gone-button"
    return (
        (
            Button(Text("directory-mend-phone-button"), Mend(field=Field.PHONE, **where)),
            Button(Text("directory-mend-site-button"), Mend(field=Field.SITE, **where)),
        ),
        (
            Button(Text("directory-checked-button"), Checked(**where)),
            Button(Text(label), SetGone(gone=not one.edit.gone, **where)),
        ),
    )


def _kind(one: Entry) -> Text:
    return Text(f"directory-kind-{one.aid.kind}")
