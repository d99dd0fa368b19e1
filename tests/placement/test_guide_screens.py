"""Every screen of the guide, in four languages: it fits a phone, leads on, and says on what it rests."""

from __future__ import annotations

import io
import shutil
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from bot import checkup
from bot.features.placement.domain.money import Frequency
from bot.features.placement.domain.pack import fact
from bot.features.placement.domain.provenance import Citation, Provenance, Status
from bot.features.placement.domain.rules import Page
from bot.features.placement.repository import FOLDER, load_pack
from bot.features.placement.views import comparison, leaves, listing, places, presses, proof
from bot.features.placement.views.told import ALSO_TOLD
from bot.kernel.text import Text
from bot.sandbox.entities import parse_html
from bot.telegram.shown.screens import Home, Screen
from tests.placement.screens import (
    COUNTRIES,
    DAY,
    LANGUAGES,
    MOST_LETTERS,
    PACKS,
    every_screen,
    facts_told,
    letters,
    screens_of_form,
)

KZ, KG = PACKS["kz"], PACKS["kg"]
SCREENS = list(every_screen())
UNKNOWN_INDEX = list(every_screen(date(2027, 1, 5)))
CODES = [language.code for language in LANGUAGES]


def said(code, shown):
    return letters(LANGUAGES[code], shown.screen)


# ---- what the eye and the hand need ------------------------------------------------------------------


@pytest.mark.parametrize("code", CODES)
def test_every_screen_fits_a_tired_eye_and_is_read_by_telegram(code):
    long = {
        shown.name: len(said(code, shown))
        for shown in SCREENS + UNKNOWN_INDEX
        if len(said(code, shown)) > MOST_LETTERS
    }

    assert long == {}
    for shown in SCREENS:
        parse_html(LANGUAGES[code].html(shown.screen.text))


@pytest.mark.parametrize("code", CODES)
def test_every_button_is_short_and_carries_at_most_64_bytes(code):
    language = LANGUAGES[code]
    for shown in SCREENS:
        for row in shown.screen.buttons:
            for button in row:
                label = language.plain(button.label)
                assert 0 < len(label) <= 30, (shown.name, label)
                assert button.url or len(button.press.pack().encode()) <= 64, (shown.name, label)


def test_every_screen_leads_home_and_back_to_all_forms_and_pages_lead_to_a_person():
    for shown in SCREENS:
        presses_of = [button.press for row in shown.screen.buttons for button in row]
        assert any(isinstance(press, Home) for press in presses_of), shown.name
        if not shown.name.endswith("/forms"):
            assert presses.Forms(country=shown.pack.code) in presses_of, shown.name
        if shown.facts:
            assert presses.LAST_ROW[0].press in presses_of, shown.name


def test_every_screen_can_be_drawn_again_from_where_the_person_is():
    for shown in SCREENS:
        assert shown.screen.place is not None, shown.name
        assert type(shown.screen.place).unpack(shown.screen.place.pack()) == shown.screen.place


def test_no_screen_is_a_wall_of_buttons():
    for shown in SCREENS:
        most = 6 if "/regions/" in shown.name else 9
        assert len([row for row in shown.screen.buttons if len(row) == 1]) <= most, shown.name
        assert len(shown.screen.buttons) <= 9, shown.name


def test_a_forms_pages_are_read_like_a_booklet_there_and_back():
    for form in KZ.forms.values():
        first = presses.FormPage(country="kz", key=form.key, page=form.pages[0])
        there = list(_turned(first, -1))
        back = list(_turned(there[-1], 0))

        assert len(there) == sum(len(leaves.leaves(KZ, form, page, DAY)) for page in form.pages)
        assert {place.page for place in back} == set(form.pages)
        assert back[-1].page is form.pages[0]


def _turned(place, side):
    """Press the first (0) or the last (-1) button of the turning row until it leads no further that way."""
    seen = []
    while place is not None:
        seen.append(place)
        form = KZ.forms[place.key]
        row = leaves.leaf(KZ, form, place.page, place.part, DAY).buttons[0]
        turning = [button.press for button in row if isinstance(button.press, presses.FormPage)]
        here = (form.pages.index(place.page), place.part)
        onward = [
            press for press in turning if ((form.pages.index(press.page), press.part) > here) is (side == -1)
        ]
        place = onward[0] if onward else None
    return seen


