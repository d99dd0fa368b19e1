"""One picture of the whole path: what stands on it."""

from __future__ import annotations

from typing import Any

from bot.features.journey.domain.journey import Overview
from bot.features.journey.domain.steps import Stage
from bot.features.journey.views.presses import PATH
from bot.features.journey.views.steps import clock_line
from bot.kernel.text import Text, to_json
from bot.telegram.shown.screens import HOME, File, Screen

RECIPE = "journey-picture"


def picture(overview: Overview) -> Screen:
    """Order the picture; it is drawn outside the transaction, in the reader's language."""
    arguments = {
        "title": to_json(Text(f"form-{overview.form}")),
        "progress": to_json(_progress(overview)),
        "per_cent": overview.per_cent,
        "stages": [_packed(stage, overview) for stage in overview.path],
    }
    drawn = File(RECIPE, arguments, "path.png")
    return Screen(Text("journey-picture-caption"), ((PATH, HOME),), file=drawn)


def _progress(overview: Overview) -> Text:
    if not overview.total:
        return Text("journey-picture-percent", percent=overview.per_cent)
    return Text(
        "journey-picture-progress", ready=overview.ready, total=overview.total, percent=overview.per_cent
    )


def _packed(stage: Stage, overview: Overview) -> dict[str, Any]:
    note = (
        Text("journey-picture-done", day=stage.done_on)
        if stage.done_on
        else clock_line(stage, overview.today)
    )
    if note is None and stage.returns:
        note = Text("journey-picture-again")
    state = "done" if stage.done_on else "now" if stage is overview.stage or stage.is_running else "ahead"
    return {
        "number": stage.step.number,
        "state": state,
        "name": to_json(stage.name),
        "note": to_json(note) if note else None,
    }
