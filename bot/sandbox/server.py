"""The Bot API server on loopback that the real bot talks to, and that tests and the stage drive.

sandbox = await Sandbox.start(clock=clock)      # .url, .token for the bot
aigul = sandbox.person(11, "Aigul", "kk")
aigul.say("/start")
await sandbox.until(lambda: aigul.chat[1:])     # the bot has answered
aigul.press("Label or data")
sandbox.fail(method="sendMessage", kind="429", retry_after=3)
assert not sandbox.refusals                     # the bot asked nothing impossible
await sandbox.close()
"""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any, Self

import aiogram.methods
import orjson
from aiogram.methods import GetUpdates, TelegramMethod
from aiohttp import web

from bot.kernel.clock import Clock, HandClock
from bot.sandbox.calls import Call
from bot.sandbox.faults import Fault, Faults, Kind
from bot.sandbox.flood import Flood, FloodLimits
from bot.sandbox.groups import Group
from bot.sandbox.methods.table import TABLE
from bot.sandbox.people import Person
from bot.sandbox.polls import close_due
from bot.sandbox.refusal import ApiRefusal, Misuse, bad_request
from bot.sandbox.requests import Upload, check, read_params
from bot.sandbox.stage import Stage
from bot.sandbox.webhook import Courier
from bot.sandbox.world import Account, ChatMessage, Json, World

TOKEN = "4242:SANDBOX-not-a-secret-token-of-anybody"  # noqa: S105 - opens nothing but the sandbox.
LONGEST_POLL = 50
LARGEST_UPLOAD = 50 * 1024 * 1024

_METHODS = {method.__api_method__.lower(): (method, perform) for method, perform in TABLE.items()}
_KNOWN = {
    each.__api_method__.lower()
    for each in vars(aiogram.methods).values()
    if isinstance(each, type) and issubclass(each, TelegramMethod) and each is not TelegramMethod
}


