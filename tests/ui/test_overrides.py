"""What goes wrong in a method that Qt calls does not end the process, and is heard of once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QSize
from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]

#: Qt asks for the size of both buttons while Python waits for `setWidget`.
PROGRAM = """
import sys
import ui
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
import shiboken6

heard = []
sys.excepthook = lambda kind, error, trace: heard.append(kind.__name__)
application = QApplication([])
gone = QLabel()
shiboken6.delete(gone)


class Broken(QPushButton):
    def sizeHint(self):
        super().sizeHint()
        {wrong}


inner = QWidget()
column = QVBoxLayout(inner)
column.addWidget(Broken("One"))
column.addWidget(Broken("Two"))
area = QScrollArea()
area.setWidget(inner)
print(sorted(set(heard)))
"""


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ("int('x')", "ValueError"),
        ("gone.text()", "RuntimeError"),
        ("self.resize('wide', 'high')", "TypeError"),
        ("raise KeyError('no such thing')", "KeyError"),
    ],
)
def test_an_error_does_not_end_the_process(wrong: str, kind: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(wrong=wrong)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() == str([kind])


def test_qt_goes_on_with_its_own_method(qtbot: QtBot) -> None:
    class Broken(QPushButton):
        def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
            return QSize(int("wide"), 1)

        def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            int("x")

    broken, sound = Broken("Test"), QPushButton("Test")
    qtbot.addWidget(broken)
    qtbot.addWidget(sound)
    with qtbot.captureExceptions() as caught:
        assert broken.sizeHint() == sound.sizeHint()
        broken.resize(sound.sizeHint())
        sound.resize(sound.sizeHint())
        assert broken.grab().toImage() == sound.grab().toImage()
    assert {kind for kind, _, _ in caught} == {ValueError}


def test_the_class_below_answers_first(qtbot: QtBot) -> None:
    class Sound(QPushButton):
        def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
            return QSize(70, 20)

    class Broken(Sound):
        def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
            raise AssertionError("on purpose")

    broken = Broken()
    qtbot.addWidget(broken)
    with qtbot.captureExceptions() as caught:
        assert broken.sizeHint() == QSize(70, 20)
    assert [kind for kind, _, _ in caught] == [AssertionError]


def test_where_qt_has_nothing_to_say_there_is_nothing(qtbot: QtBot) -> None:
    class Broken(QAbstractListModel):
        def rowCount(self, parent: QModelIndex | None = None) -> int:  # noqa: N802 - Qt's name
            raise AssertionError("on purpose")

    with qtbot.captureExceptions() as caught:
        assert Broken().rowCount() is None
    assert [kind for kind, _, _ in caught] == [AssertionError]
