"""Phones and personal numbers somebody wrote, known again by keyed hashes: a reply must not carry them elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.db.transaction import Transaction
from bot.features.crisis.domain.case import Case
from bot.features.crisis.domain.item import Item
from bot.features.crisis.domain.shield import case_numbers, personal_numbers
from bot.features.crisis.repository import calls, cases

_NUMBERS = re.compile(r"(?<!\d)\d{6,15}(?!\d)")


def note(tx: Transaction, case: Case, item: Item) -> None:
    """Remember what would point at her, as hashes."""
    told = {*phones_in(item.words), *personal_numbers(item.words)}
    if item.kind == "contact" and item.extra:
        told |= phones_in(f"+{str(item.extra.get('phone_number', '')).lstrip('+')}")
    for value in sorted(told):
        calls.add_mark(tx, case.id, value)


def leak(tx: Transaction, case: Case, items: Sequence[Item]) -> str | None:
    """Say why a reply must not leave: it holds a personal number, another's phone or number, or another case's."""
    words = "\n".join(item.words for item in items)
    if any(not calls.is_own_mark(tx, case.id, one) for one in personal_numbers(words)):
        return "shield-iin"
    if any(number != case.id and cases.find(tx, number) for number in case_numbers(words)):
        return "shield-case"
    if any(calls.is_foreign_mark(tx, case.id, one) for one in phones_in(words)):
        return "shield-phone"
    others = (int(digits) for digits in _NUMBERS.findall(words))
    if any(number != case.person_id and cases.all_of(tx, number) for number in others):
        return "shield-person"
    return None


def phones_in(words: str) -> set[str]:
    """Give phone numbers in a text, as the world writes them; short numbers such as 112 are none."""
    import phonenumbers

    return {
        phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        for region in ("KZ", "KG")
        for match in phonenumbers.PhoneNumberMatcher(words, region)
    }
