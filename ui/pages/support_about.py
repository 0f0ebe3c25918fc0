"""About the program: what it is, whether a newer version exists, and Qt's terms."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl, Slot, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication

from armatic_setup import product
from armatic_setup.about import About, about
from armatic_setup.guide.markup import Span
from ui.background import job_of
from ui.pages.support_place import SupportPlace
from ui.tokens import XS, M, Role, S
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.fact_grid import FactGrid
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.notice import NoticeKind
from ui.widgets.text_block import verbatim
from ui.widgets.update_card import UpdateCard

if TYPE_CHECKING:
    from pathlib import Path

    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace


class AboutPlace(SupportPlace):
    """Three cards: the program, newer versions, Qt."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("About {name}").format(name=product.NAME),
            self.tr("Takes a company from its first sign-in to receivables that tie out. It only reads."),
        )
        self.watch = workspace.updates
        self._facts: About | None = None
        self._asked = False
        self.open_address: Callable[[str], bool] = _open_address
        self._grid = FactGrid(theme, _names())
        self.facts = self._grid.values
        self.copy = Button(theme, self.tr("&Copy these facts"), icon="copy", small=True)
        self.notices = Button(theme, self.tr("Parts of o&thers"), icon="document", small=True)
        self.updates = UpdateCard(theme)
        self.libraries = Label(theme, Role.CODE)
        self.show_folder = Button(theme, self.tr("Show the &folder"), icon="file", small=True)
        self.terms = Button(theme, self.tr("&License of Qt"), icon="document", small=True)
        self._build()
        self.copy.clicked.connect(self._on_copy)
        self.notices.clicked.connect(self._on_notices)
        self.terms.clicked.connect(self._on_terms)
        self.show_folder.clicked.connect(self._on_show_folder)
        self.updates.switched.connect(self._on_switched)
        self.updates.ask_wanted.connect(self._on_ask)
        self.updates.page_wanted.connect(self._on_page_wanted)
        self.watch.changed.connect(self._show_updates)
        self.watch.troubled.connect(self._on_troubled)
        self._show_updates()

    def on_enter(self) -> None:
        self.notice.clear()
        self.watch.look()
        if self._facts is None:
            self.workspace.runner.start(job_of(about), succeeded=self._on_facts, failed=self._on_troubled)

    def failed(self) -> None:
        self._asked = False
        self.watch.look()

    # -- building -------------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        program = Card(theme)
        program.column.addWidget(Label(theme, Role.HEADING, self.tr("This program")))
        program.column.addSpacing(px(S))
        program.column.addLayout(self._grid)
        program.column.addSpacing(px(M))
        acts = FlowRow(px(S))
        acts.add(self.copy)
        acts.add(self.notices)
        program.column.addWidget(acts)
        qt = Card(theme)
        qt.column.addWidget(Label(theme, Role.HEADING, self.tr("Qt and Qt for Python")))
        qt.column.addSpacing(px(XS))
        words = self.tr(
            "They are used under the GNU LGPL, version 3. Their libraries are files of their own. "
            "You may put modified ones of the same version in their place, here:"
        )
        qt.column.addWidget(Label(theme, Role.BODY, words, color="text2"))
        qt.column.addSpacing(px(S))
        qt.column.addWidget(self.libraries)
        qt.column.addSpacing(px(M))
        acts = FlowRow(px(S))
        acts.add(self.show_folder)
        acts.add(self.terms)
        qt.column.addWidget(acts)
        for card in (program, self.updates):
            self.column.addWidget(card)
            self.column.addSpacing(px(M))
        self.column.addWidget(qt)
        self.column.addStretch(1)

    # -- showing --------------------------------------------------------------------------------------

    def _on_facts(self, facts: object) -> None:
        assert isinstance(facts, About)
        self._facts = facts
        self._grid.show_values(self._values(facts))
        self.libraries.set_text(verbatim(str(facts.libraries)))

    def _values(self, facts: About) -> tuple[str, ...]:
        if facts.commit:
            version = self.tr("{version}, built from commit {commit}")
        elif facts.packaged:
            version = self.tr("{version}, packaged")
        else:
            version = self.tr("{version}, run from source")
        return (
            version.format(version=facts.version, commit=facts.commit),
            self.tr("Qt {qt}, Qt for Python {pyside}, Python {python}").format(
                qt=qVersion(), pyside=facts.qt, python=facts.python
            ),
            facts.system,
            self.tr("MIT, for this program itself"),
        )

    @Slot()
    def _show_updates(self) -> None:
        self.updates.show_state(self.watch.state, asking=self.watch.asking)
        if self._asked and not self.watch.asking:
            self._asked = False
            self.updates.say_known()

    # -- what is clicked --------------------------------------------------------------------------------

    @Slot()
    def _on_copy(self) -> None:
        lines = [label.accessibleName() for label in self.facts] + [self.libraries.text()]
        QGuiApplication.clipboard().setText("\n".join((product.NAME, *lines)))
        self.notice.say((Span(self.tr("The facts are on the clipboard.")),), NoticeKind.PASSED)

    @Slot()
    def _on_notices(self) -> None:
        self.place_wanted.emit("notices")

    @Slot()
    def _on_terms(self) -> None:
        self.home.notices_asked = "PySide6_Essentials"
        self.place_wanted.emit("notices")

    @Slot()
    def _on_show_folder(self) -> None:
        folder: Path | None = self._facts.libraries if self._facts else None
        if folder is None or not self.files.show_folder(folder):
            words = self.tr("No program of this computer shows folders. The path above can be copied.")
            self.notice.say((Span(words),), NoticeKind.INFO)

    @Slot(bool)
    def _on_switched(self, on: bool) -> None:
        self.notice.clear()
        self.watch.choose(on=on)

    @Slot()
    def _on_ask(self) -> None:
        self.notice.clear()
        self._asked = True
        self.watch.ask()

    @Slot(str)
    def _on_page_wanted(self, address: str) -> None:
        if not self.open_address(address):
            words = self.tr("No browser opened. The address is {address}.").format(address=address)
            self.notice.say(verbatim(words), NoticeKind.INFO)


def _names() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("AboutPlace", "Version"),
        QCoreApplication.translate("AboutPlace", "Stands on"),
        QCoreApplication.translate("AboutPlace", "System"),
        QCoreApplication.translate("AboutPlace", "License"),
    )


def _open_address(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))
