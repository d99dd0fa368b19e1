"""Who pressed what in the guide."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command

from bot.features.people.domain import Person
from bot.features.placement import views
from bot.features.placement.service import Guide
from bot.telegram.screens import Screen


def forms(person: Person, guide: Guide) -> Screen:
    return views.forms(guide.pack_for(person))


def form(person: Person, press: views.Form, guide: Guide) -> Screen:
    return views.summary(*guide.form(person, press.country, press.key))


def router() -> Router:
    router = Router(name="placement")
    router.message.register(forms, Command("guide", ignore_case=True))
    router.callback_query.register(forms, views.Forms.filter())
    router.callback_query.register(form, views.Form.filter())
    return router
