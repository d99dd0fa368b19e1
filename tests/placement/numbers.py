"""The guide in numbers: `python -m tests.placement.numbers`."""

from __future__ import annotations

from collections import Counter
from datetime import date

from bot.features.placement.domain.pack import Reason, findings
from bot.i18n.languages import FOLDER
from bot.kernel.clock import SystemClock
from tests.house.locales import texts
from tests.placement.screens import LANGUAGES, PACKS, every_screen, facts_told

FILES = frozenset(path.name for path in (FOLDER / "en").glob("placement*.ftl"))


def numbers(today: date) -> dict[str, int]:
    """Count screens, buttons, texts and facts, as of a day."""
    screens = list(every_screen(today))
    facts = [fact for pack in PACKS.values() for fact in pack.facts()]
    found = [finding for pack in PACKS.values() for finding in findings(pack, today)]
    by_reason = Counter(finding.reason for finding in found)
    return {
        "screens": len(screens),
        "buttons on them": sum(len(row) for shown in screens for row in shown.screen.buttons),
        **{
            f"texts in {language.code}": sum(entry.file in FILES for entry in texts(language.code).values())
            for language in LANGUAGES
        },
        "facts": len(facts),
        "facts with source": sum(bool(fact.proof.cite) for fact in facts),
        "facts told on screens": len(facts_told(today)),
        "facts uncertain": by_reason[Reason.UNCERTAIN],
        "facts from news": by_reason[Reason.NEWS],
        "facts with a part missing": by_reason[Reason.MISSING],
        "facts never verified": sum(fact.proof.verified_on is None for fact in facts),
        "facts unverified for six months": by_reason[Reason.STALE],
    }


def main() -> None:
    for what, count in numbers(SystemClock().now().date()).items():
        print(f"{what:<32} {count:>6}")


if __name__ == "__main__":
    main()
