"""Turns what is to be told into what leaves: one notice, the posts that tell it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.features.crisis.domain.case import Entry, Side
from bot.features.crisis.domain.notices import (
    Answered,
    CardDrawn,
    Edited,
    Folded,
    Marked,
    Notice,
    PageDone,
    Paged,
    Progress,
    Reacted,
    Relayed,
    Removed,
    Said,
    TopicRenamed,
    TopicWanted,
    Vanishing,
    Warned,
)
from bot.features.crisis.views import asking, team
from bot.kernel.text import Text, lines
from bot.telegram.acts import (
    Album,
    CloseTopic,
    Delete,
    EditTopic,
    Media,
    OpenTopic,
    React,
    Redraw,
    ReopenTopic,
    Words,
)
from bot.telegram.screens import Lane, Post, Screen, Then

PEN = "\N{WRITING HAND}"
_GROUPED = frozenset({"photo", "video", "document", "audio"})
"""What Telegram lets stand in one album."""


def posts(notices: Sequence[Notice], language: str, forum: int | None) -> list[Post]:
    """Write notices down as posts; the team's forum reads `language`."""
    return [post for notice in notices for post in _posts(notice, language, forum)]


def _posts(notice: Notice, language: str, forum: int | None) -> Sequence[Post]:
    match notice:
        case TopicWanted():
            then = Then("crisis-topic", {"case": notice.case.id})
            name = OpenTopic(team.topic_name(notice.case))
            return [Post(notice.forum, name, language=language, lane=_lane(notice.case.severity), then=then)]
        case TopicRenamed():
            return _renamed(notice, language)
        case CardDrawn():
            return [_card(notice, language)]
        case Relayed():
            return _relayed(notice, language)
        case Edited():
            return [_edited(notice, language)]
        case Answered():
            return [_answered(notice)]
        case Paged():
            return [_paged(notice, forum)]
        case PageDone():
            over = Redraw(notice.message_id, team.page_over(notice))
            return [Post(notice.person_id, over, person_id=notice.person_id)]
        case Progress():
            return [_progress(notice, language)]
        case Said():
            return [_said(notice, language)]
        case Reacted():
            return [Post(notice.chat_id, React(notice.message_id, notice.emoji))]
        case Marked():
            return [Post(notice.chat_id, React(notice.message_id, PEN))]
        case Removed():
            return [Post(notice.chat_id, Delete(notice.message_ids))] if notice.message_ids else []
        case Folded():
            return [_folded(notice)]
        case Warned():
            screen = Screen(Text(f"crisis-warn-{notice.what}"))
            return [Post(notice.person_id, screen, person_id=notice.person_id)]
        case Vanishing():
            at = int(notice.at.timestamp() * 1000)
            return [Post(notice.person_id, Delete((notice.message_id,)), due_at_ms=at)]


def _renamed(notice: TopicRenamed, language: str) -> list[Post]:
    thread = notice.case.thread_id
    named = Post(
        notice.forum, EditTopic(team.topic_name(notice.case)), language=language, thread_id=thread,
    )  # fmt: skip
    if notice.closed is None:
        return [named]
    act = CloseTopic() if notice.closed else ReopenTopic()
    return [Post(notice.forum, act, thread_id=thread)]


def _card(notice: CardDrawn, language: str) -> Post:
    case, screen = notice.facts.case, team.card(notice.facts)
    private = notice.spot.chat_id > 0
    act = Redraw(notice.message_id, screen) if notice.message_id is not None else screen
    return Post(
        notice.spot.chat_id,
        act,
        person_id=notice.spot.chat_id if private else None,
        language=None if private else language,
        thread_id=notice.spot.thread_id,
        then=Then(
            "crisis-card",
            {"case": case.id, "thread": notice.spot.thread_id, "drawn": notice.message_id is not None},
        ),
    )


def _relayed(notice: Relayed, language: str) -> list[Post]:
    """Show what she sent: several plain texts as one, an album as one, everything else by itself."""
    entries, first = notice.entries, notice.entries[0]
    then = Then(
        "crisis-shown",
        {"entries": [one.id for one in entries], "case": notice.case.id, "thread": notice.spot.thread_id},
    )
    lane = _lane(notice.case.severity)
    if len(entries) > 1 and first.item.is_text:
        acts: list[Screen | Words | Media | Album] = [
            Words("\n\n".join([*_number(notice), *(one.item.words for one in entries)]))
        ]
    elif len(entries) > 1 and all(one.item.kind in _GROUPED for one in entries):
        acts = [Album(tuple(_media(one) for one in entries))]
    elif len(entries) > 1:
        return [
            post
            for one in entries
            for post in _relayed(Relayed(notice.case, (one,), notice.spot, notice.reply_to), language)
        ]
    else:
        acts = [_shown(notice, first)]
    return [
        Post(
            notice.spot.chat_id,
            act,
            person_id=notice.spot.chat_id if notice.spot.chat_id > 0 else None,
            language=None if notice.spot.chat_id > 0 else language,
            thread_id=notice.spot.thread_id,
            reply_to=notice.reply_to,
            lane=lane,
            then=then,
        )
        for act in acts
    ]


