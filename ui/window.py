"""The window: the start page, the setup, and the keys that work everywhere.

It is painted before anything is read or imported that its first page does not need; :meth:`Window.begin`
brings it to life.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from armatic_setup import paths, product
from ui.pages.start import StartPage
from ui.placement import keep

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.guide.steps import Step
    from armatic_setup.logbook.crashes import CrashNote
    from ui.asked_files import AskedFiles
    from ui.closing import Closing
    from ui.decoder_desk import DecoderDesk
    from ui.overlay import Desk
    from ui.pages.page import Page
    from ui.pages.start_content import StartContent
    from ui.review_desk import ReviewDesk
    from ui.shell import Shell
    from ui.start_desk import StartDesk
    from ui.support_crash_desk import CrashDesk
    from ui.support_desk import SupportDesk
    from ui.tab_order import TabOrder
    from ui.theme import Theme
    from ui.widgets.focus_ring import FocusRing
    from ui.workspace import Workspace

_SMALLEST: Final = QSize(900, 600)
_USUAL: Final = QSize(1280, 800)


class Window(QWidget):
    """The only window.

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
    start: StartContent
    ring: FocusRing
    decoder: DecoderDesk
    review: ReviewDesk
    support: SupportDesk
    asked_files: AskedFiles
    closing: Closing
    _desks: tuple[Desk, ...]
    _desk: StartDesk
    tabs: TabOrder
    _workspace: Workspace
    _make_page: Callable[[Step, Theme, Workspace], Page]

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._begun = False
        self._seen = False
        self._setup: Shell | None = None
        self._crash: CrashDesk | None = None
        self.ended = True
        self.start_page = StartPage(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.start_page)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.addWidget(self._stack)
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
        self._make_page = make_page
        self.ring = FocusRing(self._theme, self)
        self.tabs = TabOrder(self)
        workspace.journey_changed.connect(self._on_journey_changed)
        self._make_desks()
        self.setWindowIcon(self._theme.icons.icon("mark", "ink", 64))
        if not workspace.remembers:
            self._say_safe()
        self._keys = WindowKeys(self)
        self._begun = True

    def _make_desks(self) -> None:
        """What opens pages over pages, and the content of the start page; made anew for another language."""
        from ui.asked_files import AskedFiles
        from ui.closing import Closing
        from ui.decoder_desk import DecoderDesk
        from ui.review_desk import ReviewDesk
        from ui.start_desk import StartDesk
        from ui.support_desk import SupportDesk

        theme, workspace = self._theme, self._workspace
        self.closing = Closing(theme, self)
        self.closing.close_wanted.connect(self.close)
        self._column.insertWidget(0, self.closing.band)
        self.decoder = DecoderDesk(theme, workspace, self._stack)
        self.review = ReviewDesk(theme, workspace, self._stack)
        self.review.left.connect(self._on_review_left)
        self.review.home_wanted.connect(self.show_start)
        self.support = SupportDesk(theme, workspace, self._stack, self._make_page)
        self.support.left.connect(self._on_review_left)
        self.support.home_wanted.connect(self.show_start)
        self.support.decode_wanted.connect(self.decoder.open)
        self.support.checklist_wanted.connect(self.review.open)
        # Queued: the page that says so is one of those that go.
        self.support.journey_replaced.connect(self._on_journey_replaced, Qt.ConnectionType.QueuedConnection)
        self.review.help_wanted.connect(self.support.open)
        self._desks = (self.decoder, self.review, self.support)
        self.asked_files = AskedFiles(workspace, self.review, self.decoder, self.support, self)
        self._desk = StartDesk(theme, workspace, self)
        self._desk.journey_left.connect(self._discard_pages)
        self._desk.step_wanted.connect(self.show_step)
        self._desk.checklist_wanted.connect(self.review.open)
        self.start = self._desk.content
        self.start.decode_wanted.connect(self.decoder.open)
        self.start.help_wanted.connect(self.support.open)
        self.start.languages.chosen.connect(self.language_wanted)
        self.start_page.fill(self.start)

    def _say_safe(self) -> None:
        """Safe mode is told as long as it lasts."""
        from ui.widgets.notice import Notice, NoticeKind

        words = self.tr("**Safe mode.** Nothing saved is read, and nothing is kept when you close.")
        self._column.insertWidget(0, Notice(self._theme, words, NoticeKind.WARNING, band=True))

    @property
    def ready(self) -> bool:
        """Whether there are pages yet."""
        return self._begun

    @property
    def setup(self) -> Shell:
        """Step list, page and footer; made when they are first needed."""
        if self._setup is None:
            from ui.shell import Shell

            self._setup = Shell(self._theme, self._workspace, self._make_page)
            self._setup.home_wanted.connect(self.show_start)
            self._setup.page_shown.connect(self._on_page_shown)
            self._setup.decode_wanted.connect(self.decoder.read)
            self._setup.checklist_wanted.connect(self.review.open)
            self._setup.languages.chosen.connect(self.language_wanted)
            self._setup.help_wanted.connect(self.support.open)
            self._stack.addWidget(self._setup)
        return self._setup

    # -- another language ---------------------------------------------------------------------------

    @property
    def may_speak(self) -> bool:
        """Whether no page has work under way that a page built anew could not show."""
        return self._setup is None or not self._setup.must_finish

    def speak(self, catalogue: Catalogue) -> None:
        """Build everything anew in the language that is in use now, and show what was shown.

        Args:
            catalogue: The guide in that language.
        """
        on_decoder, on_review = self.decoder.shown, self.review.shown
        text, place = self.decoder.text, self.review.place
        below = (self.decoder if on_decoder else self.review).below if on_decoder or on_review else None
        on_step = self._setup is not None and (below or self._stack.currentWidget()) is self._setup
        going_on = self._take_down()
        self._workspace.speak(catalogue)
        self._make_desks()
        if going_on:
            self.setup.take_over(going_on)
        if on_step:
            self.show_step(self._workspace.journey.current.id)
        else:
            self.show_start()
        if on_review:
            self.review.open(place)
        elif on_decoder:
            self.decoder.read(text)

    def _take_down(self) -> tuple[str, ...]:
        """Everything that shows words goes; the steps whose work goes on are returned."""
        old: list[QWidget] = [self.start_page]
        going_on: tuple[str, ...] = ()
        if self._setup is not None:
            going_on = self._setup.hand_over()
            old.append(self._setup)
            self._setup = None
        for desk in (self.support, self.review, self.decoder):
            desk.discard()
            desk.deleteLater()
        self._desk.deleteLater()
        self.asked_files.deleteLater()
        self._column.removeWidget(self.closing.band)
        self.closing.band.deleteLater()
        self.closing.deleteLater()
        self.start_page = StartPage(self._theme)
        self._stack.addWidget(self.start_page)
        self._stack.setCurrentWidget(self.start_page)
        for widget in old:
            self._stack.removeWidget(widget)
            widget.deleteLater()
        return going_on

    # -- where we are -------------------------------------------------------------------------------

    @property
    def on_start(self) -> bool:
        """Whether the start page is on screen."""
        return self._stack.currentWidget() is self.start_page

    @Slot()
    def show_start(self) -> None:
        """The start page, with what is saved by now."""
        if self._setup is not None and self._setup.page is not None:
            self._setup.page.on_leave()
        self._desk.show_saved()
        self.setWindowTitle(product.NAME)
        self._stack.setCurrentWidget(self.start_page)
        self.start.focus_target.setFocus()

    @Slot(str)
    def show_step(self, step_id: str) -> None:
        """The page of a step."""
        self._stack.setCurrentWidget(self.setup)
        self.setup.show_step(step_id)

    @property
    def over(self) -> Desk | None:
        """Whose page lies over the others."""
        if self._crash is not None and self._crash.shown:
            return self._crash
        return next((desk for desk in self._desks if desk.shown), None)

    # -- crashes ------------------------------------------------------------------------------------

    @property
    def crash_shown(self) -> bool:
        """Whether the page about a crash is on screen."""
        return self._crash is not None and self._crash.shown

    def show_crash(self, note: CrashNote, count: int) -> None:
        """Show the page about a crash; where it is on screen already, the new count."""
        if self._crash is None:
            from ui.support_crash_desk import CrashDesk

            self._theme.complete()
            self._crash = CrashDesk(self._theme, self._stack, with_bundle=self._begun)
            self._crash.restart_wanted.connect(self.restart_wanted)
            self._crash.bundle_wanted.connect(self._on_bundle_wanted)
        self._crash.show(note, count, saved=self._begun and self._workspace.is_kept)

    @Slot()
    def _on_bundle_wanted(self) -> None:
        self.support.open("save")

    def bring_forward(self) -> None:
        """In front of other programs, as far as the desktop lets a window do so."""
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
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Out of sight at once; then whatever runs is stopped, and waited for within a bound."""
        if self._begun and not self.closing.allows(running=self._sync_runs):
            event.ignore()
            self.bring_forward()
            return
        self.hide()
        if self._begun:
            if self._workspace.remembers:
                keep(self, paths.window_file(), self._workspace.runner)
            self._discard_pages()
            self.ended = self._workspace.close()
        event.accept()

    # -- inside ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_journey_replaced(self) -> None:
        """Other answers are the journey's now, and what to do with them is chosen on the start page."""
        self._discard_pages()
        self.show_start()
        self._desk.say_taken()

    @Slot()
    def _discard_pages(self) -> None:
        self.review.discard()
        self.support.discard()
        if self._setup is not None:
            self._setup.discard_pages()

    @Slot()
    def _on_theme_changed(self) -> None:
        """Larger text needs a larger window, as far as the screen has room."""
        self.setMinimumSize(_fitting(_SMALLEST * max(1.0, self._theme.scale)))

    @property
    def _sync_runs(self) -> bool:
        return self._setup is not None and self._setup.closing_asks

    @Slot()
    def _on_journey_changed(self) -> None:
        if self.closing.asking and not self._sync_runs:
            self.closing.withdraw()

    @Slot()
    def _on_review_left(self) -> None:
        """What is under the checklist shows what was done there."""
        if self.on_start:
            self._desk.show_saved()

    @Slot(str)
    def _on_page_shown(self, step_id: str) -> None:
        from armatic_setup.guide.markup import plain

        title = plain(self._workspace.catalogue.step(step_id).title, self._workspace.journey.values)
        self.setWindowTitle(f"{title} – {product.NAME}")


def _fitting(size: QSize) -> QSize:
    """*size*, or what the screen has room for."""
    screen = QGuiApplication.primaryScreen()
    return size.boundedTo(screen.availableSize()) if screen is not None else size
