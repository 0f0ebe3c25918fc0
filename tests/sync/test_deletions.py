"""What was deleted in Intacct, told by its audit history in each form it was seen to use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from armatic_setup.sync import deletions, events
from armatic_setup.sync.deletions import DeletionSource
from tests.sync.practice import Practice, practice


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Practice]:
    with practice(tmp_path / "small.sqlite3") as company:
        company.gateway.permissions.allow("AUDITHISTORY")
        company.sync()
        company.clock.pass_time(days=1)
        yield company


def test_each_form_of_a_key_is_understood(small: Practice) -> None:
    books = small.company
    customer, other = books.rows("CUSTOMER")[1:3]
    books.delete("CUSTOMER", customer["RECORDNO"], audit_key=customer["CUSTOMERID"])
    books.delete("CUSTOMER", other["RECORDNO"], audit_key=str(other["RECORDNO"]))
    books.delete("SODOCUMENT", books.rows("SODOCUMENT")[0]["RECORDNO"])  # ends with --REC
    books.delete("ARTERM", books.rows("ARTERM")[0]["RECORDNO"], audit_key=books.rows("ARTERM")[0]["NAME"])
    summary = small.sync()
    assert summary.deletions is DeletionSource.AUDIT_HISTORY
    assert summary.tie_out.ties
    assert summary.tie_out.settled_count == 0  # nothing was left for the comparison to find
    small.assert_same()


def test_the_lines_of_a_deleted_header_go_with_it(small: Practice) -> None:
    books = small.company
    invoice = books.rows("ARINVOICE")[3]["RECORDNO"]
    for line in books.rows("ARINVOICEITEM"):
        if line["RECORDKEY"] == invoice:
            books.delete("ARINVOICEITEM", line["RECORDNO"], audit_key="nobody understands this")
    books.delete("ARINVOICE", invoice)
    summary = small.sync()
    assert summary.tie_out.settled_count == 0
    small.assert_same()


def test_the_history_s_word_alone_removes_nothing(small: Practice) -> None:
    books = small.company
    customer, namesake = books.rows("CUSTOMER")[1:3]
    books.insert("CUSTOMER", {"CUSTOMERID": str(customer["RECORDNO"]), "NAME": "A number for a name"})
    small.sync()
    small.clock.pass_time(days=1)
    added = books.rows("CUSTOMER")[-1]["RECORDNO"]
    books.delete("CUSTOMER", added, audit_key=str(customer["RECORDNO"]))  # is it a number or a name?
    summary = small.sync()
    assert summary.tie_out.settled_count == 0
    small.assert_same()
    assert namesake in books.rows("CUSTOMER")


def test_deletions_are_looked_at_however_many_they_are(
    small: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deletions, "_NAMES_A_REQUEST", 2)
    for row in small.company.rows("CUSTOMER")[1:8]:
        small.company.delete("CUSTOMER", row["RECORDNO"])
    assert small.sync().tie_out.settled_count == 0
    small.assert_same()


def test_many_deletions_come_in_pages(small: Practice) -> None:
    books = small.company
    for number in range(2100):
        books.insert("AUDITHISTORY", {"OBJECTTYPE": "customer", "OBJECTKEY": f"X{number}", "ACCESSMODE": "D",
                                      "ACCESSTIME": small.clock.now})  # fmt: skip
    books.delete("CUSTOMER", books.rows("CUSTOMER")[4]["RECORDNO"])
    small.gateway.calls.reset()
    summary = small.sync()
    assert small.gateway.calls.by_object["AUDITHISTORY"] == 2
    assert summary.tie_out.settled_count == 0
    small.assert_same()


@pytest.mark.parametrize("times", [1, None])
def test_a_history_that_cannot_be_read_leaves_it_to_the_counts(small: Practice, times: int | None) -> None:
    books = small.company
    books.delete("CUSTOMER", books.rows("CUSTOMER")[4]["RECORDNO"])
    small.gateway.faults.add("generic_error", object="AUDITHISTORY", times=times)
    summary = small.sync()
    found = DeletionSource.AUDIT_HISTORY if times else DeletionSource.COUNTS
    assert summary.deletions is found
    assert summary.tie_out.settled_count == (0 if times else 1)
    assert summary.tie_out.ties
    small.assert_same()


def test_a_user_who_may_not_read_it_is_told(small: Practice) -> None:
    small.gateway.permissions.deny("AUDITHISTORY")
    small.company.delete("CONTACT", small.company.rows("CONTACT")[4]["RECORDNO"])
    summary = small.sync()
    assert summary.deletions is DeletionSource.COUNTS
    assert [event.object for event in small.told(events.Settling)] == ["CONTACT"]
    small.assert_same()
