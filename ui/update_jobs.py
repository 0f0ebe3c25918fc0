"""The background half of newer versions: what is known, and asking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from armatic_setup import settings
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.updates import Known, Source, check, is_due, known, load_source

if TYPE_CHECKING:
    from armatic_setup.cancel import CancelToken
    from armatic_setup.logbook.book import Logbook
    from ui.background import Job


@dataclass(frozen=True, slots=True)
class UpdateState:
    """What there is to say of newer versions.

    Attributes:
        on: Whether it is asked once a day.
        host: Whom this installation asks; empty where no address is set.
    """

    on: bool = False
    host: str = ""
    known: Known = field(default_factory=Known)


def look(folder: Path) -> UpdateState:
    """What is known, without asking anybody."""
    return _state(folder, load_source())


def choose(folder: Path, *, on: bool) -> UpdateState:
    """Choose whether it is asked once a day.

    Raises:
        SetupError: The choice cannot be kept.
    """
    settings.keep(folder, lambda kept: replace(kept, updates=on))
    return look(folder)


def ask(folder: Path, logbook: Logbook, now: datetime) -> Job:
    """The job that asks because the user wants it; it gives an :class:`UpdateState`."""

    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> UpdateState:  # noqa: ARG001 - a job's shape
        source = load_source()
        if source is None:
            raise SetupError(Fault(Stage.LOCAL, "update_no_address"))
        return _asked(folder, logbook, now, source, cancel)

    return job


def ask_quietly(folder: Path, logbook: Logbook, now: datetime) -> Job:
    """The job that asks by itself, if that was chosen and a day has passed; a failure is only logged."""

    def job(*, emit: Callable[[object], None], cancel: CancelToken) -> UpdateState:  # noqa: ARG001 - a job's shape
        source = load_source()
        if source is not None and settings.read(folder).updates and is_due(folder, now):
            try:
                return _asked(folder, logbook, now, source, cancel)
            except (SetupError, OSError):  # it was logged; nobody asked for it, so nobody is told
                pass
        return _state(folder, source)

    return job


def _asked(folder: Path, logbook: Logbook, now: datetime, source: Source, cancel: CancelToken) -> UpdateState:
    from armatic_setup.support.feed import update_asked

    try:
        told = check(source, folder, now=now, cancel=cancel)
    except SetupError as error:
        update_asked(logbook, error.fault.kind)
        raise
    update_asked(logbook, "newer" if told.newer else "current")
    return replace(_state(folder, source), known=told)


def _state(folder: Path, source: Source | None) -> UpdateState:
    host = source.endpoint.host if source else ""
    return UpdateState(settings.read(folder).updates, host, known(folder, source))
