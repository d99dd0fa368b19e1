"""Encrypts personal columns: AES-256-GCM, several named keys, the first one seals."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
from collections.abc import Mapping
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.kernel.errors import SettingsWrong

_VERSION = b"\x01"
_NONCE = 12
_BLOCK = 128


class Vault:
    """Seals and opens values.

    `purpose` (table.column) is authenticated, so a value cannot be moved to another column.
    """

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        """Take 32-byte keys by name, the sealing one first."""
        if not keys:
            raise SettingsWrong("DATA_KEYS is empty: name at least one key")
        self._ciphers = {name.encode(): AESGCM(key) for name, key in keys.items()}
        self._keys = tuple(keys.values())
        self.sealing_key = next(iter(keys))
        self._prefix = _VERSION + bytes([len(self.sealing_key.encode())]) + self.sealing_key.encode()
        self._sealer = self._ciphers[self.sealing_key.encode()]

    def seal(self, value: str | bytes, purpose: str) -> bytes:
        nonce = os.urandom(_NONCE)
        plain = value.encode() if isinstance(value, str) else value
        return self._prefix + nonce + self._sealer.encrypt(nonce, plain, purpose.encode())

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """Give the plain bytes; raises ValueError when no key here made them, or they were altered."""
        start = 2 + int.from_bytes(sealed[1:2])
        cipher = self._ciphers.get(sealed[2:start])
        if sealed[:1] != _VERSION or cipher is None:
            raise ValueError(f"{purpose}: sealed with a key that DATA_KEYS does not name")
        try:
            return cipher.decrypt(sealed[start : start + _NONCE], sealed[start + _NONCE :], purpose.encode())
        except InvalidTag:
            raise ValueError(f"{purpose}: the sealed value was altered or belongs elsewhere") from None

    def seal_json(self, value: Any, purpose: str) -> bytes:
        return self.seal(padded(orjson.dumps(value)), purpose)

    def open_json(self, sealed: bytes, purpose: str) -> Any:
        return orjson.loads(self.open(sealed, purpose))

    def seal_word(self, word: str | None, purpose: str) -> bytes | None:
        """Seal a word of ours, such as the name of a form or a screen; None stays None."""
        return None if word is None else self.seal(self.plain_word(word), purpose)

    @staticmethod
    def plain_word(word: str) -> bytes:
        """Give a word as it is sealed."""
        return padded(orjson.dumps(word))

    def word(self, sealed: bytes | None, purpose: str) -> str | None:
        """Give a word back; None when there is none, or when it cannot be opened: who is unreadable has told nothing.

        For what a person can do without: somebody whose last screen is damaged begins at home, and is not turned away.
        """
        try:
            return None if sealed is None else str(self.open_json(sealed, purpose))
        except ValueError:
            return None

    def marks(self, value: str, purpose: str) -> list[str]:
        """Give keyed hashes of a value, the sealing key's first: to know it again, not to read it."""
        return self.marks_of(value.encode(), purpose)

    def word_marks(self, word: str, purpose: str) -> list[str]:
        """Give keyed hashes of a word that is sealed, by which its rows are found: the sealing key's first."""
        return self.marks_of(self.plain_word(word), purpose)

    def marks_of(self, value: bytes, purpose: str) -> list[str]:
        words = f"{purpose}:".encode() + value
        return [hmac.digest(key, words, hashlib.sha256).hex() for key in self._keys]

    def is_current(self, sealed: bytes) -> bool:
        """Say whether the first key sealed this, so that rotation can pass it by."""
        return sealed.startswith(self._prefix)


def padded(json: bytes) -> bytes:
    """Fill JSON up with spaces, which nobody reads, so that its length does not tell one short word from another."""
    return json + b" " * (-len(json) % _BLOCK)


def parse_keys(value: str) -> dict[str, bytes]:
    """Read `name:base64,name:base64`; raises ValueError with a sentence that holds no key material."""
    keys: dict[str, bytes] = {}
    for part in filter(None, (part.strip() for part in value.split(","))):
        name, _, encoded = part.partition(":")
        try:
            key = base64.b64decode(encoded, validate=True)
        except binascii.Error:
            raise ValueError("each key is written name:base64 of 32 bytes") from None
        if not name or len(name.encode()) > 32 or len(key) != 32:
            raise ValueError("each key is written name:base64 of 32 bytes")
        if name in keys:
            raise ValueError("two keys have the same name")
        keys[name] = key
    if not keys:
        raise ValueError("at least one key is needed, written name:base64 of 32 bytes")
    return keys
