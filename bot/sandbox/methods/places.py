"""Messages that are neither words nor files: places and contact cards."""

from typing import Any

from aiogram.methods import SendContact, SendLocation, SendVenue, TelegramMethod

from bot.sandbox.methods.messages import addressed, post
from bot.sandbox.refusal import Misuse, bad_request
from bot.sandbox.requests import Ask
from bot.sandbox.world import Json, World


def _location(ask: Ask[Any]) -> Json:
    latitude, longitude = ask.model.latitude, ask.model.longitude
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location specified")
    return {"latitude": latitude, "longitude": longitude}


def send_location(world: World, ask: Ask[SendLocation]) -> Json:
    if ask.model.live_period is not None:
        raise Misuse("Bad Request: the sandbox has no live locations")
    place = _location(ask)
    if ask.model.horizontal_accuracy is not None:
        place["horizontal_accuracy"] = ask.model.horizontal_accuracy
    return post(world, ask, addressed(world, ask), {"location": place}).body


def send_venue(world: World, ask: Ask[SendVenue]) -> Json:
    place = _location(ask)
    title, address = ask.model.title.strip(), ask.model.address.strip()
    if not title:
        raise bad_request("title must be non-empty")
    if not address:
        raise bad_request("address must be non-empty")
    venue: Json = {"location": place, "title": title, "address": address}
    # A venue comes as a location, too, for whoever knows only those.
    return post(world, ask, addressed(world, ask), {"venue": venue, "location": place}).body


def send_contact(world: World, ask: Ask[SendContact]) -> Json:
    number, name = ask.model.phone_number.strip(), ask.model.first_name.strip()
    if not number:
        raise bad_request("phone number is empty")
    if not name:
        raise bad_request("first name is empty")
    card: Json = {"phone_number": number, "first_name": name}
    for field in ("last_name", "vcard"):
        if value := ask.params.get(field):
            card[field] = value
    return post(world, ask, addressed(world, ask), {"contact": card}).body


TABLE: dict[type[TelegramMethod[Any]], Any] = {
    SendLocation: send_location,
    SendVenue: send_venue,
    SendContact: send_contact,
}
