"""A room nobody planned: a staff command, a group's button with a role, a relayed photo, a hook that hears the end.

One folder and one line in the house are all it needs; here both stand in this file.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from aiogram.filters.callback_data import CallbackData

from bot.app import House
from bot.db.transaction import Transaction
from bot.features.people.domain import Person
from bot.features.team.domain import Role
from bot.features.team.service import Team
from bot.kernel.errors import SettingsWrong
from bot.kernel.text import Text
from bot.telegram.deciding.routes import Audience, Commanded, Feature, Pressed, Route, Routes, Said, Typed
from bot.telegram.shown.acts import Copy, OpenTopic, Settled
from bot.telegram.shown.screens import HOME, Button, Post, Screen, Then, column
from bot.telegram.updates import Place, Where
from tests.telegram.raising import town_of
from tests.town import Town

ADMIN = 105


def words(said: str) -> Text:
    return Text("verbatim", words=said)


class Stamp(CallbackData, prefix="stamp"):
    """A button in the team's forum."""


class Wish(CallbackData, prefix="wish"):
    """A button in a private talk that waits for a photo."""


def board(where: Where) -> Screen:
    """/board: answered where it was asked, topic included."""
    return Screen(words(f"board in {where.place.name}"), column(Button(words("stamp"), Stamp())))


def stamp(where: Where) -> Screen:
    return Screen(words("stamped"), alert=words("thanks"))


def wish() -> Screen:
    return Screen(words("send a photo"), column(HOME), awaiting="wish-photo", place=Wish())


def sent(tx: Transaction, person: Person, where: Where, team: Team) -> list[Any]:
    """Open a topic for the photo; the hook sends it there once the topic has a number."""
    opened = Then("wish-opened", {"person": person.id, "message": where.message_id})
    return [
        Screen(words("on its way"), column(HOME)),
        Post(team.forum(tx) or 0, OpenTopic(words("A wish")), then=opened),
    ]


def opened(tx: Transaction, settled: Settled, args: dict[str, Any], now: Any) -> list[Post]:
    if not settled.sent:
        return copied(tx, settled, args, now)
    then = Then("wish-copied", args)
    photo = Copy(args["person"], args["message"])
    return [Post(settled.chat_id, photo, thread_id=settled.thread_id, then=then)]


def copied(tx: Transaction, settled: Settled, args: dict[str, Any], now: Any) -> list[Post]:
    return [Post(args["person"], Screen(words(f"ended: {settled.status} {settled.reason}")))]


ROUTES = (
    Route(Commanded("board"), board, where=Place.PRIVATE | Place.FORUM, who=Audience.CASEWORKER),
    Route(Pressed(Stamp), stamp, where=Place.FORUM, who=Audience.COORDINATOR, effect=True),
    Route(Pressed(Wish), wish),
    Route(Typed("wish-photo"), sent),
)


def with_wishes(house: House) -> House:
    room = Feature("wishes", ROUTES, hooks={"wish-opened": opened, "wish-copied": copied})
    return replace(house, features=(*house.features[:-1], room, house.features[-1]))


@pytest.fixture
async def town(tmp_path) -> AsyncIterator[Town]:
    async with town_of(tmp_path, with_wishes, admin_ids=str(ADMIN)) as town:
        yield town


async def give(town, person_id, *roles):
    def hire(tx):
        for role in roles:
            town.app.house.team.give(tx, ADMIN, person_id, role, town.clock.now())

    await town.app.database.write(hire)


def turned_away(town):
    return town.ask("select actor_id from audit where action = 'turned-away' order by id")


async def test_a_photo_reaches_a_new_topic_and_the_room_hears_how_it_ended(town):
    aigul = town.phone("aigul")
    await aigul.send("/start")
    await aigul.press("language:kk")
    await aigul.forge("wish")

    await aigul.send_photo()

    (topic,) = [number for number, name in town.forum.topics.items() if name == "A wish"]
    assert [bool(one.body.get("photo")) for one in town.in_topic(topic)] == [False, True], "after its opening"
    assert aigul.last.text == "ended: sent None"


async def test_the_hook_hears_why_an_act_failed(town):
    aigul = town.phone("aigul")
    await aigul.send("/start")
    await aigul.press("language:kk")
    await aigul.forge("wish")
    town.forum.set_rights(town.phone("dana").person, can_manage_topics=False)

    await aigul.send_photo()

    assert not [name for name in town.forum.topics.values() if name == "A wish"]
    assert aigul.last.text == "ended: failed no-rights"


async def test_a_command_of_the_team_is_answered_in_its_topic_and_leaves_the_private_talk_alone(town):
    dana = town.phone("dana")
    await dana.send("/start")
    await dana.press(f"language:{dana.language}")
    await dana.forge("wish")
    topic = town.forum.create_topic(dana.person, "Shift")

    await dana.say_in(topic, "/board")
    await dana.say_in(topic, "no photo, and not what is awaited")

    assert [one.text for one in town.in_topic(topic) if one.from_bot] == ["board in FORUM"]
    assert town.stands(dana.id) == ("wish-photo", "wish")
    assert dana.last.text == "send a photo"


async def test_a_stranger_a_family_and_a_removed_member_are_refused_by_the_table_alone(town):
    saule, bolat, erlan = (town.phone(name) for name in ("saule", "bolat", "erlan"))
    for phone in (bolat, erlan):
        await phone.send("/start")
        await phone.press(f"language:{phone.language}")
    await give(town, erlan.id, Role.CASEWORKER, Role.COORDINATOR)
    await erlan.send("/board")
    assert erlan.last.text == "board in PRIVATE"

    await town.app.database.write(town.app.house.team.take, ADMIN, erlan.id, town.clock.now())
    for phone in (saule, bolat, erlan):
        await phone.send("/board")
        assert phone.sees("team-not-yours")

    assert turned_away(town) == [(saule.id,), (bolat.id,), (erlan.id,)]


async def test_a_buttons_role_is_asked_when_it_is_pressed_and_not_when_it_was_shown(town):
    dana, erlan = town.phone("dana"), town.phone("erlan")
    await give(town, erlan.id, Role.CASEWORKER)
    topic = town.forum.create_topic(dana.person, "Shift")
    await dana.say_in(topic, "/board")

    await erlan.press_in(topic, "stamp")
    assert erlan.alerts[-1] == town.app.house.languages[erlan.language].plain(Text("team-not-yours"))
    assert turned_away(town) == [(erlan.id,)]

    await give(town, erlan.id, Role.COORDINATOR)
    await erlan.press_in(topic, "stamp")
    assert [one.text for one in town.in_topic(topic) if one.from_bot] == ["stamped"]
    assert erlan.alerts[-1] == "thanks"


def test_two_rooms_that_wait_for_the_same_thing_are_an_error_at_the_start():
    twice = Feature("one", ROUTES), Feature("two", (Route(Pressed(Wish), wish),))

    with pytest.raises(SettingsWrong, match="two routes wait for press:wish"):
        Routes(twice, {"team": Team([])})


def test_a_handler_that_wants_what_nobody_gives_is_an_error_at_the_start():
    def lost(nowhere: object) -> Screen:
        raise AssertionError(nowhere)

    def wrong(press: Stamp) -> Screen:
        raise AssertionError(press)

    for route, said in ((Route(Said(), lost), "nowhere"), (Route(Pressed(Wish), wrong), "another press")):
        with pytest.raises(SettingsWrong, match=said):
            Routes([Feature("one", (route,))], {})
