"""A check with whatever it unfolds: what it saw, its fix-it card, its parts one by one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.diagnosis.results import CheckResult, CheckStatus
from armatic_setup.guide.vocabulary import PermissionModel, Right
from ui.tokens import XS, Role
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_row import CheckRow
from ui.widgets.fix_it_card import FixItCard
from ui.widgets.label import Label
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from ui.theme import Theme

_INDENT: Final = 44
_END: Final = 14


@dataclass(slots=True)
class CheckContext:
    """What cards and parts need to know of the journey.

    Attributes:
        model: How the company grants rights.
        step_titles: Titles of the steps that a card may point at.
        asked: The rights that Armatic asks for, by the identifier of a permission row's part.
    """

    model: PermissionModel = PermissionModel.UNKNOWN
    step_titles: Mapping[str, str] = field(default_factory=dict)
    asked: Mapping[str, Collection[Right]] = field(default_factory=dict)


class CheckSection(QWidget):
    """One of the checks.

    A check that is well is one line; its parts unfold. One that is not shows what it saw and what to do
    at once, and where more than one of its parts is in trouble, those parts.

    Signals:
        again_wanted: Test everything again.
        run_wanted: (identifier) Run this check or this part again.
        mail_wanted: (diagnosis) Send its steps.
        step_wanted: (step ID) Show where in Intacct it is mended.
        decode_wanted: (text) Read the raw facts of a card in the decoder.
    """

    again_wanted = Signal()
    run_wanted = Signal(str)
    mail_wanted = Signal(object)
    step_wanted = Signal(str)
    decode_wanted = Signal(str)

    def __init__(self, theme: Theme, check_id: str, title: str, spoken: str, context: CheckContext) -> None:
        super().__init__()
        self._theme = theme
        self._id = check_id
        self._context = context
        self._settled = True
        self._busy = False
        self._reason = ""
        self.cards: list[FixItCard] = []
        self.parts: dict[str, CheckRow] = {}
        self._quiet: list[QWidget] = []
        self._troubled = 0
        self.row = CheckRow(theme, title, spoken)
        self.evidence = Label(theme, Role.SMALL, color="text2")
        self.again = Button(
            theme,
            self.tr("Run this check again"),
            ButtonKind.TERTIARY,
            icon="retry",
            small=True,
            flush=True,
        )
        self._card_place = QVBoxLayout()
        self._place = QVBoxLayout()
        self._parts_box = QWidget()
        self._parts_column = QVBoxLayout(self._parts_box)
        self._parts_column.setContentsMargins(0, 0, 0, 0)
        self._parts_column.setSpacing(0)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        px = theme.px
        below.setContentsMargins(px(_INDENT), 0, px(_END), px(_END))
        below.setSpacing(px(XS))
        below.addWidget(self.evidence)
        below.addLayout(self._place)
        below.addLayout(self._card_place)
        below.addWidget(self._parts_box)
        below.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._below)
        for widget in (self, self._below, self._parts_box):
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            widget.setSizePolicy(policy)
        self.row.folded.connect(self._on_folded)
        self.again.clicked.connect(lambda: self.run_wanted.emit(self._id))
        self.clear()

    # -- while a test runs --------------------------------------------------------------------------

    def clear(self, *, fold: bool = True) -> None:
        """Only the row is left. Without *fold*, what was unfolded is so again with the next result."""
        self._empty()
        if fold:
            self.row.set_unfolded(unfolded=False)
        self.row.set_foldable(foldable=False)
        self._settled = True
        self._arrange()

    def begin_part(self, part_id: str, title: str) -> None:
        """One part after the other is under way; the row says which."""
        self.row.show_words(title, "accent", running=True)
        if part_id in self.parts:
            self.parts[part_id].begin(title)

    def wait_part(self, part_id: str) -> None:
        """A part is about to be tested anew; all others stay as they are."""
        if part_id in self.parts:
            self.parts[part_id].wait()

    def finish_part(self, result: CheckResult) -> None:
        """A part has ended; all parts come again with the check."""
        if result.id in self.parts:
            self.parts[result.id].finish(result)

    def finish(self, result: CheckResult) -> None:
        """Show the result, and below it what there is to know or do."""
        unfolded = self.row.fold.unfolded
        self._empty()
        self.row.finish(result)
        self.again.setAccessibleName(self.tr("Run this check again: {check}").format(check=result.title))
        self.evidence.set_text(verbatim(result.evidence))
        if result.diagnosis is not None:
            self._add_card(result)
        for part in result.parts:
            self._add_part(part)
        self._settled = result.status in (CheckStatus.PASSED, CheckStatus.SKIPPED, CheckStatus.NOT_REACHED)
        self._troubled = sum(part.diagnosis is not None for part in result.parts)
        self.row.set_foldable(foldable=True)
        self.row.set_unfolded(unfolded=unfolded)
        self._arrange()

    def set_busy(self, *, busy: bool, reason: str = "") -> None:
        """While *busy* no test can be started; *reason* says why where it is not for a running one."""
        self._busy, self._reason = busy, reason
        cards = (card.again for card in self.cards)
        for button in (self.again, *cards, *(row.again for row in self.parts.values())):
            self._hold(button)

    @property
    def opened(self) -> bool:
        """Whether anything is shown below its row."""
        return not self._below.isHidden()

    def place(self, widget: QWidget) -> None:
        """Put *widget* over the fix-it card, until somebody takes it away again."""
        self._place.addWidget(widget)
        widget.lower()  # the Tab key goes by the order of the children

    def button_of(self, check_id: str) -> Button:
        """The button that runs the check, or the part, again."""
        button = self.parts[check_id].again if check_id in self.parts else self.again
        return button if button.isVisibleTo(self) else self.row.fold

    def _hold(self, button: Button) -> None:
        """Let a button that runs something again wait while something runs, or nothing may."""
        button.setEnabled(not self._busy)
        button.setAccessibleDescription(self._reason)
        button.setToolTip(self._reason)

    # -- inside -------------------------------------------------------------------------------------

    def _empty(self) -> None:
        self.cards.clear()
        self.parts.clear()
        self._quiet.clear()
        self._troubled = 0
        self.evidence.set_text("")
        for layout in (self._card_place, self._parts_column):
            while (item := layout.takeAt(0)) is not None:
                if (widget := item.widget()) is not None:
                    widget.hide()
                    widget.deleteLater()

    def _add_card(self, result: CheckResult) -> None:
        diagnosis = result.diagnosis
        assert diagnosis is not None
        card = FixItCard(
            self._theme,
            diagnosis,
            model=self._context.model,
            warning=result.status is not CheckStatus.FAILED,
            step_title=self._context.step_titles.get(diagnosis.step, ""),
        )
        card.again_wanted.connect(self.again_wanted)
        card.mail_wanted.connect(lambda: self.mail_wanted.emit(diagnosis))
        card.step_wanted.connect(self.step_wanted)
        card.decode_wanted.connect(self.decode_wanted)
        self.cards.append(card)
        self._card_place.addWidget(card)
        self._hold(card.again)
        card.open()

    def _add_part(self, part: CheckResult) -> None:
        """A small row, and below it what was seen or what is wrong."""
        theme = self._theme
        row = CheckRow(theme, part.title, small=True, asked=self._context.asked.get(part.id, ()))
        row.finish(part)
        self._hold(row.again)
        row.again_wanted.connect(lambda: self.run_wanted.emit(part.id))
        self.parts[part.id] = row
        self._add_line(row, part)
        seen = " ".join(
            words for words in (part.diagnosis.sentence if part.diagnosis else "", part.evidence) if words
        )
        if seen:
            words = Label(theme, Role.SMALL, verbatim(seen), color="text2")
            inset = QWidget()
            column = QVBoxLayout(inset)
            column.setContentsMargins(theme.px(33), 0, 0, theme.px(XS))
            column.addWidget(words)
            self._add_line(inset, part)

    def _add_line(self, line: QWidget, part: CheckResult) -> None:
        self._parts_column.addWidget(line)
        if part.diagnosis is None:
            self._quiet.append(line)

    @Slot()
    def _on_folded(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """Show what belongs below the row now."""
        unfolded = self.row.fold.unfolded
        open_ = self.row.foldable and (unfolded or not self._settled)
        self.evidence.setVisible(open_ and bool(self.evidence.text()))
        for line in self._quiet:
            line.setVisible(unfolded)
        self._parts_box.setVisible(bool(self.parts) and (unfolded or self._troubled > 1))
        self.again.setVisible(open_)
        self._below.setVisible(open_ or bool(self.cards))
