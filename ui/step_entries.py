"""What the step list shows of a journey: its rows, and the latest thing found out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from armatic_setup.guide.journey import Journey, StepState, StepStatus
from armatic_setup.guide.markup import plain
from armatic_setup.guide.steps import Group
from ui import wording
from ui.widgets.step_list import StepEntry, StepMark

if TYPE_CHECKING:
    from ui.workspace import Workspace


def step_entries(journey: Journey) -> list[StepEntry]:
    """The rows of the step list: every step with its state, under the headings of its groups."""
    entries: list[StepEntry] = []
    group = Group.NONE
    steps = journey.catalogue.steps
    for number, step in enumerate(steps, 1):
        if step.group is not group:
            group = step.group
            entries.append(StepEntry("", wording.group(group)))
        status = journey.status(step.id)
        title = plain(step.title, journey.values)
        spoken = wording.step(number, len(steps), title, status)
        entries.append(
            StepEntry(step.id, title, number, _mark(status), status.figure, status.current, spoken)
        )
    return entries


def _mark(status: StepStatus) -> StepMark:
    if status.state is StepState.DONE:
        return StepMark.DONE
    return StepMark.DISPROVED if status.state is StepState.DISPROVED else StepMark.OPEN


def last_event(workspace: Workspace) -> str:
    """The latest thing found out, or when the state was saved."""
    state, now = workspace.journey.state, workspace.clock()
    if state.sync is not None:
        done = _tr("Tied out {when}") if state.sync.ties else _tr("Synced {when}")
        return done.format(when=wording.when(state.sync.finished_at, now))
    if state.connection is not None:
        return _tr("Last test {when}").format(when=wording.when(state.connection.tested_at, now))
    if workspace.saved_at is not None:
        return _tr("Setup saved {when}").format(when=wording.when(workspace.saved_at, now))
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shell", text)
