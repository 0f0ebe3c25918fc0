"""What one click on a permission row shows: why, what breaks, evidence, the company's own name, a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span
from ui.tokens import XS, Role, S
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_box import CheckBox
from ui.widgets.label import Label
from ui.widgets.note_box import NoteBox
from ui.widgets.painting import mirrored, painter_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from armatic_setup.review.model import RowReview
    from ui.row_words import Line
    from ui.theme import Theme

#: More lines than any row has.
_LINES: Final = 9
_HEAD: Final = 104
_INDENT: Final = 56
_EDGE: Final = 20
_FIELD: Final = 420
_BAR: Final = 3


class ChecklistDetails(QWidget):
    """One for a whole list; it is filled anew for another row.

    Signals:
        label_edited: (permission ID, text) The company calls the row so.
        note_edited: (permission ID, text) What is noted about the row.
        absence_toggled: (permission ID, wanted) The company has no such row, or has.
        entry_dropped: (permission ID) Forget what was entered as granted today.
        left: Escape: back to the row.
        resized: The words need another height.
    """

    label_edited = Signal(str, str)
    note_edited = Signal(str, str)
    absence_toggled = Signal(str, bool)
    entry_dropped = Signal(str)
    left = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.permission_id = ""
        self._lines = [
            (Label(theme, Role.SMALL, color="text2", parent=self), Label(theme, Role.SMALL, parent=self))
            for _ in range(_LINES)
        ]
        self.name_label = Label(theme, Role.SMALL, self.tr("Called here"), color="text2", parent=self)
        self.name = QLineEdit(self)
        self.note_label = Label(theme, Role.SMALL, self.tr("Note"), color="text2", parent=self)
        self.note = NoteBox(theme, parent=self)
        self.absent = CheckBox(theme, self.tr("My company has no such row"), parent=self)
        self.drop = Button(
            theme, self.tr("Forget what was entered"), ButtonKind.TERTIARY, small=True, parent=self
        )
        self._column = QVBoxLayout(self)
        self._grid = QGridLayout()
        self._build()
        self.name.textEdited.connect(self._on_name_edited)
        self.note.edited.connect(self._on_note_edited)
        self.note.left.connect(self.left)
        self.absent.toggled.connect(self._on_absent_toggled)
        self.drop.clicked.connect(self._on_dropped)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def show_row(self, row: RowReview, lines: Sequence[Line]) -> None:
        """Fill it with *row*. What the user is typing is left alone."""
        self.permission_id = row.permission.id
        for at, (head, words) in enumerate(self._lines):
            there = at < len(lines)
            head.setVisible(there)
            words.setVisible(there)
            if there:
                head.set_text((Span(lines[at][0]),))
                words.set_text(lines[at][1])
        own = row.label if row.is_renamed else ""
        if self.name.text().strip() != own:
            self.name.setText(own)
        self.name.setPlaceholderText(row.permission.row)
        self.name.setAccessibleName(self.tr("Your company's name for {row}").format(row=row.permission.row))
        self.note.show_text(row.note)
        self.note.setAccessibleName(self.tr("Note on {row}").format(row=row.label))
        self.absent.setVisible(row.permission.may_be_absent)
        with QSignalBlocker(self.absent):
            self.absent.setChecked(row.absent)
        self.drop.setVisible(any(one.entered is not None for one in row.rights))
        self.resized.emit()

    @property
    def spoken(self) -> str:
        """Its words as running text, for a screen reader."""
        shown = [(head.text(), words.text()) for head, words in self._lines if not words.isHidden()]
        return " ".join(f"{head}: {words.rstrip('.')}." for head, words in shown)

    def height_in(self, width: int) -> int:
        """The height it needs in *width*."""
        return self._column.heightForWidth(width) if self._column.hasHeightForWidth() else self.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, painter_of(self)
        painter.fillRect(self.rect(), theme.blend("tint", "surface", 0.55))
        left = self.width() - _BAR if mirrored(self) else 0
        painter.fillRect(QRectF(left, 0, _BAR, self.height()), theme.color("accent"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.color("line"))

    def _build(self) -> None:
        px, top = self._theme.px, Qt.AlignmentFlag.AlignTop
        self._column.setContentsMargins(px(_INDENT), px(S), px(_EDGE), px(S))
        self._column.setSpacing(px(XS))
        self._grid.setHorizontalSpacing(px(XS))
        self._grid.setVerticalSpacing(px(6))
        self._grid.setColumnStretch(1, 1)
        for at, (head, words) in enumerate(self._lines):
            self._grid.addWidget(head, at, 0, top)
            self._grid.addWidget(words, at, 1, top)
        for at, (head, field) in enumerate(
            ((self.name_label, self.name), (self.note_label, self.note)), start=_LINES
        ):
            row = QHBoxLayout()
            field.setMaximumWidth(px(_FIELD))
            row.addWidget(field, 1)
            row.addStretch(0)
            self._grid.addWidget(head, at, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addLayout(row, at, 1)
        self._column.addLayout(self._grid)
        acts = QHBoxLayout()
        acts.addWidget(self.absent)
        acts.addWidget(self.drop)
        acts.addStretch(1)
        self._column.addLayout(acts)

    @Slot(str)
    def _on_name_edited(self, text: str) -> None:
        self.label_edited.emit(self.permission_id, text)

    @Slot(str)
    def _on_note_edited(self, text: str) -> None:
        self.note_edited.emit(self.permission_id, text)

    @Slot(bool)
    def _on_absent_toggled(self, absent: bool) -> None:
        self.absence_toggled.emit(self.permission_id, absent)

    @Slot()
    def _on_dropped(self) -> None:
        self.entry_dropped.emit(self.permission_id)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.name.setFont(self._theme.font(Role.BODY))
        self._grid.setColumnMinimumWidth(0, self._theme.px(_HEAD))
        self.update()
