"""What the start page offers: go on, begin, look at the checklist, or practice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span, Style
from ui.tokens import CARD, START_CONTENT, START_SIDE, XL, XS, XXL, L, M, Role, S
from ui.widgets.action_row import ActionCard, ActionRow
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.focus_ring import NO_RING
from ui.widgets.journey_bar import JourneyBar
from ui.widgets.label import Label
from ui.widgets.language_menu import LanguageMenu, current_name
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.scroll_area import Scrolled, set_margins

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ui.theme import Theme
    from ui.widgets.file_notice import FileNotice


@dataclass(frozen=True, slots=True)
class SavedJourney:
    """What the start page says of a journey that can be continued.

    Attributes:
        name: The company, as its people call it.
        company_id: Its ID in Intacct, or empty while unknown.
        saved: When it was saved, in words.
        shares: How much of each step is done, from 0 to 1.
        next_title: The step that comes next, or empty when all is done.
        next_text: What is to do there and who does it.
    """

    name: str
    company_id: str
    saved: str
    shares: tuple[float, ...]
    next_title: str
    next_text: str


class StartContent(Scrolled):
    """The right half of the start page.

    Signals:
        continue_wanted: Go on with the saved journey.
        new_wanted: Begin a new connection.
        replace_wanted: Begin a new connection in place of the saved one; the question was answered.
        checklist_wanted: See the permission checklist, without any connection.
        decode_wanted: Decode an error, without any connection.
        practice_wanted: The whole journey on the sample company.
        help_wanted: Help and support.
        about_wanted: What the program is, and which version is newer.
        folder_wanted: (folder) The folder of a file that cannot be used.

    Args:
        theme: Fonts and colors.
        minutes: About how long the steps take together.
        rows: How many permission rows there are.
        applications: In how many applications.
        phone: Armatic's telephone number.
    """

    continue_wanted = Signal()
    new_wanted = Signal()
    replace_wanted = Signal()
    checklist_wanted = Signal()
    decode_wanted = Signal()
    practice_wanted = Signal()
    help_wanted = Signal()
    about_wanted = Signal()
    folder_wanted = Signal(object)

    def __init__(self, theme: Theme, *, minutes: int, rows: int, applications: str, phone: str) -> None:
        super().__init__()
        self._theme = theme
        self._saved: SavedJourney | None = None
        self._title = Label(theme, Role.SECTION)
        self._title.setProperty(NO_RING, True)  # noqa: FBT003 - Qt's property
        self._notice = Notice(theme, "")
        self._notice.hide()
        self.trouble: FileNotice | None = None
        self._question = Notice(theme, "", NoticeKind.WARNING)
        self._replace = Button(theme, self.tr("&Start over"), small=True)
        keep = Button(theme, self.tr("&Keep it"), small=True)
        self._question.add_act(self._replace)
        self._question.add_act(keep)
        self._question.hide()
        self._replace.clicked.connect(self._on_answered)
        self._replace.clicked.connect(self.replace_wanted)
        keep.clicked.connect(self._on_answered)
        self._continue = _ContinueCard(theme)
        self._continue.button.clicked.connect(self.continue_wanted)
        self._other = Label(theme, Role.SECTION, self.tr("Or start with something else"))
        self._news = self._make_news()
        self._saved_part = self._make_saved_part()
        self._saved_part.hide()  # until it is known what is saved
        self.new_row = ActionRow(
            theme,
            "connect",
            self.tr("&New connection"),
            self.tr(
                "About {minutes} minutes, plus the first sync. Have an Intacct administrator at hand."
            ).format(minutes=minutes),
        )
        self.checklist_row = ActionRow(
            theme,
            "checklist",
            self.tr("&Review the permission checklist"),
            self.tr(
                "{applications} applications, {rows} rows, each with its reason. Tick, print or e-mail it."
            ).format(applications=applications, rows=rows),
            badge=self.tr("Works offline"),
        )
        self.decode_row = ActionRow(
            theme,
            "search",
            self.tr("&Decode an error"),
            self.tr("Paste what Intacct said. You get the meaning and where to click."),
            badge=self.tr("Works offline"),
        )
        self.practice_row = ActionRow(
            theme,
            "practice",
            self.tr("&Practice on a sample company"),
            _practice_text(),
        )
        keep.clicked.connect(self.new_row.setFocus)
        self.new_row.clicked.connect(self.new_wanted)
        self.checklist_row.clicked.connect(self.checklist_wanted)
        self.decode_row.clicked.connect(self.decode_wanted)
        self.practice_row.clicked.connect(self.practice_wanted)
        self.help = Button(theme, self.tr("&Help and support"), ButtonKind.TERTIARY, icon="help", small=True)
        self.help.clicked.connect(self.help_wanted)
        self.newer = Button(theme, "", ButtonKind.TERTIARY, icon="info", small=True)
        self.newer.clicked.connect(self.about_wanted)
        self.newer.hide()
        self.language = Button(theme, current_name(), ButtonKind.TERTIARY, icon="language", small=True)
        self.languages = LanguageMenu(self.language)
        help_text = self.tr("**Help.** Chat in Armatic, or call {phone}").format(phone=phone)
        self._margins = self._make_column(help_text)

    @property
    def rows(self) -> tuple[ActionRow, ...]:
        """What there is to start with, top to bottom."""
        return (self.new_row, self.checklist_row, self.decode_row, self.practice_row)

    @property
    def continue_button(self) -> Button:
        """The primary button of the saved journey."""
        return self._continue.button

    @property
    def focus_target(self) -> QWidget:
        """What takes the focus when the page is shown: the one thing most people want."""
        return self._continue.button if self._saved else self.new_row

    def set_saved(self, saved: SavedJourney | None) -> None:
        """Offer to continue *saved*, or begin."""
        self._saved = saved
        self._on_answered()
        self._saved_part.setVisible(saved is not None)
        if saved is None:
            self._title.set_text(self.tr("Where would you like to start?"))
        else:
            self._title.set_text(self.tr("Pick up where you left off"))
            self._continue.show_journey(saved)

    def set_practice(self, next_title: str) -> None:
        """Say that a rehearsal goes on with *next_title*; empty where a new one begins."""
        if next_title:
            goes_on = self.tr("Goes on with **{step}**. Nothing leaves this computer.")
            self.practice_row.set_text(goes_on.format(step=next_title))
        else:
            self.practice_row.set_text(_practice_text())

    def set_notice(self, text: str | Sequence[Span], kind: NoticeKind = NoticeKind.WARNING) -> None:
        """Say something above everything, or nothing."""
        self._show_news(self._notice, shown=bool(text))
        if text:
            self._notice.set_notice(text, kind)

    def tell_files(self, sentences: str, files: Sequence[Path], details: str) -> None:
        """Say above everything which *files* cannot be used; nothing where *sentences* is empty."""
        if not sentences and self.trouble is None:
            return
        if self.trouble is None:
            from ui.widgets.file_notice import FileNotice  # seldom needed, and never at the first painting

            self.trouble = FileNotice(self._theme)
            self.trouble.folder_wanted.connect(self.folder_wanted)
            self._news_column.insertWidget(0, self.trouble)
        self.trouble.tell(sentences, files, details)
        self._show_news(self.trouble, shown=bool(sentences))

    def ask_replace(self, name: str) -> None:
        """Ask once whether the journey of the company *name* is to be replaced."""
        question = self.tr("Replace the saved setup?")
        what = self.tr("The steps of {name} are forgotten.").format(name=name)
        self._question.text.set_text((Span(question, Style.LABEL), Span(f" {what}")))
        self._show_news(self._question, shown=True)
        self._replace.setFocus(Qt.FocusReason.TabFocusReason)

    def set_newer(self, version: str) -> None:
        """Tell quietly that a newer *version* exists; empty where none is known."""
        self.newer.setText(self.tr("Version {version} is available").format(version=version))
        self.newer.setVisible(bool(version))

    def set_busy(self, *, busy: bool) -> None:
        """While the practice company is being made ready nothing else can be begun."""
        for row in (*self.rows, self._continue.button):
            row.setEnabled(not busy)

    def set_narrow(self, *, narrow: bool) -> None:
        """Keep less room around, or as much as the design has."""
        px = self._theme.px
        side = px(XL if narrow else START_SIDE)
        set_margins(self._margins, side, px(XL if narrow else XXL), px(L))

    def _make_news(self) -> QWidget:
        """Room for the notice and the question."""
        news = QWidget()
        self._news_column = column = QVBoxLayout(news)
        column.setContentsMargins(0, 0, 0, self._theme.px(M))
        column.setSpacing(self._theme.px(S))
        column.addWidget(self._notice)
        column.addWidget(self._question)
        news.hide()
        return news

    def _show_news(self, notice: Notice, *, shown: bool) -> None:
        """Show or hide a part of the news; the room goes with the last part."""
        notice.setVisible(shown)
        parts = [one for one in (self.trouble, self._notice, self._question) if one is not None]
        self._news.setVisible(not all(one.isHidden() for one in parts))

    @Slot()
    def _on_answered(self) -> None:
        self._show_news(self._question, shown=False)

    def _make_saved_part(self) -> QWidget:
        """The card to go on with, and the heading of what else there is."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._continue)
        column.addSpacing(self._theme.px(L))
        column.addWidget(self._other)
        column.addSpacing(self._theme.px(S))
        return part

    def _make_column(self, help_text: str) -> QHBoxLayout:
        theme = self._theme
        outer = QHBoxLayout(self)
        outer.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        box = QWidget()
        box.setLayout(column)
        box.setMaximumWidth(theme.px(START_CONTENT))
        outer.addWidget(box, 1)
        outer.addStretch(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._news)
        column.addSpacing(theme.px(XS))
        column.addWidget(self._title)
        column.addSpacing(theme.px(S))
        column.addWidget(self._saved_part)
        column.addWidget(ActionCard(theme, self.rows))
        column.addSpacing(theme.px(L))
        ready = (
            Span(self.tr("Have ready"), Style.LABEL),
            Span("    "),
            Span(self.tr("your Intacct company ID, a mailbox for the password, the Armatic connection key")),
        )
        ready_line = Label(theme, Role.SMALL, ready, color="text2", strong_color="text")
        ready_line.setAccessibleName(f"{ready[0].text}: {ready[2].text}")
        column.addWidget(ready_line)
        column.addStretch(1)
        column.addSpacing(theme.px(L))
        column.addWidget(self.newer, 0, Qt.AlignmentFlag.AlignTrailing)
        beside = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(S))
        words = Label(theme, Role.SMALL, help_text, color="text2", strong_color="text", align=beside)
        foot.addWidget(words, 1)
        acts = FlowRow(theme.px(S))
        acts.add(self.help)
        acts.add(self.language)
        foot.addWidget(acts)
        column.addLayout(foot)
        return outer


