"""The keys that work everywhere in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from ui.window import Window


class WindowKeys(QObject):
    """Binds them; what a key does depends on the page on screen.

    Args:
        window: The window, which owns them.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        for key, act in (
            (QKeySequence.StandardKey.Quit, window.close),
            ("F1", self._on_help),
            ("Ctrl+F1", self._on_rep),
            ("Alt+Left", self._on_back),
            ("Ctrl+Return", self._on_next),
            ("Ctrl+Enter", self._on_next),
            ("F6", self._on_region),
            ("Shift+F6", self._on_region_back),
        ):
            QShortcut(QKeySequence(key), window).activated.connect(act)

    def escape(self) -> None:
        """What lies over a page goes; what has a use for the key itself never lets it come here."""
        window = self._window
        if window.closing.asking:
            window.closing.withdraw()
        elif window.over is not None:
            window.over.leave()

    @Slot()
    def _on_help(self) -> None:
        self._window.support.open()

    @Slot()
    def _on_rep(self) -> None:
        self._window.support.open_for_rep()

    @Slot()
    def _on_back(self) -> None:
        window = self._window
        if window.over is not None:
            window.over.go_back()
        elif not window.on_start:
            window.setup.go_back()

    @Slot()
    def _on_next(self) -> None:
        window = self._window
        if window.over is not None:
            window.over.go_next()
        elif not window.on_start:
            window.setup.go_next()

    @Slot()
    def _on_region(self) -> None:
        self._window.tabs.next_region(self._window.regions(), forward=True)

    @Slot()
    def _on_region_back(self) -> None:
        self._window.tabs.next_region(self._window.regions(), forward=False)