def _number(notice: Relayed) -> list[str]:
    return [f"№{notice.case.id}"] if notice.named else []


def _shown(notice: Relayed, entry: Entry) -> Screen | Words | Media:
    item = entry.item
    if item.hidden:
        return team.hidden(notice.case, entry, named=notice.named)
    if item.file_id is not None:
        return _media(entry)
    if item.is_text:
        head = f"№{notice.case.id}\n" if notice.named else ""
        return Words(head + item.words, _moved(item.entities, len(head)))
    named = team.number(notice.case) if notice.named else None
    return Screen(lines(named, Text("crisis-received-other")))


def _moved(entities: Sequence[object], by: int) -> tuple[dict[str, object], ...]:
    return tuple(
        {**entity, "offset": entity["offset"] + by} for entity in entities if isinstance(entity, dict)
    )


def _media(entry: Entry) -> Media:
    item = entry.item
    return Media(item.kind, item.file_id or "", words=item.words or None, entities=item.entities)


def _edited(notice: Edited, language: str) -> Post:
    words = Text("verbatim", words=notice.entry.item.words)
    named = team.number(notice.case) if notice.named else None
    return Post(
        notice.spot.chat_id,
        Screen(lines(named, Text("crisis-team-edited"), words)),
        language=language,
        thread_id=notice.spot.thread_id,
        reply_to=notice.reply_to,
        then=Then(
            "crisis-shown",
            {"entries": [notice.entry.id], "case": notice.case.id, "thread": notice.spot.thread_id},
        ),
    )


def _answered(notice: Answered) -> Post:
    """Something for her: a neutral line where others may see it, the words themselves where only she does."""
    case, entry = notice.case, notice.entry
    her = case.person_id or 0
    then = Then("crisis-arrived", {"entry": entry.id})
    if notice.changes is not None:
        screen = asking.unfolded(case, entry)
        return Post(her, Redraw(notice.changes, screen), person_id=her)
    if notice.folded:
        return Post(her, asking.folded(entry.id), person_id=her, silent=True, then=then)
    item, under = entry.item, asking.under(case)
    act: Screen | Words | Media
    if item.file_id is not None:
        act = Media(item.kind, item.file_id, words=item.words or None, entities=item.entities, buttons=under)
    elif item.is_text and entry.side is Side.STAFF:
        act = Words(item.words, item.entities, buttons=under)
    else:
        act = Screen(asking.said_in(entry), under)
    return Post(her, act, person_id=her, reply_to=notice.reply_to, then=then)


def _folded(notice: Folded) -> Post:
    return Post(
        notice.person_id,
        Redraw(notice.message_id, asking.folded(notice.entry_id)),
        person_id=notice.person_id,
        due_at_ms=int(notice.at.timestamp() * 1000),
    )


def _paged(notice: Paged, forum: int | None) -> Post:
    link = topic_link(forum, notice.case.thread_id)
    return Post(
        notice.person_id,
        team.page(notice, link),
        person_id=notice.person_id,
        silent=notice.silent,
        dedupe_key=f"page:{notice.page_id}",
        then=Then("crisis-paged", {"page": notice.page_id}),
    )


def topic_link(forum: int | None, thread_id: int | None) -> str | None:
    """Give the address of a topic, for those who are in the forum."""
    if forum is None or not thread_id:
        return None
    return f"https://t.me/c/{str(forum).removeprefix('-100')}/{thread_id}"


def _progress(notice: Progress, language: str) -> Post:
    screen = team.progress(notice.entry)
    private = notice.spot.chat_id > 0
    act = Redraw(notice.message_id, screen) if notice.message_id is not None else screen
    then = Then(
        "crisis-progress", {"entry": notice.entry.id, "thread": notice.spot.thread_id}
    )
    return Post(
        notice.spot.chat_id,
        act,
        person_id=notice.spot.chat_id if private else None,
        language=None if private else language,
        thread_id=notice.spot.thread_id,
        reply_to=notice.reply_to if notice.message_id is None else None,
        silent=True,
        then=then if notice.message_id is None else None,
    )


def _said(notice: Said, language: str) -> Post:
    private = notice.spot.chat_id > 0
    said = Text(f"crisis-team-{notice.what}", number=notice.case.id, **notice.arguments)
    return Post(
        notice.spot.chat_id,
        Screen(said),
        person_id=notice.spot.chat_id if private else None,
        language=None if private else language,
        thread_id=notice.spot.thread_id,
        reply_to=notice.reply_to,
    )


def _lane(severity: int) -> Lane:
    return Lane.URGENT if severity == 1 else Lane.REPLY
