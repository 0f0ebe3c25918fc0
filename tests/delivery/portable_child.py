"""Exports a file in a process of its own, which is killed before its nth act on a file, as a crash would."""

from __future__ import annotations

import os
import re
import signal
import sys
from pathlib import Path

from armatic_setup.delivery.portable_verify import verify
from armatic_setup.sync.store import Store
from tests.delivery.portable_samples import export

#: What is done to files: opened, renamed (or replaced), removed, made.
ACTS = ("open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "shutil.rmtree", "sqlite3.connect")


def killed_at(number: int) -> list[int]:
    """From now on, end this process before act *number*; how many there were so far."""
    seen = [0]

    def look(event: str, _arguments: object) -> None:
        if event in ACTS:
            seen[0] += 1
            if seen[0] == number:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(look)
    return seen


def main() -> None:
    """Export, and verify where asked for; print the acts, and the megabytes at the peak."""
    path, target, number, checked = sys.argv[1:]
    with Store(Path(path), read_only=True) as store:
        seen = killed_at(int(number))
        export(store, Path(target), replace=True)
        acts = seen[0]
    if checked == "verify":
        assert not verify(Path(target)).findings
    found = re.search(r"VmHWM:\s+([0-9]+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found is not None
    sys.stdout.write(f"{acts} {int(found[1]) // 1024}")


if __name__ == "__main__":
    main()
