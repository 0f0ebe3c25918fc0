"""What nobody caught, as a line of the log: class and place, never a value and never the message.

The message of an exception may quote what it was given, a password included. Where Python itself dies, it
writes the places in its code into ``died.txt`` beside the log.

The log itself is imported when there is something to write, so that watching costs a start next to nothing.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, TextIO, TypeAlias

from armatic_setup.logbook.private import make_folder, open_private

if TYPE_CHECKING:
    from armatic_setup.logbook.book import Logbook
    from armatic_setup.logbook.entries import Crashed

ExcInfo: TypeAlias = tuple[type[BaseException], BaseException | None, TracebackType | None]

#: Packages whose lines are ours.
_OURS: Final = ("armatic_setup", "ui")
#: Bytes of the trace of dead processes; with more the file begins anew.
_TRACE_BYTES: Final = 200_000
_TRACE: Final = "died.txt"
_CAUSES: Final = 8


@dataclass(frozen=True, slots=True)
class CrashNote:
    """What there is to say of a crash.

    Attributes:
        crash: What was recorded.
        folder: Where the record is; None where none is kept.
    """

    crash: Crashed
    folder: Path | None

    @property
    def place(self) -> str:
        """Class and place in one line, for support."""
        return f"{self.crash.type} in {self.crash.function}, {self.crash.module} line {self.crash.line}"


def report(exc_info: ExcInfo, logbook: Logbook, *, thread: str = "") -> CrashNote:
    """Record a crash. Never raises.

    Args:
        exc_info: As ``sys.exc_info`` gives it.
        logbook: Where to.
        thread: ``main`` or ``background``; found out when left out.
    """
    from armatic_setup.logbook.entries import Crashed

    kind, error, trace = exc_info
    module, function, line = _place(trace)
    here = "main" if threading.current_thread() is threading.main_thread() else "background"
    crash = Crashed(kind.__name__, module, function, line, thread or here, _causes(error))
    logbook.note(crash)
    return CrashNote(crash, None if logbook.trouble else logbook.folder)


def watch(logbook: Callable[[], Logbook], told: Callable[[CrashNote], None]) -> None:
    """Record what nobody catches, in any thread and in any slot, for the rest of this process.

    Python's own words about it are not written anywhere: they may hold a secret.

    Args:
        logbook: Gives the log to write to, when there is something to write.
        told: Called after each, in the thread that crashed. It must not raise.
    """

    def in_main(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            told(report((kind, error, trace), logbook()))

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            raised = (args.exc_type, args.exc_value, args.exc_traceback)
            told(report(raised, logbook(), thread="background"))

    def in_destructor(args: sys.UnraisableHookArgs) -> None:
        report((args.exc_type, args.exc_value, args.exc_traceback), logbook())

    sys.excepthook = in_main
    threading.excepthook = in_thread
    sys.unraisablehook = in_destructor


@contextmanager
def tracing_deaths(folder: Path | None) -> Iterator[None]:
    """While the block runs, Python writes where it was, should it die of a fault in a library.

    Nothing is written where *folder* is None or cannot be written, or where somebody else traces already.
    """
    stream = None if folder is None or faulthandler.is_enabled() else _trace(folder)
    if stream is None:
        yield
        return
    faulthandler.enable(stream, all_threads=True)
    try:
        yield
    finally:
        faulthandler.disable()
        stream.close()


def trace_file(folder: Path) -> Path:
    """Where :func:`tracing_deaths` lets Python write."""
    return folder / _TRACE


def _trace(folder: Path) -> TextIO | None:
    path = trace_file(folder)
    with suppress(OSError):
        make_folder(folder)
        flags = os.O_WRONLY | os.O_APPEND
        if path.is_file() and path.stat().st_size > _TRACE_BYTES:
            flags |= os.O_TRUNC
        return os.fdopen(open_private(path, flags), "a", encoding="ascii", errors="replace")
    return None


def _place(trace: TracebackType | None) -> tuple[str, str, int]:
    """Module, function and line: of the innermost line that is ours, else of the innermost one."""
    place = ("unknown", "unknown", 0)
    ours = None
    for frame, line in traceback.walk_tb(trace):
        module = str(frame.f_globals.get("__name__", "unknown"))
        place = (module, frame.f_code.co_name, line)
        if module.partition(".")[0] in _OURS:
            ours = place
    return ours or place


def _causes(error: BaseException | None) -> tuple[str, ...]:
    """Classes of the exceptions behind it, the nearest first."""
    causes: list[str] = []
    while error is not None and len(causes) < _CAUSES:
        error = error.__cause__ or error.__context__
        if error is not None:
            causes.append(type(error).__name__)
    return tuple(causes)
