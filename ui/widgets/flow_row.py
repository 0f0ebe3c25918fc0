"""A row of small things that goes on in the next line where the width ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from ui.widgets.painting import mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class FlowRow(QWidget):
    """Places widgets side by side at their own size, wrapping like words.

    It is a widget that moves its children, not a ``QLayout``: items of a layout written in Python can be
    deleted by Qt behind Python's back.

    A widget with a minimum width of its own may be as narrow as that where its words have no room.

    Args:
        spacing: Gap between two things and between two lines, in pixels.
        parent: Owner, if not a layout's.
    """

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put *widget* at the end. One that was hidden before stays so and takes no room."""
        hidden = _is_hidden(widget)
        widget.setParent(self)
        widget.setVisible(not hidden)
        self._widgets.append(widget)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        hints = [widget.sizeHint() for widget in self._shown()]
        width = sum(hint.width() for hint in hints) + self._spacing * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        shown = self._shown()
        hints = [widget.minimumSizeHint() for widget in shown]
        return QSize(
            max((one.minimumWidth() or one.minimumSizeHint().width() for one in shown), default=0),
            max((hint.height() for hint in hints), default=0),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a child's size has changed
            self.updateGeometry()
            self._place(self.width(), move=True)
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        # Qt asks while a window goes, too; an override that raises then ends the process.
        return [widget for widget in self._widgets if isValid(widget) and not _is_hidden(widget)]

    def _place(self, width: int, *, move: bool) -> int:
        """Lay the widgets out in *width*; the height they take."""
        x, y, line = 0, 0, 0
        for widget in self._shown():
            size = widget.sizeHint()
            size.setWidth(max(min(size.width(), width), widget.minimumWidth()))
            if x and x + size.width() > width:
                x, y, line = 0, y + line + self._spacing, 0
            if move:
                left = width - x - size.width() if mirrored(self) else x
                widget.setGeometry(QRect(QPoint(left, y), size))
            x += size.width() + self._spacing
            line = max(line, size.height())
        return y + line


def _is_hidden(widget: QWidget) -> bool:
    """Whether somebody hid it; a new widget counts as hidden for Qt, but not here."""
    return widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
