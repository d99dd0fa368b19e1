"""What one can do with the directory: anybody looks, coordinators mend it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.directory import repository
from bot.features.directory.domain import NOTHING, Entry, Field
from bot.features.people.domain import Person
from bot.features.placement.domain.aid import Need
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.service import Guide
from bot.features.team.domain import Role
from bot.features.team.service import Team
from bot.kernel.errors import Refused
from bot.kernel.text import Text


class Directory:
    """The room's use cases; it keeps nothing about anybody."""

    def __init__(self, guide: Guide, team: Team) -> None:
        self._guide, self._team = guide, team

    def pack(self, person: Person, country: str = "") -> CountryPack:
        return self._guide.pack(person, country)

    def others(self, pack: CountryPack) -> list[str]:
        return self._guide.others(pack)

    def mends(self, tx: Transaction, person: Person) -> bool:
        """Say whether this person may change entries."""
        roles = self._team.roles_of(tx, person.id)
        return bool(roles & {Role.COORDINATOR, Role.ADMIN})

    def listed(self, tx: Transaction, person: Person, country: str, need: Need) -> list[Entry]:
        """Give who helps with a need where the person lives; what is gone is seen only by who may bring it back."""
        pack = self.pack(person, country)
        region = self._guide.region(person, pack, "")
        sees_all = self.mends(tx, person)
        return [
            one
            for one in self._entries(tx, pack)
            if need in one.aid.needs and one.aid.is_in(region) and (sees_all or not one.edit.gone)
        ]

    def entry(self, tx: Transaction, person: Person, country: str, key: str) -> Entry:
        """Give one entry; raises Refused when there is none such (any more)."""
        pack = self.pack(person, country)
        found = next((one for one in self._entries(tx, pack) if one.aid.key == key), None)
        if found is None or (found.edit.gone and not self.mends(tx, person)):
            raise Refused(Text("directory-unknown"))
        return found

    def write(
        self, tx: Transaction, person: Person, country: str, key: str, field: Field, said: str, now: datetime
    ) -> Entry:
        """Write a telephone or a site that the team has checked today."""
        entry = self._to_mend(tx, person, country, key)
        words = field.read(said)
        written = (
            replace(entry.edit, phone=words) if field is Field.PHONE else replace(entry.edit, site=words)
        )
        return self._save(tx, person, replace(entry, edit=written), field.value, now)

    def checked(self, tx: Transaction, person: Person, country: str, key: str, now: datetime) -> Entry:
        """Note that the team asked there today and what is written is right."""
        return self._save(tx, person, self._to_mend(tx, person, country, key), "checked", now)

    def set_gone(
        self, tx: Transaction, person: Person, country: str, key: str, *, gone: bool, now: datetime
    ) -> Entry:
        """Take an entry out of sight because nobody helps there any more, or bring it back."""
        entry = self._to_mend(tx, person, country, key)
        hidden = replace(entry, edit=replace(entry.edit, gone=gone))
        return self._save(tx, person, hidden, "gone" if gone else "back", now)

    def _to_mend(self, tx: Transaction, person: Person, country: str, key: str) -> Entry:
        self._team.require(tx, person.id, Role.COORDINATOR)
        return self.entry(tx, person, country, key)

    def _save(self, tx: Transaction, person: Person, entry: Entry, what: str, now: datetime) -> Entry:
        saved = replace(entry, edit=replace(entry.edit, verified_on=self._guide.today(person)))
        repository.save(tx, entry.country, entry.aid.key, saved.edit)
        detail = f"{entry.country}/{entry.aid.key}: {what}"
        self._team.audit(tx, now, person.id, "directory-mended", detail=detail)
        return saved

    def _entries(self, tx: Transaction, pack: CountryPack) -> list[Entry]:
        edits = repository.edits(tx, pack.code)
        return [Entry(pack.code, aid, edits.get(aid.key, NOTHING)) for aid in pack.directory.values()]
