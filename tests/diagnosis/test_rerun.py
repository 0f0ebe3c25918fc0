"""Testing one check or one row anew, without changing anything else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.diagnosis.merge import merge, merge_rows
from armatic_setup.diagnosis.plan import Selection, UnknownCheckError, part_ids, part_title
from armatic_setup.diagnosis.results import (
    CheckEvent,
    CheckFinished,
    CheckReport,
    CheckResult,
    CheckStarted,
    CheckStatus,
)
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.gateway.session import Session
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.practice import PracticeGateway
from armatic_setup.secret import Secret
from tests.fault_cases import right_credentials

CATALOGUE = load_catalogue()
PASSED, FAILED, WARNING = CheckStatus.PASSED, CheckStatus.FAILED, CheckStatus.WARNING
NOT_REACHED = CheckStatus.NOT_REACHED
INVOICES = "permissions.accounts_receivable.invoices"
CUSTOMERS = "permissions.accounts_receivable.customers"
TWIN = "permissions.order_entry.customers"
SIGN_IN = CHECK_IDS[:5]
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


class Bench:
    """Runs tests of one company one after the other, ten minutes apart, and keeps session and events."""

    def __init__(self, practice: PracticeGateway) -> None:
        self.practice = practice
        self.session: Session | None = None
        self.sessions = 0
        self.time = START - timedelta(minutes=10)
        self.events: list[CheckEvent] = []

    def __call__(self, *only: str, earlier: CheckReport | None = None, **typed: str) -> CheckReport:
        given = right_credentials(self.practice)
        if "password" in typed:
            given = replace(given, user_password=Secret(typed["password"]))
        self.time += timedelta(minutes=10)
        self.events.clear()
        self.practice.calls.reset()
        return run_checks(
            given,
            endpoint=self.practice.endpoint,
            catalogue=CATALOGUE,
            emit=self.events.append,
            cancel=CancelToken(),
            only=only,
            earlier=earlier,
            session=self.session,
            on_session=self._keep,
            retry=RetryPolicy(tries=1),
            now=lambda: self.time,
        )

    def _keep(self, session: Session) -> None:
        self.session = session
        self.sessions += 1


@pytest.fixture
def bench(practice: PracticeGateway) -> Bench:
    return Bench(practice)


def _ids(report: CheckReport) -> list[str]:
    return [check.id for check in report.checks]


# -- what is asked for ----------------------------------------------------------------------------------


def test_nothing_named_means_everything() -> None:
    selection = Selection.of((), CATALOGUE, Profile.FULL)
    assert selection.planned == CHECK_IDS
    assert len(selection.rows) == len(CATALOGUE.permissions)


@pytest.mark.parametrize("name", [*SIGN_IN, "reach.proxy", "encryption.clock", "sign_in.user_type"])
def test_what_one_sign_in_decides_goes_together(name: str) -> None:
    selection = Selection.of([name], CATALOGUE, Profile.FULL)
    assert selection.planned == SIGN_IN
    assert selection.signs_in


@pytest.mark.parametrize(
    ("names", "planned"),
    [
        (["applications"], ("applications",)),
        (["applications.order_entry"], ("applications",)),
        (["company.entities"], ("company",)),
        ([INVOICES], ("permissions",)),
        (["company", "permissions"], ("permissions", "company")),
    ],
)
def test_the_others_stand_alone(names: list[str], planned: tuple[str, ...]) -> None:
    selection = Selection.of(names, CATALOGUE, Profile.FULL)
    assert selection.planned == planned
    assert not selection.signs_in


def test_a_row_stands_for_itself_and_the_check_for_all() -> None:
    one = Selection.of([INVOICES, CUSTOMERS], CATALOGUE, Profile.FULL)
    assert [row.id for row in one.rows] == ["accounts_receivable.customers", "accounts_receivable.invoices"]
    assert len(Selection.of(["permissions"], CATALOGUE, Profile.FULL).rows) == len(CATALOGUE.permissions)


@pytest.mark.parametrize("name", ["", "nonsense", "reach.nonsense", "permissions.nonsense", "sender.x"])
def test_what_does_not_exist_is_refused_before_anything_is_sent(bench: Bench, name: str) -> None:
    with pytest.raises(UnknownCheckError) as refused:
        bench(name)
    assert refused.value.unknown == name
    assert "reach" in refused.value.known
    assert bench.practice.calls.requests == 0
    assert not bench.events


def test_every_part_has_a_title_of_its_own() -> None:
    titles = [part_title(part, CATALOGUE) for check in CHECK_IDS for part in part_ids(check, CATALOGUE)]
    assert len(titles) >= 20
    assert len(set(titles)) == len(titles)
    with pytest.raises(KeyError):
        part_title("reach.nonsense", CATALOGUE)


# -- what it costs --------------------------------------------------------------------------------------


def test_one_row_without_a_session(bench: Bench) -> None:
    report = bench(INVOICES)
    assert _ids(report) == [*SIGN_IN, "permissions"]
    assert [part.id for part in report.check("permissions").parts] == [INVOICES]
    assert report.check(INVOICES).status is PASSED
    assert report.requests == bench.practice.calls.requests == 4
    assert dict(bench.practice.calls.by_object) == {"USERINFO": 1, "ARINVOICE": 1}


def test_one_row_with_a_session(bench: Bench) -> None:
    bench()
    report = bench(INVOICES)
    assert _ids(report) == ["permissions"]
    assert report.requests == bench.practice.calls.requests == 3
    assert bench.practice.calls.logins == 0
    assert bench.sessions == 1


@pytest.mark.parametrize(
    ("name", "requests", "logins"),
    [
        ("sign_in", 2, 1),
        ("reach.name", 2, 1),
        ("applications", 1, 0),
        ("company", 3, 0),
        ("permissions", 2, 0),
    ],
)
def test_every_check_alone(bench: Bench, name: str, requests: int, logins: int) -> None:
    whole = bench()
    report = bench(name)
    check = name.partition(".")[0]
    assert report.check(check).status is whole.check(check).status
    assert report.check(check).evidence == whole.check(check).evidence
    assert [part.id for part in report.check(check).parts] == [part.id for part in whole.check(check).parts]
    assert bench.practice.calls.logins == logins
    if name == "permissions":
        requests += len(bench.practice.calls.by_object)
    assert report.requests == requests


def test_a_row_that_shares_its_object_is_no_better_proven_alone(bench: Bench) -> None:
    report = bench(TWIN)
    assert report.check(TWIN).status is CheckStatus.SKIPPED
    assert "Accounts Receivable › Customers" in report.check(TWIN).evidence


# -- what stays -----------------------------------------------------------------------------------------


def test_a_mended_row_is_tested_alone_and_all_else_keeps_its_result(bench: Bench) -> None:
    bench.practice.permissions.deny("ARINVOICE")
    bench.practice.permissions.deny("GLACCOUNT")
    before = bench()
    assert not before.passed
    bench.practice.permissions.allow("ARINVOICE")
    after = bench(INVOICES, earlier=before)
    assert _ids(after) == list(CHECK_IDS)
    assert after.check(INVOICES).status is PASSED
    assert after.check("permissions").status is FAILED  # the other one still is
    found = after.check("permissions").diagnosis
    assert found is not None
    assert "General Ledger › Accounts" in found.sentence
    assert after.company == before.company
    others = [check for check in before if check.id not in (INVOICES, "permissions")]
    assert [after.check(check.id) for check in others] == others
    assert after.requests == 3


def test_times_tell_what_is_new(bench: Bench) -> None:
    before = bench()
    after = bench(INVOICES, earlier=before)
    assert after.tested_at == START + timedelta(minutes=10)
    assert after.check(INVOICES).tested_at == START + timedelta(minutes=10)
    assert after.check(CUSTOMERS).tested_at == START
    assert after.check("reach").tested_at == START


def test_rows_keep_their_order(bench: Bench) -> None:
    before = bench()
    after = bench(INVOICES, CUSTOMERS, earlier=before)
    order = [part.id for part in before.check("permissions").parts]
    assert [part.id for part in after.check("permissions").parts] == order


def test_events_are_those_of_what_was_tested(bench: Bench) -> None:
    before = bench()
    after = bench(INVOICES, earlier=before)
    assert [event.id for event in bench.events if isinstance(event, CheckStarted)] == [
        "permissions",
        INVOICES,
    ]
    row, whole = [event.result for event in bench.events if isinstance(event, CheckFinished)]
    assert row == after.check(INVOICES)
    assert whole == after.check("permissions")
    assert len(whole.parts) == len(before.check("permissions").parts)  # the section is shown whole


# -- when it fails --------------------------------------------------------------------------------------


def test_a_prerequisite_that_fails_leaves_what_was_asked_not_reached(bench: Bench) -> None:
    before = bench()
    bench.session = None
    bench.practice.faults.add("http_403")
    after = bench(INVOICES, earlier=before)
    assert after.check("reach").status is FAILED
    assert [after.check(check).status for check in SIGN_IN[1:]] == [NOT_REACHED] * 4
    assert after.check("permissions").status is NOT_REACHED
    assert after.check("applications") == before.check("applications")  # nobody asked for it
    assert after.company == before.company
    assert not after.passed


def test_a_session_that_ended_is_replaced_by_itself(bench: Bench) -> None:
    bench()
    bench.practice.sessions.end_all()
    report = bench(INVOICES)
    assert report.check(INVOICES).status is PASSED
    assert bench.practice.calls.logins == 1
    assert bench.sessions == 2


def test_a_session_that_ended_with_the_password_is_a_failed_sign_in(bench: Bench) -> None:
    before = bench()
    bench.practice.sessions.end_all()
    after = bench(INVOICES, earlier=before, password="An-old-0ne")
    assert after.check("sign_in").status is FAILED
    assert after.check("permissions").status is NOT_REACHED
    found = after.check("sign_in").diagnosis
    assert found is not None
    assert found.id == "login.refused"
    assert bench.practice.calls.refused_logins == 1


def test_a_line_that_drops_fails_the_first_check_asked_for(bench: Bench) -> None:
    bench()
    bench.practice.faults.add("reset")
    report = bench("company", "permissions")
    assert report.check("permissions").status is FAILED
    assert report.check("company").status is NOT_REACHED


def test_rows_an_earlier_line_dropped_before_stay_open(bench: Bench) -> None:
    bench.practice.faults.add("reset", function="query", object="ARINVOICE", times=1)
    before = bench()
    assert before.check("permissions").status is FAILED
    open_rows = [part.id for part in before.check("permissions").parts if part.status is NOT_REACHED]
    after = bench(INVOICES, earlier=before)
    assert after.check("permissions").status is NOT_REACHED
    assert not after.passed
    done = bench(*open_rows, earlier=after)
    assert done.check("permissions").status is PASSED
    assert done.passed


# -- the pure part --------------------------------------------------------------------------------------


def _result(check: str, status: CheckStatus = PASSED) -> CheckResult:
    return CheckResult(check, check, status)


def test_merging_is_pure_and_keeps_the_order() -> None:
    earlier = CheckReport((_result("reach"), _result("company", FAILED)), None, START, 20)
    rerun = CheckReport((_result("company"), _result("applications")), None, START + timedelta(1), 2)
    merged = merge(earlier, rerun)
    assert _ids(merged) == ["reach", "applications", "company"]
    assert merged.check("company").status is PASSED
    assert (merged.tested_at, merged.requests) == (rerun.tested_at, 2)
    assert merge(merged, rerun) == merged
    assert merge(earlier, earlier) == earlier


def test_merging_rows_takes_the_newer_and_drops_what_is_asked_no_more() -> None:
    old, new = _result("a", FAILED), _result("a")
    assert merge_rows((old, _result("b")), (new,), ("a", "b")) == (new, _result("b"))
    assert merge_rows((_result("b"),), (new,), ("a", "b")) == (new, _result("b"))
    assert merge_rows((old, _result("gone")), (), ("a", "b")) == (old,)
    assert merge_rows((), (_result("b"), new), ("a", "b")) == (new, _result("b"))
