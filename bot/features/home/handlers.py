"""Who pressed what at the entrance."""

from __future__ import annotations

from bot.db.transaction import Transaction
from bot.features.faq.service.answers import Answers
from bot.features.faq.views import article, guess, not_meant_button
from bot.features.home import views
from bot.features.home.service import Entrance
from bot.features.people.domain import Person
from bot.features.people.service import People
from bot.features.placement.service import Guide
from bot.telegram.routes import Commanded, Happened, Pressed, Route, Said
from bot.telegram.screens import Help, Home, InlineAnswer, Screen

MOST_OFFERED = 10
"""More pages nobody looks through in a list above a keyboard."""


def start(person: Person, people: People, entrance: Entrance) -> Screen:
    if not person.language_chosen:
        return views.language_choice(people.languages_spoken, person.language)
    return views.home(entrance.menu)


def home(entrance: Entrance) -> Screen:
    return views.home(entrance.menu)


def languages(person: Person, people: People) -> Screen:
    return views.language_choice(people.languages_spoken, person.language)


def choose_language(
    tx: Transaction, person: Person, press: views.ChooseLanguage, people: People, entrance: Entrance
) -> Screen:
    people.choose_language(tx, person, press.code)
    return views.home(entrance.menu) if person.language_chosen else views.welcome(entrance.menu)


def help(person: Person, entrance: Entrance) -> Screen:
    return views.help_card(entrance.numbers_for(person), entrance.phone)


def more(entrance: Entrance) -> Screen:
    return views.more(entrance.more)


def about() -> Screen:
    return views.about()


def not_understood(
    person: Person, said: str | None, entrance: Entrance, answers: Answers, guide: Guide
) -> Screen:
    found = answers.find(person, said or "")
    if answers.looks_dangerous(said or ""):
        card = views.help_card(entrance.numbers_for(person), entrance.phone)
        return views.help_first(card, not_meant_button(answers.marks(found)))
    return guess(found, guide.pack_for(person).code) if found else views.not_understood(entrance.menu)


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
    card = views.help_card(entrance.numbers_for(person), entrance.phone) if in_danger else None
    return views.offered([page for page in pages if page], card)


ROUTES = (
    Route(Commanded("start"), start),
    Route(Commanded("menu", "cancel"), home),
    Route(Commanded("help", "sos"), help),
    Route(Commanded("language"), languages),
    Route(Said(), not_understood),
    Route(Happened("inline_query"), offer),
    Route(Pressed(Home), home),
    Route(Pressed(Help), help),
    Route(Pressed(views.LanguageChoice), languages),
    Route(Pressed(views.ChooseLanguage), choose_language, effect=True),
    Route(Pressed(views.More), more),
    Route(Pressed(views.About), about),
)
