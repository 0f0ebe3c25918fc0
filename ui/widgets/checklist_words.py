"""The words in the cells of the permission checklist: which they are, and the room they have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from armatic_setup.language import gloss, tr
from armatic_setup.review.model import RowReview, Standing
from ui.row_words import other_names
from ui.tokens import Role
from ui.widgets.checklist_items import Mode
from ui.widgets.checklist_model import ITEM, NAME
from ui.widgets.state_glyph import Mark
from ui.widgets.text_block import TextBlock, verbatim

if TYPE_CHECKING:
    from ui.theme import Theme
    from ui.widgets.checklist import Checklist
    from ui.widgets.checklist_model import Index

PAD: Final = 10
CHEVRON: Final = 14
SIGN: Final = 16
_NOTE: Final = 70


class ChecklistWords:
    """Paragraphs of a row's cells, laid out once: the list asks for them far more often than they change.

    Where the list is narrow, the reason and what a test found stand below the name, not in columns of their
    own; the source is in the details then.

    Args:
        theme: Fonts and colors.
        view: The list; its columns say how much room there is.
    """

    def __init__(self, theme: Theme, view: Checklist) -> None:
        self._theme = theme
        self._view = view
        self._kept: dict[tuple[object, ...], TextBlock] = {}  # by what they say

    def forget(self) -> None:
        """Fonts or colors are others than before."""
        self._kept.clear()

    @property
    def columns(self) -> tuple[int, ...]:
        """The columns with words."""
        model = self._view.checklist
        beside = model.has_reasons and not self._view.compact
        return (NAME, model.why, model.source) if beside else (NAME,)

    def height(self, index: Index) -> int:
        """What the words of a cell need, in pixels."""
        width = self.width(index)
        return sum(block.height(width) for block in self.blocks(index))

    def width(self, index: Index) -> int:
        """The room for words in a cell, beside the sign before them and the chevron after them."""
        px = self._theme.px
        padding = 2 * px(PAD)
        if self.has_chevron(index.column()):
            padding += px(CHEVRON) + 2
        if self.sign(index) is not None:
            padding += px(SIGN + 8)
        return max(self._view.columnWidth(index.column()) - padding, 40)

    def has_chevron(self, column: int) -> bool:
        """Whether the chevron of the details stands at the end of this column: the last one with words."""
        return self._view.checklist.has_reasons and column == self.columns[-1]

    def sign(self, index: Index) -> Mark | None:
        """The mark before the words of the comparison."""
        model, row = self._view.checklist, index.data(ITEM)
        if not isinstance(row, RowReview) or model.mode is not Mode.TODAY or index.column() != model.why:
            return None
        if row.absent:
            return Mark.SKIPPED
        if row.missing:
            return Mark.NOT_REACHED if not row.more else Mark.WARNING
        return Mark.WARNING if row.more else Mark.PASSED

    def blocks(self, index: Index) -> list[TextBlock]:
        """The words of a row's cell, top to bottom."""
        model = self._view.checklist
        if index.column() == model.source:
            return self._source(index)
        if index.column() == model.why:
            return self._why(index)
        blocks = self._name(index)
        if model.has_reasons and self._view.compact:
            blocks += self._why(index.sibling(index.row(), model.why))
            if self._view.found(index.data(ITEM)):
                blocks += self._source(index.sibling(index.row(), model.source))
        return blocks

    def _name(self, index: Index) -> list[TextBlock]:
        row = index.data(ITEM)
        blocks = [self._block(Role.LABEL, index.data(), "text")]
        if meaning := gloss(row.permission.row):
            blocks.append(self._block(Role.SMALL, meaning, "text2"))
        if others := other_names(row):
            also = tr("also: {names}").format(names=", ".join(others))
            blocks.append(self._block(Role.SMALL, also, "text2"))
        if row.note:
            note = _shortened(tr("Note: {note}").format(note=row.note))
            blocks.append(self._block(Role.SMALL, note, "accent"))
        return blocks

    def _why(self, index: Index) -> list[TextBlock]:
        row = index.data(ITEM)
        differs = self._view.checklist.mode is Mode.TODAY and (row.missing or row.more)
        tone = "text" if differs else "text2"
        return [self._block(Role.SMALL, part, tone) for part in str(index.data()).split(" · ")]

    def _source(self, index: Index) -> list[TextBlock]:
        row = index.data(ITEM)
        standings = {one.standing for one in row.rights}
        tone = "text2"
        if Standing.DISPROVEN in standings:
            tone = "failed"
        elif Standing.PROVEN in standings:
            tone = "passed"
        return [self._block(Role.SMALL, self._view.found(row) or index.data(), tone)]

    def _block(self, role: Role, text: str, tone: str) -> TextBlock:
        key = (role, text, tone)
        block = self._kept.get(key)
        if block is None:
            block = self._kept[key] = TextBlock(self._theme, role, verbatim(text), color=tone)
        return block


def _shortened(text: str) -> str:
    """As much of a note as the list has room for; all of it stands in the details."""
    text = " ".join(text.split())
    return text if len(text) <= _NOTE else f"{text[: _NOTE - 1].rstrip()}…"
