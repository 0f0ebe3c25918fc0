from __future__ import annotations

import re

import pytest

from armatic_setup.guide.objects import KEY, FieldKind, SyncObject
from tests.guide.catalogue import CATALOGUE

each_object = pytest.mark.parametrize("synced", CATALOGUE.objects, ids=lambda synced: synced.name)

ORDER = [
    *("LOCATIONENTITY", "LOCATION", "DEPARTMENT", "GLACCOUNT", "STATACCOUNT", "CHECKINGACCOUNT"),
    *("SAVINGSACCOUNT", "CREDITCARD", "ARACCOUNTLABEL", "ARTERM", "CUSTTYPE", "TAXDETAIL", "ITEM"),
    *("CUSTOMER", "CONTACT", "ARINVOICE", "ARINVOICEITEM", "ARPYMT", "ARPYMTDETAIL", "ARADJUSTMENT"),
    *("ARADVANCE", "SODOCUMENTPARAMS", "SODOCUMENT", "SODOCUMENTENTRY"),
]


def test_the_objects_stand_in_order() -> None:
    assert [synced.name for synced in CATALOGUE.objects] == ORDER


def test_only_receivables_are_required() -> None:
    required = {synced.name for synced in CATALOGUE.objects if synced.required}
    assert required == {"CUSTOMER", "ARINVOICE", "ARINVOICEITEM", "ARPYMT", "ARPYMTDETAIL"}


def test_required_objects_rest_on_required_rows() -> None:
    for synced in CATALOGUE.objects:
        if synced.required:
            assert not CATALOGUE.permission(synced.permission).optional


@each_object
def test_a_denial_can_name_the_row_to_tick(synced: SyncObject) -> None:
    row = CATALOGUE.permission(synced.permission)
    assert row.path
    family = {"ARINVOICEITEM": "ARINVOICE", "ARPYMTDETAIL": "ARPYMT", "SODOCUMENTENTRY": "SODOCUMENT"}
    assert row.probe == family.get(synced.name, synced.name)


@each_object
def test_a_query_stays_quick_and_never_asks_for_bank_secrets(synced: SyncObject) -> None:
    assert len(synced.fields) <= 40
    for field in synced.fields:
        assert re.fullmatch(r"[A-Z0-9_]+(\.[A-Z0-9_]+)*", field)
        assert not re.search(r"BANKACCOUNTNO|ROUTING|CARDNUM|IBAN|SWIFT|EXP_", field)


@each_object
def test_columns_are_told_apart_and_the_key_is_first(synced: SyncObject) -> None:
    columns = [field.lower().replace(".", "_") for field in synced.fields]
    assert len(columns) == len(set(columns))
    assert next(iter(synced.fields)) == KEY
    assert synced.fields[KEY] is FieldKind.KEY
    assert synced.table == synced.name.lower()


@each_object
def test_changes_are_found_by_a_stamp(synced: SyncObject) -> None:
    assert synced.modified == "WHENMODIFIED"
    assert synced.fields[synced.modified] is FieldKind.TIMESTAMP
    assert synced.fields[synced.created] is FieldKind.TIMESTAMP


@each_object
def test_the_documents_date_is_not_taken_for_its_stamp(synced: SyncObject) -> None:
    if "AUWHENCREATED" in synced.fields:
        assert synced.fields["AUWHENCREATED"] is FieldKind.TIMESTAMP
        assert synced.fields.get("WHENCREATED", FieldKind.DATE) is FieldKind.DATE
    else:
        assert synced.fields["WHENCREATED"] is FieldKind.TIMESTAMP


@each_object
def test_amounts_are_money(synced: SyncObject) -> None:
    for field, kind in synced.fields.items():
        amount = re.search(r"TOTAL|AMOUNT$|CREDITLIMIT|^PRICE$", field) is not None
        if amount and field != "DISCAMOUNT":  # an amount or a percentage
            assert kind is FieldKind.MONEY, field
        if kind is FieldKind.MONEY:
            assert amount, field


@each_object
def test_fields_cannot_be_changed_by_a_reader(synced: SyncObject) -> None:
    with pytest.raises(TypeError):
        synced.fields["X"] = FieldKind.TEXT  # type: ignore[index]


def test_open_receivables_tie_out_in_each_currency() -> None:
    invoice = CATALOGUE.object("ARINVOICE")
    assert invoice.tie_out == ("TRX_TOTALDUE", "TOTALDUE")
    assert "CURRENCY" in invoice.fields
