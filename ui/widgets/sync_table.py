"""The objects of a sync: what is done, what is under way, what was left out and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui import figures
from ui.sync_board import ObjectRow, ObjectState
from ui.tokens import RADIUS_CARD, Role
from ui.widgets.ledger_painting import Look
from ui.widgets.ledger_rows import Cell, Column
from ui.widgets.ledger_table import LedgerTable
from ui.widgets.state_glyph import Mark

if TYPE_CHECKING:
    from armatic_setup.faults import Fault
    from ui.theme import Theme

#: Rows that are seen however small the window is.
_LEAST_ROWS: Final = 4
_MARKS: Final = {
    ObjectState.WAITING: Mark.NOT_REACHED,
    ObjectState.ACTIVE: Mark.ACTIVE,
    ObjectState.STOPPED: Mark.NOT_REACHED,
    ObjectState.DONE: Mark.PASSED,
    ObjectState.SKIPPED: Mark.SKIPPED,
    ObjectState.FAILED: Mark.FAILED,
}


class SyncTable(LedgerTable):
    """One row an object.

    Args:
        theme: Fonts and colors.
        explain: The sentence for a fault.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, explain: Callable[[Fault], str], parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        columns = (
            Column("", 52, spoken=translate("SyncTable", "State")),
            Column(translate("SyncTable", "Object"), 196, stretch=2),
            Column(translate("SyncTable", "Progress"), 90, stretch=4),
            Column(translate("SyncTable", "Rows"), 150, stretch=1, figures=True),
            Column(translate("SyncTable", "State"), 152, figures=True),
        )
        super().__init__(theme, columns, Look.CARD, parent)
        self._explain = explain
        self._room: int | None = None
        self._made: dict[str, tuple[tuple[ObjectRow, bool], tuple[Cell, ...]]] = {}
        self.addScrollBarWidget(_HeadEnd(theme), Qt.AlignmentFlag.AlignTop)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Objects of the sync"))

    def _needs(self) -> list[tuple[int, int]]:
        """What stands in a cell changes ten times a second, and no column may move with it."""
        return [(width, width) for width in (self._theme.px(column.width) for column in self.ledger.columns)]

    @property
    def has_room(self) -> bool:
        """Whether it is to be no higher than it was told."""
        return self._room is not None

    def set_room(self, height: int | None) -> None:
        """Be no higher than *height*, though a few rows, and scroll; None is as high as all rows."""
        if height == self._room:
            return
        self._room = height
        policy = Qt.ScrollBarPolicy
        whole = height is None
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        whole = super().sizeHint()
        if self._room is None:
            return whole
        head, row = self.horizontalHeader().minimumHeight(), self.verticalHeader().defaultSectionSize()
        rows = max((self._room - head) // row, _LEAST_ROWS)  # whole ones
        return QSize(whole.width(), min(whole.height(), head + rows * row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The row under way stays in view, unless the user has scrolled elsewhere."""
        current = self.ledger.current
        held = self.has_room and current is not None and self._within(current, event.oldSize().height())
        super().resizeEvent(event)
        if held and current is not None:
            self.bring(current)

    def shows(self, row: int) -> bool:
        """Whether a row is in view, all of it."""
        return self._within(row, self.viewport().height())

    def _within(self, row: int, height: int) -> bool:
        top = self.rowViewportPosition(row)
        return top >= 0 and top + self.rowHeight(row) <= height

    def bring(self, row: int) -> None:
        """Scroll until a row is in view, and where it can be the two after it."""
        for one in (min(row + 2, self.ledger.rowCount() - 1), row):
            self.scrollTo(self.ledger.index(one, 0))

    def show_rows(self, rows: Sequence[ObjectRow], *, running: bool = True) -> None:
        """Show where every object stands; in a sync that has stopped, none is under way."""
        if not running:
            rows = [
                replace(row, state=ObjectState.STOPPED) if row.state is ObjectState.ACTIVE else row
                for row in rows
            ]
        following = next((row.name for row in rows if row.state is ObjectState.WAITING), "")
        current = next((n for n, row in enumerate(rows) if row.state is ObjectState.ACTIVE), None)
        cells = [self._kept(row, is_next=current is not None and row.name == following) for row in rows]
        self.set_rows(cells, current=current)

    def _kept(self, row: ObjectRow, *, is_next: bool) -> tuple[Cell, ...]:
        """Its cells, made anew only where something has changed: this is asked ten times a second."""
        asked = row, is_next
        made = self._made.get(row.name)
        if made is None or made[0] != asked:
            made = self._made[row.name] = asked, self._cells(row, is_next=is_next)
        return made[1]

    def _cells(self, row: ObjectRow, *, is_next: bool) -> tuple[Cell, ...]:
        word, tone = self._state(row, is_next=is_next)
        quiet = row.state is ObjectState.WAITING
        strong = row.state is ObjectState.ACTIVE
        return (
            Cell(mark=_MARKS[row.state], spoken=word),
            Cell(row.label, tone="text2" if quiet else "text", role=Role.LABEL if strong else Role.BODY),
            self._progress(row),
            Cell(_rows(row), tone="text2" if quiet else "text"),
            Cell(word, tone=tone, role=Role.SMALL_LABEL if tone != "text2" else Role.SMALL),
        )

    def _progress(self, row: ObjectRow) -> Cell:
        if row.state is ObjectState.SKIPPED:
            return Cell(row.reason[:1].upper() + row.reason[1:], tone="text2", role=Role.SMALL)
        if row.state is ObjectState.FAILED:
            words = self._explain(row.fault) if row.fault is not None else ""
            return Cell(words, tone="failed", role=Role.SMALL)
        bar = "c1" if row.state is ObjectState.DONE else "accent"
        return Cell(share=row.share, bar=bar, spoken=figures.percent(round(row.share * 100)))

    def _state(self, row: ObjectRow, *, is_next: bool) -> tuple[str, str]:
        match row.state:
            case ObjectState.DONE:
                return self.tr("Done"), "text2"
            case ObjectState.SKIPPED:
                return self.tr("Skipped"), "warn"
            case ObjectState.FAILED:
                return self.tr("Not read"), "failed"
            case ObjectState.ACTIVE if row.pages > 1:
                return self.tr("Page {page} of {pages}").format(page=row.page, pages=row.pages), "accent"
            case ObjectState.ACTIVE:
                return self.tr("Reading"), "accent"
            case ObjectState.STOPPED:
                return self.tr("Stopped"), "text2"
        return (self.tr("Next") if is_next else self.tr("Waiting")), "text2"


class _HeadEnd(QWidget):
    """The head of the table goes on above the scroll bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, radius = QRectF(self.rect()), RADIUS_CARD - 1
        shape = QPainterPath()
        shape.addRoundedRect(whole.adjusted(-radius, 0, 0, radius), radius, radius)
        painter.setClipRect(whole)
        painter.fillPath(shape, self._theme.color("sunken"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawLine(QLineF(0, whole.bottom() - 0.5, whole.right(), whole.bottom() - 0.5))

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFixedHeight(self._theme.px(33))
        self.update()


def _rows(row: ObjectRow) -> str:
    if row.state in (ObjectState.SKIPPED, ObjectState.FAILED):
        return "–"
    if 0 < row.rows < row.total and row.state is not ObjectState.DONE:
        words = QCoreApplication.translate("SyncTable", "{rows} of {total}")
        return words.format(rows=figures.count(row.rows), total=figures.count(row.total))
    known = row.total or row.rows or row.state is ObjectState.DONE
    return figures.count(row.total or row.rows) if known else ""
