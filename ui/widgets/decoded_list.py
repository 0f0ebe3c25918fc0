"""What a pasted text tells of: a card for each failure, or for each thing it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span, Style
from ui.tokens import XS, L, Role, S
from ui.widgets.disclosure import Disclosure
from ui.widgets.exact_value import ExactValue
from ui.widgets.fix_it_card import FixItCard
from ui.widgets.label import Label
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from armatic_setup.diagnosis.decoder import Candidate, Decoded
    from armatic_setup.guide.vocabulary import PermissionModel
    from ui.theme import Theme


class DecodedList(QWidget):
    """Takes no room while there is nothing to show.

    Signals:
        mail_wanted: (Diagnosis) Send its steps.
    """

    mail_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards: list[FixItCard] = []
        self.heads: list[Label] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(S))
        _grow(self)
        self.hide()

    def clear(self) -> None:
        """Show nothing."""
        self.cards.clear()
        self.heads.clear()
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.hide()

    def show_found(self, found: Sequence[Decoded], model: PermissionModel) -> None:
        """Show each failure, in the order of the text."""
        self.clear()
        for number, one in enumerate(found):
            if number:
                self._column.addSpacing(self._theme.px(L))
            self._add(one, model)
        self.setVisible(bool(found))

    @property
    def first(self) -> QWidget | None:
        """Where the focus goes when the text was read."""
        return self.heads[0] if self.heads else None

    def _add(self, decoded: Decoded, model: PermissionModel) -> None:
        theme = self._theme
        head = Label(theme, Role.HEADING, self._head(decoded))
        head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heads.append(head)
        self._column.addWidget(head)
        if len(decoded.candidates) > 1:
            words = self.tr(
                "The text leaves open which of these it is. Look for the words that tell them apart."
            )
            self._column.addWidget(Label(theme, Role.BODY, verbatim(words), color="text2"))
        for number, candidate in enumerate(decoded.candidates):
            card = self._card(candidate, model)
            if not candidate.telling:
                self._column.addWidget(card)
                continue
            if number:
                self._column.addSpacing(theme.px(XS))
            self._column.addWidget(Label(theme, Role.BODY, self._telling(candidate)))
            if number == 0:
                self._column.addWidget(card)
            else:  # many causes: one line each, the first open
                self._column.addWidget(Disclosure(theme, candidate.diagnosis.sentence, card))
        for support_id in decoded.support_ids:
            self._column.addWidget(
                Label(theme, Role.SMALL, self.tr("Support ID for Sage, if they ask for it:"), color="text2")
            )
            self._column.addWidget(ExactValue(theme, support_id), 0, Qt.AlignmentFlag.AlignLeading)

    def _head(self, decoded: Decoded) -> tuple[Span, ...]:
        times = self.tr(", {n} times in this text").format(n=decoded.count) if decoded.count > 1 else ""
        return (Span(decoded.code or self.tr("What was found"), Style.PLAIN), Span(times))

    def _telling(self, candidate: Candidate) -> tuple[Span, ...]:
        return (Span(self.tr("How to tell:") + " ", Style.LABEL), Span(candidate.telling))

    def _card(self, candidate: Candidate, model: PermissionModel) -> FixItCard:
        diagnosis = candidate.diagnosis
        card = FixItCard(
            self._theme,
            diagnosis,
            model=model,
            warning=True,
            layer=candidate.layer.label,
            retry=False,
        )
        card.mail_wanted.connect(lambda: self.mail_wanted.emit(diagnosis))
        self.cards.append(card)
        return card


def _grow(widget: QWidget) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
