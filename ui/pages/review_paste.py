"""A pasted table: what was read in it is seen first, and taken only then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit

from armatic_setup.guide.markup import Span, Style
from armatic_setup.review.pasting import PastedGrants, PasteError, read_grants
from ui.pages.page import FooterAction
from ui.pages.review_place import ReviewPlace
from ui.pasted_files import clipboard_text
from ui.row_words import compared
from ui.tokens import BOX_EDGES, XS, L, M, Role, S
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.card import Card
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.ledger_rows import Cell, Column
from ui.widgets.ledger_table import LedgerTable
from ui.widgets.line_list import LineList
from ui.widgets.notice import NoticeKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from armatic_setup.review.model import Review, RowReview
    from ui.pages.review_files import ReviewFiles
    from ui.theme import Theme
    from ui.workspace import Workspace

_LINES: Final = 6
#: Between columns, in letters. No whole number, or a word that just fills a column would touch the next one.
_TAB: Final = 17.5


class PastePlace(ReviewPlace):
    """A box for the table, and below it what was understood."""

    def __init__(self, theme: Theme, workspace: Workspace, files: ReviewFiles) -> None:
        super().__init__(
            theme,
            workspace,
            self.tr("Paste a table"),
            self.tr("From Intacct's window, a spreadsheet or a mail. Nothing changes before you take it."),
        )
        self._files = files
        self.read: PastedGrants | None = None
        self.box = TableBox(theme, self.tr("Table of what is granted today"))
        self.look = Button(theme, self.tr("&Read it"), small=True)
        self.file = Button(theme, self.tr("&Open a file"), icon="file", small=True)
        self.empty = Button(theme, self.tr("&Empty the box"), small=True)
        self.table = LedgerTable(
            theme,
            (
                Column(self.tr("Row"), 260, stretch=2),
                Column(self.tr("Granted today"), 250, stretch=3),
                Column(self.tr("Against the need"), 200, stretch=3),
            ),
        )
        self.table.setAccessibleName(self.tr("What was read"))
        self.card = Card(theme, padding=0)
        self.unknown_title = Label(theme, Role.LABEL, self.tr("Not read: no row of ours has these names"))
        self.unknown = LineList(theme)
        self._build()
        self._connect()

    @property
    def focus_target(self) -> QWidget:
        return self.box

    @property
    def can_go_next(self) -> bool:
        return self.read is not None

    @property
    def next_label(self) -> str:
        if self.read is None:
            return self.tr("&Take it")
        words = self.tr("&Take 1 row") if self.read.rows_read == 1 else self.tr("&Take {count} rows")
        return words.format(count=self.read.rows_read)

    @property
    def footer_note(self) -> str:
        if self.read is None:
            return self.tr("Paste or type a table first.")
        return self.tr("What was entered before is replaced in these rows. Undo brings it back.")

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        return ()

    def on_enter(self) -> None:
        if self._files.text:
            self.box.setPlainText(self._files.text)
            self._files.text = ""
            self._read()

    def on_next(self) -> bool:
        if self.read is not None:
            self.desk.take_pasted(self.read)
            self._on_empty()
            self.place_wanted.emit("today")
        return False

    def _build(self) -> None:
        px = self.theme.px
        acts = FlowRow(px(XS))
        for button in (self.look, self.file, self.empty):
            acts.add(button)
        self.card.column.addWidget(self.table)
        self.card.hide()
        self.unknown_title.hide()
        self.unknown.hide()
        for part, gap in (
            (self.box, S),
            (acts, L),
            (self.card, M),
            (self.unknown_title, XS),
            (self.unknown, 0),
        ):
            self.column.addWidget(part)
            self.column.addSpacing(px(gap))
        self.column.removeWidget(self.notice)
        self.column.insertWidget(self.column.indexOf(self.card), self.notice)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.box.pasted.connect(self._on_pasted)
        self.box.textChanged.connect(self._on_text_changed)
        self.look.clicked.connect(self._read)
        self.file.clicked.connect(self._files.open_table)
        self.empty.clicked.connect(self._on_empty)
        self._files.told.connect(self._on_told)
        self._on_text_changed()

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        self.box.setPlainText(text)
        self._read()

    @Slot()
    def _on_text_changed(self) -> None:
        there = bool(self.box.toPlainText().strip())
        self.look.setEnabled(there)
        self.empty.setEnabled(there)
        if self.read is not None:
            self._show(None)

    @Slot()
    def _on_empty(self) -> None:
        self.box.clear()
        self.notice.clear()
        self._show(None)

    @Slot()
    def _read(self) -> None:
        catalogue = self.desk.journey.catalogue
        try:
            found = read_grants(
                self.box.toPlainText(),
                catalogue.permissions,
                self.desk.labels,
                applications=catalogue.applications,
                other_applications=catalogue.other_applications,
            )
        except PasteError as error:
            self._show(None)
            sentence = self.workspace.diagnose(error).sentence
            self.notice.say((Span(sentence, Style.LABEL),), NoticeKind.WARNING)
            return
        self._show(found)
        announce(self.table, self.notice.text)

    def _show(self, found: PastedGrants | None) -> None:
        self.read = found
        self.card.setVisible(found is not None)
        unknown = found.unknown if found is not None else ()
        self.unknown_title.setVisible(bool(unknown))
        self.unknown.set_lines([(Span(name),) for name in unknown])
        if found is not None:
            after = self.desk.with_pasted(found)
            self.table.set_rows([self._cells(row) for row in _told_of(after, found)])
            self.notice.say(
                self._told(found), NoticeKind.WARNING if unknown else NoticeKind.PASSED, aloud=False
            )
        self.changed.emit()

    def _told(self, found: PastedGrants) -> tuple[Span, ...]:
        rows = self.tr("1 row read.") if found.rows_read == 1 else self.tr("{count} rows read.")
        words = [Span(rows.format(count=found.rows_read), Style.LABEL)]
        if found.unknown:
            names = (
                self.tr("1 name is unknown.")
                if len(found.unknown) == 1
                else self.tr("{count} names are unknown.")
            )
            words.append(Span(" " + names.format(count=len(found.unknown))))
        return (*words, Span(" " + self.tr("Look through it, then take it.")))

    def _cells(self, row: RowReview) -> tuple[Cell, ...]:
        rights = ", ".join(one.right.value for one in row.rights if one.entered)
        tone = "text" if row.missing or row.more else "passed"
        return (
            Cell(f"{row.permission.application} › {row.label}"),
            Cell(rights or self.tr("nothing"), tone="text" if rights else "text2"),
            Cell(compared(row), tone=tone),
        )

    @Slot(str, object)
    def _on_told(self, words: str, kind: object) -> None:
        if self.isVisible():
            assert isinstance(kind, NoticeKind)
            self.notice.say((Span(words),), kind)


def _told_of(after: Review, found: PastedGrants) -> Iterator[RowReview]:
    """The rows that the table tells of; recommendations of which it grants nothing are left out."""
    for row in after.rows:
        granted = found.granted.get(row.permission.id)
        if granted or (granted is not None and not row.permission.optional):
            yield row


class TableBox(QPlainTextEdit):
    """Several lines in the code font; a table keeps its shape. Tab leaves it.

    Signals:
        pasted: (text) All there would be after pasting.
    """

    pasted = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # the page takes what is dropped
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not (text := clipboard_text(source)):
            return
        cursor, whole = self.textCursor(), self.toPlainText()
        self.pasted.emit(whole[: cursor.selectionStart()] + text + whole[cursor.selectionEnd() :])

    @Slot()
    def _on_theme_changed(self) -> None:
        font = self._theme.font(Role.CODE)
        self.setFont(font)
        self.setTabStopDistance(_TAB * QFontMetrics(font).horizontalAdvance("0"))
        self.setFixedHeight(QFontMetrics(font).lineSpacing() * _LINES + self._theme.px(BOX_EDGES))
