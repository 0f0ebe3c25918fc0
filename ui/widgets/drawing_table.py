"""The table of a drawn form: rows of a list, boxes to tick, and a frame around what a callout means."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF

from armatic_setup.language import gloss
from ui.tokens import Role
from ui.widgets.drawing_parts import BOX, SIDE, Label, Pen, Shape

if TYPE_CHECKING:
    from armatic_setup.guide.drawing import DrawnRow, DrawnTable
    from armatic_setup.guide.vocabulary import Right

_ROW: Final = 32
_HEAD: Final = 26
_RIGHT: Final = 44
_NAME: Final = 110
_PAD: Final = 14
#: The dashes around a row that only some forms show take this much of its height.
_AROUND: Final = 8
#: Left of the words of a link: the circle of its callout reaches that far into the frame.
_BESIDE: Final = 14


def lay_out_table(pen: Pen, table: DrawnTable, top: float, width: float) -> float:
    """Place *table* below *top*; where it ends."""
    return _Table(pen, table, width).place(top)


@dataclass(frozen=True, slots=True)
class _Row:
    """What one row shows, ready to be measured."""

    row: DrawnRow
    cells: tuple[Label, ...]
    link: Label | None


class _Table:
    def __init__(self, pen: Pen, table: DrawnTable, width: float) -> None:
        px = pen.theme.px
        self._pen = pen
        self._table = table
        self._left = px(SIDE) - px(6)
        self._right = width - px(SIDE) + px(2)
        self._rows = [self._shown(row) for row in table.rows]
        self._start = self._left + px(_PAD) + (px(BOX) + px(10) if self._has_boxes else 0)
        self._right_width = max([px(_RIGHT), *(self._head_width(right) for right in table.rights)])
        links = [one.link.natural_width for one in self._rows if one.link is not None]
        self._link_width = max(links, default=0)
        behind = len(table.rights) * self._right_width + (self._link_width + px(42) if links else 0)
        room = self._right - px(_PAD) - self._start
        #: Where the boxes leave no room for names, they stand below them.
        self._stacked = bool(table.rights) and room - behind < px(_NAME)
        self._name_width = room if self._stacked else room - behind
        self._heads = [pen.label(Role.SMALL_LABEL, column, "text2") for column in table.columns if column]
        self._columns = self._share(self._name_width)

    @property
    def _has_boxes(self) -> bool:
        return any(row.ticked is not None for row in self._table.rows)

    def place(self, top: float) -> float:
        """Heads, then the rows; those of one callout in one frame."""
        top = self._place_heads(top)
        after_frame = False
        for number, group in groupby(self._rows, key=lambda one: one.row.callout):
            rows = list(group)
            framed = number > 0 and not self._points_at_link(rows)
            begin = top + self._pen.theme.px(13 if self._stacked else 4) if framed else top
            end = begin
            places = []
            for one in rows:
                height = self._height(one)
                places.append((one, end, height))
                end += height
            frame = QRectF(self._left, begin, self._right - self._left, end - begin)
            if framed:
                self._pen.part(frame, Shape.FRAME, active=True)
                self._pen.call_out(number, frame)
            for one, at, height in places:
                self._place_row(one, at, height, line=at > begin or not (framed or after_frame))
            after_frame = framed
            top = end + (self._pen.theme.px(4) if framed else 0)
        return self._note(top)

    def _note(self, top: float) -> float:
        if not self._table.note:
            return top
        note = self._pen.block(Role.SMALL, self._table.note, "text2")
        top += self._pen.theme.px(7)
        return top + self._pen.write(
            note, self._start, top, self._right - self._pen.theme.px(_PAD) - self._start
        )

    @staticmethod
    def _points_at_link(rows: list[_Row]) -> bool:
        """Whether the callout means the link of a single row, not the row."""
        return len(rows) == 1 and rows[0].link is not None and rows[0].row.ticked is None

    # -- heads --------------------------------------------------------------------------------------

    def _place_heads(self, top: float) -> float:
        px, pen = self._pen.theme.px, self._pen
        rights = [self._right_head(right) for right in self._table.rights]
        heights = [label.height(width) for label, (_, width) in zip(self._heads, self._columns, strict=False)]
        heights += [label.height(self._right_width) for label in rights]
        height = max([px(_HEAD), *(one + px(6) for one in heights)])
        for label, (left, width) in zip(self._heads, self._columns, strict=False):
            pen.write_label(label, left, top + height / 2, width)
        for number, label in enumerate(rights):
            taken = label.natural_width
            x = self._right_center(number) - taken / 2
            pen.write_label(label, x, top + height / 2, taken)
        return top + height

    def _right_head(self, right: Right) -> Label:
        """A column's head, with its meaning where every column has room for its own."""
        advance = self._pen.theme.metrics(Role.SMALL).horizontalAdvance
        room = self._right_width - self._pen.theme.px(4)
        if self._stacked or any(advance(gloss(one)) > room for one in self._table.rights):
            return self._pen.bare_label(Role.SMALL_LABEL, right)
        return self._pen.label(Role.SMALL_LABEL, right, "text2")

    def _share(self, room: float) -> list[tuple[float, float]]:
        """Left edge and width of each text column: what it needs, and its part of what is left."""
        gap = self._pen.theme.px(12)
        needed = [float(head.natural_width) for head in self._heads]
        for one in self._rows:
            if len(one.cells) > 1:
                for number, cell in enumerate(one.cells):
                    needed[number] = max(needed[number], cell.natural_width)
        needed = needed or [room]
        spare = room - sum(needed) - gap * (len(needed) - 1)
        total = sum(needed)
        columns: list[tuple[float, float]] = []
        left = float(self._start)
        for need in needed:
            width = need + (spare / len(needed) if spare > 0 else spare * need / total)
            columns.append((left, width))
            left += width + gap
        return columns

    def _head_width(self, right: Right) -> int:
        theme = self._pen.theme
        return theme.metrics(Role.SMALL_LABEL).horizontalAdvance(right) + theme.px(10)

    def _right_center(self, number: int) -> float:
        """The middle of a column of rights; they end at the right edge, or begin at the left below names."""
        if self._stacked:
            advance = self._pen.theme.metrics(Role.SMALL_LABEL).horizontalAdvance
            widths = [advance(right) for right in self._table.rights]
            room = self._right - self._pen.theme.px(_PAD) - self._start
            share = (room - sum(widths)) / len(
                widths
            )  # each has the room of its head, and a part of what is left
            return self._start + sum(widths[:number]) + share * (number + 0.5) + widths[number] / 2
        end = self._right - self._pen.theme.px(_PAD)
        return end - self._right_width * (len(self._table.rights) - number - 0.5)

    # -- rows ---------------------------------------------------------------------------------------

    def _shown(self, row: DrawnRow) -> _Row:
        color = "text" if row.fill else "text2"
        cells: tuple[Label, ...]
        if row.own:
            cells = (self._pen.own_label(Role.SMALL, row.own, row.cells[0], color),)
        elif row.words:
            cells = (self._pen.bare_label(Role.SMALL, row.words, color),)
        else:
            cells = tuple(self._pen.label(Role.SMALL, cell, color) for cell in row.cells)
        link = self._pen.label(Role.SMALL_LABEL, row.link, "accent") if row.link else None
        return _Row(row, cells, link)

    def _height(self, one: _Row) -> float:
        px = self._pen.theme.px
        text = max(cell.height(width) for cell, (_, width) in self._places(one))
        link = one.link.height(self._link_width) if one.link is not None else 0.0
        height = max(text + px(12), link + px(12), float(px(_ROW)))
        if one.row.only_some_forms:
            height += px(_AROUND)
        return height + px(BOX) + px(8) if self._stacked else height

    def _places(self, one: _Row) -> list[tuple[Label, tuple[float, float]]]:
        """Its cells in their columns; a single one has the room of all."""
        if len(one.cells) == 1:
            return [(one.cells[0], (self._start, self._name_width))]
        return list(zip(one.cells, self._columns, strict=False))

    def _place_row(self, one: _Row, top: float, height: float, *, line: bool) -> None:
        px, pen = self._pen.theme.px, self._pen
        if line:
            pen.part(QRectF(self._left + 2, top, self._right - self._left - 4, 1), Shape.RULE)
        around = 0.0
        if one.row.only_some_forms:
            around = px(_AROUND) / 2
            inside = QRectF(self._left, top, self._right - self._left, height).adjusted(6, 4, -6, -4)
            pen.part(inside, Shape.FRAME, dashed=True)
        boxes = px(BOX) + px(8) if self._stacked else 0
        middle = top + (height - boxes) / 2
        below = top + height - boxes / 2 - px(3) - around
        if one.row.ticked is not None:
            box = QRectF(self._left + px(_PAD), middle - px(BOX) / 2, px(BOX), px(BOX))
            pen.part(box, Shape.BOX, ticked=one.row.ticked)
        for cell, (left, width) in self._places(one):
            pen.write_label(cell, left, middle, width)
        for number, right in enumerate(self._table.rights):
            self._place_right(one.row, right, self._right_center(number), below if boxes else middle)
        if one.link is not None:
            self._place_link(one, one.link, middle)

    def _place_right(self, row: DrawnRow, right: Right, center: float, middle: float) -> None:
        """A box, ticked where it is asked for; quiet where it is not."""
        side = self._pen.theme.px(BOX)
        box = QRectF(center - side / 2, middle - side / 2, side, side)
        self._pen.part(box, Shape.BOX, ticked=right in row.rights)

    def _place_link(self, one: _Row, link: Label, middle: float) -> None:
        px = self._pen.theme.px
        width = link.natural_width
        left = self._right - px(_PAD) - px(4) - width
        if one.row.callout and self._points_at_link([one]):
            height = link.height(width) + px(8)
            frame = QRectF(left - px(_BESIDE), middle - height / 2, width + px(_BESIDE + 8), height)
            self._pen.part(frame, Shape.FRAME, active=True)
            self._pen.call_out(one.row.callout, frame, self._pen.beside(frame))
        self._pen.write_label(link, left, middle, width)
