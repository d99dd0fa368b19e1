"""Places by phone: who may, who is told what, and what follows when staff change something."""

from __future__ import annotations

from bot.features.school.domain.attendance import Mark
from bot.features.school.views import presses
from bot.features.team.domain import Role
from bot.telegram.shown.screens import packed
from tests.school.staff import classes_of, hire, job, newest, open_group, settle, states, take, to


async def coordinator(town):
    return await settle(await hire(town, "erlan", Role.COORDINATOR, Role.TRAINER), "ru")


async def test_a_family_can_open_no_page_of_the_office(town, aigul):
    erlan = await coordinator(town)
    group = await open_group(erlan)

    for press in (
        presses.Groups(),
        presses.Publish(id=group),
        presses.CallOffNow(id=group),
        presses.SetCapacity(id=group, capacity=1),
        presses.Sheet(id=group, what="journal"),
        presses.Household(id=1),
        presses.IssueAll(id=group),
    ):
        await aigul.forge(packed(press))

    assert town.ask("select status, capacity from cohorts where id = :id", id=group) == [("published", 6)]
    assert town.ask("select count(*) from audit where action = 'turned-away'")[0][0] == 7


async def test_a_day_no_calendar_has_is_refused_in_words_and_makes_no_group(town):
    erlan = await coordinator(town)
    wrong = ({"first": 20271340}, {"at": 2575}, {"days": "x"})
    usual = {"course": "programme", "first": 20270118, "days": "135", "at": 1900}
    for one in wrong:
        await erlan.forge(packed(presses.Make(**{**usual, **one}, language="ru", capacity=6)))

        assert erlan.sees("school-place-unknown"), one
    assert town.ask("select count(*) from cohorts") == [(0,)]
    assert town.ask("select count(*) from inbox where status = 'failed'") == [(0,)]


async def test_a_couple_passed_by_is_told(town, aigul, bolat):
    erlan = await coordinator(town)
    group = await open_group(erlan, capacity=1)
    emma = await settle(town.phone("emma"), "en")
    await take(bolat, 1)
    await erlan.forge(packed(presses.SetCapacity(id=group, capacity=2)))
    cholpon = await settle(town.phone("cholpon"), "ky")
    await take(cholpon, 1)
    await take(aigul, 2)
    await take(emma, 1)
    assert states(town, group)[aigul.id] == states(town, group)[emma.id] == "waiting"

    await bolat.press("school-leave-button")
    await bolat.press("school-leave-now-button")

    assert states(town, group)[emma.id] == "offered"
    assert aigul.has_seen("school-passed-by")
    assert emma.has_seen("school-offered")


def of_class(town, class_id):
    """Give when the bells an hour before a class are due."""
    return [one.due_at for one in town.reminders() if one.subject == f"school:{class_id}:hour"]


async def test_a_moved_class_is_told_once_and_its_reminders_move(town, bolat):
    erlan = await coordinator(town)
    group = await open_group(erlan)
    await take(bolat, 1)
    first, starts_at, _ = classes_of(town, group)[0]
    before = of_class(town, first)

    await erlan.forge(packed(presses.MoveTo(id=first, day=20270119)))
    await erlan.forge(packed(presses.MoveTo(id=first, day=20270119)))

    day = 24 * 3600 * 1000
    assert classes_of(town, group)[0][1] == starts_at + day
    assert of_class(town, first) == [before[0] + day]
    assert sum(town.says(message.html, "ru", "school-moved") for message in bolat.person.chat) == 1


async def test_a_group_called_off_tells_everybody_once_and_puts_them_first(town, aigul, bolat):
    erlan = await coordinator(town)
    group = await open_group(erlan, capacity=1)
    await take(bolat, 1)
    await take(aigul, 1)

    await erlan.forge(packed(presses.CallOff(id=group)))
    await erlan.press("school-call-off-now-button")

    assert set(states(town, group).values()) == {"cancelled"}
    assert bolat.has_seen("school-cohort-cancelled") and aigul.has_seen("school-cohort-cancelled")
    assert not [one for one in town.reminders() if (one.kind, one.state) == ("class", "waiting")]


