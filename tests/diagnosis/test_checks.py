"""The whole connection test against the practice gateway, over real HTTP on loopback."""

from __future__ import annotations

import dataclasses
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.diagnosis.outcome import connection_fact
from armatic_setup.diagnosis.permissions import probe_of
from armatic_setup.diagnosis.plan import PART_PREFIX, planned_checks
from armatic_setup.diagnosis.report import report_record, report_text
from armatic_setup.diagnosis.results import (
    CheckEvent,
    CheckFinished,
    CheckReport,
    CheckStarted,
    CheckStatus,
    CheckWaiting,
)
from armatic_setup.faults import Cancelled
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.guide.catalogue import Catalogue, load_catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.vocabulary import Owner, Profile
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway, UserStatus
from armatic_setup.practice_sign_in import credentials_of
from armatic_setup.secret import Secret

CATALOGUE = load_catalogue()
PASSED, FAILED, WARNING = CheckStatus.PASSED, CheckStatus.FAILED, CheckStatus.WARNING
SKIPPED, NOT_REACHED = CheckStatus.SKIPPED, CheckStatus.NOT_REACHED
AT_ONCE = RetryPolicy(tries=1)
INVOICES = f"{PART_PREFIX}accounts_receivable.invoices"
CUSTOMERS = f"{PART_PREFIX}accounts_receivable.customers"
LABELS = f"{PART_PREFIX}accounts_receivable.ar_account_labels"
ATTACHMENTS = f"{PART_PREFIX}company.attachments"


@pytest.fixture(scope="session")
def harbor_pine() -> PracticeCompany:
    return PracticeCompany(CompanySize(customers=10, invoices=40))


@pytest.fixture
def practice(harbor_pine: PracticeCompany) -> Iterator[PracticeGateway]:
    with PracticeGateway(harbor_pine) as gateway:
        yield gateway


@dataclass
class Run:
    """Runs the checks and keeps what they told."""

    practice: PracticeGateway
    events: list[CheckEvent] = field(default_factory=list)
    cancel: CancelToken = field(default_factory=CancelToken)
    on_event: Callable[[CheckEvent], None] = lambda _: None

    @property
    def credentials(self) -> Credentials:
        return credentials_of(self.practice.access)

    def __call__(
        self,
        credentials: Credentials | None = None,
        *,
        endpoint: str = "",
        profile: Profile = Profile.FULL,
        retry: RetryPolicy = AT_ONCE,
    ) -> CheckReport:
        return run_checks(
            credentials or self.credentials,
            endpoint=endpoint or self.practice.endpoint,
            catalogue=CATALOGUE,
            emit=self._emit,
            cancel=self.cancel,
            profile=profile,
            retry=retry,
        )

    def _emit(self, event: CheckEvent) -> None:
        self.events.append(event)
        self.on_event(event)


@pytest.fixture
def run(practice: PracticeGateway) -> Run:
    return Run(practice)


def _statuses(report: CheckReport) -> dict[str, CheckStatus]:
    return {check.id: check.status for check in report.checks}


def _assert_order_holds(report: CheckReport) -> None:
    """At most one of the sign-in's checks failed, and nothing says more than was tried."""
    assert tuple(check.id for check in report.checks) == CHECK_IDS
    statuses = list(_statuses(report).values())
    sign_in = statuses[:5]
    assert sign_in.count(FAILED) <= 1
    if FAILED in sign_in:
        assert set(statuses[sign_in.index(FAILED) + 1 :]) == {NOT_REACHED}
    for check in report:
        if check.status is FAILED:
            assert check.diagnosis is not None
        if check.status is NOT_REACHED:
            assert check.diagnosis is None
            assert check.seconds is None


def _assert_no_secret(run: Run, report: CheckReport) -> None:
    told = report_text(report) + json.dumps(report_record(report)) + repr(report) + repr(run.events)
    for secret in (run.practice.access.user_password, run.practice.access.sender_password):
        assert secret not in told


# -- a healthy company ------------------------------------------------------------------------------


def test_a_healthy_company(run: Run, practice: PracticeGateway) -> None:
    report = run()
    assert report.passed
    assert report.first_failure is None
    statuses = _statuses(report)
    assert statuses.pop("encryption") is SKIPPED  # loopback: nothing to encrypt, and it is said
    assert set(statuses.values()) == {PASSED}
    assert not [part.id for part in report if part.status in {FAILED, WARNING, NOT_REACHED}]
    assert report.check("permissions").evidence.startswith("12 of 13 rows can be read.")
    assert "base currency USD" in report.check("company").evidence
    _assert_order_holds(report)
    _assert_no_secret(run, report)


