"""Around the classes: the home screen, the question afterwards, the group's chat, announcements to a group."""

from __future__ import annotations

import pytest

from bot.features.broadcasts.views.presses import Toggle
from bot.features.people.domain import Person
from bot.features.school.domain.quiz import OPTIONS
from bot.features.school.repository import attendance
from bot.features.school.repository.courses import load_quizzes
from bot.features.school.views import presses
from bot.features.team.domain import Role
from bot.i18n.languages import Languages
from bot.kernel.errors import SettingsWrong
from bot.kernel.text import Text
from bot.telegram.shown.screens import packed
from tests.broadcasts.steps import compose, go_on, send_now
from tests.broadcasts.steps import newest as newest_broadcast
from tests.school.staff import (
    classes_of,
    enrol,
    hire,
    job,
    newest,
    open_group,
    settle,
    take,
    to,
)

CHAT = -1001000000777


async def coordinator(town):
    return await settle(await hire(town, "erlan", Role.COORDINATOR, Role.TRAINER), "ru")


async def test_home_says_what_comes_next_and_a_class_ends_with_a_question(town, bolat):
    erlan = await coordinator(town)
    group = await open_group(erlan)
    await erlan.forge(packed(presses.SetTrainer(id=group, trainer=erlan.id)))
    await bolat.send("/menu")
    assert not bolat.sees("school-home-class")
    await take(bolat, 1)
    await bolat.send("/menu")
    assert bolat.sees("school-home-class") and bolat.sees("home-menu")

    class_id, starts_at, ends_at = classes_of(town, group)[0]
    to(town, starts_at)
    await erlan.send("/lesson")
    word = erlan.last.html.rpartition("</b>")[0].rpartition("<b>")[2]
    await bolat.forge(packed(presses.ClassPage(id=class_id)))
    await bolat.send(word)
    to(town, ends_at + 16 * 60_000)
    await job(town, "school-classes")
    town.clock.turn(hours=12)
    await town.quiet()

    (quiz,) = [one for one in bolat.person.chat if one.body.get("poll")]
    shown = quiz.body["poll"]
    assert shown["type"] == "quiz" and len(shown["options"]) == OPTIONS
    assert bolat.has_seen("school-how-was-it")
    await bolat.vote(quiz, 1)
    assert town.ask("select question, answer from school_answers") == [("quiz:intro", 1)]
    await erlan.press(packed(presses.Lesson(id=class_id)))
    # One answer would tell whose it is.
    assert not erlan.sees("school-answers-right")
    for stranger in range(9001, 9005):
        await town.app.database.write(answered, class_id, stranger)
    await erlan.forge(packed(presses.Lesson(id=class_id)))
    assert erlan.sees("school-answers-right") and "5 из 5" in erlan.last.html


def answered(tx, class_id, person_id):
    attendance.answer(tx, class_id, person_id, "quiz:intro", 1)


async def test_an_event_is_told_on_the_home_screen_of_whom_it_concerns(town, aigul, bolat):
    erlan = await coordinator(town)
    made = presses.Make(course="event", first=20270109, days="1234567", at=1100, language="ru", capacity=0)
    await erlan.forge(packed(made))
    await erlan.send("Форум семей")
    await erlan.press(packed(presses.Publish(id=newest(town))))

    await bolat.send("/menu")
    await aigul.send("/menu")

    assert bolat.sees("school-home-event") and "Форум семей" in bolat.last.html
    assert not aigul.sees("school-home-event")


async def test_an_offer_stands_on_the_home_screen_until_it_is_answered(town, aigul, bolat):
    erlan = await coordinator(town)
    await open_group(erlan, capacity=1)
    await take(bolat, 1)
    await take(aigul, 1)
    await bolat.press("school-leave-button")
    await bolat.press("school-leave-now-button")

    await aigul.send("/menu")

    assert aigul.sees("school-home-offer")
    # Who wants reminders that tell nothing to whoever looks on is told nothing here, either.
    reminders = town.app.house.services["reminders"]
    await town.app.database.write(discreet, reminders, aigul.id)
    await aigul.send("/menu")
    assert not aigul.sees("school-home-offer") and aigul.sees("home-menu")


