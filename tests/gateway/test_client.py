from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled, Stage
from armatic_setup.gateway.answers import Entity
from armatic_setup.gateway.client import Exchange, Gateway, Waiting
from armatic_setup.gateway.errors import (
    GatewayError,
    LoginRefused,
    NotReached,
    NotSendable,
    OperationRefused,
    SenderRefused,
    SessionRefused,
    Throttled,
    Unavailable,
    Unreadable,
)
from armatic_setup.gateway.filters import equal_to
from armatic_setup.gateway.functions import GetApiSession, GetApplications, GetFinancialSetup, Query
from tests.gateway import replies as xml
from tests.gateway.fake_sender import FakeSender, Http, Sent
from tests.gateway.loopback import Server, reply, zipped
from tests.gateway.samples import CREDENTIALS, SENDER_PASSWORD, USER_PASSWORD

INVOICES = Query("ARINVOICE", ("RECORDNO", "TRX_TOTALDUE"))
PAGE = xml.response(xml.result("query", xml.rows("ARINVOICE", {"RECORDNO": "1", "TRX_TOTALDUE": "9.50"})))
NODE = "https://na12.intacct.com/ia/xml/xmlgw.phtml"


COMPANY = (
    "<data><financialSetup><baseCurrency>USD</baseCurrency><multiCurrency>true</multiCurrency>"
    "<multiEntityShared>true</multiEntityShared></financialSetup></data>"
)


