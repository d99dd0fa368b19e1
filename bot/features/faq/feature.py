"""What questions and answers add to the bot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.features.faq.domain.letters import Letters
from bot.features.faq.domain.small_talk import Talk
from bot.features.faq.domain.topic import Questions
from bot.features.faq.handlers import ROUTES
from bot.features.faq.repository import (
    load_classifier,
    load_danger,
    load_kinds,
    load_letters,
    load_meanings,
    load_phrases,
    load_questions,
    load_small_talk,
)
from bot.features.faq.service.answers import Answers
from bot.features.faq.service.danger import Danger, Kinds, Lists
from bot.features.faq.service.search import Search
from bot.features.faq.service.small_talk import SmallTalk
from bot.features.faq.views import FREQUENT
from bot.features.people.service.people import People
from bot.features.placement.domain.pack import CountryPack
from bot.features.reminders.domain.tokens import says_only_a_time, says_only_amounts
from bot.features.reminders.domain.vocabulary import fold
from bot.features.reminders.repository.words import vocabularies
from bot.telegram.deciding.routes import Feature


@dataclass(frozen=True, slots=True)
class Understanding:
    """What is read from files once a process."""

    questions: Questions
    search: Search
    danger: Danger
    kinds: Kinds
    small_talk: SmallTalk
    letters: Letters
    passed: frozenset[str]
    """Words without meaning; other rooms that look for words take letters and these from here."""


def understanding(packs: Mapping[str, CountryPack]) -> Understanding:
    """Read topics, phrases and words of danger; raises SettingsWrong."""
    letters, questions = load_letters(), load_questions(packs)
    phrases = load_phrases(questions)
    search = Search(letters, phrases, questions.topics)
    meanings = load_meanings(letters)
    lists = Lists(load_danger(letters), search.vocabulary)
    times, sayings = vocabularies().values(), load_small_talk(letters)
    amounts = frozenset(map(fold, sayings.phrases.get(Talk.AMOUNT, ())))
    beside = frozenset(map(fold, sayings.beside))
    talk = SmallTalk(
        letters,
        sayings,
        lambda said: any(says_only_a_time(said, words) for words in times),
        # "1414" is a number, and what many ask about.
        lambda said: (
            not search.is_listed(said)
            and any(says_only_amounts(said, words, amounts, beside) for words in times)
        ),
    )
    danger = Danger(letters, lists, load_classifier(meanings), talk.is_harmless)
    kinds = Kinds(letters, meanings, load_kinds(letters))
    return Understanding(questions, search, danger, kinds, talk, letters, phrases.passed)


def feature(understood: Understanding, people: People, packs: Mapping[str, CountryPack]) -> Feature:
    answers = Answers(
        understood.questions,
        understood.search,
        understood.danger,
        understood.kinds,
        people,
        packs,
        understood.small_talk,
    )
    return Feature("faq", ROUTES, services={"answers": answers}, menu=(FREQUENT,))
