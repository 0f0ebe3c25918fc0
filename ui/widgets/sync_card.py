"""The overall figures of a sync: per cent, rows of rows, time left as a range, what happens now, the rate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from armatic_setup.sync.waits import WaitCause, cause_of
from ui import figures
from ui.sync_board import ObjectState, Phase, SyncBoard
from ui.tokens import XS, L, Role
from ui.widgets.card import Card
from ui.widgets.divider import Divider
from ui.widgets.label import Label
from ui.widgets.progress import FULL, OverallBar
from ui.widgets.sparkline import Sparkline
from ui.widgets.tenths import Tenths
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from ui.theme import Theme

_RATE: Final = 232
_ANY: Final = 16_777_215  # Qt's word for no limit
#: Shorter waits, in seconds, would only make the line blink.
WORTH_TELLING: Final = 3.0
#: Seconds without a page after which a wait is told.
_HELD_UP: Final = 1.5


class SyncCard(Card):
    """Painted by the page ten times a second; everything it shows comes from a :class:`SyncBoard`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=L, parent=parent)
        self._theme = theme
        self.tenths = Tenths()
        self.setAccessibleName(self.tr("Progress of the sync"))
        self.percent = Label(theme, Role.FIGURE, wrap=False)
        self.left = Label(theme, Role.HEADING, align=Qt.AlignmentFlag.AlignTrailing, level=0)
        self.bar = OverallBar(theme)
        self.bar.setAccessibleName(self.tr("Whole sync"))
        self.rows = Label(theme, Role.BODY, color="text2")
        self.time = Label(theme, Role.BODY, color="text2", align=Qt.AlignmentFlag.AlignTrailing)
        self.now = Label(theme, Role.SMALL, color="text2")
        self.rate = Label(theme, Role.LABEL, wrap=False)
        self.line = Sparkline(theme)
        self.line.setAccessibleName(self.tr("Rows a minute"))
        self.wait = Label(theme, Role.SMALL, color="text2")
        self._build()

    def show_board(self, board: SyncBoard, *, at: float, started: str, elapsed: float, left: str) -> None:
        """Show where the sync stands.

        Args:
            board: The sync.
            at: Now, in seconds of the board's clock.
            started: When it began, as a time of day.
            elapsed: Seconds since then.
            left: The time left in words, or empty.
        """
        meter = board.meter
        held_up = board.paused or self._worth_telling(board, at)
        self.percent.set_text(figures.percent(board.percent))
        self.bar.move_to(int(board.fraction * FULL))
        self.rows.set_text(verbatim(self._rows(board)))
        words = self.tr("started {time}, elapsed {elapsed}")
        self.time.set_text(verbatim(words.format(time=started, elapsed=figures.duration(elapsed))))
        later = self.tr("then {time_left}").format(time_left=left)
        self.left.set_text(verbatim(later if left and held_up else left))
        self.now.set_text(verbatim(self._now(board, at)))
        rate = meter.rows_per_second
        self.rate.set_text(figures.count(round(rate * 60)) if rate and not held_up else "–")
        self.line.setAccessibleDescription(self.rate.text())

    def arrange(self, *, narrow: bool) -> None:
        """The rate below the progress, or beside it."""
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._upright.setHidden(narrow)
        rate = self._theme.px(_RATE)
        self._beside.setMinimumWidth(0 if narrow else rate)
        self._beside.setMaximumWidth(_ANY if narrow else rate)

    def show_wait(self, words: str) -> None:
        """What held the sync up last, or empty."""
        self.wait.set_text(verbatim(words))

    def restart(self) -> None:
        """Before a new run."""
        self.tenths.restart()
        self.line.clear()
        self.wait.set_text("")
        self.bar.move_to(0)

    def _rows(self, board: SyncBoard) -> str:
        if not board.planned:
            return ""
        if board.resumed:  # what earlier runs have read is not counted again
            return self.tr("{rows} still to read").format(rows=figures.rows(board.rows_left))
        done, total = figures.count(board.meter.rows_done), figures.rows(board.meter.rows_total)
        return self.tr("{done} of {rows}").format(done=done, rows=total)

    def _now(self, board: SyncBoard, at: float) -> str:
        if board.paused:
            return self.tr("Paused. Everything that arrived is kept.")
        if self._worth_telling(board, at):
            return self._waiting(cause_of(board.wait_reason), board.waiting(at))
        active = board.active
        match board.phase:
            case Phase.COUNTING:
                return self.tr("Asking Intacct how much there is")
            case Phase.COMPARING:
                return self.tr("Comparing with Intacct’s own totals")
            case Phase.SETTLING if active is not None:
                return self.tr("{object} changed meanwhile, comparing record by record").format(
                    object=active.label
                )
            # Between two objects the last one stays, so that the line never blinks.
            case Phase.READING if active is not None and active.state is not ObjectState.STOPPED:
                if active.pages > 1:
                    return self.tr("Now: {object}, page {page} of {pages}").format(
                        object=active.label, page=active.page, pages=active.pages
                    )
                return self.tr("Now: {object}").format(object=active.label)
        return ""

    @staticmethod
    def _worth_telling(board: SyncBoard, at: float) -> bool:
        """A wait that is short, or beside which pages arrive, holds nobody up."""
        return board.last_wait >= WORTH_TELLING and board.held_up_for(at) >= _HELD_UP

    def _waiting(self, cause: WaitCause, seconds: float) -> str:
        match cause:
            case WaitCause.NETWORK:
                words = self.tr("No network. The sync goes on by itself, {next}")
            case WaitCause.CLOSED:
                words = self.tr("Intacct is closed for maintenance, {next}")
            case WaitCause.LINE:
                words = self.tr("An answer got lost on the way, {next}")
            case _:
                words = self.tr("Waiting for Intacct (busy), {next}")
        again = self.tr("next try in {time}").format(time=figures.duration(max(seconds, 1)))
        return words.format(next=again if seconds > 0 else self.tr("trying again now"))

    def _build(self) -> None:
        px = self._theme.px
        left = QVBoxLayout()
        left.setSpacing(px(XS))
        top = QHBoxLayout()
        top.addWidget(self.percent, 0, Qt.AlignmentFlag.AlignBottom)
        top.addWidget(self.left, 1, Qt.AlignmentFlag.AlignBottom)
        left.addLayout(top)
        left.addWidget(self.bar)
        facts = QHBoxLayout()
        facts.addWidget(self.rows)
        facts.addStretch(1)
        facts.addWidget(self.time)
        left.addLayout(facts)
        left.addWidget(self.now)
        right = QVBoxLayout()
        right.setSpacing(px(4))
        head = QHBoxLayout()
        head.addWidget(Label(self._theme, Role.SMALL, self.tr("Rows a minute"), color="text2", wrap=False), 1)
        head.addWidget(self.rate)
        right.addLayout(head)
        right.addWidget(self.line)
        right.addWidget(self.wait)
        right.addStretch(1)
        self._beside = QWidget()
        self._beside.setFixedWidth(px(_RATE))
        self._beside.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        self._upright = _Upright(self._theme)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(px(28))
        self._halves.addLayout(left, 1)
        self._halves.addWidget(self._upright)
        self._halves.addWidget(self._beside)
        self.column.addLayout(self._halves)


class _Upright(Divider):
    """The thin line between the two halves."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setMinimumHeight(0)
        self.setMaximumHeight(_ANY)
        self.setFixedWidth(1)
