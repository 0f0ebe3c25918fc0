"""The practice company: its tables, what is true in it, and how tests change it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final

from armatic_setup.practice import (
    names,
    schema_company,
    schema_customers,
    schema_finance,
    schema_invoices,
    schema_order_entry,
    schema_payments,
)
from armatic_setup.practice.books import Books, BookSource
from armatic_setup.practice.ledger import LedgerPlan
from armatic_setup.practice.ledger_rows import ROW_MAKERS, Directory
from armatic_setup.practice.masters import Masters
from armatic_setup.practice.money import BASE, amount_text
from armatic_setup.practice.schema import Cell, ObjectSpec
from armatic_setup.practice.setup_data import ENTITIES, Entity
from armatic_setup.practice.table import ListSource, Table, key_of
from armatic_setup.practice.values import Value, cell_of, value_of

SPECS: Final[Mapping[str, ObjectSpec]] = {
    spec.name: spec
    for spec in (
        *schema_company.OBJECTS,
        *schema_finance.OBJECTS,
        *schema_customers.OBJECTS,
        *schema_invoices.OBJECTS,
        *schema_payments.OBJECTS,
        *schema_order_entry.OBJECTS,
    )
}
#: The company's own today. All documents are dated up to it, whatever the real date is.
TODAY: Final = date(2026, 10, 30)


@dataclass(frozen=True, slots=True)
class CompanySize:
    """How big the practice company is; everything else follows from these two numbers."""

    customers: int = 1000
    invoices: int = 12000


DEFAULT_SIZE: Final = CompanySize()


def utc_now() -> datetime:
    """The real time."""
    return datetime.now(UTC)


class PracticeCompany:
    """A multi-entity company with US dollars as base currency and invoices in five currencies.

    The same seed, size and today always make the same company. Tables are made when they are first used.
    Safe to use from several threads.

    Args:
        size: How many customers and invoices.
        seed: Decides every figure.
        today: The day that ages count from; defaults to `TODAY`.
        clock: The time, with zone; stamps of changes come from it.
    """

    def __init__(
        self,
        size: CompanySize = DEFAULT_SIZE,
        seed: int = 2026,
        *,
        today: date = TODAY,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        if size.customers < 1 or size.invoices < 0:
            raise ValueError("a company has at least one customer and no negative number of invoices")
        self.name = names.COMPANY_NAME
        self.id = names.COMPANY_ID
        self.base_currency = BASE.code
        self.size = size
        self.seed = seed
        self.today = today
        self.clock = clock
        self.entities: tuple[Entity, ...] = ENTITIES
        #: Words that this company shows under a name of its own, in labels and in permission rows.
        self.renamed: dict[str, str] = {"Department": "Team"}
        self.lock = threading.RLock()
        self._tables: dict[str, Table] = {}
        self._masters: Masters | None = None
        self._books: Books | None = None

    @property
    def objects(self) -> Mapping[str, ObjectSpec]:
        """The definition of every object, by name."""
        return SPECS

    @property
    def tables(self) -> Mapping[str, Table]:
        """All tables by object name. Makes those that were not used yet."""
        for name in SPECS:
            self.table(name)
        return self._tables

    def table(self, name: str) -> Table:
        """The table of one object.

        Raises:
            KeyError: There is no such object.
        """
        with self.lock:
            if name not in self._tables:
                self._tables[name] = self._make_table(SPECS[name])
            return self._tables[name]

    @property
    def version(self) -> int:
        """Grows with every change of any record."""
        return sum(table.version for table in self._tables.values())

    def twin(self) -> PracticeCompany:
        """Another company that is as this one was before any change; what was made of it is shared."""
        twin = PracticeCompany(self.size, self.seed, today=self.today, clock=self.clock)
        twin._masters, twin._books = self._made(), self._ledger()
        return twin

    def prepare(self) -> None:
        """Survey the receivables now, so that no answer has to wait for it (15 s for a million invoices)."""
        with self.lock:
            _ = self._ledger().survey

    def label(self, words: str) -> str:
        """A label as this company shows it."""
        for standard, own in self.renamed.items():
            words = words.replace(standard, own).replace(standard.lower(), own.lower())
        return words

    # The truth, for tests ---------------------------------------------------------------------------

    def count(self, name: str) -> int:
        """How many records an object has, private ones included."""
        with self.lock:
            return self.table(name).total()

    def rows(self, name: str) -> list[dict[str, Value]]:
        """All records of an object by ascending key, private ones included, as Python values.

        Amounts are `Decimal`, dates `date`, timestamps `datetime` in UTC, booleans `bool`, nulls None.
        """
        return list(self.iter_rows(name))

    def iter_rows(self, name: str) -> Iterator[dict[str, Value]]:
        """As `rows`, one after the other."""
        with self.lock:
            table = self.table(name)
            kinds = [(field.name, field.datatype) for field in table.spec.fields if not field.joined]
            for row in table:
                yield {
                    field: value_of(datatype, cell)
                    for (field, datatype), cell in zip(kinds, row, strict=True)
                }

    def open_receivables(self) -> dict[str, Decimal]:
        """What customers owe on open invoices, by transaction currency."""
        totals: dict[str, Decimal] = {}
        for row in self.iter_rows("ARINVOICE"):
            due, currency = row["TRX_TOTALDUE"], row["CURRENCY"]
            assert isinstance(due, Decimal)
            assert isinstance(currency, str)
            if due:
                totals[currency] = totals.get(currency, Decimal()) + due
        return totals

    # Changes, for tests -----------------------------------------------------------------------------

    def insert(self, name: str, values: Mapping[str, Value]) -> int:
        """Add a record; returns its key. Stamps that are not given are set to now."""
        with self.lock:
            table = self.table(name)
            key = values.get(table.spec.key)
            number = table.next_key() if key is None else int(str(key))
            cells = self._stamped(table.spec, values, new=True)
            cells[table.spec.key] = number
            table.put(table.spec.row(cells))
            return number

    def update(self, name: str, key: int, values: Mapping[str, Value]) -> None:
        """Change some fields of a record; WHENMODIFIED moves to now unless it is given.

        Raises:
            KeyError: There is no such record.
        """
        with self.lock:
            table = self.table(name)
            row = table.get(key)
            if row is None:
                raise KeyError(key)
            table.put(table.replace(row, self._stamped(table.spec, values, new=False)))

    def delete(self, name: str, key: int, *, audit_key: str | None = None) -> None:
        """Take a record out; the audit history gets a row for it.

        Args:
            name: The object.
            key: The record.
            audit_key: What the audit history calls the record. Real ones were seen to be the record number,
                the record number with ``--REC`` behind it, or the natural key (customers): the default here.

        Raises:
            KeyError: There is no such record.
        """
        with self.lock:
            table = self.table(name)
            row = table.get(key)
            if row is None:
                raise KeyError(key)
            table.remove(key)
            if audit_key is None:
                natural = row[table.spec.index[table.spec.natural_key]] if name == "CUSTOMER" else key
                audit_key = f"{key}--REC" if name.startswith("SODOCUMENT") else str(natural)
            self.insert(
                "AUDITHISTORY",
                {
                    "OBJECTTYPE": name.lower(),
                    "OBJECTKEY": audit_key,
                    "USERID": "Admin",
                    "ACCESSTIME": self.clock(),
                    "ACCESSMODE": "D",
                    "SOURCE": "UI",
                },
            )

    # Making -----------------------------------------------------------------------------------------

    def _made(self) -> Masters:
        if self._masters is None:
            self._masters = Masters(self.seed, self.size.customers, self.today.toordinal())
        return self._masters

    def _ledger(self) -> Books:
        if self._books is None:
            masters = self._made()
            today = self.today.toordinal()
            plan = LedgerPlan(
                self.seed,
                self.size.invoices,
                today,
                [customer.party for customer in masters.customers],
                masters.prices,
            )
            self._books = Books(plan, Directory(masters.customers, masters.items, today))
        return self._books

    def _make_table(self, spec: ObjectSpec) -> Table:
        if spec.name in ROW_MAKERS:
            return Table(spec, BookSource(self._ledger(), spec))
        values: Sequence[Mapping[str, Cell]] = self._made().tables[spec.name]
        if spec.name == "CUSTOMER":
            values = self._with_balances(values)
        return Table(spec, ListSource(sorted((spec.row(one) for one in values), key=key_of)))

    def _with_balances(self, customers: Sequence[Mapping[str, Cell]]) -> list[Mapping[str, Cell]]:
        survey = self._ledger().survey
        return [
            {
                **one,
                "TOTALDUE": amount_text(survey.due.get(at, 0), BASE.decimals),
                "LAST_INVOICEDATE": survey.last_invoice.get(at),
            }
            for at, one in enumerate(customers)
        ]

    def _stamped(self, spec: ObjectSpec, values: Mapping[str, Value], *, new: bool) -> dict[str, Cell]:
        cells: dict[str, Cell] = {}
        for name, value in values.items():
            field = spec.field(name)
            if field is None or field.joined:
                raise KeyError(name)
            cells[name] = cell_of(field.datatype, value)
        now = int(self.clock().timestamp())
        made = "AUWHENCREATED" if "AUWHENCREATED" in spec.index else "WHENCREATED"
        for stamp in ("WHENMODIFIED", made) if new else ("WHENMODIFIED",):
            if stamp in spec.index and stamp not in values:
                cells[stamp] = now
        return cells
