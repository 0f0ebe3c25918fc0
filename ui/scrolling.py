"""Bringing a widget into view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QWidget

_MARGIN: Final = 24
#: The focus ring around a control, and a little more.
_RING: Final = 8


def show_focus(widget: QWidget) -> None:
    """Scroll the area around *widget*, if there is one, until all of what has the keyboard can be seen.

    Of a list or table that is higher than the area it is the cell that the keyboard is on.
    """
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            place, content = widget.rect(), parent.widget()
            assert content is not None  # it holds *widget*
            if place.height() > parent.viewport().height():
                place = _current_cell(widget) or place
            middle = widget.mapTo(content, place.center())
            parent.ensureVisible(middle.x(), middle.y(), 0, place.height() // 2 + _RING)
            return
        parent = parent.parentWidget()


def _current_cell(widget: QWidget) -> QRect | None:
    """The place in a list or table that the keyboard is on, if it is one and there is any."""
    from PySide6.QtWidgets import QAbstractItemView  # long lists of names that the first page does not need

    if not isinstance(widget, QAbstractItemView):
        return None
    cell = widget.visualRect(widget.currentIndex())
    return cell.translated(widget.viewport().pos()) if cell.isValid() else None


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
