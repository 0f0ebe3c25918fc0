"""The connection test as text and as JSON lines."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final

from armatic_setup.cli import failures
from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.connection import Connection
from armatic_setup.cli.console import Console, Glyph, Tone
from armatic_setup.cli.outcome import summary
from armatic_setup.diagnosis.entities import entity_choices
from armatic_setup.diagnosis.hints import Hint
from armatic_setup.diagnosis.permissions import DENIALS
from armatic_setup.diagnosis.plan import PART_PREFIX, part_id
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
from armatic_setup.diagnosis.row_summary import SEVERAL, WHOLE
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.language_figures import counted

if TYPE_CHECKING:
    from armatic_setup.cli.aftermath import Aftermath

_LOOKS: Final = {
    CheckStatus.PASSED: (Glyph.GOOD, Tone.GOOD),
    CheckStatus.FAILED: (Glyph.BAD, Tone.BAD),
    CheckStatus.WARNING: (Glyph.CAREFUL, Tone.CAREFUL),
    CheckStatus.SKIPPED: (Glyph.OPEN, Tone.QUIET),
    CheckStatus.NOT_REACHED: (Glyph.OPEN, Tone.QUIET),
}
_TITLE_WIDTH: Final = 48


class CheckText:
    """Writes each check as it ends. Give :meth:`emit` to ``run_checks``.

    Args:
        console: Where to.
        catalogue: Which permission rows are required.
        details: Whether to add the technical facts, every part, and every row that was not simply read.
        model: How the company grants rights, which decides where to click.
    """

    def __init__(
        self, console: Console, catalogue: Catalogue, *, details: bool, model: PermissionModel
    ) -> None:
        self._console = console
        self._catalogue = catalogue
        self._required = frozenset(part_id(row) for row in catalogue.required_permissions)
        self._details = details
        self._model = model
        self._finished = 0

    def begin(self, connection: Connection, hints: Sequence[Hint] = ()) -> None:
        """Say what is tested, and what looks wrong with the values."""
        title = f"Testing the connection of {connection.user_id} to {connection.company_id}"
        self._console.line(title, Tone.STRONG)
        for hint in hints:
            mark = self._console.glyph(Glyph.CAREFUL) + " "
            self._console.wrapped(hint.diagnosis.sentence, label=mark, tone=Tone.CAREFUL)
        self._console.line()

    def emit(self, event: CheckEvent) -> None:
        """Show one event."""
        match event:
            case CheckStarted():
                self._console.progress(self._finished / len(CHECK_IDS), event.title)
            case CheckWaiting():
                text = failures.waiting(event.seconds, event.reason)
                self._console.progress(self._finished / len(CHECK_IDS), text)
            case CheckFinished() if event.result.id in CHECK_IDS:
                self._finished += 1
                self._check(event.result)

    def end(self, report: CheckReport, aftermath: Aftermath | None = None) -> ExitCode:
        """Write what the checks add up to: the company, what to do, and one last sentence."""
        if report.company:
            self._company(report.company)
        for diagnosis, status in distinct_diagnoses(report):
            failures.show(
                self._console,
                diagnosis,
                details=self._details,
                model=self._model,
                warning=status is not CheckStatus.FAILED,
            )
        if aftermath:
            aftermath.show(self._console)
        self._console.line()
        if report.passed:
            warned = sum(check.status is CheckStatus.WARNING for check in report.checks)
            mind = f", with {counted(warned, 'warning')}" if warned else ""
            works = (
                "The connection works" if len(report.checks) == len(CHECK_IDS) else "What was tested works"
            )
            self._console.line(f"{works}{mind}.", Tone.GOOD)
        else:
            passed = sum(check.status is CheckStatus.PASSED for check in report.checks)
            self._console.line(f"{passed} of {counted(len(report.checks), 'check')} passed.", Tone.STRONG)
        return exit_code(report)

    def _check(self, result: CheckResult) -> None:
        _row(self._console, result, indent=2)
        for part in result.parts:
            if self._worth_a_line(result, part):
                _row(self._console, part, indent=6)

    def _worth_a_line(self, check: CheckResult, part: CheckResult) -> bool:
        """What to act on or to look at; other rows, and parts of what passed, tell little for their room."""
        if part.status in (CheckStatus.FAILED, CheckStatus.WARNING) or part.more:
            return True
        if not part.id.startswith(PART_PREFIX):
            return self._details or check.status is CheckStatus.FAILED
        unproven = part.status is CheckStatus.SKIPPED and part.id in self._required
        return unproven or self._details

    def _company(self, company: CompanyFacts) -> None:
        console = self._console
        console.line()
        console.line(f"Company    {company.name or company.company_id}")
        if company.base_currency:
            more = ", more than one currency" if company.multi_currency else ""
            console.line(f"Currency   {company.base_currency}{more}")
        if company.multi_entity or company.entity_id:
            self._choices(company)

    def _choices(self, company: CompanyFacts) -> None:
        """The entities to choose from, top level first, with what a choice means below those it holds for."""
        console = self._console
        console.line("Entities   Where the user may sign in, and what that means for the data:")
        for meaning, group in groupby(entity_choices(company, self._catalogue), lambda one: one.meaning):
            for choice in group:
                mark = console.glyph(Glyph.HERE if choice.chosen else Glyph.OPEN) + " "
                here = " (signed in here)" if choice.chosen else ""
                console.wrapped(f"{choice.label}{here}", label=mark, indent=11)
            console.wrapped(meaning, indent=13, tone=Tone.QUIET)


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


class CheckJson:
    """Writes each result as a JSON line. Give :meth:`emit` to ``run_checks``.

    Args:
        arguments: What the user typed.
        console: Where to.
        catalogue: For what an entity means.
    """

    def __init__(self, arguments: Namespace, console: Console, catalogue: Catalogue) -> None:
        self._arguments = arguments
        self._console = console
        self._catalogue = catalogue

    def begin(self, _: Connection, hints: Sequence[Hint] = ()) -> None:
        """Write a line for each value that looks wrong."""
        for hint in hints:
            head = {"event": "hint", "field": hint.field.value, "corrected": hint.corrected}
            self._console.json({**head, **failures.record(hint.diagnosis)})

    def emit(self, event: CheckEvent) -> None:
        """Write the line of a check, or of a permission row."""
        if isinstance(event, CheckFinished):
            self._console.json(_record(event.result))

    def end(self, report: CheckReport, aftermath: Aftermath | None = None) -> ExitCode:
        """Write the last line, and before it a line for each change that was asked for."""
        for change in aftermath.records() if aftermath else ():
            self._console.json(change)
        code = exit_code(report)
        failure = report.first_failure
        facts = {
            "passed": report.passed,
            "failed_check": failure.id if failure else None,
            **failures.record(failure.diagnosis if failure else None),
            "company": _company_record(report.company, self._catalogue) if report.company else None,
            "requests": report.requests,
            "tested_at": report.tested_at.isoformat(timespec="seconds"),
            **(aftermath.facts if aftermath else {}),
        }
        summary(self._arguments, self._console, code, facts)
        return code


def exit_code(report: CheckReport) -> ExitCode:
    """How the command ends: by the first failure."""
    failure = report.first_failure
    if failure is None:
        return ExitCode.DONE if report.passed else ExitCode.OURS
    return failures.exit_code(failure.diagnosis) if failure.diagnosis else ExitCode.OURS


def distinct_diagnoses(report: CheckReport) -> tuple[tuple[Diagnosis, CheckStatus], ...]:
    """What there is to do, in the order met, with how the check or part ended that says so.

    What covers several parts or rows is said once; a failure then counts more than a warning.
    """
    seen: dict[tuple[str, str], tuple[Diagnosis, CheckStatus]] = {}
    for check in report.checks:
        for result in (check, *check.parts):
            if result.diagnosis and not _told_by(check, result):
                key = (result.diagnosis.id, result.diagnosis.sentence)
                if key not in seen or result.status is CheckStatus.FAILED:
                    seen[key] = (result.diagnosis, result.status)
    return tuple(seen.values())


def _told_by(check: CheckResult, part: CheckResult) -> bool:
    """Whether the diagnosis of a whole check tells that of its part, too."""
    if part is check or check.diagnosis is None or part.diagnosis is None:
        return False
    if check.id == "applications":
        return True
    if part.diagnosis.id not in DENIALS:
        return False
    several = check.diagnosis.id == SEVERAL and part.status is check.status
    return several or check.diagnosis.id in WHOLE


def _record(result: CheckResult) -> dict[str, object]:
    record: dict[str, object] = {"check": result.id, "status": result.status.value}
    record |= failures.record(result.diagnosis)
    if result.diagnosis is None and result.evidence:
        record["sentence"] = result.evidence
    record["seconds"] = None if result.seconds is None else round(result.seconds, 3)
    record["evidence"] = result.evidence
    record["rights"] = [
        {"right": fact.right.value, "granted": fact.granted, "means": fact.means.value}
        for fact in result.rights
    ]
    record["more"] = list(result.more)
    return record


def _company_record(company: CompanyFacts, catalogue: Catalogue) -> dict[str, object]:
    return {
        "id": company.company_id,
        "name": company.name,
        "base_currency": company.base_currency,
        "multi_entity": company.multi_entity,
        "multi_currency": company.multi_currency,
        "entity": company.entity_id,
        "entities": [{"id": entity.id, "name": entity.name} for entity in company.entities],
        "choices": [
            {"id": one.id, "label": one.label, "meaning": one.meaning, "chosen": one.chosen}
            for one in entity_choices(company, catalogue)
        ],
        "closed_entities": company.closed_entities,
    }
