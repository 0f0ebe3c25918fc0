"""What a passed test learned of the company, so that the user sees it is the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from armatic_setup.guide.markup import Span, Style
from ui.tokens import L, M, Role
from ui.widgets.card import Card
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from armatic_setup.diagnosis.results import CompanyFacts
    from ui.theme import Theme

_ENTITIES_NAMED: Final = 4


class CompanyCard(Card):
    """A few facts, each with its name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=L, parent=parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Your company"))
        self.column.setSpacing(theme.px(M))
        self.column.addWidget(Label(theme, Role.HEADING, self.tr("This is the company that answered")))
        self._grid: QWidget | None = None

    def show_facts(self, facts: CompanyFacts) -> None:
        """Show what is known; what Intacct did not tell is left out."""
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(M))
        grid.setVerticalSpacing(self._theme.px(6))
        grid.setColumnStretch(1, 1)
        for name, words in self._facts(facts):
            row = grid.rowCount()
            head = Label(self._theme, Role.SMALL, (Span(name),), color="text2", wrap=False)
            head.be_passed_over()
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            text = Label(self._theme, Role.SMALL, words)
            text.setAccessibleName(f"{name}: {text.text()}")
            grid.addWidget(text, row, 1)
        self.column.addWidget(self._grid)

    def _facts(self, facts: CompanyFacts) -> list[tuple[str, Sequence[Span]]]:
        found: list[tuple[str, Sequence[Span]]] = [
            (self.tr("Company ID"), (Span(facts.company_id, Style.VALUE),))
        ]
        if facts.name:
            found.append((self.tr("Name"), (Span(facts.name),)))
        if facts.base_currency:
            more = self.tr(", and others") if facts.multi_currency else ""
            found.append((self.tr("Base currency"), (Span(facts.base_currency + more),)))
        found.append((self.tr("Entities"), (Span(self._entities(facts)),)))
        if facts.gmt_offset is not None:
            found.append((self.tr("Time zone"), (Span(_offset(facts.gmt_offset)),)))
        return found

    def _entities(self, facts: CompanyFacts) -> str:
        if facts.entity_id:
            return self.tr("signed in to {entity} only").format(entity=facts.entity_id)
        if not facts.multi_entity or not facts.entities:
            return self.tr("one")
        names = [entity.name or entity.id for entity in facts.entities]
        shown = " · ".join(names[:_ENTITIES_NAMED])
        left = len(names) - _ENTITIES_NAMED
        if left > 0:
            shown = self.tr("{names} · and {left} more").format(names=shown, left=left)
        return f"{len(names)}: {shown}"


def _offset(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours:02}:{rest:02}"
