"""Who pressed what among questions and answers."""

from __future__ import annotations

from bot.features.faq import views
from bot.features.faq.service.answers import Answers
from bot.features.people.domain import Person
from bot.features.placement.service import Guide
from bot.telegram.deciding.routes import Pressed, Route
from bot.telegram.shown.screens import Screen


def answer(person: Person, press: views.Answer, answers: Answers, guide: Guide) -> Screen:
    topic, country = answers.topic(press.key), guide.pack_for(person).code
    return views.answer(topic, answers.questions, answers.proofs(topic), answers.packs["kz"], country)


def frequent(person: Person, answers: Answers, guide: Guide) -> Screen:
    return views.frequent(answers.frequent(), guide.pack_for(person).code)


def not_meant(person: Person, press: views.NotMeant, answers: Answers, guide: Guide) -> Screen:
    return views.not_meant(answers.marked(press.marks), guide.pack_for(person).code)


ROUTES = (
    Route(Pressed(views.Answer), answer),
    Route(Pressed(views.Frequent), frequent),
    Route(Pressed(views.NotMeant), not_meant),
)
