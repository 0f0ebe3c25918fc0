"""The rep's side of a call: the script, and what the customer says of the row that is spoken of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span
from ui.tokens import XS, Role, S
from ui.widgets.button import Button
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.note_box import NoteBox
from ui.widgets.script_card import ScriptCard
from ui.widgets.scroll_area import ScrollArea

if TYPE_CHECKING:
    from armatic_setup.review.model import RowReview
    from ui.theme import Theme


class CallSide(QWidget):
    """The script scrolls; the note and what leads from row to row stay below it, or scroll with it.

    Args:
        theme: Fonts and colors.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.script = ScriptCard(theme)
        self.note_label = Label(theme, Role.SMALL_LABEL, self.tr("What the customer says"))
        self.note = NoteBox(theme, 2)
        self.before = Button(theme, self.tr("Row before"), small=True)
        self.after = Button(theme, self.tr("Next row"), small=True)
        self.tick = Button(theme, self.tr("Tick the row"), small=True)
        self._acts = FlowRow(theme.px(XS))
        for button, keys in ((self.tick, "Ctrl+Space"), (self.before, "Ctrl+Up"), (self.after, "Ctrl+Down")):
            self._acts.add(button)
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.text()} ({native})")
            button.setMinimumWidth(1)  # cut short rather than wider than a narrow script
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._scrolled = QVBoxLayout()
        for column in (self._column, self._scrolled):
            column.setSpacing(theme.px(S))
        self._scroll = ScrollArea()
        self._scroll.setWidget(at_top(self.script, self._scrolled))
        self._column.addWidget(self._scroll, 1)
        self.arrange(low=False)

    def arrange(self, *, low: bool, whole: bool = False) -> None:
        """A low window keeps its room for the script: what is below it scrolls with it.

        As a *whole*, it is as high as it needs, and scrolls with what is around it.
        """
        self.note.set_lines(1 if low else 2)
        self._scroll.setHidden(whole)
        self._column.insertWidget(0, self._scroll, 1)  # in one column it went below the rest
        (self._column if whole else self._scrolled).insertWidget(0, self.script)
        column = self._scrolled if low and not whole else self._column
        for at, widget in enumerate((self.note_label, self.note, self._acts), 1):
            column.insertWidget(at, widget)

    def show_row(self, row: RowReview | None) -> None:
        """Show what is noted of *row*."""
        self.note.show_text(row.note if row is not None else "")
        name = row.label if row is not None else ""
        words = self.tr("What the customer says of {row}").format(row=name)
        self.note.setAccessibleName(words)
        self.note_label.set_text((Span(words),))


def at_top(widget: QWidget, column: QVBoxLayout) -> QWidget:
    """*widget* as high as it needs, at the top of a frame with this *column*."""
    frame = QWidget()
    frame.setLayout(column)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return frame
