"""What a new edition of the law changed for a person: the result kept, compared with the result of today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.features.eligibility.domain.verdict import Result, Standing, Verdict

Snapshot = Mapping[str, Mapping[str, str]]
"""Form to the standings that made its verdict, by reason: a result as it is kept."""


@dataclass(frozen=True, slots=True)
class Change:
    """A form whose verdict is another one; None: the form was not there, or is there no more.

    `reasons` are the criteria in which the person stands otherwise than before.
    """

    form: str
    before: Verdict | None
    after: Verdict | None
    reasons: tuple[str, ...] = ()


def snapshot(result: Result) -> dict[str, dict[str, str]]:
    """Give a result as plain JSON."""
    return {
        key: {reason.key: str(reason.standing) for reason in outcome.reasons}
        for key, outcome in result.outcomes.items()
    }


def changes(before: Snapshot, result: Result) -> tuple[Change, ...]:
    """Name the forms whose verdict changed; a reason that changed under the same verdict is not told."""
    after = snapshot(result)
    found = []
    for form in dict.fromkeys((*after, *before)):
        then, now = before.get(form), after.get(form)
        change = Change(form, _verdict(then), _verdict(now), _moved(then or {}, now or {}))
        if change.before is not change.after:
            found.append(change)
    return tuple(found)


def _verdict(reasons: Mapping[str, str] | None) -> Verdict | None:
    if reasons is None:
        return None
    order = tuple(Verdict)
    verdicts = [_standing(value).verdict for value in reasons.values()]
    return max(verdicts, key=order.index, default=Verdict.NOW)


def _moved(then: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(
        key
        for key in dict.fromkeys((*now, *then))
        if _standing(then.get(key)).verdict is not _standing(now.get(key)).verdict
    )


def _standing(value: str | None) -> Standing:
    """Read a kept standing; one that an earlier program wrote and this one does not know counts as unsaid."""
    if value is None:
        return Standing.FINE
    return Standing(value) if value in set(Standing) else Standing.UNSAID
