"""A family's way survives a death of the process between any two of its steps."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.kernel.clock import HandClock
from bot.sandbox.cast import gather
from bot.sandbox.server import Sandbox
from tests.journey.steps import path, promised, says
from tests.reminders.steps import strike
from tests.town import MORNING, Phone, bot_in


async def walk_home(phone: Phone) -> None:
    await phone.send("/start")


async def choose_language(phone: Phone) -> None:
    await phone.press("language:kk")


async def open_path(phone: Phone) -> None:
    await phone.press("journey-menu-button")


async def choose_form(phone: Phone) -> None:
    await phone.press("path-for:kz:patronat")


async def agree(phone: Phone) -> None:
    await phone.press("people-consent-agree-button")


async def go_alone(phone: Phone) -> None:
    await phone.press("journey-alone-button")


async def mark_ready(phone: Phone) -> None:
    await phone.press("journey-ready-button")


async def ask_for_a_day(phone: Phone) -> None:
    await phone.press("journey-filing-button")


async def type_the_day(phone: Phone) -> None:
    await phone.send("1 наурыз")


async def have_health_ready(phone: Phone) -> None:
    await phone.press("path-mark:own.health:ready")


async def tell_the_term(phone: Phone) -> None:
    await phone.press("path-valid:own.health:3")


async def file_the_papers(phone: Phone) -> None:
    await phone.forge("path-step:apply-decision")
    await phone.press("journey-filed-today-button")


WALK = (
    walk_home,
    choose_language,
    open_path,
    choose_form,
    agree,
    go_alone,
    mark_ready,
    ask_for_a_day,
    type_the_day,
    have_health_ready,
    tell_the_term,
    file_the_papers,
)


async def test_killed_between_any_two_steps_a_family_arrives_all_the_same(tmp_path):
    clock = HandClock(MORNING)
    sandbox = await Sandbox.start(clock=clock)
    cast = gather(sandbox)
    try:
        for step in WALK:
            async with bot_in(sandbox, cast, tmp_path, clock) as town:
                await step(town.phone("aigul"))
                town.kill()
        async with bot_in(sandbox, cast, tmp_path, clock) as town:
            aigul = town.phone("aigul")
            await path(aigul)
            assert says(aigul, "journey-title-count", form="Патронат", ready=2, total=4)
            assert aigul.sees("journey-clock-one-off")
            morning = int(datetime(2027, 1, 21, 4, tzinfo=UTC).timestamp() * 1000)
            assert promised(town, aigul)["answer.patronat.apply-decision"] == ("waiting", morning)
            await strike(town, days=16)
            assert aigul.sees("journey-remind-answer")
    finally:
        await sandbox.close()
