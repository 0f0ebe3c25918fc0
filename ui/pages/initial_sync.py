"""The first sync: plan, live progress, cancel at once, go on where it stopped, end on the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from armatic_setup.diagnosis.guard import SignIn, of_failure
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.faults import Fault, SetupError
from armatic_setup.guide.facts import SyncFact
from armatic_setup.guide.markup import Span, Style
from armatic_setup.sync.events import DataSetAside, DataUpgraded, Waiting
from armatic_setup.sync.waits import WaitCause, cause_of
from ui import figures, wording
from ui.forecast_look import ForecastLook
from ui.pages.headed_page import HeadedPage
from ui.pages.page import FooterAction
from ui.sign_ins import SignIns
from ui.sync_board import SyncBoard
from ui.sync_manners import SyncManners
from ui.sync_painter import SyncPainter
from ui.sync_result import SyncResult
from ui.sync_run import SyncRun
from ui.sync_words import file_words
from ui.tokens import L, M
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.fix_place import FixPlace
from ui.widgets.forecast_text import ForecastText
from ui.widgets.instruction_list import InstructionList
from ui.widgets.notice import NoticeKind
from ui.widgets.notice_slot import NoticeSlot
from ui.widgets.sync_card import WORTH_TELLING, SyncCard
from ui.widgets.sync_table import SyncTable

if TYPE_CHECKING:
    from armatic_setup.gateway.credentials import Credentials
    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.workspace import Workspace


class InitialSyncPage(HeadedPage):
    """Starts the sync, shows it while it runs, and hands its result to the next page."""

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self.sign_ins = SignIns(workspace)
        self.notice = NoticeSlot(theme)
        self.plan = Card(theme, padding=L)
        self.forecast = ForecastText(theme)
        self.look = ForecastLook(workspace, self.sign_ins, self)
        self.start = Button(theme, self.tr("&Start the sync"), ButtonKind.PRIMARY)
        self.card = SyncCard(theme)
        self.table = SyncTable(theme, self._explain)
        titles = {one.id: one.title for one in workspace.catalogue.steps if one.id != step.id}
        self.fix = FixPlace(theme, titles)
        self.run = SyncRun(workspace, self)
        self._start_wanted = False
        self._table_card = Card(theme, padding=0)
        self.painter = SyncPainter(self.run, self.card, self.table, self)
        self.manners = SyncManners(self.run, self.painter, workspace, self)
        self.manners.changed.connect(self.changed)
        self.painter.moved.connect(self.changed)
        self.painter.save_due.connect(self._on_save_due)
        self.look.changed.connect(self._show_forecast)
        self.look.answered.connect(self._on_look_answered)
        self.look.found.connect(self._on_foretold)
        self.run.waited.connect(self._on_waited)
        self.run.file_replaced.connect(self._on_file_replaced)
        self.run.paused.connect(self._on_paused)
        self.run.succeeded.connect(self._on_finished)
        self.run.failed.connect(self._on_failed)
        self.run.cancelled.connect(self._on_cancelled)
        self.start.clicked.connect(self._on_start)
        self.fix.again_wanted.connect(self._on_start)
        self.fix.step_wanted.connect(self.step_wanted)
        self.fix.decode_wanted.connect(self.decode_wanted)
        self.fix.mail_wanted.connect(self._on_mail)
        self._build()

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
    def step_figure(self) -> str:
        return f"{self.board.meter.percent}%" if self.running else ""

    @property
    def footer_note(self) -> str:
        if self.running and self.run.pausing:
            return self.tr("Paused. The sync goes on when you say so.")
        if self.running and self.manners.awake:
            return self.tr("Every page is saved as it arrives. This computer stays awake.")
        if self.running:
            return self.tr("Every page is saved as it arrives.")
        if self.is_done:
            return self.tr("Everything arrived and ties out.")
        return self.tr("The sync has to finish first.")

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        if not self.running:
            return ()
        pause = self.tr("&Resume sync") if self.run.pausing else self.tr("&Pause sync")
        return (
            FooterAction(self.tr("&Cancel sync"), self.run.cancel, bordered=True),
            FooterAction(pause, self.run.toggle_pause, bordered=True),
        )

    def on_enter(self) -> None:
        if not self.running:
            self._show_rest()
            self.look.start_once()
            self._show_forecast()

    def on_leave(self) -> None:
        self._start_wanted = False

    def on_discard(self) -> None:
        self.painter.halt()
        self.look.drop()
        self.run.abandon()
        self.manners.end()

    # -- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        self.column.addWidget(self.header)
        self.column.addSpacing(px(L))
        self.column.addWidget(self.notice)
        self.column.addWidget(self.fix)
        self.plan.column.setSpacing(px(M))
        self.plan.column.addWidget(InstructionList(theme, self.step.instructions, self._values))
        self.plan.column.addWidget(self.forecast)
        self.plan.column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(self.plan)
        self.column.addWidget(self.card)
        self.column.addSpacing(px(M))
        self._table_card.column.addWidget(self.table)
        self.column.addWidget(self._table_card)
        self._add_notes(self.column, self.step.notes, paths=False, divider=False)
        self.column.addStretch(1)

    # -- showing ----------------------------------------------------------------------------------

    def _explain(self, fault: Fault) -> str:
        return self.workspace.diagnose(SetupError(fault)).sentence

    def _show_rest(self) -> None:
        """Nothing runs: the plan, with what the button will do."""
        state = self.workspace.journey.state
        self._show_running(running=False)
        if state.sync is not None:
            self.start.setText(self.tr("&Sync again"))
            when = wording.when(state.sync.finished_at, self.workspace.clock())
            words = self.tr("Last sync {when}, {rows} rows. Another one reads only what changed.").format(
                when=when, rows=figures.count(state.sync.rows)
            )
            kind = NoticeKind.PASSED if state.sync.ties else NoticeKind.WARNING
            self.notice.say((Span(words),), kind, aloud=False)
        elif state.sync_percent is not None:
            self._say_stopped(state.sync_percent, aloud=False)
        else:
            self.start.setText(self.tr("&Start the sync"))
            self.notice.clear()

    @Slot()
    def _show_forecast(self) -> None:
        if self.running:
            return
        if self.look.forecast is not None:
            self.forecast.show_forecast(self.look.forecast, self.workspace.clock())
        elif self.look.looking:
            self.forecast.show_looking()
        else:
            self.forecast.show_unknown()

    @Slot()
    def _on_look_answered(self) -> None:
        """The start that waited for the look's sign-in: now, unless that has settled it."""
        if not self._start_wanted:
            return
        self._start_wanted = False
        now = self.workspace.credentials()
        if self.look.trouble is not None and now is not None and self.sign_ins.objection(now) is not None:
            self._show_rest()
            self._show_fix(self.look.trouble, self.look.sent)
        else:
            self._on_start()

    @Slot()
    def _on_foretold(self) -> None:
        if self.running or self.look.forecast is None:
            return
        if not self.board.planned:
            self.board.foretell(self.look.forecast)
            self.table.show_rows(self.board.rows, running=False)
            self._table_card.show()
        announce(self.forecast, self.forecast.essence.text())

    def _say_stopped(self, percent: int, *, aloud: bool) -> None:
        self.start.setText(self.tr("&Go on with the sync"))
        words = (
            Span(self.tr("Stopped at {percent}%.").format(percent=percent), Style.LABEL),
            Span(" " + self.tr("Every page that arrived is kept, and the sync goes on from there.")),
        )
        self.notice.say(words, NoticeKind.INFO, aloud=aloud)

    def _show_running(self, *, running: bool) -> None:
        self.plan.setVisible(not running)
        self.card.setVisible(running)
        self._table_card.setVisible(running or self.board.planned)

    # -- running ------------------------------------------------------------------------------------

    @Slot()
    def _on_start(self) -> None:
        credentials = self.workspace.credentials()
        if self.running:
            return
        if self.look.signing_in:  # were the password wrong, it would be sent twice
            self._start_wanted = True
            self.start.setText(self.tr("Signing in…"))
            return
        objection = self.sign_ins.objection(credentials) if credentials else None
        if credentials is None or objection is not None:
            needed = self.tr("The password is needed again.")
            words = (
                Span(objection.sentence if objection else needed, Style.LABEL),
                Span(" " + self.tr("Run the checks in step 5, Connect, then start the sync.")),
            )
            self.notice.say(words, NoticeKind.WARNING)
            return
        self.fix.clear()
        self.notice.clear()
        self.painter.prepare()
        self.look.drop()
        self.run.start(credentials)
        if self.run.running:
            self._show_running(running=True)
            self.painter.start()
            announce(self.card, self.tr("The sync has started"))
            self.header.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot(object)
    def _on_waited(self, waiting: object) -> None:
        assert isinstance(waiting, Waiting)
        if waiting.seconds < WORTH_TELLING:
            return
        when = wording.clock_time(self.workspace.clock())
        match cause_of(waiting.reason):
            case WaitCause.NETWORK:
                words = self.tr("No network at {time}")
            case WaitCause.LINE:
                words = self.tr("Asked again at {time}")
            case _:
                words = self.tr("Waited at {time} for {seconds}")
        self.card.show_wait(words.format(time=when, seconds=figures.duration(waiting.seconds)))

    @Slot(object)
    def _on_file_replaced(self, event: object) -> None:
        assert isinstance(event, DataSetAside | DataUpgraded)
        damaged = isinstance(event, DataSetAside)
        words = file_words(event.file if isinstance(event, DataSetAside) else event.backup, damaged=damaged)
        self.notice.say((Span(words),), NoticeKind.WARNING if damaged else NoticeKind.INFO)

    @Slot()
    def _on_paused(self) -> None:
        self.painter.paint()
        if self.board.paused:
            announce(self.card, self.tr("The sync is paused"))
        self.changed.emit()

    @Slot()
    def _on_save_due(self) -> None:
        self.workspace.change(self.workspace.journey.sync_progressed(self.board.meter.percent))
        self.changed.emit()

    @Slot()
    def _on_cancelled(self) -> None:
        self._stop()
        percent = self.board.meter.percent
        self.workspace.change(self.workspace.journey.sync_progressed(percent))
        self._say_stopped(percent, aloud=True)
        self.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: object) -> None:
        assert isinstance(error, SetupError)
        self._stop()
        if self.board.planned:
            self.workspace.change(self.workspace.journey.sync_progressed(self.board.meter.percent))
            self._say_stopped(self.board.meter.percent, aloud=False)
        found = self.workspace.diagnose(error)
        if self.run.sent is not None:
            self.sign_ins.note(self.run.sent, of_failure(error.fault, found))
        self._show_fix(found, self.run.sent)
        self.changed.emit()

    @Slot(object)
    def _on_finished(self, result: object) -> None:
        assert isinstance(result, SyncResult)
        self._stop()
        self.workspace.sync_result = result
        summary = result.summary
        fact = SyncFact(
            finished_at=summary.finished_at,
            rows=summary.rows,
            objects=sum(not one.skipped and not one.failed for one in summary.objects),
            skipped=sum(one.skipped is not None for one in summary.objects),
            ties=summary.complete and summary.tie_out.ties,
        )
        self.workspace.change(self.workspace.journey.sync_finished(fact))
        if self.run.sent is not None:
            self.sign_ins.note(self.run.sent, SignIn.ACCEPTED)
        self._show_rest()
        self.changed.emit()
        if summary.failures and (fault := summary.failures[0].fault) is not None:
            self._show_fix(self.workspace.diagnose(SetupError(fault)), self.run.sent)
            return
        if fact.ties:
            announce(self, self.tr("The sync is complete. Every total ties out."), urgent=True)
        following = self.workspace.journey.following
        if self.isVisible() and following is not None and self.workspace.journey.may_open(following.id):
            self.step_wanted.emit(following.id)

    def _stop(self) -> None:
        self.painter.stop()
        self._show_running(running=False)

    def _show_fix(self, diagnosis: Diagnosis, sent: Credentials | None) -> None:
        model = self.workspace.journey.state.answers.model
        retry = sent is None or self.sign_ins.objection(sent) is None
        self.fix.show_diagnosis(diagnosis, model, retry=retry)
