"""A sheet as CSV, for a spreadsheet: every fact, job and permission row in a line of its own."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from armatic_setup.guide.vocabulary import Right
from armatic_setup.language_figures import long_date
from armatic_setup.review.sheet import Job, Line, Row, Section, Sheet, Table, Track, words

#: Tells spreadsheets that the bytes are UTF-8.
_MARK: Final = "\ufeff"
#: What makes a spreadsheet calculate instead of showing; full-width signs count in some of them.
_FORMULA: Final = frozenset("=+-@＝＋－＠|%\t\r\n")
_HEADS_BEFORE: Final = ("Part", "For", "Application", "Item", "Called here", "Also called")
_HEADS_AFTER: Final = ("Text", "Without it", "Remarks", "Source", "Initials", "Date")


def to_csv(sheet: Sheet) -> str:
    """The whole sheet, lines ending with CR LF as the format has it.

    The first line names the columns. A cell that a spreadsheet would take for a formula begins with an
    apostrophe, which spreadsheets read as "this is text".
    """
    rights = tuple(right for right in Right if any(right in table.rights for table in _tables(sheet)))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    heads = (*_HEADS_BEFORE, *(right.value for right in rights), *_HEADS_AFTER)
    writer.writerow(heads)
    for record in _records(sheet, rights):
        writer.writerow([_safe(record.get(head, "")) for head in heads])
    return _MARK + out.getvalue()


def _tables(sheet: Sheet) -> Iterator[Table]:
    return (table for section in sheet.sections for table in section.tables)


def _records(sheet: Sheet, rights: tuple[Right, ...]) -> Iterator[dict[str, str]]:
    yield {"Part": sheet.title, "Text": " ".join(words(line) for line in sheet.lead)}
    yield {"Part": sheet.title, "Item": "Made on", "Text": long_date(sheet.made_on)}
    for fact in sheet.facts:
        yield {"Part": sheet.title, "Item": fact.label, "Text": fact.value}
    for number, section in sheet.numbered:
        yield from _section(f"{number}. {section.title}", section, rights)
    for label in sheet.sign_off:
        yield {"Part": sheet.title, "Item": label}
    yield {"Part": sheet.title, "Text": sheet.footer}


def _section(part: str, section: Section, rights: tuple[Right, ...]) -> Iterator[dict[str, str]]:
    yield from _lines(part, "About", section.lead)
    for track in section.tracks:
        yield from _track(part, track)
    yield from _lines(part, "Mind", section.traps)
    for table in section.tables:
        yield from _lines(part, "About", table.lead, table.title)
        for group in table.groups:
            place = {"Part": part, "For": table.title, "Application": group.application}
            yield from ({**place, **_row(row, rights)} for row in group.rows)
    yield from _lines(part, "Note", section.notes)


def _lines(part: str, item: str, lines: tuple[Line, ...], whom: str = "") -> Iterator[dict[str, str]]:
    for line in lines:
        yield {"Part": part, "For": whom, "Item": item, "Text": words(line)}


def _track(part: str, track: Track) -> Iterator[dict[str, str]]:
    if track.path:
        yield from _lines(part, "Where", (track.path,), track.title)
        yield from _lines(part, "Where, older", track.older, track.title)
    for number, job in enumerate(track.jobs, start=1):
        yield {"Part": part, "For": track.title, "Item": f"Job {number}", **_job(job)}


def _job(job: Job) -> dict[str, str]:
    return {"Text": words(job.text), "Remarks": " ".join(words(line) for line in job.hints)}


def _row(row: Row, rights: tuple[Right, ...]) -> dict[str, str]:
    boxes = {right.value: box.word for right in rights if (box := row.box(right))}
    return {
        "Item": row.name,
        "Called here": row.own,
        "Also called": ", ".join(row.also),
        **boxes,
        "Text": row.why,
        "Without it": row.breaks,
        "Remarks": " ".join((*row.remarks, *row.findings)),
        "Source": row.source,
    }


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.lstrip()[:1] in _FORMULA and cell.strip() else cell
