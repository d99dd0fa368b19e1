"""How proposals look to who makes them and to the team."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from aiogram.filters.callback_data import CallbackData

from bot.features.proposals.domain import Matter, Proposal, State, Told
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Lane, Post, Screen, column

PAGE = 5
SHOWN = 3
"""So many of the alike proposals are shown; the rest is counted."""
AWAITING_WORDS, AWAITING_REPLY, AWAITING_WORDING = "proposal", "proposals-reply", "proposals-wording"
_LABEL = 28
T = TypeVar("T")


class Propose(CallbackData, prefix="propose"):
    """Write a proposal or a question."""


class Mine(CallbackData, prefix="proposed"):
    page: int = 0


class One(CallbackData, prefix="proposed-one"):
    id: int


class PublicAnswer(CallbackData, prefix="public-answer"):
    id: int


class Listed(CallbackData, prefix="proposals"):
    page: int = 0


class Open(CallbackData, prefix="proposal"):
    id: int


class Reply(CallbackData, prefix="proposal-reply"):
    id: int


class MergeWith(CallbackData, prefix="proposal-with"):
    id: int
    page: int = 0


class Merge(CallbackData, prefix="proposal-merge"):
    id: int
    into: int


class Write(CallbackData, prefix="proposal-write"):
    id: int
    language: str


class Wording(CallbackData, prefix="proposal-words"):
    """Question and answer in every language."""

    id: int


class AskReader(CallbackData, prefix="proposal-ask"):
    id: int


class Publish(CallbackData, prefix="proposal-public"):
    id: int


class TakeBack(CallbackData, prefix="proposal-back"):
    id: int


def _button(label: str, press: CallbackData) -> Button:
    return Button(Text(f"proposals-{label}-button"), press)


PROPOSE = _button("menu", Propose())


# ---- who proposes -----------------------------------------------------------------------------------


def propose(any_: bool, note: Text | None = None) -> Screen:
    return Screen(
        lines(note, Text("proposals-propose")),
        column(_button("mine", Mine()) if any_ else None, HOME),
        awaiting=AWAITING_WORDS,
        place=Propose(),
    )


def received() -> Screen:
    return Screen(Text("proposals-received"), column(_button("mine", Mine()), HOME))


def mine(found: Sequence[tuple[Proposal, Matter]], page: int) -> Screen:
    shown, later = _page(found, page)
    buttons = [Button(_short(one.words), One(id=one.id)) for one, _ in shown]
    return Screen(
        Text("proposals-mine" if found else "proposals-none"),
        column(*buttons, _button("later", Mine(page=page + 1)) if later else None, PROPOSE, HOME),
        place=Mine(page=page),
    )


def one(proposal: Proposal, matter: Matter) -> Screen:
    public = matter.state is State.PUBLISHED
    return Screen(
        paragraphs(
            Text("proposals-one", state=Text(f"proposals-state-{matter.state}")),
            Text("proposals-words", words=proposal.words),
            Text("proposals-answered", reply=matter.reply) if matter.reply else None,
        ),
        column(
            _button("read", PublicAnswer(id=matter.id)) if public else None, _button("back", Mine()), HOME
        ),
        place=One(id=proposal.id),
    )


def public_answer(matter: Matter, language: str) -> Screen:
    """A published answer, in the reader's language; nobody who asked is in it."""
    worded = matter.in_language(language)
    question, answer = (worded.question, worded.answer) if worded else ("", "")
    return Screen(
        Text("proposals-public", question=question, answer=answer),
        column(PROPOSE, HOME),
        place=PublicAnswer(id=matter.id),
    )


def posts(told: Iterable[Told]) -> list[Post]:
    """Write to each person what they are told."""
    return [
        Post(
            one.person_id,
            Screen(one.said, column(_button("read", _lead(one)), HOME), anew=True),
            person_id=one.person_id,
            due_at_ms=round(one.due_at.timestamp() * 1000),
            lane=Lane.REMINDER,
        )
        for one in told
    ]


def _lead(told: Told) -> CallbackData:
    if told.to_team:
        return Open(id=told.matter_id)
    return PublicAnswer(id=told.matter_id) if told.published else Mine()


# ---- the team ---------------------------------------------------------------------------------------


