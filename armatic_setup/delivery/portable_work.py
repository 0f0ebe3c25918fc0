"""Where a portable export is made until it is complete: a folder beside its target.

``NAME.unfinished`` holds the files (``data``), the notes of those that are finished (``resume.json``), and
the lock of the program that writes. The target appears by one renaming, complete, or not at all.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, Final

from armatic_setup.cancel import CancelToken
from armatic_setup.delivery import portable_verify
from armatic_setup.files import make_folder, write_atomically
from armatic_setup.sync.datafiles import reserve
from armatic_setup.sync.errors import StoreError

_UNFINISHED: Final = ".unfinished"
_RESUME: Final = "resume"
_LOCK: Final = f"{_RESUME}-lock"
_BLOCK: Final = 1024 * 1024
#: Of every member of a ZIP file, so that the same data are the same bytes; ZIP knows no earlier one.
_NO_TIME: Final = (1980, 1, 1, 0, 0, 0)

Entry = Mapping[str, Any]


def is_zip(target: Path) -> bool:
    """Whether a target means a ZIP file, by its name."""
    return target.suffix.lower() == ".zip"


def refuse(target: Path, *, replace: bool) -> None:
    """Refuse a target that is there and may not be replaced.

    A folder goes only if it holds nothing but an earlier export: anybody may name the wrong one.

    Raises:
        StoreError: ``file_exists``; ``export_foreign``: it would not be an export that is replaced.
        OSError: It cannot be looked at.
    """
    if not os.path.lexists(target):
        return
    if target.is_dir() and not is_zip(target):
        if not any(target.iterdir()):
            return
        if replace and not _is_export(target):
            raise StoreError("export_foreign", target.name)
    elif replace and (not target.is_file() or not is_zip(target)):
        raise StoreError("export_foreign", target.name)
    if not replace:
        raise StoreError("file_exists", target.name)


def _is_export(folder: Path) -> bool:
    try:
        known = portable_verify.manifest_of(folder).names
    except portable_verify.ManifestError:
        return False
    return {one.name for one in folder.iterdir()} <= known | portable_verify.LEFT_BY_DESKTOPS


class Work:
    """The files of one export, while they are made.

    Args:
        target: Where they go at the end.
    """

    def __init__(self, target: Path) -> None:
        self._target = target
        self._folder = target.with_name(target.name + _UNFINISHED)
        self.data = self._folder / "data"
        self._notes = self._folder / f"{_RESUME}.json"
        self._replaced = self._folder / "replaced"

    @contextmanager
    def held(self) -> Iterator[None]:
        """Make the folder and hold it, so that two programs do not write one export.

        Raises:
            StoreError: ``export_in_use``: another one does; ``export_foreign``: the folder is not ours.
            OSError: It cannot be made.
        """
        if self._folder.exists() and not self._is_ours():
            raise StoreError("export_foreign", self._folder.name)
        with self._reserved():
            if self._replaced.exists() and not self._target.exists():  # broken off amid a replacing
                self._replaced.rename(self._target)
            yield

    @contextmanager
    def _reserved(self) -> Iterator[None]:
        holding = ExitStack()
        try:
            holding.enter_context(reserve(self._folder / _RESUME))
        except StoreError as error:
            if error.kind == "database_in_use":
                raise StoreError("export_in_use", self._folder.name) from error
            raise
        with holding:
            yield

    def _is_ours(self) -> bool:
        return (self._folder / _LOCK).exists() or not any(self._folder.iterdir())

    def resume(self, state: str, cancel: CancelToken) -> tuple[Entry, ...]:
        """The files that are finished and of this state; whatever else is there goes.

        Args:
            state: Of the data; empty where it is not certain to stay the same.
            cancel: Asked every megabyte.

        Raises:
            OSError: The folder cannot be used.
            Cancelled: The user stopped.
        """
        found = [one for one in self._noted(state) if _is_intact(self.data / str(one["file"]), one, cancel)]
        kept = {str(one["file"]) for one in found}
        make_folder(self.data)
        for file in self.data.iterdir():
            if file.name not in kept:
                _remove(file)
        for other in self._besides_lock():
            if other not in (self.data, self._notes):
                _remove(other)
        return tuple(found)

    @property
    def is_begun(self) -> bool:
        """Whether an earlier export to this target was broken off."""
        return self._notes.exists()

    def _noted(self, state: str) -> list[Entry]:
        try:
            notes = json.loads(self._notes.read_text("utf-8"))
            return list(notes["finished"]) if state and notes["state"] == state else []
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            return []

    def note(self, state: str, finished: list[Entry]) -> None:
        """Remember what is finished.

        Raises:
            OSError: It cannot be written.
        """
        write_atomically(self._notes, json.dumps({"state": state, "finished": finished}))

    @contextmanager
    def file(self, name: str) -> Iterator[Measured]:
        """A new file, on the disk for certain when the block ends.

        Raises:
            OSError: It cannot be written.
        """
        descriptor = os.open(self.data / name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            yield Measured(stream)
            stream.flush()
            os.fsync(stream.fileno())

    def finish(self, names: list[str], *, replace: bool, cancel: CancelToken) -> None:
        """Put the export into its place.

        Args:
            names: Its files, in the order of a ZIP file.
            replace: Whether an earlier export may go.
            cancel: Asked every megabyte.

        Raises:
            StoreError: As :func:`refuse`.
            OSError: It cannot be written.
            Cancelled: The user stopped.
        """
        made = self.data
        if is_zip(self._target):
            made = self._folder / "packed.zip"
            self._pack(made, names, cancel)
        cancel.check()
        refuse(self._target, replace=replace)
        if self._target.is_dir():
            if any(self._target.iterdir()):
                self._target.rename(self._replaced)
            else:
                self._target.rmdir()
        made.replace(self._target)

    def _pack(self, made: Path, names: list[str], cancel: CancelToken) -> None:
        descriptor = os.open(made, os.O_RDWR | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
        with os.fdopen(descriptor, "w+b") as stream:
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
                for name in names:
                    member = zipfile.ZipInfo(name, _NO_TIME)
                    member.compress_type = zipfile.ZIP_DEFLATED
                    member.create_system, member.external_attr = 3, 0o100600 << 16
                    member.file_size = (self.data / name).stat().st_size
                    with (self.data / name).open("rb") as source, packed.open(member, "w") as into:
                        _blocks(source, into.write, cancel)
            stream.flush()
            os.fsync(stream.fileno())

    def clear(self) -> None:
        """Leave nothing behind; what cannot be removed is removed by the next export to this target.

        The lock goes last: by it the folder is known as ours.
        """
        with suppress(OSError):
            for file in (*self._besides_lock(), self._folder / _LOCK):
                _remove(file)
            self._folder.rmdir()

    def _besides_lock(self) -> list[Path]:
        return [file for file in self._folder.iterdir() if file.name != _LOCK]


class Measured:
    """Counts and hashes what is written through it.

    Args:
        stream: Where it goes.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._hash = hashlib.sha256()
        self.size = 0

    def write(self, block: bytes) -> None:
        """Write some bytes.

        Raises:
            OSError: They cannot be written.
        """
        self._stream.write(block)
        self._hash.update(block)
        self.size += len(block)

    def entry(self, name: str) -> dict[str, Any]:
        """The file as the manifest has it."""
        return {"file": name, "bytes": self.size, "sha256": self._hash.hexdigest()}


_BINARY: Final = getattr(os, "O_BINARY", 0)


def _is_intact(file: Path, entry: Entry, cancel: CancelToken) -> bool:
    """Whether a file is what was noted: what a crash of the computer left may not be."""
    digest = hashlib.sha256()
    try:
        if file.stat().st_size != entry["bytes"]:
            return False
        with file.open("rb") as stream:
            _blocks(stream, digest.update, cancel)
    except FileNotFoundError:
        return False
    return digest.hexdigest() == str(entry["sha256"])


def _blocks(source: BinaryIO, take: Callable[[bytes], object], cancel: CancelToken) -> None:
    while block := source.read(_BLOCK):
        cancel.check()
        take(block)


def _remove(file: Path) -> None:
    if file.is_dir() and not file.is_symlink():
        shutil.rmtree(file)
    else:
        with suppress(FileNotFoundError):
            file.unlink()
