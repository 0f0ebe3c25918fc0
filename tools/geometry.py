"""What the eye would dislike on a window, found by measuring: cut, elided without a tool tip, overlapping."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget

from ui.widgets.fitted_tree import FittedTree
from ui.widgets.label import Label

#: Rounding, in pixels: what is less is seen by nobody.
_SLACK = 1


def cut(window: QWidget) -> Iterator[str]:
    """Texts that have less room than they need and no tool tip to say them."""
    for area in window.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisible() and content is not None:
            needed, room = content.minimumSizeHint().width(), area.viewport().width()
            if needed > room:
                yield f"{type(content).__name__} needs {needed} of {room} pixels"
    for tree in window.findChildren(FittedTree):
        needed, room = tree.header().length(), tree.viewport().width()
        if tree.isVisible() and needed > room:
            yield f"{tree.accessibleName()} needs {needed} of {room} pixels"
    for label in window.findChildren(Label):
        if not label.isVisible() or not label.text():
            continue
        needed = label.heightForWidth(label.width())
        if label.height() < needed - _SLACK:
            yield f"{label.height()} of {needed} pixels: {label.text()}"
        if not _grown(_room(label)).contains(label.geometry()):
            yield f"outside of its place: {label.text()}"
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or not button.text():
            continue
        if not _grown(_room(button)).contains(button.geometry()):
            yield f"outside of its place: {button.text()}"
        if button.hasHeightForWidth():
            continue
        told = button.toolTip() or not isinstance(button.text(), str)
        if button.width() < button.sizeHint().width() and not told:
            yield f"{button.width()} of {button.sizeHint().width()} pixels: {button.text()}"


def overlapping(window: QWidget) -> Iterator[str]:
    """Two texts, buttons or fields, one upon the other, where neither holds the other."""
    shown = [one for one in window.findChildren(QWidget) if _says_something(one)]
    places = [(one, _place(one, window)) for one in shown]
    for (one, here), (other, there) in combinations(places, 2):
        common = here.intersected(there)
        if common.width() <= _SLACK or common.height() <= _SLACK:
            continue
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        yield f"{_name(one)} lies upon {_name(other)}"


def wrong(window: QWidget) -> list[str]:
    """All that is wrong with what is on screen."""
    return [*cut(window), *overlapping(window)]


def _says_something(widget: QWidget) -> bool:
    if not widget.isVisible() or widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents):
        return False
    if isinstance(widget, Label | QLabel | QAbstractButton):
        return bool(widget.text())
    return isinstance(widget, QLineEdit)


def _place(widget: QWidget, window: QWidget) -> QRect:
    """What can be seen of it: what is scrolled away lies upon nothing."""
    seen = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not window:
        seen = seen.intersected(QRect(above.mapTo(window, above.rect().topLeft()), above.size()))
        above = above.parentWidget()
    return seen


def _room(widget: QWidget) -> QRect:
    """Where it may be."""
    above = widget.parentWidget()
    return above.rect() if above is not None else widget.rect()


def _grown(place: QRect) -> QRect:
    return place.adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, Label | QLabel | QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} “{text or widget.accessibleName()}”"
