"""What the user may read, and how a denial looks."""

from __future__ import annotations

import pytest

from armatic_setup.practice import PracticeGateway
from armatic_setup.practice.company import SPECS
from tests.practice.raw import call, query

ERROR = "operation/result/errormessage"


def denial(gateway: PracticeGateway, session: str, name: str) -> dict[str, str] | None:
    reply = call(gateway, session, query(name, [SPECS[name].key], size=1))
    errors = reply.errors(ERROR)
    return errors[0] if errors else None


@pytest.mark.parametrize("name", [name for name in SPECS if name not in {"USERINFO", "AUDITHISTORY"}])
def test_each_object_can_be_denied_and_allowed_again(
    gateway: PracticeGateway, session: str, name: str
) -> None:
    assert denial(gateway, session, name) is None
    gateway.permissions.deny(name)
    error = denial(gateway, session, name)
    assert error is not None
    assert error["errorno"] == "PL04000005"
    assert error["description2"].startswith(
        f"You do not have permission for API operation QUERY on objects of type {name.lower()} [Support ID"
    )
    gateway.permissions.allow(name)
    assert denial(gateway, session, name) is None


def test_view_without_list_is_not_enough(gateway: PracticeGateway, session: str) -> None:
    gateway.permissions.revoke("Accounts Receivable", "Invoices", "List")
    assert denial(gateway, session, "ARINVOICE") is not None
    assert denial(gateway, session, "ARINVOICEITEM") is not None
    assert denial(gateway, session, "ARPYMT") is None


def test_the_same_row_in_another_application_will_do(gateway: PracticeGateway, session: str) -> None:
    gateway.permissions.revoke("Inventory Control", "Items")
    assert denial(gateway, session, "ITEM") is not None
    gateway.permissions.grant("Order Entry", "Items", "List", "View")
    assert denial(gateway, session, "ITEM") is None


def test_one_denial_does_not_touch_the_other_results(gateway: PracticeGateway, session: str) -> None:
    gateway.permissions.deny("ARPYMT")
    reply = call(gateway, session, query("CUSTOMER"), query("ARPYMT"), query("ARINVOICE"))
    assert [one.text for one in reply.root.findall("operation/result/status")] == [
        "success", "failure", "success",
    ]  # fmt: skip


def test_an_application_that_is_not_subscribed_takes_its_objects_away(
    gateway: PracticeGateway, session: str
) -> None:
    gateway.permissions.unsubscribe("Order Entry")
    error = denial(gateway, session, "SODOCUMENT")
    assert error is not None
    assert error["errorno"] == "XL03000009"
    assert error["description2"].startswith("Object definition SODOCUMENT not found")
    assert denial(gateway, session, "CUSTOMER") is None  # Accounts Receivable has it too
    codes = [one.text for one in call(gateway, session, "<get_applications/>").data]
    assert "SO" not in codes
    gateway.permissions.subscribe("Order Entry")
    assert denial(gateway, session, "SODOCUMENT") is None


def test_a_narrow_user_type_and_an_empty_role_look_the_same(gateway: PracticeGateway, session: str) -> None:
    gateway.permissions.user_type = "employee user"
    narrow = denial(gateway, session, "ARINVOICE")
    gateway.permissions.user_type = "business user"
    gateway.permissions.revoke_all()
    empty = denial(gateway, session, "ARINVOICE")
    assert narrow is not None
    assert empty is not None
    assert narrow["errorno"] == empty["errorno"] == "PL04000005"


def test_the_audit_history_is_denied_without_a_number(gateway: PracticeGateway, session: str) -> None:
    error = denial(gateway, session, "AUDITHISTORY")
    assert error is not None
    assert "errorno" not in error
    assert error["description2"].startswith("You do not have permission to view audit history")
    gateway.permissions.allow("AUDITHISTORY")
    assert denial(gateway, session, "AUDITHISTORY") is None


@pytest.mark.parametrize(
    "function",
    [
        "<create><CUSTOMER><NAME>New</NAME></CUSTOMER></create>",
        "<update><CUSTOMER><RECORDNO>11</RECORDNO><NAME>New</NAME></CUSTOMER></update>",
        "<delete><object>CUSTOMER</object><keys>11</keys></delete>",
        "<create_invoice/>",
    ],
)
def test_writing_is_refused_and_counted(gateway: PracticeGateway, session: str, function: str) -> None:
    before = gateway.company.rows("CUSTOMER")
    reply = call(gateway, session, function)
    assert reply.errors(ERROR)[0]["errorno"] == "PL04000005"
    assert gateway.calls.written == 1
    assert gateway.company.rows("CUSTOMER") == before


def test_an_unknown_function_is_malformed_and_counted(gateway: PracticeGateway, session: str) -> None:
    reply = call(gateway, session, "<install_app/>", query("CUSTOMER"))
    assert reply.text("control/status") == "failure"
    assert reply.errors("errormessage")[0]["errorno"] == "XL03000003"
    assert gateway.calls.written == 1
    call(gateway, session, query("CUSTOMER"))
    assert gateway.calls.written == 1


def test_calls_are_counted_by_function_and_object(gateway: PracticeGateway, session: str) -> None:
    call(gateway, session, query("CUSTOMER"), query("CUSTOMER"), "<get_applications/>")
    assert gateway.calls.functions == {"getAPISession": 1, "query": 2, "get_applications": 1}
    assert gateway.calls.by_object == {"CUSTOMER": 2}
    assert [call.function for call in gateway.calls.history][1:] == ["query", "query", "get_applications"]
    gateway.calls.reset()
    assert (gateway.calls.requests, gateway.calls.logins, gateway.calls.functions) == (0, 0, {})


def test_names_that_do_not_exist_are_refused(gateway: PracticeGateway) -> None:
    with pytest.raises(KeyError):
        gateway.permissions.grant("Accounts Recievable", "Invoices")
    with pytest.raises(KeyError):
        gateway.permissions.deny("INVOICE")
