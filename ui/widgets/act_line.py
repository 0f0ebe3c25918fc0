"""What an act on files is doing and what became of it, where the act was begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span
from ui.scrolling import scroll_to
from ui.tokens import XS, Role, S
from ui.widgets.announce import announce
from ui.widgets.busy_bar import BusyBar
from ui.widgets.button import Button
from ui.widgets.fold_button import FoldButton
from ui.widgets.label import Label
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.raw_text import RawText
from ui.widgets.tenths import Tenths
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from pathlib import Path

    from ui.theme import Theme


class ActLine(QWidget):
    """Takes no room before the first act.

    Signals:
        stop_wanted: The user wants the act to stop.
        folder_wanted: (folder) The user wants to see what was written.

    Args:
        theme: Fonts and colors.
        parent: Owner, if not a layout's.
    """

    stop_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folder: Path | None = None
        self._tenths = Tenths()
        self._into_view = QTimer(self)  # once the page has given it its room
        self._into_view.setSingleShot(True)
        self._into_view.timeout.connect(self._on_into_view)
        self._running = QWidget(self)
        self.words = Label(theme, Role.BODY, color="text2")
        self.stop = Button(theme, self.tr("Cancel"), small=True)
        self._bar = BusyBar(theme)
        self.outcome = Notice(theme, "", NoticeKind.PASSED)
        self.show_folder = Button(theme, self.tr("Show in folder"), small=True)
        self.more = FoldButton(theme, self.tr("Details"), icon="chevron-down", trailing=True, flush=True)
        self._answers = self.outcome.add_answers(self.show_folder, self.more)
        self._details: RawText | None = None  # most acts end well
        self._build()
        self.stop.clicked.connect(self.stop_wanted)
        self.show_folder.clicked.connect(self._on_show_folder)
        self.more.folded.connect(self._on_folded)

    @property
    def text(self) -> str:
        """What became of the last act; empty while nothing did."""
        return "" if self.isHidden() or self.outcome.isHidden() else self.outcome.text.text()

    def begin(self, words: str, *, may_stop: bool) -> None:
        """An act is under way."""
        self.words.set_text(verbatim(words))
        self.stop.setVisible(may_stop)
        self.outcome.hide()
        self._running.show()
        self._bar.set_running(running=True)
        self.show()
        self._into_view.start()
        self._tenths.restart()
        announce(self, words)

    def go_on(self, words: str, done: int = 0, total: int = 0) -> None:
        """It goes on.

        Args:
            words: What it is doing.
            done: How much is done, where that is known; each full ten per cent but the last is announced.
            total: How much there is to do.
        """
        self.words.set_text(verbatim(words))
        under_way = not (self.isHidden() or self._running.isHidden())  # not one that nobody asked for
        if under_way and 0 < done < total and (percent := self._tenths.reached(done * 100 // total)):
            announce(self, self.tr("{percent}%. {words}").format(percent=percent, words=words))

    def end(self, words: str, kind: NoticeKind, folder: Path | None = None, *, details: str = "") -> None:
        """It is over.

        Args:
            words: What became of it, in plain words.
            kind: Whether that is good.
            folder: Where something was written; it can be shown.
            details: The raw facts of a failure, one click away.
        """
        had_focus = self.stop.hasFocus()
        self._folder = folder
        self._bar.set_running(running=False)
        self._running.hide()
        self.outcome.set_notice((Span(words),), kind)
        self.show_folder.setVisible(folder is not None)
        self.more.setVisible(bool(details))
        self.more.set_unfolded(unfolded=False)
        if details or self._details is not None:
            self._raw_text().setPlainText(details)
        self._answers.setVisible(folder is not None or bool(details))  # a row of nothing would leave its gap
        self.outcome.show()
        self.show()
        self._into_view.start()
        if had_focus and (folder is not None or details):
            further = self.more if folder is None else self.show_folder
            further.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def clear(self) -> None:
        """Say nothing."""
        self.hide()

    def _build(self) -> None:
        px = self._theme.px
        row = QHBoxLayout()
        row.setSpacing(px(S))
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.stop)
        under_way = QVBoxLayout(self._running)
        under_way.setContentsMargins(0, 0, 0, 0)
        under_way.setSpacing(px(XS))
        under_way.addLayout(row)
        under_way.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(S), 0, 0)
        column.addWidget(self._running)
        column.addWidget(self.outcome)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def _raw_text(self) -> RawText:
        if self._details is None:
            self._details = RawText(self._theme, "")
            self._details.hide()
            self.outcome.add_below(self._details)
        return self._details

    @Slot(bool)
    def _on_folded(self, shown: bool) -> None:
        if self._details is not None:
            self._details.setVisible(shown)
            self._into_view.start()

    @Slot()
    def _on_into_view(self) -> None:
        scroll_to(self)

    @Slot()
    def _on_show_folder(self) -> None:
        if self._folder is not None:
            self.folder_wanted.emit(self._folder)
