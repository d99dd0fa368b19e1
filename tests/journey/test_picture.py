"""The picture of the path: every letter of four languages, readable on a phone, sent as a photo."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from bot.drawing import Page
from bot.features.journey.views import drawing, picture
from tests.journey.steps import path
from tests.journey.test_law import LANGUAGES, PACKS, TODAY, overview

LETTERS = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё№—·%«»“”’AZaz0123456789"


@pytest.mark.parametrize("weight", [400, 600, 700])
def test_the_font_has_every_letter_we_write(weight):
    font = Page().font(40, weight)
    missing = bytes(font.getmask("\ue000"))

    assert [letter for letter in LETTERS if bytes(font.getmask(letter)) == missing] == []


@pytest.mark.parametrize("language", [one.code for one in LANGUAGES])
@pytest.mark.parametrize("form", ["patronat", "adoption"])
def test_it_is_a_picture_of_a_phones_width_with_nothing_beyond_its_margins(language, form):
    ordered = picture.picture(overview(PACKS["kz"], form, None, began=TODAY)).file

    drawn = Image.open(BytesIO(drawing.draw(ordered.arguments, LANGUAGES[language])))

    assert drawn.format == "PNG"
    assert drawn.width == drawing.WIDTH
    assert 600 < drawn.height < 4 * drawing.WIDTH
    margin = drawing.MARGIN // 2
    beyond = drawn.crop((drawn.width - margin, 0, drawn.width, drawn.height))
    assert beyond.getcolors() == [(margin * drawn.height, (0xFB, 0xF8, 0xF2))]


def test_nothing_private_stands_in_its_order():
    seen = overview(PACKS["kz"], "patronat", None, began=date(2027, 1, 4))

    assert set(picture.picture(seen).file.arguments) == {"title", "progress", "per_cent", "stages"}


async def test_it_comes_as_a_photo_and_the_path_goes_on_under_it(travelling):
    await travelling.press("journey-picture-button")
    photo = travelling.last.body["photo"]
    assert travelling.sees("journey-picture-caption")
    assert photo

    await travelling.press("journey-menu-button")

    assert travelling.sees("journey-title-count")
    await path(travelling)
