"""On the phone: the customer's words at one side, the script at the other; no mouse is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from armatic_setup.guide.scripts import Topic
from ui.pages.call_script import of_row, of_topic
from ui.pages.call_side import CallSide, at_top
from ui.pages.page import FooterAction
from ui.pages.review_place import ReviewPlace
from ui.tokens import L, M, S
from ui.widgets.announce import announce
from ui.widgets.checklist_card import ChecklistCard
from ui.widgets.checklist_items import Mode
from ui.widgets.fields import Field
from ui.widgets.scroll_area import BAR, ScrollArea
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from armatic_setup.review.model import RowReview
    from ui.pages.review_files import ReviewFiles
    from ui.theme import Theme
    from ui.workspace import Workspace

#: The stage of the call that goes through the rows; the others are topics.
_ROWS: Final = "rows"
_NAME: Final = 150
#: So much above and below the row called about stays in view.
_AROUND: Final = 90
#: Narrower windows have no room for the rows and the script side by side.
_BOTH: Final = 800


class CallPlace(ReviewPlace):
    """A support rep leads the customer through the rows, by keyboard alone."""

    def __init__(self, theme: Theme, workspace: Workspace, files: ReviewFiles) -> None:
        super().__init__(
            theme,
            workspace,
            self.tr("On the phone"),
            self.tr("Their words at the left, yours at the right. Ctrl and an arrow key lead on."),
        )
        self._files = files
        self.stages = Segmented(
            theme,
            (
                (Topic.OPENING, self.tr("Opening")),
                (Topic.MODEL, self.tr("Model")),
                (Topic.ENTITIES, self.tr("Entities")),
                (Topic.WINDOW, self.tr("Window")),
                (_ROWS, self.tr("Rows")),
                (Topic.SAVING, self.tr("Saving")),
                (Topic.SENDER, self.tr("Sender")),
                (Topic.CLOSING, self.tr("Closing")),
            ),
            self.tr("Part of the call"),
        )
        self.stages.choose(Topic.OPENING)
        self.card = ChecklistCard(theme, Mode.CALL)
        self.side = CallSide(theme)
        self.reviewer = Field(theme, self.tr("Your name"))
        self.customer = Field(theme, self.tr("Customer"))
        self.rows = ScrollArea()
        self._one = ScrollArea()
        self._head = QWidget()
        self._top, self._rows_column, self._one_column = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._columns = QHBoxLayout()
        self._low = self._whole = False
        self._settle = QTimer(self)  # the list moves its rows first
        self._settle.setSingleShot(True)
        self._build()
        self._connect()

    # -- what the page asks -------------------------------------------------------------------------

    @property
    def own_scrolling(self) -> bool:
        return True

    @property
    def next_label(self) -> str:
        return self.tr("&Save the review record")

    @property
    def footer_note(self) -> str:
        if words := self.desk.unsaved_words:
            return words
        left = len(self.desk.review.missing_rows)
        return self.tr("1 point open.") if left == 1 else self.tr("{left} points open.").format(left=left)

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        return ()

    def on_ahead(self) -> None:
        self._refresh()
        self.card.list.open_all()

    def on_enter(self) -> None:
        self.desk.look_for_evidence()
        self.on_ahead()
        state = self.desk.journey.state
        self.reviewer.edit.setText(state.reviewer)
        self.customer.edit.setText(self.desk.review.customer)
        if not self.card.list.chosen:
            self.card.list.step(1)
        self._show_script()

    def on_next(self) -> bool:
        self._keep_names()
        self._files.save_record()
        return False

    def set_width(self, width: int) -> None:
        """The rows get the room that their columns need at least; the script gets what is left.

        Where both would be too narrow to be read, all of it stands in one column that scrolls as a whole.
        """
        super().set_width(width)
        whole = width < self.theme.px(_BOTH)
        if whole is not self._whole:
            self._whole = whole
            self._place_parts()
        least = self.card.column.contentsMargins()
        self.rows.setMinimumWidth(
            self.card.list.minimumSizeHint().width() + least.left() + least.right() + BAR
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.stages.fit(self.width() - BAR)

    def arrange(self, *, narrow: bool) -> None:
        self.header.lead.setHidden(narrow)
        self._low = narrow
        self._place_parts()

    # -- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, px(L))
        head.setSpacing(px(S))
        self.column.removeWidget(self.header)
        self.column.takeAt(0)  # the gap below it
        head.addWidget(self.header, 1)
        for field in (self.reviewer, self.customer):
            field.setFixedWidth(px(_NAME))
            head.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        self.column.insertWidget(0, self._head)
        self.column.addLayout(self._top)
        self._top.setSpacing(px(M))
        self._top.addWidget(self.stages)
        self.rows.setWidget(at_top(self.card, self._rows_column))
        self._columns.setSpacing(px(L))
        self._columns.addWidget(self.rows, 11)
        self._columns.addWidget(self.side, 9)
        self._top.addLayout(self._columns, 1)
        self._one.setWidget(at_top(QWidget(), self._one_column))
        self._one_column.setSpacing(px(M))
        self._one.hide()
        self.column.addWidget(self._one, 1)

    def _place_parts(self) -> None:
        """Script and rows side by side, or all in one column: what is said, then what is ticked."""
        whole = self._whole
        self.side.arrange(low=self._low, whole=whole)
        if whole:
            for at, part in enumerate((self._head, self.stages, self.side, self.card)):
                self._one_column.insertWidget(at, part)
        else:
            self.column.insertWidget(0, self._head)
            self._top.insertWidget(0, self.stages)
            self._rows_column.insertWidget(0, self.card)
            self._columns.insertWidget(1, self.side, 9)
        self.rows.setHidden(whole)
        self._one.setVisible(whole)

    def _connect(self) -> None:
        desk, listed = self.desk, self.card.list
        listed.checklist.right_toggled.connect(desk.tick)
        listed.checklist.row_toggled.connect(desk.tick_row)
        listed.row_chosen.connect(self._on_row_chosen)
        listed.details_wanted.connect(self._on_note_wanted)
        self._settle.timeout.connect(self._scroll_to_row)
        self.side.note.edited.connect(self._on_note_edited)
        self.side.note.left.connect(self._on_note_left)
        self.stages.chosen.connect(self._show_script)
        self.side.before.clicked.connect(self._on_before)
        self.side.after.clicked.connect(self._on_after)
        self.side.tick.clicked.connect(self._on_tick)
        for field in (self.reviewer, self.customer):
            field.edit.editingFinished.connect(self._keep_names)
        for keys, act in (
            ("Ctrl+Down", self._on_after),
            ("Ctrl+Up", self._on_before),
            ("Ctrl+Space", self._on_tick),
            ("Ctrl+N", self._on_note_wanted),
            ("Ctrl+Right", self._on_next_stage),
            ("Ctrl+Left", self._on_stage_before),
            ("Ctrl+Z", desk.undo),
            ("Ctrl+Y", desk.redo),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        desk.changed.connect(self._refresh)
        desk.said.connect(self._on_said)

    # -- showing ----------------------------------------------------------------------------------

    @property
    def row(self) -> RowReview | None:
        """The row spoken of."""
        return self.card.list.checklist.row(self.card.list.chosen)

    @Slot()
    def _refresh(self) -> None:
        self.card.list.show_review(self.desk.review, self.desk.findings)
        self._show_script()
        if self.isVisible():
            self.changed.emit()

    @Slot()
    def _show_script(self) -> None:
        catalogue, row, stage = self.desk.journey.catalogue, self.row, self.stages.value
        page = of_row(catalogue, row) if stage == _ROWS else of_topic(catalogue, Topic(stage))
        if page is not None:
            self.side.script.show_script(page.title, page.script, page.seen)
        self.side.show_row(row)

    # -- what the rep does --------------------------------------------------------------------------

    @Slot(str)
    def _on_row_chosen(self, _permission_id: str) -> None:
        if self.stages.value != _ROWS and self.card.list.hasFocus():
            self.stages.choose(_ROWS)
        self._show_script()
        self._settle.start()

    @Slot()
    def _scroll_to_row(self) -> None:
        listed = self.card.list
        area = listed.visualRect(listed.currentIndex())
        content = self.rows.widget()
        if not self._whole and content is not None and area.isValid():
            top = listed.viewport().mapTo(content, area.center())
            self.rows.ensureVisible(0, top.y(), 0, self.theme.px(_AROUND))

    @Slot()
    def _on_after(self) -> None:
        self._step(1)

    @Slot()
    def _on_before(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        self.stages.choose(_ROWS)
        self.card.list.step(by)
        self._show_script()
        announce(self.side.script, self.side.script.spoken)

    @Slot()
    def _on_tick(self) -> None:
        if (row := self.row) is not None:
            self.card.list.checklist.toggle_row(row)

    @Slot()
    def _on_next_stage(self) -> None:
        self._go_to_stage(1)

    @Slot()
    def _on_stage_before(self) -> None:
        self._go_to_stage(-1)

    def _go_to_stage(self, by: int) -> None:
        self.stages.step(by)
        announce(self.side.script, self.side.script.spoken)

    @Slot()
    def _on_note_wanted(self) -> None:
        self.side.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_note_left(self) -> None:
        self.card.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_note_edited(self, text: str) -> None:
        if (row := self.row) is not None:
            self.desk.note(row.permission.id, text)

    @Slot()
    def _keep_names(self) -> None:
        self.desk.name_reviewer(self.reviewer.edit.text(), self.customer.edit.text())

    @Slot(str)
    def _on_said(self, words: str) -> None:
        if self.isVisible():
            announce(self.card.list, words)
