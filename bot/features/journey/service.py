"""What a family can do with its path: choose a form, mark papers, set dates, follow the steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from bot.db.transaction import Transaction
from bot.features.journey import repository
from bot.features.journey.domain.days import About
from bot.features.journey.domain.exported import exported
from bot.features.journey.domain.journey import Journey, Overview, Own, Plan, applicant, leading, sharing
from bot.features.journey.domain.papers import (
    CERTIFIED_BY,
    Family,
    Holder,
    Item,
    Paper,
    State,
    checklist,
    for_each,
    to_collect,
)
from bot.features.journey.domain.promises import promises
from bot.features.journey.domain.steps import Stage, StepDates, filings, stages
from bot.features.people.domain import Person
from bot.features.people.service.household import may_see
from bot.features.people.service.people import People
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.rules import PlacementForm
from bot.features.placement.service import Guide
from bot.features.reminders.domain.reminder import Options
from bot.features.reminders.service import Reminders
from bot.kernel.errors import Refused
from bot.kernel.text import Text
from bot.kernel.workdays import Calendar

HOLDING = "journey"
"""What this room holds, by the name under which it can be shared with the other adult."""
MORNING = time(9)
"""When reminders of a path come, where the family lives."""
LONGEST_TERM = 120


class Journeys:
    """The journey room's use cases. Everybody touches only their own row and what their household shares."""

    def __init__(
        self, people: People, guide: Guide, reminders: Reminders, calendars: Mapping[str, Calendar]
    ) -> None:
        """Take the calendars by the country's code, as the guide's packs are."""
        self._people, self._guide, self._reminders, self._calendars = people, guide, reminders, calendars

    # ---- figures --------------------------------------------------------------------------------

    begun = staticmethod(repository.begun)
    of_forms = staticmethod(repository.of_forms)

    def placed(
        self, tx: Transaction, first: date, until: date, after: int, most: int
    ) -> tuple[int | None, list[tuple[str, str, str]]]:
        """Look at some families: to whom the child came then, or whose last step was done: country, region, form.

        Gives after whom to go on as well; None when there are no more.
        """
        found = repository.families(tx, after, most)
        placed = [
            (plan.country, region, plan.form)
            for _, region, plan in found
            if plan and (day := self._placed_on(plan)) and first <= day < until
        ]
        return (found[-1][0] if len(found) == most else None), placed

    def _placed_on(self, plan: Plan) -> date | None:
        pack = self._guide.packs.get(plan.country)
        if pack is None:
            return None
        if plan.home_on:
            return plan.home_on
        path = stages(plan.form, pack.steps_of(plan.form), plan.steps_told(), self._calendars[plan.country])
        days = [stage.done_on for stage in path if not stage.returns]
        done = [day for day in days if day]
        return max(done) if done and len(done) == len(days) else None

    # ---- looking --------------------------------------------------------------------------------

    def pack(self, person: Person) -> CountryPack:
        """Give the law of the person's country, whose forms can be chosen."""
        return self._guide.pack_for(person)

    def form(self, person: Person, country: str, key: str) -> tuple[CountryPack, PlacementForm]:
        """Give a form one can prepare for; raises Refused for one that is gone or is no placement."""
        pack, form = self._guide.form(person, country, key)
        if not form.is_comparable:
            raise Refused(Text("journey-form-without-path"))
        return pack, form

    def is_in_two(self, tx: Transaction, person: Person) -> bool:
        """Say whether both adults of the household are here, so that it need not be asked."""
        return len(self._people.household_of(tx, person.id).members) > 1

    def view(self, tx: Transaction, person: Person, now: datetime) -> Overview | None:
        """Give the path as this adult sees it; None when none was chosen or the form is gone."""
        household = self._household(tx, person, now)
        return self._overview(tx, household, person.id, now) if household else None

    def chosen(self, tx: Transaction, person: Person, now: datetime) -> str | None:
        """Give the key of the chosen form."""
        household = self._household(tx, person, now)
        return household[person.id].plan.form if household else None

    def look(self, tx: Transaction, person: Person, now: datetime) -> Overview:
        """Give the path; raises Refused when there is none."""
        overview = self.view(tx, person, now)
        if overview is None:
            raise Refused(Text("journey-none-chosen"))
        return overview

    def item(self, tx: Transaction, person: Person, key: str, now: datetime) -> tuple[Overview, Item]:
        """Give a paper of the person's own list; raises Refused for any other."""
        overview = self.look(tx, person, now)
        item = overview.item(key)
        if item is None:
            raise Refused(Text("journey-paper-unknown"))
        return overview, item

    def stage(self, tx: Transaction, person: Person, key: str, now: datetime) -> tuple[Overview, Stage]:
        """Give a step of the path; raises Refused for any other."""
        overview = self.look(tx, person, now)
        stage = overview.find_stage(key)
        if stage is None:
            raise Refused(Text("journey-step-unknown"))
        return overview, stage

    def late(self, tx: Transaction, person: Person, key: str, now: datetime) -> tuple[Overview, Stage]:
        """Give a step whose answer is late; raises Refused when it is not (any more)."""
        overview, stage = self.stage(tx, person, key, now)
        if not stage.is_late(overview.today):
            raise Refused(Text("journey-not-late"))
        return overview, stage

    def subject(
        self, tx: Transaction, person: Person, about: About, key: str, now: datetime
    ) -> tuple[date, Text]:
        """Give today, and the name of what a day is to be chosen for; raises Refused when it is not there."""
        overview = self.look(tx, person, now)
        match about:
            case About.FILING:
                return overview.today, Text(f"form-{overview.form}")
            case About.ISSUED:
                return overview.today, self.item(tx, person, key, now)[1].name
            case About.HOME:
                return overview.today, Text(f"form-{overview.form}")
            case _:
                return overview.today, self.stage(tx, person, key, now)[1].name

    def read_day(self, person: Person, said: str, about: About, now: datetime) -> tuple[date | None, bool]:
        """Read a typed day, and whether it means only that; where it must be past, the last such one."""
        reading = self._reminders.read_when(person, said, now, past=not about.lies_ahead)
        return (reading.at.date() if reading.at else None), reading.sure

    def renew(self, tx: Transaction, after: int, most: int, now: datetime) -> int | None:
        """Plan what comes next for some families with a child at home; gives after whom to go on."""
        found = repository.families(tx, after, most)
        for id, _, plan in found:
            person = self._people.person(tx, id) if plan and plan.home_on else None
            household = self._household(tx, person, now) if person else {}
            for adult in household:
                if self._people.has_consented(tx, adult):
                    self._save(tx, household, adult, now)
        return found[-1][0] if len(found) == most else None

    # ---- changing -------------------------------------------------------------------------------

    def begin(
        self, tx: Transaction, person: Person, country: str, form: str, *, two: bool, now: datetime
    ) -> None:
        """Choose a form, alone or in two; what was told about papers and steps before is kept."""
        self._check_consent(tx, person)
        pack, chosen = self.form(person, country, form)
        household = self._household(tx, person, now)
        before = household[person.id].plan if household else Plan(pack.code, chosen.key)
        if not household:
            members = self._people.household_of(tx, person.id).members
            household = {id: Journey(id, before, Own(is_applicant=id == person.id)) for id in members}
        plan = replace(before, country=pack.code, form=chosen.key, two=two)
        self._share(tx, household, plan, now)

    def mark(self, tx: Transaction, person: Person, key: str, state: State, now: datetime) -> Item:
        """Say how far a paper is, as of today."""
        overview, item = self.item(tx, person, key, now)
        self._tell(tx, person, item, (item.paper or Paper()).become(state, overview.today), now)
        return self.item(tx, person, key, now)[1]

    def receive_certificate(self, tx: Transaction, person_id: int, day: date, now: datetime) -> None:
        """Tick the school's certificate in this adult's list, if they keep one and agreed to that."""
        person = self._people.person(tx, person_id)
        overview = self.view(tx, person, now)
        if overview is None or not self._people.has_consented(tx, person_id):
            return
        for item in overview.items:
            if item.document.issuer == CERTIFIED_BY and item.holder is Holder.OWN:
                self._tell(tx, person, item, (item.paper or Paper()).become(State.READY, day), now)

    def tell_term(self, tx: Transaction, person: Person, key: str, months: int, now: datetime) -> None:
        """Say how long a paper is valid; 0 when the issuer does not say."""
        _, item = self.item(tx, person, key, now)
        if not (0 <= months <= LONGEST_TERM and item.can_run_out):
            raise Refused(Text("journey-paper-unknown"))
        self._tell(tx, person, item, replace(item.paper or Paper(), months=months), now)

    def tell_day(
        self, tx: Transaction, person: Person, about: About, key: str, day: date | None, *, now: datetime
    ) -> None:
        """Keep a day: of filing, of a paper, of a step; raises Refused for one that cannot be meant."""
        today, _ = self.subject(tx, person, about, key, now)
        if day is None or not about.may_be(day, today):
            raise Refused(Text("journey-day-passed" if about.lies_ahead else "journey-day-to-come"))
        match about:
            case About.FILING | About.HOME:
                self._check_consent(tx, person)
                household = self._household(tx, person, now)
                told = {"filing_on": day} if about is About.FILING else {"home_on": day, "filing_on": None}
                self._share(tx, household, replace(household[person.id].plan, **told), now)
            case About.ISSUED:
                _, item = self.item(tx, person, key, now)
                self._tell(tx, person, item, (item.paper or Paper()).become(State.READY, day), now)
            case About.BEGAN:
                self._step(tx, person, key, StepDates(day), now)
            case About.DONE:
                _, stage = self.stage(tx, person, key, now)
                self._step(tx, person, key, StepDates(stage.began_on, day), now)

    def reopen_step(self, tx: Transaction, person: Person, key: str, now: datetime) -> None:
        """Take back what was told about a step."""
        self._step(tx, person, key, StepDates(), now)

    # ---- for the person's own file ---------------------------------------------------------------

    def count(self, tx: Transaction, person_id: int) -> int:
        return repository.count(tx, person_id)

    def export(self, tx: Transaction, person_id: int) -> list[dict[str, Any]]:
        """Give what is held, a row for the path, each paper and each step."""
        found = repository.find(tx, [person_id]).get(person_id)
        return list(exported(found)) if found else []

    def put_aside(self, tx: Transaction, person_id: int, inviter_id: int) -> Text | None:
        """Say that a path of one's own waits while the inviter's is shared; None when there is nothing to say."""
        found = repository.find(tx, [person_id, inviter_id])
        if person_id not in found or inviter_id not in found:
            return None
        return Text("journey-put-aside", form=Text(f"form-{found[person_id].plan.form}"))

    def given_back(self, tx: Transaction, person_id: int) -> Text | None:
        """Say which path of one's own comes back when the household parts; None when there is none."""
        found = repository.find(tx, [person_id]).get(person_id)
        before = found.own.before if found else None
        return Text("journey-given-back", form=Text(f"form-{before.form}")) if before else None

    def erase(self, tx: Transaction, person_id: int) -> None:
        """Forget this adult's path and its reminders; the other adult's own copy stays."""
        found = repository.find(tx, [person_id]).get(person_id)
        for name in found.own.promised if found else ():
            self._reminders.cancel(tx, _subject(person_id, name))
        repository.erase(tx, person_id)

    # ---- inside ---------------------------------------------------------------------------------

    def _check_consent(self, tx: Transaction, person: Person) -> None:
        self._people.require_consent(tx, person.id)

    def _household(self, tx: Transaction, person: Person, now: datetime) -> dict[int, Journey]:
        """Give the paths of all adults here, the shared plan the same in each; empty when nobody has one.

        Who joined a household finds its plan and gets a copy; so whoever leaves keeps it. Who had a plan of
        their own when they joined has it put aside, and back when they are alone again.
        """
        adults = self._people.household_of(tx, person.id).members
        found = repository.find(tx, list(adults))
        lead = leading(found, adults)
        pack = self._guide.packs.get(lead.plan.country) if lead else None
        if lead is None or pack is None or lead.plan.form not in pack.forms:
            return {}
        household = {id: sharing(found.get(id), id, lead) for id in adults}
        if found.get(person.id) != household[person.id] and self._people.has_consented(tx, person.id):
            self._save(tx, household, person.id, now)
        return household

    def _overview(
        self, tx: Transaction, household: Mapping[int, Journey], person_id: int, now: datetime
    ) -> Overview:
        mine, others = household[person_id], [one for id, one in household.items() if id != person_id]
        plan, pack = mine.plan, self._guide.packs[mine.plan.country]
        today = now.astimezone(self._zone(plan)).date()
        items = self._items(household, person_id)
        theirs = [item for one in others for item in to_collect(self._items(household, one.person_id))]
        theirs = [item for item in theirs if item.holder is Holder.OWN]
        shown = any(may_see(tx, person_id, one.person_id, HOLDING) for one in others)
        return Overview(
            pack,
            plan.form,
            today,
            items,
            self._path(plan),
            plan.filing_on,
            sum(item.is_done(today) for item in theirs),
            len(theirs),
            two_adults=bool(others),
            shown=tuple(theirs) if shown else (),
            home_on=plan.home_on,
        )

    def _items(self, household: Mapping[int, Journey], person_id: int) -> tuple[Item, ...]:
        """Give one adult's list: their own papers, the family's, the spouse's while that one is not here.

        What was noted about somebody before they joined is theirs from then on.
        """
        mine, others = household[person_id], [one for id, one in household.items() if id != person_id]
        plan, pack = mine.plan, self._guide.packs[mine.plan.country]
        noted = {
            f"{Holder.OWN}.{key.partition('.')[2]}": paper
            for one in others
            for key, paper in one.own.papers.items()
            if key.startswith(f"{Holder.SPOUSE}.")
        }
        family = Family(
            plan.two or bool(others),
            applicant(household) == person_id,
            for_each(pack, plan.form),
            even_consenting=bool(pack.school and pack.school.spouse_who_is_not_applicant_must_attend),
        )
        papers = {**plan.papers, **noted, **mine.own.papers}
        items = checklist(pack.documents_of(plan.form), plan.form, family, papers)
        return tuple(item for item in items if not others or item.holder is not Holder.SPOUSE)

    def _zone(self, plan: Plan) -> ZoneInfo:
        return self._people.countries[plan.country.upper()].zone

    def _tell(self, tx: Transaction, person: Person, item: Item, paper: Paper, now: datetime) -> None:
        """Keep what was told about a paper, with the family's plan or with the person alone."""
        self._check_consent(tx, person)
        household = self._household(tx, person, now)
        mine = household[person.id]
        if item.holder is Holder.FAMILY:
            plan = replace(mine.plan, papers={**mine.plan.papers, item.key: paper})
            self._share(tx, household, plan, now)
            return
        own = replace(mine.own, papers={**mine.own.papers, item.key: paper})
        self._save(tx, {**household, person.id: replace(mine, own=own)}, person.id, now)

    def _step(self, tx: Transaction, person: Person, key: str, dates: StepDates, now: datetime) -> None:
        """Keep a step's dates; once papers are handed in, the day planned for that has done its work."""
        self._check_consent(tx, person)
        overview, stage = self.stage(tx, person, key, now)
        household = self._household(tx, person, now)
        before = household[person.id].plan
        plan = replace(before, steps={**before.steps, f"{stage.form}.{stage.key}": dates})
        if filings(self._path(plan)) > filings(overview.path):
            plan = replace(plan, filing_on=None)
        self._share(tx, household, plan, now)

    def _path(self, plan: Plan) -> tuple[Stage, ...]:
        steps = self._guide.packs[plan.country].steps_of(plan.form)
        return stages(plan.form, steps, plan.steps_told(), self._calendars[plan.country])

    def _share(self, tx: Transaction, household: Mapping[int, Journey], plan: Plan, now: datetime) -> None:
        """Write the plan into the row of every adult who agreed to that, and move their reminders with it."""
        changed = {id: replace(journey, plan=plan) for id, journey in household.items()}
        for adult in self._people.adults(tx, next(iter(changed))):
            if self._people.has_consented(tx, adult.id):
                self._save(tx, changed, adult.id, now)

    def _save(self, tx: Transaction, household: Mapping[int, Journey], person_id: int, now: datetime) -> None:
        """Write one adult's row; their reminders are planned, moved or cancelled in the same transaction."""
        mine = household[person_id]
        wanted = promises(self._overview(tx, household, person_id, now))
        for name in mine.own.promised.keys() - wanted.keys():
            self._reminders.cancel(tx, _subject(person_id, name))
        for name, promise in wanted.items():
            known = mine.own.promised.get(name)
            due_at = datetime.combine(promise.day, MORNING, self._zone(mine.plan))
            subject, there = _subject(person_id, name), Options(place=promise.place)
            # What was promised before may long have been sent and deleted; what the person deleted stays so.
            anew = known != promise.about and not self._reminders.was_stopped(
                tx, person_id, promise.kind, subject
            )
            if known is None or anew:
                self._reminders.plan(tx, person_id, promise.kind, subject, due_at, promise.text, there)
        own = replace(mine.own, promised={name: promise.about for name, promise in wanted.items()})
        repository.save(tx, replace(mine, own=own), now)


def _subject(person_id: int, name: str) -> str:
    """Name what a reminder is about, so that it can be moved and cancelled with it."""
    return f"journey:{person_id}:{name}"
