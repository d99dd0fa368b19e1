"""What the desk adds to the bot."""

from __future__ import annotations

from bot.features.crisis.service.room import Room
from bot.features.desk.jobs import jobs, not_out
from bot.features.desk.service import Staff
from bot.features.desk.staff import ROUTES
from bot.features.team.service import Team
from bot.telegram.deciding.routes import Audience, Command, Feature

COMMANDS = (
    *(Command(name, Audience.CASEWORK) for name in ("desk", "cases", "duty")),
    *(Command(name, Audience.ADMIN) for name in ("invite", "staff", "audit")),
)


def feature(room: Room, team: Team) -> Feature:
    staff = Staff(room.people, team, room.board, room.answering)
    return Feature(
        "desk",
        ROUTES,
        commands=COMMANDS,
        services={"duty": room.duty, "queue": room.queue, "staff": staff},
        jobs=jobs(staff, room.people),
        hooks={"desk-out": not_out(staff)},
    )