def listed(found: Sequence[tuple[Matter, int]], words: dict[int, str], page: int) -> Screen:
    shown, later = _page(found, page)
    buttons = [_matter_button(one, count, words.get(one.id, ""), Open(id=one.id)) for one, count in shown]
    return Screen(
        Text("proposals-listed" if found else "proposals-listed-none"),
        column(*buttons, _button("later", Listed(page=page + 1)) if later else None, HOME),
        place=Listed(page=page),
    )


def _matter_button(one: Matter, count: int, words: str, press: CallbackData) -> Button:
    state = Text(f"proposals-mark-{one.state}")
    return Button(Text("proposals-matter-button", mark=state, count=count, words=_cut(words, 20)), press)


def matter(one: Matter, proposals: Sequence[Proposal]) -> Screen:
    rest = len(proposals) - SHOWN
    return Screen(
        paragraphs(
            Text("proposals-matter", count=len(proposals), state=Text(f"proposals-state-{one.state}")),
            *(Text("proposals-words", words=_cut(each.words, 700)) for each in proposals[:SHOWN]),
            Text("proposals-more", count=rest) if rest > 0 else None,
            Text("proposals-answered", reply=one.reply) if one.reply else None,
        ),
        column(
            _button("reply", Reply(id=one.id)),
            _button("merge", MergeWith(id=one.id)) if one.state is not State.PUBLISHED else None,
            _button("wording", Wording(id=one.id)),
            _button("back", Listed()),
            HOME,
        ),
        place=Open(id=one.id),
    )


def reply(id: int, note: Text | None = None) -> Screen:
    return Screen(
        lines(note, Text("proposals-reply")),
        column(_button("back", Open(id=id)), HOME),
        awaiting=AWAITING_REPLY,
        place=Reply(id=id),
    )


def merge_with(id: int, others: Sequence[tuple[Matter, int]], words: dict[int, str], page: int) -> Screen:
    shown, later = _page(others, page)
    buttons = [
        _matter_button(one, count, words.get(one.id, ""), Merge(id=id, into=one.id)) for one, count in shown
    ]
    return Screen(
        Text("proposals-merge-with" if others else "proposals-listed-none"),
        column(
            *buttons,
            _button("later", MergeWith(id=id, page=page + 1)) if later else None,
            _button("back", Open(id=id)),
            HOME,
        ),
        place=MergeWith(id=id, page=page),
    )


def wording(one: Matter, languages: Sequence[str], reader: int) -> Screen:
    """All languages at once, as the second person reads them."""
    missing = one.missing(languages)
    said: list[Said] = [
        Text(
            "proposals-worded",
            language=Text(f"school-language-{code}"),
            question=one.wording[code].question,
            answer=one.wording[code].answer,
        )
        for code in languages
        if code in one.wording
    ]
    writes = [
        Button(Text(f"school-language-{code}-button"), Write(id=one.id, language=code)) for code in languages
    ]
    public, reading = one.state is State.PUBLISHED, one.state is State.READING
    step = None
    if reading and one.written_by != reader:
        step = _button("publish", Publish(id=one.id))
    elif not missing and not public and not reading:
        step = _button("ask-reader", AskReader(id=one.id))
    return Screen(
        paragraphs(
            Text("proposals-wording", state=Text(f"proposals-state-{one.state}")),
            *said,
            Text("proposals-wording-hint") if missing else None,
        ),
        (
            *column(step),
            tuple(writes[:2]),
            tuple(writes[2:4]),
            *column(
                _button("take-back", TakeBack(id=one.id)) if public or reading else None,
                _button("back", Open(id=one.id)),
                HOME,
            ),
        ),
        place=Wording(id=one.id),
    )


def write(id: int, language: str, note: Text | None = None) -> Screen:
    return Screen(
        lines(note, Text("proposals-write", language=Text(f"school-in-{language}"))),
        column(_button("back", Wording(id=id)), HOME),
        awaiting=AWAITING_WORDING,
        place=Write(id=id, language=language),
    )


def _page(found: Sequence[T], page: int) -> tuple[Sequence[T], bool]:
    return found[page * PAGE : (page + 1) * PAGE], (page + 1) * PAGE < len(found)


def _short(words: str) -> Text:
    return Text("verbatim", words=_cut(words, _LABEL))


def _cut(words: str, most: int) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= most else plain[: most - 1] + "…"
