"""The background half of help and support: bundles, what was sent, the log.

What bundles are made with is imported there, too: the page opens without it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.logbook.book import log_files
from armatic_setup.logbook.level import Level, keep_level, kept_level
from ui.support_picture import png_of

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from armatic_setup.cancel import CancelToken
    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.support.bundle import Preview
    from armatic_setup.support.customer import Customer
    from armatic_setup.support.sources import Sources
    from armatic_setup.support.story import Story
    from ui.background import Job


@dataclass(frozen=True, slots=True)
class Seen:
    """A bundle that may be written, with its files as lines.

    Attributes:
        lines: Of each file by its name; a picture has none.
    """

    preview: Preview
    lines: Mapping[str, tuple[str, ...]]

    @property
    def size(self) -> int:
        """Bytes of all files before they are packed."""
        return sum(len(file.content) for file in self.preview.all_files)


@dataclass(frozen=True, slots=True)
class Opened:
    """What somebody sent, with its files as lines.

    Attributes:
        moments: The time line of a bundle, a line each.
        bad: The numbers of the lines at which something went wrong.
    """

    path: Path
    customer: Customer
    lines: Mapping[str, tuple[str, ...]]
    moments: tuple[str, ...] = ()
    bad: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class LogState:
    """Where the log is, how large it is, and how much is written.

    Attributes:
        size: Bytes.
    """

    folder: Path
    size: int
    level: Level


def look(sources: Sources, catalogue: Catalogue, *, keep_names: bool, picture: QImage | None) -> Job:
    """The job that puts a bundle together in memory; it gives a :class:`Seen`."""

    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> Seen:  # noqa: ARG001 - a job's shape
        from armatic_setup.support.bundle import preview

        image = png_of(picture) if picture is not None else b""
        seen = preview(sources, catalogue, keep_names=keep_names, picture=image, cancel=cancel)
        return Seen(seen, {file.name: _lines(file.text) for file in seen.all_files})

    return job


def save(seen: Seen, path: Path) -> Path:
    """Write what was seen; where it is.

    Raises:
        SetupError: The place cannot be written to.
    """
    from armatic_setup.support.bundle import write

    write(seen.preview, path)
    return path


def open_sent(path: Path, catalogue: Catalogue) -> Opened:
    """Read what somebody sent.

    Raises:
        SetupError: It cannot be read.
    """
    from armatic_setup.support.customer import open_customer

    customer = open_customer(path, catalogue)
    if customer.bundle is None:
        return Opened(path, customer, {})
    lines = {name: _lines(text) for name, text in customer.bundle.texts.items()}
    return Opened(path, customer, lines, *_time_line(customer.bundle.story))


def look_at_log(folder: Path) -> LogState:
    """The log as it is now."""
    return LogState(folder, sum(path.stat().st_size for path in log_files(folder)), kept_level(folder))


def choose_level(folder: Path, level: Level) -> LogState:
    """Choose how much is written from now on.

    Raises:
        SetupError: ``disk``: it cannot be kept.
    """
    try:
        keep_level(folder, level)
    except OSError as error:
        raise SetupError(Fault(Stage.LOCAL, "disk", detail=f"{folder}: {error.strerror}")) from error
    return look_at_log(folder)


def _time_line(story: Story) -> tuple[tuple[str, ...], frozenset[int]]:
    """A line for each moment, an empty one between two runs; and which of them are bad."""
    lines: list[str] = []
    bad: set[int] = set()
    run = ""
    for moment in story.moments:
        if moment.run != run and lines:
            lines.append("")
        run = moment.run
        if moment.bad:
            bad.add(len(lines))
        lines.append(f"{moment.at:%Y-%m-%d %H:%M:%S}  {'!' if moment.bad else ' '}  {moment.text}")
    return tuple(lines), frozenset(bad)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.splitlines())
