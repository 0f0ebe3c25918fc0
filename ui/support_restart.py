"""Starting this program anew, as it was started, once the old one has ended."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

#: Starts without anything that was saved.
SAFE_MODE: Final = "--safe-mode"


def command(option: str) -> tuple[str, ...]:
    """The words that start this program again, with *option* where there is one."""
    words = [sys.executable, *(sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:])]
    kept = [word for word in words if word != SAFE_MODE]
    return (*kept, option) if option else tuple(kept)


def start(words: Sequence[str]) -> bool:
    """Start a program that outlives this one; whether it started."""
    from PySide6.QtCore import QProcess

    started, _ = QProcess.startDetached(words[0], list(words[1:]))
    return bool(started)
