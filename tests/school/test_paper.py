"""The printed papers: read by other people's libraries, and no longer genuine once a letter is changed."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import icalendar
import nacl.signing
import openpyxl
import orjson
import pypdfium2
import pytest
import zxingcpp

from bot.features.school.domain.certificate import (
    Accreditation,
    Content,
    Title,
    content_of,
    seed_from,
    signed_words,
)
from bot.features.school.domain.cohort import ClassSession, Cohort, Status
from bot.features.school.domain.paperwork import Applicant
from bot.features.school.views.papers import application, calendar, certificate, sheets
from bot.features.school.views.papers.signature import Signer, check
from bot.i18n.languages import Languages
from bot.kernel.text import Text

LANGUAGES = Languages.load()
SIGNER = Signer(seed_from(bytes(32)))
LINK = "https://t.me/family_bot?start=v_abc-DEF_123"
CONTENT = Content(
    Title.CERTIFICATE,
    "2027-00017",
    "abc-DEF_123",
    "Құнанбайұлы Әлихан Өмірұлы",
    "programme",
    42,
    date(2027, 1, 18),
    date(2027, 2, 17),
    date(2027, 2, 19),
    "«Отбасы» қоры",
    "Астана",
    "Ғ. Үсенова",
    "KZ-7",
)


def paper(content=CONTENT, languages=("kk", "ru"), *, duplicate=False):
    recipe = certificate.CertificatePaper(LANGUAGES, SIGNER, {"programme"})
    plain = orjson.loads(signed_words(content))
    given = certificate.arguments(plain, LINK, languages=languages, duplicate=duplicate)
    return recipe.make(given, LANGUAGES["ru"])


PAPER = paper()


def page(pdf):
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    return document[0]


def words(pdf):
    return page(pdf).get_textpage().get_text_range()


def test_kazakh_letters_are_letters_on_the_page_and_in_the_title():
    said = words(PAPER)
    document = pypdfium2.PdfDocument(PAPER)

    assert CONTENT.holder in said
    assert "Ғ. Үсенова" in said
    assert "№ 2027-00017" in said
    assert document.get_metadata_value("Title") == "Сертификат / Сертификат № 2027-00017"


def test_it_is_one_page_of_a4_in_two_languages():
    width, height = page(PAPER).get_size()

    assert (round(width), round(height)) == (595, 842)
    assert "академиялық сағат" in words(PAPER) and "академических часов" in words(PAPER)


def test_a_course_of_our_own_speaks_neither_of_the_orders_course_nor_of_its_hours():
    said = words(
        paper(replace(CONTENT, title=Title.CONFIRMATION, course="refresher", hours=8, accreditation=""))
    )

    assert "академ" not in said and "психологической подготовки" not in said
    assert "Подтверждение участия" in said and "8 ч" in said


def test_english_stands_beside_them_on_request():
    said = words(paper(languages=("kk", "ru", "en")))

    assert "academic hours" in said and "академических" in said


def test_a_duplicate_says_so_and_keeps_its_number():
    said = words(paper(duplicate=True))

    assert "Телнұсқа" in said and "№ 2027-00017" in said


def test_the_code_on_it_leads_to_the_check():
    image = page(PAPER).render(scale=3).to_pil()

    (found,) = zxingcpp.read_barcodes(image)

    assert found.text == LINK


def test_our_own_check_finds_it_genuine_and_reads_what_it_says():
    found = check(PAPER, [SIGNER.public])

    assert found is not None and found.genuine
    assert found.content == CONTENT


def test_another_implementation_verifies_the_signature():
    pdf, _, rest = PAPER.rpartition(b"\n%certificate ")
    line = orjson.loads(base64.b64decode(rest.partition(b"\n")[0]))
    signed = hashlib.sha256(pdf).digest() + base64.b64decode(line["content"])

    key = nacl.signing.VerifyKey(base64.b64decode(SIGNER.public))

    assert key.verify(signed, base64.b64decode(line["signature"]))


def test_who_trusts_another_key_finds_nothing_genuine():
    stranger = Signer(seed_from(b"another"))

    assert check(PAPER, [stranger.public]).genuine is False


@pytest.mark.parametrize("place", [100, 2000, -900, -400, -20, -2])
def test_one_changed_byte_anywhere_is_noticed(place):
    changed = bytearray(PAPER)
    changed[place] ^= 1

    found = check(bytes(changed), [SIGNER.public])

    assert found is None or not found.genuine


def test_words_appended_behind_the_signature_are_noticed():
    assert not check(PAPER + b"more", [SIGNER.public]).genuine


def test_what_is_signed_can_be_read_back():
    assert content_of(orjson.loads(signed_words(CONTENT))) == CONTENT
    assert signed_words(CONTENT) != signed_words(replace(CONTENT, hours=43))


def test_a_certificate_only_while_the_accreditation_lasts():
    accredited = Accreditation("7", date(2027, 1, 1), date(2027, 12, 31))

    assert accredited.covers(date(2027, 12, 31))
    assert not accredited.covers(date(2028, 1, 1))
    assert not Accreditation().covers(date(2027, 1, 1))


def test_a_stranger_sees_first_letters_only():
    assert CONTENT.initials == "Қ. Ә. Ө."


def test_the_application_says_who_asks_and_for_what():
    known = Applicant("Иванова Анна", "1988-02-14", "Астана, Абая 1")
    made = application.arguments(known, "Фонд", "programme", date(2027, 1, 18))

    said = words(application.make(made, LANGUAGES["ru"]))

    assert "Иванова Анна" in said and "14 февраля 1988" in said and "Астана, Абая 1" in said


# ---- calendar and sheets -------------------------------------------------------------------------


STARTS = datetime(2027, 1, 18, 14, tzinfo=UTC)


def group(**changes):
    one = ClassSession(7, 3, 1, STARTS, STARTS + timedelta(hours=3), **changes)
    return Cohort(3, "programme", "kz", "ru", "Asia/Almaty", 6, Status.PUBLISHED, classes=(one,))


def ics(cohort):
    made = calendar.arguments(cohort, Text("school-course-programme"), cohort.classes, STARTS)
    return icalendar.Calendar.from_ical(calendar.make(made, LANGUAGES["ru"]))


def test_a_class_is_in_the_calendar_in_utc():
    (event,) = ics(group()).events

    assert event.DTSTART == STARTS and STARTS + timedelta(hours=3) == event.DTEND
    assert b"DTSTART:20270118T140000Z" in event.to_ical()
    assert str(event["SUMMARY"]) == "Школа приёмных родителей"


def test_a_moved_class_is_the_same_event_with_a_higher_sequence():
    before, after = ics(group()).events[0], ics(group(revision=1)).events[0]

    assert before["UID"] == after["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])


def test_the_link_is_not_in_the_calendar():
    cohort = replace(group(), wording=replace(group().wording, link="https://meet.example/secret"))

    assert "secret" not in ics(cohort).to_ical().decode()


def test_a_sheet_opens_elsewhere_and_a_name_is_never_a_formula():
    made = sheets.arguments(
        Text("school-journal"), [Text("school-head-number"), Text("school-head-name")], [[1, "=1+1"]]
    )

    sheet = openpyxl.load_workbook(BytesIO(sheets.make(made, LANGUAGES["kk"]))).active

    assert [cell.value for cell in sheet[3]] == ["№", "Тегі, аты, әкесінің аты"]
    assert [cell.value for cell in sheet[4]] == [1, "=1+1"]
    assert sheet["B4"].data_type == "s"
