"""The focus ring: two pixels, after a gap of two, around whatever the keyboard is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.tokens import RADIUS_BUTTON, RING, RING_GAP

if TYPE_CHECKING:
    from ui.theme import Theme

#: Dynamic property: token of the ring's color on an unusual ground (``inkfocus`` on ink).
RING_COLOR: Final = "ringColor"
#: Dynamic property: the widget shows its focus itself, or is not to show any (a title).
NO_RING: Final = "noRing"

#: By name: the first page has no such widgets, and each class brings long lists of names with it.
_FIELDS: Final = ("QLineEdit", "QPlainTextEdit")
_MOVES: Final = frozenset(
    (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange)
)


class FocusRing(QWidget):
    """Floats above the window and follows the focus. One per window; it takes no input.

    Fields show it however they got the focus, everything else only after the keyboard was used.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._clip = QRect()
        self._keyboard_used = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        theme.changed.connect(self.update)

    @property
    def target(self) -> QWidget | None:
        """The widget it is around, or ``None`` while it is hidden."""
        return self._target

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        target = self._target
        if target is None or not isValid(target):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._clip.isNull():
            painter.setClipRect(self._clip.translated(-self.pos()))
        token = target.property(RING_COLOR) or "accent"
        pen = QPen(self._theme.color(token))
        pen.setWidthF(RING)
        painter.setPen(pen)
        half = RING / 2
        radius = self._theme.px(RADIUS_BUTTON) + RING_GAP + half
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half),
            radius,
            radius,
        )

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._unwatch()
        used = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if used != self._keyboard_used:  # mnemonics and the step list show or hide with it
            self._keyboard_used = used
            self.window().update()
        self._target = new if new is not None and self._wanted(new) else None
        if self._target is None:
            self.hide()
            return
        parent: QWidget | None = self._target
        while parent is not None and parent is not self.window():
            parent.installEventFilter(self)
            self._watched.append(parent)
            parent = parent.parentWidget()
        self._place()

    def _wanted(self, widget: QWidget) -> bool:
        window = self.window()
        if widget.window() is not window or widget is window or widget.property(NO_RING):
            return False
        if widget.inherits("QAbstractItemView"):
            return False
        if any(widget.inherits(field) for field in _FIELDS):
            return True
        return window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        around = RING + RING_GAP
        place = QRect(target.mapTo(self.window(), QPoint()), target.size())
        self._clip = self._visible_part(target)
        self.setGeometry(place.adjusted(-around, -around, around, around))
        self.show()
        self.raise_()
        self.update()

    def _visible_part(self, target: QWidget) -> QRect:
        """The part of the window in which *target* can be seen: its scroll area's viewport."""
        parent = target.parentWidget()
        while parent is not None:
            above = parent.parentWidget()
            if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
                return QRect(parent.mapTo(self.window(), QPoint()), parent.size())
            parent = above
        return QRect()

    def _unwatch(self) -> None:
        for widget in filter(isValid, self._watched):  # one that dies with the focus tells it while it dies
            widget.removeEventFilter(self)
        self._watched.clear()
