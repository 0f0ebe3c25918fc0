"""Every page change: from the click to the first painting and to the whole page, the first time and later.

All runs in one process of the program's own window, with its idle work done. Beside it stands what no page
can do without: a bare window with sixty labels, made and painted. It tells the work of the GUI thread alone;
by the clock, other programs would count, too. Steps are changed to at leisure, so that the next page is made
ahead; places in haste: there the first painting shows what was chosen, and the page comes after it.

Run: ``python benchmarks/bench_pages.py [ROUNDS]``
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

WALK = """
import gc
gc.disable()  # as main.py does
import json, time
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from ui.app import make_application
from ui.background import ThreadRunner
from ui.pages.registry import import_pages, make_page
from ui.theme import Theme
from ui.widgets.curtain import Curtain
from ui.window import Window
from ui.workspace import Workspace
from armatic_setup.guide.catalogue import load_catalogue
from pathlib import Path
import sys

application = make_application([])
window = Window(Theme(application))
workspace = Workspace(load_catalogue(), ThreadRunner(), folder=Path(sys.argv[1]))
window.begin(workspace, make_page)
workspace.load(window.show_start)
window.show()
window.setup
for _ in import_pages():
    pass

class Painted(QObject):
    last = 0.0

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.last = time.perf_counter()
        return False

watcher = Painted()
application.installEventFilter(watcher)
changes = {}

def rest(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

def paint():
    while not watcher.last:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1)

def change(name, act):
    gc.collect()
    application.processEvents()
    watcher.last, worked = 0.0, time.thread_time()
    act()
    paint()  # the first painting of what is new
    first = time.thread_time() - worked
    while any(one.isVisible() for one in window.findChildren(Curtain)):
        watcher.last = 0.0
        paint()
    changes.setdefault(name, []).append((first, time.thread_time() - worked))
    rest(1000 if name.startswith("step") else 250)  # fades end, look-ups answer, a step is read

def baseline():
    box = QWidget()
    column = QVBoxLayout(box)
    for number in range(60):
        label = QLabel(f"A sentence about what is to be done, number {number}, of usual length.")
        label.setWordWrap(True)
        column.addWidget(label)
    box.resize(1000, 700)
    box.show()
    boxes.append(box)

boxes = []
rest(300)
journey = workspace.journey
workspace.begin()
for step in workspace.catalogue.steps[:5]:
    workspace.change(workspace.journey.confirm(step.id, done=True))
for turn in range(2):
    for step in workspace.catalogue.steps:
        if workspace.journey.may_open(step.id):
            change("step " + step.id, lambda step=step: window.show_step(step.id))
    change("start page", window.show_start)
    change("decoder", window.decoder.open)
    change("back from the decoder", window.decoder.leave)
    change("checklist", window.review.open)
    for place in ("today", "handover", "call", "files", "history", "rows"):
        change("checklist, " + place, lambda place=place: window.review.page.show_place(place))
    change("back from the checklist", window.review.leave)
    change("help and support", window.support.open)
    change("back from help", window.support.leave)
for _ in range(2):
    change("a bare window of 60 labels", baseline)
for box in boxes:
    box.close()
print(json.dumps(changes), flush=True)
window.close()
import os
os._exit(0)
"""


def walk() -> dict[str, list[tuple[float, float]]]:
    """Seconds of work of every change, to the first painting and to the whole page, in a fresh process."""
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, ARMATIC_SETUP_HOME=home, PYTHONPATH=str(ROOT))
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        ended = subprocess.run(
            [sys.executable, "-c", WALK, home],
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
            cwd=ROOT,
            check=True,
        )
    changes: dict[str, list[tuple[float, float]]] = json.loads(ended.stdout.splitlines()[-1])
    return changes


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    walks = [walk() for _ in range(rounds)]
    print("page change in milliseconds of work, medians: first painting and whole page, first time and later")
    for name in walks[0]:
        row = f"{name:28}"
        for turn in range(2):
            for column in range(2):
                times = [1000 * one[name][turn][column] for one in walks if len(one[name]) > turn]
                row += f"{statistics.median(times):9.1f}" if times else f"{'':9}"
        print(row)
    return 0


if __name__ == "__main__":
    sys.exit(main())
