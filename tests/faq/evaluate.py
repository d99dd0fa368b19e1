"""How well typed questions are understood: `python -m tests.faq.evaluate [--held-out] [--quiet]`."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bot.features.faq.feature import Understanding, understanding
from bot.features.placement.repository import load_packs
from bot.i18n.languages import FOLDER

PHRASES = Path(__file__).parent / "phrases"
LOCALES = FOLDER
RIGHT, RECALL, FALSE_ALARMS = 0.90, 0.95, 0.02


@dataclass
class Result:
    """What came out for one language."""

    questions: int = 0
    right: int = 0
    dangers: int = 0
    heard: int = 0
    harmless: int = 0
    alarms: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def rates(self) -> tuple[float, float, float]:
        def share(part: int, whole: int, empty: float) -> float:
            return part / whole if whole else empty

        return (
            share(self.right, self.questions, 1.0),
            share(self.heard, self.dangers, 1.0),
            share(self.alarms, self.harmless, 0.0),
        )

    @property
    def good(self) -> bool:
        right, recall, alarms = self.rates
        return right >= RIGHT and recall >= RECALL and alarms <= FALSE_ALARMS


def judge(phrases: Iterable[dict[str, Any]], understood: Understanding) -> Result:
    """Ask every phrase and compare with what its writer, who saw no list, expected."""
    result = Result()
    places = {key: topic.place for key, topic in understood.questions.topics.items()}
    for phrase in phrases:
        text, expected = str(phrase["text"]), phrase["expect"]
        wanted = expected if isinstance(expected, list) else [expected]
        alarm = understood.danger.looks_dangerous(text)
        if "danger" in wanted:
            result.dangers += 1
            result.heard += alarm
            if not alarm:
                result.misses.append(f"not heard: {text}")
            continue
        result.harmless += 1
        result.alarms += alarm
        if alarm:
            result.misses.append(f"false alarm: {text}")
        keys = [key for key in wanted if key != "ordinary"]
        if not keys:
            continue
        unknown = [key for key in keys if key not in places]
        assert not unknown, f"no topic is called {unknown}"
        found = understood.search.find(text)
        result.questions += 1
        if {places[key] for key in keys} & {topic.place for topic in found}:
            result.right += 1
        else:
            result.misses.append(
                f"{'/'.join(keys)}: {text} -> {', '.join(topic.key for topic in found) or '-'}"
            )
    return result


def files(*, held_out: bool) -> list[Path]:
    return sorted((PHRASES / "held_out" if held_out else PHRASES).glob("*.yaml"))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--quiet", action="store_true", help="numbers only")
    given = parser.parse_args()
    understood = understanding(load_packs())
    good = True
    for path in files(held_out=given.held_out):
        content = path.read_bytes()
        result = judge(yaml.safe_load(content), understood)
        right, recall, alarms = result.rates
        print(
            f"{path.stem}: right among three {right:.1%} of {result.questions}, danger heard {recall:.1%} "
            f"of {result.dangers}, false alarms {alarms:.1%} of {result.harmless}, "
            f"sha256 {hashlib.sha256(content).hexdigest()[:16]}"
        )
        for miss in [] if given.quiet else result.misses:
            print(f"  {miss}")
        good = good and result.good
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
