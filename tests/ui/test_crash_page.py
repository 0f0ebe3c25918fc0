"""Crashes: one calm page for all of them, however they come; and a new start that really starts."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.logbook import crashes, entries
from armatic_setup.logbook.book import read_log
from armatic_setup.logbook.crashes import CrashNote
from tests.support.samples import logbook
from ui import support_crash, support_start
from ui.support_crash import Crashes
from ui.support_plain import PlainWindow
from ui.support_restart import SAFE_MODE, command
from ui.support_safe import SafeWorkspace
from ui.support_start import Boot

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from pytestqt.qtbot import QtBot

    from armatic_setup.guide.catalogue import Catalogue
    from ui.theme import Theme
    from ui.window import Window
    from ui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
SECRET = "hunter2-Marker"
NOTE = CrashNote(entries.Crashed("ValueError", "ui.pages.done", "show", 12, "main"), Path("/somewhere/logs"))


@pytest.fixture
def heard(window: Window, monkeypatch: pytest.MonkeyPatch) -> Crashes:
    monkeypatch.setattr(support_crash, "say", lambda _: None)
    heard = Crashes()
    heard.show_in(window)
    return heard


def _page(window: Window) -> object:
    assert window.pages.crash is not None
    return window.pages.crash.page


# -- the page -----------------------------------------------------------------------------------------------


def test_it_says_what_happened_that_nothing_is_lost_and_goes_on(
    window: Window, heard: Crashes, qtbot: QtBot
) -> None:
    window.show_step("create_user")
    title = window.windowTitle()
    heard.hear(NOTE)
    qtbot.waitUntil(lambda: window.crash_shown)
    page = _page(window)
    assert "ValueError in show, ui.pages.done line 12" in page.place.toPlainText()
    assert str(NOTE.folder) in page.record.text()
    assert "Nothing is lost" in page.kept.text.text()
    assert page.often.isHidden()
    assert page.header.title.hasFocus()
    page.footer.primary.click()
    assert not window.crash_shown
    assert window.setup.isVisible()
    assert window.windowTitle() == title


def test_what_comes_up_meanwhile_stays_below_it(window: Window, heard: Crashes, qtbot: QtBot) -> None:
    heard.hear(NOTE)
    qtbot.waitUntil(lambda: window.crash_shown)
    title = window.windowTitle()
    window.show_start()  # as when the saved answers have been read
    assert window.crash_shown
    window.show_step("create_user")
    assert window.crash_shown
    assert window.windowTitle() == title
    _page(window).footer.primary.click()
    assert window.setup.isVisible()
    assert window.windowTitle() != title


def test_many_crashes_are_one_page_and_counted(window: Window, heard: Crashes, qtbot: QtBot) -> None:
    for _ in range(3):
        heard.hear(NOTE)
    qtbot.waitUntil(lambda: heard.count == 3)
    page = _page(window)
    assert "3 times" in page.often.text()
    page.footer.primary.click()
    assert window.on_start
    heard.hear(NOTE)
    qtbot.waitUntil(lambda: heard.count == 4)
    assert window.crash_shown
    assert _page(window) is page
    assert "4 times" in page.often.text()


def test_what_is_not_saved_is_said(
    window: Window, heard: Crashes, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.save_error = SetupError(Fault(Stage.LOCAL, "disk_full"))
    heard.hear(NOTE)
    qtbot.waitUntil(lambda: window.crash_shown)
    assert "is not saved" in _page(window).kept.text.text()


def test_a_bundle_is_saved_from_there_and_back_leads_to_it(
    window: Window, heard: Crashes, qtbot: QtBot
) -> None:
    heard.hear(NOTE)
    qtbot.waitUntil(lambda: window.crash_shown)
    _page(window).bundle.click()
    assert window.support.shown
    assert window.support.page.place == "save"
    window.support.page.footer.back.click()
    assert window.crash_shown
    _page(window).footer.primary.click()
    assert window.on_start


def test_the_keyboard_walks_it(window: Window, heard: Crashes, qtbot: QtBot) -> None:
    heard.hear(NOTE)
    qtbot.waitUntil(lambda: window.crash_shown)
    page, seen = _page(window), []
    for _ in range(8):
        window.focusNextPrevChild(True)  # noqa: FBT003 - Qt's signature
        seen.append(window.focusWidget())
    for wanted in (page.bundle, page.restart, page.safe, page.footer.primary):
        assert wanted in seen
        assert wanted.accessibleName() or wanted.text()


# -- what leads to it ---------------------------------------------------------------------------------------


@pytest.fixture
def hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hooks of this process are put back after the test."""
    for place, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(place, name, getattr(place, name))


