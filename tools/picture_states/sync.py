"""The first sync, from its plan to its result."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from armatic_setup.sync import events
from armatic_setup.sync.maintenance import next_maintenance
from picture_states.connect import connect_passed
from ui.pages.initial_sync import InitialSyncPage

if TYPE_CHECKING:
    from stage import Show, Stage


def sync_plan(stage: Stage) -> None:
    connect_passed(stage)
    stage.window.show_step("initial_sync")


def sync_running(stage: Stage) -> None:
    sync_plan(stage)
    stage.page.plan.start.click()  # type: ignore[attr-defined]
    stage.until(lambda: (stage.workspace.journey.state.sync_percent or 0) > 20)


def sync_foretold(stage: Stage) -> None:
    """Intacct has said how much there is, and its weekly maintenance is near."""
    sync_plan(stage)
    page = stage.page
    assert isinstance(page, InitialSyncPage)
    stage.until(lambda: not page.plan.look.looking)
    told = page.plan.look.forecast
    assert told is not None
    page.plan.look.forecast = replace(told, seconds=(140.0, 700.0), maintenance=next_maintenance(told.as_of))
    page.plan.look.changed.emit()
    stage.rest(300)


def sync_paused(stage: Stage) -> None:
    """Standing still between two pages."""
    sync_running(stage)
    stage.page.run.toggle_pause()  # type: ignore[attr-defined]
    page = stage.page
    assert isinstance(page, InitialSyncPage)
    stage.until(lambda: page.board.paused)
    stage.rest(300)


def sync_held_up(fault_name: str, reason: str) -> Show:
    """Waiting in the middle, for Intacct or for the network."""

    def show(stage: Stage) -> None:
        sync_plan(stage)
        stage.page.plan.start.click()  # type: ignore[attr-defined]
        page = stage.page
        assert isinstance(page, InitialSyncPage)
        stage.until(lambda: page.board.meter.percent > 25)
        stage.practice.faults.add(fault_name)
        stage.until(lambda: page.board.held_up_for(page.run.now()) > 2.0)
        page.run.note(events.Waiting(24.0, reason))
        stage.rest(300)

    return show


def done(stage: Stage) -> None:
    sync_plan(stage)
    stage.page.plan.start.click()  # type: ignore[attr-defined]
    stage.until(lambda: stage.workspace.journey.state.sync is not None)
    stage.window.show_step("done")
    desk = stage.page.desk  # type: ignore[attr-defined]
    stage.until(lambda: desk.stored is not None and desk.report is not None)
    stage.rest(500)


def done_question(stage: Stage) -> None:
    done(stage)
    stage.page.data.delete.click()  # type: ignore[attr-defined]


def done_deleted(stage: Stage) -> None:
    done_question(stage)
    page = stage.page
    page.data.yes.click()  # type: ignore[attr-defined]
    stage.until(lambda: page.desk.stored is None)  # type: ignore[attr-defined]


STATES: dict[str, Show] = {
    "sync-plan": sync_plan,
    "sync-foretold": sync_foretold,
    "sync-running": sync_running,
    "sync-paused": sync_paused,
    "sync-busy": sync_held_up("throttled", "throttled"),
    "sync-gone": sync_held_up("throttled", "name_resolution"),
    "done": done,
    "done-question": done_question,
    "done-deleted": done_deleted,
}
