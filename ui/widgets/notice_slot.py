"""A place where news appears and goes, taking no room while there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import M
from ui.widgets.announce import announce
from ui.widgets.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from armatic_setup.guide.markup import Span
    from ui.theme import Theme


class NoticeSlot(QWidget):
    """Says one thing at a time, to the eye and to screen readers, with room below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(theme, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(M))
        column.addWidget(self.notice)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it says nothing."""
        return "" if self.isHidden() else self.notice.text.text()

    def say(self, words: Sequence[Span], kind: NoticeKind, *, aloud: bool = True) -> None:
        """Show *words*; *aloud* has them announced, for what the user did not just ask for."""
        self.notice.set_notice(words, kind)
        self.show()
        if aloud:
            announce(self.notice, self.notice.text.text())

    def clear(self) -> None:
        """Say nothing."""
        self.hide()
