"""The default cast: seven people and the staff forum, read from cast.yaml."""

from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.kernel.clock import Clock
from bot.sandbox.flood import FloodLimits
from bot.sandbox.groups import Group
from bot.sandbox.people import Person
from bot.sandbox.server import TOKEN, Sandbox

STAFF = -1001000000001
"""The id of the staff forum in cast.yaml."""

_FILE = Path(__file__).with_name("cast.yaml")


@dataclass(frozen=True, slots=True)
class Cast:
    """People and groups by the short names of cast.yaml: `cast.people["aigul"]`."""

    people: dict[str, Person]
    groups: dict[str, Group]


def gather(sandbox: Sandbox) -> Cast:
    """Bring the default cast into a sandbox; nobody has started the bot yet."""
    described = deepcopy(_described())
    people: dict[str, Person] = {}
    for name, each in described["people"].items():
        part = each.pop("part")
        people[name] = sandbox.person(**each)
        people[name].account.part = part
    groups: dict[str, Group] = {}
    for name, each in described["groups"].items():
        members = each.pop("members")
        groups[name] = sandbox.group(**each)
        for member, status in members.items():
            groups[name].chat.members[people[member].id] = status
    return Cast(people, groups)


@cache
def _described() -> Any:
    return yaml.safe_load(_FILE.read_text(encoding="utf-8"))


async def open_stage(clock: Clock, port: int = 0, token: str = TOKEN) -> Sandbox:
    """A sandbox as the demo shows it: the cast gathered and Telegram's flood limits on."""
    sandbox = await Sandbox.start(port, token, clock=clock, flood=FloodLimits(), keep_calls=5_000)
    gather(sandbox)
    return sandbox
