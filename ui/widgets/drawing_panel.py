"""A step's drawings on the page: the form, a line that says it is a drawing, the walk, and a larger view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import XS, S
from ui.widgets.button import Button, ButtonKind
from ui.widgets.drawing_deck import DrawingDeck
from ui.widgets.keyboard import take_focus

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from armatic_setup.guide.drawing import Drawing
    from armatic_setup.guide.steps import Instruction
    from ui.theme import Theme

#: So many forms stand below each other, with the last one's caption for all. Of more, one is shown.
_STACKED: Final = 2


class DrawingPanel(QWidget):
    """Drawings beside the instructions they illustrate.

    Signals:
        stop_shown: (number) The walk has come to the instruction of this number; 0 when it has ended.

    Args:
        theme: Fonts and colors.
        drawings: The forms, in their order; at least one.
        instructions: What the callouts' numbers mean, from 1.
        values: What the texts' placeholders stand for.
        parent: Owner, if not a layout's.
    """

    stop_shown = Signal(int)

    def __init__(
        self,
        theme: Theme,
        drawings: Sequence[Drawing],
        instructions: Sequence[Instruction],
        values: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        stacked = len(drawings) <= _STACKED
        self.deck = deck = DrawingDeck(theme, drawings, instructions, values, self, stacked=stacked)
        self.enlarge = Button(
            theme, self.tr("Enlarge"), ButtonKind.TERTIARY, icon="enlarge", small=True, parent=self
        )
        self.enlarge.setAccessibleName(self.tr("Enlarge the drawing"))
        for form in deck.forms:
            form.setCursor(Qt.CursorShape.PointingHandCursor)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(XS))
        words = QVBoxLayout()
        words.setContentsMargins(0, theme.px(6), 0, 0)
        words.addWidget(deck.caption)
        words.addWidget(deck.bar)
        foot.addLayout(words, 1)
        foot.addWidget(deck.walk, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.enlarge, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
        column.addWidget(deck.picker)
        for form in deck.forms:
            column.addWidget(form)
        column.addLayout(foot)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        deck.form_clicked.connect(self.open_larger)
        self.enlarge.clicked.connect(self.open_larger)
        deck.stop_shown.connect(self._on_stop)

    @Slot()
    def open_larger(self) -> None:
        """Show the drawings in a window of their own; where the user stood is kept both ways."""
        from ui.widgets.drawing_window import DrawingWindow

        window = DrawingWindow(self._theme, self.deck, self.window())
        window.left.connect(self._on_left)
        window.open()

    @Slot(int)
    def _on_stop(self, number: int) -> None:
        self.deck.caption.setHidden(bool(number))  # the walk takes its place
        self.stop_shown.emit(number)

    @Slot(int)
    def _on_left(self, index: int) -> None:
        if index != self.deck.index:
            self.deck.show_form(index)
        self.window().activateWindow()  # where there is no window manager, nobody else does
        take_focus(self.enlarge)
