"""An entry of the directory as it stands today: what the files say, and what the team has learned since."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.features.placement.domain.aid import Aid
from bot.kernel.errors import Refused
from bot.kernel.text import Text

_PHONE = re.compile(r"\+?[\d() -]{3,20}")
_SITE = re.compile(r"(?:https?://)?(?P<site>[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[^\s<>]*)?)", re.IGNORECASE)
LONGEST_SITE = 80


class Field(StrEnum):
    """What of an entry the team may write; a place is none of it."""

    PHONE = "phone"
    SITE = "site"

    def read(self, said: str) -> str:
        """Give what was typed as it is kept; raises Refused for what is no such thing."""
        words = said.strip()
        if self is Field.PHONE:
            if not _PHONE.fullmatch(words) or sum(each.isdigit() for each in words) < 3:
                raise Refused(Text("directory-no-phone"))
            return words
        found = _SITE.fullmatch(words)
        if found is None or len(words) > LONGEST_SITE:
            raise Refused(Text("directory-no-site"))
        return found["site"]


@dataclass(frozen=True, slots=True)
class Edit:
    """What the team wrote over an entry of the files, and the day they checked it."""

    phone: str | None = None
    site: str | None = None
    gone: bool = False
    verified_on: date | None = None


NOTHING = Edit()


@dataclass(frozen=True, slots=True)
class Entry:
    """One aid as it is told."""

    country: str
    aid: Aid
    edit: Edit = NOTHING

    @property
    def phone(self) -> str | None:
        return self.edit.phone or self.aid.phone

    @property
    def site(self) -> str | None:
        return self.edit.site or self.aid.site

    @property
    def by_team(self) -> bool:
        """The team has asked there itself, so it need not rest on news any more."""
        return self.edit.verified_on is not None

    @property
    def name(self) -> Text:
        return Text(f"directory-{self.country}-{self.aid.key}")

    @property
    def what(self) -> Text:
        return Text(f"directory-{self.country}-{self.aid.key}-what")
