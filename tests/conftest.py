"""The town for every test: one sandbox, one bot, a clock turned by hand, and everybody's phones."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from tests.town import Phone, Town, town_in


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with town_in(tmp_path) as town:
        yield town


@pytest.fixture
def phone(town: Town) -> Callable[[str], Phone]:
    """`phone("aigul")`: a phone that has not written yet."""
    return town.phone


@pytest.fixture
async def aigul(town: Town) -> Phone:
    """Aigul (kk), past her first screen."""
    return await _settled(town, "aigul", "kk")


@pytest.fixture
async def bolat(town: Town) -> Phone:
    """Bolat (ru), past his first screen."""
    return await _settled(town, "bolat", "ru")


async def _settled(town: Town, name: str, language: str) -> Phone:
    phone = town.phone(name)
    await phone.send("/start")
    await phone.press(f"language:{language}")
    return phone
