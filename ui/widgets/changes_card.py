"""What a repeated sync changed, in a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui import figures
from ui.tokens import L, Role, S
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.ledger_painting import BARE_EDGE
from ui.widgets.ledger_rows import Cell, Column
from ui.widgets.long_table import LongTable
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from armatic_setup.sync.standing import Changes, ObjectChange, OpenChange
    from ui.theme import Theme


class ChangesCard(Card):
    """Open amounts before and now, and the objects of which something was read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=L - BARE_EDGE, parent=parent)
        edge = theme.px(BARE_EDGE)
        self.column.setSpacing(theme.px(S))
        self.title = Label(theme, Role.HEADING)
        self.words = Label(theme, Role.BODY, color="text2")
        head = QVBoxLayout()
        head.setContentsMargins(edge, edge, edge, 0)
        head.setSpacing(theme.px(S))
        for label in (self.title, self.words):
            head.addWidget(label)
        self.column.addLayout(head)
        before, now, change = self.tr("Before"), self.tr("Now"), self.tr("Change")
        self.receivables = LongTable(
            theme,
            (
                Column(self.tr("Open receivables"), 110, stretch=2),
                Column(before, 90, stretch=1, figures=True),
                Column(now, 90, stretch=1, figures=True),
                Column(change, 90, stretch=1, figures=True),
            ),
            self.tr("Open receivables before and now"),
        )
        self.objects = LongTable(
            theme,
            (
                Column(self.tr("Records"), 130, stretch=2),
                Column(before, 80, stretch=1, figures=True),
                Column(now, 80, stretch=1, figures=True),
                Column(change, 80, stretch=1, figures=True),
                Column(self.tr("Read this time"), 90, stretch=1, figures=True),
            ),
            self.tr("Records before and now"),
        )
        self.column.addWidget(self.receivables)
        self.column.addWidget(self.objects)
        self.hide()

    def show_changes(self, changes: Changes, since: str) -> None:
        """Show them; *since* says when the sync before this one was."""
        self.title.set_text(verbatim(self.tr("What changed since the sync {when}").format(when=since)))
        self.words.set_text(verbatim(self._words(changes)))
        self.receivables.show_items(changes.receivables, _open_row)
        self.objects.show_items(changes.objects, _object_row)
        for table in (self.receivables, self.objects):
            table.setVisible(not changes.nothing and table.ledger.rowCount() > 0)
        self.show()

    def _words(self, changes: Changes) -> str:
        same = self.tr("Nothing: no number of records and no open amount. {read} rows were looked at again.")
        words = self.tr("{read} rows were read, new or looked at again.")
        if changes.read == 0:
            same = self.tr("Nothing: no number of records and no open amount. No row is new or changed.")
            words = self.tr("No row is new or changed. Rows deleted in Intacct are gone here, too.")
        elif changes.read == 1:
            same = self.tr("Nothing: no number of records and no open amount. One row was looked at again.")
            words = self.tr("One row was read, new or looked at again.")
        return (same if changes.nothing else words).format(read=figures.count(changes.read))


def _open_row(one: OpenChange) -> tuple[Cell, ...]:
    change = one.now - one.before
    return (
        Cell(one.currency or "–", role=Role.LABEL),
        Cell(figures.money(one.before, one.currency)),
        Cell(figures.money(one.now, one.currency)),
        _change(figures.money(change, one.currency), up=change > 0, none=not change),
    )


def _object_row(one: ObjectChange) -> tuple[Cell, ...]:
    change = one.now - one.before
    return (
        Cell(one.label, role=Role.LABEL),
        Cell(figures.count(one.before)),
        Cell(figures.count(one.now)),
        _change(figures.count(change), up=change > 0, none=not change),
        Cell(figures.count(one.read)),
    )


def _change(text: str, *, up: bool, none: bool) -> Cell:
    if none:
        return Cell("–", tone="text2", spoken=text)
    return Cell(f"+{text}" if up else text, role=Role.LABEL)
