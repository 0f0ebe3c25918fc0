"""The scrolling frame of a page: its margins, its greatest width, and a short fade when it appears."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEasingCurve, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.tokens import CONTENT, PAGE_SIDE, PAGE_TOP, L
from ui.widgets.motion import Motion
from ui.widgets.scroll_area import ScrollArea, Scrolled, set_margins

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.pages.page import Page
    from ui.theme import Theme

_FADE: Final = 120


class PageView(ScrollArea):
    """Shows one page. The page scrolls, the shell around it does not.

    Args:
        theme: Fonts and colors.
        page: What it shows.
        size: How large it will be, so that the page is laid out once.
    """

    def __init__(self, theme: Theme, page: Page, size: QSize) -> None:
        super().__init__()
        self.resize(size)
        self._theme = theme
        self.page = page
        self.setAccessibleName(page.title)
        content = Scrolled()
        self._margins = QHBoxLayout(content)
        self._margins.setSpacing(0)
        self._margins.addWidget(page, 1)
        self._margins.addStretch(0)
        self._on_theme_changed()
        self.setWidget(content)
        self._veil = _Veil(theme, self.viewport())
        theme.changed.connect(self._on_theme_changed)

    def appear(self) -> None:
        """Scroll to the top and fade in."""
        self.verticalScrollBar().setValue(0)
        self._veil.lift()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._veil.resize(self.viewport().size())

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        set_margins(self._margins, px(PAGE_SIDE), px(PAGE_TOP), px(L))
        self.page.setMaximumWidth(px(CONTENT))


class _Veil(QWidget):
    """A sheet in the ground's color over the page, which grows clear."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._opacity = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._animation = Motion(self._set_opacity, self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.finished.connect(self.hide)
        self.hide()

    def lift(self) -> None:
        """Begin opaque, end clear; nothing at all where motion is not wanted."""
        duration = self._theme.duration(_FADE)
        self._animation.stop()
        if not duration or not self.window().isVisible():
            self.hide()
            return
        self._animation.setDuration(duration)
        self.raise_()
        self.show()
        self._animation.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = QColor(self._theme.color("window"))
        color.setAlphaF(self._opacity)
        QPainter(self).fillRect(self.rect(), color)

    def _set_opacity(self, value: float) -> None:
        self._opacity = value
        self.update()
