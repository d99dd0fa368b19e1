"""The first screen of a path, and the choice of a form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.features.journey.domain.after import duties
from bot.features.journey.domain.days import About
from bot.features.journey.domain.journey import Overview
from bot.features.journey.domain.papers import Item, State
from bot.features.journey.views.after import duty_lines
from bot.features.journey.views.presses import (
    PATH,
    After,
    Begin,
    ChooseDay,
    Letter,
    Mark,
    PaperList,
    PaperPage,
    Path,
    PathForms,
    Picture,
    Prepare,
    StepList,
    StepPage,
)
from bot.features.journey.views.steps import clock_line
from bot.features.placement.domain.pack import CountryPack
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, AskPerson, Button, Screen, column

BAR = 11
_FULL, _EMPTY = "\u2593", "\u2591"
_NAMED_LAST = 2
"""So many papers to be ordered last are named on the first screen; the list has them all."""
ASK = Button(Text("placement-ask-person-button"), AskPerson())
OTHER_FORM = Button(Text("journey-other-form-button"), PathForms())


def forms(pack: CountryPack, chosen: str | None) -> Screen:
    """Ask which form the family prepares for."""
    buttons = [
        Button(Text(f"form-{form.key}-button"), Prepare(country=pack.code, form=form.key))
        for form in pack.forms.values()
        if form.is_comparable
    ]
    text = Text("journey-other-form" if chosen else "journey-which-form")
    return Screen(text, column(*buttons, PATH if chosen else None, HOME), place=PathForms())


def who_goes(country: str, form: str, chosen: str | None, *, both: bool) -> Screen:
    """Ask whether one goes alone or in two, for the list differs; say so when another form gives way.

    Where both adults are here already it is only asked whether to begin.
    """
    alone = Button(Text("journey-alone-button"), Begin(country=country, form=form, two=False))
    two = Button(Text("journey-two-button"), Begin(country=country, form=form, two=True))
    begin = Button(Text("journey-begin-button"), Begin(country=country, form=form, two=True))
    asked = Text("journey-both-go" if both else "journey-who-goes", form=Text(f"form-{form}"))
    warned = Text("journey-gives-way", form=Text(f"form-{chosen}")) if chosen else None
    return Screen(
        lines(asked, warned),
        ((begin,) if both else (alone, two), *column(PATH if chosen else None, HOME)),
        place=Prepare(country=country, form=form),
    )


def nothing_known(form: str) -> Screen:
    """Neither papers nor steps of this form were found in any act: it is said, and where to ask."""
    said = lines(Text("journey-title", form=Text(f"form-{form}")), Text("journey-nothing-known"))
    return Screen(said, column(OTHER_FORM, ASK, HOME))


def top(overview: Overview) -> Screen:
    """What is done, and what comes next; never a wall of text."""
    if not overview.total and not overview.path:
        return nothing_known(overview.form)
    if overview.home_on:
        return _at_home(overview, overview.home_on)
    return Screen(paragraphs(_head(overview), lines(*_body(overview))), _buttons(overview), place=Path())


def _at_home(overview: Overview, home_on: date) -> Screen:
    """Papers and steps have done their work: what comes next is what returns."""
    coming = duty_lines(duties(overview.path, home_on, overview.today))
    text = paragraphs(_title(overview), Text("journey-after", day=home_on), coming)
    home = Button(Text("journey-after-button"), After())
    rest = (Button(Text("journey-steps-button"), StepList()), OTHER_FORM)
    return Screen(
        text, ((home,), rest, (Button(Text("journey-picture-button"), Picture()), HOME)), place=Path()
    )


def bar(per_cent: int) -> str:
    full = BAR * per_cent // 100
    return _FULL * full + _EMPTY * (BAR - full)


def _title(overview: Overview) -> Text:
    return Text("journey-title", form=Text(f"form-{overview.form}"))


def _head(overview: Overview) -> Said:
    done = Text("journey-bar", bar=bar(overview.per_cent), percent=overview.per_cent)
    if not overview.total:
        return lines(_title(overview), Text("journey-papers-unknown"), done)
    form = Text(f"form-{overview.form}")
    return lines(Text("journey-title-count", form=form, ready=overview.ready, total=overview.total), done)


def _body(overview: Overview) -> Iterator[Said | None]:
    yield from _clocks(overview)
    if not overview.has_filed:
        yield _next_paper(overview)
        yield from (_last(item, overview) for item in _named_last(overview))
    for item in overview.too_short[:1]:
        yield Text("journey-too-short", document=item.name, day=item.runs_out_on or overview.today)
    if overview.filing_on:
        yield Text("journey-filing-planned", day=overview.filing_on)
    if overview.stage and not overview.running:
        steps = [stage for stage in overview.path if not stage.returns]
        number = steps.index(overview.stage) + 1
        yield Text("journey-step-now", number=number, count=len(steps), step=overview.stage.name)


def _named_last(overview: Overview) -> list[Item]:
    """Give the first few papers that come last, each named once, however many in the family need one."""
    following = overview.next
    named = {item.document.key: item for item in reversed(overview.last)}
    if following:
        named.pop(following.document.key, None)
    return sorted(named.values(), key=overview.items.index)[:_NAMED_LAST]


def _clocks(overview: Overview) -> Iterator[Said | None]:
    """Say when answers are due; by name, when several terms run at once."""
    for stage in overview.running:
        clock = clock_line(stage, overview.today)
        if clock and len(overview.running) > 1:
            yield Text("journey-clock-of", step=stage.name, clock=clock)
        else:
            yield clock


def _next_paper(overview: Overview) -> Said | None:
    item = overview.next
    if item is None:
        return _nothing_next(overview)
    if item.state is State.ORDERED:
        return Text("journey-next-ordered", document=item.name)
    if item.can_run_out and overview.filing_on:
        return _last(item, overview)
    return Text("journey-next", document=item.name, issuer=item.issuer)


def _nothing_next(overview: Overview) -> Text | None:
    if overview.others_ready < overview.others_total:
        return Text("journey-own-ready", ready=overview.others_ready, total=overview.others_total)
    return Text("journey-all-ready") if overview.total else None


def _last(item: Item, overview: Overview) -> Text:
    """Say what is ordered last: a paper that can run out must still be valid on the day of filing."""
    filing_on = overview.filing_on
    if filing_on is None:
        return Text("journey-last", document=item.name)
    since = item.not_before(filing_on)
    if since and since > overview.today:
        return Text("journey-last-not-before", document=item.name, since=since, day=filing_on)
    if since:
        return Text("journey-last-now", document=item.name, day=filing_on)
    return Text("journey-last-by", document=item.name, day=filing_on)


def _buttons(overview: Overview) -> tuple[tuple[Button, ...], ...]:
    item = None if overview.has_filed else overview.next
    step = Button(Text("journey-steps-button"), StepList())
    filing = Button(Text("journey-filing-button"), ChooseDay(about=About.FILING))
    papers = Button(Text("journey-list-button"), PaperList()) if overview.items else None
    more = Button(Text("journey-more-button"), PaperPage(key=item.key)) if item else None
    rows = (
        _clock_buttons(overview),
        _marks(item),
        _row(more, papers),
        _row(step if overview.path else None, filing if overview.items and not overview.has_filed else None),
        _home(overview),
        (Button(Text("journey-picture-button"), Picture()), HOME),
    )
    return tuple(row for row in rows if row)


def _home(overview: Overview) -> tuple[Button, ...]:
    came = Button(Text("journey-child-home-button"), ChooseDay(about=About.HOME))
    return (came,) if overview.may_be_home else ()


def _row(*buttons: Button | None) -> tuple[Button, ...]:
    return tuple(button for button in buttons if button)


def _marks(item: Item | None) -> tuple[Button, ...]:
    if item is None:
        return ()
    ready = Button(Text("journey-ready-button"), Mark(key=item.key, state=State.READY))
    ordered = Button(Text("journey-ordered-button"), Mark(key=item.key, state=State.ORDERED))
    return (ready,) if item.state is State.ORDERED else (ready, ordered)


def _clock_buttons(overview: Overview) -> tuple[Button, ...]:
    late = [stage for stage in overview.running if stage.is_late(overview.today)]
    if late:
        return (Button(Text("journey-letter-button"), Letter(key=late[0].key)),)
    return tuple(Button(Text("journey-answer-button"), StepPage(key=one.key)) for one in overview.running[:1])
