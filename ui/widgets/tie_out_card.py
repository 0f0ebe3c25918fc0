"""The comparison with Intacct's own totals in a card, with whatever does not agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui import figures
from ui.tokens import L, Role, S
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.ledger_table import BARE_EDGE
from ui.widgets.text_block import verbatim
from ui.widgets.tie_out_table import TieOutTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from armatic_setup.sync.tieout import TieOut
    from ui.theme import Theme


class TieOutCard(Card):
    """Currencies as a table, row counts in a sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=L - BARE_EDGE, parent=parent)
        edge = theme.px(BARE_EDGE)
        self.column.setSpacing(theme.px(S) // 2)
        self.when = Label(theme, Role.SMALL, color="text2", wrap=False)
        self.table = TieOutTable(theme)
        self.counts = Label(theme, Role.SMALL, color="text2")
        head = QHBoxLayout()
        head.setContentsMargins(edge, edge, edge, 0)
        head.addWidget(Label(theme, Role.HEADING, self.tr("Tie-out of open receivables")), 1)
        head.addWidget(self.when, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(head)
        self.column.addWidget(self.table)
        foot = QHBoxLayout()
        foot.setContentsMargins(edge, 0, edge, edge)
        foot.addWidget(self.counts)
        self.column.addLayout(foot)

    def show_tie_out(self, tie_out: TieOut, when: str, labels: dict[str, str]) -> None:
        """Show the comparison made *when*; *labels* names the objects."""
        self.when.set_text(verbatim(self.tr("compared with Intacct’s own totals {when}").format(when=when)))
        self.table.show_lines(tie_out.currencies)
        self.table.setVisible(bool(tie_out.currencies))
        differing = [line for line in tie_out.counts if not line.ties]
        agree = self.tr("{agreeing} of {total} row counts agree.").format(
            agreeing=len(tie_out.counts) - len(differing), total=len(tie_out.counts)
        )
        words = self.tr("{object}: {theirs} in Intacct, {ours} here.")
        more = [
            words.format(
                object=labels.get(line.object, line.object),
                theirs=figures.count(line.theirs),
                ours=figures.count(line.ours),
            )
            for line in differing
        ]
        self.counts.set_text(verbatim(" ".join((agree, *more))))
        self.counts.set_color("failed" if differing else "text2")
