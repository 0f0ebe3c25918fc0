"""What the gateway tells about the company, its objects and the user."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from armatic_setup.practice import PracticeGateway
from armatic_setup.practice.company import SPECS
from tests.practice.raw import call, query, sign_in

ERROR = "operation/result/errormessage"
SYNCED = [
    "LOCATIONENTITY",
    "LOCATION",
    "DEPARTMENT",
    "GLACCOUNT",
    "STATACCOUNT",
    "CHECKINGACCOUNT",
    "SAVINGSACCOUNT",
    "CREDITCARD",
    "ARACCOUNTLABEL",
    "ARTERM",
    "CUSTTYPE",
    "TAXDETAIL",
    "ITEM",
    "CUSTOMER",
    "CONTACT",
    "ARINVOICE",
    "ARINVOICEITEM",
    "ARPYMT",
    "ARPYMTDETAIL",
    "ARADJUSTMENT",
    "ARADVANCE",
    "SODOCUMENTPARAMS",
    "SODOCUMENT",
    "SODOCUMENTENTRY",
]


def definition(gateway: PracticeGateway, session: str, name: str) -> ET.Element:
    found = call(gateway, session, f"<lookup><object>{name}</object></lookup>").data.find("Type")
    assert found is not None
    return found


@pytest.mark.parametrize("name", SPECS)
def test_every_field_that_lookup_names_can_be_queried(
    gateway: PracticeGateway, session: str, name: str
) -> None:
    gateway.permissions.allow(name)
    kind = definition(gateway, session, name)
    assert kind.attrib == {"Name": name, "DocumentType": ""}
    fields = [str(field.findtext("ID")) for field in kind.iterfind("Fields/Field")]
    assert len(fields) == len(set(fields))
    reply = call(gateway, session, query(name, fields, size=50))
    assert all(list(row) == fields for row in reply.rows)


def test_every_synced_object_has_rows_and_may_be_read(gateway: PracticeGateway, session: str) -> None:
    for name in SYNCED:
        reply = call(gateway, session, query(name, size=1))
        assert int(str(reply.data.get("totalcount"))) > 0, name


def test_fields_have_labels_data_types_and_valid_values(gateway: PracticeGateway, session: str) -> None:
    kind = definition(gateway, session, "ARINVOICE")
    fields = {str(field.findtext("ID")): field for field in kind.iterfind("Fields/Field")}
    kinds = {name: field.findtext("DATATYPE") for name, field in fields.items()}
    assert kinds["RECORDNO"] == "INTEGER"
    assert kinds["WHENCREATED"] == "DATE"
    assert kinds["AUWHENCREATED"] == "TIMESTAMP"
    assert kinds["TOTALDUE"] == "CURRENCY"
    assert [value.text for value in fields["STATE"].iterfind("VALIDVALUES/VALIDVALUE")][:4] == [
        "Draft", "Posted", "Partially Paid", "Paid",
    ]  # fmt: skip
    links = {str(one.findtext("OBJECTPATH")): one for one in kind.iterfind("Relationships/Relationship")}
    assert links["CUSTOMER"].findtext("RELATIONSHIPTYPE") == "MANY2ONE"
    assert links["BILLTO"].findtext("OBJECTNAME") == "CONTACT"


def test_labels_follow_what_the_company_renamed(gateway: PracticeGateway, session: str) -> None:
    labels = [one.text for one in definition(gateway, session, "DEPARTMENT").iter("LABEL")]
    assert "Team ID" in labels
    assert "Parent team name" in labels


def test_lookup_does_not_ask_for_permissions(gateway: PracticeGateway, session: str) -> None:
    gateway.permissions.revoke_all()
    assert len(definition(gateway, session, "ARINVOICE").findall("Fields/Field")) > 50
    reply = call(gateway, session, "<lookup><object>NOSUCH</object></lookup>")
    assert reply.errors(ERROR)[0]["description2"].startswith("Object definition NOSUCH not found")


def test_company_shape_in_one_request(gateway: PracticeGateway, session: str) -> None:
    reply = call(gateway, session, "<getFinancialSetup/>", "<readEntityDetails/>", "<get_applications/>")
    setup, entities, applications = reply.root.findall("operation/result/data")
    assert setup.findtext("financialSetup/baseCurrency") == "USD"
    assert setup.findtext("financialSetup/multiEntityShared") == "true"
    assert setup.findtext("financialSetup/multiCurrency") == "true"
    assert [one.findtext("id") for one in entities] == ["US-01", "UK-01", "DE-01", "JP-01", "NL-90"]
    assert {part.tag for part in entities[0]} == {
        "id", "name", "recordno", "currency", "firstfiscalmonth", "firstfiscaltaxmonth", "weekstart",
    }  # fmt: skip
    codes = {one.text for one in applications.iterfind("application")}
    assert {"CO", "CM", "GL", "AR", "INV", "SO"} <= codes


def test_only_entities_of_the_user_are_told(gateway: PracticeGateway, session: str) -> None:
    gateway.access.entities = frozenset({"JP-01"})
    data = call(gateway, session, "<readEntityDetails/>").data
    assert [one.findtext("name") for one in data] == ["ハーバー・アンド・パイン株式会社"]


def test_user_formatting(gateway: PracticeGateway, session: str) -> None:
    for key in ("<userId>xmlgw-armatic</userId>", "<key>48</key>"):
        data = call(gateway, session, f"<readUserFormatting>{key}</readUserFormatting>").data
        assert {part.tag: part.text for part in data[0]} == {
            "recordno": "48",
            "locale": "en_US",
            "dateformat": "/mdY",
            "gmtoffset": "-05:00",
            "clock": "24",
        }
    other = call(gateway, session, "<readUserFormatting><userId>Admin</userId></readUserFormatting>")
    assert other.text("operation/result/status") == "failure"


def test_permissions_of_the_user_need_a_right_of_their_own(gateway: PracticeGateway, session: str) -> None:
    asked = "<getUserPermissions><userId>xmlgw-armatic</userId></getUserPermissions>"
    reply = call(gateway, session, asked)
    assert reply.errors(ERROR)[0]["errorno"] == "PL04000005"
    gateway.permissions.grant_reading_permissions()
    gateway.permissions.row_names["Invoices"] = "AR sales invoices"
    data = call(gateway, session, asked).data
    rights = {
        (str(app.findtext("applicationName")), str(policy.findtext("policyName"))): policy.findtext("rights")
        for app in data.iterfind("permissions/appSubscription")
        for policy in app.iterfind("policies/policy")
    }
    assert rights["Accounts Receivable", "AR sales invoices"] == "List|View|Add|Edit|Post"
    assert rights["Company", "Attachments"] == "List|View|Edit"
    assert rights["Company", "Teams"] == "List|View"
    assert ("Accounts Receivable", "Invoices") not in rights


def test_session_of_an_entity_says_so_in_every_answer(gateway: PracticeGateway) -> None:
    session = sign_in(gateway, entity="UK-01")
    reply = call(gateway, session, "<get_applications/>")
    assert reply.text("operation/authentication/locationid") == "UK-01"
