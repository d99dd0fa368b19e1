"""The whole way in the sandbox: hours are opened, booked, moved, cancelled, waited for, kept and noted."""

from __future__ import annotations

from bot.features.consultations.domain.consultant import Profession
from bot.features.consultations.views import presses
from bot.telegram.shown.screens import packed
from tests.consultations.steps import FRIDAY, appoint, book, hours, job, open_hours, settle, states
from tests.forging import audited, not_theirs
from tests.journey.steps import come_together


async def test_a_lawyers_hour_from_opening_to_the_note(town, bolat, aigul):
    erlan = await appoint(town, "erlan", Profession.LAWYER)
    assert erlan.sees("consultations-appointed")

    # Six taps with the command: weekly hours stand open.
    await erlan.send("/hours")
    await erlan.press("consultations-new-button")
    await erlan.press(packed(presses.Compose(day=FRIDAY, language="kk")))
    await erlan.press(packed(presses.Compose(day=FRIDAY, at=1000, language="kk")))
    await erlan.press(packed(presses.Compose(day=FRIDAY, at=1000, count=2, language="kk")))
    await erlan.press("consultations-open-button")
    assert erlan.sees("consultations-way-online"), erlan.last.html
    await erlan.send("https://meet.example/lawyer")
    assert erlan.sees("consultations-desk-counts")
    assert len(hours(town)) == 2 * 4

    # Three taps from home: [More], [Consultations], the hour; who is new is asked for consent in between.
    first, second, *_ = hours(town)
    await bolat.press("home-more-button")
    await bolat.press("consultations-menu-button")
    await bolat.press(book(first))
    await bolat.press("people-consent-agree-button")
    assert bolat.sees("consultations-booked"), bolat.last.html
    assert "https://meet.example/lawyer" in bolat.last.html
    assert erlan.sees("consultations-told-booked")

    await bolat.press("consultations-ask-button")
    await bolat.send("Можно ли оформить опеку без прописки?")
    assert bolat.sees("consultations-question-sent")
    await erlan.press("consultations-lead-visit-button")
    assert "опеку без прописки" in erlan.last.html
    assert "Болат" not in erlan.last.html and str(bolat.id) not in erlan.last.html

    await bolat.press("consultations-calendar-button")
    before = calendar_of(town, bolat)
    await bolat.press("consultations-back-button")
    await bolat.press("consultations-move-button")
    await bolat.press(packed(presses.MoveTo(booking=1, hour=second)))
    assert bolat.sees("consultations-title-booked")
    assert erlan.has_seen("consultations-told-moved-away")
    await bolat.press("consultations-calendar-button")
    after = calendar_of(town, bolat)
    assert "UID:consultation-1@" in before and "UID:consultation-1@" in after
    assert "SEQUENCE:0" in before and "SEQUENCE:1" in after and "опек" not in after

    # An hour before, the link comes; afterwards the consultant says who came, and keeps a note.
    town.clock.turn(days=2, hours=23, minutes=45)
    await job(town, "reminders-due")
    assert bolat.sees("consultations-remind-online"), bolat.last.html
    town.clock.turn(hours=2)
    await job(town, "consultation-ends", "consultation-ends")
    assert erlan.sees("consultations-did-they-come"), erlan.last.html
    await erlan.press("consultations-lead-visit-button")
    await erlan.press("consultations-missed-button")
    assert states(town) == {bolat.id: "missed"}
    await erlan.press("consultations-came-button")
    await erlan.press("consultations-note-button")
    await erlan.send("Позвонить в отдел")
    assert "Позвонить в отдел" in erlan.last.html
    assert states(town) == {bolat.id: "came"}

    # /mydata tells that there is a note, and not what it says; /forget takes all of it.
    export = town.app.house.records.export
    told = await town.app.database.write(export, await person(town, bolat), town.clock.now())
    assert "без прописки" in str(told) and "Позвонить" not in str(told)
    await forget(town, bolat)
    assert town.ask("select count(*) from consulting_notes") == [(0,)]
    assert town.ask("select person_id, question from bookings") == [(None, None)]


async def test_who_waits_is_offered_what_becomes_free(town, bolat, aigul):
    erlan = await appoint(town, "erlan", Profession.DOCTOR)
    await open_hours(erlan, count=1)
    (hour,) = hours(town)
    await bolat.forge(book(hour))
    await bolat.press("people-consent-agree-button")
    await aigul.forge(packed(presses.Hours(who=Profession.DOCTOR)))
    assert aigul.sees("consultations-none")
    await aigul.press("consultations-wait-button")
    await aigul.press("people-consent-agree-button")
    assert aigul.sees("consultations-waits-as"), aigul.last.html
    emma = await settle(town.phone("emma"), "en")
    await emma.forge(packed(presses.Wait(who=Profession.DOCTOR)))
    await emma.press("people-consent-agree-button")

    # Somebody else's booking is nobody's business.
    tried = await not_theirs(
        town,
        emma,
        "consultations",
        {"id": 1, "booking": 1, "hour": hour},
        says="consultations-booking-unknown",
    )
    for press in (presses.Visit(id=1), presses.CallOffNow(id=1), presses.Consultants(), presses.Desk()):
        await emma.forge(packed(press))
    assert audited(town, emma) == tried + 4

    await bolat.press("consultations-cancel-button")
    await bolat.press("consultations-cancel-now-button")
    assert states(town) == {bolat.id: "cancelled"}
    assert aigul.sees("consultations-offered") and not emma.has_seen("consultations-offered")
    await emma.forge(book(hour))
    assert emma.sees("consultations-hour-taken")
    await aigul.press("consultations-lead-offer-button")
    await aigul.press("consultations-pass-button")
    assert emma.sees("consultations-offered"), emma.last.html

    # Nobody answers: the hour goes on, and who let it go waits behind.
    town.clock.turn(days=1)
    await job(town, "consultation-offers")
    assert town.ask("select held_for from consulting_hours") == [(aigul.id,)]
    await aigul.forge(book(hour))
    assert aigul.sees("consultations-booked")
    assert town.ask("select person_id from consulting_lines") == [(emma.id,)]

    # The consultant cannot come: who booked hears of it, and it is no cancellation of theirs.
    await erlan.forge(packed(presses.CallOff(id=2)))
    await erlan.press("consultations-call-off-now-button")
    assert aigul.sees("consultations-tell-called-off")
    assert states(town)[aigul.id] == "called-off"
    await forget(town, emma)
    assert town.ask("select count(*) from consulting_lines") == [(0,)]


