"""A paragraph of guide markup, set by role and painted with the design's line height."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from armatic_setup.guide.markup import Span, Style, spans
from ui.tokens import Role
from ui.widgets.painting import brush_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import Qt

    from ui.theme import Theme

_ENDLESS: Final = 1_000_000.0
_CHEVRON: Final = " › "
#: What is read before anything else ends with no word or two alone in a line: it is set narrower instead.
_EVENED: Final = frozenset({Role.HERO, Role.LEAD})
#: A last line is one of few words below this share of the width; then these shares are tried.
_FEW_WORDS: Final = 0.25
_NARROWER: Final = (0.8, 0.87, 0.94)
#: Any other text gives a word that would end it alone, below this share of the width, the one before it.
_LONE: Final = 1 / 3
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
        lines = self._break(layout, width)
        if self._role in _EVENED and self._align is None and lines > 1:
            last = layout.lineAt(lines - 1).naturalTextWidth()
            if last < width * _FEW_WORDS:
                self._even(layout, width, lines)
        elif lines > 1:
            self._join(layout, width, lines)
        self._heights[width] = lines * self.line_height

    def _even(self, layout: QTextLayout, width: float, lines: int) -> None:
        """Set it as narrow as as many lines allow."""
        for share in (*_NARROWER, 1.0):
            if self._break(layout, width * share, of=width) == lines:
                return

    def _join(self, layout: QTextLayout, width: float, lines: int) -> None:
        """Take a word down to one that stands alone in the last line, if as many lines stay."""
        above, last = layout.lineAt(lines - 2), layout.lineAt(lines - 1)
        lone = self.plain[last.textStart() :].rstrip()
        if " " in lone or last.naturalTextWidth() > width * _LONE:
            return
        rest = self.plain[above.textStart() : last.textStart()]
        words = rest.rstrip()
        cut = words.rfind(" ")
        if words == rest or words.endswith(_CHEVRON.rstrip()) or words.find(" ") in (-1, cut):
            return
        if self._break(layout, width, shorter=(lines - 2, cut + 1)) != lines:
            self._break(layout, width)

    def _break(
        self, layout: QTextLayout, width: float, of: float = 0.0, shorter: tuple[int, int] = (-1, 0)
    ) -> int:
        """Break it into lines; how many there are.

        Args:
            layout: Holds the text.
            width: Of a line, in pixels.
            of: Where that is more, what the lines are within.
            shorter: Which line ends after how many characters, whatever else it has room for.
        """
        metrics = QFontMetricsF(layout.font())
        height = self.line_height
        baseline = (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        leftwards = QGuiApplication.isRightToLeft()
        left = max(0.0, of - width) if leftwards else 0.0
        lines = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            columns = shorter[1] if lines == shorter[0] else self._unbroken(line)
            if columns:
                line.setNumColumns(columns, max(width, 1.0))
            line.setPosition(QPointF(left, lines * height + baseline - line.ascent()))
            if self._hanging and not lines:
                indent = metrics.horizontalAdvance(self.plain[: self._hanging])
                width -= indent
                left += 0.0 if leftwards else indent
            lines += 1
        layout.endLayout()
        return lines

    def _unbroken(self, line: QTextLine) -> int:
        """After how many characters a line ends that would end badly, else 0.

        That is within a word like ``xmlgw-armatic``, and before the sign between two menus. Before a capital
        letter a hyphen joins words, as German does, and a line may end.
        """
        start, end = line.textStart(), line.textStart() + line.textLength()
        following = self.plain[end : end + 1]
        chevron = following == _CHEVRON.strip()
        if not chevron and (not following or following.isupper() or self.plain[end - 1] != "-"):
            return 0
        return max(0, self.plain.rfind(" ", start, end - 1) + 1 - start)

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
        start = self.plain.find(_CHEVRON)
        while start >= 0:
            ranges.append(self._chevron(start))
            start = self.plain.find(_CHEVRON, start + 1)
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
        return _range(start, len(_CHEVRON), form)


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
