"""The receivables tables: blocks of facts kept while they are in use, and a survey of all of them."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from armatic_setup.practice.facts import (
    ADJUSTMENTS_FROM,
    DETAILS,
    DOCUMENTS,
    ENTRIES,
    LINES,
    PAYMENTS_FROM,
    RECORDS,
    Adjustment,
    Block,
    Detail,
    Kind,
    Payment,
    first_record,
)
from armatic_setup.practice.ledger import LedgerPlan
from armatic_setup.practice.ledger_rows import ROW_MAKERS, Directory, document_keys, entry_keys
from armatic_setup.practice.schema import ObjectSpec, Row
from armatic_setup.practice.table import Zone

_KEPT_BLOCKS: Final = 48
#: By object: where its record numbers start within the bounds of a block.
_KEYS: Final = {
    "ARINVOICE": (RECORDS, 0),
    "ARPYMT": (RECORDS, PAYMENTS_FROM),
    "ARADVANCE": (RECORDS, PAYMENTS_FROM),
    "ARADJUSTMENT": (RECORDS, ADJUSTMENTS_FROM),
    "ARINVOICEITEM": (LINES, 0),
    "ARPYMTDETAIL": (DETAILS, 0),
    "SODOCUMENT": (DOCUMENTS, 0),
    "SODOCUMENTENTRY": (ENTRIES, 0),
}
#: By object: the field that points to the header, and the bounds of that header's numbers.
_HEADERS: Final = {
    "ARINVOICEITEM": ("RECORDKEY", RECORDS),
    "ARPYMTDETAIL": ("RECORDKEY", RECORDS),
    "SODOCUMENT": ("PRRECORDKEY", RECORDS),
    "SODOCUMENTENTRY": ("DOCHDRNO", DOCUMENTS),
}


@dataclass(slots=True)
class Survey:
    """One pass over all facts: what must be known without making any rows.

    Attributes:
        keys: By object: the keys of each block, four bytes each.
        stamps: By object: modification stamps of each block.
        due: Cents of base currency that each customer owes, by position: open invoices and adjustments.
        last_invoice: Day of each customer's last invoice, by position.
    """

    keys: dict[str, list[array[int]]] = field(default_factory=lambda: {name: [] for name in ROW_MAKERS})
    stamps: dict[str, list[Zone]] = field(default_factory=lambda: {name: [] for name in ROW_MAKERS})
    due: dict[int, int] = field(default_factory=dict)
    last_invoice: dict[int, int] = field(default_factory=dict)

    def add(self, block: Block) -> None:
        """Count one block in."""
        invoices = block.invoices
        for one in invoices:
            at = one.party.index
            self.due[at] = self.due.get(at, 0) + one.base - one.paid_base
            self.last_invoice[at] = max(self.last_invoice.get(at, 0), one.date)
        for adjustment in block.adjustments:
            at = adjustment.party.index
            self.due[at] = self.due.get(at, 0) + adjustment.base - adjustment.applied_base
        modified = [one.modified for one in invoices]
        created = [one.created for one in invoices]
        advances = [one for one in block.payments if one.kind == Kind.ADVANCE]
        lines = (line.recordno for one in invoices for line in one.lines)
        keys: Iterable[int]
        stamps: Sequence[int | None]
        for name, keys, stamps in (
            ("ARINVOICE", (one.recordno for one in invoices), modified),
            ("ARINVOICEITEM", lines, modified),
            ("ARPYMT", *_payments(block.payments)),
            ("ARPYMTDETAIL", (one.recordno for one in block.details), _stamps(block.details)),
            ("ARADJUSTMENT", *_payments(block.adjustments)),
            ("ARADVANCE", *_payments(advances)),
            ("SODOCUMENT", document_keys(block), created),
            ("SODOCUMENTENTRY", entry_keys(block), created),
        ):
            known = [stamp for stamp in stamps if stamp is not None]
            self.keys[name].append(array("I", keys))
            self.stamps[name].append(
                Zone(min(known, default=0), max(known, default=0), len(known) < len(stamps))
            )


def _payments(records: Sequence[Payment] | Sequence[Adjustment]) -> tuple[Iterable[int], Sequence[int]]:
    return (one.recordno for one in records), [one.stamp for one in records]


def _stamps(details: Sequence[Detail]) -> Sequence[int]:
    return [one.payment.stamp for one in details]


class Books:
    """All blocks of the receivables. Making one costs some milliseconds; the last used are kept."""

    def __init__(self, plan: LedgerPlan, directory: Directory) -> None:
        self.plan = plan
        self._directory = directory
        self._blocks: OrderedDict[int, tuple[Block, dict[str, list[Row]]]] = OrderedDict()
        self._survey: Survey | None = None

    @property
    def survey(self) -> Survey:
        """Made at first use: about 15 microseconds an invoice."""
        if self._survey is None:
            survey = Survey()
            for number in range(self.plan.blocks):
                survey.add(self._block(number)[0])
            self._survey = survey
        return self._survey

    def rows(self, spec: ObjectSpec, number: int) -> Sequence[Row]:
        """The rows of one object in one block."""
        block, made = self._block(number)
        if spec.name not in made:
            width = len(spec.names)
            made[spec.name] = [
                row + (None,) * (width - len(row)) for row in ROW_MAKERS[spec.name](block, self._directory)
            ]
        return made[spec.name]

    def _block(self, number: int) -> tuple[Block, dict[str, list[Row]]]:
        if number in self._blocks:
            self._blocks.move_to_end(number)
        else:
            self._blocks[number] = (self.plan.block(number), {})
            if len(self._blocks) > _KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        return self._blocks[number]


class BookSource:
    """One receivables object as a `RowSource`."""

    def __init__(self, books: Books, spec: ObjectSpec) -> None:
        self._books = books
        self._spec = spec
        self._bounds, self._offset = _KEYS[spec.name]

    def blocks(self) -> int:
        """See `RowSource`."""
        return self._books.plan.blocks

    def first_key(self, block: int) -> int:
        """See `RowSource`."""
        return first_record(self._bounds, block) + self._offset

    def keys(self, block: int) -> Sequence[int]:
        """See `RowSource`."""
        return self._books.survey.keys[self._spec.name][block]

    def rows(self, block: int) -> Sequence[Row]:
        """See `RowSource`."""
        return self._books.rows(self._spec, block)

    def zones(self, block: int) -> Mapping[str, Zone]:
        """See `RowSource`: the keys, the modification stamps, and the keys of the headers."""
        zones = {
            "RECORDNO": Zone(self.first_key(block), self.first_key(block + 1) - 1, nulls=False),
            "WHENMODIFIED": self._books.survey.stamps[self._spec.name][block],
        }
        if self._spec.name in _HEADERS:
            name, bounds = _HEADERS[self._spec.name]
            low, high = first_record(bounds, block), first_record(bounds, block + 1) - 1
            zones[name] = Zone(low, high, nulls=True)
        return zones
