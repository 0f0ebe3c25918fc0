"""A paragraph of guide markup, set by role and painted with the design's line height."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QGuiApplication, QPainter, QTextCharFormat, QTextLayout, QTextOption

from armatic_setup.guide.markup import Span, Style, spans
from ui.tokens import Role
from ui.widgets.line_breaks import CHEVRON, LineBreaks
from ui.widgets.painting import brush_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF, Qt

    from ui.theme import Theme

_ENDLESS: Final = 1_000_000.0
#: What is read before anything else ends with no word or two alone in a line: it is set narrower instead.
_EVENED: Final = frozenset({Role.HERO, Role.LEAD})
#: Is typed straight; printed words, which exact values are not, have a curved one.
_APOSTROPHE: Final = re.compile(r"(?<=\w)'(?=\w)")
#: Letters that are read from right to left begin here.
_LEFTWARDS: Final = "\u0590"


def verbatim(text: str) -> tuple[Span, ...]:
    """*text* as it is, for a :class:`TextBlock`: what people or Intacct wrote is never read as markup."""
    return (Span(text),) if text else ()


class TextBlock:
    """Wraps one paragraph to a width, measures it, paints it.

    Args:
        theme: Fonts and colors.
        role: How the running text is set; labels in it are strong, exact values in the code font.
        text: Guide markup without placeholders, or spans.
        color: Token of the running text.
        strong_color: Token of the labels in it, where it differs.
        align: Horizontal alignment, where it does not begin where one begins to read.
        tabular: Figures are of one width.
        left_to_right: It runs so whatever the language of the window: what Intacct shows is English.
        hanging: So many characters stand out before all lines, as the number of an item does.
    """

    def __init__(
        self,
        theme: Theme,
        role: Role,
        text: str | Sequence[Span],
        *,
        color: str = "text",
        strong_color: str = "",
        align: Qt.AlignmentFlag | None = None,
        tabular: bool = False,
        left_to_right: bool = False,
        hanging: int = 0,
    ) -> None:
        self._theme = theme
        self._role = role
        self._color = color
        self._strong_color = strong_color or color
        self._align = align
        self._tabular = tabular or bool(hanging)  # so that the numbers of a list are of one width
        self._left_to_right = left_to_right
        self._hanging = hanging
        self._spans = spans(text) if isinstance(text, str) else tuple(text)
        self.plain = "".join(span.text for span in self._spans)
        self._shown = "".join(
            span.text if span.style is Style.VALUE else _APOSTROPHE.sub("’", span.text)
            for span in self._spans
        )
        self._layout: QTextLayout | None = None
        self._width = -1.0
        self._natural = -1.0
        self._heights: dict[float, int] = {}
        self._formats: list[QTextLayout.FormatRange] | None = None

    def refresh(self) -> None:
        """Forget what was measured, after a change of the theme."""
        self._layout = self._formats = None
        self._width = self._natural = -1.0
        self._heights.clear()

    def set_color(self, token: str) -> None:
        """Set the running text in another color."""
        if token != self._color:
            if self._strong_color == self._color:
                self._strong_color = token
            self._color = token
            self.refresh()

    @property
    def natural_width(self) -> int:
        """The width in which it needs no wrapping, in whole pixels."""
        if self._natural < 0:
            layout = self._make_layout()
            layout.beginLayout()
            line = layout.createLine()
            line.setLineWidth(_ENDLESS)
            layout.endLayout()
            self._natural = line.naturalTextWidth()
        return int(self._natural) + 2

    @property
    def line_height(self) -> int:
        """The height of one line in pixels."""
        return self._theme.line(self._role)

    def height(self, width: float) -> int:
        """The height it needs in *width*, in pixels. Layouts ask for the same few widths many times."""
        found = self._heights.get(width)
        if found is None:
            self._set_width(width)
            found = self._heights[width]
        return found

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw it at the top of *area*."""
        self._set_width(area.width())
        if self._layout is not None:
            self._layout.draw(painter, area.topLeft())

    def _set_width(self, width: float) -> None:
        if self._layout is not None and width == self._width:
            return
        self._layout = layout = self._make_layout()
        self._width = width
        evened = self._role in _EVENED and self._align is None
        breaks = LineBreaks(self.plain, self.line_height, hanging=self._hanging, evened=evened)
        self._heights[width] = breaks.set(layout, width) * self.line_height

    def _make_layout(self) -> QTextLayout:
        layout = QTextLayout(self._shown, self._theme.font(self._role, tabular=self._tabular))
        option = QTextOption()
        leftwards = QGuiApplication.isRightToLeft() or max(self.plain, default="") >= _LEFTWARDS
        if leftwards or self._align is not None or self._left_to_right:
            _arrange(option, self._align, left_to_right=self._left_to_right)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        if self._formats is None:
            self._formats = self._make_formats()
        layout.setFormats(self._formats)
        return layout

    def _make_formats(self) -> list[QTextLayout.FormatRange]:
        running = QTextCharFormat()
        running.setForeground(brush_of(self._theme.color(self._color)))
        ranges = [_range(0, len(self.plain), running)]  # those that follow have more to say where they are
        position = 0
        for span in self._spans:
            if span.style is not Style.PLAIN:
                ranges.append(self._format(position, len(span.text), span.style))
            position += len(span.text)
        start = self.plain.find(CHEVRON)
        while start >= 0:
            ranges.append(self._chevron(start))
            start = self.plain.find(CHEVRON, start + 1)
        return ranges

    def _format(self, start: int, length: int, style: Style) -> QTextLayout.FormatRange:
        form = QTextCharFormat()
        font = self._theme.font(self._role)
        if style is Style.VALUE:
            code = self._theme.font(Role.CODE)
            font.setFamilies(code.families())
            font.setStyleHint(code.styleHint())
            if font.pixelSize() <= 0:
                font.setPointSizeF(font.pointSizeF() * 0.93)
        else:
            font.setWeight(font.Weight.DemiBold)
        form.setFont(font)
        form.setForeground(brush_of(self._theme.color(self._strong_color)))
        return _range(start, length, form)

    def _chevron(self, start: int) -> QTextLayout.FormatRange:
        """The sign between two menus gets room on both sides, and steps back a little."""
        form = QTextCharFormat()
        font = self._theme.font(self._role)
        font.setWordSpacing(self._theme.px(2))
        form.setFont(font)
        return _range(start, len(CHEVRON), form)


def _arrange(option: QTextOption, align: Qt.AlignmentFlag | None, *, left_to_right: bool) -> None:
    """Say on which side lines begin, and in which direction they run; else it is the left, rightwards."""
    from PySide6.QtCore import Qt

    side = Qt.AlignmentFlag
    wanted = side.AlignLeading if align is None else align
    if left_to_right:
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    else:
        option.setTextDirection(QGuiApplication.layoutDirection())
        if QGuiApplication.isRightToLeft() and not wanted & (side.AlignHCenter | side.AlignJustify):
            wanted = side.AlignLeft if wanted & side.AlignRight else side.AlignRight
    option.setAlignment(wanted)


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = start
    found.length = length
    found.format = form
    return found
