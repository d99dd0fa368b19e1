"""Walks through the questions, built instead of found: what the other tests walk along."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.features.eligibility.domain.situation import Relevance
from bot.features.eligibility.domain.verdict import Verdict
from bot.features.eligibility.domain.walk import Walk
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.questions import SKIPPED, UNKNOWN
from bot.features.placement.repository import load_packs

PACKS = load_packs()
KZ = PACKS["kz"]
TODAY = date(2026, 11, 22)
SEVERITY = tuple(Verdict)


def started(pack: CountryPack = KZ, **answers: str) -> Walk:
    """A walk with these answers; names are written with _ for -."""
    return Walk(pack, {key.replace("_", "-"): answer for key, answer in answers.items()}, TODAY)


def choices(walk: Walk, key: str) -> list[str]:
    return [*(option.key for option in walk.question(key).answers), UNKNOWN, SKIPPED]


def finished(walk: Walk, prefer: dict[str, str]) -> Walk:
    """Walk on to the end: the preferred answer where there is one, else the first."""
    while question := walk.next:
        walk = walk.answered(question.key, prefer.get(question.key, question.answers[0].key))
    return walk


def way_to(pack: CountryPack, key: str) -> dict[str, str]:
    """Give answers after which a question is put, following its conditions back."""
    wanted: dict[str, str] = {}
    question = pack.questions[key]
    for other, keys in question.when.items():
        wanted |= way_to(pack, other) | {other: keys[0]}
    for other, keys in question.left_out_for.items():
        if wanted.get(other) in {None, *keys}:
            free = [option.key for option in pack.questions[other].answers if option.key not in keys]
            meant = [key for key in question.when.get(other, free) if key in free]
            wanted[other] = meant[0]
    return wanted


def edges(pack: CountryPack) -> Iterator[tuple[str, str, Walk]]:
    """Every question with every answer, and a walk that comes to that question by answering in order."""
    for key in pack.questions:
        prefer = way_to(pack, key)
        walk = Walk(pack, {}, TODAY)
        while (question := walk.next) and question.key != key:
            walk = walk.answered(question.key, prefer.get(question.key, question.answers[0].key))
        assert walk.next, f"no walk leads to {key}"
        for answer in choices(walk, key):
            yield key, answer, walk


def best_for(pack: CountryPack, form: str) -> Walk:
    """Climb, one changed answer at a time, to a walk on which the form is as open as it can be."""
    walk = finished(Walk(pack, {}, TODAY), {})
    improved = True
    while improved:
        improved = False
        for other in neighbours(walk):
            if hindrance(other, form) < hindrance(walk, form):
                walk, improved = other, True
    return walk


def neighbours(walk: Walk) -> Iterator[Walk]:
    """Complete walks that differ in one answer, and in what that answer makes to be asked."""
    for question in walk.answerable:
        for answer in choices(walk, question.key):
            if answer != walk.answers.get(question.key):
                yield finished(walk.answered(question.key, answer), {})


def hindrance(walk: Walk, form: str) -> tuple[int, int]:
    outcome = walk.result.outcomes[form]
    return SEVERITY.index(outcome.verdict), len(outcome.hindering)


def witness(pack: CountryPack, form: str, verdict: Verdict) -> Walk | None:
    """Give a walk on which the form has this verdict, at most two answers away from the best one."""
    best = best_for(pack, form)
    tried = [best, *neighbours(best)]
    found = next((walk for walk in tried if walk.result.outcomes[form].verdict is verdict), None)
    if found:
        return found
    further = (walk for near in tried for walk in neighbours(near))
    return next((walk for walk in further if walk.result.outcomes[form].verdict is verdict), None)


def is_put(walk: Walk, key: str) -> bool:
    return walk.situation.relevance[key] is Relevance.ASKED
