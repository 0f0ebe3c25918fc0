"""A number that moves: from a start to an end, each value on the way shown in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakMethod

from PySide6.QtCore import QVariantAnimation

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class Motion(QVariantAnimation):
    """Belongs to a widget and calls one of its methods while it runs.

    Qt's own animation of a property needs a ``Property`` of Qt for Python, which Python cannot collect at
    its end, and says so.

    Args:
        show: The method. It is not kept alive.
        parent: The widget.
    """

    def __init__(self, show: Callable[[float], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._show = WeakMethod(show)

    def updateCurrentValue(self, value: float) -> None:
        """Qt's: a value is due. It asks while start and end are set as well."""
        show = self._show()
        if show is not None and self.state() is not QVariantAnimation.State.Stopped:
            show(value)
