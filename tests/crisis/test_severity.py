"""No rule that stands earlier ever swallows an urgent request: every combination is tried."""

from __future__ import annotations

from itertools import chain, combinations, permutations

from bot.features.crisis.domain.case import Kind
from bot.features.crisis.domain.severity import Request, Severities
from bot.features.crisis.repository.calls import load_severities

TABLE = load_severities()


def every_request():
    chosen = chain.from_iterable(combinations(TABLE.situations, n) for n in range(len(TABLE.situations) + 1))
    for situations in chosen:
        for kind in Kind:
            for minor in (False, True):
                for alarming in (False, True):
                    yield Request(kind, situations, minor, alarming)


def test_a_request_is_as_urgent_as_the_most_urgent_thing_in_it():
    found = list(every_request())
    for request in found:
        parts = [Request(request.kind, (one,)) for one in request.situations]
        parts += [
            Request(request.kind, minor=request.minor),
            Request(request.kind, alarming=request.alarming),
        ]
        assert TABLE.of(request) == min(TABLE.of(part) for part in parts)

    assert len(found) == 2**6 * 8


def test_danger_and_thoughts_of_dying_are_always_first():
    for request in every_request():
        if request.alarming or {"danger", "dying"} & set(request.situations):
            assert TABLE.of(request) == 1


def test_the_order_of_the_rules_does_not_matter():
    tried = 0
    for order in permutations(TABLE.rules[:5]):
        shuffled = Severities((*TABLE.rules[5:], *order), TABLE.levels, TABLE.situations, (), ())
        for request in every_request():
            assert shuffled.of(request) == TABLE.of(request)
            tried += 1

    assert tried == 120 * 512


def test_every_severity_a_rule_names_has_a_level_and_every_rule_a_reason():
    assert {rule.severity for rule in TABLE.rules} == set(TABLE.levels)
    assert all(rule.reason.strip() for rule in TABLE.rules)
    assert TABLE.levels[1].pace == 1 and TABLE.levels[1].pages
