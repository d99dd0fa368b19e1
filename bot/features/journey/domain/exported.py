"""A path as rows for the person's own file: plain values and texts, no sealed words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.features.journey.domain.journey import Journey
from bot.features.journey.domain.papers import Paper
from bot.kernel.text import Text


def exported(journey: Journey) -> Iterator[dict[str, Any]]:
    """Give a row for the path, one for each paper and one for each step the family told about."""
    plan = journey.plan
    yield {"form": Text(f"form-{plan.form}"), "two": plan.two, "filing": plan.filing_on, "home": plan.home_on}
    if journey.own.before:
        yield {"before": Text(f"form-{journey.own.before.form}")}
    yield from _papers(plan.papers)
    yield from _papers(journey.own.papers)
    for key, dates in plan.steps.items():
        form, _, step = key.partition(".")
        if dates.began_on or dates.done_on:
            yield {"step": Text(f"step-{form}-{step}"), "began": dates.began_on, "done": dates.done_on}


def _papers(papers: Mapping[str, Paper]) -> Iterator[dict[str, Any]]:
    for key, paper in papers.items():
        holder, _, document = key.partition(".")
        yield {
            "paper": Text(f"document-{document}"),
            "whose": Text(f"journey-who-{holder}"),
            "state": Text(f"journey-state-{paper.state}"),
            "ordered": paper.ordered_on,
            "issued": paper.issued_on,
            "months": paper.months,
        }
