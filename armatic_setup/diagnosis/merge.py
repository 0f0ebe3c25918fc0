"""Putting what was tested anew in the place of what was tested before. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from armatic_setup.diagnosis.results import CheckReport, CheckResult
from armatic_setup.guide.diagnoses import CHECK_IDS


def merge(earlier: CheckReport, rerun: CheckReport) -> CheckReport:
    """*earlier* with the checks of *rerun*; all others keep their results and their times.

    Time and cost are those of the rerun, since that is what was just done.
    """
    checks = {check.id: check for check in (*earlier.checks, *rerun.checks)}
    return CheckReport(
        checks=tuple(checks[check] for check in CHECK_IDS if check in checks),
        company=rerun.company or earlier.company,
        tested_at=rerun.tested_at,
        requests=rerun.requests,
        server_time=rerun.server_time or earlier.server_time,
    )


def merge_rows(
    earlier: Sequence[CheckResult], rerun: Sequence[CheckResult], order: Sequence[str]
) -> tuple[CheckResult, ...]:
    """The rows of the ``permissions`` check: those tested anew in the place of the earlier ones.

    Args:
        earlier: As they were tested before.
        rerun: As they were tested now.
        order: Identifiers of all rows in the order to show them; rows that are not in it are dropped.
    """
    rows = {part.id: part for part in (*earlier, *rerun)}
    return tuple(rows[part] for part in order if part in rows)
