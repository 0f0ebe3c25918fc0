"""Permission rows on paper: the head that is repeated, the applications, the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt

from armatic_setup.guide.markup import Span, Style
from armatic_setup.language import mark, tr
from ui.paper.boxes import draw_box
from ui.paper.ink import GROUND, Type
from ui.paper.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from armatic_setup.guide.vocabulary import Right
    from armatic_setup.review.sheet import Row
    from ui.paper.ink import Ink

_NAME: Final = mark("Row")
_WHY: Final = mark("Why Armatic needs it")
#: Share of the names in what the rights leave.
_SHARE: Final = 0.36


class Grid:
    """The columns of one table: the row's name, a narrow one for each right, why it is needed."""

    def __init__(self, ink: Ink, rights: Sequence[Right]) -> None:
        self.ink = ink
        self.rights = tuple(rights)
        self.pad = ink.pt(4)
        metrics = ink.metrics(Type.SMALL)
        self.narrow = [
            max(metrics.horizontalAdvance(right.value) * 1.1 + ink.pt(6), ink.pt(27)) for right in rights
        ]
        left = ink.width - sum(self.narrow)
        self.name = left * _SHARE
        self.why_x = self.name + sum(self.narrow)
        self.why = ink.width - self.why_x

    def center(self, index: int) -> float:
        """The middle of the column of a right."""
        return self.name + sum(self.narrow[:index]) + self.narrow[index] / 2


class Head:
    """The names of the columns."""

    def __init__(self, grid: Grid) -> None:
        ink = self._ink = grid.ink
        self._grid = grid
        strong = [Span(text, Style.LABEL) for text in (tr(_NAME), tr(_WHY))]
        self._name = Passage(ink, (strong[0],), Type.SMALL, grid.name - 2 * grid.pad)
        self._why = Passage(ink, (strong[1],), Type.SMALL, grid.why - 2 * grid.pad)
        self._rights = [
            Passage(ink, (Span(right.value, Style.LABEL),), Type.SMALL, width, Qt.AlignmentFlag.AlignHCenter)
            for right, width in zip(grid.rights, grid.narrow, strict=True)
        ]
        self.height = self._name.height + 2 * ink.pt(3.5)

    def draw(self, painter: QPainter, y: float) -> None:
        grid, ink = self._grid, self._ink
        painter.setPen(ink.pen(1.2))
        for line in (y, y + self.height):
            painter.drawLine(QPointF(0, line), QPointF(ink.width, line))
        text = y + ink.pt(3.5)
        self._name.draw(painter, grid.pad, text)
        for index, one in enumerate(self._rights):
            one.draw(painter, grid.center(index) - grid.narrow[index] / 2, text)
        self._why.draw(painter, grid.why_x + grid.pad, text)


class ApplicationRow:
    """An application's name on a ground, and room for initials and a date."""

    def __init__(self, grid: Grid, name: str) -> None:
        ink = self._ink = grid.ink
        self._grid = grid
        self._name = Passage(ink, name, Type.LABEL, ink.width * 0.55)
        self._labels = [Passage(ink, text, Type.SMALL, ink.pt(40)) for text in (tr("Initials"), tr("Date"))]
        self.height = self._name.height + 2 * ink.pt(3.5)

    def draw(self, painter: QPainter, y: float) -> None:
        ink = self._ink
        painter.fillRect(QRectF(0, y, ink.width, self.height), GROUND)
        painter.setPen(ink.pen(0.6))
        painter.drawLine(QPointF(0, y + self.height), QPointF(ink.width, y + self.height))
        self._name.draw(painter, self._grid.pad, y + ink.pt(3.5))
        x = ink.width
        line = y + self.height - ink.pt(4.5)
        for label, room in zip(reversed(self._labels), (ink.pt(62), ink.pt(42)), strict=True):
            x -= room
            painter.drawLine(QPointF(x, line), QPointF(x + room - self._grid.pad, line))
            x -= label.width + ink.pt(4)
            label.draw(painter, x, line - label.baseline)
            x -= ink.pt(8)


def _own_name(name: str) -> tuple[Span, ...]:
    before, after = tr("here: {name}").split("{name}")
    return tuple(span for span in (Span(before), Span(name, Style.LABEL), Span(after)) if span.text)


class PermissionRow:
    """One permission row: its names, its boxes, why it is needed, what is to be known."""

    def __init__(self, grid: Grid, row: Row) -> None:
        ink = self._ink = grid.ink
        self._grid, self._row = grid, row
        names = grid.name - 2 * grid.pad
        self._names = [Passage(ink, row.name, Type.LABEL, names)]
        if row.meaning:
            self._names.append(Passage(ink, row.meaning, Type.SMALL, names))
        if row.own:
            self._names.append(Passage(ink, _own_name(row.own), Type.SMALL, names))
        if row.also:
            also = tr("also: {names}").format(names=", ".join(row.also))
            self._names.append(Passage(ink, also, Type.SMALL, names))
        room = grid.why - 2 * grid.pad
        self._why = [
            Passage(ink, row.why, Type.BODY, room),
            *(Passage(ink, text, Type.SMALL, room) for text in (row.explained, *row.findings)),
        ]
        self._top = ink.pt(3.5)
        self.height = 2 * self._top + max(
            sum(one.height for one in column) for column in (self._names, self._why)
        )

    def draw(self, painter: QPainter, y: float) -> None:
        grid, ink = self._grid, self._ink
        painter.setPen(ink.pen(0.4))
        painter.drawLine(QPointF(0, y + self.height), QPointF(ink.width, y + self.height))
        for x, column in ((grid.pad, self._names), (grid.why_x + grid.pad, self._why)):
            at = y + self._top
            for one in column:
                one.draw(painter, x, at)
                at += one.height
        first = y + self._top + self._names[0].baseline - ink.metrics(Type.LABEL).capHeight() / 2
        for index, right in enumerate(grid.rights):
            draw_box(painter, ink, self._row.box(right), QPointF(grid.center(index), first))
