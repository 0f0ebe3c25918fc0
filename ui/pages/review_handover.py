"""Hand over: the sheet for the administrator, seen before it is printed, saved or sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from armatic_setup.guide.markup import Span
from armatic_setup.review.as_text import to_text
from armatic_setup.review.export import Format, brief_mail, mail
from armatic_setup.review.handover import handover_sheet
from armatic_setup.review.sheet import Paper, Scope, Sheet
from ui.mail import MailOutcome, open_mail
from ui.pages.page import FooterAction
from ui.pages.review_files import default_paper
from ui.pages.review_place import ReviewPlace
from ui.sync_result import local_day
from ui.tokens import CONTENT, RIM, XS, L, Role, S
from ui.widgets.button import Button
from ui.widgets.check_box import CheckBox
from ui.widgets.fields import Field
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.notice import NoticeKind
from ui.widgets.painting import mirrored
from ui.widgets.scroll_area import BAR, ScrollArea
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.pages.review_files import ReviewFiles
    from ui.paper.preview import SheetPreview
    from ui.paper.printing import SheetPrinter
    from ui.theme import Theme
    from ui.workspace import Workspace

_OPTIONS = 340
_SETTLE_MS = 150
#: In narrower windows the sheet beside the options would be too small to be read; *Preview* shows it.
_BOTH = 800


class HandoverPlace(ReviewPlace):
    """What is on the sheet at the left, the sheet itself at the right."""

    def __init__(self, theme: Theme, workspace: Workspace, files: ReviewFiles) -> None:
        super().__init__(
            theme,
            workspace,
            self.tr("Hand over"),
            self.tr("A sheet for whoever administers Intacct, with boxes to tick and room to sign."),
        )
        self._files = files
        self._preview: SheetPreview | None = None
        self._printer: SheetPrinter | None = None
        self.scopes = Segmented(
            theme,
            ((Scope.MISSING, self.tr("Only what is &missing")), (Scope.EVERYTHING, self.tr("&Everything"))),
            self.tr("What is on the sheet"),
        )
        self.recommended = CheckBox(theme, self.tr("Recommended rows as well"))
        self.papers = Segmented(
            theme, ((Paper.A4, self.tr("A&4")), (Paper.LETTER, self.tr("&Letter"))), self.tr("Paper")
        )
        self.formats = Segmented(
            theme,
            (
                (Format.PDF, self.tr("PDF")),
                (Format.HTML, self.tr("HTML")),
                (Format.MARKDOWN, self.tr("Markdown")),
                (Format.CSV, self.tr("CSV")),
                (Format.TEXT, self.tr("Text")),
            ),
            self.tr("File format"),
        )
        self.reviewer = Field(theme, self.tr("Asked by"))
        self.customer = Field(theme, self.tr("Company"))
        self.print = Button(theme, self.tr("&Print"), icon="print", small=True)
        self.larger = Button(theme, self.tr("Pre&view"), icon="enlarge", small=True)
        self.mail = Button(theme, self.tr("E-mail &this"), icon="mail", small=True)
        self.copy = Button(theme, self.tr("&Copy as text"), icon="copy", small=True)
        self._options, self._paper = QWidget(), QWidget()
        self._paper_room = QVBoxLayout(self._paper)
        self._paper_room.setContentsMargins(0, 0, 0, 0)
        self._scroll = ScrollArea()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._build()
        self._connect()

    # -- what the page asks -------------------------------------------------------------------------

    @property
    def own_scrolling(self) -> bool:
        return True

    @property
    def next_label(self) -> str:
        return self.tr("&Save as {format}").format(format=self.formats.text)

    @property
    def footer_note(self) -> str:
        rows = len(self.sheet.rows)
        if not rows:
            return self.tr("No row is missing.")
        return (
            self.tr("1 row on the sheet.")
            if rows == 1
            else self.tr("{rows} rows on the sheet.").format(rows=rows)
        )

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        return ()

    @property
    def paper(self) -> Paper:
        """The paper chosen."""
        return Paper(self.papers.value)

    @property
    def sheet(self) -> Sheet:
        """The sheet as it is chosen."""
        return handover_sheet(
            self.desk.journey,
            self.desk.review,
            local_day(self.workspace.clock()),
            scope=Scope(self.scopes.value),
            recommended=self.recommended.isChecked(),
        )

    def on_ahead(self) -> None:
        self.reviewer.edit.setText(self.desk.journey.state.reviewer)
        self.customer.edit.setText(self.desk.review.customer)
        if self._preview is None:
            from ui.paper.preview import SheetPreview

            self._preview = SheetPreview(self.theme)
            self._paper_room.addWidget(self._preview)

    def set_width(self, width: int) -> None:
        super().set_width(width)
        both = width >= self.theme.px(_BOTH)
        least = max(self.theme.px(_OPTIONS), self._options.minimumSizeHint().width() + BAR)
        self._scroll.setMinimumWidth(least)
        self._scroll.setMaximumWidth(least if both else self.theme.px(CONTENT))
        self._paper.setVisible(both)

    def on_enter(self) -> None:
        self.desk.look_for_evidence()
        self.on_ahead()
        self._show()

    def on_next(self) -> bool:
        self._keep_names()
        self._files.save_sheet(self.sheet, Format(self.formats.value), self.paper)
        return False

    # -- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        column = QVBoxLayout(self._options)
        before, after = (px(XS), RIM) if mirrored(self) else (RIM, px(XS))
        column.setContentsMargins(before, RIM, after, RIM)
        column.setSpacing(px(XS))
        acts = FlowRow(px(XS))
        for button in (self.print, self.larger, self.mail, self.copy):
            acts.add(button)
        for heading, parts in (
            (self.tr("What is on the sheet"), (self.scopes, self.recommended)),
            (self.tr("Who asks"), (self.reviewer, self.customer)),
            (self.tr("Paper"), (self.papers,)),
            (self.tr("File format"), (self.formats,)),
            (self.tr("Or at once"), (acts,)),
        ):
            if column.count():
                column.addSpacing(px(S))
            column.addWidget(Label(self.theme, Role.SMALL_LABEL, heading, color="text2"))
            for part in parts:
                column.addWidget(part)
        column.addStretch(1)
        self._scroll.setWidget(self._options)
        columns = QHBoxLayout()
        columns.setSpacing(px(L))
        columns.addWidget(self._scroll)
        columns.addWidget(self._paper, 1)
        self.column.addLayout(columns, 1)
        self.scopes.choose(Scope.MISSING)
        self.papers.choose(default_paper())
        self.formats.choose(Format.PDF)
        self.recommended.setChecked(True)

    def _connect(self) -> None:
        for choice in (self.scopes, self.papers, self.formats):
            choice.chosen.connect(self._show)
        self.recommended.toggled.connect(self._show)
        for field in (self.reviewer, self.customer):
            field.edit.editingFinished.connect(self._keep_names)
        self.print.clicked.connect(self._on_print)
        self.larger.clicked.connect(self._on_preview)
        self.mail.clicked.connect(self._on_mail)
        self.copy.clicked.connect(self._on_copy)
        self._files.told.connect(self._on_told)
        self._settle.timeout.connect(self._paint)
        self.desk.changed.connect(self._on_changed)

    # -- showing ----------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        self._settle.start()
        self.changed.emit()

    @Slot()
    def _paint(self) -> None:
        if self._preview is not None and self.isVisible():
            self._preview.show_sheet(self.sheet, self.paper)

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self._show()

    @Slot(str, object)
    def _on_told(self, words: str, kind: object) -> None:
        if self.isVisible():
            assert isinstance(kind, NoticeKind)
            self.notice.say((Span(words),), kind)

    # -- what the user does -------------------------------------------------------------------------

    @property
    def printer(self) -> SheetPrinter:
        """Prints and shows the large preview; made when it is first needed."""
        if self._printer is None:
            from ui.paper.printing import SheetPrinter

            self._printer = SheetPrinter(self.workspace.runner, self)
            self._printer.printed.connect(self._on_printed)
            self._printer.troubled.connect(self._on_troubled)
        return self._printer

    @Slot()
    def _keep_names(self) -> None:
        self.desk.name_reviewer(self.reviewer.edit.text(), self.customer.edit.text())

    @Slot()
    def _on_print(self) -> None:
        self._keep_names()
        self.printer.print_sheet(self.sheet, self.paper)

    @Slot()
    def _on_preview(self) -> None:
        self._keep_names()
        self.printer.show_preview(self.sheet, self.paper)

    @Slot()
    def _on_mail(self) -> None:
        self._keep_names()
        sheet = self.sheet
        words = {
            MailOutcome.OPENED: self.tr("The mail program has the text. Add who it is for."),
            MailOutcome.CUT: self.tr("The mail has the beginning. The whole text is on the clipboard."),
            MailOutcome.NO_PROGRAM: self.tr("No mail program opened. The whole text is on the clipboard."),
        }
        self.notice.say((Span(words[open_mail(mail(sheet), brief_mail(sheet))]),), NoticeKind.INFO)

    @Slot()
    def _on_copy(self) -> None:
        self._keep_names()
        QGuiApplication.clipboard().setText(to_text(self.sheet))
        self.notice.say((Span(self.tr("The sheet is on the clipboard.")),), NoticeKind.INFO)

    @Slot(int)
    def _on_printed(self, pages: int) -> None:
        words = self.tr("1 page is printed.") if pages == 1 else self.tr("{pages} pages are printed.")
        self.notice.say((Span(words.format(pages=pages)),), NoticeKind.PASSED)

    @Slot(object)
    def _on_troubled(self, error: object) -> None:
        sentence = self.workspace.diagnose(error).sentence  # type: ignore[arg-type]  # what the signal carries
        self.notice.say((Span(sentence),), NoticeKind.FAILED)
