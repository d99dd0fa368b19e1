"""Something is proposed, answered, merged, published after a second person read it, and found by a typed question."""

from __future__ import annotations

from functools import partial

from bot.features.people.domain import Person
from bot.features.proposals import views
from bot.features.team.domain import Role
from bot.telegram.shown.screens import packed
from tests.forging import not_theirs
from tests.team import hire

QUESTION = {
    "kk": "Балалар үйіне жазғы лагерь ұйымдастыра аласыз ба",
    "ru": "Будет ли летний лагерь для приёмных семей",
    "ky": "Үй-бүлөлөргө жайкы лагерь болобу",
    "en": "Will there be a summer camp for families",
}


async def test_what_people_propose_is_answered_published_and_found(town, bolat, aigul):
    erlan = await hire(town, "erlan", Role.COORDINATOR)
    dana = await hire(town, "dana", Role.CASEWORKER)

    await bolat.press("home-more-button")
    await bolat.press("home-others-button")
    await bolat.press("proposals-menu-button")
    await bolat.press("people-consent-agree-button")
    await bolat.send("Сделайте летний лагерь, мой сын Тимур мечтает")
    assert bolat.sees("proposals-received"), bolat.last.html
    assert erlan.sees("proposals-arrived")
    await aigul.send("/propose")
    await aigul.press("people-consent-agree-button")
    await aigul.send("Жазғы лагерь керек")

    # The team answers one and joins the other with it: both hear.
    await erlan.press("proposals-read-button")
    await erlan.forge(packed(views.Open(id=1)))
    assert "летний лагерь" in erlan.last.html and "Болат" not in erlan.last.html
    await erlan.press("proposals-reply-button")
    await erlan.send("Лагерь будет в июле.")
    assert bolat.sees("proposals-answered") and not aigul.has_seen("proposals-answered")
    await erlan.send("/proposals")
    await erlan.press(packed(views.Open(id=2)))
    await erlan.press("proposals-merge-button")
    await erlan.press(packed(views.Merge(id=2, into=1)))
    assert aigul.sees("proposals-answered") and "Лагерь будет" in aigul.last.html

    # Written in four languages by one, read and published by another; never by who wrote it.
    await erlan.press("proposals-wording-button")
    await erlan.press("school-language-kk-button")
    await erlan.send("только вопрос")
    assert erlan.sees("proposals-two-parts")
    for _ in QUESTION:
        language = awaited(town, erlan)
        await erlan.send(f"{QUESTION[language]}\n42 · {language}")
    await erlan.press("proposals-ask-reader-button")
    await erlan.forge(packed(views.Publish(id=1)))
    assert erlan.sees("proposals-second-person")
    await bolat.forge(packed(views.Publish(id=1)))
    assert town.ask("select action from audit where actor_id = :id", id=bolat.id) == [("turned-away",)]
    assert dana.sees("proposals-read-please")
    await dana.forge(packed(views.Wording(id=1)))
    await dana.press("proposals-publish-button")
    assert bolat.sees("proposals-published")

    # Anybody who types the question is answered, in their own language, without who asked.
    emma = town.phone("emma")
    await emma.send("/start")
    await emma.press("language:en")
    await emma.send("will there be a summer camp?")
    assert emma.sees("proposals-public"), emma.last.html
    assert "42 · en" in emma.last.html and "Тимур" not in emma.last.html
    await dana.press("proposals-take-back-button")
    await emma.send("will there be a summer camp?")
    assert not emma.sees("proposals-public")

    # /mydata tells it, /forget takes it.
    who = await town.app.database.read(lambda tx: town.app.house.people.person(tx, bolat.id))
    records, now = town.app.house.records, town.clock.now()
    told = await town.app.database.write(records.export, who, now)
    assert "Тимур" in str(told)
    await town.app.database.write(records.ask_forgetting, who, now)
    town.clock.turn(hours=25)
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs["forget"])
    assert town.ask("select person_id from proposals") == [(aigul.id,)]


def awaited(town, phone):
    """Give the language in which the next words are awaited."""
    return views.Write.unpack(town.stands(phone.id)[1]).language


async def test_nobody_floods_and_nobody_reads_anothers(town, bolat, aigul):
    proposals = town.app.house.services["proposals"]
    await bolat.send("/propose")
    await bolat.press("people-consent-agree-button")
    for number in range(5):
        await town.app.database.write(
            partial(_propose, proposals, bolat.id, f"Предложение {number}", town.clock.now())
        )
    await bolat.send("Ещё одно")
    assert bolat.sees("proposals-enough"), bolat.last.html
    await not_theirs(town, aigul, "proposals", {"id": 1}, says="proposals-gone")


def _propose(proposals, id, words, now, tx):
    proposals.propose(tx, Person(id, "ru"), words, now)