# ---- on what a screen rests --------------------------------------------------------------------------


@pytest.mark.parametrize("code", CODES)
def test_every_page_names_its_sources_their_editions_and_the_day_of_checking(code):
    language = LANGUAGES[code]
    for pack in PACKS.values():
        for form in pack.forms.values():
            for page in form.pages:
                for part, one in enumerate(leaves.leaves(pack, form, page, DAY)):
                    folded = letters(language, leaves.leaf(pack, form, page, part, DAY))
                    text = letters(language, leaves.sources(pack, form, page, part, DAY))
                    cited = {cited.source for proof_ in one.rests_on for cited in proof_.cite}
                    assert cited, (form.key, page)
                    for source in cited:
                        assert language.plain(Text(f"source-{source}")) in text, (form.key, page, source)
                    days = [p.verified_on for p in one.rests_on if p.verified_on]
                    checked = Text("placement-checked", verified=min(days, default=DAY))
                    assert (letters(language, Screen(checked)) in text) is bool(days)
                    line = proof.folded(pack, one.rests_on)
                    assert letters(language, Screen(line)).splitlines()[0] in folded
                    assert str(len(cited)) in letters(language, Screen(line))
                    assert language.plain(Text(f"country-{pack.code}")) in text
                    for edition in {
                        c.edition for p in one.rests_on if p.verified_on for c in p.cite if c.edition
                    }:
                        assert f"{edition:%d.%m.%Y}" in text, (form.key, page, edition)


@pytest.mark.parametrize("code", CODES)
def test_every_doubt_is_spoken_where_it_matters(code):
    language = LANGUAGES[code]
    spoken = 0
    for shown in SCREENS:
        text = said(code, shown)
        for told in shown.facts:
            if told.proof.status is Status.VERIFIED or "/compared/" in shown.name:
                continue
            spoken += 1
            ids = _words_of_doubt(shown.pack, told)
            assert any(language.plain(Text(id)) in text for id in ids), (shown.name, told.proof.key)
    assert spoken > 20


def _words_of_doubt(pack, told):
    """Give the ids of texts of which one must stand on a screen that tells a doubtful fact."""
    status, (kind, *rest) = told.proof.status, told.proof.key.split(".")
    # A graver doubt spoken of the whole screen covers what is known from the news.
    ids = [
        f"placement-doubt-{pack.code}-{status}",
        f"placement-item-{status}",
        f"placement-doubt-{pack.code}-uncertain",
    ]
    match kind:
        case "steps":
            # The check of the conditions speaks its own doubt, also on the page of what comes after.
            ids += [f"step-{'-'.join(rest)}-note", f"form-{rest[0]}-page-after"]
        case "payments":
            ids.append(f"payment-{rest[0]}-ask")
        case "mci":
            ids.append("source-budget-law-2026")
        case "rules":
            # The sentence itself says from what year the news is, and whom to ask.
            ids.append(f"placement-{rest[0]}")
        case "lines" | "offices":
            ids += ["placement-lines-unverified", f"line-{pack.code}-{rest[0]}", "source-kg-sos-villages"]
    return [id for id in ids if LANGUAGES.first.knows(id)]


def test_kyrgyz_doubts_send_to_the_ministrys_district_office_and_never_to_kazakhstans_authority():
    for code, office, authority in (
        ("ru", "управлении Министерства труда", "органе опеки"),
        ("kk", "Еңбек министрлігінің аудандық басқармасынан", "Қорғаншылық органынан"),
        ("ky", "Эмгек министрлигинин райондук башкармалыгынан", "амкорчулук органынан"),
        ("en", "Ministry of Labour’s district office", "guardianship authority"),
    ):
        for form in KG.forms.values():
            for shown in screens_of_form(KG, form):
                assert office in said(code, shown), (code, shown.name)
                assert authority not in said(code, shown), (code, shown.name)


