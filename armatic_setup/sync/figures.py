"""Our own counts and sums, exact, for laying beside the gateway's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from armatic_setup.gateway.filters import Filter, all_of, at_most, greater_than
from armatic_setup.guide.objects import KEY, SyncObject
from armatic_setup.sync.exact import exact_sum
from armatic_setup.sync.schema import column, quoted
from armatic_setup.sync.store import Store
from armatic_setup.sync.values import Value

#: Characters of an amount with two decimals up to which sums stay far within SQLite's integers. Adding such
#: amounts as integers is three times as fast as our own aggregate, which takes the others.
_USUAL_LENGTH: Final = 12


@dataclass(frozen=True, slots=True)
class KeyRange:
    """Some keys of an object.

    Attributes:
        after: Keys above this one.
        up_to: Up to and with this one; None: to the end.
    """

    after: int = 0
    up_to: int | None = None

    @property
    def condition(self) -> Filter:
        """The same, as the gateway's filter."""
        above = greater_than(KEY, self.after)
        return above if self.up_to is None else all_of(above, at_most(KEY, self.up_to))

    @property
    def sql(self) -> tuple[str, tuple[Value, ...]]:
        """The same, as conditions of SQL and their values."""
        key = column(KEY)
        if self.up_to is None:
            return f" WHERE {key} > ?", (self.after,)
        return f" WHERE {key} > ? AND {key} <= ?", (self.after, self.up_to)


@dataclass(frozen=True, slots=True)
class Figures:
    """How many rows, and what their amounts come to, in the order of the fields asked for."""

    count: int
    sums: tuple[Decimal, ...]


def figures(store: Store, target: SyncObject, fields: Sequence[str], keys: KeyRange | None = None) -> Figures:
    """Count the rows and sum some amounts.

    Raises:
        StoreError: The file cannot be read.
    """
    where, bounds = (keys or KeyRange()).sql
    parts = ("count(*)", *sums_sql(fields))
    sql = f"SELECT {', '.join(parts)} FROM {quoted(target.table)}{where}"  # noqa: S608 - our own names
    count, *found = next(store.select(sql, bounds))
    return Figures(int(count or 0), sums(found))


def sums_sql(fields: Sequence[str]) -> tuple[str, ...]:
    """What to select to sum some amounts, for :func:`sums` to read."""
    parts: list[str] = []
    for amount in (quoted(column(field)) for field in fields):
        cents = f"CAST(replace({amount}, '.', '') AS INTEGER)"
        usual = f"substr({amount}, -3, 1) = '.' AND length({amount}) <= {_USUAL_LENGTH}"
        parts += [f"sum({cents}) FILTER (WHERE {usual})"]
        parts += [f"decimal_sum({amount}) FILTER (WHERE NOT ({usual}))"]
    return tuple(parts)


def sums(found: Sequence[Value]) -> tuple[Decimal, ...]:
    """The exact sums in what was selected by :func:`sums_sql`."""
    return tuple(
        exact_sum((Decimal(int(cents or 0)).scaleb(-2), Decimal(str(others or 0))))
        for cents, others in zip(found[::2], found[1::2], strict=True)
    )


def split(store: Store, target: SyncObject, keys: KeyRange, parts: int) -> list[KeyRange]:
    """Cut a range into parts of about as many of our rows each; one part where we have too few.

    Raises:
        StoreError: The file cannot be read.
    """
    where, bounds = keys.sql
    table, key = quoted(target.table), column(KEY)
    count = int(next(store.select(f"SELECT count(*) FROM {table}{where}", bounds))[0] or 0)  # noqa: S608 - our own names
    cuts: list[int] = []
    for part in range(1, parts):
        sql = f"SELECT {key} FROM {table}{where} ORDER BY {key} LIMIT 1 OFFSET ?"  # noqa: S608 - as above
        cuts += [int(row[0] or 0) for row in list(store.select(sql, (*bounds, count * part // parts)))]
    ends = sorted({cut for cut in cuts if cut != keys.up_to})
    starts = [keys.after, *ends]
    return [KeyRange(start, end) for start, end in zip(starts, [*ends, keys.up_to], strict=True)]
