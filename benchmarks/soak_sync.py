"""Random lives of a company against the sync, for as long as you like: each with every object and a new seed.

It ends with the first life that shows something lost, doubled or made up, cut down to what matters. The same
lives, fewer and smaller, are played by ``tests/sync/test_model.py``.

Run: ``python benchmarks/soak_sync.py [MINUTES] [SEED]``
"""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIRST_SEED = 1_000_000  # beyond those of the tests


def main(arguments: list[str]) -> int:
    """Play until the time is over; 1 if something was wrong."""
    sys.path.insert(0, str(ROOT))
    from tests.sync.model.player import Playground
    from tests.sync.model.schedule import schedule

    minutes = float(arguments[0]) if arguments else 2.0
    first = int(arguments[1]) if len(arguments) > 1 else FIRST_SEED
    began, played = time.monotonic(), 0
    with tempfile.TemporaryDirectory() as folder, Playground(Path(folder)) as playground:
        for seed in itertools.count(first):
            if time.monotonic() - began > minutes * 60:
                break
            if report := playground.report(schedule(seed, whole=True)):
                print(report)
                return 1
            played += 1
    print(f"{played} random lives, seeds {first} to {first + played - 1}: nothing lost, nothing doubled.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
