"""What the proposed intake holds of one stream: batches in order, and the rows that they come to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Context, Decimal, Inexact
from typing import Any, Final

from armatic_setup.practice.armatic.intake_lines import Declared, Row
from armatic_setup.practice.armatic.intake_refusal import IntakeRefusedError

#: Digits that no sum of a hundred digits before and after the point gets beyond; a longer one would raise.
_EXACT: Final = Context(prec=400, traps=[Inexact])


@dataclass(frozen=True, slots=True)
class TakenBatch:
    """What tells a batch from others."""

    object: str
    key: str
    records: int


class Stream:
    """One stream. Its owner lets one thread in at a time.

    Attributes:
        name: As the sender calls it.
        declared: What it holds, as declared last.
        complete_through: Every batch through this one has taken effect.
        batches: Every batch that was taken, by its number.
        rows: By object and key, after ``complete_through``.
        changes: How often a batch has taken effect; a batch that is doubled would show here.
    """

    def __init__(self, name: str, declared: Declared) -> None:
        self.name = name
        self.declared = declared
        self.complete_through = 0
        self.batches: dict[int, TakenBatch] = {}
        self.rows: dict[str, dict[int, Row]] = defaultdict(dict)
        self.changes = 0
        self._early: dict[int, dict[int, Row | None]] = {}

    @property
    def ahead(self) -> list[int]:
        """The batches that wait for one before them."""
        return sorted(self._early)

    def knows(self, sequence: int, key: str) -> bool:
        """Whether this very batch was taken.

        Raises:
            IntakeRefusedError: ``sequence-taken``: another content was.
        """
        taken = self.batches.get(sequence)
        if taken is not None and taken.key != key:
            raise IntakeRefusedError("sequence-taken", key=taken.key)
        return taken is not None

    def take(self, sequence: int, batch: TakenBatch, records: dict[int, Row | None]) -> None:
        """Take a batch; it takes effect once all before it have."""
        self.batches[sequence] = batch
        self._early[sequence] = records
        while (due := self._early.pop(self.complete_through + 1, None)) is not None:
            self.complete_through += 1
            self._apply(self.batches[self.complete_through].object, due)

    def _apply(self, name: str, records: dict[int, Row | None]) -> None:
        self.changes += 1
        held = self.rows[name]
        for key, row in records.items():
            if row is None:
                held.pop(key, None)
            else:
                held[key] = row

    def holdings(self) -> list[dict[str, Any]]:
        """Rows and totals of every declared object, as they are told."""
        return [
            {
                "name": name,
                "records": len(self.rows[name]),
                "totals": [
                    {"field": field, "currency": currency, "total": f"{total:f}"}
                    for (field, currency), total in sorted(self.totals(name).items())
                ],
            }
            for name in self.declared.objects
        ]

    def totals(self, name: str) -> dict[tuple[str, str], Decimal]:
        """The sum of each amount in each currency of an object."""
        declared = self.declared.objects[name]
        sums: dict[tuple[str, str], Decimal] = {}
        for row in self.rows[name].values():
            currency = str(row.get(declared.currency) or "") if declared.currency else ""
            for field in declared.amounts:
                before = sums.get((field, currency), Decimal(0))
                sums[field, currency] = _EXACT.add(before, Decimal(row.get(field) or 0))
        return sums
