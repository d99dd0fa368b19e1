"""Cuts what was typed into words and numbers, each with a sign that says what it may be."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from bot.features.reminders.domain.vocabulary import (
    ASK,
    CLOCK_NUMBER,
    FILLER,
    LONGEST_PHRASE,
    NUMBER,
    ORDINAL,
    UNKNOWN,
    Meaning,
    Vocabulary,
    fold,
)

DATE, CLOCK, PAIR, YEAR, DECIMAL, WRONG = "X", "c", "2", "Y", "f", "!"
_UNITS = "himUVdj"

_PIECES = re.compile(
    r"""
    (?P<minus>(?<!\S)[-\u2212](?=\d))
    | (?P<iso>(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d))
    | (?P<date>(?<!\d)\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:\d{4}|\d{2})(?![\d]))
    | (?P<clock>(?<!\d)\d{1,2}:\d{2}(?!\d))
    | (?P<decimal>(?<![\d.,])\d{1,3},\d(?!\d))
    | (?P<pair>(?<![\d.])\d{1,2}[./]\d{1,2}(?!\d))
    | (?P<range>(?<!\d)\d{1,3}\s?[-\u2013]\s?\d{1,3}(?!\d))
    | (?P<number>\d+)
    | (?P<word>[ap]\.m\b|[^\W\d_]+(?:'[^\W\d_]+)*)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One word, phrase or number with its sign."""

    sign: str
    value: int = 0
    more: tuple[int, ...] = ()
    """Further numbers: minutes of a clock, month and year of a date, the parts of a pair."""
    tens: bool = False
    unsure: bool = False
    two_digits: bool = False


def tokens_of(said: str, vocabulary: Vocabulary) -> list[Token]:
    """Give the tokens in order; numbers in words are put together, words without meaning left out."""
    words = [token for token in _cut(_plain(said), vocabulary) if token.sign != FILLER]
    together = list(_together(words))
    return [
        _decimal(token) if token.sign == PAIR and _before_unit(together, at) else token
        for at, token in enumerate(together)
    ]


def says_only_a_time(said: str, vocabulary: Vocabulary) -> bool:
    """Say whether every word is one of a time: nothing else can be meant."""
    signs = {token.sign for token in _cut(_plain(said), vocabulary)}
    return bool(signs - {NUMBER}) and not signs & {UNKNOWN, FILLER, ASK, WRONG}


def says_only_amounts(
    said: str, vocabulary: Vocabulary, amounts: Collection[str], beside: Collection[str]
) -> bool:
    """Say whether every word is a number, a time, one of `amounts`, or one that may stand `beside` such (folded)."""
    counted = False
    for piece in _PIECES.finditer(_plain(said)):
        word = piece[0] if piece.lastgroup == "word" else ""
        if word in beside:
            continue
        meaning = vocabulary.find(word) if word and word not in amounts else Meaning(NUMBER)
        if meaning.unsure or meaning.sign in {UNKNOWN, ASK}:
            return False
        counted = counted or meaning.sign != FILLER
    return counted


def _plain(said: str) -> str:
    return fold(said).replace("\u2019", "'")


def _before_unit(tokens: list[Token], at: int) -> bool:
    """Say whether a unit follows; one that begins an hour ("o'clock 17") is none."""
    following = "".join(token.sign for token in tokens[at + 1 : at + 3])
    return (
        bool(following)
        and following[0] in _UNITS
        and following[1:] not in {NUMBER, CLOCK_NUMBER, CLOCK, PAIR}
    )


def _decimal(pair: Token) -> Token:
    whole, part, *_ = pair.more
    return Token(DECIMAL, whole * 10 + part) if part < 10 else Token(WRONG)


def _cut(words: str, vocabulary: Vocabulary) -> Iterator[Token]:
    pieces = list(_PIECES.finditer(words))
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if piece.lastgroup == "word":
            taken, meaning = _phrase(pieces, at, vocabulary)
            yield _token(meaning)
            at += taken
            continue
        numbered = _numbered(piece, pieces[at + 1], vocabulary) if _is_tied(pieces, at, words) else None
        yield numbered or _figures(piece)
        at += 2 if numbered else 1


def _is_tied(pieces: list[re.Match[str]], at: int, words: str) -> bool:
    """Say whether letters stand at the figures, at most with a hyphen between: an ending, or a unit."""
    if at + 1 == len(pieces) or pieces[at + 1].lastgroup != "word":
        return False
    return words[pieces[at].end() : pieces[at + 1].start()] in {"", "-"}


def _numbered(piece: re.Match[str], ending: re.Match[str], vocabulary: Vocabulary) -> Token | None:
    """Give a number with its ending; a clock keeps its own sense. None when a word of its own follows."""
    meaning = vocabulary.number(0, ending[0])
    if meaning is None:
        return None
    plain = _figures(piece)
    if plain.sign != NUMBER:
        return plain
    return Token(meaning.sign, plain.value, two_digits=plain.two_digits)


def _phrase(pieces: list[re.Match[str]], at: int, vocabulary: Vocabulary) -> tuple[int, Meaning]:
    """Give how many words make the longest phrase known here, and what it says."""
    for length in range(LONGEST_PHRASE, 1, -1):
        some = pieces[at : at + length]
        if len(some) == length and all(one.lastgroup == "word" for one in some):
            meaning = vocabulary.words.get(" ".join(one[0] for one in some))
            if meaning:
                return length, meaning
    return 1, vocabulary.find(pieces[at][0])


def _token(meaning: Meaning) -> Token:
    return Token(meaning.sign, meaning.value, tens=meaning.tens, unsure=meaning.unsure)


def _figures(piece: re.Match[str]) -> Token:
    numbers = [int(one) for one in re.findall(r"\d+", piece[0])]
    return _FIGURES[piece.lastgroup or ""](piece[0], numbers)


def _date(written: str, numbers: list[int]) -> Token:
    if "-" in written and numbers[0] > 99:
        return Token(DATE, numbers[2], (numbers[1], numbers[0]))
    year = numbers[2] if numbers[2] > 99 else 2000 + numbers[2]
    # Some write the month first.
    unsure = "/" in written and max(numbers[:2]) <= 12 and numbers[0] != numbers[1]
    return Token(DATE, numbers[0], (numbers[1], year), unsure=unsure)


def _clock(written: str, numbers: list[int]) -> Token:
    hour, minute = numbers
    return (
        Token(CLOCK, hour, (minute, written.startswith("0"))) if hour < 24 and minute < 60 else Token(WRONG)
    )


def _pair(written: str, numbers: list[int]) -> Token:
    """Two numbers with a dot or a stroke, and whether the second can be minutes and the stroke was used."""
    short = len(written) - written.find(".") != 3
    return Token(PAIR, 0, (*numbers, "/" in written, short))


def _number(written: str, numbers: list[int]) -> Token:
    if len(written) == 4 and 1900 <= numbers[0] <= 2999:
        return Token(YEAR, numbers[0])
    return Token(NUMBER, numbers[0], two_digits=len(written) == 2) if len(written) <= 4 else Token(WRONG)


_FIGURES: Mapping[str, Callable[[str, list[int]], Token]] = {
    "minus": lambda *_: Token(ASK),
    "iso": _date,
    "date": _date,
    "clock": _clock,
    "decimal": lambda _, numbers: Token(DECIMAL, numbers[0] * 10 + numbers[1]),
    "pair": _pair,
    "range": lambda _, numbers: Token(NUMBER, numbers[0], unsure=True),
    "number": _number,
}


def _together(tokens: list[Token]) -> Iterator[Token]:
    """Put "twenty" and "one" together; also where the second is an hour or a day of the month."""
    at = 0
    while at < len(tokens):
        token, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
        if (
            token.tens
            and following
            and following.sign in {NUMBER, CLOCK_NUMBER, ORDINAL}
            and 1 <= following.value <= 9
        ):
            yield Token(following.sign, token.value + following.value, two_digits=True)
            at += 2
        else:
            yield token if not token.tens else Token(token.sign, token.value, two_digits=True)
            at += 1
