"""What comes by itself: told to one person, with the way to what it is about."""

from __future__ import annotations

from collections.abc import Iterable

from aiogram.filters.callback_data import CallbackData

from bot.features.consultations.domain.consultant import Profession
from bot.features.consultations.domain.news import Leads, News
from bot.features.consultations.views import presses
from bot.features.consultations.views.presses import button
from bot.telegram.shown.screens import HOME, Lane, Post, Screen, column


def posts(news: Iterable[News]) -> list[Post]:
    """Write each piece of news to its person."""
    return [_post(one) for one in news]


def _post(news: News) -> Post:
    lead = button(f"lead-{news.leads}", _lead(news))
    return Post(
        news.person_id,
        Screen(news.said, column(lead, HOME), lane=Lane.REMINDER, anew=True),
        person_id=news.person_id,
        due_at_ms=round(news.due_at.timestamp() * 1000) if news.due_at else None,
        dedupe_key=news.key,
    )


def _lead(news: News) -> CallbackData:
    match news.leads:
        case Leads.BOOKING:
            return presses.BookingPage(id=int(news.about))
        case Leads.OFFER:
            return presses.OfferPage(hour=int(news.about))
        case Leads.HOURS:
            return presses.Hours(who=Profession(str(news.about)))
        case Leads.VISIT:
            return presses.Visit(id=int(news.about))
        case _:
            return presses.Desk()
