"""The stage: HTTP JSON by which the page, scripts and other processes drive the sandbox.

Only loopback may call it: a Host or Origin from elsewhere gets 403. Wrong requests get
400 {"error": "..."}; everything else 200. Times are unix seconds by the sandbox's clock.

GET  /stage/health            {"ok": true, "seq", "calls", "refusals": [call], "now",
                               "faults": troubles still to come, as they were asked for}
GET  /stage/state?last=500    {"seq", "now", "bot": {"id", "username"}, "people": [person],
                               "chats": [chat], "messages": [message]}  (last: of each chat)
GET  /stage/events?since=SEQ&timeout=25
                              {"seq", "events": [event]}; waits for the first one. With
                              "Accept: text/event-stream" the same events as SSE, for ever
                              (id: seq, data: the event).
GET  /stage/calls?since=SERIAL  {"calls": [call]}
GET  /stage/file/PATH         the bytes of a message's media.url
POST /stage/say               {"person_id", "text", "chat_id"?, "thread_id"?, "reply_to"?} -> message
POST /stage/edit              {"person_id", "message_id", "text", "chat_id"?} -> message
POST /stage/press             {"person_id", "message_id", "button": data or label, "chat_id"?,
                               "forged"?: true, "inaccessible"?: true} -> {"query_id"}
POST /stage/inline            {"person_id", "query", "chat_id"?} -> {"query_id"}; what the bot offers
                               comes as an event
POST /stage/choose            {"person_id", "query_id", "result_id", "chat_id"?} -> message
POST /stage/upload            multipart: person_id, kind (photo, video, video_note, voice, audio,
                              animation, sticker, document, album), file (several for an album),
                              caption?, chat_id?, thread_id?, reply_to? -> {"messages": [message]}
POST /stage/contact           {"person_id", "phone_number", "user_id"?, chat_id?, thread_id?} -> message
POST /stage/location          {"person_id", "latitude", "longitude", chat_id?, thread_id?} -> message
POST /stage/react             {"person_id", "message_id", "emoji" or null, "chat_id"?} -> message
POST /stage/vote              {"person_id", "message_id", "options": [number], "chat_id"?} -> message
POST /stage/delete            {"person_id", "message_id", "chat_id"?} -> message (the bot is told nothing)
POST /stage/join              {"person_id", "chat_id", "link"? or "asks"?: true or "status"?} -> chat
POST /stage/leave             {"person_id", "chat_id"} -> chat
POST /stage/put-out, /promote {"person_id": who does it, "chat_id", "whom", "status"?} -> chat
POST /stage/anonymous         {"person_id", "chat_id", "hidden"} -> chat
POST /stage/rights            {"person_id", "chat_id", "status"?, "rights"?: {name: bool}} -> chat
POST /stage/topic             {"person_id", "chat_id", "name"} -> chat; with "thread_id" (1: the general
                              topic) also "closed"?, "deleted"?: true
POST /stage/block, /unblock   {"person_id"} -> person
POST /stage/link              {"person_id", "payload"} -> message  (/start payload)
POST /stage/person            {"first_name", "language_code"?, "username"?, "id"?} -> person
POST /stage/group             {"id", "title", "forum"?, "members"?: [person_id]} -> chat
POST /stage/push              {"update": {...}} -> {"update_id"}  (any update, well formed or not)
POST /stage/redeliver         {"update_id"} -> {"update_id"}
POST /stage/fault             {"kind", "method"?, "times"?, "retry_after"?, "chat_id"?, "after"?,
                               "seconds"?} -> {"kind"}; kinds: see faults.py
POST /stage/heal              {} -> {"healed": how many troubles were taken back}
POST /stage/clock             {"turn_seconds"} -> {"now"}

Private chats have chat_id = person id and are not listed in "chats".
message  {"chat_id", "message_id", "thread_id" or null, "date", "from": {"id", "name", "is_bot"},
          "author": who really wrote it, "text", "html": safe to show, "entities",
          "media": {"kind", "file_id", "url", "name", "mime", "size", "duration", "title", "emoji"} or null,
          "contact", "location", "venue", "poll": Telegram's Poll with "votes": {person id: [number]},
          "service": e.g. "forum_topic_created" or null,
          "about": the topic or the people a service message names, or null,
          "buttons": rows of Telegram's InlineKeyboardButton, "keyboard": another reply_markup or
          null, "reply_to": message_id or null, "album": id or null,
          "reactions": {user id: [ReactionType]}, "silent", "edited", "deleted"}
person   {"id", "first_name", "language_code", "username", "part", "started", "blocked",
          "deactivated", "bot": {"name", "description", "short_description"} in their language,
          "commands": [{"command", "description"}] in their language, "menu_button"}
chat     {"id", "type", "title", "is_forum", "bot_status", "rights": what the bot may do,
          "members": {person id: status}, "anonymous", "kicked", "asking": [person id],
          "links": [ChatInviteLink], "commands": {person id: [command]}, "topics": [topic],
          "general": topic or null, "pinned": [message_id], "migrated_to"}
topic    {"chat_id", "thread_id", "name", "icon_color", "icon": emoji or null, "closed", "hidden", "deleted"}
call     {"serial", "method", "params", "ok", "waiting": no answer yet, "answer": Telegram's JSON,
          "fault" or null, "at"}
event    {"seq", "kind", ...}: message, edit, delete, reaction {"message"}; person {"person"};
         chat {"chat"}; topic {"topic"}; call {"call"}; typing {"chat_id", "thread_id", "action"};
         alert {"person_id", "query_id", "text", "show_alert", "url"} (an empty text ends the
         button's waiting sign); offer {"person_id", "query_id", "results": [{"id", "title",
         "description", "text", "entities", "markup"}]}; press {"person_id", "query_id"}; clock {"now"};
         delivered {"update_id"}, undelivered {"trouble"} (webhook);
         profile {"what"}: ask for the state again.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import orjson
from aiohttp import web
from aiohttp.web_request import FileField

from bot.sandbox import views
from bot.sandbox.requests import Upload
from bot.sandbox.stage_acts import ACTS, upload, wrong

if TYPE_CHECKING:
    from bot.sandbox.server import Sandbox

PAGE = Path(__file__).with_name("page")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_LONGEST_WAIT = 60.0


class Stage:
    """The routes of the stage and of the chat page, for one sandbox."""

    def __init__(self, sandbox: "Sandbox") -> None:
        self._sandbox = sandbox

    def add_routes(self, app: web.Application) -> None:
        app.middlewares.append(_only_loopback)
        app.router.add_get("/stage/health", self._health)
        app.router.add_get("/stage/state", self._state)
        app.router.add_get("/stage/events", self._events)
        app.router.add_get("/stage/calls", self._calls)
        app.router.add_get("/stage/file/{path:.+}", self._file)
        app.router.add_post("/stage/upload", self._upload)
        app.router.add_post("/stage/{act}", self._act)
        app.router.add_get("/", self._index)
        if PAGE.is_dir():
            app.router.add_static("/page/", PAGE)

    async def _index(self, _request: web.Request) -> web.StreamResponse:
        index = PAGE / "index.html"
        if not index.is_file():
            return web.Response(status=404, text="the page is not here")
        return web.FileResponse(index)

    async def _health(self, _request: web.Request) -> web.Response:
        sandbox = self._sandbox
        return _json(
            {
                "ok": True,
                "seq": sandbox.world.events.seq,
                "calls": len(sandbox.calls),
                "refusals": [views.call_view(call) for call in sandbox.refusals],
                "now": sandbox.world.unix(),
                "faults": [asdict(each) for each in sandbox.faults.coming],
            }
        )

    async def _state(self, request: web.Request) -> web.Response:
        last = max(1, _number(request, "last", 500))
        return _json(views.state_view(self._sandbox, last))

    async def _calls(self, request: web.Request) -> web.Response:
        since = _number(request, "since", 0)
        calls = [call for call in self._sandbox.calls if call.serial > since]
        return _json({"calls": [views.call_view(call) for call in calls]})

    async def _file(self, request: web.Request) -> web.Response:
        stored = self._sandbox.world.file_at(request.match_info["path"])
        if stored is None:
            return _json({"error": "no such file"}, 404)
        # What people upload is never run by the page that shows it.
        headers = {"Content-Security-Policy": "sandbox", "X-Content-Type-Options": "nosniff"}
        return web.Response(body=stored.content, content_type=stored.mime, headers=headers)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        log = self._sandbox.world.events
        since = _number(request, "since", log.seq)
        if "text/event-stream" in request.headers.get("Accept", ""):
            return await self._stream(request, since)
        seconds = min(float(_number(request, "timeout", 25)), _LONGEST_WAIT)
        with suppress(TimeoutError):
            await log.until(lambda: log.seq > since, seconds)
        return _json({"seq": log.seq, "events": self._events_since(since)})

    def _events_since(self, since: int) -> list[dict[str, Any]]:
        world = self._sandbox.world
        return [views.event_view(world, event) for event in world.events.since(since)]

    async def _stream(self, request: web.Request, since: int) -> web.StreamResponse:
        log = self._sandbox.world.events
        since = int(request.headers.get("Last-Event-ID", since))
        answer = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await answer.prepare(request)
        # A page that was closed is found out by the next line written to it.
        with suppress(ConnectionResetError):
            while not self._sandbox.closing:
                seen = log.seq
                for event in self._events_since(since):
                    line = b"id: %d\ndata: %s\n\n" % (event["seq"], _dumps(event))
                    await answer.write(line)
                since = seen
                if log.seq == since:
                    await log.changed()
        return answer

    async def _upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        asked = {name: value for name, value in form.items() if isinstance(value, str)}
        files = [
            Upload(each.filename, each.content_type, each.file.read())
            for each in form.getall("file", [])
            if isinstance(each, FileField)
        ]
        if not files:
            return _json({"error": "no file in the request"}, 400)
        return self._done(lambda: upload(self._sandbox, asked, files))

    async def _act(self, request: web.Request) -> web.Response:
        act = ACTS.get(request.match_info["act"])
        if act is None:
            return _json({"error": "no such act"}, 404)
        try:
            asked = orjson.loads(await request.read())
        except orjson.JSONDecodeError:
            asked = None
        if not isinstance(asked, dict):
            return _json({"error": "expected a JSON object"}, 400)
        return self._done(lambda: act(self._sandbox, asked))

    def _done(self, act: Callable[[], dict[str, Any]]) -> web.Response:
        try:
            return _json(act())
        except (LookupError, TypeError, ValueError) as error:
            return _json(wrong(error), 400)


def _number(request: web.Request, name: str, default: int) -> int:
    try:
        return int(request.query.get(name, default))
    except ValueError:
        return default


def _dumps(value: Any) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS)


def _json(value: Any, status: int = 200) -> web.Response:
    return web.Response(body=_dumps(value), status=status, content_type="application/json")


def _is_loopback(address: str) -> bool:
    try:
        return urlsplit(address).hostname in _LOOPBACK
    except ValueError:
        return False


@web.middleware
async def _only_loopback(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Keep web pages from elsewhere, and names that only resolve to loopback, off the stage."""
    if request.path.startswith(("/bot", "/file/bot")):
        return await handler(request)
    origin = request.headers.get("Origin")
    if not _is_loopback(f"//{request.host}") or (origin is not None and not _is_loopback(origin)):
        return _json({"error": "the stage is for this machine only"}, 403)
    answer = await handler(request)
    if not answer.prepared:
        # After an update of the project no half of an older page is taken from the cache.
        answer.headers["Cache-Control"] = "no-cache"
    return answer
