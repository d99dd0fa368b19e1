"""The application for enrolment as a PDF to print, in the reader's language."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.features.school.domain.paperwork import Applicant
from bot.features.school.views.papers.typeset import typeset
from bot.i18n.languages import Language
from bot.kernel.text import Text

RECIPE = "school-application"


def arguments(applicant: Applicant, organisation: str, course: str, first: date) -> dict[str, Any]:
    """Write down what the recipe needs."""
    return {
        "name": applicant.name,
        "born": applicant.born,
        "residence": applicant.residence,
        "organisation": organisation,
        "course": course,
        "first": first.isoformat(),
    }


def make(given: dict[str, Any], language: Language) -> bytes:
    """Give the PDF."""

    def say(name: str, **more: Any) -> str:
        return language.plain(Text(f"school-application-{name}", **more))

    born = date.fromisoformat(given["born"])
    first = date.fromisoformat(given["first"])
    course = language.plain(Text(f"school-course-{given['course']}"))
    return typeset(
        "application",
        {
            "code": language.code,
            "title": say("heading"),
            "organisation": given["organisation"],
            "addressee": say("addressee"),
            "from": [
                {"label": say("from"), "value": given["name"]},
                {"label": say("born"), "value": language.plain(Text("school-paper-day", day=born))},
                {"label": say("residence"), "value": given["residence"]},
            ],
            "heading": say("heading"),
            "asks": say("asks", course=course, first=first),
            "consent": say("consent"),
            "enclosed": say("enclosed"),
            "day": say("day"),
            "signature": say("signature"),
            "note": say("note"),
        },
    )
