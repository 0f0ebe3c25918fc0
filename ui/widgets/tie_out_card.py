"""The comparison with Intacct's own totals in a card, with whatever does not agree."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from armatic_setup.guide.markup import Span, Style
from armatic_setup.sync.deletions import DeletionSource
from ui import figures
from ui.tokens import XS, L, Role, S
from ui.widgets.act_line import ActLine
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.label import Label
from ui.widgets.ledger_painting import BARE_EDGE
from ui.widgets.segmented import Segmented
from ui.widgets.text_block import verbatim
from ui.widgets.tie_out_lists import CustomerList, Names, ObjectList, RecordList
from ui.widgets.tie_out_table import TieOutTable

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from armatic_setup.sync.tieout import TieOut
    from ui.theme import Theme


class View(StrEnum):
    """What the comparison is shown by."""

    CURRENCIES = "currencies"
    OBJECTS = "objects"
    CUSTOMERS = "customers"
    RECORDS = "records"


class TieOutCard(Card):
    """Currencies first; objects, customers and single records for whoever wants to know more.

    Signals:
        file_wanted: The user wants all of it as a file.
    """

    file_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=L - BARE_EDGE, parent=parent)
        self._theme = theme
        self._tie_out: TieOut | None = None
        at_end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self.when = Label(theme, Role.SMALL, color="text2", align=at_end)
        self.views = Segmented(
            theme,
            (
                (View.CURRENCIES, self.tr("Currencies")),
                (View.OBJECTS, self.tr("Objects")),
                (View.CUSTOMERS, self.tr("Customers")),
                (View.RECORDS, self.tr("Records")),
            ),
            self.tr("Compared by"),
        )
        self.box = ChoiceBox(theme)  # in place of the row, where there is no room for it
        self.table = TieOutTable(theme)
        self.objects = ObjectList(theme)
        self.customers = CustomerList(theme)
        self.records = RecordList(theme)
        self.words = Label(theme, Role.BODY, color="text2")
        self.counts = Label(theme, Role.SMALL, color="text2", strong_color="failed")
        self.notes = Label(theme, Role.SMALL, color="text2")
        self.save = Button(
            theme, self.tr("Save the &comparison as CSV"), ButtonKind.TERTIARY, small=True, flush=True
        )
        self.act = ActLine(theme)
        self._build()
        self.views.choose(View.CURRENCIES)
        self.box.activated.connect(self.views.pick)
        self.views.chosen.connect(self._show_view)
        self.save.clicked.connect(self.file_wanted)

    def show_tie_out(self, tie_out: TieOut, when: str, names: Names) -> None:
        """Show the comparison made *when*."""
        self._tie_out = tie_out
        self.when.set_text(verbatim(self.tr("compared with Intacct’s own totals {when}").format(when=when)))
        self.table.show_lines(tie_out.currencies)
        self.objects.show_lines(tie_out, names)
        self.customers.show_lines(tie_out.customers.differing if tie_out.customers else ())
        self.records.show_lines(tie_out, names)
        self.counts.set_text(_agreement(tie_out, names))
        if not tie_out.ties and tie_out.differences:
            self.views.choose(View.RECORDS)
        self._show_view()

    def show_notes(self, source: DeletionSource | None, in_motion: int) -> None:
        """Say what finds records that were deleted in Intacct, and what the next sync has to read again.

        Args:
            source: None where it is not known.
            in_motion: See ``SyncSummary``.
        """
        words = ""
        if source is DeletionSource.AUDIT_HISTORY:
            words = self.tr("Deleted records are found by Intacct’s audit history.")
        elif source is DeletionSource.COUNTS:
            words = self.tr(
                "This user may not read Intacct’s audit history. The comparison finds deletions instead."
            )
        self.notes.set_text(verbatim(" ".join(part for part in (words, _in_motion(in_motion)) if part)))
        self.notes.setVisible(bool(words or in_motion))

    def _build(self) -> None:
        theme, edge = self._theme, self._theme.px(BARE_EDGE)
        self.column.setSpacing(theme.px(S) // 2)
        head = QVBoxLayout()
        head.setContentsMargins(edge, edge, edge, 0)
        head.setSpacing(theme.px(XS))
        self.box.set_name(self.tr("Compared by"))
        self.box.setFont(theme.font(Role.BODY))
        self.box.addItems(self.views.texts)
        self.views.setMinimumWidth(1)  # where it has too little room, the box stands in its place
        line = QHBoxLayout()
        line.addWidget(Label(theme, Role.HEADING, self.tr("Tie-out of open receivables")), 1)
        line.addWidget(self.when, 1)
        head.addLayout(line)
        head.addWidget(self.views, 0, Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeading)
        head.addWidget(self.words)
        self.column.addLayout(head)
        for table in (self.table, self.objects, self.customers, self.records):
            self.column.addWidget(table)
        foot = QVBoxLayout()
        foot.setContentsMargins(edge, 0, edge, edge)
        foot.addWidget(self.counts)
        foot.addWidget(self.notes)
        self.notes.hide()
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        foot.addWidget(self.act)
        self.column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * self._theme.px(L)
        cramped = self.views.sizeHint().width() > room
        self.views.setVisible(not cramped)
        self.box.setVisible(cramped)

    @Slot()
    def _show_view(self) -> None:
        view = self.views.value
        self.box.setCurrentIndex(list(View).index(View(view)))
        tables: dict[str, QWidget] = {
            View.CURRENCIES: self.table,
            View.OBJECTS: self.objects,
            View.CUSTOMERS: self.customers,
            View.RECORDS: self.records,
        }
        words = self._said_instead(view)
        for key, table in tables.items():
            table.setVisible(key == view and not (words and key in (View.CUSTOMERS, View.RECORDS)))
        self.words.set_text(verbatim(words))
        self.words.setVisible(bool(words))

    def _said_instead(self, view: str) -> str:
        """What a list without lines would say."""
        tie_out = self._tie_out
        if tie_out is None:
            return ""
        customers = tie_out.customers
        if view == View.CURRENCIES and not tie_out.currencies:
            return self.tr("No invoice is open.")
        if view == View.CUSTOMERS and customers is None:
            return self.tr("Intacct did not tell its totals per customer, so only currencies were compared.")
        if view == View.CUSTOMERS and customers is not None and not customers.differing:
            words = (
                self.tr("The open receivables of the only customer agree, to the cent.")
                if customers.compared == 1
                else self.tr("The open receivables of all {count} customers agree, to the cent.")
            )
            return words.format(count=figures.count(customers.compared))
        if view == View.RECORDS and not (tie_out.settled or tie_out.differences):
            if tie_out.unexplained:
                return ""
            return self.tr("No record differed from Intacct.")
        return ""


def _agreement(tie_out: TieOut, names: Names) -> tuple[Span, ...]:
    """In sentences: how much agrees, what was settled, what does not. Only what differs stands out."""
    said = [*_compared(tie_out), *_records(tie_out)]
    unexplained = QCoreApplication.translate(
        "TieOutCard", "{object}: Intacct’s own figure is not that of the records this user may see."
    )
    said += [
        _said(unexplained.format(object=names.objects.get(name, name)), differs=True)
        for name in (tie_out.unexplained if not tie_out.ties else ())
    ]
    gap = Span(" ")
    return tuple(part for sentence in said for part in (sentence, gap))[:-1]


def _said(sentence: str, *, differs: bool) -> Span:
    return Span(sentence, Style.LABEL if differs else Style.PLAIN)


def _compared(tie_out: TieOut) -> list[Span]:
    """How much of each kind agrees."""
    translate = QCoreApplication.translate
    counts, sums = len(tie_out.counts), len(tie_out.amounts)
    agreeing = sum(line.ties for line in tie_out.counts)
    words = (
        translate("TieOutCard", "{agreeing} of 1 row count agrees.")
        if counts == 1
        else translate("TieOutCard", "{agreeing} of {total} row counts agree.")
    )
    said = [_said(words.format(agreeing=agreeing, total=counts), differs=agreeing != counts)]
    if sums:
        agreeing = sum(line.ties for line in tie_out.amounts)
        words = (
            translate("TieOutCard", "{agreeing} of 1 sum agrees.")
            if sums == 1
            else translate("TieOutCard", "{agreeing} of {total} sums agree.")
        )
        said.append(_said(words.format(agreeing=agreeing, total=sums), differs=agreeing != sums))
    if tie_out.customers:
        whole = tie_out.customers.compared
        off = len({line.customer_id for line in tie_out.customers.differing})
        words = (
            translate("TieOutCard", "{agreeing} of 1 customer agrees.")
            if whole == 1
            else translate("TieOutCard", "{agreeing} of {total} customers agree.")
        )
        agree = words.format(agreeing=figures.count(whole - off), total=figures.count(whole))
        said.append(_said(agree, differs=bool(off)))
    return said


def _records(tie_out: TieOut) -> list[Span]:
    """How many records were settled, and how many are to be."""
    translate = QCoreApplication.translate
    said = []
    if tie_out.settled_count:
        words = (
            translate("TieOutCard", "1 record changed meanwhile, was read again and agrees now.")
            if tie_out.settled_count == 1
            else translate("TieOutCard", "{count} records changed meanwhile, were read again and agree now.")
        )
        said.append(_said(words.format(count=figures.count(tie_out.settled_count)), differs=False))
    if tie_out.differences:
        words = (
            translate("TieOutCard", "The company changed while we compared. Sync again to settle 1 record.")
            if len(tie_out.differences) == 1
            else translate(
                "TieOutCard", "The company changed while we compared. Sync again to settle {count} records."
            )
        )
        said.append(_said(words.format(count=figures.count(len(tie_out.differences))), differs=True))
    return said


def _in_motion(count: int) -> str:
    translate = QCoreApplication.translate
    if not count:
        return ""
    words = (
        translate("TieOutCard", "One document changed while it was read. The next sync reads it again.")
        if count == 1
        else translate(
            "TieOutCard", "{count} documents changed while being read. The next sync reads them again."
        )
    )
    return words.format(count=figures.count(count))
