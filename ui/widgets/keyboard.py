"""Moving the focus for somebody who uses the keyboard, so that the ring around it stays in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def take_focus(widget: QWidget, came_from: QWidget | None = None) -> None:
    """Give *widget* the focus, with its ring if the keyboard is in use.

    Args:
        widget: What gets it.
        came_from: Something in the window where the keyboard was in use, if that is another window.
    """
    window = (came_from or widget).window()
    used = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    reason = Qt.FocusReason
    widget.setFocus(reason.ShortcutFocusReason if used else reason.OtherFocusReason)
