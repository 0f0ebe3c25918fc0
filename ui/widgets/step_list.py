"""The list of steps on ink: where am I, what is done, what was disproved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.tokens import RADIUS_ROW, RING, STEP_ROW, M, Role
from ui.widgets.painting import rounded
from ui.widgets.shown_cells import ShownCells

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme

_INDEX = QModelIndex | QPersistentModelIndex
_ENTRY_ROLE: Final = Qt.ItemDataRole.UserRole


class StepMark(StrEnum):
    """What the circle before a step shows."""

    OPEN = "open"
    DONE = "done"
    DISPROVED = "disproved"


@dataclass(frozen=True, slots=True)
class StepEntry:
    """One row. A row without *step_id* is the heading of a group.

    Attributes:
        step_id: Identifier, or empty for a heading.
        title: What is shown.
        number: Position among the steps, from 1.
        mark: What the circle shows.
        figure: Short figure at the right, such as ``"9 / 13"``.
        shown: Whether its page is the one on screen.
        spoken: The whole row for a screen reader.
        icon: Name of an icon in place of the circle, for places that are no steps.
    """

    step_id: str
    title: str
    number: int = 0
    mark: StepMark = StepMark.OPEN
    figure: str = ""
    shown: bool = False
    spoken: str = ""
    icon: str = ""


class _StepModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: tuple[StepEntry, ...] = ()

    def set_entries(self, entries: tuple[StepEntry, ...]) -> None:
        """Replace the rows, keeping their identity where only their state changed."""
        if [one.step_id for one in entries] == [one.step_id for one in self.entries]:
            self.entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == _ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken or entry.title
        if role == Qt.ItemDataRole.ToolTipRole and entry.step_id:
            return entry.spoken
        return None

    def flags(self, index: _INDEX) -> Qt.ItemFlag:
        if not self.entries[index.row()].step_id:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class _StepDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: StepList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _INDEX) -> QSize:
        entry: StepEntry = index.data(_ENTRY_ROLE)
        px = self._theme.px
        if entry.step_id:
            return QSize(0, max(px(STEP_ROW), self._theme.line(Role.LABEL) + px(12)))
        return QSize(0, px(20) if self._view.rail else px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _INDEX) -> None:
        entry: StepEntry = index.data(_ENTRY_ROLE)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.step_id:
            state: QStyle.StateFlag = option.state
            self._paint_step(painter, entry, area, state)
        else:
            self._paint_heading(painter, entry, area)
        painter.restore()

    def _paint_heading(self, painter: QPainter, entry: StepEntry, area: QRectF) -> None:
        theme = self._theme
        if self._view.rail:
            line = QRectF(area.left() + theme.px(24), area.center().y(), area.width() - theme.px(48), 1)
            painter.fillRect(line, theme.color("inkline"))
            return
        painter.setPen(theme.color("onink2"))
        painter.setFont(theme.font(Role.SMALL))
        text = area.adjusted(theme.px(24), 0, -theme.px(24), -theme.px(6))
        painter.drawText(text, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, entry.title)

    def _paint_step(self, painter: QPainter, entry: StepEntry, area: QRectF, state: QStyle.StateFlag) -> None:
        theme = self._theme
        px = theme.px
        mirror = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = px(12 if self._view.rail else M)
        row = area.adjusted(side, 0, -side, 0)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        if entry.shown:
            rounded(painter, row, px(RADIUS_ROW), fill=theme.color("ink2"))
            bar = QRectF(0, 0, px(3), row.height() * 0.55)
            bar.moveCenter(row.center())
            bar.moveLeft(area.right() - px(8) - bar.width() if mirror else area.left() + px(8))
            if self._view.rail:
                bar.moveLeft(area.right() - bar.width() - px(3) if mirror else area.left() + px(3))
            rounded(painter, bar, bar.width() / 2, fill=theme.color("inkfocus"))
        elif hover:
            rounded(painter, row, px(RADIUS_ROW), fill=theme.blend("ink2", "ink", 0.55))
        circle = QRectF(0, 0, px(24), px(24))
        circle.moveCenter(row.center())
        if not self._view.rail:
            circle.moveLeft(row.right() - px(8) - circle.width() if mirror else row.left() + px(8))
        self._paint_circle(painter, entry, circle)
        if not self._view.rail:
            self._paint_text(painter, entry, row, mirror=mirror, bright=hover)
        if state & QStyle.StateFlag.State_HasFocus and self._view.keyboard_in_use:
            inset = row.adjusted(2, 2, -2, -2)
            rounded(painter, inset, px(RADIUS_ROW) - 2, border=theme.color("inkfocus"), width=RING)

    def _paint_circle(self, painter: QPainter, entry: StepEntry, circle: QRectF) -> None:
        theme = self._theme
        number, font = str(entry.number), theme.font(Role.SMALL_LABEL, tabular=True)
        glyph = QRectF(0, 0, theme.px(14), theme.px(14))
        glyph.moveCenter(circle.center())
        if entry.icon:
            token = "inkfocus" if entry.shown else "onink2"
            theme.icons.paint(painter, entry.icon, token, circle.adjusted(2, 2, -2, -2))
            return
        if entry.mark is StepMark.DISPROVED:
            rounded(painter, circle, theme.px(6), fill=theme.color("inkwarn"))
            painter.setPen(theme.color("oninkwarn"))
            painter.setFont(theme.font(Role.LABEL))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, "!")
            return
        if entry.mark is StepMark.DONE:
            fill, tick = ("inkfocus", "ink") if entry.shown else ("inkdone", "onink")
            rounded(painter, circle, circle.width() / 2, fill=theme.color(fill))
            theme.icons.paint(painter, "passed", tick, glyph)
            return
        if entry.shown:
            rounded(painter, circle, circle.width() / 2, fill=theme.color("inkfocus"))
            painter.setPen(theme.color("ink"))
        else:
            ring = circle.adjusted(0.5, 0.5, -0.5, -0.5)
            rounded(painter, ring, ring.width() / 2, border=theme.color("inkring"), width=1.4)
            painter.setPen(theme.color("onink2"))
        painter.setFont(font)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, number)

    def _paint_text(
        self, painter: QPainter, entry: StepEntry, row: QRectF, *, mirror: bool, bright: bool
    ) -> None:
        theme = self._theme
        px = theme.px
        text = row.adjusted(px(42), 0, -px(8), 0)
        if mirror:
            text = row.adjusted(px(8), 0, -px(42), 0)
        font = theme.font(Role.SMALL, tabular=True)
        taken = QFontMetrics(font).horizontalAdvance(entry.figure) + px(5)
        least = theme.metrics(Role.SMALL).horizontalAdvance(entry.title)
        said = entry.mark is StepMark.DISPROVED and least > text.width() - taken  # by the mark, and aloud
        if entry.figure and not said:
            painter.setFont(font)
            painter.setPen(theme.color("onink2"))
            painter.drawText(
                text,
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing,
                f"\u2066{entry.figure}\u2069",  # "9 / 13" is read so from right to left, too
            )
            text.adjust(taken if mirror else 0, 0, 0 if mirror else -taken, 0)
        known = entry.shown or entry.mark is not StepMark.OPEN
        font = self._fitting_font(entry, text.width())
        painter.setFont(font)
        painter.setPen(theme.color("onink" if known or bright else "onink2"))
        title = QFontMetrics(font).elidedText(
            entry.title, Qt.TextElideMode.ElideRight, max(0, int(text.width()) + 1)
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, title)

    def _fitting_font(self, entry: StepEntry, width: float) -> QFont:
        """Strong for the step on screen, unless its title would be cut."""
        roles = (Role.LABEL, Role.BODY, Role.SMALL) if entry.shown else (Role.BODY, Role.SMALL)
        fitting = (
            role for role in roles if self._theme.metrics(role).horizontalAdvance(entry.title) <= width + 1
        )
        return self._theme.font(next(fitting, Role.SMALL))


class StepList(ShownCells, QListView):
    """The steps with their state. Arrow keys move, Enter and a click choose.

    Signals:
        step_chosen: The identifier of the step the user wants to see.
    """

    step_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rail = False
        self._model = _StepModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_StepDelegate(theme, self))
        self.setAccessibleName(self.tr("Steps"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setMouseTracking(True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setUniformItemSizes(False)
        self.clicked.connect(self._on_chosen)
        theme.changed.connect(self._on_theme_changed)

    @property
    def keyboard_in_use(self) -> bool:
        """Whether the focus is to be shown: the keyboard moved it last."""
        return self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    @property
    def entries(self) -> tuple[StepEntry, ...]:
        """The rows as they are."""
        return self._model.entries

    def set_entries(self, entries: Sequence[StepEntry]) -> None:
        """Show these rows."""
        self._model.set_entries(tuple(entries))
        for row, entry in enumerate(entries):
            if entry.shown:
                self.setCurrentIndex(self._model.index(row))

    def set_rail(self, *, rail: bool) -> None:
        """Show circles only (*rail*), or circles and titles."""
        if rail != self.rail:
            self.rail = rail
            self.scheduleDelayedItemsLayout()
            self.viewport().update()

    def place_of(self, step_id: str) -> QPoint:
        """The middle of a step's row in this widget, for tests and for walks with the mouse."""
        row = [entry.step_id for entry in self.entries].index(step_id)
        return self.visualRect(self._model.index(row)).center()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_chosen(self.currentIndex())
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        entry = index.data(_ENTRY_ROLE)
        if isinstance(entry, StepEntry) and entry.step_id:
            self.step_chosen.emit(entry.step_id)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
