"""How asking looks: the first screen, what is promised, and what the team's words look like on a seen phone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.features.crisis.domain.case import DANGEROUS, Case, Entry, Kind
from bot.features.crisis.domain.received import Received
from bot.features.crisis.views import presses
from bot.kernel.text import Said, Text, from_json, lines, paragraphs
from bot.telegram.screens import HOME, Button, Lane, Screen, column, grid

REQUEST = "crisis-request"
YOUNG_REQUEST = "crisis-request-young"
QUESTION = "crisis-question"
HIDE = Button(Text("crisis-hide-button"), presses.Hide())
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
        rows = ((HIDE,),)
    return Screen(said, rows, awaiting=QUESTION if question else REQUEST, lane=lane, anew=received.is_new)


def seen_by(case: Case | None, *, only_me: bool) -> Screen:
    """What follows from who sees the phone."""
    said = Text("crisis-only-me") if only_me else Text("crisis-others")
    return Screen(said, ((HIDE,),), awaiting=REQUEST if case else None)


def young(card: Screen, situations: Sequence[str], case: Case | None) -> Screen:
    """The first screen as it speaks to a child."""
    return first(card, situations, case, young=True)


def talk(case: Case | None, kind: Kind) -> Screen:
    """The talk with the team goes on."""
    if kind is Kind.QUESTION:
        return Screen(Text("crisis-ask"), column(HOME), awaiting=QUESTION)
    said = Text("crisis-open-already", number=case.id) if case else Text("crisis-write")
    return Screen(said, ((HIDE,),), awaiting=REQUEST)


# ---- what the team wrote ----------------------------------------------------------------------------


def folded(entry_id: int) -> Screen:
    """A neutral line: nothing in it says who wrote, or about what."""
    return Screen(
        Text("crisis-note"), column(Button(Text("crisis-note-button"), presses.Unfold(entry=entry_id)))
    )


def unfolded(case: Case, entry: Entry) -> Screen:
    """What was written, until it is folded again."""
    return Screen(said_in(entry), ((HIDE,),), awaiting=REQUEST if case.is_crisis else QUESTION)


def said_in(entry: Entry) -> Said:
    """The words of an entry; a picture or a voice is named and comes beside it."""
    item = entry.item
    if item.kind == "said":
        return from_json(item.extra or {})
    words = Text("verbatim", words=item.words) if item.words else None
    return lines(Text(f"crisis-kind-{item.kind}") if not item.is_text else None, words)


def under(case: Case) -> tuple[tuple[Button, ...], ...]:
    """The buttons under what arrives unfolded."""
    if case.is_crisis:
        return ((HIDE,),)
    if case.origin:
        return column(Button(Text("crisis-back-button"), presses.Back(case=case.id)))
    return column(HOME)


def _need(situation: str, young: bool) -> Button:
    return Button(Text(f"crisis-need-{situation}-button"), presses.Need(situation=situation, young=young))
