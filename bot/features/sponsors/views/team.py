"""What coordinators see of sponsors: wards, payments to look at, the ledger as a table, the report of a month."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.features.school.views.papers import sheets
from bot.features.sponsors.domain import (
    Ledger,
    Payment,
    PaymentState,
    Pledge,
    PledgeState,
    Proof,
    Standing,
    Ward,
    Wish,
)
from bot.features.sponsors.views.presses import (
    DESK,
    Books,
    Decide,
    Desk,
    NewWard,
    SetOpen,
    ShowProof,
    TeamWard,
    WriteNews,
)
from bot.kernel.text import Money, Said, Text, lines, paragraphs
from bot.telegram.shown.acts import Media
from bot.telegram.shown.screens import HOME, Button, File, Post, Screen, column, grid

AWAITING_HOW, AWAITING_NEWS = "sponsors-how", "sponsors-words"
SHOWN, REGIONS = 6, 10
_TARGETS = {"KZT": (50_000, 100_000, 300_000, 1_000_000), "KGS": (10_000, 20_000, 50_000, 100_000)}


def desk(wards: Sequence[Ward], waiting: Sequence[tuple[Payment, Ward]]) -> Screen:
    """What waits first; then the wishes, the newest last."""
    proofs = (
        Button(Text("sponsors-look-button", ward=ward.name), ShowProof(id=payment.id))
        for payment, ward in waiting[:2]
    )
    pages = (
        Button(Text("sponsors-ward-button", ward=one.name), TeamWard(id=one.id))
        for one in wards[-SHOWN + 2 :]
    )
    return Screen(
        Text("sponsors-desk", wards=len(wards), waiting=len(waiting)),
        (
            *column(*proofs, *pages),
            (Button(Text("sponsors-new-button"), NewWard()), Button(Text("sponsors-books-button"), Books())),
            (HOME,),
        ),
        place=Desk(),
    )


def which_region(country: str, regions: Sequence[str], page: int) -> Screen:
    page = min(max(page, 0), (len(regions) - 1) // REGIONS)
    shown = regions[page * REGIONS : (page + 1) * REGIONS]
    names = [Button(Text(f"region-{country}-{one}"), NewWard(region=one)) for one in shown]
    turn = tuple(
        Button(Text(label), NewWard(page=there))
        for label, there in (("sponsors-earlier-button", page - 1), ("sponsors-later-button", page + 1))
        if 0 <= there * REGIONS < len(regions)
    )
    return Screen(Text("sponsors-which-region"), (*grid(names, 2), *((turn,) if turn else ()), (DESK, HOME)))


def which_wish(region: str) -> Screen:
    wishes = (
        Button(Text(f"sponsors-wish-{wish}-button"), NewWard(region=region, wish=wish)) for wish in Wish
    )
    return Screen(Text("sponsors-which-wish"), (*column(*wishes), (DESK, HOME)))


def which_target(press: NewWard, currency: str) -> Screen:
    sums = [
        Button(
            Text("sponsors-sum-button", sum=Money(amount, currency)),
            NewWard(region=press.region, wish=press.wish, target=amount),
        )
        for amount in _TARGETS.get(currency, _TARGETS["KZT"])
    ]
    return Screen(Text("sponsors-which-target"), (*grid(sums, 2), (DESK, HOME)))


def ask_how(press: NewWard, note: Text | None = None) -> Screen:
    return Screen(lines(note, Text("sponsors-ask-how")), ((DESK, HOME),), awaiting=AWAITING_HOW, place=press)


def ward(one: Ward, pledges: Sequence[Pledge]) -> Screen:
    """A ward as the team sees it; sponsors are numbers."""
    running = [each for each in pledges if each.state is PledgeState.OPEN]
    label = "sponsors-close-button" if one.is_open else "sponsors-reopen-button"
    return Screen(
        paragraphs(
            Text("sponsors-ward-title", ward=one.name, region=one.place),
            Text("sponsors-gathered", sum=one.money(one.confirmed), target=one.money(one.target)),
            Text("sponsors-pledges-of-ward", count=len(running)),
        ),
        (
            *column(Button(Text("sponsors-write-news-button"), WriteNews(id=one.id))),
            *column(Button(Text(label), SetOpen(id=one.id, is_open=not one.is_open))),
            (DESK, HOME),
        ),
        place=TeamWard(id=one.id),
    )


def ask_news(ward_id: int, note: Text | None = None) -> Screen:
    return Screen(
        lines(note, Text("sponsors-ask-news")),
        ((DESK, HOME),),
        awaiting=AWAITING_NEWS,
        place=WriteNews(id=ward_id),
    )


def news_told(count: int) -> Screen:
    return Screen(Text("sponsors-news-told", count=count), ((DESK, HOME),))


def proof(chat_id: int, payment: Payment, one: Ward, shown: Proof | None) -> Screen | Post:
    """The proof itself, with the two presses that decide."""
    said = Text("sponsors-proof", ward=one.name, sum=one.money(payment.amount))
    decided = payment.state is not PaymentState.TOLD
    buttons = ((DESK, HOME),) if decided else (_decisions(payment), (DESK, HOME))
    if shown is None:
        return Screen(said, buttons)
    return Post(chat_id, Media(shown.kind, shown.file_id, caption=said, buttons=buttons), person_id=chat_id)


def arrived(chat_id: int, payment: Payment, one: Ward, shown: Proof) -> Post:
    """What a coordinator gets when a sponsor sends a proof: one press confirms it."""
    said = Text("sponsors-proof-arrived", ward=one.name, sum=one.money(payment.amount))
    act = Media(shown.kind, shown.file_id, caption=said, buttons=(_decisions(payment), (DESK, HOME)))
    return Post(chat_id, act, person_id=chat_id, dedupe_key=f"sponsors:proof:{payment.id}:{chat_id}")


def decided(one: Ward, payment: Payment, *, came: bool) -> Screen:
    said = "sponsors-confirmed" if came else "sponsors-refused"
    return Screen(Text(said, ward=one.name, sum=one.money(payment.amount)), ((DESK, HOME),), anew=True)


def left(chat_id: int, standing: Standing) -> Post:
    """What coordinators hear when somebody leaves a pledge, at once: the ward counts on it."""
    said = Text(
        "sponsors-somebody-left",
        ward=standing.ward.name,
        pledged=Text(
            f"sponsors-pledged-{standing.pledge.rhythm}", sum=standing.ward.money(standing.pledge.amount)
        ),
    )
    screen = Screen(said, ((DESK, HOME),))
    return Post(
        chat_id, screen, person_id=chat_id, dedupe_key=f"sponsors:left:{standing.pledge.id}:{chat_id}"
    )


def books(ledger: Ledger) -> Screen:
    """The ledger: a row for each payment, then sums by ward that give the whole."""
    heads: list[Said] = [Text(f"sponsors-head-{name}") for name in ("day", "ward", "pledge", "sum", "state")]
    rows: list[list[Said | str | int]] = [
        [
            f"{payment.told_at:%d.%m.%Y}",
            ward.name,
            number,
            payment.amount,
            Text(f"sponsors-payment-state-{payment.state}"),
        ]
        for payment, ward, number in ledger.rows
    ]
    for currency in ledger.currencies:
        whole = ledger.total(PaymentState.CONFIRMED, currency)
        rows.append(["", Text("sponsors-whole", currency=currency), "", whole, ""])
    rows += [
        ["", Text("sponsors-of-ward", code=code), "", amount, ""] for code, amount in ledger.by_ward().items()
    ]
    made = sheets.arguments(Text("sponsors-books"), heads, rows)
    return Screen(
        Text("sponsors-books-file", count=len(ledger.rows)),
        ((DESK, HOME),),
        file=File(sheets.RECIPE, made, "ledger.xlsx"),
    )


def report(chat_id: int, month: date, ledger: Ledger) -> Post:
    """What came in a month and what nobody has confirmed yet."""
    sums = (
        Text(
            "sponsors-report-line",
            came=Money(ledger.total(PaymentState.CONFIRMED, currency), currency),
            waits=Money(ledger.total(PaymentState.TOLD, currency), currency),
        )
        for currency in ledger.currencies
    )
    screen = Screen(
        paragraphs(
            Text("sponsors-report", month=month),
            lines(*sums) if ledger.rows else Text("sponsors-report-none"),
        ),
        ((Button(Text("sponsors-books-button"), Books()), HOME),),
    )
    key = f"sponsors:report:{month:%Y-%m}:{chat_id}"
    return Post(chat_id, screen, person_id=chat_id, dedupe_key=key)


def _decisions(payment: Payment) -> tuple[Button, ...]:
    return (
        Button(Text("sponsors-came-button"), Decide(id=payment.id, came=True)),
        Button(Text("sponsors-not-found-button"), Decide(id=payment.id, came=False)),
    )
