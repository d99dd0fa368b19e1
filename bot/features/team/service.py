"""What one may do because of a role, and who did what."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.team import repository
from bot.features.team.domain import GROUPS, INVITATION_LIFE, Deed, Role, Search, admitted
from bot.kernel.errors import NotAllowed, Refused
from bot.kernel.text import Text


class Team:
    """The team room's use cases; every other room asks it for rights."""

    def __init__(self, admin_ids: Iterable[int]) -> None:
        """Take the administrators whom the operator names in the settings: they always are."""
        self._admins = frozenset(admin_ids)

    # ---- what the pipeline asks for (telegram.ports.Team) ---------------------------------------

    def admits(self, tx: Transaction, person_id: int, audience: str) -> bool:
        """Say whether this person has a role that may take routes for this audience."""
        wanted = GROUPS[audience] if audience in GROUPS else (Role(audience),)
        return admitted(self.roles_of(tx, person_id), *wanted)

    def turned_away(self, tx: Transaction, person_id: int, what: str, now: datetime) -> Text:
        """Write into the audit that somebody tried what is not theirs, and give the words for them."""
        self.audit(tx, now, person_id, "turned-away", detail=what)
        return Text("team-not-yours")

    def forum(self, tx: Transaction) -> int | None:
        """Give the chat of the team's forum; None where the team works in private talks."""
        return repository.forum(tx)

    def seed_forum(self, tx: Transaction, chat_id: int | None) -> None:
        """Take the forum from the settings once; afterwards the database follows the group."""
        if chat_id is not None:
            repository.seed_forum(tx, chat_id)

    # ---- rights ---------------------------------------------------------------------------------

    def roles_of(self, tx: Transaction, person_id: int) -> frozenset[Role]:
        roles = repository.roles(tx, person_id)
        return roles | {Role.ADMIN} if person_id in self._admins else roles

    def require(self, tx: Transaction, person_id: int, *roles: Role) -> None:
        """Raise NotAllowed unless this person has one of these roles (none named: any), or is an administrator."""
        if not admitted(self.roles_of(tx, person_id), *roles):
            raise NotAllowed(Text("team-not-yours"))

    def holders(self, tx: Transaction, role: Role) -> list[int]:
        """Give whoever has this role, the administrators of the settings among them."""
        found = repository.holders(tx, role)
        if role is Role.ADMIN:
            return sorted(self._admins.union(found))
        return found

    def everybody(self, tx: Transaction) -> dict[int, frozenset[Role]]:
        """Give the whole team with its roles."""
        found = repository.everybody(tx)
        for person_id in sorted(self._admins):
            found[person_id] = found.get(person_id, frozenset()) | {Role.ADMIN}
        return found

    def give(self, tx: Transaction, actor_id: int, person_id: int, role: Role, now: datetime) -> None:
        """Give a role; administrators only."""
        self.require(tx, actor_id, Role.ADMIN)
        repository.give(tx, person_id, role, actor_id, now)
        self.audit(tx, now, actor_id, "role-given", subject_id=person_id, detail=role.value)

    def take(self, tx: Transaction, actor_id: int, person_id: int, now: datetime) -> bool:
        """Take all roles of somebody away at once; administrators only. False when there was none."""
        self.require(tx, actor_id, Role.ADMIN)
        if not repository.take(tx, person_id):
            return False
        self.audit(tx, now, actor_id, "roles-taken", subject_id=person_id)
        return True

    # ---- invitations ------------------------------------------------------------------------------

    def invite(self, tx: Transaction, actor_id: int, role: Role, now: datetime) -> tuple[str, datetime]:
        """Give a token that makes one person one of the team, once and within two days; administrators only."""
        self.require(tx, actor_id, Role.ADMIN)
        expires_at = now + INVITATION_LIFE
        number = repository.add_invitation(tx, role, actor_id, expires_at)
        self.audit(tx, now, actor_id, "invited", detail=role.value)
        return repository.token(tx, number), expires_at

    def accept(self, tx: Transaction, person_id: int, token: str, now: datetime) -> tuple[Role, int]:
        """Become one of the team by somebody's link; gives the role and who invited.

        Raises Refused for a link that is forged, used, too old, or whose maker is no administrator any more.
        """
        found = repository.invitation(tx, token)
        if found is None:
            raise Refused(Text("team-invitation-unknown"))
        if found.used:
            raise Refused(Text("team-invitation-used"))
        if found.expires_at <= now:
            raise Refused(Text("team-invitation-expired"))
        if Role.ADMIN not in self.roles_of(tx, found.by):
            raise Refused(Text("team-invitation-unknown"))
        if found.role in self.roles_of(tx, person_id):
            raise Refused(Text("team-already"))
        repository.use_invitation(tx, found.id, person_id, now)
        repository.give(tx, person_id, found.role, found.by, now)
        self.audit(tx, now, person_id, "joined", subject_id=found.by, detail=found.role.value)
        return found.role, found.by

    # ---- audit ----------------------------------------------------------------------------------

    def audit(
        self,
        tx: Transaction,
        now: datetime,
        actor_id: int,
        action: str,
        *,
        case_id: int | None = None,
        subject_id: int | None = None,
        detail: str | None = None,
    ) -> None:
        """Write down what somebody of the team did or saw, or tried; `detail` is sealed."""
        repository.note(tx, now, actor_id, action, case_id, subject_id, detail)

    def deeds(
        self,
        tx: Transaction,
        actor_id: int,
        now: datetime,
        since: datetime,
        until: datetime,
        search: Search,
        most: int = 10,
    ) -> list[Deed]:
        """Search the audit, newest first; administrators only, and the search with its hits is a deed itself."""
        self.require(tx, actor_id, Role.ADMIN)
        found = repository.deeds(
            tx,
            since,
            until,
            actor_id=search.by,
            case_id=search.case_id,
            action=search.action,
            before=search.before or repository.NEWEST,
            most=most,
        )
        hits = " ".join([*([search.told] if search.told else []), f"{len(found)} found"])
        subject = search.by or None
        self.audit(
            tx, now, actor_id, "audit-read", case_id=search.case_id or None, subject_id=subject, detail=hits
        )
        return found

    def action_of(self, tx: Transaction, deed_id: int) -> str:
        """Give what was done in a deed, so that a button can ask for more; raises Refused when it is gone."""
        action = repository.action_of(tx, deed_id)
        if action is None:
            raise Refused(Text("crisis-button-gone"))
        return action


class Menus:
    """Which commands of the house somebody of the team sees."""

    def __init__(self, team: Team, commands: Iterable[tuple[str, str]]) -> None:
        """Take every command of the house with its audience."""
        self._team, self._commands = team, tuple(commands)

    def of(self, tx: Transaction, person_id: int) -> tuple[str, ...]:
        """Give the commands this person sees: everybody's, and those of their roles."""
        return tuple(
            name
            for name, audience in self._commands
            if audience == "anybody" or self._team.admits(tx, person_id, audience)
        )
