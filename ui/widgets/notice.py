"""An inline notice: news without a modal box."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import RADIUS_ROW, XS, M, Role, S
from ui.widgets.flow_row import FlowRow
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.painting import painter_of, rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from armatic_setup.guide.markup import Span
    from ui.theme import Theme


#: A band narrower than this has its buttons below its words.
_BESIDE = 760


class NoticeKind(StrEnum):
    """What a notice is about."""

    INFO = "info"
    PRACTICE = "practice"
    PASSED = "passed"
    WARNING = "warning"
    FAILED = "failed"


_LOOK = {  # kind: (icon, token of text and icon, token of ground)
    NoticeKind.INFO: ("info", "accent", "tint"),
    NoticeKind.PRACTICE: ("practice", "accent", "tint"),
    NoticeKind.PASSED: ("passed", "passed", "passedbg"),
    NoticeKind.WARNING: ("warning", "warn", "warnbg"),
    NoticeKind.FAILED: ("failed", "failed", "failedbg"),
}


class Notice(QWidget):
    """One sentence on a tinted ground, with an icon and room for acts at its end.

    Args:
        theme: Fonts and colors.
        text: Guide markup without placeholders, or spans.
        kind: What it is about.
        band: Square and edge to edge, for the shell; otherwise rounded, for pages.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        text: str | Sequence[Span],
        kind: NoticeKind = NoticeKind.INFO,
        *,
        band: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._band = band
        icon, token, _ = _LOOK[kind]
        self._icon = IconLabel(theme, icon, token, 18, self)
        middle = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter  # of a button beside it
        self.text = Label(theme, Role.BODY, text, strong_color=token, align=middle)
        self._beside = beside = QHBoxLayout(self)
        side = theme.px(40 if band else M)
        beside.setContentsMargins(side, theme.px(XS), side, theme.px(XS))
        beside.setSpacing(theme.px(S))
        beside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(XS))
        beside.addLayout(self._column, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.px(S))
        self._row.addWidget(self.text, 1)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(theme.px(S))
        self._row.addLayout(self._acts)
        self._row.setAlignment(self._acts, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def set_notice(self, text: str | Sequence[Span], kind: NoticeKind) -> None:
        """Say something else."""
        self._kind = kind
        icon, token, _ = _LOOK[kind]
        self._icon.set_icon(icon, token)
        self.text.set_strong_color(token)
        self.text.set_text(text)
        self.update()

    def add_act(self, widget: QWidget) -> None:
        """Put a button at the end; below the words where a band is too narrow for both."""
        self._acts.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._band and self.width() < self._theme.px(_BESIDE)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._row.setStretch(0, 0 if narrow else 1)  # else it would take height that others need
        alone = self.text.heightForWidth(self.text.width()) <= self._theme.line(Role.BODY)
        level = alone and self._acts.count() > 0 and not narrow and self._column.count() == 1
        side = Qt.AlignmentFlag
        self._beside.setAlignment(self._icon, side.AlignVCenter if level else side.AlignTop)

    def add_below(self, widget: QWidget) -> None:
        """Put something below the words; it begins where they begin."""
        self._column.addWidget(widget)

    def add_answers(self, *buttons: QWidget) -> QWidget:
        """Put *buttons* below the words, side by side where there is room; the row can be hidden."""
        answers = FlowRow(self._theme.px(XS))
        for button in buttons:
            answers.add(button)
        self.add_below(answers)
        return answers

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_of(self)
        _, token, ground = _LOOK[self._kind]
        area = QRectF(self.rect())
        if self._band:
            painter.fillRect(area, theme.color(ground))
            painter.fillRect(
                QRectF(0, area.bottom() - theme.border, area.width(), theme.border), theme.color("line")
            )
            return
        border = theme.color(token)
        border.setAlphaF(1.0 if theme.border > 1 else 0.45)
        rounded(
            painter,
            area,
            theme.px(RADIUS_ROW),
            fill=theme.color(ground),
            border=border,
            width=theme.border,
        )
