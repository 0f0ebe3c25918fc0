"""The first sync and its result, on the practice company: to the end, stopped, resumed, failed."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from armatic_setup.guide.journey import StepState
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from armatic_setup.sync import events
from armatic_setup.sync.maintenance import next_maintenance
from tests.sync.test_migrations import damage
from tests.ui.live import Live
from tests.ui.test_ledger_table import ruled
from ui.pages.done import DonePage
from ui.pages.initial_sync import InitialSyncPage
from ui.sync_painter import REPAINT
from ui.widgets.button import Button


@pytest.fixture(scope="module")
def books() -> PracticeCompany:
    return PracticeCompany(CompanySize(60, 900), seed=5)


@pytest.fixture
def page(live: Live) -> InitialSyncPage:
    return live.page(InitialSyncPage, "initial_sync")


def start(live: Live, page: InitialSyncPage) -> None:
    """Click, and wait where the look ahead is still signing in."""
    live.qtbot.mouseClick(page.plan.start, Qt.MouseButton.LeftButton)
    live.until(lambda: not page.plan.look.signing_in)


def hold_amid(gateway: PracticeGateway) -> None:
    """One answer comes late while other rows are stored already, whether the look ahead was quick or not.

    Invoice lines are counted once by the look ahead, if it comes to that, and once by the sync; what is asked
    after that are rows, and other objects' rows need not wait for them.
    """
    gateway.faults.add("slow", function="query", object="ARINVOICEITEM", after=2, seconds=30.0, times=1)


def act(page: InitialSyncPage, label: str) -> None:
    next(one for one in page.footer_actions if one.label.replace("&", "") == label).call()


def states(page: InitialSyncPage) -> dict[str, str]:
    ledger = page.table.ledger
    names = [row.name for row in page.board.rows]
    return {name: ledger.cell(row, 4).text for row, name in enumerate(names)}


def test_from_start_to_a_result_that_ties_out(live: Live, page: InitialSyncPage) -> None:
    assert not page.can_go_next
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000) as told:
        start(live, page)
    assert told.args == ["done"]
    assert live.workspace.journey.status("initial_sync").state is StepState.DONE
    assert page.can_go_next
    assert page.card.percent.text() == "100%"
    assert set(states(page).values()) == {"Done"}
    done = live.page(DonePage, "done")
    result = live.workspace.sync_result
    assert result is not None
    truth = live.gateway.company.open_receivables()
    assert {line.currency: line.ours for line in result.summary.tie_out.currencies} == truth
    live.until(lambda: not done.tie_out.isHidden())
    shown = {done.tie_out.table.ledger.cell(row, 0).text for row in range(len(truth))}
    assert shown == set(truth)
    assert len(ruled(done.tie_out.table)) == 2
    assert done.tie_out.counts.text().startswith("24 of 24 row counts agree.")
    assert f"{result.summary.rows:,} rows from 24 objects" in done.header.lead.text()


def test_while_it_runs(live: Live, page: InitialSyncPage) -> None:
    live.gateway.latency = 0.05
    start(live, page)
    assert page.running
    assert not page.can_go_back
    assert page.footer_note == "Every page is saved as it arrives."
    assert page.card.now.text() == "Asking Intacct how much there is"
    live.until(lambda: page.board.percent > 1)
    page.painter.paint()
    assert gc.get_freeze_count()  # old garbage waits until the sync is over
    assert 0 < page.card.bar.value() < 1000
    assert page.card.now.text().startswith("Now: ")
    assert " of " in page.card.rows.text()
    assert page.card.percent.text() != "100%"
    spoken = QAccessible.queryAccessibleInterface(page.card.bar)
    assert spoken.text(QAccessible.Text.Name) == "Whole sync"
    live.gateway.latency = 0.0
    live.until(lambda: not page.running)
    assert not gc.get_freeze_count()


def test_the_line_of_what_happens_now_never_blinks_between_objects(page: InitialSyncPage) -> None:
    planned = (events.PlannedObject("CUSTOMER", "Customers", 10, 0, 1),)
    for event in (
        events.SyncPlanned(planned),
        events.ObjectStarted("CUSTOMER", "Customers", 10),
        events.ObjectFinished("CUSTOMER", "Customers", 10, 10),
    ):
        page.run.note(event)
    page.painter.paint()
    assert page.card.now.text() == "Now: Customers"


def test_events_are_painted_by_the_timer_and_not_one_by_one(page: InitialSyncPage) -> None:
    painted: list[int] = []
    page.table.show_rows(page.board.rows)
    page.table.ledger.dataChanged.connect(lambda first, _last, _roles: painted.append(first.row()))
    page.run.note(events.SyncPlanned((events.PlannedObject("ARINVOICE", "Invoices", 100_000, 0, 50),)))
    page.run.note(events.ObjectStarted("ARINVOICE", "Invoices", 100_000))
    for number in range(1, 40):
        done = number * 2000
        page.run.note(events.PageStored("ARINVOICE", done, 100_000, done, 100_000, number, 50, 50 - number))
    assert painted == []
    page.painter.paint()
    assert painted
    assert page.card.percent.text() == "78%"
    assert REPAINT == 100


def test_card_table_and_others_are_painted_in_turns_of_their_own(page: InitialSyncPage) -> None:
    """A click is answered between two of them."""
    parts: list[str] = []
    page.table.show_rows(page.board.rows)
    page.table.ledger.dataChanged.connect(lambda *_: parts.append("table"))
    page.painter.moved.connect(lambda: parts.append("others"))
    page.run.note(events.SyncPlanned((events.PlannedObject("ARINVOICE", "Invoices", 100, 0, 2),)))
    page.run.note(events.ObjectStarted("ARINVOICE", "Invoices", 100))
    page.run.note(events.PageStored("ARINVOICE", 50, 100, 50, 100, 1, 2, 1))
    seen: list[tuple[str, ...]] = []
    for _ in range(3):
        parts.clear()
        before = page.card.percent.text()
        page.painter.on_time()
        seen.append((*dict.fromkeys(parts), *(("card",) if page.card.percent.text() != before else ())))
    assert sorted(seen) == [("card",), ("others",), ("table",)]


def test_cancel_keeps_what_arrived_and_the_next_run_goes_on(live: Live, page: InitialSyncPage) -> None:
    hold_amid(live.gateway)
    start(live, page)
    live.until(lambda: page.board.meter.rows_done > 0 and live.gateway.faults.fired["slow"] > 0)
    act(page, "Cancel sync")
    live.qtbot.waitUntil(lambda: not page.running, timeout=1000)
    percent = page.board.percent
    assert page.notice.text.startswith(f"Stopped at {percent}%.")
    assert page.plan.start.text().replace("&", "") == "Go on with the sync"
    left = page.board.rows_left
    assert page.plan.forecast.essence.text().startswith(f"{left:,} rows still to read")
    assert live.workspace.journey.state.sync_percent == percent
    assert page.fix.card is None
    assert "Stopped" in states(page).values() or "Waiting" in states(page).values()
    live.gateway.faults.clear()
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000):
        start(live, page)
    result = live.workspace.sync_result
    assert result is not None
    assert result.summary.resumed
    assert result.summary.tie_out.ties


def test_a_stopped_sync_is_offered_again_after_a_restart(live: Live) -> None:
    live.workspace.change(live.workspace.journey.sync_progressed(61))
    page = live.page(InitialSyncPage, "initial_sync")
    assert page.notice.text.startswith("Stopped at 61%.")
    assert page.plan.start.text().replace("&", "") == "Go on with the sync"


def test_a_failure_says_what_to_do_and_can_be_tried_again(live: Live, page: InitialSyncPage) -> None:
    live.gateway.faults.add("session_refused_at_gateway", after=3)
    live.gateway.faults.add("sender_not_authorized", after=3)
    start(live, page)
    live.until(lambda: page.fix.card is not None)
    assert page.fix.card is not None
    assert page.fix.card.sentence.hasFocus()
    assert page.fix.card.again.text().replace("&", "") == "Try again"
    live.gateway.faults.clear()
    again = page.fix.card.again
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000):
        live.qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert page.fix.card is None


def test_a_refused_password_is_not_sent_again_from_here(live: Live, page: InitialSyncPage) -> None:
    live.gateway.access.user_password = "changed in Intacct meanwhile"
    start(live, page)
    live.until(lambda: page.fix.card is not None)
    assert live.gateway.calls.refused_logins == 1
    assert page.fix.card is not None
    assert not any(
        one.text().replace("&", "") == "Try again"
        for one in page.fix.card.findChildren(Button)
        if one.isVisible()
    )
    start(live, page)
    assert not page.running
    assert page.notice.text.startswith("Sage Intacct refused this very password for xmlgw-armatic")
    assert live.workspace.journey.state.refusals[0].count == 1
    assert live.gateway.calls.refused_logins == 1


def test_a_password_under_way_in_the_look_ahead_is_not_sent_a_second_time(
    live: Live, gateway: PracticeGateway
) -> None:
    """The start waits for the look's sign-in: were the password wrong, it would be refused twice."""
    gateway.access.user_password = "changed in Intacct meanwhile"
    gateway.latency = 0.3
    page = live.page(InitialSyncPage, "initial_sync")
    assert page.plan.look.signing_in
    live.qtbot.mouseClick(page.plan.start, Qt.MouseButton.LeftButton)
    assert not page.running
    live.until(lambda: page.fix.card is not None)
    assert gateway.calls.refused_logins == gateway.calls.logins == 1
    assert live.workspace.journey.state.refusals[0].count == 1
    assert page.plan.start.text().replace("&", "") == "Start the sync"


