"""What a drawn form is made of once it is laid out: shapes, words and callouts at their places."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt

from armatic_setup.guide.markup import Span, Style, spans
from armatic_setup.language import gloss
from ui.tokens import Role
from ui.widgets.text_block import TextBlock, verbatim

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.theme import Theme

#: Measures in pixels at 100 %.
SIDE: Final = 24
BOX: Final = 18
CALLOUT: Final = 25


class Shape(StrEnum):
    """What a part is painted as."""

    BAR = "bar"  # the strip with the menu path
    CLOSE = "close"  # the cross of a small window
    RULE = "rule"  # a thin line
    FIELD = "field"
    CHOICE = "choice"
    ROUND = "round"  # an empty round choice
    BOX = "box"  # a tick box
    FRAME = "frame"  # around what a callout means
    TAB = "tab"
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
    """A paragraph at a place.

    Attributes:
        area: Where it is set.
        used: The part of it that its letters fill.
        block: The paragraph.
    """

    area: QRectF
    used: QRectF
    block: TextBlock


@dataclass(frozen=True, slots=True)
class Callout:
    """A number on the drawing.

    Attributes:
        number: Of the instruction.
        center: Of its circle.
        target: What it means.
    """

    number: int
    center: QPointF
    target: QRectF


@dataclass(slots=True)
class Layout:
    """The whole drawing, ready to paint."""

    parts: list[Part] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    callouts: list[Callout] = field(default_factory=list)
    height: float = 0.0


class Label:
    """A label of Intacct and, in another language, what it means: small, on the next line."""

    def __init__(self, blocks: Sequence[TextBlock]) -> None:
        self.blocks = tuple(blocks)

    @property
    def natural_width(self) -> int:
        """The width in which nothing wraps, in pixels."""
        return max(block.natural_width for block in self.blocks)

    def height(self, width: float) -> float:
        """The height it needs in *width*."""
        return sum(block.height(width) for block in self.blocks)


class Pen:
    """Writes onto a layout.

    Args:
        theme: Fonts and colors.
        values: What the texts' placeholders stand for.
        layout: What is written to.
    """

    def __init__(self, theme: Theme, values: Mapping[str, str], layout: Layout) -> None:
        self.theme = theme
        self.values = values
        self.layout = layout

    def block(self, role: Role, text: str, color: str = "text", strong: str = "") -> TextBlock:
        """A paragraph of guide markup."""
        return TextBlock(
            self.theme,
            role,
            spans(text, self.values),
            color=color,
            strong_color=strong,
            left_to_right=True,
        )

    def label(
        self, role: Role, text: str, color: str = "text", *, star: bool = False, trailing: bool = False
    ) -> Label:
        """A label as Intacct writes it, with its meaning where the reader's language has one."""
        align = Qt.AlignmentFlag.AlignTrailing if trailing else Qt.AlignmentFlag.AlignLeading
        shown = (*spans(text, self.values), *((Span(" *", Style.LABEL),) if star else ()))
        first = TextBlock(
            self.theme,
            role,
            shown,
            color=color,
            strong_color="failed" if star else color,
            align=align,
            left_to_right=True,
        )
        meaning = gloss(text) if "`" not in text else ""
        return Label([first, self._beside(meaning, align)] if meaning else [first])

    def own_label(self, role: Role, own: str, text: str, color: str = "text") -> Label:
        """A company's own name, and below it what Intacct calls it elsewhere."""
        first = TextBlock(self.theme, role, verbatim(own), color=color, left_to_right=True)
        return Label([first, self._beside(text, Qt.AlignmentFlag.AlignLeading)])

    def _beside(self, text: str, align: Qt.AlignmentFlag) -> TextBlock:
        """A small second line."""
        small, words = Role.SMALL, verbatim(text)
        return TextBlock(self.theme, small, words, color="text2", align=align, left_to_right=True)

    def bare_label(self, role: Role, text: str, color: str = "text2") -> Label:
        """A text without its meaning: our own words, or a label where there is no room."""
        return Label([self.block(role, text, color)])

    def write(self, block: TextBlock, x: float, y: float, width: float, *, trailing: bool = False) -> float:
        """Set a paragraph; the height it takes."""
        height = block.height(width)
        area = QRectF(x, y, width, height)
        filled = min(block.natural_width, width)
        used = QRectF(area.right() - filled if trailing else x, y, filled, height)
        self.layout.words.append(Words(area, used, block))
        return height

    def write_label(
        self, label: Label, x: float, middle: float, width: float, *, trailing: bool = False
    ) -> None:
        """Set a label and its meaning so that their middle is at *middle*."""
        top = middle - label.height(width) / 2
        for block in label.blocks:
            top += self.write(block, x, top, width, trailing=trailing)

    def write_middle(self, block: TextBlock, x: float, middle: float, width: float) -> None:
        """Set a paragraph so that its middle is at *middle*."""
        self.write(block, x, middle - block.height(width) / 2, width)

    def write_centered(self, block: TextBlock, area: QRectF) -> None:
        """Set one line in the middle of *area*."""
        width = min(block.natural_width, area.width())
        self.write_middle(block, area.center().x() - width / 2, area.center().y(), width)

    def part(self, area: QRectF, shape: Shape, **how: bool) -> None:
        """Add a painted thing."""
        self.layout.parts.append(Part(area, shape, **how))

    def call_out(self, number: int, target: QRectF, center: QPointF | None = None) -> None:
        """Let a number point at *target*: at its upper right corner, if not elsewhere."""
        if number:
            self.layout.callouts.append(Callout(number, center or target.topRight(), target))

    def beside(self, target: QRectF) -> QPointF:
        """The center of a callout that leaves the words of a button free."""
        return QPointF(target.left() - self.theme.px(6), target.center().y())
