"""What the phones of other tests can do besides typing and pressing."""

import pytest

from bot.sandbox.people import NotPossible

HEART = "\N{HEAVY BLACK HEART}"


async def test_a_phone_talks_reacts_and_sends_in_the_forum(town):
    dana = town.phone("dana")
    topic = town.forum.create_topic(dana.person, "417 · Case")

    note = await dana.say_in("417", "a note")
    await dana.send_video("see", topic="417", reply_to=note)
    await dana.send_album("ours", topic=topic)
    await dana.react(note, HEART)
    await dana.edit(note, "a better note")

    shown = town.in_topic("417")
    assert [each.text for each in shown if each.text] == ["a better note", "see", "ours"]
    assert shown[2].body["reply_to_message"]["message_id"] == note.message_id
    await dana.delete(note)
    assert note not in town.in_topic(topic)
    assert (await dana.say_in(1, "hello all")).thread_id is None


async def test_only_buttons_that_are_there_are_pressed(town):
    dana = town.phone("dana")
    town.forum.create_topic(dana.person, "417")
    with pytest.raises(NotPossible, match="no button"):
        await dana.press_in("417", "button-home")
