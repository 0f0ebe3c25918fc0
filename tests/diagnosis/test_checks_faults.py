"""What fails in the connection test: the six that must be different, and every other fault."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from armatic_setup.diagnosis.outcome import connection_fact
from armatic_setup.diagnosis.plan import PART_PREFIX
from armatic_setup.diagnosis.results import (
    CheckReport,
    CheckStatus,
)
from armatic_setup.guide.vocabulary import Owner
from armatic_setup.practice import PracticeCompany, PracticeGateway
from armatic_setup.secret import Secret
from tests.diagnosis.running import (
    FAILED,
    INVOICES,
    LABELS,
    NOT_REACHED,
    PASSED,
    SKIPPED,
    Run,
    assert_no_secret,
    assert_order_holds,
    statuses_of,
)

# -- the six that must be different -----------------------------------------------------------------


def _wrong_sender_password(run: Run) -> CheckReport:
    return run(dataclasses.replace(run.credentials, sender_password=Secret("not it")))


def _sender_not_authorized(run: Run) -> CheckReport:
    run.practice.access.authorizations.clear()
    return run()


def _wrong_company(run: Run) -> CheckReport:
    return run(dataclasses.replace(run.credentials, company_id="HarbourPine"))


def _wrong_password(run: Run) -> CheckReport:
    return run(dataclasses.replace(run.credentials, user_password=Secret("not it")))


def _one_permission_missing(run: Run) -> CheckReport:
    run.practice.permissions.deny("ARINVOICE")
    return run()


def _gateway_down(run: Run) -> CheckReport:
    run.practice.stop()
    return run()


SIX = {
    _wrong_sender_password: ("sender.not_recognized", "sender", Owner.ARMATIC),
    _sender_not_authorized: ("sender.not_authorized", "authorization", Owner.INTACCT_ADMIN),
    _wrong_company: ("request.company_or_sender", "authorization", Owner.YOU),
    _wrong_password: ("login.refused", "sign_in", Owner.YOU),
    _one_permission_missing: ("permission.denied", "permissions", Owner.INTACCT_ADMIN),
    _gateway_down: ("network.connection_refused", "reach", Owner.WAIT),
}


@pytest.mark.parametrize("scenario", SIX, ids=lambda scenario: scenario.__name__.strip("_"))
def test_the_six_failures(
    run: Run, practice: PracticeGateway, scenario: Callable[[Run], CheckReport]
) -> None:
    expected, check, owner = SIX[scenario]
    report = scenario(run)
    failure = report.first_failure
    assert failure is not None
    assert failure.id == check
    assert failure.diagnosis is not None
    assert failure.diagnosis.id == expected
    assert failure.diagnosis.owner is owner
    assert failure.diagnosis.where
    assert practice.calls.logins <= 1
    if check not in {"permissions", "reach"}:
        assert practice.calls.requests == 1
        assert report.company is None
    assert not report.passed
    assert_order_holds(report)
    assert_no_secret(run, report)


def test_the_six_failures_have_six_sentences(harbor_pine: PracticeCompany) -> None:
    sentences = set()
    for scenario in SIX:
        with PracticeGateway(harbor_pine) as practice:
            failure = scenario(Run(practice)).first_failure
            assert failure is not None
            assert failure.diagnosis is not None
            sentences.add(failure.diagnosis.sentence)
    assert len(sentences) == len(SIX)


def test_a_refused_password_is_sent_once_and_leaves_the_authorization_open(
    run: Run, practice: PracticeGateway
) -> None:
    report = _wrong_password(run)
    assert practice.calls.refused_logins == 1
    assert statuses_of(report)["sender"] is PASSED
    assert statuses_of(report)["authorization"] is NOT_REACHED
    assert report.check("authorization").evidence


def test_an_ambiguous_refusal_does_not_pass_the_sender(run: Run) -> None:
    report = _wrong_company(run)
    assert statuses_of(report)["reach"] is PASSED
    assert statuses_of(report)["sender"] is NOT_REACHED
    failure = report.first_failure
    assert failure is not None
    assert failure.diagnosis is not None
    assert "HarbourPine" in failure.diagnosis.sentence
    assert "sender ID" in failure.diagnosis.sentence


def test_one_missing_permission_names_row_and_rights_and_nothing_else_fails(run: Run) -> None:
    report = _one_permission_missing(run)
    failed = [part for part in report.check("permissions").parts if part.status is FAILED]
    assert [part.id for part in failed] == [INVOICES]
    found = report.check("permissions").diagnosis
    assert found is failed[0].diagnosis
    assert found is not None
    assert "Accounts Receivable › Invoices" in found.sentence
    assert any("List, View, Add, Edit and Post" in step for step in found.steps)
    assert any("List, View, Add, Edit and Post" in step for step in found.role_steps)
    assert statuses_of(report)["company"] is PASSED
    assert report.company is not None
    fact = connection_fact(report)
    assert fact.denied == {"accounts_receivable.invoices"}
    assert fact.disproved == {"permissions"}


# -- the practice gateway's other faults ------------------------------------------------------------

#: Fault, diagnosis, check that fails, owner, logins the gateway saw.
SIGN_IN_FAULTS = (
    ("sender_wrong", "sender.not_recognized", "sender", Owner.ARMATIC, 0),
    ("invalid_request", "request.company_or_sender", "authorization", Owner.YOU, 0),
    ("invalid_request_old", "request.company_or_sender", "authorization", Owner.YOU, 0),
    ("sign_in_at_gateway", "login.refused", "sign_in", Owner.YOU, 0),
    ("sign_in_at_gateway_old", "login.refused", "sign_in", Owner.YOU, 0),
    ("throttled", "service.throttled", "reach", Owner.WAIT, 0),
    ("schema_error", "request.malformed", "sender", Owner.ARMATIC, 0),
    ("bad_policy", "request.policy", "sender", Owner.ARMATIC, 0),
    ("demo_expired", "company.demo_expired", "authorization", Owner.INTACCT_ADMIN, 0),
    ("control_without_errors", "sender.other", "sender", Owner.ARMATIC, 0),
    ("maintenance_at_control", "service.maintenance", "reach", Owner.WAIT, 0),
    ("sender_not_authorized", "sender.not_authorized", "authorization", Owner.INTACCT_ADMIN, 1),
    ("sign_in_refused", "login.refused", "sign_in", Owner.YOU, 1),
    ("user_locked", "login.locked_out", "sign_in", Owner.INTACCT_ADMIN, 1),
    ("user_inactive", "login.user_inactive", "sign_in", Owner.INTACCT_ADMIN, 1),
    ("password_expired", "login.password_expired", "sign_in", Owner.INTACCT_ADMIN, 1),
    ("ip_filter", "login.ip_filter", "authorization", Owner.INTACCT_ADMIN, 1),
    ("web_services_not_subscribed", "login.web_services_off", "authorization", Owner.INTACCT_ADMIN, 1),
    ("entity_unknown", "login.entity", "authorization", Owner.YOU, 1),
    ("entity_not_allowed", "login.entity", "authorization", Owner.YOU, 1),
    ("top_level_not_allowed", "login.top_level", "authorization", Owner.INTACCT_ADMIN, 1),
    ("session_function_failed", "login.session", "sign_in", Owner.YOU, 1),
    ("maintenance", "service.maintenance", "reach", Owner.WAIT, 1),
    ("rate_limit_in_200", "service.throttled", "reach", Owner.WAIT, 1),
    ("foreign_endpoint", "local.endpoint_not_allowed", "encryption", Owner.ARMATIC, 1),
    ("no_session_id", "reply.unreadable", "reach", Owner.ARMATIC, 1),
    ("http_403", "service.blocked", "reach", Owner.IT, 0),
    ("http_404", "service.address_not_found", "reach", Owner.IT, 0),
    ("http_407", "network.proxy_sign_in", "reach", Owner.YOU, 0),
    ("http_429", "service.throttled", "reach", Owner.WAIT, 0),
    ("http_500", "service.unavailable", "reach", Owner.WAIT, 0),
    ("http_502", "service.unavailable", "reach", Owner.WAIT, 0),
    ("http_524", "service.gateway_timeout", "reach", Owner.WAIT, 0),
    ("cdn_page", "service.unavailable", "reach", Owner.WAIT, 0),
    ("captive_portal", "reply.html", "reach", Owner.IT, 0),
    ("filter_page", "service.blocked", "reach", Owner.IT, 0),
    ("empty_body", "reply.incomplete", "reach", Owner.WAIT, 0),
    ("cut_body", "reply.incomplete", "reach", Owner.WAIT, 1),
    ("reset", "network.connection_lost", "reach", Owner.YOU, 0),
    ("closed", "network.connection_lost", "reach", Owner.YOU, 0),
    ("malformed_xml", "reply.unreadable", "reach", Owner.ARMATIC, 1),
    ("other_xml", "reply.unreadable", "reach", Owner.ARMATIC, 0),
    ("entity_bomb", "reply.refused", "reach", Owner.ARMATIC, 0),
    ("external_entity", "reply.refused", "reach", Owner.ARMATIC, 0),
    ("redirect", "service.redirect", "reach", Owner.IT, 0),
    ("redirect_keeping_body", "service.redirect", "reach", Owner.IT, 0),
)


@pytest.mark.parametrize(
    ("fault", "expected", "check", "owner", "logins"), SIGN_IN_FAULTS, ids=[row[0] for row in SIGN_IN_FAULTS]
)
def test_faults_of_the_sign_in(
    run: Run, practice: PracticeGateway, fault: str, expected: str, check: str, owner: Owner, logins: int
) -> None:
    practice.faults.add(fault)
    report = run()
    failure = report.first_failure
    assert failure is not None
    assert failure.diagnosis is not None
    assert (failure.diagnosis.id, failure.id) == (expected, check)
    assert failure.diagnosis.owner is owner
    assert practice.calls.requests == report.requests == 1
    assert practice.calls.logins <= 1
    assert practice.calls.logins == logins
    assert_order_holds(report)
    assert_no_secret(run, report)


#: Fault on one object, status and diagnosis of its row.
ROW_FAULTS = (
    ("permission_denied", FAILED, "permission.denied"),
    ("unknown_field", FAILED, "request.field"),
    ("generic_error", FAILED, "operation.no_reason"),
    ("rolled_back", FAILED, "operation.no_reason"),
    ("errorno_is_text", FAILED, "request.legacy"),
    ("business_rule", FAILED, "request.write_refused"),
    ("unknown_error", FAILED, "operation.other"),
    ("result_without_errors", FAILED, "operation.other"),
)


@pytest.mark.parametrize(("fault", "status", "expected"), ROW_FAULTS, ids=[row[0] for row in ROW_FAULTS])
def test_faults_of_one_row_leave_the_others_alone(
    run: Run, practice: PracticeGateway, fault: str, status: CheckStatus, expected: str
) -> None:
    practice.faults.add(fault, object="GLACCOUNT")
    report = run()
    part = report.check(f"{PART_PREFIX}general_ledger.accounts")
    assert part.status is status
    assert part.diagnosis is not None
    assert part.diagnosis.id == expected
    others = [other for other in report.check("permissions").parts if other is not part]
    assert not [other.id for other in others if other.status in {FAILED, NOT_REACHED}]
    assert report.check("permissions").diagnosis == part.diagnosis
    assert practice.calls.logins == 1
    assert_order_holds(report)
    assert_no_secret(run, report)


@pytest.mark.parametrize(
    "fault", ["object_absent", "object_absent_old", "not_open_to_api", "module_not_subscribed"]
)
def test_a_feature_the_company_does_not_have_is_not_applicable(
    run: Run, practice: PracticeGateway, fault: str
) -> None:
    practice.faults.add(fault, object="ARACCOUNTLABEL")
    report = run()
    assert report.passed
    assert report.check(LABELS).status is SKIPPED
    assert report.check(LABELS).absent
    assert "1 does not apply" in report.check("permissions").evidence
    assert connection_fact(report).absent >= {"accounts_receivable.ar_account_labels"}


def test_what_the_sync_cannot_do_without_is_never_not_applicable(run: Run, practice: PracticeGateway) -> None:
    practice.faults.add("object_absent", object="ARINVOICE")
    report = run()
    assert report.check(INVOICES).status is FAILED
    assert not report.passed


def test_an_unknown_error_keeps_the_raw_code_and_the_support_id(run: Run, practice: PracticeGateway) -> None:
    practice.faults.add("unknown_error", object="GLACCOUNT")
    found = run().check("permissions").diagnosis
    assert found is not None
    assert found.copy == "ZZ99000042, Support ID HarborPine:X~42/1"
    assert "Support ID HarborPine:X~42/1" in found.detail
