"""What asking for help adds to the bot."""

from __future__ import annotations

from bot.db.transaction import Transaction
from bot.features.crisis import staff
from bot.features.crisis.handlers import asking as asking_handlers
from bot.features.crisis.handlers.hooks import hooks
from bot.features.crisis.jobs import Clockwork
from bot.features.crisis.service.discretion import Discretion
from bot.features.crisis.service.room import Room
from bot.features.crisis.views.presses import Hide
from bot.features.people.domain import Holding
from bot.telegram.deciding.routes import Audience, Command, Diversion, Feature
from bot.telegram.shown.screens import packed


def code_word(discretion: Discretion) -> Diversion:
    """Let her code word hide the talk wherever it is typed."""

    def wanted(tx: Transaction, person_id: int, words: str) -> str | None:
        return packed(Hide()) if discretion.is_code(tx, person_id, words) else None

    return wanted


def feature(room: Room) -> Feature:
    clockwork = Clockwork(room)
    return Feature(
        "crisis",
        (*asking_handlers.ROUTES, *staff.ROUTES),
        commands=(Command("drill", Audience.ADMIN),),
        services={
            "asking": room.asking,
            "answering": room.answering,
            "relay": room.relay,
            "board": room.board,
            "discretion": room.discretion,
            "following": room.following,
            "drilling": room.drilling,
            "deciding": room.deciding,
            "pager": room.pager,
        },
        jobs=clockwork.jobs,
        hooks=hooks(room.board, room.pager, room.answering, room.relay, room.discretion),
        diversion=code_word(room.discretion),
        holdings=(
            Holding("cases", room.keeping.count, room.keeping.export, room.keeping.erase, hidden=True),
        ),
    )
