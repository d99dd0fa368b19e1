"""What administrators do with the content, and how everybody comes to see it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime

from bot.db.transaction import Row, Transaction
from bot.features.content.domain import (
    PAGE,
    Draft,
    Edit,
    Entry,
    Field,
    Key,
    Section,
    Values,
    amended_country,
    amended_pack,
    entries,
)
from bot.features.content.repository import edits
from bot.features.people.domain import Country, Person
from bot.features.placement.domain.pack import CountryPack
from bot.features.team.domain import Role
from bot.features.team.service import Team
from bot.kernel.amended import Amended
from bot.kernel.errors import Refused
from bot.kernel.text import Text

LONGEST_NUMBER = 24
FIRST_YEAR = 2000
"""Nobody has verified anything of this before; an earlier year is a slip of the finger."""
_DAYS = ("%d.%m.%Y", "%Y-%m-%d")


def amend(countries: Amended[Country], packs: Amended[CountryPack], edited: Mapping[Key, Values]) -> None:
    """Let everybody who holds these see what was changed."""
    countries.amend({code: amended_country(one, edited) for code, one in countries.shipped.items()})
    packs.amend({code: amended_pack(one, edited) for code, one in packs.shipped.items()})


class Content:
    """The room's use cases; administrators only."""

    def __init__(
        self,
        team: Team,
        countries: Amended[Country],
        packs: Amended[CountryPack],
        name_of: Callable[[Transaction, int], str],
    ) -> None:
        """`name_of` says how somebody of the team is called."""
        self._team, self._countries, self._packs = team, countries, packs
        self._name_of = name_of
        self._known: Row | None = None

    def refresh(self, tx: Transaction) -> None:
        """Bring what is told up to what is stored, whichever process changed it; costs one look at one row."""
        newest = edits.newest(tx)
        if newest != self._known:
            amend(self._countries, self._packs, edits.edited(tx))
            self._known = newest

    # ---- looking --------------------------------------------------------------------------------

    def countries(self, tx: Transaction, person: Person) -> tuple[str, ...]:
        """Give the codes of the countries whose content there is."""
        self._administers(tx, person)
        return tuple(self._packs)

    def listed(self, tx: Transaction, person: Person, country: str, section: Section) -> list[Entry]:
        """Give the entries of a section, as they stand."""
        self._administers(tx, person)
        return [one for one in self._entries(tx, country) if one.section is section]

    def entry(self, tx: Transaction, person: Person, country: str, id: str) -> Entry:
        """Give one entry as it stands; raises Refused when there is none such."""
        self._administers(tx, person)
        found = next((one for one in self._entries(tx, country) if one.id == id), None)
        if found is None:
            raise Refused(Text("content-unknown"))
        return found

    def history(
        self, tx: Transaction, person: Person, country: str, id: str
    ) -> list[tuple[Edit, Entry, str]]:
        """Give the newest changes, of one entry or (none named) of all: each with its entry and who made it."""
        self._administers(tx, person)
        known = {(code, one.id): one for code in self._packs for one in self._entries(tx, code)}
        found = edits.history(tx, country, id, PAGE)
        return [
            (edit, known[edit.key], self._name_of(tx, edit.actor_id)) for edit in found if edit.key in known
        ]

    def edited(self, tx: Transaction, person: Person, now: datetime) -> Mapping[Key, Values]:
        """Give what stands otherwise than in the files, to be taken away; raises Refused when nothing does."""
        self._administers(tx, person)
        known = {(code, one.id) for code in self._packs for one in self._entries(tx, code)}
        found = {key: values for key, values in edits.edited(tx).items() if key in known}
        if not found:
            raise Refused(Text("content-nothing"))
        self._team.audit(tx, now, person.id, "content-exported")
        return found

    # ---- changing -------------------------------------------------------------------------------

    def write(
        self, tx: Transaction, person: Person, country: str, id: str, field: Field, said: str, now: datetime
    ) -> tuple[Entry, Draft]:
        """Read what was typed and keep it to be looked at; raises Refused in a sentence for what is no such value."""
        entry = self.entry(tx, person, country, id)
        if field not in entry.fields:
            raise Refused(Text("content-unknown"))
        today = self._today(country, now)
        value = _read(field, said, country, today)
        if field is Field.NUMBER and any(
            one.id != id and one.values.get(Field.NUMBER) == value for one in self._entries(tx, country)
        ):
            raise Refused(Text("content-number-twice"))
        after = {**entry.edited, Field.VERIFIED: today.isoformat(), field: value}
        draft = edits.put_draft(tx, person.id, (country, id), entry.edit.id if entry.edit else 0, after)
        found = edits.draft(tx, person.id, draft)
        if found is None:
            raise LookupError("a draft is gone in the moment it was written")
        return entry, found

    def save(self, tx: Transaction, person: Person, draft_id: int, now: datetime) -> Entry:
        """Carry out what was looked at; raises Refused when it is gone, or somebody changed the entry meanwhile."""
        self._administers(tx, person)
        draft = edits.draft(tx, person.id, draft_id)
        if draft is None:
            raise Refused(Text("content-draft-gone"))
        entry = self.entry(tx, person, draft.country, draft.entry)
        if (entry.edit.id if entry.edit else 0) != draft.base:
            raise Refused(Text("content-changed-meanwhile"))
        edits.drop_draft(tx, person.id)
        return self._change(tx, person, entry, draft.after, "content-edited", now)

    def checked(self, tx: Transaction, person: Person, country: str, id: str, now: datetime) -> Entry:
        """Note that the team asked today and that what stands is right."""
        entry = self.entry(tx, person, country, id)
        today = self._today(country, now)
        after = {**entry.edited, Field.VERIFIED: today.isoformat()}
        return self._change(tx, person, entry, after, "content-edited", now)

    def undo(self, tx: Transaction, person: Person, edit_id: int, now: datetime) -> Entry:
        """Bring back what stood before the newest change of an entry; raises Refused when it is not the newest."""
        self._administers(tx, person)
        edit = edits.by_id(tx, edit_id)
        if edit is None:
            raise Refused(Text("content-unknown"))
        entry = self.entry(tx, person, *edit.key)
        if entry.edit is None or entry.edit.id != edit.id:
            raise Refused(Text("content-changed-meanwhile"))
        return self._change(tx, person, entry, edit.before or {}, "content-undone", now)

    def _change(
        self, tx: Transaction, person: Person, entry: Entry, after: Values, action: str, now: datetime
    ) -> Entry:
        key = (entry.country, entry.id)
        edits.add(tx, now, person.id, key, entry.edited, after)
        changed = replace(entry, edited=after, edit=edits.of_entry(tx, *key))
        detail = f"{entry.country}/{entry.id}: {_told(entry.values)} > {_told(changed.values)}"
        self._team.audit(tx, now, person.id, action, detail=detail)
        return changed

    def _entries(self, tx: Transaction, country: str) -> Iterable[Entry]:
        """Read from what is stored, not from memory: somebody must see what they have just changed."""
        if country not in self._packs:
            raise Refused(Text("content-unknown"))
        changed = edits.current(tx)
        for one in entries(self._countries.shipped[country.upper()], self._packs.shipped[country]):
            edit = changed.get((country, one.id))
            yield replace(one, edited=(edit.after or {}) if edit else {}, edit=edit)

    def _today(self, country: str, now: datetime) -> date:
        return now.astimezone(self._countries[country.upper()].zone).date()

    def _administers(self, tx: Transaction, person: Person) -> None:
        self._team.require(tx, person.id, Role.ADMIN)


