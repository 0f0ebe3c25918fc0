"""Numbered instructions, with exact values to copy where one has to be typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.guide.markup import Style, fill, spans
from armatic_setup.guide.stand_ins import is_open
from ui.tokens import RADIUS_ROW, M, Role
from ui.widgets.exact_value import ExactValue
from ui.widgets.fold_button import FoldButton
from ui.widgets.label import Label
from ui.widgets.painting import mirrored, painter_of, rounded
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from armatic_setup.guide.steps import Instruction
    from ui.theme import Theme

#: Room above and below an instruction for the band behind it, in pixels at 100 %.
ROW_PADDING: Final = 6


class NumberBadge(QWidget):
    """The ink circle with the number of an instruction, the same as on the drawing."""

    def __init__(self, theme: Theme, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = number
        self._stands_out = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_standing_out(self, *, on: bool) -> None:
        """Take the color that the number on the drawing has meanwhile."""
        self._stands_out = on
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(25)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_of(self)
        area = QRectF(self.rect())
        dark = theme.color("window").lightness() < 128  # light circles with ink numbers in the dark
        ground, words = ("text", "ink") if dark else ("ink", "onink")
        if self._stands_out:
            ground, words = "accent", "onaccent"
        rounded(painter, area, area.width() / 2, fill=theme.color(ground))
        painter.setPen(theme.color(words))
        painter.setFont(theme.font(Role.SMALL_LABEL, tabular=True))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._number))


class _Row(QWidget):
    """One instruction; it stands out while a drawing shows where it is done."""

    def __init__(self, theme: Theme, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stands_out = False
        self.badge = NumberBadge(theme, number)

    def set_standing_out(self, *, on: bool) -> None:
        """Lay a band behind it and color its number, or take both away."""
        if on != self._stands_out:
            self._stands_out = on
            self.badge.set_standing_out(on=on)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._stands_out:
            return
        theme = self._theme
        middle = self.badge.geometry().center().x()
        left, right = (middle, self.width()) if not mirrored(self) else (0, middle)
        area = QRectF(left, 0, right - left, self.height())
        width = 2.0 if theme.border > 1 else 1.2
        radius = theme.px(RADIUS_ROW)
        edge = theme.color("accent")
        rounded(painter_of(self), area, radius, fill=theme.color("tint"), border=edge, width=width)


class InstructionList(QWidget):
    """What to do, in order.

    Args:
        theme: Fonts and colors.
        instructions: In their order; numbered from 1.
        values: Fills the placeholders of the texts.
        brief: Only what to do and the values to copy, without hints and older menus.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        instructions: Sequence[Instruction],
        values: Mapping[str, str],
        *,
        brief: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._brief = brief
        self._older: list[Label] = []
        self._rows: list[_Row] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(M - 2 * ROW_PADDING))
        for number, instruction in enumerate(instructions, 1):
            if instruction.section:
                column.addWidget(Label(theme, Role.HEADING, spans(instruction.section, values)))
            column.addWidget(self._row(number, instruction, values))
        if self._older:
            column.addWidget(self._make_toggle(), 0, Qt.AlignmentFlag.AlignLeft)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @Slot(int)
    def highlight(self, number: int) -> None:
        """Let one instruction stand out; 0 for none."""
        for at, row in enumerate(self._rows, 1):
            row.set_standing_out(on=at == number)

    def row(self, number: int) -> QWidget:
        """What shows the instruction of this number."""
        return self._rows[number - 1]

    def _row(self, number: int, instruction: Instruction, values: Mapping[str, str]) -> QWidget:
        theme = self._theme
        row = _Row(theme, number, self)
        self._rows.append(row)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, theme.px(ROW_PADDING), 0, theme.px(ROW_PADDING))
        line.setSpacing(theme.px(14))
        line.addWidget(row.badge, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, theme.px(2), 0, 0)
        column.setSpacing(theme.px(2))
        text = Label(theme, Role.BODY, spans(instruction.text, values))
        text.setAccessibleName(
            QCoreApplication.translate("InstructionList", "{number}. {text}").format(
                number=number, text=text.text()
            )
        )
        column.addWidget(text)
        if instruction.value:
            column.addSpacing(theme.px(6))
            self._add_value(column, instruction, values)
            column.addSpacing(theme.px(2))
        line.addLayout(column, 1)
        line.addSpacing(theme.px(ROW_PADDING))
        if not self._brief:
            self._add_more(column, instruction, values)
        return row

    def _add_value(self, column: QVBoxLayout, instruction: Instruction, values: Mapping[str, str]) -> None:
        """What is typed exactly, to copy; of an answer that is not given yet there is nothing to copy."""
        text = fill(instruction.value, values)
        if is_open(instruction.value, values):
            column.addWidget(Label(self._theme, Role.BODY, verbatim(text), color="text2"))
        else:
            value = ExactValue(self._theme, text, _name_of(instruction))
            column.addWidget(value, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_more(self, column: QVBoxLayout, instruction: Instruction, values: Mapping[str, str]) -> None:
        """What helps with it: a hint, its source, the path in older menus."""
        theme = self._theme
        hint = " ".join(part for part in (instruction.hint, _source(instruction)) if part)
        if hint:
            column.addWidget(Label(theme, Role.SMALL, spans(hint, values), color="text2"))
        if instruction.older:
            older = spans(instruction.older, values)
            label = Label(theme, Role.SMALL, older, color="text2")
            label.hide()
            self._older.append(label)
            column.addWidget(label)

    def _make_toggle(self) -> FoldButton:
        """Older menu paths are for the few: they unfold where they belong."""
        text = QCoreApplication.translate("InstructionList", "My menus look different")
        toggle = FoldButton(self._theme, text, icon="chevron-right", flush=True)
        toggle.folded.connect(self._on_folded)
        return toggle

    @Slot(bool)
    def _on_folded(self, shown: bool) -> None:
        for label in self._older:
            label.setVisible(shown)
        toggle = self.sender()
        if isinstance(toggle, FoldButton):
            toggle.set_icon("chevron-down" if shown else "chevron-right")


def _name_of(instruction: Instruction) -> str:
    """What the exact value of an instruction is called: the first label its text names."""
    labels = (span.text for span in spans(instruction.text) if span.style is Style.LABEL)
    return next(labels, "")


def _source(instruction: Instruction) -> str:
    """The evidence in words, where it needs any."""
    if not instruction.source:
        return ""
    text = QCoreApplication.translate("InstructionList", "Source: {source}.")
    return text.format(source=instruction.source)
