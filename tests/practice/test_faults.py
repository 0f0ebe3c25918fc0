"""Every fault of the catalogue shows where it should, as often as it should, and says what it should."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

import pytest

from armatic_setup.practice import FAULTS, PracticeGateway
from armatic_setup.practice.fault_catalogue import KINDS
from armatic_setup.practice.fault_kind import Where
from tests.practice.raw import Reply, call, condition, login, post, query, request, sign_in

PLACES = {
    Where.CONTROL: "errormessage",
    Where.LOGIN: "operation/errormessage",
    Where.SESSION: "operation/errormessage",
    Where.RESULT: "operation/result/errormessage",
}
GATEWAY_ERRORS = [name for name, kind in KINDS.items() if kind.where in PLACES]


def provoke(gateway: PracticeGateway, name: str) -> Reply:
    """Ask what the fault concerns."""
    if KINDS[name].where in {Where.SESSION, Where.RESULT} and name != "session_function_failed":
        session = sign_in(gateway)
        gateway.faults.add(name, times=1)
        return call(gateway, session, query("ARINVOICE"))
    gateway.faults.add(name, times=1)
    return post(gateway, request(gateway, login(gateway), "<getAPISession/>"))


def test_names_and_descriptions_are_there_for_every_fault() -> None:
    assert set(FAULTS) == set(KINDS)
    assert len(FAULTS) >= 70
    assert all(description and not description.endswith(".") for description in FAULTS.values())
    assert len(set(FAULTS.values())) == len(FAULTS)


@pytest.mark.parametrize("name", GATEWAY_ERRORS)
def test_each_error_stands_at_its_level(gateway: PracticeGateway, name: str) -> None:
    kind = KINDS[name]
    reply = provoke(gateway, name)
    assert reply.status == kind.status
    at_gateway = kind.where == Where.CONTROL or kind.status != 200
    errors = reply.errors("errormessage" if at_gateway else PLACES[kind.where])
    assert len(errors) == len(kind.errors)
    for error, text in zip(errors, kind.errors, strict=True):
        assert set(error) == set(text.parts)
        assert error.get("errorno", "") == text.errorno
        assert "{" not in "".join(error.values())
    statuses = {
        "control": reply.text("control/status"),
        "authentication": reply.text("operation/authentication/status"),
        "result": reply.text("operation/result/status"),
    }
    if at_gateway:
        assert statuses == {"control": "failure", "authentication": None, "result": None}
    elif kind.where == Where.RESULT:
        assert statuses == {"control": "success", "authentication": "success", "result": kind.result_status}
    else:
        assert statuses == {"control": "success", "authentication": "failure", "result": None}
    assert gateway.faults.fired == {name: 1}
    after = post(gateway, request(gateway, login(gateway), "<getAPISession/>"))
    assert after.text("operation/result/status") == "success"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("sender_not_authorized", "'Pscore' is not authorized to make Web Services requests to company ID "),
        ("permission_denied", "not have permission for API operation QUERY on objects of type arinvoice"),
        ("not_open_to_api", "API operation 'QUERY' cannot be performed on objects of type arinvoice"),
        ("object_absent", "Object definition ARINVOICE not found"),
        ("unknown_field", "Field requested is not valid: arinvoice.WHENMODIFIED"),
        ("maintenance", "The Service is Temporarily Off-line"),
        ("bad_policy", "is not a valid transport policy."),
        ("demo_expired", "This company is a demo company and has expired."),
    ],
)  # fmt: skip
def test_the_words_that_clients_look_for(gateway: PracticeGateway, name: str, words: str) -> None:
    reply = provoke(gateway, name)
    (text,) = [one.text for one in reply.root.iter("description2")]
    assert words in str(text)


@pytest.mark.parametrize("name", ["invalid_request", "throttled"])
def test_gateway_errors_leave_most_elements_out(gateway: PracticeGateway, name: str) -> None:
    reply = provoke(gateway, name)
    assert [part.tag for part in reply.root.iterfind("control/*")] == ["status"]
    assert reply.root.find("errormessage/error/description2") is None


def test_an_aborted_result_has_the_cause_first(gateway: PracticeGateway) -> None:
    reply = provoke(gateway, "rolled_back")
    assert reply.text("operation/result/status") == "aborted"
    first, second = reply.errors("operation/result/errormessage")
    assert first["errorno"] == "DL02000001"
    assert "rolled back" in second["description2"]


def test_a_refused_login_is_counted_as_one(gateway: PracticeGateway) -> None:
    provoke(gateway, "user_locked")
    assert (gateway.calls.logins, gateway.calls.refused_logins) == (1, 1)


def test_retry_after(gateway: PracticeGateway) -> None:
    gateway.faults.add("throttled_with_retry_after", seconds=7)
    reply = post(gateway, request(gateway, login(gateway), "<getAPISession/>"))
    assert (reply.status, reply.headers["retry-after"]) == (429, "7")


def outcomes(gateway: PracticeGateway, session: str, count: int, name: str = "ITEM") -> str:
    """One letter an answer: s for success, f for failure."""
    replies = (call(gateway, session, query(name, size=1)) for _ in range(count))
    return "".join(str(reply.text("operation/result/status"))[0] for reply in replies)


def test_how_often_and_when(gateway: PracticeGateway, session: str) -> None:
    gateway.faults.add("generic_error", times=2, after=1)
    assert outcomes(gateway, session, 5) == "sffss"
    gateway.faults.add("generic_error", every=3)
    assert outcomes(gateway, session, 7) == "ssfssfs"
    gateway.faults.clear()
    assert outcomes(gateway, session, 3) == "sss"
    gateway.faults.add("generic_error")
    assert outcomes(gateway, session, 3) == "fff"


def test_only_on_some_objects_and_functions(gateway: PracticeGateway, session: str) -> None:
    gateway.faults.add("permission_denied", object="ARPYMT")
    assert outcomes(gateway, session, 2, "ITEM") == "ss"
    assert outcomes(gateway, session, 2, "ARPYMT") == "ff"
    gateway.faults.add("http_502", function="lookup")
    assert outcomes(gateway, session, 1, "ITEM") == "s"
    assert call(gateway, session, "<lookup><object>ITEM</object></lookup>").status == 502


def test_faults_of_one_place_show_in_the_order_they_were_planned(
    gateway: PracticeGateway, session: str
) -> None:
    gateway.faults.add("generic_error", times=1)
    gateway.faults.add("maintenance", times=1)
    asked = query("ITEM", size=1)
    numbers = [call(gateway, session, asked).errors(PLACES[Where.RESULT])[:1] for _ in range(3)]
    assert [one[0]["errorno"] if one else "" for one in numbers] == ["DL02000001", "XL03000009", ""]


def test_login_faults_leave_sessions_alone(gateway: PracticeGateway, session: str) -> None:
    gateway.faults.add("sign_in_refused")
    gateway.faults.add("session_expired", after=1)
    assert call(gateway, session, query("ITEM")).text("operation/authentication/status") == "success"
    assert call(gateway, session, query("ITEM")).text("operation/authentication/status") == "failure"


def test_a_fault_that_does_not_exist(gateway: PracticeGateway) -> None:
    with pytest.raises(KeyError):
        gateway.faults.add("no_such_fault")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("foreign_endpoint", "https://gateway.example.net/"),
        ("plain_endpoint", "http://na12.intacct.com/"),
        ("new_endpoint", "http://127.0.0.1:"),
    ],
)
def test_sessions_that_belong_elsewhere(gateway: PracticeGateway, name: str, start: str) -> None:
    reply = provoke(gateway, name)
    endpoint = str(reply.text("operation/result/data/api/endpoint"))
    assert endpoint.startswith(start)
    assert endpoint != gateway.endpoint


def test_the_new_address_is_answered_and_seen_in_the_log(gateway: PracticeGateway) -> None:
    import http.client
    from urllib.parse import urlsplit

    reply = provoke(gateway, "new_endpoint")
    address = urlsplit(str(reply.text("operation/result/data/api/endpoint")))
    session = f"<sessionid>{reply.text('operation/result/data/api/sessionid')}</sessionid>"
    connection = http.client.HTTPConnection(str(address.hostname), address.port, timeout=5)
    try:
        connection.request("POST", address.path, request(gateway, session, query("ITEM")).encode())
        assert b"<ITEM>" in connection.getresponse().read()
    finally:
        connection.close()
    assert gateway.calls.history[-1].path == "/na12/ia/xml/xmlgw.phtml"
    at_the_old_one = call(gateway, session, query("ITEM"))
    assert at_the_old_one.text("operation/authentication/status") == "failure"


def test_a_clock_that_is_ahead(gateway: PracticeGateway) -> None:
    from datetime import UTC, datetime, timedelta

    reply = provoke(gateway, "clock_ahead")
    stamp = datetime.fromisoformat(str(reply.text("operation/authentication/sessiontimestamp")))
    assert timedelta(hours=2, minutes=59) < stamp - datetime.now(UTC) < timedelta(hours=3, minutes=1)
    told = parsedate_to_datetime(reply.headers["date"])
    assert timedelta(hours=2, minutes=59) < told - datetime.now(UTC) < timedelta(hours=3, minutes=1)


@pytest.mark.parametrize(
    ("fault", "field", "value"),
    [("employee_user", "USERTYPE", "employee user"), ("ordinary_user", "LOGINDISABLED", "false")],
)
def test_a_user_of_another_kind(
    gateway: PracticeGateway, session: str, fault: str, field: str, value: str
) -> None:
    gateway.permissions.grant("Company", "Users")
    fields = ["LOGINID", "USERTYPE", "LOGINDISABLED"]
    me = condition("equalto", "LOGINID", gateway.access.user)
    (usual,) = call(gateway, session, query("USERINFO", fields, where=me)).rows
    gateway.faults.add(fault, times=1, object="USERINFO")
    (changed,) = call(gateway, session, query("USERINFO", fields, where=me)).rows
    assert changed == {**usual, field: value}
    assert usual[field] != value


def rows(gateway: PracticeGateway, session: str, fault: str, **more: int) -> tuple[list[str | None], Reply]:
    gateway.faults.add(fault, times=1)
    reply = call(
        gateway, session, query("ARINVOICE", ["RECORDNO", "DUE_IN_DAYS"], order="RECORDNO", size=50, **more)
    )
    return [row["RECORDNO"] for row in reply.rows], reply


def test_rows_that_are_not_what_they_should_be(gateway: PracticeGateway, session: str) -> None:
    good = [
        row["RECORDNO"] for row in call(gateway, session, query("ARINVOICE", order="RECORDNO", size=50)).rows
    ]
    assert rows(gateway, session, "duplicate_rows")[0] == [good[0], *good]
    assert rows(gateway, session, "dropped_row")[0] == good[:-1]
    shuffled = rows(gateway, session, "shuffled_rows")[0]
    assert shuffled != good
    assert sorted(shuffled, key=int) == good  # type: ignore[arg-type]
    assert rows(gateway, session, "repeated_page", offset=50)[0] == good
    second = call(gateway, session, query("ARINVOICE", order="RECORDNO", size=50, offset=50)).rows
    following = [row["RECORDNO"] for row in second]
    assert rows(gateway, session, "overlapping_page", offset=50)[0] == [good[-1], *following]
    assert rows(gateway, session, "late_row", offset=50)[0] == [*following, good[-1]]
    assert rows(gateway, session, "overlapping_page")[0] == good  # nothing comes before the first
    total = int(str(rows(gateway, session, "wrong_total")[1].data.get("totalcount")))
    assert total == gateway.company.count("ARINVOICE") + 1
    odd = rows(gateway, session, "decimal_whole_numbers")[1].rows[0]
    assert str(odd["DUE_IN_DAYS"]).endswith(".0000")
    assert odd["RECORDNO"] == good[0]


def test_aggregates_under_the_bare_name(gateway: PracticeGateway, session: str) -> None:
    gateway.faults.add("bare_aggregates", times=1)
    (row,) = call(gateway, session, query("ARINVOICE", ["<sum>TRX_TOTALDUE</sum>"])).rows
    assert set(row) == {"TRX_TOTALDUE"}
