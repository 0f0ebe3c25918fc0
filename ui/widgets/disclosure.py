"""A question whose answer unfolds below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.fold_button import FoldButton

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
        self._content = content
        self.button = FoldButton(theme, title, icon="chevron-right", flush=True)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.setMinimumWidth(1)  # a long title is cut short rather than the page made wider
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QVBoxLayout()
        indent = theme.px(22)
        inner.setContentsMargins(*((0, 0, indent) if self.isRightToLeft() else (indent, 0, 0)), theme.px(4))
        inner.addWidget(content)
        column.addLayout(inner)
        content.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.button.folded.connect(self._on_folded)

    @Slot(bool)
    def _on_folded(self, shown: bool) -> None:
        self._content.setVisible(shown)
        self.button.set_icon("chevron-down" if shown else "chevron-right")
