"""The first sync, from its plan to its result."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from armatic_setup.guide.journey import Journey
from armatic_setup.sync import events
from armatic_setup.sync.maintenance import next_maintenance
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import Cause, CustomerLine, Difference
from armatic_setup.sync.tieout_record import keep
from picture_states.connect import connect_passed
from ui.pages.initial_sync import InitialSyncPage

if TYPE_CHECKING:
    from stage import Show, Stage

    from armatic_setup.guide.state import SetupState
    from ui.sync_result import SyncResult


@dataclass(frozen=True, slots=True)
class _Synced:
    """What a sync of the sample company left."""

    files: dict[str, bytes]
    state: SetupState
    result: SyncResult | None


_SYNCED: list[_Synced] = []


def sync_plan(stage: Stage) -> None:
    """Intacct has said how much there is."""
    connect_passed(stage)
    stage.window.show_step("initial_sync")
    page = stage.page
    assert isinstance(page, InitialSyncPage)
    stage.until(lambda: not page.plan.look.looking)
    stage.rest(200)


def _amid(stage: Stage) -> None:
    stage.page.plan.start.click()  # type: ignore[attr-defined]
    stage.until(lambda: (stage.workspace.journey.state.sync_percent or 0) > 20)


def sync_running(stage: Stage) -> None:
    """Amid it: an answer is on its way for as long as the pictures take."""
    sync_plan(stage)
    stage.practice.faults.add("slow", object="ARINVOICEITEM", after=8, seconds=300.0)
    _amid(stage)


def sync_foretold(stage: Stage) -> None:
    """It takes longer, and Intacct's weekly maintenance is near."""
    sync_plan(stage)
    page = stage.page
    assert isinstance(page, InitialSyncPage)
    told = page.plan.look.forecast
    assert told is not None
    page.plan.look.forecast = replace(told, seconds=(140.0, 700.0), maintenance=next_maintenance(told.as_of))
    page.plan.look.changed.emit()
    stage.rest(300)


def sync_paused(stage: Stage) -> None:
    """Standing still between two pages."""
    sync_plan(stage)
    _amid(stage)
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
    """Synced; once for real, and from a copy of what that left for each further state."""
    workspace = stage.workspace
    if not _SYNCED:
        sync_plan(stage)
        stage.page.plan.start.click()  # type: ignore[attr-defined]
        stage.until(lambda: workspace.journey.state.sync is not None)
        files = {one.name: one.read_bytes() for one in workspace.database.parent.glob("*.sqlite3*")}
        _SYNCED.append(_Synced(files, workspace.journey.state, workspace.sync_result))
    else:
        synced = _SYNCED[0]
        stage.begin_practice()
        workspace.database.parent.mkdir(exist_ok=True)  # the journey is saved there, but perhaps not yet
        for name, content in synced.files.items():
            (workspace.database.parent / name).write_bytes(content)
        workspace.sync_result = synced.result
        workspace.change(Journey(workspace.catalogue, synced.state))
    stage.window.show_step("done")
    desk = stage.page.desk  # type: ignore[attr-defined]
    stage.until(lambda: desk.stored is not None and desk.report is not None)
    stage.rest(500)


def done_question(stage: Stage) -> None:
    done(stage)
    data = stage.page.data  # type: ignore[attr-defined]
    data.delete.click()
    stage.look_at(data.question)


def done_deleted(stage: Stage) -> None:
    done_question(stage)
    page = stage.page
    page.data.yes.click()  # type: ignore[attr-defined]
    stage.until(lambda: page.desk.stored is None)  # type: ignore[attr-defined]
    stage.look_at(page.header)  # type: ignore[attr-defined]


def done_differs(stage: Stage) -> None:
    """Compared again after a restart: two invoices differ, one of them settled by now."""
    done(stage)
    workspace, page = stage.workspace, stage.page
    found, fact = page.desk.stored.tie_out, workspace.journey.state.sync  # type: ignore[attr-defined]
    assert fact is not None
    changed = Difference(
        "ARINVOICE", 7, "INV-20417", "C-10023", "USD", Decimal("1250.00"), Decimal("1150.00"), Cause.CHANGED
    )
    gone = Difference("ARINVOICE", 8, "INV-20418", "C-10023", "USD", None, Decimal("86.40"), Cause.DELETED)
    customers = (CustomerLine("C-10023", "USD", Decimal("1250.00"), Decimal("1150.00")),)
    differing = replace(
        found,
        customers=replace(found.customers, differing=customers),
        settled=(gone,),
        settled_count=1,
        differences=(changed,),
    )
    with Store(workspace.database) as store:
        keep(store, differing)
    workspace.sync_result = None
    workspace.change(workspace.journey.sync_finished(replace(fact, ties=False)))
    stage.window.pages.discard()
    _done_again(stage)


def done_again(stage: Stage) -> None:
    """Synced a second time, with changes in between."""
    done(stage)
    company = stage.practice.company
    for row in list(company.rows("ARINVOICE"))[:3]:
        company.delete("ARINVOICE", int(str(row["RECORDNO"])))
    stage.page.footer_actions[-1].call()
    stage.until(
        lambda: stage.workspace.sync_result is not None and stage.workspace.sync_result.before is not None
    )
    _done_again(stage)


def _done_again(stage: Stage) -> None:
    stage.window.show_step("done")
    desk = stage.page.desk  # type: ignore[attr-defined]
    stage.until(lambda: desk.stored is not None and desk.report is not None)
    stage.rest(500)


def done_aging(stage: Stage) -> None:
    """The aging, with its bars."""
    done(stage)
    stage.look_at(stage.page.aging)  # type: ignore[attr-defined]


def sync_closing(stage: Stage) -> None:
    """Closing amid it is asked about once."""
    sync_plan(stage)
    _amid(stage)
    stage.page.run.toggle_pause()  # type: ignore[attr-defined]  # or it might be over before the picture
    page = stage.page
    assert isinstance(page, InitialSyncPage)
    stage.until(lambda: page.board.paused)
    stage.window.close()
    stage.rest(300)


STATES: dict[str, Show] = {
    "sync-plan": sync_plan,
    "sync-foretold": sync_foretold,
    "sync-running": sync_running,
    "sync-paused": sync_paused,
    "sync-busy": sync_held_up("throttled", "throttled"),
    "sync-gone": sync_held_up("throttled", "name_resolution"),
    "sync-closing": sync_closing,
    "done": done,
    "done-differs": done_differs,
    "done-again": done_again,
    "done-aging": done_aging,
    "done-question": done_question,
    "done-deleted": done_deleted,
}
