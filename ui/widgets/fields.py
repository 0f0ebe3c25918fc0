"""Text fields with their label above and their hint or error below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.secret import Secret
from ui.tokens import Role
from ui.widgets.announce import announce
from ui.widgets.label import Label

if TYPE_CHECKING:
    from ui.theme import Theme


class Field(QWidget):
    """A label, a line to type in, and a hint that an error replaces.

    Signals:
        edited: The user changed the text.
        confirmed: The user pressed Enter in it.

    Args:
        theme: Fonts and colors.
        label: What to type.
        hint: One sentence below, in guide markup.
        code: Set in the code font, for exact values.
        parent: Owner, if not a layout's.
    """

    edited = Signal()
    confirmed = Signal()

    def __init__(
        self,
        theme: Theme,
        label: str,
        *,
        hint: str = "",
        code: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint_text = hint
        self._code = code
        self.label = Label(theme, Role.LABEL, label)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(self.label.text())
        self.label.setBuddy(self.edit)
        self.hint = Label(theme, Role.SMALL, hint, color="text2", parent=self)
        if not hint:
            self.hint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.label)
        column.addWidget(self.edit)
        column.addWidget(self.hint)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.edit.setAccessibleDescription(self.hint.text())
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returnPressed.connect(self.confirmed)
        theme.changed.connect(self._on_theme_changed)
        Field._restyle(self)  # its own part; a subclass is not ready yet

    @property
    def text(self) -> str:
        """What is typed, without blanks around it."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Fill it in."""
        if text != self.edit.text():
            self.edit.setText(text)

    def set_hint(self, hint: str) -> None:
        """Say something else below."""
        self._hint_text = hint
        self.set_error("")

    def set_error(self, error: str) -> None:
        """Show *error* in place of the hint; empty shows the hint again."""
        self.hint.set_text(error or self._hint_text)
        self.hint.set_color("failed" if error else "text2")
        self.hint.setVisible(bool(error or self._hint_text))
        self.edit.setAccessibleDescription(self.hint.text())
        self.edit.setProperty("invalid", bool(error))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
        if error:
            announce(self.edit, self.hint.text(), urgent=True)

    @Slot()
    def _on_edited(self) -> None:
        if self.edit.property("invalid"):
            self.set_error("")
        self.edited.emit()

    def _restyle(self) -> None:
        """Take fonts and icons from the theme."""
        self.edit.setFont(self._theme.font(Role.CODE if self._code else Role.BODY))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._restyle()


class PasswordField(Field):
    """A field whose text is masked until the eye is pressed, and which gives out a :class:`Secret`."""

    def __init__(self, theme: Theme, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, label, hint=hint, parent=parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._reveal = QAction(self)
        self._reveal.setCheckable(True)
        self.edit.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)
        self._reveal.toggled.connect(self._on_reveal_toggled)
        self._on_reveal_toggled(False)  # noqa: FBT003 - the slot of a signal
        self._restyle()

    @property
    def secret(self) -> Secret:
        """What is typed, as it is: blanks may belong to a password."""
        return Secret(self.edit.text())

    def clear(self) -> None:
        """Forget what was typed, and mask again."""
        self._reveal.setChecked(False)
        self.edit.clear()

    @Slot(bool)
    def _on_reveal_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        text = (
            QCoreApplication.translate("PasswordField", "Hide the password")
            if shown
            else QCoreApplication.translate("PasswordField", "Show the password")
        )
        self._reveal.setText(text)
        self._reveal.setToolTip(text)

    def _restyle(self) -> None:
        super()._restyle()
        self._reveal.setIcon(self._theme.icons.icon("show", "text2", 20))