def test_sync_again_elsewhere_starts_it_at_once(live: Live) -> None:
    live.workspace.sync_wanted = True
    page = live.page(InitialSyncPage, "initial_sync")
    assert page.running
    assert live.gateway.calls.logins <= 1  # no look ahead is made first
    assert not live.workspace.sync_wanted
    live.until(lambda: not page.running)
    assert page.is_done


def test_the_time_left_does_not_flicker(page: InitialSyncPage, monkeypatch: pytest.MonkeyPatch) -> None:
    told = iter([(30.0, 50.0), (50.0, 70.0), (30.0, 50.0), (50.0, 70.0), (70.0, 110.0)])
    times = iter([100.0, 100.1, 100.2, 103.9, 104.1])
    shown = []
    for _ in range(5):
        now, left = next(times), next(told)
        monkeypatch.setattr(page.run, "now", lambda now=now: now)
        monkeypatch.setattr(page.board.meter, "left", lambda _at, left=left: left)
        page.painter.paint()
        shown.append(page.card.left.text())
    assert shown == ["less than a minute left"] * 4 + ["1 to 2 minutes left"]


def test_a_start_during_the_look_ahead_begins_once_it_is_signed_in(
    live: Live, gateway: PracticeGateway
) -> None:
    gateway.latency = 0.1
    page = live.page(InitialSyncPage, "initial_sync")
    live.qtbot.mouseClick(page.plan.start, Qt.MouseButton.LeftButton)
    assert page.plan.start.text() == "Signing in…"
    live.until(lambda: page.running)
    gateway.latency = 0.0
    live.until(lambda: not page.running)
    assert page.is_done


