"""The first sync beside a plain loop and ``sageintacctsdk``, in turns, in one run.

Run: ``python benchmarks/bench_sync.py [--invoices N] [--rounds N] [--large]``

Every contender is a fresh process that syncs the whole practice company into a new SQLite file; the practice
gateway runs in a process of its own and has rendered every page before. ``sageintacctsdk`` comes from PyPI
with the test tools (``requirements-dev.lock.txt``); the product never sees it. It takes ten to
twenty minutes. With ``--large`` a company of 1,000,000 invoices is synced as well, which takes half an hour
more, 5 GB of memory and 10 GB of disk; without it, size is judged by 50,000 and the N invoices.

Figures of one machine under other load say little; the ratios are what counts. Where other programs are
busy on the same processors, ``chrt -f 5`` before the command (as root) keeps them out of the way.
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
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import requests
from sync_contenders import PAGE
from sync_gateway import ROOT, Server, serving

from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.compression import decoded
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.functions import Query
from armatic_setup.gateway.request import build
from armatic_setup.gateway.transport import BODY_LIMIT
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.secret import Secret
from armatic_setup.sync.plan import wanted_fields

LATENCY = 0.15


@dataclass
class Bench:
    """One practice company, and the runs over it."""

    server: Server
    folder: Path
    invoices: int
    objects: dict[str, list[str]] = field(default_factory=dict)
    rows: int = 0
    requests: int = 0

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

    def given(self) -> Credentials:
        """What to sign in with."""
        access = self.server.access
        return Credentials(
            access["company"],
            access["user"],
            Secret(access["user_password"]),
            access["sender"],
            Secret(access["sender_password"]),
        )

    def look_up(self) -> None:
        """The fields that the company has, so that the others need not ask for them."""
        with Gateway(self.given(), endpoint=self.server.access["endpoint"]) as gateway:
            for target in load_catalogue().objects:
                listed = gateway.lookup(target.name).fields
                self.objects[target.name] = list(wanted_fields(target, listed))


@dataclass
class Size:
    """What a sync of a company of this size took."""

    invoices: int
    speed: float
    busy_speed: float
    peak: float

    @classmethod
    def of(cls, invoices: int, runs: list[dict[str, Any]]) -> Size:
        """The middle of some *runs*, and their highest peak."""
        return cls(
            invoices,
            statistics.median(run["rows"] / run["seconds"] for run in runs),
            statistics.median(run["rows"] / run["busy"] for run in runs),
            max(run["peak_mib"] for run in runs),
        )


@contextmanager
def company(invoices: int, *others: str) -> Iterator[Bench]:
    """A company with every page rendered that ours and the *others* ask for."""
    with tempfile.TemporaryDirectory() as folder, serving(invoices) as server:
        bench = Bench(server, Path(folder), invoices)
        bench.look_up()
        for who in others:
            bench.run(who)
        first = bench.run("ours")
        bench.rows, bench.requests = first["rows"], first["asked"]["requests"]
        print(f"{invoices:,} invoices, {bench.rows:,} rows, {bench.requests:,} requests", flush=True)
        yield bench


def compare(title: str, limit: float, loops: list[dict[str, Any]], ours: list[dict[str, Any]]) -> None:
    """Ours beside the loops that ran in turns with them."""
    ratios = sorted(our["seconds"] / loop["seconds"] for loop, our in zip(loops, ours, strict=True))
    ratio = statistics.median(ratios)
    say(f"{title}: of the loop's time", ratio, f"at most {limit}", ratio <= limit)
    theirs, seconds, whole = (
        statistics.median(run[name] for run in runs)
        for runs, name in ((loops, "seconds"), (ours, "seconds"), (ours, "whole"))
    )
    busy = statistics.median(our["busy"] / loop["busy"] for loop, our in zip(loops, ours, strict=True))
    print(
        f"    loop {theirs:.1f} s, ours {seconds:.1f} s ({ours[0]['rows'] / seconds:,.0f} rows/s), with the"
        f" tie-out {whole:.1f} s; ratios {ratios[0]:.2f} to {ratios[-1]:.2f}; processor time {busy:.2f} of"
        f" the loop's; requests at a time {ours[0]['asked']['most_at_once']}; load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def say(what: str, value: float, limit: str, holds: bool) -> None:
    print(f"{what:<52}{value:>10.2f}   {limit:<16}{'holds' if holds else 'DOES NOT HOLD'}", flush=True)


def beside_others(bench: Bench, rounds: int) -> Size:
    """Without and with latency, beside the loop and ``sageintacctsdk``."""
    pairs = [(bench.run("loop"), bench.run("ours")) for _ in range(rounds)]
    ours = [our for _, our in pairs]
    compare("(a) no latency", 0.8, [loop for loop, _ in pairs], ours)
    sdk = bench.run("sdk")
    factor = sdk["seconds"] / statistics.median(our["seconds"] for our in ours)
    assert sdk["rows"] == bench.rows
    say("(a) no latency: times the rows/s of sageintacctsdk", factor, "at least 5", factor >= 5)
    bench.server.change(latency=LATENCY)
    two = bench.run("ours")
    loop = bench.run("loop")
    bench.server.change(slots=1)
    one = bench.run("ours", at_once=1)
    bench.server.change(latency=0, slots=2)
    compare("(b) 150 ms, two requests at a time", 0.55, [loop], [two])
    compare("(b) 150 ms, one request at a time", 0.85, [loop], [one])
    return Size.of(bench.invoices, ours)


def at_size(small: Size, large: Size) -> None:
    """Memory and speed of two sizes."""
    for size in (small, large):
        print(
            f"    {size.invoices:,} invoices: {size.speed:,.0f} rows/s, {size.busy_speed:,.0f} a second of"
            f" processor time, peak {size.peak:.0f} MiB; load {os.getloadavg()[0]:.1f}"
        )
    named, peak = f"{large.invoices:,} invoices", large.peak / small.peak
    say(f"(c) peak memory at {named}, MiB", large.peak, "at most 110", large.peak <= 110)
    say("(c) peak memory, of that at 50,000", peak, "0.9 to 1.1", abs(peak - 1) <= 0.1)
    speed, busy = large.speed / small.speed, large.busy_speed / small.busy_speed
    say(f"(d) rows/s at {named}, of those at 50,000", speed, "at least 0.85", speed >= 0.85)
    say("(d) the same by processor time", busy, "at least 0.85", busy >= 0.85)


def compression(bench: Bench) -> None:
    """What it gains and costs that answers are asked for compressed."""
    sizes, seconds = {"identity": 0, "gzip": 0}, 0.0
    with Gateway(bench.given(), endpoint=bench.server.access["endpoint"]) as gateway:
        session = gateway.sign_in()
    names = ("ARINVOICE", "ARINVOICEITEM", "ARPYMT", "ARPYMTDETAIL")
    for name in names:
        query = Query(name, tuple(bench.objects[name]), page_size=PAGE)
        body = build((query,), bench.given(), session, "compression").body
        for encoding in sizes:
            with requests.post(
                session.endpoint, body, headers={"Accept-Encoding": encoding}, stream=True, timeout=60
            ) as answer:
                packed = answer.raw.read(decode_content=False)
            sizes[encoding] += len(packed)
        started = time.perf_counter()
        assert sum(map(len, decoded([packed], "gzip", BODY_LIMIT))) > len(packed)
        seconds += time.perf_counter() - started
    factor = sizes["identity"] / sizes["gzip"]
    say("compressed answers: times smaller", factor, "about 10", factor >= 8)
    plain, packed_size = (size / len(names) / 1e6 for size in (sizes["identity"], sizes["gzip"]))
    print(
        f"    a page of {PAGE:,} rows: {plain:.2f} MB, compressed {packed_size:.2f} MB, unpacked in"
        f" {1000 * seconds / len(names):.1f} ms; over 20 Mbit/s {plain * 0.4:.2f} s and"
        f" {packed_size * 0.4:.2f} s"
    )


def again_and_resumed(bench: Bench) -> None:
    """Sync once more what is whole, and once more what was broken off."""
    again = bench.run("ours", keep=True)["asked"]
    objects = len(bench.objects)
    say(
        "(e) an unchanged company: requests",
        again["requests"],
        f"{objects} objects",
        again["requests"] <= objects,
    )
    stopped = bench.run("ours", stop_after=bench.requests // 3, lanes=3)["asked"]["by_object"]
    path = bench.folder / "ours.sqlite3"
    with contextlib.closing(sqlite3.connect(path)) as database:
        stored = dict(database.execute("SELECT object, rows_read FROM sync_bookmark"))
    # Of what was asked for, an object's fields and the number of its rows are no pages. Whatever was asked
    # for and is not stored is asked for again.
    pages = {name: asked - 2 for name, asked in stopped.items() if name in stored}
    twice = max(asked - math.ceil(stored[name] / PAGE) for name, asked in pages.items())
    say("(e) resumed: pages asked for twice, of an object", twice, "at most 1", twice <= 1)
    resumed = bench.run("ours", keep=True)
    assert resumed["rows"] == bench.rows


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--invoices", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--large", action="store_true")
    given = parser.parse_args()
    with company(50_000) as bench:
        small = Size.of(50_000, [bench.run("ours") for _ in range(given.rounds)])
    with company(given.invoices, "loop", "sdk") as bench:
        usual = beside_others(bench, given.rounds)
        at_size(small, usual)
        again_and_resumed(bench)
        compression(bench)
    if given.large:
        with company(1_000_000) as bench:
            at_size(small, Size.of(1_000_000, [bench.run("ours")]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
