"""Updates as nobody sane sends them: a seeded generator of wrong, odd and huge ones."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from bot.telegram.updates import KINDS

Json = dict[str, Any]

STRANGER, STRANGERS = 700_000, 40
"""Hostile people have ids from here on, and there are so many of them."""

ODD = [
    None, True, False, 0, -1, 1, 2**31, 2**53, 2**62, 2**63 - 1, -(2**63), 1e308, 0.5, "", " ", "0", "null",
    "\x00", "a\x00b", "\u202e\u202d\u2066\u200b\ufeff", "\U0001f468\u200d\U0001f469\u200d\U0001f467" * 50,
    "'; drop table people; --", "<b>&amp;<script>", "%s%n{0}${jndi}", [], [[]], [None], {}, {"": {}},
    {"id": 1}, [1, "2", {"3": 4}], "я" * 5000,
]  # fmt: skip
WORDS = [
    "/start", "/START@other_bot", "/start " + "x" * 4000, "/", "//", "/ help", "/help\x00",
    "\U0001f600" * 4096, "\u202eevil\u202c", "\u0640" * 4096, "z\u0351\u036b\u0343" * 1000, "<b>not closed",
    "&lt;&#0;&#x110000;", "{ $x }", "\n" * 4000, "\t", "/cancel@", "/guide extra words", "home:1:2:3",
    "٤٥٦", "𝕳𝖊𝖑𝖕", "a" * 4096, "\ufffe\uffff",
]  # fmt: skip
PRESSES = [
    "", ":", "::::", "home", "home:", "home:1", "help:x", "language", "language:", "language:xx",
    "language:" + "k" * 60, "country:kz", "region:KZ:99", "regions:KZ:-1",
    "regions:KZ:999999999999999999999", "regions:KZ:1e9", "regions:ZZ:0", "form:kz:../../etc/passwd",
    "form::", "form:kz:adoption:more", "forms:1", "\x00", "home\x00", "nobody:knows", "\u202e:\u202e",
    "x" * 64, "-" * 64, "more:%00", "consent:home~1", "consent:" + "~" * 50, "erase", "about:true",
]  # fmt: skip
MEDIA: dict[str, Any] = {
    "photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}],
    "voice": {"file_id": "f", "file_unique_id": "u", "duration": 1},
    "audio": {"file_id": "f", "file_unique_id": "u", "duration": 1},
    "video": {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1},
    "video_note": {"file_id": "f", "file_unique_id": "u", "length": 1, "duration": 1},
    "animation": {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1},
    "document": {"file_id": "f", "file_unique_id": "u", "file_name": "\u202efdp.exe"},
    "sticker": {"file_id": "f", "file_unique_id": "u", "type": "regular", "width": 1, "height": 1,
                "is_animated": False, "is_video": False},
    "contact": {"phone_number": "+0", "first_name": "\x00"},
    "location": {"latitude": 999.0, "longitude": -999.0},
    "venue": {"location": {"latitude": 0.0, "longitude": 0.0}, "title": "t", "address": "a"},
    "dice": {"emoji": "\U0001f3b2", "value": 6},
    "poll": {"id": "1", "question": "q", "options": [], "total_voter_count": 0, "is_closed": False,
             "is_anonymous": True, "type": "regular", "allows_multiple_answers": False},
    "story": {"chat": {"id": 1, "type": "private"}, "id": 1},
    "web_app_data": {"data": "x", "button_text": "y"},
    "paid_media": {"star_count": 1, "paid_media": []},
    "users_shared": {"request_id": 1, "users": []},
    "pinned_message": {"chat": {"id": 1, "type": "private"}, "message_id": 1, "date": 0},
    "migrate_to_chat_id": -1009,
    "migrate_from_chat_id": -9,
    "successful_payment": {"currency": "XTR", "total_amount": 1, "invoice_payload": "x",
                           "telegram_payment_charge_id": "x", "provider_payment_charge_id": "x"},
}  # fmt: skip
FOREIGN = [
    "channel_post", "edited_channel_post", "business_message", "shipping_query", "pre_checkout_query",
    "message_reaction_count", "chat_boost", "purchased_paid_media", "managed_bot_of_the_future",
]  # fmt: skip


class Hostile:
    """Makes updates; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def updates(self, count: int) -> Iterator[Json]:
        makers: list[Callable[[], Json]] = [
            self._words, self._press, self._media, self._broken, self._broken, self._odd_kind,
            self._shapeless, self._edited, self._group, self._robot, self._nested, self._membership,
            self._other_kinds,
        ]  # fmt: skip
        for _ in range(count):
            yield self._chance.choice(makers)()

    def _pick(self, values: Any) -> Any:
        return self._chance.choice(values)

    def _user(self) -> Json:
        names = ["A", "\u202eA", "\x00", "\U0001f600" * 64, "<b>", "{ $name }"]
        user = {
            "id": STRANGER + self._chance.randrange(STRANGERS),
            "is_bot": False,
            "first_name": self._pick(names),
        }
        if self._chance.random() < 0.5:
            user["language_code"] = self._pick(
                ["kk", "ru-RU", "xx", "", "k" * 300, "zh-hans", "\x00", "_", "-"]
            )
        return user

    def _message(self, **content: Any) -> Json:
        user = self._user()
        chat = {"id": user["id"], "type": "private", "first_name": "A"}
        number = self._chance.randrange(1, 10_000)
        return {
            "message_id": number,
            "date": self._pick([0, 1767600000, 2**31]),
            "chat": chat,
            "from": user,
            **content,
        }

    def _words(self) -> Json:
        return {"message": self._message(text=self._pick(WORDS))}

    def _press(self) -> Json:
        query = {
            "id": str(self._chance.random()),
            "from": self._user(),
            "chat_instance": "1",
            "data": self._pick(PRESSES),
        }
        if self._chance.random() < 0.7:
            query["message"] = self._message(text="x")
        return {"callback_query": query}

    def _media(self) -> Json:
        kind = self._pick(list(MEDIA))
        content = {kind: MEDIA[kind]}
        if self._chance.random() < 0.3:
            content["caption"] = self._pick(WORDS)
        if self._chance.random() < 0.2:
            content["media_group_id"] = self._pick(["1", "2", 7, ""])
        return {"message": self._message(**content)}

    def _broken(self) -> Json:
        """A sound update with one or more values replaced by something odd, or left out."""
        update = self._pick([self._words, self._press, self._media, self._membership])()
        for _ in range(self._chance.randint(1, 3)):
            holder = self._holder(update)
            key = self._pick(list(holder))
            if self._chance.random() < 0.3:
                del holder[key]
            else:
                holder[key] = self._pick(ODD)
            if not update or not any(isinstance(value, dict) and value for value in update.values()):
                break
        return update

    def _holder(self, update: Json) -> Json:
        """Some dictionary inside the update that holds something."""
        holders, stack = [], list(update.values())
        while stack:
            value = stack.pop()
            if isinstance(value, dict):
                holders += [value] if value else []
                stack += value.values()
        return self._pick(holders) if holders else update

    def _odd_kind(self) -> Json:
        return {self._pick([*FOREIGN, *KINDS]): self._pick(ODD)}

    def _shapeless(self) -> Json:
        return self._pick(
            [{}, {"message": {}}, {"callback_query": {"data": "home"}}, {"x": {"from": self._user()}}]
        )

    def _edited(self) -> Json:
        return {"edited_message": self._message(text=self._pick(WORDS), edit_date=1)}

    def _group(self) -> Json:
        message = self._message(text=self._pick(WORDS))
        message["chat"] = {
            "id": -(10**12) - 5,
            "type": self._pick(["supergroup", "group", "channel"]),
            "title": "\x00",
        }
        return {self._pick(["message", "channel_post"]): message}

    def _robot(self) -> Json:
        message = self._message(text=self._pick(WORDS))
        message["from"]["is_bot"] = True
        return {"message": message}

    def _nested(self) -> Json:
        message = self._message(text="/help")
        for _ in range(self._chance.choice([3, 30, 80])):
            message = self._message(text="deep", reply_to_message=message)
        return {"message": message}

    def _membership(self) -> Json:
        user = self._user()
        statuses = ["member", "kicked", "left", "administrator", "restricted", "nothing"]
        member: Json = {"status": self._pick(statuses), "user": user, "until_date": 0}
        chat = {"id": user["id"], "type": "private", "first_name": "A"}
        changed = {
            "chat": chat,
            "from": user,
            "date": 1,
            "old_chat_member": member,
            "new_chat_member": member,
        }
        return {self._pick(["my_chat_member", "chat_member"]): changed}

    def _other_kinds(self) -> Json:
        user = self._user()
        here = {"id": user["id"], "type": "private"}
        reaction = {"old_reaction": [], "new_reaction": [{"type": "emoji", "emoji": "x"}]}
        channel = {"id": -1, "type": "channel", "title": "t"}
        return self._pick(
            [
                {"inline_query": {"id": "1", "from": user, "query": self._pick(WORDS), "offset": ""}},
                {"poll_answer": {"poll_id": "1", "user": user, "option_ids": []}},
                {"poll": MEDIA["poll"]},
                {"message_reaction": {"chat": here, "message_id": 1, "user": user, "date": 1, **reaction}},
                {"chat_join_request": {"chat": channel, "from": user, "user_chat_id": user["id"], "date": 1}},
            ]
        )
