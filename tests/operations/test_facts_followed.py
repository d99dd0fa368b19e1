"""Every fact that people are told can be followed to its file and source."""

from __future__ import annotations

from io import StringIO

from rich.console import Console

from bot.checkup import follow
from bot.features.faq.repository import load_questions
from bot.features.placement.repository import load_packs


def test_every_fact_of_the_law_and_of_answers_is_followed():
    packs = load_packs()
    facts = [f"{code}/{one.proof.key}" for code, pack in packs.items() for one in pack.facts()]
    facts += [f"kz/{key}" for key in load_questions(packs).proofs]

    lost = [key for key in facts if not _followed(packs, key)]

    print(f"\n{len(facts)} facts followed")
    assert {"kz/forms.mentor", "kz/criteria.mentor-training", "kz/mentoring"} <= set(facts) and lost == []


def _followed(packs, key):
    out = StringIO()
    code = follow(Console(file=out, width=200), packs, key)
    said = out.getvalue()
    return code == 0 and f"{key}\n" in said and ".yaml" in said
