"""Whether the synced customers have arrived in Armatic: the sentence, who has not, and the acts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from armatic_setup.arrival.report import ArrivalReport, CustomerArrival, Outcome, Scope
from armatic_setup.arrival.sample import SIZE
from armatic_setup.arrival.words import explained, notes, outcome, summary
from armatic_setup.guide.markup import Span, Style
from ui import figures
from ui.tokens import L, M, Role, S
from ui.widgets.act_line import ActLine
from ui.widgets.arrival_key import ArrivalKey
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.check_box import CheckBox
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.ledger_painting import BARE_EDGE
from ui.widgets.ledger_rows import Cell, Column
from ui.widgets.long_table import LongTable
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme

#: Who is listed first: what somebody must mend, then what nobody can tell, then who comes by himself.
_ORDER: Final = (Outcome.DIFFERENT, Outcome.UNCLEAR, Outcome.NOT_YET)
_TONES: Final = {Outcome.DIFFERENT: "failed", Outcome.UNCLEAR: "warn", Outcome.NOT_YET: "text2"}


class ArrivalCard(Card):
    """Shows what is known, and asks for nothing by itself.

    Signals:
        look_wanted: (Scope) The user wants customers to be looked up.
        key_given: (Secret, keep) The user entered an access key.
        forget_wanted: The access key is to be forgotten.
        watched: (on) Whether to look again every so often.
    """

    look_wanted = Signal(object)
    key_given = Signal(object, bool)
    forget_wanted = Signal()
    watched = Signal(bool)

    def __init__(self, theme: Theme, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=L - BARE_EDGE, parent=parent)
        self._theme = theme
        at_end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self.when = Label(theme, Role.SMALL, color="text2", align=at_end)
        self.words = Label(theme, Role.BODY, color="text2")
        self.result = Notice(theme, "", NoticeKind.PASSED)
        self.counts = Label(theme, Role.BODY, color="text2")
        columns = (
            Column(self.tr("Customer"), 200, stretch=1),
            Column(self.tr("In Armatic"), 110, figures=True),
        )
        name = self.tr("Customers that have not arrived as they should")
        self.table = LongTable(theme, columns, name, telling=True)
        self.notes = Label(theme, Role.SMALL, color="text2")
        self.key = ArrivalKey(theme)
        self.sample = Button(theme, "", icon="search", small=True)
        self.all = Button(theme, "", ButtonKind.TERTIARY, small=True, flush=True)
        self.forget = Button(
            theme, self.tr("Forget the access ke&y"), ButtonKind.TERTIARY, small=True, flush=True
        )
        every = self.tr("Look again every {minutes} minutes while this window is open, until all are there")
        self.watch = CheckBox(theme, verbatim(every.format(minutes=minutes)))
        self.held = Label(theme, Role.SMALL, color="text2")
        self.act = ActLine(theme)
        self._build()
        self.key.entered.connect(self.key_given)
        self.sample.clicked.connect(self._on_sample)
        self.all.clicked.connect(self._on_all)
        self.forget.clicked.connect(self.forget_wanted)
        self.watch.toggled.connect(self.watched)

    def show_standing(
        self, *, customers: int, has_key: bool, kept: bool, practice: bool, busy: bool, watching: bool
    ) -> None:
        """Show what can be done.

        Args:
            customers: How many were synced.
            has_key: Whether there is an access key to ask with.
            kept: Whether it is in the keyring.
            practice: In a rehearsal the practice Armatic answers.
            busy: Whether customers are being looked up.
            watching: Whether it is looked again every so often.
        """
        fewer = min(customers, SIZE)
        self.sample.setText(self.tr("&Look up a sample of {count}").format(count=figures.count(fewer)))
        self.all.setText(self.tr("Look up all {count}, slowly").format(count=figures.count(customers)))
        self.all.setVisible(has_key and customers > SIZE)
        for button in (self.sample, self.all, self.forget):
            button.setEnabled(not busy)
        self.words.set_text(
            self.tr(
                "Armatic reads Sage Intacct by itself; its first sync may take hours. "
                "This looks up whether your customers are there."
            )
            if has_key
            else self.tr(
                "Armatic reads Sage Intacct by itself; its first sync may take hours. "
                "With an access key of Armatic, this looks up whether your customers are there. "
                "Without one, everything else works."
            )
        )
        self.sample.setVisible(has_key)
        self.forget.setVisible(has_key and not practice)
        self.key.setVisible(not has_key)
        self.watch.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.watch.setChecked(watching)
        self.watch.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.watch.setVisible(has_key and not self._proven)
        held = self.tr("The access key is used until you close.")
        if practice:
            held = self.tr("The practice Armatic answers. It needs no access key of yours.")
        elif kept:
            held = self.tr("The access key is in this computer’s keychain.")
        self.held.set_text(verbatim(held))
        self.held.setVisible(has_key)

    def show_report(self, report: ArrivalReport | None, when: str) -> None:
        """Show what was found *when*; None where nobody has looked."""
        self._proven = report is not None and report.proven
        for part in (self.result, self.counts, self.notes, self.when):
            part.setVisible(report is not None)
        self.words.setVisible(report is None)
        if report is None:
            self.table.hide()
            return
        kind = NoticeKind.INFO
        if report.proven and report.ties is not False:
            kind = NoticeKind.PASSED
        elif report.count(Outcome.DIFFERENT) or report.ties is False:
            kind = NoticeKind.WARNING
        self.result.set_notice((Span(summary(report), Style.LABEL),), kind)
        self.when.set_text(verbatim(when))
        self.counts.set_text(verbatim(_counts(report)))
        self.counts.setVisible(not report.proven)
        rest = sorted(
            (one for one in report.customers if one.outcome in _ORDER),
            key=lambda one: _ORDER.index(one.outcome),
        )
        self.table.show_items(rest, _row)
        self.table.setVisible(bool(rest))
        self.notes.set_text(verbatim(" ".join(notes())))

    def _build(self) -> None:
        theme, edge = self._theme, self._theme.px(BARE_EDGE)
        self._proven = False
        self.column.setSpacing(theme.px(S))
        head = QVBoxLayout()
        head.setContentsMargins(edge, edge, edge, 0)
        head.setSpacing(theme.px(S))
        line = QHBoxLayout()
        line.addWidget(Label(theme, Role.HEADING, self.tr("Arrival in Armatic")), 1)
        line.addWidget(self.when, 1)
        head.addLayout(line)
        for part in (self.words, self.result, self.counts):
            head.addWidget(part)
        self.column.addLayout(head)
        self.column.addWidget(self.table)
        foot = QVBoxLayout()
        foot.setContentsMargins(edge, 0, edge, edge)
        foot.setSpacing(theme.px(S))
        acts = FlowRow(theme.px(M))
        for button in (self.sample, self.all, self.forget):
            acts.add(button)
        for widget in (self.key, acts, self.watch, self.held, self.act, self.notes):
            foot.addWidget(widget)
        self.column.addLayout(foot)
        self.show_report(None, "")
        self.show_standing(customers=0, has_key=False, kept=False, practice=False, busy=False, watching=True)

    @Slot()
    def _on_sample(self) -> None:
        self.look_wanted.emit(Scope.SAMPLE)

    @Slot()
    def _on_all(self) -> None:
        self.look_wanted.emit(Scope.ALL)


def _counts(report: ArrivalReport) -> str:
    translate = QCoreApplication.translate
    words = translate(
        "ArrivalCard", "{arrived} arrived, {not_yet} not yet, {different} different, {unclear} unclear."
    )
    said = words.format(
        arrived=figures.count(report.arrived),
        not_yet=figures.count(report.count(Outcome.NOT_YET)),
        different=figures.count(report.count(Outcome.DIFFERENT)),
        unclear=figures.count(report.count(Outcome.UNCLEAR)),
    )
    if report.complete:
        return said
    left = report.asked - len(report.customers)
    rest = (
        translate("ArrivalCard", "1 was not looked up yet; the next look goes on there.")
        if left == 1
        else translate("ArrivalCard", "{count} were not looked up yet; the next look goes on there.")
    )
    return f"{said} {rest.format(count=figures.count(left))}"


def _row(one: CustomerArrival) -> tuple[Cell, ...]:
    called, means = f"{one.customer_id}  {one.name}", explained(one)
    return (
        Cell(called, role=Role.LABEL, spoken=f"{called}. {means}", below=means),
        Cell(outcome(one.outcome), tone=_TONES[one.outcome], role=Role.LABEL),
    )