def test_every_fact_told_on_a_screen_is_followed_to_its_file_key_and_source():
    told = facts_told() | facts_told(date(2027, 1, 5))
    for (code, key), one in told.items():
        paper = io.StringIO()

        assert checkup.follow(Console(file=paper, width=200), PACKS, f"{code}/{key}") == checkup.FINE

        followed = paper.getvalue()
        assert f"{code}/{key}" in followed
        assert one.proof.file in followed
        assert one.proof.cite, key
        assert all(cited.source in followed for cited in one.proof.cite)
    assert len(told) > 80


def test_the_facts_of_written_pages_exist():
    for form, page in ALSO_TOLD:
        pack = KG if form.startswith("kg-") else KZ
        assert page in pack.forms[form].pages
        assert all(fact(pack, key) for key in ALSO_TOLD[form, page])
    assert all(fact(KZ, key) for key in listing._DECIDED_IN_SUMMARY.values())


CODE = Citation("family-code", "84-110", edition=date(2026, 7, 12))


@pytest.mark.parametrize(
    ("chapter", "ref", "held"),
    [
        ("84-110", "92", True),
        ("84-110", "110-1", True),
        ("84-110", "111", False),
        ("132-1 - 132-5", "132-4(2)", True),
        ("132-1 - 132-5", "132-6", False),
        ("132-1 - 132-5", "133", False),
        ("77-82, 129, 132-6", "129(1)", True),
        ("77-82, 129, 132-6", "132-7", False),
        ("132-6", "132-6(4)", True),
    ],
)
def test_spans_of_articles_and_articles_with_a_second_number_are_told_apart(chapter, ref, held):
    assert proof._holds(Citation("family-code", chapter), Citation("family-code", ref)) is held


def test_several_places_of_one_act_make_one_line_in_order_with_the_oldest_day_of_checking():
    young = Provenance(
        Status.VERIFIED,
        (
            Citation("family-code", "118-3"),
            Citation("family-code", "85(1),(3)"),
            Citation("order-158", annex=14),
        ),
        verified_on=date(2026, 11, 21),
    )
    old = Provenance(
        Status.VERIFIED,
        (Citation("family-code", "85(1)"), Citation("order-158", annex=3)),
        verified_on=date(2026, 5, 1),
    )

    line = letters(LANGUAGES["ru"], Screen(proof.sources(KZ, [young, old])))

    assert line.splitlines() == [
        "Кодекс о браке и семье, ст. 85(1),(3), 118-3, ред. 12.07.2026",
        "Приказ №\u00a0158 о госуслугах, прил. 3, 14, ред. 05.05.2026",
        "Проверено 1 мая 2026",
    ]


def test_an_act_nobody_has_read_is_never_called_checked():
    for code in CODES:
        language = LANGUAGES[code]
        unread = language.plain(Text("placement-cited-undated", source=Text("source-kg-resolution-622")))
        shown = listing.summary(KG, KG.forms["kg-foster-family"])
        assert letters(language, Screen(Text("verbatim", words=unread))) in language.html(shown.text)


# ---- money -------------------------------------------------------------------------------------------


def test_amounts_are_counted_for_the_day_and_withheld_when_the_index_is_unknown():
    patronat = KZ.forms["patronat"]
    ru = LANGUAGES["ru"]

    in_2025 = letters(ru, leaves.leaf(KZ, patronat, Page.MONEY, 0, date(2025, 12, 31)))
    in_2026 = letters(ru, leaves.leaf(KZ, patronat, Page.MONEY, 0, date(2026, 1, 1)))
    in_2027 = letters(ru, leaves.leaf(KZ, patronat, Page.MONEY, 0, date(2027, 1, 1)))

    assert "137\u00a0620" in in_2025
    assert "151\u00a0375" in in_2026
    assert "35\u00a0МРП" in in_2026
    assert "4\u00a0325" in in_2026
    # The index of 2027 is not known yet: that is said, and by which year's the sums are counted.
    assert "151\u00a0375" in in_2027
    assert "МРП на 2027 год мы ещё не знаем" in in_2027
    assert "по МРП 2026 года" in in_2027
    in_2030 = letters(ru, leaves.leaf(KZ, patronat, Page.MONEY, 0, date(2030, 1, 1)))
    assert "тенге" not in in_2030
    assert ru.plain(Text("placement-money-mci-unknown")) in in_2030
    assert ru.plain(Text("payment-patronat-fee-ask")) in in_2030


