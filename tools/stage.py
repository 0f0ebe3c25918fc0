"""A window on a fresh folder that can be brought into any state: for pictures and tests of the layout.

The pages are the real ones, on the practice company; nothing leaves this computer.
"""

from __future__ import annotations

import gc
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QSize, QTimer, QVariantAnimation
from PySide6.QtWidgets import QApplication, QWidget

from armatic_setup import product
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.keychain import Keychain
from armatic_setup.practice import PracticeGateway
from armatic_setup.secret import Secret
from ui.background import ThreadRunner
from ui.pages.connect import ConnectPage
from ui.pages.page import Page
from ui.pages.registry import make_page
from ui.scrolling import scroll_to
from ui.theme import Theme
from ui.widgets.curtain import Curtain
from ui.window import Window
from ui.workspace import Workspace

#: How long a state may take to be reached, in seconds.
PATIENCE = 120.0
#: How long a layout may need on a machine that does other things too, in seconds.
_LAYOUT = 3.0


class Stage:
    """One window on one fresh folder, and the acts that bring it into a state.

    Args:
        theme: Fonts and colors.
        catalogue: The guide's data.
        folder: Where its state is kept.
    """

    def __init__(self, theme: Theme, catalogue: Catalogue, folder: Path) -> None:
        self._ahead = timedelta()
        self.workspace = Workspace(
            catalogue,
            ThreadRunner(),
            folder=folder,
            keychain=Keychain(allowed=set()),
            clock=lambda: datetime.now(UTC) + self._ahead,
        )
        self.window = Window(theme)
        self.window.begin(self.workspace, make_page)
        self._beside: QWidget | None = None
        self._part: QWidget | None = None
        self._ready = False
        self.workspace.load(self._on_loaded)
        self.until(lambda: self._ready)

    def _on_loaded(self) -> None:
        self.window.show_start()
        self._ready = True

    @property
    def page(self) -> Page:
        """The page on screen."""
        assert self.window.setup.page is not None
        return self.window.setup.page

    @property
    def shown(self) -> QWidget:
        """What a picture is taken of: what lies over the window, if anything does."""
        return QApplication.activeModalWidget() or self._beside or self.window

    def show_beside(self, widget: QWidget) -> None:
        """Show a window of its own in place of the window."""
        self._beside = widget
        widget.show()

    def look_at(self, part: QWidget) -> None:
        """Scroll until *part* can be seen, in whatever size the window gets."""
        self._part = part
        self.rest(300)
        scroll_to(part)
        self.rest(300)

    def fit(self, size: QSize) -> None:
        """Make the window so large, and show what was looked at."""
        self.window.setMinimumSize(1, 1)
        self.window.resize(size)
        if self._part is not None:
            self.rest(150)
            scroll_to(self._part)

    def until(self, reached: Callable[[], bool]) -> None:
        """Let the window live until *reached*."""
        end = time.monotonic() + PATIENCE
        while not reached():
            if time.monotonic() > end:
                raise TimeoutError("a state was not reached")
            self.rest(20)

    def settled(self, wrong: Callable[[], list[str]]) -> list[str]:
        """What is *wrong* still when every layout has had its time."""
        end = time.monotonic() + _LAYOUT
        while found := wrong():
            if time.monotonic() > end:
                return found
            self.rest(100)
        return []

    def rest(self, milliseconds: int) -> None:
        """Let the window live for a while: fades end, layouts settle."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        QApplication.processEvents()  # layouts that are due

    def still(self) -> bool:
        """Whether nothing on screen is fading in any more, and no page is still being made."""
        if any(one.isVisible() for one in self.window.findChildren(Curtain)):
            return False
        moving = self.window.findChildren(QVariantAnimation)
        return not any(
            one.state() is QVariantAnimation.State.Running and one.loopCount() > 0 for one in moving
        )

    def begin_practice(self) -> None:
        """The rehearsal, at its first step."""
        self.window.start.practice_row.click()
        self.until(lambda: not self.window.on_start)

    def goes_on(self, steps: int) -> None:
        """As if the first *steps* steps were done."""
        journey = self.workspace.journey
        for step in self.workspace.catalogue.steps[:steps]:
            journey = journey.confirm(step.id, done=True)
        for row in self.workspace.catalogue.required_permissions[: 9 if steps < 3 else None]:
            if steps >= 2:
                journey = journey.tick_row(row.id, ticked=True)
        self.workspace.change(journey)

    @property
    def practice(self) -> PracticeGateway:
        """The other end of the line."""
        assert self.workspace.practice_gateway is not None
        return self.workspace.practice_gateway

    def later(self, seconds: float) -> None:
        """As if so many seconds had passed."""
        self._ahead += timedelta(seconds=seconds)

    def refuse(self, password: str) -> None:
        """Run the test with a password that the practice company refuses."""
        self.workspace.secrets.user_password = Secret(password)
        self.test()

    def test(self) -> None:
        """Run the connection test to its end."""
        if not isinstance(self.page, ConnectPage):
            self.window.show_step("connect")
        self.page.form.test.click()  # type: ignore[attr-defined]
        self.until(lambda: not self.page.testing)  # type: ignore[attr-defined]


#: What brings a stage into a state.
Show = Callable[[Stage], None]


@contextmanager
def staged(theme: Theme, catalogue: Catalogue, size: QSize) -> Iterator[Stage]:
    """A stage that is taken down again."""
    with tempfile.TemporaryDirectory(prefix=f"{product.SLUG}-pictures-") as folder:
        stage = Stage(theme, catalogue, Path(folder))
        stage.window.setMinimumSize(1, 1)
        stage.window.resize(size)
        stage.window.show()
        yield stage
        if stage.shown is not stage.window:
            stage.shown.close()
        stage.workspace.close()  # first, or the window would ask about work under way
        stage.window.close()
        stage.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # here nothing of Qt is under way
