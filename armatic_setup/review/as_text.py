"""A sheet as text: to paste into an e-mail, a ticket or a chat."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from armatic_setup.language import tr
from armatic_setup.language_figures import long_date
from armatic_setup.review.sheet import (
    Box,
    Fact,
    Job,
    Line,
    Row,
    Section,
    Sheet,
    Table,
    Track,
    words,
)

#: Where mail programs have broken lines since ever.
_WIDTH = 76
_BLANK = "_" * 24
#: Stands for a blank where no line ends.
_UNBROKEN = "\u00a0"


def to_text(sheet: Sheet) -> str:
    """The whole sheet; lines end with LF and are at most 76 characters long, unbroken words aside."""
    return _joined(_lines(sheet, brief=False))


def to_brief_text(sheet: Sheet) -> str:
    """The rows and the clicks without reasons and sources, for a mail program that takes little."""
    return _joined(_lines(sheet, brief=True))


def _joined(lines: Iterator[str]) -> str:
    return "\n".join(lines) + "\n"


def _lines(sheet: Sheet, *, brief: bool) -> Iterator[str]:
    yield sheet.title
    if not brief:
        yield "=" * len(sheet.title)
    yield long_date(sheet.made_on)
    yield ""
    for line in sheet.lead:
        yield from _wrapped(words(line))
    yield ""
    for fact in sheet.facts:
        if fact.value or not brief:
            yield from _wrapped(_fact(fact), "  ")
    if sheet.legend and not brief:
        yield ""
        marks = "; ".join(f"{box.mark.replace(' ', _UNBROKEN)}{_UNBROKEN}{box.word}" for box in sheet.legend)
        yield from (line.replace(_UNBROKEN, " ") for line in _wrapped(marks))
    for number, section in sheet.numbered:
        yield ""
        yield from _section(number, section, brief=brief)
    if not brief:
        yield ""
        for label in sheet.sign_off:
            yield f"{label}: {_BLANK}"
        yield ""
        yield from _wrapped(sheet.footer)


def _fact(fact: Fact) -> str:
    return f"{fact.label}: {fact.value or _BLANK}"


def _section(number: int, section: Section, *, brief: bool) -> Iterator[str]:
    heading = f"{number}. {section.title}"
    yield heading
    if not brief:
        yield "-" * len(heading)
    for line in section.lead:
        yield from _wrapped(words(line))
    for track in section.tracks:
        yield from _track(track, brief=brief)
    if not brief:
        yield from _traps(section.traps)
    for table in section.tables:
        yield from _table(table, brief=brief)
    if section.notes and not brief:
        yield ""
        for line in section.notes:
            yield from _wrapped(words(line))


def _track(track: Track, *, brief: bool) -> Iterator[str]:
    yield ""
    if track.title:
        yield f"{track.title}:"
    if track.path:
        yield from _wrapped(f"{tr('Where:')} {words(track.path)}", "       ")
        for line in () if brief else track.older:
            yield from _wrapped(words(line), "  ", "  ")
    for job in track.jobs:
        yield from _job(job, brief=brief)


def _job(job: Job, *, brief: bool) -> Iterator[str]:
    yield from _wrapped(f"{job.box.mark} {words(job.text)}", "    ")
    for line in () if brief else job.hints:
        yield from _wrapped(words(line), "    ", "    ")


def _traps(traps: tuple[Line, ...]) -> Iterator[str]:
    if traps:
        yield ""
    for line in traps:
        yield from _wrapped(f"! {words(line)}", "  ")


def _table(table: Table, *, brief: bool) -> Iterator[str]:
    yield ""
    if table.title:
        yield f"{table.title}:"
        yield ""
    for line in () if brief else table.lead:
        yield from _wrapped(words(line))
    for index, group in enumerate(table.groups):
        if index or (table.lead and not brief):
            yield ""
        initials = f"          {tr('Initials')}: ______  {tr('Date')}: __________"
        yield group.title + ("" if brief else initials)
        for row in group.rows:
            yield from _row(row, brief=brief)


def _row(row: Row, *, brief: bool) -> Iterator[str]:
    if brief:
        wanted = [one.right.value for one in row.boxes if one.box in (Box.OPEN, Box.REFUSED)]
        name = tr("{row} (here: {name})").format(row=row.name, name=row.own) if row.own else row.name
        yield from _wrapped(f"[ ] {name}: {', '.join(wanted)}" if wanted else f"[x] {name}", "    ")
        return
    boxes = "  ".join(f"{one.right.value} {one.box.mark}".replace(" ", _UNBROKEN) for one in row.boxes)
    yield from _wrapped(f"- {row.name}{f' ({row.names})' if row.names else ''}", "  ")
    yield from (line.replace(_UNBROKEN, " ") for line in _wrapped(boxes, "    ", "    "))
    for text in (f"{tr('Why: {why}.').format(why=row.why)} {row.explained}", *row.findings):
        yield from _wrapped(text, "    ", "    ")


def _wrapped(text: str, later: str = "", first: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=later,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]
