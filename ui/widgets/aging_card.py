"""What was open on a day by age, in a card: one currency as bars, all as a table, and every customer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import figures
from ui.tokens import LARGE_TEXT, XS, L, M, Role, S
from ui.widgets.act_line import ActLine
from ui.widgets.aging_chart import AgingChart
from ui.widgets.aging_customers import AgingCustomers
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.choice_box import ChoiceBox, DateBox
from ui.widgets.disclosure import Disclosure
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.line_list import LineList
from ui.widgets.segmented import Segmented
from ui.widgets.text_block import verbatim
from ui.widgets.tie_out_table import AgingTable

if TYPE_CHECKING:
    from collections.abc import Callable

    from armatic_setup.review.sheet import Line
    from armatic_setup.sync.aging_report import AgingReport, CurrencyAging
    from ui.theme import Theme

#: More currencies than this are a list instead of a row; so they are where text is large.
_SIDE_BY_SIDE: Final = 4


class AgingCard(Card):
    """Shows what was open, or says that nothing was.

    Signals:
        day_wanted: (date) Another day was chosen.
        pdf_wanted: The user wants the report as a PDF.
        csv_wanted: The user wants it as a file for spreadsheets.
        preview_wanted: The user wants to see it as it will be printed.

    Args:
        theme: Fonts and colors.
        notes_of: What has to be known of a currency's figures, a sentence each.
        parent: Owner, if not a layout's.
    """

    day_wanted = Signal(object)
    pdf_wanted = Signal()
    csv_wanted = Signal()
    preview_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        notes_of: Callable[[AgingReport, CurrencyAging], tuple[Line, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, padding=L, parent=parent)
        self._theme = theme
        self._notes_of = notes_of
        self._report: AgingReport | None = None
        self._lines: dict[str, CurrencyAging] = {}
        self._today = date.min
        self.day = DateBox(theme, self.tr("Aged as of"))
        self.today = Button(theme, self.tr("&Today"), ButtonKind.TERTIARY, small=True)
        self.as_of = Label(theme, Role.SMALL, color="text2")
        self.chart = AgingChart(theme)
        self.total = Label(theme, Role.LABEL)
        self.notes = LineList(theme)
        self.table = AgingTable(theme)
        self.customers = AgingCustomers(theme)
        self.nothing = Label(theme, Role.BODY, self.tr("No invoice was open on that day."), color="text2")
        self.currencies: Segmented | None = None
        self.box = ChoiceBox(theme)
        self.pdf = Button(theme, self.tr("Save as &PDF"), icon="document", small=True)
        self.csv = Button(theme, self.tr("&Save as CSV"), small=True)
        self.preview = Button(theme, self.tr("Print previe&w"), icon="print", small=True)
        self.act = ActLine(theme)
        self._currency_room = QVBoxLayout()
        self._build()
        self.day.dateChanged.connect(self._on_day)
        self.today.clicked.connect(self._on_today)
        self.box.activated.connect(self._on_box)
        self.pdf.clicked.connect(self.pdf_wanted)
        self.csv.clicked.connect(self.csv_wanted)
        self.preview.clicked.connect(self.preview_wanted)

    @property
    def currency(self) -> str:
        """The currency that is shown."""
        if self.currencies is not None:
            return self.currencies.value
        return str(self.box.currentData() or "") if self._lines else ""

    def set_today(self, today: date) -> None:
        """Begin with today, without anyone being told."""
        self._today = today
        with QSignalBlocker(self.day):
            self.day.setDate(QDate(today.year, today.month, today.day))
        self.today.hide()

    def show_report(self, report: AgingReport, first: str, read_up_to: str) -> None:
        """Show every currency; the one that was shown stays.

        Args:
            report: What was open on a day.
            first: The currency to begin with; the first line's where it is not among them.
            read_up_to: When the invoices were read, in words.
        """
        kept = self.currency if self._lines else first
        self._report = report
        self._lines = {line.currency: line for line in report.currencies if line.invoices or line.open_now}
        self.as_of.set_text(verbatim(read_up_to))
        self.table.show_lines(tuple(self._lines.values()))
        shown = bool(self._lines)
        for widget in (self.chart, self.total, self._figures, self._by_customer, self._acts):
            widget.setVisible(shown)
        self.notes.setVisible(shown)
        self.nothing.setVisible(not shown)
        self._offer(kept if kept in self._lines else next(iter(self._lines), ""))
        if shown:
            self._show_currency(self.currency)

    def _build(self) -> None:
        theme, px = self._theme, self._theme.px
        self.column.setSpacing(px(S))
        head = QHBoxLayout()
        head.setSpacing(px(S))
        head.addWidget(Label(theme, Role.HEADING, self.tr("Aging of open invoices")), 1)
        self.box.set_name(self.tr("Currency"))
        self.box.setFont(theme.font(Role.BODY))
        self.box.hide()
        self._currency_room.addWidget(self.box)
        head.addLayout(self._currency_room)
        days = QHBoxLayout()
        days.setSpacing(px(XS))
        days.addWidget(Label(theme, Role.LABEL, self.tr("As of"), wrap=False))
        days.addWidget(self.day)
        days.addWidget(self.today)
        days.addStretch(1)
        self._figures = Disclosure(theme, self.tr("The same figures as a table"), self.table)
        self._by_customer = Disclosure(theme, self.tr("Every customer"), self.customers)
        self._acts = FlowRow(px(XS))
        for button in (self.pdf, self.csv, self.preview):
            self._acts.add(button)
        self.column.addLayout(head)
        self.column.addLayout(days)
        for widget in (self.as_of, self.nothing, self.chart, self.total, self.notes):
            self.column.addWidget(widget)
        self.column.addSpacing(px(M) - px(S))
        folds = QVBoxLayout()
        folds.setSpacing(0)
        for fold in (self._figures, self._by_customer):
            folds.addWidget(fold)
        self.column.addLayout(folds)
        for part in (self._acts, self.act):
            self.column.addWidget(part)

    def _offer(self, chosen: str) -> None:
        """Let the user choose among the currencies there are."""
        if self.currencies is not None:
            self.currencies.hide()
            self._currency_room.removeWidget(self.currencies)
            self.currencies.deleteLater()
            self.currencies = None
        choices = [(name, name or self.tr("None")) for name in self._lines]
        with QSignalBlocker(self.box):
            self.box.clear()
            for name, text in choices:
                self.box.addItem(text, name)
            self.box.setCurrentIndex(max(self.box.findData(chosen), 0))
        few = len(choices) <= _SIDE_BY_SIDE and self._theme.scale < LARGE_TEXT
        self.box.setVisible(len(choices) > 1 and not few)
        if len(choices) > 1 and few:
            self.currencies = Segmented(self._theme, choices, self.tr("Currency"))
            self.currencies.choose(chosen)
            self.currencies.chosen.connect(self._on_chosen)
            self._currency_room.addWidget(self.currencies)

    def _show_currency(self, currency: str) -> None:
        line, report = self._lines[currency], self._report
        assert report is not None
        self.chart.show_line(line)
        words = (
            self.tr("Total {total} {currency}, 1 open invoice")
            if line.invoices == 1
            else self.tr("Total {total} {currency}, {count} open invoices")
        )
        said = words.format(
            total=figures.money(line.total, line.currency),
            currency=currency,
            count=figures.count(line.invoices),
        )
        self.total.set_text(verbatim(said))
        self.notes.set_lines(self._notes_of(report, line))
        self.customers.show_customers([one for one in report.customers if one.currency == currency], line)

    @Slot(str)
    def _on_chosen(self, currency: str) -> None:
        self._show_currency(currency)
        announce(self.chart, self.total.text())

    @Slot()
    def _on_box(self) -> None:
        self._on_chosen(self.currency)

    @Slot(QDate)
    def _on_day(self, chosen: QDate) -> None:
        day = date(chosen.year(), chosen.month(), chosen.day())
        self.today.setVisible(day != self._today)
        self.day_wanted.emit(day)

    @Slot()
    def _on_today(self) -> None:
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        self.day.setDate(QDate(self._today.year, self._today.month, self._today.day))
