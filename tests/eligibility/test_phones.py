"""People find out which forms are open to them."""

from __future__ import annotations

import pytest

from bot.features.eligibility import views
from bot.features.eligibility.domain.told import read, written
from bot.kernel.text import Text
from tests.eligibility.walks import PACKS
from tests.town import bot_in

COUPLE = {
    "relation": "none",
    "residence": "citizen",
    "age": "from-30",
    "household": "spouse",
    "spouse-consent": "agrees",
    "area": "from-75",
    "income": "enough",
    "preparation": "not-yet",
    "court": "none",
    "sensitive": "none",
}
GRANDMOTHER = {
    "relation": "grandparent",
    "residence": "citizen",
    "household": "alone",
    "income": "enough",
    "court": "none",
    "sensitive": "none",
}
WAY_IN = 2
"""From home to the questions at most: the guide's button, and [Can I?] there. /check leads there, too."""


async def begin(phone):
    """Agree that answers are kept, and open the questions; gives the number of taps."""
    await phone.forge(views.Keep().pack())
    await phone.press("people-consent-agree-button")
    assert phone.sees("eligibility-begin")
    return WAY_IN + 1


async def answer(phone, answers):
    """Answer what is asked, as it is asked; gives the number of taps."""
    for taps in range(len(answers) + 1):
        if phone.sees("eligibility-result"):
            return taps
        (asked,) = [key for key in answers if phone.sees(f"question-{key}")]
        await phone.press(f"question-{asked}-{answers[asked]}-button")
    raise AssertionError(f"still asked: {phone.last.text}")


@pytest.fixture
async def walked(aigul):
    await begin(aigul)
    await answer(aigul, COUPLE)
    return aigul


def kept(town, person=101):
    (row,) = town.ask("select answers from eligibility where person_id = :id", id=person)
    return town.app.database.vault.open_json(row[0], "eligibility.answers")


def line(phone, form, verdict):
    """The line of the result, as this person reads it."""
    language = phone.town.app.house.languages[phone.language]
    return language.plain(
        Text(
            "eligibility-marked",
            mark=Text(f"eligibility-mark-{verdict}"),
            said=Text(
                "eligibility-line", form=Text(f"form-{form}"), verdict=Text(f"eligibility-verdict-{verdict}")
            ),
        )
    )


async def test_a_couple_without_the_course_learns_what_is_missing_in_at_most_twenty_taps(phone):
    aigul = phone("aigul")
    await aigul.send("/start")
    await aigul.press("language:kk")

    taps = 1 + await begin(aigul) + await answer(aigul, COUPLE)

    print(f"taps from /start to a result, a married couple: {taps}")
    assert taps <= 20
    for form in ("adoption", "guardianship", "patronat", "professional-family", "guest-family"):
        assert line(aigul, form, "when") in aigul.last.text
    assert aigul.sees("eligibility-preference-registered-marriage")


async def test_a_grandmother_needs_no_course_and_at_most_ten_taps(phone):
    bolat = phone("bolat")
    await bolat.send("/start")
    await bolat.press("language:ru")

    taps = 1 + await begin(bolat) + await answer(bolat, GRANDMOTHER)

    print(f"taps from /start to a result, a grandmother: {taps}")
    assert taps <= 10
    assert line(bolat, "guardianship", "now") in bolat.last.text
    assert bolat.sees("eligibility-preference-relatives")
    await bolat.press(views.Why(form="guardianship").pack())
    assert bolat.sees("eligibility-why-now")
    assert bolat.sees("eligibility-remark-exempt")
    assert bolat.sees("eligibility-open-now")


async def test_without_consent_all_is_answered_and_explained_and_nothing_is_kept(town, aigul):
    await aigul.send("/check")
    assert aigul.sees("eligibility-begin")

    await answer(aigul, COUPLE)

    assert aigul.sees("eligibility-result")
    assert aigul.sees("eligibility-not-kept")
    assert line(aigul, "adoption", "when") in aigul.last.text
    assert aigul.sees("eligibility-everywhere")
    await aigul.press("eligibility-change-answer-button")
    await aigul.press("question-preparation-name-button")
    assert aigul.sees("eligibility-your-answer")
    await aigul.press("question-preparation-has-button")
    assert line(aigul, "patronat", "now") in aigul.last.text
    assert town.ask("select count(*) from eligibility") == [(0,)]
    _, place = town.stands(101)
    assert place == views.Check().pack(), "where somebody is does not say what they answered"


