"""What is granted today: entered or pasted, compared with what is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from armatic_setup.guide.markup import Span, Style
from armatic_setup.review.compare import totals
from ui.pages.checklist_board import ChecklistBoard
from ui.pages.page import FooterAction
from ui.pages.review_place import ReviewPlace
from ui.tokens import XS, M, Role
from ui.widgets.button import Button
from ui.widgets.checklist_items import Mode
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from ui.pages.review_files import ReviewFiles
    from ui.theme import Theme
    from ui.workspace import Workspace


class TodayPlace(ReviewPlace):
    """The list once more, with what a click enters as granted today."""

    def __init__(self, theme: Theme, workspace: Workspace, files: ReviewFiles) -> None:
        super().__init__(
            theme,
            workspace,
            self.tr("What is granted today"),
            self.tr("Tick what Intacct shows today, or paste its table. The list compares it with the need."),
        )
        self.summary = Label(theme, Role.BODY, color="text2", strong_color="text")
        self.paste = Button(theme, self.tr("&Paste a table"), icon="paste", small=True)
        self.file = Button(theme, self.tr("Open a &table from a file"), icon="file", small=True)
        self.board = ChecklistBoard(theme, self.desk, Mode.TODAY)
        acts = FlowRow(theme.px(XS))
        acts.add(self.paste)
        acts.add(self.file)
        self.column.addWidget(acts)
        self.column.addSpacing(theme.px(M))
        self.column.addWidget(self.board)
        self.column.addSpacing(theme.px(M))
        self.column.addWidget(self.summary)
        self.column.addStretch(1)
        self.paste.clicked.connect(self._on_paste)
        self.file.clicked.connect(files.open_table)
        files.told.connect(self._on_told)
        self.desk.changed.connect(self._on_changed)

    @property
    def footer_note(self) -> str:
        return self.desk.unsaved_words or self.comparison

    @property
    def next_label(self) -> str:
        return self.tr("&Hand over what is missing") if self.desk.review.missing_rows else ""

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        return ()

    @property
    def comparison(self) -> str:
        """What is missing, present and more than needed, added up."""
        return totals(self.desk.review).sentence

    def on_ahead(self) -> None:
        self.board.refresh()
        self.board.list.open_all()
        self._show()

    def on_enter(self) -> None:
        self.desk.look_for_evidence()
        self.on_ahead()

    def on_next(self) -> bool:
        self.place_wanted.emit("handover")
        return False

    def _show(self) -> None:
        review = self.desk.review
        proven = review.tested_at is not None
        words = (
            Span(self.tr("The live test counts more than what is entered."), Style.LABEL),
            Span(" " + self.tr("What it proved or refused stands in the boxes.")),
        )
        untested = (Span(self.tr("No live test has proven anything here yet.")),)
        self.summary.set_text(words if proven else untested)

    @Slot()
    def _on_paste(self) -> None:
        self.place_wanted.emit("paste")

    @Slot(str, object)
    def _on_told(self, words: str, kind: object) -> None:
        if self.isVisible():
            assert isinstance(kind, NoticeKind)
            self.notice.say((Span(words),), kind)

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self._show()
            self.changed.emit()
