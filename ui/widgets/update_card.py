"""Newer versions: whether to ask, whom, and what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import wording
from ui.tokens import XS, M, Role, S
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from armatic_setup.updates import Package
    from ui.theme import Theme
    from ui.update_jobs import UpdateState

_OFF, _DAILY = "off", "daily"


class _Sums(QWidget):
    """What the files of a version add up to, for who compares after the download."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Package, ...] = ()
        self.labels: list[Label] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(S), 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_packages(self, packages: tuple[Package, ...]) -> None:
        """Show those of other files."""
        self.setVisible(bool(packages))
        if packages == self._shown:
            return
        self._shown = packages
        for label in self.labels:
            self._column.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.labels = [self._heading()] if packages else []
        for one in packages:
            self.labels.append(Label(self._theme, Role.SMALL, verbatim(one.name)))
            self.labels.append(Label(self._theme, Role.CODE, verbatim(one.sha256), color="text2"))
        for label in self.labels:
            self._column.addWidget(label)

    def _heading(self) -> Label:
        words = self.tr("The SHA-256 of its files, to compare with what you downloaded:")
        return Label(self._theme, Role.SMALL, words, color="text2")


class UpdateCard(Card):
    """The switch and what is known.

    Signals:
        switched: (on) Whether it is to be asked once a day was chosen.
        ask_wanted: Ask now.
        page_wanted: (address) The page of a newer version is to be opened.

    Args:
        theme: Fonts and colors.
        parent: Owner, if not a layout's.
    """

    switched = Signal(bool)
    ask_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._page = ""
        self.daily = Segmented(
            theme,
            ((_OFF, self.tr("Ne&ver")), (_DAILY, self.tr("Once a &day"))),
            self.tr("Ask whether a newer version exists"),
        )
        self.meaning = Label(theme, Role.SMALL, color="text2")
        self.known = Label(theme, Role.BODY, strong_color="text")
        self.sums = _Sums(theme)
        self.ask = Button(theme, self.tr("Ask &now"), icon="retry", small=True)
        self.open_page = Button(theme, self.tr("Open its &page"), ButtonKind.PRIMARY, small=True)
        self._build(theme)
        self.daily.chosen.connect(self._on_chosen)
        self.ask.clicked.connect(self.ask_wanted)
        self.open_page.clicked.connect(self._on_open)

    def _build(self, theme: Theme) -> None:
        px = theme.px
        self.column.addWidget(Label(theme, Role.HEADING, self.tr("Newer versions")))
        self.column.addSpacing(px(S))
        self.column.addWidget(self.daily)
        self.column.addSpacing(px(XS))
        self.column.addWidget(self.meaning)
        self.column.addSpacing(px(M))
        self.column.addWidget(self.known)
        self.column.addWidget(self.sums)
        self.column.addSpacing(px(S))
        acts = FlowRow(px(S))
        acts.add(self.open_page)
        acts.add(self.ask)
        self.column.addWidget(acts)

    def show_state(self, state: UpdateState, *, asking: bool) -> None:
        """Show what is known.

        Args:
            state: It.
            asking: Whether somebody is being asked now.
        """
        self.daily.choose(_DAILY if state.on else _OFF)
        self.meaning.set_text(verbatim(self._meaning(state)))
        newer = state.known.newer
        self._page = newer.page if newer else ""
        self.known.set_text(self._known(state, asking=asking))
        self.sums.show_packages(newer.packages if newer else ())
        self.open_page.setVisible(newer is not None)
        self.open_page.setAccessibleDescription(self._page)
        self.ask.setEnabled(bool(state.host) and not asking)

    def say_known(self) -> None:
        """Have it announced: the user asked for it."""
        announce(self.known, self.known.text())

    def _meaning(self, state: UpdateState) -> str:
        if not state.host:
            return self.tr("No address is set for this installation, so nothing is asked.")
        if not state.on:
            return self.tr("Nothing is asked. Nothing is ever downloaded or installed by itself.")
        return self.tr(
            "{host} is asked at the start. Nothing about you is sent, nothing is downloaded or installed."
        ).format(host=state.host)

    def _known(self, state: UpdateState, *, asking: bool) -> str:
        told = state.known
        if asking:
            return self.tr("Asking…")
        if told.newer is not None:
            return self.tr("**Version {version}** of {day} is available, signed by the vendor.").format(
                version=told.newer.version, day=wording.date(told.newer.issued)
            )
        if told.statement is not None and told.asked_at is not None:
            return self.tr("This is the newest version, as asked on {day}.").format(
                day=wording.date(told.asked_at)
            )
        if told.asked_at is not None:
            return self.tr("Asked on {day}, without an answer that could be used.").format(
                day=wording.date(told.asked_at)
            )
        return self.tr("It was not asked so far.")

    @Slot(str)
    def _on_chosen(self, key: str) -> None:
        self.switched.emit(key == _DAILY)

    @Slot()
    def _on_open(self) -> None:
        if self._page:
            self.page_wanted.emit(self._page)
