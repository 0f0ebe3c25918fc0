"""The live connection test: eight named checks, one sign-in, nothing written.

The first five are decided by the one answer to the sign-in: where in it the refusal sits tells which of
them failed. Then one request asks for the company's shape, one for the user's date format and rights, and
one reads a single row of each object behind a permission row.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis import applications, company
from armatic_setup.diagnosis.applications import Subscriptions
from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.permissions import RowJudge
from armatic_setup.diagnosis.plan import SIGN_IN_CHECKS, planned_checks
from armatic_setup.diagnosis.probes import RowChecks
from armatic_setup.diagnosis.recorder import Recorder
from armatic_setup.diagnosis.results import (
    CheckEvent,
    CheckReport,
    CheckStatus,
    CompanyFacts,
)
from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.gateway.answers import CompanyShape, Result, UserFormatting, UserPermissions
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.decoding import user_formatting, user_permissions
from armatic_setup.gateway.functions import GetUserPermissions, ReadUserFormatting
from armatic_setup.gateway.retry import BRISK, RetryPolicy
from armatic_setup.gateway.session import Session
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.vocabulary import Profile

#: Seconds without a byte until a request counts as failed: somebody is watching.
_READ_TIMEOUT: Final = 30.0


def run_checks(
    credentials: Credentials,
    *,
    endpoint: str,
    catalogue: Catalogue,
    emit: Callable[[CheckEvent], None],
    cancel: CancelToken,
    profile: Profile = Profile.FULL,
    retry: RetryPolicy = BRISK,
    clock: Callable[[], float] = time.monotonic,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> CheckReport:
    """Test a connection. Sends the password once, and reads only.

    Args:
        credentials: Who signs in where.
        endpoint: Where the first request goes.
        catalogue: The checks' rows, rules and texts.
        emit: Told of every check's start and end, in the calling thread.
        cancel: Ends the test at once.
        profile: Which rights to ask for.
        retry: How patient to be with what passes by itself; a refusal is never tried again.
        clock: Monotonic seconds.
        now: The time to date the report with, in UTC.

    Raises:
        Cancelled: The user stopped it. Nothing else: every failure becomes part of the report.
    """
    tested_at = now()
    recorder = Recorder(planned_checks(catalogue, credentials.company_id), emit, clock)
    known = {
        "company_id": credentials.company_id,
        "user_id": credentials.user_id,
        "sender_id": credentials.sender_id,
        "entity_id": credentials.entity_id,
    }
    with Gateway(
        credentials,
        endpoint=endpoint,
        cancel=cancel,
        retry=retry,
        read_timeout=_READ_TIMEOUT,
        on_wait=lambda wait: recorder.waiting(wait.seconds, wait.reason),
    ) as gateway:
        test = _Test(gateway, credentials, endpoint, Diagnostician(catalogue, profile, known), recorder)
        company_facts = test.run()
        signed_in = gateway.session
    server_time = signed_in.server_time if signed_in else None
    return CheckReport(recorder.results, company_facts, tested_at, gateway.requests, server_time)


class _Test:
    """One run over the checks."""

    def __init__(
        self,
        gateway: Gateway,
        credentials: Credentials,
        endpoint: str,
        diagnosed: Diagnostician,
        recorder: Recorder,
    ) -> None:
        self._gateway = gateway
        self._credentials = credentials
        self._endpoint = endpoint
        self._diagnosed = diagnosed
        self._recorder = recorder

    def run(self) -> CompanyFacts | None:
        """All checks; the company's facts once they are known."""
        session = self._sign_in()
        if session is None:
            return None
        shape = self._shape()
        if shape is None:
            return None
        return self._rows_and_company(session, shape)

    # -- the sign-in ------------------------------------------------------------------------------

    def _sign_in(self) -> Session | None:
        self._recorder.start(SIGN_IN_CHECKS[0])
        try:
            session = self._gateway.sign_in()
        except SetupError as error:
            self._sign_in_failed(self._diagnosed(error.fault))
            return None
        for check in SIGN_IN_CHECKS:
            self._sign_in_passed(check)
        return session

    def _sign_in_failed(self, found: Diagnosis) -> None:
        failed = found.check or SIGN_IN_CHECKS[0]
        failed = failed if failed in SIGN_IN_CHECKS else SIGN_IN_CHECKS[-1]
        position = SIGN_IN_CHECKS.index(failed)
        for check in SIGN_IN_CHECKS[:position]:
            if check in found.undecided:
                self._recorder.not_reached(check, evidence="Intacct's answer leaves this open.")
            else:
                self._sign_in_passed(check)
        if position:
            self._recorder.start(failed)
        self._recorder.finish(failed, Finding(CheckStatus.FAILED, "", found), timed=position == 0)
        self._recorder.not_reached(*CHECK_IDS[CHECK_IDS.index(failed) + 1 :])

    def _sign_in_passed(self, check: str) -> None:
        """One answer proves several checks, so the first of them has all the time."""
        first = check == SIGN_IN_CHECKS[0]
        if not first:
            self._recorder.start(check)
        self._recorder.finish(check, self._proof(check), timed=first)

    def _proof(self, check: str) -> Finding:
        host = urlsplit(self._endpoint).hostname or ""
        encrypted = urlsplit(self._endpoint).scheme == "https"
        if check == "encryption" and not encrypted:
            return Finding(
                CheckStatus.SKIPPED,
                "Practice company on this computer: nothing leaves it, so nothing is encrypted.",
            )
        given = self._credentials
        place = f"in entity {given.entity_id}" if given.entity_id else "at the top level"
        evidence = {
            "reach": f"{host} answered.",
            "encryption": f"The certificate of {host} is genuine.",
            "sender": f"Sender ID {given.sender_id} and its key are accepted.",
            "authorization": f"Sender ID {given.sender_id} is allowed.",
            "sign_in": f"Signed in as {given.user_id}, {place}.",
        }[check]
        return Finding(CheckStatus.PASSED, evidence)

    # -- what the company is ----------------------------------------------------------------------

    def _shape(self) -> CompanyShape | None:
        self._recorder.start("applications")
        try:
            shape = self._gateway.company_shape()
        except SetupError as error:
            self._stopped("applications", error.fault)
            return None
        return shape

    def _user(self) -> tuple[UserFormatting | Fault, UserPermissions | None]:
        """The user's date format and rights, in one request. Not to see the own rights is usual.

        Raises:
            SetupError: The request as a whole failed.
        """
        user = self._credentials.user_id
        formatting, rights = self._gateway.call(ReadUserFormatting(user), GetUserPermissions(user))
        return (
            user_formatting(formatting.data) if formatting.data is not None else _fault_of(formatting),
            user_permissions(rights.data) if rights.data is not None else None,
        )

    def _rows_and_company(self, session: Session, shape: CompanyShape) -> CompanyFacts | None:
        subscriptions = Subscriptions.of(shape, self._diagnosed.catalogue)
        self._recorder.finish("applications", applications.judge(subscriptions, shape, self._diagnosed))
        self._recorder.start("permissions")
        try:
            formatting, rights = self._user()
        except SetupError as error:
            self._stopped("permissions", error.fault)
            return None
        judge = RowJudge(self._diagnosed, subscriptions, rights)
        finding, parts = RowChecks(self._gateway, self._recorder, judge).run()
        self._recorder.finish("permissions", finding, parts=parts)
        facts = company.company_facts(session, self._credentials.company_id, shape, formatting)
        self._recorder.start("company")
        self._recorder.finish("company", company.judge(facts, formatting, self._diagnosed))
        return facts

    # -- common -----------------------------------------------------------------------------------

    def _stopped(self, check: str, fault: Fault) -> None:
        """The connection was lost on the way: nothing after *check* was tried."""
        self._recorder.finish(check, Finding(CheckStatus.FAILED, "", self._diagnosed(fault)))
        self._recorder.not_reached(*CHECK_IDS[CHECK_IDS.index(check) + 1 :])


def _fault_of(result: Result) -> Fault:
    if result.error is not None:
        return result.error.fault
    return Fault(Stage.REPLY, "unexpected", function=result.function)
