"""Families on their way."""

from __future__ import annotations

import pytest

from tests.journey.steps import set_out
from tests.town import Phone


@pytest.fixture
async def travelling(aigul: Phone) -> Phone:
    """Aigul (kk), alone, on her way to patronat."""
    await set_out(aigul)
    return aigul