def test_a_healthy_company_costs_three_requests_and_one_per_object(
    run: Run, practice: PracticeGateway
) -> None:
    report = run()
    probed = {probe_of(row) for row in CATALOGUE.permissions} - {""}
    assert practice.calls.requests == report.requests <= 3 + len(probed)
    assert practice.calls.logins == 1
    assert practice.calls.refused_logins == 0
    assert practice.calls.written == 0
    assert set(practice.calls.by_object) == probed | {"USERINFO"}  # that one rides along
    assert set(practice.calls.by_object.values()) == {1}


def test_a_whole_test_takes_little_time_of_its_own(run: Run) -> None:
    run()  # imports count for the first one
    began = time.thread_time()  # what this thread itself works; waiting for the network is not in it
    run()
    assert time.thread_time() - began < 2.0


def test_company_facts_name_the_company(run: Run, practice: PracticeGateway) -> None:
    company = run().company
    assert company is not None
    assert company.company_id == practice.access.company
    assert company.base_currency == "USD"
    assert company.multi_entity
    assert len(company.entities) > 1
    assert company.date_format == "/mdY"
    assert company.gmt_offset == practice.access.gmt_offset


def test_every_check_and_row_is_announced_before_it_ends(run: Run) -> None:
    report = run()
    open_checks: list[str] = []
    ended: list[str] = []
    for event in run.events:
        if isinstance(event, CheckStarted):
            open_checks.append(event.id)
        elif isinstance(event, CheckFinished):
            assert event.result.id in open_checks
            ended.append(event.result.id)
    assert [check for check in ended if check in CHECK_IDS] == list(CHECK_IDS)
    parts = [part.id for part in report.check("permissions").parts]
    assert [check for check in ended if check.startswith(PART_PREFIX)] == parts
    assert ended.index(parts[-1]) < ended.index("permissions")


def test_what_cannot_be_proven_is_said(run: Run) -> None:
    report = run()
    assert report.check(ATTACHMENTS).status is SKIPPED
    assert "List, View and Edit" in report.check(ATTACHMENTS).evidence
    assert not report.check(ATTACHMENTS).absent
    assert "Add, Edit and Post cannot be proven without writing." in report.check(INVOICES).evidence


def test_a_read_only_evaluation_asks_for_no_more(run: Run) -> None:
    report = run(profile=Profile.READ_ONLY)
    assert report.passed
    assert "cannot be proven without writing" not in report.check(INVOICES).evidence
    with pytest.raises(KeyError):
        report.check(f"{PART_PREFIX}order_entry.payments")  # a row with a writing right only


def test_planned_checks_are_the_ones_that_run(run: Run, catalogue: Catalogue) -> None:
    planned = planned_checks(catalogue, run.credentials.company_id)
    assert planned == tuple((check.id, check.title) for check in run().checks)
    assert dict(planned)["applications"] == "Six applications are subscribed"
    assert dict(planned)["permissions"] == "13 permission rows can be read"


def test_the_journey_keeps_the_outcome(run: Run) -> None:
    fact = connection_fact(run())
    assert fact.passed
    assert fact.checks_passed == set(CHECK_IDS)
    assert "accounts_receivable.invoices" in fact.proven
    assert not fact.denied
    assert not fact.disproved


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
    _assert_order_holds(report)
    _assert_no_secret(run, report)


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
    assert _statuses(report)["sender"] is PASSED
    assert _statuses(report)["authorization"] is NOT_REACHED
    assert report.check("authorization").evidence


def test_an_ambiguous_refusal_does_not_pass_the_sender(run: Run) -> None:
    report = _wrong_company(run)
    assert _statuses(report)["reach"] is PASSED
    assert _statuses(report)["sender"] is NOT_REACHED
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
    assert _statuses(report)["company"] is PASSED
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
    _assert_order_holds(report)
    _assert_no_secret(run, report)


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
    _assert_order_holds(report)
    _assert_no_secret(run, report)


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


# -- permissions ------------------------------------------------------------------------------------


def test_no_denial_hides_the_next(run: Run, practice: PracticeGateway) -> None:
    for name in ("ARINVOICE", "GLACCOUNT", "CHECKINGACCOUNT"):
        practice.permissions.deny(name)
    report = run()
    failed = {part.title for part in report.check("permissions").parts if part.status is FAILED}
    assert failed == {
        "Accounts Receivable › Invoices",
        "General Ledger › Accounts",
        "Cash Management › Checking accounts",
    }
    found = report.check("permissions").diagnosis
    assert found is not None
    assert found.id == "permission.denied_rows"
    assert "and 1 more" in found.sentence
    assert all(any(title in step for step in found.steps) for title in failed)
    assert report.check("permissions").evidence.startswith("9 of 13 rows can be read.")


