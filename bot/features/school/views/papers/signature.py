"""Signs a PDF so that it can be checked with nothing but the file and our public key.

What is appended after the PDF's own end is a comment: one line with the printed content, the hash of everything before
it, and an Ed25519 signature over both. The pointer to the PDF's table is repeated behind it, so every reader opens the
file. Change a letter on the page, in the content or in the signature, and it no longer holds.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bot.features.school.domain.certificate import Content, content_of, signed_words

_MARK = b"\n%certificate "
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")


@dataclass(frozen=True, slots=True)
class Checked:
    """What a file says, and whether we signed exactly that."""

    content: Content
    genuine: bool


class Signer:
    """Our key. Made from the data key unless the operator keeps one apart."""

    def __init__(self, seed: bytes) -> None:
        """Take the 32 bytes of the private key."""
        self._key = Ed25519PrivateKey.from_private_bytes(seed)

    @property
    def public(self) -> str:
        """Give the public key as it is published: base64 of 32 bytes."""
        return _plain(self._key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))

    def sign(self, pdf: bytes, content: Content) -> bytes:
        """Give the PDF with its signature behind it."""
        found = _START.search(pdf)
        if found is None:
            raise ValueError("this is no finished PDF")
        words = signed_words(content)
        line = {
            "content": _plain(words),
            "signature": _plain(self._key.sign(_signed(pdf, words))),
            "key": self.public,
        }
        written = base64.b64encode(orjson.dumps(line))
        return pdf + _MARK + written + b"\nstartxref\n" + found[1] + b"\n%%EOF\n"


def check(file: bytes, ours: Iterable[str]) -> Checked | None:
    """Read a signed file; None when it carries no signature at all. `ours` are the public keys we trust."""
    pdf, mark, rest = file.rpartition(_MARK)
    if not mark:
        return None
    try:
        line = orjson.loads(base64.b64decode(rest.partition(b"\n")[0], validate=True))
        words, signature = base64.b64decode(line["content"]), base64.b64decode(line["signature"])
        content = content_of(orjson.loads(words))
    except (binascii.Error, orjson.JSONDecodeError, KeyError, TypeError, ValueError):
        return None
    found = _START.search(pdf)
    tail = b"" if found is None else b"\nstartxref\n" + found[1] + b"\n%%EOF\n"
    whole = file == pdf + _MARK + rest.partition(b"\n")[0] + tail
    genuine = whole and any(_holds(key, signature, _signed(pdf, words)) for key in ours)
    return Checked(content, genuine)


def _signed(pdf: bytes, words: bytes) -> bytes:
    return hashlib.sha256(pdf).digest() + words


def _holds(public: str, signature: bytes, words: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(public)).verify(signature, words)
    except (InvalidSignature, ValueError):
        return False
    return True


def _plain(value: bytes) -> str:
    return base64.b64encode(value).decode()
