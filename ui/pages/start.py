"""The start page: the promise at the left, at once; what is on offer at the right, when it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from ui.tokens import RAIL_BELOW, START_PANEL_FROM, START_SIDE, XL, XXL
from ui.widgets.start_panel import StartPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.pages.start_content import StartContent
    from ui.theme import Theme
    from ui.widgets.scroll_area import ScrollArea


class StartPage(QWidget):
    """The frame of the first page. It needs no data, so it is painted before any is read."""

    #: What help knows it by.
    help_id = "start"

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.panel = StartPanel(theme)
        self.content: StartContent | None = None
        self._damaged: QVBoxLayout | None = None
        self._scroll: ScrollArea | None = None
        self._halves = QHBoxLayout(self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._halves.addWidget(self.panel)
        self._empty = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding)
        self._halves.addItem(self._empty)

    def fill(self, content: StartContent) -> None:
        """Show what is on offer."""
        self.content = content
        self._fit()
        self._show(content)

    def say_damaged(self, detail: str) -> None:
        """The program's own files cannot be read; *detail* says which."""
        from ui.tokens import START_CONTENT, Role
        from ui.widgets.label import Label
        from ui.widgets.notice import Notice, NoticeKind
        from ui.widgets.text_block import verbatim

        theme = self._theme
        message = QWidget()
        self._damaged = column = QVBoxLayout(message)
        sentence = self.tr("A file of this program is damaged. Install the program again.")
        notice = Notice(theme, sentence, NoticeKind.FAILED)
        notice.add_below(Label(theme, Role.SMALL, verbatim(detail), color="text2"))
        notice.setMaximumWidth(theme.px(START_CONTENT))
        column.addWidget(notice)
        column.addStretch(1)
        self._fit()
        self._show(message)

    def _show(self, content: QWidget) -> None:
        if self._scroll is None:
            from ui.widgets.scroll_area import ScrollArea

            self._scroll = ScrollArea()
            self._halves.removeItem(self._empty)
            self._halves.addWidget(self._scroll, 1)
        before = self._scroll.takeWidget()
        if before is not None:  # it may still hear of the journey
            before.setParent(self)
            before.hide()
        self._scroll.setWidget(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Narrow windows get a narrower panel, very narrow ones none."""
        px = self._theme.px
        narrow = self.width() < px(RAIL_BELOW)
        self.panel.setVisible(self.width() >= px(START_PANEL_FROM))
        self.panel.set_narrow(narrow=narrow)
        if self.content is not None:
            self.content.set_narrow(narrow=narrow)
        if self._damaged is not None:
            side = px(XL if narrow else START_SIDE)
            self._damaged.setContentsMargins(side, px(XXL), side, px(XXL))
