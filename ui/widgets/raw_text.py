"""The raw facts behind a sentence: selectable, wrapped, a few lines high."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from ui.tokens import XS, Role
from ui.widgets.scroll_area import BAR

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

_LEAST: Final = 2
_MOST: Final = 8


class RawText(QPlainTextEdit):
    """As high as its text at the width it is given, from two lines to eight; then it scrolls.

    The room for its bar is always kept: a bar that comes and goes would change the wrapping, and with it
    whether a bar is needed.
    """

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Technical details"))
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self._on_range_changed(0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(max(_LEAST, min(_MOST, self._lines_at(width - self._around() - BAR))))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._height(_LEAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._height(_LEAST))

    def _height(self, lines: int) -> int:
        """The height of so many lines, and two pixels: without them the editor takes the last one for cut."""
        return math.ceil(QFontMetricsF(self.font()).lineSpacing()) * lines + self._around() + 2

    def _around(self) -> int:
        """Border, padding and the document's own margin of two sides."""
        return 2 * (self._theme.border + self._theme.px(XS) + int(self.document().documentMargin()))

    def _lines_at(self, width: int) -> int:
        """How many lines the text takes when it is *width* pixels wide."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        number = 0
        for paragraph in self.toPlainText().split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1, width))
                number += 1
                if number > _MOST:  # of a long text no more is needed to know
                    break
            layout.endLayout()
            number += not paragraph
        return number

    @Slot(int, int)
    def _on_range_changed(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Role.CODE))
        self.updateGeometry()
