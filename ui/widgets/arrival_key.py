"""Armatic's access key: entered once, and kept if that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.secret import Secret
from ui.tokens import FORM_ALONE, S
from ui.widgets.button import Button
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import PasswordField
from ui.widgets.held import held

if TYPE_CHECKING:
    from ui.theme import Theme


class ArrivalKey(QWidget):
    """A secret line, a choice, a button. It keeps nothing of what was typed.

    Signals:
        entered: (Secret, keep) The user wants to look customers up with this key.

    Args:
        theme: Fonts and colors.
        parent: Owner, if not a layout's.
    """

    entered = Signal(object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = PasswordField(theme, self.tr("Armatic access key"))
        self.keep = CheckBox(theme, self.tr("Remember it in this computer’s keychain"))
        self.use = Button(theme, self.tr("&Look up my customers"), icon="search", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
        column.addLayout(held(self.field, theme.px(FORM_ALONE)))
        column.addWidget(self.keep)
        column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeading)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.use.clicked.connect(self._on_use)
        self.field.confirmed.connect(self._on_use)

    def show_address(self, address: str) -> None:
        """Say where the key goes."""
        words = self.tr("Armatic calls it a token. It goes to {address} only, encrypted.")
        if not address.startswith("https:"):  # taken for this computer alone
            words = self.tr("Armatic calls it a token. It goes to {address} only, which is this computer.")
        self.field.set_hint(words.format(address=address))

    def forget(self) -> None:
        """Forget what is typed."""
        self.field.clear()

    @Slot()
    def _on_use(self) -> None:
        typed = self.field.edit.text().strip()
        if not typed:
            self.field.set_error(self.tr("Enter the access key. Armatic gives it to you."))
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.clear()
        self.entered.emit(Secret(typed), self.keep.isChecked())
