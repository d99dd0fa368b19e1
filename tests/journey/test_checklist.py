"""A checklist of one's own: chosen in two presses, marked paper by paper, never a wall of text."""

from __future__ import annotations

from datetime import date

from tests.journey.steps import dated, journey_of, mark, paper, path, plain, says, set_out
from tests.town import Phone

HEALTH = "own.health"
FORGED = {
    "path-paper:own.no-such-paper": "journey-paper-unknown",
    "path-mark:spouse.health:ready": "journey-paper-unknown",
    "path-valid:own.application:3": "journey-paper-unknown",
    "path-valid:own.health:999": "journey-paper-unknown",
    "path-step:nowhere": "journey-step-unknown",
    "path-letter:apply-decision": "journey-not-late",
    "path-day:filing::20270105": "journey-day-passed",
    "path-day:filing::20271399": "journey-day-passed",
    "path-day:began:apply-decision:20270106": "journey-day-to-come",
    "path-for:kz:childrens-village": "journey-form-without-path",
    "path-for:kz:nothing": "placement-form-unknown",
}
"""What a modified client can send, and what it hears."""


async def test_nothing_is_kept_before_the_consent_and_the_way_leads_on_after_it(town, aigul):
    await aigul.press("journey-menu-button")
    await aigul.press("path-for:kz:patronat")
    assert aigul.sees("people-consent-summary")
    await aigul.forge("path-begin:kz:patronat:0")
    assert aigul.sees("people-consent-summary")
    assert town.ask("select count(*) from journeys") == [(0,)]

    await aigul.press("people-consent-agree-button")

    assert aigul.sees("journey-title-count"), "what was wanted is carried out"
    assert town.ask("select person_id, country from journeys") == [(101, "kz")]


async def test_from_home_to_ones_own_checklist_is_one_press(travelling):
    await travelling.send("/menu")
    taps = 0
    for label in ("journey-menu-button",):
        await travelling.press(label)
        taps += 1

    print(f"taps from home to one's own checklist: {taps}")
    assert travelling.sees("journey-title-count")
    assert taps <= 2


async def test_the_guide_leads_from_a_form_to_its_checklist(aigul):
    await aigul.forge("form:kz:patronat")
    await aigul.press("journey-checklist-button")
    await aigul.press("people-consent-agree-button")
    assert aigul.sees("journey-who-goes")

    await aigul.forge("form:kz:childrens-village")

    assert plain(aigul, "journey-checklist-button") not in aigul.last.labels


async def test_the_first_screen_shows_the_next_paper_first_and_counts_as_papers_get_ready(travelling):
    assert says(travelling, "journey-title-count", form="Патронат", ready=0, total=4)
    assert plain(travelling, "document-preparation-certificate") in travelling.last.text

    await travelling.press("journey-ordered-button")
    assert plain(travelling, "document-preparation-certificate") not in travelling.last.text
    assert plain(travelling, "document-health") in travelling.last.text
    await travelling.press("journey-ready-button")
    await travelling.press("journey-term-unsaid-button")

    assert says(travelling, "journey-title-count", form="Патронат", ready=1, total=4)
    assert says(travelling, "journey-bar", bar="▓░░░░░░░░░░", percent=12)


async def test_marking_the_same_twice_changes_nothing(town, travelling):
    ready = travelling.last.buttons[0][0]["callback_data"]

    await travelling.press(ready)
    await travelling.forge(ready)

    kept = (await journey_of(town, travelling)).own.papers
    assert [(key, paper.state) for key, paper in kept.items()] == [("own.preparation-certificate", "ready")]


async def test_how_long_a_paper_is_valid_is_asked_when_no_act_says(town, travelling):
    await mark(travelling, HEALTH, "ready")
    assert travelling.sees("journey-which-term")
    await travelling.press(plain(travelling, "journey-months-button", months=3))
    assert travelling.sees("journey-title-count")

    await paper(travelling, HEALTH)

    assert says(travelling, "journey-standing-ready-until", issued=date(2027, 1, 5), until=date(2027, 4, 5))


async def test_a_paper_of_which_the_issuer_says_nothing_is_not_asked_about_again(town, travelling):
    await mark(travelling, HEALTH, "ready")
    await travelling.press("journey-term-unsaid-button")
    await travelling.forge(f"path-mark:{HEALTH}:ready")

    assert travelling.sees("journey-title-count")
    paper = (await journey_of(town, travelling)).own.papers[HEALTH]
    assert (paper.months, paper.issued_on) == (0, date(2027, 1, 5))


