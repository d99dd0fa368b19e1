"""How asking looks: the first screen, what is promised, and what the team's words look like on a seen phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.features.crisis.domain.case import DANGEROUS, Case, Entry, Kind, Side
from bot.features.crisis.domain.discreet import HOURS, SafeHours
from bot.features.crisis.domain.received import Received
from bot.features.crisis.views import presses
from bot.kernel.text import Said, Text, from_json, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Lane, Screen, Then, column, grid

REQUEST = "crisis-request"
YOUNG_REQUEST = "crisis-request-young"
QUESTION = "crisis-question"
CODE_WORD = "crisis-code-word"
TRACED = Then("crisis-trace")
"""Screens of the way to help are remembered, so that they can be deleted from her phone."""
CAREFUL = Button(Text("crisis-careful-button"), presses.Careful())
HIDE = Button(Text("crisis-hide-button"), presses.Hide())
_CARE = (
    Button(Text("crisis-code-button"), presses.CodeWord()),
    Button(Text("crisis-hours-ask-button"), presses.SafeTimes()),
)
SEND_THIS = Button(Text("crisis-send-this-button"), presses.SendThis())
NOTHING_FITS = Button(Text("faq-nothing-fits-button"), presses.SendThis(kind=Kind.QUESTION.value))
"""Of several guesses none is meant: the words go to a person."""
SEND_QUESTION = Button(Text("crisis-send-question-button"), presses.SendThis(kind=Kind.QUESTION.value))


def first(card: Screen, situations: Sequence[str], case: Case | None, *, young: bool = False) -> Screen:
    """The help card with the way to a person under it: whatever comes next is the request."""
    needs = [_need(key, young) for key in situations]
    minor = None if young or (case and case.minor) else Button(Text("crisis-young-button"), presses.Young())
    going = Text("crisis-open-already", number=case.id) if case else None
    written = Text("crisis-write-young") if young else Text("crisis-write")
    return replace(
        card,
        text=paragraphs(card.text, lines(Text("crisis-who-sees"), Text("crisis-secret")), going or written),
        buttons=(*card.buttons[:-1], *grid(needs, 2), (minor, HIDE) if minor else (HIDE,)),
        awaiting=YOUNG_REQUEST if young else REQUEST,
        prepared=None,
        then=TRACED,
    )


def delivered(received: Received, numbers: Said) -> Screen:
    """What became of a request: exactly what is true, and no waiting time that was not measured."""
    case, dangerous = received.case, bool(DANGEROUS.intersection(received.case.situations))
    if not received.reached:
        return _screen(case, paragraphs(Text("crisis-not-reached", number=case.id), numbers), received)
    if dangerous or case.severity == 1:
        said: Said = paragraphs(
            Text("crisis-called", number=case.id), numbers, Text("crisis-where-are-you", who=case.who)
        )
        return _screen(case, said, received, lane=Lane.URGENT)
    wait = Text("crisis-usual-wait", minutes=received.wait) if received.wait is not None else None
    if case.kind is Kind.QUESTION:
        return _screen(case, lines(Text("crisis-asked", number=case.id), wait), received)
    return _screen(case, lines(Text("crisis-delivered", number=case.id, who=case.who), wait), received)


def _screen(case: Case, said: Said, received: Received, lane: Lane = Lane.REPLY) -> Screen:
    question = case.kind is Kind.QUESTION
    rows: tuple[tuple[Button, ...], ...]
    if question:
        back = Button(Text("crisis-back-button"), presses.Back(case=case.id)) if case.origin else None
        rows = column(back, HOME)
    elif received.ask_sight:
        said = paragraphs(said, Text("crisis-who-else", who=case.who))
        rows = (
            (
                Button(Text("crisis-only-me-button"), presses.SeenBy(whom="only-me")),
                Button(Text("crisis-others-button"), presses.SeenBy(whom="others")),
            ),
            (HIDE,),
        )
    else:
        rows = ((CAREFUL, HIDE),)
    then = None if question else TRACED
    awaiting = QUESTION if question else REQUEST
    return Screen(said, rows, awaiting=awaiting, lane=lane, anew=received.is_new, then=then)


def seen_by(case: Case | None, *, only_me: bool) -> Screen:
    """What follows from who sees the phone."""
    said = Text("crisis-only-me") if only_me else Text("crisis-others")
    return Screen(said, (_CARE, (HIDE,)), awaiting=REQUEST if case else None, then=TRACED)


def careful() -> Screen:
    """What she can do so that nobody finds out, and what stays visible all the same."""
    who = (
        Button(Text("crisis-only-me-button"), presses.SeenBy(whom="only-me")),
        Button(Text("crisis-others-button"), presses.SeenBy(whom="others")),
    )
    return Screen(Text("crisis-careful"), (who, _CARE, (HIDE,)), awaiting=REQUEST, then=TRACED)


def code_word(*, again: bool = False) -> Screen:
    """Ask for a word that hides everything wherever it is typed."""
    said = Text("crisis-code-again") if again else Text("crisis-code")
    return Screen(said, ((CAREFUL, HIDE),), awaiting=CODE_WORD, then=TRACED)


def code_word_wanted() -> Screen:
    return code_word()


def code_known() -> Screen:
    """The word is known; it is not said again."""
    return Screen(Text("crisis-code-known"), ((CAREFUL, HIDE),), awaiting=REQUEST, then=TRACED)


def safe_times() -> Screen:
    """Which hours she can choose from."""
    hours = [
        Button(_hours(one), presses.SafeTime(choice=number)) for number, one in enumerate(HOURS, start=1)
    ]
    none = Button(Text("crisis-no-hours-button"), presses.SafeTime())
    return Screen(Text("crisis-hours"), (*grid(hours, 2), (none,), (HIDE,)), awaiting=REQUEST, then=TRACED)


def safe_time(hours: SafeHours | None) -> Screen:
    """What follows from the hours she chose."""
    said = Text("crisis-hours-set", hours=_hours(hours)) if hours else Text("crisis-hours-none")
    return Screen(said, ((CAREFUL, HIDE),), awaiting=REQUEST, then=TRACED)


def hidden(home: Screen) -> Screen:
    """An ordinary home screen, as a new message; what stood before goes once it is seen."""
    return replace(home, anew=True, prepared=None, alert=Text("crisis-hidden"), then=Then("crisis-hidden"))


def neutral() -> Screen:
    """What a message becomes that Telegram no longer lets us delete."""
    return Screen(Text("crisis-neutral"), column(HOME))


def _hours(hours: SafeHours) -> Text:
    return Text("crisis-hours-button", begin=hours.begin.hour, end=hours.end.hour)


def young(card: Screen, situations: Sequence[str], case: Case | None) -> Screen:
    """The first screen as it speaks to a child."""
    return first(card, situations, case, young=True)


def talk(case: Case | None, kind: Kind) -> Screen:
    """The talk with the team goes on."""
    if kind is Kind.QUESTION:
        return Screen(Text("crisis-ask"), column(HOME), awaiting=QUESTION)
    said = Text("crisis-open-already", number=case.id) if case else Text("crisis-write")
    return Screen(said, ((CAREFUL, HIDE),), awaiting=REQUEST, then=TRACED)


# ---- what the team wrote ----------------------------------------------------------------------------


def folded(entry_id: int) -> Screen:
    """A neutral line: nothing in it says who wrote, or about what."""
    return Screen(
        Text("crisis-note"), column(Button(Text("crisis-note-button"), presses.Unfold(entry=entry_id)))
    )


def unfolded(case: Case, entry: Entry) -> Screen:
    """What was written, until it is folded again."""
    awaiting = REQUEST if case.is_crisis else QUESTION
    return Screen(said_in(entry), (*_answers(case, entry), (HIDE,)), awaiting=awaiting, then=TRACED)


def said_in(entry: Entry) -> Said:
    """The words of an entry; a picture or a voice is named and comes beside it."""
    item = entry.item
    if item.kind == "said":
        return from_json(item.extra or {})
    words = Text("verbatim", words=item.words) if item.words else None
    return lines(Text(f"crisis-kind-{item.kind}") if not item.is_text else None, words)


def under(case: Case, entry: Entry) -> tuple[tuple[Button, ...], ...]:
    """The buttons under what arrives unfolded."""
    if case.is_crisis:
        return (*_answers(case, entry), (HIDE,))
    if case.origin:
        return column(Button(Text("crisis-back-button"), presses.Back(case=case.id)))
    return column(HOME)


def thanked(said: Text) -> Screen:
    """She answered a question of ours: nothing more is asked."""
    return Screen(said, ((HIDE,),), then=TRACED)


def _answers(case: Case, entry: Entry) -> tuple[tuple[Button, ...], ...]:
    """What she can answer to what the bot itself says: whether she may be asked later, and how she is."""
    match (entry.item.extra or {}).get("id") if entry.side is Side.BOT else None:
        case "crisis-closed" if case.is_crisis:
            return column(
                Button(Text("crisis-ask-later-button"), presses.AskLater(case=case.id, agreed=True)),
                Button(Text("crisis-ask-never-button"), presses.AskLater(case=case.id, agreed=False)),
            )
        case "crisis-how-are-you":
            return column(
                Button(Text("crisis-is-well-button"), presses.IsWell(case=case.id)),
                Button(Text("crisis-help-again-button"), presses.HelpAgain(case=case.id)),
            )
        case "crisis-refer-ask":
            return column(
                Button(Text("crisis-refer-yes-button"), presses.Refer(entry=entry.id, agreed=True)),
                Button(Text("crisis-refer-no-button"), presses.Refer(entry=entry.id, agreed=False)),
            )
        case _:
            return ()


def _need(situation: str, young: bool) -> Button:
    return Button(Text(f"crisis-need-{situation}-button"), presses.Need(situation=situation, young=young))
