"""The way to Armatic in the browser: a button that says where it goes, and another address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import FORM_ALONE, XS, Role, S
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.fields import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.fold_button import FoldButton
from ui.widgets.held import held
from ui.widgets.label import Label
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from ui.theme import Theme


class ArmaticDoor(QWidget):
    """Opens nothing by itself.

    Signals:
        open_wanted: The user wants to go there.
        address_given: (address) The user wants to go elsewhere from now on; empty for Armatic's own site.

    Args:
        theme: Fonts and colors.
        practice: In a rehearsal it stays closed.
        parent: Owner, if not a layout's.
    """

    open_wanted = Signal()
    address_given = Signal(str)

    def __init__(self, theme: Theme, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._practice = practice
        self._page = ""
        self.open = Button(theme, self.tr("&Open Armatic in the browser"), icon="connect", small=True)
        self.open.setEnabled(not practice)
        self.change = FoldButton(theme, self.tr("&Another address"), icon="chevron-right")
        self.words = Label(theme, Role.SMALL, color="text2")
        self.field = Field(
            theme,
            self.tr("Where you sign in to Armatic"),
            hint=self.tr("An https address. Empty means Armatic’s own site."),
            code=True,
        )
        self.keep = Button(theme, self.tr("&Keep the address"), ButtonKind.SECONDARY, small=True)
        self._fold = QWidget(self)
        fold = QVBoxLayout(self._fold)
        fold.setContentsMargins(0, theme.px(XS), 0, 0)
        fold.setSpacing(theme.px(S))
        fold.addLayout(held(self.field, theme.px(FORM_ALONE)))
        fold.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        self._fold.hide()
        acts = FlowRow(theme.px(XS))
        acts.add(self.open)
        acts.add(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(XS), 0, 0)
        column.setSpacing(theme.px(XS))
        column.addWidget(acts)
        column.addWidget(self.words)
        column.addWidget(self._fold)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.open.clicked.connect(self.open_wanted)
        self.change.folded.connect(self._fold.setVisible)
        self.keep.clicked.connect(self._on_keep)
        self.field.confirmed.connect(self._on_keep)

    def show_page(self, page: str) -> None:
        """Say where it goes."""
        if page == self._page:
            return
        self._page = page
        words = (
            self.tr("In practice it stays closed. Else it opens {address}.")
            if self._practice
            else self.tr("It opens {address}. Nothing is sent along.")
        )
        self.words.set_text(verbatim(words.format(address=page)))
        self.open.setAccessibleDescription(self.words.text())
        self.field.set_text(page)
        self.field.set_error("")

    def taken(self, page: str) -> None:
        """The address that was given is kept."""
        self.show_page(page)
        self.change.set_unfolded(unfolded=False)
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.words, self.words.text())

    def refused(self, sentence: str) -> None:
        """It is not."""
        self.field.set_error(sentence)

    def could_not_open(self) -> None:
        """No browser opened."""
        words = self.tr("No browser opened. The address is {address}.").format(address=self._page)
        self.words.set_text(verbatim(words))
        announce(self.words, words)

    @Slot()
    def _on_keep(self) -> None:
        self.address_given.emit(self.field.text)
