"""What two adults can do who share a path, and what one of them may see of the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.db.transaction import Transaction
from bot.features.people.domain import INVITATION_LIFE, Holding, Invitation, Person, Signatures
from bot.features.people.repository import household as repository
from bot.features.people.service.people import People
from bot.kernel.errors import Refused
from bot.kernel.text import Text


def may_see(tx: Transaction, viewer_id: int, owner_id: int, field: str) -> bool:
    """Say whether one person may see a holding of another; every room that shows one asks here.

    Their own always; of the other adult of their household what that one shows; of anybody else nothing.
    """
    if viewer_id == owner_id:
        return True
    together = owner_id in repository.household(tx, viewer_id).members
    return together and field in repository.shares(tx, owner_id)


class Households:
    """Two adults who share a path."""

    def __init__(self, people: People, holdings: Sequence[Holding], keys: Mapping[str, bytes]) -> None:
        """Take what all other rooms hold; some of it one adult may show the other."""
        self._people, self._signatures = people, Signatures(keys)
        self._holdings = tuple(holdings)
        self._shareable = [one for one in holdings if one.shareable and not one.hidden]

    def choices(self, tx: Transaction, person: Person) -> list[tuple[Holding, bool]]:
        """Give what this person may show the other adult, and whether they do."""
        shown = repository.shares(tx, person.id)
        return [(one, one.name in shown) for one in self._shareable]

    def share(self, tx: Transaction, person: Person, field: str, *, shared: bool) -> None:
        """Show a field to the other adult, or no longer; raises Refused for what cannot be shared."""
        if field not in {one.name for one, _ in self.choices(tx, person)}:
            raise Refused(Text("people-share-unknown"))
        repository.set_share(tx, person.id, field, shared=shared)

    def invite(self, tx: Transaction, person: Person, now: datetime) -> tuple[str, Invitation]:
        """Give a link that works once within three days; an earlier unused one stops working."""
        self._has_room(tx, person.id)
        invitation = repository.invite(tx, person.id, now + INVITATION_LIFE)
        return self._link(invitation), invitation

    def sign(self, tx: Transaction, person: Person, name: str, now: datetime) -> tuple[str, Invitation]:
        """Name whoever invites in their newest link that still works; an empty name takes that back.

        Raises Refused where no link is left.
        """
        invitations = repository.invitations(tx, person.id)
        open_ones = [one for one in invitations if not one.used and one.expires_at > now]
        if not open_ones:
            raise Refused(Text("people-invitation-none"))
        repository.sign(tx, open_ones[-1].id, name)
        return self._link(open_ones[-1]), replace(open_ones[-1], name=name)

    def look(self, tx: Transaction, person: Person, token: str, now: datetime) -> Invitation:
        """Give the invitation this person may accept; raises Refused with the reason why not."""
        number = self._signatures.number(token)
        found = repository.invitation(tx, number) if number is not None else None
        if found is None or not self._signatures.is_ours(token, found):
            raise Refused(Text("people-invitation-unknown"))
        if found.person_id == person.id:
            raise Refused(Text("people-invitation-own"))
        if found.used:
            raise Refused(Text("people-invitation-used"))
        if found.expires_at <= now:
            raise Refused(Text("people-invitation-expired"))
        self._has_room(tx, found.person_id)
        if self._people.household_of(tx, person.id).id is not None:
            raise Refused(Text("people-household-other"))
        return found

    def join(self, tx: Transaction, person: Person, token: str, now: datetime) -> int:
        """Share a path with whoever invited, and give their number."""
        found = self.look(tx, person, token, now)
        repository.use_invitation(tx, found.id, now)
        repository.drop_invitations(tx, person.id)
        repository.unite(tx, found.person_id, person.id, now)
        return found.person_id

    def put_aside(self, tx: Transaction, person: Person, inviter_id: int) -> list[Text]:
        """Say what of their own this person would put aside by sharing the inviter's path."""
        asked = [one.put_aside(tx, person.id, inviter_id) for one in self._holdings if one.put_aside]
        return [text for text in asked if text]

    def given_back(self, tx: Transaction, person: Person) -> list[Text]:
        """Say what of their own comes back to this person when they leave."""
        asked = [one.given_back(tx, person.id) for one in self._holdings if one.given_back]
        return [text for text in asked if text]

    def leave(self, tx: Transaction, person: Person) -> None:
        """Be alone again; nobody is told, and both keep what they had."""
        repository.leave(tx, person.id)

    def _link(self, invitation: Invitation) -> str:
        return self._people.link(f"join_{self._signatures.token(invitation)}")

    def _has_room(self, tx: Transaction, person_id: int) -> None:
        if self._people.household_of(tx, person_id).id is not None:
            raise Refused(Text("people-household-full"))
