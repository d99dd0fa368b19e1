"""`check`: settings, languages, law and database looked through, and what is wrong or unverified said."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date

from rich.console import Console
from rich.table import Table

from bot.db import engine, migrations, probe
from bot.db.vault import Vault
from bot.features.content.domain import Key, Values
from bot.features.content.repository import edits
from bot.features.content.service import amend
from bot.features.faq.repository import load_questions
from bot.features.figures.repository import PUBLISHED, load_published
from bot.features.people.domain import Country
from bot.features.people.repository.countries import load_countries
from bot.features.placement.domain.pack import CountryPack, fact, findings
from bot.features.placement.domain.provenance import Provenance, Source
from bot.features.placement.repository import load_packs
from bot.i18n.languages import Languages
from bot.kernel.amended import Amended
from bot.kernel.clock import SystemClock
from bot.kernel.errors import SettingsWrong, StorageFailed
from bot.settings import Settings, read

WRONG, FINE = 1, 0
_ANSWERS = "kz"
"""The country whose law the answers to frequent questions rest on."""


async def check(out: Console, *, live: bool, fact: str | None, as_json: bool = False) -> int:
    """Print everything found and give the exit code: 1 when something is wrong, 0 when at most unverified."""
    wrong: list[str] = []
    settings = _settings(wrong)
    countries, packs, edited = Amended(load_countries()), Amended(load_packs()), await _edited(settings)
    amend(countries, packs, edited)
    today = SystemClock().now().date()
    if fact is not None:
        return follow(out, packs, fact, countries)
    if as_json:
        return _print_json(out, packs, countries, today)
    languages = Languages.load()
    out.print(f"Languages: {', '.join(language.name for language in languages)}")
    _print_doubts(out, packs, countries, today)
    for country, entry in sorted(edited):
        out.print(f"Edited in chat, not in the files yet: {country}/{entry}", highlight=False)
    if settings:
        await _database(settings, wrong)
        _operator(out, settings, today)
        if live:
            wrong.extend(await _telegram(settings))
    for sentence in wrong:
        out.print(sentence, style="red", markup=False, highlight=False)
    out.print("Something is wrong." if wrong else "Nothing is wrong.")
    return WRONG if wrong else FINE


def _settings(wrong: list[str]) -> Settings | None:
    try:
        return read()
    except SettingsWrong as error:
        wrong.append(str(error))
        return None


@dataclass(frozen=True, slots=True)
class _Doubt:
    """One line of what is to be verified; country and key together are what `--fact` takes."""

    fact: str
    why: str
    fields: tuple[str, ...]
    source: str | None
    verified_on: date | None
    file: str


def _doubts(
    packs: Mapping[str, CountryPack], countries: Mapping[str, Country], today: date
) -> Iterator[_Doubt]:
    """Give what the staff should re-verify: uncertain, from news, missing, or older than six months."""
    for code, pack in packs.items():
        for one in findings(pack, today):
            yield _Doubt(
                f"{code}/{one.key}", str(one.reason), one.fields, one.source, one.verified_on, one.file
            )
    for country in countries.values():
        code = country.code.lower()
        file = f"people/country/{code}.yaml"
        for number in country.emergency:
            if number.doubtful:
                yield _Doubt(f"{code}/emergency.{number.ref}", "uncertain", (), None, None, file)
        if country.data_law and country.data_law.doubtful:
            yield _Doubt(f"{code}/data_law", "uncertain", (), None, None, file)
    for figure in load_published():
        if figure.status == "news":
            yield _Doubt(figure.key, "news", (), figure.source, None, PUBLISHED.name)


def _print_doubts(
    out: Console, packs: Mapping[str, CountryPack], countries: Mapping[str, Country], today: date
) -> None:
    """Print them as a table on a terminal; elsewhere a line each, so that no key is cut."""
    doubts = list(_doubts(packs, countries, today))
    rows = [
        (
            one.fact,
            f"{one.why}: {', '.join(one.fields)}" if one.fields else one.why,
            one.source or "-",
            str(one.verified_on or "-"),
        )
        for one in doubts
    ]
    if out.is_terminal:
        table = Table(title="To be verified")
        for name in ("fact", "why", "source", "verified on"):
            table.add_column(name, no_wrap=name == "fact", overflow="fold")
        for row in rows:
            table.add_row(*row)
        out.print(table)
    else:
        for row in rows:
            out.print("  ".join(row), markup=False, highlight=False, soft_wrap=True)
    counts = Counter(one.why for one in doubts)
    listed = ", ".join(f"{reason} {count}" for reason, count in sorted(counts.items()))
    total = sum(1 for pack in packs.values() for _ in pack.facts())
    out.print(f"Facts: {total}; {listed or 'none doubtful'}")


def _print_json(
    out: Console, packs: Mapping[str, CountryPack], countries: Mapping[str, Country], today: date
) -> int:
    """Print the same for a machine: one JSON value, nothing else."""
    said = {
        "facts": sum(1 for pack in packs.values() for _ in pack.facts()),
        "doubts": [asdict(one) for one in _doubts(packs, countries, today)],
    }
    out.file.write(json.dumps(said, default=str, ensure_ascii=False, indent=1) + "\n")
    return FINE


def follow(
    out: Console, packs: Mapping[str, CountryPack], key: str, countries: Mapping[str, Country] | None = None
) -> int:
    """Follow a fact to its file, key and source; `kz/criteria.income` looks in one country, else in all.

    `countries` are those of the files unless others are given.

    Gives the exit code: 1 when nothing has this key.
    """
    country, _, rest = key.rpartition("/")
    shown = 0
    for code, pack in packs.items():
        found = fact(pack, rest) if country in {"", code} else None
        if found is None:
            continue
        shown += 1
        _print_proof(out, code, found.proof, pack.sources)
    if not shown and country in {"", _ANSWERS}:
        shown = _follow_answer(out, packs, rest)
    if not shown:
        shown = _follow_number(out, countries or load_countries(), country, rest) + _follow_figure(out, key)
    if not shown:
        out.print(f"No fact has the key {key}.", style="red", markup=False)
        return WRONG
    return FINE


def _print_proof(out: Console, code: str, proof: Provenance, sources: Mapping[str, Source]) -> None:
    out.print(f"{code}/{proof.key}", style="bold")
    out.print(f"  file      {proof.file}")
    out.print(f"  status    {proof.status}")
    out.print(f"  rests on  {proof.rests_on}")
    out.print(f"  verified  {proof.verified_on or '-'}")
    for cited in proof.cite:
        source = sources[cited.source]
        place = " ".join(
            part
            for part in (
                f"annex {cited.annex}" if cited.annex else "",
                f"ground {cited.ground}" if cited.ground else "",
                cited.ref or "",
            )
            if part
        )
        edition = cited.edition or source.edition or "-"
        out.print(f"  source    {source.key}: {place or 'whole'}, edition {edition}", highlight=False)
        if source.address:
            out.print(f"            {source.address}", highlight=False)


def _follow_answer(out: Console, packs: Mapping[str, CountryPack], key: str) -> int:
    """Follow a fact that only answers to questions rest on, `kz/mentoring`; give how many were shown."""
    known = load_questions(packs)
    if key not in known.proofs:
        return 0
    proof = replace(known.proofs[key], file="faq/questions.yaml", key=key)
    _print_proof(out, _ANSWERS, proof, {**packs[_ANSWERS].sources, **known.sources})
    return 1


def _follow_number(out: Console, countries: Mapping[str, Country], country: str, key: str) -> int:
    """Follow an emergency number, `kz/emergency.112`; give how many were shown."""
    shown = 0
    for code, place in countries.items():
        for one in place.emergency:
            if country not in {"", code.lower()} or key != f"emergency.{one.ref}":
                continue
            shown += 1
            out.print(f"{code.lower()}/{key}", style="bold")
            out.print(f"  file      people/country/{code.lower()}.yaml")
            out.print(f"  status    {'uncertain' if one.doubtful else 'verified or news'}")
            out.print(f"  verified  {one.verified_on or '-'}")
            if one.number != one.ref:
                out.print(f"  number    {one.number}", highlight=False)
            out.print(f"  source    {one.source}", highlight=False)
    return shown


def _follow_figure(out: Console, key: str) -> int:
    """Follow a published figure, `kz/figures.31.wards-with-sponsor.2020`; give how many were shown."""
    found = [one for one in load_published() if key in {one.key, one.key.partition("/")[2]}]
    for one in found:
        out.print(one.key, style="bold")
        out.print(f"  file      figures/{PUBLISHED.name}")
        out.print(f"  status    {one.status}")
        out.print(f"  value     {one.value}{' (rounded by the source)' if one.about else ''}")
        out.print(f"  source    {one.source}", highlight=False)
    return len(found)


async def _edited(settings: Settings | None) -> Mapping[Key, Values]:
    """Give what was changed in chat; nothing where there is no database that can be asked, which is told elsewhere."""
    try:
        if settings is None or not await engine.exists(settings.database_url):
            return {}
        database = await engine.open_database(settings.database_url, Vault(settings.data_keys))
    except StorageFailed:
        return {}
    try:
        return {} if await migrations.missing(database) else await database.read(edits.edited)
    except (SettingsWrong, StorageFailed):
        return {}
    finally:
        await database.close()


async def _database(settings: Settings, wrong: list[str]) -> None:
    url = settings.database_url
    try:
        if not await engine.exists(url):
            wrong.append(f"DATABASE_URL: there is no database at {engine.named(url)} yet; `migrate` makes it")
            return
        database = await engine.open_database(url, Vault(settings.data_keys))
    except StorageFailed as error:
        wrong.append(f"DATABASE_URL: the database cannot be used ({error})")
        return
    try:
        late = await migrations.missing(database)
        if late:
            wrong.append(f"The database is behind by {', '.join(late)}; run `migrate`")
        await probe.try_keys(database)
    except (SettingsWrong, StorageFailed) as error:
        wrong.append(str(error))
    finally:
        await database.close()


def _operator(out: Console, settings: Settings, today: date) -> None:
    """Name what a lawyer or the director still has to fill in."""
    empty = [
        name.upper()
        for name in (
            "operator_name",
            "operator_bin",
            "operator_address",
            "operator_contact",
            "foundation_phone",
        )
        if not getattr(settings, name)
    ]
    if empty:
        out.print(f"Not filled in yet: {', '.join(empty)}", highlight=False)
    until = settings.accreditation_valid_until
    if not settings.accreditation_number or not until or until < today:
        out.print("No valid accreditation: the school gives confirmations of attendance, no certificates.")


async def _telegram(settings: Settings) -> list[str]:
    from bot.telegram.wire.checks import ask_telegram  # noqa: PLC0415 - aiogram costs seconds that a plain check need not pay.

    return await ask_telegram(settings.telegram_api_url, settings.bot_token, settings.staff_chat_id)
