"""The box of one right: what is known of it is told by its shape first, then by color, and by a word."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from armatic_setup.language import mark, tr
from ui.tokens import RADIUS_BOX, Role
from ui.widgets.painting import rounded
from ui.widgets.state_glyph import stroke, tick_points

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ui.theme import Theme

_UNIT: Final = 22.0


class Box(StrEnum):
    """What one box shows, in the words of a screen reader."""

    NOT_ASKED = "not asked"
    FREE = "not granted, not needed"
    OPEN = "not ticked"
    MISSING = "missing"
    TICKED = "ticked by hand"
    PARTLY = "partly granted"
    GRANTED = "granted"
    ENTERED = "granted today, as entered"
    PROVEN = "proven by the test"
    DENIED = "refused in the test"
    CONTRADICTED = "said to be granted, refused in the test"
    MORE = "granted, more than needed"
    MORE_PROVEN = "granted, more than needed, proven by the test"
    ABSENT = "not in this company"

    @property
    def is_dash(self) -> bool:
        """Whether it is no box at all."""
        return self in (Box.NOT_ASKED, Box.ABSENT)

    @property
    def check_state(self) -> Qt.CheckState | None:
        """What a check box would be that says the same; ``None`` where there is no box."""
        if self.is_dash:
            return None
        if self is Box.PARTLY:
            return Qt.CheckState.PartiallyChecked
        return Qt.CheckState.Unchecked if self in _UNCHECKED else Qt.CheckState.Checked

    @property
    def words(self) -> str:
        """The same in the language in use."""
        return tr(_WORDS[self])


_WORDS: Final = {
    Box.NOT_ASKED: mark("not asked"),
    Box.FREE: mark("not granted, not needed"),
    Box.OPEN: mark("not ticked"),
    Box.MISSING: mark("missing"),
    Box.TICKED: mark("ticked by hand"),
    Box.PARTLY: mark("partly granted"),
    Box.GRANTED: mark("granted"),
    Box.ENTERED: mark("granted today, as entered"),
    Box.PROVEN: mark("proven by the test"),
    Box.DENIED: mark("refused in the test"),
    Box.CONTRADICTED: mark("said to be granted, refused in the test"),
    Box.MORE: mark("granted, more than needed"),
    Box.MORE_PROVEN: mark("granted, more than needed, proven by the test"),
    Box.ABSENT: mark("not in this company"),
}
_UNCHECKED: Final = frozenset({Box.FREE, Box.OPEN, Box.MISSING, Box.DENIED, Box.CONTRADICTED})

#: What the legend says beside each shape, in its order.
LEGEND: Final = {
    Box.OPEN: mark("To be granted"),
    Box.MISSING: mark("Entered, and missing"),
    Box.TICKED: mark("Ticked by hand"),
    Box.ENTERED: mark("Granted today, as entered"),
    Box.PROVEN: mark("Proven by the test"),
    Box.DENIED: mark("Refused in the test"),
    Box.MORE: mark("More than needed"),
    Box.FREE: mark("Not granted, not needed"),
}

# Token of ground, border and mark.
_LOOKS: Final = {
    Box.OPEN: ("surface", "accent", "accent"),
    Box.MISSING: ("surface", "accent", "accent"),
    Box.TICKED: ("tint", "accent", "accent"),
    Box.ENTERED: ("surface", "accent", "accent"),
    Box.PROVEN: ("accent", "accent", "onaccent"),
    Box.DENIED: ("failedbg", "failed", "failed"),
    Box.CONTRADICTED: ("failedbg", "failed", "failed"),
    Box.MORE: ("warnbg", "warn", "warn"),
    Box.MORE_PROVEN: ("warnbg", "warn", "warn"),
}


def paint_right(painter: QPainter, theme: Theme, area: QRectF, box: Box, *, hover: bool = False) -> None:
    """Paint *box* into the square *area*.

    Dashed: missing in a row that was entered. Outlined tick: by hand. Filled inner square: as entered. Filled
    box with a tick: proven. Cross: refused. Plus: more than needed. A dash where nothing is asked, a dot
    where nothing is granted and nothing needed.
    """
    if box.is_dash:
        _dash(painter, theme, area)
        return
    if box is Box.FREE and not hover:
        _dot(painter, theme, area)
        return
    fill, edge, mark = _LOOKS.get(box, ("tint", "control", "control"))
    if hover and box in (Box.OPEN, Box.MISSING):
        fill = "tint"
    painter.save()
    width = max(1.2, theme.border)
    radius = theme.px(RADIUS_BOX + 1)
    if box is Box.MISSING:
        _dashed(painter, area, radius, theme, width)
    else:
        rounded(painter, area, radius, fill=theme.color(fill), border=theme.color(edge), width=width)
    painter.translate(area.topLeft())
    painter.scale(area.width() / _UNIT, area.height() / _UNIT)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(stroke(theme.color(mark), 2.0))
    _MARKS.get(box, _nothing)(painter)
    painter.restore()


def _dashed(painter: QPainter, area: QRectF, radius: float, theme: Theme, width: float) -> None:
    rounded(painter, area, radius, fill=theme.color("surface"))
    pen = QPen(theme.color("accent"), max(width, 1.5))
    pen.setDashPattern([2.2, 2.0])
    painter.setPen(pen)
    half = width / 2
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), radius - half, radius - half)


def _tick(painter: QPainter) -> None:
    painter.drawPolyline(tick_points())


def _cross(painter: QPainter) -> None:
    painter.drawLine(QPointF(7.5, 7.5), QPointF(14.5, 14.5))
    painter.drawLine(QPointF(14.5, 7.5), QPointF(7.5, 14.5))


def _plus(painter: QPainter) -> None:
    painter.drawLine(QPointF(11, 6.6), QPointF(11, 15.4))
    painter.drawLine(QPointF(6.6, 11), QPointF(15.4, 11))


def _square(painter: QPainter) -> None:
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(6.2, 6.2, 9.6, 9.6), 2, 2)


def _nothing(_painter: QPainter) -> None:
    """An empty box."""


_MARKS: Final = {
    Box.TICKED: _tick,
    Box.ENTERED: _square,
    Box.PROVEN: _tick,
    Box.DENIED: _cross,
    Box.CONTRADICTED: _cross,
    Box.MORE: _plus,
    Box.MORE_PROVEN: _plus,
}


def _dash(painter: QPainter, theme: Theme, area: QRectF) -> None:
    painter.setFont(theme.font(Role.BODY))
    painter.setPen(theme.color("text2"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "–")


def _dot(painter: QPainter, theme: Theme, area: QRectF) -> None:
    """Smaller and rounder than a dash, so that the two are told apart."""
    pen = QPen(theme.color("control"), theme.px(3))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    center = area.center()
    painter.drawLine(QLineF(center.x() - 0.01, center.y(), center.x() + 0.01, center.y()))
