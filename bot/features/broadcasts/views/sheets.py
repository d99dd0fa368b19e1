"""How an announcement looks while it is written: card, words, audience, the check before the last button."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.features.broadcasts.domain.audience import Audience, Choice, Count
from bot.features.broadcasts.domain.broadcast import Broadcast, Sheet, Topic
from bot.features.broadcasts.domain.checks import Finding
from bot.features.broadcasts.views import presses
from bot.kernel.text import Lines, Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Screen, column, grid

AWAITING_WORDS, AWAITING_HOUR = "broadcast-words", "broadcast-hour"
AWAITING_REASON, AWAITING_CORRECTION = "broadcast-reason", "broadcast-correction"
FILTERS_ON_A_PAGE, VALUES_ON_A_PAGE = 4, 5
Chosen = Sequence[tuple[str, Sequence[Text]]]
"""The chosen values by filter, as they are called."""


def language(code: str) -> Text:
    return Text(f"broadcasts-language-{code}")


def latest(found: Sequence[Broadcast]) -> Screen:
    """List the newest ones."""
    buttons = [
        Button(Text("broadcasts-one-button", number=one.id, state=_state(one)), presses.Card(id=one.id))
        for one in found
    ]
    new = Button(Text("broadcasts-new-button"), presses.New())
    return Screen(Text("broadcasts-latest"), column(new, *buttons, HOME), place=presses.Latest())


def first_language(codes: Sequence[str]) -> Screen:
    """Ask in which language the first words come."""
    buttons = [Button(language(code), presses.Begin(language=code)) for code in codes]
    return Screen(Text("broadcasts-first-language"), column(*buttons, HOME), place=presses.New())


def write(id: int, code: str, *, written: bool) -> Screen:
    """Ask for the words."""
    drop = Button(Text("broadcasts-drop-button"), presses.Drop(id=id, language=code)) if written else None
    return Screen(
        Text("broadcasts-write", language=language(code)),
        column(drop, _back(id), HOME),
        awaiting=AWAITING_WORDS,
        place=presses.Write(id=id, language=code),
    )


def texts(sheet: Sheet, codes: Sequence[str]) -> Screen:
    """Show which languages are written."""
    id = sheet.broadcast.id
    buttons = [
        Button(
            Text("broadcasts-chosen" if code in sheet.languages else "broadcasts-add", what=language(code)),
            presses.Write(id=id, language=code),
        )
        for code in codes
    ]
    return Screen(Text("broadcasts-texts"), column(*buttons, _back(id), HOME), place=presses.Texts(id=id))


def draft(sheet: Sheet, count: Count, chosen: Chosen) -> Screen:
    """Show a draft as a card."""
    one = sheet.broadcast
    text = paragraphs(
        Text("broadcasts-card", number=one.id, state=_state(one)),
        lines(
            Text("broadcasts-card-languages", languages=_listed([language(c) for c in sheet.languages])),
            Text("broadcasts-card-topic", topic=one.topic.named),
            whom(chosen),
            Text("broadcasts-card-urgent") if one.urgent else None,
        ),
        counted(count),
    )
    buttons = [
        Button(Text("broadcasts-texts-button"), presses.Texts(id=one.id)),
        Button(Text("broadcasts-whom-button"), presses.Whom(id=one.id)),
        Button(Text("broadcasts-topic-button"), presses.Topics(id=one.id)),
        Button(Text("broadcasts-sample-button"), presses.Sample(id=one.id)),
        Button(Text("broadcasts-preview-button"), presses.Preview(id=one.id)),
        Button(Text("broadcasts-check-button"), presses.Check(id=one.id)),
        Button(Text("broadcasts-delete-button"), presses.AskCancel(id=one.id)),
        HOME,
    ]
    return Screen(text, grid(buttons, 2), place=presses.Card(id=one.id))


def whom(chosen: Chosen) -> Text:
    """Say for whom it is."""
    if not chosen:
        return Text("broadcasts-card-everybody")
    parts = [
        Text("broadcasts-filter-chosen", name=Text(f"broadcasts-filter-{name}"), values=_listed(labels))
        for name, labels in chosen
    ]
    return Text("broadcasts-card-whom", parts=lines(*parts))


def counted(count: Count) -> Lines:
    """Say how many get it and how many do not; a few who are held are never told apart."""
    apart = [
        Text("broadcasts-count-language", language=language(code), people=people)
        for code, people in sorted(count.languages.items(), key=lambda pair: -pair[1])
        if people
    ]
    together = count.held_apart is None
    return lines(
        Text("broadcasts-count-reached" if count.done else "broadcasts-count-so-far", people=count.reached),
        _joined(apart) if len(apart) > 1 else None,
        Text(
            "broadcasts-count-unreachable" if together else "broadcasts-count-blocked",
            people=count.blocked_or_held,
        )
        if count.blocked_or_held
        else None,
        Text("broadcasts-count-held", people=count.held) if not together else None,
        Text("broadcasts-count-stopped", people=count.stopped) if count.stopped else None,
    )


def filters(one: Broadcast, count: Count, names: Sequence[str], chosen: Chosen, page: int) -> Screen:
    """Show the filters, a page of them."""
    shown = names[page * FILTERS_ON_A_PAGE : (page + 1) * FILTERS_ON_A_PAGE]
    more = len(names) > FILTERS_ON_A_PAGE
    following = (page + 1) % -(-len(names) // FILTERS_ON_A_PAGE)
    buttons = [Button(_named(name, one.audience), presses.Values(id=one.id, name=name)) for name in shown]
    return Screen(
        paragraphs(Text("broadcasts-whom"), whom(chosen), counted(count)),
        column(
            *buttons,
            Button(Text("broadcasts-more-filters-button"), presses.Whom(id=one.id, page=following))
            if more
            else None,
            Button(Text("broadcasts-everybody-button"), presses.Everybody(id=one.id)) if chosen else None,
            Button(Text("broadcasts-done-button"), presses.Card(id=one.id)),
            HOME,
        ),
        place=presses.Whom(id=one.id, page=page),
    )


def values(one: Broadcast, count: Count, name: str, choices: Sequence[Choice], page: int) -> Screen:
    """Show the values of a filter, a page of them."""
    pages = max(-(-len(choices) // VALUES_ON_A_PAGE), 1)
    page = page % pages
    chosen = one.audience.values(name)
    buttons = [
        Button(
            Text(
                "broadcasts-chosen" if choice.value in chosen else "broadcasts-not-chosen", what=choice.label
            ),
            presses.Toggle(id=one.id, name=name, value=choice.value, page=page),
        )
        for choice in choices[page * VALUES_ON_A_PAGE : (page + 1) * VALUES_ON_A_PAGE]
    ]
    following = presses.Values(id=one.id, name=name, page=(page + 1) % pages)
    return Screen(
        paragraphs(Text("broadcasts-values", name=Text(f"broadcasts-filter-{name}")), counted(count)),
        column(
            *buttons,
            Button(Text("broadcasts-more-button"), following) if pages > 1 else None,
            Button(Text("broadcasts-done-button"), presses.Whom(id=one.id)),
            HOME,
        ),
        place=presses.Values(id=one.id, name=name, page=page),
    )


def topics(one: Broadcast) -> Screen:
    """Choose the topic; who stopped it gets nothing."""
    buttons = [
        Button(
            Text("broadcasts-chosen" if topic is one.topic else "broadcasts-not-chosen", what=topic.named),
            presses.SetTopic(id=one.id, topic=topic.value),
        )
        for topic in Topic
    ]
    return Screen(
        Text("broadcasts-topics"), column(*buttons, _back(one.id), HOME), place=presses.Topics(id=one.id)
    )


def check(sheet: Sheet, count: Count, found: Sequence[Finding], chosen: Chosen, alone_up_to: int) -> Screen:
    """Say what would go wrong; the last buttons stand here unless something grave was found."""
    one = sheet.broadcast
    ready = count.done and not any(finding.grave for finding in found)
    second = Text("broadcasts-needs-second", most=alone_up_to) if count.reached > alone_up_to else None
    night = Text("broadcasts-card-urgent") if one.urgent else Text("broadcasts-waits-for-morning")
    urgent = (
        Button(Text("broadcasts-calm-button"), presses.CalmDown(id=one.id))
        if one.urgent
        else Button(Text("broadcasts-urgent-button"), presses.Hurry(id=one.id))
    )
    send = Button(Text("broadcasts-send-button"), presses.Send(id=one.id, revision=one.revision))
    later = Button(Text("broadcasts-later-button"), presses.When(id=one.id, revision=one.revision))
    return Screen(
        paragraphs(
            Text("broadcasts-check", number=one.id),
            lines(whom(chosen), counted(count)),
            lines(*(finding.said for finding in found)) if found else Text("broadcasts-nothing-found"),
            lines(second, night),
        ),
        column(*((send, later, urgent) if ready else ()), _back(one.id), HOME),
        place=presses.Check(id=one.id),
    )


def hurry(id: int) -> Screen:
    """Ask why it cannot wait for the morning."""
    return Screen(
        Text("broadcasts-why-urgent"),
        column(Button(Text("broadcasts-back-button"), presses.Check(id=id)), HOME),
        awaiting=AWAITING_REASON,
        place=presses.Hurry(id=id),
    )


def when(
    id: int, revision: int, offered: Sequence[tuple[Text, datetime]], reason: Text | None = None
) -> Screen:
    """Choose the hour, or type it."""
    buttons = [
        Button(label, presses.Send(id=id, revision=revision, at=presses.minutes(at))) for label, at in offered
    ]
    said: Said = Text("broadcasts-when")
    return Screen(
        paragraphs(reason, said) if reason else said,
        column(*buttons, Button(Text("broadcasts-back-button"), presses.Check(id=id)), HOME),
        awaiting=AWAITING_HOUR,
        place=presses.When(id=id, revision=revision),
    )


def sample_title(code: str) -> Screen:
    """Stand above a sample: who sees it so."""
    return Screen(Text("broadcasts-seen-so", language=language(code)))


def _state(one: Broadcast) -> Text:
    return Text(f"broadcasts-state-{one.state.value}")


def _named(name: str, audience: Audience) -> Text:
    title, many = Text(f"broadcasts-filter-{name}"), len(audience.values(name))
    return Text("broadcasts-filter-with", name=title, many=many) if many else title


def _listed(texts: Sequence[Text]) -> Text:
    """Say several things in one line."""
    return _joined(texts) if texts else Text("broadcasts-none-yet")


def _joined(texts: Sequence[Text]) -> Text:
    said = texts[0]
    for text in texts[1:]:
        said = Text("broadcasts-and", first=said, second=text)
    return said


def _back(id: int) -> Button:
    return Button(Text("broadcasts-back-button"), presses.Card(id=id))
