"""The list of papers, page by page, and one paper."""

from __future__ import annotations

from collections.abc import Iterator

from bot.features.journey.domain.days import About
from bot.features.journey.domain.journey import Overview
from bot.features.journey.domain.papers import Holder, Item, Section, State
from bot.features.journey.views.presses import (
    PATH,
    ChooseDay,
    Mark,
    PaperList,
    PaperPage,
    TellTerm,
    Term,
    Theirs,
)
from bot.features.placement.views.proof import doubt, source_line
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column

PAGE = 6
TERMS = (1, 3, 6, 12)
"""How long papers are valid most often, in months."""
_ORDER = (
    Section.COLLECT,
    Section.BOTH,
    Section.MAYBE,
    Section.MADE,
    Section.LATER,
    Section.AUTO,
    Section.ASIDE,
)


def in_list_order(overview: Overview) -> list[Item]:
    """Group the list: what to collect by whose it is, then what may concern us, comes later or by itself."""
    return sorted(
        overview.items, key=lambda item: (_ORDER.index(item.section), list(Holder).index(item.holder))
    )


def paper_list(overview: Overview, page: int) -> Screen:
    """One page of the list; a number opens its paper."""
    ordered = in_list_order(overview)
    page = min(max(page, 0), max((len(ordered) - 1) // PAGE, 0))
    shown = list(enumerate(ordered, start=1))[page * PAGE : (page + 1) * PAGE]
    ready, total = overview.others_ready, overview.others_total
    text = paragraphs(
        Text("journey-list", ready=overview.ready, total=overview.total),
        lines(*_grouped(shown, overview)),
        Text("journey-others", ready=ready, total=total) if overview.two_adults else None,
    )
    numbers = tuple(
        Button(Text("verbatim", words=str(number)), PaperPage(key=item.key)) for number, item in shown
    )
    turn = tuple(
        Button(Text(label), PaperList(page=there))
        for label, there in (("people-page-back-button", page - 1), ("people-page-on-button", page + 1))
        if 0 <= there * PAGE < len(ordered)
    )
    others = (Button(Text("journey-theirs-button"), Theirs()),) if overview.shown else ()
    rows = (numbers, turn, others, (PATH, HOME))
    return Screen(text, tuple(row for row in rows if row), place=PaperList(page=page))


def theirs(overview: Overview) -> Screen:
    """The other adult's papers, which they chose to share: to be seen, not to be changed."""
    shown = [_line(number, item, overview) for number, item in enumerate(overview.shown, start=1)]
    text = paragraphs(Text("journey-theirs"), lines(*shown) if shown else Text("journey-theirs-closed"))
    back = Button(Text("journey-list-button"), PaperList())
    return Screen(text, ((back, PATH), (HOME,)), place=Theirs())


def _grouped(shown: list[tuple[int, Item]], overview: Overview) -> Iterator[Said]:
    heading = None
    for number, item in shown:
        group = _group(item)
        if group != heading:
            yield Text(group)
            heading = group
        yield _line(number, item, overview)


def _group(item: Item) -> str:
    of = item.holder if item.section is Section.COLLECT else item.section
    return f"journey-group-{of}"


def _line(number: int, item: Item, overview: Overview) -> Text:
    if item.section is not Section.COLLECT:
        return Text("journey-line", number=number, document=item.name)
    if item.has_run_out(overview.today):
        return Text("journey-line-run-out", number=number, document=item.name)
    if item.state is State.READY and item.runs_out_on:
        return Text("journey-line-ready-until", number=number, document=item.name, day=item.runs_out_on)
    return Text(f"journey-line-{item.state}", number=number, document=item.name)


def paper(overview: Overview, item: Item) -> Screen:
    """One paper: who issues it, how long it is valid, how far it is, where this stands."""
    document = item.document
    facts = lines(
        Text("journey-paper-issuer", issuer=item.issuer),
        Text("journey-paper-who", who=_who(item)),
        Text("placement-document-free") if document.free else None,
        _validity(item),
        *(Text("journey-paper-not-for", who=Text(f"who-{who}")) for who in document.exempt),
    )
    note = Text(f"document-{document.key}-note") if document.has_note else None
    text = paragraphs(
        lines(Text("journey-paper-title", document=item.name), _standing(item, overview)),
        lines(facts, note),
        lines(doubt(overview.pack, document.proof), source_line(overview.pack, document.proof)),
    )
    back = Button(Text("journey-list-button"), PaperList())
    return Screen(text, (*_paper_buttons(item), (back, PATH), (HOME,)), place=PaperPage(key=item.key))


def _who(item: Item) -> Text:
    if item.holder is Holder.FAMILY:
        return Text("journey-who-family")
    return Text(f"journey-who-{item.holder}")


def _validity(item: Item) -> Text | None:
    if item.months:
        return Text("placement-document-months", months=item.months)
    return Text("placement-document-validity-unknown") if item.can_run_out else None


def _standing(item: Item, overview: Overview) -> Text:
    paper = item.paper
    if item.section is not Section.COLLECT:
        return _elsewhere(item)
    if item.has_run_out(overview.today) and item.runs_out_on:
        return Text("journey-standing-run-out", day=item.runs_out_on)
    if paper and item.state is State.READY and paper.issued_on:
        if item.runs_out_on:
            return Text("journey-standing-ready-until", issued=paper.issued_on, until=item.runs_out_on)
        return Text("journey-standing-ready", issued=paper.issued_on)
    if paper and item.state is State.ORDERED and paper.ordered_on:
        return Text("journey-standing-ordered", day=paper.ordered_on)
    return Text("journey-standing-todo")


def _elsewhere(item: Item) -> Text:
    """Say why it is not to be collected now."""
    if item.made_in and item.section is Section.MADE:
        return Text("journey-standing-made", step=item.made_in)
    return Text(f"journey-standing-{item.section}")


def _paper_buttons(item: Item) -> tuple[tuple[Button, ...], ...]:
    def mark(label: str, state: State) -> Button:
        return Button(Text(label), Mark(key=item.key, state=state))

    if item.section is not Section.COLLECT:
        label = (
            "journey-bring-myself-button" if item.section is Section.AUTO else "journey-concerns-us-button"
        )
        return ((mark(label, State.TODO),),)
    ready, ordered = mark("journey-ready-button", State.READY), mark("journey-ordered-button", State.ORDERED)
    dated = Button(Text("journey-issued-button"), ChooseDay(about=About.ISSUED, key=item.key))
    term = Button(Text("journey-term-button"), Term(key=item.key))
    todo = mark("journey-todo-button", State.TODO)
    asks_term = item.can_run_out and not item.document.validity_months
    match item.state:
        case State.READY:
            first: tuple[Button, ...] = (dated, term) if asks_term else (dated,)
            return (first, (todo, ordered))
        case State.ORDERED:
            return ((ready, dated), (todo,))
        case _:
            return ((ready, ordered), (mark("journey-aside-button", State.ASIDE),))


def term(item: Item) -> Screen:
    """Ask how long a paper is valid: no act says, so only the paper or its issuer does."""
    choices = tuple(
        Button(Text("journey-months-button", months=months), TellTerm(key=item.key, months=months))
        for months in TERMS
    )
    unsaid = Button(Text("journey-term-unsaid-button"), TellTerm(key=item.key, months=0))
    issued = item.paper.issued_on if item.paper else None
    marked = Text("journey-marked-ready", document=item.name, day=issued) if issued else None
    other_day = Button(Text("journey-issued-button"), ChooseDay(about=About.ISSUED, key=item.key))
    return Screen(
        lines(marked, Text("journey-which-term", document=item.name)),
        (choices[:2], choices[2:], *column(unsaid, other_day if issued else None), (PATH, HOME)),
        place=Term(key=item.key),
    )
