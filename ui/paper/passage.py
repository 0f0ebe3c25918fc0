"""A paragraph: broken into lines for a width, measured before it is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from armatic_setup.guide.markup import Span, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from armatic_setup.review.sheet import Line
    from ui.paper.ink import Ink, Type

#: White between two lines, as a share of their height.
_LEADING: Final = 0.08


class Passage:
    """One paragraph.

    Args:
        ink: Fonts and measures.
        line: The text; labels are strong, exact values in a typeface of their own.
        role: Its font.
        width: Of the lines, in the device's units.
        align: Where the lines stand.
    """

    def __init__(
        self,
        ink: Ink,
        line: Line | str,
        role: Type,
        width: float,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        spans = (Span(line),) if isinstance(line, str) else line
        self._layout = QTextLayout("".join(span.text for span in spans), ink.font(role), ink.device)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats(_formats(ink, spans))
        self._layout.setCacheEnabled(True)
        self.height = self._break(width)
        self.width = min(width, self._layout.maximumWidth())

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its upper left corner there."""
        self._layout.draw(painter, QPointF(x, y))

    @property
    def baseline(self) -> float:
        """From its top to the line its first letters stand on."""
        return self._layout.lineAt(0).ascent() if self._layout.lineCount() else 0.0

    def _break(self, width: float) -> float:
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            if height:
                height += line.height() * _LEADING
            line.setPosition(QPointF(0, height))
            height += line.height()
        self._layout.endLayout()
        return height


def _formats(ink: Ink, spans: Line) -> list[QTextLayout.FormatRange]:
    found, at = [], 0
    for span in spans:
        length = len(span.text.encode("utf-16-le", "surrogatepass")) // 2  # as Qt counts
        if span.style is not Style.PLAIN:
            reach = QTextLayout.FormatRange()
            reach.start, reach.length = at, length
            shape = QTextCharFormat()
            shape.setFontWeight(QFont.Weight.DemiBold)
            if span.style is Style.VALUE:
                shape.setFontFamilies(ink.code_families)
            reach.format = shape
            found.append(reach)
        at += length
    return found
