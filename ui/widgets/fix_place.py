"""A place for one fix-it card outside a list of checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import M
from ui.widgets.announce import announce
from ui.widgets.fix_it_card import FixItCard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from armatic_setup.diagnosis.rules import Diagnosis
    from armatic_setup.guide.vocabulary import PermissionModel
    from ui.theme import Theme


class FixPlace(QWidget):
    """Takes no room while it is empty.

    Signals:
        again_wanted: Try again.
        mail_wanted: (Diagnosis) Send its steps.
        step_wanted: (step ID) Show where it is mended.
        decode_wanted: (text) Read the raw facts of a card in the decoder.

    Args:
        theme: Fonts and colors.
        step_titles: The steps a card may point at.
        parent: Owner, if not a layout's.
    """

    again_wanted = Signal()
    mail_wanted = Signal(object)
    step_wanted = Signal(str)
    decode_wanted = Signal(str)

    def __init__(self, theme: Theme, step_titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step_titles = dict(step_titles)
        self.card: FixItCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.px(M))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_diagnosis(self, diagnosis: Diagnosis, model: PermissionModel, *, retry: bool) -> None:
        """Show a card, have its sentence read out, and put the focus on it."""
        self.clear()
        self.card = card = FixItCard(
            self._theme,
            diagnosis,
            model=model,
            step_title=self._step_titles.get(diagnosis.step, ""),
            again=self.tr("&Try again"),
            retry=retry,
        )
        card.again_wanted.connect(self.again_wanted)
        card.mail_wanted.connect(self._on_mail)
        card.step_wanted.connect(self.step_wanted)
        card.decode_wanted.connect(self.decode_wanted)
        self._column.addWidget(card)
        self.show()
        card.open()
        announce(card, diagnosis.sentence, urgent=True)
        card.sentence.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Nothing is wrong any more, or it is tried again."""
        if self.card is not None:
            self._column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        self.hide()

    @Slot()
    def _on_mail(self) -> None:
        if self.card is not None:
            self.mail_wanted.emit(self.card.diagnosis)
