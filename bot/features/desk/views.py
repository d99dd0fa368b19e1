"""How the desk looks: what waits, one case, the roster, the handbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram.filters.callback_data import CallbackData

from bot.features.crisis.domain.case import Case, Entry, Side
from bot.features.crisis.domain.item import SAID
from bot.features.crisis.domain.notices import Facts
from bot.features.crisis.domain.queue import Counts, Digest, Listed, OnDuty, Roster, Which
from bot.features.crisis.views import team
from bot.features.team.domain import Deed, Role, Search
from bot.kernel.days import as_number, from_number
from bot.kernel.text import Said, Text, lines, paragraphs
from bot.telegram.shown.screens import HOME, Button, Lane, Screen, column, grid

HANDBOOK_PAGES = 4
DEEDS = 8
"""So many lines of the audit stand on one screen."""
_LONGEST = 300
"""So much of one message is shown in the list of words; the topic shows it whole."""


class Desk(CallbackData, prefix="desk"):
    """The desk's first screen."""


class Cases(CallbackData, prefix="cases"):
    """One page of the list."""

    which: str = "open"
    page: int = 0


class OpenCase(CallbackData, prefix="case-open"):
    """One case."""

    case: int


class Words(CallbackData, prefix="case-words"):
    """What was said in it."""

    case: int


class DutyRoster(CallbackData, prefix="duty"):
    """Who is on duty."""


class BeginDuty(CallbackData, prefix="duty-begin"):
    """Begin a shift: one's own (0) or a colleague's."""

    whose: int = 0


class EndDuty(CallbackData, prefix="duty-end"):
    """End it."""

    whose: int = 0


class Heard(CallbackData, prefix="duty-heard"):
    """The test page was heard."""


class Handbook(CallbackData, prefix="handbook"):
    """How this works, page by page."""

    page: int = 1


class Invite(CallbackData, prefix="staff-invite"):
    """A link for this role."""

    role: str


class Inviting(CallbackData, prefix="inviting"):
    """Which role to invite for."""


class Colleagues(CallbackData, prefix="staff"):
    """Who works here."""


class Removing(CallbackData, prefix="staff-ask"):
    """Ask once more before somebody is removed."""

    whom: int


class Remove(CallbackData, prefix="staff-out"):
    """Remove them, from the forum, too."""

    whom: int


class Deeds(CallbackData, prefix="audit"):
    """The audit, from newer to older; 0 is no condition."""

    before: int = 0
    case: int = 0
    by: int = 0
    day: int = 0
    """As `as_number` writes it; 0 is no condition."""
    like: int = 0
    """A deed: only those of the same kind. Its number is short, and its name need not be."""

    @property
    def search(self) -> Search:
        return Search(self.case, self.by, from_number(self.day), before=self.before)


DESK = Button(Text("desk-button"), Desk())


def desk(counts: Counts) -> Screen:
    """What waits, in numbers, and where to go."""
    return Screen(
        Text(
            "desk-counts",
            free=counts.free,
            waiting=counts.waiting,
            mine=counts.mine,
            questions=counts.questions,
        ),
        (
            (
                Button(Text("desk-cases-button"), Cases()),
                Button(Text("desk-mine-button"), Cases(which="mine")),
            ),
            (
                Button(Text("desk-duty-button"), DutyRoster()),
                Button(Text("desk-handbook-button"), Handbook()),
            ),
            (HOME,),
        ),
        place=Desk(),
    )


def listed(found: Listed) -> Screen:
    """The list: overdue first; a press opens a case."""
    rows = [Button(_line(facts), OpenCase(case=facts.case.id)) for facts in found.shown]
    filters = [
        Button(Text(f"desk-which-{one}-button"), Cases(which=one.value))
        for one in Which
        if one is not found.which
    ]
    turn = [
        Button(Text(f"desk-{way}-button"), Cases(which=found.which.value, page=page))
        for way, page in (("earlier", found.page - 1), ("later", found.page + 1))
        if 0 <= page < found.pages
    ]
    head = Text(f"desk-which-{found.which}-button")
    said = Text("desk-list", what=head) if rows else Text("desk-list-empty", what=head)
    return Screen(said, (*column(*rows), *((tuple(turn),) if turn else ()), *grid(filters, 2), (DESK, HOME)))


