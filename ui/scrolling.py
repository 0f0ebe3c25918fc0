"""Bringing a widget into view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MARGIN: Final = 24


def scroll_to(widget: QWidget) -> None:
    """Scroll the area around *widget*, if there is one, until the widget can be seen.

    One that is higher than the area is shown from its top.
    """
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            if widget.height() + 2 * _MARGIN > parent.height():
                bar = parent.verticalScrollBar()
                bar.setValue(bar.value() + widget.mapTo(parent, QPoint(0, 0)).y() - _MARGIN)
            else:
                parent.ensureWidgetVisible(widget, 0, _MARGIN)
            return
        parent = parent.parentWidget()
