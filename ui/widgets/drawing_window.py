"""The drawings of a step enlarged: beside the browser, or for eyes that need it larger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.tokens import DRAWING, XXS, L, M, Role, S
from ui.widgets.button import Button
from ui.widgets.drawing_deck import DrawingDeck
from ui.widgets.exact_value import ExactValue
from ui.widgets.flow_row import FlowRow
from ui.widgets.focus_ring import FocusRing
from ui.widgets.held import held
from ui.widgets.instruction_list import InstructionList
from ui.widgets.keyboard import take_focus
from ui.widgets.label import Label
from ui.widgets.scroll_area import BAR, ScrollArea

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from armatic_setup.guide.drawing import ExactEntry
    from ui.theme import Theme

_USUAL: Final = QSize(1180, 780)
_SIDE: Final = 320
#: Below this width, the drawing needs it all: of the instructions, the values to copy stand below it.
_NARROW: Final = 960
_LEAST_ZOOM: Final = 1.15
_MOST_ZOOM: Final = 2.0


class DrawingWindow(QDialog):
    """A window of its own over the page; Esc closes it, and the focus goes back.

    Signals:
        left: (index) It was closed while this form was shown.

    Args:
        theme: Fonts and colors.
        shown: The deck of the page, at the form and the station to begin with.
        parent: The window it belongs to.
    """

    left = Signal(int)

    def __init__(self, theme: Theme, shown: DrawingDeck, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.deck = deck = DrawingDeck(theme, shown.drawings, shown.instructions, shown.values, self)
        self.setWindowTitle(self.tr("Where to click: {form}").format(form=deck.form.drawing.title))
        self._scroll = QScrollArea()
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Drawing, scrolls with the arrow keys"))
        self._scroll.setWidget(deck.form)
        self.close_button = Button(theme, self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self._side = QWidget()
        self._fill_side()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(*[theme.px(L)] * 4)
        self._columns.setSpacing(theme.px(L))
        seen = QVBoxLayout()
        seen.setSpacing(theme.px(M))
        seen.addLayout(held(deck.picker, theme.px(DRAWING)))
        seen.addWidget(self._scroll, 1)
        self._columns.addLayout(seen, 1)
        self._columns.addWidget(self._side)
        self.ring = FocusRing(theme, self)
        self.resize(_fitting(self, parent.size(), _USUAL * theme.scale))
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._on_finished)
        deck.stop_shown.connect(self._on_stop)
        deck.picker.chosen.connect(self._on_changed)
        theme.changed.connect(self._fit)
        if shown.index:
            deck.show_form(shown.index)
        if shown.position >= 0:
            deck.begin()
            deck.go_to(shown.position)
        take_focus(deck.bar.next if shown.position >= 0 else deck.walk, came_from=parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fill_side(self) -> None:
        """What to do, the values to copy, and the way out."""
        theme, deck = self._theme, self.deck
        self.instructions = InstructionList(theme, deck.instructions, deck.values, brief=True)
        self._listed = ScrollArea()
        self._listed.setWidget(_topped(self.instructions))
        self._values = FlowRow(theme.px(S))
        entries = {entry.label: entry for one in deck.drawings for entry in one.exact_values(deck.values)}
        for entry in entries.values():
            self._values.add(_Value(theme, entry))
        align = Qt.AlignmentFlag
        self._last = last = QHBoxLayout()
        last.setSpacing(theme.px(M))
        last.addWidget(deck.caption, 1, align.AlignVCenter)
        last.addWidget(self.close_button, 0, align.AlignVCenter | align.AlignTrailing)
        self._foot = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._foot.setSpacing(theme.px(M))
        self._foot.addWidget(deck.bar, 1)
        self._foot.addWidget(deck.walk, 0, align.AlignLeading | align.AlignVCenter)
        self._foot.addLayout(last, 1)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(M))
        column.addWidget(self._listed, 1)
        column.addWidget(self._values)
        column.addLayout(self._foot)
        for value in self._side.findChildren(ExactValue):
            value.button.setAutoDefault(False)

    @Slot()
    def _fit(self) -> None:
        """As large as the room allows, and never so small that enlarging was in vain."""
        px = self._theme.px
        narrow = self.width() < px(_NARROW)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._foot.setDirection(direction.LeftToRight if narrow else direction.TopToBottom)
        side = max(px(_SIDE), self.instructions.minimumSizeHint().width() + BAR)
        self._side.setMaximumWidth(self.maximumWidth() if narrow else side)
        self._side.setMinimumWidth(0 if narrow else side)
        self._listed.setVisible(not narrow)
        self._values.setVisible(narrow)
        self.deck.bar.words.setVisible(narrow)
        walked = narrow and self.deck.position >= 0
        self.deck.caption.setHidden(walked)  # the walk takes its place
        self._foot.setStretchFactor(self._last, 0 if walked else 1)
        self._columns.activate()
        form, room = self.deck.form, self._scroll.maximumViewportSize()
        form.set_zoom(1.0)
        wide, high = px(DRAWING), form.heightForWidth(px(DRAWING))
        zoom = min((room.width() - BAR) / wide, max(_LEAST_ZOOM, room.height() / high), _MOST_ZOOM)
        form.set_zoom(zoom)
        width = int(wide * zoom)
        form.resize(width, form.heightForWidth(width))

    @Slot()
    def _on_changed(self) -> None:
        self.setWindowTitle(self.tr("Where to click: {form}").format(form=self.deck.form.drawing.title))
        self._fit()

    @Slot(int)
    def _on_stop(self, number: int) -> None:
        self._on_changed()
        self.instructions.highlight(number)
        if number:
            self._listed.ensureWidgetVisible(self.instructions.row(number))

    @Slot()
    def _on_finished(self) -> None:
        self.left.emit(self.deck.index)


class _Value(QWidget):
    """A value to copy, under the name of its field."""

    def __init__(self, theme: Theme, entry: ExactEntry) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(XXS))
        value = ExactValue(theme, entry.value, entry.label)
        column.addWidget(Label(theme, Role.SMALL, entry.label, color="text2", wrap=False))
        column.addWidget(value, 0, Qt.AlignmentFlag.AlignLeading)


def _topped(widget: QWidget) -> QWidget:
    """*widget* at the top of whatever height there is."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return holder


def _fitting(window: QWidget, below: QSize, size: QSize) -> QSize:
    """*size*, or what there is room for: the screen, or the window *below* it."""
    room = window.screen().availableSize().expandedTo(below)
    return size.boundedTo(room - QSize(32, 48))
