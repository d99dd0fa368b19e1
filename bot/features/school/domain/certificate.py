"""A certificate: what stands in it, how it is signed, whether it still stands."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum


class Title(StrEnum):
    """What the paper is: the certificate the law knows, or a confirmation that somebody attended."""

    CERTIFICATE = "certificate"
    CONFIRMATION = "confirmation"


class Standing(StrEnum):
    """Whether a certificate holds."""

    VALID = "valid"
    REVOKED = "revoked"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Accreditation:
    """The foundation's accreditation as it was told; without a number or days there is none."""

    number: str = ""
    begins: date | None = None
    ends: date | None = None

    def covers(self, day: date) -> bool:
        return bool(self.number and self.begins and self.ends and self.begins <= day <= self.ends)


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who gives the paper, as it is printed."""

    organisation: str = ""
    place: str = ""
    head: str = ""
    accreditation: Accreditation = Accreditation()


@dataclass(frozen=True, slots=True)
class Printing:
    """Who gives certificates, and the keys: one signs them, one makes the words said in class."""

    issuer: Issuer
    seed: bytes = field(repr=False)
    word_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that is printed, and nothing else: the signature covers exactly this."""

    title: Title
    number: str
    token: str
    """What the link for checking ends with."""
    holder: str = field(repr=False)
    course: str
    hours: int
    begins: date
    ends: date
    issued_on: date
    organisation: str
    place: str
    head: str
    accreditation: str = ""

    @property
    def initials(self) -> str:
        """Give what a stranger may see of the name: its first letters."""
        return " ".join(f"{part[0]}." for part in self.holder.split() if part)


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate on file. Its number and its link are never given to another."""

    id: int
    seat_id: int
    content: Content
    standing: Standing = Standing.VALID
    replaced_by: int | None = None
    ended_on: date | None = None


def signed_words(content: Content) -> bytes:
    """Write the content down in one way only: what is signed must be the same bytes everywhere."""
    plain = {name: str(value) for name, value in asdict(content).items()}
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def content_of(plain: Mapping[str, str]) -> Content:
    """Read what `signed_words` wrote; raises KeyError or ValueError for anything else."""
    return Content(
        title=Title(plain["title"]),
        number=plain["number"],
        token=plain["token"],
        holder=plain["holder"],
        course=plain["course"],
        hours=int(plain["hours"]),
        begins=date.fromisoformat(plain["begins"]),
        ends=date.fromisoformat(plain["ends"]),
        issued_on=date.fromisoformat(plain["issued_on"]),
        organisation=plain["organisation"],
        place=plain["place"],
        head=plain["head"],
        accreditation=plain["accreditation"],
    )


def number(year: int, count: int) -> str:
    return f"{year}-{count:05}"


def seed_from(data_key: bytes) -> bytes:
    """Make the signing key of a data key, so that a house without a setting of its own can sign."""
    return hmac.digest(data_key, b"certificate-signature", hashlib.sha256)
