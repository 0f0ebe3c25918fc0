"""The start panel's drawing: the books on one side, what arrived on the other, ruled twice below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLineF, QLocale, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.tokens import RADIUS_CARD, Role
from ui.widgets.painting import fill_rect, painter_of, pen_of, rounded
from ui.widgets.text_block import TextBlock, verbatim

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme

_HEIGHT: Final = 328
_BOOKS: Final = 209
_ROW: Final = 29
#: The total stands so much lower where its name has no room beside it.
_BELOW: Final = 22


class LedgerPicture(QLabel):
    """A decoration with example figures; a screen reader hears one sentence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lower = 0
        self.setPixmap(QPixmap(1, 1))  # so that a screen reader calls it a picture
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr("Drawing: Armatic reads your books in Sage Intacct, and the totals agree to the cent.")
        )
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(364), self._theme.px(_HEIGHT) + self._lower)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(_HEIGHT) + self._lower)

    def fit(self, width: int) -> None:
        """It will be so wide: what has no room side by side then stands one below the other."""
        name, amount = self._total()
        beside = self._fits(width - 2 * self._theme.px(20), (Role.SMALL, name), (Role.ROW, amount))
        self._lower = 0 if beside else self._theme.px(_BELOW)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        self._paint_books(painter)
        self._paint_arrows(painter)
        self._paint_arrived(painter)

    def _paint_books(self, painter: QPainter) -> None:
        theme, px, width = self._theme, self._theme.px, self.width()
        self._paint_box(painter, QRectF(0, 0, width, px(_BOOKS) + self._lower))
        head = QRectF(px(20), 0, width - px(40), px(38))
        self._write(painter, head, self.tr("Sage Intacct"), Role.SMALL_LABEL, "onink")
        self._write(painter, head, self.tr("your books"), Role.SMALL, "onink2", ends=True)
        fill_rect(painter, QRectF(1, px(37), width - 2, 1), theme.color("inkring"))
        rows = (
            (self.tr("Customers"), "1,000"),
            (self.tr("Invoices"), "12,000"),
            (self.tr("Payments"), "9,486"),
        )
        top = px(46)
        for number, (name, figure) in enumerate(rows):
            area = QRectF(px(20), top + number * px(_ROW), width - px(40), px(_ROW))
            self._write(painter, area, name, Role.SMALL, "onink2")
            self._write(painter, area, _written(figure), Role.SMALL, "onink", ends=True)
            last = number == len(rows) - 1
            rule = QRectF(area.left(), area.bottom() + (px(4) if last else 0), area.width(), 1)
            fill_rect(painter, rule, theme.color("onink2" if last else "inkline"))
        total = QRectF(px(20), top + 3 * px(_ROW) + px(8), width - px(40), px(38))
        name, open_amount = self._total()
        beside = total.adjusted(0, 0, 0, -px(8)) if self._lower else total
        self._write(painter, beside, name, Role.SMALL, "onink2")
        total.translate(0, self._lower)
        self._write(painter, total, open_amount, Role.ROW, "onink", ends=True)
        ruled = theme.metrics(Role.ROW).horizontalAdvance(open_amount) + px(4)
        for line in (0, px(4)):  # the accountant's double rule: this total ties
            rule = QRectF(total.right() - ruled, total.bottom() - px(2) + line, ruled, 1.5)
            fill_rect(painter, rule, theme.color("inkfocus"))

    def _total(self) -> tuple[str, str]:
        return self.tr("Open receivables, USD"), _written("1,284,310.57")

    def _fits(self, room: float, *texts: tuple[Role, str]) -> bool:
        """Whether *texts* have room side by side, with a gap between them."""
        widths = [self._theme.metrics(role).horizontalAdvance(text) for role, text in texts]
        return sum(widths) + self._theme.px(12) <= room

    def _paint_arrows(self, painter: QPainter) -> None:
        px = self._theme.px
        top, bottom, middle = px(_BOOKS + 10) + self._lower, px(_BOOKS + 47) + self._lower, self.width() / 2
        if self._theme.is_complete:  # like icons, they come right after the words
            self._draw_arrows(painter, middle, top, bottom)
        text = QRectF(middle + px(46), top, self.width() - middle - px(46), bottom - top)
        self._write(painter, text, self.tr("reads only"), Role.SMALL, "onink2")

    def _draw_arrows(self, painter: QPainter, middle: float, top: int, bottom: int) -> None:
        from PySide6.QtCore import Qt

        px = self._theme.px
        pen = pen_of(self._theme.color("inkfocus"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        head = px(6)
        for x in (middle - px(22), middle, middle + px(22)):
            painter.drawLine(QLineF(x, top, x, bottom))
            painter.drawLine(QLineF(x - head, bottom - head, x, bottom))
            painter.drawLine(QLineF(x + head, bottom - head, x, bottom))

    def _paint_arrived(self, painter: QPainter) -> None:
        px = self._theme.px
        box = QRectF(0, px(_HEIGHT - 63) + self._lower, self.width(), px(63))
        self._paint_box(painter, box)
        inner = box.adjusted(px(20), 0, -px(20), 0)
        name, agrees = self.tr("Armatic"), self.tr("ties out to the cent")
        circle = QRectF(inner.right() - px(28), inner.center().y() - px(14), px(28), px(28))
        rounded(painter, circle, px(14), fill=self._theme.color("inkfocus"))
        tick = QRectF(0, 0, px(16), px(16))
        tick.moveCenter(circle.center())
        self._theme.icons.paint(painter, "passed", "ink", tick)
        words = inner.adjusted(0, 0, -px(36), 0)
        if self._fits(words.width(), (Role.SMALL_LABEL, name), (Role.SMALL, agrees)):
            self._write(painter, inner, name, Role.SMALL_LABEL, "onink")
            self._write(painter, words, agrees, Role.SMALL, "onink2", ends=True)
        else:
            self._write(painter, inner.adjusted(0, 0, 0, -px(20)), name, Role.SMALL_LABEL, "onink")
            self._write(painter, inner.adjusted(0, px(20), 0, 0), agrees, Role.SMALL, "onink2")

    def _paint_box(self, painter: QPainter, area: QRectF) -> None:
        theme = self._theme
        fill = theme.blend("ink2", "ink", 0.65)
        rounded(painter, area, theme.px(RADIUS_CARD), fill=fill, border=theme.color("inkring"), width=1.5)

    def _write(
        self, painter: QPainter, area: QRectF, text: str, role: Role, color: str, *, ends: bool = False
    ) -> None:
        """One line, in the middle of the height of *area*, where one begins to read or *ends*."""
        block = TextBlock(self._theme, role, verbatim(text), color=color, tabular=True)
        place = QRectF(0, 0, block.natural_width, block.line_height)
        place.moveCenter(area.center())
        length = QFontMetricsF(self._theme.font(role, tabular=True)).horizontalAdvance(text)
        if self.isRightToLeft():
            place.moveRight(area.left() + length if ends else area.right())
        else:
            place.moveLeft(area.right() - length if ends else area.left())
        block.paint(painter, place)


def _written(figure: str) -> str:
    """A figure of the picture with the signs of the user's country."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return figure
    return figure.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})
