"""The place of the card about Armatic, which is made anew when the company or the user is another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets.armatic_card import InArmatic

if TYPE_CHECKING:
    from collections.abc import Mapping

    from armatic_setup.guide.steps import Step
    from ui.theme import Theme


class ArmaticPlace(QWidget):
    """Holds one :class:`InArmatic`, whose texts name company and user.

    Signals:
        confirmed: (done) The user ticked "I connected Armatic too", or took it back.
        open_wanted: The user wants to see Armatic in the browser.
        address_given: (address) The browser is to open another one from now on.

    Args:
        theme: Fonts and colors.
        step: The connect step.
        practice: In a rehearsal nothing is entered there.
        parent: Owner, if not a layout's.
    """

    confirmed = Signal(bool)
    open_wanted = Signal()
    address_given = Signal(str)

    def __init__(self, theme: Theme, step: Step, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step = step
        self._practice = practice
        self._values: dict[str, str] = {}
        self._narrow = False
        self.card: InArmatic | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_values(self, values: Mapping[str, str], *, done: bool, proof: str) -> None:
        """Show what is to be entered.

        Args:
            values: What the texts' placeholders stand for.
            done: Whether the user has confirmed it before, or it is proven.
            proof: What proves it, in a sentence, or empty.
        """
        if self.card is None or values != self._values:
            self._values = dict(values)
            self._make_card()
        assert self.card is not None
        self.card.show_done(done=done, proof=proof)

    def arrange(self, *, narrow: bool) -> None:
        """Side by side, or the drawing under the instructions."""
        self._narrow = narrow
        if self.card is not None:
            self.card.arrange(narrow=narrow)

    def _make_card(self) -> None:
        if self.card is not None:
            self._column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.card = InArmatic(self._theme, self._step, self._values, practice=self._practice)
        self.card.arrange(narrow=self._narrow)
        self.card.confirm.toggled.connect(self.confirmed)
        self.card.door.open_wanted.connect(self.open_wanted)
        self.card.door.address_given.connect(self.address_given)
        self._column.addWidget(self.card)
