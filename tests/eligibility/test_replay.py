"""The law changes: whoever's result is another one is told once, with the difference; nobody else hears."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.features.eligibility.domain.changes import changes, snapshot
from bot.features.eligibility.domain.verdict import Verdict, evaluate
from bot.features.eligibility.jobs import law_replay
from bot.features.eligibility.service import SLICE, Eligibility
from bot.features.placement.repository import FOLDER, load_packs
from bot.features.placement.service import Guide
from bot.features.reminders.service import Reminders
from bot.features.reminders.views.presses import SetQuiet
from bot.kernel.text import Text
from tests.eligibility.test_phones import COUPLE, GRANDMOTHER, answer, begin
from tests.eligibility.walks import KZ, best_for
from tests.house.code import ROOT
from tests.town import KEY, bot_in


@pytest.fixture
def law(tmp_path) -> Path:
    """A copy of all countries' files, in the hands of a lawmaker."""
    return Path(shutil.copytree(FOLDER, tmp_path / "law"))


def enact(folder: Path, old: str, new: str, file: str = "criteria.yaml"):
    path = folder / "kz" / file
    text = path.read_text(encoding="utf-8")
    assert re.search(old, text)
    path.write_text(re.sub(old, new, text, count=1), encoding="utf-8")
    return load_packs(folder)


def without_course(folder):
    """A law in which patronat needs no course any more."""
    return enact(
        folder,
        r"(key: preparation\n.*\n    forms: \[adoption, guardianship), patronat, receiving",
        r"\1, receiving",
    )


def judging(town, packs):
    people = town.app.house.people
    return Eligibility(Guide(packs, people, town.clock), people)


async def replay(town, packs):
    """The job as it runs after a start with new files."""
    await judged(town, packs)
    await delivered(town)


async def judged(town, packs):
    await town.app.alarm_clock.run(
        law_replay(judging(town, packs), Reminders(town.app.house.people, town.clock))
    )


async def delivered(town):
    async with asyncio.timeout(20):
        while town.ask("select 1 from outbox where status in ('pending', 'sending')"):
            await asyncio.sleep(0.01)
    await town.quiet()


async def test_only_those_whose_result_changed_are_told_and_told_what(town, aigul, bolat, law):
    for phone, answers in ((aigul, COUPLE), (bolat, GRANDMOTHER)):
        await begin(phone)
        await answer(phone, answers)
    seen = len(bolat.person.chat)

    await replay(town, without_course(law))

    assert aigul.sees("eligibility-law-changed")
    language = town.app.house.languages["kk"]
    for id in ("form-patronat", "eligibility-verdict-when", "eligibility-verdict-now"):
        assert language.plain(Text(id)) in aigul.last.text
    assert language.plain(Text("form-adoption")) not in aigul.last.text
    assert len(bolat.person.chat) == seen


async def test_a_second_run_and_a_restart_tell_nobody_twice(town, aigul, law, tmp_path):
    await begin(aigul)
    await answer(aigul, COUPLE)
    packs = without_course(law)
    await replay(town, packs)
    seen = len(aigul.person.chat)

    await replay(town, packs)
    await town.stop()
    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as later:
        await replay(later, packs)

    assert len(aigul.person.chat) == seen


async def test_the_law_wakes_nobody_and_a_second_replay_before_the_morning_adds_nothing(
    town, aigul, law, tmp_path
):
    await begin(aigul)
    await answer(aigul, COUPLE)
    seen = len(aigul.person.chat)
    town.clock.turn(hours=13)  # 23:00 in Astana
    packs = without_course(law)

    await judged(town, packs)
    await judged(town, packs)
    await town.quiet()

    assert len(aigul.person.chat) == seen
    ((due_at, status),) = town.ask("select due_at, status from outbox where dedupe_key like 'law:%'")
    assert status == "pending"
    morning = datetime.fromtimestamp(due_at / 1000, ZoneInfo("Asia/Almaty"))
    assert (morning.day, morning.hour, morning.minute) == (6, 8, 0)

    await town.stop()
    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as later:
        await judged(later, packs)
        later.clock.turn(hours=8, minutes=59)
        await later.quiet()
        assert len(aigul.person.chat) == seen
        later.clock.turn(minutes=1)
        await delivered(later)

    assert len(aigul.person.chat) == seen + 1
    assert town.says(aigul.last.html, "kk", "eligibility-law-changed")


async def test_whoever_has_no_quiet_hours_hears_of_the_law_at_once(town, aigul, law):
    await begin(aigul)
    await answer(aigul, COUPLE)
    await aigul.forge(SetQuiet(begin=0, end=0).pack())
    town.clock.turn(hours=13)

    await replay(town, without_course(law))

    assert aigul.sees("eligibility-law-changed")


