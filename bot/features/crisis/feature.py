"""What asking for help adds to the bot."""

from __future__ import annotations

from bot.features.crisis import staff
from bot.features.crisis.handlers import asking as asking_handlers
from bot.features.crisis.handlers.hooks import hooks
from bot.features.crisis.jobs import Clockwork
from bot.features.crisis.service.room import Room
from bot.features.people.domain import Holding
from bot.telegram.routes import Feature


def feature(room: Room) -> Feature:
    clockwork = Clockwork(room.people, room.board, room.pager, room.answering, room.relay, room.keeping)
    return Feature(
        "crisis",
        (*asking_handlers.ROUTES, *staff.ROUTES),
        services={
            "asking": room.asking,
            "answering": room.answering,
            "relay": room.relay,
            "board": room.board,
            "pager": room.pager,
        },
        jobs=clockwork.jobs,
        hooks=hooks(room.board, room.pager, room.answering, room.relay),
        holdings=(
            Holding("cases", room.keeping.count, room.keeping.export, room.keeping.erase, hidden=True),
        ),
    )
