"""Fault by fault: the diagnosis, its owner, the number of requests, and that no secret comes out."""

from __future__ import annotations

import itertools
import json
import logging
import traceback

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.diagnosis.decoder import decode
from armatic_setup.diagnosis.outcome import connection_fact
from armatic_setup.diagnosis.report import report_record, report_text
from armatic_setup.diagnosis.results import CheckEvent, CheckReport, CheckResult, CheckStatus
from armatic_setup.faults import SetupError
from armatic_setup.gateway.client import Gateway
from armatic_setup.gateway.functions import Query
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.practice import PracticeGateway
from tests.diagnosis.plain_words import too_long, unplain
from tests.fault_cases import AT_ONCE, FAULT_CASES, PROBED, FaultCase

CATALOGUE = load_catalogue()
NOT_REACHED, FAILED = CheckStatus.NOT_REACHED, CheckStatus.FAILED

each_case = pytest.mark.parametrize("case", FAULT_CASES, ids=[case.name for case in FAULT_CASES])


def _run(case: FaultCase, practice: PracticeGateway, events: list[CheckEvent]) -> CheckReport:
    case.arrange(practice)
    return run_checks(
        case.credentials(practice),
        endpoint=practice.endpoint,
        catalogue=CATALOGUE,
        emit=events.append,
        cancel=CancelToken(),
        retry=AT_ONCE,
    )


def test_there_are_enough_faults() -> None:
    assert len({case.name for case in FAULT_CASES}) == len(FAULT_CASES)
    assert len({case.diagnosis for case in FAULT_CASES}) >= 35


@each_case
def test_each_fault_has_its_diagnosis_its_owner_and_its_cost(
    case: FaultCase, practice: PracticeGateway, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[CheckEvent] = []
    with caplog.at_level(logging.DEBUG):
        report = _run(case, practice, events)
    result = report.check(case.check)
    assert result.diagnosis is not None, report_text(report)
    assert (result.diagnosis.id, result.status) == (case.diagnosis, case.status)
    assert result.diagnosis.owner is case.owner
    if case.part:
        part = report.check(case.part)
        assert part.diagnosis == result.diagnosis
        assert part.status is case.status
    if case.status is FAILED:
        assert report.first_failure is result
        assert not report.passed
    else:
        assert report.passed
    assert practice.calls.requests == report.requests == case.requests
    assert practice.calls.logins == case.logins
    _assert_nothing_untried_failed(report)
    for told in report:
        words = (told.title, told.evidence, told.diagnosis.sentence if told.diagnosis else "")
        assert not [found for text in words for found in unplain(text)], words
        if told.id != "company.entities":  # that lists names
            assert not [found for text in words for found in too_long(text)], words
    _assert_secret(case, practice, report, events, caplog)


def _assert_nothing_untried_failed(report: CheckReport) -> None:
    """Behind a failed sign-in nothing was tried; what was not tried says nothing."""
    assert tuple(check.id for check in report.checks) == CHECK_IDS
    for check in report:
        if check.status is FAILED:
            assert check.diagnosis is not None
        if check.status is NOT_REACHED:
            assert check.diagnosis is None
            assert check.seconds is None
            assert check.tested_at is None
    for before, after in itertools.pairwise(report.checks[:5]):
        if before.status is FAILED:
            assert after.status is NOT_REACHED
    for check in report.checks:
        _assert_parts_end_with_the_failure(check)


def _assert_parts_end_with_the_failure(check: CheckResult) -> None:
    if check.id in ("permissions", "applications", "company"):
        return  # their parts stand side by side
    statuses = [part.status for part in check.parts]
    assert statuses.count(FAILED) <= 1
    if FAILED in statuses:
        assert set(statuses[statuses.index(FAILED) + 1 :]) <= {NOT_REACHED}


def _assert_secret(
    case: FaultCase,
    practice: PracticeGateway,
    report: CheckReport,
    events: list[CheckEvent],
    caplog: pytest.LogCaptureFixture,
) -> None:
    told = [
        report_text(report),
        json.dumps(report_record(report), ensure_ascii=False),
        repr(report),
        repr(events),
        repr(connection_fact(report).to_json()),
        *(f"{record.getMessage()} {record.args!r}" for record in caplog.records),
    ]
    for secret in case.secrets(practice):
        for form in (secret, json.dumps(secret)[1:-1], secret.encode("unicode_escape").decode()):
            assert not [text for text in told if form in text]


@each_case
def test_the_report_pasted_into_the_decoder_says_the_same(case: FaultCase, practice: PracticeGateway) -> None:
    report = _run(case, practice, [])
    told = {result.diagnosis.sentence for result in report if result.diagnosis}
    pasted = report_text(report)
    read = [candidate.diagnosis for found in decode(pasted, CATALOGUE) for candidate in found.candidates]
    assert {found.sentence for found in read} == told, pasted
    assert case.diagnosis in {found.id for found in read}


@each_case
def test_no_exception_says_a_secret(case: FaultCase, practice: PracticeGateway) -> None:
    """The same through the client alone: whatever is raised, its whole traceback holds no password."""
    case.arrange(practice)
    given = case.credentials(practice)
    said = []
    with Gateway(given, endpoint=practice.endpoint, retry=AT_ONCE) as gateway:
        for name in PROBED:
            try:
                gateway.query(Query(name, ("RECORDNO",), page_size=1))
            except SetupError as error:
                said += traceback.format_exception(error)
                said += [repr(error), repr(error.fault), error.fault.technical]
                if gateway.session is None:
                    break
    for secret in case.secrets(practice):
        assert not [text for text in said if secret in text]


def test_a_refused_sign_in_is_never_sent_twice(practice: PracticeGateway) -> None:
    """Whatever a sign-in was refused for: only what nobody can have judged is tried once more."""
    judged = [case for case in FAULT_CASES if case.check == "sign_in" and case.status is FAILED]
    assert len(judged) >= 10
    assert {case.requests for case in judged} == {1}
