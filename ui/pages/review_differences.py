"""Somebody's review beside mine: what differs, row by row, and which of the two is to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot

from armatic_setup.guide.markup import Span, Style
from armatic_setup.language import mark, tr
from armatic_setup.review.difference import Aspect, differences
from ui import wording
from ui.pages.review_place import ReviewPlace
from ui.tokens import XS, M, Role
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.difference_row import DifferenceRow
from ui.widgets.divider import Divider
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from armatic_setup.review.review_file import ReviewFile
    from ui.pages.review_files import ReviewFiles
    from ui.theme import Theme
    from ui.workspace import Workspace

_WHAT: Final = {Aspect.RIGHTS: mark("rights"), Aspect.LABEL: mark("name here"), Aspect.NOTE: mark("note")}


class DifferencesPlace(ReviewPlace):
    """Filled anew for each file that is opened."""

    def __init__(self, theme: Theme, workspace: Workspace, files: ReviewFiles) -> None:
        super().__init__(
            theme,
            workspace,
            self.tr("Their review and mine"),
            self.tr("Choose row by row which one stands. Newer proof is never replaced by older."),
        )
        self._files = files
        self.rows: tuple[DifferenceRow, ...] = ()
        self.whose = Label(theme, Role.BODY, color="text2", strong_color="text")
        self.all_theirs = Button(theme, self.tr("Choose all of &theirs"), small=True)
        self.what_adds = Button(theme, self.tr("Choose what only &adds"), small=True)
        self.all_mine = Button(theme, self.tr("Choose all of &mine"), small=True)
        self._acts = FlowRow(theme.px(XS))
        for button in (self.all_theirs, self.what_adds, self.all_mine):
            self._acts.add(button)
        self._card: Card | None = None
        self.column.addWidget(self.whose)
        self.column.addSpacing(theme.px(M))
        self.column.addWidget(self._acts)
        self.column.addSpacing(theme.px(M))
        self.column.addStretch(1)
        self.all_theirs.clicked.connect(self._on_all_theirs)
        self.what_adds.clicked.connect(self._on_what_adds)
        self.all_mine.clicked.connect(self._on_all_mine)

    # -- what the page asks -------------------------------------------------------------------------

    @property
    def chosen(self) -> frozenset[str]:
        """The differences of which theirs is to be taken."""
        return frozenset(row.id for row in self.rows if row.takes_theirs)

    @property
    def can_go_next(self) -> bool:
        return bool(self.chosen) or not self.rows

    @property
    def next_label(self) -> str:
        if not self.rows:
            return self.tr("To the &checklist")
        words = self.tr("&Take {chosen} of {all}")
        return words.format(chosen=len(self.chosen), all=len(self.rows))

    @property
    def footer_note(self) -> str:
        if self.rows and not self.chosen:
            return self.tr("Choose something of theirs first.")
        return self.tr("Undo brings mine back.") if self.rows else ""

    def on_enter(self) -> None:
        theirs = self._files.theirs
        if theirs is not None:
            self._show(theirs)

    def on_next(self) -> bool:
        theirs = self._files.theirs
        if theirs is not None and self.chosen:
            self.desk.merge(theirs, self.chosen)
        self.place_wanted.emit("rows")
        return False

    # -- showing ----------------------------------------------------------------------------------

    def _show(self, theirs: ReviewFile) -> None:
        found = differences(self.desk.journey, theirs, self.desk.snapshot)
        self.whose.set_text(self._whose(theirs))
        self._fill(
            [
                DifferenceRow(self.theme, one, tr(_WHAT[one.what]) if one.what in _WHAT else "")
                for one in found
            ]
        )
        self._acts.setVisible(bool(found))
        self.what_adds.setEnabled(any(not one.loses for one in found))
        self.notice.clear()
        mine = self.desk.journey.state.answers.company_id
        if theirs.practice != self.workspace.practice:
            words = self.tr("One of the two reviews is a rehearsal on the practice company.")
            self.notice.say((Span(words, Style.LABEL),), NoticeKind.WARNING)
        elif mine and theirs.company_id and not theirs.concerns(self.desk.journey):
            words = self.tr("It is of another company, user or entity. Its proofs are not taken.")
            self.notice.say((Span(words, Style.LABEL),), NoticeKind.WARNING)
        elif not found:
            words = self.tr("Both reviews say the same.")
            self.notice.say((Span(words, Style.LABEL),), NoticeKind.PASSED)
        self.changed.emit()

    def _whose(self, theirs: ReviewFile) -> tuple[Span, ...]:
        name = theirs.customer or theirs.company_id or self.tr("a company without a name")
        by = self.tr(" by {name}").format(name=theirs.reviewer) if theirs.reviewer else ""
        when = wording.when(theirs.saved_at, self.workspace.clock())
        words = self.tr(", reviewed{by}, saved {when}.").format(by=by, when=when)
        return (Span(name, Style.LABEL), Span(words))

    def _fill(self, rows: list[DifferenceRow]) -> None:
        """A new card in the place of the last one, which goes when the event loop comes to it."""
        if self._card is not None:
            self.column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = Card(self.theme, padding=0)
        for number, row in enumerate(rows):
            if number:
                self._card.column.addWidget(Divider(self.theme))
            self._card.column.addWidget(row)
            row.changed.connect(self.changed)
        self._card.setVisible(bool(rows))
        self.column.insertWidget(self.column.count() - 1, self._card)
        self.rows = tuple(rows)

    @Slot()
    def _on_all_theirs(self) -> None:
        for row in self.rows:
            row.choose(theirs=True)

    @Slot()
    def _on_what_adds(self) -> None:
        for row in self.rows:
            row.choose(theirs=not row.loses)

    @Slot()
    def _on_all_mine(self) -> None:
        for row in self.rows:
            row.choose(theirs=False)
