"""Small objects and rows for the tests of this room."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType

from armatic_setup.guide.objects import FieldKind, SyncObject
from armatic_setup.sync.bookmark import Bookmark, PassMode

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def sync_object(
    name: str = "ARINVOICE",
    fields: Mapping[str, FieldKind] | None = None,
    *,
    required: bool = False,
    permission: str = "accounts_receivable.invoices",
    modified: str = "WHENMODIFIED",
    created: str = "AUWHENCREATED",
    tie_out: tuple[str, ...] = ("TRX_TOTALDUE",),
) -> SyncObject:
    return SyncObject(
        name=name,
        label=name.title(),
        required=required,
        permission=permission,
        fields=MappingProxyType(
            {"RECORDNO": FieldKind.KEY, **(INVOICE_FIELDS if fields is None else fields)}
        ),
        modified=modified,
        created=created,
        tie_out=tie_out,
    )


INVOICE_FIELDS: Mapping[str, FieldKind] = {
    "RECORDID": FieldKind.TEXT,
    "CUSTOMERID": FieldKind.TEXT,
    "WHENDUE": FieldKind.DATE,
    "CURRENCY": FieldKind.TEXT,
    "TRX_TOTALDUE": FieldKind.MONEY,
    "BILLTO.EMAIL1": FieldKind.TEXT,
    "BILLTOPAYTOKEY": FieldKind.KEY,
    "AUWHENCREATED": FieldKind.TIMESTAMP,
    "WHENMODIFIED": FieldKind.TIMESTAMP,
}
DEPARTMENT_FIELDS: Mapping[str, FieldKind] = {"DEPARTMENTID": FieldKind.TEXT, "TITLE": FieldKind.TEXT}

INVOICES = sync_object(required=True)
DEPARTMENTS = sync_object(
    "DEPARTMENT", DEPARTMENT_FIELDS, permission="company.departments", modified="", created="", tie_out=()
)


def bookmark(target: SyncObject, last_key: int = 0, rows: int = 0, *, done: bool = False) -> Bookmark:
    return Bookmark(
        object=target.name,
        run=1,
        mode=PassMode.FULL,
        started_at=NOON,
        since=None,
        last_key=last_key,
        rows_read=rows,
        done=done,
        complete_as_of=NOON if done else None,
        fields=tuple(target.fields),
    )
