"""Open receivables by age, one currency at a time, as horizontal bars with their exact amounts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from armatic_setup.language import tr
from armatic_setup.sync.aging import BUCKET_NAMES, bucket_labels
from ui import figures
from ui.tokens import Role, S

if TYPE_CHECKING:
    from ui.theme import Theme

_COLORS: Final = ("c0", "c1", "c2", "c3", "c4")
_BAR: Final = 23
_ROW: Final = 36
_RADIUS: Final = 3
_ZERO: Final = Decimal(0)


class Aged(Protocol):
    """The open receivables of one currency by age."""

    @property
    def currency(self) -> str:
        """Empty where the company keeps none."""

    @property
    def buckets(self) -> tuple[Decimal, ...]:
        """Sums, young to old."""

    @property
    def total(self) -> Decimal:
        """All of them."""


class AgingChart(QLabel):
    """Five bars. The same figures are in its accessible description, and in the table the page offers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPixmap(QPixmap(1, 1))  # so that a screen reader calls it a picture
        self._line: Aged | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_line(self, line: Aged) -> None:
        """Draw one currency."""
        self._line = line
        words = self.tr("Aging of open invoices in {currency}")
        self.setAccessibleName(words.format(currency=line.currency))
        self.setAccessibleDescription(describe(line))
        self.update()

    def sizeHint(self) -> QSize:
        axis = self._theme.line(Role.SMALL) + self._theme.px(6)
        return QSize(self._theme.px(560), self._theme.px(_ROW) * len(BUCKET_NAMES) + axis)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._line is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _Drawing(self, self._theme, self._line).paint(painter)


class _Drawing:
    """One painting of the chart: where everything stands, worked out once."""

    def __init__(self, chart: AgingChart, theme: Theme, line: Aged) -> None:
        self._theme = theme
        self._line = line
        self._width = chart.width()
        self._mirrored = chart.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._row = theme.px(_ROW)
        self._gap = theme.px(S)
        self._values = [figures.money(amount, line.currency) for amount in line.buckets]
        body, label = theme.metrics(Role.BODY), theme.metrics(Role.LABEL)
        self._label_width = max(body.horizontalAdvance(text) for text in bucket_labels()) + theme.px(20)
        self._value_width = max(label.horizontalAdvance(text) for text in self._values) + self._gap
        self._share_width = body.horizontalAdvance(figures.share(Decimal(1), Decimal(1))) + 8
        self._height = self._row * len(BUCKET_NAMES)
        plot = self._width - self._label_width - self._share_width
        self._scale = Scale(line.buckets, plot - self._value_width - self._gap)

    def paint(self, painter: QPainter) -> None:
        """Grid, axis words, then row by row, the zero axis on top."""
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # figures are never mirrored
        painter.setFont(self._theme.font(Role.SMALL))
        free = 0.0  # from where the axis has room for a word
        for tick in self._scale.ticks:
            x = self._place(tick)
            if tick:
                self._upright(painter, x, "line")
            painter.setPen(self._theme.color("text2"))
            height = self._theme.line(Role.SMALL)
            area = QRectF(x - 60, self._height + self._theme.px(4), 120, height)
            half = painter.fontMetrics().horizontalAdvance(short(tick)) / 2
            if x - half >= free:
                painter.drawText(self._flip(area), Qt.AlignmentFlag.AlignCenter, short(tick))
                free = x + half + self._gap
        for index in range(len(BUCKET_NAMES)):
            self._paint_row(painter, index)
        self._upright(painter, self._place(_ZERO), "control")

    def _paint_row(self, painter: QPainter, index: int) -> None:
        amount = self._line.buckets[index]
        top = index * self._row
        height = self._theme.px(_BAR)
        start, end = self._place(min(amount, _ZERO)), self._place(max(amount, _ZERO))
        if end > start:
            bar = QRectF(start, top + (self._row - height) / 2, end - start, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(_COLORS[index]))
            painter.drawRoundedRect(self._flip(bar), _RADIUS, _RADIUS)
        part = figures.share(amount, self._line.total)
        self._write(painter, QRectF(0, top, self._label_width, self._row), bucket_labels()[index], Role.BODY)
        value = QRectF(end + self._gap, top, self._value_width, self._row)
        words = QRectF(value)
        words.setWidth(self._theme.metrics(Role.LABEL).horizontalAdvance(self._values[index]) + 4)
        painter.fillRect(self._flip(words.adjusted(-2, 6, 2, -6)), self._theme.color("surface"))
        self._write(painter, value, self._values[index], Role.LABEL)
        share = QRectF(self._width - self._share_width, top, self._share_width, self._row)
        self._write(painter, share, part, Role.BODY, tone="text2", trailing=True)

    def _place(self, amount: Decimal) -> float:
        return self._label_width + self._scale.place(amount)

    def _write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        role: Role,
        *,
        tone: str = "text",
        trailing: bool = False,
    ) -> None:
        painter.setFont(self._theme.font(role, tabular=True))
        painter.setPen(self._theme.color(tone))
        right = trailing != self._mirrored
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._flip(area), flags, text)

    def _upright(self, painter: QPainter, x: float, token: str) -> None:
        """A vertical line on whole device pixels."""
        place = round(self._width - x if self._mirrored else x) + 0.5
        painter.setPen(QPen(self._theme.color(token), 1))
        painter.drawLine(QLineF(place, 0, place, self._height))

    def _flip(self, area: QRectF) -> QRectF:
        if not self._mirrored:
            return area
        return QRectF(self._width - area.right(), area.y(), area.width(), area.height())


class Scale:
    """Where an amount stands on an axis of *width* pixels that holds zero and all *amounts*.

    Attributes:
        ticks: Three to six round amounts for the grid.
    """

    def __init__(self, amounts: tuple[Decimal, ...], width: float) -> None:
        self._low = min(_ZERO, *amounts)
        high = max(_ZERO, *amounts)
        if high == self._low:
            high = self._low + 1
        self._per_unit = max(width, 1.0) / float(high - self._low)
        self.ticks = tuple(_round_amounts(self._low, high))

    def place(self, amount: Decimal) -> float:
        """Pixels from the start of the axis. It is a picture, so a float is exact enough."""
        return float(amount - self._low) * self._per_unit


def describe(line: Aged) -> str:
    """The chart in words, for a screen reader."""
    parts = [
        f"{label} {figures.money(amount, line.currency)}"
        for label, amount in zip(bucket_labels(), line.buckets, strict=True)
    ]
    total = tr("total {amount} {currency}").format(
        amount=figures.money(line.total, line.currency), currency=line.currency
    )
    return "; ".join((*parts, total))


def short(amount: Decimal) -> str:
    """A grid amount in few signs: ``200 k``, ``1.5 M``."""
    for size, unit in ((1_000_000_000, " bn"), (1_000_000, " M"), (1_000, " k")):
        if abs(amount) >= size:
            return f"{(amount / size).normalize():f}{unit}"
    return f"{amount.normalize():f}" if amount else "0"


def _round_amounts(low: Decimal, high: Decimal) -> list[Decimal]:
    """Multiples of 1, 2 or 5 times a power of ten within the axis, at most five steps apart."""
    rough = (high - low) / 5
    power = Decimal(10) ** rough.adjusted()
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough)
    first = -(-low // step) * step
    return [first + step * index for index in range(int((high - first) // step) + 1)]
