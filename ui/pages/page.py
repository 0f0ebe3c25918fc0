"""What the shell needs to know of a wizard page, and the frame every page starts from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.tokens import NARROW_BELOW

if TYPE_CHECKING:
    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.widgets.page_header import PageHeader
    from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FooterAction:
    """A secondary act of a page, shown in the footer right of Back.

    Attributes:
        label: With its mnemonic, such as ``"&Save report"``.
        call: What it does.
        icon: Name of an icon, or empty.
        bordered: A bordered button; otherwise accent text.
        reason: Why it is disabled; empty when it is enabled.
        short: A shorter label for narrow windows, or empty.
    """

    label: str
    call: Callable[[], None]
    icon: str = ""
    bordered: bool = False
    reason: str = ""
    short: str = ""


class Page(QWidget):
    """One step's face. The shell owns the step list, the scroll area and the footer around it.

    A page is built when it is first entered, with ``theme`` and ``workspace`` at hand. It reads the
    journey in :meth:`on_enter`, and emits :attr:`changed` when anything the footer shows has changed.

    Signals:
        changed: Footer (note, actions, primary) or figures changed; the shell asks again.
        step_wanted: The page asks to go to the step of this ID ("Show me where" in a fix-it card).
        decode_wanted: (text) The page asks to read a text in the decoder.
        checklist_wanted: (place) The page asks for this place of the checklist that stands alone.
        place_wanted: (place) The page is a place among others and asks for another one.
    """

    changed = Signal()
    step_wanted = Signal(str)
    decode_wanted = Signal(str)
    checklist_wanted = Signal(str)
    place_wanted = Signal(str)

    #: Its first layout takes so long that what was clicked is shown before it.
    slow_to_show = False

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__()
        self.step = step
        self.theme = theme
        self.workspace = workspace
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._narrow = False

    # -- what the shell asks ----------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The page's own title, announced when it is entered."""
        return self.step.heading

    @property
    def focus_target(self) -> QWidget:
        """What takes the focus when the page is entered: the title, where the page has one."""
        return self

    @property
    def can_go_next(self) -> bool:
        """Whether the primary button is enabled; if not, :attr:`footer_note` says why."""
        return True

    @property
    def can_go_back(self) -> bool:
        """Whether Back is enabled; a page with work under way may say no."""
        return True

    @property
    def next_label(self) -> str:
        """The primary button's text; empty for "Next: <the following step>"."""
        return ""

    @property
    def step_figure(self) -> str:
        """What its row of the step list shows at the right; empty for what the journey knows."""
        return ""

    @property
    def footer_note(self) -> str:
        """One sentence left of the primary button, or empty."""
        return ""

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        """The secondary acts, in their order."""
        return ()

    @property
    def closing_question(self) -> str:
        """What closing the window asks first, since work of minutes is under way; empty while none is."""
        return ""

    @property
    def must_finish(self) -> bool:
        """Whether work is under way that a page in another language could not go on showing."""
        return False

    @property
    def goes_on(self) -> bool:
        """Whether work is under way that a page in another language goes on showing."""
        return False

    # -- what the shell tells -----------------------------------------------------------------------

    def on_ahead(self) -> None:
        """The page was made before anybody asked for it: fill it as far as that starts no work."""

    def on_enter(self) -> None:
        """The page is about to be shown: read the journey."""

    def on_leave(self) -> None:
        """The page is about to be hidden."""

    def on_discard(self) -> None:
        """The page goes for good: the journey is another one, or the window closes. Abandon what runs."""

    def on_hand_over(self) -> None:
        """The same page in another language takes its place. Abandon what runs, unless it can go on there."""
        self.on_discard()

    def on_next(self) -> bool:
        """The primary button was pressed; ``True`` lets the shell go to the following step."""
        return True

    def set_width(self, width: int) -> None:
        """The window's width became *width*: narrow windows get one column."""
        narrow = width < self.theme.px(NARROW_BELOW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.arrange(narrow=narrow)

    def arrange(self, *, narrow: bool) -> None:
        """Lay out in one column (*narrow*) or two. Called only when it changes."""


class Headed(Page):
    """A page that begins with its header, whose title takes the focus."""

    header: PageHeader

    @property
    def title(self) -> str:
        return self.header.title.text()

    @property
    def focus_target(self) -> QWidget:
        return self.header.title
