"""The stage: what the page and scripts may do over HTTP, and who may not."""

import asyncio

import aiohttp
import orjson
import pytest

from bot.sandbox.cast import gather, open_stage

KEYBOARD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}


@pytest.fixture
def cast(sandbox):
    return gather(sandbox)


@pytest.fixture
def get(sandbox, http):
    async def get(path, **params):
        async with http.get(f"{sandbox.url}/stage/{path}", params=params) as answer:
            return await answer.json()

    return get


@pytest.fixture
def do(sandbox, http):
    async def do(act, **asked):
        async with http.post(f"{sandbox.url}/stage/{act}", json=asked) as answer:
            return await answer.json()

    return do


async def test_the_state_shows_people_chats_and_messages(ask, get, do, cast):
    aigul = cast.people["aigul"]
    commands = [{"command": "komek", "description": "K"}]
    await ask("setMyCommands", commands=commands, language_code="kk")
    await do("link", person_id=aigul.id, payload="school")
    await ask("sendMessage", chat_id=aigul.id, text="<b>1</b>", parse_mode="HTML", reply_markup=KEYBOARD)

    state = await get("state")

    people = {person["id"]: person for person in state["people"]}
    assert len(people) == 7
    assert people[aigul.id]["commands"] == commands
    assert people[aigul.id]["part"] == "applicant"
    assert people[aigul.id]["started"]
    assert [chat["title"] for chat in state["chats"]] == ["staff"]
    first, second = state["messages"]
    assert (first["text"], first["from"]["is_bot"]) == ("/start school", False)
    assert (second["html"], second["buttons"]) == ("<b>1</b>", KEYBOARD["inline_keyboard"])


async def test_a_whole_conversation_can_be_played_over_http(ask, get, do, cast):
    bolat = cast.people["bolat"].id
    said = await do("say", person_id=bolat, text="hello")
    await do("edit", person_id=bolat, message_id=said["message_id"], text="hello!")
    sent = await ask("sendMessage", chat_id=bolat, text="Well?", reply_markup=KEYBOARD)
    number = sent["result"]["message_id"]
    pressed = await do("press", person_id=bolat, message_id=number, button="Yes")
    await ask("answerCallbackQuery", callback_query_id=pressed["query_id"], text="Good")
    await do("react", person_id=bolat, message_id=number, emoji="\N{THUMBS UP SIGN}")
    await do("contact", person_id=bolat, phone_number="+77000000000")
    await do("location", person_id=bolat, latitude=43.2, longitude=76.9)
    assert (await do("block", person_id=bolat))["blocked"]
    assert not (await do("unblock", person_id=bolat))["blocked"]

    events = (await get("events", since=0, timeout=1))["events"]

    kinds = [event["kind"] for event in events if event["kind"] not in {"person", "chat"}]
    assert kinds == ["message", "edit", "message", "call", "press", "alert", "call", "reaction",
                     "message", "message"]  # fmt: skip
    alert = next(event for event in events if event["kind"] == "alert")
    assert (alert["person_id"], alert["text"]) == (bolat, "Good")
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))


async def test_files_are_uploaded_and_shown(sandbox, http, get, cast):
    form = aiohttp.FormData()
    form.add_field("person_id", str(cast.people["emma"].id))
    form.add_field("kind", "document")
    form.add_field("caption", "here")
    form.add_field("file", b"%PDF", filename="paper.pdf", content_type="application/pdf")
    async with http.post(f"{sandbox.url}/stage/upload", data=form) as answer:
        message = (await answer.json())["messages"][0]

    assert (message["text"], message["media"]["name"]) == ("here", "paper.pdf")
    async with http.get(sandbox.url + message["media"]["url"]) as answer:
        assert await answer.read() == b"%PDF"


async def test_events_are_waited_for_and_streamed(sandbox, http, get, do, cast):
    dana = cast.people["dana"].id
    seq = (await get("health"))["seq"]
    waiting = asyncio.create_task(get("events", since=seq, timeout=30))
    headers = {"Accept": "text/event-stream"}
    async with http.get(f"{sandbox.url}/stage/events?since={seq}", headers=headers) as stream:
        await do("say", person_id=dana, text="news")
        line = await stream.content.readuntil(b"\n\n")

    assert (await waiting)["events"][0]["message"]["text"] == "news"
    event = orjson.loads(line.split(b"data: ", 1)[1])
    assert (event["kind"], event["message"]["text"]) == ("message", "news")


async def test_new_people_groups_faults_updates_and_time(ask, get, do, cast, clock):
    new = await do("person", first_name="Temir", language_code="ky")
    group = await do("group", id=-1007, title="Parents", forum=True, members=[new["id"]])
    assert group["members"] == {str(new["id"]): "member"}
    await do("fault", kind="429", method="sendMessage", retry_after=4)
    refused = await ask("sendMessage", chat_id=-1007, text="x")
    assert refused["parameters"] == {"retry_after": 4}
    pushed = await do("push", update={"strange": {}})
    assert (await do("redeliver", **pushed)) == pushed
    before = clock.now().timestamp()
    assert (await do("clock", turn_seconds=3600))["now"] == before + 3600
    await ask("sendDice", chat_id=new["id"])
    assert [call["method"] for call in (await get("health"))["refusals"]] == ["sendDice"]
    assert [call["method"] for call in (await get("calls"))["calls"]] == [
        "sendMessage", "sendDice"]  # fmt: skip


@pytest.mark.parametrize(
    ("act", "asked"),
    [
        ("say", {"person_id": 1, "text": "nobody"}),
        ("say", {"text": "who?"}),
        ("press", {"person_id": 101, "message_id": 9, "button": "x"}),
        ("fault", {"kind": "flood"}),
        ("fault", {"kind": "429", "often": 3}),
        ("clock", {"turn_seconds": -1}),
        ("redeliver", {"update_id": 5}),
        ("upload", {}),
    ],
)
async def test_impossible_requests_get_a_reason(sandbox, http, cast, act, asked):
    async with http.post(f"{sandbox.url}/stage/{act}", json=asked) as answer:
        assert answer.status == 400
        assert (await answer.json())["error"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
        {"Host": "rebound.example:8080"},
    ],
)
async def test_web_pages_from_elsewhere_cannot_drive_the_stage(sandbox, http, headers):
    for path in ("/stage/state", "/"):
        async with http.get(sandbox.url + path, headers=headers) as answer:
            assert answer.status == 403


async def test_the_demo_stage_has_the_cast_and_telegrams_limits(clock, http):
    sandbox = await open_stage(clock)

    async with http.get(f"{sandbox.url}/stage/state", headers={"Origin": "http://localhost:1"}) as answer:
        assert len((await answer.json())["people"]) == 7
    assert sandbox.flood is not None
    await sandbox.close()
