"""The whole way in the sandbox: a group, places, the line, classes with words, a certificate a stranger checks."""

from __future__ import annotations

from bot.features.school.views import presses
from bot.features.team.domain import Role
from bot.telegram.shown.screens import packed
from tests.forging import audited, not_theirs, snapshot
from tests.reminders.steps import strike
from tests.school.staff import (
    agree,
    classes_of,
    hire,
    job,
    newest,
    open_group,
    settle,
    states,
    take,
    to,
)
from tests.town import Phone

OFFERS = ("offer", "offer-yes", "offer-no")
"""Tried while one stands."""


async def test_from_the_line_over_papers_into_the_first_class(town, bolat):
    erlan = await settle(await hire(town, "erlan", Role.COORDINATOR, Role.TRAINER), "ru")
    group = await open_group(erlan, capacity=2)
    emma = await settle(town.phone("emma"), "en")

    await bolat.press("school-menu-button")
    assert bolat.sees("school-card-hours")
    await bolat.press("school-take-button")
    await agree(bolat)
    await bolat.press("school-two-button")
    assert bolat.sees("school-held")
    await emma.press("school-menu-button")
    await emma.press("school-wait-button")
    await agree(emma)
    await emma.press("school-alone-button")
    assert emma.sees("school-waits")
    assert states(town, group) == {bolat.id: "held", emma.id: "waiting"}

    await bolat.press("school-leave-button")
    await bolat.press("school-leave-now-button")
    await job(town, "school-offers")
    assert emma.sees("school-offered"), emma.last.html
    await emma.press("school-to-offer-button")
    await emma.press("school-accept-button")
    assert emma.sees("school-held")

    await emma.press("school-application-button")
    await emma.press("school-fill-button")
    await emma.send("Smith Emma")
    await emma.send("14.02.1988")
    await emma.send("Astana, Abay 1")
    assert emma.sees("school-papers")
    enrolment = town.ask("select id from enrolments where person_id = :id", id=emma.id)[0][0]
    await erlan.forge(packed(presses.Household(id=enrolment)))
    await erlan.press("school-receive-button")
    await erlan.press("school-enrol-button")
    await town.quiet()
    assert states(town, group)[emma.id] == "enrolled"
    await erlan.forge(packed(presses.SetTrainer(id=group, trainer=erlan.id)))

    class_id, starts_at, _ = classes_of(town, group)[0]
    to(town, starts_at, minutes=5)
    await job(town, "reminders-due")
    assert emma.sees("school-remind-soon-link"), emma.last.html
    to(town, starts_at)
    await say_the_word(erlan, class_id, emma)


