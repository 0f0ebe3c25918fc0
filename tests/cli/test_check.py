"""``check`` as a process against the practice company: lines, sentences, exit codes, one try per password."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.practice import PracticeGateway
from tests.cli.conftest import Program

STATUSES = {"passed", "failed", "warning", "skipped", "not_reached"}
LINE_KEYS = ["check", "status", "diagnosis", "sentence", "owner", "seconds", "evidence", "rights", "more"]


def test_a_healthy_company_passes(program: Program, gateway: PracticeGateway) -> None:
    ran = program.run("check", "--json")
    assert ran.code == 0, ran.out
    assert ran.err == ""
    *checks, summary = ran.lines
    assert [line["check"] for line in checks if "." not in line["check"]] == list(CHECK_IDS)
    assert summary["event"] == "summary"
    assert summary["passed"] is True
    assert summary["exit"] == 0
    assert summary["company"]["base_currency"] == "USD"
    assert gateway.calls.logins == 1
    assert summary["requests"] == gateway.calls.requests


def test_every_line_has_the_agreed_shape_and_every_required_row_its_line(program: Program) -> None:
    *checks, _ = program.run("check", "--json").lines
    for line in checks:
        assert list(line) == LINE_KEYS
        assert line["status"] in STATUSES
        if line["diagnosis"] is None:
            assert line["owner"] is None
    rows = {line["check"] for line in checks if line["check"].startswith("permissions.")}
    assert {f"permissions.{row.id}" for row in load_catalogue().required_permissions} <= rows


def test_the_text_shows_the_checks_and_the_company(program: Program) -> None:
    ran = program.run("check")
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert "\r" not in ran.out
    for words in ("Intacct answers", "User ID and password", "HarborPine", "The connection works."):
        assert words in ran.out
    assert max(map(len, ran.out.splitlines())) <= 100


@dataclass(frozen=True)
class Case:
    """One thing that goes wrong, and what must be said."""

    name: str
    code: int
    check: str
    owner: str
    logins: int


CASES = [
    Case("sender_password", 1, "sender", "armatic", 0),
    Case("not_authorized", 1, "authorization", "intacct_admin", 1),
    Case("company", 1, "authorization", "you", 1),
    Case("user_password", 1, "sign_in", "you", 1),
    Case("permission", 1, "permissions", "intacct_admin", 1),
    Case("down", 3, "reach", "wait", 0),
]


def _break(case: Case, program: Program, gateway: PracticeGateway) -> tuple[list[str], dict[str, str]]:
    """Make it go wrong; give the options and variables to run with."""
    match case.name:
        case "sender_password":
            return [], {"ARMATIC_SENDER_PASSWORD": "Wr0ng-sender-pw"}
        case "not_authorized":
            gateway.access.authorizations.clear()
        case "company":
            return ["--company", "HarborPlne"], {}
        case "user_password":
            return [], {"ARMATIC_USER_PASSWORD": "Wr0ng-user-pw"}
        case "permission":
            gateway.permissions.revoke("Accounts Receivable", "Invoices", "List", "View")
        case "down":
            gateway.stop()
    return [], {}


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_six_failures_have_their_sentence_owner_and_code(
    case: Case, program: Program, gateway: PracticeGateway
) -> None:
    options, variables = _break(case, program, gateway)
    ran = program.run("check", "--json", *options, **variables)
    assert ran.code == case.code, ran.out
    assert ran.last["failed_check"] == case.check
    assert ran.last["owner"] == case.owner
    assert ran.last["exit"] == case.code
    assert ran.last["sentence"].endswith(".")
    failed = [line for line in ran.lines if line.get("status") == "failed"]
    reached = [line["check"] for line in ran.lines if line.get("status") == "not_reached"]
    assert failed[0]["check"].split(".")[0] == case.check
    if case.name != "permission":
        later = list(CHECK_IDS[CHECK_IDS.index(case.check) + 1 :])
        assert [check for check in reached if check in later] == later
    assert gateway.calls.logins == case.logins


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_text_says_who_where_and_what(case: Case, program: Program, gateway: PracticeGateway) -> None:
    options, variables = _break(case, program, gateway)
    text = program.run("check", *options, **variables).out
    assert "\n  Who    " in text
    assert "\n  Where  " in text
    assert "\n  What   1. " in text
    assert "Details" not in text.replace("Open Details", "")
    detailed = program.run("check", "--details", *options, **variables).out
    assert "\n  Details  Diagnosis " in detailed


def test_the_six_sentences_differ(program: Program, company: object) -> None:
    sentences = set()
    for case in CASES:
        with PracticeGateway(company) as gateway:  # type: ignore[arg-type]
            other = Program(gateway, program.home)
            options, variables = _break(case, other, gateway)
            sentences.add(other.run("check", "--json", *options, **variables).last["sentence"])
    assert len(sentences) == len(CASES)


def test_a_wrong_password_is_sent_once_and_only_once(program: Program, gateway: PracticeGateway) -> None:
    program.run("check", ARMATIC_USER_PASSWORD="Wr0ng-user-pw")
    assert (gateway.calls.logins, gateway.calls.refused_logins) == (1, 1)


def test_a_busy_gateway_is_to_be_tried_later(program: Program, gateway: PracticeGateway) -> None:
    gateway.faults.add("maintenance_at_control")
    ran = program.run("check", "--json")
    assert ran.code == 3
    assert ran.last["owner"] == "wait"


def test_an_answer_no_rule_knows_is_ours_or_somebody_s_never_a_crash(
    program: Program, gateway: PracticeGateway
) -> None:
    gateway.faults.add("unknown_error")
    ran = program.run("check", "--json", "--details")
    assert ran.code in (1, 4)
    assert ran.last["sentence"]


def test_an_address_that_is_not_intacct_s_gets_no_password(
    program: Program, gateway: PracticeGateway
) -> None:
    words = ["--endpoint", "http://example.invalid/ia/xml/xmlgw.phtml"]
    ran = program.run("check", "--json", *words)
    assert ran.code == 1
    assert ran.last["diagnosis"] == "local.endpoint_not_allowed"
    assert gateway.calls.requests == 0


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"ARMATIC_USER_PASSWORD": ""}, "ARMATIC_USER_PASSWORD"),
        ({"ARMATIC_SENDER_PASSWORD": ""}, "--connection-key"),
    ],
)
def test_a_missing_password_is_a_usage_error_and_nothing_is_sent(
    changes: dict[str, str], named: str, program: Program, gateway: PracticeGateway
) -> None:
    ran = program.run("check", "--json", **changes)
    assert ran.code == 2
    assert named in ran.err
    assert ran.last["exit"] == 2
    assert gateway.calls.requests == 0


def test_the_connection_key_file_serves_in_place_of_the_variable(program: Program, tmp_path: Path) -> None:
    key = tmp_path / "harbor.armatic-key.json"
    content = {"format": "armatic-connection-key", "version": 1, "sender_id": program.access.sender}
    key.write_text(json.dumps({**content, "sender_password": program.access.sender_password}), "utf-8")
    ran = program.run("check", "--json", "--connection-key", str(key), ARMATIC_SENDER_PASSWORD="")
    assert ran.code == 0, ran.out + ran.err
    assert key.exists()


def test_a_rehearsal_leaves_nothing_behind(program: Program) -> None:
    program.run("check")
    assert not program.home.exists()
