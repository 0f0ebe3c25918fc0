"""A sheet as pieces in their order, for one paint device."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from armatic_setup.guide.markup import Span
from armatic_setup.language import mark, tr
from ui.paper.ink import Type
from ui.paper.pages import Item
from ui.paper.pieces import Beside, Facts, Heading, Jobs, Legend, SignOff, Stack, Words
from ui.paper.table import ApplicationRow, Grid, Head, PermissionRow
from ui.paper.title import Title

if TYPE_CHECKING:
    from armatic_setup.review.sheet import Line, Section, Sheet, Table, Track
    from ui.paper.ink import Ink

_CONTINUED: Final = mark("{application}, continued")
_TRAP: Final = "!"
# White above a piece, in points.
_TIGHT, _NEAR, _FAR, _SECTION = 2.5, 6.0, 10.0, 15.0
#: White between two columns, in points.
_GUTTER: Final = 18.0


def compose(sheet: Sheet, ink: Ink) -> tuple[Item, ...]:
    """The pieces of *sheet*, measured. What is signed never stands alone on a page."""
    *most, last = _body(sheet, ink)
    signed = Item(SignOff(ink, sheet.sign_off), ink.pt(_SECTION))
    return (*most, replace(last, with_next=True), signed)


def _body(sheet: Sheet, ink: Ink) -> Iterator[Item]:
    yield Item(Title(ink, sheet.title, sheet.made_on))
    for line in sheet.lead:
        yield Item(Words(ink, line, Type.BODY), ink.pt(_NEAR))
    yield Item(Facts(ink, sheet.facts), ink.pt(_FAR))
    if sheet.legend:
        yield Item(Legend(ink, sheet.legend), ink.pt(_NEAR))
    for number, section in sheet.numbered:
        yield from _section(ink, number, section)


def _section(ink: Ink, number: int, section: Section) -> Iterator[Item]:
    yield Item(Heading(ink, number, section.title), ink.pt(_SECTION), with_next=True)
    for number, line in enumerate(section.lead, 1):  # a page may end between two, or all move to the next
        last = number == len(section.lead)
        yield Item(Words(ink, line, Type.BODY), ink.pt(_TIGHT), with_next=last)
    if len(section.tracks) == 1:
        yield from _track(ink, section.tracks[0])
    elif section.tracks:
        yield from _beside(ink, section.tracks)
    for index, line in enumerate(section.traps):
        words = Words(ink, line, Type.SMALL, indent=9, mark=_TRAP)
        last = line is section.traps[-1]
        yield Item(words, ink.pt(_TIGHT if index else _NEAR), with_next=not last)
    for table in section.tables:
        yield from _table(ink, table)
    for index, line in enumerate(section.notes):
        yield Item(Words(ink, line, Type.SMALL), ink.pt(_TIGHT if index else _NEAR))


def _track(ink: Ink, track: Track) -> Iterator[Item]:
    if track.title:
        yield Item(Words(ink, track.title, Type.LABEL), ink.pt(_NEAR), with_next=True)
    for line in _where(track):
        yield Item(Words(ink, line, Type.SMALL), ink.pt(_TIGHT), with_next=True)
    for index, job in enumerate(track.jobs):
        yield Item(Jobs(ink, [job]), ink.pt(_TIGHT if index else _NEAR))


def _beside(ink: Ink, tracks: tuple[Track, ...]) -> Iterator[Item]:
    """The tracks as columns, job beside job, so that a page may end between two of them."""
    gutter = ink.pt(_GUTTER)
    width = (ink.width - gutter * (len(tracks) - 1)) / len(tracks)
    places = [index * (width + gutter) for index in range(len(tracks))]
    heads = [
        Stack(
            ink,
            [(track.title, Type.LABEL), *((line, Type.SMALL) for line in _where(track))],
            x=x,
            width=width,
        )
        for track, x in zip(tracks, places, strict=True)
    ]
    yield Item(Beside(heads), ink.pt(_NEAR), with_next=True)
    for index in range(max(len(track.jobs) for track in tracks)):
        jobs = [
            Jobs(ink, track.jobs[index : index + 1], x=x, width=width)
            for track, x in zip(tracks, places, strict=True)
            if index < len(track.jobs)
        ]
        yield Item(Beside(jobs), ink.pt(_TIGHT if index else _NEAR))


def _where(track: Track) -> tuple[Line, ...]:
    return (_where_line(track.path), *track.older) if track.path else ()


def _where_line(path: Line) -> Line:
    return (Span(tr("Where:")), Span(" "), *path)


def _table(ink: Ink, table: Table) -> Iterator[Item]:
    grid = Grid(ink, table.rights)
    head = Head(grid)
    if table.title:
        yield Item(Words(ink, table.title, Type.LABEL), ink.pt(_FAR), with_next=True)
    for line in table.lead:
        yield Item(Words(ink, line, Type.SMALL), ink.pt(_TIGHT), with_next=True)
    yield Item(head, ink.pt(_NEAR), with_next=True)
    for group in table.groups:
        yield Item(ApplicationRow(grid, group.title), with_next=True, repeat=(head,))
        continued = ApplicationRow(grid, tr(_CONTINUED).format(application=group.title))
        for index, row in enumerate(group.rows):
            repeat = (head, continued) if index else (head,)
            yield Item(PermissionRow(grid, row), repeat=repeat)
