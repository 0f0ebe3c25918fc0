"""The aging on paper: bars of one currency, and the ledger of its customers."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont

from armatic_setup.language import tr
from armatic_setup.sync.aging import BUCKET_NAMES, bucket_labels
from ui import figures
from ui.paper.ink import GROUND, Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from armatic_setup.sync.aging_report import CurrencyAging, CustomerAging
    from ui.paper.ink import Ink

_ZERO: Final = Decimal(0)
#: Gray of each bar, young to old: age is told by its words, the gray only helps.
_GRAYS: Final = (190, 160, 125, 90, 50)
#: Heights and widths in points.
_BAR_ROW, _BAR, _LABEL, _SHARE = 15.0, 8.5, 60.0, 40.0
_PAD, _INSET = 3.0, 4.0
#: Share of the customer's column.
_NAME: Final = 0.25


class Bars:
    """A bar a bucket, with its amount and its share."""

    def __init__(self, ink: Ink, line: CurrencyAging) -> None:
        self._ink = ink
        self._amounts, self._currency = line.buckets, line.currency
        self._total = line.total
        self.height = ink.pt(_BAR_ROW) * len(self._amounts)

    def draw(self, painter: QPainter, y: float) -> None:
        ink = self._ink
        values = [figures.money(amount, self._currency) for amount in self._amounts]
        metrics = ink.metrics(Type.LABEL)
        widest = max(metrics.horizontalAdvance(value) for value in values) + ink.pt(8)
        left, right = ink.pt(_LABEL), ink.width - ink.pt(_SHARE) - widest
        low, high = min(_ZERO, *self._amounts), max(_ZERO, *self._amounts)
        unit = (right - left) / float(high - low) if high > low else 0.0
        zero = left + float(-low) * unit
        row = ink.pt(_BAR_ROW)
        for index, amount in enumerate(self._amounts):
            top = y + index * row
            end = zero + float(amount) * unit
            bar = QRectF(min(zero, end), top + (row - ink.pt(_BAR)) / 2, abs(end - zero), ink.pt(_BAR))
            painter.fillRect(bar, QColor(*(_GRAYS[index],) * 3))
            self._write(painter, bucket_labels()[index], QRectF(0, top, left, row), Type.BODY)
            self._write(
                painter, values[index], QRectF(max(zero, end) + ink.pt(4), top, widest, row), Type.LABEL
            )
            share = QRectF(ink.width - ink.pt(_SHARE), top, ink.pt(_SHARE), row)
            self._write(painter, figures.share(amount, self._total), share, Type.BODY, right=True)
        painter.setPen(ink.pen(0.8))
        painter.drawLine(QPointF(zero, y), QPointF(zero, y + self.height))

    def _write(self, painter: QPainter, text: str, area: QRectF, role: Type, *, right: bool = False) -> None:
        painter.setFont(self._ink.font(role))
        painter.setPen(self._ink.pen(1))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)


class Columns:
    """The columns of the ledger: whose it is, the buckets, the total."""

    def __init__(self, ink: Ink) -> None:
        self.ink = ink
        self.name = ink.width * _NAME
        self.figure = (ink.width - self.name) / (len(BUCKET_NAMES) + 1)
        self.height = ink.metrics(Type.SMALL).height() + 2 * ink.pt(_PAD)

    def write(self, painter: QPainter, y: float, name: str, amounts: Sequence[str], role: Type) -> None:
        """Write one row: the name cut where it is too long, amounts never."""
        ink = self.ink
        painter.setPen(ink.pen(1))
        painter.setFont(ink.font(role))
        inset = ink.pt(_INSET)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        metrics = ink.metrics(role)
        room = self.name - 2 * inset
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(inset, y, room, self.height), flags | Qt.AlignmentFlag.AlignLeft, shown)
        room = self.figure - inset
        for index, amount in enumerate(amounts):
            wide = metrics.horizontalAdvance(amount)
            painter.setFont(ink.font(role) if wide <= room else _smaller(ink.font(role), room / wide))
            area = QRectF(self.name + index * self.figure + inset / 2, y, room, self.height)
            painter.drawText(area, flags | Qt.AlignmentFlag.AlignRight, amount)

    def rule(self, painter: QPainter, y: float, points: float) -> None:
        """A line across the page."""
        painter.setPen(self.ink.pen(points))
        painter.drawLine(QPointF(0, y), QPointF(self.ink.width, y))


def _smaller(font: QFont, share: float) -> QFont:
    """*font*, so much smaller that an uncommonly long amount has room."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * share * 0.98)
    return small


class LedgerHead:
    """The names of the columns, repeated on every page."""

    def __init__(self, columns: Columns, currency: str) -> None:
        self._columns = columns
        self._name = tr("Customer, in {currency}").format(currency=currency) if currency else tr("Customer")
        self.height = columns.height

    def draw(self, painter: QPainter, y: float) -> None:
        columns = self._columns
        for line in (y, y + self.height):
            columns.rule(painter, line, 1.0)
        columns.write(painter, y, self._name, (*bucket_labels(), tr("Total")), Type.SMALL)


class LedgerLine:
    """One customer, or all of them on a ground.

    Amounts are written when it is drawn: ten thousand of them are cheap to measure.
    """

    def __init__(
        self, columns: Columns, line: CurrencyAging | CustomerAging, name: str, *, total: bool
    ) -> None:
        self._columns = columns
        self._line, self._name, self._total = line, name, total
        self.height = columns.height

    def draw(self, painter: QPainter, y: float) -> None:
        columns, line = self._columns, self._line
        if self._total:
            painter.fillRect(QRectF(0, y, columns.ink.width, self.height), GROUND)
        amounts = [
            figures.money(amount, line.currency) if amount else "–" for amount in (*line.buckets, line.total)
        ]
        columns.write(painter, y, self._name, amounts, Type.SMALL)
        columns.rule(painter, y + self.height, 0.8 if self._total else 0.3)