@pytest.mark.usefixtures("hooks")
def test_a_slot_and_a_thread_that_crash_lead_there(
    window: Window, heard: Crashes, qtbot: QtBot, tmp_path: Path
) -> None:
    book = logbook(tmp_path / "logs")
    crashes.watch(lambda: book, heard.hear)

    def wrong() -> None:
        raise ValueError(SECRET)

    with qtbot.captureExceptions():  # pytest-qt's own hook would fail the test
        crashes.watch(lambda: book, heard.hear)
        QTimer.singleShot(0, wrong)
        qtbot.waitUntil(lambda: heard.count == 1)
    thread = threading.Thread(target=wrong)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: heard.count == 2)
    assert window.crash_shown
    told = [line.entry for line in read_log(tmp_path / "logs") if isinstance(line.entry, entries.Crashed)]
    assert [crash.thread for crash in told] == ["main", "background"]
    assert SECRET not in _page(window).place.toPlainText()


class _Unpaintable(QWidget):
    def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        raise ValueError(SECRET)


@pytest.mark.usefixtures("hooks")
def test_a_page_that_cannot_be_painted_leads_there_once(
    window: Window, heard: Crashes, qtbot: QtBot, tmp_path: Path
) -> None:
    book = logbook(tmp_path / "logs")
    page = _Unpaintable()
    window.pages.addWidget(page)
    with qtbot.captureExceptions():
        crashes.watch(lambda: book, heard.hear)
        window.pages.setCurrentWidget(page)
        qtbot.waitUntil(lambda: window.crash_shown)
        qtbot.wait(50)
        before = heard.count
        window.repaint()
        qtbot.wait(50)
    assert heard.count == before
    assert window.crash_shown


# -- when the page itself is broken -------------------------------------------------------------------------


class _Broken:
    crash_shown = False

    def __init__(self, act: Callable[[], None]) -> None:
        self.calls = 0
        self._act = act

    def show_crash(self, note: CrashNote, count: int) -> None:
        self.calls += 1
        self._act()


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_the_plain_window_shows_all_of_its_words(theme: Theme, qtbot: QtBot, size: float) -> None:
    usual = QFont(QApplication.font())
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * size)
    theme.set_application_font(large)
    try:
        window = PlainWindow(NOTE)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        for label in (window.sentence, window.words, window.place):
            assert label.height() >= label.heightForWidth(label.width())
        for button in (window.restart, window.safe, window.quit):
            assert button.width() >= button.sizeHint().width()
            assert window.rect().contains(button.geometry())
    finally:
        theme.set_application_font(usual)


def _plain() -> list[PlainWindow]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, PlainWindow) and one.isVisible()]


def _fail() -> None:
    raise RuntimeError("no page either")


def test_a_page_that_cannot_be_shown_is_replaced_by_a_plain_window(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, qapp: QApplication
) -> None:
    monkeypatch.setattr(support_crash, "say", lambda _: None)
    heard, broken = Crashes(), _Broken(_fail)
    heard.show_in(broken)
    for _ in range(5):
        heard.hear(NOTE)
    qtbot.waitUntil(lambda: heard.count == 5)
    (plain,) = _plain()
    assert broken.calls == 1
    assert "ValueError in show" in plain.place.text()
    wanted: list[str] = []
    heard.restart_wanted.connect(wanted.append)
    plain.safe.click()
    plain.restart.click()
    assert wanted == [SAFE_MODE, ""]
    plain.close()


def test_a_page_that_crashes_while_it_is_shown_is_replaced_too(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, qapp: QApplication
) -> None:
    """Its own painting may be what crashes: it must not go on for ever."""
    monkeypatch.setattr(support_crash, "say", lambda _: None)
    heard, broken = Crashes(), _Broken(lambda: None)
    broken.crash_shown = True
    heard.show_in(broken)
    for _ in range(50):
        heard.hear(NOTE)
    qtbot.waitUntil(lambda: heard.count == 50)
    assert broken.calls <= 10
    (plain,) = _plain()
    plain.close()


