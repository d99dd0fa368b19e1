"""Everything an operator sets, read once from the environment and `.env`."""

from __future__ import annotations

import base64
import binascii
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict
from yarl import URL

from bot.db import engine
from bot.db.vault import parse_keys
from bot.features.crisis.service.room import Customs
from bot.features.people.domain import Operator
from bot.features.school.domain.certificate import Accreditation, Issuer, Printing, seed_from
from bot.kernel.errors import SettingsWrong

_SEED_BYTES = 32
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")


MOST_ID = 1 << 52
"""Telegram's numbers have at most 52 bits."""


def _address(value: str) -> str:
    """Refuse what is no whole http(s) address: without a host, with blanks or braces, with a port that is none."""
    try:
        read = URL(value)
        whole = not value or (read.scheme in {"http", "https"} and bool(read.host) and bool(read.port))
    except ValueError:
        whole = False
    if not whole or any(sign in value for sign in "{}<> \t"):
        raise ValueError("it is not written as an address: https://host/path")
    return value


Address = Annotated[str, AfterValidator(_address)]


class Settings(BaseSettings):
    """What `.env.example` documents, one field a setting."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", hide_input_in_errors=True, frozen=True
    )

    bot_token: Annotated[str, Field(pattern=r"^\d{1,15}:[A-Za-z0-9_-]{4,256}$", repr=False)]
    telegram_api_url: Address = "https://api.telegram.org"
    database_url: str = engine.DEFAULT
    files_folder: str = "var"
    second_instance: Literal["wait", "refuse"] = "wait"
    webhook_url: Address = ""
    webhook_secret: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{0,256}$", repr=False)] = ""
    webhook_listen: Annotated[str, Field(pattern=r"^\S*:\d{1,5}$")] = "127.0.0.1:8080"
    heartbeat_url: Address = ""
    status_listen: Annotated[str, Field(pattern=r"^(\S*:\d{1,5})?$")] = ""
    sentry_dsn: Annotated[Address, Field(repr=False)] = ""
    backup_hours: Annotated[int, Field(ge=0, le=8760)] = 26
    admin_ids: Annotated[tuple[int, ...], NoDecode] = ()
    staff_chat_id: Annotated[int, Field(ge=-MOST_ID, le=MOST_ID)] | None = None
    staff_language: str = "ru"
    crisis_ladder_minutes: Annotated[tuple[int, ...], NoDecode] = (3, 6, 10)
    crisis_silent_minutes: Annotated[int, Field(ge=1)] = 10
    case_access_days: Annotated[int, Field(ge=1)] = 30
    minor_case_days: Annotated[int, Field(ge=1)] = 30
    data_keys: Annotated[dict[str, bytes], NoDecode, Field(repr=False)]
    default_country: str = "KZ"
    log_level: str = "INFO"

    send_per_second: Annotated[int, Field(ge=1, le=1_000_000)] = 30
    send_bulk_per_second: Annotated[int, Field(ge=1, le=1_000_000)] = 27
    send_chat_burst: Annotated[int, Field(ge=1, le=1_000_000)] = 4
    send_group_per_minute: Annotated[int, Field(ge=1, le=1_000_000)] = 20

    broadcast_alone_up_to: Annotated[int, Field(ge=0)] = 500

    # The consent names these four, and it must fit into a few messages.
    operator_name: Annotated[str, Field(max_length=200)] = ""
    operator_bin: Annotated[str, Field(pattern=r"^(\d{12})?$")] = ""
    operator_address: Annotated[str, Field(max_length=300)] = ""
    operator_contact: Annotated[str, Field(max_length=200)] = ""
    foundation_phone: Annotated[str, Field(pattern=r"^(\+?[\d ()-]{3,24})?$")] = ""
    storage_months: Annotated[int, Field(ge=1, le=240)] = 36
    accreditation_number: Annotated[str, Field(max_length=100)] = ""
    accreditation_valid_from: date | None = None
    accreditation_valid_until: date | None = None
    certificate_key: Annotated[str, Field(repr=False)] = ""
    certificate_place: str = ""
    certificate_head: str = ""

    @field_validator("data_keys", mode="before")
    @classmethod
    def _keys(cls, value: Any) -> dict[str, bytes]:
        return parse_keys(value) if isinstance(value, str) else value

    @field_validator("admin_ids", "crisis_ladder_minutes", mode="before")
    @classmethod
    def _ids(cls, value: Any) -> tuple[int, ...]:
        if not isinstance(value, str):
            return tuple(value)
        try:
            ids = tuple(int(part) for part in value.split(",") if part.strip())
        except ValueError:
            raise ValueError("numbers are expected, separated by commas") from None
        if not all(0 < id < MOST_ID for id in ids):
            raise ValueError("numbers above zero are expected, as Telegram gives them")
        return ids

    @field_validator("staff_chat_id", "accreditation_valid_from", "accreditation_valid_until", mode="before")
    @classmethod
    def _empty_is_none(cls, value: Any) -> Any:
        return None if value == "" else value

    @field_validator("crisis_ladder_minutes")
    @classmethod
    def _ladder(cls, value: tuple[int, ...]) -> tuple[int, ...]:
        if len(value) != 3 or not 0 < value[0] < value[1] < value[2]:
            raise ValueError("three growing numbers of minutes are expected, such as 3,6,10")
        return value

    @field_validator("webhook_listen", "status_listen")
    @classmethod
    def _port(cls, value: str) -> str:
        if value and not 0 <= int(value.rpartition(":")[2]) <= 65535:
            raise ValueError("there is no such port; it is written host:port")
        return value

    @field_validator("certificate_key")
    @classmethod
    def _seed(cls, value: str) -> str:
        try:
            fits = not value or len(base64.b64decode(value, validate=True)) == _SEED_BYTES
        except binascii.Error:
            fits = False
        if not fits:
            raise ValueError("it is base64 of 32 bytes; python -m bot new-key makes such")
        return value

    @field_validator("default_country")
    @classmethod
    def _country(cls, value: str) -> str:
        if value.upper() not in {"KZ", "KG"}:
            raise ValueError("it is KZ or KG")
        return value.upper()

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.upper() not in _LEVELS:
            raise ValueError(f"it is one of {', '.join(_LEVELS)}")
        return value.upper()

    @field_validator("database_url")
    @classmethod
    def _engine(cls, value: str) -> str:
        return engine.checked(value)

    @model_validator(mode="after")
    def _webhook_has_secret(self) -> Settings:
        if (
            self.webhook_url
            and not self.webhook_url.startswith("https://")
            and "127.0.0.1" not in self.webhook_url
        ):
            raise ValueError("WEBHOOK_URL: it begins with https://")
        if any(sign in self.webhook_url for sign in "?#"):
            raise ValueError("WEBHOOK_URL: it ends with the path, without ? and #")
        if self.webhook_url and len(self.webhook_secret) < 16:
            raise ValueError("WEBHOOK_SECRET: at least 16 characters are needed when WEBHOOK_URL is set")
        if self.send_bulk_per_second > self.send_per_second:
            raise ValueError("SEND_BULK_PER_SECOND: it cannot be more than SEND_PER_SECOND")
        return self

    @property
    def operator(self) -> Operator:
        """Who keeps the data, as the consent names it."""
        return Operator(
            self.operator_name,
            self.operator_bin,
            self.operator_address,
            self.operator_contact,
            self.storage_months,
        )

    @property
    def customs(self) -> Customs:
        """How the team works on requests: language, ladder of calls, how long a case may be read."""
        return Customs(
            self.staff_language,
            tuple(timedelta(minutes=minutes) for minutes in self.crisis_ladder_minutes),
            timedelta(minutes=self.crisis_silent_minutes),
            timedelta(days=self.case_access_days),
            timedelta(days=self.minor_case_days),
        )

    def beside(self, suffix: str) -> Path:
        """Name a file that belongs to the database and is not in it."""
        return engine.beside(self.database_url, suffix, Path(self.files_folder))

    @property
    def printing(self) -> Printing:
        """Who gives certificates, as they are printed, and the keys that sign them and make the words of classes."""
        issuer = Issuer(
            self.operator_name,
            self.certificate_place,
            self.certificate_head,
            Accreditation(
                self.accreditation_number, self.accreditation_valid_from, self.accreditation_valid_until
            ),
        )
        return Printing(issuer, self.signing_seed, next(iter(self.data_keys.values())))

    @property
    def signing_seed(self) -> bytes:
        """The key that signs certificates: its own, or one made of the first data key."""
        if self.certificate_key:
            return base64.b64decode(self.certificate_key)
        return seed_from(next(iter(self.data_keys.values())))


def read(**given: Any) -> Settings:
    """Read the settings; raises SettingsWrong with one sentence that names the setting, never its value."""
    try:
        return Settings(**given)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise SettingsWrong(_sentence(first)) from None
    except UnicodeDecodeError:
        raise SettingsWrong(".env is not written in UTF-8") from None


def _sentence(first: Any) -> str:
    name = str(first["loc"][0]).upper() if first["loc"] else ""
    if first["type"] == "missing":
        return f"{name} is not set; see .env.example"
    if first["type"] == "string_pattern_mismatch":
        return f"{name} is not written as .env.example shows"
    words = str(first["msg"]).removeprefix("Value error, ")
    return f"{name}: {words}" if name else words
