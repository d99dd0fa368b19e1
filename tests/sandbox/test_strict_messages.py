"""What Telegram refuses about texts, keyboards, edits and deletions, in its own words."""

import pytest

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


def inline(**button):
    return {"inline_keyboard": [[button]]}


PARSE = "Bad Request: can't parse entities: "
REFUSED = [
    ({"text": ""}, "Bad Request: message text is empty"),
    ({"text": "<b> </b>", "parse_mode": "HTML"}, "Bad Request: text must be non-empty"),
    ({"text": "a" * 4097}, "Bad Request: message is too long"),
    ({"text": "\N{GRINNING FACE}" * 2049}, "Bad Request: message is too long"),
    ({"text": "x", "txt": 1}, 'Bad Request: unknown parameter "txt"'),
    (
        {"text": "x", "link_preview_options": {"is_disable": True}},
        'Bad Request: unknown field "is_disable" in link_preview_options',
    ),
    ({"text": "x", "parse_mode": None}, 'Bad Request: parameter "parse_mode" is null'),
    ({"text": "x", "parse_mode": "Markdown"}, "Bad Request: unsupported parse_mode"),
    ({"text": "x", "message_thread_id": 5}, "Bad Request: message thread not found"),
    (
        {"text": "x", "reply_parameters": {"message_id": 77}},
        "Bad Request: message to be replied not found",
    ),
    ({"text": "<p>x</p>"}, PARSE + 'Unsupported start tag "p" at byte offset 0'),
    ({"text": "ә<p>"}, PARSE + 'Unsupported start tag "p" at byte offset 2'),
    ({"text": "<b>x"}, PARSE + 'Can\'t find end tag corresponding to start tag "b"'),
    ({"text": "x</b>"}, PARSE + "Unexpected end tag at byte offset 1"),
    (
        {"text": "<b>x</i>"},
        PARSE + 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
    ),
    ({"text": "1 <"}, PARSE + "Unclosed start tag at byte offset 2"),
    ({"text": "1 < 2"}, PARSE + 'Unsupported start tag "" at byte offset 2'),
    (
        {"text": "<b x>y</b>"},
        PARSE + 'Expected equal sign in declaration of an attribute of the tag "b" at byte offset 0',
    ),
    (
        {"text": "<span>x</span>"},
        PARSE + 'Tag "span" must have class "tg-spoiler" at byte offset 0',
    ),
    ({"text": "x", "reply_markup": []}, "Bad Request: object expected as reply markup"),
    (
        {"text": "x", "reply_markup": inline(text="")},
        "Bad Request: inline keyboard button text must be non-empty",
    ),
    (
        {"text": "x", "reply_markup": inline(text="a")},
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        {"text": "x", "reply_markup": inline(text="a", callback_data="ы" * 33)},
        "Bad Request: BUTTON_DATA_INVALID",
    ),
    ({"text": "x", "reply_markup": inline(text="a", callback_data="")}, "Bad Request: BUTTON_DATA_INVALID"),
    (
        {"text": "x", "reply_markup": inline(text="a", callback_data="b", color="red")},
        'Bad Request: unknown field "color" in inline keyboard button',
    ),
    (
        {"text": "x", "reply_markup": inline(text="a", callback_data="b", url="https://a.kz")},
        "Bad Request: can't parse inline keyboard button: exactly one of the optional fields must be used",
    ),
    (
        {"text": "x", "reply_markup": inline(text="a", url="javascript:alert(1)")},
        "Bad Request: inline keyboard button URL 'javascript:alert(1)' is invalid: Wrong HTTP URL",
    ),
    (
        {"text": "x", "reply_markup": {"inline_keyboard": [{"text": "a"}]}},
        'Bad Request: can\'t parse reply markup: Field "inline_keyboard" must be an Array of Arrays',
    ),
    (
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b"}]] * 101}},
        "Bad Request: reply markup is too long",
    ),
]


