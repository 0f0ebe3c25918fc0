"""Starting this program anew, as it was started, once the old one has ended."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Final

#: Starts without anything that was saved.
SAFE_MODE: Final = "--safe-mode"
#: What was started outlives this program; nobody waits for it.
_STARTED: Final[list[object]] = []


def command(option: str) -> tuple[str, ...]:
    """The words that start this program again, with *option* where there is one."""
    words = [sys.executable, *(sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:])]
    kept = [word for word in words if word != SAFE_MODE]
    return (*kept, option) if option else tuple(kept)


def start(words: Sequence[str]) -> bool:
    """Start a program that outlives this one; whether it started."""
    import subprocess

    apart = 0
    if sys.platform == "win32":
        apart = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    try:
        _STARTED.append(
            subprocess.Popen(words, start_new_session=True, creationflags=apart)  # noqa: S603 - this very program
        )
    except OSError:
        return False
    return True