def test_without_a_password_nothing_starts(live: Live, page: InitialSyncPage) -> None:
    live.until(lambda: not page.plan.look.looking)
    sent = live.gateway.calls.requests
    live.workspace.secrets.user_password = None
    start(live, page)
    assert not page.running
    assert "step 5, Connect" in page.notice.text
    assert live.gateway.calls.requests == sent


def test_before_the_start_it_says_how_much_there_is(live: Live, page: InitialSyncPage) -> None:
    assert page.plan.forecast.essence.text() == "Asking Intacct how much there is"
    live.until(lambda: not page.plan.look.looking)
    told = page.plan.look.forecast
    assert told is not None
    assert page.plan.forecast.essence.text().startswith(f"{told.rows:,} rows: probably ")
    assert f"About {told.requests} requests." in page.plan.forecast.cost.text()
    rows = [row.name for row in page.board.rows]
    invoices = page.table.ledger.cell(rows.index("ARINVOICE"), 3).text
    assert invoices == "900"
    assert set(states(page).values()) == {"Waiting"}
    logins = live.gateway.calls.logins
    page.on_enter()
    assert not page.plan.look.looking  # once is enough
    assert live.gateway.calls.logins == logins


def test_the_maintenance_is_told_only_when_it_would_be_met(live: Live, page: InitialSyncPage) -> None:
    live.until(lambda: not page.plan.look.looking)
    told = page.plan.look.forecast
    assert told is not None
    for window in (None, next_maintenance(told.as_of)):
        page.plan.forecast.show_forecast(replace(told, maintenance=window), live.workspace.clock())
        assert page.plan.forecast.warning.isHidden() is (window is None)
    assert page.plan.forecast.warning.text().endswith("The sync waits and goes on by itself.")


