"""The aging report as pieces in their order, for one paint device."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from armatic_setup.language import mark, tr
from ui import figures
from ui.paper.aging_pieces import Bars, Columns, LedgerHead, LedgerLine
from ui.paper.ink import Type
from ui.paper.pages import Item
from ui.paper.pieces import Facts, Heading, Words
from ui.paper.title import Title

if TYPE_CHECKING:
    from ui.paper.aging_sheet import AgedSection, AgingSheet
    from ui.paper.ink import Ink

# White above a piece, in points.
_TIGHT, _NEAR, _FAR, _SECTION = 2.5, 6.0, 10.0, 15.0
_NOTHING: Final = mark("No invoice was open.")


def compose_aging(sheet: AgingSheet, ink: Ink) -> tuple[Item, ...]:
    """The pieces of *sheet*, measured."""
    return tuple(_body(sheet, ink))


def _body(sheet: AgingSheet, ink: Ink) -> Iterator[Item]:
    yield Item(Title(ink, sheet.title, sheet.made_on))
    for line in sheet.lead:
        yield Item(Words(ink, line, Type.BODY), ink.pt(_NEAR))
    yield Item(Facts(ink, sheet.facts), ink.pt(_FAR))
    if not sheet.sections:
        yield Item(Words(ink, tr(_NOTHING), Type.BODY), ink.pt(_SECTION))
    for number, section in enumerate(sheet.sections, start=1):
        yield from _section(ink, number, section)


def _section(ink: Ink, number: int, section: AgedSection) -> Iterator[Item]:
    line = section.total
    invoices = (tr("1 open invoice") if line.invoices == 1 else tr("{count} open invoices")).format(
        count=figures.count(line.invoices)
    )
    title = f"{line.currency or tr('No currency')}: {figures.money(line.total, line.currency)}, {invoices}"
    yield Item(Heading(ink, number, title), ink.pt(_SECTION), with_next=True)
    yield Item(Bars(ink, line), ink.pt(_NEAR), with_next=True)
    for note in section.notes:
        yield Item(Words(ink, note, Type.SMALL), ink.pt(_TIGHT), with_next=True)
    columns = Columns(ink)
    head = LedgerHead(columns, line.currency)
    yield Item(head, ink.pt(_NEAR), with_next=True)
    for one in section.customers:
        name = f"{one.customer_id}  {one.customer_name}"
        yield Item(LedgerLine(columns, one, name, total=False), repeat=(head,))
    yield Item(LedgerLine(columns, line, tr("All customers"), total=True), repeat=(head,))
