"""A practice gateway in a process of its own, which keeps every page that it has rendered once.

As a program it serves until its standard input ends. Each line there is a JSON object that changes how it
answers (``latency`` in seconds, ``slots``: requests at a time) or forgets what was asked (``forget``); each
is answered by a line that says what was asked so far.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Server:
    """The running process, and what to sign in with."""

    process: subprocess.Popen[str]
    access: dict[str, str]

    def change(self, **how: object) -> dict[str, Any]:
        """Change it, or nothing; what was asked of it so far."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(how) + "\n")
        self.process.stdin.flush()
        return dict(json.loads(self.process.stdout.readline()))


@contextmanager
def serving(invoices: int) -> Iterator[Server]:
    """A gateway of a company with so many invoices."""
    with subprocess.Popen(
        [sys.executable, __file__, str(invoices)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield Server(process, json.loads(process.stdout.readline()))
        finally:
            process.stdin.close()


def main() -> None:
    sys.path.insert(0, str(ROOT))
    from armatic_setup.practice import CompanySize, PracticeGateway
    from armatic_setup.practice.running import announcement

    invoices = int(sys.argv[1])
    gateway = PracticeGateway(size=CompanySize(customers=max(20, invoices // 12), invoices=invoices))
    gateway.pages.budget = 4 * 1024**3  # every page is kept
    with gateway:
        print(announcement(gateway), flush=True)
        for line in sys.stdin:
            how = json.loads(line)
            gateway.latency = how.get("latency", gateway.latency)
            gateway.slots.limit = how.get("slots", gateway.slots.limit)
            calls = gateway.calls
            told = {
                "requests": calls.requests,
                "most_at_once": calls.most_at_once,
                "throttled": calls.throttled,
                "by_object": {name: number for name, number in calls.by_object.items() if name},
            }
            if how.get("forget"):
                calls.reset()
            print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main()
