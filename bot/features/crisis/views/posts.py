"""Turns what is to be told into what leaves: one notice, the posts that tell it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.features.crisis.domain.case import Entry, Side
from bot.features.crisis.domain.notices import (
    Answered,
    CardDrawn,
    Drilled,
    Edited,
    Folded,
    Forum,
    Marked,
    Notice,
    Paged,
    PageDone,
    Progress,
    Reacted,
    Relayed,
    Removed,
    Said,
    SecondWanted,
    TopicGone,
    TopicRenamed,
    TopicWanted,
    Vanishing,
    Warned,
)
from bot.features.crisis.views import asking, team
from bot.kernel.text import Text, lines
from bot.telegram.shown.acts import (
    Album,
    CloseTopic,
    Delete,
    DeleteTopic,
    EditTopic,
    Media,
    OpenTopic,
    React,
    Redraw,
    ReopenTopic,
    Words,
)
from bot.telegram.shown.screens import Lane, Post, Screen, Then

PEN = "\N{WRITING HAND}"
_GROUPED = frozenset({"photo", "video", "document", "audio"})
"""What Telegram lets stand in one album."""
_AT_ONCE = 100
"""So many messages Telegram deletes in one request."""


def posts(notices: Sequence[Notice], forum: Forum) -> list[Post]:
    """Write notices down as posts."""
    return [post for notice in notices for post in _WRITERS[type(notice)](notice, forum)]


def _topic(notice: TopicWanted, forum: Forum) -> list[Post]:
    name = OpenTopic(team.topic_name(notice.case))
    then = Then("crisis-topic", {"case": notice.case.id})
    lane = _lane(notice.case.severity)
    return [Post(notice.forum, name, language=forum.language, lane=lane, then=then)]


def _renamed(notice: TopicRenamed, forum: Forum) -> list[Post]:
    thread = notice.case.thread_id
    name = EditTopic(team.topic_name(notice.case))
    if notice.closed is None:
        return [Post(notice.forum, name, language=forum.language, thread_id=thread)]
    return [Post(notice.forum, CloseTopic() if notice.closed else ReopenTopic(), thread_id=thread)]


def _card(notice: CardDrawn, forum: Forum) -> list[Post]:
    case, screen = notice.facts.case, team.card(notice.facts)
    drawn = notice.message_id is not None
    act = Redraw(notice.message_id, screen) if notice.message_id is not None else screen
    then = Then("crisis-card", {"case": case.id, "thread": notice.spot.thread_id, "drawn": drawn})
    return [Post(notice.spot.chat_id, act, then=then, **forum.reader(notice.spot))]


def _relayed(notice: Relayed, forum: Forum) -> list[Post]:
    """Show what she sent: several plain texts as one, an album as one, everything else by itself."""
    entries, first = notice.entries, notice.entries[0]
    if len(entries) > 1 and not first.item.is_text and not all(one.item.kind in _GROUPED for one in entries):
        apart = (replace(notice, entries=(one,)) for one in entries)
        return [post for one in apart for post in _relayed(one, forum)]
    act: Screen | Words | Album | Media
    if len(entries) > 1 and first.item.is_text:
        act = Words("\n\n".join([*_number(notice), *(one.item.words for one in entries)]))
    elif len(entries) > 1:
        act = Album(tuple(_media(one) for one in entries))
    else:
        act = _shown(notice, first)
    ids = [one.id for one in entries]
    then = Then("crisis-shown", {"entries": ids, "case": notice.case.id, "thread": notice.spot.thread_id})
    return [
        Post(
            notice.spot.chat_id,
            act,
            reply_to=notice.reply_to,
            lane=_lane(notice.case.severity),
            then=then,
            **forum.reader(notice.spot),
        )
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


def _moved(entities: Sequence[Mapping[str, Any]], by: int) -> tuple[Mapping[str, Any], ...]:
    return tuple({**entity, "offset": entity["offset"] + by} for entity in entities)


def _media(entry: Entry) -> Media:
    item = entry.item
    return Media(item.kind, item.file_id or "", words=item.words or None, entities=item.entities)


def _edited(notice: Edited, forum: Forum) -> list[Post]:
    words = Text("verbatim", words=notice.entry.item.words)
    named = team.number(notice.case) if notice.named else None
    ids, thread = [notice.entry.id], notice.spot.thread_id
    return [
        Post(
            notice.spot.chat_id,
            Screen(lines(named, Text("crisis-team-edited"), words)),
            reply_to=notice.reply_to,
            then=Then("crisis-shown", {"entries": ids, "case": notice.case.id, "thread": thread}),
            **forum.reader(notice.spot),
        )
    ]


def _answered(notice: Answered, _: Forum) -> list[Post]:
    """Something for her: a neutral line where others may see it, the words themselves where only she does."""
    case, entry = notice.case, notice.entry
    her = case.person_id or 0
    act: Redraw | Screen | Words | Media
    then = Then("crisis-arrived", {"entry": entry.id})
    if notice.changes is not None:
        act = Redraw(notice.changes, asking.unfolded(case, entry))
        return [Post(her, act, person_id=her, agreed=True)]
    if notice.folded:
        return [Post(her, asking.folded(entry.id), person_id=her, silent=True, then=then, agreed=True)]
    item, under = entry.item, asking.under(case, entry)
    if item.file_id is not None:
        act = Media(item.kind, item.file_id, words=item.words or None, entities=item.entities, buttons=under)
    elif item.is_text and entry.side is Side.STAFF:
        act = Words(item.words, item.entities, buttons=under)
    else:
        act = Screen(asking.said_in(entry), under)
    return [Post(her, act, person_id=her, reply_to=notice.reply_to, then=then, agreed=True)]


def _paged(notice: Paged, forum: Forum) -> list[Post]:
    return [
        Post(
            notice.person_id,
            team.page(notice, topic_link(forum.chat_id, notice.case.thread_id)),
            person_id=notice.person_id,
            silent=notice.silent,
            agreed=True,
            dedupe_key=f"page:{notice.page_id}",
            then=Then("crisis-paged", {"page": notice.page_id}),
        )
    ]


def _page_done(notice: PageDone, forum: Forum) -> list[Post]:
    screen = team.page_over(notice, topic_link(forum.chat_id, notice.case.thread_id))
    return [Post(notice.person_id, Redraw(notice.message_id, screen), person_id=notice.person_id)]


def topic_link(forum: int | None, thread_id: int | None) -> str | None:
    """Give the address of a topic, for those who are in the forum."""
    if forum is None or not thread_id:
        return None
    return f"https://t.me/c/{str(forum).removeprefix('-100')}/{thread_id}"


def _progress(notice: Progress, forum: Forum) -> list[Post]:
    screen, spot = team.progress(notice.entry), notice.spot
    if notice.message_id is not None:
        return [Post(spot.chat_id, Redraw(notice.message_id, screen), **forum.reader(spot))]
    then = Then("crisis-progress", {"entry": notice.entry.id, "thread": spot.thread_id})
    post = Post(spot.chat_id, screen, reply_to=notice.reply_to, silent=True, then=then, **forum.reader(spot))
    return [post]


def _said(notice: Said, forum: Forum) -> list[Post]:
    screen = Screen(Text(f"crisis-team-{notice.what}", number=notice.case.id, **notice.arguments))
    return [Post(notice.spot.chat_id, screen, reply_to=notice.reply_to, **forum.reader(notice.spot))]


def _reacted(notice: Reacted, _: Forum) -> list[Post]:
    return [Post(notice.chat_id, React(notice.message_id, notice.emoji))]


def _marked(notice: Marked, _: Forum) -> list[Post]:
    return [Post(notice.chat_id, React(notice.message_id, PEN))]


def _removed(notice: Removed, _: Forum) -> list[Post]:
    return [Post(notice.chat_id, Delete(notice.message_ids))] if notice.message_ids else []


def _folded(notice: Folded, _: Forum) -> list[Post]:
    act, her = Redraw(notice.message_id, asking.folded(notice.entry_id)), notice.person_id
    return [Post(her, act, person_id=her, due_at_ms=to_ms(notice.at))]


def _vanishing(notice: Vanishing, _: Forum) -> list[Post]:
    return [Post(notice.person_id, Delete((notice.message_id,)), due_at_ms=to_ms(notice.at))]


def _warned(notice: Warned, _: Forum) -> list[Post]:
    screen = Screen(Text(f"crisis-warn-{notice.what}"))
    return [Post(notice.person_id, screen, person_id=notice.person_id)]


def removal(her: int, ids: Sequence[int], hers: Collection[int]) -> list[Post]:
    """Delete messages in her chat, a hundred at a time."""
    return [
        Post(
            her,
            Delete(tuple(some)),
            person_id=her,
            then=Then("crisis-vanished", {"ids": list(some), "hers": [one for one in some if one in hers]}),
        )
        for start in range(0, len(ids), _AT_ONCE)
        for some in [ids[start : start + _AT_ONCE]]
    ]


def neutralised(her: int, ids: Sequence[int]) -> list[Post]:
    """Let messages of ours say nothing any more that Telegram does not let us delete."""
    return [Post(her, Redraw(one, asking.neutral()), person_id=her, agreed=True) for one in ids]


def _drilled(notice: Drilled, _: Forum) -> list[Post]:
    return [Post(notice.person_id, team.drilled(notice), person_id=notice.person_id)]


def _second_wanted(notice: SecondWanted, _: Forum) -> list[Post]:
    return [Post(notice.person_id, team.second_wanted(notice), person_id=notice.person_id)]


def _topic_gone(notice: TopicGone, _: Forum) -> list[Post]:
    return [Post(notice.forum, DeleteTopic(), thread_id=notice.thread_id)]


def to_ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def _lane(severity: int) -> Lane:
    return Lane.URGENT if severity == 1 else Lane.REPLY


_WRITERS: dict[type[Any], Callable[[Any, Forum], list[Post]]] = {
    TopicWanted: _topic,
    TopicRenamed: _renamed,
    CardDrawn: _card,
    Relayed: _relayed,
    Edited: _edited,
    Answered: _answered,
    Paged: _paged,
    PageDone: _page_done,
    Progress: _progress,
    Said: _said,
    Reacted: _reacted,
    Marked: _marked,
    Removed: _removed,
    Folded: _folded,
    Vanishing: _vanishing,
    Drilled: _drilled,
    SecondWanted: _second_wanted,
    TopicGone: _topic_gone,
    Warned: _warned,
}
