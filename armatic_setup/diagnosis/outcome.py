"""What the journey keeps of a connection test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from armatic_setup.diagnosis.permissions import DENIALS
from armatic_setup.diagnosis.plan import PART_PREFIX
from armatic_setup.diagnosis.results import CheckReport, CheckResult, CheckStatus
from armatic_setup.guide.facts import ConnectionFact

_IN_THE_WAY: Final = frozenset({CheckStatus.FAILED, CheckStatus.NOT_REACHED})


def connection_fact(report: CheckReport) -> ConnectionFact:
    """The outcome of *report* for the journey: which checks, rows and steps are proven or disproved."""
    return ConnectionFact(
        tested_at=report.tested_at,
        passed=report.passed,
        checks_passed=frozenset(check.id for check in report.checks if check.status not in _IN_THE_WAY),
        checks_total=len(report.checks),
        disproved=frozenset(
            check.diagnosis.step
            for check in report.checks
            if check.status is CheckStatus.FAILED and check.diagnosis and check.diagnosis.step
        ),
        proven=_rows(report, lambda part: part.status is CheckStatus.PASSED),
        denied=_rows(report, lambda part: part.diagnosis is not None and part.diagnosis.id in DENIALS),
        absent=_rows(report, lambda part: part.absent),
        company_name=report.company.name if report.company else "",
    )


def _rows(report: CheckReport, wanted: Callable[[CheckResult], bool]) -> frozenset[str]:
    """Identifiers of the permission rows whose part is *wanted*."""
    return frozenset(
        part.id.removeprefix(PART_PREFIX)
        for check in report.checks
        for part in check.parts
        if part.id.startswith(PART_PREFIX) and wanted(part)
    )