def _read(field: Field, said: str, country: str, today: date) -> str:
    words = " ".join(said.split())
    return _day(words, today) if field is Field.VERIFIED else _number(words, country.upper())


def _number(words: str, region: str) -> str:
    """Give a number that can be dialled in this country: a short one of its own, or a whole one of anywhere."""
    import phonenumbers

    allowed = len(words) <= LONGEST_NUMBER and all(each in "+()- " or "0" <= each <= "9" for each in words)
    try:
        number = phonenumbers.parse(words, region) if allowed else None
    except phonenumbers.NumberParseException:
        number = None
    # A short number is digits alone: the beginning of a longer one would pass for one as well.
    is_short = number and words.isdigit() and phonenumbers.is_possible_short_number_for_region(number, region)
    if number is None or not (is_short or phonenumbers.is_valid_number(number)):
        raise Refused(Text("content-no-number"))
    return words


def _day(words: str, today: date) -> str:
    for written in _DAYS:
        try:
            found = datetime.strptime(words, written).date()  # noqa: DTZ007 - a day of the calendar has no zone.
        except ValueError:
            continue
        if found.year < FIRST_YEAR:
            break
        if found > today:
            raise Refused(Text("content-day-to-come"))
        return found.isoformat()
    raise Refused(Text("content-no-day"))


def _told(values: Values) -> str:
    return ", ".join(f"{name} {value}" for name, value in sorted(values.items())) or "-"
