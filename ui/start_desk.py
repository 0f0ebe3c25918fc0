"""What the start page shows, and what happens when one of its rows is chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ui import wording
from ui.pages.start_content import StartContent
from ui.pages.start_summary import name_of, next_step, practice_step, summary
from ui.widgets.notice import NoticeKind
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from collections.abc import Callable

    from armatic_setup.faults import SetupError
    from ui.theme import Theme
    from ui.workspace import Workspace


class StartDesk(QObject):
    """Chooses the journey to work on: the saved one, a new one, or the rehearsal.

    Signals:
        journey_left: Another journey is about to be taken up; pages of the last one are stale.
        step_wanted: (step ID) Show this step of the journey taken up.
        checklist_wanted: Show the permission checklist of the journey taken up.

    Args:
        theme: Fonts and colors.
        workspace: The journeys.
        parent: Owner.
    """

    journey_left = Signal()
    step_wanted = Signal(str)
    checklist_wanted = Signal()

    def __init__(self, theme: Theme, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        catalogue = workspace.catalogue
        self.content = StartContent(
            theme,
            minutes=sum(step.minutes for step in catalogue.steps),
            rows=len(catalogue.required_permissions),
            applications=wording.count(len(catalogue.requested_applications)),
            phone=catalogue.values["phone"],
        )
        self.content.continue_wanted.connect(self._on_continue)
        self.content.new_wanted.connect(self._on_new)
        self.content.replace_wanted.connect(self._on_replace)
        self.content.checklist_wanted.connect(self._on_checklist)
        self.content.practice_wanted.connect(self._on_practice)
        self.content.folder_wanted.connect(self._on_folder)

    def show_saved(self) -> None:
        """What is saved by now, of both journeys."""
        workspace = self._workspace
        catalogue, saved = workspace.catalogue, workspace.saved
        self.content.set_saved(summary(catalogue, saved.real, workspace.clock()) if saved.real else None)
        self.content.set_practice(practice_step(catalogue, saved.practice))
        wrong = [error for error in (saved.error, saved.settings) if error is not None]
        self.content.set_notice("")
        self.content.tell_files(
            " ".join(workspace.diagnose(error).sentence for error in wrong),
            [Path(error.fault.file) for error in wrong if error.fault.file],
            "\n".join(error.fault.technical for error in wrong),
        )

    def say_taken(self) -> None:
        """The answers of another computer are the saved ones now."""
        words = self.tr(
            "**The answers are taken.** Test the connection on this computer before the next sync."
        )
        self.content.set_notice(words, NoticeKind.PASSED)

    # -- what was clicked ---------------------------------------------------------------------------

    @Slot(object)
    def _on_folder(self, folder: object) -> None:
        from ui.data_dialogs import show_folder

        assert isinstance(folder, Path)
        if not show_folder(folder):
            assert self.content.trouble is not None
            self.content.trouble.say_unopened()

    @Slot()
    def _on_continue(self) -> None:
        self._do(self._continue)

    @Slot()
    def _on_new(self) -> None:
        self._do(self._new)

    @Slot()
    def _on_replace(self) -> None:
        self._do(self._replace)

    @Slot()
    def _on_checklist(self) -> None:
        self._do(self._show_checklist)

    @Slot()
    def _on_practice(self) -> None:
        self._do(self._rehearse)

    def _do(self, act: Callable[[], None]) -> None:
        """Do what was clicked, once it is known what is saved. Nearly always that is long known."""
        if self._workspace.loading:
            words = self.tr("**Looking for a saved setup.** This takes a moment.")
            self.content.set_notice(words, NoticeKind.INFO)
        self._workspace.when_loaded(act)

    # -- what is done then --------------------------------------------------------------------------

    def _continue(self) -> None:
        self._take_up(self._workspace.resume)
        journey = self._workspace.journey
        self.step_wanted.emit((next_step(journey) or journey.current).id)

    def _new(self) -> None:
        real = self._workspace.saved.real
        if real is not None:
            self.content.ask_replace(name_of(self._workspace.catalogue, real))
        else:
            self._replace()

    def _replace(self) -> None:
        self._take_up(self._workspace.begin)
        self.step_wanted.emit(self._workspace.catalogue.steps[0].id)

    def _show_checklist(self) -> None:
        if not self._workspace.on_real_journey:  # else what was done can still be undone
            self._take_up(self._workspace.resume)
        self.checklist_wanted.emit()

    def _rehearse(self) -> None:
        self.content.set_busy(busy=True)
        self.content.set_notice(
            self.tr("**Preparing the practice company.** This takes a moment."), NoticeKind.PRACTICE
        )
        self.journey_left.emit()
        self._workspace.begin_practice(self._on_practice_ready, self._on_practice_failed)

    def _on_practice_ready(self) -> None:
        self.content.set_busy(busy=False)
        self.content.set_notice("")
        self.step_wanted.emit(self._workspace.journey.current.id)

    def _on_practice_failed(self, error: SetupError) -> None:
        self.content.set_busy(busy=False)
        self.content.set_notice(verbatim(self._workspace.diagnose(error).sentence), NoticeKind.FAILED)

    def _take_up(self, go: Callable[[], None]) -> None:
        """Another journey gets new pages."""
        self.journey_left.emit()
        self.content.set_notice("")
        go()