async def test_a_walk_that_goes_on_and_a_consent_taken_back_hear_nothing(town, aigul, bolat, law):
    await begin(aigul)
    await aigul.press("question-relation-none-button")
    await begin(bolat)
    await answer(bolat, COUPLE)
    await town.app.database.write(lambda tx: tx.run("update consents set ended_at = 1 where person_id = 102"))
    seen = [len(phone.person.chat) for phone in (aigul, bolat)]

    await replay(town, without_course(law))

    assert [len(phone.person.chat) for phone in (aigul, bolat)] == seen


async def test_people_are_judged_in_slices_and_the_rest_waits(town, aigul, law):
    await begin(aigul)
    await answer(aigul, COUPLE)
    await town.app.database.write(_copy_to, [1000 + n for n in range(2 * SLICE)])
    eligibility = judging(town, without_course(law))

    left, told, more = [], [], True
    while more:
        found, more = await town.app.database.write(eligibility.judge_again)
        told += found
        left.append(await town.app.database.read(eligibility.waiting))

    # Nobody lives in Kyrgyzstan yet. Aigul alone agreed; the others are looked at and left as they are.
    assert [one.person_id for one in told] == [101]
    assert left == [2 * SLICE + 1, SLICE + 1, 1, 0, 0]


def _copy_to(tx, people):
    for person in people:
        tx.run(
            """insert into eligibility(person_id, country, answers, result, version, answered_at)
            select :person, country, answers, result, version, answered_at from eligibility
            where person_id = 101""",
            person=person,
        )


async def test_a_new_criterion_is_data_and_texts_only(town, aigul, law):
    """A lawmaker who likes dogs: one criterion and one question, and everybody is asked."""
    await begin(aigul)
    await answer(aigul, COUPLE | {"preparation": "has"})
    enact(
        law,
        r"\ncriteria:\n",
        "\ncriteria:\n  - key: dog\n    type: bar-if-false\n    forms: [patronat]\n    proof:"
        " {cite: [{source: family-code, ref: '1', edition: 2026-07-12}],"
        " verified_on: 2026-11-21, status: verified}\n",
    )
    packs = enact(
        law,
        r"\nmeasures:\n",
        "\n  - key: dog\n    answers:\n      - {key: has, says: {dog: met}}\n"
        "      - {key: has-none, says: {dog: fixable}}\n\nmeasures:\n",
        "questions.yaml",
    )
    kz = packs["kz"]

    before = evaluate(KZ, COUPLE | {"preparation": "has"})
    unanswered = evaluate(kz, COUPLE | {"preparation": "has"})
    assert before.outcomes["patronat"].verdict is Verdict.NOW
    assert unanswered.outcomes["patronat"].verdict is Verdict.WHEN
    for said, verdict in (("has", Verdict.NOW), ("has-none", Verdict.WHEN)):
        assert (
            evaluate(kz, COUPLE | {"preparation": "has", "dog": said}).outcomes["patronat"].verdict is verdict
        )
    assert [one.form for one in changes(snapshot(before), unanswered)] == ["patronat"]
    await town.app.database.write(judging(town, packs).judge_again)
    (told,), _ = await town.app.database.write(judging(town, packs).judge_again)
    assert [(one.form, one.before, one.after) for one in told.changes] == [
        ("patronat", Verdict.NOW, Verdict.WHEN)
    ]


def test_a_form_that_came_or_went_is_a_change_and_a_reason_under_the_same_verdict_is_none():
    result = best_for(KZ, "adoption").result
    kept = snapshot(result)

    gone = changes(kept | {"old-form": {}}, result)
    assert [(one.form, one.before, one.after) for one in gone] == [("old-form", Verdict.NOW, None)]
    new = changes({form: reasons for form, reasons in kept.items() if form != "adoption"}, result)
    assert [(one.form, one.before, one.after) for one in new] == [("adoption", None, Verdict.NOW)]
    assert changes(kept | {"adoption": {"data-bank": "on-the-way"}}, result) == ()


async def test_the_operator_judges_everybody_again_with_one_command(town, aigul):
    await begin(aigul)
    await answer(aigul, COUPLE)
    await town.app.database.write(
        lambda tx: tx.run("update eligibility set version = 'old', result = :r", r=_old_result(tx))
    )

    said = await on_the_command_line("replay", town)

    assert "Judged again: 1." in said
    await delivered(town)
    assert aigul.sees("eligibility-law-changed")


async def on_the_command_line(command, town):
    """Run a command beside the running bot, as an operator does."""
    settings = {
        "BOT_TOKEN": town.sandbox.token,
        "DATABASE_URL": town.app.settings.database_url,
        "DATA_KEYS": f"test:{KEY}",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        command,
        cwd=ROOT,
        env={**os.environ, **settings},
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await process.communicate()
    assert process.returncode == 0, out.decode()
    return out.decode()


def _old_result(tx):
    row = tx.one("select result from eligibility")
    kept = tx.vault.open_json(row[0], "eligibility.result")
    return tx.vault.seal_json(kept | {"patronat": {}}, "eligibility.result")
