"""How an announcement looks once it was let go: the second person, the bar, the report, taking back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.features.broadcasts.domain.audience import FEWEST_SHOWN, Count
from bot.features.broadcasts.domain.broadcast import Broadcast, Fate, Mend, Sheet, State
from bot.features.broadcasts.views import presses
from bot.features.broadcasts.views.sheets import AWAITING_CORRECTION, Chosen, counted, language, whom
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, File, Screen, column, grid

RECIPE = "broadcast-report"
BAR = 10
FULL, EMPTY = "\u2593", "\u2591"


def shown(sheet: Sheet, link: str, count: Count) -> Screen:
    """Show it as it stands, whatever its state is."""
    one = sheet.broadcast
    match one.state:
        case State.CONFIRMING:
            return confirming(one, link, count)
        case State.SCHEDULED:
            return scheduled(one, count)
        case State.SENDING | State.PAUSED | State.CHECKING:
            return under_way(one)
        case State.CORRECTING | State.RECALLING:
            return mending(one)
        case _:
            return report(one)


def confirming(one: Broadcast, link: str, count: Count) -> Screen:
    """Give the author the link for the second person."""
    return Screen(
        paragraphs(
            Text("broadcasts-confirming", number=one.id, people=count.reached),
            Text("broadcasts-link", link=link),
        ),
        column(
            Button(Text("broadcasts-take-up-button"), presses.TakeUp(id=one.id)),
            Button(Text("broadcasts-cancel-button"), presses.AskCancel(id=one.id)),
            HOME,
        ),
        place=presses.Card(id=one.id),
    )


def second(sheet: Sheet, count: Count, chosen: Chosen) -> Screen:
    """Show the second person what they agree to."""
    one = sheet.broadcast
    again = {"id": one.id, "revision": one.revision}
    return Screen(
        paragraphs(Text("broadcasts-second", number=one.id), lines(whom(chosen), counted(count))),
        column(
            Button(Text("broadcasts-preview-button"), presses.Preview(id=one.id)),
            Button(Text("broadcasts-confirm-button"), presses.Confirm(**again)),
            Button(Text("broadcasts-decline-button"), presses.Decline(**again)),
            HOME,
        ),
        anew=True,
    )


def confirmed(one: Broadcast) -> Screen:
    return Screen(Text("broadcasts-confirmed", number=one.id), column(_open(one), HOME))


def was_confirmed(one: Broadcast) -> Screen:
    """Tell the author that the second person agreed."""
    return Screen(Text("broadcasts-was-confirmed", number=one.id), column(_open(one), HOME))


def declined(one: Broadcast) -> Screen:
    return Screen(Text("broadcasts-declined", number=one.id), column(HOME))


def was_declined(one: Broadcast) -> Screen:
    """Tell the author that it came back."""
    return Screen(Text("broadcasts-was-declined", number=one.id), column(_open(one), HOME))


def scheduled(one: Broadcast, count: Count) -> Screen:
    """Say when it goes."""
    at: Said | None = Text("broadcasts-starts-at", at=one.starts_at) if one.starts_at else None
    return Screen(
        paragraphs(Text("broadcasts-scheduled", number=one.id, people=count.reached), at),
        column(
            Button(Text("broadcasts-refresh-button"), presses.Card(id=one.id)),
            Button(Text("broadcasts-take-up-button"), presses.TakeUp(id=one.id)),
            Button(Text("broadcasts-cancel-button"), presses.AskCancel(id=one.id)),
            HOME,
        ),
        place=presses.Card(id=one.id),
    )


def under_way(one: Broadcast) -> Screen:
    """Show the bar."""
    tally = one.tally
    going = one.state is State.SENDING
    turn = (
        Button(Text("broadcasts-pause-button"), presses.Pause(id=one.id))
        if going
        else Button(Text("broadcasts-resume-button"), presses.Resume(id=one.id))
    )
    buttons = [
        *([turn] if one.state is not State.CHECKING else []),
        *(
            [Button(Text("broadcasts-cancel-button"), presses.AskCancel(id=one.id))]
            if one.state is not State.CHECKING
            else []
        ),
        Button(Text("broadcasts-refresh-button"), presses.Card(id=one.id)),
        HOME,
    ]
    state = Text(f"broadcasts-state-{one.state.value}")
    listing = Text("broadcasts-still-listing") if not one.expanded else None
    return Screen(
        paragraphs(
            Text("broadcasts-card", number=one.id, state=state),
            lines(
                Text("broadcasts-bar", bar=bar(tally.per_cent), per_cent=tally.per_cent),
                Text("broadcasts-sent-of", sent=tally[Fate.SENT], recipients=tally.recipients),
                *_others(one),
                listing,
                Text("broadcasts-disagrees") if one.counted is False else None,
            ),
        ),
        grid(buttons, 2),
        place=presses.Card(id=one.id),
    )


def bar(per_cent: int) -> str:
    full = BAR * per_cent // 100
    return FULL * full + EMPTY * (BAR - full)


def _others(one: Broadcast) -> list[Text]:
    """Say what did not arrive and why; a few who are held are never told apart."""
    tally = one.tally
    apart = tally[Fate.HELD] >= FEWEST_SHOWN
    unreachable = tally[Fate.BLOCKED] + (0 if apart else tally[Fate.HELD])
    said = [
        ("broadcasts-end-blocked" if apart else "broadcasts-end-unreachable", unreachable),
        ("broadcasts-end-held", tally[Fate.HELD] if apart else 0),
        ("broadcasts-end-failed", tally[Fate.FAILED]),
        ("broadcasts-end-unknown", tally[Fate.UNKNOWN]),
    ]
    return [Text(id, people=people) for id, people in said if people]


def report(one: Broadcast) -> Screen:
    """Show how it ended."""
    tally = one.tally
    state = Text(f"broadcasts-state-{one.state.value}")
    over = bool(tally[Fate.SENT]) and not one.recalled
    return Screen(
        paragraphs(
            Text("broadcasts-card", number=one.id, state=state),
            lines(
                Text("broadcasts-sent-of", sent=tally[Fate.SENT], recipients=tally.recipients),
                *_others(one),
                Text("broadcasts-not-written", people=tally.recipients - tally.done)
                if tally.recipients > tally.done
                else None,
                Text("broadcasts-agrees") if one.counted else None,
            ),
            lines(*_mended(one)) if one.mended else None,
        ),
        column(
            Button(Text("broadcasts-report-button"), presses.Report(id=one.id)) if tally.recipients else None,
            Button(Text("broadcasts-mend-button"), presses.Mend(id=one.id)) if over else None,
            Button(Text("broadcasts-recall-button"), presses.AskRecall(id=one.id)) if over else None,
            Button(Text("broadcasts-list-button"), presses.Latest()),
            HOME,
        ),
        place=presses.Card(id=one.id),
    )


def mending(one: Broadcast) -> Screen:
    """Show how far a correction or a recall is."""
    done = sum(one.mended.values())
    per_cent = min(100 * done // one.to_mend, 100) if one.to_mend else 0
    return Screen(
        paragraphs(
            Text("broadcasts-card", number=one.id, state=Text(f"broadcasts-state-{one.state.value}")),
            lines(Text("broadcasts-bar", bar=bar(per_cent), per_cent=per_cent), *_mended(one)),
        ),
        column(Button(Text("broadcasts-refresh-button"), presses.Card(id=one.id)), HOME),
        place=presses.Card(id=one.id),
    )


def _mended(one: Broadcast) -> list[Text]:
    said = [
        ("broadcasts-recalled" if one.recalled else "broadcasts-corrected", Mend.DONE),
        ("broadcasts-recalled-old", Mend.OLD),
        ("broadcasts-mend-gone", Mend.GONE),
        ("broadcasts-mend-blocked", Mend.BLOCKED),
        ("broadcasts-mend-refused", Mend.REFUSED),
        ("broadcasts-mend-nameless", Mend.NAMELESS),
        ("broadcasts-mend-unknown", Mend.UNKNOWN),
    ]
    return [Text(id, copies=one.mended[mend]) for id, mend in said if one.mended.get(mend)]


def ask_cancel(one: Broadcast) -> Screen:
    """Ask whether it is really to stop."""
    id = "broadcasts-ask-delete" if one.can_change else "broadcasts-ask-cancel"
    return Screen(
        Text(id, number=one.id),
        column(
            Button(Text("broadcasts-yes-stop-button"), presses.Cancel(id=one.id)),
            Button(Text("broadcasts-back-button"), presses.Card(id=one.id)),
            HOME,
        ),
    )


def ask_recall(one: Broadcast) -> Screen:
    """Ask whether all copies are really to be taken back."""
    return Screen(
        Text("broadcasts-ask-recall", number=one.id, copies=one.tally[Fate.SENT]),
        column(
            Button(Text("broadcasts-yes-recall-button"), presses.Recall(id=one.id)),
            Button(Text("broadcasts-back-button"), presses.Card(id=one.id)),
            HOME,
        ),
    )


def mend_language(sheet: Sheet) -> Screen:
    """Ask in which language the typo is."""
    id = sheet.broadcast.id
    buttons = [Button(language(code), presses.Reword(id=id, language=code)) for code in sheet.languages]
    back = Button(Text("broadcasts-back-button"), presses.Card(id=id))
    return Screen(Text("broadcasts-mend-language"), column(*buttons, back, HOME), place=presses.Mend(id=id))


def reword(id: int, code: str) -> Screen:
    """Ask for the corrected words."""
    return Screen(
        Text("broadcasts-reword", language=language(code)),
        column(Button(Text("broadcasts-back-button"), presses.Card(id=id)), HOME),
        awaiting=AWAITING_CORRECTION,
        place=presses.Reword(id=id, language=code),
    )


def table(one: Broadcast, arguments: dict[str, object]) -> Screen:
    """Give the report as a file."""
    name = f"announcement-{one.id}.csv"
    return Screen(
        Text("broadcasts-report", number=one.id),
        column(_open(one), HOME),
        file=File(RECIPE, dict(arguments), name),
    )


def offered_hours(now: datetime, hours: Sequence[datetime]) -> list[tuple[Text, datetime]]:
    """Name the hours that are offered."""
    return [(Text("broadcasts-at-button", at=at), at) for at in hours if at > now]


def _open(one: Broadcast) -> Button:
    return Button(Text("broadcasts-open-button", number=one.id), presses.Card(id=one.id))
