"""What lies beside the data of a portable export: the manifest, words for people, and what verifies it."""

from __future__ import annotations

import hashlib
import json
import pkgutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, Final

from armatic_setup import product
from armatic_setup.delivery import portable_verify
from armatic_setup.delivery.portable_rows import DataFormat
from armatic_setup.delivery.portable_work import Entry, Work
from armatic_setup.delivery.seam import ObjectSchema
from armatic_setup.guide.objects import SyncObject
from armatic_setup.sync.positions import Run
from armatic_setup.sync.store import Store
from armatic_setup.sync.values import iso

_VERIFIER: Final = "verify.py"
_README_FILE: Final = "README.txt"
_README: Final = """\
This is an export of receivables that {product} read from Sage Intacct.

manifest.json   what is here: each object with its file, fields, rows and control totals
verify.py       checks all of it: python3 verify.py (Python 3.8 or newer, nothing else)

Each other file holds the records of one object of Sage Intacct, in ascending order of RECORDNO.
{form}
Everything is UTF-8. Amounts (kinds money and number) are exact decimal text; do not read them as
floating point. Dates are YYYY-MM-DD; times are UTC.
"""
_FORMS: Final = {
    DataFormat.CSV: """\
They are CSV by RFC 4180, names of the fields first. A text is always in quotation marks. A cell
with nothing at all is NULL; two quotation marks with nothing between them are an empty text.""",
    DataFormat.JSON_LINES: """\
They are JSON Lines, an object a line with every field. null is NULL, "" is an empty text.""",
}


def head(
    store: Store, data_format: DataFormat, objects: Sequence[ObjectSchema], absent: Sequence[SyncObject]
) -> dict[str, Any]:
    """What the manifest says of the whole: equal for two exports only if their data are equal.

    Args:
        store: Of one company and entity.
        data_format: How the rows are written.
        objects: Those in the export.
        absent: Those that no sync has read.

    Raises:
        StoreError: The file cannot be read.
    """
    return {
        "format": portable_verify.FORMAT,
        "schema_version": portable_verify.SCHEMA_VERSION,
        "product": f"{product.NAME} {product.VERSION}",
        "company_id": store.company_id,
        "entity_id": store.entity_id,
        "sync": _sync(store.last_run()),
        "data_format": data_format.value,
        "null": {"csv": "an empty cell without quotation marks", "jsonl": "null"}[data_format.value],
        "absent": [one.name for one in absent],
        "objects": [described(one, data_format) for one in objects],
    }


def described(schema: ObjectSchema, data_format: DataFormat) -> dict[str, Any]:
    """What the manifest says of one object before it is written."""
    return {
        "name": schema.name,
        "file": f"{schema.table}.{data_format.value}",
        "fields": [asdict(field) for field in schema.fields],
        "currency": schema.currency or None,
        "header": schema.header or None,
        "header_key": schema.header_key or None,
    }


def state(head: Mapping[str, Any], run: Run | None) -> str:
    """By what it is known that data are the same; empty where they are not certain to stay so.

    Rows change only within a sync, and a sync that is finished changes none any more.
    """
    if run is None or not run.finished_at:
        return ""
    return hashlib.sha256(json.dumps({**head, "run": run.id}, sort_keys=True).encode()).hexdigest()


def write_beside(
    work: Work, head: Mapping[str, Any], entries: Sequence[Entry], data_format: DataFormat
) -> list[str]:
    """Write what is not data, the manifest last; the names of all files.

    Raises:
        OSError: They cannot be written.
    """
    readme = _README.format(product=f"{product.NAME} {product.VERSION}", form=_FORMS[data_format])
    others = [_written(work, _README_FILE, readme.encode()), _written(work, _VERIFIER, _verifier())]
    document = {**head, "objects": list(entries), "files": others}
    document["checksum"] = portable_verify.checksum(document)
    text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
    _written(work, portable_verify.MANIFEST, text.encode())
    names = [portable_verify.MANIFEST, *(one["file"] for one in (*others, *entries))]
    return [str(name) for name in names]


def _written(work: Work, name: str, content: bytes) -> dict[str, Any]:
    with work.file(name) as file:
        file.write(content)
    return file.entry(name)


def _verifier() -> bytes:
    """The source of the module that verifies, from a checkout and from the packaged app."""
    source = pkgutil.get_data("armatic_setup.delivery", "portable_verify.py")
    if source is None:
        raise FileNotFoundError("portable_verify.py")
    return source.replace(b"\r\n", b"\n")


def _sync(run: Run | None) -> dict[str, str | None]:
    """Of which moment the data are: the start by Intacct's clock, the end by this computer's."""
    if run is None:
        return {"started_at": None, "finished_at": None}
    return {
        "started_at": iso(run.started_at),
        "finished_at": iso(run.finished_at) if run.finished_at else None,
    }
