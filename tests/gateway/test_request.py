from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from armatic_setup.gateway import filters as where
from armatic_setup.gateway.credentials import Credentials
from armatic_setup.gateway.errors import NotSendable
from armatic_setup.gateway.functions import (
    ASCENDING,
    DESCENDING,
    READ_FUNCTIONS,
    GetApiSession,
    GetApplications,
    GetFinancialSetup,
    GetUserPermissions,
    Lookup,
    Query,
    ReadEntityDetails,
    ReadFunction,
    ReadUserFormatting,
    count_of,
    sum_of,
)
from armatic_setup.gateway.request import build, function_element
from armatic_setup.gateway.session import Session
from armatic_setup.secret import Secret
from tests.gateway.samples import CREDENTIALS, SENDER_PASSWORD, SESSION, SESSION_ID, USER_PASSWORD

GOLDEN = Path(__file__).parent / "golden"

FULL_QUERY = Query(
    "SODOCUMENT",
    ("RECORDNO",),
    where=where.all_of(
        where.greater_than("RECORDNO", 48210),
        where.any_of(
            where.at_least("WHENMODIFIED", "11/01/2026 00:00:00"),
            where.is_null("WHENMODIFIED"),
        ),
        where.is_in("STATE", "Posted", "Paid & <closed>"),
        where.between("TOTAL", 1, "9.50"),
    ),
    order_by=(("WHENMODIFIED", DESCENDING), ("RECORDNO", ASCENDING)),
    page_size=100,
    offset=300,
    show_private=False,
    aggregates=(sum_of("TOTAL"), count_of("DOCNO")),
    doc_par_id="Sales Invoice",
)


def golden(name: str) -> str:
    """The golden file without its indentation."""
    parser = etree.XMLParser(remove_blank_text=True)
    return etree.tostring(etree.parse(GOLDEN / f"{name}.xml", parser), encoding="unicode")


def sent(body: bytes) -> str:
    return etree.tostring(etree.fromstring(body), encoding="unicode")


@pytest.mark.parametrize(
    ("name", "functions", "credentials", "session"),
    [
        ("sign_in", (GetApiSession(),), CREDENTIALS, None),
        ("sign_in_to_entity", (GetApiSession(),), dataclasses.replace(CREDENTIALS, entity_id="US-01"), None),
        (
            "company_shape",
            (GetFinancialSetup(), ReadEntityDetails(), GetApplications()),
            CREDENTIALS,
            SESSION,
        ),
    ],
)
def test_a_whole_request_is_the_golden_one(
    name: str, functions: tuple[ReadFunction, ...], credentials: Credentials, session: Session | None
) -> None:
    request = build(functions, credentials, session, "c-1")
    assert sent(request.body) == golden(name)
    assert request.body.startswith(b"<?xml version='1.0' encoding='UTF-8'?>")
    assert request.function_ids == tuple(f"c-1-{number}" for number in range(1, len(functions) + 1))


@pytest.mark.parametrize(
    ("name", "function"),
    [
        ("query_plain", Query("CUSTOMER", ("RECORDNO", "DISPLAYCONTACT.EMAIL1"))),
        ("query_full", FULL_QUERY),
        ("lookup", Lookup("SODOCUMENT", "Sales Invoice")),
        ("user_formatting", ReadUserFormatting("xmlgw-armatic")),
        ("user_permissions", GetUserPermissions("xmlgw-armatic")),
    ],
)
def test_a_function_is_the_golden_one(name: str, function: ReadFunction) -> None:
    assert etree.tostring(function_element(function), encoding="unicode") == golden(name)


def test_the_same_function_without_options_leaves_them_out() -> None:
    assert (
        etree.tostring(function_element(Lookup("CUSTOMER"))) == b"<lookup><object>CUSTOMER</object></lookup>"
    )
    plain = function_element(Query("CUSTOMER", ("NAME",), order_by=(), show_private=False))
    assert [child.tag for child in plain] == ["object", "select", "pagesize"]


@dataclasses.dataclass(frozen=True, slots=True)
class Create:
    """What somebody could add one day by mistake."""


class SneakyQuery(Query):
    """A subclass is not on the allow-list either."""


@pytest.mark.parametrize("function", [Create(), SneakyQuery("CUSTOMER", ("NAME",)), "create", None])
def test_nothing_but_the_allow_list_can_be_sent(function: object) -> None:
    with pytest.raises(NotSendable) as caught:
        build((function,), CREDENTIALS, SESSION, "c-1")  # type: ignore[arg-type]
    assert caught.value.fault.kind == "function_not_allowed"
    assert not caught.value.retryable


