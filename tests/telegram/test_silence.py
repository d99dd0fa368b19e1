"""No word of a person, no name and no token in any log record or on stderr, whatever goes wrong."""

from __future__ import annotations

import contextlib
import io
import logging
import sys
import traceback
from itertools import count, cycle

import pytest

from bot import logs
from bot.sandbox.server import TOKEN
from bot.telegram.updates import Place
from tests.telegram.raising import routes_of, town_of_bugs, way_to
from tests.telegram.wire import until
from tests.town import KEY, town_in

_numbers = count(1)


class Ear(logging.Handler):
    """Hears every record of every logger and keeps all that a formatter could make of it."""

    def __init__(self):
        super().__init__(logging.DEBUG)
        self.heard = []
        self.stderr = io.StringIO()

    def emit(self, record):
        parts = [record.getMessage(), repr(record.args), repr(record.__dict__)]
        if record.exc_info:
            parts += traceback.format_exception(*record.exc_info)
        self.heard.append("\n".join(parts))


@pytest.fixture
def ear():
    """Turn every logger to DEBUG, those that exist and those to come, and listen to all of them."""
    root = logging.getLogger()
    before = root.handlers[:], root.level, sys.excepthook
    ear = Ear()
    with contextlib.redirect_stderr(ear.stderr):
        logs.set_up("DEBUG")
        loggers = [
            root,
            *(one for one in root.manager.loggerDict.values() if isinstance(one, logging.Logger)),
        ]
        levels = [(one, one.level, one.propagate, one.disabled) for one in loggers]
        for one in loggers:
            one.setLevel(logging.DEBUG)
            one.disabled = False
            one.addHandler(ear)
        yield ear
        for one, level, propagate, disabled in levels:
            one.removeHandler(ear)
            one.level, one.propagate, one.disabled = level, propagate, disabled
            one._cache.clear()
    root.handlers[:], root.level, sys.excepthook = before


class Canaries:
    """Words nobody else says; each is remembered."""

    def __init__(self):
        self.words = []

    def one(self, kind="x"):
        self.words.append(f"Kanarek{kind}{next(_numbers):04d}")
        return self.words[-1]

    def found_in(self, heard, out):
        secrets = [*self.words, TOKEN, TOKEN.partition(":")[2], KEY]
        return {word for word in secrets if word in out or any(word in one for one in heard)}


def rename(phone, canaries):
    phone.person.account.first_name = canaries.one("name")
    phone.person.account.username = canaries.one("user")
    return phone


async def test_a_bug_in_any_handler_is_logged_without_a_word_of_the_person(tmp_path, ear):
    canaries = Canaries()
    async with town_of_bugs(tmp_path) as town:
        phones = [rename(town.phone(name), canaries) for name in town.cast.people]
        routes = list(routes_of(town.app.house))
        for phone in phones:
            phone.person.say(canaries.one("first"))
        await town.quiet()
        for route, phone in zip(routes, cycle(phones), strict=False):
            await provoke(town, phone, route, canaries)
        await town.quiet(60)
        ((failed,),) = town.ask("select count(*) from inbox where status = 'failed'")
        apologies = sum("112" in one.text for phone in phones for one in town.sandbox.sent(phone.id))

    out = ear.stderr.getvalue()
    print(
        f"{len(routes)} routes, {len(canaries.words)} canaries, {len(ear.heard)} records, {len(out)} letters"
    )
    assert failed >= len(routes)
    assert apologies > len(routes) / 2
    assert out.count("update-failed") >= 3 * len(routes)
    assert canaries.found_in(ear.heard, out) == set()


async def provoke(town, phone, route, canaries):
    kind = route.on.kind
    how, word = way_to(route, canaries.one(kind))
    if Place.PRIVATE not in route.where:
        provoke_in_forum(town, kind, word)
    elif kind == "my_chat_member":
        phone.person.block_bot()
        phone.person.account.blocked = False
    elif kind == "edited_message":
        phone.person.edit(phone.person.chat[0], word)
    elif kind == "message_reaction":
        phone.person.react(phone.person.last, "👍")
    elif kind == "inline_query":
        phone.person.type_inline(word)
    elif kind == "callback_query":
        phone.person.press(word, message=phone.person.chat[0], forged=True)
    elif kind == "message" and how == "type":
        await town.app.database.write(set_awaiting, phone.id, word)
        # What the bot believed to be awaited comes from its memory; a restart would forget it, as this does.
        town.app.dispatcher._awaited.clear()
        phone.person.say(canaries.one("typed"))
        await town.quiet()
    elif kind == "message":
        phone.person.say(word)


