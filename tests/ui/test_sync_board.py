"""Where a running sync stands, told by its events alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from armatic_setup.faults import Fault, Stage
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.sync import events
from armatic_setup.sync.tieout import TieOut
from ui.sync_board import ObjectState, Phase, SyncBoard
from ui.theme import Theme
from ui.widgets.sync_table import SyncTable

FAULT = Fault(Stage.OPERATION, "refused")


@pytest.fixture
def board(catalogue: Catalogue) -> SyncBoard:
    board = SyncBoard(catalogue.objects)
    planned = (
        events.PlannedObject("CUSTOMER", "Customers", 1000, 0, 1),
        events.PlannedObject("ARINVOICE", "Invoices", 12000, 4000, 4),
    )
    board.note(events.SyncPlanned(planned, resumed=True), 1.0)
    return board


def state(board: SyncBoard, name: str) -> ObjectState:
    return next(row.state for row in board.rows if row.name == name)


def test_every_object_is_listed_before_anything_is_known(catalogue: Catalogue) -> None:
    board = SyncBoard(catalogue.objects)
    assert [row.name for row in board.rows] == [one.name for one in catalogue.objects]
    assert board.phase is Phase.COUNTING
    assert not board.planned


def test_a_page_moves_its_object_and_the_whole(board: SyncBoard) -> None:
    board.note(events.ObjectStarted("ARINVOICE", "Invoices", 12000), 2.0)
    board.note(events.PageStored("ARINVOICE", 6000, 12000, 7000, 13000, 1, 4, 3), 3.0)
    active = board.active
    assert active is not None
    assert (active.rows, active.page, active.pages, active.share) == (6000, 1, 4, 0.5)
    assert board.meter.percent == 53
    board.note(events.ObjectFinished("ARINVOICE", "Invoices", 12000, 8000), 4.0)
    assert state(board, "ARINVOICE") is ObjectState.DONE


def test_what_is_skipped_or_fails_says_why(board: SyncBoard) -> None:
    board.note(events.ObjectSkipped("ARACCOUNTLABEL", "AR account labels", "needs X", FAULT), 2.0)
    board.note(events.ObjectFailed("CUSTOMER", "Customers", FAULT), 3.0)
    rows = {row.name: row for row in board.rows}
    assert rows["ARACCOUNTLABEL"].reason == "needs X"
    assert rows["CUSTOMER"].fault is FAULT


def test_a_wait_ends_by_itself_or_with_the_next_page(board: SyncBoard) -> None:
    board.note(events.Waiting(12.0, "throttled"), 10.0)
    assert board.waiting(13.0) == 9.0
    assert board.waiting(30.0) == 0.0
    board.note(events.PageStored("CUSTOMER", 1000, 1000, 5000, 13000, 1, 1, 4), 14.0)
    assert board.waiting(14.0) == 0.0


def test_of_two_waits_the_next_try_is_told(board: SyncBoard) -> None:
    board.note(events.Waiting(9.0, "name_resolution"), 10.0)
    board.note(events.Waiting(9.0, "name_resolution"), 11.0)
    assert board.waiting(11.0) == 8.0
    board.note(events.Waiting(20.0, "name_resolution"), 19.0)
    assert board.waiting(19.0) == 20.0


def test_a_sync_that_goes_on_is_never_shown_further_back(catalogue: Catalogue) -> None:
    first = SyncBoard(catalogue.objects)
    planned = tuple(
        events.PlannedObject(name, name, 4000, 0, 2) for name in ("CUSTOMER", "ITEM", "ARINVOICE")
    )
    first.note(events.SyncPlanned(planned), 1.0)
    first.note(events.ObjectFinished("CUSTOMER", "Customers", 4000, 4000), 2.0)
    first.note(events.ObjectStarted("ITEM", "Items", 4000), 2.0)
    board = SyncBoard(catalogue.objects, reached=0.55, before=first)
    assert board.percent == 55
    assert state(board, "CUSTOMER") is ObjectState.DONE
    assert state(board, "ITEM") is ObjectState.WAITING
    board.note(events.SyncPlanned(planned[1:], resumed=True), 3.0)
    shown = [board.percent]
    for number in range(1, 5):
        done = number * 2000
        board.note(events.PageStored("ITEM", done, 8000, done, 8000, number, 4, 4 - number), 3.0 + number)
        shown.append(board.percent)
    assert shown == sorted(shown)
    assert shown[0] == 55
    assert shown[1] > 55
    board.note(events.TieOutFinished(TieOut((), (), datetime(2026, 11, 24, tzinfo=UTC))), 9.0)
    assert board.percent == 100


def test_a_sync_that_reads_everything_anew_says_so(catalogue: Catalogue) -> None:
    first = SyncBoard(catalogue.objects)
    first.note(events.ObjectFinished("CUSTOMER", "Customers", 4000, 4000), 2.0)
    board = SyncBoard(catalogue.objects, reached=0.55, before=first)
    board.note(events.SyncPlanned((events.PlannedObject("CUSTOMER", "Customers", 4000, 0, 2),)), 3.0)
    assert board.percent == 0
    assert state(board, "CUSTOMER") is ObjectState.WAITING


def test_it_is_never_all_before_the_totals_are_compared(board: SyncBoard) -> None:
    board.note(events.PageStored("ARINVOICE", 12000, 12000, 13000, 13000, 4, 4, 0), 5.0)
    board.note(events.TieOutStarted(), 6.0)
    assert board.phase is Phase.COMPARING
    assert board.meter.percent == 99
    board.note(events.Settling("ARINVOICE", "Invoices"), 7.0)
    assert board.phase is Phase.SETTLING
    board.note(events.TieOutFinished(TieOut((), (), datetime(2026, 11, 24, tzinfo=UTC))), 8.0)
    assert board.meter.percent == 100


# -- as a table -------------------------------------------------------------------------------------------


def cells(table: SyncTable, name: str, board: SyncBoard) -> list[str]:
    row = [one.name for one in board.rows].index(name)
    return [table.ledger.cell(row, column).text for column in range(table.ledger.columnCount())]


def test_the_table_says_each_state_in_a_word(theme: Theme, qtbot, board: SyncBoard) -> None:
    table = SyncTable(theme, lambda fault: f"because {fault.kind}")
    qtbot.addWidget(table)
    board.note(events.ObjectFinished("CUSTOMER", "Customers", 1000, 1000), 2.0)
    board.note(events.ObjectSkipped("ARACCOUNTLABEL", "AR account labels", "not switched on", FAULT), 2.0)
    board.note(events.ObjectFailed("CONTACT", "Contacts", FAULT), 2.0)
    board.note(events.ObjectStarted("ARINVOICE", "Invoices", 12000), 2.0)
    board.note(events.PageStored("ARINVOICE", 6000, 12000, 7000, 13000, 1, 4, 3), 3.0)
    table.show_rows(board.rows)
    assert cells(table, "CUSTOMER", board)[3:] == ["1,000", "Done"]
    assert cells(table, "ARACCOUNTLABEL", board)[2:] == ["Not switched on", "–", "Skipped"]
    assert cells(table, "CONTACT", board)[2:] == ["because refused", "–", "Not read"]
    assert cells(table, "ARINVOICE", board)[3:] == ["6,000 of 12,000", "Page 1 of 4"]
    assert cells(table, "LOCATIONENTITY", board)[4] == "Next"
    assert cells(table, "ARPYMT", board)[4] == "Waiting"
    assert table.ledger.current == [one.name for one in board.rows].index("ARINVOICE")


def test_after_a_stop_nothing_looks_under_way(theme: Theme, qtbot, board: SyncBoard) -> None:
    table = SyncTable(theme, lambda fault: fault.kind)
    qtbot.addWidget(table)
    board.note(events.ObjectStarted("ARINVOICE", "Invoices", 12000), 2.0)
    table.show_rows(board.rows, running=False)
    assert cells(table, "ARINVOICE", board)[4] == "Stopped"
    assert table.ledger.current is None
    assert "Next" not in [cells(table, one.name, board)[4] for one in board.rows]
