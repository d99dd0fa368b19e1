"""Reads topics and letters from this folder, phrases and words of danger from `locales/`."""

from __future__ import annotations

import json
import zlib
from array import array
from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.features.faq.domain.classifier import BUCKETS, Classifier
from bot.features.faq.domain.danger import BUT_NOT, OPEN, DangerWords, Pattern, Patterns, Place
from bot.features.faq.domain.letters import Letters
from bot.features.faq.domain.meaning import Group, Kind, Meanings
from bot.features.faq.domain.small_talk import Sayings, Talk
from bot.features.faq.domain.topic import Phrases, Questions, Topic
from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.provenance import Citation, Provenance, Source, SourceKind, Status
from bot.features.placement.domain.rules import Page
from bot.i18n.languages import FOLDER
from bot.kernel.errors import SettingsWrong

_HERE = Path(__file__).parent
WEIGHTS = _HERE / "danger.weights"
VERIFIED_ON = date(2026, 11, 21)
"""The day the acts that only these answers rest on were read."""
COUNTRY_KG = "country-kg"


def load_letters() -> Letters:
    tables = yaml.safe_load((_HERE / "letters.yaml").read_text(encoding="utf-8"))
    return Letters(**tables)


def load_questions(packs: Mapping[str, CountryPack]) -> Questions:
    """Read the topics and add one for every form and every part of a form's page of the countries' law."""
    raw = yaml.safe_load((_HERE / "questions.yaml").read_text(encoding="utf-8"))
    sources = {one["key"]: _source(one) for one in raw["sources"]}
    topics = [
        Topic(one["key"], one.get("answer", False), tuple(one.get("facts", ())), one.get("opens"))
        for one in raw["topics"]
    ]
    topics += [topic for pack in packs.values() for topic in _guide(pack, packs["kz"].forms)]
    proofs = {one["key"]: _proof(one, packs["kz"], sources) for one in raw["facts"]}
    frequent = tuple(raw.get("frequent", ()))
    return Questions({topic.key: topic for topic in topics}, sources, proofs, frequent)


def load_phrases(questions: Questions, folder: Path = FOLDER) -> Phrases:
    """Read `search.txt` of every language; raises SettingsWrong when it speaks of a topic that is not there."""
    known = set(questions.topics) | {part for topic in questions.topics.values() for part in topic.parts}
    of: dict[str, tuple[str, ...]] = {}
    passed: set[str] = set()
    for path in sorted(folder.glob("*/search.txt")):
        for key, phrases in _listed(path):
            if key == "pass":
                passed.update(phrases)
            elif key in known:
                of[key] = of.get(key, ()) + phrases
            else:
                raise SettingsWrong(f"locales/{path.parent.name}/search.txt: no topic is called {key}")
    return Phrases(of, frozenset(passed))


