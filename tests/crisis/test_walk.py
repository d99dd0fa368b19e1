"""The whole way: she asks, somebody is called, takes it, answers, and the answer reaches her."""

from __future__ import annotations

from bot.features.team.domain import Role
from tests.crisis.steps import Forum, asks, ticks
from tests.team import hire


async def test_from_the_button_to_the_answer_on_her_phone(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "мне некуда идти с малышом")

    assert saule.sees("crisis-delivered")
    assert forum.group.topics
    assert forum.showing("некуда идти с малышом")
    assert forum.card().message_id in forum.group.chat.pinned
    assert "малышом" not in dana.last.html
    assert dana.sees("crisis-page")

    await dana.press("crisis-take-button")

    assert dana.sees("crisis-page-taken")
    assert saule.sees("crisis-note")
    await saule.press("crisis-note-button")
    assert saule.sees("crisis-taken")

    await forum.write(dana, "Здравствуйте, я Дана. Где вы сейчас?", forum.showing("некуда идти"))
    assert forum.says("crisis-way-held")
    assert saule.person.chat[-1].text != "Здравствуйте, я Дана. Где вы сейчас?"
    await ticks(town, seconds=6)

    assert forum.says("crisis-way-sent")
    assert saule.sees("crisis-note")
    await saule.press("crisis-note-button")
    assert "я Дана" in saule.last.html
    assert forum.says("crisis-way-opened")

    await saule.send("на вокзале")
    assert forum.showing("на вокзале")
    await ticks(town, minutes=5)
    assert not any("я Дана" in m.html for m in saule.person.chat)


async def test_plain_words_in_a_topic_stay_inside(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "помогите")
    before = len(saule.person.chat)

    note = await forum.write(dana, "кажется, она у сестры")
    await ticks(town, seconds=10)

    assert len(saule.person.chat) == before
    assert note.reactions[town.sandbox.world.bot["id"]][0]["emoji"] == "✍"
    assert not any("у сестры" in m.html for m in saule.person.history)


async def test_a_reply_can_be_stopped_for_five_seconds(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "помогите")
    await saule.press("crisis-only-me-button")

    await forum.write(dana, "не то", forum.showing("помогите"))
    await forum.press(dana, "crisis-stop-button")
    await ticks(town, seconds=10)

    assert forum.says("crisis-way-stopped")
    assert not any("не то" in m.html for m in saule.person.history)


async def test_who_alone_sees_the_phone_reads_answers_at_once_and_can_answer_by_reply(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = await asks(town, "saule", "помогите")
    await saule.press("crisis-only-me-button")
    await forum.write(dana, "я с вами", forum.showing("помогите"))
    await ticks(town, seconds=6)
    assert "я с вами" in saule.last.html

    answered = saule.person.say("спасибо", reply_to=saule.last)
    await town.quiet()
    shown = forum.showing("спасибо")
    assert shown.body["reply_to_message"]["text"] == "я с вами"

    saule.person.edit(answered, "спасибо вам")
    await town.quiet()
    assert forum.says("crisis-team-edited")

    await forum.press(dana, "crisis-withdraw-button")
    assert not any("я с вами" in m.html for m in saule.person.chat)
    assert forum.says("crisis-way-withdrawn")


async def test_a_case_is_handed_over_closed_and_opened_again(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    erlan = await hire(town, "erlan", Role.COORDINATOR)
    forum = Forum(town)
    await asks(town, "saule", "помогите")
    await forum.press(dana, "crisis-take-button")

    await forum.press(dana, "crisis-hand-over-button")
    erlan_button = next(
        b for row in forum.card().buttons for b in row if b["callback_data"].startswith("case-give")
    )
    await forum.press(dana, erlan_button["callback_data"])
    assert erlan.sees("crisis-page-mine")
    assert town.ask("select owner_id from cases") == [(erlan.id,)]

    await forum.press(erlan, "crisis-more-button")
    await forum.press(erlan, "crisis-close-button")
    await forum.press(erlan, "crisis-outcome-helped-button")
    assert town.outcomes() == ["helped"]
    assert forum.group.chat.topics[forum.threads[-1]].closed

    await forum.press(erlan, "crisis-reopen-button")
    assert town.ask("select closed_at, owner_id from cases") == [(None, erlan.id)]
    assert not forum.group.chat.topics[forum.threads[-1]].closed


async def test_a_question_comes_back_to_the_screen_it_was_asked_from(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    aigul = town.phone("aigul")
    await aigul.send("/start")
    await aigul.press("language:kk")
    await aigul.press("placement-menu-button")
    await aigul.press("form:kz:adoption")
    await aigul.press("placement-ask-person-button")
    await aigul.send("Жасым 24-те, бола ма?")
    assert aigul.sees("crisis-asked")

    await forum.write(dana, "Иә, болады.", forum.showing("Жасым 24-те"))
    await ticks(town, seconds=6)
    assert "Иә, болады." in aigul.last.html
    await aigul.press("crisis-back-button")
    assert aigul.sees("form-adoption-what") or "form" in str(aigul.last.buttons)


async def test_words_of_danger_reach_the_team_in_one_press_and_call_at_once(town):
    dana = await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = town.phone("saule")
    await saule.send("/start")
    await saule.press("language:ru")
    await saule.send("муж меня бьёт, мне страшно")
    await saule.press("crisis-send-this-button")

    assert saule.sees("crisis-called")
    assert town.ask("select severity, kind from cases") == [(1, "crisis")]
    assert dana.sees("crisis-page")
    assert forum.showing("муж меня бьёт")


async def test_a_voice_and_a_photo_are_a_request_too(town):
    await hire(town, "dana", Role.CASEWORKER)
    forum = Forum(town)
    saule = town.phone("saule")
    await saule.send("/start")
    await saule.press("language:ru")
    await saule.press("home-help-button")
    saule.person.send_voice(b"voice")
    await town.quiet()
    saule.person.send_photo(b"picture", "вот")
    await town.quiet()

    kinds = [set(one.body) & {"voice", "photo"} for one in forum.topic() if one.from_bot]
    assert {"voice"} in kinds and {"photo"} in kinds