def opened(facts: Facts, link: str | None) -> Screen:
    """One case in a private talk: its card, its words, the way to its topic."""
    card = team.card(facts)
    there = Button(Text("crisis-open-topic-button"), url=link) if link else None
    words = Button(Text("desk-words-button"), Words(case=facts.case.id))
    return Screen(card.text, (*card.buttons, *column(words, there), (DESK, HOME)))


def words(case: Case, said: Sequence[Entry]) -> Screen:
    """What was said, newest last."""
    told: list[Said] = [_said(one) for one in said]
    return Screen(
        paragraphs(Text("crisis-team-number", number=case.id), *(told or [Text("desk-no-words")])),
        column(Button(Text("crisis-card-button"), OpenCase(case=case.id)), HOME),
    )


def roster(found: Roster) -> Screen:
    """Who is on duty, whom nobody can call, and what one can do about it."""
    lost = Text("desk-duty-lost", names=", ".join(found.unreachable)) if found.unreachable else None
    mine = (
        Button(Text("desk-duty-end-button"), EndDuty())
        if found.mine
        else Button(Text("desk-duty-begin-button"), BeginDuty())
    )
    again = (
        Button(Text("desk-duty-test-button"), BeginDuty()) if found.mine and not found.mine.stands else None
    )
    others = [
        Button(Text("desk-duty-put-button", name=name[:20]), BeginDuty(whose=person))
        for person, name in found.free[:4]
    ]
    return Screen(
        paragraphs(
            lines(Text("desk-duty"), *(_on_duty(one) for one in found.on_duty))
            if found.on_duty
            else Text("desk-duty-nobody"),
            Text("desk-duty-next"),
            lost,
        ),
        (*column(mine, again), *grid(others, 2), (DESK, HOME)),
        place=DutyRoster(),
    )


def test_page() -> Screen:
    """A call for practice: who answers it is called first from now on."""
    return Screen(
        Text("desk-test-page"), column(Button(Text("desk-heard-button"), Heard())), lane=Lane.URGENT
    )


def digest(found: Digest) -> Screen:
    """What whoever comes on duty takes over, the most urgent first."""
    rows = [Button(_line(facts), OpenCase(case=facts.case.id)) for facts in found.first]
    return Screen(
        lines(
            Text("desk-digest"),
            Text("desk-digest-counts", free=found.counts.free, waiting=found.counts.waiting),
            Text("desk-digest-lost", count=found.lost) if found.lost else None,
            Text("desk-duty-lost", names=", ".join(found.unreachable)) if found.unreachable else None,
        ),
        (*column(*rows), (DESK,)),
    )


def handbook(page: int) -> Screen:
    """How this works."""
    page = min(max(page, 1), HANDBOOK_PAGES)
    turn = [
        Button(Text(f"desk-{way}-button"), Handbook(page=number))
        for way, number in (("earlier", page - 1), ("later", page + 1))
        if 1 <= number <= HANDBOOK_PAGES
    ]
    return Screen(Text(f"desk-handbook-{page}"), (tuple(turn), (DESK, HOME)), place=Handbook(page=page))


# ---- the team itself ---------------------------------------------------------------------------------


def invite() -> Screen:
    """Which role the link is for."""
    buttons = [Button(Text(f"team-role-{role}-button"), Invite(role=role.value)) for role in Role]
    return Screen(Text("desk-invite"), (*grid(buttons, 2), (HOME,)))


def invited(role: Role, link: str, until: datetime) -> Screen:
    """The link, to be sent to one person."""
    said = Text("desk-invited", role=Text(f"team-role-{role}-button"), link=link, until=until)
    return Screen(said, column(Button(Text("desk-staff-button"), Colleagues()), HOME))


def welcome(role: Role) -> Screen:
    """Somebody has become one of the team."""
    said = Text("desk-welcome", role=Text(f"team-role-{role}-button"))
    return Screen(said, column(DESK, Button(Text("desk-handbook-button"), Handbook()), HOME))


def joined(name: str, role: Role) -> Screen:
    """Who invited hears that the link was used."""
    return Screen(
        Text("desk-joined", name=name, role=Text(f"team-role-{role}-button")),
        column(Button(Text("desk-staff-button"), Colleagues()), HOME),
    )


def colleagues(found: Sequence[tuple[int, str, frozenset[Role]]], me: int) -> Screen:
    """Who works here, and the way to remove somebody at once."""
    said = [Text("desk-colleague", name=name, roles=_roles(roles)) for _, name, roles in found]
    others = [
        Button(Text("desk-remove-button", name=name[:18]), Removing(whom=person))
        for person, name, _ in found
        if person != me
    ]
    again = Button(Text("desk-invite-button"), Inviting())
    return Screen(
        lines(Text("desk-staff"), *said), (*grid(others[:12], 2), (again,), (HOME,)), place=Colleagues()
    )