async def test_the_day_of_issue_can_be_another_day_by_button_or_typed(town, travelling):
    await mark(travelling, HEALTH, "ready")
    await dated(travelling, "journey-issued-button", date(2027, 1, 2))
    assert (await journey_of(town, travelling)).own.papers[HEALTH].issued_on == date(2027, 1, 2)

    await travelling.press(f"path-when:issued:{HEALTH}:0")
    await travelling.send("28 желтоқсан")

    assert (await journey_of(town, travelling)).own.papers[HEALTH].issued_on == date(2026, 12, 28)


async def test_the_whole_list_comes_in_pages_of_six_and_every_number_opens_its_paper(travelling):
    await travelling.press("journey-list-button")
    assert travelling.last.labels[:6] == ["1", "2", "3", "4", "5", "6"]
    assert len(travelling.last.text) < 900

    await travelling.press("people-page-on-button")
    await travelling.press("8")

    assert travelling.sees("journey-paper-title")
    assert travelling.sees("journey-standing-auto")


async def test_what_the_state_fetches_is_shown_but_not_counted_until_somebody_asks_for_it(travelling):
    await paper(travelling, "own.observation")
    assert travelling.sees("journey-standing-auto")

    await travelling.press("journey-bring-myself-button")
    await path(travelling)

    assert says(travelling, "journey-title-count", form="Патронат", ready=0, total=5)


async def test_what_does_not_concern_a_family_is_put_aside_and_taken_back(travelling):
    await paper(travelling, "family.health")
    await travelling.press("journey-aside-button")
    assert travelling.sees("journey-standing-aside")
    await path(travelling)
    assert says(travelling, "journey-title-count", form="Патронат", ready=0, total=3)

    await paper(travelling, "family.health")
    await travelling.press("journey-concerns-us-button")
    await path(travelling)

    assert says(travelling, "journey-title-count", form="Патронат", ready=0, total=4)


async def test_two_have_the_spouses_papers_too_and_another_form_keeps_the_marks(town, aigul):
    await set_out(aigul, two=True)
    assert says(aigul, "journey-title-count", form="Патронат", ready=0, total=6)
    await mark(aigul, "spouse.spouse-consent", "ready")

    await aigul.press("journey-steps-button")
    await aigul.press("journey-other-form-button")
    await aigul.press("path-for:kz:guardianship")
    assert aigul.sees("journey-gives-way")
    await aigul.press("journey-two-button")

    assert aigul.sees("journey-title-count")
    assert (await journey_of(town, aigul)).plan.form == "guardianship"
    await paper(aigul, "spouse.spouse-consent")
    assert aigul.sees("journey-standing-ready")


async def test_a_forged_press_is_refused_and_changes_nothing(town, travelling):
    before = await journey_of(town, travelling)

    for press, refusal in FORGED.items():
        await travelling.forge(press)
        assert travelling.sees(refusal), press

    assert await journey_of(town, travelling) == before


async def test_without_a_path_its_buttons_say_so(aigul):
    for press in ("path-list:0", "path-steps:0", "path-picture", "path-mark:own.health:ready"):
        await aigul.forge(press)
        assert aigul.sees("journey-none-chosen") or aigul.sees("people-consent-summary"), press


async def test_kyrgyzstan_is_told_that_nothing_verified_is_known_and_no_paper_or_day_is_named(phone, town):
    cholpon: Phone = phone("cholpon")
    await cholpon.send("/start")
    await cholpon.press("language:ky")
    await cholpon.forge("country:KG")
    await cholpon.send("/path")
    await cholpon.press("path-for:kg:kg-guardianship")

    assert cholpon.sees("journey-nothing-known")
    assert town.ask("select count(*) from journeys") == [(0,)]


async def test_the_school_comes_first_and_what_is_written_when_applying_last(town, aigul):
    """The certificate takes weeks of lessons, the application a pen."""
    await set_out(aigul, "adoption")
    assert plain(aigul, "document-preparation-certificate") in aigul.last.text.splitlines()[3]

    application = plain(aigul, "document-application")
    while application not in aigul.last.text:
        await aigul.press("journey-ready-button")
        if aigul.sees("journey-which-term"):
            await aigul.press("journey-term-unsaid-button")

    overview = (await journey_of(town, aigul)).own.papers
    assert "own.preparation-certificate" in overview
    assert "own.health" in overview
    await aigul.press("journey-ready-button")
    assert aigul.sees("journey-all-ready")
