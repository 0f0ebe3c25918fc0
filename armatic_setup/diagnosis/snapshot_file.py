"""The file of a snapshot, and what a face does after a test: compare, then keep.

Keeping is a convenience: a disk that cannot be written spoils no test. What went wrong is given back, to be
said in one sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from armatic_setup.diagnosis.drift import Drift, compare
from armatic_setup.diagnosis.snapshot import Snapshot
from armatic_setup.diagnosis.snapshot_json import NewerSnapshotError, from_text, to_text
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.files import disk_kind, write_atomically
from armatic_setup.guide.catalogue import Catalogue


class SnapshotError(SetupError):
    """A snapshot cannot be read or kept.

    Kinds: ``snapshot_missing`` (there is none), ``snapshot_damaged``, ``snapshot_newer`` (a newer version
    wrote it; left alone), ``disk`` (cannot be read or written) and ``disk_full``.
    """

    def __init__(self, kind: str, detail: str) -> None:
        super().__init__(Fault(Stage.LOCAL, kind, detail=detail))


class SnapshotFile:
    """One user's snapshot on disk."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Snapshot:
        """The snapshot.

        Raises:
            SnapshotError: See its kinds.
        """
        try:
            return from_text(self.path.read_bytes().decode("utf-8"))
        except FileNotFoundError:
            raise SnapshotError("snapshot_missing", str(self.path)) from None
        except OSError as error:
            raise SnapshotError("disk", f"{self.path}: {error.strerror}") from error
        except NewerSnapshotError as error:
            raise SnapshotError("snapshot_newer", str(self.path)) from error
        except ValueError as error:
            raise SnapshotError("snapshot_damaged", f"{self.path}: {error}") from error

    def save(self, snapshot: Snapshot) -> None:
        """Write *snapshot*, all or nothing.

        Raises:
            SnapshotError: ``disk`` or ``disk_full``.
        """
        try:
            write_atomically(self.path, to_text(snapshot))
        except OSError as error:
            raise SnapshotError(disk_kind(error), f"{self.path}: {error.strerror}") from error


@dataclass(frozen=True, slots=True)
class Remembered:
    """What comparing and keeping came to.

    Attributes:
        drift: What changed since the earlier test; nothing where there is none to compare with.
        kept: Whether this test was kept.
        problems: What went wrong. That nothing was kept so far is no problem.
    """

    drift: Drift | None
    kept: bool
    problems: tuple[SnapshotError, ...] = ()


def remember(
    snapshot: Snapshot,
    file: SnapshotFile,
    *,
    catalogue: Catalogue,
    baseline: SnapshotFile | None = None,
) -> Remembered:
    """Compare *snapshot* with the one kept, and keep it where it proves anything.

    Args:
        snapshot: The test just finished.
        file: Where this user's snapshot is kept.
        catalogue: For the names of rows and checks.
        baseline: Another snapshot to compare with, such as one from another computer.
    """
    problems: list[SnapshotError] = []
    former = _loaded(file, problems, missing_matters=False)
    newer = any(error.fault.kind == "snapshot_newer" for error in problems)
    other = _loaded(baseline, problems, missing_matters=True) if baseline else former
    drift = compare(other, snapshot, catalogue=catalogue) if other else None
    kept = bool(snapshot.rows) and not newer
    if kept:
        try:
            file.save(snapshot.after(former))
        except SnapshotError as error:
            problems.append(error)
            kept = False
    return Remembered(drift, kept, tuple(problems))


def _loaded(file: SnapshotFile, problems: list[SnapshotError], *, missing_matters: bool) -> Snapshot | None:
    try:
        return file.load()
    except SnapshotError as error:
        if missing_matters or error.fault.kind != "snapshot_missing":
            problems.append(error)
        return None
