"""The mail to whoever has to mend something says what the fix-it card says."""

from __future__ import annotations

from armatic_setup.diagnosis.handover import mail
from armatic_setup.diagnosis.rules import diagnose
from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.vocabulary import PermissionModel

DENIED = ErrorEntry(
    "PL04000005", "You do not have permission for API operation QUERY on objects of type CUSTOMER"
)
FAULT = Fault(Stage.OPERATION, "refused", errors=(DENIED,), function="query", object="CUSTOMER")


def text(model: PermissionModel = PermissionModel.UNKNOWN) -> str:
    found = diagnose(FAULT, load_catalogue(), company_id="HarborPine")
    letter = mail(found, company_id="HarborPine", model=model)
    assert found.sentence in letter.subject
    return letter.body


def test_it_names_who_where_and_what_in_plain_text() -> None:
    body = text(PermissionModel.USER_BASED)
    assert "Company ID: HarborPine" in body
    assert "Who: An Intacct administrator, about 3 min" in body
    assert "Where: Company › Admin › Users, roles, and groups › Web Services users › Subscriptions" in body
    assert "1. Choose Subscriptions next to xmlgw-armatic." in body
    assert "PL04000005" in body
    assert "**" not in body
    assert "`" not in body


def test_both_permission_models_while_nobody_knows_which() -> None:
    assert "Where rights are granted through roles:" in text()
    assert "Where rights are granted through roles:" not in text(PermissionModel.ROLE_BASED)
    assert "› Roles ›" in text(PermissionModel.ROLE_BASED)
    assert "› Roles ›" not in text(PermissionModel.USER_BASED)


def test_a_value_to_enter_stands_alone() -> None:
    entry = ErrorEntry("XL03000006", "Sender ID 'Pscore' is not authorized to make Web services requests")
    found = diagnose(Fault(Stage.SENDER, "refused", errors=(entry,)), load_catalogue())
    assert "Value to enter, exactly: Pscore" in mail(found, company_id="").body.splitlines()
