"""A text of any length, line by line: only the lines in sight are painted."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy

from ui.tokens import XS, Role
from ui.widgets.shown_cells import ShownCells

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
#: Lines that are seen without scrolling.
_SEEN: Final = 12
#: So many are laid out at a time, so that all that is in sight is there at once.
_BATCH: Final = 2_000


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[str] = ()
        self.bad: Set[int] = frozenset()
        self.alarm = QColor()
        self.size: QSize | None = None  # of every line; else as the view's font has it
        self.tips = False

    def show_lines(self, lines: Sequence[str], bad: Set[int]) -> None:
        self.beginResetModel()
        self.lines, self.bad = lines, bad
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            return self.lines[index.row()]
        if role == Qt.ItemDataRole.SizeHintRole:
            return self.size
        if role == Qt.ItemDataRole.ToolTipRole and self.tips:
            return self.lines[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole and index.row() in self.bad:
            return self.alarm
        return None


class LineView(ShownCells, QListView):
    """Lines in the code font; they can be chosen and copied, never changed.

    Args:
        theme: Fonts and colors.
        name: What it shows, for screen readers.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._seen = _SEEN
        self._lines = _Lines(self)
        self.setModel(self._lines)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # files and licenses run so in any language
        self.setObjectName("lines")  # the style sheet's name for it
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def lines(self) -> Sequence[str]:
        """What it shows."""
        return self._lines.lines

    def show_lines(self, lines: Sequence[str], bad: Set[int] = frozenset()) -> None:
        """Show other lines, from the first one on; those of the numbers *bad* stand out.

        The color is no more than help: a line that is bad has to say so.
        """
        self._lines.size = self._size_of(lines)
        self._lines.show_lines(lines, bad)
        self.scrollToTop()

    def set_seen(self, lines: int) -> None:
        """Be so many lines high."""
        if lines != self._seen:
            self._seen = lines
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        line = QFontMetrics(self.font()).lineSpacing() + 2 + 2 * self.spacing()
        return QSize(self._theme.px(320), line * self._seen + 2 * self._theme.px(XS))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectedIndexes())
            QGuiApplication.clipboard().setText("\n".join(self.lines[row] for row in rows))
            return
        super().keyPressEvent(event)

    def _role(self) -> Role:
        """How the lines are set."""
        return Role.CODE

    def _size_of(self, lines: Sequence[str]) -> QSize | None:
        """What the longest of *lines* needs: Qt would ask one of them alone, and not scroll to its end."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(max(lines, key=len, default="")) + self._theme.px(XS)
        return QSize(width, metrics.height() + 1)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(self._role()))
        self._lines.size = self._size_of(self.lines)
        self._lines.alarm = self._theme.color("failed")
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
        self.viewport().update()
