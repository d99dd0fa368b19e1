"""What the two sides send each other besides words, and how few taps it takes."""

from __future__ import annotations

from bot.features.team.domain import Role
from tests.crisis.steps import Forum, asks, ticks
from tests.team import hire
from tests.verbs import JPEG


def captions(messages):
    return [one.body.get("caption") for one in messages if one.from_bot and "photo" in one.body]


async def test_albums_edits_and_reactions_go_both_ways_and_a_contact_stays_behind_a_reason(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "помогите")
    await saule.press("crisis-only-me-button")
    pictures, place = [JPEG + b"1", JPEG + b"2"], {"chat": forum.group, "thread": forum.threads[-1]}
    asked = forum.showing("помогите")

    await saule.does("send_album", pictures, captions=("дверь", "окно"))
    assert captions(forum.topic()) == ["дверь", "окно"]
    await dana.does("send_album", pictures, captions=("вход", "двор"), reply_to=asked, **place)
    await ticks(town, seconds=6)
    assert captions(saule.person.chat) == ["вход", "двор"]

    said = await forum.write(dana, "приду в пять", asked)
    await ticks(town, seconds=6)
    await dana.edit(said, "приду в шесть")
    shown = next(one for one in saule.person.chat if "в шесть" in one.html)
    assert not any("в пять" in one.html for one in saule.person.chat)

    await saule.react(shown, "🙏")
    assert signs(town, said) == ["🙏"]
    await saule.react(shown, None)
    assert signs(town, said) == []
    thanks = await saule.send("спасибо")
    await dana.react(forum.showing("спасибо"), "❤")
    assert "❤" in signs(town, thanks)

    await saule.share_contact("+77011112233")
    assert forum.says("crisis-received-contact")
    assert not any("contact" in one.body or "2233" in one.html for one in forum.topic())
    await forum.press(dana, "crisis-reveal-button")
    assert not any("contact" in one.body for one in dana.person.chat)
    await forum.press(dana, "crisis-reveal-call-button")
    assert any("contact" in one.body for one in dana.person.chat)
    assert town.ask("select count(*) from audit where action = 'revealed'") == [(1,)]


def signs(town, message):
    """What the bot has put on a message."""
    return [one["emoji"] for one in message.reactions.get(town.sandbox.world.bot["id"], [])]


async def test_taps_of_who_asks_and_of_the_team(town, capsys):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.CASEWORKER)
    forum = Forum(town)
    saule = town.phone("saule")
    await saule.send("/start")

    before = pressed(town)
    for label in ("language:ru", "home-help-button", "crisis-need-newborn-button"):
        await saule.press(label)
    assert saule.sees("crisis-delivered")
    asking, before = pressed(town) - before, pressed(town)

    await dana.press("crisis-take-button")
    assert town.ask("select owner_id from cases") == [(dana.id,)]
    taking, before = pressed(town) - before, pressed(town)

    await forum.write(dana, "/reply Где вы сейчас?")
    await ticks(town, seconds=6)
    assert forum.says("crisis-way-sent")
    replying, before = pressed(town) - before, pressed(town)

    for label in ("crisis-hand-over-button", f"case-give:1:{erlan.id}"):
        await forum.press(dana, label)
    assert town.ask("select owner_id from cases") == [(erlan.id,)]
    handing = pressed(town) - before

    with capsys.disabled():
        print(
            f"\ntaps: from /start to delivered {asking}; take {taking}; reply {replying} beyond typing;"
            f" hand over {handing}"
        )
    assert asking <= 3 and taking <= 1 and replying == 0 and handing <= 3


def pressed(town):
    """How many presses the bot has answered."""
    return len(town.sandbox.calls_of("answerCallbackQuery"))
