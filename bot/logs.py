"""Logs: structured lines with ids only. What a person wrote cannot pass: fields are an allow-list."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping, MutableMapping
from typing import Any

import structlog

from bot.db import engine

FIELDS = (
    "update_id",
    "outbox_id",
    "case_id",
    "reminder_id",
    "count",
    "status",
    "code",
    "error",
    "where",
    "job",
    "left",
    "method",
    "address",
    "seconds",
    "bot",
)
"""What may stand beside an event's name; everything else that a record carries is dropped."""


def set_up(level: str) -> None:
    """Send every logger's records through one formatter to stderr.

    A record of our own is an event name with allowed fields. Of a foreign library's record only its logger and
    level are kept: its message may quote an update, an address with the token, or an SQL parameter.
    """
    renderer = structlog.processors.JSONRenderer(ensure_ascii=False)
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[
            structlog.stdlib.ExtraAdder(allow=FIELDS),
            structlog.stdlib.add_logger_name,
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _only_ours,
        ],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    sys.excepthook = _without_words
    for noisy in (*engine.TALKATIVE, "aiohttp.access", "apscheduler", "asyncio", "aiogram"):
        logging.getLogger(noisy).setLevel(max(logging.getLevelName(level), logging.WARNING))


def report_to(dsn: str) -> None:
    """Report our own errors to a tracker as well, if one is named: the same names, codes and numbers, and no more."""
    if not dsn:
        return
    import sentry_sdk

    sentry_sdk.init(
        dsn=dsn,
        default_integrations=False,
        auto_enabling_integrations=False,
        include_local_variables=False,
        include_source_context=False,
        max_breadcrumbs=0,
        server_name="",
        before_send=lambda event, _: scrubbed(event),
    )

    class Reporter(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.name.startswith("bot"):
                said = {name: value for name in FIELDS if (value := getattr(record, name, None)) is not None}
                sentry_sdk.capture_event({"message": str(record.msg), "level": "error", "extra": said})

    logging.getLogger().addHandler(Reporter(logging.ERROR))


def scrubbed(event: Any) -> Any:
    """Let pass what a log line may hold; whatever a library added to it is left out."""
    extra = event.get("extra") or {}
    kept = {
        name: event[name]
        for name in ("event_id", "timestamp", "platform", "level", "message")
        if name in event
    }
    return kept | {"extra": {name: value for name, value in extra.items() if name in FIELDS}}


def _only_ours(_: Any, __: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    event.pop("exc_info", None)
    event.pop("stack_info", None)
    if not str(event.get("logger", "")).startswith("bot"):
        record = event.get("_record")
        event["event"] = "foreign"
        if isinstance(record, logging.LogRecord):
            event["where"] = f"{record.module}:{record.lineno}"
    return event


def _without_words(kind: type[BaseException], _: BaseException, trace: Any) -> None:
    """Report a crash by kind and place: an exception's message may hold what a person wrote."""
    if issubclass(kind, KeyboardInterrupt):
        return
    places = []
    while trace:
        places.append(f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}")
        trace = trace.tb_next
    logging.getLogger("bot").critical(
        "crashed", extra={"error": kind.__name__, "where": " ".join(places[-6:])}
    )