async def test_the_result_is_the_moment_to_agree_and_then_all_answers_are_kept(town, aigul):
    await aigul.send("/check")
    await answer(aigul, COUPLE)

    await aigul.press("eligibility-keep-button")
    await aigul.press("people-consent-agree-button")

    assert aigul.sees("eligibility-result")
    assert not aigul.sees("eligibility-not-kept")
    assert kept(town) == COUPLE


async def test_not_now_keeps_nothing(town, aigul):
    await aigul.send("/check")
    await answer(aigul, COUPLE)
    await aigul.press("eligibility-keep-button")

    await aigul.press("people-consent-later-button")

    assert town.ask("select count(*) from eligibility") == [(0,)]


async def test_answers_of_other_questions_or_of_nobody_are_not_believed(town, aigul):
    await aigul.send("/check")

    for told in ("zz000", "0", f"{PACKS['kz'].version[:2]}9", f"{PACKS['kz'].version[:2]}{'0' * 40}"):
        await aigul.forge(views.Check(told=told).pack())
        assert aigul.sees("eligibility-begin"), told


def test_every_button_carries_every_answer_within_telegrams_64_bytes():
    pack = PACKS["kz"]
    longest = max((option.key for one in pack.questions.values() for option in one.answers), key=len)
    answers = {key: one.answers[-1].key for key, one in pack.questions.items()}
    told = written(pack, answers)

    assert read(pack, told) == answers
    for key in pack.questions:
        assert len(views.Choose(question=key, answer=longest, told=told).pack().encode()) <= 64
    for form in pack.forms:
        assert len(views.Why(form=form, page=9, told=told).pack().encode()) <= 64


async def test_answers_lie_sealed(town, walked):
    ((answers, result),) = town.ask("select answers, result from eligibility")

    assert b"none" not in answers and b"adoption" not in result
    assert kept(town) == COUPLE


async def test_a_changed_answer_keeps_all_the_others_and_shows_the_new_result(town, walked):
    await walked.press("eligibility-change-answer-button")
    await walked.press(views.Ask(question="preparation").pack())
    assert walked.sees("eligibility-your-answer")

    await walked.press("question-preparation-has-button")

    assert walked.sees("eligibility-result")
    assert line(walked, "patronat", "now") in walked.last.text
    assert kept(town) == COUPLE | {"preparation": "has"}


async def test_back_shows_the_earlier_question_and_what_was_answered_since_stays(town, aigul):
    await begin(aigul)
    for button in ("relation-none", "residence-citizen", "age-from-30"):
        await aigul.press(f"question-{button}-button")
    assert aigul.sees("question-household")

    await aigul.press("eligibility-back-button")
    await aigul.press("eligibility-back-button")
    assert aigul.sees("question-residence")
    await aigul.press("question-residence-foreign-button")

    assert aigul.sees("question-household")
    assert kept(town) == {"relation": "none", "residence": "foreign", "age": "from-30"}


async def test_i_do_not_know_and_skip_are_answers(town, aigul):
    await begin(aigul)

    await aigul.press("eligibility-unknown-button")
    await aigul.press("eligibility-skip-button")

    assert aigul.sees("question-age")
    assert kept(town) == {"relation": "unknown", "residence": "skipped"}


async def test_something_sensitive_leads_to_the_authority_and_no_detail_is_kept(town, aigul):
    await begin(aigul)
    await answer(aigul, COUPLE | {"preparation": "has", "sensitive": "something"})

    assert line(aigul, "adoption", "ask") in aigul.last.text
    assert line(aigul, "adoption", "not-now") not in aigul.last.text
    assert kept(town)["sensitive"] == "something"
    await aigul.press(views.Why(form="adoption").pack())
    assert aigul.sees("eligibility-why-ask")
    assert aigul.sees("placement-authority-kz")


