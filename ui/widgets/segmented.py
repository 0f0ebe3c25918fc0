"""One choice of a few, side by side in one frame."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from ui.tokens import RADIUS_FIELD, XS, Role, S
from ui.widgets.painting import mnemonic, painter_of, rounded, tell_whole

if TYPE_CHECKING:
    from ui.theme import Theme


class _Segment(QRadioButton):
    """A radio button (arrow keys, role and state as everyone knows them) that paints as a segment."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        text = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(text.width() + 2 * self._theme.px(S), max(self._theme.px(30), text.height() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:  # noqa: ARG002 - all of it is the target
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_of(self)
        frame = self.parentWidget()
        if frame is not None:  # keep to the frame's rounded corners
            path = QPainterPath()
            inner = QRectF(frame.rect()).translated(-self.x(), -self.y()).adjusted(1, 1, -1, -1)
            path.addRoundedRect(inner, theme.px(RADIUS_FIELD) - 1, theme.px(RADIUS_FIELD) - 1)
            painter.setClipPath(path)
        color = "text2"
        if not self.isEnabled():
            color = "disabled"
        elif self.isChecked():
            painter.fillRect(self.rect(), theme.color("accent"))
            color = "onaccent"
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.color("tint"))
        painter.setPen(theme.color(color))
        painter.setFont(theme.font(Role.SMALL_LABEL) if self.isChecked() else theme.font(Role.SMALL))
        room = self.width() - 2 * theme.px(XS)
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | mnemonic(self), text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_whole(self)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(Role.SMALL_LABEL))
        self.updateGeometry()


class Segmented(QWidget):
    """A segmented control.

    Signals:
        chosen: The key of the newly chosen segment.

    Args:
        theme: Fonts and colors.
        choices: Pairs of key and text.
        name: What is being chosen, for screen readers.
        parent: Owner, if not a layout's.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, choices: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._per_line = len(choices)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(1)
        for number, (key, text) in enumerate(choices):
            segment = _Segment(theme, text, self)
            segment.setAccessibleName(f"{name}: {text.replace('&', '')}")
            self._group.addButton(segment, number)
            self._keys.append(key)
            self._grid.addWidget(segment, 0, number)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idToggled.connect(self._on_toggled)
        theme.changed.connect(self.update)

    def fit(self, width: int) -> None:
        """Stand in as many lines as it takes so that all can be read in *width*."""
        buttons = self._group.buttons()
        for lines in range(1, len(buttons) + 1):
            columns = -(-len(buttons) // lines)
            widest = (max(one.sizeHint().width() for one in buttons[at::columns]) for at in range(columns))
            if sum(widest) + columns + 1 <= width:
                break
        if columns != self._per_line:
            self._per_line = columns
            for number, button in enumerate(buttons):
                self._grid.addWidget(button, number // columns, number % columns)
            self.updateGeometry()

    @property
    def value(self) -> str:
        """The key of the chosen segment; empty while none is."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else ""

    @property
    def text(self) -> str:
        """What the chosen segment says, without its mnemonic; empty while none is chosen."""
        button = self._group.checkedButton()
        return button.text().replace("&", "") if button is not None else ""

    @property
    def texts(self) -> list[str]:
        """What the segments say, without mnemonics."""
        return [button.text().replace("&", "") for button in self._group.buttons()]

    @Slot(int)
    def pick(self, number: int) -> None:
        """Choose the segment at that place, as if the user had."""
        self._group.button(number).setChecked(True)

    def step(self, by: int) -> None:
        """Choose the segment that many further on, as if the user had; the ends stop it."""
        at = self._group.checkedId() + by
        self._group.button(min(max(at, 0), len(self._keys) - 1)).setChecked(True)

    def choose(self, key: str) -> None:
        """Choose a segment without anyone being told; an empty key chooses none.

        Raises:
            ValueError: There is no such key.
        """
        chosen = self._group.button(self._keys.index(key)) if key else None
        with QSignalBlocker(self._group):
            self._group.setExclusive(chosen is not None)
            for button in self._group.buttons():
                button.setChecked(button is chosen)
            self._group.setExclusive(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_of(self)
        rounded(
            painter,
            QRectF(self.rect()),
            theme.px(RADIUS_FIELD),
            fill=theme.color("surface"),
            border=theme.color("control"),
            width=theme.border,
        )
        for button in self._group.buttons():
            if button.x() > 1:  # not the first, from the left
                painter.fillRect(button.x() - 1, button.y(), 1, button.height(), theme.color("control"))
            if button.y() > 1:
                painter.fillRect(button.x(), button.y() - 1, button.width() + 1, 1, theme.color("control"))

    @Slot(int, bool)
    def _on_toggled(self, number: int, checked: bool) -> None:
        if checked:
            self.chosen.emit(self._keys[number])
