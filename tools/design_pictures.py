"""Paints the design system, from the tokens and the widgets the window is made of: one picture a scheme.

python tools/design_pictures.py FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, QSize, Qt  # noqa: E402
from PySide6.QtGui import QImage, QPaintEvent  # noqa: E402
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget  # noqa: E402

from ui import tokens  # noqa: E402
from ui.app import make_application  # noqa: E402
from ui.theme import Theme  # noqa: E402
from ui.tokens import COLORS, CONTENT, XL, XS, L, M, Role, S, Scheme  # noqa: E402
from ui.widgets.button import Button, ButtonKind  # noqa: E402
from ui.widgets.card import Card  # noqa: E402
from ui.widgets.check_box import CheckBox  # noqa: E402
from ui.widgets.chip import Chip  # noqa: E402
from ui.widgets.exact_value import ExactValue  # noqa: E402
from ui.widgets.focus_ring import FocusRing  # noqa: E402
from ui.widgets.label import Label  # noqa: E402
from ui.widgets.notice import Notice, NoticeKind  # noqa: E402
from ui.widgets.painting import painter_of, rounded  # noqa: E402
from ui.widgets.progress import OverallBar  # noqa: E402
from ui.widgets.state_glyph import Mark, StateGlyph  # noqa: E402
from ui.widgets.text_block import verbatim  # noqa: E402

SPACES = ("RIM", "XXS", "TIGHT", "XS", "S", "M", "CARD", "L", "XL", "XXL")
WORDS = {
    Mark.PASSED: "passed",
    Mark.WARNING: "warning",
    Mark.SKIPPED: "skipped",
    Mark.FAILED: "failed",
    Mark.NOT_REACHED: "not reached",
    Mark.ACTIVE: "busy",
}
SWATCH = QSize(92, 40)


class Swatch(QWidget):
    """One color with its token; the names of those on ink stand on ink."""

    def __init__(self, theme: Theme, token: str) -> None:
        super().__init__()
        self._theme = theme
        self._token = token
        self.setFixedSize(SWATCH.width(), SWATCH.height() + 2 * theme.line(Role.SMALL))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The color, its token and its value."""
        theme, painter = self._theme, painter_of(self)
        area = QRectF(0, 0, SWATCH.width(), SWATCH.height())
        rounded(painter, area, XS, fill=theme.color(self._token), border=theme.color("control"))
        painter.setFont(theme.font(Role.SMALL))
        line = theme.line(Role.SMALL)
        for number, (text, color) in enumerate(
            ((self._token, "text"), (theme.color(self._token).name().upper(), "text2"))
        ):
            painter.setPen(theme.color(color))
            place = QRectF(0, SWATCH.height() + number * line, self.width(), line)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class Spaces(QWidget):
    """The steps of the spacing scale as bars."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(XL + theme.line(Role.SMALL))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Each step, as wide as it is."""
        theme, painter, x = self._theme, painter_of(self), 0
        painter.setFont(theme.font(Role.SMALL))
        for name in SPACES:
            width = getattr(tokens, name)
            painter.fillRect(QRectF(x, 0, width, L), theme.color("accent"))
            painter.setPen(theme.color("text2"))
            painter.drawText(x, XL + M, f"{name} {width}")
            x += max(width, 64) + M


class Board(QWidget):
    """Everything on one sheet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.focused = Button(theme, "Focus", ButtonKind.SECONDARY)
        self.ring: FocusRing | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, XL)
        column.setSpacing(L)
        for title, part in (
            ("Colors", self._colors()),
            ("Type", self._types()),
            ("Spacing", Spaces(theme)),
            ("Controls", self._controls()),
            ("States", self._states()),
        ):
            column.addWidget(Label(theme, Role.SECTION, title))
            column.addWidget(part)
        for kind, text in (
            (NoticeKind.INFO, "**News** stand in the page, never in a box over it."),
            (NoticeKind.WARNING, "**A warning** says what is, who acts, and where."),
            (NoticeKind.FAILED, "**A failure** has a sentence first; the details are one click away."),
        ):
            column.addWidget(Notice(theme, text, kind))
        self.setFixedWidth(CONTENT + 2 * XL)

    def _colors(self) -> QWidget:
        grid = QGridLayout()
        grid.setSpacing(XS)
        for number, token in enumerate(COLORS[Scheme.LIGHT]):
            grid.addWidget(Swatch(self._theme, token), number // 9, number % 9)
        return _held(grid)

    def _types(self) -> QWidget:
        grid = QGridLayout()
        grid.setVerticalSpacing(XS)
        grid.setHorizontalSpacing(L)
        for number, role in enumerate(Role):
            spec = tokens.TYPES[role]
            words = verbatim(f"{role} · {spec.ratio} × · line {spec.line}")
            row, side = number // 2, 2 * (number % 2)
            sample = verbatim("1,284,310.57" if role is Role.FIGURE else "Every total ties out")
            grid.addWidget(Label(self._theme, role, sample, wrap=False), row, side)
            grid.addWidget(Label(self._theme, Role.SMALL, words, color="text2", wrap=False), row, side + 1)
        return _held(grid)

    def _controls(self) -> QWidget:
        theme, card = self._theme, Card(self._theme, padding=M)
        row = QHBoxLayout()
        row.setSpacing(S)
        disabled = Button(theme, "Disabled", ButtonKind.SECONDARY)
        disabled.setEnabled(False)
        field = QLineEdit("HarborPine")
        tick = CheckBox(theme, verbatim("Ticked"))
        tick.setChecked(True)
        for widget in (
            Button(theme, "Primary", ButtonKind.PRIMARY),
            Button(theme, "Secondary", ButtonKind.SECONDARY),
            Button(theme, "Tertiary", ButtonKind.TERTIARY),
            self.focused,
            disabled,
            field,
            tick,
        ):
            row.addWidget(widget)
        bar = OverallBar(theme)
        bar.move_to(610)
        card.column.setSpacing(M)
        card.column.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(ExactValue(theme, "xmlgw-armatic"))
        row.addWidget(Chip(theme, "An Intacct administrator does this", icon="person", tinted=True))
        row.addWidget(bar, 1)
        card.column.addLayout(row)
        return card

    def _states(self) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(XS)
        for mark, word in WORDS.items():
            row.addWidget(StateGlyph(self._theme, mark))
            row.addWidget(Label(self._theme, Role.BODY, verbatim(word), wrap=False))
            row.addSpacing(L)
        row.addStretch(1)
        return _held(row)


def _held(layout: QGridLayout | QHBoxLayout) -> QWidget:
    box = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    box.setLayout(layout)
    return box


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application([])
    theme = Theme(application, scheme=Scheme.LIGHT)
    for scheme in Scheme:
        theme.set_scheme(scheme)
        board = Board(theme)
        board.ring = FocusRing(theme, board)
        board.show()
        board.activateWindow()
        while not board.isActiveWindow():
            application.processEvents()
        board.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        application.focusChanged.emit(None, board.focused)  # as if the keyboard had brought it there
        application.processEvents()
        image = board.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        image.save(str(folder / f"design-{scheme}.png"), quality=0)  # as small as the format gets
        board.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
