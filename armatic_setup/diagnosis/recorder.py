"""Keeps the results of a running connection test and tells each one as it comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from armatic_setup.diagnosis.findings import Finding, Part
from armatic_setup.diagnosis.results import (
    CheckEvent,
    CheckFinished,
    CheckResult,
    CheckStarted,
    CheckStatus,
    CheckWaiting,
)


class Recorder:
    """One connection test's results in the order of the checks.

    Args:
        titles: Title of every check, in order.
        part_title: Title of a part that is not a permission row.
        emit: Told of every start and end.
        clock: Monotonic seconds.
        now: The time to date results with, in UTC.
    """

    def __init__(
        self,
        titles: Mapping[str, str],
        part_title: Callable[[str], str],
        emit: Callable[[CheckEvent], None],
        clock: Callable[[], float],
        now: Callable[[], datetime],
    ) -> None:
        self._titles = titles
        self._part_title = part_title
        self._emit = emit
        #: Monotonic seconds.
        self.now = clock
        self._date = now
        self._results: dict[str, CheckResult] = {}
        self._started: dict[str, float] = {}
        self._current = next(iter(titles))

    @property
    def results(self) -> tuple[CheckResult, ...]:
        """The results of all checks that were recorded, in order."""
        return tuple(self._results[check] for check in self._titles if check in self._results)

    def start(self, check: str, title: str = "") -> None:
        """A check, or a part with its own *title*, is under way."""
        self._current = check
        self._started[check] = self.now()
        self._emit(CheckStarted(check, title or self._titles[check]))

    def elapsed(self, check: str) -> float:
        """Seconds since the check or the part was started."""
        return self.now() - self._started[check]

    def finish(
        self, check: str, finding: Finding, *, parts: Iterable[Part] = (), seconds: float | None = None
    ) -> None:
        """A check has ended; its *parts* are told first.

        Args:
            check: Which one.
            finding: How it turned out.
            parts: What it is made of.
            seconds: How long it took; ``None`` where it was decided together with another.
        """
        told = []
        for part in parts:
            title = self._part_title(part.id)
            if part.finding.status is not CheckStatus.NOT_REACHED:
                self._emit(CheckStarted(part.id, title))
            told.append(self.finish_part(part.id, title, part.finding, seconds=part.seconds))
        self.finish_with(check, finding, tuple(told), seconds=seconds)

    def finish_with(
        self, check: str, finding: Finding, parts: tuple[CheckResult, ...], *, seconds: float | None
    ) -> None:
        """A check has ended whose parts were told already."""
        self._results[check] = self._told(check, self._titles[check], finding, parts, seconds)

    def finish_part(
        self, part: str, title: str, finding: Finding, *, seconds: float | None = None
    ) -> CheckResult:
        """A part of a check has ended; the check itself takes it up when it ends."""
        return self._told(part, title, finding, (), seconds)

    def not_reached(self, *checks: str) -> None:
        """An earlier failure prevented *checks*."""
        for check in checks:
            self.finish(check, Finding(CheckStatus.NOT_REACHED))

    def waiting(self, seconds: float, reason: str) -> None:
        """The check under way waits before it asks again."""
        self._emit(CheckWaiting(self._current, seconds, reason))

    def _told(
        self,
        check: str,
        title: str,
        finding: Finding,
        parts: tuple[CheckResult, ...],
        seconds: float | None,
    ) -> CheckResult:
        result = CheckResult(
            id=check,
            title=title,
            status=finding.status,
            seconds=seconds,
            evidence=finding.evidence,
            diagnosis=finding.diagnosis,
            parts=parts,
            absent=finding.absent,
            rights=finding.rights,
            more=finding.more,
            tested_at=None if finding.status is CheckStatus.NOT_REACHED else self._date(),
        )
        self._emit(CheckFinished(result))
        return result