class InstantToken(CancelToken):
    """Waits are noted, not sat out."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []

    def wait(self, seconds: float) -> None:
        self.check()
        self.waits.append(seconds)


def client(*answers: Any, **options: Any) -> tuple[Gateway, FakeSender, InstantToken]:
    sender = FakeSender(*answers)
    token = InstantToken()
    gateway = Gateway(CREDENTIALS, transport=sender, cancel=token, chance=lambda: 0.0, **options)
    return gateway, sender, token


def refusal(call: Callable[[], object], kind: type[GatewayError]) -> GatewayError:
    with pytest.raises(kind) as caught:
        call()
    assert type(caught.value) is kind
    return caught.value


# Signing in ---------------------------------------------------------------------------------------------


def test_signing_in_sends_the_password_once_and_alone() -> None:
    gateway, sender, _ = client(xml.session("s-1", NODE, "US-01"))
    session = gateway.sign_in()
    assert [(sent.functions, sent.password) for sent in sender.sent] == [(["getAPISession"], USER_PASSWORD)]
    assert sender.sent[0].url == "https://api.intacct.com/ia/xml/xmlgw.phtml"
    assert session is gateway.session
    assert (session.endpoint, session.company_id, session.user_id) == (NODE, "HarborPine", "xmlgw-armatic")
    assert session.entity_id == "US-01"
    assert session.server_time is not None
    assert session.expires_at is not None
    assert (session.expires_at - session.server_time).total_seconds() == 7200
    assert gateway.requests == 1


def test_later_requests_go_where_the_session_says_and_carry_no_password() -> None:
    gateway, sender, _ = client(xml.session("s-1", NODE), PAGE, PAGE)
    gateway.query(INVOICES)
    gateway.query(INVOICES)
    assert [sent.url for sent in sender.sent[1:]] == [NODE, NODE]
    assert [(sent.session_id, sent.password) for sent in sender.sent[1:]] == [("s-1", None)] * 2
    assert gateway.requests == 3


def test_a_session_without_an_endpoint_stays_where_it_was_opened() -> None:
    gateway, sender, _ = client(xml.session("s-1"), PAGE)
    gateway.query(INVOICES)
    assert sender.sent[1].url == sender.sent[0].url


@pytest.mark.parametrize(
    "named", ["https://intacct.com.example.org/x", "http://na12.intacct.com/x", "http://127.0.0.1:80/x"]
)
def test_an_endpoint_elsewhere_gets_nothing(named: str) -> None:
    gateway, sender, _ = client(xml.session("s-1", named))
    error = refusal(lambda: gateway.query(INVOICES), NotSendable)
    assert error.fault.kind == "endpoint_not_allowed"
    assert len(sender.sent) == 1


def test_a_chosen_endpoint_elsewhere_gets_nothing() -> None:
    gateway, sender, _ = client(endpoint="https://example.org/x")
    assert refusal(gateway.sign_in, NotSendable).fault.kind == "endpoint_not_allowed"
    assert sender.sent == []


def test_the_practice_company_may_name_its_own_endpoint() -> None:
    gateway, sender, _ = client(
        xml.session("s-1", "http://127.0.0.1:9/y"), PAGE, endpoint="http://127.0.0.1:9/x"
    )
    gateway.query(INVOICES)
    assert [sent.url for sent in sender.sent] == ["http://127.0.0.1:9/x", "http://127.0.0.1:9/y"]


def test_a_wrong_password_is_sent_once_and_only_once() -> None:
    gateway, sender, token = client(xml.WRONG_PASSWORD)
    for attempt in (gateway.sign_in, lambda: gateway.query(INVOICES), gateway.company_shape, gateway.sign_in):
        error = refusal(attempt, LoginRefused)
        assert error.fault.errors[0].description2 == "Sign-in information is incorrect"
        assert error.fault.function == "getAPISession"
    assert len(sender.sent) == gateway.requests == 1
    assert token.waits == []


def test_a_wrong_sender_password_is_told_apart() -> None:
    gateway, sender, _ = client(xml.WRONG_SENDER)
    assert refusal(gateway.sign_in, SenderRefused).fault.stage is Stage.SENDER
    assert len(sender.sent) == 1


@pytest.mark.parametrize(
    "failure",
    [
        NotReached.of("read_timeout"),
        NotReached.of("connection_lost"),
        NotReached.of("network"),
        Unreadable.of("truncated"),
        Http("", 524),
        "",
        "<html>",
    ],
    ids=repr,
)
def test_an_unproven_password_is_not_repeated_once_it_may_have_been_judged(failure: Any) -> None:
    gateway, sender, _ = client(failure)
    with pytest.raises(GatewayError):
        gateway.sign_in()
    assert len(sender.sent) == 1


@pytest.mark.parametrize(
    "failure",
    [
        NotReached.of("name_resolution"),
        NotReached.of("connection_refused"),
        NotReached.of("connect_timeout"),
        Http("<html>", 503),
        Http("", 429),
        xml.control_failure(("X", "The Service is Temporarily Off-line")),
    ],
    ids=repr,
)
def test_a_password_that_nobody_judged_is_sent_again(failure: Any) -> None:
    gateway, sender, token = client(failure, xml.session())
    gateway.sign_in()
    assert len(sender.sent) == 2
    assert len(token.waits) == 1


def test_a_session_function_that_fails_is_an_operation_and_not_repeated() -> None:
    failed = xml.response(
        xml.result("getAPISession", xml.errors(("Get API Session Failed", "x")), status="failure")
    )
    gateway, sender, _ = client(failed)
    assert refusal(gateway.sign_in, OperationRefused).fault.function == "getAPISession"
    assert len(sender.sent) == 1


def test_an_answer_without_a_session_id_is_no_session() -> None:
    gateway, _, _ = client(xml.session(""))
    assert refusal(gateway.sign_in, Unreadable).fault.kind == "unexpected"
    assert gateway.session is None


# Renewal ------------------------------------------------------------------------------------------------


def test_a_session_near_its_time_out_is_renewed_before_it_is_used() -> None:
    now = [0.0]
    gateway, sender, _ = client(
        xml.session("s-1"), PAGE, PAGE, xml.session("s-2"), PAGE, clock=lambda: now[0]
    )
    gateway.query(INVOICES)
    now[0] = 6899.0  # 301 s remain
    gateway.query(INVOICES)
    now[0] = 6899.0 + 6901.0  # that answer slid the window, but now 299 s remain
    gateway.query(INVOICES)
    assert [sent.session_id for sent in sender.sent] == [None, "s-1", "s-1", None, "s-2"]


def test_a_refused_session_is_replaced_once_and_the_request_repeated() -> None:
    gateway, sender, _ = client(xml.session("s-1"), xml.DEAD_SESSION, xml.session("s-2"), PAGE)
    assert gateway.query(INVOICES).rows[0]["RECORDNO"] == "1"
    assert [sent.session_id for sent in sender.sent] == [None, "s-1", None, "s-2"]
    assert len({sent.control_ids[0] for sent in sender.sent}) == 4


def test_a_new_session_that_is_refused_too_is_the_end() -> None:
    gateway, sender, _ = client(xml.session("s-1"), xml.DEAD_SESSION, xml.session("s-2"), xml.DEAD_SESSION)
    error = refusal(lambda: gateway.query(INVOICES), SessionRefused)
    assert (error.fault.function, error.fault.object) == ("query", "ARINVOICE")
    assert len(sender.sent) == 4


def test_a_renewal_that_is_refused_ends_in_a_refused_login() -> None:
    gateway, sender, _ = client(xml.session("s-1"), xml.DEAD_SESSION, xml.WRONG_PASSWORD)
    refusal(lambda: gateway.query(INVOICES), LoginRefused)
    refusal(lambda: gateway.query(INVOICES), LoginRefused)
    assert len(sender.sent) == 3


def test_a_proven_password_is_repeated_after_a_lost_connection() -> None:
    gateway, sender, _ = client(
        xml.session("s-1"), xml.DEAD_SESSION, NotReached.of("connection_lost"), xml.session("s-2"), PAGE
    )
    gateway.query(INVOICES)
    assert [sent.session_id for sent in sender.sent] == [None, "s-1", None, None, "s-2"]


# Trying again -------------------------------------------------------------------------------------------


def test_a_passing_failure_is_tried_again_and_told() -> None:
    waits: list[Waiting] = []
    gateway, sender, token = client(
        xml.session(),
        Http("<html>", 502),
        Http(xml.control_failure(("GW-0010", "busy")), 429, retry_after=12.0),
        PAGE,
        on_wait=waits.append,
    )
    gateway.query(INVOICES)
    assert token.waits == [1.0, 12.0]
    assert [(wait.reason, wait.seconds, wait.tried) for wait in waits] == [
        ("server_error", 1.0, 1),
        ("throttled", 12.0, 2),
    ]
    control_ids = [name for sent in sender.sent for name in sent.control_ids]
    assert len(set(control_ids)) == len(control_ids)  # fresh ones for every try


def test_five_tries_are_the_end() -> None:
    gateway, sender, token = client(xml.session(), *[Http("", 503)] * 5)
    error = refusal(lambda: gateway.query(INVOICES), Unavailable)
    assert (error.fault.http_status, error.fault.function, error.fault.object) == (503, "query", "ARINVOICE")
    assert len(sender.sent) == 6
    assert token.waits == [1.0, 2.0, 4.0, 8.0]


@pytest.mark.parametrize("slow", [NotReached.of("read_timeout"), Http("<html>", 524)], ids=repr)
def test_a_query_that_takes_too_long_is_asked_once_more_only(slow: Any) -> None:
    gateway, sender, _ = client(xml.session(), slow, slow)
    with pytest.raises(GatewayError):
        gateway.query(INVOICES)
    assert len(sender.sent) == 3


def test_a_denied_operation_is_not_repeated() -> None:
    denied = xml.response(xml.result("query", xml.errors(xml.DENIED), status="failure"))
    gateway, sender, _ = client(xml.session(), denied)
    error = refusal(lambda: gateway.query(INVOICES), OperationRefused)
    assert error.fault.errors[0].errorno == "PL04000005"
    assert (error.fault.function, error.fault.object) == ("query", "ARINVOICE")
    assert error.fault.control_id in sender.sent[1].control_ids[0]
    assert len(sender.sent) == 2


def test_a_server_that_asks_for_an_hour_is_told_to_the_caller() -> None:
    gateway, sender, _ = client(xml.session(), Http("", 429, retry_after=3600.0))
    assert refusal(lambda: gateway.query(INVOICES), Throttled).fault.retry_after == 3600.0
    assert len(sender.sent) == 2


# Cancel -------------------------------------------------------------------------------------------------


def test_a_cancelled_client_sends_nothing_more() -> None:
    gateway, sender, token = client(xml.session(), PAGE)
    gateway.sign_in()
    token.cancel()
    for call in (lambda: gateway.query(INVOICES), gateway.sign_in):
        with pytest.raises(Cancelled):
            call()
    assert len(sender.sent) == 1


def test_a_cancel_ends_a_wait_at_once() -> None:
    token = CancelToken()
    sender = FakeSender(xml.session(), Http("", 429, retry_after=200.0))
    gateway = Gateway(CREDENTIALS, transport=sender, cancel=token, on_wait=lambda _: token.cancel())
    with pytest.raises(Cancelled):
        gateway.query(INVOICES)


def test_a_client_that_is_closed_tries_nothing_again() -> None:
    sender = FakeSender(xml.session(), Http("", 503), PAGE)
    gateway = Gateway(CREDENTIALS, transport=sender, cancel=InstantToken(), on_wait=lambda _: gateway.close())
    with pytest.raises(Cancelled):
        gateway.query(INVOICES)
    assert len(sender.sent) == 2


# What goes out, what comes back ---------------------------------------------------------------------------


def test_signing_in_is_not_a_call() -> None:
    gateway, sender, _ = client()
    assert refusal(lambda: gateway.call(GetApiSession()), NotSendable).fault.kind == "function_not_allowed"
    with pytest.raises(ValueError, match="at least one function"):
        gateway.call()
    assert sender.sent == []


def test_a_function_that_is_not_allowed_is_not_sent() -> None:
    gateway, sender, _ = client(xml.session())
    call: Any = gateway.call
    assert refusal(lambda: call("delete"), NotSendable).fault.kind == "function_not_allowed"
    assert [sent.functions for sent in sender.sent] == [["getAPISession"]]


def answered(*inside: tuple[str, str, str]) -> Callable[[Sent], str]:
    """Results (function, status, content) with the control IDs of the request, in reverse order."""

    def answer(sent: Sent) -> str:
        ids = sent.control_ids[1:]
        results = [
            xml.result(name, content, status=status, control_id=control_id)
            for (name, status, content), control_id in zip(inside, ids, strict=True)
        ]
        return xml.response(*reversed(results))

    return answer


def test_results_fail_one_by_one_and_keep_the_order_of_their_functions() -> None:
    gateway, _, _ = client(
        xml.session(),
        answered(
            ("get_applications", "success", "<data><application>AR</application></data>"),
            ("query", "failure", xml.errors(xml.DENIED)),
            ("query", "aborted", xml.errors(("XL03000009", "rolled back"))),
            ("query", "success", xml.rows("CUSTOMER", {"RECORDNO": "5"})),
        ),
    )
    apps, denied, aborted, page = gateway.call(
        GetApplications(), INVOICES, Query("GLACCOUNT", ("RECORDNO",)), Query("CUSTOMER", ("RECORDNO",))
    )
    assert apps.data is not None
    assert apps.error is None
    assert denied.error is not None
    assert denied.error.fault.object == "ARINVOICE"
    assert (denied.page, denied.data) == (None, None)
    assert aborted.error is not None
    assert page.page is not None
    assert page.page.rows == [{"RECORDNO": "5"}]


def test_results_without_control_ids_are_taken_in_order() -> None:
    gateway, _, _ = client(
        xml.session(),
        xml.response(
            xml.result("query", xml.rows("A", {"X": "1"})), xml.result("query", xml.rows("B", {"X": "2"}))
        ),
    )
    one, two = gateway.call(Query("A", ("X",)), Query("B", ("X",)))
    assert one.page is not None
    assert two.page is not None
    assert (one.page.rows, two.page.rows) == ([{"X": "1"}], [{"X": "2"}])


def test_a_missing_result_is_no_success() -> None:
    half = xml.response(xml.result("query", xml.rows("A", {"X": "1"})))
    gateway, _, _ = client(xml.session(), half, half)
    refusal(lambda: gateway.call(Query("A", ("X",)), Query("B", ("X",))), Unreadable)


@pytest.mark.parametrize("content", ["", "<data/>"])
def test_a_query_that_succeeds_without_rows_or_counts_is_not_believed(content: str) -> None:
    odd = xml.response(xml.result("query", content))
    gateway, _, _ = client(xml.session(), odd, odd)
    assert refusal(lambda: gateway.query(INVOICES), Unreadable).fault.kind == "unexpected"


def test_a_page_tells_what_follows() -> None:
    page = xml.rows("ARINVOICE", {"RECORDNO": "1"}, total=3120, remaining=3119, offset=0)
    gateway, _, _ = client(xml.session(), xml.response(xml.result("query", page)))
    got = gateway.query(INVOICES)
    assert (got.total, got.count, got.remaining, got.offset) == (3120, 1, 3119, 0)


def test_rows_in_lower_case_are_rows() -> None:
    gateway, _, _ = client(
        xml.session(), xml.response(xml.result("query", xml.rows("arinvoice", {"A": "1"})))
    )
    assert gateway.query(INVOICES).rows == [{"A": "1"}]


def test_totals_are_asked_for_without_order_or_fields() -> None:
    row: dict[str, str | None] = {"COUNT.RECORDNO": "12", "SUM.TRX_TOTALDUE": "100.10"}
    gateway, sender, _ = client(xml.session(), xml.response(xml.result("query", xml.rows("ARINVOICE", row))))
    totals = gateway.aggregate("ARINVOICE", sums=("TRX_TOTALDUE",), where=equal_to("CURRENCY", "USD"))
    assert (totals.count, totals.sums) == (12, {"TRX_TOTALDUE": Decimal("100.10")})
    query = sender.sent[1].root.find("operation/content/function/query")
    assert query is not None
    assert [child.tag for child in query] == ["object", "select", "filter", "options", "pagesize"]
    select = query.find("select")
    assert select is not None
    assert [(child.tag, child.text) for child in select] == [("count", "RECORDNO"), ("sum", "TRX_TOTALDUE")]


def test_totals_without_a_count() -> None:
    answer = xml.response(xml.result("query", xml.rows("ARINVOICE", {"SUM.A": "1"})))
    gateway, _, _ = client(xml.session(), answer)
    assert gateway.aggregate("ARINVOICE", sums=("A",), count=False).sums == {"A": Decimal(1)}


def test_the_company_is_read_in_one_request() -> None:
    gateway, sender, _ = client(
        xml.session(),
        answered(
            (
                "getFinancialSetup",
                "success",
                COMPANY,
            ),
            ("readEntityDetails", "success", "<data><entity><id>US</id><name>U.S.</name></entity></data>"),
            ("get_applications", "success", "<data><application>AR</application></data>"),
        ),
    )
    shape = gateway.company_shape()
    assert (shape.base_currency, shape.multi_entity, shape.multi_currency) == ("USD", True, True)
    assert shape.entities == (Entity("US", "U.S."),)
    assert shape.applications == ("AR",)
    assert shape.refused == {}
    assert sender.sent[1].functions == ["getFinancialSetup", "readEntityDetails", "get_applications"]


def test_parts_of_the_company_that_are_refused_are_named() -> None:
    gateway, _, _ = client(
        xml.session(),
        answered(
            ("getFinancialSetup", "failure", xml.errors(("A", "a"))),
            ("readEntityDetails", "failure", xml.errors(("B", "b"))),
            ("get_applications", "failure", xml.errors(("C", "c"))),
        ),
    )
    shape = gateway.company_shape()
    assert set(shape.refused) == {"getFinancialSetup", "readEntityDetails", "get_applications"}
    assert (shape.base_currency, shape.entities, shape.applications) == ("", (), ())


def test_the_signed_in_user_is_asked_about_by_itself() -> None:
    formatting = "<data><userformatting><gmtoffset>-0500</gmtoffset></userformatting></data>"
    permissions = "<data><permissions/></data>"
    gateway, sender, _ = client(
        xml.session(),
        xml.response(xml.result("readUserFormatting", formatting)),
        xml.response(xml.result("getUserPermissions", permissions)),
        xml.response(xml.result("getUserPermissions", permissions)),
    )
    assert gateway.user_formatting().gmt_offset == -300
    gateway.user_permissions()
    gateway.user_permissions("somebody")
    asked = [sent.root.findtext("operation/content/function/*/userId") for sent in sender.sent[1:]]
    assert asked == ["xmlgw-armatic", "xmlgw-armatic", "somebody"]


def test_an_objects_fields_are_looked_up() -> None:
    data = "<data><Type><Fields><Field><ID>NAME</ID><LABEL>Name</LABEL></Field></Fields></Type></data>"
    gateway, _, _ = client(xml.session(), xml.response(xml.result("lookup", data)))
    assert list(gateway.lookup("CUSTOMER").fields) == ["NAME"]


# What is told while it works ------------------------------------------------------------------------------


def test_each_exchange_is_told_without_its_content() -> None:
    told: list[Exchange] = []
    gateway, sender, _ = client(
        xml.session(), Http("<html>", 502), PAGE, xml.WRONG_SENDER, on_exchange=told.append
    )
    gateway.query(INVOICES)
    refusal(lambda: gateway.call(GetFinancialSetup(), INVOICES), SenderRefused)
    assert [(each.functions, each.http_status, each.outcome) for each in told] == [
        (("getAPISession",), 200, "ok"),
        (("query ARINVOICE",), 502, "server_error"),
        (("query ARINVOICE",), 200, "ok"),
        (("getFinancialSetup", "query ARINVOICE"), 200, "refused"),
    ]
    assert told[2].received == len(PAGE)
    assert all(each.sent > 0 and each.seconds >= 0 for each in told)
    assert [each.control_id for each in told] == [sent.control_ids[0] for sent in sender.sent]
    shown = repr(told)
    assert USER_PASSWORD not in shown
    assert SENDER_PASSWORD not in shown


def test_an_exchange_that_was_cancelled_is_told_as_such() -> None:
    told: list[Exchange] = []
    gateway, _, _ = client(Cancelled(), on_exchange=told.append)
    with pytest.raises(Cancelled):
        gateway.sign_in()
    assert [each.outcome for each in told] == ["cancelled"]


def test_an_exchange_that_we_broke_ourselves_is_not_told_as_fine() -> None:
    told: list[Exchange] = []
    gateway, _, _ = client(ZeroDivisionError(), on_exchange=told.append)
    with pytest.raises(ZeroDivisionError):
        gateway.sign_in()
    assert [each.outcome for each in told] == ["failed"]


def test_an_error_that_quotes_a_secret_does_not_pass_it_on() -> None:
    quoting = xml.control_failure(
        ("XL03000003", f"The value '{SENDER_PASSWORD}' / {USER_PASSWORD} is too long")
    )
    gateway, _, _ = client(quoting)
    error = refusal(gateway.sign_in, SenderRefused)
    assert SENDER_PASSWORD not in f"{error} {error.fault!r}"
    assert USER_PASSWORD not in f"{error} {error.fault!r}"


def test_the_transport_is_closed_with_the_client() -> None:
    gateway, sender, _ = client()
    with gateway:
        pass
    assert sender.closed


def test_threads_share_the_session() -> None:
    pages = [PAGE] * 8
    gateway, sender, _ = client(xml.session(), *pages)
    threads = [threading.Thread(target=gateway.query, args=(INVOICES,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert [sent.functions[0] for sent in sender.sent].count("getAPISession") == 1
    assert gateway.requests == len(sender.sent) == 9


# Where answers are read ---------------------------------------------------------------------------------

MANY = xml.response(
    xml.result(
        "query", xml.rows("ARINVOICE", *({"RECORDNO": f"{key}", "X": "x" * 200} for key in range(2000)))
    )
)


class Desk:
    """Reads every answer in one thread of its own, and counts them."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1)
        self.read = 0

    def __call__(self, step: Callable[[], Any]) -> Any:
        self.read += 1
        return self._thread.submit(step).result(5)


@pytest.mark.parametrize("answer", [reply, zipped])
def test_answers_are_read_at_the_desk(answer: Callable[[str], Any]) -> None:
    with Server(reply(xml.session()), answer(MANY)) as server:
        gateway = Gateway(CREDENTIALS, endpoint=server.endpoint.url)
        gateway.desk = desk = Desk()
        with gateway:
            assert len(gateway.query(INVOICES).rows) == 2000
    assert desk.read == 2


def test_an_answer_too_large_to_wait_for_is_read_by_whoever_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its rest is still on the line, whose patience is counted in the thread that asked."""
    monkeypatch.setattr("armatic_setup.gateway.transport._USUAL_BODY", 100_000)
    with Server(reply(xml.session()), reply(MANY)) as server:
        gateway = Gateway(CREDENTIALS, endpoint=server.endpoint.url)
        gateway.desk = desk = Desk()
        with gateway:
            assert len(gateway.query(INVOICES).rows) == 2000
    assert desk.read == 1