@pytest.mark.parametrize("code", CODES)
def test_every_payment_of_a_form_stands_on_its_money_page(code):
    language = LANGUAGES[code]
    for pack in PACKS.values():
        for form in pack.forms.values():
            if Page.MONEY not in form.pages:
                continue
            text = language.html(leaves.leaf(pack, form, Page.MONEY, 0, DAY).text)
            for payment in pack.payments_of(form.key):
                line = language.html(leaves.payment_line(pack, payment, DAY))
                assert line in text
                known = payment.frequency is not Frequency.NONE and pack.amount(payment, DAY) is not None
                assert ("<b>" in line) is known
    most = language.html(leaves.payment_line(KG, KG.payments["kg-foster-carer"], DAY))
    assert "13" in most
    assert "17" in most


# ---- comparison, offices, telephones -----------------------------------------------------------------


def test_marks_of_forms_are_their_own_and_read_back():
    for pack in PACKS.values():
        keys = [form.key for form in pack.forms.values() if form.is_comparable]
        assert len({comparison.mark(key) for key in keys}) == len(keys)
        for key in keys:
            assert [form.key for form in comparison.marked(pack, comparison.mark(key))] == [key]
    assert comparison.marked(KZ, "zzzz-and-more") == []


def test_a_fourth_form_is_not_taken_and_that_is_said():
    chosen = [comparison.mark(key) for key in ("adoption", "patronat", "guest-family", "guardianship")]

    shown = comparison.choice(KZ, "".join(chosen))

    assert shown.alert == Text("placement-compare-at-most-alert")
    assert comparison.marked(KZ, shown.place.chosen) == comparison.marked(KZ, "".join(chosen[:3]))


def test_an_office_that_was_called_shows_address_number_hours_pin_and_the_day(tmp_path):
    country = Path(shutil.copytree(FOLDER / "kz", tmp_path / "kz"))
    offices = (country / "offices.yaml").read_text(encoding="utf-8")
    empty = 'region: "71", kind: guardianship-body, address: null, hours: null, phone: null}'
    assert empty in offices
    filled = (
        'region: "71", kind: guardianship-body, address: "First street, 1 <b>", hours: "9-18", phone: "100",'
        " latitude: 51.1, longitude: 71.4,"
        " proof: {cite: [{source: foundation-call}], verified_on: 2026-11-20, status: verified}}"
    )
    (country / "offices.yaml").write_text(offices.replace(empty, filled), encoding="utf-8")

    shown = places.offices(load_pack(country), "71")

    html = LANGUAGES["ru"].html(shown.text)
    assert "<code>First street, 1 &lt;b&gt;</code>" in html
    assert "100 (проверено 20 ноября 2026)" in html
    assert "9-18" in html
    assert "проверено звонком" in html
    (pin,) = [button for row in shown.buttons for button in row if button.url]
    assert pin.url.endswith("query=51.1,71.4")
    assert html.count("•") == 2


@pytest.mark.parametrize("code", CODES)
def test_every_number_of_the_country_stands_on_its_page_and_the_unverified_stand_apart(code):
    language = LANGUAGES[code]
    for pack in PACKS.values():
        country = COUNTRIES[pack.code.upper()]
        text = letters(language, places.telephones(pack, country, []))
        sure, _, unsure = text.partition(language.plain(Text("placement-lines-unverified")))
        for number in country.emergency:
            doubtful = number.doubtful or number.verified_on is None
            assert f"{number.number} — " in (unsure if doubtful else sure)
        for line in pack.lines.values():
            assert line.number in (sure if line.proof.verified_on else unsure)
