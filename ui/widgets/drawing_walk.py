"""The walk through a drawing: one callout after another, with what to do there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span, Style, spans
from armatic_setup.guide.stand_ins import is_open
from ui.tokens import XS, Role
from ui.widgets.button import Button, ButtonKind
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.painting import mirrored

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from armatic_setup.guide.drawing import Drawing
    from armatic_setup.guide.steps import Instruction
    from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Stop:
    """One station of the walk.

    Attributes:
        drawing: The form it is on.
        number: Of the callout and the instruction.
        words: What to do there.
    """

    drawing: Drawing
    number: int
    words: tuple[Span, ...]


def stops_of(
    drawings: Sequence[Drawing], instructions: Sequence[Instruction], values: Mapping[str, str]
) -> tuple[Stop, ...]:
    """The stations in the order of the numbers; each where its number is first drawn."""
    found: dict[int, Drawing] = {}
    for drawing in drawings:
        for number in drawing.callouts:
            found.setdefault(number, drawing)
    stops = []
    for number in sorted(found):
        one = instructions[number - 1]
        known = one.value and not is_open(one.value, values)
        value = (Span(" "), *spans(f"`{one.value}`" if known else one.value, values)) if one.value else ()
        stops.append(Stop(found[number], number, (*spans(one.text, values), *value)))
    return tuple(stops)


class _Step(Button):
    """A button that leaves the arrow keys to the bar it is in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class WalkBar(QWidget):
    """Shows the station and goes to the next one: by mouse, arrow keys, Esc.

    Signals:
        moved: (position) Go to this station, counted from 0.
        ended: The walk is over.

    Args:
        theme: Fonts and colors.
        parent: Owner, if not a layout's.
    """

    moved = Signal(int)
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = 0
        self._count = 0
        self.words = Label(theme, Role.BODY)
        self.back = _Step(theme, self.tr("Previous", "place on a drawing"), icon="back", small=True)
        self.next = _Step(
            theme, self.tr("Next", "place on a drawing"), icon="chevron-right", small=True, trailing=True
        )
        self.end = _Step(
            theme, self.tr("End", "of the walk through a drawing"), ButtonKind.TERTIARY, small=True
        )
        self.back.setAccessibleName(self.tr("Previous place on the drawing"))
        self.end.setAccessibleName(self.tr("End showing where"))
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.end.clicked.connect(self.ended)
        row = FlowRow(theme.px(XS))
        for button in (self.back, self.next, self.end):
            button.setAutoDefault(False)
            row.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(XS))
        column.addWidget(self.words)
        column.addWidget(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_stop(self, at: int, stops: Sequence[Stop]) -> None:
        """Show the station at *at*."""
        self._at, self._count = at, len(stops)
        stop = stops[at]
        self.words.set_text((Span(f"{stop.number}.  ", Style.LABEL), *stop.words))
        self.back.setEnabled(at > 0)
        last = at == len(stops) - 1
        self.next.setText(
            self.tr("Done", "seen every place") if last else self.tr("Next", "place on a drawing")
        )
        self.next.set_icon("" if last else "chevron-right")
        self.next.setAccessibleName(
            self.tr("Done, end showing where") if last else self.tr("Next place on the drawing")
        )

    @Slot()
    def go_on(self) -> None:
        """To the next station; from the last one, the walk ends."""
        if self._at + 1 < self._count:
            self.moved.emit(self._at + 1)
        else:
            self.ended.emit()

    @Slot()
    def go_back(self) -> None:
        """To the station before."""
        if self._at > 0:
            self.moved.emit(self._at - 1)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and _steers(event):
            event.accept()  # it is ours, whatever the window does with that key
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if mirrored(self) else Qt.Key.Key_Right
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif event.key() == forward:
            self.go_on()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.go_back()
        else:
            super().keyPressEvent(event)


def _steers(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape)
