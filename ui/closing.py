"""Closing while long work runs is asked about, once; nothing is lost either way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from ui.theme import Theme


class Closing(QObject):
    """The question, as a band over the pages.

    Signals:
        close_wanted: Close now.

    Args:
        theme: Fonts and colors.
        parent: Owner.
    """

    close_wanted = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.band = Notice(theme, "", NoticeKind.WARNING, band=True)
        self.keep = Button(theme, self.tr("&Keep going"), small=True)
        self.close = Button(theme, self.tr("C&lose now"), ButtonKind.TERTIARY, small=True)
        self.band.add_act(self.keep)
        self.band.add_act(self.close)
        self.band.hide()
        self.keep.clicked.connect(self.withdraw)
        self.close.clicked.connect(self.close_wanted)

    @property
    def asking(self) -> bool:
        """Whether the question is on screen."""
        return not self.band.isHidden()

    def allows(self, question: str) -> bool:
        """Whether the window may close now; if not, the question is asked. The second time it may.

        Args:
            question: What is under way and what becomes of it, as markup; empty while nothing is.
        """
        application = QGuiApplication.instance()
        leaving = isinstance(application, QGuiApplication) and application.isSavingSession()
        if not question or self.asking or leaving:
            return True
        self.band.set_notice(question, NoticeKind.WARNING)
        self.band.show()
        self.keep.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self.band, self.band.text.text(), urgent=True)
        return False

    @Slot()
    def withdraw(self) -> None:
        """The question is answered, or there is nothing to ask about any more."""
        self.band.hide()
