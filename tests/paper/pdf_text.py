"""What stands on the pages of a PDF, as poppler reads it."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from lxml import html


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its frame in points, from the upper left corner of its page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Word) -> bool:
        """Whether more than a touch of one lies on the other."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return width > 1 and height > 0.35 * min(self.bottom - self.top, other.bottom - other.top)


@dataclass(frozen=True, slots=True)
class Page:
    """A page.

    Attributes:
        width: In points.
        height: In points.
        text: All words in the order they were painted, one blank between two.
        words: The same with their frames, in the order in which they are read.
    """

    width: float
    height: float
    text: str
    words: tuple[Word, ...]

    def tops(self, *texts: str) -> list[float]:
        """The tops of the lines in which these words stand, in this order, from above."""
        first, *others = texts
        return sorted(
            word.top
            for word in self.words
            if word.text == first and all(self._right_of(word, other) for other in others)
        )

    def _right_of(self, word: Word, text: str) -> bool:
        return any(
            one.text == text and one.left > word.left and abs(one.top - word.top) < 2 for one in self.words
        )


def read_pages(pdf: bytes, folder: Path) -> tuple[Page, ...]:
    """The pages of *pdf*, which is left in *folder*."""
    path = folder / "sheet.pdf"
    path.write_bytes(pdf)
    frames = html.document_fromstring(
        _poppler("pdftotext", "-bbox", str(path), "-"), parser=html.HTMLParser(encoding="utf-8")
    )
    order = _poppler("pdftotext", "-raw", str(path), "-").decode().split("\f")
    return tuple(_page(page, text) for page, text in zip(frames.iter("page"), order, strict=False))


def facts(pdf: bytes, folder: Path) -> dict[str, str]:
    """Title, page size and the like."""
    path = folder / "sheet.pdf"
    path.write_bytes(pdf)
    lines = _poppler("pdfinfo", str(path)).decode().splitlines()
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in lines)}


def fonts(pdf: bytes, folder: Path) -> list[dict[str, str]]:
    """The fonts, each with whether it is embedded (``emb``) and can be searched (``uni``)."""
    path = folder / "sheet.pdf"
    path.write_bytes(pdf)
    _, rule, *lines = _poppler("pdffonts", str(path)).decode().splitlines()
    columns = [len(part) for part in rule.split(" ")]
    names = ["name", "type", "encoding", "emb", "sub", "uni", "object"]
    found = []
    for line in lines:
        at, font = 0, {}
        for name, width in zip(names, columns, strict=False):
            font[name] = line[at : at + width].strip()
            at += width + 1
        found.append(font)
    return found


def _page(page: html.HtmlElement, painted: str) -> Page:
    words = []
    for word in page.iter("word"):
        sides = (float(word.get(side)) for side in ("xmin", "ymin", "xmax", "ymax"))
        words.append(Word(word.text_content(), *sides))
    width, height = float(page.get("width")), float(page.get("height"))
    return Page(width, height, " ".join(painted.split()), tuple(words))


def _poppler(*command: str) -> bytes:
    return subprocess.run(command, capture_output=True, check=True, timeout=60).stdout