def load_small_talk(letters: Letters, folder: Path = FOLDER) -> Sayings:
    """Read `small_talk.txt` of every language; raises SettingsWrong for a kind of talk nobody answers."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("*/small_talk.txt")):
        for kind, phrases in _listed(path):
            if kind not in {"fill", "beside", *Talk}:
                raise SettingsWrong(f"locales/{path.parent.name}/small_talk.txt: nobody answers {kind}")
            kinds[kind] += phrases
    fill = frozenset(word for phrase in kinds.pop("fill", []) for word in letters.words(phrase))
    beside = tuple(kinds.pop("beside", []))
    return Sayings({Talk(kind): tuple(phrases) for kind, phrases in kinds.items()}, fill, beside)


def load_danger(letters: Letters, folder: Path = FOLDER) -> DangerWords:
    """Read `danger.txt` of every language into one list."""
    sections: dict[str, list[str]] = defaultdict(list)
    for path in sorted(folder.glob("*/danger.txt")):
        section = ""
        for line in _lines(path):
            if line.startswith("["):
                section = line.strip("[]")
            else:
                sections[section].append(line)
    return DangerWords(
        Patterns([_pattern(line, letters) for line in sections["always"]]),
        Patterns([_pattern(line, letters) for line in sections["unless-asking"]]),
        frozenset(mark for line in sections["asking"] for mark in _place(line, letters)),
        frozenset(word for line in sections["not"] for word in letters.words(line)),
    )


def load_meanings(letters: Letters, folder: Path = FOLDER) -> Meanings:
    """Read `meanings.txt` of every language: groups of words that say nearly the same."""
    words: dict[str, set[Group]] = defaultdict(set)
    stems: dict[str, set[Group]] = defaultdict(set)
    for path in sorted(folder.glob("*/meanings.txt")):
        for line in _lines(path):
            group, _, listed = line.partition(":")
            for word in listed.split():
                alike = "".join(letters.words(word))
                (stems if word.endswith(OPEN) else words)[alike].add(group)
    return Meanings(_frozen(words), _frozen(stems))


def load_kinds(letters: Letters) -> dict[str, Kind]:
    """Read which groups of meaning, and which words, speak of which kind of trouble, in order."""
    listed = yaml.safe_load((_HERE / "kinds.yaml").read_text(encoding="utf-8"))
    words = listed.pop("words")
    return {
        kind: Kind(frozenset(groups), frozenset(letters.words(" ".join(words.get(kind, ())))))
        for kind, groups in listed.items()
    }


def _frozen(groups: Mapping[str, set[Group]]) -> dict[str, frozenset[Group]]:
    # Thousands of words share a few hundred sets.
    known: dict[frozenset[Group], frozenset[Group]] = {}
    return {word: known.setdefault(frozenset(of), frozenset(of)) for word, of in groups.items()}


def load_classifier(meanings: Meanings, path: Path = WEIGHTS) -> Classifier:
    """Read the learned weights; raises SettingsWrong when the file is not one that was learned."""
    try:
        header, _, packed = path.read_bytes().partition(b"\n")
        said, content = json.loads(header), zlib.decompress(packed)
        weights, rarities = array("b", content[:BUCKETS]), content[BUCKETS : 2 * BUCKETS]
        return Classifier(meanings, weights, rarities, said["scale"], said["sure"], said["doubtful"])
    except (OSError, LookupError, ValueError, zlib.error) as error:
        raise SettingsWrong(f"{path.name}: no learned weights in it ({type(error).__name__})") from None


def _guide(pack: CountryPack, elsewhere: Container[str]) -> Iterator[Topic]:
    for form in pack.forms.values():
        if pack.code == "kg":
            spoken = form.key.replace("kg-", "form-")
            alone = spoken.removeprefix("form-") not in elsewhere
            yield Topic(
                f"form-{form.key}", opens=f"form/{form.key}", parts=() if alone else (spoken, COUNTRY_KG)
            )
            continue
        yield Topic(f"form-{form.key}", opens=f"form/{form.key}")
        if form.is_comparable:
            for page in form.pages:
                parts = (f"form-{form.key}", f"page-{page}")
                yield Topic(f"page-{form.key}-{page}", opens=f"page/{form.key}/{Page(page)}", parts=parts)


def _source(one: Mapping[str, Any]) -> Source:
    own = Provenance(Status.VERIFIED, (Citation(one["key"], edition=one["edition"]),), VERIFIED_ON)
    return Source(
        one["key"],
        SourceKind(one["kind"]),
        own,
        one["number"],
        one["adopted"],
        None,
        one["edition"],
        one["address"],
    )


def _proof(one: Mapping[str, Any], pack: CountryPack, own: Mapping[str, Source]) -> Provenance:
    source = own.get(one["source"]) or pack.sources[one["source"]]
    cited = Citation(source.key, one.get("ref"), one.get("annex"), edition=source.edition)
    return Provenance(Status.VERIFIED, (cited,), VERIFIED_ON)


def _lines(path: Path) -> Iterator[str]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


def _listed(path: Path) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in _lines(path):
        key, _, phrases = line.partition(":")
        yield key.strip(), tuple(phrase.strip() for phrase in phrases.split(",") if phrase.strip())


def _pattern(line: str, letters: Letters) -> Pattern:
    words = line.split()
    but_not = [mark for word in words if word.startswith(BUT_NOT) for mark in _place(word, letters)]
    return Pattern(
        tuple(_place(word, letters) for word in words if not word.startswith(BUT_NOT)), tuple(but_not)
    )


def _place(place: str, letters: Letters) -> Place:
    return tuple(
        "".join(letters.words(word)) + (OPEN if word.endswith(OPEN) else "") for word in place.split("/")
    )
