"""Help and support at a glance: whom to call, and everything that can be done here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from armatic_setup.guide.help import Help, load_help
from ui.background import job_of
from ui.pages.support_place import SupportPlace
from ui.tokens import L, Role
from ui.widgets.action_row import ActionCard, ActionRow
from ui.widgets.label import Label
from ui.widgets.page_help import KeysAndPlaces, PagePurpose

if TYPE_CHECKING:
    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace


class HelpPlace(SupportPlace):
    """Rows to choose from."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("Help and support"),
            self.tr("Chat in Armatic, or call {phone}. What you entered stays as it is.").format(
                phone=workspace.catalogue.values["phone"]
            ),
        )
        self.save_row = ActionRow(
            theme,
            "document",
            self.tr("&Save a support bundle"),
            self.tr("What support needs to help. You see all of it before it is written."),
        )
        self.decode_row = ActionRow(
            theme,
            "search",
            self.tr("&Decode an error"),
            self.tr("Paste what Intacct said. You get the meaning and where to click."),
        )
        self.log_row = ActionRow(
            theme, "history", self.tr("The &log"), self.tr("How much is written down, and where it is.")
        )
        self.secrets_row = ActionRow(
            theme,
            "key",
            self.tr("Stored &passwords"),
            self.tr("Where they are kept, and how to delete all of them by one click."),
        )
        self.open_row = ActionRow(
            theme,
            "file",
            self.tr("&Open a support bundle"),
            self.tr("What happened at a customer's, the diagnosis first."),
        )
        self.about_row = ActionRow(
            theme,
            "info",
            self.tr("Abo&ut this program"),
            self.tr("Version, newer versions, and the licenses of its parts."),
        )
        self.rep_row = ActionRow(theme, "phone", self.tr("&Tools for support reps"), "")
        self.rows = (
            self.save_row,
            self.decode_row,
            self.log_row,
            self.secrets_row,
            self.open_row,
            self.about_row,
            self.rep_row,
        )
        self._purpose = QVBoxLayout()
        self._keys = QVBoxLayout()
        self._build()
        for row, place in (
            (self.save_row, "save"),
            (self.open_row, "open"),
            (self.log_row, "log"),
            (self.secrets_row, "secrets"),
            (self.about_row, "about"),
        ):
            row.setProperty("place", place)
            row.clicked.connect(self._on_place)
        self.decode_row.clicked.connect(home.decode_wanted)
        self.rep_row.clicked.connect(self._on_rep)
        home.rep_changed.connect(self._show_rep)

    def on_enter(self) -> None:
        """Help is read anew, since the page below may be another one."""
        self.workspace.runner.start(job_of(load_help), succeeded=self._on_read)

    def _on_read(self, text: object) -> None:
        assert isinstance(text, Help)
        for room in (self._purpose, self._keys):
            while (item := room.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
        if purpose := text.pages.get(self.home.asked_from):
            self._purpose.addWidget(PagePurpose(self.theme, purpose))
            self._purpose.addSpacing(self.theme.px(L))
        self._keys.addWidget(KeysAndPlaces(self.theme, text.keys, self.workspace.home))

    def _build(self) -> None:
        px = self.theme.px
        self.column.addLayout(self._purpose)
        self.column.addWidget(ActionCard(self.theme, self.rows))
        self.column.addSpacing(px(L))
        self.column.addLayout(self._keys)
        self.column.addSpacing(px(L))
        words = self.tr("Help is one key away everywhere: **F1**.")
        self.column.addWidget(Label(self.theme, Role.SMALL, words, color="text2", strong_color="text"))
        self.column.addStretch(1)
        self._show_rep()

    @Slot()
    def _show_rep(self) -> None:
        if self.home.rep:
            words = self.tr("Shown at the left. Choose this again to hide them.")
        else:
            words = self.tr("A customer's screen, what to say at each step, every diagnosis.")
        self.rep_row.set_text(words)

    @Slot()
    def _on_place(self) -> None:
        self.place_wanted.emit(self.sender().property("place"))

    @Slot()
    def _on_rep(self) -> None:
        self.home.set_rep(rep=not self.home.rep)
