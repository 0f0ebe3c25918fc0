"""Where the parts of a drawn form stand: pure geometry in logical pixels, for any width and text size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF

from armatic_setup.guide.drawing import Drawing, DrawnButton, DrawnField, FieldLook, Frame, Place
from armatic_setup.guide.markup import fill
from ui.tokens import Role
from ui.widgets.drawing_parts import BOX, SIDE, Label, Layout, Pen, Shape
from ui.widgets.drawing_table import lay_out_table

if TYPE_CHECKING:
    from ui.theme import Theme

_BAR: Final = 42
_FIELD: Final = 29
_BUTTON: Final = 28
_BETWEEN: Final = 14
_LABEL_SHARE: Final = 0.36
_ARROW: Final = " › "
#: The circle of a callout reaches so far into its target.
_KEEP_FREE: Final = 14


def lay_out(theme: Theme, drawing: Drawing, values: Mapping[str, str], width: float) -> Layout:
    """Place everything in *width*, top to bottom."""
    return _Builder(theme, drawing, values, width).build()


class _Builder:
    def __init__(self, theme: Theme, drawing: Drawing, values: Mapping[str, str], width: float) -> None:
        self._theme = theme
        self._drawing = drawing
        self._values = values
        self._width = width
        self._layout = Layout()
        self._pen = Pen(theme, values, self._layout)
        self._side = theme.px(SIDE)
        self._top = 0.0
        self._labels = [self._field_label(field) for field in drawing.fields]
        self._label_width = self._measure_labels()

    def build(self) -> Layout:
        """Menu path, title, tabs, section, table, fields."""
        px, drawing = self._theme.px, self._drawing
        self._path_bar()
        self._top += px(14)
        self._heading(drawing.title, Role.LABEL, Place.TITLE, Shape.PRIMARY)
        self._tabs()
        self._rule()
        if drawing.section:
            self._top += px(12)
            self._heading(drawing.section, Role.SMALL_LABEL, Place.SECTION, Shape.BUTTON)
        self._shortcuts()
        self._top += px(8 if drawing.table else 16)
        if drawing.table is not None:
            self._top = lay_out_table(self._pen, drawing.table, self._top, self._width) + px(16)
        for field, label in zip(drawing.fields, self._labels, strict=True):
            self._field(field, label)
        self._layout.height = self._top + px(4)
        return self._layout

    # -- head ---------------------------------------------------------------------------------------

    def _path_bar(self) -> None:
        px, pen = self._theme.px, self._pen
        buttons = self._buttons(Place.PATH)
        window = self._drawing.frame is Frame.WINDOW
        room = sum(self._button_width(button) + px(22) for button in buttons) + (px(24) if window else 0)
        left = px(20)
        block = pen.block(Role.SMALL, _whole_names(self._drawing.path), "text2", "text")
        width = max(self._width - left - room - px(18), px(80))
        height = max(block.height(width) + px(14), float(px(_BAR)))
        pen.part(QRectF(0, 0, self._width, height), Shape.BAR)
        pen.write_middle(block, left, height / 2, width)
        if window:
            side = px(10)
            pen.part(QRectF(self._width - px(20) - side, (height - side) / 2, side, side), Shape.CLOSE)
        self._place_buttons(buttons, height / 2, Shape.BUTTON)
        self._top = height

    def _heading(self, text: str, role: Role, place: Place, shape: Shape) -> None:
        px = self._theme.px
        buttons = self._buttons(place)
        room = sum(self._button_width(button) + px(18) for button in buttons)
        label = self._pen.label(role, text)
        width = max(self._width - 2 * self._side - room, px(80))
        height = max(label.height(width), px(_BUTTON) if buttons else 0)
        self._pen.write_label(label, self._side, self._top + height / 2, width)
        self._place_buttons(buttons, self._top + height / 2, shape)
        self._top += height

    def _tabs(self) -> None:
        """The form's tabs; the one to click is underlined."""
        px = self._theme.px
        tabs = self._buttons(Place.TAB)
        if not tabs:
            return
        self._top += px(12)
        left, line = float(self._side), self._top
        height = 0.0
        for tab in tabs:
            role = Role.SMALL_LABEL if tab.callout else Role.SMALL
            label = self._pen.label(role, tab.label, "text" if tab.callout else "text2")
            width = min(label.natural_width, self._width - 2 * self._side - px(24))
            if left > self._side and left + width + px(24) > self._width - self._side:
                left, line = float(self._side), line + height + px(8)
            height = label.height(width) + px(14)
            area = QRectF(left, line, width + px(24), height)
            if tab.callout:
                self._pen.part(area, Shape.TAB, active=True)
            self._pen.write_label(label, left + px(12), line + height / 2, width)
            self._pen.call_out(tab.callout, area)
            left = area.right() + px(18)
        self._top = line + height - px(12)  # the rule below stands at the tabs' foot

    def _rule(self) -> None:
        self._top += self._theme.px(12)
        self._pen.part(QRectF(self._side, self._top, self._width - 2 * self._side, 1), Shape.RULE)

    def _shortcuts(self) -> None:
        """Round choices at the head of a list, none of them chosen."""
        px = self._theme.px
        shortcuts = self._buttons(Place.SHORTCUT)
        if not shortcuts:
            return
        self._top += px(10)
        left, side, height = float(self._side), px(14), 0.0
        for one in shortcuts:
            label = self._pen.label(Role.SMALL, one.label, "text2")
            width = min(label.natural_width, self._width - 2 * self._side - side - px(7))
            if left > self._side and left + side + px(7) + width > self._width - self._side:
                left, self._top = float(self._side), self._top + height + px(6)
            height = max(label.height(width), side)
            middle = self._top + height / 2
            self._pen.part(QRectF(left, middle - side / 2, side, side), Shape.ROUND)
            self._pen.write_label(label, left + side + px(7), middle, width)
            left += side + px(7) + width + px(20)
        self._top += height

    def _buttons(self, place: Place) -> list[DrawnButton]:
        return [button for button in self._drawing.buttons if button.place is place]

    def _place_buttons(self, buttons: list[DrawnButton], middle: float, shape: Shape) -> None:
        """Side by side, ending at the right edge."""
        px = self._theme.px
        right = self._width - px(18)
        for button in reversed(buttons):
            width = self._button_width(button)
            height = px(_BUTTON - 2 if shape is Shape.BUTTON else _BUTTON)
            area = QRectF(right - width, middle - height / 2, width, height)
            self._button(area, button.label, shape)
            corner = shape is Shape.PRIMARY
            self._pen.call_out(button.callout, area, area.topRight() if corner else self._pen.beside(area))
            right -= width + px(22)

    def _button(self, area: QRectF, text: str, shape: Shape) -> None:
        self._pen.part(area, shape, active=True)
        color = "onaccent" if shape is Shape.PRIMARY else "text"
        self._pen.write_centered(self._pen.block(Role.SMALL_LABEL, text, color), area)

    def _button_width(self, button: DrawnButton) -> float:
        return self._width_on_button(button.label)

    def _width_on_button(self, text: str) -> float:
        width = self._theme.metrics(Role.SMALL_LABEL).horizontalAdvance(fill(text, self._values))
        return max(width + self._theme.px(28), self._theme.px(58))

    # -- fields ---------------------------------------------------------------------------------------

    def _field(self, field: DrawnField, label: Label) -> None:
        px = self._theme.px
        left = self._side + self._label_width + px(12)
        area = QRectF(left, self._top, self._width - left - self._side - px(14), px(_FIELD))
        if field.look is FieldLook.TICK:
            area = self._tick(field, label, area)
        elif field.look is FieldLook.BUTTON:
            area.setWidth(self._width_on_button(field.value))
            area.setHeight(max(area.height(), label.height(self._label_width)))
            self._write_field_label(label, area)
            self._button(area, field.value, Shape.PRIMARY)
        else:
            area = self._labelled(field, label, area)
        self._pen.call_out(field.callout, area)
        self._top = area.bottom()
        if field.note:
            note = self._pen.block(Role.SMALL, field.note, "text2")
            self._top += px(7)
            self._top += self._pen.write(note, left, self._top, self._width - left - self._side)
        self._top += px(_BETWEEN)

    def _labelled(self, field: DrawnField, label: Label, area: QRectF) -> QRectF:
        px, pen = self._theme.px, self._pen
        choice = field.look is FieldLook.CHOICE
        value = pen.block(Role.SMALL, field.shown, "text" if field.fill else "text2", "text")
        room = area.width() - px(11) - px(_KEEP_FREE) - (px(14) if choice else 0)
        area.setHeight(max(area.height(), label.height(self._label_width), value.height(room) + px(8)))
        self._write_field_label(label, area)
        shape = Shape.CHOICE if choice else Shape.FIELD
        pen.part(area, shape, active=field.fill, dashed=field.only_some_forms)
        pen.write_middle(value, area.x() + px(11), area.center().y(), room)
        return area

    def _write_field_label(self, label: Label, area: QRectF) -> None:
        self._pen.write_label(label, self._side, area.center().y(), self._label_width, trailing=True)

    def _tick(self, field: DrawnField, label: Label, area: QRectF) -> QRectF:
        """A box with its label behind it, framed where it matters."""
        px = self._theme.px
        box, inset = px(BOX), px(7)
        framed = field.callout > 0 or field.only_some_forms
        frame = area.adjusted(-inset, 0, inset, 0)
        needed = label.natural_width + px(13) + box + px(10) + px(_KEEP_FREE)
        frame.setLeft(max(min(frame.x(), frame.right() - needed), self._side))
        start = frame.x() + px(13 if framed else 7)
        room = frame.right() - px(_KEEP_FREE) - start - box - px(10)
        frame.setHeight(max(px(_FIELD) + px(7), label.height(room) + px(12)))
        if framed:
            self._pen.part(frame, Shape.FRAME, active=field.fill, dashed=field.only_some_forms)
        middle = frame.center().y()
        self._pen.part(QRectF(start, middle - box / 2, box, box), Shape.BOX, ticked=field.fill)
        self._pen.write_label(label, start + box + px(10), middle, room)
        return frame

    def _field_label(self, field: DrawnField) -> Label:
        if field.look is FieldLook.TICK:
            return self._pen.label(Role.SMALL, field.label, "text" if field.fill else "text2")
        return self._pen.label(Role.SMALL, field.label, "text2", star=field.required, trailing=True)

    def _measure_labels(self) -> float:
        """The widest label, but no more than a third of the form; longer ones wrap."""
        widths = [
            label.natural_width
            for field, label in zip(self._drawing.fields, self._labels, strict=True)
            if field.look is not FieldLook.TICK
        ]
        return min(max(widths, default=0), self._width * _LABEL_SHARE)


def _whole_names(path: str) -> str:
    """A menu path that goes on in the next line between two menus, not within a menu's name."""
    return _ARROW.join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in path.split(_ARROW))
