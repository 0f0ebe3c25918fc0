"""The checklist with all that belongs to it: the branches, the search, the list, its legend, undo and redo.

The step of the journey and the page that stands alone show the same board.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.guide.branches import Fork
from armatic_setup.guide.markup import Span
from armatic_setup.guide.traps import TrapPlace
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile
from armatic_setup.review.search import find
from ui import row_words
from ui.tokens import TIGHT, XS, Role, S
from ui.widgets.announce import announce
from ui.widgets.branch_answer import BranchAnswer
from ui.widgets.button import Button, ButtonKind
from ui.widgets.checklist_card import ChecklistCard
from ui.widgets.checklist_items import Mode
from ui.widgets.checklist_legend import ChecklistLegend
from ui.widgets.flow_row import FlowRow
from ui.widgets.fold_button import FoldButton
from ui.widgets.label import Label
from ui.widgets.right_box import Box
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.trap_line import TrapLine

if TYPE_CHECKING:
    from ui.checklist_desk import ChecklistDesk
    from ui.theme import Theme
    from ui.widgets.checklist import Checklist

#: A search line of fewer signs is no search yet.
_LEAST: Final = 1


class ChecklistBoard(QWidget):
    """Shows the review and hands what the user does to the desk.

    Args:
        theme: Fonts and colors.
        desk: The review.
        mode: What the boxes say.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self, theme: Theme, desk: ChecklistDesk, mode: Mode = Mode.GRANT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._mode = mode
        catalogue = desk.journey.catalogue
        self.models = Segmented(
            theme,
            (
                (PermissionModel.USER_BASED, self.tr("&User-based")),
                (PermissionModel.ROLE_BASED, self.tr("&Role-based")),
            ),
            self.tr("How your company grants rights"),
        )
        self.entities = Segmented(
            theme,
            (
                (EntityModel.SINGLE, self.tr("&One entity")),
                (EntityModel.MULTI, self.tr("&Several")),
            ),
            self.tr("How many entities keep their books"),
        )
        self.profiles = Segmented(
            theme,
            ((Profile.FULL, self.tr("&Full")), (Profile.READ_ONLY, self.tr("Read-only e&valuation"))),
            self.tr("How much to grant"),
        )
        self.which_model = self._question(self.tr("How your company grants rights"))
        self.which_entities = self._question(self.tr("How many entities keep their books"))
        self.model_answer = BranchAnswer(theme, catalogue.branch(Fork.MODEL))
        self.entities_answer = BranchAnswer(theme, catalogue.branch(Fork.ENTITIES))
        self.search = SearchField(theme, self.tr("Find a row by any name"))
        self.result = Label(theme, Role.SMALL, color="text2")
        self.undo = self._icon_button("undo", self.tr("Undo"), "Ctrl+Z")
        self.redo = self._icon_button("redo", self.tr("Redo"), "Ctrl+Y")
        self.card = ChecklistCard(theme, mode)
        self.legend = ChecklistLegend(theme)
        self.saved = Label(theme, Role.SMALL, color="text2", wrap=False)
        self.window_traps = self._traps(TrapPlace.WINDOW)
        self.save_traps = self._traps(TrapPlace.SAVE)
        self._build()
        self._connect()

    @property
    def list(self) -> Checklist:
        """The list itself."""
        return self.card.list

    def enter(self) -> None:
        """The page is shown: what is finished folds now, and not later under the cursor."""
        self.refresh()
        self.list.open_unfinished()

    # -- building -----------------------------------------------------------------------------------

    def _question(self, about: str) -> FoldButton:
        button = FoldButton(self._theme, self.tr("Which one am I?"))
        button.set_name(f"{about}: {button.text()}")
        return button

    def _icon_button(self, icon: str, name: str, keys: str) -> Button:
        button = Button(self._theme, "", ButtonKind.TERTIARY, icon=icon)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})")
        return button

    def _traps(self, place: TrapPlace) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(TIGHT))
        for trap in self._desk.journey.catalogue.traps:
            if trap.place is place:
                column.addWidget(TrapLine(self._theme, trap))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        box.setSizePolicy(policy)
        return box

    def _build(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(S))
        choices = FlowRow(px(XS))
        for widget in (self.models, self.which_model, self.entities, self.which_entities, self.profiles):
            choices.add(widget)
        column.addWidget(choices)
        column.addWidget(self.model_answer)
        column.addWidget(self.entities_answer)
        tools = QHBoxLayout()
        tools.setSpacing(px(XS))
        tools.addWidget(self.search)
        tools.addSpacing(px(XS))
        tools.addWidget(self.result, 1, Qt.AlignmentFlag.AlignVCenter)
        tools.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignVCenter)
        tools.addWidget(self.undo)
        tools.addWidget(self.redo)
        column.addLayout(tools)
        column.addWidget(self.window_traps)
        column.addWidget(self.card)
        column.addWidget(self.legend)
        column.addWidget(self.save_traps)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        today = self._mode is Mode.TODAY
        self.window_traps.setHidden(today)
        for answer in (self.model_answer, self.entities_answer):
            answer.hide()

    def _connect(self) -> None:
        desk, model, details = self._desk, self.list.checklist, self.card.details
        today = self._mode is Mode.TODAY
        model.right_toggled.connect(desk.enter if today else desk.tick)
        model.row_toggled.connect(desk.enter_row if today else desk.tick_row)
        details.label_edited.connect(desk.call)
        details.note_edited.connect(desk.note)
        details.absence_toggled.connect(desk.mark_absent)
        details.entry_dropped.connect(desk.drop_entry)
        self.card.details_opened.connect(self._on_details_opened)
        self.models.chosen.connect(desk.choose_model)
        self.entities.chosen.connect(desk.choose_entities)
        self.profiles.chosen.connect(desk.choose_profile)
        self.which_model.folded.connect(self.model_answer.setVisible)
        self.which_entities.folded.connect(self.entities_answer.setVisible)
        self.search.textChanged.connect(self._on_searched)
        self.undo.clicked.connect(desk.undo)
        self.redo.clicked.connect(desk.redo)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), desk.undo),
            (QKeySequence("Ctrl+Y"), desk.redo),
            (QKeySequence("Ctrl+Shift+Z"), desk.redo),
            (QKeySequence(QKeySequence.StandardKey.Find), self._on_find),
        ):
            shortcut = QShortcut(keys, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        desk.changed.connect(self._on_changed)
        desk.kept.connect(self._show_saved)
        desk.said.connect(self._on_said)

    # -- showing ----------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Show the review as it is now."""
        desk = self._desk
        review = desk.review
        self.models.choose(review.model)
        self.entities.choose(desk.journey.state.answers.entities)
        self.profiles.choose(review.profile)
        self.model_answer.show_choice(review.model)
        self.entities_answer.show_choice(review.entities)
        self.list.show_review(review, desk.findings)
        self.card.refresh()
        self.legend.show_boxes(self._boxes())
        self.save_traps.setVisible(self._mode is Mode.GRANT and bool(desk.journey.state.ticks))
        self._show_history()
        self._show_saved()
        if self.search.text():
            self._on_searched(self.search.text())

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():  # else it is when it is entered
            self.refresh()

    def _boxes(self) -> set[Box]:
        model = self.list.checklist
        boxes = {
            model.right_box(row, right)
            for group in model.groups
            for row in group.rows
            for right in model.rights
        }
        return boxes | ({Box.OPEN, Box.TICKED} if self._mode is Mode.GRANT else {Box.ENTERED, Box.MORE})

    def _show_history(self) -> None:
        for button, what, name in (
            (self.undo, self._desk.undo_words, self.tr("Undo")),
            (self.redo, self._desk.redo_words, self.tr("Redo")),
        ):
            button.setEnabled(bool(what))
            button.setAccessibleName(f"{name}: {what}" if what else name)
            button.setAccessibleDescription("" if what else self.tr("There is nothing to do here yet."))

    @Slot()
    def _show_saved(self) -> None:
        words = self._desk.saved_words
        self.saved.set_text((Span(words),) if words else "")

    @Slot()
    def _on_details_opened(self) -> None:
        row = self.card.row
        if row is not None:
            desk, model = self._desk, self.list.checklist
            traps = desk.journey.catalogue.traps
            self.card.details.show_row(row, row_words.details(row, traps, model.rights, desk.now))

    @Slot()
    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(str)
    def _on_searched(self, words: str) -> None:
        desk, model = self._desk, self.list.checklist
        if len(words.strip()) < _LEAST:
            self.list.show_found(None)
            self.result.set_text("")
            return
        rows = [row.permission for group in model.groups for row in group.rows]
        ids = find(rows, words, desk.labels)
        self.list.show_found(frozenset(ids))
        said = row_words.found([row for group in model.groups for row in group.rows], ids, words)
        if said != self.result.text():
            self.result.set_text((Span(said),))
            announce(self.search, said)

    @Slot(str)
    def _on_said(self, words: str) -> None:
        if self.isVisible():
            announce(self.list, words)
