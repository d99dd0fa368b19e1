"""Counts the month that is over."""

from __future__ import annotations

from datetime import timedelta

from bot.features.figures.service import Figures
from bot.scheduling.jobs import Job


def jobs(figures: Figures) -> tuple[Job, ...]:
    return (Job("figures", timedelta(hours=1), figures.count_on),)
