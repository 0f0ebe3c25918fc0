"""What a page is made of: pieces that know their height and are never torn apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt

from armatic_setup.guide.markup import Span, Style
from armatic_setup.language import tr
from ui.paper.boxes import SIDE, draw_box
from ui.paper.ink import Type
from ui.paper.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from armatic_setup.review.sheet import Box, Fact, Job, Line
    from ui.paper.ink import Ink

#: From the left edge of a job to its words, in points.
_INDENT = 17.0
#: From the left edge of a box in the legend to its word, in points.
_KEY = 21.0


class Piece(Protocol):
    """Something on a page, as wide as the page."""

    height: float

    def draw(self, painter: QPainter, y: float) -> None:
        """Draw it with its top there."""
        ...


class Words:
    """A paragraph, indented or not, with a mark before it or not."""

    def __init__(
        self, ink: Ink, line: Line | str, role: Type, *, indent: float = 0.0, mark: str = ""
    ) -> None:
        self._x = ink.pt(indent)
        self._mark = Passage(ink, mark, Type.LABEL, ink.pt(indent)) if mark else None
        self._text = Passage(ink, line, role, ink.width - self._x)
        self.height = self._text.height

    def draw(self, painter: QPainter, y: float) -> None:
        if self._mark:
            self._mark.draw(painter, 0, y + self._text.baseline - self._mark.baseline)
        self._text.draw(painter, self._x, y)


class Heading:
    """A section's number in a ring, and its title."""

    def __init__(self, ink: Ink, number: int, title: str) -> None:
        self._ink = ink
        self._ring = ink.pt(15)
        self._number = Passage(ink, str(number), Type.LABEL, self._ring, Qt.AlignmentFlag.AlignHCenter)
        self._text = Passage(ink, title, Type.HEADING, ink.width - ink.pt(22))
        self.height = max(self._ring, self._text.height)

    def draw(self, painter: QPainter, y: float) -> None:
        middle = y + self._ring / 2
        painter.setPen(self._ink.pen(1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(0, y, self._ring, self._ring))
        self._number.draw(painter, 0, middle - self._number.height / 2)
        self._text.draw(painter, self._ink.pt(22), y + max(0.0, (self._ring - self._text.height) / 2))


class Jobs:
    """Jobs of one column under each other: a tick box, what to do, what to know."""

    def __init__(self, ink: Ink, jobs: Sequence[Job], *, x: float = 0.0, width: float | None = None) -> None:
        self._ink, self._x = ink, x
        room = (ink.width if width is None else width) - ink.pt(_INDENT)
        self._jobs = [
            (
                job.box,
                Passage(ink, job.text, Type.BODY, room),
                [Passage(ink, hint, Type.SMALL, room) for hint in job.hints],
            )
            for job in jobs
        ]
        self._gap = ink.pt(3.5)
        self.height = sum(text.height + sum(hint.height for hint in hints) for _, text, hints in self._jobs)
        self.height += self._gap * (len(self._jobs) - 1)

    def draw(self, painter: QPainter, y: float) -> None:
        words = self._x + self._ink.pt(_INDENT)
        for box, text, hints in self._jobs:
            first = text.baseline - self._ink.metrics(Type.BODY).capHeight() / 2
            draw_box(painter, self._ink, box, QPointF(self._x + self._ink.pt(SIDE / 2 + 1), y + first))
            painter.setPen(self._ink.pen(1))
            text.draw(painter, words, y)
            y += text.height
            for hint in hints:
                hint.draw(painter, words, y)
                y += hint.height
            y += self._gap


class Stack:
    """Passages of one column under each other."""

    def __init__(self, ink: Ink, texts: Sequence[tuple[Line | str, Type]], *, x: float, width: float) -> None:
        self._x = x
        self._passages = [Passage(ink, text, role, width) for text, role in texts]
        self.height = sum(one.height for one in self._passages)

    def draw(self, painter: QPainter, y: float) -> None:
        for one in self._passages:
            one.draw(painter, self._x, y)
            y += one.height


class Beside:
    """Pieces beside each other, their tops on one line; each knows its own place across the page."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self.height = max(piece.height for piece in pieces)

    def draw(self, painter: QPainter, y: float) -> None:
        for piece in self._pieces:
            piece.draw(painter, y)


class Facts:
    """The facts in a frame, three beside each other; what nobody told is a line to write on."""

    _BESIDE = 3

    def __init__(self, ink: Ink, facts: Sequence[Fact]) -> None:
        self._ink = ink
        self._cell = ink.width / self._BESIDE
        self._pad = ink.pt(7)
        room = self._cell - 2 * self._pad
        cells = [(Passage(ink, fact.label, Type.SMALL, room), _value(ink, fact, room)) for fact in facts]
        self._rows = [cells[at : at + self._BESIDE] for at in range(0, len(cells), self._BESIDE)]
        blank = ink.pt(13)
        self._heights = [
            2 * ink.pt(5) + max(label.height + (value.height if value else blank) for label, value in row)
            for row in self._rows
        ]
        self.height = sum(self._heights)

    def draw(self, painter: QPainter, y: float) -> None:
        ink = self._ink
        painter.setPen(ink.pen(0.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(0, y, ink.width, self.height), ink.pt(5), ink.pt(5))
        for row, height in zip(self._rows, self._heights, strict=True):
            if row is not self._rows[0]:
                painter.setPen(ink.pen(0.5))
                painter.drawLine(QPointF(0, y), QPointF(ink.width, y))
            for column, (label, value) in enumerate(row):
                x = column * self._cell
                painter.setPen(ink.pen(0.5))
                if column:
                    painter.drawLine(QPointF(x, y), QPointF(x, y + height))
                label.draw(painter, x + self._pad, y + ink.pt(5))
                if value:
                    value.draw(painter, x + self._pad, y + ink.pt(5) + label.height)
                else:
                    line = y + height - ink.pt(6)
                    painter.drawLine(QPointF(x + self._pad, line), QPointF(x + self._cell - self._pad, line))
            y += height


def _value(ink: Ink, fact: Fact, room: float) -> Passage | None:
    if not fact.value:
        return None
    style = Style.VALUE if fact.exact else Style.LABEL
    return Passage(ink, (Span(fact.value, style),), Type.BODY, room)


class Legend:
    """The boxes that occur, and what they mean."""

    def __init__(self, ink: Ink, boxes: Sequence[Box]) -> None:
        self._ink = ink
        self._gap = ink.pt(14)
        self._entries = [
            (box, Passage(ink, word, Type.SMALL, ink.width))
            for box, word in [*((box, box.word) for box in boxes), (None, tr("not asked for"))]
        ]
        self._line = ink.pt(14)
        self._places: list[QPointF] = []
        x = y = 0.0
        for _, text in self._entries:
            width = ink.pt(_KEY) + text.width
            if x and x + width > ink.width:
                x, y = 0.0, y + self._line
            self._places.append(QPointF(x, y))
            x += width + self._gap
        self.height = y + self._line

    def draw(self, painter: QPainter, y: float) -> None:
        ink = self._ink
        for (box, text), place in zip(self._entries, self._places, strict=True):
            middle = y + place.y() + self._line / 2
            draw_box(painter, ink, box, QPointF(place.x() + ink.pt(SIDE / 2 + 1), middle))
            painter.setPen(ink.pen(1))
            text.draw(painter, place.x() + ink.pt(_KEY), middle - text.height / 2)


class SignOff:
    """Lines to sign on."""

    def __init__(self, ink: Ink, labels: Sequence[str]) -> None:
        self._ink = ink
        gap = ink.pt(18)
        shares = [2.0 if index == 0 else 1.0 for index in range(len(labels))]
        unit = (ink.width - gap * (len(labels) - 1)) / sum(shares)
        self._lines = []
        x = 0.0
        for label, share in zip(labels, shares, strict=True):
            self._lines.append((x, share * unit, Passage(ink, label, Type.SMALL, share * unit)))
            x += share * unit + gap
        self._room = ink.pt(26)
        self.height = self._room + max(text.height for _, _, text in self._lines) + ink.pt(2)

    def draw(self, painter: QPainter, y: float) -> None:
        line = y + self._room
        for x, width, text in self._lines:
            painter.setPen(self._ink.pen(0.8))
            painter.drawLine(QPointF(x, line), QPointF(x + width, line))
            text.draw(painter, x, line + self._ink.pt(2))
