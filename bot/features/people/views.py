"""How countries, consent, what is held about a person and the household look."""

from __future__ import annotations

import html as markup
import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote

from aiogram.filters.callback_data import CallbackData

from bot.features.people.domain import Because, Country, Forgetting, Holding, Household, Offer, Person, Slip
from bot.i18n.languages import Language
from bot.kernel.text import Said, Text, from_json, lines, paragraphs
from bot.telegram.shown.screens import (
    HOME,
    Button,
    File,
    Lane,
    Post,
    Screen,
    column,
    grid,
)


class Countries(CallbackData, prefix="countries"):
    """Show the countries."""


class ChooseCountry(CallbackData, prefix="country"):
    code: str


class Regions(CallbackData, prefix="regions"):
    """Show one page of a country's regions."""

    country: str
    page: int = 0


class ChooseRegion(CallbackData, prefix="region"):
    country: str
    region: str


PAGE = 10


def countries(all_countries: Iterable[Country]) -> Screen:
    buttons = [Button(country.name, ChooseCountry(code=country.code)) for country in all_countries]
    return Screen(Text("people-which-country"), (*column(*buttons), (HOME,)), place=Countries())


def regions(country: Country, page: int) -> Screen:
    shown = country.regions[page * PAGE : (page + 1) * PAGE]
    names = [
        Button(country.region_name(code), ChooseRegion(country=country.code, region=code)) for code in shown
    ]
    turn = tuple(
        Button(Text(label), Regions(country=country.code, page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * PAGE < len(country.regions)
    )
    rows = (*grid(names, 2), *((turn,) if turn else ()), (HOME,))
    return Screen(
        Text("people-which-region", country=country.name),
        rows,
        place=Regions(country=country.code, page=page),
    )


def settled(person: Person, country: Country) -> Screen:
    """Say where the person lives, as far as it is known."""
    text = (
        Text("people-lives-in-region", country=country.name, region=country.region_name(person.region))
        if person.region
        else Text("people-lives-in", country=country.name)
    )
    choose = Button(Text("people-choose-region-button"), Regions(country=country.code))
    other = Button(Text("people-other-country-button"), Countries())
    return Screen(text, column(choose, other, HOME), place=ChooseCountry(code=country.code))


# ---- consent -------------------------------------------------------------------------------------


class Consent(CallbackData, prefix="consent"):
    """Show the consent; `wanted` says that something waits to be carried out once the person agrees."""

    page: int = 0
    wanted: bool = False


class Agree(CallbackData, prefix="agree"):
    """[I agree], with the fingerprint of the words that stood above it."""

    version: str
    wanted: bool = False


class NotNow(CallbackData, prefix="notnow"):
    """[Not now]: nothing is kept."""


def consent(offer: Offer, page: int, *, wanted: bool) -> Screen:
    """One page of the consent; the buttons to answer stand under each."""
    page = min(max(page, 0), len(offer.pages) - 1)
    text: Said = offer.pages[page]
    answers: tuple[tuple[Button, ...], ...] = ()
    if offer.given_on:
        text = paragraphs(text, Text("people-consent-given", on=offer.given_on))
    else:
        agree = Button(Text("people-consent-agree-button"), Agree(version=offer.version, wanted=wanted))
        answers = ((agree, Button(Text("people-consent-later-button"), NotNow())),)
    rows = (*answers, _consent_pages(len(offer.pages), page, wanted=wanted), (HOME,))
    return Screen(text, rows, place=Consent(page=page, wanted=wanted))


def _consent_pages(count: int, page: int, *, wanted: bool) -> tuple[Button, ...]:
    if page == 0:
        return (Button(Text("people-consent-read-button"), Consent(page=1, wanted=wanted)),)
    return tuple(
        Button(Text(label), Consent(page=there, wanted=wanted))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there < count
    )


def not_agreed() -> Screen:
    return Screen(Text("people-consent-later"), column(HOME))


# ---- what is held --------------------------------------------------------------------------------


class Held(CallbackData, prefix="mydata"):
    """What is held, why and until when."""


class Export(CallbackData, prefix="export"):
    """The same as a file."""


class Withdraw(CallbackData, prefix="withdraw"):
    """What taking the consent back means."""


class WithdrawNow(CallbackData, prefix="withdrawn"):
    """Take it back."""


class Forget(CallbackData, prefix="forget"):
    """What being forgotten means."""


class ForgetMe(CallbackData, prefix="forgetme"):
    """Erase everything in 24 hours."""


class KeepMe(CallbackData, prefix="keepme"):
    """Undo it."""


MY_DATA = Button(Text("people-data-button"), Held())
_FORGET = Button(Text("people-forget-button"), Forget())
_KEEP = Button(Text("people-forget-undo-button"), KeepMe())


def my_data(slip: Slip) -> Screen:
    """Say in plain words what is held, why and until when."""
    until = (
        Text("people-data-until", agreed=slip.agreed_on, until=slip.until)
        if slip.agreed_on and slip.until
        else Text("people-data-no-consent")
    )
    text = paragraphs(
        Text("people-data"),
        lines(*(Text("people-data-line", what=one) for one in (*slip.held, Text("people-data-messages")))),
        until,
        _planned(slip),
    )
    buttons = (
        Button(Text("people-data-export-button"), Export()),
        Button(Text("people-data-consent-button"), Consent()),
        Button(Text("people-withdraw-button"), Withdraw()) if slip.agreed_on else None,
        _KEEP if slip.forgetting and slip.forgetting.because is Because.ASKED else _FORGET,
        HOME,
    )
    return Screen(text, column(*buttons), place=Held())


def _planned(slip: Slip) -> Text | None:
    if slip.forgetting is None:
        return None
    return Text(f"people-forget-planned-{slip.forgetting.because}", at=slip.forgetting.at)


def export(content: dict[str, Any]) -> Screen:
    file = File("my-data", content, "my-data.html")
    return Screen(Text("people-data-file"), column(MY_DATA, HOME), file=file)


def withdraw(slip: Slip) -> Screen:
    """Explain before anything happens."""
    term = (
        Text("people-withdraw-term", days=slip.withdrawal_days)
        if slip.withdrawal_days
        else Text("people-withdraw-at-once")
    )
    return Screen(
        paragraphs(Text("people-withdraw"), term, _kept(slip)),
        column(Button(Text("people-withdraw-now-button"), WithdrawNow()), MY_DATA, HOME),
        place=Withdraw(),
    )


def withdrawn() -> Screen:
    return Screen(Text("people-withdrawn"), column(MY_DATA, HOME), place=Held())


def forget(slip: Slip) -> Screen:
    """Name beforehand what the law keeps."""
    if slip.forgetting and slip.forgetting.because is Because.ASKED:
        return will_forget(slip.forgetting)
    return Screen(
        paragraphs(Text("people-forget"), _kept(slip)),
        column(Button(Text("people-forget-me-button"), ForgetMe()), MY_DATA, HOME),
        place=Forget(),
    )


def _kept(slip: Slip) -> Said:
    """What no screen may show is covered by the general sentence, which everybody reads."""
    return lines(Text("people-forget-kept"), *slip.kept)


def will_forget(forgetting: Forgetting) -> Screen:
    return Screen(Text("people-forget-later", at=forgetting.at), column(_KEEP, HOME), place=Forget())


def not_forgotten() -> Screen:
    return Screen(Text("people-forget-undone"), column(MY_DATA, HOME), place=Held())


def term_ends(at: datetime) -> Screen:
    """Tell beforehand that the agreed term ends; agreeing again keeps everything."""
    again = Button(Text("people-term-again-button"), Consent())
    return Screen(Text("people-term-ends", at=at), column(again, MY_DATA, HOME), lane=Lane.REMINDER)


_FILE = """<!doctype html><html lang="{code}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<style>body{{font:16px/1.5 sans-serif;margin:1em auto;max-width:44em;padding:0 1em}}
dl{{display:grid;grid-template-columns:14em 1fr;border-top:1px solid #ccc}}dd{{margin:0}}</style>
<h1>{title}</h1><p>{at}</p>{parts}
<details><summary>JSON</summary><pre>{json}</pre></details></html>
"""


def file_of(content: dict[str, Any], language: Language) -> bytes:
    """Make the exported file: a page to read, and below it the same for a machine."""
    parts, raw = [], {}
    for part in content["parts"]:
        parts.append(f"<h2>{language.html(from_json(part['said']))}</h2>")
        parts += [_rows(part["name"], row, language) for row in part["rows"]]
        raw[part["name"]] = [
            {key: _machine(value, language) for key, value in row.items()} for row in part["rows"]
        ]
    page = _FILE.format(
        code=language.code,
        title=language.html(Text("people-file-title")),
        at=language.html(from_json(content["at"]["said"])),
        parts="\n".join(parts),
        json=markup.escape(json.dumps(raw, ensure_ascii=False, indent=2)),
    )
    return page.encode()


def _rows(name: str, row: dict[str, Any], language: Language) -> str:
    pairs = ((_label(name, key, language), from_json(value["said"])) for key, value in row.items())
    return f"<dl>{''.join(f'<dt>{label}</dt><dd>{language.html(said)}</dd>' for label, said in pairs)}</dl>"


def _label(name: str, key: str, language: Language) -> str:
    id = f"holding-{name}-{key}"
    return language.html(Text(id)) if language.knows(id) else markup.escape(key)


def _machine(value: dict[str, Any], language: Language) -> Any:
    said = from_json(value["said"])
    is_words = value["raw"] is None and said != Text("people-file-nothing")
    return language.plain(said) if is_words else value["raw"]


# ---- household -----------------------------------------------------------------------------------


class Together(CallbackData, prefix="together"):
    """Who shares a path with me."""


class Invite(CallbackData, prefix="invite"):
    """Make a link."""


class Invited(CallbackData, prefix="join"):
    """What joining means."""

    token: str


class Join(CallbackData, prefix="joined"):
    token: str


class Share(CallbackData, prefix="share"):
    """Show a field to the other adult, or no longer."""

    field: str
    shared: bool


class Leave(CallbackData, prefix="leave"):
    """What leaving means."""


class LeaveNow(CallbackData, prefix="left"):
    """Leave."""


TOGETHER = Button(Text("people-together-button"), Together())


def together(household: Household, choices: Sequence[tuple[Holding, bool]]) -> Screen:
    """Say whether the path is shared; nothing about the other adult is known here, not even a name."""
    if household.id is None:
        invite = Button(Text("people-invite-button"), Invite())
        return Screen(Text("people-household-alone"), column(invite, HOME), place=Together())
    shares = [
        Button(_choice(one, shared), Share(field=one.name, shared=not shared)) for one, shared in choices
    ]
    leave = Button(Text("people-leave-button"), Leave())
    text = paragraphs(Text("people-household-two"), Text("people-household-choices") if shares else None)
    return Screen(text, column(*shares, leave, HOME), place=Together())


def _choice(holding: Holding, shared: bool) -> Text:
    id = "people-share-on-button" if shared else "people-share-off-button"
    return Text(id, what=holding.choice)


def invitation(link: str, until: datetime) -> Screen:
    """Give the link to send on; the message must stay, so it is a new one."""
    send = Button(Text("people-invite-send-button"), url=f"https://t.me/share/url?url={quote(link, safe='')}")
    return Screen(Text("people-invitation", link=link, until=until), column(send, HOME), anew=True)


def invited(token: str) -> Screen:
    accept = Button(Text("people-join-button"), Join(token=token))
    return Screen(Text("people-invited"), column(accept, HOME), place=Invited(token=token))


def joined() -> Screen:
    return Screen(Text("people-joined"), column(TOGETHER, HOME), place=Together())


def was_joined(inviter_id: int) -> Post:
    """Tell whoever invited, when there is time: it is no reply to anything."""
    screen = Screen(Text("people-was-joined"), column(TOGETHER, HOME), lane=Lane.REMINDER)
    return Post(inviter_id, screen, person_id=inviter_id)


def leave() -> Screen:
    now = Button(Text("people-leave-now-button"), LeaveNow())
    return Screen(Text("people-leave"), column(now, TOGETHER, HOME), place=Leave())


def left() -> Screen:
    return Screen(Text("people-left"), column(HOME), place=Together())