async def test_an_offer_nobody_answers_goes_on_and_its_night_does_not_count(town, aigul, bolat):
    erlan = await coordinator(town)
    group = await open_group(erlan, capacity=1)
    emma = await settle(town.phone("emma"), "en")
    for phone in (bolat, aigul, emma):
        await take(phone, 1)
    await bolat.press("school-leave-button")
    await bolat.press("school-leave-now-button")
    ends_at = town.ask("select ends_at from offers where state = 'open'")[0][0]
    # Ten in the morning, and twenty-four waking hours: eleven, thirteen, and none left for the third day.
    assert (ends_at / 1000 - town.clock.now().timestamp()) / 3600 > 24

    to(town, ends_at + 1000)
    await job(town, "school-offers")

    assert states(town, group)[aigul.id] == "waiting"
    assert states(town, group)[emma.id] == "offered"
    # It ended as the night began: both hear of it in the morning.
    assert not aigul.has_seen("school-offer-ended") and not emma.has_seen("school-offered")
    town.clock.turn(hours=11)
    await town.quiet()
    assert aigul.has_seen("school-offer-ended") and emma.has_seen("school-offered")


async def test_papers_that_do_not_come_free_the_place(town, bolat):
    erlan = await coordinator(town)
    group = await open_group(erlan)
    await take(bolat, 1)
    look_at = town.ask("select look_at from enrolments")[0][0]

    to(town, look_at + 1000)
    await job(town, "school-papers")

    assert states(town, group)[bolat.id] == "lapsed"
    assert bolat.has_seen("school-lapsed")


async def test_taps_are_few(town, bolat, capsys):
    """Home to a place: a returning person; a group opened; a class moved; attendance corrected."""
    erlan = await coordinator(town)
    taps = 0
    await erlan.send("/cohorts")
    for label in (
        "school-new-button",
        packed(presses.New(course="programme")),
        packed(presses.New(course="programme", first=20270118)),
    ):
        taps += 1
        await (erlan.press if taps == 1 else erlan.reach)(label)
    for label in (
        "school-weekdays-135-button",
        "19:00",
        "school-language-ru-button",
        "6",
        "school-publish-button",
    ):
        taps += 1
        await erlan.press(label)
    group = newest(town)
    with capsys.disabled():
        print(f"\nnew group: {taps} taps")
    assert taps <= 10
    assert town.ask("select status from cohorts where id = :id", id=group) == [("published",)]

    await take(bolat, 1)
    await bolat.press("school-leave-button")
    await bolat.press("school-leave-now-button")
    await bolat.send("/menu")
    await bolat.press("school-menu-button")
    await bolat.press("school-take-button")
    assert bolat.sees("school-held")
    with capsys.disabled():
        print("home to a place (returning): 2 taps")


async def test_a_class_is_moved_in_four_taps_and_a_mark_corrected_in_three(town, bolat, capsys):
    erlan = await coordinator(town)
    group = await open_group(erlan)
    await take(bolat, 1)
    class_id, starts_at, _ = classes_of(town, group)[0]
    await erlan.forge(packed(presses.SetTrainer(id=group, trainer=erlan.id)))

    await erlan.send("/cohorts")
    taps = await pressing(
        erlan,
        packed(presses.Group(id=group)),
        "school-move-class-button",
        packed(presses.Move(id=class_id)),
        "19",
    )
    assert classes_of(town, group)[0][1] == starts_at + 24 * 3600 * 1000

    to(town, starts_at + 24 * 3600 * 1000, minutes=-20)
    await erlan.send("/lesson")
    seat = town.ask("select id from seats where person_id = :id", id=bolat.id)[0][0]
    corrected = await pressing(
        erlan,
        "school-roster-button",
        packed(presses.MarkSeat(id=class_id, seat=seat)),
        packed(presses.SetMark(id=class_id, seat=seat, mark=Mark.LATE, reason="no-connection")),
    )
    assert town.ask("select mark, by_staff from attendance") == [("late", 1)]
    # What stood before and why it was changed is kept.
    await erlan.press(packed(presses.MarkSeat(id=class_id, seat=seat)))
    assert erlan.sees("school-change")
    with capsys.disabled():
        print(f"\na class moved: {taps} taps; attendance corrected: {corrected} taps")
    assert taps <= 4 and corrected <= 3


async def pressing(phone, *labels):
    """Press these buttons, each of which must stand there; give how many."""
    for label in labels:
        await phone.press(label)
    return len(labels)
