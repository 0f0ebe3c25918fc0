"""The first sync: plan, live progress, cancel at once, go on where it stopped, end on the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot

from armatic_setup.diagnosis.guard import SignIn
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.faults import SetupError
from armatic_setup.sync.events import DataSetAside, DataUpgraded
from ui import figures
from ui.pages.headed_page import HeadedPage
from ui.pages.sync_fix import SyncFix
from ui.pages.sync_footer import SyncFooter
from ui.pages.sync_plan import SyncPlan
from ui.sign_ins import SignIns
from ui.sync_board import SyncBoard
from ui.sync_manners import SyncManners
from ui.sync_painter import SyncPainter
from ui.sync_result import SyncResult, fact_of
from ui.sync_room import SyncRoom
from ui.tokens import CRAMPED_BELOW, L, M
from ui.widgets.announce import announce
from ui.widgets.card import Card
from ui.widgets.sync_card import SyncCard
from ui.widgets.sync_notice import SyncNotice
from ui.widgets.sync_table import SyncTable

if TYPE_CHECKING:
    from armatic_setup.guide.steps import Step
    from ui.pages.page import FooterAction
    from ui.theme import Theme
    from ui.workspace import Workspace


class InitialSyncPage(HeadedPage):
    """Starts the sync, shows it while it runs, and hands its result to the next page."""

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self.sign_ins = SignIns(workspace)
        self.notice = SyncNotice(theme)
        self.plan = SyncPlan(step, self._values, theme, workspace, self.sign_ins)
        self.card = SyncCard(theme)
        self.fix = SyncFix(step, theme, workspace, self.sign_ins)
        self.table = SyncTable(theme, self.fix.explain)
        self.run = workspace.sync_run
        self._table_card = Card(theme, padding=0)
        room = SyncRoom(theme, self.table, self)
        self.painter = SyncPainter(self.run, self.card, self.table, room, workspace.clock, self)
        self.manners = SyncManners(self.run, self.painter, workspace, self)
        self._footer = SyncFooter(self.run, self.manners, self)
        self.manners.changed.connect(self.changed)
        self.painter.moved.connect(self.changed)
        self.painter.save_due.connect(self._on_save_due)
        self.plan.accepted.connect(self._on_accepted)
        self.plan.objected.connect(self.notice.say_objection)
        self.plan.refused.connect(self._on_refused)
        self.plan.look.found.connect(self._on_foretold)
        self._hears = (
            (self.run.file_replaced, self._on_file_replaced),
            (self.run.paused, self._on_paused),
            (self.run.succeeded, self._on_finished),
            (self.run.failed, self._on_failed),
            (self.run.cancelled, self._on_cancelled),
        )
        for signal, slot in self._hears:
            signal.connect(slot)
        self.fix.again_wanted.connect(self._on_again)
        self.fix.step_wanted.connect(self.step_wanted)
        self.fix.decode_wanted.connect(self.decode_wanted)
        self.fix.mail_wanted.connect(self._on_mail)
        self._build()
        if self.running:
            self._take_over()

    # -- what the shell asks ----------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether a sync is under way."""
        return self.run.running

    @property
    def board(self) -> SyncBoard:
        """Where the sync stands."""
        return self.run.board

    @property
    def can_go_next(self) -> bool:
        return not self.running and self.is_done

    @property
    def can_go_back(self) -> bool:
        return not self.running

    @property
    def goes_on(self) -> bool:
        return self.running

    @property
    def must_finish(self) -> bool:
        return self.plan.look.signing_in

    @property
    def closing_question(self) -> str:
        return self._footer.closing_question()

    @property
    def step_figure(self) -> str:
        return figures.percent(self.board.percent) if self.running else ""

    @property
    def footer_note(self) -> str:
        return self._footer.note(done=self.is_done)

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        return self._footer.actions()

    def set_width(self, width: int) -> None:
        super().set_width(width)
        self.card.arrange(narrow=width < self.theme.px(CRAMPED_BELOW))

    def on_enter(self) -> None:
        wanted, self.workspace.sync_wanted = self.workspace.sync_wanted, False
        if self.running:
            return
        self._show_rest()
        if wanted:
            self.plan.begin()
        else:
            self.plan.look_ahead()

    def on_leave(self) -> None:
        self.plan.forget()

    def on_discard(self) -> None:
        self.painter.halt()
        self.plan.look.drop()
        if self.running and self.board.planned:
            self._on_save_due()  # the next start goes on from here
        self.run.abandon()
        self.manners.end()

    def on_hand_over(self) -> None:
        self.painter.halt()
        self.plan.look.drop()
        self.manners.let_go()
        for signal, slot in self._hears:
            signal.disconnect(slot)

    def _take_over(self) -> None:
        """A sync is under way that another page began: show it, and mind it."""
        self._show_running(running=True)
        self.painter.prepare()
        self.painter.start()
        self.manners.take_over()

    # -- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        self.column.addWidget(self.header)
        self.column.addSpacing(px(L))
        self.column.addWidget(self.notice)
        self.column.addWidget(self.fix)
        self.column.addWidget(self.plan)
        self.column.addWidget(self.card)
        self.column.addSpacing(px(M))
        self._table_card.column.addWidget(self.table, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self._table_card)
        self._add_notes(self.column, self.step.notes, paths=False, divider=False)
        self.column.addStretch(1)

    # -- showing ----------------------------------------------------------------------------------

    def _show_rest(self) -> None:
        """Nothing runs: the plan, with what the button will do."""
        state = self.workspace.journey.state
        self._show_running(running=False)
        if state.sync_percent is not None:
            self._say_stopped(state.sync_percent, aloud=False)
        elif state.sync is not None:
            self.plan.offer(self.tr("&Sync again"))
            self.notice.say_last(state.sync, self.workspace.clock())
        else:
            self.plan.offer(self.tr("&Start the sync"))
            self.notice.clear()

    @Slot()
    def _on_foretold(self) -> None:
        if not self.running and not self.board.planned and self.plan.look.forecast is not None:
            self.board.foretell(self.plan.look.forecast)
            self.table.show_rows(self.board.rows, running=False)
            self._table_card.show()

    def _say_stopped(self, percent: int, *, aloud: bool) -> None:
        self.plan.offer(self.tr("&Go on with the sync"))
        if self.board.planned:
            self.plan.show_rest(self.board.meter)
        self.notice.say_stopped(percent, aloud=aloud)

    def _show_running(self, *, running: bool) -> None:
        self.plan.setVisible(not running)
        self.card.setVisible(running)
        self._table_card.setVisible(running or self.board.planned)

    # -- running ------------------------------------------------------------------------------------

    @Slot()
    def _on_again(self) -> None:
        if not self.running:
            self.plan.begin()

    @Slot(object)
    def _on_accepted(self, credentials: object) -> None:
        self.fix.clear()
        self.notice.clear()
        self.painter.prepare()
        self.run.start(credentials)  # type: ignore[arg-type]  # what the signal carries
        if self.run.running:
            self._show_running(running=True)
            self.painter.start()
            announce(self.card, self.tr("The sync has started"))
            self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot(object)
    def _on_refused(self, diagnosis: object) -> None:
        assert isinstance(diagnosis, Diagnosis)
        self._show_rest()
        self.fix.show_found(diagnosis, self.plan.look.sent)

    @Slot(object)
    def _on_file_replaced(self, event: object) -> None:
        assert isinstance(event, DataSetAside | DataUpgraded)
        self.notice.say_file(event)

    @Slot()
    def _on_paused(self) -> None:
        self.painter.paint()
        if self.board.paused:
            announce(self.card, self.tr("The sync is paused"))
        self.changed.emit()

    @Slot()
    def _on_save_due(self) -> None:
        self.workspace.change(self.workspace.journey.sync_progressed(self.board.percent))
        self.changed.emit()

    @Slot()
    def _on_cancelled(self) -> None:
        self._stop()
        percent = self.board.percent
        self.workspace.change(self.workspace.journey.sync_progressed(percent))
        self._say_stopped(percent, aloud=True)
        self.plan.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        assert isinstance(error, SetupError)
        self._stop()
        if self.board.planned:
            self.workspace.change(self.workspace.journey.sync_progressed(self.board.percent))
            self._say_stopped(self.board.percent, aloud=False)
        self.fix.show_failure(error, self.run.sent)
        self.changed.emit()

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        assert isinstance(result, SyncResult)
        self._stop()
        self.workspace.sync_result = result
        summary = result.summary
        fact = fact_of(summary)
        self.workspace.change(self.workspace.journey.sync_finished(fact))
        if self.run.sent is not None:
            self.sign_ins.note(self.run.sent, SignIn.ACCEPTED)
        self._show_rest()
        self.changed.emit()
        if summary.failures and (fault := summary.failures[0].fault) is not None:
            self.fix.show_found(self.workspace.diagnose(SetupError(fault)), self.run.sent)
            return
        if fact.ties:
            announce(self, self.tr("The sync is complete. Every total ties out."), urgent=True)
        QTimer.singleShot(0, self, self._go_on)  # the last painting of this page is not kept waiting

    def _go_on(self) -> None:
        following = self.workspace.journey.following
        if self.isVisible() and following is not None and self.workspace.journey.may_open(following.id):
            self.step_wanted.emit(following.id)

    def _stop(self) -> None:
        self.painter.stop()
        self._show_running(running=False)
