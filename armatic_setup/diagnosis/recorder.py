"""Keeps the results of a running connection test and tells each one as it comes."""

from __future__ import annotations

from collections.abc import Callable

from armatic_setup.diagnosis.findings import Finding
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
        planned: Identifier and title of every check, in order.
        emit: Told of every start and end.
        clock: Monotonic seconds.
    """

    def __init__(
        self,
        planned: tuple[tuple[str, str], ...],
        emit: Callable[[CheckEvent], None],
        clock: Callable[[], float],
    ) -> None:
        self._titles = dict(planned)
        self._emit = emit
        self._clock = clock
        self._results: dict[str, CheckResult] = {}
        self._started: dict[str, float] = {}
        self._current = planned[0][0]

    @property
    def results(self) -> tuple[CheckResult, ...]:
        """All checks' results, those that nothing reached included."""
        return tuple(self._results[check] for check in self._titles)

    def start(self, check: str, title: str = "") -> None:
        """A check, or a part with its own *title*, is under way."""
        self._current = check
        self._started[check] = self._clock()
        self._emit(CheckStarted(check, title or self._titles[check]))

    def finish(
        self, check: str, finding: Finding, *, parts: tuple[CheckResult, ...] = (), timed: bool = True
    ) -> None:
        """A check has ended; without *timed* it took no time of its own."""
        self._results[check] = self._told(check, self._titles[check], finding, parts, timed=timed)

    def finish_part(self, part: str, title: str, finding: Finding, *, timed: bool = False) -> CheckResult:
        """A part of a check has ended; the check itself takes it up when it ends."""
        return self._told(part, title, finding, (), timed=timed)

    def _told(
        self, check: str, title: str, finding: Finding, parts: tuple[CheckResult, ...], *, timed: bool
    ) -> CheckResult:
        result = CheckResult(
            id=check,
            title=title,
            status=finding.status,
            seconds=self._clock() - self._started[check] if timed else None,
            evidence=finding.evidence,
            diagnosis=finding.diagnosis,
            parts=parts,
            absent=finding.absent,
            rights=finding.rights,
        )
        self._emit(CheckFinished(result))
        return result

    def not_reached(self, *checks: str, evidence: str = "") -> None:
        """An earlier failure prevented *checks*."""
        for check in checks:
            self.finish(check, Finding(CheckStatus.NOT_REACHED, evidence), timed=False)

    def waiting(self, seconds: float, reason: str) -> None:
        """The check under way waits before it asks again."""
        self._emit(CheckWaiting(self._current, seconds, reason))
