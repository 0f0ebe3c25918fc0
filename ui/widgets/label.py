"""Text on a page: wraps, follows the theme, reads out as plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.tokens import Role
from ui.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import Qt

    from armatic_setup.guide.markup import Span
    from ui.theme import Theme


#: Texts that head a page or a part of it, and how deep they stand.
_LEVELS: Final = {Role.HERO: 1, Role.TITLE: 1, Role.SECTION: 2, Role.HEADING: 2}


class Label(QLabel):
    """One paragraph of guide markup in a role and a color.

    The widget is a ``QLabel`` so that assistive technology meets a label; it paints itself so that line
    heights and the strong parts are the design's.

    Args:
        theme: Fonts and colors.
        role: How it is set.
        text: Guide markup without placeholders, or spans.
        color: Token of the running text.
        strong_color: Token of the labels within it, where it differs.
        wrap: Whether it may take several lines; if not, it asks for its whole width.
        align: Horizontal alignment, where it does not begin where one begins to read; ``AlignVCenter`` with
            it centers a wrapped text in extra height.
        hanging: So many characters stand out before all lines, as the number of an item does.
        level: Of a heading, how deep it stands, if not as usual for its role; 0 for what heads nothing.
        parent: Owner, if not a layout's.

    Attributes:
        level: Its level as a heading (``ui/headings.py``), 1 being the page's title; 0 for other texts.
    """

    def __init__(
        self,
        theme: Theme,
        role: Role,
        text: str | Sequence[Span] = "",
        *,
        color: str = "text",
        strong_color: str = "",
        wrap: bool = True,
        align: Qt.AlignmentFlag | None = None,
        hanging: int = 0,
        level: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.level = _LEVELS.get(role, 0) if level is None else level
        self._theme = theme
        self._role = role
        self._color = color
        self._strong_color = strong_color
        self._align = align
        self._hanging = hanging
        self._wrap = wrap
        self._text = text
        self._block = self._make_block(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self._say_plainly()
        theme.changed.connect(self._on_theme_changed)

    def set_text(self, text: str | Sequence[Span]) -> None:
        """Show another text: markup, or spans. For the same one nothing is laid out anew."""
        if text != self._text:
            self._write(text)

    def _write(self, text: str | Sequence[Span]) -> None:
        self._text = text
        self._block = self._make_block(text)
        self._say_plainly()
        self.updateGeometry()
        self.update()

    def be_passed_over(self) -> None:
        """A screen reader says nothing here: something else says these words with what they belong to."""
        self.setAccessibleName(" ")  # an empty name would be replaced by the text

    def set_role(self, role: Role) -> None:
        """Set it in another role."""
        if role is not self._role:
            self._role = role
            self._write(self._text)

    def set_strong_color(self, token: str) -> None:
        """Show the labels within it in another color."""
        if token != self._strong_color:
            self._strong_color = token
            self._write(self._text)

    def set_color(self, token: str) -> None:
        """Show it in another color."""
        self._color = token
        self._block.set_color(token)
        self.update()

    def hasHeightForWidth(self) -> bool:
        return self._wrap

    def heightForWidth(self, width: int) -> int:
        return self._block.height(width) if self._wrap else self._block.line_height

    def sizeHint(self) -> QSize:
        if not self._block.plain:
            return QSize(0, 0)
        width = self._block.natural_width
        if self._wrap:
            width = min(width, self._theme.px(480))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if not self._wrap:
            return hint
        return QSize(min(hint.width(), self._theme.px(72)), self._block.line_height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        height = self._block.height(self.width())
        centered = not self._wrap or (
            self._align is not None and bool(self._align & self._align.AlignVCenter)
        )
        top = max(0.0, (self.height() - height) / 2) if centered else 0.0
        self._block.paint(painter, QRectF(0, top, self.width(), height))

    def _say_plainly(self) -> None:
        """Let Qt have the words. It would take those with signs of markup in them for markup."""
        if "<" in self._block.plain or "&" in self._block.plain:
            from PySide6.QtCore import Qt

            self.setTextFormat(Qt.TextFormat.PlainText)
        super().setText(self._block.plain)

    def _make_block(self, text: str | Sequence[Span]) -> TextBlock:
        return TextBlock(
            self._theme,
            self._role,
            text,
            color=self._color,
            strong_color=self._strong_color,
            align=self._align,
            hanging=self._hanging,
        )

    @Slot()
    def _on_theme_changed(self) -> None:
        self._block.refresh()
        self.updateGeometry()
        self.update()
