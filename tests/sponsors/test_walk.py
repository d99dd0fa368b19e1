"""A company pledges, pays, is thanked and hears what became of it; others' forged presses change nothing."""

from __future__ import annotations

from io import BytesIO

from openpyxl import load_workbook

from bot.features.sponsors import repository
from bot.features.sponsors.domain import PaymentState, amount_in
from bot.features.team.domain import Role
from bot.kernel.text import Text
from tests.forging import not_theirs
from tests.team import hire

HOW = "Kaspi, account of the institution"


async def job(town, name):
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs[name])
    await town.quiet()


def reason(town, language, id):
    return town.app.house.languages[language].plain(Text(id))


async def wish(town, erlan, wish="winter"):
    await erlan.send("/wards")
    await erlan.press("sponsors-new-button")
    await erlan.press("spon-new:0:31::0")
    await erlan.press(f"spon-new:0:31:{wish}:0")
    await erlan.press(f"spon-new:0:31:{wish}:100000")
    await erlan.send(HOW)
    return town.ask("select max(id) from wards")[0][0]


async def test_a_company_pledges_pays_is_thanked_and_hears_what_became_of_it(town, bolat, aigul):
    erlan = await hire(town, "erlan", Role.COORDINATOR)
    ward = await wish(town, erlan)
    assert erlan.sees("sponsors-pledges-of-ward"), erlan.last.html

    # The company: /sponsors, a wish, every month, a sum of its own; how to pay is told after that.
    await bolat.send("/sponsors")
    await bolat.press(f"spon-ward:{ward}")
    assert HOW not in bolat.last.text and bolat.sees("sponsors-never")
    await bolat.press("sponsors-monthly-button")
    await bolat.send("a lot")
    assert bolat.sees("sponsors-no-sum")
    await bolat.send("30 000")
    await bolat.press("sponsors-give-button")
    await bolat.press("people-consent-agree-button")
    await bolat.press("spon-mine")
    (pledge,) = town.ask("select id from pledges")[0]
    await bolat.press(f"spon-pledge:{pledge}")
    assert HOW in bolat.last.text

    # Somebody else forges presses of it, and of the team's: nothing changes.
    # … but that it was tried can be read, although the refusal undid everything else.
    tried = await not_theirs(town, aigul, "sponsors", {"id": pledge}, says="sponsors-pledge-unknown")
    theirs = (
        f"spon-team:{ward}",
        "spon-came:1:1",
        "spon-books",
        f"spon-open:{ward}:0",
        f"spon-news:{ward}",
        "spon-new:0:::0",
    )
    for phone in (aigul, bolat):
        for forged in theirs:
            await phone.forge(forged)
    assert town.ask("select count(*) from audit where action = 'turned-away'") == [(tried + 2 * len(theirs),)]
    assert town.ask("select state from pledges") == [("open",)]

    # A week later it is reminded, pays and sends the receipt; a coordinator confirms with one press.
    town.clock.turn(days=8)
    await job(town, "reminders-due")
    assert bolat.sees("sponsors-remind")
    await bolat.forge(f"spon-paid:{pledge}")
    await bolat.send("I paid")
    assert bolat.sees("sponsors-no-proof")
    await bolat.send_photo()
    assert bolat.sees("sponsors-proof-kept")
    assert erlan.sees("sponsors-proof-arrived")
    await erlan.press("sponsors-came-button")
    assert bolat.sees("sponsors-thanks"), bolat.last.html
    await erlan.forge("spon-came:1:0")
    assert erlan.alerts[-1] == reason(town, erlan.language, "sponsors-decided")
    assert town.ask("select due_on, state from pledges") == [("2027-02-12", "open")]

    # What became of it is told to who gave; the books are a table that balances.
    await erlan.forge(f"spon-news:{ward}")
    await erlan.send("A warm coat")
    assert "A warm coat" in bolat.last.text
    books = await town.app.database.read(repository.ledger)
    assert sum(books.by_ward().values()) == sum(books.by_pledge().values()) == 30_000
    assert books.total(PaymentState.CONFIRMED, "KZT") == 30_000
    await erlan.forge("spon-books")
    sheet = load_workbook(
        BytesIO(town.sandbox.world.files[erlan.last.body["document"]["file_id"]].content)
    ).active
    assert 30_000 in [cell.value for row in sheet.iter_rows() for cell in row]

    # In February the report of January comes, once.
    town.clock.turn(days=20)
    await job(town, "sponsors-report")
    await job(town, "sponsors-report")
    assert erlan.sees("sponsors-report-line")
    reports = [m for m in erlan.person.chat if town.says(m.html, erlan.language, "sponsors-report")]
    assert len(reports) == 1

    # A month that was not paid is not owed: the pledge goes on with the next one and is reminded of it.
    town.clock.turn(days=41)
    await job(town, "sponsors-months")
    assert town.ask("select due_on, state from pledges") == [("2027-03-12", "open")]
    await job(town, "reminders-due")
    assert bolat.sees("sponsors-remind")

    # Leaving is two presses, and the team hears of it at once; who is forgotten leaves sums without a name.
    await bolat.forge(f"spon-pledge:{pledge}")
    await bolat.press("sponsors-leave-button")
    await bolat.press("sponsors-leave-now-button")
    assert bolat.sees("sponsors-left") and erlan.sees("sponsors-somebody-left")
    await bolat.send("/mydata")
    assert bolat.sees("holding-sponsors")
    await bolat.send("/forget")
    await bolat.press("people-forget-me-button")
    town.clock.turn(hours=25)
    await job(town, "forget")
    assert town.ask("select person_id, state from pledges") == [(None, "left")]
    assert town.ask("select amount, state, proof from payments") == [(30_000, "confirmed", None)]

    # Who is forgotten with a pledge that stands: the team hears that nobody promises it any more, and not who it was.
    told = erlan.has_seen("sponsors-somebody-left") and len(erlan.person.chat)
    await aigul.forge(f"spon-give:{ward}:once:50000")
    await aigul.press("people-consent-agree-button")
    await aigul.send("/forget")
    await aigul.press("people-forget-me-button")
    town.clock.turn(hours=25)
    await job(town, "forget")
    assert len(erlan.person.chat) > told and erlan.sees("sponsors-somebody-left"), erlan.last.html
    assert town.ask("select person_id, state from pledges order by id") == [(None, "left")] * 2


def test_a_sum_is_read_as_people_type_it():
    assert [amount_in(said) for said in ("30 000", "1", " 250000 ", "100\u00a0000")] == [
        30_000,
        1,
        250_000,
        100_000,
    ]
    assert [amount_in(said) for said in ("", "0", "-5", "5.5", "30 000 tenge", "999999999", "٣")] == [
        None
    ] * 7
