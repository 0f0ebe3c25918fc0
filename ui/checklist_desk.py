"""The permission review between the journey and the pages: what the user does, undone, redone and kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from armatic_setup.diagnosis.snapshot_file import SnapshotFile
from armatic_setup.guide.vocabulary import EntityModel, PermissionModel, Profile, Right
from armatic_setup.review.compare import enter
from armatic_setup.review.history import History
from armatic_setup.review.model import Review, review
from ui import figures, row_words, wording
from ui.background import job_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from armatic_setup.diagnosis.snapshot import Snapshot
    from armatic_setup.guide.journey import Journey
    from armatic_setup.guide.state import SetupState
    from armatic_setup.review.file import ReviewFile
    from armatic_setup.review.pasting import PastedGrants
    from ui.background import Handle
    from ui.workspace import Workspace


class ChecklistDesk(QObject):
    """One for a workspace. Every page that shows the checklist reads it here and changes it here.

    Signals:
        changed: The review is another.
        kept: It was saved, or could not be.
        said: (text) What a change came to, for a screen reader.
    """

    changed = Signal()
    kept = Signal()
    said = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._snapshot: Snapshot | None = None
        self._reading: Handle | None = None
        self._review: Review | None = None
        self._typed = ""
        self.history = History()
        workspace.journey_changed.connect(self._on_journey_changed)
        workspace.save_changed.connect(self.kept)

    # -- what is known ------------------------------------------------------------------------------

    @property
    def journey(self) -> Journey:
        """The journey."""
        return self._workspace.journey

    @property
    def review(self) -> Review:
        """The review of the journey as it is now."""
        if self._review is None:
            self._review = review(self.journey, self._snapshot)
        return self._review

    def with_pasted(self, pasted: PastedGrants) -> Review:
        """What the review would be with *pasted*. Nothing is changed."""
        return review(enter(self.journey, pasted), self._snapshot)

    @property
    def snapshot(self) -> Snapshot | None:
        """What was kept of the latest live test on this computer, if there is something."""
        return self._snapshot

    @property
    def now(self) -> datetime:
        """The time."""
        return self._workspace.clock()

    @property
    def findings(self) -> Mapping[str, str]:
        """What the last test found of each row, in words, by permission ID."""
        return row_words.findings(self.review, self.now)

    @property
    def labels(self) -> Mapping[str, str]:
        """The company's own names of rows, by permission ID."""
        return dict(self.journey.state.labels)

    @property
    def saved_words(self) -> str:
        """When the journey was saved, or that it is not; empty before the first change."""
        if self._workspace.save_error is not None:
            return self.tr("Not saved")
        saved_at = self._workspace.saved_at
        return self.tr("Saved {time}").format(time=wording.clock_time(saved_at)) if saved_at else ""

    @property
    def unsaved_words(self) -> str:
        """Why nothing is kept on this computer, in one calm sentence; empty where it is."""
        if self._workspace.save_error is None:
            return ""
        return self.tr("Nothing is saved on this computer. Save a review file elsewhere to keep it.")

    def look_for_evidence(self) -> None:
        """Read what the latest live test left behind, in the background. There may be nothing."""
        path = self._workspace.kept_snapshot
        if self._reading is not None:
            self._reading.abandon()
        if path is not None:
            self._reading = self._workspace.runner.start(
                job_of(SnapshotFile(path).load), succeeded=self._on_snapshot, failed=self._on_no_snapshot
            )

    def forget(self) -> None:
        """The journey is another one: nothing of the last one can be undone."""
        self.history = History()
        self._snapshot = self._review = None

    # -- what the user does -------------------------------------------------------------------------

    @Slot(str, object, bool)
    def tick(self, permission_id: str, right: object, wanted: bool) -> None:
        """Tick a right by hand, or clear it."""
        assert isinstance(right, Right)
        after = self.journey.tick(permission_id, right, wanted)
        if wanted and after.state == self.journey.state:  # ticked, and refused none the less
            after = self.journey.tick(permission_id, right, ticked=False)
        self._take(after, self._label(permission_id, right.value), permission_id)

    @Slot(str, bool)
    def tick_row(self, permission_id: str, wanted: bool) -> None:
        """Tick all that is asked of a row, or clear it."""
        after = self.journey.tick_row(permission_id, wanted)
        self._take(after, self._label(permission_id), permission_id)

    @Slot(str, object, bool)
    def enter(self, permission_id: str, right: object, granted: bool) -> None:
        """Enter that a right is granted today, or that it is not. What was ticked counts as granted."""
        assert isinstance(right, Right)
        rights = self._today(permission_id)
        rights = rights | {right} if granted else rights - {right}
        self._enter(permission_id, rights, right.value)

    @Slot(str, bool)
    def enter_row(self, permission_id: str, granted: bool) -> None:
        """Enter that all that is asked of a row is granted today, or nothing."""
        row = self.review.row(permission_id)
        self._enter(permission_id, frozenset(row.asked) if granted else frozenset())

    @Slot(str)
    def drop_entry(self, permission_id: str) -> None:
        """Forget what was entered of a row."""
        self._enter(permission_id, None)

    @Slot(str, bool)
    def mark_absent(self, permission_id: str, absent: bool) -> None:
        """Note that the company has no such row, or that it has."""
        after = self.journey.mark_absent(permission_id, absent)
        self._take(after, self._label(permission_id, self.tr("not in this company")), permission_id)

    @Slot(str, str)
    def call(self, permission_id: str, label: str) -> None:
        """Note the company's own name of a row, while it is typed."""
        what = self._label(permission_id, self.tr("name"))
        self._take(self.journey.call_row(permission_id, label), what, typed=f"name of {permission_id}")

    @Slot(str, str)
    def note(self, permission_id: str, text: str) -> None:
        """Note something about a row, while it is typed."""
        what = self._label(permission_id, self.tr("note"))
        self._take(self.journey.note(permission_id, text), what, typed=f"note on {permission_id}")

    @Slot(str)
    def choose_model(self, model: str) -> None:
        """Take how the company grants rights."""
        self._take(self.journey.answer(model=PermissionModel(model)), self.tr("Permission type"))

    @Slot(str)
    def choose_entities(self, entities: str) -> None:
        """Take whether one entity or several keep their books."""
        self._take(self.journey.answer(entities=EntityModel(entities)), self.tr("Entities"))

    @Slot(str)
    def choose_profile(self, profile: str) -> None:
        """Take how much to grant."""
        self._take(self.journey.answer(profile=Profile(profile)), self.tr("How much to grant"))

    def take_pasted(self, pasted: PastedGrants) -> None:
        """Take what was read from a pasted table as granted today."""
        words = self.tr("Pasted table, {rows}").format(rows=figures.rows(pasted.rows_read))
        self._take(enter(self.journey, pasted), words)

    def merge(self, theirs: ReviewFile, chosen: Collection[str]) -> None:
        """Take the differences of these IDs from *theirs*."""
        from armatic_setup.review.merge import take

        self._take(
            take(self.journey, theirs, chosen),
            self.tr("Review file, {count} taken").format(count=len(chosen)),
        )

    def name_reviewer(self, reviewer: str, customer: str) -> None:
        """Take who reviews whose permissions, now."""
        state = self.journey.state
        if (state.reviewer, state.customer) != (reviewer.strip(), customer.strip()):
            self._workspace.change(self.journey.reviewed(reviewer, customer, self.now))

    # -- undone and redone ----------------------------------------------------------------------------

    @property
    def undo_words(self) -> str:
        """What would be undone, or empty."""
        return self.history.done[-1].label if self.history.can_undo else ""

    @property
    def redo_words(self) -> str:
        """What would be done again, or empty."""
        return self.history.undone[0].label if self.history.can_redo else ""

    @Slot()
    def undo(self) -> None:
        """Take the latest change back."""
        if self.history.can_undo:
            what = self.undo_words
            self._step(self.history.undo(self.journey.state), self.tr("Undone: {what}").format(what=what))

    @Slot()
    def redo(self) -> None:
        """Make the change that was taken back again."""
        if self.history.can_redo:
            what = self.redo_words
            words = self.tr("Done again: {what}").format(what=what)
            self._step(self.history.redo(self.journey.state), words)

    def _step(self, state: SetupState, words: str) -> None:
        self._typed = ""
        self._workspace.change(replace(self.journey, state=state))
        self.said.emit(words)

    # -- inside -----------------------------------------------------------------------------------------

    def _label(self, permission_id: str, what: str = "") -> str:
        name = self.labels.get(permission_id) or self.journey.catalogue.permission(permission_id).row
        return f"{name}, {what}" if what else name

    def _today(self, permission_id: str) -> frozenset[Right]:
        row = self.review.row(permission_id)
        entered = any(one.entered is not None for one in row.rights)
        return frozenset(one.right for one in row.rights if (one.entered if entered else one.ticked))

    def _enter(self, permission_id: str, rights: frozenset[Right] | None, what: str = "") -> None:
        what = what or self.tr("granted today")
        after = self.journey.grant_today(permission_id, rights)
        self._take(after, self._label(permission_id, what), permission_id)

    def _take(self, journey: Journey, label: str, permission_id: str = "", *, typed: str = "") -> None:
        """Go on with *journey*; it can be undone, and a screen reader hears what became of the row."""
        if journey.state == self.journey.state:
            return
        if not typed or typed != self._typed:  # what is typed in one go is undone in one go
            self.history.push(self.journey.state, label, self.now)
        self._typed = typed
        self._workspace.change(journey)
        if permission_id:
            self._tell(permission_id)

    def _tell(self, permission_id: str) -> None:
        granted, total = self.journey.rows_granted
        row = self.review.row(permission_id)
        state = (
            self.tr("granted")
            if not row.missing
            else self.tr("{count} missing").format(count=len(row.missing))
        )
        self.said.emit(
            self.tr("{row}, {state}. {granted} of {total} rows ticked.").format(
                row=row.label, state=state, granted=granted, total=total
            )
        )

    @Slot()
    def _on_journey_changed(self) -> None:
        self._review = None
        self.changed.emit()

    def _on_snapshot(self, snapshot: object) -> None:
        self._snapshot = snapshot  # type: ignore[assignment]  # what the job returns
        self._on_journey_changed()

    def _on_no_snapshot(self, _error: object) -> None:
        """Nothing was tested here, or what was kept cannot be read: the checklist works without."""
        self._snapshot = None