@pytest.mark.parametrize(
    ("denied", "goes_on"), [(("SODOCUMENT",), True), (("SODOCUMENT", "ARINVOICE"), False), ((), False)]
)
def test_a_failed_row_that_the_sync_leaves_out_does_not_stop_it(
    run: Run, practice: PracticeGateway, denied: tuple[str, ...], goes_on: bool
) -> None:
    for name in denied:
        practice.permissions.deny(name)
    report = run()
    assert report.passed is not bool(denied)
    told = report.check("permissions").evidence
    assert ("The sync goes on without what was refused." in told) is goes_on
    row = report.check("permissions.order_entry.order_entry_transactions")
    assert ("The sync goes on without Order Entry transactions" in row.evidence) is bool(denied)


def test_rights_that_only_writing_proves_are_counted(run: Run, practice: PracticeGateway) -> None:
    told = "Add, Edit and Post of 6 rows cannot be proven without writing: look at them in Intacct."
    assert told in run().check("permissions").evidence
    practice.permissions.grant_reading_permissions()
    assert "without writing" not in run().check("permissions").evidence


@pytest.mark.parametrize("cause", ["empty role", "user type"])
def test_when_nothing_can_be_read_both_causes_are_named(
    run: Run, practice: PracticeGateway, cause: str
) -> None:
    if cause == "empty role":
        practice.permissions.revoke_all()
    else:
        practice.permissions.user_type = "employee user"
    found = run().check("permissions").diagnosis
    assert found is not None
    assert found.id == "permission.all_denied"
    assert any("Business" in step for step in found.steps)
    assert any("empty role" in step for step in found.role_steps)


def test_a_denied_recommended_row_is_a_warning(run: Run, practice: PracticeGateway) -> None:
    practice.permissions.deny("ARTERM")
    report = run()
    part = report.check(f"{PART_PREFIX}accounts_receivable.ar_terms")
    assert part.status is WARNING
    assert part.diagnosis is not None
    assert report.check("permissions").status is WARNING
    assert report.check("permissions").diagnosis == part.diagnosis
    assert " recommended rows cannot be read." in report.check("permissions").evidence
    assert report.passed


def test_an_empty_table_is_a_pass() -> None:
    with PracticeGateway(size=CompanySize(customers=3, invoices=0)) as practice:
        report = Run(practice)()
    assert report.check(INVOICES).status is PASSED
    assert "none yet" in report.check(INVOICES).evidence


def test_rows_of_one_object_in_two_applications_are_asked_once(run: Run, practice: PracticeGateway) -> None:
    report = run()
    assert practice.calls.by_object["CUSTOMER"] == 1
    twin = report.check(f"{PART_PREFIX}order_entry.customers")
    assert twin.status is SKIPPED
    assert "Accounts Receivable › Customers, which can be read" in twin.evidence


def test_rows_of_an_application_that_is_not_subscribed_do_not_apply(
    run: Run, practice: PracticeGateway
) -> None:
    practice.permissions.unsubscribe("Order Entry")
    report = run()
    assert report.check("applications").status is WARNING
    assert "Order Entry" in report.check("applications").evidence
    part = report.check(f"{PART_PREFIX}order_entry.order_entry_transactions")
    assert part.status is SKIPPED
    assert part.absent
    assert "Order Entry is not subscribed" in part.evidence
    assert report.passed


def test_own_rights_are_compared_where_intacct_shows_them(run: Run, practice: PracticeGateway) -> None:
    practice.permissions.grant_reading_permissions()
    practice.permissions.row_names["Invoices"] = "AR sales invoices"
    practice.permissions.revoke("Accounts Receivable", "Customers", "Add", "Edit")
    report = run()
    assert "Intacct lists List, View, Add, Edit and Post." in report.check(INVOICES).evidence
    assert report.check(ATTACHMENTS).status is PASSED
    customers = report.check(CUSTOMERS)
    assert customers.status is WARNING
    assert customers.diagnosis is not None
    assert customers.diagnosis.id == "permission.right_missing"
    assert "lacks Add and Edit on Accounts Receivable › Customers" in customers.diagnosis.sentence
    assert any("tick Add and Edit" in step for step in customers.diagnosis.steps)
    assert report.passed
    # Manage payments lacks Post, which is recommended only
    assert report.check("permissions").evidence == "13 of 13 rows can be read. 2 lack another right."
    assert practice.calls.functions["getUserPermissions"] == 1


def test_a_label_we_do_not_know_is_never_a_missing_right(run: Run, practice: PracticeGateway) -> None:
    practice.permissions.grant_reading_permissions()
    practice.permissions.row_names["Invoices"] = "Rechnungen"
    report = run()
    assert report.check(INVOICES).status is PASSED
    assert "cannot be proven without writing" in report.check(INVOICES).evidence


