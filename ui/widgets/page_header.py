"""The head of a page: its title, one sentence, and chips with short facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.guide.markup import spans
from armatic_setup.guide.steps import ChipKind
from ui.tokens import XS, XXS, Role, S
from ui.widgets.chip import Chip
from ui.widgets.flow_row import FlowRow
from ui.widgets.focus_ring import NO_RING
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from armatic_setup.guide.steps import Chip as ChipFact
    from ui.theme import Theme

_ICONS = {ChipKind.PERSON: "person", ChipKind.CLOCK: "clock", ChipKind.PLAIN: ""}


class PageHeader(QWidget):
    """Title, lead and chips. :attr:`title` takes the focus when the page is entered.

    Args:
        theme: Fonts and colors.
        title: The page's title, in guide markup.
        lead: One sentence under it, in guide markup, or empty.
        chips: Short facts, or none.
        values: What the texts' placeholders stand for.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        lead: str = "",
        chips: Sequence[ChipFact] = (),
        *,
        values: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Label(theme, Role.TITLE, spans(title, values))
        self.title.setProperty(NO_RING, True)  # noqa: FBT003 - Qt's property
        self.lead = Label(theme, Role.LEAD, spans(lead, values), color="text2")
        if not lead:
            self.lead.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(XXS))
        column.addWidget(self.title)
        column.addWidget(self.lead)
        if chips:
            row = FlowRow(theme.px(XS))
            for chip in chips:
                tinted = chip.kind is ChipKind.PERSON
                row.add(Chip(theme, chip.text, icon=_ICONS[chip.kind], tinted=tinted))
            column.addSpacing(theme.px(S) - theme.px(XXS))
            column.addWidget(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