def test_a_look_ahead_that_fails_says_so_calmly(
    live: Live, page: InitialSyncPage, gateway: PracticeGateway
) -> None:
    live.until(lambda: not page.plan.look.looking)
    page.plan.look.forecast = None
    gateway.faults.add("http_502")
    page.plan.look.start(page.plan.look.sent)  # type: ignore[arg-type]
    live.until(lambda: not page.plan.look.looking)
    assert page.plan.forecast.essence.text() == "How long it takes is not known yet."
    assert page.fix.card is None


def test_it_is_paused_and_goes_on(live: Live, page: InitialSyncPage) -> None:
    live.gateway.latency = 0.02
    start(live, page)
    live.until(lambda: page.board.percent > 1)
    act(page, "Pause sync")
    assert page.footer_note == "Pausing as soon as the page under way is saved."
    live.until(lambda: page.board.paused)
    page.painter.paint()
    assert page.running
    assert page.card.left.text().startswith("then ") or not page.card.left.text()
    assert page.card.rate.text() == "–"
    assert page.card.now.text() == "Paused. Everything that arrived is kept."
    assert page.footer_note == "Paused. The sync goes on when you say so."
    sent, percent = live.gateway.calls.requests, page.board.percent
    live.qtbot.wait(100)
    assert (live.gateway.calls.requests, page.board.percent) == (sent, percent)
    live.gateway.latency = 0.0
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000):
        act(page, "Resume sync")
    assert page.card.percent.text() == "100%"


def test_the_object_under_way_stays_in_view_and_the_figures_too(live: Live, page: InitialSyncPage) -> None:
    def under_way(name: str) -> None:
        page.run.note(events.ObjectStarted(name, name, 10))
        page.painter.paint()
        live.until(lambda: page.table.height() < whole)

    live.until(lambda: not page.plan.look.looking)
    live.gateway.latency = 30.0  # nothing is read but what is told below
    whole = page.table.sizeHint().height()
    start(live, page)
    names = [row.name for row in page.board.rows]
    under_way(names[0])
    for number, name in enumerate(names[1:20], 1):
        page.run.note(events.ObjectFinished(names[number - 1], "", 10, 10))
        under_way(name)
        assert page.table.shows(number)
    bar = page.table.verticalScrollBar()
    assert bar.value() > 0
    bar.setValue(0)  # the user looks at the first rows
    page.run.note(events.ObjectFinished(names[19], "", 10, 10))
    under_way(names[20])
    assert bar.value() == 0
    act(page, "Cancel sync")
    live.until(lambda: not page.running)
    assert page.table.sizeHint().height() == whole


def test_in_a_window_that_shrinks_the_object_under_way_stays_in_view(
    live: Live, page: InitialSyncPage
) -> None:
    def shown_whole() -> bool:
        table = page.table
        head, row = table.horizontalHeader().height(), table.verticalHeader().defaultSectionSize()
        return table.shows(13) and (table.height() - head) % row == 0

    live.until(lambda: not page.plan.look.looking)
    live.gateway.latency = 30.0  # nothing is read but what is told below
    start(live, page)
    names = [row.name for row in page.board.rows]
    for name in names[:13]:
        page.run.note(events.ObjectFinished(name, "", 10, 10))
    page.run.note(events.ObjectStarted(names[13], names[13], 10))
    page.painter.paint()
    live.until(shown_whole)
    for height in (600, 800, 640):
        before = page.table.height()
        live.views[-1].resize(1008, height)
        live.until(lambda before=before: page.table.height() != before)  # type: ignore[misc]
        live.until(shown_whole)
    act(page, "Cancel sync")
    live.until(lambda: not page.running)


