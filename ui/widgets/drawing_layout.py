"""Where the parts of a drawn form stand: pure geometry in logical pixels, for any width and text size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt

from armatic_setup.guide.drawing import Drawing, DrawnButton, DrawnField, FieldLook, Place
from armatic_setup.guide.markup import Span, Style, fill, plain, spans
from ui.tokens import Role
from ui.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from ui.theme import Theme

_SIDE: Final = 24
_BAR: Final = 42
_FIELD: Final = 29
_BUTTON: Final = 28
_BETWEEN: Final = 14
_LABEL_SHARE: Final = 0.36


class Shape(StrEnum):
    """What a part is painted as."""

    BAR = "bar"  # the strip with the menu path
    RULE = "rule"  # a thin line
    FIELD = "field"
    CHOICE = "choice"
    BOX = "box"  # a tick box in its frame
    LINK = "link"
    BUTTON = "button"  # outlined
    PRIMARY = "primary"  # filled


@dataclass(frozen=True, slots=True)
class Part:
    """One painted thing.

    Attributes:
        area: Where it is.
        shape: What it is painted as.
        active: Whether the user acts on it; others stay quiet.
        dashed: Whether only some forms show it.
        ticked: For a tick box.
    """

    area: QRectF
    shape: Shape
    active: bool = False
    dashed: bool = False
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph at a place."""

    area: QRectF
    block: TextBlock


