"""The pages of the window: the start page, the setup, and whatever opens over them.

The stack is there with its first page at once; :meth:`WindowPages.begin` makes the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from armatic_setup import product
from ui.pages.start import StartPage
from ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from armatic_setup.guide.catalogue import Catalogue
    from armatic_setup.guide.steps import Step
    from ui.asked_files import AskedFiles
    from ui.decoder_desk import DecoderDesk
    from ui.overlay import Desk
    from ui.pages.page import Page
    from ui.pages.start_content import StartContent
    from ui.review_desk import ReviewDesk
    from ui.shell import Shell
    from ui.start_desk import StartDesk
    from ui.support_crash_desk import CrashDesk
    from ui.support_desk import SupportDesk
    from ui.theme import Theme
    from ui.workspace import Workspace


class WindowPages(PageStack):
    """Shows one page at a time, and makes them anew for another language.

    Attributes:
        crash: Shows what crashed, over everything else; made by the window when it is needed.

    Signals:
        language_wanted: (code) Everything is to be shown in this language.
        page_changed: Work of a page went on or ended.

    Args:
        theme: Fonts and colors.
    """

    language_wanted = Signal(str)
    page_changed = Signal()

    #: Made by :meth:`begin`.
    start: StartContent
    decoder: DecoderDesk
    review: ReviewDesk
    support: SupportDesk
    asked_files: AskedFiles
    _desk: StartDesk
    _workspace: Workspace
    _make_page: Callable[[Step, Theme, Workspace], Page]

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.crash: CrashDesk | None = None
        self._setup: Shell | None = None
        self._watches_updates = False
        self.start_page = StartPage(theme)
        self.addWidget(self.start_page)

    def begin(self, workspace: Workspace, make_page: Callable[[Step, Theme, Workspace], Page]) -> None:
        """Work on *workspace*; *make_page* makes the page of a step."""
        self._workspace = workspace
        self._make_page = make_page
        self._make_desks()

    def _make_desks(self) -> None:
        """What opens pages over pages, and the content of the start page."""
        from PySide6.QtCore import Qt

        from ui.asked_files import AskedFiles
        from ui.decoder_desk import DecoderDesk
        from ui.review_desk import ReviewDesk
        from ui.start_desk import StartDesk
        from ui.support_desk import SupportDesk

        theme, workspace = self._theme, self._workspace
        self.decoder = DecoderDesk(theme, workspace, self)
        self.review = ReviewDesk(theme, workspace, self)
        self.review.left.connect(self._on_left)
        self.review.home_wanted.connect(self.show_start)
        self.support = SupportDesk(theme, workspace, self, self._make_page)
        self.support.left.connect(self._on_left)
        self.support.home_wanted.connect(self.show_start)
        self.support.decode_wanted.connect(self.decoder.open)
        self.support.checklist_wanted.connect(self.review.open)
        # Queued: the page that says so is one of those that go.
        self.support.journey_replaced.connect(self._on_journey_replaced, Qt.ConnectionType.QueuedConnection)
        self.review.help_wanted.connect(self.support.open)
        self.asked_files = AskedFiles(workspace, self.review, self.decoder, self.support, self)
        self._desk = StartDesk(theme, workspace, self)
        self._desk.journey_left.connect(self.discard)
        self._desk.step_wanted.connect(self.show_step)
        self._desk.checklist_wanted.connect(self.review.open)
        self.start = self._desk.content
        self.start.decode_wanted.connect(self.decoder.open)
        self.start.help_wanted.connect(self.support.open)
        self.start.languages.chosen.connect(self.language_wanted)
        self.start.about_wanted.connect(self._on_about_wanted)
        self.start_page.fill(self.start)
        if self._watches_updates:
            self._show_newer()

    def watch_updates(self) -> None:
        """Have it asked whether a newer version exists, if the user chose so, and tell of one."""
        self._watches_updates = True
        self._workspace.updates.changed.connect(self._show_newer)
        self._workspace.updates.ask_quietly()

    @Slot()
    def _show_newer(self) -> None:
        newer = self._workspace.updates.newer
        self.start.set_newer(newer.version if newer else "")

    @Slot()
    def _on_about_wanted(self) -> None:
        self.support.open("about")

    @property
    def setup(self) -> Shell:
        """Step list, page and footer; made when they are first needed."""
        return self.make_setup()

    def make_setup(self) -> Shell:
        """Make them, where they are not there yet: that takes a moment, best before they are asked for."""
        if self._setup is None:
            from ui.shell import Shell

            self._setup = Shell(self._theme, self._workspace, self._make_page)
            self._setup.home_wanted.connect(self.show_start)
            self._setup.page_shown.connect(self._on_page_shown)
            self._setup.decode_wanted.connect(self.decoder.read)
            self._setup.checklist_wanted.connect(self.review.open)
            self._setup.languages.chosen.connect(self.language_wanted)
            self._setup.help_wanted.connect(self.support.open)
            self._setup.page_changed.connect(self.page_changed)
            self.addWidget(self._setup)
        return self._setup

    # -- where we are -------------------------------------------------------------------------------

    @property
    def on_start(self) -> bool:
        """Whether the start page is on screen."""
        return self.currentWidget() is self.start_page

    @property
    def over(self) -> Desk | None:
        """Whose page lies over the others."""
        desks: tuple[Desk, ...] = (self.decoder, self.review, self.support)
        return next((desk for desk in desks if desk.shown), None)

    @Slot()
    def show_start(self) -> None:
        """The start page, with what is saved by now."""
        if self._setup is not None and self._setup.page is not None:
            self._setup.page.on_leave()
        self._desk.show_saved()
        self._entitle(product.NAME)
        self._turn_to(self.start_page)
        self.start.focus_target.setFocus()

    @Slot(str)
    def show_step(self, step_id: str) -> None:
        """The page of a step."""
        self._turn_to(self.setup)
        self.setup.show_step(step_id)

    def _turn_to(self, page: QWidget) -> None:
        """Show *page*; below the page about a crash while that is on screen, for it is to be read first."""
        if (cover := self.crash.cover if self.crash else None) is not None:
            cover.put_below(page)
        else:
            self.setCurrentWidget(page)

    def _entitle(self, title: str) -> None:
        if (cover := self.crash.cover if self.crash else None) is not None:
            cover.entitle_below(title)
        else:
            self.window().setWindowTitle(title)

    @property
    def closing_question(self) -> str:
        """What closing asks first, since a page has work of minutes under way; empty while none has."""
        return self._setup.closing_question if self._setup is not None else ""

    @Slot()
    def discard(self) -> None:
        """The journey is another one, or the window closes: pages are made anew when they are needed."""
        self.review.discard()
        self.support.discard()
        if self._setup is not None:
            self._setup.discard_pages()

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
        on_step = self._setup is not None and (below or self.currentWidget()) is self._setup
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
        self.start_page = StartPage(self._theme)
        self.addWidget(self.start_page)
        self._turn_to(self.start_page)
        for widget in old:
            self.removeWidget(widget)
            widget.deleteLater()
        return going_on

    # -- what was done there ------------------------------------------------------------------------

    @Slot()
    def _on_journey_replaced(self) -> None:
        """Other answers are the journey's now, and what to do with them is chosen on the start page."""
        self.discard()
        self.show_start()
        self._desk.say_taken()

    @Slot()
    def _on_left(self) -> None:
        """What is under checklist, help and support shows what was done there."""
        if self.on_start:
            self._desk.show_saved()

    @Slot(str)
    def _on_page_shown(self, step_id: str) -> None:
        from armatic_setup.guide.markup import plain

        title = plain(self._workspace.catalogue.step(step_id).title, self._workspace.journey.values)
        self._entitle(f"{title} – {product.NAME}")
