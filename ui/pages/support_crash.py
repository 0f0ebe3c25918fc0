"""The page about a crash: what happened, that nothing is lost, and how it can go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span, spans
from ui.support_restart import SAFE_MODE
from ui.tokens import CONTENT, PAGE_SIDE, PAGE_TOP, XS, L, Role, S
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.footer import Footer
from ui.widgets.label import Label
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page_header import PageHeader
from ui.widgets.raw_text import RawText
from ui.widgets.scroll_area import ScrollArea, Scrolled, set_margins

if TYPE_CHECKING:
    from armatic_setup.logbook.crashes import CrashNote
    from ui.theme import Theme


class CrashPage(QWidget):
    """One page, however often something crashes.

    Signals:
        go_on_wanted: Back to where the user was.
        restart_wanted: (option, or empty) The program is to start anew.
        bundle_wanted: A support bundle is to be saved.

    Args:
        theme: Fonts and colors.
        with_bundle: Whether a bundle can be saved from here.
    """

    go_on_wanted = Signal()
    restart_wanted = Signal(str)
    bundle_wanted = Signal()

    def __init__(self, theme: Theme, *, with_bundle: bool) -> None:
        super().__init__()
        self._theme = theme
        self.header = PageHeader(
            theme,
            self.tr("Armatic Setup met a fault of its own"),
            self.tr("It is not your fault and not Intacct's. Nothing in Sage Intacct was changed."),
            values={},
        )
        self.kept = Notice(theme, "")
        self.often = Label(theme, Role.SMALL, color="text2")
        self.place = RawText(theme, "")
        self.record = Label(theme, Role.SMALL, color="text2")
        self.bundle = Button(theme, self.tr("&Save a support bundle"), icon="document", small=True)
        self.restart = Button(theme, self.tr("&Restart"), icon="retry", small=True)
        self.safe = Button(theme, self.tr("Restart in safe &mode"), icon="shield", small=True)
        self.safe_hint = Label(
            theme,
            Role.SMALL,
            self.tr("Safe mode starts without your saved answers and leaves them as they are."),
            color="text2",
        )
        self.footer = Footer(theme)
        self._content = Scrolled()
        self._build(with_bundle=with_bundle)
        self.bundle.clicked.connect(self.bundle_wanted)
        self.restart.clicked.connect(self._on_restart)
        self.safe.clicked.connect(self._on_safe)
        self.footer.next_wanted.connect(self.go_on_wanted)

    @property
    def regions(self) -> tuple[tuple[QWidget, ...], ...]:
        """The parts in the order of the Tab key."""
        return ((self._content,), (self.footer.primary,))

    def show_note(self, note: CrashNote, count: int, *, saved: bool) -> None:
        """Show what happened.

        Args:
            note: The latest crash.
            count: How many there were in this run.
            saved: Whether what was entered is on disk.
        """
        if saved:
            words = self.tr(
                "**Nothing is lost.** What you entered is saved, and so is every row that was read."
            )
        else:
            words = self.tr("**What you entered is not saved**, and stays only while you go on.")
        self.kept.set_notice(spans(words), NoticeKind.PASSED if saved else NoticeKind.WARNING)
        often = self.tr("It happened {count} times since the start. A restart is the better way on then.")
        self.often.set_text(often.format(count=count) if count > 1 else "")
        self.often.setVisible(count > 1)
        self.place.setPlainText(note.place)
        record = self.tr("The record is in {folder}. It holds no password and no data.")
        self.record.set_text((Span(record.format(folder=note.folder)),) if note.folder else "")
        self.record.setVisible(note.folder is not None)

    def enter(self) -> None:
        """It is on screen."""
        self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self.header.title.text()}. {self.kept.text.text()}", urgent=True)

    def _build(self, *, with_bundle: bool) -> None:
        px, theme = self._theme.px, self._theme
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(px(L))
        column.addWidget(self.kept)
        column.addSpacing(px(L))
        card = Card(theme)
        card.column.addWidget(Label(theme, Role.HEADING, self.tr("What happened")))
        card.column.addSpacing(px(XS))
        card.column.addWidget(self.place)
        card.column.addSpacing(px(XS))
        card.column.addWidget(self.record)
        card.column.addWidget(self.often)
        column.addWidget(card)
        column.addSpacing(px(L))
        acts = FlowRow(px(S))
        for button in (self.bundle, self.restart, self.safe):
            acts.add(button)
        self.bundle.setVisible(with_bundle)
        column.addWidget(acts)
        column.addSpacing(px(XS))
        column.addWidget(self.safe_hint)
        column.addStretch(1)
        page.setMaximumWidth(px(CONTENT))
        margins = QHBoxLayout(self._content)
        set_margins(margins, px(PAGE_SIDE), px(PAGE_TOP), px(L))
        margins.addWidget(page, 1)
        margins.addStretch(0)
        scroll = ScrollArea()
        scroll.setWidget(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.footer)
        self.footer.back.hide()
        self.footer.set_primary(self.tr("&Go on"))

    @Slot()
    def _on_restart(self) -> None:
        self.restart_wanted.emit("")

    @Slot()
    def _on_safe(self) -> None:
        self.restart_wanted.emit(SAFE_MODE)
