"""The client against the practice company: two that share no code, over real HTTP."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from decimal import Decimal

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.gateway import filters as where
from armatic_setup.gateway.client import Exchange, Gateway
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.errors import (
    GatewayError,
    LoginRefused,
    OperationRefused,
    SenderRefused,
    SessionRefused,
)
from armatic_setup.gateway.functions import READ_FUNCTIONS, GetApplications, Query
from armatic_setup.practice import FAULTS, CompanySize, PracticeGateway
from armatic_setup.practice_sign_in import credentials_of
from armatic_setup.secret import Secret

INVOICES = Query("ARINVOICE", ("RECORDNO", "RECORDID", "CURRENCY", "TRX_TOTALDUE"))


class InstantToken(CancelToken):
    """Waits are not sat out."""

    def wait(self, seconds: float) -> None:
        self.check()


@pytest.fixture(scope="module")
def company() -> Iterator[PracticeGateway]:
    with PracticeGateway(size=CompanySize(customers=40, invoices=300)) as running:
        yield running
        assert running.problems == []
        assert running.calls.written == 0


@pytest.fixture
def practice(company: PracticeGateway) -> Iterator[PracticeGateway]:
    company.faults.clear()
    yield company
    company.faults.clear()


def credentials(practice: PracticeGateway, **changes: object) -> Credentials:
    return dataclasses.replace(credentials_of(practice.access), **changes)  # type: ignore[arg-type]


@pytest.fixture
def gateway(practice: PracticeGateway) -> Iterator[Gateway]:
    with Gateway(
        credentials(practice), endpoint=practice.endpoint, cancel=InstantToken(), read_timeout=5
    ) as made:
        yield made


def test_all_rows_of_an_object_are_those_of_the_company(gateway: Gateway, practice: PracticeGateway) -> None:
    rows = []
    last = 0
    while True:
        page = gateway.query(
            dataclasses.replace(INVOICES, where=where.greater_than("RECORDNO", last), page_size=70)
        )
        rows += page.rows
        if not page.remaining:
            break
        last = int(page.rows[-1]["RECORDNO"] or 0)
    truth = sorted(practice.company.rows("ARINVOICE"), key=lambda row: int(str(row["RECORDNO"])))
    assert [row["RECORDNO"] for row in rows] == [str(row["RECORDNO"]) for row in truth]
    assert [row["RECORDID"] for row in rows] == [row["RECORDID"] for row in truth]


def test_the_gateways_totals_are_the_sums_of_the_rows(gateway: Gateway) -> None:
    rows = gateway.query(INVOICES).rows
    for currency in {row["CURRENCY"] for row in rows if row["CURRENCY"]}:
        totals = gateway.aggregate(
            "ARINVOICE", sums=("TRX_TOTALDUE",), where=where.equal_to("CURRENCY", currency)
        )
        ours = [Decimal(row["TRX_TOTALDUE"] or 0) for row in rows if row["CURRENCY"] == currency]
        assert totals.count == len(ours)
        assert totals.sums["TRX_TOTALDUE"] == sum(ours)
    assert gateway.aggregate("ARINVOICE").count == len(rows)
    nothing = gateway.aggregate("ARINVOICE", sums=("TRX_TOTALDUE",), where=where.equal_to("CURRENCY", "XXX"))
    assert (nothing.count, nothing.sums) == (0, {"TRX_TOTALDUE": Decimal(0)})


def test_the_company_and_the_user_are_read(gateway: Gateway, practice: PracticeGateway) -> None:
    shape = gateway.company_shape()
    assert shape.refused == {}
    assert shape.base_currency
    assert shape.multi_entity
    assert shape.entities
    assert "AR" in shape.applications
    formatting = gateway.user_formatting()
    assert formatting.date_format == "/mdY"
    assert formatting.gmt_offset is not None
    assert practice.access.user == gateway.sign_in().user_id
    assert {"RECORDNO", "CUSTOMERID"} <= set(gateway.lookup("CUSTOMER").fields)


def test_a_whole_journey_needs_one_login_and_only_reads(gateway: Gateway, practice: PracticeGateway) -> None:
    requests, logins = practice.calls.requests, practice.calls.logins
    gateway.company_shape()
    gateway.query(INVOICES)
    gateway.aggregate("CUSTOMER")
    assert practice.calls.logins - logins == 1
    assert practice.calls.requests - requests == gateway.requests == 4
    assert set(practice.calls.functions) <= set(READ_FUNCTIONS.values())


def test_an_entity_is_entered(practice: PracticeGateway, gateway: Gateway) -> None:
    entity = gateway.company_shape().entities[0]
    inside = credentials(practice, entity_id=entity.id)
    with Gateway(inside, endpoint=practice.endpoint, cancel=InstantToken()) as entered:
        assert entered.sign_in().entity_id == entity.id
        assert entered.query(INVOICES).total <= gateway.query(INVOICES).total


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"sender_password": Secret("wrong")}, SenderRefused),
        ({"sender_id": "nobody"}, SenderRefused),
        ({"company_id": "Elsewhere"}, SenderRefused),
        ({"user_id": "somebody"}, LoginRefused),
        ({"user_password": Secret("wrong & <odd> ]]> 'one' 😀")}, LoginRefused),
    ],
)
def test_what_is_wrong_is_sent_once(
    practice: PracticeGateway, changes: dict[str, object], error: type[GatewayError]
) -> None:
    before = practice.calls.requests
    with Gateway(
        credentials(practice, **changes), endpoint=practice.endpoint, cancel=InstantToken()
    ) as gateway:
        with pytest.raises(error):
            gateway.sign_in()
        if error is LoginRefused:
            with pytest.raises(error):
                gateway.company_shape()
    assert practice.calls.requests - before == 1


def test_a_dead_session_is_replaced_without_a_trace(gateway: Gateway, practice: PracticeGateway) -> None:
    gateway.query(INVOICES)
    logins = practice.calls.logins
    practice.faults.add("session_expired", times=1)
    assert gateway.query(INVOICES).rows
    assert practice.calls.logins - logins == 1


def test_one_denied_object_leaves_the_others(gateway: Gateway, practice: PracticeGateway) -> None:
    practice.faults.add("permission_denied", object="ARINVOICE")
    denied, customers, applications = gateway.call(
        INVOICES, Query("CUSTOMER", ("RECORDNO",), page_size=1), GetApplications()
    )
    assert isinstance(denied.error, OperationRefused)
    assert denied.error.fault.errors[0].errorno == "PL04000005"
    assert customers.page is not None
    assert len(customers.page.rows) == 1
    assert applications.data is not None


def test_a_support_id_is_readable(gateway: Gateway, practice: PracticeGateway) -> None:
    practice.faults.add("unknown_error", function="query")
    with pytest.raises(OperationRefused) as caught:
        gateway.query(INVOICES)
    (entry,) = caught.value.fault.errors
    assert entry.description2 == 'The frobnicator\'s state is "odd"'
    assert entry.support_id == "HarborPine:X~42/1"


def test_replies_are_asked_for_compressed(practice: PracticeGateway) -> None:
    told: list[Exchange] = []
    with Gateway(credentials(practice), endpoint=practice.endpoint, on_exchange=told.append) as gateway:
        assert len(gateway.query(INVOICES).rows) == 300
    assert [each.outcome for each in told] == ["ok", "ok"]


#: What a client that was signed in makes of each fault that never stops, and how often it asks. ``fine``
#: means that the rows arrive. A new fault of the practice company must be added here.
PAGES = "fine"
OUTCOMES: dict[str, tuple[str, int]] = {
    # Refusals of the whole request.
    "sender_wrong": ("SenderRefused.refused", 1),
    "invalid_request": ("SenderRefused.refused", 1),
    "invalid_request_old": ("SenderRefused.refused", 1),
    "schema_error": ("SenderRefused.refused", 1),
    "bad_policy": ("SenderRefused.refused", 1),
    "demo_expired": ("SenderRefused.refused", 1),
    "control_without_errors": ("SenderRefused.refused", 1),
    "throttled": ("Throttled.throttled", 5),
    "throttled_with_retry_after": ("Throttled.throttled", 5),
    "maintenance_at_control": ("Unavailable.maintenance", 5),
    # A session is refused: a new one, whose sign-in is refused at the gateway, too.
    "sign_in_at_gateway": ("LoginRefused.refused", 2),
    "sign_in_at_gateway_old": ("LoginRefused.refused", 2),
    # A session is refused, and the new one as well.
    "session_expired": ("SessionRefused.session", 3),
    "session_refused_at_gateway": ("SessionRefused.session", 3),
    # Only a sign-in meets these; the session that stands is not touched.
    **dict.fromkeys(
        (
            "sender_not_authorized",
            "sign_in_refused",
            "wrong_company",
            "user_locked",
            "user_inactive",
            "password_expired",
            "ip_filter",
            "web_services_not_subscribed",
            "login_unknown",
            "entity_unknown",
            "entity_not_allowed",
            "top_level_not_allowed",
            "new_endpoint",
            "foreign_endpoint",
            "plain_endpoint",
            "no_session_id",
        ),
        (PAGES, 1),
    ),
    # One function fails.
    **dict.fromkeys(
        (
            "permission_denied",
            "not_open_to_api",
            "audit_denied",
            "object_absent",
            "object_absent_old",
            "rolled_back",
            "rolled_back_alone",
            "unknown_field",
            "generic_error",
            "session_function_failed",
            "module_not_subscribed",
            "errorno_is_text",
            "business_rule",
            "unknown_error",
            "result_without_errors",
        ),
        ("OperationRefused.refused", 1),
    ),
    "maintenance": ("Unavailable.maintenance", 5),
    "rate_limit_in_200": ("Throttled.throttled", 5),
    # Rows that are not what was asked for: the sync's business, not ours.
    **dict.fromkeys(
        (
            "clock_ahead",
            "employee_user",
            "ordinary_user",
            "duplicate_rows",
            "shuffled_rows",
            "dropped_row",
            "repeated_page",
            "overlapping_page",
            "late_row",
            "wrong_total",
            "bare_aggregates",
            "decimal_whole_numbers",
        ),
        (PAGES, 1),
    ),
    # Pages of other machines.
    **dict.fromkeys(
        ("http_400", "http_401", "http_403", "http_404", "filter_page"), ("Unavailable.blocked", 1)
    ),
    **dict.fromkeys(
        ("http_500", "http_502", "http_503", "http_504", "cdn_page"), ("Unavailable.server_error", 5)
    ),
    "http_407": ("NotReached.proxy_sign_in", 1),
    "http_429": ("Throttled.throttled", 5),
    "http_524": ("Unavailable.gateway_timeout", 2),
    "redirect": ("Unavailable.redirect", 1),
    "redirect_keeping_body": ("Unavailable.redirect", 1),
    "captive_portal": ("Unreadable.html", 2),
    # The line.
    "empty_body": ("Unreadable.empty", 5),
    "cut_body": ("Unreadable.truncated", 5),
    "reset": ("NotReached.connection_lost", 5),
    "reset_in_body": ("NotReached.connection_lost", 5),
    "closed": ("NotReached.connection_lost", 5),
    "slow": (PAGES, 1),
    "slow_body": (PAGES, 1),
    "chunked": (PAGES, 1),
    "html_content_type": (PAGES, 1),
    # Bodies.
    "wrong_charset": ("Unreadable.encoding", 1),
    "utf16": ("Unreadable.encoding", 1),
    "bad_gzip": ("Unreadable.encoding", 1),
    "control_characters": ("Unreadable.not_xml", 2),
    "malformed_xml": ("Unreadable.not_xml", 2),
    "two_roots": ("Unreadable.not_xml", 2),
    "other_xml": ("Unreadable.unexpected", 2),
    "gzip_bomb": ("Unreadable.too_large", 1),
    "deep_nesting": ("Unreadable.too_large", 1),
    "huge_attribute": ("Unreadable.too_large", 1),
    "entity_bomb": ("Unreadable.forbidden_xml", 1),
    "external_entity": ("Unreadable.forbidden_xml", 1),
}


def test_every_fault_has_an_outcome() -> None:
    assert set(OUTCOMES) == set(FAULTS)


@pytest.mark.parametrize("fault", OUTCOMES)
def test_a_fault_has_its_outcome(gateway: Gateway, practice: PracticeGateway, fault: str) -> None:
    gateway.sign_in()
    before = practice.calls.requests
    practice.faults.add(fault, seconds=0.02)
    try:
        gateway.query(INVOICES)
        outcome = PAGES
    except GatewayError as error:
        outcome = f"{type(error).__name__}.{error.fault.kind}"
        told = f"{error}{error.fault!r}"
        for secret in (practice.access.user_password, practice.access.sender_password):
            assert secret not in told
    assert (outcome, practice.calls.requests - before) == OUTCOMES[fault]


PASSING = [
    name
    for name, (outcome, tries) in OUTCOMES.items()
    if tries > 1 and not outcome.startswith(("LoginRefused", "SessionRefused"))
]


@pytest.mark.parametrize("fault", PASSING)
def test_a_fault_that_passes_is_survived(gateway: Gateway, practice: PracticeGateway, fault: str) -> None:
    gateway.sign_in()
    practice.faults.add(fault, times=1, seconds=0.02)
    assert len(gateway.query(INVOICES).rows) == 300


def test_a_session_that_dies_again_and_again_is_given_up(gateway: Gateway, practice: PracticeGateway) -> None:
    practice.faults.add("session_expired")
    with pytest.raises(SessionRefused):
        gateway.query(INVOICES)
