"""No reply costs more than 64 MiB beyond the bytes it came in."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from tests.hostile.documents import DOCUMENTS
from tests.hostile.oracle import ask, unpacked
from tests.hostile.recording import Recorded

ROOT = Path(__file__).resolve().parents[2]
MOST = 64 * 1024 * 1024


@pytest.fixture(scope="module")
def weights() -> dict[str, tuple[str, int, int]]:
    """For each document its outcome, the bytes that were read of it, and the most memory that took."""
    told = subprocess.run(
        [sys.executable, "-m", "tests.hostile.weigh"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    lines = [line.split("\t") for line in told.stdout.splitlines()]
    return {name: (kind, int(size), int(peak)) for kind, size, peak, name in lines}


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is in kilobytes on Linux only")
def test_a_process_that_reads_it_stays_small(weights: dict[str, tuple[str, int, int]]) -> None:
    assert weights.keys() == DOCUMENTS.keys()
    assert {name: weights[name][0] for name in DOCUMENTS} == {
        name: document.kind for name, document in DOCUMENTS.items()
    }
    assert {name: peak for name, (_, size, peak) in weights.items() if peak > size + MOST} == {}
    # Else nothing was measured at all.
    assert max(peak for _, _, peak in weights.values()) > 1024 * 1024


@pytest.mark.parametrize(
    "name",
    [
        "the largest page",
        "endless lists of a row",
        "a row of endless fields",
        "endless errors",
        "a gzip bomb",
    ],
)
def test_what_python_keeps_of_it_is_small(name: str) -> None:
    document = DOCUMENTS[name]
    tracemalloc.start()
    try:
        ask(document.question, unpacked(document.pieces(), document.encoding))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < MOST


def test_an_honest_reply_costs_next_to_nothing(recorded: tuple[Recorded, ...]) -> None:
    for reply in recorded:
        tracemalloc.start()
        try:
            ask(reply.question, [reply.body], status=reply.status)
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < 1_000_000
