"""How the entrance looks: the first screen in all languages at once, home, the help card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aiogram.filters.callback_data import CallbackData

from bot.features.crisis.views.asking import HIDE, REQUEST, SEND_QUESTION, SEND_THIS, TRACED
from bot.features.people.domain import Country
from bot.features.people.views.countries import Countries
from bot.features.people.views.household import TOGETHER
from bot.features.people.views.records import MY_DATA
from bot.i18n.languages import Language, Languages
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import (
    HOME,
    Article,
    AskPerson,
    Button,
    Help,
    Home,
    InlineAnswer,
    Lane,
    Screen,
    column,
    fixed,
    grid,
)


class ChooseLanguage(CallbackData, prefix="language"):
    code: str


class LanguageChoice(CallbackData, prefix="languages"):
    """Show the languages again."""


class More(CallbackData, prefix="more"):
    """What is needed seldom."""


class Others(CallbackData, prefix="other-help"):
    """Whom else we help: rooms the home screen has no place for."""


class About(CallbackData, prefix="about"):
    """What this bot is and is not, and what it keeps."""


class HelpIn(CallbackData, prefix="help-in"):
    """The help card of another country."""

    code: str
    trouble: str = ""


MOST_COPIED = 4
"""So many numbers stand in a row to be copied."""

HELP = Button(Text("home-help-button"), Help())
ASK = Button(Text("home-ask-person-button"), AskPerson())


def language_choice(languages: Languages, likely: str) -> Screen:
    """Ask in every language at once; the likely one stands first."""
    order = sorted(languages, key=lambda language: language.code != likely)
    greeting = lines(*(_in_own_words(language, "home-choose-language") for language in order))
    buttons = [
        Button(_in_own_words(language, "language-name"), ChooseLanguage(code=language.code))
        for language in order
    ]
    return Screen(greeting, (*grid(buttons, 2), (HELP,)), place=LanguageChoice())


@fixed
def welcome(menu: tuple[Button, ...]) -> Screen:
    """The first screen after the language: what this is, what it is not."""
    return Screen(Text("home-welcome"), _home_buttons(menu), place=Home())


@fixed
def home(menu: tuple[Button, ...]) -> Screen:
    return Screen(Text("home-menu"), _home_buttons(menu), place=Home())


def with_coming(home: Screen, coming: tuple[Said, ...]) -> Screen:
    """What comes next stands first; where nothing does, the screen is as it was."""
    if not coming:
        return home
    return replace(home, text=paragraphs(*coming, home.text), prepared=None)


@fixed
def not_understood(menu: tuple[Button, ...]) -> Screen:
    """Nothing was understood; nothing is blamed, and the words reach a person in one press."""
    rows = (*column(*menu), (HELP,), (SEND_QUESTION, Button(Text("home-more-button"), More())))
    return Screen(Text("home-not-understood"), rows)


@fixed
def more(entries: tuple[Button, ...], others: tuple[Button, ...]) -> Screen:
    """What is needed seldom: first the way to the other rooms, last what concerns the person."""
    onward = Button(Text("home-others-button"), Others()) if others else None
    settings = (
        Button(Text("home-language-button"), LanguageChoice()),
        Button(Text("home-country-button"), Countries()),
    )
    return Screen(
        Text("home-more"),
        (
            *column(onward, *entries),
            settings,
            *column(TOGETHER, MY_DATA, Button(Text("home-about-button"), About()), HOME),
        ),
        place=More(),
    )


@fixed
def others(entries: tuple[Button, ...]) -> Screen:
    """Whom else we help, a button for each room."""
    return Screen(Text("home-others"), column(*entries, HOME), place=Others())


@fixed
def about() -> Screen:
    return Screen(Text("home-about"), column(HOME), place=About())


@fixed
def help_card(
    countries: tuple[Country, ...], phone: str, trouble: str = "", others: tuple[Country, ...] = ()
) -> Screen:
    """Emergency numbers of these countries, each to be copied; it needs nothing but files.

    `trouble` names the kind that was heard: it is answered to in one sentence. `others` wait behind a button.
    """
    groups = [_numbers(country) for country in countries]
    foundation = Text("home-help-foundation", phone=phone) if phone else None
    warm = Text(f"home-help-{trouble}") if trouble else None
    elsewhere = (
        Button(
            Text("home-help-elsewhere-button", country=country.name),
            HelpIn(code=country.code, trouble=trouble),
        )
        for country in others
    )
    copies = [
        Button(Text("home-help-copy-button", number=number), copy=number)
        for number in _dialled(countries, phone)
    ]
    return Screen(
        paragraphs(warm, Text("home-help"), *groups, foundation, Text("home-help-not-emergency")),
        (*grid(copies, MOST_COPIED), *column(*elsewhere, HOME)),
        lane=Lane.URGENT,
    )


def lifeline(countries: tuple[Country, ...], phone: str) -> Screen:
    """The help card for when storage fails: whoever wrote must not wait for the team."""
    card = help_card(countries, phone)
    return replace(card, text=paragraphs(Text("home-team-not-reached"), card.text), prepared=None)


def help_first(card: Screen, not_meant: Button | None) -> Screen:
    """The help card because of words of danger: they reach the team in one press; the other button leads on."""
    said = paragraphs(card.text, lines(Text("crisis-who-sees"), Text("crisis-secret")))
    buttons = (*card.buttons[:-1], *column(SEND_THIS, not_meant, HIDE))
    return replace(card, text=said, buttons=buttons, awaiting=REQUEST, prepared=None, then=TRACED)


def _dialled(countries: Sequence[Country], phone: str) -> list[str]:
    """Give the first numbers, each once; a short one is dialled alike on both sides of a border."""
    shown = [one.number for country in countries for one in country.emergency if one.on_card]
    return [*dict.fromkeys([*shown, *([phone] if phone else [])])][:MOST_COPIED]


def offered(pages: Sequence[Article], card: Screen | None) -> InlineAnswer:
    """Offer pages to share in another chat; the help card, where somebody may be in danger, before all."""
    first = [Article("help", Text("home-offered-help-button"), card.text)] if card else []
    label = "home-offered-open-button" if pages or card else "home-offered-nothing-button"
    return InlineAnswer((*first, *pages), Text(label))


def apology(countries: tuple[Country, ...], phone: str) -> Screen:
    """Something of ours failed: said plainly, with the numbers."""
    groups = [_numbers(country) for country in countries]
    foundation = Text("home-help-foundation", phone=phone) if phone else None
    return Screen(paragraphs(Text("home-apology"), *groups, foundation), column(HOME))


def _numbers(country: Country) -> Said:
    sure = [
        Text("home-help-number", number=one.number, what=one.purpose)
        for one in country.emergency
        if one.on_card
    ]
    return lines(Text("home-help-country", country=country.name), *sure)


def _in_own_words(language: Language, id: str) -> Text:
    return Text("verbatim", words=language.plain(Text(id)))


def _home_buttons(menu: tuple[Button, ...]) -> tuple[tuple[Button, ...], ...]:
    return (*column(*menu), (HELP,), (ASK, Button(Text("home-more-button"), More())))
