"""Numbers that move, and what is left of them at the program's end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QWidget

from ui.widgets.motion import Motion

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import contextlib, importlib, pkgutil
import ui
for module in pkgutil.walk_packages(ui.__path__, "ui."):
    with contextlib.suppress(ModuleNotFoundError):  # what only another system has
        importlib.import_module(module.name)
"""


class Seen(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.values: list[float] = []

    def show_value(self, value: float) -> None:
        self.values.append(value)


def test_it_shows_its_way_from_start_to_end_and_nothing_before(qtbot: QtBot) -> None:
    seen = Seen()
    qtbot.addWidget(seen)
    motion = Motion(seen.show_value, seen)
    motion.setStartValue(1.0)
    motion.setEndValue(0.0)
    motion.setDuration(40)
    assert seen.values == []
    with qtbot.waitSignal(motion.finished):
        motion.start()
        assert seen.values == [1.0]
    assert seen.values[-1] == 0.0
    assert seen.values == sorted(seen.values, reverse=True)
    motion.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)
    assert seen.values[-1] == 1.0


def test_at_its_end_python_can_collect_every_class_of_the_window() -> None:
    """Python says of what it cannot collect how many there are, on the standard error."""
    ran = subprocess.run(
        [sys.executable, "-W", "always::ResourceWarning", "-c", PROGRAM],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
