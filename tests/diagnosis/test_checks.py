"""The whole connection test against the practice gateway, over real HTTP on loopback."""

from __future__ import annotations

import dataclasses
import threading
import time

import pytest

from armatic_setup.diagnosis.outcome import connection_fact
from armatic_setup.diagnosis.permissions import probe_of
from armatic_setup.diagnosis.plan import PART_PREFIX, planned_checks
from armatic_setup.diagnosis.report import report_text
from armatic_setup.diagnosis.results import (
    CheckEvent,
    CheckFinished,
    CheckStarted,
    CheckWaiting,
)
from armatic_setup.faults import Cancelled
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.practice import PracticeGateway, UserStatus
from armatic_setup.secret import Secret
from tests.diagnosis.running import (
    ATTACHMENTS,
    CATALOGUE,
    CUSTOMERS,
    FAILED,
    INVOICES,
    NOT_REACHED,
    PASSED,
    SKIPPED,
    WARNING,
    Run,
    assert_no_secret,
    assert_order_holds,
    statuses_of,
)


def test_a_healthy_company(run: Run, practice: PracticeGateway) -> None:
    report = run()
    assert report.passed
    assert report.first_failure is None
    statuses = statuses_of(report)
    assert statuses.pop("encryption") is SKIPPED  # loopback: nothing to encrypt, and it is said
    assert set(statuses.values()) == {PASSED}
    assert not [part.id for part in report if part.status in {FAILED, WARNING, NOT_REACHED}]
    assert report.check("permissions").evidence.startswith("12 of 13 rows can be read.")
    assert "base currency USD" in report.check("company").evidence
    assert_order_holds(report)
    assert_no_secret(run, report)


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
    assert statuses_of(report)["reach"] is PASSED
    assert statuses_of(report)["company"] is PASSED  # its facts were there already
    assert practice.calls.logins == 1
    assert_order_holds(report)


@pytest.mark.parametrize(
    ("function", "stopped"), [("get_applications", "applications"), ("readUserFormatting", "permissions")]
)
def test_a_connection_lost_after_the_sign_in(
    run: Run, practice: PracticeGateway, function: str, stopped: str
) -> None:
    practice.faults.add("reset", function=function)
    report = run()
    statuses = statuses_of(report)
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
    assert set(list(statuses_of(report).values())[:4]) == {NOT_REACHED}
    assert practice.calls.requests == report.requests == 0
    assert "bell" not in report_text(report)


def test_an_unencrypted_address_elsewhere_gets_nothing(run: Run) -> None:
    report = run(endpoint="http://api.intacct.com/ia/xml/xmlgw.phtml")
    failure = report.first_failure
    assert failure is not None
    assert failure.id == "encryption"
    assert failure.diagnosis is not None
    assert failure.diagnosis.id == "local.endpoint_not_allowed"
    assert statuses_of(report)["reach"] is NOT_REACHED
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
    assert time.monotonic() - cancelled_at[0] < 3  # the answer takes thirty seconds
