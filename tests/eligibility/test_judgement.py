"""The judgement itself: every edge, every outcome, every criterion, and answers that stay."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.eligibility import views
from bot.features.eligibility.domain.verdict import Standing, Verdict, evaluate
from bot.features.eligibility.domain.walk import Walk
from bot.features.placement.domain.rules import CriterionType
from bot.i18n.languages import Languages
from bot.kernel.errors import Refused
from tests.eligibility.walks import (
    KZ,
    PACKS,
    TODAY,
    best_for,
    choices,
    edges,
    finished,
    is_put,
    started,
    witness,
)

FORMS = tuple(evaluate(KZ, {}).outcomes)
LANGUAGES = tuple(Languages.load())
EXAMPLES = 200
any_answers = st.fixed_dictionaries(
    {},
    optional={
        key: st.sampled_from([*(option.key for option in question.answers), "unknown", "skipped"])
        for key, question in KZ.questions.items()
    },
)


def said(screen):
    """Render a screen with its buttons in every language, as the sender would."""
    return [
        (
            language.html(screen.text),
            [language.plain(button.label) for row in screen.buttons for button in row],
        )
        for language in LANGUAGES
    ]


def test_every_answer_to_every_question_leads_to_a_result_that_can_be_said():
    walked = 0
    for key, answer, walk in edges(KZ):
        before = dict(walk.answers)
        after = walk.answered(key, answer)
        end = finished(after, {})
        assert {**before, key: answer}.items() <= end.answers.items()
        assert end.next is None
        assert tuple(end.result.outcomes) == FORMS
        said(views.question(walk, KZ.questions[key], ["kg"]))
        said(views.result(end, ["kg"], None))
        walked += 1

    print(f"edges walked: {walked}")
    assert walked == sum(len(question.answers) + 2 for question in KZ.questions.values())


def test_every_outcome_of_every_form_has_a_walk_that_leads_to_it():
    found = {(form, verdict): witness(KZ, form, verdict) for form in FORMS for verdict in Verdict}

    print(f"witness walks: {len([walk for walk in found.values() if walk])}")
    assert [key for key, walk in found.items() if walk is None] == []
    for (form, _), walk in found.items():
        outcome = walk.result.outcomes[form]
        for page in range(len(outcome.hindering) + 1):
            for text, labels in said(views.why(walk, outcome, page, None)):
                assert text.strip() and all(label.strip() for label in labels)


def test_every_criterion_that_may_be_asked_changes_some_result():
    changed, walks = set(), [finished(walk.answered(key, answer), {}) for key, answer, walk in edges(KZ)]
    asked = {
        key
        for key, one in KZ.criteria.items()
        if one.may_be_spoken_of and one.type is not CriterionType.NOT_A_BAR
    }
    for key in asked:
        without = replace(KZ, criteria={other: one for other, one in KZ.criteria.items() if other != key})
        if any(evaluate(without, walk.answers).outcomes != walk.result.outcomes for walk in walks):
            changed.add(key)

    print(f"criteria that change a result: {len(changed)}")
    assert asked - changed == set()


ONLY_TOLD = {"data-bank"}
"""A step of the path: the authority enters the candidate itself."""


def test_every_criterion_but_those_only_told_decides_a_verdict_by_itself():
    walks = [finished(walk.answered(key, answer), {}) for key, answer, walk in edges(KZ)]
    deciding = {
        reason.key
        for walk in walks
        for outcome in walk.result.outcomes.values()
        for reason in outcome.hindering
        if reason.key in KZ.criteria
        and evaluate(_only(reason.key), walk.answers).outcomes[outcome.form].verdict is not Verdict.NOW
    }

    spoken = {key for key, one in KZ.criteria.items() if one.may_be_spoken_of and one.forms}
    assert spoken - deciding == ONLY_TOLD


def _only(criterion):
    return replace(KZ, criteria={criterion: KZ.criteria[criterion]})


def test_changing_one_answer_never_loses_another():
    changed = 0

    @settings(max_examples=EXAMPLES, deadline=None)
    @given(any_answers, st.data())
    def change(answers, data):
        nonlocal changed
        walk = Walk(KZ, answers, TODAY)
        key = data.draw(st.sampled_from(sorted(KZ.questions)))
        answer = data.draw(st.sampled_from(choices(walk, key)))

        after = walk.answered(key, answer)

        assert after.answers == {**answers, key: answer}
        changed += 1

    change()
    print(f"answers changed without losing another: {changed}")
    assert changed >= EXAMPLES


@settings(max_examples=EXAMPLES, deadline=None)
@given(any_answers, st.data())
def test_changing_an_answer_there_and_back_gives_the_same_result(answers, data):
    walk = Walk(KZ, answers, TODAY)
    key = data.draw(st.sampled_from(sorted(KZ.questions)))
    other = data.draw(st.sampled_from([option.key for option in KZ.questions[key].answers]))
    was = answers.get(key, "skipped")

    back = walk.answered(key, other).answered(key, was)

    assert back.result == walk.answered(key, was).result


@settings(max_examples=EXAMPLES, deadline=None)
@given(any_answers)
def test_where_only_the_authority_can_say_no_answer_closes_a_form(answers):
    for form, outcome in evaluate(KZ, answers).outcomes.items():
        for reason in outcome.reasons:
            criterion = KZ.criteria.get(reason.key)
            if criterion is None:
                continue
            assert criterion.type is not CriterionType.DO_NOT_ASK
            disputed = criterion.type is CriterionType.ASK_AUTHORITY or form in criterion.ask_authority_in
            assert not (disputed and reason.standing in {Standing.UNMET, Standing.FIXABLE, Standing.UNSAID})


@settings(max_examples=EXAMPLES, deadline=None)
@given(any_answers)
def test_the_law_exempts_and_defers_whatever_else_is_answered(answers):
    for relation, standing in (
        ("grandparent", Standing.EXEMPT),
        ("relative", Standing.DEFERRED),
        ("step-parent", Standing.DEFERRED),
    ):
        result = evaluate(KZ, {**answers, "relation": relation, "preparation": "not-yet"})
        for form in ("guardianship", "patronat", "receiving-family"):
            standings = {reason.key: reason.standing for reason in result.outcomes[form].reasons}
            assert standings["preparation"] is standing
    assert "preparation" not in {q.key for q in started(**(answers | {"relation": "grandparent"})).asked}


def test_nothing_about_what_must_never_be_asked_can_be_found_anywhere():
    (never,) = [key for key, one in KZ.criteria.items() if one.type is CriterionType.DO_NOT_ASK]

    for key, answer, walk in edges(KZ):
        end = finished(walk.answered(key, answer), {})
        assert never not in {reason.key for one in end.result.outcomes.values() for reason in one.reasons}
    assert all(never not in question.criteria for question in KZ.questions.values())


def test_a_decision_about_someone_at_home_bars_where_the_law_names_them_and_is_asked_elsewhere():
    good = best_for(KZ, "receiving-family").answered("age", "from-30")
    mine = good.answered("court", "rights").answered("court-whose", "me").result.outcomes
    theirs = good.answered("court", "rights").answered("court-whose", "home").result.outcomes

    assert {mine[form].verdict for form in FORMS} == {Verdict.NOT_NOW}
    for form in ("adoption", "guardianship", "patronat", "receiving-family"):
        assert theirs[form].verdict is Verdict.NOT_NOW
    for form in ("professional-family", "guest-family"):
        assert theirs[form].verdict is Verdict.ASK


def test_room_is_counted_with_the_children_of_the_form():
    good = best_for(KZ, "receiving-family").answered("household", "spouse")

    def standing(area, form):
        reasons = good.answered("area", area).result.outcomes[form].reasons
        return next((one.standing for one in reasons if one.key == "space-15m2"), Standing.FINE)

    # Two adults: 45 m2 with one child, 90 m2 with the four of a receiving family.
    assert standing("from-45", "professional-family") is Standing.FINE
    assert standing("from-30", "professional-family") is Standing.FIXABLE
    assert standing("from-75", "receiving-family") is Standing.FIXABLE
    assert standing("from-90", "receiving-family") is Standing.FINE
    assert standing("from-30", "guardianship") is Standing.ASK
    assert standing("unknown", "guardianship") is Standing.DISPUTED
    assert standing("unknown", "professional-family") is Standing.UNSAID


def test_preference_is_told_and_bars_nobody():
    single = best_for(KZ, "adoption").answered("household", "alone").result
    married = best_for(KZ, "adoption").answered("household", "spouse").result

    assert single.outcomes["adoption"].preferred == "others"
    assert single.outcomes["adoption"].verdict is Verdict.NOW
    assert single.mentions == ("unmarried-man",)
    assert married.outcomes["adoption"].preferred == "registered-marriage"
    assert single.outcomes["guest-family"].preferred is None


def test_one_person_alone_is_not_refused_a_receiving_family_but_sent_to_ask():
    outcome = (
        best_for(KZ, "receiving-family").answered("household", "alone").result.outcomes["receiving-family"]
    )

    assert outcome.verdict is Verdict.ASK
    assert [reason.key for reason in outcome.hindering] == ["single-unclear"]


def test_a_court_may_allow_a_smaller_gap_and_a_step_parent_needs_none():
    less = started(relation="known", age_gap="less").result.outcomes["adoption"]
    step = started(relation="step-parent", age_gap="less").result.outcomes["adoption"]

    assert {one.key: one.standing for one in less.reasons}["age-gap"] is Standing.ASK
    assert {one.key: one.standing for one in step.reasons}["age-gap"] is Standing.EXEMPT
    assert not is_put(started(relation="step-parent"), "age-gap")


def test_a_spouse_living_apart_for_a_year_need_not_consent_to_adoption():
    outcomes = (
        best_for(KZ, "adoption")
        .answered("household", "apart")
        .answered("spouse-consent", "apart-year")
        .result.outcomes
    )

    assert "spouse-consent" not in {one.key for one in outcomes["adoption"].reasons}
    assert "spouse-consent" in {one.key for one in outcomes["guardianship"].hindering}


def test_in_a_country_known_from_news_every_form_is_to_be_asked():
    outcomes = evaluate(PACKS["kg"], {}).outcomes

    assert outcomes
    assert {one.verdict for one in outcomes.values()} == {Verdict.ASK}


def test_an_answer_nobody_offered_is_refused():
    with pytest.raises(Refused):
        started().answered("income", "rich")
    with pytest.raises(Refused):
        started().answered("favourite-colour", "unknown")
