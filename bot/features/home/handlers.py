"""Who pressed what at the entrance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.db.transaction import Transaction
from bot.features.crisis.domain.received import arriving
from bot.features.crisis.handlers.asking import anywhere
from bot.features.crisis.service.asking import Asking
from bot.features.crisis.service.board import Board
from bot.features.crisis.service.discretion import Discretion
from bot.features.crisis.service.relay import Relay
from bot.features.crisis.views import asking as requests
from bot.features.crisis.views.posts import posts
from bot.features.crisis.views.presses import Hide, Young
from bot.features.faq.domain.small_talk import Talk
from bot.features.faq.service.answers import Answers
from bot.features.faq.views import answer, article, guess, led, not_meant_button, small_talk
from bot.features.home import views
from bot.features.home.service import Entrance
from bot.features.people.domain import Country, Person
from bot.features.people.service.people import People
from bot.features.placement.service import Guide
from bot.features.proposals.service import Published
from bot.features.proposals.views import public_answer
from bot.telegram.deciding.routes import Answer, Commanded, Happened, Pressed, Route, Said
from bot.telegram.shown.screens import Go, Help, Home, InlineAnswer, Screen
from bot.telegram.updates import Where

Raw = Sequence[Mapping[str, Any]]

MOST_OFFERED = 10
"""More pages nobody looks through in a list above a keyboard."""


def home(tx: Transaction, person: Person, now: datetime, people: People, entrance: Entrance) -> Screen:
    """Greet a newcomer by asking for the language, however they came; anybody else is at home."""
    if not person.language_chosen:
        return views.language_choice(people.languages_spoken, person.language)
    coming = entrance.coming_for(tx, person, now)
    return views.with_coming(views.home(entrance.menu), coming)


def languages(person: Person, people: People) -> Screen:
    return views.language_choice(people.languages_spoken, person.language)


def choose_language(
    tx: Transaction, person: Person, press: views.ChooseLanguage, people: People, entrance: Entrance
) -> Screen:
    people.choose_language(tx, person, press.code)
    return views.home(entrance.menu) if person.language_chosen else views.welcome(entrance.menu)


def help(
    tx: Transaction,
    person: Person,
    said: str | None,
    where: Where,
    album: Raw,
    now: datetime,
    entrance: Entrance,
    answers: Answers,
    asking: Asking,
    discretion: Discretion,
) -> Screen:
    """Show the card with the way to a person; words of danger that were typed elsewhere are one press away."""
    if said:
        discretion.trace(tx, person.id, where.message_id, now)
    card = _card(entrance.numbers_for(person), entrance, answers.trouble(said))
    if said and not said.startswith("/") and answers.looks_dangerous(said):
        asking.keep_draft(tx, person, arriving(album), now)
        return views.help_first(card, None)
    return requests.first(card, asking.situations, asking.shown(tx, person))


def young(
    tx: Transaction, person: Person, now: datetime, entrance: Entrance, asking: Asking, board: Board
) -> Sequence[Answer]:
    received = asking.is_young(tx, person, now)
    card = _card(entrance.numbers_for(person), entrance)
    screen = requests.first(card, asking.situations, received.case if received else None, young=True)
    return [screen, *posts(received.notices if received else (), board.desk(tx))]


def hide(
    tx: Transaction,
    person: Person,
    said: str | None,
    where: Where,
    now: datetime,
    entrance: Entrance,
    asking: Asking,
    discretion: Discretion,
    board: Board,
) -> Sequence[Answer]:
    """Show an ordinary home screen at once, by the button or by her code word; the rest goes when it is seen."""
    if said:
        discretion.trace(tx, person.id, where.message_id, now)
    home = requests.hidden(views.home(entrance.menu))
    return [home, *posts(asking.hide(tx, person, now), board.desk(tx))]


def help_in(
    tx: Transaction, person: Person, press: views.HelpIn, entrance: Entrance, asking: Asking
) -> Screen:
    card = _card(entrance.numbers_for(person, press.code), entrance, entrance.known_trouble(press.trouble))
    return requests.first(card, asking.situations, asking.shown(tx, person))


def _card(countries: tuple[Country, ...], entrance: Entrance, trouble: str = "") -> Screen:
    return views.help_card(countries[:1], entrance.phone, trouble, countries[1:])


def more(entrance: Entrance) -> Screen:
    return views.more(entrance.more, entrance.others)


def others(entrance: Entrance) -> Screen:
    return views.others(entrance.others)


def about() -> Screen:
    return views.about()


def not_understood(
    tx: Transaction,
    person: Person,
    said: str | None,
    where: Where,
    album: Raw,
    now: datetime,
    entrance: Entrance,
    answers: Answers,
    guide: Guide,
    asking: Asking,
    discretion: Discretion,
    relay: Relay,
    board: Board,
    published: Published,
) -> Screen | Go | Sequence[Answer]:
    """Words nobody waited for: part of a talk with the team, words of danger, a question, or nothing we know."""
    if (taken := anywhere(tx, person, where, album, now, asking, relay, board)) is not None:
        return taken
    words = said or ""
    if answers.looks_dangerous(words):
        discretion.trace(tx, person.id, where.message_id, now)
        card = _card(entrance.numbers_for(person), entrance, answers.trouble(words))
        return views.help_first(card, not_meant_button(answers.marks(answers.find(person, words))))
    if talk := answers.small_talk(words):
        return _small_talk(talk, entrance)
    return _question(tx, person, words, entrance, answers, guide.pack_for(person).code, published)


def _small_talk(talk: Talk, entrance: Entrance) -> Screen | Go:
    match talk:
        case Talk.HOME:
            return views.home(entrance.menu)
        case Talk.HELP:
            return Go(Help())
        case Talk.TIME | Talk.AMOUNT:
            return views.not_understood(entrance.menu)
        case _:
            return small_talk(talk, entrance.menu)


def _question(
    tx: Transaction,
    person: Person,
    words: str,
    entrance: Entrance,
    answers: Answers,
    country: str,
    published: Published,
) -> Screen | Go:
    """Answer what is surely meant; ask back where it is not sure."""
    understood = answers.understand(person, words)
    if (sure := understood.sure) and not sure.told:
        return led(sure, understood.others, country)
    if sure:
        proofs, law = answers.proofs(sure), answers.packs["kz"]
        return answer(sure, answers.questions, proofs, law, country, understood.others)
    if (found := published.find(tx, words)) is not None:
        return public_answer(found, person.language)
    if understood.others:
        return guess(understood.others, country, requests.NOTHING_FITS)
    return views.not_understood(entrance.menu)


def offer(
    person: Person, said: str | None, entrance: Entrance, answers: Answers, guide: Guide
) -> InlineAnswer:
    """Offer public pages to whoever typed our name into a chat: others see it, so nothing is the person's own."""
    words = (said or "").strip()
    topics = answers.find(person, words, MOST_OFFERED) if words else answers.forms(person, MOST_OFFERED)
    country, day = guide.pack_for(person).code, guide.today(person)
    pages = [
        article(topic, answers.questions, answers.proofs(topic), answers.packs, country, day)
        for topic in topics
    ]
    in_danger = answers.looks_dangerous(words)
    card = views.help_card(entrance.numbers_for(person)[:1], entrance.phone) if in_danger else None
    return views.offered([page for page in pages if page], card)


ROUTES = (
    Route(Commanded("start", "menu", "cancel"), home),
    Route(Commanded("help", "sos"), help),
    Route(Commanded("language"), languages),
    Route(Said(), not_understood),
    Route(Happened("inline_query"), offer),
    Route(Pressed(Home), home),
    Route(Pressed(Help), help),
    Route(Pressed(Young), young),
    Route(Pressed(Hide), hide, effect=True),
    Route(Pressed(views.HelpIn), help_in),
    Route(Pressed(views.LanguageChoice), languages),
    Route(Pressed(views.ChooseLanguage), choose_language, effect=True),
    Route(Pressed(views.More), more),
    Route(Pressed(views.Others), others),
    Route(Pressed(views.About), about),
)
