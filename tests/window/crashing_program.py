"""The program, with a slot that raises an exception: SIGUSR1 has it called, at the next event."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QTimer  # noqa: E402

import main  # noqa: E402


def _fail() -> None:
    raise RuntimeError("a slot that fails")


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, lambda *_: QTimer.singleShot(0, _fail))
    sys.exit(main.main([]))
