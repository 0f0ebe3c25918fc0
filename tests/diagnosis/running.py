"""Runs the whole connection test against the practice gateway, and what holds of every run."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.diagnosis.plan import PART_PREFIX
from armatic_setup.diagnosis.report import report_record, report_text
from armatic_setup.diagnosis.results import (
    CheckEvent,
    CheckReport,
    CheckStatus,
)
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.retry import RetryPolicy
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.practice import PracticeGateway
from armatic_setup.practice_sign_in import credentials_of

CATALOGUE = load_catalogue()
PASSED, FAILED, WARNING = CheckStatus.PASSED, CheckStatus.FAILED, CheckStatus.WARNING
SKIPPED, NOT_REACHED = CheckStatus.SKIPPED, CheckStatus.NOT_REACHED
AT_ONCE = RetryPolicy(tries=1)
INVOICES = f"{PART_PREFIX}accounts_receivable.invoices"
CUSTOMERS = f"{PART_PREFIX}accounts_receivable.customers"
LABELS = f"{PART_PREFIX}accounts_receivable.ar_account_labels"
ATTACHMENTS = f"{PART_PREFIX}company.attachments"


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


def statuses_of(report: CheckReport) -> dict[str, CheckStatus]:
    return {check.id: check.status for check in report.checks}


def assert_order_holds(report: CheckReport) -> None:
    """At most one of the sign-in's checks failed, and nothing says more than was tried."""
    assert tuple(check.id for check in report.checks) == CHECK_IDS
    found = list(statuses_of(report).values())
    sign_in = found[:5]
    assert sign_in.count(FAILED) <= 1
    if FAILED in sign_in:
        assert set(found[sign_in.index(FAILED) + 1 :]) == {NOT_REACHED}
    for check in report:
        if check.status is FAILED:
            assert check.diagnosis is not None
        if check.status is NOT_REACHED:
            assert check.diagnosis is None
            assert check.seconds is None


def assert_no_secret(run: Run, report: CheckReport) -> None:
    told = report_text(report) + json.dumps(report_record(report)) + repr(report) + repr(run.events)
    for secret in (run.practice.access.user_password, run.practice.access.sender_password):
        assert secret not in told
