"""What was stored and has not been delivered yet, written in the transaction of the rows themselves.

Only a file that is delivered has entries here (see ``delivery``). An entry names a record and nothing else:
what it says is read when a batch is formed, so a record that changed five times meanwhile goes once, as it
is then, and one that is gone goes as a deletion.

A batch, once formed, never changes and stays until the receiver has it. So whatever breaks off in between,
the same bytes are sent again under the same number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, cast

from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync import schema
from armatic_setup.sync.database import Database
from armatic_setup.sync.schema import column, quoted
from armatic_setup.sync.values import Value

_RECORDNO: Final = column(KEY)
_KEYS_A_QUERY: Final = 500


@dataclass(frozen=True, slots=True)
class Batch:
    """Some records of one object, as they are sent.

    Attributes:
        sequence: Batches are numbered from 1 without a gap and take effect in this order.
        object: The gateway's name.
        key: Tells this content under this number from every other.
        records: How many.
        size: In bytes, before compression.
        content: What is sent, compressed.
        former: Keys that larger contents had under this number, before the receiver called them too large.
    """

    sequence: int
    object: str
    key: str
    records: int
    size: int
    content: bytes
    former: tuple[str, ...] = ()


class Pen(Protocol):
    """Writes batches in the receiver's form."""

    def line(self, recordno: int, row: Sequence[Value] | None) -> bytes:
        """One record; *row* in the order of the fields, None when it does not exist any more."""

    def seal(self, sequence: int, object_name: str, lines: Sequence[bytes]) -> Batch:
        """The batch of these lines."""


