"""What was changed in the review since the window was opened, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from ui import wording
from ui.pages.review_place import ReviewPlace
from ui.tokens import M, Role, S
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.ledger_rows import Cell, Column
from ui.widgets.ledger_table import LedgerTable

if TYPE_CHECKING:
    from armatic_setup.review.history import Entry
    from ui.theme import Theme
    from ui.workspace import Workspace


class HistoryPlace(ReviewPlace):
    """Undo and redo by name. What a live test found is never undone."""

    def __init__(self, theme: Theme, workspace: Workspace) -> None:
        super().__init__(
            theme,
            workspace,
            self.tr("History"),
            self.tr("Ticks, entries, names and notes since this window was opened. Each can be taken back."),
        )
        self.undo = Button(theme, self.tr("&Undo"), icon="undo", small=True)
        self.redo = Button(theme, self.tr("&Redo"), icon="redo", small=True)
        self.nothing = Label(theme, Role.BODY, self.tr("Nothing was changed yet."), color="text2")
        self.table = LedgerTable(
            theme,
            (
                Column(self.tr("Time"), 96),
                Column(self.tr("What was changed"), 240, stretch=1),
                Column(self.tr("Stands"), 160),
            ),
        )
        self.table.setAccessibleName(self.tr("Changes, newest first"))
        self.card = Card(theme, padding=0)
        self.card.column.addWidget(self.table)
        acts = FlowRow(theme.px(S))
        acts.add(self.undo)
        acts.add(self.redo)
        self.column.addWidget(acts)
        self.column.addSpacing(theme.px(M))
        self.column.addWidget(self.nothing)
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        self.undo.clicked.connect(self.desk.undo)
        self.redo.clicked.connect(self.desk.redo)
        self.desk.changed.connect(self._show)

    @property
    def footer_note(self) -> str:
        return self.desk.unsaved_words or self.desk.saved_words

    def on_enter(self) -> None:
        self._show()

    def _cells(self, entry: Entry, *, stands: bool) -> tuple[Cell, ...]:
        tone = "text" if stands else "text2"
        return (
            Cell(wording.clock_time(entry.at), tone="text2"),
            Cell(entry.label, tone=tone),
            Cell(self.tr("stands") if stands else self.tr("taken back"), tone=tone, role=Role.SMALL),
        )

    @Slot()
    def _show(self) -> None:
        desk = self.desk
        undone = frozenset(map(id, desk.history.undone))
        rows = [(entry, id(entry) not in undone) for entry in reversed(desk.history.entries)]
        self.table.set_rows([self._cells(entry, stands=stands) for entry, stands in rows])
        self.card.setVisible(bool(rows))
        self.nothing.setHidden(bool(rows))
        for button, what in ((self.undo, desk.undo_words), (self.redo, desk.redo_words)):
            button.setEnabled(bool(what))
            name = button.text().replace("&", "")
            button.setAccessibleName(f"{name}: {what}" if what else name)
        if self.isVisible():
            self.changed.emit()
