"""The delivery to the proposed intake beside the same batches sent one at a time, uncompressed.

Run: ``python benchmarks/bench_intake.py [--invoices N] [--rounds N]``

The practice Armatic runs in a process of its own and takes 100 ms longer for every answer. Both deliver a
copy of the same file, in batches of the same records. In turns, in one run; the ratio is what counts.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import requests  # noqa: E402

from armatic_setup.armatic.request import Call, headers  # noqa: E402
from armatic_setup.cancel import CancelToken  # noqa: E402
from armatic_setup.delivery.intake import Receiver, declaration, deliver  # noqa: E402
from armatic_setup.delivery.intake_pen import JsonPen  # noqa: E402
from armatic_setup.gateway.client import Gateway  # noqa: E402
from armatic_setup.guide.catalogue import load_catalogue  # noqa: E402
from armatic_setup.practice import CompanySize, PracticeGateway  # noqa: E402
from armatic_setup.practice_sign_in import credentials_of  # noqa: E402
from armatic_setup.secret import Secret  # noqa: E402
from armatic_setup.sync.recovery import sync_file  # noqa: E402
from armatic_setup.sync.store import Store  # noqa: E402

LATENCY = 0.1
LEAST = 1.5
TARGETS = load_catalogue().objects
_SERVER = """
import sys
from armatic_setup.practice.armatic import PracticeArmatic
with PracticeArmatic(latency=float(sys.argv[1])) as armatic:
    print(armatic.address, armatic.token, flush=True)
    sys.stdin.read()
"""


@dataclass
class Ran:
    """What a delivery took."""

    records: int
    batches: int
    seconds: float


@contextmanager
def receiving() -> Iterator[Receiver]:
    """A practice Armatic in a process of its own, which has received nothing yet."""
    with subprocess.Popen(
        [sys.executable, "-c", _SERVER, str(LATENCY)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        address, token = process.stdout.readline().split()
        yield Receiver(address, Secret(token))
        assert process.stdin is not None
        process.stdin.close()


def ours(path: Path, receiver: Receiver) -> Ran:
    with Store(path) as store:
        started = time.perf_counter()
        result = deliver(store, TARGETS, receiver, cancel=CancelToken())
        seconds = time.perf_counter() - started
    assert result.agrees
    return Ran(result.delivered, result.batches, seconds)


def one_at_a_time(path: Path, receiver: Receiver) -> Ran:
    """The same batches, kept and forgotten in the same way; each is sent when the last is acknowledged."""
    with Store(path) as store, requests.Session() as session:
        session.headers.update(headers(Call("POST batches", "POST", "/"), receiver.token))
        started = time.perf_counter()
        outbox, stream = store.outbox, str(uuid.uuid4())
        present = [target for target in TARGETS if outbox.fields(target)]
        outbox.begin(stream, present)
        place = f"{receiver.address}/intake/v1/streams/{stream}"
        limits = session.put(place, json=declaration(store, present), timeout=60).json()["limits"]
        records = batches = 0
        for target in present:
            fields = outbox.fields(target)
            pen = JsonPen(stream, target, fields)
            most = {"most_records": limits["max_batch_records"], "most_bytes": limits["max_batch_bytes"]}
            while (batch := outbox.form(target, fields, pen, **most)) is not None:
                answer = session.put(
                    f"{place}/batches/{batch.sequence}",
                    zlib.decompress(batch.content, 31),
                    params={"object": batch.object},
                    headers={"Content-Type": "application/x-ndjson", "Idempotency-Key": batch.key},
                    timeout=60,
                )
                assert answer.status_code == 201
                outbox.acknowledged([batch.sequence])
                records, batches = records + batch.records, batches + 1
        return Ran(records, batches, time.perf_counter() - started)


def synced(folder: Path, invoices: int) -> Path:
    """The file of a practice company."""
    path = folder / "company.sqlite3"
    size = CompanySize(customers=max(20, invoices // 12), invoices=invoices)
    with (
        PracticeGateway(size=size) as gateway,
        Gateway(credentials_of(gateway.access), endpoint=gateway.endpoint) as client,
    ):
        sync_file(client, path, catalogue=load_catalogue(), emit=lambda _: None, cancel=CancelToken())
    return path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--invoices", type=int, default=12_000)
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    ratios = []
    with tempfile.TemporaryDirectory() as name:
        path = synced(Path(name), given.invoices)
        for _ in range(given.rounds):
            speeds = []
            for way in (one_at_a_time, ours):
                copy = path.with_name("copy.sqlite3")
                shutil.copy(path, copy)
                with receiving() as receiver:
                    ran = way(copy, receiver)
                speeds.append(ran.records / ran.seconds)
                print(
                    f"    {way.__name__:<14} {ran.records:,} records, {ran.batches} batches,"
                    f" {ran.seconds:.1f} s, {speeds[-1]:,.0f} records/s",
                    flush=True,
                )
            ratios.append(speeds[1] / speeds[0])
    ratio = statistics.median(ratios)
    print(
        f"records/s, of those one at a time, uncompressed: {ratio:.2f} ({min(ratios):.2f} to"
        f" {max(ratios):.2f})   at least {LEAST}   {'holds' if ratio >= LEAST else 'DOES NOT HOLD'}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