async def test_the_sensitive_criteria_are_named_together_on_one_screen(aigul):
    await begin(aigul)
    for key, chosen in COUPLE.items():
        if key == "sensitive":
            break
        await aigul.press(f"question-{key}-{chosen}-button")

    assert aigul.sees("question-sensitive")
    for key in ("illness-692", "criminal-record", "prosecution-now", "mental-health-observation"):
        assert aigul.sees(f"criterion-{key}")


async def test_the_walk_goes_on_after_days_and_after_a_restart(town, aigul, tmp_path):
    await begin(aigul)
    await aigul.press("question-relation-none-button")
    await aigul.press("question-residence-citizen-button")
    await town.stop()
    town.clock.turn(days=9)

    async with bot_in(town.sandbox, town.cast, tmp_path, town.clock) as later:
        aigul = later.phone("aigul")
        await aigul.send("/check")
        assert aigul.sees("eligibility-continue")
        assert aigul.sees("question-age")
        await aigul.press("question-age-from-30-button")

        assert aigul.sees("question-household")
        assert kept(later) == {"relation": "none", "residence": "citizen", "age": "from-30"}


async def test_why_names_the_article_of_that_form_and_the_forms_that_are_open(walked):
    await walked.press("eligibility-change-answer-button")
    await walked.press(views.Ask(question="income").pack())
    await walked.press("question-income-little-button")

    await walked.press(views.Why(form="adoption").pack())
    assert "91(2)(12)" in walked.last.text
    await walked.press("eligibility-result-button")
    await walked.press(views.Why(form="guardianship").pack())

    assert "122(1)(10)" in walked.last.text and "91(2)" not in walked.last.text
    assert walked.sees("eligibility-fix-income")


async def test_in_kyrgyzstan_everything_is_to_be_asked_and_nothing_is_kept(town, phone):
    cholpon = phone("cholpon")
    await cholpon.send("/start")
    await cholpon.press("language:ky")
    await begin(cholpon)

    await cholpon.press(views.LiveIn(country="kg").pack())

    assert cholpon.sees("eligibility-result")
    assert line(cholpon, "kg-foster-family", "ask") in cholpon.last.text
    assert town.ask("select count(*) from eligibility") == [(0,)]
    await cholpon.press(views.Why(form="kg-foster-family").pack())
    assert cholpon.sees("eligibility-reason-form-unproven")
    await cholpon.press("placement-next-button")
    assert cholpon.sees("eligibility-ask-kg-citizen")
    assert cholpon.sees("placement-authority-kg")
    await cholpon.press("eligibility-result-button")
    await cholpon.press(views.LiveIn(country="kz").pack())
    assert cholpon.sees("question-relation")


async def test_a_forged_answer_question_or_form_changes_nothing(town, walked):
    await walked.forge(views.Choose(question="income", answer="rich").pack())
    await walked.forge(views.Choose(question="orientation", answer="none").pack())
    assert walked.sees("eligibility-question-gone")
    await walked.forge(views.Why(form="kg-adoption").pack())
    assert walked.sees("placement-form-unknown")

    assert kept(town) == COUPLE


async def test_what_is_held_is_exported_in_words_and_erased_whole(town, walked):
    (holding,) = [one for one in town.app.house.records.holdings if one.name == "eligibility"]
    read = town.app.database.read
    language = town.app.house.languages["kk"]

    assert await read(holding.count, 101) == len(COUPLE)
    rows = await read(holding.export, 101)
    said = {language.plain(row["question"]): language.plain(row["answer"]) for row in rows}
    question = language.plain(Text("question-income-name-button"))
    assert said[question] == language.plain(Text("question-income-enough-button"))

    await town.app.database.write(holding.erase, 101)

    assert await read(holding.count, 101) == 0
    await walked.send("/check")
    assert walked.sees("eligibility-begin")
