"""A forecast as text and as JSON."""

from __future__ import annotations

from typing import Final

from armatic_setup.cli.console import Console, Tone, table
from armatic_setup.language_figures import counted
from armatic_setup.sync.events import Forecast
from armatic_setup.sync.maintenance import Maintenance
from armatic_setup.sync.progress import time_needed

_TRANSACTIONS: Final = (
    "Intacct counts API transactions by the month. Whether Armatic's count for you is not confirmed."
)


def show_forecast(console: Console, forecast: Forecast, *, full: bool = True) -> None:
    """Write what a sync will take.

    Args:
        console: Where to.
        forecast: What to write.
        full: With the rows of each kind of record and the transactions; otherwise the essence.
    """
    if full:
        console.heading("What the sync would read")
        rows = [
            (one.label, f"{one.rows - one.rows_done:,}", f"{one.requests:,}")
            for one in forecast.objects
            if one.requests
        ]
        table(console, [("Records", "Rows", "Requests"), *rows], right=frozenset({1, 2}))
        console.line()
    time = time_needed(forecast.seconds)
    basis = "as the last sync went" if forecast.known_pace else "a first guess, by the first answers"
    rows_left, requests = counted(forecast.rows, "row"), counted(forecast.requests, "request")
    console.line(f"  {rows_left} in about {requests}: {time} ({basis})")
    if full:
        least, most = forecast.transactions
        console.line(f"  It may count as {least:,} to {most:,} API transactions.")
        console.wrapped(_TRANSACTIONS, indent=2, tone=Tone.QUIET)
    if forecast.maintenance is not None:
        console.wrapped(maintenance_sentence(forecast.maintenance), indent=2, tone=Tone.CAREFUL)


def maintenance_sentence(window: Maintenance) -> str:
    """What the weekly maintenance means for a sync that would run into it."""
    return (
        f"Intacct may be closed on {window.begins:%A, %B} {window.begins.day}, {window.begins:%H:%M} to "
        f"{window.ends:%H:%M} UTC. The sync waits and goes on by itself."
    )


def forecast_record(forecast: Forecast) -> dict[str, object]:
    """The same as plain facts."""
    window = forecast.maintenance
    return {
        "rows": forecast.rows,
        "requests": forecast.requests,
        "transactions": {"least": forecast.transactions[0], "most": forecast.transactions[1]},
        "seconds": {"least": round(forecast.seconds[0], 1), "most": round(forecast.seconds[1], 1)},
        "resumed": forecast.resumed,
        "measured": forecast.known_pace,
        "as_of": forecast.as_of.isoformat(timespec="seconds"),
        "maintenance": (
            None
            if window is None
            else {
                "begins": window.begins.isoformat(timespec="seconds"),
                "ends": window.ends.isoformat(timespec="seconds"),
            }
        ),
        "objects": [
            {
                "object": one.object,
                "label": one.label,
                "rows": one.rows - one.rows_done,
                "requests": one.requests,
            }
            for one in forecast.objects
        ],
    }
