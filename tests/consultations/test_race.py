"""A hundred people press for ten hours at the same time: ten are booked, each once, and ninety are told so."""

from __future__ import annotations

from collections import Counter
from functools import partial

from bot.features.consultations.domain.consultant import Profession
from tests.consultations.steps import FRIDAY, appoint, book, hours, open_hours

PEOPLE, HOURS = 100, 10


def agree(town, id, tx):
    """Somebody is known and has agreed that we keep what they write."""
    people, now = town.app.house.people, town.clock.now()
    person = people.recognise(tx, id, "ru", now)
    person = people.choose_language(tx, person, "ru")
    consents = people.consents
    consents.agree(tx, person, consents.offer(tx, person, people.zone_of(person)).version, now)


async def test_a_hundred_people_and_ten_hours(town):
    erlan = await appoint(town, "erlan", Profession.TEACHER)
    await open_hours(erlan, count=8)
    await open_hours(erlan, FRIDAY + 1, count=2)
    numbers = hours(town)
    assert len(numbers) == HOURS
    crowd = [town.sandbox.person(5000 + n, f"P{n}", "ru") for n in range(PEOPLE)]
    for one in crowd:
        await town.app.database.write(partial(agree, town, one.id))
        one.say("/consultations")
    await town.quiet(60)

    for n, one in enumerate(crowd):
        one.press(book(numbers[n % HOURS]), forged=True)
    await town.quiet(60)

    taken = town.ask("select hour_id, count(*) from bookings where state = 'booked' group by hour_id")
    assert dict(taken) == dict.fromkeys(numbers, 1)
    said = Counter(
        "booked" if town.says(one.last.html, "ru", "consultations-booked") else "taken"
        for one in crowd
        if town.says(one.last.html, "ru", "consultations-booked")
        or town.says(one.last.html, "ru", "consultations-hour-taken")
    )
    assert said == {"booked": HOURS, "taken": PEOPLE - HOURS}
    assert town.ask("select count(distinct person_id) from bookings") == [(HOURS,)]
