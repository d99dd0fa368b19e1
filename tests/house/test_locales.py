"""Every language says everything, in the same shape, and nothing that Telegram would refuse."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import unicodedata
from collections import Counter

import pytest
from babel import Locale
from fluent.syntax import ast

from bot.i18n.languages import FOLDER
from bot.sandbox.entities import parse_html, utf16_length
from bot.sandbox.refusal import ApiRefusal
from tests.house.locales import (
    LANGUAGES,
    PLAIN,
    all_entries,
    entries,
    files,
    found,
    is_plural,
    keys,
    readings,
    selector,
    texts,
    variables,
)

OTHERS = [language for language in LANGUAGES if language != "en"]
TAGS = re.compile(r"</?([a-z-]+)[^>]*>")
ALLOWED_TAGS = {"b", "i", "code"}
MOST = {"profile-name": 64, "profile-description": 512, "profile-short-description": 120}
"""Telegram's limits for the profile."""

RUSSIAN = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
ALPHABETS = {
    "ru": RUSSIAN,
    "kk": RUSSIAN | set("әғқңөұүһі"),
    "ky": RUSSIAN | set("ңөү"),
    "en": set(),
}
"""Letters of each language beside the Latin ones; a word never mixes the two."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_file_holds_messages_and_comments_only(language):
    junk = [
        f"{name}: {type(node).__name__} {getattr(node, 'content', '')[:60]!r}"
        for name, resource in files(language).items()
        for node in resource.body
        if not isinstance(node, ast.Message | ast.Comment | ast.GroupComment | ast.ResourceComment)
    ]

    assert junk == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translators_are_told_what_each_group_is_for(language):
    silent = [
        name
        for name, resource in files(language).items()
        if not any(isinstance(node, ast.GroupComment) for node in resource.body)
    ]

    assert silent == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_id_is_given_twice(language):
    assert [id for id, count in Counter(entry.id for entry in entries(language)).items() if count > 1] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_ids_in_the_same_files(language):
    ours = {(entry.file, entry.id) for entry in entries(language)}
    reference = {(entry.file, entry.id) for entry in entries("en")}

    assert sorted(reference - ours) == []
    assert sorted(ours - reference) == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_is_told_the_same_arguments(language):
    shared = texts(language).keys() & texts("en").keys()
    different = {
        id: (sorted(variables(language, id)), sorted(variables("en", id)))
        for id in shared
        if variables(language, id) != variables("en", id)
    }

    assert different == {}


def test_no_text_is_empty_or_carries_an_attribute_or_calls_a_function():
    wrong = [
        entry.place
        for entry in all_entries()
        if not any(reading.strip() for reading in readings(entry.value))
        or entry.attributes
        or found(entry).functions
    ]

    assert wrong == []


def test_numbers_are_said_in_every_plural_category_of_the_language():
    wrong = {}
    for entry in all_entries():
        locale = Locale.parse(entry.language)
        expected = set(locale.plural_form.tags) | {"other"}
        for select in found(entry).selects:
            spoken = {key for key in keys(select) if not key.isdigit()}
            if is_plural(select) and spoken != expected:
                wrong[entry.place] = (sorted(spoken), sorted(expected))

    assert wrong == {}


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_chooses_by_the_same_arguments(language):
    different = {}
    for id in texts(language).keys() & texts("en").keys():
        ours, reference = _choices(language, id), _choices("en", id)
        if ours != reference:
            different[id] = (ours, reference)

    assert different == {}


def _choices(language, id):
    """What a text asks: by which argument, and for other than numbers which values."""
    return {
        (selector(select), "number" if is_plural(select) else ",".join(sorted(keys(select))))
        for select in found(texts(language)[id]).selects
    }


def test_a_number_that_is_chosen_by_is_also_shown_in_a_default_for_all_others():
    wrong = [
        entry.place
        for entry in all_entries()
        for select in found(entry).selects
        for variant in select.variants
        if is_plural(select) and variant.default and variant.key.name != "other"
    ]

    assert wrong == []


def test_buttons_are_at_most_thirty_letters_and_hold_no_markup():
    wrong = {
        entry.place: reading
        for entry in all_entries()
        if entry.id.endswith("-button")
        for reading in readings(entry.value, "")
        if len(reading) > 30 or TAGS.search(reading) or "\n" in reading
    }

    assert wrong == {}


def test_alerts_are_at_most_two_hundred_letters():
    wrong = {
        entry.place: utf16_length(reading)
        for entry in all_entries()
        if entry.id.endswith("-alert")
        for reading in readings(entry.value, "x" * 12)
        if utf16_length(reading) > 200
    }

    assert wrong == {}


def test_what_telegram_shows_without_markup_holds_none():
    wrong = [
        entry.place
        for entry in all_entries()
        if PLAIN.search(entry.id)
        and any(TAGS.search(reading) or "&amp;" in reading for reading in readings(entry.value))
    ]

    assert wrong == []


def test_the_profile_and_the_commands_fit_telegrams_limits():
    wrong = {
        entry.place: utf16_length(reading)
        for entry in all_entries()
        for reading in readings(entry.value)
        if utf16_length(reading) > MOST.get(entry.id, 256 if entry.id.startswith("command-") else 4096)
    }

    assert wrong == {}


def test_every_text_is_html_that_telegram_can_read():
    broken = {}
    for entry in all_entries():
        for reading in readings(entry.value):
            tags = set(TAGS.findall(reading))
            if PLAIN.search(entry.id):
                continue
            try:
                parse_html(reading)
            except ApiRefusal as refusal:
                broken[entry.place] = refusal.answer()["description"]
            if tags - ALLOWED_TAGS:
                broken[entry.place] = f"unexpected tags {sorted(tags - ALLOWED_TAGS)}"

    assert broken == {}


def test_there_are_no_invisible_letters():
    odd = {
        f"{path.parent.name}/{path.name}:{number}": [
            f"U+{ord(each):04X}" for each in line if _is_invisible(each)
        ]
        for path in sorted(FOLDER.rglob("*.ftl"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if any(_is_invisible(each) for each in line)
    }

    assert odd == {}


def _is_invisible(letter):
    category = unicodedata.category(letter)
    return category in {"Cf", "Cc", "Co", "Cs", "Cn", "Zl", "Zp"} or (
        category == "Zs" and letter not in " \u00a0"
    )


NAMES = {"Ана", "үйі", "Жетісу", "Ұлытау"}
"""Names that are written the Kazakh way in every language."""


def test_words_are_written_in_one_alphabet_and_in_the_letters_of_their_language():
    """A Latin i in a Kazakh word looks right and is found by no search and read wrongly aloud."""
    odd = {}
    for entry in all_entries():
        for reading in readings(entry.value, " "):
            for word in re.findall(r"[^\W\d_]+", TAGS.sub(" ", reading)):
                if word not in NAMES and not _is_well_written(word, entry.language):
                    odd[entry.place] = word

    assert odd == {}


def _is_well_written(word, language):
    # Kyrgyz joins its endings to names in Latin letters: "eGovдун"; one Latin letter in a word is a slip.
    word = re.sub(r"^[A-Za-z]{3,}(?=[а-яңөү]+$)", "", word) if language == "ky" else word
    latin = {each for each in word.lower() if each.isascii()}
    rest = {each for each in word.lower() if each.isalpha()} - latin
    return not (latin and rest) and rest <= ALPHABETS[language]


def test_a_kept_linter_of_the_trade_finds_nothing(tmp_path):
    """compare-locales is Mozilla's own check of Fluent folders: a second opinion beside these tests."""
    project = tmp_path / "l10n.toml"
    project.write_text(
        f'basepath = "."\nlocales = {json.dumps(OTHERS)}\n[env]\nl = "{FOLDER}/{{locale}}/"\n'
        f'[[paths]]\nreference = "{FOLDER}/en/**"\nl10n = "{{l}}**"\n',
        encoding="utf-8",
    )
    report = tmp_path / "report.json"
    command = "from compare_locales.commands import CompareLocales; CompareLocales.call()"

    done = subprocess.run(
        [sys.executable, "-c", command, "--json", str(report), str(project), str(FOLDER), *OTHERS],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    told = json.loads(report.read_text(encoding="utf-8"))
    (section,) = told
    summary = section["summary"]
    assert sorted(summary) == sorted(OTHERS), done.stdout + done.stderr
    for language in OTHERS:
        assert summary[language]["changed"] + summary[language].get("unchanged", 0) > 500
        troubles = {
            name: summary[language].get(name, 0) for name in ("errors", "warnings", "missing", "obsolete")
        }
        assert not any(troubles.values()), json.dumps(section["details"], indent=1, ensure_ascii=False)[:4000]
