"""A snapshot as the text of a file: JSON, versioned, the same for equal snapshots."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Final

from armatic_setup import product
from armatic_setup.diagnosis.results import CheckStatus, Means
from armatic_setup.diagnosis.snapshot import CheckRecord, CompanyRecord, RightRecord, RowRecord, Snapshot
from armatic_setup.guide.json_reader import JsonReader, iso
from armatic_setup.guide.vocabulary import Right

_FORMAT: Final = "armatic-setup-snapshot"
_VERSION: Final = 1


class NewerSnapshotError(Exception):
    """A newer version of this program wrote the snapshot."""


def to_text(snapshot: Snapshot) -> str:
    """The snapshot as text, ASCII only."""
    document = {
        "format": _FORMAT,
        "version": _VERSION,
        "program": product.VERSION,
        "company_id": snapshot.company_id,
        "user_id": snapshot.user_id,
        "entity_id": snapshot.entity_id,
        "taken_at": iso(snapshot.taken_at),
        "by_server": snapshot.by_server,
        "passed": snapshot.passed,
        "checks": {
            check: {"status": record.status.value, "passed_at": iso(record.passed_at)}
            for check, record in sorted(snapshot.checks.items())
        },
        "rows": {row: _row(record) for row, record in sorted(snapshot.rows.items())},
        "company": _company(snapshot.company) if snapshot.company else None,
    }
    return json.dumps(document, indent=2) + "\n"


def from_text(text: str) -> Snapshot:
    """The snapshot that :func:`to_text` wrote.

    Raises:
        NewerSnapshotError: A newer version wrote it.
        ValueError: It is damaged, or something else.
    """
    try:
        document = JsonReader(json.loads(text))
        if document.text("format") != _FORMAT:
            raise ValueError("another format")
        if document.number("version") > _VERSION:
            raise NewerSnapshotError
        return _read(document)
    except (OverflowError, RecursionError) as error:
        raise ValueError("damaged") from error


def _row(record: RowRecord) -> dict[str, object]:
    return {
        "absent": record.absent,
        "at": iso(record.at),
        "rights": {
            right.value: {
                "granted": known.granted,
                "means": known.means.value,
                "at": iso(known.at),
                "granted_at": iso(known.granted_at),
            }
            for right, known in sorted(record.rights.items())
        },
    }


def _company(company: CompanyRecord) -> dict[str, object]:
    return {
        "base_currency": company.base_currency,
        "multi_entity": company.multi_entity,
        "multi_currency": company.multi_currency,
        "entities": dict(sorted(company.entities.items())),
        "date_format": company.date_format,
        "clock": company.clock,
        "gmt_offset": company.gmt_offset,
    }


def _read(document: JsonReader) -> Snapshot:
    checks, rows = document.reader("checks"), document.reader("rows")
    return Snapshot(
        company_id=document.text("company_id"),
        user_id=document.text("user_id"),
        entity_id=document.text("entity_id"),
        taken_at=document.time("taken_at"),
        by_server=document.flag("by_server"),
        passed=document.flag("passed"),
        checks=MappingProxyType({check: _read_check(checks.reader(check)) for check in checks.keys()}),  # noqa: SIM118
        rows=MappingProxyType({row: _read_row(rows.reader(row)) for row in rows.keys()}),  # noqa: SIM118
        company=_read_company(document.reader("company")) if document.given("company") else None,
    )


def _read_check(reader: JsonReader) -> CheckRecord:
    return CheckRecord(
        CheckStatus(reader.text("status")), reader.time("passed_at") if reader.given("passed_at") else None
    )


def _read_row(reader: JsonReader) -> RowRecord:
    rights = reader.reader("rights")
    return RowRecord(
        absent=reader.flag("absent"),
        at=reader.time("at"),
        rights=MappingProxyType({Right(right): _read_right(rights.reader(right)) for right in rights.keys()}),  # noqa: SIM118
    )


def _read_right(reader: JsonReader) -> RightRecord:
    return RightRecord(
        granted=reader.flag("granted"),
        means=Means(reader.text("means")),
        at=reader.time("at"),
        granted_at=reader.time("granted_at") if reader.given("granted_at") else None,
    )


def _read_company(reader: JsonReader) -> CompanyRecord:
    entities = reader.reader("entities")
    return CompanyRecord(
        base_currency=reader.text("base_currency"),
        multi_entity=reader.flag("multi_entity"),
        multi_currency=reader.flag("multi_currency"),
        entities=MappingProxyType({entity: entities.text(entity) for entity in entities.keys()}),  # noqa: SIM118
        date_format=reader.text("date_format"),
        clock=reader.text("clock"),
        gmt_offset=reader.number("gmt_offset") if reader.given("gmt_offset") else None,
    )
