"""How long the window stands still while 100,000 invoices are synced in it.

An event loop that is busy answers nobody. A timer of one millisecond tells each time how long it was away.
From that follows how long a click at any moment would wait: half of all clicks at most p50, 99 of 100 at most
p99. The other end is a practice gateway in a process of its own.

Where other programs keep the computer busy, they stop the window, too. So a second line counts of each gap
only what this program itself worked meanwhile, all its threads together: what is left on a quiet computer.

Run: ``python benchmarks/bench_window_sync.py [INVOICES]``
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer, qInstallMessageHandler  # noqa: E402

from armatic_setup.guide.catalogue import load_catalogue  # noqa: E402
from armatic_setup.guide.facts import ConnectionFact  # noqa: E402
from armatic_setup.keychain import Keychain  # noqa: E402
from armatic_setup.secret import Secret  # noqa: E402
from benchmarks.sync_gateway import Server, serving  # noqa: E402
from ui.app import make_application  # noqa: E402
from ui.background import ThreadRunner  # noqa: E402
from ui.pages.initial_sync import InitialSyncPage  # noqa: E402
from ui.pages.registry import import_pages, make_page  # noqa: E402
from ui.theme import Theme  # noqa: E402
from ui.window import Window  # noqa: E402
from ui.workspace import Workspace  # noqa: E402

EVERY = 0.001  # seconds between two looks
PATIENCE = 1800.0


class Watchdog:
    """Gaps of the event loop, in seconds."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.own: list[float] = []
        self._last = self._worked = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(EVERY * 1000))
        self._timer.timeout.connect(self._on_look)

    def start(self) -> None:
        """Watch from now on."""
        self.gaps.clear()
        self.own.clear()
        self._last, self._worked = time.perf_counter(), time.process_time()
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def _on_look(self) -> None:
        now, worked = time.perf_counter(), time.process_time()
        gap = max(0.0, now - self._last - EVERY)
        self.gaps.append(gap)
        self.own.append(min(gap, worked - self._worked))
        self._last, self._worked = now, worked


def wait(gaps: list[float], share: float) -> float:
    """What so large a *share* of clicks, made at any time, waits at most; in seconds."""
    whole = sum(gaps) + EVERY * len(gaps)
    low, high = 0.0, max(gaps)
    for _ in range(40):
        middle = (low + high) / 2
        longer = sum(gap - middle for gap in gaps if gap > middle)
        low, high = (middle, high) if longer > (1 - share) * whole else (low, middle)
    return high


def signed_in(server: Server, folder: Path) -> Workspace:
    """A journey that has come to the sync."""
    catalogue, access = load_catalogue(), server.access
    workspace = Workspace(
        catalogue,
        ThreadRunner(),
        folder=folder,
        endpoint=access["endpoint"],
        keychain=Keychain(allowed=set()),
        clock=lambda: datetime.now(UTC),
    )
    workspace.begin()
    workspace.secrets.user_password = Secret(access["user_password"])
    workspace.secrets.sender_password = Secret(access["sender_password"])
    workspace.change(workspace.journey.answer(company_id=access["company"], user_id=access["user"]))
    for step in catalogue.steps[:4]:
        workspace.change(workspace.journey.confirm(step.id, done=True))
    for row in catalogue.required_permissions:
        workspace.change(workspace.journey.tick_row(row.id, ticked=True))
    fact = ConnectionFact(workspace.clock(), passed=True, checks_passed=frozenset(), checks_total=8)
    workspace.change(workspace.journey.connection_tested(fact).open("initial_sync"))
    return workspace


def rest(seconds: float) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def say(what: str, watchdog: Watchdog) -> None:
    """Two lines of the table, in milliseconds."""
    for name, gaps in ((what, watchdog.gaps), ("  this program's own work", watchdog.own)):
        figures = wait(gaps, 0.5), wait(gaps, 0.99), max(gaps)
        print(f"{name:30}" + "".join(f"{figure * 1000:10.1f}" for figure in figures), flush=True)


def main() -> int:
    invoices = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    qInstallMessageHandler(lambda *_: None)
    application = make_application([])
    for _ in import_pages():  # the program does it in idle moments
        pass
    with serving(invoices) as server, tempfile.TemporaryDirectory() as folder:
        workspace = signed_in(server, Path(folder))
        window = Window(Theme(application))
        window.begin(workspace, make_page)
        window.show_step("initial_sync")
        window.show()
        page = window.setup.page
        assert isinstance(page, InitialSyncPage)
        end = time.monotonic() + PATIENCE
        while page.plan.look.looking and time.monotonic() < end:
            rest(0.1)
        watchdog = Watchdog()
        print(f"{'a click waits (ms)':30}{'p50':>10}{'p99':>10}{'most':>10}")
        watchdog.start()
        rest(5.0)
        watchdog.stop()
        say("nothing to do", watchdog)
        page.run.succeeded.connect(watchdog.stop)  # after the page itself, which then turns to the result
        page.plan.start.click()
        watchdog.start()
        began = time.monotonic()
        while page.running and time.monotonic() < end:
            rest(0.2)
        took = time.monotonic() - began
        fact = workspace.journey.state.sync
        say(f"{invoices:,} invoices" if fact else "NOT FINISHED", watchdog)
        print(f"{fact.rows if fact else 0:,} rows in {took:.0f} s, {len(watchdog.gaps):,} looks")
        window.close()
        workspace.close()
    return 0 if fact else 1


if __name__ == "__main__":
    sys.exit(main())
