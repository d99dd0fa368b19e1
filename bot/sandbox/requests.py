"""From an HTTP request to a checked one: parameters parsed, unknown ones refused by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Generic, TypeVar, get_args

import orjson
from aiogram.methods import TelegramMethod
from aiogram.types import TelegramObject
from aiohttp import web
from aiohttp.web_request import FileField
from pydantic import ConfigDict, ValidationError

from bot.sandbox.keyboards import check_markup
from bot.sandbox.refusal import Misuse, bad_request

Json = dict[str, Any]
Method = TypeVar("Method", bound=TelegramMethod[Any])


@dataclass(slots=True, frozen=True)
class Upload:
    name: str
    mime: str
    content: bytes


@dataclass(slots=True)
class Ask(Generic[Method]):
    """One checked request: aiogram's model, the parameters as sent (JSON parsed), the files."""

    model: Method
    params: Json
    files: dict[str, Upload] = field(default_factory=dict)

    @property
    def markup(self) -> Json | None:
        return self.params.get("reply_markup")


@dataclass(slots=True, frozen=True)
class Shape(Generic[Method]):
    """A method's strict model and which of its fields are plain text."""

    strict: type[Method]
    text_fields: frozenset[str]


@cache
def shape_of(method: type[Method]) -> Shape[Method]:
    strict: type[Method] = type(
        method.__name__,
        (method,),
        {"model_config": ConfigDict(extra="forbid"), "__module__": method.__module__},
    )
    text_fields = {
        name
        for name, each in method.model_fields.items()
        if str in (each.annotation, *get_args(each.annotation)) and int not in get_args(each.annotation)
    }
    return Shape(strict, frozenset(text_fields))


async def read_params(request: web.Request) -> tuple[Json, dict[str, Upload]]:
    """Parameters from the query and the body, whichever of Telegram's four ways was used."""
    params: Json = dict(request.query)
    files: dict[str, Upload] = {}
    if request.method == "POST" and request.can_read_body:
        if request.content_type == "application/json":
            params.update(_json_object(await request.read()))
        else:
            form: Mapping[str, Any] = await request.post()
            for name, value in form.items():
                if isinstance(value, FileField):
                    files[name] = Upload(value.filename, value.content_type, value.file.read())
                else:
                    params[name] = value
    return params, files


def _json_object(body: bytes) -> Json:
    try:
        parsed = orjson.loads(body)
    except orjson.JSONDecodeError:
        parsed = None
    if not isinstance(parsed, dict):
        raise Misuse("Bad Request: can't parse request: expected a JSON object")
    return parsed


def check(method: type[Method], params: Json, files: dict[str, Upload]) -> Ask[Method]:
    """Validate against aiogram's model of the method; refuses unknown parameters by name."""
    shape = shape_of(method)
    for name, value in params.items():
        if name not in method.model_fields:
            raise Misuse(f'Bad Request: unknown parameter "{name}"')
        if value is None:
            raise Misuse(f'Bad Request: parameter "{name}" is null')
        if isinstance(value, str) and name not in shape.text_fields:
            params[name] = _parsed(name, value)
    if "reply_markup" in params:
        check_markup(params["reply_markup"], inline_only=method.__name__.startswith("Edit"))
    return Ask(_model(method, params, files), params, files)


def _model(method: type[Method], params: Json, files: dict[str, Upload]) -> Method:
    present = {name: f"attach://{name}" for name in files if name in method.model_fields}
    try:
        model: Method = shape_of(method).strict.model_validate({**present, **params})
    except ValidationError as error:
        raise _unreadable(error) from None
    for name, value in params.items():
        if isinstance(value, dict | list):
            _check_inside(name, getattr(model, name))
    return model


def _check_inside(name: str, value: Any) -> None:
    """Refuse fields aiogram's models do not know, one level inside a parameter."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, TelegramObject) and each.model_extra:
            raise Misuse(f'Bad Request: unknown field "{min(each.model_extra)}" in {name}')


def _parsed(name: str, value: str) -> Any:
    if value[:1] in {"{", "["}:
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise bad_request(f"can't parse {name}: expected JSON") from None
    if name.endswith("_id") and value.lstrip("-").isdecimal():
        return int(value)
    return value


def _unreadable(error: ValidationError) -> Misuse:
    first = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(part) for part in first["loc"]) or "request"
    if first["type"] == "missing" and len(first["loc"]) == 1:
        known = {"chat_id": "chat_id is empty", "text": "message text is empty"}
        return Misuse("Bad Request: " + known.get(place, f'parameter "{place}" is required'))
    return Misuse(f'Bad Request: parameter "{place}" is wrong: {first["msg"]}')


def plain(value: Any) -> Any:
    """A field of a model, or None where aiogram stands in a bot's own default."""
    return value if isinstance(value, str | int | bool) else None
