from __future__ import annotations

import pytest

from armatic_setup.faults import ErrorEntry, Fault, Stage
from armatic_setup.sync.refusals import Refusal, refusal, refused_field

FIELDS = ("RECORDNO", "STATUS", "BILLTO.EMAIL1", "BILLTO.EMAIL")
ROLLED_BACK = ErrorEntry("XL03000009", "", "The entire transaction in this operation has been rolled back")


def fault(*errors: ErrorEntry) -> Fault:
    return Fault(Stage.OPERATION, "refused", errors)


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        (("PL04000005", "You do not have permission for API operation READ_BY_QUERY on arinvoice"), "denied"),
        (("", "You do not have permission to view audit history"), "denied"),
        (("PL04000005", ""), "denied"),
        (("PL04000005", "API operation 'READ_BY_QUERY' cannot be performed on objects of type X"), "absent"),
        (("Query Failed", "Object definition TERRITORY not found"), "absent"),
        (("XL03000009", "Object definition TERRITORY not found"), "absent"),
        (("BL01", "Account allocation module is not subscribed"), "absent"),
        (("DL02000001", "There was an error processing the request."), "other"),
    ],
)
def test_refusals_are_told_apart(entry: tuple[str, str], kind: str) -> None:
    assert refusal(fault(ErrorEntry(entry[0], description2=entry[1]))) == Refusal(kind)
    assert refusal(fault(ROLLED_BACK, ErrorEntry(entry[0], description=entry[1].upper()))) == Refusal(kind)


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Field requested is not valid: gldetail.STATUS", "STATUS"),
        ("Field requested is not valid: STATUS", "STATUS"),
        ("field requested is not valid: arinvoice.billto.email1 [Support ID: x]", "BILLTO.EMAIL1"),
        ("Field requested is not valid: BILLTO.EMAIL.", "BILLTO.EMAIL"),
        ("Field requested is not valid: gldetail.OTHER", ""),
        ("Field requested is not valid", ""),
        ("There was an error processing the request.", ""),
    ],
)
def test_the_field_a_refusal_names_is_found(text: str, field: str) -> None:
    assert refused_field(fault(ROLLED_BACK, ErrorEntry("XL03000010", description2=text)), FIELDS) == field