class Sandbox:
    """A Telegram of its own: one bot, its people, and everything that passed between them."""

    def __init__(
        self,
        clock: Clock,
        token: str = TOKEN,
        flood: FloodLimits | None = None,
        keep_calls: int | None = None,
    ) -> None:
        """`flood` None switches limits off; `keep_calls` bounds the memory of long runs."""
        self.clock = clock
        self.token = token
        self.url = ""
        self.world = World(clock, int(token.split(":", maxsplit=1)[0]))
        self.faults = Faults()
        self.flood = Flood(flood) if flood else None
        self.calls: deque[Call] = deque(maxlen=keep_calls)
        self.refusals: list[Call] = []
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.closing = False
        self._serial = 0
        self._runner: web.AppRunner | None = None
        self._courier: asyncio.Future[None] | None = None

    @classmethod
    async def start(
        cls,
        port: int = 0,
        token: str = TOKEN,
        *,
        clock: Clock,
        flood: FloodLimits | None = None,
        keep_calls: int | None = None,
    ) -> Self:
        """A sandbox listening on 127.0.0.1; port 0 takes any free one."""
        sandbox = cls(clock, token, flood, keep_calls)
        await sandbox.listen(port)
        return sandbox

    async def listen(self, port: int) -> None:
        app = web.Application(client_max_size=LARGEST_UPLOAD)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        app.router.add_get("/file/bot{token}/{path:.+}", self._serve_file)
        Stage(self).add_routes(app)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        self._runner = runner
        self._courier = asyncio.ensure_future(Courier(self.world).run())
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"

    async def close(self) -> None:
        self.closing = True
        self.world.events.add("closing", {})
        if self._courier is not None:
            self._courier.cancel()
            await asyncio.wait({self._courier})
        self.world.updates.interrupt("terminated by shutdown")
        if self._runner is not None:
            await self._runner.cleanup()

    def person(
        self,
        id: int,
        first_name: str,
        language_code: str = "en",
        username: str | None = None,
        *,
        started: bool = False,
    ) -> Person:
        """A new person; until `started` (or their first word) the bot may not write to them."""
        account = Account(id, first_name, language_code, username, started=started)
        person = Person(self.world, self.world.add_account(account))
        self.people[id] = person
        return person

    def group(self, id: int, title: str, *, forum: bool = False, bot_status: str | None = None) -> Group:
        """A new group with the bot in it; in a forum it is an administrator."""
        status = bot_status or ("administrator" if forum else "member")
        group = Group(self.world, self.world.add_group(id, title, forum, status))
        self.groups[id] = group
        return group

    def group_of(self, chat_id: int) -> Group:
        """The group with this id, also one that came to be by an upgrade."""
        if chat_id not in self.groups:
            self.groups[chat_id] = Group(self.world, self.world.chats[chat_id])
        return self.groups[chat_id]

    def turn(self, **forward: float) -> None:
        """Let time pass by timedelta's words (`days=8`); needs a HandClock."""
        if not isinstance(self.clock, HandClock):
            raise TypeError("this sandbox runs by a clock that cannot be turned")
        self.clock.turn(**forward)
        close_due(self.world)
        self.world.events.add("clock", {"now": self.world.unix()})

    def fail(
        self,
        method: str = "*",
        *,
        kind: Kind = "500",
        times: int = 1,
        retry_after: int = 1,
        chat_id: int | None = None,
        after: int = 0,
        seconds: float = 1.0,
    ) -> Fault:
        """Arrange trouble for coming requests; see `Fault`."""
        return self.faults.add(Fault(method, kind, times, retry_after, chat_id, after, seconds))

    def push(self, update: Json) -> int:
        """Deliver any update, however odd, under the next update_id, which is returned."""
        return self.world.updates.push(update)

    def redeliver(self, update_id: int) -> None:
        """Deliver an earlier update once more."""
        self.world.updates.redeliver(update_id)

    def sent(self, chat_id: int) -> list[ChatMessage]:
        """The bot's messages in a chat as they look now, without deleted ones."""
        messages = self.world.chats[chat_id].messages.values()
        return [each for each in messages if each.from_bot and not each.deleted]

    def calls_of(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    async def until(self, is_true: Callable[[], Any], seconds: float = 10) -> Any:
        """Wait until `is_true()` is; asked again whenever anything happens here."""
        return await self.world.events.until(is_true, seconds)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        try:
            self._check_token(request.match_info["token"])
            params, files = await read_params(request)
        except ApiRefusal as refusal:
            return self._answer(self._record(method, {}), refusal.answer())
        call = self._record(method, params)
        fault = self.faults.strike(method, _chat_of(params))
        if fault is not None:
            call.fault = fault.kind
            if fault.kind == "cut-before":
                return self._cut(request, call)
            if fault.kind == "slow":
                await asyncio.sleep(fault.seconds)
            if refusal_due := fault.refusal():
                return self._answer(call, refusal_due.answer())
        answer = await self.perform(call, params, files)
        if fault is not None and fault.kind == "cut-after":
            call.answer = answer
            return self._cut(request, call)
        return self._answer(call, answer)

    def _check_token(self, token: str) -> None:
        if token == self.token:
            return
        if token.split(":", maxsplit=1)[0].isdecimal() and ":" in token:
            raise ApiRefusal("Unauthorized", 401)
        raise ApiRefusal("Not Found", 404)

    def _record(self, method: str, params: Json) -> Call:
        self._serial += 1
        call = Call(self._serial, method, params, self.clock.now().timestamp())
        self.calls.append(call)
        return call

    async def perform(self, call: Call, params: Json, files: dict[str, Upload]) -> Json:
        """Carry a request out and return the answer's JSON."""
        try:
            model, perform = self._method(call.method)
            ask = check(model, dict(params), files)
            if self.flood is not None and (chat_id := _chat_of(params)) is not None:
                steady = asyncio.get_running_loop().time()
                self.flood.check(model.__api_method__, chat_id, steady, _messages_in(params))
            if perform is None:
                result: Any = await self._get_updates(ask.model)
            else:
                result = perform(self.world, ask)
        except ApiRefusal as refusal:
            if isinstance(refusal, Misuse):
                self.refusals.append(call)
            return refusal.answer()
        return {"ok": True, "result": result}

    def _method(self, name: str) -> tuple[type[TelegramMethod[Any]], Any]:
        if found := _METHODS.get(name.lower()):
            return found
        if name.lower() == "getupdates":
            return GetUpdates, None
        if name.lower() in _KNOWN:
            raise Misuse(f"Not Found: the sandbox does not speak {name} yet", 404)
        raise Misuse("Not Found: method not found", 404)

    async def _get_updates(self, model: Any) -> list[Json]:
        if self.world.webhook.url:
            raise ApiRefusal(
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
                409,
            )
        limit = 100 if model.limit is None else model.limit
        if not 1 <= limit <= 100:
            raise bad_request("limit must be between 1 and 100")
        self.world.updates.allow(model.allowed_updates)
        seconds = min(model.timeout or 0, LONGEST_POLL)
        return await self.world.updates.poll(model.offset, limit, seconds)

    def _answer(self, call: Call, answer: Json) -> web.Response:
        call.answer = answer
        self.world.events.add("call", call)
        return web.Response(
            body=orjson.dumps(answer),
            status=200 if answer["ok"] else answer["error_code"],
            content_type="application/json",
        )

    def _cut(self, request: web.Request, call: Call) -> web.Response:
        """Close the connection without an answer."""
        self.world.events.add("call", call)
        if request.transport is not None:
            request.transport.abort()
        return web.Response(status=502)

    async def _serve_file(self, request: web.Request) -> web.Response:
        self._check_token(request.match_info["token"])
        stored = self.world.file_at(request.match_info["path"])
        if stored is None:
            return web.json_response(ApiRefusal("Not Found", 404).answer(), status=404)
        return web.Response(body=stored.content, content_type=stored.mime)


def _messages_in(params: Json) -> int:
    """How many messages a request puts into its chat: an album is several."""
    several = params.get("media") or params.get("message_ids")
    return len(several) if isinstance(several, list) else 1


def _chat_of(params: Json) -> int | None:
    chat_id = params.get("chat_id")
    if isinstance(chat_id, str) and chat_id.lstrip("-").isdecimal():
        return int(chat_id)
    return chat_id if isinstance(chat_id, int) else None
