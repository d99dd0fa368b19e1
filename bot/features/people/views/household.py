"""How a household looks, and the way into one and out."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote

from aiogram.filters.callback_data import CallbackData

from bot.features.people.domain import Holding, Household, Invitation
from bot.kernel.text import Text, paragraphs
from bot.telegram.shown.screens import HOME, Button, Lane, Post, Screen, column


class Together(CallbackData, prefix="together"):
    """Who shares a path with me."""


class Invite(CallbackData, prefix="invite"):
    """Make a link."""


class Sign(CallbackData, prefix="sign"):
    """Say in the invitation who sent it, or no longer."""

    named: bool


class Invited(CallbackData, prefix="join"):
    """What joining means."""

    token: str


class Join(CallbackData, prefix="joined"):
    token: str


class Share(CallbackData, prefix="share"):
    """Show a field to the other adult, or no longer."""

    field: str
    shared: bool


class Leave(CallbackData, prefix="leave"):
    """What leaving means."""


class LeaveNow(CallbackData, prefix="left"):
    """Leave."""


TOGETHER = Button(Text("people-together-button"), Together())


def together(household: Household, choices: Sequence[tuple[Holding, bool]]) -> Screen:
    """Say whether the path is shared; nothing about the other adult is known here, not even a name."""
    if household.id is None:
        invite = Button(Text("people-invite-button"), Invite())
        return Screen(Text("people-household-alone"), column(invite, HOME), place=Together())
    shares = [
        Button(_choice(one, shared), Share(field=one.name, shared=not shared)) for one, shared in choices
    ]
    leave = Button(Text("people-leave-button"), Leave())
    text = paragraphs(Text("people-household-two"), Text("people-household-choices") if shares else None)
    return Screen(text, column(*shares, leave, HOME), place=Together())


def _choice(holding: Holding, shared: bool) -> Text:
    id = "people-share-on-button" if shared else "people-share-off-button"
    return Text(id, what=holding.choice)


def invitation(link: str, invitation: Invitation, *, anew: bool = True) -> Screen:
    """Give the link to send on; the message must stay, so it is a new one."""
    name = invitation.name
    signed = Text("people-invitation-signed", name=name) if name else Text("people-invitation-unsigned")
    sign = Button(
        Text("people-invite-unsign-button" if name else "people-invite-sign-button"), Sign(named=not name)
    )
    send = Button(Text("people-invite-send-button"), url=f"https://t.me/share/url?url={quote(link, safe='')}")
    text = paragraphs(Text("people-invitation", link=link, until=invitation.expires_at), signed)
    return Screen(text, column(send, sign, HOME), anew=anew)


def invited(token: str, name: str, put_aside: Sequence[Text]) -> Screen:
    """Say who invites, if they wished it, what sharing means, and what of one's own it puts aside."""
    accept = Button(Text("people-join-button"), Join(token=token))
    who = Text("people-invited-by", name=name) if name else None
    text = paragraphs(Text("people-invited"), who, *put_aside)
    return Screen(text, column(accept, HOME), place=Invited(token=token))


def no_invitation(person_id: int, reason: Text) -> Post:
    """Say why a link opens nothing, above the greeting of who came by it."""
    return Post(person_id, Screen(reason), person_id=person_id)


def joined() -> Screen:
    return Screen(Text("people-joined"), column(TOGETHER, HOME), place=Together())


def was_joined(inviter_id: int) -> Post:
    """Tell whoever invited, when there is time: it is no reply to anything."""
    screen = Screen(Text("people-was-joined"), column(TOGETHER, HOME), lane=Lane.REMINDER)
    return Post(inviter_id, screen, person_id=inviter_id)


def leave(given_back: Sequence[Text]) -> Screen:
    now = Button(Text("people-leave-now-button"), LeaveNow())
    return Screen(paragraphs(Text("people-leave"), *given_back), column(now, TOGETHER, HOME), place=Leave())


def left() -> Screen:
    return Screen(Text("people-left"), column(HOME), place=Together())