# -- on the way -------------------------------------------------------------------------------------


def test_a_connection_lost_among_the_rows_leaves_the_rest_not_reached(
    run: Run, practice: PracticeGateway
) -> None:
    practice.faults.add("reset", function="query", object="ARINVOICE")
    report = run()
    parts = report.check("permissions").parts
    position = [part.id for part in parts].index(INVOICES)
    assert parts[position].status is FAILED
    assert parts[position - 1].status is PASSED
    assert {part.status for part in parts[position + 1 :]} <= {NOT_REACHED, SKIPPED}
    assert NOT_REACHED in {part.status for part in parts[position + 1 :]}
    found = report.check("permissions").diagnosis
    assert found is not None
    assert found.id == "network.connection_lost"
    assert _statuses(report)["reach"] is PASSED
    assert _statuses(report)["company"] is PASSED  # its facts were there already
    assert practice.calls.logins == 1
    _assert_order_holds(report)


@pytest.mark.parametrize(
    ("function", "stopped"), [("get_applications", "applications"), ("readUserFormatting", "permissions")]
)
def test_a_connection_lost_after_the_sign_in(
    run: Run, practice: PracticeGateway, function: str, stopped: str
) -> None:
    practice.faults.add("reset", function=function)
    report = run()
    statuses = _statuses(report)
    assert statuses[stopped] is FAILED
    assert statuses["sign_in"] is PASSED
    assert set(list(statuses.values())[CHECK_IDS.index(stopped) + 1 :]) == {NOT_REACHED}
    assert report.company is None


def test_a_session_that_ends_is_renewed_once(run: Run, practice: PracticeGateway) -> None:
    practice.faults.add("session_expired", times=1)
    report = run()
    assert report.passed
    assert practice.calls.logins == 2


def test_a_wait_is_told(run: Run, practice: PracticeGateway) -> None:
    practice.faults.add("http_503", times=1, function="query", object="CUSTOMER")
    report = run(retry=RetryPolicy(tries=2, first_wait=0.01))
    assert report.passed
    (waiting,) = [event for event in run.events if isinstance(event, CheckWaiting)]
    assert waiting.id == CUSTOMERS
    assert waiting.reason == "server_error"


def test_a_locked_user_is_told_from_a_wrong_password(run: Run, practice: PracticeGateway) -> None:
    practice.access.user_status = UserStatus.LOCKED
    failure = run().first_failure
    assert failure is not None
    assert failure.diagnosis is not None
    assert failure.diagnosis.id == "login.locked_out"


def test_a_value_that_cannot_be_sent_fails_nothing_that_was_not_tried(
    run: Run, practice: PracticeGateway
) -> None:
    report = run(dataclasses.replace(run.credentials, user_password=Secret("bell\x07")))
    failure = report.first_failure
    assert failure is not None
    assert failure.id == "sign_in"
    assert failure.diagnosis is not None
    assert failure.diagnosis.id == "local.unsendable_value"
    assert set(list(_statuses(report).values())[:4]) == {NOT_REACHED}
    assert practice.calls.requests == report.requests == 0
    assert "bell" not in report_text(report)


def test_an_unencrypted_address_elsewhere_gets_nothing(run: Run) -> None:
    report = run(endpoint="http://api.intacct.com/ia/xml/xmlgw.phtml")
    failure = report.first_failure
    assert failure is not None
    assert failure.id == "encryption"
    assert failure.diagnosis is not None
    assert failure.diagnosis.id == "local.endpoint_not_allowed"
    assert _statuses(report)["reach"] is NOT_REACHED
    assert report.requests == 0


# -- cancel -----------------------------------------------------------------------------------------


def test_cancel_between_two_rows_ends_the_test(run: Run, practice: PracticeGateway) -> None:
    def stop(event: CheckEvent) -> None:
        if isinstance(event, CheckStarted) and event.id == INVOICES:
            run.cancel.cancel()

    run.on_event = stop
    with pytest.raises(Cancelled):
        run()
    assert practice.calls.by_object["ARINVOICE"] == 0
    assert practice.calls.logins == 1


def test_cancel_ends_a_request_under_way_at_once(run: Run, practice: PracticeGateway) -> None:
    practice.faults.add("slow", function="query", object="ARINVOICE", seconds=30)
    cancelled_at: list[float] = []

    def stop() -> None:
        cancelled_at.append(time.monotonic())
        run.cancel.cancel()

    def arm(event: CheckEvent) -> None:
        if isinstance(event, CheckStarted) and event.id == INVOICES:
            threading.Timer(0.1, stop).start()

    run.on_event = arm
    with pytest.raises(Cancelled):
        run()
    assert time.monotonic() - cancelled_at[0] < 0.3
