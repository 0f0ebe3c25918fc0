"""An exact value with its Copy button, in one frame."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.tokens import RADIUS_FIELD, Role
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.painting import painter_of, rounded

if TYPE_CHECKING:
    from ui.theme import Theme

#: How long the button says "Copied", in milliseconds.
COPIED_FOR: Final = 2000


class CopyButton(Button):
    """Copies a value to the clipboard, says "Copied" for two seconds and has it announced."""

    def __init__(self, theme: Theme, value: str, name: str, parent: QWidget | None = None) -> None:
        """Copy *value*, which people know as *name* ("User ID")."""
        super().__init__(
            theme, self._copy_text(), ButtonKind.TERTIARY, icon="copy", small=True, parent=parent
        )
        self._value = value
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COPIED_FOR)
        self._timer.timeout.connect(self._on_over)
        words = (
            QCoreApplication.translate("CopyButton", "Copy {name} {value}")
            if name
            else QCoreApplication.translate("CopyButton", "Copy {value}")
        )
        self.setAccessibleName(words.format(name=name, value=value))
        self.clicked.connect(self._on_clicked)

    @staticmethod
    def _copy_text() -> str:
        return QCoreApplication.translate("CopyButton", "Copy")

    @Slot()
    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
        said = QCoreApplication.translate("CopyButton", "Copied")
        self.set_icon("passed")
        self.set_busy_text(said)
        announce(self, said)
        self._timer.start()

    @Slot()
    def _on_over(self) -> None:
        self.set_icon("copy")
        self.setText(self._copy_text())


class ExactValue(QWidget):
    """The value in the code font on sunken ground, and the button that copies it.

    Args:
        theme: Fonts and colors.
        value: The exact text.
        name: What it is, for screen readers ("User ID").
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, value: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.value = value
        self._label = QLabel(value, self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = CopyButton(theme, value, name, self)
        row = QHBoxLayout(self)
        edges = (2, 2, theme.px(10), 2) if self.isRightToLeft() else (theme.px(10), 2, 2, 2)
        row.setContentsMargins(*edges)
        row.setSpacing(theme.px(8))
        row.addWidget(self._label)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_of(self)
        radius = theme.px(RADIUS_FIELD)
        border = theme.color("line" if theme.border == 1 else "control")
        rounded(painter, QRectF(self.rect()), radius, fill=theme.color("sunken"), border=border)
        rounded(painter, QRectF(self.button.geometry()), radius - 1, fill=theme.color("surface"))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._label.setFont(self._theme.font(Role.CODE))
        self.update()
