"""The forms of a step and the walk through them; a panel on the page and a window show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from armatic_setup.guide.drawing import windows_of
from armatic_setup.guide.markup import plain
from ui.tokens import Role
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.drawing import FormDrawing
from ui.widgets.drawing_picker import DrawingPicker
from ui.widgets.drawing_walk import Stop, WalkBar, stops_of
from ui.widgets.keyboard import take_focus
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from armatic_setup.guide.drawing import Drawing
    from armatic_setup.guide.steps import Instruction
    from ui.theme import Theme

#: Room left around what is scrolled into view, in pixels.
_AROUND: Final = 8


class DrawingDeck(QObject):
    """Owns forms, list, caption, walk and their buttons; whoever makes it places them.

    Signals:
        form_clicked: (index) A form was clicked, to see it larger.
        stop_shown: (number) The walk has come to the instruction of this number; 0 when it has ended.

    Args:
        theme: Fonts and colors.
        drawings: The forms, in their order; at least one.
        instructions: What the callouts' numbers mean, from 1.
        values: What the texts' placeholders stand for.
        parent: Owner of everything.
        stacked: All forms are on screen at once; if not, one is, and a list chooses which.
    """

    form_clicked = Signal(int)
    stop_shown = Signal(int)

    def __init__(
        self,
        theme: Theme,
        drawings: Sequence[Drawing],
        instructions: Sequence[Instruction],
        values: Mapping[str, str],
        parent: QWidget,
        *,
        stacked: bool = False,
    ) -> None:
        super().__init__(parent)
        self.drawings = tuple(drawings)
        self.instructions = tuple(instructions)
        self.values = dict(values)
        self._variant = next((one.variant for one in drawings if one.variant), "")
        self._stops: tuple[Stop, ...] = ()
        self._at = -1
        self._stacked = stacked
        self._index = 0
        shown = drawings if stacked else drawings[:1]
        self.forms = tuple(FormDrawing(theme, drawing, values, parent) for drawing in shown)
        for form in self.forms:
            form.clicked.connect(self._on_form_clicked)
        self.picker = DrawingPicker(theme, drawings, values, parent)
        self.picker.setVisible(len(drawings) > 1 and not stacked)
        self.caption = Label(theme, Role.SMALL, shown[-1].caption, color="text2", parent=parent)
        self.walk = Button(
            theme, self.tr("Show me where"), ButtonKind.TERTIARY, icon="show-me", small=True, parent=parent
        )
        self.walk.setAutoDefault(False)
        self.walk.setAccessibleDescription(self.tr("Goes through the numbers on the drawing one by one."))
        self.bar = WalkBar(theme, parent)
        self.bar.hide()
        self._scrolling = QTimer(self)
        self._scrolling.setSingleShot(True)
        self._scrolling.setInterval(0)  # once the layout has followed
        self._scrolling.timeout.connect(self._scroll)
        self.walk.clicked.connect(self.begin)
        self.picker.chosen.connect(self.show_form)
        self.bar.moved.connect(self.go_to)
        self.bar.ended.connect(self.end)

    @property
    def index(self) -> int:
        """Which form is shown, or was looked at last."""
        return self._index

    @property
    def form(self) -> FormDrawing:
        """The form of :attr:`index`."""
        return self.forms[self._index] if self._stacked else self.forms[0]

    @property
    def position(self) -> int:
        """The station of the walk, counted from 0; -1 while nobody walks."""
        return self._at

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The stations of the walk."""
        return stops_of(windows_of(self.drawings, self._variant), self.instructions, self.values)

    def set_drawings(self, drawings: Sequence[Drawing]) -> None:
        """Show the same forms with other rows; a walk goes on where it is, or ends if that is gone."""
        if tuple(drawings) == self.drawings:
            return
        self.drawings = tuple(drawings)
        number = self.form.highlighted
        shown = self.drawings if self._stacked else (self.drawings[self._index],)
        for form, drawing in zip(self.forms, shown, strict=True):
            form.show_drawing(drawing)
        if self._at >= 0:
            self._stops = self.stops
            at = next((at for at, stop in enumerate(self._stops) if stop.number == number), -1)
            if at < 0:
                self.end()
            else:
                self._at = at
                self._show_stop()

    @Slot(int)
    def show_form(self, index: int) -> None:
        """Show another form, as the user wants; a walk goes on there, or ends."""
        self._show(self.drawings[index])
        if not self._stacked:
            announce(self.form, self.form.accessibleName())
        if self._at < 0:
            return
        self._stops = self.stops
        here = [at for at, stop in enumerate(self._stops) if stop.drawing is self.form.drawing]
        if here:
            self._at = here[0]
            self._show_stop()
        else:
            self.end()

    @Slot()
    def begin(self) -> None:
        """Start at the first number of the form on screen; where all are, at the first of all."""
        self._stops = self.stops
        here = (n for n, stop in enumerate(self._stops) if stop.drawing is self.form.drawing)
        at = 0 if self._stacked else next(here, 0)
        self.bar.show()
        take_focus(self.bar.next)
        self.walk.hide()
        self.go_to(at)

    @Slot(int)
    def go_to(self, at: int) -> None:
        """Show the station at *at* and say what to do there."""
        self._at = at
        self._show_stop()
        stop = self._stops[at]
        said = self.tr("{at} of {count}, on the form {form}. {words}")
        words = "".join(span.text for span in stop.words)
        title = plain(stop.drawing.title, self.values)
        announce(self.form, said.format(at=at + 1, count=len(self._stops), form=title, words=words))

    @Slot()
    def end(self) -> None:
        """Nothing stands out any more."""
        if self._at < 0:
            return
        focused = self.bar.isAncestorOf(self.bar.window().focusWidget())
        self._at = -1
        for form in self.forms:
            form.highlight(0)
        self.walk.show()
        if focused:
            take_focus(self.walk)
        self.bar.hide()
        self.stop_shown.emit(0)

    def _show_stop(self) -> None:
        stop = self._stops[self._at]
        self._show(stop.drawing)
        for form in self.forms:
            form.highlight(stop.number if form is self.form else 0)
        if self._at == 0 and self.bar.back.hasFocus():  # it cannot be pressed there
            take_focus(self.bar.next)
        self.bar.show_stop(self._at, self._stops)
        self.stop_shown.emit(stop.number)
        self._scrolling.start()

    def _show(self, drawing: Drawing) -> None:
        if drawing.variant:
            self._variant = drawing.variant
        self._index = self.drawings.index(drawing)
        if not self._stacked:
            self.form.show_drawing(drawing)
            self.picker.show_index(self._index)
            self.caption.set_text(drawing.caption)

    @Slot()
    def _on_form_clicked(self) -> None:
        form = self.sender()
        if self._stacked and isinstance(form, FormDrawing):
            self._index = self.forms.index(form)
        self.form_clicked.emit(self._index)

    @Slot()
    def _scroll(self) -> None:
        """Bring the bar into view, then what the number means."""
        area = _scroll_area(self.form)
        page = area.widget() if area is not None else None
        if area is None or page is None:
            return
        if area.isAncestorOf(self.bar):
            area.ensureWidgetVisible(self.bar, 0, _AROUND)
        place = self.form.place_of(self.form.highlighted)
        center = self.form.mapTo(page, place.center())
        around = place.size() / 2
        area.ensureVisible(center.x(), center.y(), around.width() + _AROUND, around.height() + _AROUND)


def _scroll_area(widget: QWidget) -> QScrollArea | None:
    """What *widget* scrolls in, if anything."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent
