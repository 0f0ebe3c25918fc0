"""The connection test as text and as JSON lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from armatic_setup.cli import failures
from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.console import Console, Glyph, Tone
from armatic_setup.diagnosis.results import (
    CheckEvent,
    CheckFinished,
    CheckReport,
    CheckResult,
    CheckStarted,
    CheckStatus,
    CheckWaiting,
    CompanyFacts,
)
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.vocabulary import PermissionModel

_LOOKS: Final = {
    CheckStatus.PASSED: (Glyph.GOOD, Tone.GOOD),
    CheckStatus.FAILED: (Glyph.BAD, Tone.BAD),
    CheckStatus.WARNING: (Glyph.CAREFUL, Tone.CAREFUL),
    CheckStatus.SKIPPED: (Glyph.OPEN, Tone.QUIET),
    CheckStatus.NOT_REACHED: (Glyph.OPEN, Tone.QUIET),
}
_TITLE_WIDTH: Final = 48


class CheckText:
    """Writes each check as it ends. Give :meth:`emit` to ``run_checks``."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._finished = 0

    def emit(self, event: CheckEvent) -> None:
        """Show one event."""
        match event:
            case CheckStarted():
                self._console.progress(self._finished / len(CHECK_IDS), event.title)
            case CheckWaiting():
                text = f"Intacct is busy; next try in {event.seconds:.0f} s"
                self._console.progress(self._finished / len(CHECK_IDS), text)
            case CheckFinished() if event.result.id in CHECK_IDS:
                self._finished += 1
                self._check(event.result)

    def _check(self, result: CheckResult) -> None:
        _row(self._console, result, indent=2)
        for part in result.parts:
            if part.status is not CheckStatus.PASSED:
                _row(self._console, part, indent=6)

    def report(self, report: CheckReport, *, details: bool, model: PermissionModel) -> None:
        """Write what the checks add up to: the company, what to do, and one last sentence."""
        if report.company:
            self._company(report.company)
        for diagnosis in distinct_diagnoses(report):
            failures.show(self._console, diagnosis, details=details, model=model)
        passed = sum(check.status is CheckStatus.PASSED for check in report.checks)
        self._console.line()
        if report.passed:
            warned = sum(check.status is CheckStatus.WARNING for check in report.checks)
            mind = f" {warned} of them to mind." if warned else ""
            self._console.line(f"The connection works.{mind}", Tone.GOOD)
        else:
            self._console.line(f"{passed} of {len(report.checks)} checks passed.", Tone.STRONG)

    def _company(self, company: CompanyFacts) -> None:
        console = self._console
        console.line()
        console.line(f"Company    {company.name or company.company_id}")
        if company.base_currency:
            more = ", more than one currency" if company.multi_currency else ""
            console.line(f"Currency   {company.base_currency}{more}")
        if company.multi_entity:
            names = ", ".join(f"{entity.id} {entity.name}".strip() for entity in company.entities)
            console.wrapped(names or company.entity_id, label="Entities   ")
            console.line(f"Signed in  {company.entity_id or 'at the top level'}")


def _row(console: Console, result: CheckResult, *, indent: int) -> None:
    glyph, tone = _LOOKS[result.status]
    room = _TITLE_WIDTH - indent
    seconds = "" if result.seconds is None else f"{result.seconds:6.2f} s"
    if result.status is CheckStatus.NOT_REACHED:
        seconds = "not reached"
    console.row(
        (console.glyph(glyph) + " ", tone),
        (f"{result.title:<{room}} ", Tone.QUIET if glyph is Glyph.OPEN else None),
        (seconds, Tone.QUIET),
        indent=indent,
    )
    if result.evidence:
        console.wrapped(result.evidence, indent=indent + 2, tone=Tone.QUIET)


def json_emit(console: Console) -> Callable[[CheckEvent], None]:
    """What to give ``run_checks`` so that each result becomes a JSON line."""

    def emit(event: CheckEvent) -> None:
        if isinstance(event, CheckFinished):
            console.json(_record(event.result))

    return emit


def json_summary(report: CheckReport, code: ExitCode) -> dict[str, object]:
    """The last JSON line's facts."""
    failure = report.first_failure
    company = report.company
    return {
        "passed": code is ExitCode.DONE,
        "failed_check": failure.id if failure else None,
        **failures.record(failure.diagnosis if failure else None),
        "company": company
        and {
            "id": company.company_id,
            "name": company.name,
            "base_currency": company.base_currency,
            "multi_entity": company.multi_entity,
            "multi_currency": company.multi_currency,
            "entity": company.entity_id,
            "entities": [{"id": entity.id, "name": entity.name} for entity in company.entities],
        },
        "requests": report.requests,
        "tested_at": report.tested_at.isoformat(timespec="seconds"),
    }


def exit_code(report: CheckReport) -> ExitCode:
    """How the command ends: by the first failure."""
    failure = report.first_failure
    if failure is None:
        return ExitCode.DONE if report.passed else ExitCode.OURS
    return failures.exit_code(failure.diagnosis) if failure.diagnosis else ExitCode.OURS


def distinct_diagnoses(report: CheckReport) -> tuple[Diagnosis, ...]:
    """What there is to do, in the order met; one that covers several rows is said once."""
    seen: dict[tuple[str, str], Diagnosis] = {}
    for result in report:
        if result.diagnosis:
            seen.setdefault((result.diagnosis.id, result.diagnosis.sentence), result.diagnosis)
    return tuple(seen.values())


def _record(result: CheckResult) -> dict[str, object]:
    record: dict[str, object] = {"check": result.id, "status": result.status.value}
    record |= failures.record(result.diagnosis)
    if result.diagnosis is None and result.evidence:
        record["sentence"] = result.evidence
    return record
