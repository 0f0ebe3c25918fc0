"""The practice gateway read by a client that nobody here wrote: the PyPI package ``sageintacctsdk``."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from sageintacctsdk import SageIntacctSDK
from sageintacctsdk.apis.api_base import ApiBase
from sageintacctsdk.exceptions import InvalidTokenError, NoPrivilegeError, WrongParamsError

from armatic_setup.practice import CompanySize, PracticeCompany, PracticeGateway
from tests.practice.raw import running


@pytest.fixture(scope="module")
def company() -> PracticeCompany:
    return PracticeCompany(CompanySize(150, 2300), seed=3)


@pytest.fixture
def gateway(company: PracticeCompany, monkeypatch: pytest.MonkeyPatch) -> Iterator[PracticeGateway]:
    with running(PracticeGateway(company)) as started:
        started.content_type = "application/xml"  # with the other label the package reads Latin-1
        build = ApiBase.__init__

        def point_here(self: ApiBase, *args: Any, **names: Any) -> None:
            build(self, *args, **names)
            self._ApiBase__api_url = started.endpoint  # the package has no other way to set it

        monkeypatch.setattr(ApiBase, "__init__", point_here)
        yield started


@pytest.fixture
def client(gateway: PracticeGateway) -> SageIntacctSDK:
    return sdk(gateway)


def sdk(gateway: PracticeGateway, **other: str) -> SageIntacctSDK:
    access = gateway.access
    who = {
        "sender_id": access.sender,
        "sender_password": access.sender_password,
        "user_id": access.user,
        "company_id": access.company,
        "user_password": access.user_password,
    }
    return SageIntacctSDK(**{**who, **other}, show_private=True)


def test_customers_with_its_own_field_list(client: SageIntacctSDK, company: PracticeCompany) -> None:
    read = {row["RECORDNO"]: row for row in client.customers.get_all()}
    truth = company.rows("CUSTOMER")
    assert client.customers.count(field=None) == len(read) == len(truth)
    for row in truth:
        theirs = read[str(row["RECORDNO"])]
        assert theirs["CUSTOMERID"] == row["CUSTOMERID"]
        assert (theirs["NAME"] or "").split() == str(row["NAME"]).split()  # it trims blanks
        assert Decimal(theirs["TOTALDUE"]) == row["TOTALDUE"]
        assert theirs["STATUS"] == row["STATUS"]


def test_invoices_over_several_pages(client: SageIntacctSDK, company: PracticeCompany) -> None:
    fields = ["RECORDNO", "RECORDID", "CURRENCY", "TRX_TOTALENTERED", "TRX_TOTALPAID", "TRX_TOTALDUE"]
    rows = client.ar_invoices.get_all(fields=fields)
    truth = {str(row["RECORDNO"]): row for row in company.rows("ARINVOICE")}
    assert len(rows) == len(truth) > 2000
    assert {row["RECORDNO"] for row in rows} == set(truth)
    open_amounts: dict[str, Decimal] = {}
    for row in rows:
        assert row["RECORDID"] == truth[row["RECORDNO"]]["RECORDID"]
        due = Decimal(row["TRX_TOTALDUE"])
        assert due == Decimal(row["TRX_TOTALENTERED"]) - Decimal(row["TRX_TOTALPAID"])
        if due:
            open_amounts[row["CURRENCY"]] = open_amounts.get(row["CURRENCY"], Decimal()) + due
    assert open_amounts == company.open_receivables()


def test_invoices_with_its_own_field_list(client: SageIntacctSDK, company: PracticeCompany) -> None:
    rows = client.ar_invoices.get_all(field="CURRENCY", value="JPY")
    truth = {row["RECORDID"]: row for row in company.rows("ARINVOICE") if row["CURRENCY"] == "JPY"}
    assert {row["RECORDID"] for row in rows} == set(truth)
    contacts = {row["CONTACTNAME"]: row for row in company.rows("CONTACT")}
    for row in rows:
        contact = contacts[truth[row["RECORDID"]]["BILLTOPAYTOCONTACTNAME"]]
        assert row["BILLTO.MAILADDRESS.CITY"] == contact["MAILADDRESS.CITY"]
        assert Decimal(row["TOTALDUE"]) == truth[row["RECORDID"]]["TOTALDUE"]


def test_its_generator_and_its_filters(client: SageIntacctSDK, company: PracticeCompany) -> None:
    fields = ["RECORDNO", "STATE", "CURRENCY"]
    pages = client.ar_invoices.get_all_generator(fields=fields, order_by_field="RECORDNO", order="ascending")
    keys = [int(row["RECORDNO"]) for page in pages for row in page]
    assert keys == [row["RECORDNO"] for row in company.rows("ARINVOICE")]
    rows = client.ar_invoices.get_by_query(
        fields=fields, and_filter=[("equalto", "STATE", "Posted"), ("equalto", "CURRENCY", "USD")]
    )
    wanted = [r for r in company.rows("ARINVOICE") if (r["STATE"], r["CURRENCY"]) == ("Posted", "USD")]
    assert len(rows) == len(wanted) > 0


def test_the_legacy_way(client: SageIntacctSDK, company: PracticeCompany) -> None:
    identity = company.rows("CUSTOMER")[30]["CUSTOMERID"]
    answer = client.customers.get(field="CUSTOMERID", value=str(identity), fields=["CUSTOMERID", "NAME"])
    assert answer["@totalcount"] == "1"
    assert answer["customer"]["CUSTOMERID"] == identity
    lookup = client.customers.get_lookup()
    assert lookup["Type"]["@Name"] == "CUSTOMER"
    assert {"ID", "LABEL", "DATATYPE"} <= set(lookup["Type"]["Fields"]["Field"][0])


@pytest.mark.parametrize("name", ["accounts", "locations", "departments", "items", "location_entities"])
def test_small_lists(client: SageIntacctSDK, company: PracticeCompany, name: str) -> None:
    api = getattr(client, name)
    rows = api.get_all()
    assert len(rows) == company.count(api._ApiBase__dimension) > 0


def test_refusals_are_its_own_exceptions(gateway: PracticeGateway) -> None:
    with pytest.raises(WrongParamsError) as sender:
        sdk(gateway, sender_password="wrong")
    assert "Incorrect Intacct XML Partner ID or password." in str(sender.value.response)
    gateway.permissions.deny("CUSTOMER")
    client = sdk(gateway)
    with pytest.raises(NoPrivilegeError):
        client.customers.count(field=None)
    with pytest.raises(WrongParamsError):
        client.ar_invoices.get_all(fields=["NOSUCH"])
    gateway.faults.add("invalid_request_old", times=1)
    with pytest.raises(InvalidTokenError):
        client.items.get_all()
    gateway.sessions.end_all()
    with pytest.raises(InvalidTokenError):
        client.items.get_all()


def test_its_writes_are_refused_and_counted(gateway: PracticeGateway, client: SageIntacctSDK) -> None:
    with pytest.raises(NoPrivilegeError):
        client.customers.post({"CUSTOMERID": "X", "NAME": "Y"})
    with pytest.raises(NoPrivilegeError):
        client.customers.delete(11)
    assert gateway.calls.written == 2
