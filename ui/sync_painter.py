"""Paints a running sync by a clock: each part ten times a second, however many pages arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from armatic_setup.sync.events import Waiting
from armatic_setup.sync.progress import time_left
from ui import garbage, wording
from ui.sync_words import wait_words
from ui.widgets.announce import announce
from ui.widgets.sync_card import WORTH_TELLING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ui.sync_room import SyncRoom
    from ui.sync_run import SyncRun
    from ui.widgets.sync_card import SyncCard
    from ui.widgets.sync_table import SyncTable

#: Milliseconds between two paintings of one part.
REPAINT: Final = 100
#: Parts that are painted one after the other: a click is answered between two.
_PARTS: Final = 3
_TICKS_A_POINT: Final = 10  # so the line of 40 points shows the last forty seconds
_WHOLE: Final = 100  # per cent; that the sync is complete is announced after it
_SAVE_EVERY: Final = 2.0  # seconds between two saves of how far it is
_LEFT_STAYS: Final = 4.0  # seconds that a time left is shown at least


class SyncPainter(QObject):
    """Moves what the board of a run says onto card and table.

    Signals:
        moved: The per cent figure is another one.
        save_due: It is time to save how far the sync is.

    Args:
        run: The sync.
        card: Its progress as a whole.
        table: Its progress by object.
        room: Where the table is on screen.
        clock: Tells what time it is.
        parent: Owner.
    """

    moved = Signal()
    save_due = Signal()

    def __init__(
        self,
        run: SyncRun,
        card: SyncCard,
        table: SyncTable,
        room: SyncRoom,
        clock: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._card = card
        self._table = table
        self._room = room
        self._clock = clock
        self._told_percent = 0
        self._left = ""
        self._left_since = 0.0
        self._saved = 0.0
        self._ticks = 0
        self._rows_at_point = 0
        self._part = 0
        self._timer = QTimer(self)
        self._timer.setInterval(REPAINT // _PARTS)
        self._timer.timeout.connect(self.on_time)
        run.waited.connect(self._on_waited)

    def prepare(self) -> None:
        """A new run is about to begin."""
        self._card.restart()
        self._room.begin()
        self._left = ""
        self._saved = self._run.now()
        self._ticks = self._rows_at_point = 0

    def start(self) -> None:
        """Paint now, and from now on, without a stop for old garbage."""
        garbage.spare_what_is_old()
        self.paint()
        self._timer.start()

    def stop(self) -> None:
        """Paint a last time."""
        self.halt()
        self.paint()

    def halt(self) -> None:
        """Paint no more."""
        garbage.spare_nothing()
        self._timer.stop()
        self._room.end()

    @Slot()
    def paint(self) -> None:
        """Show where the sync stands, all of it."""
        self._paint_card()
        self._paint_table()
        self._tell()

    @Slot()
    def on_time(self) -> None:
        """Show the next part of it."""
        self._part = (self._part + 1) % _PARTS
        match self._part:
            case 0:
                self._paint_card()
            case 1:
                self._paint_table()
            case _:
                self._tell()

    @Slot(object)
    def _on_waited(self, waiting: object) -> None:
        assert isinstance(waiting, Waiting)
        if waiting.seconds >= WORTH_TELLING:
            self._card.show_wait(wait_words(waiting, self._clock()))

    def _paint_card(self) -> None:
        run, board = self._run, self._run.board
        now = run.now()
        left = self._calm(time_left(board.meter.left(now)), now)
        self._card.show_board(
            board, at=now, started=wording.clock_time(run.began_at), elapsed=run.elapsed, left=left
        )
        self._ticks += 1
        if self._ticks % _TICKS_A_POINT == 0:
            done = board.meter.rows_done
            per_minute = (done - self._rows_at_point) * 60_000 / (REPAINT * _TICKS_A_POINT)
            self._card.line.add(per_minute if self._rows_at_point else 0.0)
            self._rows_at_point = done

    def _paint_table(self) -> None:
        self._table.show_rows(self._run.board.rows, running=self._run.running)
        if self._run.running:
            self._room.keep()

    def _tell(self) -> None:
        """The others who show or keep how far it is."""
        board, now = self._run.board, self._run.now()
        if board.percent != self._told_percent:  # the step list shows the same figure as the bar
            self._told_percent = board.percent
            self.moved.emit()
        if percent := self._card.tenths.reached(board.percent):
            words = self.tr("{percent}%, {left}") if self._left and percent < _WHOLE else "{percent}%"
            announce(self._card, words.format(percent=percent, left=self._left))
        if now - self._saved >= _SAVE_EVERY:
            self._saved = now
            self.save_due.emit()

    def _calm(self, left: str, now: float) -> str:
        """The time left in words, which stay for a while: who reads them is not to see them flicker."""
        if left != self._left and (not (left and self._left) or now - self._left_since >= _LEFT_STAYS):
            self._left, self._left_since = left, now
        return self._left
