"""How what is held about a person looks: on screens, and in their own file."""

from __future__ import annotations

import html as markup
import json
from datetime import datetime
from typing import Any

from aiogram.filters.callback_data import CallbackData

from bot.features.people.domain import Because, Forgetting, Slip
from bot.features.people.views.consent import Consent
from bot.i18n.languages import Language
from bot.kernel.text import Said, Text, from_json, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, File, Lane, Screen, column


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
