"""What a sponsor sees: wishes by code and region, the sum, the own pledge and what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.sponsors.domain import PaymentState, Pledge, PledgeState, Rhythm, Standing, Ward
from bot.features.sponsors.views.presses import (
    MY_PLEDGES,
    SPONSORS,
    AskLeave,
    ChooseSum,
    Give,
    Leave,
    Mine,
    Paid,
    PledgePage,
    WardPage,
    Wards,
)
from bot.kernel.text import Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column, grid

AWAITING_SUM, AWAITING_PROOF = "sponsors-sum", "sponsors-proof"
PAGE = 5
_SUMS = {"KZT": (10_000, 25_000, 50_000, 100_000), "KGS": (2_000, 5_000, 10_000, 20_000)}
"""What is offered as buttons; any other sum may be typed."""


def wards(found: Sequence[Ward], page: int) -> Screen:
    """Wishes, five at a time; a child is a code here."""
    page = min(max(page, 0), max(len(found) - 1, 0) // PAGE)
    shown = found[page * PAGE : (page + 1) * PAGE]
    pages = (Button(Text("sponsors-ward-button", ward=one.name), WardPage(id=one.id)) for one in shown)
    turn = tuple(
        Button(Text(label), Wards(page=there))
        for label, there in (("sponsors-earlier-button", page - 1), ("sponsors-later-button", page + 1))
        if 0 <= there * PAGE < len(found)
    )
    return Screen(
        paragraphs(Text("sponsors-entrance"), Text("sponsors-choose") if shown else Text("sponsors-none")),
        (*column(*pages), *((turn,) if turn else ()), (MY_PLEDGES, HOME)),
        place=Wards(page=page),
    )


def ward(one: Ward) -> Screen:
    """One wish: for what, how much of it is there, and the way to a pledge."""
    choices = (
        Button(Text(f"sponsors-{rhythm}-button"), ChooseSum(ward=one.id, rhythm=rhythm)) for rhythm in Rhythm
    )
    return Screen(
        paragraphs(
            Text("sponsors-ward-title", ward=one.name, region=one.place),
            Text("sponsors-gathered", sum=one.money(one.confirmed), target=one.money(one.target)),
            Text("sponsors-never"),
        ),
        (*column(*choices), (Button(Text("sponsors-back-button"), Wards()), HOME)),
        place=WardPage(id=one.id),
    )


def choose_sum(one: Ward, rhythm: Rhythm, *, again: bool = False) -> Screen:
    sums = [
        Button(
            Text("sponsors-sum-button", sum=one.money(amount)),
            Give(ward=one.id, rhythm=rhythm, amount=amount),
        )
        for amount in _SUMS.get(one.currency, _SUMS["KZT"])
    ]
    return Screen(
        lines(Text("sponsors-no-sum") if again else None, Text(f"sponsors-how-much-{rhythm}", ward=one.name)),
        (*grid(sums, 2), (Button(Text("sponsors-back-button"), WardPage(id=one.id)), HOME)),
        awaiting=AWAITING_SUM,
        place=ChooseSum(ward=one.id, rhythm=rhythm),
    )


def sure(one: Ward, rhythm: Rhythm, amount: int) -> Screen:
    """Read a typed sum back before it becomes a pledge."""
    yes = Button(Text("sponsors-give-button"), Give(ward=one.id, rhythm=rhythm, amount=amount))
    back = Button(Text("sponsors-back-button"), ChooseSum(ward=one.id, rhythm=rhythm))
    pledged = Text(f"sponsors-pledged-{rhythm}", sum=one.money(amount))
    return Screen(Text("sponsors-sure", ward=one.name, pledged=pledged), ((yes,), (back, HOME)))


def mine(found: Sequence[tuple[Pledge, Ward]]) -> Screen:
    pages = (
        Button(Text("sponsors-ward-button", ward=ward.name), PledgePage(id=pledge.id))
        for pledge, ward in found[:PAGE]
    )
    said = (
        Text(
            "sponsors-mine-line",
            ward=ward.name,
            pledged=Text(f"sponsors-pledged-{pledge.rhythm}", sum=ward.money(pledge.amount)),
            state=Text(f"sponsors-state-{pledge.state}"),
        )
        for pledge, ward in found[:PAGE]
    )
    return Screen(
        paragraphs(Text("sponsors-mine"), lines(*said) if found else Text("sponsors-mine-none")),
        (*column(*pages), (SPONSORS, HOME)),
        place=Mine(),
    )


def pledge(standing: Standing) -> Screen:
    """The own pledge: how to pay, what has come, what became of it; leaving is one press away."""
    own, ward = standing.pledge, standing.ward
    is_open = own.state is PledgeState.OPEN
    pay = Button(Text("sponsors-paid-button"), Paid(id=own.id)) if is_open and not standing.waits else None
    leave = Button(Text("sponsors-leave-button"), AskLeave(id=own.id)) if is_open else None
    newest = standing.payments[-1].state if standing.payments else None
    return Screen(
        paragraphs(
            Text(
                "sponsors-pledge",
                ward=ward.name,
                pledged=Text(f"sponsors-pledged-{own.rhythm}", sum=ward.money(own.amount)),
                state=Text(f"sponsors-state-{own.state}"),
            ),
            Text("sponsors-how", how=standing.how) if is_open else None,
            Text("sponsors-came", sum=ward.money(standing.confirmed)) if standing.confirmed else None,
            Text("sponsors-payment-told") if newest is PaymentState.TOLD else None,
            Text("sponsors-payment-not-found") if newest is PaymentState.NOT_FOUND else None,
            Text("sponsors-became", words=standing.news) if standing.news and standing.confirmed else None,
        ),
        (*column(pay, leave), (MY_PLEDGES, HOME)),
        place=PledgePage(id=own.id),
    )


def ask_proof(pledge_id: int, *, again: bool = False) -> Screen:
    back = Button(Text("sponsors-back-button"), PledgePage(id=pledge_id))
    return Screen(
        lines(Text("sponsors-no-proof") if again else None, Text("sponsors-ask-proof")),
        ((back, HOME),),
        awaiting=AWAITING_PROOF,
        place=Paid(id=pledge_id),
    )


def thanked_for_proof() -> Screen:
    return Screen(Text("sponsors-proof-kept"), column(MY_PLEDGES, HOME))


def ask_leave(pledge_id: int) -> Screen:
    yes = Button(Text("sponsors-leave-now-button"), Leave(id=pledge_id))
    back = Button(Text("sponsors-back-button"), PledgePage(id=pledge_id))
    return Screen(Text("sponsors-ask-leave"), ((yes,), (back, HOME)))


def left() -> Screen:
    return Screen(Text("sponsors-left"), column(SPONSORS, HOME))


def thanks(one: Ward, amount: int) -> Screen:
    """What a sponsor gets once the team has seen the money."""
    return Screen(Text("sponsors-thanks", ward=one.name, sum=one.money(amount)), column(MY_PLEDGES, HOME))


def not_found(one: Ward) -> Screen:
    return Screen(Text("sponsors-was-not-found", ward=one.name), column(MY_PLEDGES, HOME))


def became(one: Ward, words: str) -> Screen:
    return Screen(Text("sponsors-news", ward=one.name, words=words), column(MY_PLEDGES, HOME))
