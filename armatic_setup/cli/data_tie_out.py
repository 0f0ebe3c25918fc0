"""``data tie-out``: what the last comparison with Intacct's own totals found, without asking again."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from armatic_setup.arrival.record import last_report
from armatic_setup.arrival.rows import arrival_rows
from armatic_setup.cli.arrival_face import report_record, show_report
from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.console import Console, Tone, table
from armatic_setup.cli.data_place import settle_place
from armatic_setup.cli.outcome import summary
from armatic_setup.cli.status import local_time
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.language import tr
from armatic_setup.language_figures import counted
from armatic_setup.sync import tieout_record
from armatic_setup.sync.export_csv import csv_file
from armatic_setup.sync.report_rows import CAUSES, tie_out_rows
from armatic_setup.sync.store import Store
from armatic_setup.sync.tieout import CustomerLine, Difference, TieOut

#: Lines of a list on the screen; a file holds all of them.
_MOST_SHOWN: Final = 20


def run(arguments: Namespace, console: Console) -> ExitCode:
    """Show what was kept, and write it.

    Raises:
        UsageError: Nobody says which database.
        SetupError: The data cannot be read, or the file cannot be written.
    """
    from armatic_setup.cli.sync_face import show_tie_out

    place = settle_place(arguments, console, load_catalogue())
    with Store(place.path, read_only=True) as store:
        tie_out = tieout_record.last(store)
        arrival = last_report(store)
    if tie_out is None:
        if arguments.json:
            return summary(arguments, console, ExitCode.FIX, {"compared_at": None})
        console.line("Nothing was compared yet. The command sync does it at its end.")
        return ExitCode.FIX
    if arguments.csv is not None:
        with csv_file(arguments.csv, replace=arguments.replace) as file:
            for row in tie_out_rows(tie_out):
                file.writerow(row)
            for row in arrival_rows(arrival) if arrival else ():
                file.writerow(row)
    code = ExitCode.DONE if tie_out.ties else ExitCode.LATER
    if arguments.json:
        for one in (*tie_out.settled, *tie_out.differences):
            console.json({"event": "difference", **difference_record(one), "settled": one in tie_out.settled})
        facts = {"ties": tie_out.ties, "compared_at": tie_out.compared_at.isoformat(), **more_facts(tie_out)}
        facts["arrival"] = report_record(arrival) if arrival else None
        return summary(arguments, console, code, facts)
    console.line(f"Compared {local_time(tie_out.compared_at)}", Tone.STRONG)
    show_tie_out(console, tie_out)
    if arrival is not None:
        show_report(console, arrival)
    if arguments.csv is not None:
        console.line()
        console.wrapped(str(arguments.csv.absolute()), label="File    ")
    return code


def show_more(console: Console, tie_out: TieOut) -> None:
    """Write what a tie-out says of sums, of customers and of single records."""
    if tie_out.amounts:
        agreeing = sum(line.ties for line in tie_out.amounts)
        all_sums = counted(len(tie_out.amounts), "sum of amounts agrees", "sums of amounts agree")
        console.line(f"  {agreeing} of {all_sums}.")
    differing = [line for line in tie_out.amounts if not line.ties]
    if differing:
        sums = [(line.object, line.field, f"{line.theirs:f}", f"{line.ours:f}") for line in differing]
        heads = ("Records", "Amount", "In Intacct", "In the database")
        table(console, [heads, *sums], right=frozenset({2, 3}))
    if tie_out.customers:
        off = len({line.customer_id for line in tie_out.customers.differing})
        whole = tie_out.customers.compared
        console.line(f"  The open receivables of {whole - off:,} of {counted(whole, 'customer')} agree.")
        _customers(console, tie_out.customers.differing)
    _records(console, "Read again, because they differed", tie_out.settled, tie_out.settled_count)
    _records(console, "Still differing", tie_out.differences, len(tie_out.differences))
    for name in tie_out.unexplained:
        console.wrapped(
            f"{name}: Intacct's own figure is not that of the records it shows to this user.",
            tone=Tone.CAREFUL,
        )


def more_facts(tie_out: TieOut) -> Mapping[str, object]:
    """The same for a program."""
    return {
        "amounts": [
            {"object": line.object, "field": line.field, "theirs": str(line.theirs), "ours": str(line.ours)}
            for line in tie_out.amounts
        ],
        "customers_compared": tie_out.customers.compared if tie_out.customers else None,
        "customers_differing": [
            {
                "customer": line.customer_id,
                "currency": line.currency,
                "theirs": str(line.theirs),
                "ours": str(line.ours),
            }
            for line in (tie_out.customers.differing if tie_out.customers else ())
        ],
        "settled": tie_out.settled_count,
        "differences": [difference_record(one) for one in tie_out.differences],
        "unexplained": list(tie_out.unexplained),
    }


def difference_record(one: Difference) -> Mapping[str, object]:
    """One record for a program."""
    return {
        "object": one.object,
        "recordno": one.recordno,
        "name": one.name,
        "customer": one.customer_id,
        "currency": one.currency,
        "theirs": None if one.theirs is None else str(one.theirs),
        "ours": None if one.ours is None else str(one.ours),
        "cause": one.cause.value,
    }


def _customers(console: Console, lines: Sequence[CustomerLine]) -> None:
    if lines:
        heads = ("Customer", "Currency", "In Intacct", "In the database")
        rows = [
            (line.customer_id or "-", line.currency or "-", f"{line.theirs:f}", f"{line.ours:f}")
            for line in lines[:_MOST_SHOWN]
        ]
        table(console, [heads, *rows], right=frozenset({2, 3}))


def _records(console: Console, title: str, records: Sequence[Difference], count: int) -> None:
    if not records:
        return
    console.heading(f"{title}: {count:,}")
    heads = ("Records", "Name", "Customer", "In Intacct", "In the database", "Reason")
    rows = [
        (
            one.object,
            one.name or str(one.recordno),
            one.customer_id or "-",
            _amount(one.theirs),
            _amount(one.ours),
            tr(CAUSES[one.cause]),
        )
        for one in records[:_MOST_SHOWN]
    ]
    table(console, [heads, *rows], right=frozenset({3, 4}))
    if count > _MOST_SHOWN:
        console.line("  … data tie-out --csv FILE writes all that are listed.", Tone.QUIET)


def _amount(amount: Decimal | None) -> str:
    return "-" if amount is None else f"{amount:f}"
