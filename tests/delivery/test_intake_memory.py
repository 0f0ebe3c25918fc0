"""Memory stays the same however much is delivered."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from armatic_setup.practice.armatic import PracticeArmatic
from tests.delivery.intake_samples import make_store, put
from tests.sync.samples import DEPARTMENTS

ROOT = Path(__file__).resolve().parents[2]
#: Megabytes that five times as much data may cost more. The data itself is 48 MB more.
ALLOWED = 10


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what a process took at its peak")
def test_peak_memory_is_flat(tmp_path: Path) -> None:
    few, many = (peak(tmp_path, records) for records in (3_000, 15_000))
    assert many <= few + ALLOWED, f"{few} MiB, {many} MiB"


def peak(folder: Path, records: int) -> int:
    path = folder / f"{records}.sqlite3"
    with make_store(path) as store:
        for start in range(0, records, 1_000):
            rows = [(key, f"D{key}", f"{key:08} " * 444) for key in range(start + 1, start + 1_001)]
            put(store, DEPARTMENTS, rows)
    with PracticeArmatic() as armatic:
        done = subprocess.run(
            [sys.executable, "-m", "tests.delivery.memory_child", str(path), armatic.address, armatic.token],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert armatic.problems == []
    told = json.loads(done.stdout)
    assert (told["records"], told["agrees"]) == (records, True)
    return int(told["peak_mib"])
