"""Text fields with their label above and their hint or error below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from armatic_setup.secret import Secret
from ui.tokens import Role
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.label import Label
from ui.widgets.secret_edit import SecretEdit
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from ui.theme import Theme


#: A longer correction is cut on its button; the field gets all of it.
_LONGEST_OFFER: Final = 24
#: The button that shows what is typed, and the icon on it.
_EYE: Final = 28
_ICON: Final = 18


class Field(QWidget):
    """A label, a line to type in, and a hint that an advice or an error replaces.

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

    _line: type[QLineEdit] = QLineEdit

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
        self._advice = ""
        self._corrected = ""
        self._code = code
        self.label = Label(theme, Role.LABEL, label)
        self.edit = self._line()
        self.edit.setAccessibleName(self.label.text())
        self.label.setBuddy(self.edit)
        self.hint = Label(theme, Role.SMALL, hint, color="text2")
        if not hint:
            self.hint.hide()
        self.correct = Button(theme, "", ButtonKind.TERTIARY, small=True, flush=True)
        self.correct.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.label)
        column.addWidget(self.edit)
        column.addWidget(self.hint)
        column.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignLeading)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.edit.setAccessibleDescription(self.hint.text())
        self.edit.textEdited.connect(self._on_edited)
        self.edit.returnPressed.connect(self.confirmed)
        self.correct.clicked.connect(self._on_correct)
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

    @property
    def advice(self) -> str:
        """What looks wrong with what is typed; empty while nothing does."""
        return self._advice

    def set_advice(self, advice: str, corrected: str = "") -> None:
        """Say what looks wrong with what is typed, or nothing.

        Args:
            advice: One sentence; empty takes it away.
            corrected: What was probably meant; a button offers it.
        """
        if (advice, corrected) == (self._advice, self._corrected):
            return
        is_new = advice != self._advice  # what was meant becomes longer with every letter
        self._advice, self._corrected = advice, corrected
        self.correct.setText(self.tr("Use {value}").format(value=_short(corrected)).replace("&", "&&"))
        self.correct.setVisible(bool(advice and corrected))
        if not self.edit.property("invalid"):
            self.set_error("")
        if advice and is_new:
            announce(self.edit, advice)

    def set_error(self, error: str) -> None:
        """Show *error* in place of the hint; empty shows the advice or the hint again."""
        words = error or self._advice or self._hint_text
        self.hint.set_text(verbatim(words) if error or self._advice else words)
        self.hint.set_color("failed" if error else "warn" if self._advice else "text2")
        self.hint.setVisible(bool(words))
        wrong = QCoreApplication.translate("Field", "Error: {words}").format(words=self.hint.text())
        self.edit.setAccessibleDescription(wrong if error else self.hint.text())
        self.edit.setProperty("invalid", bool(error))
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
        if error:
            announce(self.edit, self.hint.text(), urgent=True)

    @Slot()
    def _on_correct(self) -> None:
        self.edit.setText(self._corrected)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_edited()

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


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_OFFER else f"{text[: _LONGEST_OFFER - 1]}…"


class PasswordField(Field):
    """A field whose text is masked until the eye is pressed, and which gives out a :class:`Secret`."""

    _line = SecretEdit

    def __init__(self, theme: Theme, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, label, hint=hint, parent=parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._reveal = QAction(self)
        self._reveal.setCheckable(True)
        self._eye = _Eye(theme, self._reveal, self.edit)
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
        assert isinstance(self.edit, SecretEdit)
        self.edit.forget()

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
        self._eye.setFixedSize(self._theme.px(_EYE), self._theme.px(_EYE))
        assert isinstance(self.edit, SecretEdit)
        self.edit.put_at_end(self._eye)


class _Eye(QToolButton):
    """Shows what is typed. Qt's own button within a line stays small where text is large."""

    def __init__(self, theme: Theme, reveal: QAction, parent: QLineEdit) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setDefaultAction(reveal)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = self._theme.px(_ICON)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        self._theme.icons.paint(QPainter(self), "show", "text2", place)
