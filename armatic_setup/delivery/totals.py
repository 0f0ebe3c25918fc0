"""How many records each object has, and the exact total of each amount in each currency, on either side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from armatic_setup.guide.objects import FieldKind, SyncObject
from armatic_setup.sync.figures import sums, sums_sql
from armatic_setup.sync.receivables import CURRENCY
from armatic_setup.sync.schema import column, quoted
from armatic_setup.sync.store import Store


@dataclass(frozen=True, slots=True)
class ObjectHoldings:
    """Of one object.

    Attributes:
        totals: By field and currency; the currency is empty where a record has none.
    """

    records: int
    totals: Mapping[tuple[str, str], Decimal]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One figure that is not the same on both sides.

    Attributes:
        object: The object.
        field: The amount; empty where the number of records differs.
        currency: Of the amount.
        ours: None where we have no such figure.
        theirs: The same of the receiver.
    """

    object: str
    field: str
    currency: str
    ours: Decimal | None
    theirs: Decimal | None


@dataclass(frozen=True, slots=True)
class Holdings:
    """What one side holds, by object."""

    objects: Mapping[str, ObjectHoldings]

    @property
    def records(self) -> int:
        """All records."""
        return sum(one.records for one in self.objects.values())

    def document(self) -> list[dict[str, Any]]:
        """The same as JSON takes it."""
        return [
            {
                "name": name,
                "records": one.records,
                "totals": [
                    {"field": field, "currency": currency, "total": f"{total:f}"}
                    for (field, currency), total in sorted(one.totals.items())
                ],
            }
            for name, one in self.objects.items()
        ]

    @classmethod
    def read(cls, document: Any) -> Holdings:
        """What :meth:`document` or the receiver wrote.

        Raises:
            KeyError, TypeError, ValueError, InvalidOperation: It is of another form.
        """
        return cls(
            {
                str(entry["name"]): ObjectHoldings(
                    int(entry["records"]),
                    {
                        (str(one["field"]), str(one["currency"])): Decimal(str(one["total"]))
                        for one in entry["totals"]
                    },
                )
                for entry in document
            }
        )

    def beside(self, theirs: Holdings) -> tuple[Disagreement, ...]:
        """Every figure that the receiver has otherwise; none where both hold the same."""
        return tuple(
            Disagreement(name, field, currency, mine, other)
            for name in dict.fromkeys((*self.objects, *theirs.objects))
            for (field, currency), mine, other in _pairs(self.objects.get(name), theirs.objects.get(name))
            if mine != other
        )


def _pairs(
    ours: ObjectHoldings | None, theirs: ObjectHoldings | None
) -> Iterable[tuple[tuple[str, str], Decimal | None, Decimal | None]]:
    mine, other = _figures(ours), _figures(theirs)
    return [(key, mine.get(key), other.get(key)) for key in dict.fromkeys((*mine, *other))]


def _figures(one: ObjectHoldings | None) -> Mapping[tuple[str, str], Decimal]:
    return {} if one is None else {("", ""): Decimal(one.records), **one.totals}


def holdings(store: Store, targets: Sequence[SyncObject]) -> Holdings:
    """What the file holds of some objects.

    Raises:
        StoreError: The file cannot be read.
    """
    return Holdings({target.name: _of_object(store, target) for target in targets})


def amounts(target: SyncObject, fields: Iterable[str]) -> tuple[str, ...]:
    """The fields among some that are summed."""
    return tuple(field for field in fields if target.fields[field] is FieldKind.MONEY)


def _of_object(store: Store, target: SyncObject) -> ObjectHoldings:
    fields = store.outbox.fields(target)
    summed = amounts(target, fields)
    currency = f"coalesce({quoted(column(CURRENCY))}, '')" if CURRENCY in fields else "''"
    parts = ", ".join((currency, "count(*)", *sums_sql(summed)))
    table = quoted(target.table)
    records = 0
    totals: dict[tuple[str, str], Decimal] = {}
    for code, count, *found in store.select(f"SELECT {parts} FROM {table} GROUP BY 1"):  # noqa: S608 - our own names
        records += int(count or 0)
        for field, total in zip(summed, sums(found), strict=True):
            totals[field, str(code)] = total
    return ObjectHoldings(records, totals)
