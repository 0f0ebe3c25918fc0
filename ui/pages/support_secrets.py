"""Stored passwords: where they are, and one click that deletes all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from armatic_setup.guide.markup import Span
from ui.pages.support_place import SupportPlace
from ui.tokens import XS, M, Role, S
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace


class SecretsPlace(SupportPlace):
    """One button."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("Stored passwords"),
            self.tr("They are in your system's keychain if you chose so, else in memory until you close."),
        )
        self.delete = Button(theme, self.tr("&Delete all passwords"), icon="key")
        self._build()
        self.delete.clicked.connect(self._on_delete)
        self.files.forgotten.connect(self._on_forgotten)

    def on_enter(self) -> None:
        self.notice.clear()

    def failed(self) -> None:
        self.delete.setEnabled(True)

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        card = Card(theme)
        card.column.addWidget(Label(theme, Role.HEADING, self.tr("Delete all of them")))
        card.column.addSpacing(px(XS))
        words = self.tr(
            "The passwords of your web services users and Armatic's connection key, in keychain and memory. "
            "You type them again before the next test. A key file stays where it is."
        )
        card.column.addWidget(Label(theme, Role.BODY, words, color="text2"))
        card.column.addSpacing(px(M))
        acts = FlowRow(px(S))
        acts.add(self.delete)
        card.column.addWidget(acts)
        self.column.addWidget(card)
        self.column.addStretch(1)

    @Slot()
    def _on_delete(self) -> None:
        self.notice.clear()
        self.delete.setEnabled(False)
        self.files.forget_secrets()

    @Slot(int)
    def _on_forgotten(self, number: int) -> None:
        self.delete.setEnabled(True)
        if number == 1:
            words = self.tr("1 password is deleted from the keychain. None of this program's is left there.")
        elif number:
            words = self.tr(
                "{number} passwords are deleted from the keychain. None of this program's is left there."
            ).format(number=number)
        else:
            words = self.tr("The keychain held no password of this program. Those in memory are forgotten.")
        self.notice.say((Span(words),), NoticeKind.PASSED)
