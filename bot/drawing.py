"""Pictures for the width of a phone: paper, inks, letters of our four languages, and lines that break."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import ImageDraw, ImageFont

WIDTH, MARGIN = 1080, 60
PAPER, INK, FAINT, LINE = "#fbf8f2", "#22303c", "#66737e", "#d5d0c4"
GREEN, ORANGE, RED, SAND = "#3d7d5a", "#c9722b", "#b5553c", "#c9bfa6"
_LEADING = 1.3


@dataclass
class Page:
    """A page that grows downwards from `y`; without a pen it is only measured."""

    margin: int = MARGIN
    pen: ImageDraw.ImageDraw | None = None
    y: int = 0
    _fonts: dict[tuple[int, int], ImageFont.FreeTypeFont] = field(default_factory=dict)

    @property
    def right(self) -> int:
        return WIDTH - self.margin

    def font(self, size: int, weight: int = 400) -> ImageFont.FreeTypeFont:
        """Open Noto Sans in one weight, once for each page: pages are drawn in several threads."""
        from PIL import ImageFont

        if (size, weight) not in self._fonts:
            path = files("fontpkg_noto_sans") / "files" / "NotoSans[wdth,wght].ttf"
            font = ImageFont.truetype(BytesIO(path.read_bytes()), size)
            font.set_variation_by_axes([weight, 100])
            self._fonts[size, weight] = font
        return self._fonts[size, weight]

    def write(
        self, words: str, size: int, weight: int = 400, ink: str = INK, *, x: int = 0, right: int = 0
    ) -> None:
        """Write a paragraph, broken before the right margin."""
        font, left = self.font(size, weight), x or self.margin
        for line in _broken(words, font, (right or self.right) - left):
            if self.pen:
                self.pen.text((left, self.y), line, font=font, fill=ink)
            self.y += round(size * _LEADING)

    def put(
        self,
        at: tuple[int, int],
        words: str,
        size: int,
        weight: int = 400,
        ink: str = INK,
        *,
        anchor: str = "la",
    ) -> None:
        """Write one line at a point; the page does not grow."""
        if self.pen:
            self.pen.text(at, words, font=self.font(size, weight), fill=ink, anchor=anchor)

    def rod(self, share: float, height: int, ink: str, *, room: int = 0) -> None:
        """Draw a bar of a share (0 to 1) of the room it has; nothing at nought."""
        if self.pen and share > 0:
            width = max(round((room or self.right - self.margin) * min(share, 1)), 4)
            box = (self.margin, self.y, self.margin + width, self.y + height)
            self.pen.rounded_rectangle(box, min(height // 2, width // 2), fill=ink)

    def block(self, box: tuple[int, int, int, int], *, fill: str = "", edge: str = "") -> None:
        """Draw a rounded box."""
        if self.pen:
            self.pen.rounded_rectangle(box, 18, fill=fill or None, outline=edge or None, width=5)


def png(lay_out: Callable[[Page], None], margin: int = MARGIN) -> bytes:
    """Lay a page out twice, to know its height and to draw it; give it as a PNG."""
    from PIL import Image, ImageDraw

    page = Page(margin, y=margin)
    lay_out(page)
    image = Image.new("RGB", (WIDTH, page.y + margin), PAPER)
    page.pen, page.y = ImageDraw.Draw(image), margin
    lay_out(page)
    out = BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _broken(words: str, font: ImageFont.FreeTypeFont, width: int) -> Iterator[str]:
    line = ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        if line and font.getlength(longer) > width:
            yield line
            line = word
        else:
            line = longer
    yield line
