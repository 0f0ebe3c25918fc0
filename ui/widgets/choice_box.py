"""A list of choices, and a day, with our own arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QLabel, QWidget

from ui.tokens import Role
from ui.widgets.painting import mirrored, painter_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QShowEvent, QWheelEvent

    from ui.theme import Theme


class ChoiceBox(QComboBox):
    """A list with our own arrow; the wheel scrolls the page and never changes the choice."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label: QLabel | None = None

    def set_name(self, name: str) -> None:
        """What is chosen here, where no label on the page says so.

        On Linux Qt gives the chosen line as the name, and the name by a label beside the box.
        """
        self.setAccessibleName(name)
        self._label = QLabel(name)
        self._label.setBuddy(self)
        self._label.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._label is not None:  # it has to be a sibling, which is known by now
            self._label.setParent(self.parentWidget())
            self._label = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self, self._theme)


class DateBox(QDateEdit):
    """A day: typed part by part, or taken from a calendar. It is told when it is entered, not while typed.

    Args:
        theme: Fonts and colors.
        name: What day it is, for screen readers.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)
        point = "." if " d. " in QLocale().dateFormat(QLocale.FormatType.LongFormat) else ""
        self.setDisplayFormat(f"d{point} MMM yyyy")  # the month in words: it cannot be misread
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _paint_arrow(self, self._theme)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Role.BODY))


def _paint_arrow(widget: QWidget, theme: Theme) -> None:
    side, gap = theme.px(14), theme.px(12)
    left = gap if mirrored(widget) else widget.width() - gap - side
    area = QRectF(left, (widget.height() - side) / 2, side, side)
    token = "text2" if widget.isEnabled() else "disabled"
    theme.icons.paint(painter_of(widget), "chevron-down", token, area)
