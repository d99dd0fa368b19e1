"""The whole way in the sandbox: a group, places, the line, classes with words, a certificate a stranger checks."""

from __future__ import annotations

from bot.features.school.views import presses
from bot.features.team.domain import Role
from bot.telegram.shown.screens import packed
from tests.school.staff import agree, classes_of, hire, job, open_group, settle, states, take, to


async def test_from_a_place_to_a_certificate(town, aigul, bolat):
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

    for class_id, starts_at, ends_at in classes_of(town, group):
        to(town, starts_at, minutes=5)
        await job(town, "reminders-due")
        assert emma.sees("school-remind-soon-link"), emma.last.html
        to(town, starts_at)
        await erlan.send("/lesson")
        word = erlan.last.html.rpartition("</b>")[0].rpartition("<b>")[2]
        await emma.forge(packed(presses.ClassPage(id=class_id)))
        await emma.send(word)
        assert emma.sees("school-mark-present-at"), emma.last.html
        to(town, ends_at + 16 * 60_000)
        await job(town, "school-classes")

    await erlan.forge(packed(presses.IssueAll(id=group)))
    await town.quiet()
    seat = town.ask("select id from seats where person_id = :id", id=emma.id)[0][0]
    await emma.forge(packed(presses.MyCertificate(seat=seat)))
    assert emma.sees("school-paper-ready-confirmation")
    await emma.press("school-paper-file-button")
    token = town.ask("select token from certificates")[0][0]
    await aigul.send(f"/start v_{token}")
    assert aigul.sees("school-check-valid"), aigul.last.html
    assert "S. E." in aigul.last.html and "42" in aigul.last.html
    assert "Smith" not in aigul.last.html


async def test_what_was_missed_is_made_good_elsewhere_and_one_paper_is_withdrawn(town, aigul, bolat):
    erlan = await settle(await hire(town, "erlan", Role.COORDINATOR, Role.TRAINER), "ru")
    emma = await settle(town.phone("emma"), "en")
    group = await open_group(erlan, course="refresher", first=20270111)
    await take(bolat, 1)
    await take(emma, 1)
    elsewhere = await open_group(erlan, course="refresher", first=20270215)
    for id in (group, elsewhere):
        await erlan.forge(packed(presses.SetTrainer(id=id, trainer=erlan.id)))
    first, *rest = classes_of(town, group)
    again = classes_of(town, elsewhere)[0]

    await hold(town, erlan, first, emma)
    assert bolat.has_seen("school-missed")
    for one in rest:
        await hold(town, erlan, one, emma, bolat)
    await bolat.forge(packed(presses.CohortPage(id=group)))
    await bolat.press("school-missing-button")
    assert bolat.sees("school-you-missed")
    await bolat.press(packed(presses.Book(seat=seat_of(town, bolat), session=again[0])))
    assert bolat.has_seen("school-all-booked")
    await erlan.forge(packed(presses.Lacking(id=group)))
    assert erlan.sees("school-lacks")
    await hold(town, erlan, again, bolat)
    for phone, name in ((bolat, "Болатов Болат"), (emma, "Smith Emma")):
        await phone.forge(packed(presses.MyCertificate(seat=seat_of(town, phone))))
        await phone.send(name)
    await erlan.forge(packed(presses.IssueAll(id=group)))
    await town.quiet()

    papers = dict(town.ask("select seat_id, id from certificates"))
    assert set(papers) == {seat_of(town, bolat), seat_of(town, emma)}
    await erlan.forge(packed(presses.StaffCertificate(id=papers[seat_of(town, emma)])))
    await erlan.press("school-revoke-button")
    await erlan.press("school-end-by-mistake-button")
    tokens = dict(town.ask("select seat_id, token from certificates"))
    await aigul.send(f"/start v_{tokens[seat_of(town, bolat)]}")
    assert aigul.sees("school-check-valid")
    await aigul.send(f"/start v_{tokens[seat_of(town, emma)]}")
    assert aigul.sees("school-check-revoked")


def seat_of(town, phone):
    return town.ask("select id from seats where person_id = :id", id=phone.id)[0][0]


async def hold(town, erlan, one, *present):
    """Hold a class: the trainer says the word, these people type it, and it is settled."""
    class_id, starts_at, ends_at = one
    to(town, starts_at)
    await erlan.send("/lesson")
    word = erlan.last.html.rpartition("</b>")[0].rpartition("<b>")[2]
    for phone in present:
        await phone.forge(packed(presses.ClassPage(id=class_id)))
        await phone.send(word)
        assert phone.sees("school-mark-present-at"), phone.last.html
    to(town, ends_at + 16 * 60_000)
    await job(town, "school-classes")
    town.clock.turn(hours=11)
    await town.quiet()
