"""The bar under a page: Back and other acts at one end, a sentence and the primary button at the other."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import FOOTER, PAGE_SIDE, XS, Role, S
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label
from ui.widgets.painting import painter_of, tell_whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.pages.page import FooterAction
    from ui.theme import Theme

_NOTE_ALIGN: Final = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_NOTE_LEAST: Final = 170


class _Fit(IntEnum):
    """How much of it fits into one line, from all to least."""

    WHOLE = 0  # every label as it is
    SHORT = 1  # short labels of the acts
    APART = 2  # the note and the acts above the buttons, side by side or the note above the acts
    SHORT_PRIMARY = 3  # and only "Next" on the primary button; its name still says what comes


class Footer(QWidget):
    """Always on screen; the shell fills it from the page. Nothing in it is ever cut.

    Signals:
        back_wanted: Back was pressed.
        next_wanted: The primary button was pressed.
    """

    back_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._acts: list[tuple[Button, FooterAction]] = []
        self._shown: tuple[tuple[str, str, bool, str], ...] = ()
        self._primary_text = ""
        self._lines = 1
        self._fitted: object = None  # what the parts were last fitted to
        self.back = Button(theme, self.tr("&Back"), icon="back")
        self.primary = Button(theme, "", ButtonKind.PRIMARY)
        self.primary.hide()  # until it says something
        self.note = Label(theme, Role.SMALL, color="text2", align=_NOTE_ALIGN)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._acts_box = QWidget()
        self._acts_row = QHBoxLayout(self._acts_box)
        self._acts_row.setContentsMargins(0, 0, 0, 0)
        self._column = QVBoxLayout(self)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._top = QHBoxLayout()
        self._upper = QHBoxLayout()
        self._row = QHBoxLayout()
        self._column.addLayout(self._top)
        self._column.addLayout(self._upper)
        self._column.addLayout(self._row)
        self._row.addWidget(self.back)
        self._row.addWidget(self._acts_box)
        self._row.addWidget(self.note, 1)
        self._row.addWidget(self.primary)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.back.clicked.connect(self.back_wanted)
        self.primary.clicked.connect(self.next_wanted)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def act_buttons(self) -> tuple[Button, ...]:
        """The buttons of the secondary acts, in their order."""
        return tuple(button for button, _ in self._acts)

    def set_primary(self, text: str) -> None:
        """What the primary button says; empty hides it."""
        self._primary_text = text
        self.primary.setVisible(bool(text))
        self.primary.setAccessibleName(text.replace("&", ""))
        self._fit()

    def set_note(self, note: str) -> None:
        """The sentence beside the primary button; it is also why that button is disabled."""
        self.note.set_text(note)
        self.primary.setAccessibleDescription(self.note.text())
        self._fit()

    def set_acts(self, actions: Sequence[FooterAction]) -> None:
        """Show these acts. Buttons are made anew only where something changed, so the focus stays."""
        shown = tuple((one.label, one.icon, one.bordered, one.short) for one in actions)
        if shown != self._shown:
            self._shown = shown
            for button, _ in self._acts:
                self._acts_row.removeWidget(button)
                button.hide()  # it goes with the next turn of the event loop, its picture goes now
                button.deleteLater()
            self._acts = [(self._make_act(one), one) for one in actions]
        self._acts = [(button, one) for (button, _), one in zip(self._acts, actions, strict=True)]
        for button, one in self._acts:
            button.setEnabled(not one.reason)
            if button.accessibleDescription() != one.reason:  # this is asked at every per cent of a sync
                button.setToolTip(one.reason)
                button.setAccessibleDescription(one.reason)
                tell_whole(button)  # a reason has gone, and the words may be cut short
        self._acts_box.setVisible(bool(self._acts))
        self._fit()

    def rest(self) -> None:
        """The page that fills it is still being made: only Back is there."""
        self.set_primary("")
        self.set_acts(())
        self.set_note("")

    def minimumSizeHint(self) -> QSize:
        """It can always be narrower than now: then its parts move to two lines."""
        return QSize(self._theme.px(280), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        edge = QRectF(0, 0, self.width(), self._theme.border)
        painter.fillRect(edge, self._theme.color("line"))

    def _make_act(self, action: FooterAction) -> Button:
        kind = ButtonKind.SECONDARY if action.bordered else ButtonKind.TERTIARY
        button = Button(self._theme, action.label, kind, icon=action.icon)
        button.clicked.connect(lambda: self._call(button))
        self._acts_row.addWidget(button)
        return button

    def _call(self, pressed: Button) -> None:
        """Do what the act of *pressed* says now; the page may have replaced it since."""
        for button, action in list(self._acts):
            if button is pressed:
                action.call()

    # -- fitting into the width -----------------------------------------------------------------------

    def _fit(self) -> None:
        """Take the roomiest form whose parts all have the width they need; nothing where nothing changed."""
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        asked = (room, self._primary_text, self._shown, self._note_width())
        if asked == self._fitted:
            return
        self._fitted = asked
        for fit in _Fit:
            self._set_texts(fit)
            if self._needed(fit) <= room:
                break
        beside = self._acts_width() + self._note_width() <= room
        self._place(1 if fit < _Fit.APART else 2 if beside else 3)
        self._acts_box.updateGeometry()  # Qt may still hold its width from before a change of colors
        self._column.invalidate()  # or its height would be that of the words before
        self.updateGeometry()

    def _set_texts(self, fit: _Fit) -> None:
        for button, action in self._acts:
            button.setText((action.short or action.label) if fit >= _Fit.SHORT else action.label)
        self.primary.setText(self.tr("&Next") if fit >= _Fit.SHORT_PRIMARY else self._primary_text)

    def _needed(self, fit: _Fit) -> int:
        buttons = self.back.sizeHint().width() + self._theme.px(S)
        if self._primary_text:
            buttons += self.primary.sizeHint().width()
        acts, gap = self._acts_width(), self._theme.px(S)  # the note's, which is there without words, too
        return max(buttons, acts) if fit >= _Fit.APART else buttons + acts + self._note_width() + gap

    def _acts_width(self) -> int:
        gap = self._theme.px(S)
        return sum(button.sizeHint().width() + gap for button, _ in self._acts)

    def _note_width(self) -> int:
        """What the note takes at least: as much as several lines need, or as its few words do."""
        return min(self._theme.px(_NOTE_LEAST), self.note.sizeHint().width()) if self.note.text() else 0

    def _place(self, lines: int) -> None:
        """Move the note and the acts to the line they belong to."""
        if lines == self._lines:
            return
        if self._lines > 1:
            self._row.takeAt(1)  # what kept the buttons apart
        self._lines = lines
        if lines == 1:
            self._row.insertWidget(1, self._acts_box)
            self._row.insertWidget(2, self.note, 1)
            return
        self._row.insertStretch(1, 1)
        self._upper.addWidget(self._acts_box, 0, Qt.AlignmentFlag.AlignLeading)
        (self._upper if lines == 2 else self._top).addWidget(self.note, 1)

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        self.setMinimumHeight(px(FOOTER))
        side = px(PAGE_SIDE)
        self._column.setContentsMargins(side, px(S), side, px(S))
        self._column.setSpacing(px(XS))
        for row in (self._row, self._upper, self._acts_row):
            row.setSpacing(px(S))
        self._fitted = None
        self._fit()
