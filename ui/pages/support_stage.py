"""A customer's screen under a band that says whose it is, and leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from armatic_setup.diagnosis.results import CheckFinished
from armatic_setup.guide.markup import Span, Style
from armatic_setup.guide.steps import PageKind
from ui.pages.connect import ConnectPage
from ui.pages.permissions import PermissionsPage
from ui.support_stage import Scene, StageShell, StageWorkspace
from ui.widgets.button import Button
from ui.widgets.notice import Notice, NoticeKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from armatic_setup.faults import SetupError
    from armatic_setup.guide.steps import Step
    from ui.pages.page import Page
    from ui.theme import Theme
    from ui.workspace import Workspace


class StagePage(QWidget):
    """The same pages as the customer's.

    Signals:
        back_wanted: Back to support.

    Args:
        theme: Fonts and colors.
        workspace: The user's own, which is left as it is.
        scene: What to show.
        make_page: Makes the page of a step.
    """

    back_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        workspace: Workspace,
        scene: Scene,
        make_page: Callable[[Step, Theme, Workspace], Page],
    ) -> None:
        super().__init__()
        self.scene = scene
        self.workspace = StageWorkspace(workspace, scene)
        self.shell = StageShell(theme, self.workspace, make_page)
        self.band = Notice(theme, self._words(), NoticeKind.WARNING, band=True)
        self.back = Button(theme, self.tr("Back to &support"), small=True)
        self.band.add_act(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.shell, 1)
        self.back.clicked.connect(self.back_wanted)
        self.shell.home_wanted.connect(self.back_wanted)
        self.shell.page_shown.connect(self._on_page_shown)

    @property
    def title(self) -> str:
        """What the window is called meanwhile."""
        return self.tr("Customer's screen")

    @property
    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """The parts in the order of the Tab key."""
        shell, footer = self.shell, self.shell.footer
        page: tuple[QWidget, ...] = ()
        if shell.page is not None and shell.view is not None:
            page = (shell.page if self.workspace.live else shell.view,)
        buttons = (footer.primary, *footer.act_buttons, footer.back)
        return ((self.back,), page, buttons, shell.panel.stops)

    def begin(self) -> None:
        """Show the step the customer is at; a simulation runs its test."""
        if self.workspace.live:
            self.band.set_notice(self._getting_ready(), NoticeKind.INFO)
            self.workspace.begin_simulation(self._on_ready, self._on_failed)
        else:
            self.shell.show_step(self.scene.step or self.workspace.journey.current.id)

    def discard(self) -> None:
        """It goes for good."""
        self.shell.discard_pages()
        self.workspace.end()

    def _words(self) -> tuple[Span, ...]:
        if self.scene.simulated:
            return (
                Span(self.tr("Simulated: {diagnosis}.").format(diagnosis=self.scene.simulated), Style.LABEL),
                Span(" " + self.tr("The practice company fails as the customer's does. Nothing is kept.")),
            )
        return (
            Span(self.tr("The customer's screen, read only."), Style.LABEL),
            Span(" " + self.tr("Any step can be opened. What the file does not tell is empty.")),
        )

    def _getting_ready(self) -> tuple[Span, ...]:
        return (Span(self.tr("Preparing the practice company. This takes a moment.")),)

    def _on_ready(self) -> None:
        self.band.set_notice(self._words(), NoticeKind.WARNING)
        connect = next(step for step in self.workspace.catalogue.steps if step.page is PageKind.CONNECT)
        self.shell.show_step(connect.id)
        if isinstance(page := self.shell.page, ConnectPage):
            page.form.test.click()

    def _on_failed(self, error: SetupError) -> None:
        words = (Span(self.workspace.diagnose(error).sentence, Style.LABEL),)
        self.band.set_notice(words, NoticeKind.FAILED)

    @Slot(str)
    def _on_page_shown(self, _step: str) -> None:
        """The customer's last test stands on the connect page as it stood there; no row is folded away."""
        page, report = self.shell.page, self.scene.report
        if isinstance(page, PermissionsPage) and not self.workspace.live:
            page.board.card.list.open_all()
        if isinstance(page, ConnectPage) and report is not None:
            page.shown.start(self.workspace.journey.state.answers)
            for check in report.checks:
                for result in (*check.parts, check):
                    page.shown.take(CheckFinished(result))
            page.shown.show_report(report)