def test_every_function_that_can_be_built_is_on_the_allow_list() -> None:
    examples: tuple[ReadFunction, ...] = (
        GetApiSession(),
        FULL_QUERY,
        Lookup("CUSTOMER"),
        GetFinancialSetup(),
        GetApplications(),
        ReadEntityDetails(),
        ReadUserFormatting("u"),
        GetUserPermissions("u"),
    )
    assert {type(each) for each in examples} == set(READ_FUNCTIONS)
    assert {function_element(each).tag for each in examples} == set(READ_FUNCTIONS.values())


# Every character XML can carry, the nasty ones often.
SENDABLE = st.text(
    st.one_of(
        st.sampled_from("&<>\"'\t\r\n ]]>%\\é€😀\x7f\x85\u2028"),
        st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff").filter(
            lambda char: char >= " " or char in "\t\r\n"
        ),
    )
)


@given(SENDABLE, SENDABLE, SENDABLE, SENDABLE, SENDABLE)
def test_any_sendable_value_arrives_as_it_was_given(
    company: str, user: str, password: str, sender: str, entity: str
) -> None:
    credentials = Credentials(company, user, Secret(password), sender, Secret(password), entity)
    root = etree.fromstring(build((GetApiSession(),), credentials, None, "c").body)
    login = root.find("operation/authentication/login")
    assert login is not None
    assert [child.text or "" for child in login] == [user, company, password, *([entity] if entity else [])]
    assert root.findtext("control/senderid") == sender
    assert root.findtext("control/password") == password


@given(SENDABLE)
def test_any_sendable_value_of_a_condition_arrives(value: str) -> None:
    query = Query("CUSTOMER", ("NAME",), where=where.equal_to("NAME", value))
    element = etree.fromstring(etree.tostring(function_element(query), encoding="UTF-8"))
    assert (element.findtext("filter/equalto/value") or "") == value


UNSENDABLE = ["\0", "\x01", "\x08", "\x0b", "\x0c", "\x1f", "\ud800", "\udfff", "\ufffe", "\uffff"]
FIELDS = {
    "company_id": "company ID",
    "user_id": "user ID",
    "user_password": "user password",
    "sender_id": "sender ID",
    "sender_password": "sender password",
    "entity_id": "entity ID",
}


@pytest.mark.parametrize("character", UNSENDABLE, ids=ascii)
@pytest.mark.parametrize("name", FIELDS)
def test_a_control_character_is_refused_naming_the_field(name: str, character: str) -> None:
    value = f"marker{character}value"
    given_value: object = Secret(value) if "password" in name else value
    credentials = dataclasses.replace(CREDENTIALS, **{name: given_value})  # type: ignore[arg-type]
    with pytest.raises(NotSendable) as caught:
        build((GetApiSession(),), credentials, None, "c")
    assert caught.value.fault.kind == "unsendable_value"
    assert FIELDS[name] in caught.value.fault.detail
    assert "marker" not in str(caught.value)


def test_a_control_character_in_a_condition_names_its_field() -> None:
    query = Query("CUSTOMER", ("NAME",), where=where.equal_to("NAME", "a\x01b"))
    with pytest.raises(NotSendable) as caught:
        function_element(query)
    assert "NAME" in caught.value.fault.detail


def test_secrets_are_masked_in_what_a_reply_quotes() -> None:
    request = build((GetApiSession(),), CREDENTIALS, None, "c")
    quoted = request.masked(f"bad value {USER_PASSWORD} or {SENDER_PASSWORD}")
    assert USER_PASSWORD not in quoted
    assert SENDER_PASSWORD not in quoted
    assert SESSION_ID not in build((GetApplications(),), CREDENTIALS, SESSION, "c").masked(SESSION_ID)


def test_a_tiny_secret_does_not_blot_out_the_message() -> None:
    tiny = dataclasses.replace(CREDENTIALS, user_password=Secret("a"))
    assert build((GetApiSession(),), tiny, None, "c").masked("a plain message") == "a plain message"


def test_a_request_shows_no_secret() -> None:
    shown = repr(build((GetApiSession(),), CREDENTIALS, None, "c"))
    assert USER_PASSWORD not in shown
    assert "c-1" in shown
