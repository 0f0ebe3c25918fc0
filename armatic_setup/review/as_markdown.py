"""A sheet as Markdown, for a wiki or a ticket."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from armatic_setup.guide.markup import Span, Style
from armatic_setup.guide.vocabulary import Right
from armatic_setup.language import tr
from armatic_setup.language_figures import long_date
from armatic_setup.review.sheet import Fact, Line, Row, Section, Sheet, Table, Track

_BLANK: Final = "\\_" * 20
#: Characters that mean something somewhere in a line of Markdown.
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>|#~$&!])")
#: What begins a list, a quotation or a heading, and what would become a link by itself.
_LEADING: Final = re.compile(r"^(\s*)([-+=>]|\d+[.)])")
_LINK: Final = re.compile(r"(?i)\b(https?|ftp|www|mailto)(:|\.)")


def to_markdown(sheet: Sheet) -> str:
    """The whole sheet; whatever people typed stays text."""
    return "\n".join(_lines(sheet)) + "\n"


def _lines(sheet: Sheet) -> Iterator[str]:
    yield f"# {_plain(sheet.title)}"
    yield ""
    yield long_date(sheet.made_on)
    yield ""
    for line in sheet.lead:
        yield _styled(line)
        yield ""
    yield "| | |"
    yield "| --- | --- |"
    for fact in sheet.facts:
        yield f"| {_plain(fact.label)} | {_value(fact)} |"
    if sheet.legend:
        yield ""
        marks = "; ".join(f"`{box.mark}` {box.word}" for box in sheet.legend)
        yield f"{marks}; `-` {tr('not asked for')}"
    for number, section in sheet.numbered:
        yield ""
        yield from _section(number, section)
    yield ""
    yield " ".join(f"{_plain(label)}: {_BLANK}" for label in sheet.sign_off)
    yield ""
    yield f"*{_plain(sheet.footer)}*"


def _value(fact: Fact) -> str:
    if not fact.value:
        return _BLANK
    return _code(fact.value) if fact.exact else _plain(fact.value)


def _section(number: int, section: Section) -> Iterator[str]:
    yield f"## {number}. {_plain(section.title)}"
    for line in section.lead:
        yield ""
        yield _styled(line)
    for track in section.tracks:
        yield from _track(track)
    if section.traps:
        yield ""
    for line in section.traps:
        yield f"> {_styled(line)}"
        yield ">"
    for table in section.tables:
        yield from _table(table)
    for line in section.notes:
        yield ""
        yield _styled(line)


def _track(track: Track) -> Iterator[str]:
    yield ""
    if track.title:
        yield f"### {_plain(track.title)}"
        yield ""
    if track.path:
        yield f"{tr('Where:')} {_styled(track.path)}"
        yield ""
        for line in track.older:  # no list: it would run into the jobs
            yield _styled(line)
            yield ""
    for job in track.jobs:
        yield f"- {job.box.mark} {_styled(job.text)}"
        for line in job.hints:
            yield f"  - {_styled(line)}"


def _table(table: Table) -> Iterator[str]:
    if table.title:
        yield ""
        yield f"### {_plain(table.title)}"
    for line in table.lead:
        yield ""
        yield _styled(line)
    for group in table.groups:
        yield ""
        yield f"**{_plain(group.title)}** · {tr('Initials')} {_BLANK} {tr('Date')} {_BLANK}"
        yield ""
        yield from _grid(table.rights, group.rows)


def _grid(rights: tuple[Right, ...], rows: tuple[Row, ...]) -> Iterator[str]:
    heads = [tr("Row"), *(right.value for right in rights), tr("Why Armatic needs it"), tr("Source")]
    yield f"| {' | '.join(heads)} |"
    yield f"| --- |{' :-: |' * len(rights)} --- | --- |"
    for row in rows:
        name = _plain(row.name) + (f" ({_plain(row.names)})" if row.names else "")
        why = " ".join(
            (
                f"{row.why}.",
                tr("Without it: {breaks}").format(breaks=row.breaks),
                *row.remarks,
                *row.findings,
            )
        )
        boxes = [box.mark if (box := row.box(right)) else "-" for right in rights]
        yield f"| {' | '.join([name, *boxes, _plain(why), _plain(row.source)])} |"


def _styled(line: Line) -> str:
    return "".join(_span(span) for span in line)


def _span(span: Span) -> str:
    match span.style:
        case Style.LABEL:
            return f"**{_plain(span.text)}**"
        case Style.VALUE:
            return _code(span.text)
        case _:
            return _plain(span.text)


def _plain(text: str) -> str:
    """*text* with everything escaped that would be taken for Markdown or HTML."""
    text = _SPECIAL.sub(r"\\\1", text)
    text = _LEADING.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", text)
    return _LINK.sub(lambda found: f"{found[1]}\\{found[2]}", text)


def _code(text: str) -> str:
    """An exact value. Where it holds a mark of its own it is escaped instead, which shows the same."""
    return _plain(text) if re.search(r"[`|\\]", text) or text != text.strip() else f"`{text}`"
