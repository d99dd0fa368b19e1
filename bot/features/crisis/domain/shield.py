"""What a reply must not carry to the wrong person: phones, personal numbers (IIN) and cases of others.

`python-stdnum` has no Kazakh or Kyrgyz personal number and the packages for one are a few lines around the same sums,
so the sums stand here; phones are read by `phonenumbers` in the service, which knows the countries' plans.
"""

from __future__ import annotations

import re
from calendar import monthrange

_DIGITS = re.compile(r"(?<![\d+])\d(?:[ -]?\d){11}(?:[ -]?\d){0,2}(?!\d)")
_CASE = re.compile(r"(?:№|#|\bN)\s?(\d{1,9})\b")
_FIRST = range(1, 12)
_SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
IIN_LETTERS = 12
PIN_LETTERS = 14
"""A Kyrgyz personal number begins with the sex and the day of birth."""


def personal_numbers(words: str) -> set[str]:
    """Give what reads as a Kazakh IIN or a Kyrgyz personal number, digits only."""
    found = {re.sub(r"\D", "", match) for match in _DIGITS.findall(words)}
    return {digits for digits in found if _is_iin(digits) or _is_pin(digits)}


def case_numbers(words: str) -> set[int]:
    """Give numbers that are written as a case's (№417)."""
    return {int(number) for number in _CASE.findall(words)}


def _is_iin(digits: str) -> bool:
    """Twelve digits: day of birth, century and sex, serial number, check digit."""
    if len(digits) != IIN_LETTERS or not _is_day(digits[:2], digits[2:4], digits[4:6]):
        return False
    if digits[6] not in "0123456":
        return False
    check = _check(digits, _FIRST)
    if check == 10:
        check = _check(digits, _SECOND)
    return check == int(digits[11])


def _is_pin(digits: str) -> bool:
    if len(digits) != PIN_LETTERS or digits[0] not in "12":
        return False
    return _is_day(digits[7:9], digits[3:5], digits[1:3])


def _check(digits: str, weights: range | tuple[int, ...]) -> int:
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=False)) % 11


def _is_day(year: str, month: str, day: str) -> bool:
    # The century is told elsewhere; 2000 was a leap year, so every day of birth fits.
    return 1 <= int(month) <= 12 and 1 <= int(day) <= monthrange(2000 + int(year), int(month))[1]