@pytest.mark.parametrize(("params", "description"), REFUSED)
async def test_a_wrong_message_is_refused_in_telegrams_words(ask, aigul, params, description):
    answer = await ask("sendMessage", **{"chat_id": aigul.id, "parse_mode": "HTML"} | params)

    assert answer == {"ok": False, "error_code": 400, "description": description}
    assert aigul.chat == []


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("a &lt;b&gt; &amp;&#33;", "a <b> &!", []),
        ("<b>жа<i>қ</i></b>", "жақ", [("bold", 0, 3), ("italic", 2, 1)]),
        ("\N{GRINNING FACE}<u>x</u>", "\N{GRINNING FACE}x", [("underline", 2, 1)]),
        ("  <b>x</b> ", "x", [("bold", 0, 1)]),
        ("<pre><code class='language-sql'>q</code></pre>", "q", [("pre", 0, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        (
            "/start +7 700 000 00 00",
            "/start +7 700 000 00 00",
            [("bot_command", 0, 6), ("phone_number", 7, 16)],
        ),
    ],
)
async def test_html_becomes_text_and_entities(ask, aigul, html, text, entities):
    answer = await ask("sendMessage", chat_id=aigul.id, text=html, parse_mode="HTML")

    result = answer["result"]
    found = [(e["type"], e["offset"], e["length"]) for e in result.get("entities", [])]
    assert (result["text"], found) == (text, entities)


async def test_length_is_counted_after_the_tags_are_gone(ask, aigul):
    answer = await ask("sendMessage", chat_id=aigul.id, text="<b>" + "a" * 4096 + "</b>", parse_mode="HTML")

    assert answer["ok"]


async def test_a_page_never_gets_html_a_person_typed(ask, aigul):
    said = aigul.say('<script>alert(1)</script> https://example.org/?a=1&b="2')

    assert "<script" not in said.html
    assert '<a href="https://example.org/?a=1&amp;b=">' in said.html


@pytest.mark.parametrize(
    ("prepare", "code", "description"),
    [
        (lambda p: p.block_bot(), 403, "Forbidden: bot was blocked by the user"),
        (lambda p: p.delete_account(), 403, "Forbidden: user is deactivated"),
        (
            lambda p: setattr(p.account, "started", False),
            403,
            "Forbidden: bot can't initiate conversation with a user",
        ),
    ],
)
async def test_the_bot_cannot_write_to_those_who_do_not_hear_it(ask, aigul, prepare, code, description):
    prepare(aigul)

    answer = await ask("sendMessage", chat_id=aigul.id, text="x")

    assert (answer["error_code"], answer["description"]) == (code, description)


async def test_unknown_chats_methods_and_tokens_are_refused(ask, sandbox, http):
    assert (await ask("sendMessage", chat_id=999, text="x"))["description"] == ("Bad Request: chat not found")
    assert (await ask("sendDice", chat_id=11))["error_code"] == 404
    assert (await ask("sendTea", chat_id=11))["description"] == "Not Found: method not found"
    assert [call.method for call in sandbox.refusals] == ["sendDice", "sendTea"]
    async with http.get(f"{sandbox.url}/bot1:other/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")
    async with http.get(f"{sandbox.url}/botnonsense/getMe") as answer:
        assert answer.status == 404


async def test_an_edit_must_change_something_and_be_ones_own(ask, sandbox, aigul):
    keyboard = inline(text="a", callback_data="b")
    sent = await ask("sendMessage", chat_id=aigul.id, text="x", reply_markup=keyboard)
    place = {"chat_id": aigul.id, "message_id": sent["result"]["message_id"]}
    theirs = aigul.say("mine").message_id
    asked = await ask("sendMessage", chat_id=aigul.id, text="x", reply_markup={"remove_keyboard": True})

    async def why(method, **params):
        return (await ask(method, **place | params)).get("description")

    assert await why("editMessageText", text="x", reply_markup=keyboard) == NOT_MODIFIED
    assert await why("editMessageText", text="x") is None
    assert sandbox.sent(aigul.id)[0].buttons == []
    assert await why("editMessageReplyMarkup") == NOT_MODIFIED
    assert await why("editMessageText", text="y", message_id=4040) == (
        "Bad Request: message to edit not found"
    )
    for message_id in (theirs, asked["result"]["message_id"]):
        assert await why("editMessageText", text="y", message_id=message_id) == (
            "Bad Request: message can't be edited"
        )
    assert await why("editMessageText", text="y", reply_markup={"force_reply": True}) == (
        "Bad Request: inline keyboard expected"
    )
    assert await why("editMessageCaption", caption="y") == (
        "Bad Request: there is no caption in the message to edit"
    )


async def test_messages_can_be_deleted_for_forty_eight_hours(ask, aigul, clock):
    old = (await ask("sendMessage", chat_id=aigul.id, text="old"))["result"]["message_id"]
    clock.turn(hours=47)
    new = (await ask("sendMessage", chat_id=aigul.id, text="new"))["result"]["message_id"]
    clock.turn(hours=2)

    async def delete(message_id):
        answer = await ask("deleteMessage", chat_id=aigul.id, message_id=message_id)
        return answer.get("description")

    assert await delete(old) == "Bad Request: message can't be deleted for everyone"
    assert await delete(new) is None
    assert await delete(new) == "Bad Request: message to delete not found"
    assert [message.text for message in aigul.chat] == ["old"]


async def test_a_copy_carries_words_and_entities_but_no_author(ask, aigul, bolat):
    original = aigul.say("/help please")

    answer = await ask("copyMessage", chat_id=bolat.id, from_chat_id=aigul.id, message_id=original.message_id)

    assert answer["result"] == {"message_id": bolat.last.message_id}
    assert bolat.last.body["from"]["is_bot"]
    assert bolat.last.entities == original.entities
    missing = await ask("copyMessage", chat_id=bolat.id, from_chat_id=aigul.id, message_id=5050)
    assert missing["description"] == "Bad Request: message to copy not found"
