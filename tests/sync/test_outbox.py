"""The outbox: filled with the rows or not at all, and a batch that was formed stays as it is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from armatic_setup.sync.outbox import Batch
from armatic_setup.sync.records import Replacement
from armatic_setup.sync.store import Store, StoreError
from armatic_setup.sync.values import Value
from tests.sync.samples import DEPARTMENTS, INVOICES, bookmark

FIELDS = tuple(DEPARTMENTS.fields)
ROWS = [(key, f"D{key}", f"Title {key}") for key in (1, 2, 5, 9)]


class PlainPen:
    """Lines of JSON; the content is not compressed."""

    def line(self, recordno: int, row: Sequence[Value] | None) -> bytes:
        return json.dumps([recordno, row]).encode() + b"\n"

    def seal(self, sequence: int, object_name: str, lines: Sequence[bytes]) -> Batch:
        content = b"".join(lines)
        key = hashlib.sha256(content).hexdigest()
        return Batch(sequence, object_name, key, len(lines), len(content), content)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "data.sqlite3") as store:
        store.prepare([DEPARTMENTS, INVOICES])
        yield store


def save(store: Store, rows: Sequence[tuple[Value, ...]], *, sweep_from: int | None = None) -> None:
    position = bookmark(DEPARTMENTS, int(rows[-1][0] or 0) if rows else 0, len(rows), done=True)
    store.save_page(DEPARTMENTS, FIELDS, rows, position, sweep_from=sweep_from)


def due(store: Store) -> list[int]:
    found = store.select("SELECT recordno FROM sync_outbox WHERE object = 'DEPARTMENT' ORDER BY 1")
    return [int(key or 0) for (key,) in found]


def form(store: Store, *, most_records: int = 100, most_bytes: int = 10_000) -> Batch | None:
    return store.outbox.form(
        DEPARTMENTS, FIELDS, PlainPen(), most_records=most_records, most_bytes=most_bytes
    )


def lines(batch: Batch | None) -> list[object]:
    assert batch is not None
    return [json.loads(line) for line in batch.content.splitlines()]


def test_without_a_delivery_nothing_is_kept(store: Store) -> None:
    save(store, ROWS, sweep_from=0)
    store.repair(DEPARTMENTS, FIELDS, [(1, "D1", "new")], [2])
    assert store.outbox.stream == ""
    assert due(store) == []


def test_what_is_stored_already_is_queued_once(store: Store) -> None:
    save(store, ROWS)
    store.outbox.begin("stream-a", [INVOICES, DEPARTMENTS])
    assert store.outbox.stream == "stream-a"
    assert store.outbox.waiting() == {"DEPARTMENT": 4}


def test_only_what_changes_is_queued(store: Store) -> None:
    store.outbox.begin("stream-a", [DEPARTMENTS])
    save(store, ROWS[:3])
    assert due(store) == [1, 2, 5]
    form(store)
    save(store, [(1, "D1", "Title 1"), (2, "D2", "other"), (5, "D5", None), (9, "D9", "Title 9")])
    assert due(store) == [2, 5, 9]


def test_what_goes_is_queued_by_each_way_it_can_go(store: Store) -> None:
    save(store, ROWS)
    store.outbox.begin("stream-a", [DEPARTMENTS])
    form(store)
    store.repair(DEPARTMENTS, FIELDS, (), [1])
    store.replace(Replacement(DEPARTMENTS, FIELDS, [(5, "D5", "new")], [2]), settled=())
    save(store, [(5, "D5", "new")], sweep_from=0)
    assert due(store) == [1, 2, 5, 9]
    assert lines(form(store)) == [[1, None], [2, None], [5, [5, "D5", "new"]], [9, None]]


def test_rows_and_entries_are_written_together_or_not_at_all(store: Store) -> None:
    store.outbox.begin("stream-a", [DEPARTMENTS])
    store.prepare([INVOICES])
    with pytest.raises(StoreError):
        store.replace(
            Replacement(DEPARTMENTS, FIELDS, ROWS, ()),
            Replacement(replace(INVOICES, name="NOWHERE"), ("RECORDNO",), [(1,)], ()),
            settled=(),
        )
    assert due(store) == []
    assert store.count(DEPARTMENTS) == 0


def test_a_record_that_comes_back_is_no_deletion(store: Store) -> None:
    save(store, ROWS)
    store.outbox.begin("stream-a", [DEPARTMENTS])
    store.repair(DEPARTMENTS, FIELDS, (), [1])
    store.repair(DEPARTMENTS, FIELDS, [(1, "D1", "again")], ())
    assert lines(form(store))[0] == [1, [1, "D1", "again"]]


def test_batches_keep_to_their_limits(store: Store) -> None:
    save(store, ROWS)
    store.outbox.begin("stream-a", [DEPARTMENTS])
    batches = [
        form(store, most_records=1),
        form(store, most_bytes=1),
        form(store),
        form(store),
    ]
    assert [batch and (batch.sequence, batch.records) for batch in batches] == [(1, 1), (2, 1), (3, 2), None]
    assert store.outbox.formed() == [1, 2, 3]
    assert store.outbox.formed_records() == 4
    assert store.outbox.waiting() == {}


def test_a_batch_stays_as_it_was_formed(store: Store) -> None:
    save(store, ROWS)
    store.outbox.begin("stream-a", [DEPARTMENTS])
    batch = form(store)
    assert batch is not None
    save(store, [(1, "D1", "later")])
    assert store.outbox.batch(1) == batch
    assert lines(form(store)) == [[1, [1, "D1", "later"]]]
    store.outbox.acknowledged([1])
    assert store.outbox.formed() == [2]
    assert store.outbox.last_sequence == 2


def test_a_smaller_batch_leaves_the_rest_due(store: Store) -> None:
    save(store, ROWS)
    store.outbox.begin("stream-a", [DEPARTMENTS])
    batch = form(store)
    assert batch is not None
    half = b"".join(batch.content.splitlines(keepends=True)[:2])
    smaller = replace(batch, key="k2", records=2, content=half, former=(batch.key,))
    store.outbox.replace(smaller, "DEPARTMENT", [5, 9])
    assert store.outbox.batch(1) == smaller
    assert due(store) == [5, 9]


def test_a_delivery_that_begins_anew_has_everything_due(store: Store) -> None:
    save(store, ROWS)
    store.outbox.begin("stream-a", [DEPARTMENTS])
    form(store)
    store.outbox.begin("stream-b", [DEPARTMENTS])
    assert (store.outbox.stream, store.outbox.last_sequence, store.outbox.formed()) == ("stream-b", 0, [])
    assert due(store) == [1, 2, 5, 9]


def test_a_delivery_that_ends_leaves_nothing(store: Store) -> None:
    save(store, ROWS)
    store.outbox.begin("stream-a", [DEPARTMENTS])
    form(store, most_records=2)
    store.outbox.end()
    save(store, [(1, "D1", "later")])
    assert (store.outbox.stream, due(store), store.outbox.formed()) == ("", [], [])
