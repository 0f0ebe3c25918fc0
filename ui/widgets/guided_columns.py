"""What to do, and beside it the drawings of where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import COLUMN, COLUMN_GAP, DRAWING
from ui.widgets.drawing_panel import DrawingPanel
from ui.widgets.held import held
from ui.widgets.instruction_list import ROW_PADDING, InstructionList

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from armatic_setup.guide.drawing import Drawing
    from armatic_setup.guide.steps import Instruction
    from ui.theme import Theme


class GuidedColumns(QWidget):
    """Two columns; the instruction that a drawing shows stands out.

    Args:
        theme: Fonts and colors.
        instructions: In their order.
        drawings: The forms, or none.
        values: What the texts' placeholders stand for.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        instructions: Sequence[Instruction],
        drawings: Sequence[Drawing],
        values: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.instructions = InstructionList(theme, instructions, values)
        self.panel: DrawingPanel | None = None
        self.below = QVBoxLayout()
        self.below.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.instructions)
        left.addLayout(self.below)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        if drawings:
            self.panel = DrawingPanel(theme, drawings, instructions, values)
            self.panel.stop_shown.connect(self.instructions.highlight)
            right.addSpacing(theme.px(ROW_PADDING))  # in line with the first number
            right.addLayout(held(self.panel, theme.px(DRAWING)))
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(theme.px(COLUMN_GAP))
        self._columns.addLayout(left, COLUMN)
        self._columns.addLayout(right, DRAWING)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def arrange(self, *, narrow: bool) -> None:
        """Side by side, or the drawings under the instructions."""
        if self.panel is not None:
            self.panel.raise_()  # met last, by the Tab key too, as it stands
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
