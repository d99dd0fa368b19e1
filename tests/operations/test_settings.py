"""Settings: each one documented, and whatever is wrong with one is said in one sentence that never shows it."""

from __future__ import annotations

import asyncio
import re
import socket
from itertools import pairwise

import pytest

from bot.app import build_house
from bot.kernel.clock import SystemClock
from bot.kernel.errors import SettingsWrong
from bot.sandbox.server import Sandbox
from bot.settings import Settings, read
from tests.operations.environment import ROOT, good, run

EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
CANARY = "Kanarek0815"


def test_the_example_documents_every_setting_and_nothing_else():
    documented = re.findall(r"^([A-Z_]+)=", EXAMPLE, re.MULTILINE)

    assert len(documented) == len(set(documented))
    assert set(documented) == {name.upper() for name in Settings.model_fields}


def test_the_example_shows_the_defaults():
    shown = dict(re.findall(r"^([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE))

    for name, field in Settings.model_fields.items():
        if field.is_required() or field.default in (None, "", ()):
            assert shown[name.upper()] == "", name
        else:
            several = isinstance(field.default, tuple)
            default = ",".join(map(str, field.default)) if several else str(field.default)
            assert shown[name.upper()] == default, name


def test_the_example_says_something_above_each_group():
    lines = EXAMPLE.splitlines()
    for before, line in pairwise(lines):
        if re.match(r"[A-Z_]+=", line):
            assert before.startswith("#") or re.match(r"[A-Z_]+=", before), line


WRONG = [
    ("BOT_TOKEN", CANARY),
    ("BOT_TOKEN", ""),
    ("BOT_TOKEN", f"12:{CANARY} with blanks"),
    ("DATA_KEYS", CANARY),
    ("DATA_KEYS", ""),
    ("DATA_KEYS", f"main:{CANARY}"),
    ("TELEGRAM_API_URL", f"{CANARY}.example.org"),
    ("DATABASE_URL", f"mysql://{CANARY}"),
    ("DATABASE_URL", "sqlite:///"),
    ("DATABASE_URL", f"mysql://bot:{CANARY}@localhost/bot"),
    ("DEFAULT_COUNTRY", CANARY),
    ("ADMIN_IDS", f"101,{CANARY}"),
    ("STAFF_CHAT_ID", CANARY),
    ("WEBHOOK_URL", f"http://{CANARY}.example.org/hook"),
    ("WEBHOOK_SECRET", f"{CANARY} with blanks in it"),
    ("WEBHOOK_LISTEN", CANARY),
    ("HEARTBEAT_URL", CANARY),
    ("LOG_LEVEL", CANARY),
    ("SEND_PER_SECOND", "0"),
    ("SEND_PER_SECOND", CANARY),
    ("SEND_PER_SECOND", ""),
    ("SEND_BULK_PER_SECOND", "31"),
    ("SEND_BULK_PER_SECOND", "-1"),
    ("SEND_CHAT_BURST", "0"),
    ("SEND_GROUP_PER_MINUTE", "0"),
    ("OPERATOR_BIN", "123"),
    ("FOUNDATION_PHONE", CANARY),
    ("STORAGE_MONTHS", "0"),
    ("STORAGE_MONTHS", "241"),
    ("BOT_TOKEN", f"{'9' * 5000}:{CANARY}"),
    ("TELEGRAM_API_URL", "http://"),
    ("TELEGRAM_API_URL", "https://:443/x"),
    ("TELEGRAM_API_URL", "https://api.example.org/{" + CANARY + "}"),
    ("TELEGRAM_API_URL", "https://api.example.org:99999"),
    ("DATABASE_URL", "sqlite:///:memory:"),
    ("DATABASE_URL", "sqlite:///var/"),
    ("WEBHOOK_URL", "https://bot.example.org/a{b"),
    ("WEBHOOK_URL", "https://bot.example.org/a?b"),
    ("WEBHOOK_URL", "https://"),
    ("WEBHOOK_LISTEN", "127.0.0.1:99999"),
    ("HEARTBEAT_URL", "https://{x}"),
    ("STAFF_CHAT_ID", "-100100000000000000000000001"),
    ("ADMIN_IDS", "101,99999999999999999999"),
    ("ADMIN_IDS", "-5"),
    ("SEND_PER_SECOND", "9" * 400),
    ("OPERATOR_NAME", "a" * 201),
    ("OPERATOR_ADDRESS", "a" * 2600),
    ("OPERATOR_CONTACT", "a" * 201),
    ("BACKUP_HOURS", "-1"),
    ("STATUS_LISTEN", "127.0.0.1:99999"),
    ("STATUS_LISTEN", CANARY),
    ("SENTRY_DSN", CANARY),
    ("SECOND_INSTANCE", CANARY),
    ("ACCREDITATION_VALID_FROM", "31.12.2027"),
    ("ACCREDITATION_VALID_UNTIL", CANARY),
]


@pytest.mark.parametrize(("name", "value"), WRONG, ids=[f"{name}={value[:12]}" for name, value in WRONG])
def test_a_wrong_setting_is_named_and_not_shown(tmp_path, name, value):
    given = {key.lower(): given for key, given in good(tmp_path, **{name: value}).items()}

    with pytest.raises(SettingsWrong) as wrong:
        read(_env_file=None, **given)

    assert name in str(wrong.value)
    assert "\n" not in str(wrong.value)
    assert CANARY not in str(wrong.value)
    assert wrong.value.__cause__ is None, "a cause would be printed with the value in it"


@pytest.mark.parametrize("name", ["BOT_TOKEN", "DATA_KEYS"])
def test_a_missing_setting_is_named(tmp_path, monkeypatch, name):
    monkeypatch.delenv(name, raising=False)
    given = {key.lower(): value for key, value in good(tmp_path).items() if key != name}

    with pytest.raises(SettingsWrong, match=f"^{name} is not set"):
        read(_env_file=None, **given)


def test_a_webhook_needs_its_secret(tmp_path):
    given = {key.lower(): value for key, value in good(tmp_path, WEBHOOK_URL="https://a.example/b").items()}

    with pytest.raises(SettingsWrong, match=r"^WEBHOOK_SECRET"):
        read(_env_file=None, **given)


@pytest.mark.parametrize("listen", ["taken", "192.0.2.1:0", "no-such-host.invalid:8080"])
async def test_an_address_where_we_cannot_listen_is_told_in_one_sentence(tmp_path, listen):
    sandbox = await Sandbox.start(clock=SystemClock())
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        address = f"127.0.0.1:{other.getsockname()[1]}" if listen == "taken" else listen
        given = good(
            tmp_path,
            TELEGRAM_API_URL=sandbox.url,
            WEBHOOK_URL="https://a.example/b",
            WEBHOOK_SECRET=CANARY * 2,
            WEBHOOK_LISTEN=address,
        )
        done = await asyncio.to_thread(run, tmp_path, "run", settings=given)
    await sandbox.close()

    assert done.code == 2, done.err
    (sentence,) = [line for line in done.sentences if not line.startswith("{")]
    assert sentence.startswith("WEBHOOK_LISTEN: ")


def test_a_demo_on_a_busy_or_impossible_port_says_so_in_one_sentence(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        for port in (str(other.getsockname()[1]), "99999", "-1"):
            done = run(tmp_path, "demo", f"--port={port}", settings={})

            assert done.code == 2, done.err
            (sentence,) = done.sentences
            assert sentence.startswith("--port: ")


def test_the_longest_operator_still_fits_into_the_consent(tmp_path):
    longest = {"OPERATOR_NAME": "Ж" * 200, "OPERATOR_ADDRESS": "Ж" * 300, "OPERATOR_CONTACT": "Ж" * 200}
    settings = read(_env_file=None, **{k.lower(): v for k, v in good(tmp_path, **longest).items()})
    house = build_house(settings, SystemClock())
    for language in house.languages:
        for page in house.people.consents.pages:
            assert len(language.plain(page)) <= 4096


def test_settings_printed_by_accident_show_no_secret(tmp_path):
    given = good(tmp_path, WEBHOOK_URL="https://a.example/b", WEBHOOK_SECRET=f"{CANARY}-{CANARY}")
    settings = read(_env_file=None, **{key.lower(): value for key, value in given.items()})

    for secret in (given["BOT_TOKEN"], CANARY, given["DATA_KEYS"].partition(":")[2], str(bytes(range(32)))):
        assert secret not in repr(settings)
        assert secret not in str(settings)


@pytest.mark.parametrize(
    "command", ["run", "check", "migrate", "backup", "restore x.backup", "reseal", "replay"]
)
def test_every_command_says_it_in_one_sentence_and_ends_with_a_code(tmp_path, command):
    done = run(tmp_path, *command.split(), settings=good(tmp_path, STAFF_CHAT_ID=CANARY))

    said = done.err + done.out
    assert done.code == (1 if command == "check" else 2)
    assert len([line for line in said.splitlines() if "STAFF_CHAT_ID" in line]) == 1
    assert command == "check" or done.sentences == said.strip().splitlines()
    assert command == "check" or len(done.sentences) == 1
    assert "Traceback" not in said
    assert CANARY not in said


def test_settings_come_from_the_file_too_and_a_file_in_another_encoding_is_told_of(tmp_path):
    (tmp_path / ".env").write_text("".join(f"{k}={v}\n" for k, v in good(tmp_path).items()), encoding="utf-8")
    assert run(tmp_path, "migrate", settings={}).code == 0

    (tmp_path / ".env").write_bytes("OPERATOR_NAME=Қор\n".encode("utf-16"))
    done = run(tmp_path, "migrate", settings={})

    assert done.code == 2
    assert done.sentences == [".env is not written in UTF-8"]
