"""The ten first questions of somebody who thinks of taking a child, typed in Russian and Kazakh: answered at once.

`python -m tests.faq.test_first_questions` prints the questions and the answers.
"""

from __future__ import annotations

import sys

import pytest

from bot.features.faq.feature import understanding
from bot.features.placement.repository import load_packs
from bot.i18n.languages import Languages
from bot.kernel.text import Text, lines

FIRST = {
    "ru": (
        ("здравствуйте, с чего начать если хотим усыновить", "where-to-begin"),
        ("сколько времени займет усыновление", "how-long"),
        ("сколько это стоит", "cost"),
        ("я не замужем, мне дадут ребенка?", "single-person"),
        ("какие документы собирать", "papers"),
        ("какая должна быть зарплата", "income"),
        ("мне 52, не поздно?", "age-limit"),
        ("у нас съемная квартира, можно?", "housing"),
        ("обязательно ли проходить школу приемных родителей", "school-needed"),
        ("как сказать ребенку, что он приемный", "telling-child"),
    ),
    "kk": (
        ("сәлеметсіз бе, бала асырап алуды неден бастаймыз", "where-to-begin"),
        ("бала асырап алу қанша уақыт алады", "how-long"),
        ("бұл қанша тұрады, ақылы ма", "cost"),
        ("күйеуім жоқ, маған бала бере ме", "single-person"),
        ("қандай құжат керек", "papers"),
        ("айлық қанша болу керек", "income"),
        ("жасым 52де, кеш емес пе", "age-limit"),
        ("пәтер жалдап тұрамыз, бола ма", "housing"),
        ("ата-аналар мектебіне бару міндетті ме", "school-needed"),
        ("балаға асырап алғанымызды қалай айтамыз", "telling-child"),
    ),
}
AT_LEAST = 8
UNDERSTOOD = understanding(load_packs())


def answered(language: str) -> list[tuple[str, str, str | None]]:
    """Give every question with the topic that should answer it and the one that does so without asking back."""
    found = []
    for words, wanted in FIRST[language]:
        sure = UNDERSTOOD.search.understand(words, implied=("country-kz",)).sure
        found.append((words, wanted, sure.key if sure else None))
    return found


@pytest.mark.parametrize("language", sorted(FIRST))
def test_the_first_questions_are_answered_well_at_once(
    language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = answered(language)
    with capsys.disabled():
        _print(language, found)
    assert sum(wanted == sure for _, wanted, sure in found) >= AT_LEAST
    assert not [one for one in found if one[2] not in (one[1], None)], "nothing is answered beside the point"


def _print(language: str, found: list[tuple[str, str, str | None]]) -> None:
    spoken = Languages.load()[language]
    for words, _, sure in found:
        sys.stdout.write(f"\n{language}  {words}\n")
        topic = UNDERSTOOD.questions.topics[sure] if sure else None
        if topic is None:
            sys.stdout.write("    (asks back)\n")
        elif topic.answer:
            sys.stdout.write(f"    {spoken.plain(Text(f'faq-{topic.key}-answer'))}\n")
        else:
            rules = (
                Text(f"{fact.replace('.', '-').replace('criteria', 'criterion')}-rule")
                for fact in topic.facts
            )
            sys.stdout.write(f"    {spoken.plain(lines(*rules))}\n")


if __name__ == "__main__":
    for each in sorted(FIRST):
        _print(each, answered(each))
