"""The start page: the promise at the left, at once; what is on offer at the right, when it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.scroll_area import ScrollArea
from ui.widgets.start_panel import StartPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.pages.start_content import StartContent
    from ui.theme import Theme


class StartPage(QWidget):
    """The frame of the first page. It needs no data, so it is painted before any is read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.panel = StartPanel(theme)
        self.content: StartContent | None = None
        self._scroll = ScrollArea()
        halves = QHBoxLayout(self)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(self.panel)
        halves.addWidget(self._scroll, 1)

    def fill(self, content: StartContent) -> None:
        """Show what is on offer."""
        self.content = content
        self._fit()
        self._scroll.setWidget(content)

    def say_damaged(self, detail: str) -> None:
        """The program's own files cannot be read; *detail* says which."""
        from ui.tokens import Role
        from ui.widgets.label import Label
        from ui.widgets.text_block import verbatim

        message = QWidget()
        column = QVBoxLayout(message)
        side = self._theme.px(48)
        column.setContentsMargins(side, side, side, side)
        sentence = self.tr("A file of this program is damaged. Install the program again.")
        column.addWidget(Label(self._theme, Role.HEADING, sentence))
        column.addWidget(Label(self._theme, Role.SMALL, verbatim(detail), color="text2"))
        column.addStretch(1)
        self._scroll.setWidget(message)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Narrow windows get a narrower panel, very narrow ones none."""
        px = self._theme.px
        narrow = self.width() < px(1100)
        self.panel.setVisible(self.width() >= px(820))
        self.panel.set_narrow(narrow=narrow)
        if self.content is not None:
            self.content.set_narrow(narrow=narrow)
