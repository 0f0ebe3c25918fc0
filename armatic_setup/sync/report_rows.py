"""The aging and the tie-out as rows of a CSV file, the same from every face."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from armatic_setup.language import mark
from armatic_setup.sync.aging import BUCKET_NAMES
from armatic_setup.sync.aging_report import AgingReport, CurrencyAging, CustomerAging
from armatic_setup.sync.export_csv import guarded
from armatic_setup.sync.tieout import INVOICE, Cause, TieOut

_Line: TypeAlias = CurrencyAging | CustomerAging
_Row: TypeAlias = tuple[str, ...]

#: Why a record differed, in words.
CAUSES: Final[Mapping[Cause, str]] = {
    Cause.ADDED: mark("added in Intacct during the sync"),
    Cause.CHANGED: mark("changed in Intacct during the sync"),
    Cause.LATE: mark("changed earlier, shown by Intacct only later"),
    Cause.UNSTAMPED: mark("changed in Intacct without a new time stamp"),
    Cause.DELETED: mark("deleted in Intacct"),
    Cause.RECREATED: mark("made anew in Intacct under another record number"),
    Cause.UNKNOWN: mark("was missing here; the reason is not known"),
}
_AGING: Final = (
    *("As of", "Currency", "Customer ID", "Customer name", "Open invoices", "Current"),
    *(f"{name} days" for name in BUCKET_NAMES[1:]),
    "Total",
)
_TIE_OUT: Final = (
    *("Line", "Object", "Record number", "Name", "Customer ID", "Currency"),
    *("In Intacct", "In the database", "Ties", "Reason"),
)


def aging_rows(report: AgingReport) -> Iterator[_Row]:
    """The heading, each customer, then each currency's total."""
    yield _AGING
    for one in report.customers:
        yield _aged(report, one, guarded(one.customer_id), guarded(one.customer_name))
    for line in report.currencies:
        yield _aged(report, line, "", "All customers")


def tie_out_rows(tie_out: TieOut) -> Iterator[_Row]:
    """The heading, every line that was compared, then every record that differed."""
    yield _TIE_OUT
    for count in tie_out.counts:
        yield "Rows", count.object, "", "", "", "", str(count.theirs), str(count.ours), _yes(count.ties), ""
    for one in tie_out.amounts:
        sums = f"{one.theirs:f}", f"{one.ours:f}"
        yield "Sum", one.object, "", one.field, "", "", *sums, _yes(one.ties), ""
    for line in tie_out.currencies:
        sums = f"{line.theirs:f}", f"{line.ours:f}"
        yield "Currency", INVOICE, "", "", "", guarded(line.currency), *sums, _yes(line.ties), ""
    for customer in tie_out.customers.differing if tie_out.customers else ():
        sums = f"{customer.theirs:f}", f"{customer.ours:f}"
        who = guarded(customer.customer_id), guarded(customer.currency)
        yield "Customer", INVOICE, "", "", *who, *sums, "no", ""
    for title, records in (("Read again", tie_out.settled), ("Still differing", tie_out.differences)):
        for record in records:
            yield (
                title,
                record.object,
                str(record.recordno),
                guarded(record.name),
                guarded(record.customer_id),
                guarded(record.currency),
                "" if record.theirs is None else f"{record.theirs:f}",
                "" if record.ours is None else f"{record.ours:f}",
                _yes(records is tie_out.settled),
                CAUSES[record.cause],
            )


def _aged(report: AgingReport, line: _Line, customer_id: str, name: str) -> _Row:
    amounts = (f"{amount:f}" for amount in (*line.buckets, line.total))
    head = report.as_of.isoformat(), guarded(line.currency), customer_id, name, str(line.invoices)
    return (*head, *amounts)


def _yes(ties: bool) -> str:
    return "yes" if ties else "no"