def removing(whom: int, name: str) -> Screen:
    """What happens when somebody is removed."""
    sure = Button(Text("desk-remove-sure-button"), Remove(whom=whom))
    return Screen(
        Text("desk-removing", name=name), column(sure, Button(Text("desk-staff-button"), Colleagues()), HOME)
    )


def removed(name: str) -> Screen:
    """They are out, and what becomes of their cases."""
    return Screen(
        Text("desk-removed", name=name), column(Button(Text("desk-staff-button"), Colleagues()), HOME)
    )


def stranger_removed(person_id: int) -> Screen:
    """An administrator hears that somebody without a role was in the forum."""
    return Screen(Text("desk-stranger", person=str(person_id)))


def not_out(person_id: int) -> Screen:
    """An administrator hears that somebody is still in the forum, and what to do."""
    return Screen(Text("desk-not-out", person=str(person_id)))


def deeds(found: Sequence[Deed], names: Mapping[int, str], search: Search, zone: ZoneInfo) -> Screen:
    """Some lines of the audit, newest first, and how to narrow it: by person, by action, by day."""
    said = [_deed(one, names) for one in found]
    day = as_number(search.day) if search.day else 0
    like = found[0].id if found and search.action else 0
    same = Deeds(case=search.case_id, by=search.by, day=day, like=like)
    older = None
    if len(found) == DEEDS:
        older = Button(Text("desk-later-button"), same.model_copy(update={"before": found[-1].id}))
    narrower: dict[str, Deeds] = {}
    for what in ("by", "like", "day"):
        if not getattr(same, what):
            narrower |= dict(list(_choices(what, same, found, names, zone).items())[:2])
    buttons = [Button(Text("desk-audit-by-button", name=name), press) for name, press in narrower.items()]
    head = Text("desk-audit-found", what=search.told) if search.told else None
    return Screen(
        lines(Text("desk-audit"), head, *(said or [Text("desk-audit-none")])),
        (*column(older), *grid(buttons, 2), (HOME,)),
    )


def _choices(
    what: str, press: Deeds, found: Sequence[Deed], names: Mapping[int, str], zone: ZoneInfo
) -> dict[str, Deeds]:
    """Give what the lines can be narrowed to, by the words of its button."""
    choices: dict[str, Deeds] = {}
    for one in found:
        day = one.at.astimezone(zone).date()
        shown, value = {
            "by": (names.get(one.actor_id, str(one.actor_id))[:18], one.actor_id),
            "like": (one.action, one.id),
            "day": (f"{day:%d.%m.%Y}", as_number(day)),
        }[what]
        choices.setdefault(shown, press.model_copy(update={what: value}))
    return choices


def _deed(deed: Deed, names: Mapping[int, str]) -> Said:
    who = names.get(deed.actor_id, str(deed.actor_id))
    what = f"{deed.action} {deed.detail}" if deed.detail else deed.action
    if deed.case_id is not None:
        return Text("desk-deed-case", at=deed.at, who=who, what=what, number=deed.case_id)
    return Text("desk-deed", at=deed.at, who=who, what=what)


def _roles(roles: frozenset[Role]) -> Text:
    said = [Text(f"team-role-{role}-button") for role in Role if role in roles]
    joined = said[0]
    for one in said[1:]:
        joined = Text("crisis-and", one=joined, other=one)
    return joined


def _line(facts: Facts) -> Text:
    case = facts.case
    owner = facts.owner[:10] if facts.owner else Text("desk-free")
    return Text(
        "desk-line-button",
        number=case.id,
        severity=Text(f"crisis-severity-{case.severity}-button"),
        owner=owner,
    )


def _on_duty(one: OnDuty) -> Text:
    return Text(f"desk-duty-{'stands' if one.stands else 'silent'}", name=one.name, until=one.shift.ends_at)


def _said(entry: Entry) -> Said:
    item = entry.item
    kind = Text(f"crisis-kind-{item.kind}") if item.kind not in {"text", SAID} else None
    shown = item.words[:_LONGEST] if not item.hidden else ""
    said = Text("verbatim", words=shown) if shown else None
    who = "note" if entry.side is Side.NOTE else "client" if entry.side is Side.CLIENT else "staff"
    return lines(Text(f"desk-said-{who}", at=entry.at), kind, said)
