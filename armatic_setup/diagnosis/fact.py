"""What the journey keeps of a connection test."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from armatic_setup.diagnosis.results import CheckReport, CheckResult, CheckStatus
from armatic_setup.guide.facts import ConnectionFact

_PART: Final = "permissions."
#: The row was read; rights that reading does not need are missing.
_READ_ALL_THE_SAME: Final = "permission.right_missing"
_FINE: Final = frozenset({CheckStatus.PASSED, CheckStatus.WARNING, CheckStatus.SKIPPED})


def connection_fact(report: CheckReport) -> ConnectionFact:
    """The facts of *report* that outlive the test: no sentence, no detail, no secret."""
    parts = [part for check in report.checks for part in check.parts if part.id.startswith(_PART)]
    failed = [result for result in report if result.status is CheckStatus.FAILED]
    return ConnectionFact(
        tested_at=report.tested_at,
        passed=report.passed,
        checks_passed=frozenset(check.id for check in report.checks if check.status in _FINE),
        checks_total=len(report.checks),
        disproved=frozenset(
            result.diagnosis.step for result in failed if result.diagnosis and result.diagnosis.step
        ),
        proven=_rows(part for part in parts if _was_read(part)),
        denied=_rows(part for part in parts if _was_refused(part)),
        absent=_rows(part for part in parts if part.absent),
        company_name=report.company.name if report.company else "",
    )


def _rows(parts: Iterable[CheckResult]) -> frozenset[str]:
    return frozenset(part.id.removeprefix(_PART) for part in parts)


def _was_read(part: CheckResult) -> bool:
    return part.status is CheckStatus.PASSED or (
        part.status is CheckStatus.WARNING
        and part.diagnosis is not None
        and part.diagnosis.id == _READ_ALL_THE_SAME
    )


def _was_refused(part: CheckResult) -> bool:
    return part.status in {CheckStatus.FAILED, CheckStatus.WARNING} and not _was_read(part)
