# ruff: noqa: N818 - the names say what happened, as in gateway/errors.py
"""What the sync itself can find wrong. Failures of the wire are ``gateway.errors``.

SetupError
└── SyncError
    ├── UnreadableValue    REPLY      unreadable_value: a value that does not fit its field
    ├── PageOutOfOrder     REPLY      page_out_of_order: rows that do not ascend by RECORDNO
    ├── UnknownFormatting  OPERATION  date_format: the user's date format is not one we know
    └── StoreError         LOCAL      see ``StoreError``

None of their faults holds a value that was read: at most its form.
"""

from __future__ import annotations

from armatic_setup.faults import Fault, SetupError, Stage


class SyncError(SetupError):
    """Any failure that the sync finds itself."""


class UnreadableValue(SyncError):
    """A value does not fit the kind its field has, and guessing could change an amount or a date."""

    def __init__(self, object_name: str, field: str, recordno: str, shape: str, expected: str) -> None:
        super().__init__(
            Fault(
                stage=Stage.REPLY,
                kind="unreadable_value",
                object=object_name,
                detail=f"{field} of RECORDNO {recordno}: the form {shape}, not {expected}",
            )
        )


class UnknownFormatting(SyncError):
    """The user's date format or clock is none we can read without guessing."""

    def __init__(self, what: str) -> None:
        super().__init__(
            Fault(stage=Stage.OPERATION, kind="date_format", function="readUserFormatting", detail=what)
        )


class PageOutOfOrder(SyncError):
    """A page broke the promise that keys ascend, so going on could lose rows."""

    def __init__(self, object_name: str, detail: str) -> None:
        super().__init__(
            Fault(
                stage=Stage.REPLY,
                kind="page_out_of_order",
                function="query",
                object=object_name,
                detail=detail,
            )
        )


class StoreError(SyncError):
    """The local database cannot be used.

    Kinds: ``disk`` (folder or file cannot be used), ``disk_full``, ``database_locked`` (another program
    holds it), ``database_in_use`` (another sync runs), ``database_read_only``, ``database_damaged``,
    ``database_no_locks`` (its disk cannot lock files), ``database_newer`` (a newer version wrote it),
    ``database_other_company``, ``database_foreign`` (no file of ours), ``database_missing``, ``database``
    (anything else SQLite says), ``file_exists`` (an exported file would overwrite another),
    ``export_foreign`` (an export would replace what is none), ``export_in_use`` (another program writes it),
    ``no_customers`` (no customer is stored, so none can be looked up in Armatic).
    """

    def __init__(self, kind: str, detail: str = "") -> None:
        super().__init__(Fault(stage=Stage.LOCAL, kind=kind, detail=detail))

    @property
    def kind(self) -> str:
        """The machine word of the failure, one of those above."""
        return self.fault.kind
