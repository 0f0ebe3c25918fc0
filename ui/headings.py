"""Titles are headings to a screen reader, with their level, so that one can go from heading to heading.

Qt's widgets know no headings: to the accessibility bus every ``QLabel`` is a plain label. So this program
makes the accessible interface of its titles itself, and the application installs it (``ui/application.py``).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_LEVEL: Final = QAccessible.Attribute.Level
#: Qt for Python takes this for a null pointer. ``None`` it takes for an address.
_NOTHING: Final = VoidPtr(0)


class _Level(QAccessibleAttributesInterface):
    """How deep a heading stands, 1 being the page's title."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [_LEVEL]

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:
        return self._level if key == _LEVEL else None


class _Heading(QAccessibleWidget):
    """A title. Qt owns it and deletes it with its label; Qt for Python keeps a reference until the end."""

    def __init__(self, label: Label) -> None:
        super().__init__(label, QAccessible.Role.Heading)
        self._level = _level(label.level)

    def text(self, kind: QAccessible.Text) -> str:
        label = self.object()
        if kind == QAccessible.Text.Name and isinstance(label, Label):
            return label.accessibleName() or label.text()
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return self._level
        return super().interface_cast(kind) or _NOTHING


@cache
def _level(level: int) -> _Level:
    return _Level(level)


def heading_of(thing: QObject) -> QAccessibleWidget | None:
    """The accessible interface of a title, or none for anything else."""
    return _Heading(thing) if isinstance(thing, Label) and thing.level else None
