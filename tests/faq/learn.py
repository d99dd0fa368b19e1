"""Learns the weights of the classifier from the material: `python -m tests.faq.learn [--blind]`.

The material is what people might type, made up by many writers: `material/<language>-<danger|calm>-<writer>.txt`.
With --blind nothing is written: each writer's phrases are judged by what was learned from all the others.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import zlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf, log, sqrt
from pathlib import Path

import yaml
from rich.console import Console
from rich.progress import track
from rich.table import Table

from bot.features.faq.domain.classifier import BUCKETS, RARITY_STEP, Cutter
from bot.features.faq.repository import (
    WEIGHTS,
    load_danger,
    load_letters,
    load_meanings,
    load_phrases,
    load_questions,
)
from bot.features.faq.service.danger import Lists
from bot.features.faq.service.search import Search
from bot.features.placement.repository import load_packs
from bot.i18n.languages import FOLDER
from tests.faq import combine, evaluate

MATERIAL = Path(__file__).parent / "material"
ROUNDS = 12
REST = 4
"""So many rounds a phrase rests that is told apart well."""
FOLDS = 5
"""Each writer is judged by what others wrote; so many times at most all is learned anew for that."""
STRICT = 3.0
"""How much one phrase may pull at the weights (C of a linear support vector machine)."""
SEED = 11
WHOLE_WORDS = "en"
"""Its words are listed whole, not as stems, so one wrong letter hides their meaning: it is also learned mistyped."""
LISTED = ("meanings", "danger")
"""Phrases of the search are learned from, too, but change often: a test says that none sounds like danger."""
MISTYPED = "mistyped"
OPEN, KNOWN, DENIALS = "open", "search", "0"
"""Who wrote the open phrases of the evaluation, the lists of the search, and what denies danger."""
ORDINARY = {"5", OPEN}
"""Whose calm phrases are what people ordinarily type; the others were asked for hard ones."""
ALARMS = 0.0225
"""So many false alarms among them are borne: every fifth of them still has a hard word in it."""
UNBELIEVED = 0.01
"""So much of the danger that the lists know may be lost by not believing them."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of the material."""

    said: str
    buckets: tuple[int, ...]
    danger: bool
    language: str
    writer: str


def material() -> list[Phrase]:
    """Read all phrases, each once."""
    letters, chance = load_letters(), random.Random(SEED)
    buckets_of = Cutter(load_meanings(letters)).buckets_of
    seen, phrases = set[tuple[str, ...]](), []
    for said, danger, language, writer in track([*_said()], "reading"):
        words = tuple(letters.words(said))
        if words and words not in seen:
            seen.add(words)
            phrases.append(Phrase(said, tuple(sorted(buckets_of(words))), danger, language, writer))
        if language == WHOLE_WORDS:
            words = tuple(letters.words(mistyped(said, chance)))
            buckets = tuple(sorted(buckets_of(words)))
            phrases.append(Phrase(said, buckets, danger, MISTYPED, writer))
    return phrases


def mistyped(said: str, chance: random.Random) -> str:
    """Give the phrase with a wrong letter in about every third of its longer words."""
    return " ".join(
        _mistyped(word, chance) if len(word) > 3 and chance.random() < 0.35 else word for word in said.split()
    )


def _mistyped(word: str, chance: random.Random) -> str:
    at = chance.randrange(1, len(word) - 1)
    match chance.randrange(3):
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        case _:
            return word[:at] + chance.choice("aeiou") + word[at + 1 :]


def _said() -> Iterator[tuple[str, bool, str, str]]:
    for path in sorted(MATERIAL.glob("*.txt")):
        language, kind, writer = path.stem.split("-")
        for line in path.read_text(encoding="utf-8").splitlines():
            yield line, kind == "danger", language, writer
    for path in evaluate.files(held_out=False):
        for phrase in yaml.safe_load(path.read_bytes()):
            yield str(phrase["text"]), "danger" in phrase["expect"], path.stem, OPEN
    for said, danger, language in combine.learned():
        yield said, danger, language, combine.WRITER
    # Words by which answers are found are calm; they fill what nobody thinks of typing alone.
    known = load_phrases(load_questions(load_packs()))
    for phrase in [*sorted(known.passed), *(phrase for many in known.of.values() for phrase in many)]:
        yield phrase, False, "", KNOWN


