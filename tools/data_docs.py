"""Writes the generated half of docs/data.md: every view and every table, from the catalogue.

Run it after a change to objects.toml, columns.toml or the views; a test says when.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from armatic_setup.guide.catalogue import load_catalogue  # noqa: E402
from armatic_setup.guide.objects import FieldKind  # noqa: E402
from armatic_setup.sync.export_names import exportables  # noqa: E402
from armatic_setup.sync.schema import column  # noqa: E402
from armatic_setup.sync.views import VIEWS  # noqa: E402

DOCUMENT = ROOT / "docs" / "data.md"
MARK = "<!-- From here on this page is written by tools/data_docs.py. -->"
_KINDS = {
    FieldKind.TEXT: "text",
    FieldKind.MONEY: "amount",
    FieldKind.NUMBER: "number",
    FieldKind.DATE: "date",
    FieldKind.TIMESTAMP: "time",
    FieldKind.BOOLEAN: "yes or no",
    FieldKind.KEY: "record number",
}


def generated() -> str:
    """Everything below the mark."""
    return "\n".join([MARK, "", *_views(), *_tables()])


def _views() -> Iterator[str]:
    yield "## The views"
    yield ""
    yield "Their names and columns stay as they are; new columns come at the end."
    yield ""
    for view in VIEWS:
        yield f"### `{view.name}`"
        yield ""
        yield view.meaning
        yield ""
        yield "| column | kind | meaning |"
        yield "| --- | --- | --- |"
        for one in view.columns:
            kind = "whole number" if one.name.endswith("_e4") else _KINDS[one.kind]
            yield f"| `{one.name}` | {kind} | {one.meaning} |"
        yield ""


def _tables() -> Iterator[str]:
    catalogue = load_catalogue()
    names = {one.name: one for one in exportables(catalogue.objects)}
    yield "## The tables"
    yield ""
    yield "A table per kind of record, in the order they are read. An optional one stays empty where the"
    yield "company does not have it or the user may not see it."
    yield ""
    for target in catalogue.objects:
        optional = "" if target.required else ", optional"
        yield f"### `{target.table}`: {target.label}"
        yield ""
        yield f"{target.name} in the gateway; {catalogue.permission(target.permission).path}{optional}."
        yield ""
        yield "| column | kind | in an exported file |"
        yield "| --- | --- | --- |"
        for (field, kind), heading in zip(target.fields.items(), names[target.name].columns, strict=True):
            yield f"| `{column(field)}` | {_KINDS[kind]} | {heading.heading} |"
        yield ""


def main() -> None:
    """Bring the document up to date."""
    written = DOCUMENT.read_text(encoding="utf-8").partition(MARK)[0]
    DOCUMENT.write_text(written + generated(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
