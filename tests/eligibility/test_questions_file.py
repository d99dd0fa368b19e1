"""The questions file and its words: faults are told, texts are there, screens fit a phone."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from bot.features.eligibility import views
from bot.features.eligibility.domain.verdict import evaluate
from bot.features.eligibility.domain.wording import message_ids
from bot.features.placement.domain.questions import SKIPPED
from bot.features.placement.repository import FOLDER, LawDataError, load_pack
from bot.i18n.languages import Languages
from tests.eligibility.walks import KZ, PACKS, edges, finished

LANGUAGES = tuple(Languages.load())
FAULTS = [
    ("says: {joint-unmarried: met}", "says: {wedding: met}", 'no criterion "wedding" is known'),
    ("says: {joint-unmarried: met}", "says: {orientation: met}", '"orientation" is never to be asked'),
    ("when: {household: [partner]}", "when: {income: [enough]}", 'no question "income" stands before'),
    ("when: {household: [partner]}", "when: {household: [cat]}", '"household" has no answer "cat"'),
    ("{key: one, says", "{key: unknown, says", "answers need keys of their own"),
    ("says_in: {adoption:", "says_in: {adopshun:", 'no form "adopshun" is known'),
    ("whose: capacity-whose", "whose: nobody", 'no question "nobody" is known'),
    ("amount: area", "amount: gardens", 'no answer tells the amount "gardens"'),
    ("key: space-15m2, amount", "key: garden, amount", 'no criterion "garden" is known'),
    ("{key: enough, says: {income: met}}", "{key: enough, says: {income: fine}}", "questions[8].answers[0]"),
]


@pytest.mark.parametrize(("old", "new", "sentence"), FAULTS, ids=[fault[2][:32] for fault in FAULTS])
def test_a_broken_questions_file_is_refused_with_a_sentence_naming_it(tmp_path, old, new, sentence):
    country = Path(shutil.copytree(FOLDER / "kz", tmp_path / "kz"))
    path = country / "questions.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(LawDataError, match=re.escape(sentence)) as refused:
        load_pack(country)
    assert "kz/questions.yaml" in str(refused.value)


def test_the_version_changes_with_the_files_that_decide_and_with_no_other(tmp_path):
    country = Path(shutil.copytree(FOLDER / "kz", tmp_path / "kz"))
    for file, decides in (("criteria.yaml", True), ("questions.yaml", True), ("steps.yaml", False)):
        before = load_pack(country).version
        with (country / file).open("a", encoding="utf-8") as written:
            written.write("# changed\n")
        assert (load_pack(country).version != before) is decides


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_text_the_questions_call_for_exists(language):
    missing = [id for pack in PACKS.values() for id in message_ids(pack) if not language.knows(id)]

    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_no_text_is_left_for_a_question_that_is_gone(language):
    wanted = frozenset().union(*(message_ids(pack) for pack in PACKS.values()))
    path = FOLDER.parents[3] / "locales" / language.code
    written = {
        line.split(" =")[0]
        for name in ("eligibility.ftl", "eligibility_questions.ftl")
        for line in (path / name).read_text(encoding="utf-8").splitlines()
        if re.match(r"(question|eligibility-(fix|ask|preference))-[\w-]+ =", line)
    }

    assert written - wanted == set()


def test_screens_are_short_enough_for_a_phone_in_every_language():
    longest = {}
    for key, answer, walk in edges(KZ):
        end = finished(walk.answered(key, answer), {"preparation": "not-yet"})
        outcomes = end.result.outcomes.values()
        whys = [views.why(end, one, page, None) for one in outcomes for page in range(len(one.hindering) + 1)]
        for kind, most, screens in (
            ("question", 620, [views.question(walk, KZ.questions[key], ["kg"])]),
            ("result", 900, [views.result(end, [], None)]),
            ("answers", 700, [views.answers(end, 0), views.answers(end, 1)]),
            ("why", 900, whys),
        ):
            for language in LANGUAGES:
                size = max(len(re.sub(r"<[^>]*>", "", language.html(screen.text))) for screen in screens)
                longest[language.code, kind] = max(longest.get((language.code, kind), 0), size)
                assert size <= most, (language.code, kind, key, answer, size)
    print(longest)


def test_whoever_skips_everything_still_gets_a_result_and_no_refusal():
    answers = dict.fromkeys(KZ.questions, SKIPPED)

    verdicts = {one.verdict for one in evaluate(KZ, answers).outcomes.values()}

    assert verdicts == {"ask"}
