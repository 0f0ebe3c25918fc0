"""The rows of the step list, as the journey has them."""

from __future__ import annotations

from armatic_setup.guide.journey import Journey, StepState, StepStatus
from armatic_setup.guide.markup import plain
from armatic_setup.guide.steps import Group
from ui import wording
from ui.widgets.step_list import StepEntry, StepMark


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