def test_a_crash_while_the_page_is_made_is_only_counted(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, qapp: QApplication
) -> None:
    monkeypatch.setattr(support_crash, "say", lambda _: None)
    heard = Crashes()
    broken = _Broken(lambda: heard._tell(NOTE))
    heard.show_in(broken)
    heard.hear(NOTE)
    qtbot.waitUntil(lambda: heard.count == 2)
    assert broken.calls == 1


# -- starting anew ------------------------------------------------------------------------------------------


def test_the_same_words_start_it_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python", "main.py", "--lang", "de"])
    assert command("") == (sys.executable, "main.py", "--lang", "de")
    assert command(SAFE_MODE) == (sys.executable, "main.py", "--lang", "de", SAFE_MODE)
    monkeypatch.setattr(sys, "orig_argv", ["python", "main.py", SAFE_MODE])
    assert command("") == (sys.executable, "main.py")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["armatic-setup", SAFE_MODE])
    assert command(SAFE_MODE) == (sys.executable, SAFE_MODE)


class _Asking(QWidget):
    """A window that asks before it closes, once."""

    restart_wanted = Signal(str)
    crash_shown = False
    asked = False

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        event.setAccepted(self.asked)
        self.asked = True


@pytest.mark.usefixtures("hooks")
def test_a_restart_does_not_stop_at_a_question(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr(support_start, "start", started.append)
    monkeypatch.setattr(QCoreApplication, "quit", lambda: None)
    boot, window = Boot([], lambda: logbook(Path("/nowhere"))), _Asking()
    qtbot.addWidget(window)
    boot.watch(window)  # type: ignore[arg-type]
    window.show()
    boot.start_again()
    assert started == []
    window.restart_wanted.emit(SAFE_MODE)
    assert not window.isVisible()
    boot.start_again()
    assert started == [command(SAFE_MODE)]


#: A run that notes how it was started. The first one acts; whoever comes after it only closes.
RUN = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget
import main
from ui import app

runs = Path(os.environ["RUNS"])
first = not runs.exists()
with runs.open("a") as stream:
    stream.write(json.dumps([os.getpid(), sys.argv[1:]]) + "\\n")

def window():
    return next((one for one in QApplication.topLevelWidgets() if type(one).__name__ == "Window"), None)

def look():
    shown = window()
    if shown is not None and shown.crash_shown:  # not wanted here
        os._exit(3)
    if shown is None or not shown.ready or not {there}:
        QTimer.singleShot(10, look)
    elif not first:
        shown.close()
    else:
        act(shown)

def act(shown):
    {act}

make = app.make_application
def made(words):
    application = make(words)
    {early}
    QTimer.singleShot(1, look)
    return application
app.make_application = made
sys.exit(main.main(sys.argv[1:]))
"""

CRASH = """
    QTimer.singleShot(0, lambda: 1 / 0)
    def click():
        if not shown.crash_shown:
            QTimer.singleShot(10, click)
            return
        shown.pages.crash.page.{button}.click()
    click()
"""


def _ended(command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """How a run ended. One that does not is made to tell where it stands."""
    pipe = subprocess.PIPE
    run = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True)
    try:
        out, err = run.communicate(timeout=60)
    except subprocess.TimeoutExpired:
        run.send_signal(signal.SIGABRT)
        out, err = run.communicate(timeout=60)
        raise AssertionError(f"it did not end: {out}{err}") from None
    return subprocess.CompletedProcess(command, run.returncode, out, err)


def _ran(
    tmp_path: Path,
    *words: str,
    act: str = "pass",
    early: str = "pass",
    there: str = "shown.start.new_row.isVisible()",
) -> tuple[object, list[object]]:
    script = tmp_path / "run.py"
    script.write_text(RUN.format(act=act, early=early, there=there))
    environment = os.environ | {"RUNS": str(tmp_path / "runs"), "PYTHONPATH": str(ROOT)}
    ended = _ended([sys.executable, "-X", "faulthandler", str(script), *words], environment)
    lines = (tmp_path / "runs").read_text().splitlines()
    return ended, [json.loads(line) for line in lines]


def _runs(tmp_path: Path, qtbot: QtBot, number: int) -> list[list[object]]:
    """The runs so far, once there are that many: a new start outlives who started it."""

    def noted() -> list[str]:
        return (tmp_path / "runs").read_text().splitlines()

    qtbot.waitUntil(lambda: len(noted()) >= number, timeout=60_000)
    return [json.loads(line) for line in noted()]


@pytest.mark.parametrize(("button", "words"), [("restart", []), ("safe", [SAFE_MODE])])
def test_a_restart_really_restarts(tmp_path: Path, qtbot: QtBot, button: str, words: list[str]) -> None:
    ended, _ = _ran(tmp_path, act=CRASH.format(button=button))
    assert ended.returncode == 0, ended.stderr
    assert "ZeroDivisionError" in ended.stderr
    assert "Traceback" not in ended.stderr
    first, second = _runs(tmp_path, qtbot, 2)
    assert first[0] != second[0]
    assert (first[1], second[1]) == ([], words)


def test_a_window_says_nothing_on_standard_output(tmp_path: Path) -> None:
    ended, _ = _ran(tmp_path, act="shown.show_step('create_user'); shown.close()")
    assert (ended.returncode, ended.stdout) == (0, "")


def test_support_reps_begin_with_their_tools(tmp_path: Path) -> None:
    act = "print(shown.support.page.place, shown.support.page.rep); shown.close()"
    ended, _ = _ran(tmp_path, "--support", act=act, there="shown.support.shown")
    assert (ended.returncode, ended.stdout) == (0, "customer True\n")


def test_a_crash_before_the_window_is_there_is_told_by_a_plain_one(tmp_path: Path) -> None:
    early = """
    def wrong(*_, **__): raise KeyError("hunter2-Marker")
    app.Window = wrong
    def plain():
        for one in QApplication.topLevelWidgets():
            if type(one).__name__ == "PlainWindow":
                print(one.sentence.text(), one.place.text().splitlines()[0])
                one.quit.click()
                return
        QTimer.singleShot(10, plain)
    QTimer.singleShot(1, plain)
    """
    ended, _ = _ran(tmp_path, early=early)
    assert ended.returncode == 4
    assert ended.stdout.startswith("Armatic Setup could not start. KeyError in ")
    assert SECRET not in ended.stdout + ended.stderr
    assert "Traceback" not in ended.stderr


def test_without_qt_a_sentence_says_what_is_missing(tmp_path: Path) -> None:
    code = "import sys; sys.modules['PySide6'] = None\nimport main; sys.exit(main.main([]))"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert ended.stderr.startswith("Armatic Setup cannot start without")
    assert "Traceback" not in ended.stderr
    assert ended.stdout == ""


def test_a_damaged_program_says_so_without_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "__init__.py").touch()
    (tmp_path / "ui" / "app.py").write_text("def run(:\n")
    code = (
        f"import sys; sys.path[:0] = [{str(tmp_path)!r}, {str(ROOT)!r}]; import main; sys.exit(main.main([]))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 4
    assert (
        ended.stderr
        == "Armatic Setup could not start: SyntaxError. Try it with --safe-mode, else install it again.\n"
    )


# -- safe mode ----------------------------------------------------------------------------------------------


def test_safe_mode_reads_and_writes_no_state(tmp_path: Path, home: Path) -> None:
    home.mkdir()
    (home / "journey.json").write_text("damaged")
    (home / "language.txt").write_text("de\n")
    (home / "settings.json").write_text("damaged")
    act = """
    assert shown._workspace.saved.real is None and shown._workspace.saved.error is None
    shown._workspace.change(shown._workspace.journey.answer(company_id="HarborPine"))
    shown.show_step("create_user")
    from ui.widgets.notice import Notice
    print([one.text.text() for one in shown.findChildren(Notice) if one.isVisible()][0])
    print(shown._workspace.home)
    shown.close()"""
    ended, _ = _ran(tmp_path, SAFE_MODE, act=act)
    said, folder = ended.stdout.splitlines()
    assert ended.returncode == 0, ended.stderr
    assert said.startswith("Safe mode.")
    assert not Path(folder).exists()
    left = {path.name for path in home.iterdir()} - {"logs"}  # a crash is recorded all the same
    assert left == {"journey.json", "language.txt", "settings.json"}
    assert (home / "journey.json").read_text() == "damaged"


def test_safe_mode_keeps_nothing_between_two_runs(catalogue: Catalogue, qtbot: QtBot) -> None:
    from ui.background import ImmediateRunner

    workspace = SafeWorkspace(catalogue, ImmediateRunner(), logbook=logbook(Path("/nowhere")))
    workspace.change(workspace.journey.answer(company_id="HarborPine"))
    assert workspace.save_error is None
    assert not workspace.is_kept
    folder = workspace.home
    assert workspace.close()
    assert not folder.exists()
