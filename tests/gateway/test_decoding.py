from __future__ import annotations

from decimal import Decimal

import pytest
from lxml import etree

from armatic_setup.gateway import decoding
from armatic_setup.gateway.answers import Aggregate, Entity, QueryPage
from armatic_setup.gateway.errors import Unreadable


def data(inside: str) -> etree._Element:
    return etree.fromstring(f"<data>{inside}</data>")


def test_the_company_is_read() -> None:
    setup = data(
        "<financialSetup><baseCurrency>USD</baseCurrency><multiEntityShared>true</multiEntityShared>"
        "<multiCurrency>T</multiCurrency></financialSetup>"
    )
    assert decoding.financial_setup(setup) == ("USD", True, True)
    assert decoding.financial_setup(data("")) == ("", False, False)
    codes = data(
        "<application>CO</application><application>AR</application><application/><application>AR</application>"
    )
    assert decoding.applications(codes) == ("CO", "AR")
    entities = data(
        "<entity><id>US-01</id><name>Harbor &amp; Pine US</name><recordno>3</recordno>"
        "<currency>USD</currency></entity><entity><name>no id</name></entity>"
    )
    assert decoding.entities(entities) == (Entity("US-01", "Harbor & Pine US", "USD", "3"),)


def test_fields_are_read_in_the_gateways_order() -> None:
    found = decoding.object_definition(
        "CUSTOMER",
        data(
            "<Type Name='CUSTOMER'><Fields><Field><ID>RECORDNO</ID><LABEL>Record number</LABEL>"
            "<DATATYPE>INTEGER</DATATYPE></Field><Field><ID>STATUS</ID><LABEL>Status</LABEL><DATATYPE>ENUM"
            "</DATATYPE><VALIDVALUES><VALIDVALUE>active</VALIDVALUE></VALIDVALUES></Field><Field/></Fields>"
            "<Relationships><Relationship><OBJECTPATH>BILLTO</OBJECTPATH></Relationship></Relationships></Type>"
        ),
    )
    assert list(found.fields) == ["RECORDNO", "STATUS"]
    assert (found.fields["STATUS"].label, found.fields["STATUS"].datatype) == ("Status", "ENUM")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("-0800", -480), ("+05:30", 330), ("+0000", 0), ("-8", None), ("", None), ("480", None), ("Z", None)],
)
def test_an_offset_is_read_and_never_guessed(text: str, minutes: int | None) -> None:
    told = decoding.user_formatting(
        data(
            f"<userformatting><recordno>7</recordno><locale>en_US</locale><dateformat>/mdY</dateformat>"
            f"<gmtoffset>{text}</gmtoffset><clock>24</clock></userformatting>"
        )
    )
    assert (told.locale, told.date_format, told.clock) == ("en_US", "/mdY", "24")
    assert told.gmt_offset == minutes


def test_permissions_are_read_and_repeats_joined() -> None:
    policy = "<policy><policyName>{}</policyName><rights>{}</rights></policy>"
    told = decoding.user_permissions(
        data(
            "<permissions><appSubscription><applicationName>Accounts Receivable</applicationName><policies>"
            + policy.format("Customers", "List|View|")
            + policy.format("Customers", " Add | Edit ")
            + policy.format("Invoices", "")
            + "</policies></appSubscription><appSubscription><applicationName>Company</applicationName>"
            "</appSubscription></permissions>"
        )
    )
    assert told.rights == {
        "Accounts Receivable": {
            "Customers": frozenset({"List", "View", "Add", "Edit"}),
            "Invoices": frozenset(),
        },
        "Company": {},
    }


def page(*rows: dict[str, str | None]) -> QueryPage:
    return QueryPage(list(rows), len(rows), len(rows), 0)


def test_totals_are_exact() -> None:
    row: dict[str, str | None] = {
        "COUNT.RECORDNO": "3",
        "SUM.TRX_TOTALDUE": "12345678901234567.89",
        "SUM.B": None,
    }
    assert decoding.aggregate(page(row), "RECORDNO", ("TRX_TOTALDUE", "B")) == Aggregate(
        3, {"TRX_TOTALDUE": Decimal("12345678901234567.89"), "B": Decimal(0)}
    )
    assert decoding.aggregate(page(), "RECORDNO", ("B",)) == Aggregate(0, {"B": Decimal(0)})
    assert decoding.aggregate(page({"sum.b": "-0.10"}), "", ("B",)) == Aggregate(0, {"B": Decimal("-0.10")})


def test_a_total_under_its_bare_name_is_understood() -> None:
    row: dict[str, str | None] = {"RECORDNO": "3.0", "B": "1.5"}
    assert decoding.aggregate(page(row), "RECORDNO", ("B",)) == Aggregate(3, {"B": Decimal("1.5")})


@pytest.mark.parametrize("text", ["1,000.00", "NaN", "Infinity", "-", "1.5.2", "€5"])
def test_a_total_is_never_guessed(text: str) -> None:
    with pytest.raises(Unreadable):
        decoding.aggregate(page({"SUM.B": text}), "", ("B",))


def test_a_missing_or_broken_count_is_no_zero() -> None:
    with pytest.raises(Unreadable):
        decoding.aggregate(page({"SUM.B": "1"}), "RECORDNO", ("B",))
    with pytest.raises(Unreadable):
        decoding.aggregate(page({"COUNT.RECORDNO": "1.5"}), "RECORDNO", ())