class Outbox:
    """The outbox of one file.

    Args:
        database: The file.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # Whether, and under which name

    @property
    def stream(self) -> str:
        """The name under which the receiver knows this file; empty while nothing is delivered."""
        return _stream(self._database)

    @property
    def last_sequence(self) -> int:
        """The number of the batch that was formed last; 0 before the first."""
        return self._number("SELECT max(last_sequence) FROM sync_delivery")

    def begin(self, stream: str, targets: Iterable[SyncObject]) -> None:
        """Deliver this file from now on, or anew: all that is stored is queued.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        with self._database.transaction():
            self._forget()
            self._database.execute("INSERT INTO sync_delivery VALUES (?, 0)", (stream,))
            for target in targets:
                if self.fields(target):
                    self._database.execute(
                        f"INSERT INTO sync_outbox SELECT ?, {_RECORDNO} FROM {quoted(target.table)}",  # noqa: S608 - our own names
                        (target.name,),
                    )

    def end(self) -> None:
        """Deliver this file no more.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        with self._database.transaction():
            self._forget()

    def _forget(self) -> None:
        for table in ("sync_delivery", "sync_outbox", "sync_batch"):
            self._database.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names

    # What is due

    def waiting(self) -> Mapping[str, int]:
        """By object: records that are in no batch yet."""
        found = self._database.select("SELECT object, count(*) FROM sync_outbox GROUP BY object")
        return {str(name): int(number or 0) for name, number in list(found)}

    def formed(self) -> list[int]:
        """The numbers of the batches that the receiver does not have for certain, ascending."""
        found = self._database.select("SELECT sequence FROM sync_batch ORDER BY sequence")
        return [int(sequence or 0) for (sequence,) in list(found)]

    def formed_records(self) -> int:
        """How many records are in those batches."""
        return self._number("SELECT sum(records) FROM sync_batch")

    def fields(self, target: SyncObject) -> tuple[str, ...]:
        """The fields of the catalogue that the file has columns for; none where it has no such table."""
        listed = self._database.select("SELECT name FROM pragma_table_info(?)", (target.table,))
        present = {str(name) for (name,) in list(listed)}
        return tuple(field for field in target.fields if column(field) in present)

    def batch(self, sequence: int) -> Batch:
        """A batch that was formed.

        Raises:
            StoreError: The file cannot be read.
        """
        listed = "object, key, records, size, content, former"
        found = self._database.select(f"SELECT {listed} FROM sync_batch WHERE sequence = ?", (sequence,))  # noqa: S608 - our own names
        ((name, key, records, size, content, former),) = list(found)
        return Batch(
            sequence,
            str(name),
            str(key),
            int(records or 0),
            int(size or 0),
            cast("bytes", content),
            tuple(str(former).split()),
        )

    # What becomes of it

    def form(
        self, target: SyncObject, fields: Sequence[str], pen: Pen, *, most_records: int, most_bytes: int
    ) -> Batch | None:
        """Put records that are due into the next batch.

        Args:
            target: Whose records.
            fields: What of them, the key first.
            pen: Writes them.
            most_records: No more than so many.
            most_bytes: No more than fit, before compression; one record at least.

        Returns:
            The batch; None when nothing of this object is due.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        names = ", ".join(f"t.{quoted(name)}" for name in schema.columns(fields))
        due = (
            f"SELECT o.recordno, {names} FROM sync_outbox o LEFT JOIN {quoted(target.table)} t"  # noqa: S608 - our own names
            f" ON t.{_RECORDNO} = o.recordno WHERE o.object = ? ORDER BY o.recordno LIMIT ?"
        )
        lines: list[bytes] = []
        last, size = 0, 0
        with self._database.transaction():
            for recordno, *row in self._database.select(due, (target.name, most_records)):
                line = pen.line(int(recordno or 0), None if row[0] is None else row)
                size += len(line)
                if lines and size > most_bytes:
                    break
                lines.append(line)
                last = int(recordno or 0)
            if not lines:
                return None
            batch = pen.seal(self.last_sequence + 1, target.name, lines)
            self._database.execute(
                "DELETE FROM sync_outbox WHERE object = ? AND recordno <= ?", (target.name, last)
            )
            self._database.execute("UPDATE sync_delivery SET last_sequence = ?", (batch.sequence,))
            self._write(batch)
        return batch

    def acknowledged(self, sequences: Iterable[int]) -> None:
        """Forget batches that the receiver has.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        with self._database.transaction():
            self._database.execute_many(
                "DELETE FROM sync_batch WHERE sequence = ?", [(sequence,) for sequence in sequences]
            )

    def replace(self, batch: Batch, object_name: str, left_out: Iterable[int]) -> None:
        """Put a smaller batch in the place of the one with its number; what it leaves out is due again.

        Raises:
            StoreError: The file cannot be written; nothing was.
        """
        with self._database.transaction():
            _queue(self._database, object_name, left_out)
            self._write(batch)

    def _write(self, batch: Batch) -> None:
        content = cast("str", batch.content)  # the one column that holds bytes
        former = " ".join(batch.former)
        values = (batch.sequence, batch.object, batch.key, batch.records, batch.size, content, former)
        self._database.execute("INSERT OR REPLACE INTO sync_batch VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def _number(self, sql: str) -> int:
        return int(next(iter(list(self._database.select(sql))))[0] or 0)


# Written with the rows, inside their transaction


def note_rows(
    database: Database, target: SyncObject, fields: Sequence[str], rows: Sequence[tuple[Value, ...]]
) -> None:
    """Queue what is about to be written and is not stored like this already.

    Raises:
        StoreError: The file cannot be used.
    """
    if not rows or not _stream(database):
        return
    stored = _stored(database, target, fields, [row[0] for row in rows])
    changed = [int(row[0] or 0) for row in rows if stored.get(row[0]) != row]
    _queue(database, target.name, changed)


def note_gone(database: Database, target: SyncObject, keys: Sequence[int]) -> None:
    """Queue what is about to be removed.

    Raises:
        StoreError: The file cannot be used.
    """
    if keys and _stream(database):
        _queue(database, target.name, keys)


def _stream(database: Database) -> str:
    for (stream,) in list(database.select("SELECT stream FROM sync_delivery")):
        return str(stream)
    return ""


def _queue(database: Database, object_name: str, keys: Iterable[int]) -> None:
    database.execute_many(
        "INSERT OR IGNORE INTO sync_outbox VALUES (?, ?)", [(object_name, key) for key in keys]
    )


def _stored(
    database: Database, target: SyncObject, fields: Sequence[str], keys: Sequence[Value]
) -> dict[Value, tuple[Value, ...]]:
    names = ", ".join(quoted(name) for name in schema.columns(fields))
    found: dict[Value, tuple[Value, ...]] = {}
    for start in range(0, len(keys), _KEYS_A_QUERY):
        some = keys[start : start + _KEYS_A_QUERY]
        marks = ", ".join("?" * len(some))
        rows = database.select(
            f"SELECT {names} FROM {quoted(target.table)} WHERE {_RECORDNO} IN ({marks})",  # noqa: S608 - our own names
            some,
        )
        found.update((row[0], row) for row in rows)
    return found
