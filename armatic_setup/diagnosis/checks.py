"""The live connection test: eight named checks, one sign-in, nothing written.

The first five are decided by the one answer to the sign-in: where in it the refusal sits tells which of
them failed. Then one request asks what the company is, one how the user's dates are written and which
rights it has, and one reads a single row of each object behind a permission row.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final

from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.course import Course
from armatic_setup.diagnosis.merge import merge
from armatic_setup.diagnosis.plan import Selection, check_title, part_title
from armatic_setup.diagnosis.recorder import Recorder
from armatic_setup.diagnosis.results import CheckEvent, CheckReport, CheckResult
from armatic_setup.diagnosis.rules import Diagnostician
from armatic_setup.gateway.client import Exchange, Gateway
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.retry import BRISK, RetryPolicy
from armatic_setup.gateway.session import Session
from armatic_setup.gateway.transport import Sender
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.vocabulary import Profile

#: Seconds without a byte until a request counts as failed: somebody is watching.
_READ_TIMEOUT: Final = 30.0
_NO_LABELS: Final[Mapping[str, str]] = MappingProxyType({})


def run_checks(
    credentials: Credentials,
    *,
    endpoint: str,
    catalogue: Catalogue,
    emit: Callable[[CheckEvent], None],
    cancel: CancelToken,
    profile: Profile = Profile.FULL,
    only: Collection[str] = (),
    earlier: CheckReport | None = None,
    labels: Mapping[str, str] = _NO_LABELS,
    session: Session | None = None,
    on_session: Callable[[Session], None] | None = None,
    on_exchange: Callable[[Exchange], None] | None = None,
    transport: Sender | None = None,
    retry: RetryPolicy = BRISK,
    clock: Callable[[], float] = time.monotonic,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> CheckReport:
    """Test a connection, or a part of it anew. Sends the password once at most, and reads only.

    Args:
        credentials: Who signs in where.
        endpoint: Where the first request goes.
        catalogue: The checks' rows, rules and texts.
        emit: Told of every check's start and end, in the calling thread.
        cancel: Ends the test at once.
        profile: Which rights to ask for.
        only: Identifiers of the checks, parts or permission rows to test; all where there are none.
            Whatever they rest on is tested with them.
        earlier: An earlier report. What is not tested now keeps its results and times from there; without
            one, the report holds only what was tested.
        labels: Permission row to the name this company gives it, where it is known to have its own.
        session: An open session of the same sign-in; it saves the sign-in where that is not asked for.
        on_session: Told of a session that was opened, to be kept in memory for the next run.
        on_exchange: Told after each request, without anything it said.
        transport: Sends the requests; by default over real connections.
        retry: How patient to be with what passes by itself; a refusal is never tried again.
        clock: Monotonic seconds.
        now: The time to date the results with, in UTC.

    Raises:
        UnknownCheckError: *only* names something that does not exist.
        Cancelled: The user stopped it. Nothing else: every failure becomes part of the report.
    """
    selection = Selection.of(only, catalogue, profile)
    tested_at = now()
    recorder = Recorder(
        {check: check_title(check, catalogue, credentials.company_id) for check in CHECK_IDS},
        lambda part: part_title(part, catalogue),
        emit,
        clock,
        now,
    )
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
        transport=transport,
        session=None if selection.signs_in else session,
        retry=retry,
        read_timeout=_READ_TIMEOUT,
        on_wait=lambda wait: recorder.waiting(wait.seconds, wait.reason),
        on_exchange=on_exchange,
    ) as gateway:
        company = Course(
            gateway=gateway,
            credentials=credentials,
            endpoint=endpoint,
            diagnosed=Diagnostician(catalogue, profile, known),
            recorder=recorder,
            selection=selection,
            labels=labels,
            rows_before=_rows_of(earlier),
            now=now,
        ).run()
        opened = gateway.session
    if opened is not None and opened is not session and on_session is not None:
        on_session(opened)
    server_time = opened.server_time if opened else None
    report = CheckReport(recorder.results, company, tested_at, gateway.requests, server_time)
    return merge(earlier, report) if earlier else report


def _rows_of(earlier: CheckReport | None) -> tuple[CheckResult, ...]:
    """The permission rows of an earlier test; none where it did not come so far."""
    checks = earlier.checks if earlier else ()
    return next((check.parts for check in checks if check.id == "permissions"), ())
