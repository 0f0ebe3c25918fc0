"""Delivery of synced data to an intake that is a proposal to Armatic: off unless somebody sets it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.delivery.words import proposal
from ui import figures
from ui.tokens import L, M, Role, S
from ui.widgets.act_line import ActLine
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.delivery_set_up import DeliverySetUp
from ui.widgets.disclosure import Disclosure
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from ui.delivery_jobs import DeliveryKnown
    from ui.theme import Theme


class DeliveryCard(Card):
    """Folded at first: hardly anybody needs it.

    Signals:
        deliver_wanted: (begin_anew) The user wants what waits to be delivered, or everything again.
        forget_wanted: Address and key are to be deleted.
    """

    deliver_wanted = Signal(bool)
    forget_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self.where = Label(theme, Role.BODY)
        self.waiting = Label(theme, Role.BODY)
        self.set_up = DeliverySetUp(theme)
        self.deliver = Button(theme, self.tr("Deliver &now"), small=True)
        self.anew = Button(
            theme, self.tr("Deliver &everything again"), ButtonKind.TERTIARY, small=True, flush=True
        )
        self.forget = Button(theme, self.tr("St&op delivering"), ButtonKind.TERTIARY, small=True, flush=True)
        self.held = Label(
            theme,
            Role.SMALL,
            self.tr("The practice Armatic takes it. It needs no address and access key of yours."),
            color="text2",
        )
        self.act = ActLine(theme)
        self.fold = Disclosure(theme, self.tr("Delivery of synced data (a proposal)"), self._content())
        side, edge = theme.px(L), theme.px(S)  # folded, it is a line
        self.column.setContentsMargins(side, edge, side, edge)
        self.column.addWidget(self.fold)
        self.deliver.clicked.connect(self._on_deliver)
        self.anew.clicked.connect(self._on_anew)
        self.forget.clicked.connect(self.forget_wanted)

    def show_standing(self, known: DeliveryKnown, *, practice: bool, busy: bool, disagrees: bool) -> None:
        """Show what can be done.

        Args:
            known: What this computer knows.
            practice: In a rehearsal the practice Armatic takes it.
            busy: Whether something is under way.
            disagrees: The receiver was found to hold something else, so everything may go again.
        """
        off = self.tr("Nothing is delivered: no address and access key are set.")
        to = self.tr("Everything goes to {address}.")
        self.where.set_text(verbatim(to.format(address=known.address) if known.on else off))
        self.waiting.set_text(verbatim(self._waits(known.waiting)))
        self.set_up.setVisible(not known.on and not practice)
        self.set_up.use.setEnabled(not busy)
        if not self.set_up.address.text and not known.on:
            self.set_up.address.set_text(known.address)
        for part in (self.waiting, self.deliver):
            part.setVisible(known.on)
        self.anew.setVisible(known.on and disagrees)
        self.forget.setVisible(known.on and not practice)
        self.held.setVisible(known.on and practice)
        for button in (self.deliver, self.anew, self.forget):
            button.setEnabled(not busy)

    def _waits(self, records: int) -> str:
        if records == 0:
            return self.tr("Nothing waits to be delivered.")
        if records == 1:
            return self.tr("1 record waits to be delivered.")
        return self.tr("{count} records wait to be delivered.").format(count=figures.count(records))

    def _content(self) -> QWidget:
        content, theme = QWidget(self), self._theme
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(S))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        content.setSizePolicy(policy)
        alone = self.tr("Armatic reads Sage Intacct by itself. Nothing has to be delivered for that.")
        acts = FlowRow(theme.px(M))
        for button in (self.deliver, self.anew, self.forget):
            acts.add(button)
        for widget in (
            Label(theme, Role.BODY, verbatim(proposal()), color="text2"),
            Label(theme, Role.BODY, alone, color="text2"),
            self.where,
            self.waiting,
            self.set_up,
            acts,
            self.held,
            self.act,
        ):
            column.addWidget(widget)
        return content

    @Slot()
    def _on_deliver(self) -> None:
        self.deliver_wanted.emit(False)  # noqa: FBT003 - the argument of a signal

    @Slot()
    def _on_anew(self) -> None:
        self.deliver_wanted.emit(True)  # noqa: FBT003 - the argument of a signal
