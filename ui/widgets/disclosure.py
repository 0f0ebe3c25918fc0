"""A question whose answer unfolds below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.button import Button, ButtonKind

if TYPE_CHECKING:
    from ui.theme import Theme


class Disclosure(QWidget):
    """A tertiary button that shows and hides *content*.

    Args:
        theme: Fonts and colors.
        title: The question.
        content: What unfolds.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._content = content
        self.button = Button(theme, title, ButtonKind.TERTIARY, icon="chevron-right", small=True)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.setMinimumWidth(1)  # a long title is cut short rather than the page made wider
        self.button.setCheckable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QVBoxLayout()
        indent = theme.px(30)
        inner.setContentsMargins(*((0, 0, indent) if self.isRightToLeft() else (indent, 0, 0)), theme.px(4))
        inner.addWidget(content)
        column.addLayout(inner)
        content.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.button.toggled.connect(self._on_toggled)
        self._on_toggled(False)  # noqa: FBT003 - the slot of a signal

    @Slot(bool)
    def _on_toggled(self, shown: bool) -> None:
        self._content.setVisible(shown)
        self.button.set_icon("chevron-down" if shown else "chevron-right")
        state = self.tr("shown") if shown else self.tr("hidden")
        self.button.setAccessibleName(f"{self._title}, {state}")
