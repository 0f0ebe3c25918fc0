"""What was found as rows of a CSV file, below those of the tie-out and in its columns."""

from __future__ import annotations

from collections.abc import Iterator

from armatic_setup.arrival.report import ArrivalReport, Outcome
from armatic_setup.arrival.words import explained, notes, outcome, summary
from armatic_setup.sync.export_csv import guarded


def arrival_rows(report: ArrivalReport) -> Iterator[tuple[str, ...]]:
    """The whole in one row, then each customer. No heading: it is that of ``tie_out_rows``.

    The columns are line, object, record number, name, customer ID, currency, in Intacct, in the database
    (here: in Armatic), whether it ties, and the reason.
    """
    counts = str(report.asked), str(report.arrived)
    yield "Arrival", "CUSTOMER", "", summary(report), "", "", *counts, _yes(report.proven), " ".join(notes())
    for one in report.customers:
        theirs = one.differs[0].theirs if one.differs else ""
        found = theirs or (one.customer_id if one.outcome is Outcome.ARRIVED else "")
        yield (
            "In Armatic",
            "CUSTOMER",
            "",
            guarded(one.name),
            guarded(one.customer_id),
            "",
            guarded(one.customer_id),
            guarded(found),
            _yes(one.outcome is Outcome.ARRIVED),
            guarded(explained(one) or outcome(one.outcome)),
        )


def _yes(so: bool) -> str:
    return "yes" if so else "no"
