"""The bar under a page: Back and other acts at one end, a sentence and the primary button at the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.tokens import FOOTER, PAGE_SIDE, Role, S
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label
from ui.widgets.painting import painter_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.pages.page import FooterAction
    from ui.theme import Theme


class Footer(QWidget):
    """Always on screen; the shell fills it from the page.

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
        self.back = Button(theme, self.tr("&Back"), icon="back")
        self.primary = Button(theme, "", ButtonKind.PRIMARY)
        self.note = Label(theme, Role.SMALL, color="text2", align=Qt.AlignmentFlag.AlignTrailing)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(PAGE_SIDE), theme.px(S), theme.px(PAGE_SIDE), theme.px(S))
        self._row.setSpacing(theme.px(S))
        self._row.addWidget(self.back)
        self._acts_row = QHBoxLayout()
        self._acts_row.setSpacing(theme.px(S))
        self._row.addLayout(self._acts_row)
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

    def set_note(self, note: str) -> None:
        """The sentence beside the primary button; it is also why that button is disabled."""
        self.note.set_text(note)
        self.primary.setAccessibleDescription(self.note.text())

    def set_acts(self, actions: Sequence[FooterAction]) -> None:
        """Show these acts. Buttons are made anew only where something changed, so the focus stays."""
        shown = tuple((one.label, one.icon, one.bordered, one.short) for one in actions)
        if shown != self._shown:
            self._shown = shown
            for button, _ in self._acts:
                self._acts_row.removeWidget(button)
                button.deleteLater()
            self._acts = [(self._make_act(one), one) for one in actions]
        self._acts = [(button, one) for (button, _), one in zip(self._acts, actions, strict=True)]
        for button, one in self._acts:
            button.setEnabled(not one.reason)
            button.setToolTip(one.reason)
            button.setAccessibleDescription(one.reason)
        self._fit()

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

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(self._theme.px(FOOTER))

    def _fit(self) -> None:
        """Use the acts' short labels where the long ones would leave the note no room."""
        margins = self._row.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        room -= self.back.sizeHint().width() + self.primary.sizeHint().width() + 2 * self._row.spacing()
        room -= self._theme.px(170) if self.note.text() else 0
        for button, action in self._acts:
            button.setText(action.label)
        wanted = sum(button.sizeHint().width() + self._theme.px(S) for button, _ in self._acts)
        if wanted > room:
            for button, action in self._acts:
                button.setText(action.short or action.label)
