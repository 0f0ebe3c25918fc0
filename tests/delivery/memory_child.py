"""Delivers a file in a process of its own and says what that cost at its peak."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.intake import Receiver, deliver
from armatic_setup.secret import Secret
from armatic_setup.sync.store import Store
from tests.delivery.intake_samples import TARGETS

if __name__ == "__main__":
    path, address, token = sys.argv[1:]
    with Store(Path(path)) as store:
        result = deliver(store, TARGETS, Receiver(address, Secret(token)), cancel=CancelToken())
    # What getrusage tells counts the process that started this one, too.
    found = re.search(r"VmHWM:\s+([0-9]+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    assert found is not None
    peak = int(found[1]) // 1024
    sys.stdout.write(json.dumps({"peak_mib": peak, "records": result.records, "agrees": result.agrees}))
