"""How a guess, an answer and "not what I meant" look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from aiogram.filters.callback_data import CallbackData

from bot.features.eligibility.views import CAN_I, Check
from bot.features.faq.domain.small_talk import Talk
from bot.features.faq.domain.topic import Questions, Topic
from bot.features.journey.views.presses import PATH, Path
from bot.features.people.views.records import Held
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.provenance import Provenance, Status
from bot.features.placement.domain.rules import Page
from bot.features.placement.views import leaves, listing, presses, proof
from bot.features.reminders.views.presses import Coming
from bot.kernel.text import Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Article, AskPerson, Button, Go, Screen, column


class Answer(CallbackData, prefix="faq"):
    """Answer a question, or explain a word."""

    key: str


class Frequent(CallbackData, prefix="faq-frequent"):
    """What people ask first and most."""


class NotMeant(CallbackData, prefix="not-meant"):
    """The help card was not meant: show what else the words could be about."""

    marks: str = ""


_PLACES: Mapping[str, Callable[[str], Button]] = {
    "compare": presses.compare,
    "offices": presses.where_to_go,
    "lines": presses.telephones,
    "forms": presses.all_forms,
    "check": lambda _: Button(Text("faq-check-button"), Check()),
    "path": lambda _: Button(Text("faq-path-button"), Path()),
    "reminders": lambda _: Button(Text("faq-reminders-button"), Coming()),
    "my-data": lambda _: Button(Text("faq-my-data-button"), Held()),
    "help": lambda _: Button(Text("placement-ask-person-button"), AskPerson()),
}
"""Places a topic can open, by the word that names them in questions.yaml; offices and numbers are a country's."""


FREQUENT = Button(Text("faq-frequent-button"), Frequent())


def frequent(topics: Sequence[Topic], country: str) -> Screen:
    """Show what people ask first; anything else can be typed."""
    return Screen(
        Text("faq-frequent"), column(*(_button(topic, country) for topic in topics), HOME), place=Frequent()
    )


def small_talk(kind: Talk, menu: Sequence[Button]) -> Screen:
    """Answer a greeting, thanks or a goodbye in kind, and leave the ways open."""
    return Screen(Text(f"faq-said-{kind}"), column(*menu, HOME))


def guess(topics: Sequence[Topic], country: str, nobody: Button | None = None) -> Screen:
    """Show what the words may be about; nothing is decided for the person. `nobody` sends the words to a person."""
    found = _but_a_person(*(_button(topic, country) for topic in topics))
    nobody = nobody or Button(Text("faq-nothing-fits-button"), AskPerson())
    return Screen(Text("faq-guess"), column(*found, nobody, HOME))


def not_meant(topics: Sequence[Topic], country: str) -> Screen:
    """Nobody is in danger: go on where the words may have led, or to the rooms."""
    if topics:
        return guess(topics, country)
    return Screen(Text("faq-not-meant"), column(presses.GUIDE, CAN_I, PATH, HOME))


def not_meant_button(marks: str) -> Button:
    return Button(Text("faq-not-meant-button"), NotMeant(marks=marks))


def answer(
    topic: Topic,
    questions: Questions,
    proofs: Sequence[Provenance],
    law: CountryPack,
    country: str,
    others: Sequence[Topic] = (),
) -> Screen:
    """Answer a question: the answer, doubt spoken aloud, sources, where to read on; `others` may be meant, too."""
    cited = replace(law, sources={**law.sources, **questions.sources})
    doubtful = next((one for one in proofs if one.status is not Status.VERIFIED), None)
    title = Text("faq-title", question=Text(f"faq-{topic.key}-button"))
    rules = [Text(f"criterion-{key}-rule") for key in map(_criterion, topic.facts) if key]
    said = [Text(f"faq-{topic.key}-answer")] if topic.answer else rules
    return Screen(
        paragraphs(
            Text("faq-elsewhere", country=Text(f"country-{law.code}"))
            if proofs and country != law.code
            else None,
            lines(title, *said),
            proof.law_of(law) if proofs and country == law.code else None,
            proof.doubt(law, doubtful) if doubtful else None,
            proof.sources(cited, map(proof.whole_acts, proofs)) if len(proofs) > 1 else None,
            proof.sources(cited, proofs) if len(proofs) == 1 else None,
        ),
        (
            *column(
                # The way to a person stands in the last row of every answer already.
                *_but_a_person(
                    *([opened(topic.opens, country)] if topic.opens else []),
                    *(_button(other, country) for other in others),
                ),
            ),
            presses.LAST_ROW,
        ),
        place=Answer(key=topic.key),
    )


def _but_a_person(*buttons: Button) -> list[Button]:
    return [one for one in buttons if one.press != AskPerson()]


def led(topic: Topic, others: Sequence[Topic], country: str) -> Screen | Go:
    """Lead to the place that a topic is which tells nothing itself."""
    place = opened(topic.opens, country).press if topic.opens else None
    return Go(place) if place else guess([topic, *others], country)


def opened(place: str, country: str) -> Button:
    """Make the button that leads to a place named in questions.yaml."""
    kind, *rest = place.split("/")
    if kind in _PLACES:
        return _PLACES[kind](country)
    form = rest[0]
    held_by = _holder(form)
    if kind == "form":
        return presses.form_button(held_by, form)
    page = Page(rest[1])
    label = Text(
        "faq-page-button", form=Text(f"form-{form}-button"), page=Text(f"placement-page-{page}-button")
    )
    return Button(label, presses.FormPage(country=held_by, key=form, page=page))


def article(
    topic: Topic,
    questions: Questions,
    proofs: Sequence[Provenance],
    packs: Mapping[str, CountryPack],
    country: str,
    day: date,
) -> Article | None:
    """Make of a topic a page to share in another chat; None for places that are the person's own."""
    if topic.told:
        said = answer(topic, questions, proofs, packs["kz"], country).text
        return Article(topic.key, Text(f"faq-{topic.key}-button"), said)
    kind, *rest = (topic.opens or "").split("/")
    if kind not in {"form", "page"}:
        return None
    pack = packs[_holder(rest[0])]
    form = pack.forms[rest[0]]
    shown = listing.summary(pack, form) if kind == "form" else leaves.leaf(pack, form, Page(rest[1]), 0, day)
    return Article(topic.key, opened(topic.opens or "", country).label, shown.text)


def _holder(form: str) -> str:
    return "kg" if form.startswith("kg-") else "kz"


def _button(topic: Topic, country: str) -> Button:
    if topic.opens and not topic.told:
        return opened(topic.opens, country)
    return Button(Text(f"faq-{topic.key}-button"), Answer(key=topic.key))


def _criterion(fact: str) -> str | None:
    kind, _, key = fact.partition(".")
    return key if kind == "criteria" else None