def fingerprint() -> str:
    """Give what the weights must have been learned from: the material, the groups, and what a feature is."""
    whole, letters = hashlib.sha256(), load_letters()
    buckets_of = Cutter(load_meanings(letters)).buckets_of
    listed = [path for name in LISTED for path in FOLDER.glob(f"*/{name}.txt")]
    told = [*sorted(MATERIAL.glob("*.txt")), combine.COMBINATIONS, *evaluate.files(held_out=False)]
    for path in [*told, *sorted(listed)]:
        content = path.read_bytes()
        first = content.decode().partition("\n")[0]
        whole.update(path.name.encode() + content)
        whole.update(repr(sorted(buckets_of(letters.words(first)))).encode())
    return whole.hexdigest()


def rarities(phrases: Sequence[Phrase]) -> list[float]:
    """Weigh each feature by how few phrases have it."""
    many = Counter(bucket for phrase in phrases for bucket in phrase.buckets)
    return [1 + log((1 + len(phrases)) / (1 + many[bucket])) for bucket in range(BUCKETS)]


def learn(phrases: Sequence[Phrase], rarity: Sequence[float], says: str = "learning") -> list[float]:
    """Find weights that tell danger from calm.

    A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, 2008).
    """
    weights, pulls = [0.0] * BUCKETS, [0.0] * len(phrases)
    # All phrases count alike, however long they are.
    values = [_shares(phrase, rarity) for phrase in phrases]
    order, chance = list(range(len(phrases))), random.Random(SEED)
    softness = 1 / (2 * STRICT)
    rests = [0] * len(phrases)
    for turn in track(range(ROUNDS), says):
        chance.shuffle(order)
        for number in order:
            if rests[number] > turn and turn < ROUNDS - 1:
                continue
            buckets, shares = phrases[number].buckets, values[number]
            side = 1.0 if phrases[number].danger else -1.0
            score = sum([weights[bucket] * share for bucket, share in zip(buckets, shares, strict=True)])
            wrong = side * score - 1 + softness * pulls[number]
            if not pulls[number] and wrong > 0:
                # Told apart well enough: looked at again later.
                rests[number] = turn + REST
            pull = max(pulls[number] - wrong / (1 + softness), 0.0)
            if change := (pull - pulls[number]) * side:
                for bucket, share in zip(buckets, shares, strict=True):
                    weights[bucket] += change * share
                pulls[number] = pull
    return weights


def _shares(phrase: Phrase, rarity: Sequence[float]) -> array[float]:
    length = sqrt(sum([rarity[bucket] ** 2 for bucket in phrase.buckets]))
    return array("f", [rarity[bucket] / length for bucket in phrase.buckets])


# ---- judging -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Judged:
    """How a phrase is heard by weights that were learned without its writer."""

    phrase: Phrase
    score: float
    named: bool
    """The lists know it."""

    def is_heard(self, sure: float, doubtful: float) -> bool:
        return self.score >= sure or (self.named and self.score >= doubtful)


def judge_blind(phrases: Sequence[Phrase]) -> list[Judged]:
    """Judge each writer's phrases by weights learned without them."""
    named = _named(phrases)
    judged = []
    writers = sorted({phrase.writer for phrase in phrases} - {KNOWN, DENIALS})
    for some in (set(writers[fold::FOLDS]) for fold in range(FOLDS)):
        others = [phrase for phrase in phrases if phrase.writer not in some]
        rarity = rarities(others)
        weights = learn(others, rarity, f"without {', '.join(sorted(some))}")
        judged += [
            Judged(one, _score(one, weights, rarity), listed)
            for one, listed in zip(phrases, named, strict=True)
            if one.writer in some and one.language != MISTYPED
        ]
    return judged


