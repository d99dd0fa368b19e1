"""Sealed columns: opened by the right key in the right place, or not at all."""

from __future__ import annotations

import base64
import os

import pytest

from bot.db.vault import Vault, parse_keys
from bot.kernel.errors import SettingsWrong

OLD, NEW = {"old": bytes(range(32))}, {"new": bytes(range(1, 33))}
WORDS = "she wrote this at night"


def test_what_is_sealed_opens_again_and_shows_nothing():
    sealed = Vault(OLD).seal(WORDS, "cases.words")

    assert Vault(OLD).open(sealed, "cases.words").decode() == WORDS
    assert b"night" not in sealed


def test_the_same_words_are_never_sealed_the_same():
    vault = Vault(OLD)

    assert len({vault.seal(WORDS, "cases.words") for _ in range(50)}) == 50


def test_a_value_moved_to_another_column_does_not_open():
    sealed = Vault(OLD).seal(WORDS, "cases.words")

    with pytest.raises(ValueError, match="altered or belongs elsewhere"):
        Vault(OLD).open(sealed, "people.name")


def test_a_key_of_the_same_name_that_is_another_key_does_not_open():
    sealed = Vault(OLD).seal(WORDS, "cases.words")

    with pytest.raises(ValueError, match="altered or belongs elsewhere"):
        Vault({"old": os.urandom(32)}).open(sealed, "cases.words")


def test_a_key_that_is_not_named_any_more_is_told_of():
    sealed = Vault(OLD).seal(WORDS, "cases.words")

    with pytest.raises(ValueError, match="DATA_KEYS does not name"):
        Vault(NEW).open(sealed, "cases.words")


def test_every_altered_byte_is_noticed():
    sealed = Vault(OLD).seal(WORDS, "cases.words")

    for place in range(len(sealed)):
        altered = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
        with pytest.raises(ValueError, match=r"cases\.words"):
            Vault(OLD).open(altered, "cases.words")


def test_every_shortened_value_is_noticed():
    sealed = Vault(OLD).seal(WORDS, "cases.words")

    for length in range(len(sealed)):
        with pytest.raises(ValueError):  # noqa: PT011 - several sentences fit; none may be another error.
            Vault(OLD).open(sealed[:length], "cases.words")


def test_a_new_key_in_front_seals_and_the_old_one_still_opens():
    before = Vault(OLD).seal(WORDS, "cases.words")
    both = Vault(NEW | OLD)

    after = both.seal(WORDS, "cases.words")

    assert both.open(before, "cases.words") == both.open(after, "cases.words")
    assert not both.is_current(before)
    assert both.is_current(after)
    assert Vault(NEW).open(after, "cases.words").decode() == WORDS


def test_a_name_that_begins_like_another_is_another_key():
    long, short = Vault({"key1": OLD["old"]}), Vault({"key": OLD["old"]})

    assert not short.is_current(long.seal(WORDS, "cases.words"))


def test_structures_come_back_as_they_were():
    value = {"text": "Ә", "list": [1, None, True], "deep": {"er": "🙂"}}
    vault = Vault(OLD)

    assert vault.open_json(vault.seal_json(value, "outbox.body"), "outbox.body") == value


def test_a_vault_without_a_key_is_refused():
    with pytest.raises(SettingsWrong, match="DATA_KEYS"):
        Vault({})


GOOD = base64.b64encode(bytes(32)).decode()


def test_keys_are_read_in_their_order():
    assert list(parse_keys(f"new:{GOOD}, old:{GOOD}")) == ["new", "old"]


@pytest.mark.parametrize(
    "value",
    [
        "",
        ",",
        GOOD,
        f":{GOOD}",
        "name:",
        "name:AAAA",
        f"name:{GOOD}x",
        f"{'n' * 33}:{GOOD}",
        f"a:{GOOD},a:{GOOD}",
        "a:%%%",
    ],
)
def test_a_key_that_is_not_written_rightly_is_refused_without_being_shown(value):
    with pytest.raises(ValueError, match="key") as refused:
        parse_keys(value)

    assert GOOD not in str(refused.value)
    assert "AAAA" not in str(refused.value)
