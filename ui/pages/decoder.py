"""Decode an error: paste what Intacct said, and see what it means, whose job it is and where to click."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.diagnosis.handover import mail
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.faults import SetupError
from armatic_setup.guide.markup import Span, Style
from ui.decoding import Decoding, Reading
from ui.mail import open_mail
from ui.scrolling import scroll_to
from ui.tokens import CONTENT, PAGE_SIDE, PAGE_TOP, TIGHT, L, M, Role, S
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.decoded_list import DecodedList
from ui.widgets.footer import Footer
from ui.widgets.label import Label
from ui.widgets.notice import NoticeKind
from ui.widgets.notice_slot import NoticeSlot
from ui.widgets.page_header import PageHeader
from ui.widgets.paste_box import PasteBox
from ui.widgets.scroll_area import ScrollArea, Scrolled, set_margins

if TYPE_CHECKING:
    from ui.theme import Theme
    from ui.workspace import Workspace

#: As Intacct words it.
_EXAMPLE: Final = "XL03000006 Sender ID 'Pscore' is not authorized to make Web services requests."


class DecoderPage(QWidget):
    """A page beside the steps. It asks nobody: everything it says is in the catalogue.

    Signals:
        back_wanted: Back to where the user came from.
    """

    #: What help knows it by.
    help_id = "decoder"

    back_wanted = Signal()

    def __init__(self, theme: Theme, workspace: Workspace) -> None:
        super().__init__()
        self._theme = theme
        self._workspace = workspace
        self.reading = Decoding(workspace, self)
        self.header = PageHeader(
            theme,
            self.tr("Decode an error"),
            self.tr("Paste what Intacct said. It is read on this computer alone, and nothing is sent."),
            values={},
        )
        self.label = Label(theme, Role.LABEL, self.tr("Error text"))
        self.box = PasteBox(theme, self.label.text())
        self.hint = Label(
            theme,
            Role.SMALL,
            self.tr(
                "A number, a message, a whole reply, a log or a mail. Passwords in it are masked at once."
            ),
            color="text2",
        )
        self.box.setAccessibleDescription(self.hint.text())
        self.decode = Button(theme, self.tr("De&code"), ButtonKind.PRIMARY, icon="search")
        self.empty = Button(theme, self.tr("Em&pty the box"), ButtonKind.TERTIARY)
        self.example = Button(theme, self.tr("S&how an example"), ButtonKind.TERTIARY)
        self.notice = NoticeSlot(theme)
        self.results = DecodedList(theme)
        self.footer = Footer(theme)
        self._answer = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._answer.setSizePolicy(policy)
        self._content = Scrolled()
        self._margins = QHBoxLayout(self._content)
        self._build()
        self.box.pasted.connect(self._read)
        self.box.textChanged.connect(self._on_text_changed)
        self.decode.clicked.connect(self._on_decode)
        self.empty.clicked.connect(self._on_empty)
        self.example.clicked.connect(self._on_example)
        self.reading.done.connect(self._on_read)
        self.reading.failed.connect(self._on_failed)
        self.results.mail_wanted.connect(self._on_mail)
        self.footer.back_wanted.connect(self.back_wanted)
        theme.changed.connect(self._on_theme_changed)

    @property
    def content(self) -> QWidget:
        """Everything above the footer, for the Tab key."""
        return self._content

    def enter(self, text: str = "") -> None:
        """The page is shown, perhaps with a *text* to read at once."""
        if text:
            self._read(text)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """The page is hidden; what is being read is forgotten."""
        self.reading.stop()

    # -- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self._theme.px
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addSpacing(px(L))
        column.addWidget(self.label)
        column.addSpacing(px(TIGHT))
        column.addWidget(self.box)
        column.addSpacing(px(TIGHT))
        column.addWidget(self.hint)
        column.addSpacing(px(M))
        acts = QHBoxLayout()
        acts.setSpacing(px(S))
        acts.addWidget(self.decode)
        acts.addWidget(self.empty)
        acts.addWidget(self.example)
        acts.addStretch(1)
        column.addLayout(acts)
        column.addSpacing(px(L))
        answer = QVBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(0)
        answer.addWidget(self.notice)
        answer.addWidget(self.results)
        column.addWidget(self._answer)
        column.addStretch(1)
        page.setMaximumWidth(px(CONTENT))
        self._margins.setSpacing(0)
        self._margins.addWidget(page, 1)
        self._margins.addStretch(0)
        scroll = ScrollArea()
        scroll.setWidget(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.footer)
        self.footer.set_primary("")
        self._on_theme_changed()
        self._on_text_changed()

    # -- reading ------------------------------------------------------------------------------------

    @Slot()
    def _on_decode(self) -> None:
        self._read(self.box.toPlainText())

    @Slot()
    def _on_empty(self) -> None:
        self.reading.stop()
        self.box.clear()
        self.notice.clear()
        self.results.clear()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_example(self) -> None:
        self._read(_EXAMPLE)

    @Slot()
    def _on_text_changed(self) -> None:
        there = bool(self.box.toPlainText().strip())
        self.decode.setEnabled(there)
        reason = "" if there else self.tr("Paste or type an error first.")
        self.decode.setAccessibleDescription(reason)
        self.footer.set_note(reason)
        self.empty.setVisible(there)
        self.example.setVisible(not there)

    @Slot(str)
    def _read(self, text: str) -> None:
        if text.strip():
            self.reading.start(text)

    @Slot(object)
    def _on_read(self, reading: object) -> None:
        assert isinstance(reading, Reading)
        self.box.setPlainText(reading.text)
        if reading.masked:
            words = (
                Span(self.tr("Secrets in the text are masked."), Style.LABEL),
                Span(" " + self.tr("What stood there is kept nowhere.")),
            )
            self.notice.say(words, NoticeKind.INFO, aloud=False)
        else:
            self.notice.clear()
        self.results.show_found(reading.found, self._workspace.journey.state.answers.model)
        first = self.results.first
        if first is None:
            self._say_nothing_found(masked=reading.masked)
            return
        announce(self.results, self._told(reading), urgent=True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_answer()

    def _show_answer(self) -> None:
        QTimer.singleShot(0, self._answer, partial(scroll_to, self._answer))  # once it has its height

    def _told(self, reading: Reading) -> str:
        number = len(reading.found)
        if number > 1:
            return self.tr("{number} errors found").format(number=number)
        candidates = reading.found[0].candidates
        if len(candidates) > 1:
            return self.tr("It may be one of {number} causes").format(number=len(candidates))
        return candidates[0].diagnosis.sentence

    def _say_nothing_found(self, *, masked: bool) -> None:
        words = (
            Span(self.tr("There is no error in this text that we know."), Style.LABEL),
            Span(" " + self.tr("Paste more of it: the lines with the number, and those around them.")),
            Span(" " + self.tr("Secrets in the text are masked.") if masked else ""),
        )
        self.notice.say(words, NoticeKind.WARNING)
        self._show_answer()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        assert isinstance(error, SetupError)
        sentence = self._workspace.diagnose(error).sentence
        self.notice.say((Span(sentence, Style.LABEL),), NoticeKind.FAILED)
        self._show_answer()

    @Slot(object)
    def _on_mail(self, diagnosis: object) -> None:
        assert isinstance(diagnosis, Diagnosis)
        answers = self._workspace.journey.state.answers
        open_mail(mail(diagnosis, company_id=answers.company_id, model=answers.model))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        set_margins(self._margins, px(PAGE_SIDE), px(PAGE_TOP), px(L))
