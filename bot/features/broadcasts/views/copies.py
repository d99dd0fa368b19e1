"""What readers get: the words and files as they were sent to us, and one tap that stops the topic."""

from __future__ import annotations

from enum import Enum

from bot.features.broadcasts.domain.broadcast import Topic
from bot.features.broadcasts.domain.wording import TEXT, Piece, Wording
from bot.features.broadcasts.views import presses
from bot.kernel.text import Text
from bot.telegram.shown.acts import Album, Delete, Media, Redraw, Reword, Words
from bot.telegram.shown.screens import HOME, Button, Screen, column

Copied = Words | Media | Album


def copy(wording: Wording, topic: Topic) -> Copied:
    """Make of the words one message, or one album; an album can carry no button."""
    if wording.is_album:
        return Album(tuple(_media(piece) for piece in wording.pieces))
    buttons, piece = column(stop_button(topic)), wording.first
    if piece.kind == TEXT:
        return Words(piece.text, piece.entities, buttons, preview=True)
    return _media(piece, buttons)


def below_album(topic: Topic) -> Screen:
    """Carry the button that an album cannot carry."""
    return Screen(Text("broadcasts-below-album", topic=topic.named), column(stop_button(topic)))


class Way(Enum):
    """How a copy that stands in a chat is mended."""

    CORRECT = "correct"
    DELETE = "delete"
    REPLACE = "replace"


def repair(
    wording: Wording, topic: Topic, message_ids: tuple[int, ...], way: Way
) -> Delete | Redraw | Reword:
    """Delete a copy, put a neutral line in its place, or put the corrected words into it."""
    if way is Way.DELETE:
        return Delete(message_ids)
    worded = next((at for at, piece in enumerate(wording.pieces) if piece.text), 0)
    under_a_file = wording.first.kind != TEXT
    standing = message_ids[min(worded, len(message_ids) - 1)]
    if way is Way.REPLACE:
        return Redraw(standing, withdrawn(), caption=under_a_file)
    piece = wording.pieces[worded]
    buttons = () if wording.is_album else column(stop_button(topic))
    return Reword(standing, piece.text, piece.entities, buttons, caption=under_a_file)


def withdrawn() -> Screen:
    """Stand where an announcement stood that can no longer be deleted."""
    return Screen(Text("broadcasts-withdrawn"), column(HOME))


def stop_button(topic: Topic) -> Button:
    """Stop the topic with one tap."""
    return Button(Text("broadcasts-stop-button"), presses.Stop(topic=topic.value))


def _media(piece: Piece, buttons: tuple[tuple[Button, ...], ...] = ()) -> Media:
    return Media(
        piece.kind,
        piece.file_id,
        words=piece.text or None,
        entities=piece.entities,
        buttons=buttons,
    )


# ---- readers' own choice -------------------------------------------------------------------------


def stopped(topic: Topic) -> Screen:
    """Say that nothing of this topic comes any more; the message itself stays."""
    return Screen(
        Text("broadcasts-stopped", topic=topic.named),
        column(
            Button(Text("broadcasts-start-button"), presses.Start(topic=topic.value)), MY_TOPICS_BUTTON, HOME
        ),
        anew=True,
    )


def started(topic: Topic) -> Screen:
    """Say that the topic comes again."""
    return Screen(Text("broadcasts-started", topic=topic.named), column(MY_TOPICS_BUTTON, HOME))


def my_topics(topics: list[tuple[Topic, bool]]) -> Screen:
    """Show what comes and what does not; a tap changes it."""
    buttons = [
        Button(
            Text("broadcasts-topic-on" if on else "broadcasts-topic-off", topic=topic.named),
            presses.Stop(topic=topic.value) if on else presses.Start(topic=topic.value),
        )
        for topic, on in topics
    ]
    return Screen(Text("broadcasts-my-topics"), column(*buttons, HOME), place=presses.MyTopics())


MY_TOPICS_BUTTON = Button(Text("broadcasts-my-topics-button"), presses.MyTopics())
