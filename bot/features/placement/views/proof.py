"""What a screen rests on: the line of sources under it, and doubts spoken aloud."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.features.placement.domain.pack import CountryPack
from bot.features.placement.domain.provenance import Citation, Provenance, Source, SourceKind, Status
from bot.features.placement.domain.rules import PlacementForm
from bot.kernel.text import Said, Text, lines

_ARTICLE = re.compile(r"(\d+)(?:-(\d+))?")
_LAST = 10_000
"""Higher than any article, so that `110` as the end of a span holds 110-1, too."""


def doubt(pack: CountryPack, *proofs: Provenance) -> Text | None:
    """Speak the gravest doubt about a whole screen aloud, and whom to ask; what was read in the act needs none."""
    found = {proof.status for proof in proofs}
    worst = next((status for status in (Status.UNCERTAIN, Status.NEWS) if status in found), None)
    return Text(f"placement-doubt-{pack.code}-{worst}") if worst else None


def item_doubt(proof: Provenance) -> Text | None:
    """Speak a doubt about one item of a list."""
    return None if proof.status is Status.VERIFIED else Text(f"placement-item-{proof.status}")


def source_line(pack: CountryPack, proof: Provenance) -> Said | None:
    """Say where one fact stands and when it was last compared with it."""
    return sources(pack, [proof])


def sources(pack: CountryPack, proofs: Iterable[Provenance]) -> Said | None:
    """Say it for several facts, a line for each act, acts first; the oldest day of checking counts."""
    by_source: dict[str, dict[Citation, None]] = {}
    checked: set[str] = set()
    days = set()
    for proof in proofs:
        for cited in proof.cite:
            by_source.setdefault(cited.source, {})[cited] = None
            if proof.verified_on:
                checked.add(cited.source)
                days.add(proof.verified_on)
    acts_first = sorted(by_source, key=lambda key: not pack.sources[key].kind.is_act)
    said = [_cited(pack.sources[key], tuple(by_source[key]), checked=key in checked) for key in acts_first]
    if not said:
        return None
    return lines(*said, Text("placement-checked", verified=min(days)) if days else None)


def law_of(pack: CountryPack) -> Text:
    """Name the country whose law a screen tells."""
    return Text("placement-law-of", country=Text(f"country-{pack.code}"))


def folded(pack: CountryPack, proofs: Iterable[Provenance]) -> Text | None:
    """Say in one line on how many sources a screen rests and since when; [Sources] unfolds them."""
    proofs = [proof for proof in proofs if proof.cite]
    count = len({cited.source for proof in proofs for cited in proof.cite})
    days = [proof.verified_on for proof in proofs if proof.verified_on]
    if not count:
        return None
    country = Text(f"country-{pack.code}")
    if not days:
        return Text("placement-sources-unread", country=country, count=count)
    return Text("placement-sources-checked", country=country, count=count, verified=min(days))


def about(pack: CountryPack, form: PlacementForm, proof: Provenance) -> Provenance:
    """Leave of a fact's citations those that concern this form: the acts and annexes its steps rest on.

    A paper needed for five forms cites five annexes; the reader of one form wants one.
    """
    near = {(cited.source, cited.annex) for step in pack.steps_of(form.key) for cited in step.proof.cite}
    kept = tuple(cited for cited in proof.cite if (cited.source, cited.annex) in near)
    return replace(proof, cite=kept or proof.cite)


def beyond(pack: CountryPack, form: PlacementForm, proof: Provenance) -> Provenance:
    """Leave of a fact's citations what the form's own chapter does not hold, without other forms' chapters.

    A rule told in several chapters is cited by its place in this one.
    """
    near = about(pack, form, proof)
    held = {cited.source for cited in near.cite if any(_holds(own, cited) for own in form.proof.cite)}
    foreign = [cited for other in pack.forms.values() if other is not form for cited in other.proof.cite]
    return replace(
        near,
        cite=tuple(
            cited
            for cited in near.cite
            if cited.source not in held and not any(_holds(chapter, cited) for chapter in foreign)
        ),
    )


def whole_acts(proof: Provenance) -> Provenance:
    """Name the acts without the places in them, where a screen only leads to the pages that name these."""
    return replace(
        proof, cite=tuple(replace(cited, ref=None, annex=None, ground=None) for cited in proof.cite)
    )


def _cited(source: Source, places: tuple[Citation, ...], *, checked: bool) -> Text:
    name = Text(f"source-{source.key}")
    edition = max((cited.edition for cited in places if cited.edition), default=source.edition)
    family = "placement-cited" if source.kind.is_act else "placement-cited-news"
    if edition is None:
        return Text(f"{family}-undated", source=name)
    if not checked:
        return Text(f"{family}-unverified", source=name)
    # Figures are the shortest way to write a day, and the same in every language.
    day = f"{edition:%d.%m.%Y}"
    if not source.kind.is_act:
        return Text("placement-cited-news", source=name, edition=day)
    where = _where(places)
    kind = "-".join(where) or "whole"
    if kind == "ref":
        kind = "article" if source.kind in {SourceKind.CODE, SourceKind.LAW} else "point"
    return Text(f"placement-cited-{kind}", source=name, edition=day, **where)


def _where(places: tuple[Citation, ...]) -> Mapping[str, str]:
    """Give the places in the act: articles or points, annexes; when there is one annex only, what in it."""
    refs = [cited.ref for cited in places if cited.ref and cited.annex is None]
    annexes = sorted({cited.annex for cited in places if cited.annex is not None})
    inside = [cited.ref for cited in places if cited.ref and cited.annex is not None]
    grounds = {str(cited.ground) for cited in places if cited.ground is not None}
    annex = {"annex": ", ".join(map(str, annexes))} if annexes else {}
    if refs:
        return {"ref": _in_order(refs)} | annex
    if len(annexes) == 1 and inside:
        return annex | {"ref": _in_order(inside)}
    if len(annexes) == 1 and len(grounds) == 1:
        return annex | {"ground": grounds.pop()}
    return annex


def _in_order(refs: Iterable[str]) -> str:
    """Join references as a reader expects them; one that only begins another is left out."""
    single = {ref for several in refs for ref in several.split(", ")}
    kept = [ref for ref in single if not any(other.startswith(f"{ref},") for other in single)]
    return ", ".join(sorted(kept, key=lambda ref: (_article(ref), ref)))


def _holds(chapter: Citation, cited: Citation) -> bool:
    """Say whether the chapter's articles hold the cited ones."""
    if chapter.source != cited.source or cited.annex is not None or not chapter.ref or not cited.ref:
        return False
    first, _ = _span(cited.ref.partition(", ")[0])
    return any(low <= first <= high for low, high in map(_span, chapter.ref.split(", ")))


def _span(ref: str) -> tuple[tuple[int, int], tuple[int, int]]:
    """Read `84-110` and `132-1 - 132-5` as spans of articles, `132-6` as the one article it is."""
    low, _, high = ref.partition(" - ")
    number, second = _article(low)
    if high:
        return (number, second), _article(high)
    if second > number:
        return (number, 0), (second, _LAST)
    return (number, second), (number, second or _LAST)


def _article(ref: str) -> tuple[int, int]:
    found = _ARTICLE.match(ref)
    return (int(found[1]), int(found[2] or 0)) if found else (0, 0)
