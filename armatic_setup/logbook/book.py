"""The log's files: lines are added one by one, old ones go, and no failure reaches the work.

The newest file is ``log.jsonl``; ``log.1.jsonl`` is the one before it, and so on. Several runs of the program
may write at a time: each line is one write at the end of the file, which is closed again.

What lines are made of is imported with the first one: a start page writes none, and has 0.4 MiB less.
"""

from __future__ import annotations

import errno
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from armatic_setup import paths, product
from armatic_setup.logbook.level import Level, kept_level
from armatic_setup.logbook.private import make_folder, open_private

if TYPE_CHECKING:
    from armatic_setup.logbook.entries import Entry, Started
    from armatic_setup.logbook.lines import Line

#: Bytes of all files together.
MOST_BYTES: Final = 5_000_000
#: Bytes of one file. What remains of the whole is for the trace of a dead process.
_FILE_BYTES: Final = 1_150_000
_FILES: Final = 4


class Logbook:
    """Writes one run's lines. Safe to use from any thread.

    Nothing is made before the first line. Where the disk is full or cannot be written, lines are lost and the
    work goes on; the next line that can be written says how many.

    Args:
        folder: Where the files are; None writes nothing at all.
        started: Makes what is written before the first line.
        level: How much to write.
        clock: Local time with its offset.
    """

    def __init__(
        self,
        folder: Path | None,
        started: Callable[[], Started],
        *,
        level: Level = Level.NORMAL,
        clock: Callable[[], datetime] = lambda: datetime.now().astimezone(),
    ) -> None:
        self.folder = folder
        self.level = level
        self.run = os.urandom(4).hex()  # the module secrets brings in OpenSSL
        self._started = started
        self._clock = clock
        self._lock = threading.Lock()
        self._begun = False
        self._lost = 0
        self._reason = ""
        self._torn = False

    @classmethod
    def of_user(cls, face: str, command: str = "") -> Logbook:
        """The log in the user's data folder, at the level chosen there."""
        folder = paths.log_dir()
        return cls(folder, partial(started, face, command), level=kept_level(folder))

    @classmethod
    def nowhere(cls) -> Logbook:
        """A log that keeps nothing: of a rehearsal there is no trace."""
        return cls(None, partial(started, "", ""))

    @property
    def trouble(self) -> str:
        """Why lines were lost and still are, such as ``ENOSPC``; empty while all is well."""
        return self._reason if self._lost else ""

    def note(self, entry: Entry) -> None:
        """Write a line. Never raises."""
        if self.folder is None or self.level is Level.OFF:
            return
        from armatic_setup.logbook.entries import PageRead

        if isinstance(entry, PageRead) and self.level is not Level.DETAILED:
            return
        with self._lock:
            self._write(self.folder, entry)

    def _write(self, folder: Path, entry: Entry) -> None:
        from armatic_setup.logbook.entries import Gap
        from armatic_setup.logbook.lines import Line, to_text

        entries: list[Entry] = [] if self._begun else [self._started()]
        if self._lost:
            entries.append(Gap(self._lost, self._reason))
        try:
            texts = [to_text(Line(self._clock(), self.run, each)) + "\n" for each in (*entries, entry)]
            content = "".join(texts).encode("ascii")
            _append(folder, b"\n" + content if self._torn else content)
        except OSError as error:
            self._lost += 1
            self._torn = True
            self._reason = errno.errorcode.get(error.errno or 0, "unknown")
        except (TypeError, ValueError):  # a mistake of ours is no reason to stop somebody's sync
            self._lost += 1
            self._reason = "mistake"
        else:
            self._begun, self._torn, self._lost = True, False, 0


def started(face: str, command: str) -> Started:
    """What this process is."""
    import platform

    from armatic_setup.logbook.entries import Started

    return Started(face, command, product.VERSION, platform.python_version(), platform.system())


def log_files(folder: Path) -> tuple[Path, ...]:
    """The files that are there, the oldest first."""
    return tuple(path for path in reversed([_file(folder, age) for age in range(_FILES)]) if path.is_file())


def read_log(folder: Path) -> Iterator[Line]:
    """Every line of ours, the oldest first. What is none is skipped.

    Raises:
        OSError: A file cannot be read.
    """
    from armatic_setup.logbook import lines

    for path in log_files(folder):
        with path.open(encoding="ascii", errors="replace") as stream:
            yield from lines.read(stream)


def obstacle(folder: Path) -> str:
    """Why a log cannot be written into *folder*, found out without writing; empty where it can."""
    from armatic_setup.logbook.lines import LONGEST

    place = folder
    while not place.exists() and place != place.parent:
        place = place.parent
    try:
        if not place.is_dir():
            return errno.errorcode[errno.ENOTDIR]
        if not os.access(place, os.W_OK | os.X_OK):
            return errno.errorcode[errno.EACCES]
        return "" if shutil.disk_usage(place).free > LONGEST else errno.errorcode[errno.ENOSPC]
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, "unknown")


def _append(folder: Path, content: bytes) -> None:
    path = _file(folder, 0)
    make_folder(folder)
    if path.is_file() and path.stat().st_size + len(content) > _FILE_BYTES:
        _shift(folder)
    descriptor = open_private(path, os.O_WRONLY | os.O_APPEND)
    try:
        if os.write(descriptor, content) < len(content):
            raise OSError(errno.ENOSPC, "written in part")
    finally:
        os.close(descriptor)


def _shift(folder: Path) -> None:
    """Make room: every file becomes one older, the oldest goes."""
    for age in range(_FILES - 1, 0, -1):
        if _file(folder, age - 1).is_file():
            _file(folder, age - 1).replace(_file(folder, age))


def _file(folder: Path, age: int) -> Path:
    return folder / (f"log.{age}.jsonl" if age else "log.jsonl")
