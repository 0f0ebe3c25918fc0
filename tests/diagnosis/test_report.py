from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from armatic_setup.diagnosis.outcome import connection_fact
from armatic_setup.diagnosis.report import report_record, report_text
from armatic_setup.diagnosis.results import (
    CheckReport,
    CheckResult,
    CheckStatus,
    CompanyFacts,
    EntityFacts,
)
from armatic_setup.diagnosis.rules import diagnose
from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.guide.catalogue import Catalogue

WHEN = datetime(2026, 11, 24, 15, 7, 9, tzinfo=UTC)
COMPANY = CompanyFacts(
    company_id="HarborPine",
    name="",
    base_currency="USD",
    multi_entity=True,
    multi_currency=True,
    entities=(EntityFacts("US-01", "Harbor East", "USD"),),
    entity_id="",
    date_format="/mdY",
    clock="24",
    gmt_offset=-300,
)


@pytest.fixture
def report(catalogue: Catalogue) -> CheckReport:
    refusal = Fault(
        Stage.OPERATION,
        "refused",
        (ErrorEntry("PL04000005", description2="You do not have permission", support_id="ab/c"),),
        function="query",
        object="ARINVOICE",
    )
    denied = diagnose(refusal, catalogue, company_id="HarborPine")
    parts = (
        CheckResult("permissions.general_ledger.accounts", "Accounts", CheckStatus.PASSED, 0.1),
        CheckResult(
            "permissions.accounts_receivable.invoices", "Invoices", CheckStatus.FAILED, 0.1, "", denied
        ),
        CheckResult("permissions.inventory_control.items", "Items", CheckStatus.SKIPPED, absent=True),
        CheckResult("permissions.company.attachments", "Attachments", CheckStatus.SKIPPED),
    )
    checks = (
        CheckResult("reach", "Intacct answers", CheckStatus.PASSED, 0.25, "api.intacct.com answered."),
        CheckResult("applications", "Six applications", CheckStatus.WARNING),
        CheckResult("permissions", "13 rows", CheckStatus.FAILED, 1.0, "1 of 4.", denied, parts),
        CheckResult("company", "Currencies", CheckStatus.NOT_REACHED),
    )
    return CheckReport(checks, COMPANY, WHEN, 7)


def test_text_tells_everything_support_asks_for(report: CheckReport) -> None:
    text = report_text(report)
    for part in (
        "2026-11-24 15:07:09 UTC, 7 requests",
        "HarborPine",
        "Entities US-01; signed in to the top level",
        "Passed       Intacct answers (0.25 s)",
        "FAILED       13 rows",
        "Not reached  Currencies",
        "PL04000005",
        "Support ID ab/c",
        "may not read Accounts Receivable › Invoices",
        "An Intacct administrator",
    ):
        assert part in text
    assert "**" not in text
    assert "`" not in text


def test_record_is_plain_data(report: CheckReport) -> None:
    record = json.loads(json.dumps(report_record(report)))
    assert record["passed"] is False
    assert record["tested_at"] == "2026-11-24T15:07:09+00:00"
    assert record["company"]["entities"] == [{"id": "US-01", "name": "Harbor East", "currency": "USD"}]
    (permissions,) = [check for check in record["checks"] if check["check"] == "permissions"]
    assert permissions["diagnosis"] == "permission.denied"
    assert permissions["owner"] == "intacct_admin"
    assert [part["status"] for part in permissions["parts"]] == ["passed", "failed", "skipped", "skipped"]


def test_a_report_before_the_sign_in(report: CheckReport) -> None:
    early = CheckReport(report.checks[:1], None, WHEN, 1)
    assert report_record(early)["company"] is None
    assert "Base currency" not in report_text(early)


def test_report_answers_the_usual_questions(report: CheckReport) -> None:
    assert not report.passed
    failure = report.first_failure
    assert failure is not None
    assert failure.id == "permissions"
    assert report.check("permissions.accounts_receivable.invoices").status is CheckStatus.FAILED
    with pytest.raises(KeyError):
        report.check("nothing")
    fine = CheckReport(report.checks[:2], COMPANY, WHEN, 2)
    assert fine.passed  # a warning stands in nobody's way
    assert fine.first_failure is None
    assert not CheckReport(report.checks[3:], COMPANY, WHEN, 2).passed


def test_what_the_journey_keeps(report: CheckReport) -> None:
    fact = connection_fact(report)
    assert fact.tested_at == WHEN
    assert not fact.passed
    assert fact.checks_passed == {"reach", "applications"}
    assert fact.checks_total == 4
    assert fact.disproved == {"permissions"}
    assert fact.proven == {"general_ledger.accounts"}
    assert fact.denied == {"accounts_receivable.invoices"}
    assert fact.absent == {"inventory_control.items"}
