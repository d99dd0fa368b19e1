"""The certificate as a PDF: in Kazakh and Russian, in English on request, with its QR code and signature."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from io import BytesIO
from typing import Any

from bot.features.school.domain.certificate import Content, Title, content_of
from bot.features.school.views.papers.signature import Signer
from bot.features.school.views.papers.typeset import typeset
from bot.i18n.languages import Language, Languages
from bot.kernel.text import Text

RECIPE = "school-certificate"
LANGUAGES = ("kk", "ru")


def arguments(
    content: Mapping[str, str], link: str, *, languages: tuple[str, ...] = LANGUAGES, duplicate: bool
) -> dict[str, Any]:
    """Write down what the recipe needs: the content as it is signed, and where it can be checked."""
    return {
        "content": dict(content),
        "link": link,
        "languages": list(languages),
        "duplicate": duplicate,
    }


class CertificatePaper:
    """The recipe: it needs all languages, because one paper speaks several."""

    def __init__(self, languages: Languages, signer: Signer, state: Collection[str]) -> None:
        """`state` names the courses of the law: the order's words and its academic hours are theirs alone."""
        self._languages, self._signer, self._state = languages, signer, state

    def make(self, given: dict[str, Any], _: Language) -> bytes:
        """Give the signed PDF."""
        content = content_of(given["content"])
        spoken = [self._languages[code] for code in given["languages"]]
        said = "school-paper-said" if content.course in self._state else "school-paper-said-own"
        data = {
            "title": self._title(content, spoken),
            "organisation": content.organisation,
            "holder": content.holder,
            "head": content.head,
            "stamp": " · ".join(
                one.plain(Text("school-paper-duplicate")) for one in spoken if given["duplicate"]
            ),
            "languages": [_column(content, said, given["link"], one) for one in spoken],
            "qr": _qr(given["link"]),
        }
        return self._signer.sign(typeset("certificate", data), content)

    def _title(self, content: Content, spoken: list[Language]) -> str:
        titles = (one.plain(Text(f"school-paper-{content.title}")) for one in spoken)
        return f"{' / '.join(titles)} № {content.number}"


def _column(content: Content, said: str, link: str, language: Language) -> dict[str, Any]:
    def say(id: str, **given: Any) -> str:
        return language.plain(Text(id, **given))

    course = say(f"school-course-{content.course}")
    accredited = content.title is Title.CERTIFICATE
    return {
        "code": language.code,
        "title": say(f"school-paper-{content.title}"),
        "number": say("school-paper-number", number=content.number),
        "intro": say("school-paper-intro"),
        "said": say(said, course=course, hours=content.hours),
        "lines": [
            {"label": say("school-paper-days"), "value": _days(content, language)},
            {"label": say("school-paper-issued"), "value": _day(content.issued_on, language)},
            {"label": say("school-paper-place"), "value": content.place},
        ],
        "accreditation": say("school-paper-accredited", number=content.accreditation) if accredited else "",
        "head": say("school-paper-head"),
        "seal": say("school-paper-seal"),
        "check": say("school-paper-check", link=link),
    }


def _day(day: date, language: Language) -> str:
    return language.plain(Text("school-paper-day", day=day))


def _days(content: Content, language: Language) -> str:
    return language.plain(Text("school-paper-from-to", begins=content.begins, ends=content.ends))


def _qr(link: str) -> str:
    out = BytesIO()
    import segno

    segno.make(link, error="m").save(out, kind="svg", border=2, xmldecl=False)
    return out.getvalue().decode()