def bars(judged: Sequence[Judged]) -> tuple[float, float]:
    """Choose from which score on it is danger without the lists, and below which the lists are not believed."""
    known = sorted(one.score for one in judged if one.named and one.phrase.danger)
    doubtful = known[int(len(known) * UNBELIEVED)]
    calm = [one for one in judged if not one.phrase.danger and one.phrase.writer in ORDINARY]
    quiet = sorted((one.score for one in calm if not one.is_heard(inf, doubtful)), reverse=True)
    left = int(len(calm) * ALARMS) - (len(calm) - len(quiet))
    return quiet[max(left, 0)] + 0.001, doubtful


def _named(phrases: Sequence[Phrase]) -> list[bool]:
    letters, questions = load_letters(), load_questions(load_packs())
    ordinary = Search(letters, load_phrases(questions), questions.topics).vocabulary
    lists = Lists(load_danger(letters), ordinary)
    return [lists.know(letters.words(phrase.said)) for phrase in track(phrases, "asking the lists")]


def _score(phrase: Phrase, weights: Sequence[float], rarity: Sequence[float]) -> float:
    length = sqrt(sum([rarity[bucket] ** 2 for bucket in phrase.buckets]))
    return sum([weights[bucket] * rarity[bucket] for bucket in phrase.buckets]) / length


def show(judged: Sequence[Judged], sure: float, doubtful: float) -> None:
    """Print by language what is heard of each writer, and how many false alarms there are."""
    table = Table("language", "kind", *sorted({one.phrase.writer for one in judged}), "all")
    for language in sorted({one.phrase.language for one in judged}):
        for danger in (True, False):
            some = [one for one in judged if (one.phrase.language, one.phrase.danger) == (language, danger)]
            by_writer: dict[str, list[bool]] = defaultdict(list)
            for one in some:
                by_writer[one.phrase.writer].append(one.is_heard(sure, doubtful))
            shares = [by_writer[writer] for writer in sorted({one.phrase.writer for one in judged})]
            every = [heard for each in shares for heard in each]
            table.add_row(
                language,
                "danger" if danger else "calm",
                *(
                    f"{sum(each) / len(each):.1%} of {len(each)}" if each else "-"
                    for each in (*shares, every)
                ),
            )
    Console().print(table)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--blind", action="store_true", help="only judge; write nothing")
    parser.add_argument("--misses", type=int, default=0, help="print so many that were heard wrongly")
    given = parser.parse_args()
    phrases = material()
    judged = judge_blind(phrases)
    sure, doubtful = bars(judged)
    show(judged, sure, doubtful)
    print(f"sure from {sure:.3f}, doubtful below {doubtful:.3f}")
    wrong = [one for one in judged if one.is_heard(sure, doubtful) != one.phrase.danger]
    for one in random.Random(SEED).sample(wrong, min(given.misses, len(wrong))):
        print(
            f"{one.phrase.language} {'not heard' if one.phrase.danger else 'false alarm'}: {one.phrase.said}"
        )
    if not given.blind:
        rarity = rarities(phrases)
        write(learn(phrases, rarity, "from all"), rarity, sure, doubtful)
    return 0


def write(weights: Sequence[float], rarity: Sequence[float], sure: float, doubtful: float) -> None:
    """Write the weights as small whole numbers, with what they were learned from."""
    heavy = [weight * rare for weight, rare in zip(weights, rarity, strict=True)]
    scale = max(map(abs, heavy)) / 127
    header = {
        "learned_from": fingerprint(),
        "scale": scale,
        "sure": round(sure, 3),
        "doubtful": round(doubtful, 3),
    }
    content = bytes(round(weight / scale) & 0xFF for weight in heavy)
    content += bytes(min(round(rare / RARITY_STEP), 255) for rare in rarity)
    WEIGHTS.write_bytes(json.dumps(header).encode() + b"\n" + zlib.compress(content, 9))


if __name__ == "__main__":
    raise SystemExit(main())
