"""What comes by itself: told to one person, with the way to what it is about."""

from __future__ import annotations

from collections.abc import Iterable

from aiogram.filters.callback_data import CallbackData

from bot.features.school.domain.news import Leads, News
from bot.features.school.views import presses
from bot.features.school.views.presses import button
from bot.telegram.shown.screens import HOME, Lane, Post, Screen, Then, column

HOOK = "school-offer"


def posts(news: Iterable[News]) -> list[Post]:
    """Write each piece of news to its person; an offer is followed until it was delivered."""
    return [_post(one) for one in news]


def _post(news: News) -> Post:
    screen = Screen(
        news.said, column(button(f"to-{news.leads}", _lead(news)), HOME), lane=Lane.REMINDER, anew=True
    )
    return Post(
        news.person_id,
        screen,
        person_id=news.person_id,
        due_at_ms=round(news.due_at.timestamp() * 1000) if news.due_at else None,
        dedupe_key=news.key,
        then=Then(HOOK, {"offer": news.offer_id}) if news.offer_id else None,
    )


def _lead(news: News) -> CallbackData:
    places: dict[Leads, CallbackData] = {
        Leads.COHORT: presses.CohortPage(id=news.about),
        Leads.CLASS: presses.ClassPage(id=news.about),
        Leads.OFFER: presses.OfferPage(id=news.about),
        Leads.MISSING: presses.Missing(seat=news.about),
        Leads.PLACE: presses.Household(id=news.about),
        Leads.CERTIFICATE: presses.MyCertificate(seat=news.about),
        Leads.SCHOOL: presses.School(),
        Leads.OWED: presses.Owed(id=news.about),
    }
    return places[news.leads]
