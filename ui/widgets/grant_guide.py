"""Where to tick permission rows in Intacct: instructions and drawings of one permission model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import COLUMN, COLUMN_GAP, DRAWING, M, Role
from ui.widgets.drawing_panel import DrawingPanel
from ui.widgets.held import held
from ui.widgets.instruction_list import InstructionList
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from armatic_setup.guide.steps import Step
    from armatic_setup.guide.vocabulary import PermissionModel, Profile
    from ui.theme import Theme


class GrantGuide(QWidget):
    """Made anew for another permission model.

    Args:
        theme: Fonts and colors.
        step: The permission step.
        model: How the company grants rights.
        values: What the texts' placeholders stand for.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        step: Step,
        model: PermissionModel,
        values: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(M))
        outer.addWidget(Label(theme, Role.HEADING, self.tr("Where to tick them in Intacct")))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(COLUMN_GAP))
        left = QVBoxLayout()
        instructions = step.instructions_for(model)
        shown = InstructionList(theme, instructions, values)
        left.addWidget(shown)
        left.addStretch(1)
        self._columns.addLayout(left, COLUMN)
        self._drawings = step.drawings_for(model)
        self.panel = DrawingPanel(theme, self._drawings, instructions, values)
        self.panel.stop_shown.connect(shown.highlight)
        right = QVBoxLayout()
        right.addLayout(held(self.panel, theme.px(DRAWING)))
        right.addStretch(1)
        self._columns.addLayout(right, DRAWING)
        outer.addLayout(self._columns)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_company(self, profile: Profile, own_names: Mapping[str, str], absent: Collection[str]) -> None:
        """Draw the permission windows as this company sees them.

        Args:
            profile: How much is granted.
            own_names: What the company calls permission rows, by their IDs.
            absent: IDs of the permission rows it does not have.
        """
        self.panel.deck.set_drawings([one.in_company(profile, own_names, absent) for one in self._drawings])

    def arrange(self, *, narrow: bool) -> None:
        """Side by side, or the drawing under the instructions."""
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
