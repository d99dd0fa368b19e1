"""What the buttons of asking and answering carry."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData

# ---- on her phone -----------------------------------------------------------------------------------


class Need(CallbackData, prefix="need"):
    """A button of the first screen: that alone is a request."""

    situation: str
    young: bool = False


class Young(CallbackData, prefix="young"):
    """I am under 18."""


class SeenBy(CallbackData, prefix="seen-by"):
    """Who else sees this phone."""

    whom: str


class Hide(CallbackData, prefix="hide"):
    """An ordinary screen, at once."""


class Careful(CallbackData, prefix="careful"):
    """What she can do so that nobody finds out."""


class CodeWord(CallbackData, prefix="code-word"):
    """Choose a code word."""


class SafeTimes(CallbackData, prefix="safe-times"):
    """Which hours to choose from."""


class SafeTime(CallbackData, prefix="safe-time"):
    """At these hours she may be written to; 0: at none."""

    choice: int = 0


class AskLater(CallbackData, prefix="ask-later"):
    """Whether she may be asked later how she is."""

    case: int
    agreed: bool


class IsWell(CallbackData, prefix="is-well"):
    """She is well."""

    case: int


class HelpAgain(CallbackData, prefix="help-again"):
    """She needs help again."""

    case: int


class Refer(CallbackData, prefix="refer-her"):
    """Whether her case may go to another organisation with the lines of this entry."""

    entry: int
    agreed: bool


class Unfold(CallbackData, prefix="note-open"):
    """Open what the team wrote."""

    entry: int


class Fold(CallbackData, prefix="note-fold"):
    """Close it again."""

    entry: int


class SendThis(CallbackData, prefix="send-this"):
    """What was just typed is the request."""

    kind: str = "crisis"


class Back(CallbackData, prefix="case-back"):
    """Back to the screen where the question arose."""

    case: int


class Talk(CallbackData, prefix="talk"):
    """Write to the team: what comes next goes to the open request."""

    kind: str = "crisis"


# ---- on the team's side -----------------------------------------------------------------------------


class Take(CallbackData, prefix="case-take"):
    """I take it."""

    case: int


class Card(CallbackData, prefix="case-card"):
    """The card with its first buttons."""

    case: int


class More(CallbackData, prefix="case-more"):
    """What is needed seldom."""

    case: int


class Giving(CallbackData, prefix="case-giving"):
    """To whom it is handed over."""

    case: int


class Give(CallbackData, prefix="case-give"):
    """Hand it over."""

    case: int
    to: int


class Release(CallbackData, prefix="case-free"):
    """Back into the queue."""

    case: int


class Weighing(CallbackData, prefix="case-weigh"):
    """How urgent it is."""

    case: int


class Weigh(CallbackData, prefix="case-sev"):
    """Set it."""

    case: int
    severity: int


class MakeCrisis(CallbackData, prefix="case-crisis"):
    """A question is a cry for help."""

    case: int


class Closing(CallbackData, prefix="case-closing"):
    """With which outcome."""

    case: int


class Close(CallbackData, prefix="case-close"):
    """Close it."""

    case: int
    outcome: str


class Reopen(CallbackData, prefix="case-reopen"):
    """Go on with it."""

    case: int


class Replies(CallbackData, prefix="case-replies"):
    """Prepared replies."""

    case: int


class Reply(CallbackData, prefix="case-canned"):
    """Send one of them."""

    case: int
    key: str


class Stop(CallbackData, prefix="reply-stop"):
    """Stop a reply that has not left."""

    entry: int


class Withdraw(CallbackData, prefix="reply-undo"):
    """Delete it on her phone."""

    entry: int


class BeginDrill(CallbackData, prefix="drill-begin"):
    """A false case goes through the whole path now."""


class WeeklyDrill(CallbackData, prefix="drill-weekly"):
    """One by itself every week, or no more."""

    wanted: bool


class Duties(CallbackData, prefix="case-duties"):
    """What the law wants."""

    case: int


class Owe(CallbackData, prefix="case-owe"):
    """A duty applies to us, or is done."""

    case: int
    key: str
    done: bool


class Erasing(CallbackData, prefix="case-erasing"):
    """Ask once more before a case is erased."""

    case: int


class Erase(CallbackData, prefix="case-erase"):
    """Ask a second person to erase it."""

    case: int


class Second(CallbackData, prefix="case-second"):
    """The second person agrees."""

    decision: int


class Reveal(CallbackData, prefix="reveal"):
    """Ask for the reason first."""

    entry: int


class RevealFor(CallbackData, prefix="reveal-for"):
    """Show it, for this reason."""

    entry: int
    reason: str
