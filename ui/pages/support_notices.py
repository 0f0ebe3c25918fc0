"""The parts of others: found by name, version or license, each with the text of its license."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout

from armatic_setup import product
from armatic_setup.about import Notice, about, find, notices_here
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.guide.markup import Span, Style
from ui.background import job_of
from ui.pages.support_place import SupportPlace
from ui.tokens import XS, L, Role
from ui.widgets.announce import announce
from ui.widgets.label import Label
from ui.widgets.line_view import LineView
from ui.widgets.pick_list import PickList
from ui.widgets.search_field import SearchField
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace

#: Lines that are seen of the list and of the text, in a narrow window and in a wide one.
_NARROW: Final = (5, 12)
_WIDE: Final = (22, 28)
#: Longer lines of a license are broken, so that none has to be scrolled in a window of usual width.
_COLUMNS: Final = 80


@dataclass(frozen=True, slots=True)
class Shown:
    """A part, with its text as lines."""

    notice: Notice
    lines: tuple[str, ...]


class NoticesPlace(SupportPlace):
    """A search field, the list, and the text of the one that is chosen."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("Parts of others"),
            self.tr("What this installation is made of, each part under its own license."),
        )
        self.search = SearchField(theme, self.tr("Name or license"))
        self.found = Label(theme, Role.SMALL, color="text2")
        self.list = PickList(theme, self.tr("Parts"))
        self.none = Label(theme, Role.BODY, self.tr("No part is found. Try a piece of its name."))
        self.heading = Label(theme, Role.HEADING)
        self.license = Label(theme, Role.SMALL, color="text2")
        self.text = LineView(theme, self.tr("The license, line by line"))
        self._all: tuple[Shown, ...] = ()
        self._listed: tuple[Shown, ...] = ()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.arrange(narrow=False)
        for part in (self.list, self.none, self.heading, self.license, self.text):
            part.hide()  # until all parts are read
        self.search.textChanged.connect(self._on_search)
        self.list.chosen.connect(self._on_chosen)

    def on_enter(self) -> None:
        self.notice.clear()
        if not self._all:
            self.workspace.runner.start(job_of(_read), succeeded=self._on_read, failed=self._on_troubled)
        else:
            self._show_asked()

    def arrange(self, *, narrow: bool) -> None:
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        parts, lines = _NARROW if narrow else _WIDE
        self.list.set_seen(parts)
        self.text.set_seen(lines)

    # -- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        left = QVBoxLayout()
        left.setSpacing(px(XS))
        left.addWidget(self.search)
        left.addWidget(self.found)
        left.addWidget(self.list, 1)
        left.addWidget(self.none)
        right = QVBoxLayout()
        right.setSpacing(px(XS))
        right.addWidget(self.heading)
        right.addWidget(self.license)
        right.addWidget(self.text, 1)
        for one in (self.list, self.text):  # they end together
            one.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._columns.setSpacing(px(L))
        self._columns.addLayout(left, 3)
        self._columns.addLayout(right, 9)
        self.column.addLayout(self._columns)
        self.column.addStretch(1)

    # -- showing --------------------------------------------------------------------------------------

    def _on_read(self, read: object) -> None:
        assert isinstance(read, tuple)
        self._all = read
        self._show_list()
        self._show_asked()

    def _show_asked(self) -> None:
        """Show the part that another place asked for."""
        asked, self.home.notices_asked = self.home.notices_asked, ""
        names = [one.notice.name for one in self._all]
        if asked in names:
            self.search.clear()
            self.list.setCurrentIndex(self.list.model().index(names.index(asked), 0))
            self.list.scrollTo(self.list.currentIndex())

    def _show_list(self) -> str:
        kept = set(find((one.notice for one in self._all), self.search.text()))
        self._listed = tuple(one for one in self._all if one.notice in kept)
        said = self.tr("{count} of {total} parts").format(count=len(self._listed), total=len(self._all))
        self.found.set_text(verbatim(said))
        self.list.show_choices([_line(one.notice) for one in self._listed])
        for widget in (self.list, self.heading, self.license, self.text):
            widget.setVisible(bool(self._listed))
        self.none.setVisible(not self._listed)
        return said

    @Slot()
    def _on_search(self) -> None:
        announce(self.search, self._show_list())

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        if not 0 <= number < len(self._listed):
            return
        shown = self._listed[number]
        one = shown.notice
        self.heading.set_text((Span(one.name, Style.LABEL), Span(f"  {one.version}")))
        words = one.license or self.tr("Several licenses; the text tells which one holds for what.")
        self.license.set_text(verbatim(words))
        self.text.show_lines(shown.lines or (self.tr("This part brings no text of its license."),))


def _line(one: Notice) -> str:
    return f"{one.name}  {one.version}".strip()


def _read() -> tuple[Shown, ...]:
    """This program first, then all parts of others.

    Raises:
        SetupError: ``catalogue``: a file of the program is missing.
    """
    try:
        text = about().license.read_text("utf-8").strip()
        all_parts = (Notice(product.NAME, product.VERSION, "MIT", text), *notices_here())
    except OSError as error:
        detail = f"{error.filename}: {error.strerror}"
        raise SetupError(Fault(Stage.LOCAL, "catalogue", detail=detail)) from error
    return tuple(Shown(one, tuple(_lines(one.text))) for one in all_parts)


def _lines(text: str) -> Iterator[str]:
    """Its lines, the long ones broken; what goes on is as far from the edge as what begins."""
    for line in text.splitlines():
        indent = line[: len(line) - len(line.lstrip())]
        yield from textwrap.wrap(line, _COLUMNS, subsequent_indent=indent, break_on_hyphens=False) or [""]
