"""A connection test written down: for the support report, and as plain data. It holds no secret.

Company, user and sender ID are in it, since support needs them; passwords and session IDs cannot be, as no
part of a report ever holds one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from armatic_setup import product
from armatic_setup.diagnosis.results import CheckReport, CheckResult, CheckStatus, CompanyFacts
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.guide.markup import plain
from armatic_setup.language_figures import counted

_WORDS: Final = {
    CheckStatus.PASSED: "Passed",
    CheckStatus.FAILED: "FAILED",
    CheckStatus.WARNING: "Warning",
    CheckStatus.SKIPPED: "Skipped",
    CheckStatus.NOT_REACHED: "Not reached",
}


def report_record(report: CheckReport) -> dict[str, object]:
    """The report as values that JSON can hold."""
    return {
        "product": product.NAME,
        "version": product.VERSION,
        "tested_at": report.tested_at.isoformat(timespec="seconds"),
        "passed": report.passed,
        "requests": report.requests,
        "company": _company_record(report.company) if report.company else None,
        "checks": [check_record(check) for check in report.checks],
    }


def check_record(check: CheckResult) -> dict[str, object]:
    """One check and its parts as values that JSON can hold."""
    found = check.diagnosis
    return {
        "check": check.id,
        "title": check.title,
        "status": check.status.value,
        "seconds": None if check.seconds is None else round(check.seconds, 3),
        "evidence": check.evidence,
        "diagnosis": found.id if found else None,
        "sentence": found.sentence if found else None,
        "owner": found.owner.value if found else None,
        "detail": found.detail if found else None,
        "rights": [
            {"right": fact.right.value, "granted": fact.granted, "means": fact.means.value}
            for fact in check.rights
        ],
        "more": list(check.more),
        "tested_at": check.tested_at.isoformat(timespec="seconds") if check.tested_at else None,
        "parts": [check_record(part) for part in check.parts],
    }


def report_text(report: CheckReport) -> str:
    """The report as a text file for support."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: CheckReport) -> Iterator[str]:
    yield f"{product.NAME} {product.VERSION}: connection test"
    yield f"Tested {report.tested_at:%Y-%m-%d %H:%M:%S} UTC, {counted(report.requests, 'request')}"
    if report.company:
        yield from _company_lines(report.company)
    yield ""
    for check in report.checks:
        yield from _check_lines(check, "")
        for part in check.parts:
            yield from _check_lines(part, "    ")
    told: list[Diagnosis] = []
    for check in report:
        if check.diagnosis and check.diagnosis not in told:  # a check's is often that of one of its parts
            told.append(check.diagnosis)
            yield ""
            yield from _diagnosis_lines(check.title, check.diagnosis)


def _company_lines(company: CompanyFacts) -> Iterator[str]:
    yield f"Company {company.company_id}" + (f", {company.name}" if company.name else "")
    yield f"Base currency {company.base_currency or 'not shown'}"
    if company.multi_entity:
        names = ", ".join(entity.id for entity in company.entities)
        yield f"Entities {names or 'none shown'}; signed in to {company.entity_id or 'the top level'}"
    yield f"Dates {company.date_format or 'not shown'}, offset {company.gmt_offset} minutes"


def _check_lines(check: CheckResult, indent: str) -> Iterator[str]:
    seconds = "" if check.seconds is None else f" ({check.seconds:.2f} s)"
    yield f"{indent}{_WORDS[check.status]:<12} {check.title}{seconds}"
    if check.evidence:
        yield f"{indent}{'':<12} {check.evidence}"


def _diagnosis_lines(title: str, found: Diagnosis) -> Iterator[str]:
    yield f"{title}: {found.sentence}"
    yield f"  Who: {found.owner.label}"
    if found.where:
        yield f"  Where: {plain(found.where)}"
    for number, step in enumerate(found.steps, start=1):
        yield f"  {number}. {plain(step)}"
    yield f"  Diagnosis {found.id}"
    for line in found.detail.splitlines():
        yield f"    {line}"


def _company_record(company: CompanyFacts) -> dict[str, object]:
    return {
        "company_id": company.company_id,
        "name": company.name,
        "base_currency": company.base_currency,
        "multi_entity": company.multi_entity,
        "multi_currency": company.multi_currency,
        "entity_id": company.entity_id,
        "entities": [
            {"id": entity.id, "name": entity.name, "currency": entity.currency} for entity in company.entities
        ],
        "date_format": company.date_format,
        "clock": company.clock,
        "gmt_offset": company.gmt_offset,
        "closed_entities": company.closed_entities,
    }