def discreet(tx, reminders, person_id):
    reminders.set_discreet(tx, Person(person_id, "kk"), discreet=True)


async def test_the_door_of_a_groups_chat_is_kept_by_enrolment(town, aigul, bolat):
    erlan = await coordinator(town)
    group = await open_group(erlan)
    emma = await settle(town.phone("emma"), "en")
    chat = town.sandbox.group(CHAT, "Группа", bot_status="administrator")
    chat.join(erlan.person, "administrator")
    chat.join(aigul.person)
    await erlan.forge(packed(presses.Write(id=group, field="chat")))
    await erlan.send("https://t.me/+abcdef")
    assert erlan.sees("school-chat-first"), erlan.last.html
    # Who coordinates nothing binds nothing.
    await aigul.does("say", f"/cohorts {group}", chat=chat)
    assert town.ask("select count(*) from cohort_chats") == [(0,)]
    await erlan.does("say", f"/cohorts {group}", chat=chat)
    assert town.ask("select cohort_id, chat_id from cohort_chats") == [(group, CHAT)]
    await erlan.forge(packed(presses.Write(id=group, field="chat")))
    await erlan.send("https://t.me/+abcdef")

    await take(bolat, 1)
    chat.ask_to_join(bolat.person)
    chat.ask_to_join(emma.person)
    await town.quiet()
    assert not {bolat.id, emma.id} & {*chat.chat.members, *chat.chat.asking}
    assert bolat.sees("school-chat-not-yet") and not emma.has_seen("school-chat-not-yet")

    await enrol(erlan, bolat)
    await bolat.press(packed(presses.CohortPage(id=group)))
    assert any(one.get("url") == "https://t.me/+abcdef" for row in bolat.last.buttons for one in row)
    chat.ask_to_join(bolat.person)
    await town.quiet()
    assert bolat.id in chat.chat.members
    await job(town, "school-doors")
    assert bolat.id in chat.chat.members

    await bolat.forge(packed(presses.LeaveNow(id=group)))
    await job(town, "school-doors")
    assert bolat.id not in chat.chat.members and bolat.id not in chat.chat.kicked
    assert aigul.id in chat.chat.members


async def test_an_announcement_can_be_for_one_group(town, aigul, bolat):
    erlan = await coordinator(town)
    group = await open_group(erlan)
    await take(bolat, 1)
    dana = await settle(await hire(town, "dana", Role.CASEWORKER), "ru")
    await compose(dana)

    await dana.press("broadcasts-whom-button")
    await dana.press("broadcasts-more-filters-button")
    await dana.press("broadcasts-filter-cohort")
    await dana.press(packed(Toggle(id=newest_broadcast(town), name="cohort", value=str(group))))
    await dana.press("broadcasts-done-button")
    await dana.press("broadcasts-done-button")
    await send_now(dana, newest_broadcast(town))
    await go_on(town, 2)

    assert bolat.last.text.startswith("Форум семей")
    assert not any("Форум семей" in (message.text or "") for message in aigul.person.chat)


def test_every_module_of_every_course_has_its_question_and_it_fits_into_a_quiz_of_telegram(town):
    courses = town.app.house.services["office"].courses
    written = {(course, module) for course, modules in load_quizzes().items() for module in modules}
    assert written == {(one.key, module.key) for one in courses.values() for module in one.modules}
    for language in Languages.load():
        for course, modules in load_quizzes().items():
            for module in modules:
                id = f"school-quiz-{course}-{module}"
                assert len(language.plain(Text(id))) <= 300
                assert len(language.plain(Text(f"{id}-why"))) <= 200
                said = {language.plain(Text(f"{id}-{n}")) for n in range(1, OPTIONS + 1)}
                assert len(said) == OPTIONS and all(len(one) <= 100 for one in said)


def test_a_right_option_that_is_none_is_named(tmp_path):
    path = tmp_path / "quizzes.yaml"
    path.write_text("programme: {intro: 4}\n", encoding="utf-8")

    with pytest.raises(SettingsWrong, match=r"quizzes.yaml"):
        load_quizzes(path)
