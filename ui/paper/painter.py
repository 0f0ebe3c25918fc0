"""Painting a sheet on any paged device: a PDF file, the print preview, a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QMarginsF, QPointF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from armatic_setup.language import tr
from armatic_setup.review.sheet import Paper, Sheet
from ui.paper.aging_sheet import AgingSheet
from ui.paper.composing import compose
from ui.paper.composing_aging import compose_aging
from ui.paper.ink import Ink, Type
from ui.paper.pages import paginate
from ui.paper.passage import Passage

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from armatic_setup.cancel import CancelToken
    from ui.paper.pages import Item, Placed

_SIZES: Final = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}
#: Left and right, top and bottom, in millimeters; wider than what any usual printer cannot reach.
_SIDES, _ENDS = 15.0, 13.0
#: Room for the line at the foot of each page, in points.
_FOOT: Final = 24.0

#: What can be painted: data that says all of it.
Document: TypeAlias = Sheet | AgingSheet


def page_layout(paper: Paper) -> QPageLayout:
    """An upright page of *paper* with our margins."""
    return QPageLayout(
        QPageSize(_SIZES[paper]),
        QPageLayout.Orientation.Portrait,
        QMarginsF(_SIDES, _ENDS, _SIDES, _ENDS),
        QPageLayout.Unit.Millimeter,
    )


def paint_sheet(sheet: Document, device: QPagedPaintDevice, cancel: CancelToken | None = None) -> int:
    """Paint *sheet* on *device*, as its page size and margins are; usable in any thread.

    Args:
        sheet: What to paint.
        device: What to paint on.
        cancel: Asked between pages.

    Returns:
        The number of pages; 0 where the device cannot be painted on.

    Raises:
        Cancelled: The user stopped.
    """
    painter = QPainter()
    if not painter.begin(device):
        return 0
    try:
        ink = Ink(device)
        pages = paginate(_items(sheet, ink), ink.height - ink.pt(_FOOT))
        for number, page in enumerate(pages, start=1):
            if cancel is not None:
                cancel.check()
            if number > 1:
                device.newPage()
            _page(painter, ink, page)
            _foot(
                painter,
                ink,
                sheet.footer,
                tr("Page {number} of {count}").format(number=number, count=len(pages)),
            )
        return len(pages)
    finally:
        painter.end()


def _items(sheet: Document, ink: Ink) -> tuple[Item, ...]:
    return compose_aging(sheet, ink) if isinstance(sheet, AgingSheet) else compose(sheet, ink)


def _page(painter: QPainter, ink: Ink, page: tuple[Placed, ...]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for piece, y in page:
        painter.setPen(ink.pen(1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        piece.draw(painter, y)


def _foot(painter: QPainter, ink: Ink, words: str, number: str) -> None:
    painter.setPen(ink.pen(0.5))
    page = Passage(ink, number, Type.SMALL, ink.width)
    text = Passage(ink, words, Type.SMALL, ink.width - page.width - ink.pt(12))
    top = ink.height - max(text.height, page.height)
    line = top - ink.pt(4)
    painter.drawLine(QPointF(0, line), QPointF(ink.width, line))
    text.draw(painter, 0, top)
    page.draw(painter, ink.width - page.width, top)
