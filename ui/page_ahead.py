"""The page that comes next, made while the one on screen is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.widgets.page_view import PageView

#: After the page on screen has appeared, in milliseconds: its fade has ended, and nobody has typed yet.
_AFTER: Final = 700


class PageAhead(QObject):
    """Holds at most one page. One that does not fit any more, since an answer changed, is thrown away.

    Args:
        make: Makes the page of a step.
        discard: Throws a page away.
        values: The answers that pages are written with.
        parent: Owner.
    """

    def __init__(
        self,
        make: Callable[[str], PageView],
        discard: Callable[[PageView], None],
        values: Callable[[], Mapping[str, str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._discard = discard
        self._values = values
        self._wanted = ""
        self._step = ""
        self._view: PageView | None = None
        self._written_with: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER)
        self._timer.timeout.connect(self._on_time)

    def want(self, step_id: str) -> None:
        """Make the page of this step in a moment; empty for none."""
        self._wanted = step_id
        if step_id:
            self._timer.start()
        else:
            self._timer.stop()

    def take(self, step_id: str) -> PageView | None:
        """The page of this step, if it was made and still fits; it is the caller's now."""
        self._timer.stop()
        if self._view is None or self._step != step_id:
            return None
        if self._written_with != self._values():
            self.drop()
            return None
        view, self._view = self._view, None
        return view

    def drop(self) -> None:
        """Throw away what was made, and make nothing more."""
        self._timer.stop()
        if self._view is not None:
            self._discard(self._view)
            self._view = None

    @Slot()
    def _on_time(self) -> None:
        if self._view is not None and self._step == self._wanted:
            return
        self.drop()
        self._step, self._written_with = self._wanted, dict(self._values())
        self._view = self._make(self._wanted)
