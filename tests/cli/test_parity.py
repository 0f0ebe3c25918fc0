"""The command line says what the core says, fault by fault and word by word."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.cli import main
from armatic_setup.diagnosis.checks import run_checks
from armatic_setup.diagnosis.results import CheckEvent, CheckReport
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from tests.fault_cases import FAULT_CASES, FaultCase
from tests.parity import Outcome, of_events, of_lines, of_report

CATALOGUE = load_catalogue()
OPTIONS = {"company_id": "--company", "user_id": "--user", "sender_id": "--sender", "entity_id": "--entity"}
VARIABLES = {"user_password": "ARMATIC_USER_PASSWORD", "sender_password": "ARMATIC_SENDER_PASSWORD"}
HEALTHY = FaultCase("nothing is wrong", "", "", FAULT_CASES[0].owner, 0, 1)
CASES = (HEALTHY, *(case for case in FAULT_CASES if not case.waits))


@pytest.fixture(scope="module")
def harbor_pine() -> PracticeCompany:
    return PracticeCompany(CompanySize(customers=10, invoices=40))


@pytest.fixture
def practice(harbor_pine: PracticeCompany) -> Iterator[PracticeGateway]:
    with PracticeGateway(harbor_pine) as gateway:
        yield gateway


def _core(case: FaultCase, practice: PracticeGateway) -> tuple[CheckReport, Outcome]:
    events: list[CheckEvent] = []
    report = run_checks(
        case.credentials(practice),
        endpoint=practice.endpoint,
        catalogue=CATALOGUE,
        emit=events.append,
        cancel=CancelToken(),
    )
    return report, of_events(events)


def _arguments(case: FaultCase, practice: PracticeGateway) -> list[str]:
    given = case.credentials(practice)
    typed = [part for name, option in OPTIONS.items() for part in (option, getattr(given, name))]
    return ["check", "--json", "--endpoint", practice.endpoint, *typed]


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_command_line_and_core_say_the_same(
    case: FaultCase,
    practice: PracticeGateway,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    case.arrange(practice)
    report, told = _core(case, practice)
    assert told == of_report(report)  # what was told on the way is what stands in the end
    practice.faults.fired.clear()
    practice.calls.reset()
    for name, variable in VARIABLES.items():
        monkeypatch.setenv(variable, getattr(case.credentials(practice), name).reveal())
    code = main(_arguments(case, practice))
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]
    assert of_lines(lines) == of_report(report)
    summary = lines[-1]
    assert summary["exit"] == code
    assert summary["passed"] is report.passed
    assert summary["requests"] == report.requests == practice.calls.requests
    assert summary["diagnosis"] == (case.diagnosis or None if not report.passed else None)
    for secret in case.secrets(practice):
        for form in (secret, json.dumps(secret)[1:-1]):
            assert form not in out + err
