"""Holding a widget to a width without cutting its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def held(widget: QWidget, width: int) -> QHBoxLayout:
    """*widget* at the leading side, at most *width* pixels wide.

    A maximum width alone is not enough: a column asks for the height at its own, larger width, and the
    last line of a wrapped text is cut.
    """
    widget.setMaximumWidth(width)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(widget, 1)
    row.addStretch(0)
    return row
