"""The page that comes next, made while the one on screen is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ui.pages.page import Page

#: After the page on screen has appeared, in milliseconds: its fade has ended, and nobody has typed yet.
_AFTER: Final = 700
#: Between two pieces of the work, in milliseconds: what was clicked or typed meanwhile comes first.
_BETWEEN: Final = 40


class Framed(Protocol):
    """The frame of a page, a widget."""

    page: Page


Frame = TypeVar("Frame", bound=Framed)


class PageAhead(QObject, Generic[Frame]):
    """Holds at most one page. One that does not fit any more, since an answer changed, is thrown away.

    A page is made and filled in two pieces, so that showing it is all that is left.

    Signals:
        ready: The page that was hurried for can be taken.

    Args:
        make: Makes the page of a step, or of a place.
        discard: Throws a page away.
        values: The answers that pages are written with.
        parent: Owner.
    """

    ready = Signal()

    def __init__(
        self,
        make: Callable[[str], Frame],
        discard: Callable[[Frame], None],
        values: Callable[[], Mapping[str, str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._discard = discard
        self._values = values
        self._name = ""
        self._frame: Frame | None = None
        self._written_with: dict[str, str] = {}
        self._work: Iterator[str] = iter(())
        self._hurried = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)

    def want(self, name: str) -> None:
        """Make the page of this step or place in a moment; empty for none."""
        self._begin(name, _AFTER, hurried=False)

    def hurry(self, name: str) -> None:
        """Make this page now: somebody waits for it."""
        self._begin(name, 0, hurried=True)

    def has(self, name: str) -> bool:
        """Whether this page can be taken, made to its end or not."""
        return self._frame is not None and self._name == name and self._written_with == self._values()

    def has_quick(self, name: str) -> bool:
        """Whether this page can be taken, and shows itself without anybody noticing the wait."""
        return self.has(name) and self._frame is not None and not self._frame.page.slow_to_show

    def take(self, name: str) -> Frame | None:
        """The page of this name, if it was made and still fits; it is the caller's now."""
        self._timer.stop()
        if not self.has(name):
            return None
        self._work = iter(())
        frame, self._frame = self._frame, None
        return frame

    def drop(self) -> None:
        """Throw away what was made, and make nothing more."""
        self._timer.stop()
        self._work = iter(())
        if self._frame is not None:
            self._discard(self._frame)
            self._frame = None

    def _begin(self, name: str, after: int, *, hurried: bool) -> None:
        self._hurried = hurried
        if name and self.has(name):  # at the piece where it is
            self._timer.start(after)
            return
        self._timer.stop()
        self._work = self._pieces(name)
        if name:
            self._timer.start(after)

    @Slot()
    def _on_time(self) -> None:
        if next(self._work, None) is not None:
            self._timer.start(0 if self._hurried else _BETWEEN)
        elif self._hurried:
            self._hurried = False
            self.ready.emit()

    def _pieces(self, name: str) -> Iterator[str]:
        # No name here for the frame: whoever takes it or throws it away is its only owner.
        if self._frame is not None:
            self._discard(self._frame)
            self._frame = None
        self._name, self._written_with = name, dict(self._values())
        self._frame = self._make(name)
        yield "made"
        self._frame.page.on_ahead()
