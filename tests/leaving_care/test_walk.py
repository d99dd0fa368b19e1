"""A young man of 17 learns that he may stand in the queue, keeps a path and is reminded; others cannot touch it."""

from __future__ import annotations

from datetime import date

from bot.features.leaving_care.domain import About, Leaver, age, birthday, milestones
from bot.features.leaving_care.views import TOPICS
from bot.features.placement.repository import load_packs
from bot.kernel.text import Text
from bot.kernel.workdays import Calendar

PACKS = load_packs()


async def job(town, name):
    await town.app.alarm_clock.run(town.app.alarm_clock.jobs[name])
    await town.quiet()


def said(town, language, id):
    return town.app.house.languages[language].plain(Text(id))


def told_days(town, phone):
    return [(one.subject,) for one in town.reminders(phone.id) if one.state != "cancelled"]


async def test_a_young_man_of_17_learns_that_he_may_stand_in_the_queue_and_sets_his_reminders(town, bolat):
    await bolat.press("home-more-button")
    await bolat.press("home-others-button")
    await bolat.press("leaving-menu-button")
    assert bolat.sees("leaving-entrance")
    await bolat.press("leaving-before-18-button")
    assert bolat.sees("leaving-queue-before-18")
    assert "69(2)" in bolat.last.html and "04.04.2026" in bolat.last.html, "article and edition are told"

    await bolat.press("leaving-path-button")
    assert bolat.sees("leaving-ask-born")
    await bolat.send("yesterday or so")
    assert bolat.sees("leaving-day-not-understood")
    await bolat.send("14.05.2009")
    assert bolat.sees("leaving-keep-minor") and "14 мая 2027" in bolat.last.html
    assert town.ask("select count(*) from leavers") == [(0,)], "nothing is kept before he wants it"

    # A forged press without the consent of whoever answers for him.
    await bolat.forge("leaving-keep:20090514:0")
    assert bolat.alerts[-1] == said(town, "ru", "leaving-representative-first")
    await bolat.press("leaving-keep-agreed-button")
    await bolat.press("people-consent-agree-button")
    await bolat.forge("leaving-path")
    assert bolat.sees("leaving-path"), bolat.last.html

    # Since 1 November his guardian answers for him: three months are over on 1 February.
    await bolat.press("leaving-task:ask-representative")
    await bolat.press("leaving-tell-placed-button")
    await bolat.send("01.11.2026")
    assert "1 февраля 2027" in bolat.last.html
    town.clock.turn(days=14)
    await job(town, "reminders-due")
    assert bolat.sees("leaving-remind-representative"), bolat.last.html

    # Handed in: the three months are done with, and the bank has fifteen working days.
    await bolat.forge("leaving-task:queue")
    await bolat.press("leaving-tell-filed-button")
    await bolat.send("19.01.2027")
    assert bolat.sees("leaving-day-answer") and not bolat.sees("leaving-day-representative")
    await bolat.press("leaving-task:queue-check")
    assert bolat.sees("placement-item-uncertain"), "how often to confirm is not known, and said so"
    await bolat.press("leaving-tell-check-button")
    await bolat.forge("leaving-set:check:20200101")
    assert bolat.alerts[-1] == said(town, "ru", "leaving-day-cannot-be"), "a day that is over is refused"
    await bolat.forge("leaving-set:check:20270710")
    await bolat.forge("leaving-mark:queue:1")
    assert [
        subject.rpartition(":")[2] for (subject,) in told_days(town, bolat) if "representative" not in subject
    ] == [
        "answer",
        "of-age-kz",
        "check",
        "fund-ends",
        "queue-ends",
    ]

    await bolat.send("/mydata")
    assert bolat.sees("holding-leaving-care")
    await bolat.forge("leaving-end")
    assert town.ask("select count(*) from leavers") == [(0,)]
    assert town.ask("select count(*) from reminders where state = 'waiting'") == [(0,)]


async def test_a_stranger_has_no_path_to_touch_and_who_is_forgotten_leaves_none(town, aigul):
    for forged in ("leaving-mark:queue:1", "leaving-set:filed:20270101", "leaving-task:queue"):
        await aigul.forge(forged)
        assert aigul.alerts[-1] == said(town, "kk", "leaving-no-path")
    await aigul.forge("leaving-topic:kz:no-such")
    assert aigul.alerts[-1] == said(town, "kk", "leaving-topic-unknown")
    await aigul.forge("leaving-keep:99999999:1")
    assert aigul.alerts[-1] == said(town, "kk", "leaving-day-cannot-be")
    assert town.ask("select count(*) from leavers") == [(0,)]

    await aigul.forge("leaving-keep:20000101:0")
    await aigul.press("people-consent-agree-button")
    assert aigul.sees("leaving-path"), aigul.last.html
    await aigul.send("/forget")
    await aigul.press("people-forget-me-button")
    town.clock.turn(hours=25)
    await job(town, "forget")
    assert town.ask("select count(*) from leavers") == [(0,)]


def test_days_follow_from_figures_of_the_law():
    leaver = Leaver(date(2008, 2, 29), days={About.PLACED: date(2026, 11, 30)})

    found = milestones(leaver, PACKS["kz"], date(2026, 12, 1), Calendar())

    assert {one.name: one.day.isoformat() for one in found} == {
        "representative": "2027-02-28",
        "fund-ends": "2036-02-29",
        "queue-ends": "2037-03-01",
    }
    assert age(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert birthday(date(2008, 2, 29), 18) == date(2026, 3, 1)
    assert [
        one.name for one in milestones(Leaver(date(2010, 1, 1)), PACKS["kg"], date(2026, 12, 1), Calendar())
    ] == ["of-age-kg"]


def test_every_fact_stands_on_a_page_and_every_task_leads_to_one():
    for pack in PACKS.values():
        topics = {topic for one in pack.entitlements.values() for topic in one.topics}
        assert topics <= set(TOPICS)
        assert {task.topic for task in pack.leaving_tasks.values()} <= topics
        assert {task.day for task in pack.leaving_tasks.values()} <= {None, *About}
