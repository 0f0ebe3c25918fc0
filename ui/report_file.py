"""Saving the report of a connection test for support."""

from __future__ import annotations

from typing import TYPE_CHECKING

from armatic_setup.diagnosis.report import report_text
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.files import disk_kind, write_atomically

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from armatic_setup.diagnosis.results import CheckReport


def file_name(day: date) -> str:
    """The name offered for a report of that day."""
    return f"armatic-report-{day.isoformat()}.txt"


def write_report(target: Path, report: CheckReport) -> None:
    """Write the report, all or nothing; slow, so never in the GUI thread. It holds no password.

    Raises:
        SetupError: The place cannot be written to.
    """
    try:
        write_atomically(target, report_text(report))
    except OSError as error:
        raise SetupError(
            Fault(Stage.LOCAL, disk_kind(error), detail=f"{target}: {error.strerror}")
        ) from error
