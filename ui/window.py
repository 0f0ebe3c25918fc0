"""The window: what it does for all its pages (:mod:`ui.window_pages`), whichever is on screen.

It is painted before anything is read or imported that its first page does not need; :meth:`Window.begin`
brings it to life.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QMainWindow, QVBoxLayout, QWidget

from armatic_setup import paths, product
from ui.placement import keep
from ui.window_pages import WindowPages

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.guide.steps import Step
    from armatic_setup.logbook.crashes import CrashNote
    from ui.closing import Closing
    from ui.decoder_desk import DecoderDesk
    from ui.overlay import Desk
    from ui.pages.page import Page
    from ui.pages.start import StartPage
    from ui.pages.start_content import StartContent
    from ui.review_desk import ReviewDesk
    from ui.shell import Shell
    from ui.support_desk import SupportDesk
    from ui.tab_order import TabOrder
    from ui.theme import Theme
    from ui.widgets.focus_ring import FocusRing
    from ui.widgets.notice import Notice
    from ui.workspace import Workspace

_SMALLEST: Final = QSize(900, 600)
_USUAL: Final = QSize(1280, 800)
#: What a desktop puts around a window, at most; nobody knows it before the window is on screen.
_FRAME: Final = QSize(16, 48)


class Window(QMainWindow):
    """The only window; a ``QMainWindow``, which assistive technology meets as a window and not as a box.

    Signals:
        painted: It was painted for the first time.
        restart_wanted: (option, or empty) The program is to start anew.
        language_wanted: (code) Everything is to be shown in this language.

    Args:
        theme: Fonts and colors.
    """

    painted = Signal()
    restart_wanted = Signal(str)
    language_wanted = Signal(str)

    #: Made by :meth:`begin`.
    ring: FocusRing
    tabs: TabOrder
    closing: Closing
    _workspace: Workspace

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._begun = False
        self._seen = False
        self._safe: Notice | None = None
        self.ended = True
        self.pages = WindowPages(theme)
        self.pages.language_wanted.connect(self.language_wanted)
        body = QWidget()
        self.setCentralWidget(body)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.addWidget(self.pages)
        self.resize(_fitting(_USUAL * max(1.0, theme.scale)))
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        self.setWindowTitle(product.NAME)

    def begin(self, workspace: Workspace, make_page: Callable[[Step, Theme, Workspace], Page]) -> None:
        """Work on *workspace*; *make_page* makes the page of a step."""
        from ui.tab_order import TabOrder
        from ui.widgets.focus_ring import FocusRing
        from ui.window_keys import WindowKeys

        self._workspace = workspace
        self.ring = FocusRing(self._theme, self)
        self.tabs = TabOrder(self)
        workspace.journey_changed.connect(self._on_journey_changed)
        self._make_closing()
        self.pages.page_changed.connect(self._on_journey_changed)
        self.pages.begin(workspace, make_page)
        self.setWindowIcon(self._theme.icons.program())
        if not workspace.remembers:
            self._say_safe()
        self._keys = WindowKeys(self)
        self._begun = True

    def _make_closing(self) -> None:
        from ui.closing import Closing

        self.closing = Closing(self._theme, self)
        self.closing.close_wanted.connect(self.close)
        self._column.insertWidget(0, self.closing.band)

    def _say_safe(self) -> None:
        """Safe mode is told as long as it lasts."""
        from ui.widgets.notice import Notice, NoticeKind

        words = self.tr("**Safe mode.** Nothing saved is read, and nothing is kept when you close.")
        self._safe = Notice(self._theme, words, NoticeKind.WARNING, band=True)
        self._column.insertWidget(0, self._safe)

    @property
    def ready(self) -> bool:
        """Whether there are pages yet."""
        return self._begun

    def speak(self, catalogue: Catalogue) -> None:
        """Build everything anew in the language that is in use now, and show what was shown.

        Args:
            catalogue: The guide in that language.
        """
        self._column.removeWidget(self.closing.band)
        self.closing.band.deleteLater()
        self.closing.deleteLater()
        if self._safe is not None:
            self._column.removeWidget(self._safe)
            self._safe.deleteLater()
            self._say_safe()
        self._make_closing()
        self.pages.speak(catalogue)

    # -- the pages ----------------------------------------------------------------------------------

    @property
    def start_page(self) -> StartPage:
        """The first page."""
        return self.pages.start_page

    @property
    def start(self) -> StartContent:
        """What the first page has on offer."""
        return self.pages.start

    @property
    def setup(self) -> Shell:
        """Step list, page and footer."""
        return self.pages.setup

    @property
    def decoder(self) -> DecoderDesk:
        """Opens the decoder."""
        return self.pages.decoder

    @property
    def review(self) -> ReviewDesk:
        """Opens the permission checklist."""
        return self.pages.review

    @property
    def support(self) -> SupportDesk:
        """Opens help and support."""
        return self.pages.support

    @property
    def on_start(self) -> bool:
        """Whether the start page is on screen."""
        return self.pages.on_start

    @Slot()
    def show_start(self) -> None:
        """The start page, with what is saved by now."""
        self.pages.show_start()

    @Slot(str)
    def show_step(self, step_id: str) -> None:
        """The page of a step."""
        self.pages.show_step(step_id)

    @property
    def over(self) -> Desk | None:
        """Whose page lies over the others."""
        return (
            self.pages.crash if self.pages.crash is not None and self.pages.crash.shown else self.pages.over
        )

    # -- crashes ------------------------------------------------------------------------------------

    @property
    def crash_shown(self) -> bool:
        """Whether the page about a crash is on screen."""
        return self.pages.crash is not None and self.pages.crash.shown

    def show_crash(self, note: CrashNote, count: int) -> None:
        """Show the page about a crash; where it is on screen already, the new count."""
        if self.pages.crash is None:
            from ui.support_crash_desk import CrashDesk

            self._theme.complete()
            self.pages.crash = CrashDesk(self._theme, self.pages, with_bundle=self._begun)
            self.pages.crash.restart_wanted.connect(self.restart_wanted)
            self.pages.crash.bundle_wanted.connect(self._on_bundle_wanted)
        self.pages.crash.show(note, count, saved=self._begun and self._workspace.is_kept)

    @Slot()
    def _on_bundle_wanted(self) -> None:
        self.support.open("save")

    def bring_forward(self) -> None:
        """In front of other programs, as far as the desktop lets a window do so."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """The parts of the window in the order of the Tab key; F6 walks from one to the next."""
        asked = ((self.closing.band,),) if self.closing.asking else ()
        if self.on_start:
            return (*asked, (self.start,))
        return (*asked, *(self.over.regions if self.over is not None else self.setup.regions))

    # -- Qt -------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self._begun and self.tabs.move(self.regions(), forward=forward):
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Alt:  # mnemonics appear, as everywhere else
            self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            self.update()
        if event.key() == Qt.Key.Key_Escape and self._begun:
            self._keys.escape()
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.ActivationChange
            and self.isActiveWindow()
            and self.focusWidget() is None
        ):
            self.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)  # not if it has gone by then

    def closeEvent(self, event: QCloseEvent) -> None:
        """Out of sight at once; then whatever runs is stopped, and waited for within a bound."""
        if self._begun and not self.closing.allows(self.pages.closing_question):
            event.ignore()
            self.bring_forward()
            return
        self.hide()
        if self._begun:
            if self._workspace.remembers:
                keep(self, paths.data_dir(), self._workspace.runner)
            self.pages.discard()
            self.ended = self._workspace.close()
        event.accept()

    # -- inside ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_theme_changed(self) -> None:
        """Larger text needs a larger window, as far as the screen has room."""
        self.setMinimumSize(_fitting(_SMALLEST * max(1.0, self._theme.scale)))

    @Slot()
    def _on_journey_changed(self) -> None:
        if self.closing.asking and not self.pages.closing_question:
            self.closing.withdraw()


def _fitting(size: QSize) -> QSize:
    """*size*, or what the screen has room for inside a frame."""
    screen = QGuiApplication.primaryScreen()
    return size.boundedTo(screen.availableSize() - _FRAME) if screen is not None else size