def provoke_in_forum(town, kind, word):
    dana, forum = town.phone("dana").person, town.cast.groups["staff"]
    if kind == "message":
        dana.say(word, chat=forum)
    elif kind == "callback_query":
        dana.press(word, message=dana.say(word, chat=forum), forged=True)


def set_awaiting(tx, person_id, name):
    sealed = tx.vault.seal_word(name, "people.awaited")
    tx.run("update people set awaited = :name where id = :id", name=sealed, id=person_id)


async def test_everything_a_person_can_send_leaves_no_word_in_a_log(tmp_path, ear):
    canaries = Canaries()
    async with town_in(tmp_path) as town:
        aigul = rename(town.phone("aigul"), canaries)
        person, say = aigul.person, canaries.one
        for words in (
            "/start",
            f"/start {say('link')}",
            f"/help {say()}",
            say("text"),
            f"<b>{say()}</b> & {say()}",
        ):
            await aigul.send(words)
        person.send_photo(b"x", caption=say("caption"))
        person.send_document(b"x", name=f"{say('file')}.pdf", caption=say())
        person.send_voice(b"x")
        person.share_contact(f"+7{say('phone')}")
        person.share_location(43.2, 76.9)
        person.send_album([b"x", b"y"], caption=say("album"))
        await aigul.forge(f"home:{say('press')}")
        await aigul.forge(say("data"))
        person.edit(person.say(say("first")), say("edited"))
        person.react(aigul.last, "\N{THUMBS UP SIGN}")
        town.sandbox.push({"message": {"text": say("broken"), "from": {"id": 101, "first_name": say()}}})
        town.sandbox.push({"unknown_kind": {"text": say("unknown"), "from": {"id": 101}}})
        for kind in ("429", "500", "cut-before", "cut-after", "403"):
            town.sandbox.fail("sendMessage", kind=kind)
            await aigul.send(say(kind.replace("-", "")))
        await town.quiet()

    out = ear.stderr.getvalue()
    print(f"{len(canaries.words)} canaries, {len(ear.heard)} records, {len(out)} letters on stderr")
    assert len(ear.heard) > 100
    assert canaries.found_in(ear.heard, out) == set()


async def test_a_database_that_fails_tells_its_code_and_nothing_of_the_person(tmp_path, ear):
    canaries = Canaries()
    async with town_in(tmp_path) as town:
        aigul = rename(town.phone("aigul"), canaries)
        await aigul.send("/start")
        await town.phone("dana").send("/start")
        await town.app.database._writer.run(fill_up)
        cards = len(town.sandbox.sent(aigul.id))

        for _ in range(40):
            aigul.person.say(canaries.one("full") + "x" * 4000)
        await until(lambda: "SQLITE_FULL" in town.phone("dana").last.text)
        await until(lambda: len(town.sandbox.sent(aigul.id)) > cards)
        await town.app.database._writer.run(make_room)
        await town.quiet()

    out = ear.stderr.getvalue()
    assert "SQLITE_FULL" in out
    assert canaries.found_in(ear.heard, out) == set()


def fill_up(connection):
    (pages,) = connection.execute("pragma page_count").fetchone()
    connection.execute(f"pragma max_page_count = {pages}")


def make_room(connection):
    connection.execute("pragma max_page_count = 1000000")


async def test_a_crash_of_the_whole_bot_is_reported_without_a_word(tmp_path, ear):
    canaries = Canaries()
    with pytest.raises(ValueError, match="Kanarek") as caught:
        int(canaries.one("crash"))
    sys.excepthook(caught.type, caught.value, caught.tb)

    out = ear.stderr.getvalue()
    assert "crashed" in out
    assert "ValueError" in out
    assert canaries.found_in(ear.heard, out) == set()


def test_what_a_foreign_library_says_is_dropped_and_its_place_is_kept(ear):
    canaries = Canaries()

    logging.getLogger("aiohttp.client").warning(
        "https://api.telegram.org/bot%s/getMe %s", TOKEN, canaries.one()
    )
    logging.getLogger("bot.example").error(
        "event", extra={"count": 7, "text": canaries.one(), "args_of": TOKEN}
    )

    out = ear.stderr.getvalue()
    assert "foreign" in out
    assert '"count": 7' in out
    assert canaries.found_in([], out) == set()
    assert canaries.found_in(ear.heard, ""), "the ear hears what was dropped, so its silence elsewhere counts"
