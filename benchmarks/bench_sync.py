"""The first sync beside a plain loop and ``sageintacctsdk``, in turns, in one run.

Run: ``python benchmarks/bench_sync.py [--invoices N] [--rounds N] [--large]``

Every contender is a fresh process that syncs the whole practice company into a new SQLite file; the practice
gateway runs in a process of its own and has rendered every page before. With ``--large`` companies of 50,000
and 1,000,000 invoices are synced as well, for memory and speed at size; that takes half an hour and 5 GB of
memory and 5 GB of disk. Figures of one machine under other load say little; the ratios are what counts.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sync_contenders import PAGE
from sync_gateway import ROOT, Server, serving

LATENCY = 0.15


@dataclass
class Bench:
    """One practice company, and the runs over it."""

    server: Server
    folder: Path
    objects: dict[str, list[str]] = field(default_factory=dict)
    rows: int = 0

    def run(self, who: str, *, keep: bool = False, **how: object) -> dict[str, Any]:
        """One sync in a fresh process; ``asked`` is what the gateway was asked by it."""
        path = self.folder / f"{who}.sqlite3"
        if not keep:
            for file in self.folder.glob(f"{path.name}*"):
                file.unlink()
        job = {**self.server.access, "path": str(path), "objects": self.objects, **how}
        self.server.change(forget=True)
        done = subprocess.run(
            [sys.executable, str(ROOT / "benchmarks" / "sync_contenders.py"), who],
            input=json.dumps(job) + "\n",
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            check=True,
        )
        told = json.loads(done.stdout) if done.stdout else {}
        return {**told, "asked": self.server.change()}

    def look_up(self) -> None:
        """The fields that the company has, so that the others need not ask for them."""
        from armatic_setup.gateway.client import Gateway
        from armatic_setup.gateway.credentials import Credentials
        from armatic_setup.guide.catalogue import load_catalogue
        from armatic_setup.secret import Secret
        from armatic_setup.sync.plan import wanted_fields

        access = self.server.access
        given = Credentials(
            access["company"],
            access["user"],
            Secret(access["user_password"]),
            access["sender"],
            Secret(access["sender_password"]),
        )
        with Gateway(given, endpoint=access["endpoint"]) as gateway:
            for target in load_catalogue().objects:
                listed = gateway.lookup(target.name).fields
                self.objects[target.name] = list(wanted_fields(target, listed))


@contextmanager
def company(invoices: int) -> Iterator[Bench]:
    """A company with every page rendered."""
    with tempfile.TemporaryDirectory() as folder, serving(invoices) as server:
        bench = Bench(server, Path(folder))
        bench.look_up()
        first = bench.run("loop")
        bench.rows = bench.run("ours")["rows"]
        print(
            f"{invoices:,} invoices, {first['rows']:,} rows, {first['asked']['requests']:,} pages", flush=True
        )
        yield bench


def compare(bench: Bench, title: str, rounds: int, limit: float, **how: object) -> None:
    """Ours and the loop in turns."""
    pairs = [(bench.run("loop"), bench.run("ours", **how)) for _ in range(rounds)]
    ratios = sorted(ours["seconds"] / loop["seconds"] for loop, ours in pairs)
    ratio = statistics.median(ratios)
    loop, ours = (statistics.median(pair[at]["seconds"] for pair in pairs) for at in (0, 1))
    whole = statistics.median(pair[1]["whole"] for pair in pairs)
    busy = statistics.median(pair[1]["busy"] / pair[0]["busy"] for pair in pairs)
    rows = pairs[0][1]["rows"]
    say(f"{title}: of the loop's time", ratio, f"at most {limit}", ratio <= limit)
    print(
        f"    loop {loop:.1f} s, ours {ours:.1f} s ({rows / ours:,.0f} rows/s), with tie-out {whole:.1f} s;"
        f" ratios {ratios[0]:.2f} to {ratios[-1]:.2f}; processor time {busy:.2f} of the loop's;"
        f" requests at a time {pairs[0][1]['asked']['most_at_once']}; load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def say(what: str, value: float, limit: str, holds: bool) -> None:
    print(f"{what:<52}{value:>10.2f}   {limit:<16}{'holds' if holds else 'DOES NOT HOLD'}", flush=True)


def small(invoices: int, rounds: int) -> None:
    with company(invoices) as bench:
        compare(bench, "no latency", rounds, 0.8)
        pairs = [(bench.run("sdk"), bench.run("ours")) for _ in range(max(1, rounds // 2))]
        factor = statistics.median(sdk["seconds"] / ours["seconds"] for sdk, ours in pairs)
        assert all(sdk["rows"] == ours["rows"] for sdk, ours in pairs)
        say("no latency: times the rows/s of sageintacctsdk", factor, "at least 5", factor >= 5)
        bench.server.change(latency=LATENCY)
        compare(bench, "150 ms, two requests at a time", max(1, rounds // 2), 0.55)
        bench.server.change(slots=1)
        compare(bench, "150 ms, one request at a time", max(1, rounds // 2), 0.85, at_once=1)
        bench.server.change(latency=0, slots=2)
        again_and_resumed(bench)


def again_and_resumed(bench: Bench) -> None:
    whole = bench.run("ours")["asked"]
    again = bench.run("ours", keep=True)["asked"]
    objects = len(bench.objects)
    say(
        "an unchanged company: requests",
        again["requests"],
        f"{objects} objects",
        again["requests"] <= objects,
    )
    stopped = bench.run("ours", stop_after=whole["requests"] // 3)["asked"]["by_object"]
    path = bench.folder / "ours.sqlite3"
    with contextlib.closing(sqlite3.connect(path)) as database:
        stored = dict(database.execute("SELECT object, rows_read FROM sync_bookmark"))
    # Of what was asked for, an object's fields and the number of its rows are no pages. Whatever was asked
    # for and is not stored is asked for again.
    pages = {name: asked - 2 for name, asked in stopped.items() if name in stored}
    twice = max(asked - math.ceil(stored[name] / PAGE) for name, asked in pages.items())
    say("resumed: pages asked for twice, of an object", twice, "at most 1", twice <= 1)
    resumed = bench.run("ours", keep=True)
    assert resumed["rows"] == bench.rows


def large() -> None:
    speeds, peaks = [], []
    for invoices in (50_000, 1_000_000):
        with company(invoices) as bench:
            runs = [bench.run("ours") for _ in range(3 if invoices < 100_000 else 1)]
            speeds.append(max(run["rows"] / run["seconds"] for run in runs))
            peaks.append(max(run["peak_mib"] for run in runs))
            print(f"    {speeds[-1]:,.0f} rows/s, peak {peaks[-1]:.0f} MiB, load {os.getloadavg()[0]:.1f}")
    say("peak memory at 1,000,000 invoices, MiB", peaks[1], "at most 110", peaks[1] <= 110)
    say(
        "peak memory, of that at 50,000",
        peaks[1] / peaks[0],
        "0.9 to 1.1",
        abs(peaks[1] / peaks[0] - 1) <= 0.1,
    )
    say("rows/s, of those at 50,000", speeds[1] / speeds[0], "at least 0.85", speeds[1] >= 0.85 * speeds[0])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--invoices", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--large", action="store_true")
    given = parser.parse_args()
    small(given.invoices, given.rounds)
    if given.large:
        large()
    return 0


if __name__ == "__main__":
    sys.exit(main())
