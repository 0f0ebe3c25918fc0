"""From start to first paint and memory then: our window beside an empty Qt window, in turns, in one run.

Run: ``python benchmarks/bench_start.py [ROUNDS]``
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

REPORT = """
import json, resource, sys
from PySide6.QtCore import QEvent, QObject, QTimer

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({"memory_kib": peak}), flush=True)
        application.quit()
"""

EMPTY = (
    REPORT
    + """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
watcher = FirstPaint()
window = QLabel("Hello")
application.installEventFilter(watcher)
window.resize(1280, 800)
window.show()
application.exec()
"""
)

OURS = (
    REPORT
    + """
import ui.app as app
make_application = app.make_application

def watched(argv):
    global application
    application = make_application(argv)
    application.installEventFilter(watcher)
    return application

app.make_application = watched
watcher = FirstPaint()
app.run([])
"""
)


def measure(code: str) -> tuple[float, float]:
    """Seconds to first paint and peak memory in MiB, of one fresh process."""
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, ARMATIC_SETUP_HOME=home, PYTHONPATH=str(ROOT))
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        started = time.perf_counter()
        with subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment, text=True, cwd=ROOT
        ) as process:
            assert process.stdout is not None
            line = process.stdout.readline()
            seconds = time.perf_counter() - started
            process.wait()
    return seconds, json.loads(line)["memory_kib"] / 1024


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    measure(EMPTY), measure(OURS)  # warm the page cache
    empty, ours = [], []
    for _ in range(rounds):
        empty.append(measure(EMPTY))
        ours.append(measure(OURS))
    rows = {"empty Qt window": empty, "Armatic Setup": ours}
    print(f"{'':18}{'first paint (s)':>28}{'peak memory (MiB)':>20}")
    for name, runs in rows.items():
        times = sorted(seconds for seconds, _ in runs)
        memory = statistics.median(mib for _, mib in runs)
        print(f"{name:18}{times[0]:10.3f}{statistics.median(times):9.3f}{times[-1]:9.3f}{memory:20.0f}")
    ratios = sorted(b[0] / a[0] for a, b in zip(empty, ours, strict=True))
    print(f"ratio, pair by pair: {ratios[0]:.2f} to {ratios[-1]:.2f}, median {statistics.median(ratios):.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
