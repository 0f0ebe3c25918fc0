"""From start to first paint and memory then: our window beside an empty Qt window, in turns, in one run.

Then from a click on the start page to the painted permission checklist, as soon as the start page can be
clicked: nothing was imported in idle moments by then.

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

#: Of both only the window is watched, and from the moment it is shown: every other event would cost a call.
REPORT = """
import json, resource, sys
from PySide6.QtCore import QEvent, QObject, QTimer

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self):
        used = resource.getrusage(resource.RUSAGE_SELF)
        told = {"memory_kib": used.ru_maxrss, "worked": used.ru_utime + used.ru_stime}
        print(json.dumps(told), flush=True)
        application.quit()

watcher = FirstPaint()
"""

EMPTY = (
    REPORT
    + """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
window = QLabel("Hello")
window.resize(1280, 800)
window.installEventFilter(watcher)
window.show()
application.exec()
"""
)

OURS = (
    """
import gc
gc.disable()  # as main.py does
"""
    + REPORT
    + """
import ui.app as app
make_application, show = app.make_application, app.Window.show

def watched(argv):
    global application
    application = make_application(argv)
    return application

def shown(window):
    window.installEventFilter(watcher)
    show(window)

app.make_application, app.Window.show = watched, shown
app.run([])
"""
)

CLICK = """
import json, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
import ui.app as app
from ui.window import Window

class ChecklistPaint(QObject):
    started = 0.0

    def eventFilter(self, watched, event):
        if self.started and event.type() == QEvent.Type.Paint and type(watched).__name__ == "ChecklistPage":
            self.started, begun = 0.0, self.started
            QTimer.singleShot(0, lambda: self.tell(time.perf_counter() - begun))
        return False

    def tell(self, seconds):
        print(json.dumps({"seconds": seconds}), flush=True)
        application.quit()

show_start = Window.show_start

def click(window):
    show_start(window)
    QTimer.singleShot(0, lambda: go(window))

def go(window):
    watcher.started = time.perf_counter()
    window.start.checklist_row.click()

make_application = app.make_application

def watched(argv):
    global application
    application = make_application(argv)
    application.installEventFilter(watcher)
    return application

Window.show_start = click
app.make_application = watched
watcher = ChecklistPaint()
app.run([])
"""


def run(code: str) -> tuple[float, dict[str, float]]:
    """Seconds until a fresh process told something, and what it told."""
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
    return seconds, json.loads(line)


def measure(code: str) -> tuple[float, float, float]:
    """Seconds to first paint, seconds of work until then, and peak memory in MiB, of one fresh process."""
    seconds, told = run(code)
    return seconds, told["worked"], told["memory_kib"] / 1024


def line(name: str, runs: list[tuple[float, float, float]]) -> str:
    """One row of the table."""
    times, works, sizes = zip(*runs, strict=True)
    figures = (min(times), statistics.median(times), max(times), min(works), statistics.median(works))
    return f"{name:18}" + "".join(f"{one:9.3f}" for one in figures) + f"{statistics.median(sizes):8.0f}"


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as compiled:  # as from the second start on
        os.environ["PYTHONPYCACHEPREFIX"] = compiled
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        compare(rounds)
    return 0


def compare(rounds: int) -> None:
    """Print the figures of both side by side."""
    measure(EMPTY), measure(OURS)  # warm the page cache
    empty, ours = [], []
    for _ in range(rounds):
        empty.append(measure(EMPTY))
        ours.append(measure(OURS))
    print("first paint: seconds by the clock (least, median, most), of work (least, median), peak MiB")
    print(line("empty Qt window", empty))
    print(line("Armatic Setup", ours))
    for column, name in enumerate(("by the clock", "of work")):
        ratios = sorted(b[column] / a[column] for a, b in zip(empty, ours, strict=True))
        median = statistics.median(ratios)
        print(f"ratio {name}, pair by pair: {ratios[0]:.2f} to {ratios[-1]:.2f}, median {median:.2f}")
    clicks = sorted(run(CLICK)[1]["seconds"] for _ in range(rounds))
    print(
        "click on the start page to the painted checklist (s): "
        f"{clicks[0]:.3f} to {clicks[-1]:.3f}, median {statistics.median(clicks):.3f}"
    )


if __name__ == "__main__":
    sys.exit(main())
