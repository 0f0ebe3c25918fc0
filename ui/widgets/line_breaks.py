"""Where the lines of a paragraph end: as a typesetter would end them, in as few lines as it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

#: Between two menus.
CHEVRON: Final = " › "
#: A last line is one of few words below this share of the width; then these shares are tried.
_FEW_WORDS: Final = 0.25
_NARROWER: Final = (0.8, 0.87, 0.94)
#: Any other text gives a word that would end it alone, below this share of the width, the one before it.
_LONE: Final = 1 / 3
#: Numbers of more digits name something, as a port or a year does, and go with the word before them.
_DIGITS: Final = 2
#: One letter and its hyphen.
_LETTER: Final = 2


class LineBreaks:
    """Breaks one paragraph.

    Args:
        plain: Its words.
        line_height: In pixels.
        hanging: So many characters stand out before all lines, as the number of an item does.
        evened: Its lines are of about one width, rather than that few words stand in the last one.
    """

    def __init__(self, plain: str, line_height: int, *, hanging: int = 0, evened: bool = False) -> None:
        self._plain = plain
        self._line_height = line_height
        self._hanging = hanging
        self._evened = evened

    def set(self, layout: QTextLayout, width: float) -> int:
        """Set *layout* in *width* pixels; how many lines there are."""
        lines = self._break(layout, width)
        if lines < 2:
            return lines
        if not self._evened:
            self._join(layout, width, lines)
        elif layout.lineAt(lines - 1).naturalTextWidth() < width * _FEW_WORDS:
            self._even(layout, width, lines)
        return lines

    def _even(self, layout: QTextLayout, width: float, lines: int) -> None:
        """Set it as narrow as as many lines allow."""
        for share in (*_NARROWER, 1.0):
            if self._break(layout, width * share, of=width) == lines:
                return

    def _join(self, layout: QTextLayout, width: float, lines: int) -> None:
        """Take a word down to one that stands alone in the last line, if as many lines stay."""
        above, last = layout.lineAt(lines - 2), layout.lineAt(lines - 1)
        lone = self._plain[last.textStart() :].rstrip()
        if " " in lone or last.naturalTextWidth() > width * _LONE:
            return
        start = above.textStart()
        rest = self._plain[start : last.textStart()]
        words = rest.rstrip()
        cut = words.rfind(" ") + 1
        hyphened = words.endswith("-")  # then the word stands whole in the last line
        if (words == rest and not hyphened) or words.endswith(CHEVRON.rstrip()):
            return
        columns = self._end(start, start + cut) or cut
        if " " not in words[:columns].rstrip():
            return
        if self._break(layout, width, shorter=(lines - 2, columns)) != lines:
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
        height = self._line_height
        baseline = (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        leftwards = QGuiApplication.isRightToLeft()
        left = max(0.0, of - width) if leftwards else 0.0
        lines = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            start = line.textStart()
            columns = shorter[1] if lines == shorter[0] else self._end(start, start + line.textLength())
            if columns:
                line.setNumColumns(columns, max(width, 1.0))
            line.setPosition(QPointF(left, lines * height + baseline - line.ascent()))
            if self._hanging and not lines:
                indent = metrics.horizontalAdvance(self._plain[: self._hanging])
                width -= indent
                left += 0.0 if leftwards else indent
            lines += 1
        layout.endLayout()
        return lines

    def _end(self, start: int, end: int) -> int:
        """After how many characters a line ends that would end badly, else 0.

        That is within a word like ``xmlgw-armatic`` or a telephone number, before the sign between two menus,
        and between a small number and what it counts. Before a capital letter a hyphen joins words, as German
        does, and a line may end, but not after one letter, as in ``E-Mail``.
        """
        following = self._plain[end : end + 1]
        if not following:
            return 0
        words = self._plain[start:end].rstrip()
        cut = words.rfind(" ") + 1
        number = words[cut:].isdecimal() and len(words) - cut <= _DIGITS
        joined = following.isupper() and len(words) - cut > _LETTER
        broken = words.endswith("-") and len(words) == end - start and not joined
        dialed = words.endswith(")") and following.isdecimal()
        rooted = words[cut:] == "/"  # of a path
        return cut if number or broken or dialed or rooted or following == CHEVRON.strip() else 0
