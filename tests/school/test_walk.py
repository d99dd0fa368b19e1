"""The whole way in the sandbox: a group, places, the line, classes with words, a certificate a stranger checks."""

from __future__ import annotations

from bot.features.school.views import presses
from bot.features.team.domain import Role
from bot.telegram.screens import packed
from tests.school.staff import agree, classes_of, hire, job, open_group, settle, states, to


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