async def test_a_psychologist_needs_an_entry_and_the_person_a_consent(town, bolat):
    erlan = await appoint(town, "erlan", Profession.PSYCHOLOGIST)
    dana = town.phone("dana")
    assert town.ask("select count(*) from consultants") == [(0,)]
    await dana.send("нет")
    assert dana.sees("consultations-entry-three-lines")
    await dana.send("KZ-0417\nМагистр психологии\n08.01.2027")
    assert dana.sees("consultations-consults-as"), dana.last.html
    await open_hours(erlan, weekly=True)
    await open_hours(erlan, FRIDAY + 7)
    assert erlan.sees("consultations-entry-over")
    assert len(hours(town)) == 2, "no hour lies behind the day until which the entry is known to be valid"

    hour = hours(town)[0]
    await bolat.send("/consultations")
    await bolat.press(book(hour))
    await bolat.press("people-consent-agree-button")
    assert bolat.sees("consultations-agreement-danger") and "KZ-0417" in bolat.last.html
    assert "332-VIII" in bolat.last.html
    await bolat.forge(packed(presses.Agree(version="12345678", hour=hour)))
    assert bolat.sees("consultations-agreement-danger"), "nobody agrees to words they were not shown"
    await bolat.press("consultations-minor-button")
    assert bolat.sees("consultations-minor")
    await bolat.forge(book(hour))
    await bolat.press("consultations-agree-button")
    assert bolat.sees("consultations-booked") and "KZ-0417" in bolat.last.html
    assert town.ask("select count(*) from psychology_consents where ended_at is null") == [(1,)]

    await bolat.forge(packed(presses.AgreementPage()))
    await bolat.press("consultations-withdraw-button")
    assert states(town) == {bolat.id: "cancelled"}

    # Who leaves the team consults no more, whatever stands in the table.
    await bolat.forge(book(hour))
    await town.app.database.write(
        lambda tx: town.app.house.team.take(tx, dana.id, erlan.id, town.clock.now())
    )
    await bolat.press("consultations-agree-button")
    assert bolat.sees("consultations-hour-gone"), bolat.last.html
    assert bolat.sees("consultations-agreement-stands"), "what was agreed to is not undone with the hour"
    assert town.ask("select count(*) from psychology_consents where ended_at is null") == [(1,)]


async def test_a_couple_books_together_and_each_sees_what_is_theirs(town, bolat, aigul):
    erlan = await appoint(town, "erlan", Profession.LAWYER)
    await open_hours(erlan)
    first, second = hours(town)
    await come_together(aigul, bolat)
    await aigul.forge(book(first))
    assert aigul.sees("consultations-booked"), aigul.last.html
    await aigul.press("consultations-together-button")
    assert aigul.sees("consultations-both") and bolat.sees("consultations-tell-both"), bolat.last.html
    await aigul.press("consultations-ask-button")
    await aigul.send("Ұлымды асырап алғым келеді")
    await erlan.press("consultations-lead-visit-button")
    assert "Ұлымды" in erlan.last.html

    # He sees the hour and not what she wrote; changing who comes is hers, moving it is both's.
    await bolat.press("consultations-lead-booking-button")
    assert bolat.sees("consultations-title-booked") and "Ұлымды" not in bolat.last.html
    await bolat.forge(packed(presses.Come(id=1, both=False)))
    assert town.ask("select person_id, other_id from bookings") == [(aigul.id, bolat.id)]
    await bolat.forge(packed(presses.MoveTo(booking=1, hour=second)))
    assert aigul.has_seen("consultations-tell-moved")
    ((begins,),) = town.ask("select starts_at from consulting_hours where id = :id", id=second)
    town.clock.turn(seconds=begins / 1000 - town.clock.now().timestamp() - 3000)
    await job(town, "reminders-due")
    assert aigul.sees("consultations-remind") and bolat.sees("consultations-remind")

    # Who booked is forgotten before the hour: it is given back, the other adult and the lawyer hear of it.
    await open_hours(erlan, FRIDAY + 7)
    third = hours(town)[-1]
    await aigul.forge(book(third))
    await aigul.press("consultations-together-button")
    await forget(town, aigul)
    assert erlan.has_seen("consultations-told-cancelled") and bolat.has_seen("consultations-tell-cancelled")


def calendar_of(town, phone):
    document = phone.last.body["document"]
    return next(f for f in town.sandbox.world.files.values() if f.id == document["file_id"]).content.decode()


async def person(town, phone):

    return await town.app.database.read(lambda tx: town.app.house.people.person(tx, phone.id))


async def forget(town, phone):
    """Everything about somebody is erased, as after the day in which it could be taken back."""
    who = await person(town, phone)
    await town.app.database.write(town.app.house.records.ask_forgetting, who, town.clock.now())
    town.clock.turn(hours=25)
    await job(town, "forget")
