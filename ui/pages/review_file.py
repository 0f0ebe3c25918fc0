"""Review files: mine to pass on, and somebody else's to compare with mine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout

from armatic_setup.guide.markup import Span
from ui.pages.review_place import ReviewPlace
from ui.tokens import XXS, L, M, Role, S
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fields import Field
from ui.widgets.label import Label
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from ui.pages.review_files import ReviewFiles
    from ui.theme import Theme
    from ui.workspace import Workspace

_FIELD = 300


class FilePlace(ReviewPlace):
    """One card to save, one to open."""

    def __init__(self, theme: Theme, workspace: Workspace, files: ReviewFiles) -> None:
        super().__init__(
            theme,
            workspace,
            self.tr("Review files"),
            self.tr("Pass your review on, or open somebody's. A file holds no password."),
        )
        self._files = files
        self.reviewer = Field(theme, self.tr("Your name"))
        self.customer = Field(theme, self.tr("Company"))
        self.save = Button(theme, self.tr("&Save the review"), icon="document")
        self.open = Button(theme, self.tr("&Open a review"), icon="file")
        self._build()
        self.save.clicked.connect(self._on_save)
        self.open.clicked.connect(files.open_review)
        files.told.connect(self._on_told)
        for field in (self.reviewer, self.customer):
            field.edit.editingFinished.connect(self._keep_names)

    @property
    def footer_note(self) -> str:
        return self.desk.unsaved_words or self.desk.saved_words

    def on_enter(self) -> None:
        self.desk.look_for_evidence()
        self.reviewer.edit.setText(self.desk.journey.state.reviewer)
        self.customer.edit.setText(self.desk.review.customer)

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        mine = Card(theme)
        mine.column.addWidget(Label(theme, Role.HEADING, self.tr("Pass mine on")))
        mine.column.addSpacing(px(XXS))
        words = self.tr("Ticks, notes, what is granted today, what a test proved, and who reviewed it.")
        mine.column.addWidget(Label(theme, Role.BODY, words, color="text2"))
        mine.column.addSpacing(px(M))
        names = QHBoxLayout()
        names.setSpacing(px(S))
        for field in (self.reviewer, self.customer):
            field.setMaximumWidth(px(_FIELD))
            names.addWidget(field, 1)
        names.addStretch(0)
        mine.column.addLayout(names)
        mine.column.addSpacing(px(M))
        mine.column.addWidget(self.save)
        theirs = Card(theme)
        theirs.column.addWidget(Label(theme, Role.HEADING, self.tr("Open somebody's")))
        theirs.column.addSpacing(px(XXS))
        words = self.tr(
            "Choose the file, or drop it anywhere on this page. "
            "You see the differences row by row and take what you want."
        )
        theirs.column.addWidget(Label(theme, Role.BODY, words, color="text2"))
        theirs.column.addSpacing(px(M))
        theirs.column.addWidget(self.open)
        self.column.addWidget(mine)
        self.column.addSpacing(px(L))
        self.column.addWidget(theirs)
        self.column.addStretch(1)

    @Slot()
    def _keep_names(self) -> None:
        self.desk.name_reviewer(self.reviewer.edit.text(), self.customer.edit.text())

    @Slot()
    def _on_save(self) -> None:
        self._keep_names()
        self._files.save_review()

    @Slot(str, object)
    def _on_told(self, words: str, kind: object) -> None:
        if self.isVisible():
            assert isinstance(kind, NoticeKind)
            self.notice.say((Span(words),), kind)
