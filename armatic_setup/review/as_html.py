"""A sheet as one HTML file: it loads nothing, runs nothing, and prints as the PDF does."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from armatic_setup import language
from armatic_setup.guide.markup import Span, Style
from armatic_setup.guide.vocabulary import Right
from armatic_setup.language import tr
from armatic_setup.language_figures import long_date
from armatic_setup.review.html_style import STYLE
from armatic_setup.review.sheet import (
    Box,
    Fact,
    Group,
    Job,
    Line,
    Paper,
    Row,
    Section,
    Sheet,
    Table,
    Track,
)

#: Nothing may be loaded or run, whatever a label says.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
_BLANK: Final = '<span class="blank"></span>'
#: What is drawn in a box. Strokes and fills are printed where backgrounds are not; they stand in the drawing
#: itself, since not every program that shows the page applies its style to drawings.
_SQUARE: Final = '<rect x="1" y="1" width="12" height="12" rx="2"/>'
_TICK: Final = '<path d="m3.2 7.4 2.6 2.6 5-6"/>'
_DRAWN: Final = {
    Box.OPEN: _SQUARE,
    Box.TICKED: f"{_SQUARE}{_TICK}",
    Box.ENTERED: f'{_SQUARE}<circle fill="#000" cx="7" cy="7" r="2"/>',
    Box.PROVEN: f'<g fill="#000">{_SQUARE}</g><g stroke="#fff" stroke-width="1.8">{_TICK}</g>',
    Box.REFUSED: f'<g stroke-width="2.2">{_SQUARE}</g>',
    Box.ABSENT: '<path d="M2 12 12 2"/>',
}
_SVG: Final = '<svg viewBox="0 0 14 14" width="14" height="14" fill="none" stroke="#000" stroke-width="1.4"'


def to_html(sheet: Sheet, paper: Paper = Paper.A4) -> str:
    """The whole sheet, for *paper* where it is printed; whatever people typed stays text."""
    return "\n".join(_lines(sheet, paper)) + "\n"


def _lines(sheet: Sheet, paper: Paper) -> Iterator[str]:
    yield "<!doctype html>"
    yield f'<html lang="{language.current()}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(sheet.subject)}</title>"
    yield f"<style>{STYLE.replace('PAPER', paper.value)}</style>"
    yield "</head>"
    yield "<body>"
    yield "<header>"
    yield f"<h1>{escape(sheet.title)}</h1>"
    yield f'<p class="date">{long_date(sheet.made_on)}</p>'
    yield "</header>"
    for line in sheet.lead:
        yield f"<p>{_styled(line)}</p>"
    yield '<dl class="facts">'
    yield from (_fact(fact) for fact in sheet.facts)
    yield "</dl>"
    if sheet.legend:
        boxes = " ".join(f"<span>{_drawn(box, box.word)} {box.word}</span>" for box in sheet.legend)
        yield f'<p class="legend">{boxes} <span>– {escape(tr("not asked for"))}</span></p>'
    for number, section in sheet.numbered:
        yield from _section(number, section)
    yield '<div class="sign">'
    yield from (f"<span>{_BLANK}{escape(label)}</span>" for label in sheet.sign_off)
    yield "</div>"
    yield f"<footer>{escape(sheet.footer)}</footer>"
    yield "</body>"
    yield "</html>"


def _fact(fact: Fact) -> str:
    value = f"<code>{escape(fact.value)}</code>" if fact.exact and fact.value else escape(fact.value)
    return f"<div><dt>{escape(fact.label)}</dt><dd>{value or _BLANK}</dd></div>"


def _section(number: int, section: Section) -> Iterator[str]:
    yield "<section>"
    yield f'<h2><span class="number">{number}</span> {escape(section.title)}</h2>'
    yield from (f"<p>{_styled(line)}</p>" for line in section.lead)
    if section.tracks:
        yield '<div class="tracks">'
        for track in section.tracks:
            yield from _track(track)
        yield "</div>"
    if section.traps:
        yield '<ul class="traps">'
        yield from (f"<li>{_styled(line)}</li>" for line in section.traps)
        yield "</ul>"
    for table in section.tables:
        yield from _table(table)
    yield from (f'<p class="small">{_styled(line)}</p>' for line in section.notes)
    yield "</section>"


def _track(track: Track) -> Iterator[str]:
    yield '<div class="track">'
    if track.title:
        yield f"<h3>{escape(track.title)}</h3>"
    if track.path:
        older = "".join(f"<br>{_styled(line)}" for line in track.older)
        yield f'<p class="small">{escape(tr("Where:"))} {_styled(track.path)}{older}</p>'
    yield '<ul class="jobs">'
    for job in track.jobs:
        yield _job(job)
    yield "</ul>"
    yield "</div>"


def _job(job: Job) -> str:
    hints = "".join(f'<span class="hint">{_styled(line)}</span>' for line in job.hints)
    if job.box is Box.OPEN:
        return f"<li><label>{_OPEN} <span>{_styled(job.text)}{hints}</span></label></li>"
    return f"<li>{_drawn(job.box, job.box.word)} <span>{_styled(job.text)}{hints}</span></li>"


_OPEN: Final = '<input type="checkbox">'


def _table(table: Table) -> Iterator[str]:
    if table.title:
        yield f"<h3>{escape(table.title)}</h3>"
    yield from (f"<p>{_styled(line)}</p>" for line in table.lead)
    yield "<table>"
    rights = "".join(f'<th scope="col" class="right">{right.value}</th>' for right in table.rights)
    row, why = escape(tr("Row")), escape(tr("Why Armatic needs it"))
    yield f'<thead><tr><th scope="col">{row}</th>{rights}<th scope="col">{why}</th></tr></thead>'
    for group in table.groups:
        yield from _group(group, table.rights)
    yield "</table>"


def _group(group: Group, rights: tuple[Right, ...]) -> Iterator[str]:
    yield "<tbody>"
    initials, day = escape(tr("Initials")), escape(tr("Date"))
    sign = f'<span class="initials">{initials} {_BLANK} {day} {_BLANK}</span>'
    yield (
        f'<tr class="application"><th scope="rowgroup" colspan="{len(rights) + 2}">'
        f"{escape(group.title)} {sign}</th></tr>"
    )
    for row in group.rows:
        yield _row(row, rights)
    yield "</tbody>"


def _row(row: Row, rights: tuple[Right, ...]) -> str:
    names = f'<span class="hint">{escape(row.meaning)}</span>' if row.meaning else ""
    names += f'<span class="hint">{_own_name(row.own)}</span>' if row.own else ""
    if row.also:
        also = tr("also: {names}").format(names=", ".join(row.also))
        names += f'<span class="hint">{escape(also)}</span>'
    cells = "".join(f'<td class="right">{_cell(row, right)}</td>' for right in rights)
    more = "".join(f'<span class="hint">{escape(text)}</span>' for text in (row.explained, *row.findings))
    return (
        f'<tr><th scope="row" data-row="{escape(row.id)}">{escape(row.name)}{names}</th>'
        f"{cells}<td>{escape(row.why)}{more}</td></tr>"
    )


def _own_name(name: str) -> str:
    return escape(tr("here: {name}")).format(name=f"<b>{escape(name)}</b>")


def _cell(row: Row, right: Right) -> str:
    box = row.box(right)
    return "–" if box is None else _box(box, f"{row.own or row.name}: {right.value}, {box.word}")


def _box(box: Box, spoken: str) -> str:
    """The box; one that is still to be ticked can be ticked on the screen too."""
    if box in (Box.OPEN, Box.REFUSED):
        mark = "<b>!</b>" if box is Box.REFUSED else ""
        return f'<input type="checkbox" aria-label="{escape(spoken)}">{mark}'
    return _drawn(box, spoken)


def _drawn(box: Box, spoken: str) -> str:
    mark = "<b>!</b>" if box is Box.REFUSED else ""
    return f'{_SVG} role="img" aria-label="{escape(spoken)}">{_DRAWN[box]}</svg>{mark}'


def _styled(line: Line) -> str:
    return "".join(_span(span) for span in line)


def _span(span: Span) -> str:
    text = escape(span.text)
    match span.style:
        case Style.LABEL:
            return f"<b>{text}</b>"
        case Style.VALUE:
            return f"<code>{text}</code>"
        case _:
            return text
