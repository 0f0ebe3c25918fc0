"""``check``: one check anew, hints before anything is sent, entities, and what is said once."""

from __future__ import annotations

import pytest

from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.practice import PracticeGateway
from tests.cli.conftest import Program

INVOICES = "permissions.accounts_receivable.invoices"


def _checks(lines: list[dict[str, object]]) -> list[object]:
    return [line["check"] for line in lines if "check" in line and "." not in str(line["check"])]


def test_one_row_alone_costs_little(program: Program, gateway: PracticeGateway) -> None:
    ran = program.run("check", "--json", "--only", INVOICES)
    assert ran.code == 0, ran.out
    assert _checks(ran.lines) == [*CHECK_IDS[:5], "permissions"]
    (row,) = [line for line in ran.lines if line.get("check") == INVOICES]
    assert row["status"] == "passed"
    assert row["rights"] == [
        {"right": "List", "granted": True, "means": "query"},
        {"right": "View", "granted": True, "means": "query"},
    ]
    assert gateway.calls.requests == ran.last["requests"] == 4


def test_several_may_be_named(program: Program, gateway: PracticeGateway) -> None:
    ran = program.run("check", "--json", "--only", "applications", "--only", "company.entities")
    assert _checks(ran.lines) == [*CHECK_IDS[:5], "applications", "company"]
    assert "ARINVOICE" not in gateway.calls.by_object


def test_the_text_of_a_part_does_not_speak_for_the_whole(program: Program) -> None:
    out = program.run("check", "--only", "applications").out
    assert "What was tested works." in out
    assert "The connection works." not in out


def test_a_failed_prerequisite_is_told(program: Program) -> None:
    ran = program.run("check", "--json", "--only", INVOICES, ARMATIC_USER_PASSWORD="Wr0ng-user-pw")
    assert ran.code == 1
    assert ran.last["failed_check"] == "sign_in"
    (row,) = [line for line in ran.lines if line.get("check") == "permissions"]
    assert row["status"] == "not_reached"


@pytest.mark.parametrize(
    ("name", "near"),
    [("reach.prxy", "reach.proxy"), ("permisions", "permissions"), ("qqqqqqqq", "sign_in")],
)
def test_what_does_not_exist_is_a_usage_error(
    program: Program, gateway: PracticeGateway, name: str, near: str
) -> None:
    ran = program.run("check", "--only", name)
    assert ran.code == 2
    assert f'There is no check "{name}"' in ran.err
    assert near in ran.err
    assert gateway.calls.requests == 0


def test_a_part_of_a_test_is_not_compared(program: Program, gateway: PracticeGateway) -> None:
    ran = program.run("check", "--only", "company", "--compare")
    assert ran.code == 2
    assert "--compare" in ran.err
    assert gateway.calls.requests == 0


def test_a_value_that_looks_wrong_is_told_before_the_test(program: Program) -> None:
    ran = program.run("check", "--json", "--company", '"HarborPine"')
    hint = ran.lines[0]
    assert (hint["event"], hint["field"], hint["corrected"]) == ("hint", "company_id", "HarborPine")
    assert hint["diagnosis"] == ran.last["diagnosis"] == "login.value_quotes"
    text = program.run("check", "--company", '"HarborPine"').out
    sentence = "There are quotation marks in the field Company ID"
    assert text.index(sentence) < text.index("Intacct answers") < text.rindex(sentence)


def test_good_values_are_not_remarked_on(program: Program) -> None:
    assert "event" not in program.run("check", "--json").lines[0]


def test_the_choice_of_the_entity_is_explained(program: Program) -> None:
    top = " ".join(program.run("check").out.split())
    order = ["Top level (signed in here)", "Armatic reads the customers and invoices of every entity"]
    order += ["US-01", "NL-90", "Armatic reads only what belongs to this entity"]
    places = [top.index(words, top.index("Entities Where")) for words in order]
    assert places == sorted(places)
    assert top.count("Armatic reads only what belongs") == 1, "what holds for all is said once"
    inside = " ".join(program.run("check", "--entity", "UK-01").out.split())
    assert "UK-01 Harbor & Pine Ltd. (signed in here)" in inside


def test_the_choices_are_data_too(program: Program) -> None:
    choices = program.run("check", "--json", "--entity", "UK-01").last["company"]["choices"]
    assert [choice["id"] for choice in choices][:2] == ["", "US-01"]
    assert [choice["id"] for choice in choices if choice["chosen"]] == ["UK-01"]
    assert all(choice["meaning"].endswith(".") for choice in choices)


def test_entities_closed_to_the_user_are_counted(program: Program, gateway: PracticeGateway) -> None:
    gateway.access.entities = frozenset({"US-01"})
    ran = program.run("check", "--json")
    assert ran.code == 0
    assert ran.last["company"]["closed_entities"] == 4


def test_the_parts_of_a_failed_check_are_shown(program: Program, gateway: PracticeGateway) -> None:
    gateway.faults.add("captive_portal")
    out = program.run("check").out
    assert "The connection opens" in out
    assert "It is Intacct that answers" in out


def test_a_warning_is_not_shown_as_a_failure(program: Program, gateway: PracticeGateway) -> None:
    gateway.faults.add("clock_ahead")
    out = program.run("check").out
    assert "! The clock of this computer is 3 hours slow" in out
    assert "✗" not in out
    assert "The connection works, with 1 warning." in out


def test_a_row_that_the_sync_leaves_out_says_so(program: Program, gateway: PracticeGateway) -> None:
    gateway.permissions.deny("SODOCUMENT")
    ran = program.run("check")
    assert ran.code == 1
    out = " ".join(ran.out.split())
    assert "The sync goes on without Order Entry transactions and Order Entry lines." in out
    assert "Sales documents behind invoices do not arrive in Armatic." in out


def test_a_pass_from_here_does_not_speak_for_armatic_s_servers(program: Program) -> None:
    out = " ".join(program.run("check", "--details").out.split())
    assert "This computer may connect. That does not prove it for Armatic's servers" in out


def test_every_row_is_in_the_details(program: Program) -> None:
    out = " ".join(program.run("check", "--details").out.split())
    assert "records can be read. Add, Edit and Post cannot be proven without writing. Look at the row" in out


def test_the_parts_of_a_passed_check_are_details(program: Program) -> None:
    assert "The connection opens" not in program.run("check").out
    assert "The connection opens" in program.run("check", "--details").out


@pytest.mark.parametrize("cause", ["empty role", "two rows", "two applications"])
def test_one_thing_to_do_is_said_once(program: Program, gateway: PracticeGateway, cause: str) -> None:
    match cause:
        case "empty role":
            gateway.permissions.revoke_all()
        case "two rows":
            gateway.permissions.deny("ARINVOICE")
            gateway.permissions.deny("GLACCOUNT")
        case "two applications":
            gateway.permissions.unsubscribe("Order Entry")
            gateway.permissions.unsubscribe("Inventory Control")
    assert program.run("check").out.count("\n  Who    ") == 1


def test_more_than_needed_is_noted(program: Program, gateway: PracticeGateway) -> None:
    gateway.permissions.grant_reading_permissions()
    gateway.permissions.grant("General Ledger", "Accounts", "All")
    ran = program.run("check", "--json")
    (row,) = [line for line in ran.lines if line.get("check") == "permissions.general_ledger.accounts"]
    assert row["status"] == "passed"
    assert row["more"] == ["All"]
    assert "Intacct lists All, which is more than Armatic needs." in program.run("check").out
