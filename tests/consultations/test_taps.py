"""How many taps an hour, weekly hours and a confirmed payment take: measured, printed, bounded."""

from __future__ import annotations

from bot.features.consultations.domain.consultant import Profession
from bot.features.consultations.views import presses
from bot.features.team.domain import Role
from bot.telegram.shown.screens import packed
from tests.consultations.steps import FRIDAY, appoint, book, hours
from tests.sponsors.test_walk import wish
from tests.team import hire


async def tapped(phone, *labels):
    """Press one button after the other; gives how many."""
    for label in labels:
        await phone.press(label)
    return len(labels)


async def test_a_family_books_in_three_taps_and_weekly_hours_open_in_six(town, bolat):
    erlan = await appoint(town, "erlan", Profession.LAWYER)
    await erlan.send("/hours")
    opened = 1 + await tapped(
        erlan,
        "consultations-new-button",
        packed(presses.Compose(day=FRIDAY, language="kk")),
        packed(presses.Compose(day=FRIDAY, at=1000, language="kk")),
        packed(presses.Compose(day=FRIDAY, at=1000, count=2, language="kk")),
        "consultations-open-button",
    )
    await erlan.send("https://meet.example/lawyer")
    assert erlan.sees("consultations-desk-counts") and len(hours(town)) == 8, "weekly, two hours, four weeks"

    # Consent is asked of whoever is new, once and for all rooms; it is no tap of the booking.
    first, *_ = hours(town)
    await bolat.forge(book(first))
    await bolat.press("people-consent-agree-button")
    await bolat.press("consultations-cancel-button")
    await bolat.press("consultations-cancel-now-button")
    await bolat.send("/start")
    booked = await tapped(bolat, "home-more-button", "consultations-menu-button", book(first))
    assert bolat.sees("consultations-booked"), bolat.last.html
    print(f"\nhome to an hour booked: {booked} taps; weekly hours opened, /hours counted: {opened} taps")
    assert booked <= 3 and opened <= 6


async def test_a_payment_is_confirmed_in_one_tap_where_its_proof_arrives(town, bolat):
    erlan = await hire(town, "erlan", Role.COORDINATOR)
    await wish(town, erlan)
    await bolat.forge("spon-give:1:monthly:30000")
    await bolat.press("people-consent-agree-button")
    await bolat.press("spon-paid:1")
    await bolat.send_photo()
    assert erlan.sees("sponsors-proof-arrived")
    confirmed = await tapped(erlan, "sponsors-came-button")
    assert town.ask("select state from payments") == [("confirmed",)] and bolat.sees("sponsors-thanks")
    print(f"\npayment confirmed: {confirmed} taps")
    assert confirmed <= 2
