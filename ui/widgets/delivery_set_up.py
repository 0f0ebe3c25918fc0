"""Where deliveries go and the access key for it: entered once, and kept in the keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.secret import Secret
from ui.scrolling import scroll_to
from ui.tokens import FORM_ALONE, S
from ui.widgets.button import Button
from ui.widgets.fields import Field, PasswordField
from ui.widgets.held import held

if TYPE_CHECKING:
    from ui.theme import Theme


class DeliverySetUp(QWidget):
    """An address, a secret line, a button. It keeps nothing of the key that was typed.

    Signals:
        entered: (address, Secret) The user wants deliveries to go there.

    Args:
        theme: Fonts and colors.
        parent: Owner, if not a layout's.
    """

    entered = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        where = self.tr("An https address that Armatic gave you for this.")
        self.address = Field(theme, self.tr("Address for deliveries"), hint=where)
        kept = self.tr(
            "It goes to this address only, encrypted unless it stays on this computer. "
            "This computer’s keychain keeps it."
        )
        self.key = PasswordField(theme, self.tr("Secret access key"), hint=kept)
        self.use = Button(theme, self.tr("Set &up the delivery"), small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
        for field in (self.address, self.key):
            column.addLayout(held(field, theme.px(FORM_ALONE)))
            field.confirmed.connect(self._on_use)
        column.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeading)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.use.clicked.connect(self._on_use)

    def refused(self, sentence: str) -> None:
        """The address is not allowed."""
        self.address.set_error(sentence)
        self.address.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        scroll_to(self.address)

    @Slot()
    def forget(self) -> None:
        """Forget the key that is typed."""
        self.key.clear()

    @Slot()
    def _on_use(self) -> None:
        typed = self.key.edit.text().strip()
        if not self.address.text:
            self.refused(self.tr("Enter the address that Armatic gave you."))
            return
        if not typed:
            self.key.set_error(self.tr("Enter the access key that belongs to the address."))
            self.key.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.key.clear()
        self.entered.emit(self.address.text, Secret(typed))
