"""Open a support bundle: the diagnosis in the first screen, then what happened, then the files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span, Style
from armatic_setup.language import tr
from armatic_setup.support.contents import ABOUT
from armatic_setup.support.simulation import SIMULATIONS
from ui.pages.page import FooterAction
from ui.pages.support_place import OpeningPlace
from ui.support_mail import diagnosis_of, open_ready_mail, ready_mail
from ui.support_stage import Scene
from ui.tokens import XS, L, Role, S
from ui.widgets.announce import announce
from ui.widgets.bundle_files import BundleFiles
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.drop_area import DropArea
from ui.widgets.label import Label
from ui.widgets.line_view import LineView
from ui.widgets.notice import NoticeKind
from ui.widgets.problem_card import ProblemCard, area_words

if TYPE_CHECKING:
    from armatic_setup.guide.state import Answers
    from armatic_setup.support.opening import Bundle
    from armatic_setup.support.story import Story
    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace


class OpenPlace(OpeningPlace):
    """A button while nothing is open; then the story of the bundle."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("Open a support bundle"),
            self.tr("Choose the file, or drop it on this page. It is only read, on this computer."),
        )
        self.cards: list[ProblemCard] = []
        self.choose = Button(theme, self.tr("&Choose a bundle…"))
        self._drop = DropArea(theme, self.choose)
        self.nothing = Label(theme, Role.HEADING)
        self.also = Label(theme, Role.SMALL, color="text2")
        self._problems = QVBoxLayout()
        self._more = QVBoxLayout()
        self.timeline = LineView(theme, self.tr("What happened, line by line"))
        self.files_shown = BundleFiles(theme)
        self._story = QWidget()
        self._build()
        self.choose.clicked.connect(self._on_choose)

    # -- what the page asks -------------------------------------------------------------------------

    @property
    def _bundle(self) -> Bundle | None:
        return self.files.sent.customer.bundle if self.files.sent else None

    @property
    def next_label(self) -> str:
        return self.tr("Show the customer's &screen") if self._bundle else ""

    @property
    def footer_note(self) -> str:
        if (bundle := self._bundle) is None or self.files.sent is None:
            return ""
        return self.tr("{name}, written by version {version}.").format(
            name=self.files.sent.path.name, version=bundle.program
        )

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        if self._bundle is None:
            return ()
        label, short = self.tr("Open &another…"), self.tr("&Another…")
        return (FooterAction(label, self._on_choose, icon="file", short=short),)

    def on_enter(self) -> None:
        self._show()

    def on_next(self) -> bool:
        if self.files.sent is not None:
            customer = self.files.sent.customer
            self.home.stage(Scene(customer.state, customer.report))
        return False

    # -- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        self.column.addWidget(self._drop)
        column = QVBoxLayout(self._story)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(L))
        self._more.setSpacing(px(S))
        self._more.addWidget(self.also)
        column.addWidget(self.nothing)
        column.addLayout(self._problems)
        column.addLayout(self._more)
        for heading, widget in (
            (self.tr("What happened"), self.timeline),
            (self.tr("The files"), self.files_shown),
        ):
            card = Card(theme)
            card.column.addWidget(Label(theme, Role.HEADING, heading))
            card.column.addSpacing(px(XS))
            card.column.addWidget(widget)
            column.addWidget(card)
        self.column.addWidget(self._story)
        self.column.addStretch(1)

    # -- showing --------------------------------------------------------------------------------------

    @Slot()
    def _on_choose(self) -> None:
        if chosen := self.files.choose_bundle():
            self.files.open(Path(chosen))

    def _begin(self) -> None:
        if self.cards:
            announce(self.cards[0], self.cards[0].sentence.text(), urgent=True)
            self.cards[0].sentence.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        """What was opened last, if it is a bundle."""
        bundle, sent = self._bundle, self.files.sent
        there = bundle is not None
        self._drop.setVisible(not there)
        self.header.lead.setVisible(not there)
        self._story.setVisible(there)
        if bundle is None or sent is None:
            if sent is not None:
                words = self.tr("This file is no bundle. The place Customer's screen shows it.")
                self.notice.say((Span(words),), NoticeKind.INFO)
            return
        self._say_what_is_wrong_with_it(bundle)
        self._show_problems(bundle.story)
        self.timeline.show_lines(sent.moments, sent.bad)
        about = {
            name: tr(words) for name, words in ABOUT.items() if name in bundle.texts or name == "page.png"
        }
        self.files_shown.show_files(sent.lines, about, bundle.picture)

    def _say_what_is_wrong_with_it(self, bundle: Bundle) -> None:
        """What a rep has to know of the file itself."""
        words = []
        if bundle.altered:
            names = ", ".join(bundle.altered)
            words.append(self.tr("Somebody changed these files: {names}.").format(names=names))
        if "died.txt" in bundle.texts:
            words.append(self.tr("The program died once: died.txt says where."))
        if words:
            self.notice.say((Span(" ".join(words)),), NoticeKind.WARNING)
        else:
            self.notice.clear()

    def _show_problems(self, story: Story) -> None:
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = [
            self._card(problem.diagnosis, number, story) for number, problem in enumerate(story.problems)
        ]
        if story.problems:
            words = ""
        elif story.moments:
            words = self.tr("Nothing is known to be wrong.")
        else:
            words = self.tr("The log is empty, so nothing is known.")
        self.nothing.set_text(words)
        self.nothing.setVisible(bool(words))
        self.also.setVisible(len(self.cards) > 1)
        self.also.set_text(self.tr("Wrong as well, and not put right since:"))

    def _card(self, diagnosis: str, number: int, story: Story) -> ProblemCard:
        problem = story.problems[number]
        card = ProblemCard(self.theme, problem, simulated=diagnosis in SIMULATIONS)
        card.setAccessibleName(area_words(problem.area))
        card.mail_wanted.connect(self._on_mail)
        card.shown_wanted.connect(self._on_show_me)
        (self._more if number else self._problems).addWidget(card)
        return card

    # -- what a rep does ------------------------------------------------------------------------------

    @property
    def _answers(self) -> Answers:
        assert self.files.sent is not None
        return self.files.sent.customer.state.answers

    @Slot(str)
    def _on_mail(self, diagnosis_id: str) -> None:
        found = diagnosis_of(diagnosis_id, self.workspace.catalogue, self._answers)
        if found is not None and (words := open_ready_mail(ready_mail(found, self._answers))):
            self.notice.say((Span(words, Style.LABEL),), NoticeKind.INFO)

    @Slot(str)
    def _on_show_me(self, diagnosis_id: str) -> None:
        self.home.stage(Scene(simulated=diagnosis_id))
