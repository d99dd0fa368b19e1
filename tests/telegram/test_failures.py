"""Every way in which Telegram answers, and what it means for a message."""

from __future__ import annotations

import pytest

from bot.telegram.wire.failures import (
    BadMarkup,
    Migrated,
    Rejected,
    Sent,
    TooFast,
    TryAgain,
    Unreachable,
    Vanished,
    WrongToken,
    understand,
)
from bot.telegram.wire.session import Answer


def answer(status, description="", **parameters):
    body = {"ok": False, "error_code": status, "description": description}
    return Answer(status, body | ({"parameters": parameters} if parameters else {}))


TABLE = [
    (answer(400, "Bad Request: message is not modified: specified new message content and reply markup "
            "are exactly the same as a current content and reply markup of the message"), Sent(None)),
    (answer(400, "Bad Request: CHAT_NOT_MODIFIED"), Sent(None)),
    (answer(400, "Bad Request: TOPIC_NOT_MODIFIED"), Sent(None)),
    (answer(400, "Bad Request: USER_ALREADY_PARTICIPANT"), Sent(None)),
    (answer(400, "Bad Request: HIDE_REQUESTER_MISSING"), Vanished("source")),
    (answer(400, "Bad Request: message to unpin not found"), Vanished("source")),
    (answer(400, "Bad Request: chat not found"), Unreachable()),
    (answer(400, "Bad Request: PEER_ID_INVALID"), Unreachable()),
    (answer(400, "Bad Request: user not found"), Unreachable()),
    (answer(403, "Forbidden: bot was blocked by the user"), Unreachable()),
    (answer(403, "Forbidden: user is deactivated"), Unreachable()),
    (answer(403, "Forbidden: bot can't initiate conversation with a user"), Unreachable()),
    (answer(403, "Forbidden: bot was kicked from the supergroup chat"), Unreachable()),
    (answer(400, "Bad Request: message to edit not found"), Vanished("message")),
    (answer(400, "Bad Request: message can't be edited"), Vanished("message")),
    (answer(400, "Bad Request: MESSAGE_ID_INVALID"), Vanished("message")),
    (answer(400, "Bad Request: there is no text in the message to edit"), Vanished("message")),
    (answer(400, "Bad Request: message thread not found"), Vanished("thread")),
    (answer(400, "Bad Request: TOPIC_DELETED"), Vanished("thread")),
    (answer(400, "Bad Request: TOPIC_CLOSED"), Vanished("thread")),
    (answer(400, "Bad Request: can't parse entities: Unsupported start tag at byte offset 0"), BadMarkup()),
    (answer(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-100123),
     Migrated(-100123)),
    (answer(429, "Too Many Requests: retry after 34", retry_after=34), TooFast(34.0)),
    (answer(429, "Too Many Requests: retry after 0", retry_after=0), TooFast(1.0)),
    (answer(429, "Too Many Requests"), TooFast(1.0)),
    (answer(500, "Internal Server Error"), TryAgain()),
    (answer(502, "Bad Gateway"), TryAgain()),
    (Answer(504, {}), TryAgain()),
    (Answer(400, {}), TryAgain()),
    (answer(401, "Unauthorized"), WrongToken()),
    (answer(404, "Not Found"), WrongToken()),
    (answer(400, "Bad Request: BUTTON_DATA_INVALID"), Rejected(400)),
    (answer(400, "Bad Request: message is too long"), Rejected(400)),
    (answer(400, "Bad Request: have no rights to send a message"), Rejected(400, rights=True)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("told", "outcome"), TABLE, ids=[one.description[:45] or str(one.status) for one, _ in TABLE]
)
def test_an_answer_means(told, outcome):
    assert understand(told) == outcome


def test_a_sent_message_tells_its_number_and_an_edit_of_an_inline_message_none():
    assert understand(Answer(200, {"ok": True, "result": {"message_id": 17}})) == Sent(17)
    assert understand(Answer(200, {"ok": True, "result": True})) == Sent(None)
