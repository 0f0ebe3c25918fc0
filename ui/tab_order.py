"""The way of the Tab key and of F6 through the window: page, footer, step list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.scrolling import show_focus

_Region = Sequence[QWidget]


class TabOrder:
    """Walks regions in a given order, whatever the order in which their widgets were made.

    Within a region the order is that of the children, depth first: what is shown later, such as a fix-it
    card, has its stop where it stands. Qt's own chain would put it last. And it must not be asked: PySide
    takes what ``nextInFocusChain`` returns for a child of the widget asked, so that a button that goes
    takes living widgets with it.

    Args:
        window: The window it walks in.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def move(self, regions: Sequence[_Region], *, forward: bool) -> bool:
        """Move the focus by one; whether there was anywhere to go."""
        order = [widget for region in regions for widget in self._stops(region)]
        if not order:
            return False
        now = self._window.focusWidget()
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target = self._neighbor(order, now, forward=forward)
        target.setFocus(reason)
        show_focus(target)
        return True

    def next_region(self, regions: Sequence[_Region], *, forward: bool) -> None:
        """Move the focus to the first stop of the next region."""
        stops = [found for region in regions if (found := self._stops(region))]
        if not stops:
            return
        now = self._window.focusWidget()
        at = next((index for index, region in enumerate(regions) if _holds(region, now)), -1)
        target = stops[(at + (1 if forward else -1)) % len(stops)][0]
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        show_focus(target)

    def _neighbor(self, order: list[QWidget], now: QWidget | None, *, forward: bool) -> QWidget:
        if now in order:
            return order[(order.index(now) + (1 if forward else -1)) % len(order)]
        # The focus is on something Tab does not stop at, such as a page's title: go on from there.
        chain = list(_below(self._window))
        if now is None or now not in chain:
            return order[0 if forward else -1]
        start = chain.index(now)
        around = chain[start + 1 :] if forward else [*reversed(chain[:start])]
        page = next((one for one in around if one in order), None)
        return page or order[0 if forward else -1]

    def _stops(self, region: _Region) -> list[QWidget]:
        """Where Tab stops within a region, in order."""
        if len(region) == 1 and not _stops_at(region[0]):
            return [one for one in _below(region[0]) if _stops_at(one)]
        return [one for one in region if _stops_at(one)]


def _below(widget: QWidget) -> Iterator[QWidget]:
    """Everything in *widget*, depth first."""
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child
            yield from _below(child)


def _stops_at(widget: QWidget) -> bool:
    """Whether Tab stops at *widget*.

    ``focusProxy`` is asked last, and never of a viewport: PySide takes what it returns for a child of the
    widget asked, so that a viewport that goes would take its whole view out of Python's hands.
    """
    if not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible()):
        return False
    above = widget.parentWidget()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is widget:
        return False
    return widget.focusProxy() is None


def _holds(region: _Region, widget: QWidget | None) -> bool:
    return widget is not None and any(one is widget or one.isAncestorOf(widget) for one in region)