def _practice_text() -> str:
    return QCoreApplication.translate(
        "StartContent", "The whole journey with made-up books. Nothing leaves this computer."
    )


class _ContinueCard(Card):
    """The saved journey: who, how far, what next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=L, border="control")
        self.button = Button(theme, self.tr("&Continue"), ButtonKind.PRIMARY)
        self._name = Label(theme, Role.HEADING)
        self._details = Label(theme, Role.SMALL, color="text2")
        self._bar = JourneyBar(theme)
        self._next = Label(theme, Role.SMALL, color="text2", strong_color="text")
        top = QHBoxLayout()
        top.setSpacing(theme.px(L))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._details)
        top.addLayout(words, 1)
        top.addWidget(self.button)
        self.column.setContentsMargins(theme.px(L), theme.px(CARD), theme.px(L), theme.px(CARD))
        self.column.addLayout(top)
        self.column.addSpacing(theme.px(S))
        self.column.addWidget(self._bar)
        self.column.addSpacing(theme.px(S))
        self.column.addWidget(self._next)

    def show_journey(self, saved: SavedJourney) -> None:
        """Fill it in."""
        self._name.set_text((Span(saved.name),))
        details: tuple[Span, ...] = (Span(saved.saved),)
        if saved.company_id:
            details = (
                Span(self.tr("Company ID") + " "),
                Span(saved.company_id, Style.VALUE),
                Span(f" · {saved.saved}"),
            )
        self._details.set_text(details)
        self._bar.set_shares(saved.shares)
        parts: list[Span] = []
        if saved.next_title:
            next_step = self.tr("Next: {step}.").format(step=saved.next_title)
            parts = [Span(next_step, Style.LABEL), Span(" ")]
        self._next.set_text((*parts, Span(saved.next_text)))
        self.button.setAccessibleDescription(f"{saved.name}. {self._next.text()}")