async def test_from_a_group_to_certificates_that_a_stranger_checks(town, aigul, bolat):
    """Six seats, five households and one that waits; a class missed and made good; one paper withdrawn."""
    erlan = await settle(await hire(town, "erlan", Role.COORDINATOR, Role.TRAINER), "ru")
    emma, cholpon = await settle(town.phone("emma"), "en"), await settle(town.phone("cholpon"), "ky")
    saule, dana = await settle(town.phone("saule"), "ru"), await settle(town.phone("dana"), "ru")
    event = await open_event(erlan, "Встреча опытных семей", seats=1)
    await take(saule, 1)
    assert saule.sees("school-seated")
    await take(cholpon, 1)
    assert cholpon.sees("school-waits")
    group = await open_group(erlan, course="refresher", first=20270111, capacity=6)
    await take(bolat, 2)
    for phone in (aigul, emma, cholpon, saule):
        await phone.forge(packed(presses.Take(id=group)))
        if phone.id in {aigul.id, emma.id}:
            await agree(phone)
            await phone.press("school-alone-button")
        assert phone.sees("school-seated"), phone.last.html
    await take(dana, 1)
    assert dana.sees("school-waits")

    # Whoever gives a place back, there or here, makes one for who waits.
    for id, next_one in ((event, cholpon), (group, dana)):
        await saule.forge(packed(presses.LeaveNow(id=id)))
        await job(town, "school-offers")
        assert next_one.sees("school-offered"), next_one.last.html
        offered = {"id": town.ask("select max(id) from offers")[0][0]}
        for press in (presses.OfferPage, presses.AcceptOffer, presses.PassOffer):
            noted, before = audited(town, bolat), await snapshot(town)
            await bolat.forge(packed(press(**offered)))
            assert audited(town, bolat) == noted + 1 and await snapshot(town) == before
        await next_one.press("school-to-offer-button")
        await next_one.press("school-accept-button")
        assert next_one.sees("school-seated"), next_one.last.html
    assert states(town, event) == {saule.id: "left", cholpon.id: "enrolled"}

    elsewhere = await open_group(erlan, course="refresher", first=20270215)
    for id in (group, elsewhere):
        await erlan.forge(packed(presses.SetTrainer(id=id, trainer=erlan.id)))
    first, second, *rest = classes_of(town, group)
    again = classes_of(town, elsewhere)[0]
    await hold(town, erlan, first, bolat, emma, dana)
    assert aigul.has_seen("school-missed")
    await hold(town, erlan, second, bolat, emma, aigul, dana)
    for one in rest:
        await hold(town, erlan, one, bolat, emma, aigul)
    await aigul.forge(packed(presses.Missing(seat=seat_of(town, aigul))))
    assert aigul.sees("school-you-missed")
    await aigul.press(packed(presses.Book(seat=seat_of(town, aigul), session=again[0])))
    await erlan.forge(packed(presses.Lacking(id=group)))
    assert erlan.sees("school-lacks")
    await hold(town, erlan, again, aigul)

    names = ((bolat, "Болатов Болат"), (emma, "Smith Emma"), (aigul, "Серікқызы Айгүл"))
    papers = await certificates(town, erlan, group, names)
    # Both of a couple have their own; who missed more than the margin has none.
    assert [len(papers[phone.id]) for phone in (bolat, emma, aigul)] == [2, 1, 1]
    assert not {cholpon.id, dana.id} & papers.keys()
    revoked, _ = papers[emma.id][0]
    await erlan.press(packed(presses.StaffCertificate(id=revoked)))
    await erlan.press("school-revoke-button")
    await erlan.press("school-end-by-mistake-button")
    stranger = Phone(town, town.sandbox.person(901, "Stranger", "kk"))
    for phone, standing in ((bolat, "valid"), (emma, "revoked")):
        await stranger.send(f"/start v_{papers[phone.id][0][1]}")
        assert stranger.sees(f"school-check-{standing}"), stranger.last.html
    assert "S. E." in stranger.last.html and "Smith" not in stranger.last.html

    # Nobody opens or presses what is another's. Bells that are due ring before, so that only presses change something.
    await settle(stranger, "kk")
    await strike(town)
    ids = {"id": first[0], "seat": seat_of(town, bolat), "session": again[0]}
    await not_theirs(town, stranger, "school", ids, but={"school-form": {"id": group}}, later=OFFERS)


async def open_event(erlan, title, seats):
    """Open an event with so many seats; give its number."""
    usual = {"course": "event", "first": 20270120, "days": "1234567", "at": 1900, "language": "ru"}
    await erlan.send("/cohorts")
    await erlan.forge(packed(presses.Make(**usual, capacity=seats)))
    await erlan.send(title)
    await erlan.press(packed(presses.Publish(id=newest(erlan.town))))
    return newest(erlan.town)


async def certificates(town, erlan, group, names):
    """Let everybody say their name and the coordinator give what is owed; give (id, token) by person."""
    for phone, name in names:
        seats = town.ask(
            """select s.id from seats s join enrolments e on e.id = s.enrolment_id
            where e.person_id = :id and e.cohort_id = :group order by s.place""",
            id=phone.id,
            group=group,
        )
        for (seat,) in seats:
            await phone.forge(packed(presses.MyCertificate(seat=seat)))
            await phone.send(name)
    await erlan.forge(packed(presses.IssueAll(id=group)))
    await town.quiet()
    found = {}
    for person_id, id, token in town.ask(
        """select e.person_id, c.id, c.token from certificates c join seats s on s.id = c.seat_id
        join enrolments e on e.id = s.enrolment_id order by c.id"""
    ):
        found.setdefault(person_id, []).append((id, token))
    return found


def seat_of(town, phone):
    return town.ask("select max(id) from seats where person_id = :id", id=phone.id)[0][0]


async def say_the_word(erlan, class_id, *present):
    """The trainer says the word of the class that runs, and these people type it."""
    await erlan.send("/lesson")
    word = erlan.last.html.rpartition("</b>")[0].rpartition("<b>")[2]
    for phone in present:
        await phone.forge(packed(presses.ClassPage(id=class_id)))
        await phone.send(word)
        assert phone.sees("school-mark-present-at"), phone.last.html
        if any(phone.town.is_label(label, "school-both-button") for label in phone.last.labels):
            await phone.press("school-both-button")


async def hold(town, erlan, one, *present):
    """Hold a class: the trainer says the word, these people type it, and it is settled."""
    class_id, starts_at, ends_at = one
    to(town, starts_at)
    await say_the_word(erlan, class_id, *present)
    to(town, ends_at + 16 * 60_000)
    await job(town, "school-classes")
    town.clock.turn(hours=11)
    await town.quiet()
