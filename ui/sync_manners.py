"""What a sync does for a user who is elsewhere: awake computer, progress in the dock, news when it ends."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from armatic_setup.desktop.awake import Hold, keep_awake
from armatic_setup.desktop.notices import DockProgress
from ui.background import job_of
from ui.desktop_notice import show_notice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.sync_painter import SyncPainter
    from ui.sync_run import SyncRun
    from ui.workspace import Workspace


class SyncManners(QObject):
    """Asks the desktop for it, in the background; a desktop that does not answer changes nothing.

    Signals:
        changed: :attr:`awake` is another.

    Args:
        run: The sync.
        painter: Tells when its figure is another.
        workspace: The door to threads.
        page: Of whose window the user hears.
    """

    changed = Signal()

    def __init__(self, run: SyncRun, painter: SyncPainter, workspace: Workspace, page: QWidget) -> None:
        super().__init__(page)
        self._run = run
        self._workspace = workspace
        self._page = page
        self._hold: Hold | None = None
        self._under_way = False
        self._dock = DockProgress()
        self._shown: float | None = None
        self._wanted: float | None = None
        self._telling = False
        self._hears = (
            (run.began, self._on_began),
            (run.succeeded, self._on_succeeded),
            (run.failed, self._on_failed),
            (run.cancelled, self.end),
        )
        for signal, slot in self._hears:
            signal.connect(slot)
        painter.moved.connect(self._on_moved)

    @property
    def awake(self) -> bool:
        """Whether the computer is kept awake."""
        return self._hold is not None

    @property
    def showing(self) -> bool:
        """Whether the dock shows progress, or is just being told."""
        return self._telling or self._shown is not None

    def take_over(self) -> None:
        """The sync runs already."""
        self._on_began()

    def let_go(self) -> None:
        """Another page minds the sync from now on."""
        self.end()
        for signal, slot in self._hears:
            signal.disconnect(slot)

    @Slot()
    def end(self) -> None:
        """The sync is over: the computer may sleep, the dock shows no progress."""
        self._under_way = False
        if self._hold is not None:
            self._workspace.runner.start(job_of(self._hold.release))
            self._hold = None
            self.changed.emit()
        self._show(None)

    # -- inside ---------------------------------------------------------------------------------------

    @Slot()
    def _on_began(self) -> None:
        self._under_way = True
        why = self.tr("Receivables are being read from Sage Intacct")
        self._workspace.runner.start(job_of(partial(keep_awake, why)), succeeded=self._on_held)

    def _on_held(self, hold: object) -> None:
        if not isinstance(hold, Hold):
            return
        if not self._under_way:  # it is over already
            self._workspace.runner.start(job_of(hold.release))
            return
        self._hold = hold
        self.changed.emit()

    @Slot()
    def _on_moved(self) -> None:
        if self._under_way:
            self._show(self._run.board.fraction)

    @Slot(object)
    def _on_succeeded(self, result: object) -> None:
        from ui.sync_result import SyncResult

        assert isinstance(result, SyncResult)
        self.end()
        if result.summary.complete and result.summary.tie_out.ties:
            text = self.tr("Every total ties out with Sage Intacct.")
        else:
            text = self.tr("Something is open. The window says what, and who acts.")
        self._tell(self.tr("The sync is complete"), text)

    @Slot(object)
    def _on_failed(self, _error: object) -> None:
        self.end()
        text = self.tr("Everything that arrived is kept. The window says why it stopped, and who acts.")
        self._tell(self.tr("The sync has stopped"), text)

    def _tell(self, title: str, text: str) -> None:
        """Where the user is elsewhere. No name and no amount: a locked screen shows notices, too."""
        window = self._page.window()
        active = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        if active and not window.isMinimized():
            return
        QApplication.alert(window)
        show_notice(self._workspace.runner, window, title, text)

    def _show(self, share: float | None) -> None:
        """Tell the dock, one thing after the other; of what comes meanwhile only the last counts."""
        self._wanted = share
        if not self._telling and self._wanted != self._shown:
            self._telling = True
            self._shown = share
            self._workspace.runner.start(
                job_of(partial(self._dock.show, share)), succeeded=self._on_told, failed=self._on_told
            )

    def _on_told(self, _: object) -> None:
        self._telling = False
        self._show(self._wanted)
