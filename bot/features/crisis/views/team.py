"""How a case looks to the team: its topic, its card, a call, and how far a reply came."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.features.crisis.domain.case import Case, Entry, Way
from bot.features.crisis.domain.duties import Owed
from bot.features.crisis.domain.notices import Drilled, Facts, Paged, PageDone, SecondWanted
from bot.features.crisis.views import presses
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Lane, Screen, column, grid

REASONS = ("help", "call", "safety")
"""Why somebody may look at where or who she is."""
_COUNTED = ("text", "voice", "photo", "video", "document")


def topic_name(case: Case) -> Text:
    """Name a topic: number, urgency, region; nothing that tells who it is."""
    if case.drill:
        return Text("crisis-topic-drill", number=case.id)
    return Text("crisis-topic", number=case.id, severity=_severity(case), where=_where(case))


def card(facts: Facts) -> Screen:
    """The pinned card, with what is needed at once."""
    case = facts.case
    return Screen(_said(facts), _first_buttons(case))


def menu(facts: Facts) -> Screen:
    """The card with what is needed seldom."""
    case, id = facts.case, facts.case.id
    crisis = Button(Text("crisis-make-crisis-button"), presses.MakeCrisis(case=id))
    free = Button(Text("crisis-release-button"), presses.Release(case=id))
    buttons = [
        Button(Text("crisis-severity-button"), presses.Weighing(case=id)),
        *([crisis] if not case.is_crisis else []),
        *([free] if case.owner_id is not None else []),
        Button(Text("crisis-close-button"), presses.Closing(case=id)),
        Button(Text("crisis-duties-button"), presses.Duties(case=id)),
        Button(Text("crisis-erase-button"), presses.Erasing(case=id)),
    ]
    return Screen(_said(facts), (*grid(buttons, 2), (_back(case),)))


def severities(facts: Facts, levels: Sequence[int]) -> Screen:
    case = facts.case
    buttons = [
        Button(Text(f"crisis-severity-{one}-button"), presses.Weigh(case=case.id, severity=one))
        for one in levels
    ]
    return Screen(_said(facts), (*grid(buttons, 2), (_back(case),)))


def outcomes(facts: Facts, known: Sequence[str]) -> Screen:
    case = facts.case
    buttons = [
        Button(Text(f"crisis-outcome-{one}-button"), presses.Close(case=case.id, outcome=one))
        for one in known
    ]
    return Screen(_said(facts), (*grid(buttons, 2), (_back(case),)))


def colleagues(facts: Facts, found: Sequence[tuple[int, str]]) -> Screen:
    """To whom it can be handed over."""
    case = facts.case
    buttons = [
        Button(Text("crisis-colleague-button", name=name[:28]), presses.Give(case=case.id, to=person))
        for person, name in found[:10]
    ]
    return Screen(_said(facts), (*grid(buttons, 2), (_back(case),)))


def replies(facts: Facts, keys: Sequence[str]) -> Screen:
    """Prepared replies, which leave in her language."""
    case = facts.case
    buttons = [
        Button(Text(f"crisis-canned-{key}-button"), presses.Reply(case=case.id, key=key)) for key in keys
    ]
    return Screen(_said(facts), (*grid(buttons, 2), (_back(case),)))


def page(paged: Paged, link: str | None) -> Screen:
    """A call: what it is about, without a word of hers, and one button that takes it."""
    case = paged.case
    about = Text("crisis-drill-card") if case.drill else _about(case)
    head = "crisis-page-mine" if paged.mine else "crisis-page-again" if paged.again else "crisis-page"
    take = Button(Text("crisis-take-button"), presses.Take(case=case.id))
    there = Button(Text("crisis-open-topic-button"), url=link) if link else None
    return Screen(
        lines(
            Text(head, number=case.id, severity=_severity(case)),
            Text(
                "crisis-page-facts", where=_where(case), language=_language(case), since=paged.waiting_since
            ),
            about,
        ),
        column(None if paged.mine else take, there),
        lane=Lane.URGENT,
    )


def page_over(done: PageDone, link: str | None) -> Screen:
    """A call that is over: nothing is left to take."""
    there = column(Button(Text("crisis-open-topic-button"), url=link) if link else None)
    if not done.case.is_open:
        return Screen(Text("crisis-page-closed", number=done.case.id), there)
    return Screen(Text("crisis-page-taken", number=done.case.id, owner=done.owner), there)


def progress(entry: Entry) -> Screen:
    """How far a reply came, with what can still be done about it."""
    stop = Button(Text("crisis-stop-button"), presses.Stop(entry=entry.id))
    undo = Button(Text("crisis-withdraw-button"), presses.Withdraw(entry=entry.id))
    match entry.way:
        case Way.HELD | Way.HUSHED:
            return Screen(Text(f"crisis-way-{entry.way}"), column(stop))
        case Way.SENT | Way.OPENED:
            return Screen(Text(f"crisis-way-{entry.way}"), column(undo))
        case _:
            return Screen(Text(f"crisis-way-{entry.way}"))


def hidden(case: Case, entry: Entry, *, named: bool) -> Screen:
    """What tells who or where she is stays behind a deliberate act."""
    head = Text("crisis-team-number", number=case.id) if named else None
    return Screen(
        lines(head, Text(f"crisis-received-{entry.item.kind}")),
        column(Button(Text("crisis-reveal-button"), presses.Reveal(entry=entry.id))),
    )


def revealed(entry: Entry) -> Screen:
    """What she sent, as words: her own message is gone from her phone."""
    told = entry.item.extra or {}
    place = told.get("location", told)
    words = [str(place[one]) for one in ("latitude", "longitude") if one in place]
    words += [str(told[one]) for one in ("title", "address", "first_name", "phone_number") if told.get(one)]
    return Screen(Text("verbatim", words=", ".join(words)))


def reasons(entry_id: int) -> Screen:
    """Why it is to be shown; the answer is written into the audit."""
    return Screen(
        Text("crisis-reveal-why"),
        column(
            *(
                Button(Text(f"crisis-reveal-{one}-button"), presses.RevealFor(entry=entry_id, reason=one))
                for one in REASONS
            )
        ),
    )


def drill(planned: datetime | None) -> Screen:
    """What a false case tries, and whether one comes by itself."""
    label = "crisis-drill-off-button" if planned else "crisis-drill-on-button"
    weekly = Button(Text(label), presses.WeeklyDrill(wanted=planned is None))
    when = Text("crisis-drill-planned", at=planned) if planned else None
    now = Button(Text("crisis-drill-button"), presses.BeginDrill())
    return Screen(lines(Text("crisis-drill"), when), column(now, weekly, HOME))


def drill_begun(case: Case) -> Screen:
    """It is under way."""
    return Screen(Text("crisis-drill-begun", number=case.id), column(HOME))


def drilled(found: Drilled) -> Screen:
    """How it went: how long it took, and what is broken."""
    took = found.seconds
    said = (
        Text("crisis-drill-taken", number=found.case.id, owner=found.by, seconds=took)
        if took is not None
        else Text("crisis-drill-open", number=found.case.id)
    )
    broken = [Text(f"crisis-broken-{place}") for place in found.broken]
    return Screen(lines(said, *(broken or [Text("crisis-drill-holds")])), column(HOME))


def duties(case_id: int, owed: Sequence[Owed]) -> Screen:
    """What the law may want, of whom, and where that stands; hours only where the act sets them."""
    said = [
        lines(
            Text(f"crisis-duty-{one.duty.key}", whose=Text(f"crisis-whose-{one.duty.whose}")),
            Text(
                "crisis-duty-proof",
                act=Text(f"source-{one.duty.act}"),
                ref=one.duty.ref,
                edition=one.duty.edition,
            ),
        )
        for one in owed
    ]
    buttons = [_owe(case_id, one) for one in owed if one.duty.hours is not None and one.done_at is None]
    back = Button(Text("crisis-card-button"), presses.Card(case=case_id))
    head = Text("crisis-duties") if owed else Text("crisis-duties-none")
    return Screen(paragraphs(head, *said), column(*buttons, back))


def _owe(case_id: int, one: Owed) -> Button:
    runs = one.since is not None
    label = Text("crisis-duty-done-button" if runs else "crisis-duty-ours-button", article=one.duty.ref)
    return Button(label, presses.Owe(case=case_id, key=one.duty.key, done=runs))


def second_wanted(wanted: SecondWanted) -> Screen:
    """What nobody decides alone; the button is for another than who asked."""
    said = Text(f"crisis-wanted-{wanted.what}", number=wanted.case.id, name=wanted.by)
    reason = Text("verbatim", words=wanted.reason) if wanted.reason else None
    agree = Button(Text("crisis-second-button"), presses.Second(decision=wanted.decision_id))
    return Screen(lines(said, reason), column(agree, HOME))


def agreed(what: str) -> Screen:
    """The second person has agreed."""
    return Screen(Text(f"crisis-agreed-{what}"), column(HOME))


def erasing(facts: Facts) -> Screen:
    """Ask once more: erasing is not undone."""
    sure = Button(Text("crisis-erase-sure-button"), presses.Erase(case=facts.case.id))
    return Screen(lines(_said(facts), Text("crisis-erasing")), column(sure, _back(facts.case)))


def number(case: Case) -> Text:
    """Name a case where several are shown."""
    return Text("crisis-team-number", number=case.id)


def _said(facts: Facts) -> Said:
    case = facts.case
    if case.drill:
        return lines(number(case), Text("crisis-drill-card"), _standing(facts))
    counted = [
        Text(f"crisis-count-{kind}", count=facts.counts[kind]) for kind in _COUNTED if facts.counts.get(kind)
    ]
    rest = sum(count for kind, count in facts.counts.items() if kind not in _COUNTED)
    if rest:
        counted.append(Text("crisis-count-other", count=rest))
    return lines(
        Text("crisis-card-head", number=case.id, severity=_severity(case), where=_where(case)),
        _about(case),
        Text("crisis-card-language", language=_language(case)),
        _sent(counted),
        _spared(facts),
        *(Text("crisis-card-duty", article=one.duty.ref, until=one.until) for one in facts.owed if one.until),
        _standing(facts),
    )


def _spared(facts: Facts) -> Said | None:
    """Say whether she may be written to, when, and how much waits for her."""
    discreet = facts.discreet
    hours = discreet.hours
    agreed = Text("crisis-hours-button", begin=hours.begin.hour, end=hours.end.hour) if hours else None
    waits = Text("crisis-card-hushed", count=facts.hushed) if facts.hushed else None
    if facts.lost and not discreet.hidden:
        return lines(Text("crisis-card-lost"), waits)
    if discreet.hidden:
        except_at = Text("crisis-card-except", hours=agreed) if agreed else None
        return lines(Text("crisis-card-hidden"), except_at, waits)
    if agreed is None and not discreet.has_code:
        return waits
    code = Text("crisis-card-code") if discreet.has_code else None
    return lines(Text("crisis-card-hours", hours=agreed) if agreed else None, code, waits)


def _sent(counted: list[Text]) -> Text | None:
    if not counted:
        return None
    said = counted[0]
    for one in counted[1:]:
        said = Text("crisis-and", one=said, other=one)
    return said


def _standing(facts: Facts) -> Said:
    case = facts.case
    if case.closed_at is not None:
        outcome = Text(f"crisis-outcome-{case.outcome}-button")
        return Text("crisis-card-closed", at=case.closed_at, outcome=outcome)
    waiting = Text("crisis-card-waiting", since=case.waiting_since) if case.waiting_since else None
    if case.owner_id is not None:
        return lines(Text("crisis-card-owner", owner=facts.owner), waiting or Text("crisis-card-answered"))
    calling = Text("crisis-card-next-call", at=facts.next_call) if facts.next_call else None
    return lines(Text("crisis-card-nobody"), waiting, calling)


def _first_buttons(case: Case) -> tuple[tuple[Button, ...], ...]:
    if not case.is_open:
        return column(Button(Text("crisis-reopen-button"), presses.Reopen(case=case.id)))
    more = Button(Text("crisis-more-button"), presses.More(case=case.id))
    if case.owner_id is None:
        return ((Button(Text("crisis-take-button"), presses.Take(case=case.id)),), (more,))
    return (
        (
            Button(Text("crisis-hand-over-button"), presses.Giving(case=case.id)),
            Button(Text("crisis-canned-button"), presses.Replies(case=case.id)),
        ),
        (more,),
    )


def _back(case: Case) -> Button:
    return Button(Text("crisis-card-button"), presses.Card(case=case.id))


def _about(case: Case) -> Said:
    """What it is about, as her own press said it."""
    if case.situations:
        about = [Text(f"crisis-need-{one}-button") for one in case.situations]
    else:
        about = [Text(f"crisis-about-{case.kind}")]
    if case.minor:
        about.append(Text("crisis-about-minor"))
    said = about[0]
    for one in about[1:]:
        said = Text("crisis-and", one=said, other=one)
    return said


def _severity(case: Case) -> Text:
    return Text(f"crisis-severity-{case.severity}-button")


def _where(case: Case) -> Text:
    if case.country and case.region:
        return Text(f"region-{case.country.lower()}-{case.region}")
    return Text(f"country-{case.country.lower()}") if case.country else Text("crisis-nowhere")


def _language(case: Case) -> Text:
    return Text(f"crisis-language-{case.language}")
