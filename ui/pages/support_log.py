"""The log: how much is written, where it is, and what is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot

from armatic_setup.guide.markup import Span
from armatic_setup.logbook.level import Level
from ui.pages.support_place import SupportPlace
from ui.support_jobs import LogState
from ui.tokens import XS, L, Role, S
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.exact_value import ExactValue
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.notice import NoticeKind
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace


class LogPlace(SupportPlace):
    """The switch of the level, and the folder."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("Log"),
            self.tr("What was asked, when, and how it ended. No password, no name, no amount."),
        )
        self.level = Segmented(
            theme,
            (
                (Level.OFF, self.tr("&Off")),
                (Level.NORMAL, self.tr("&Normal")),
                (Level.DETAILED, self.tr("&Detailed")),
            ),
            self.tr("How much is written"),
        )
        self.meaning = Label(theme, Role.SMALL, color="text2")
        self.folder = ExactValue(theme, str(self.files.log_folder))
        self.bytes = Label(theme, Role.SMALL, color="text2")
        self.show_folder = Button(theme, self.tr("Show the &folder"), icon="file", small=True)
        self._build()
        self.level.chosen.connect(self._on_level)
        self.show_folder.clicked.connect(self._on_show_folder)
        self.files.logged.connect(self._on_logged)

    def on_enter(self) -> None:
        self.notice.clear()
        self._show_level(self.workspace.logbook.level)
        self.files.look_at_log()

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        level = Card(theme)
        level.column.addWidget(Label(theme, Role.HEADING, self.tr("How much is written")))
        level.column.addSpacing(px(S))
        level.column.addWidget(self.level)
        level.column.addSpacing(px(XS))
        level.column.addWidget(self.meaning)
        place = Card(theme)
        place.column.addWidget(Label(theme, Role.HEADING, self.tr("Where it is")))
        place.column.addSpacing(px(S))
        place.column.addWidget(self.folder)
        place.column.addSpacing(px(XS))
        place.column.addWidget(self.bytes)
        place.column.addSpacing(px(S))
        acts = FlowRow(px(XS))
        acts.add(self.show_folder)
        place.column.addWidget(acts)
        self.column.addWidget(level)
        self.column.addSpacing(px(L))
        self.column.addWidget(place)
        self.column.addStretch(1)

    def _show_level(self, level: Level) -> None:
        self.level.choose(level)
        words = {
            Level.OFF: self.tr("Nothing is written, not even a crash. Support can help less then."),
            Level.NORMAL: self.tr("Each request and check with its time and result. It is never over 5 MB."),
            Level.DETAILED: self.tr("Each page of a sync, too. It is never over 5 MB."),
        }
        self.meaning.set_text(words[level])

    @Slot(str)
    def _on_level(self, level: str) -> None:
        self.notice.clear()
        self._show_level(Level(level))
        self.files.choose_level(Level(level))

    @Slot(object)
    def _on_logged(self, state: object) -> None:
        assert isinstance(state, LogState)
        size = QLocale().formattedDataSize(state.size, 1)
        words = self.tr("It holds {size} now.").format(size=size) if state.size else self.tr("It is empty.")
        self.bytes.set_text(words)

    @Slot()
    def _on_show_folder(self) -> None:
        if not self.files.show_folder(self.files.log_folder):
            words = self.tr("The folder is not there yet: nothing was written so far.")
            self.notice.say((Span(words),), NoticeKind.INFO)
