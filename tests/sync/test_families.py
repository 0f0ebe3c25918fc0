"""Headers and lines of one moment, whatever of them is stamped."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from armatic_setup.gateway.errors import NotReached
from armatic_setup.sync import events, families
from armatic_setup.sync.events import SyncEvent
from tests.sync.practice import Practice, practice


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Practice]:
    with practice(tmp_path / "small.sqlite3") as company:
        yield company


def lines_of(small: Practice, invoice: int) -> list[dict]:
    return [row for row in small.company.rows("ARINVOICEITEM") if row["RECORDKEY"] == invoice]


def edit_silently(small: Practice, line: dict) -> None:
    """Change a line as some edits do: its own time stamp stays."""
    values = {"ENTRYDESCRIPTION": "edited", "WHENMODIFIED": line["WHENMODIFIED"]}
    small.company.update("ARINVOICEITEM", line["RECORDNO"], values)


def due(small: Practice) -> list[tuple]:
    with closing(sqlite3.connect(small.path)) as file:
        return list(file.execute("SELECT lines, header FROM sync_due"))


def test_lines_of_a_changed_header_are_read_again(small: Practice) -> None:
    small.sync()
    small.clock.pass_time(days=1)
    invoice = small.company.rows("ARINVOICE")[5]["RECORDNO"]
    first, *_, last = lines_of(small, invoice)
    edit_silently(small, first)
    small.company.delete("ARINVOICEITEM", last["RECORDNO"])
    small.company.update("ARINVOICE", invoice, {"DESCRIPTION": "edited"})
    summary = small.sync()
    assert summary.tie_out.settled_count == 0
    small.assert_same()
    assert due(small) == []


def test_the_header_of_a_changed_line_is_read_again(small: Practice) -> None:
    small.sync()
    small.clock.pass_time(days=1)
    header = small.company.rows("ARINVOICE")[5]
    small.company.update(
        "ARINVOICEITEM", lines_of(small, header["RECORDNO"])[0]["RECORDNO"], {"LOCATIONID": "9"}
    )
    values = {"DESCRIPTION": "edited", "WHENMODIFIED": header["WHENMODIFIED"]}
    small.company.update("ARINVOICE", header["RECORDNO"], values)
    small.sync()
    small.assert_same()


def test_an_invoice_that_changes_between_its_header_and_its_lines_is_of_one_moment(small: Practice) -> None:
    invoice = small.company.rows("ARINVOICE")[5]["RECORDNO"]

    def change(event: SyncEvent) -> None:
        if isinstance(event, events.ObjectFinished) and event.object == "ARINVOICE":
            edit_silently(small, lines_of(small, invoice)[0])
            small.company.update("ARINVOICE", invoice, {"DESCRIPTION": "edited"})

    small.emit = change
    small.sync()
    small.assert_same()


def test_an_invoice_that_changes_while_its_family_is_read_is_read_once_more(small: Practice) -> None:
    small.sync()
    small.clock.pass_time(days=1)
    invoice = small.company.rows("ARINVOICE")[5]["RECORDNO"]
    small.company.update("ARINVOICE", invoice, {"DESCRIPTION": "edited"})
    requests = [0]

    def change() -> None:
        requests[0] += 1
        if requests[0] == 2:  # its lines are read, and its header is not yet
            edit_silently(small, lines_of(small, invoice)[0])
            small.company.update("ARINVOICE", invoice, {"DESCRIPTION": "edited again"})

    def begin(event: SyncEvent) -> None:
        if isinstance(event, events.Settling) and not requests[0]:
            small.gateway.meanwhile = change

    small.emit = begin
    small.sync()
    small.assert_same()
    assert due(small) == []


def test_what_was_due_when_the_line_broke_is_due_still(small: Practice) -> None:
    small.sync()
    small.clock.pass_time(days=1)
    invoice = small.company.rows("ARINVOICE")[5]["RECORDNO"]
    edit_silently(small, lines_of(small, invoice)[0])
    small.company.update("ARINVOICE", invoice, {"DESCRIPTION": "edited"})
    small.gateway.faults.add("reset", function="query", object="ARINVOICEITEM", after=1)
    with pytest.raises(NotReached):
        small.sync()
    assert due(small) == [("ARINVOICEITEM", invoice)]
    small.gateway.faults.clear()
    small.sync()
    small.assert_same()
    assert due(small) == []


def test_a_line_that_went_to_another_header_brings_both_again(small: Practice) -> None:
    small.sync()
    small.clock.pass_time(days=1)
    old, new = small.company.rows("ARINVOICE")[5:7]
    line = lines_of(small, old["RECORDNO"])[0]
    small.company.update("ARINVOICEITEM", line["RECORDNO"], {"RECORDKEY": new["RECORDNO"]})
    for header in (old, new):
        values = {"DESCRIPTION": "edited", "WHENMODIFIED": header["WHENMODIFIED"]}
        small.company.update("ARINVOICE", header["RECORDNO"], values)
    small.sync()
    small.assert_same()


def test_a_header_that_is_gone_goes_when_its_lines_are_read_again(small: Practice) -> None:
    small.sync()
    small.clock.pass_time(days=1)
    invoice = small.company.rows("ARINVOICE")[5]["RECORDNO"]
    line = lines_of(small, invoice)[0]
    small.company.update("ARINVOICEITEM", line["RECORDNO"], {"LOCATIONID": "9"})
    small.company.delete("ARINVOICE", invoice)
    assert small.sync().tie_out.settled_count == 0  # nothing was left for the comparison to find
    small.assert_same()


def test_families_are_read_again_however_many_they_are(
    small: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(families, "_HEADERS_A_REQUEST", 2)
    small.sync()
    small.clock.pass_time(days=1)
    for header in small.company.rows("ARINVOICE")[:12]:  # more than a part in each of the rounds
        edit_silently(small, lines_of(small, header["RECORDNO"])[0])
        small.company.update("ARINVOICE", header["RECORDNO"], {"DESCRIPTION": "edited"})
    small.sync()
    small.assert_same()
    assert due(small) == []


def test_an_unchanged_company_has_nothing_due(small: Practice) -> None:
    small.sync()
    small.clock.pass_time(minutes=5)
    small.gateway.calls.reset()
    small.sync()
    assert due(small) == []
    assert small.told(events.Settling) == []


def test_what_changes_each_time_it_is_read_is_told_and_left_for_the_next_sync(small: Practice) -> None:
    small.sync()
    small.clock.pass_time(days=1)
    invoice = small.company.rows("ARINVOICE")[5]["RECORDNO"]
    small.company.update("ARINVOICE", invoice, {"DESCRIPTION": "edited"})
    requests = count()

    def change() -> None:
        small.company.update("ARINVOICE", invoice, {"DESCRIPTION": f"edited {next(requests)}"})

    def begin(event: SyncEvent) -> None:
        if isinstance(event, events.Settling):
            small.gateway.meanwhile = change

    small.emit = begin
    assert small.sync().in_motion == 1
    assert due(small) == [("ARINVOICEITEM", invoice)]
    small.emit = lambda _: None
    small.gateway.meanwhile = lambda: None
    assert small.sync().in_motion == 0
    small.assert_same()