@dataclass(slots=True)
class Layout:
    """The whole drawing, ready to paint.

    Attributes:
        callouts: Number of an instruction and the center of its circle.
        targets: Number of an instruction and the part it points to.
    """

    parts: list[Part] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    callouts: list[tuple[int, QPointF]] = field(default_factory=list)
    targets: dict[int, QRectF] = field(default_factory=dict)
    height: float = 0.0


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
        self._side = theme.px(_SIDE)
        self._top = 0.0
        self._label_width = self._measure_labels()

    def build(self) -> Layout:
        """Menu path, title, section, fields."""
        px = self._theme.px
        self._path_bar()
        self._top += px(14)
        self._heading(self._drawing.title, Role.LABEL, Place.TITLE, Shape.PRIMARY)
        self._rule()
        if self._drawing.section:
            self._top += px(12)
            self._heading(self._drawing.section, Role.SMALL_LABEL, Place.SECTION, Shape.BUTTON)
        self._top += px(16)
        for drawn in self._drawing.fields:
            self._field(drawn)
        self._layout.height = self._top + px(4)
        return self._layout

    # -- head ---------------------------------------------------------------------------------------

    def _path_bar(self) -> None:
        buttons = self._buttons(Place.PATH)
        room = sum(self._button_width(button) + self._theme.px(22) for button in buttons)
        left = self._theme.px(20)
        block = self._block(Role.SMALL, self._drawing.path, color="text2", strong="text")
        width = max(self._width - left - room - self._theme.px(18), self._theme.px(80))
        height = max(block.height(width) + self._theme.px(14), float(self._theme.px(_BAR)))
        self._layout.parts.append(Part(QRectF(0, 0, self._width, height), Shape.BAR))
        self._write(block, left, (height - block.height(width)) / 2, width)
        self._place_buttons(buttons, height / 2, Shape.BUTTON)
        self._top = height

    def _heading(self, text: str, role: Role, place: Place, shape: Shape) -> None:
        buttons = self._buttons(place)
        room = sum(self._button_width(button) + self._theme.px(18) for button in buttons)
        block = self._block(role, text)
        width = max(self._width - 2 * self._side - room, self._theme.px(80))
        height = max(block.height(width), self._theme.px(_BUTTON) if buttons else 0)
        self._write(block, self._side, self._top + (height - block.height(width)) / 2, width)
        self._place_buttons(buttons, self._top + height / 2, shape)
        self._top += height

    def _rule(self) -> None:
        self._top += self._theme.px(12)
        area = QRectF(self._side, self._top, self._width - 2 * self._side, 1)
        self._layout.parts.append(Part(area, Shape.RULE))

    def _buttons(self, place: Place) -> list[DrawnButton]:
        return [button for button in self._drawing.buttons if button.place is place]

    def _place_buttons(self, buttons: list[DrawnButton], middle: float, shape: Shape) -> None:
        """Side by side, ending at the right edge."""
        right = self._width - self._theme.px(18)
        for button in reversed(buttons):
            width = self._button_width(button)
            height = self._theme.px(_BUTTON - 2 if shape is Shape.BUTTON else _BUTTON)
            area = QRectF(right - width, middle - height / 2, width, height)
            self._layout.parts.append(Part(area, shape, active=True))
            color = "onaccent" if shape is Shape.PRIMARY else "text"
            self._centered(self._block(Role.SMALL_LABEL, button.label, color=color), area)
            corner = shape is Shape.PRIMARY
            self._call_out(button.callout, area, at=area.topRight() if corner else _left_middle(area))
            right -= width + self._theme.px(22)

    def _button_width(self, button: DrawnButton) -> float:
        text = self._theme.metrics(Role.SMALL_LABEL).horizontalAdvance(self._fill(button.label))
        return max(text + self._theme.px(28), self._theme.px(58))

    # -- fields ---------------------------------------------------------------------------------------

    def _field(self, drawn: DrawnField) -> None:
        left = self._side + self._label_width + self._theme.px(12)
        area = QRectF(left, self._top, self._width - left - self._side - self._theme.px(14), 0)
        area.setHeight(self._theme.px(_FIELD))
        if drawn.look is FieldLook.TICK:
            area = self._tick(drawn, area)
        elif drawn.look is FieldLook.BUTTON:
            area.setWidth(self._button_width(DrawnButton(drawn.label, Place.SECTION, 0)))
            self._layout.parts.append(Part(area, Shape.PRIMARY, active=True))
            self._centered(self._block(Role.SMALL_LABEL, drawn.label, color="onaccent"), area)
        else:
            area = self._labelled(drawn, area)
        self._call_out(drawn.callout, area, at=area.topRight())
        self._top = area.bottom()
        if drawn.note:
            note = self._block(Role.SMALL, drawn.note, color="text2")
            width = self._width - left - self._side
            self._top += self._theme.px(7)
            self._write(note, left, self._top, width)
            self._top += note.height(width)
        self._top += self._theme.px(_BETWEEN)

    def _labelled(self, drawn: DrawnField, area: QRectF) -> QRectF:
        star = (Span(" *", Style.LABEL),) if drawn.required else ()
        label = TextBlock(
            self._theme,
            Role.SMALL,
            (*spans(drawn.label, self._values), *star),
            color="text2",
            strong_color="failed",
            align=Qt.AlignmentFlag.AlignTrailing,
        )
        value = self._block(Role.SMALL, drawn.value, color="text" if drawn.fill else "text2", strong="text")
        shape = {FieldLook.CHOICE: Shape.CHOICE, FieldLook.LINK: Shape.LINK}.get(drawn.look, Shape.FIELD)
        padding = self._theme.px(11)
        room = area.width() - 2 * padding - (self._theme.px(20) if shape is Shape.CHOICE else 0)
        if shape is Shape.LINK:
            area.setWidth(min(value.natural_width + 2 * padding, area.width()))
            value.set_color("accent")
        label_height = label.height(self._label_width)
        height = max(area.height(), label_height, value.height(room) + self._theme.px(8))
        area.setHeight(height)
        self._write(label, self._side, area.y() + (height - label_height) / 2, self._label_width)
        self._layout.parts.append(Part(area, shape, active=drawn.fill, dashed=drawn.only_some_forms))
        self._write(value, area.x() + padding, area.y() + (height - value.height(room)) / 2, room)
        return area

    def _tick(self, drawn: DrawnField, area: QRectF) -> QRectF:
        label = self._block(Role.SMALL, drawn.label, color="text" if drawn.fill else "text2")
        box = self._theme.px(18)
        inset = self._theme.px(7)
        room = area.width() - box - self._theme.px(10) - inset
        height = max(area.height() + self._theme.px(7), label.height(room) + self._theme.px(12))
        frame = QRectF(area.x() - inset, area.y(), area.width() + 2 * inset, height)
        boxed = drawn.callout > 0 or drawn.only_some_forms
        part = Part(
            frame if boxed else frame.adjusted(0, 2, 0, -2),
            Shape.BOX,
            active=boxed and drawn.fill,
            dashed=drawn.only_some_forms,
            ticked=drawn.fill,
        )
        self._layout.parts.append(part)
        self._write(
            label,
            area.x() + inset + box + self._theme.px(8),
            frame.center().y() - label.height(room) / 2,
            room,
        )
        return frame

    def _measure_labels(self) -> float:
        """The widest label, but no more than a third of the form; longer ones wrap."""
        metrics = self._theme.metrics(Role.SMALL)
        widths = [
            metrics.horizontalAdvance(plain(drawn.label, self._values) + (" *" if drawn.required else "")) + 4
            for drawn in self._drawing.fields
            if drawn.look not in (FieldLook.TICK, FieldLook.BUTTON)
        ]
        return min(max(widths, default=0), self._width * _LABEL_SHARE)

    # -- small parts ------------------------------------------------------------------------------------

    def _call_out(self, number: int, area: QRectF, *, at: QPointF) -> None:
        if number:
            self._layout.callouts.append((number, at))
            self._layout.targets[number] = area

    def _block(self, role: Role, text: str, *, color: str = "text", strong: str = "") -> TextBlock:
        return TextBlock(self._theme, role, spans(text, self._values), color=color, strong_color=strong)

    def _write(self, block: TextBlock, x: float, y: float, width: float) -> None:
        self._layout.words.append(Words(QRectF(x, y, width, block.height(width)), block))

    def _centered(self, block: TextBlock, area: QRectF) -> None:
        width = min(block.natural_width, area.width())
        self._write(block, area.center().x() - width / 2, area.center().y() - block.line_height / 2, width)

    def _fill(self, text: str) -> str:
        return fill(text, self._values)


def _left_middle(area: QRectF) -> QPointF:
    """Where a callout leaves the words of a button free."""
    return QPointF(area.left() - 6, area.center().y())
