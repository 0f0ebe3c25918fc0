"""The choice of a language, as a menu of a button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from armatic_setup.language import LANGUAGES, current

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton


def current_name() -> str:
    """The language in use, as its speakers name it."""
    return LANGUAGES.get(current(), current())


class LanguageMenu(QObject):
    """Each language is named as its speakers name it, so that one finds one's own among foreign words.

    Signals:
        chosen: (code) The user picked a language.

    Args:
        button: Opens the menu; it names the language in use.
    """

    chosen = Signal(str)

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._button = button
        button.setAccessibleName(self.tr("Language: {language}").format(language=current_name()))
        button.setToolTip(self.tr("Language"))
        self.menu: QMenu | None = None
        button.clicked.connect(self._on_clicked)

    def make(self) -> QMenu:
        """The menu, made when it is first needed."""
        if self.menu is None:
            self.menu = QMenu(self._button)
            group = QActionGroup(self.menu)
            for code, label in LANGUAGES.items():
                action = self.menu.addAction(label)
                action.setData(code)
                action.setCheckable(True)
                action.setChecked(code == current())
                group.addAction(action)
            group.triggered.connect(self._on_triggered)
        return self.menu

    @Slot()
    def _on_clicked(self) -> None:
        """Above the button, which stands at the lower edge of the window."""
        menu = self.make()
        menu.popup(self._button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    @Slot(object)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
