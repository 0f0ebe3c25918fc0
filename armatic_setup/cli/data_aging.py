"""``data aging``: open receivables by days past due, as they stood on a day."""

from __future__ import annotations

from argparse import Namespace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Final, TypeAlias

from armatic_setup.cancel import CancelToken
from armatic_setup.cli.cancelling import run_cancellable
from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.console import Console, Tone, table
from armatic_setup.cli.data_place import settle_place
from armatic_setup.cli.outcome import summary
from armatic_setup.cli.status import local_time
from armatic_setup.cli.sync_face import money
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.language_figures import counted
from armatic_setup.sync.aging import BUCKET_NAMES
from armatic_setup.sync.aging_report import AgingReport, CurrencyAging, CustomerAging, aging_report
from armatic_setup.sync.export_csv import csv_file
from armatic_setup.sync.report_rows import aging_rows
from armatic_setup.sync.store import Store

_Line: TypeAlias = CurrencyAging | CustomerAging
_NUMBERS: Final = frozenset(range(2, 9))
#: Numbers of invoices that are named; a report names them to be looked up.
_MOST_NAMED: Final = 10


def run(arguments: Namespace, console: Console) -> ExitCode:
    """Show the report, and write it.

    Raises:
        UsageError: Nobody says which database.
        SetupError: The data cannot be read, or the file cannot be written.
        Cancelled: The user stopped.
    """
    place = settle_place(arguments, console, load_catalogue())
    as_of: date = arguments.as_of or datetime.now().astimezone().date()
    target: Path | None = arguments.csv

    def work(token: CancelToken) -> AgingReport:
        with Store(place.path, read_only=True, cancel=token) as store:
            return aging_report(store, as_of, token)

    report = run_cancellable(work)
    if target is not None:
        with csv_file(target, replace=arguments.replace) as file:
            for row in aging_rows(report):
                file.writerow(row)
    if arguments.json:
        return _as_json(arguments, console, report)
    _as_text(console, report, customers=arguments.customers)
    if target is not None:
        console.line()
        console.wrapped(str(target.absolute()), label="File    ")
    return ExitCode.DONE


def _as_text(console: Console, report: AgingReport, *, customers: bool) -> None:
    console.line(
        f"Open receivables by days past due, as of {report.as_of:%d %b %Y}".replace(" 0", " "), Tone.STRONG
    )
    if report.complete_as_of:
        console.line(f"From what was read up to {local_time(report.complete_as_of)}.", Tone.QUIET)
    console.line()
    if not report.currencies:
        console.line("Nothing was open.")
        return
    heads = ("Currency", "Customer", "Invoices", *BUCKET_NAMES, "Total")
    lines = [
        (one.currency or "-", f"{one.customer_id} {one.customer_name}", f"{one.invoices:,}", *_amounts(one))
        for one in (report.customers if customers else ())
    ]
    totals = [
        (one.currency or "-", "All customers", f"{one.invoices:,}", *_amounts(one))
        for one in report.currencies
    ]
    table(console, [heads, *lines, *totals], right=_NUMBERS)
    _bridge(console, report)
    _proof(console, report)
    _others(console, report)


def _amounts(line: _Line) -> tuple[str, ...]:
    return tuple(money(amount, line.currency) for amount in (*line.buckets, line.total))


def _bridge(console: Console, report: AgingReport) -> None:
    """How each total follows from the tie-out's, where it is another one."""
    moved = [line for line in report.currencies if line.dated_later or line.applied_later]
    if moved:
        console.heading("From what is open now to what was open then")
        heads = ("Currency", "Open now", "Dated later", "Applied later", "Open then")
        rows = [
            (
                line.currency or "-",
                money(line.open_now, line.currency),
                money(-line.dated_later, line.currency),
                money(line.applied_later, line.currency),
                money(line.total, line.currency),
            )
            for line in moved
        ]
        table(console, [heads, *rows], right=frozenset({1, 2, 3, 4}))


def _proof(console: Console, report: AgingReport) -> None:
    if not report.put_back:
        return
    console.line()
    if not report.unproven:
        console.wrapped(
            f"Something was applied later to {counted(report.put_back, 'invoice')}. For each, all that was "
            "ever applied is what Intacct says is paid.",
            tone=Tone.QUIET,
        )
        return
    named = ", ".join(report.unproven[:_MOST_NAMED])
    more = ", …" if len(report.unproven) > _MOST_NAMED else ""
    console.wrapped(
        f"For {len(report.unproven):,} of {counted(report.put_back, 'invoice')} with later payments, what "
        f"was applied is not what Intacct says is paid, so amounts may differ: {named}{more}.",
        tone=Tone.CAREFUL,
    )


def _others(console: Console, report: AgingReport) -> None:
    """What Intacct's own report may show besides."""
    open_now = [line for line in report.currencies if line.adjustments or line.unapplied]
    if open_now:
        console.heading("Also open now, and not in the aging")
        heads = ("Currency", "Adjustments", "Payments not applied")
        rows = [
            (
                line.currency or "-",
                money(line.adjustments, line.currency),
                money(line.unapplied, line.currency),
            )
            for line in open_now
        ]
        table(console, [heads, *rows], right=frozenset({1, 2}))


def _as_json(arguments: Namespace, console: Console, report: AgingReport) -> ExitCode:
    for one in report.customers if arguments.customers else ():
        record = {"event": "customer", "currency": one.currency, "customer": one.customer_id}
        console.json({**record, "name": one.customer_name, **_figures(one)})
    for line in report.currencies:
        console.json(
            {
                "event": "currency",
                "currency": line.currency,
                **_figures(line),
                "open_now": _text(line.open_now),
                "dated_later": _text(line.dated_later),
                "applied_later": _text(line.applied_later),
                "adjustments": _text(line.adjustments),
                "unapplied": _text(line.unapplied),
            }
        )
    facts = {
        "company": report.company_id,
        "entity": report.entity_id,
        "as_of": report.as_of.isoformat(),
        "read_up_to": report.complete_as_of and report.complete_as_of.isoformat(),
        "put_back": report.put_back,
        "unproven": list(report.unproven),
        "file": arguments.csv and str(arguments.csv),
    }
    return summary(arguments, console, ExitCode.DONE, facts)


def _figures(line: _Line) -> dict[str, object]:
    buckets = dict(zip(BUCKET_NAMES, map(_text, line.buckets), strict=True))
    return {"invoices": line.invoices, "buckets": buckets, "total": _text(line.total)}


def _text(amount: Decimal) -> str:
    return f"{amount:f}"