def test_a_pause_can_be_cancelled(live: Live, page: InitialSyncPage) -> None:
    live.gateway.latency = 0.02
    start(live, page)
    live.until(lambda: page.board.percent > 1)
    act(page, "Pause sync")
    live.until(lambda: page.board.paused)
    act(page, "Cancel sync")
    live.until(lambda: not page.running)
    assert page.notice.text.startswith("Stopped at ")


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("name_resolution", "No network. The sync goes on by itself, next try in 12 s"),
        ("maintenance", "Intacct is closed for maintenance, next try in 12 s"),
        ("throttled", "Waiting for Intacct (busy), next try in 12 s"),
        ("truncated", "An answer got lost on the way, next try in 12 s"),
    ],
)
def test_what_is_waited_for_is_said(page: InitialSyncPage, reason: str, words: str) -> None:
    board, card = page.board, page.card
    board.note(events.Waiting(14.0, reason), 100.0)
    card.show_board(board, at=100.5, started="", elapsed=1.0, left="")
    assert card.now.text() == "Asking Intacct how much there is"  # the other requests may go on
    card.show_board(board, at=102.0, started="", elapsed=1.0, left="")
    assert card.now.text() == words
    card.show_board(board, at=115.0, started="", elapsed=1.0, left="")
    assert card.now.text().endswith(", trying again now")  # it does not blink while the try is under way


def test_a_short_wait_is_not_worth_a_blink(page: InitialSyncPage) -> None:
    board, card = page.board, page.card
    board.note(events.Waiting(1.0, "truncated"), 100.0)
    card.show_board(board, at=100.0, started="", elapsed=1.0, left="")
    assert card.now.text() == "Asking Intacct how much there is"


def test_a_damaged_file_is_told_while_it_is_read_anew_and_afterwards(
    live: Live, page: InitialSyncPage
) -> None:
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000):
        start(live, page)
    damage(live.workspace.database)
    told: list[str] = []
    page.run.file_replaced.connect(lambda _event: told.append(page.notice.text))
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000):
        start(live, page)
    assert len(told) == 1
    assert told[0].startswith("The data file was damaged. It is kept as ")
    done = live.page(DonePage, "done")
    live.until(lambda: done.data.kept.isVisible())
    assert done.data.kept.text().startswith("A damaged file was set aside as ")


def test_a_row_that_is_skipped_says_what_it_needs(live: Live, page: InitialSyncPage) -> None:
    live.gateway.faults.add("permission_denied", object="ARADJUSTMENT")
    with live.qtbot.waitSignal(page.step_wanted, timeout=20_000):
        start(live, page)
    assert states(page)["ARADJUSTMENT"] == "Skipped"
    done = live.page(DonePage, "done")
    assert (
        "One was skipped: Adjustments (needs Accounts Receivable › Adjustments)." in done.header.lead.text()
    )


def test_a_busy_gateway_is_named_with_the_time_of_the_next_try(live: Live, page: InitialSyncPage) -> None:
    live.gateway.faults.add("throttled_with_retry_after", times=1, after=4)
    start(live, page)
    live.until(lambda: page.board.held_up_for(page.run.now()) > 2 or not page.running)
    page.painter.paint()
    assert page.card.now.text().startswith("Waiting for Intacct (busy), next try in ")
    assert page.card.wait.text().startswith("Waited at ")
    act(page, "Cancel sync")
    live.qtbot.waitUntil(lambda: not page.running, timeout=1000)


def test_a_page_that_goes_abandons_its_work(live: Live, page: InitialSyncPage) -> None:
    live.gateway.latency = 0.1
    start(live, page)
    page.on_discard()
    assert not page.running
    live.until(lambda: not live.workspace.runner.busy)  # type: ignore[attr-defined]
    assert live.workspace.sync_result is None
