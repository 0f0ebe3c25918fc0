"""The permission checklist as a step: what to grant, ticked while it is granted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from armatic_setup.guide.journey import StepState
from armatic_setup.guide.markup import Span, Style, spans
from armatic_setup.guide.traps import TrapPlace
from armatic_setup.guide.vocabulary import PermissionModel, Profile
from ui.pages.checklist_board import ChecklistBoard
from ui.pages.headed_page import HeadedPage
from ui.pages.page import FooterAction
from ui.tokens import TIGHT, XL, L, M, Role, S
from ui.widgets.grant_guide import GrantGuide
from ui.widgets.label import Label
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page_header import PageHeader
from ui.widgets.ticked_figure import TickedFigure

if TYPE_CHECKING:
    from armatic_setup.guide.steps import Note, Step
    from ui.theme import Theme
    from ui.workspace import Workspace

#: Identifiers of the notes that stand at their own place on this page.
WHICH: Final = "which_model"
EVALUATION: Final = "read_only"


class PermissionsPage(HeadedPage):
    """Six applications, their rows, and a tick for each right."""

    slow_to_show = True

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self._desk = workspace.checklist
        self._model: PermissionModel | None = None
        self.path = Label(theme, Role.BODY, color="text2", strong_color="text")
        self.figure = TickedFigure(theme)
        self.evaluation = Notice(theme, self._note_text(EVALUATION))
        self.disproved = Notice(theme, "", NoticeKind.WARNING)
        self.board = ChecklistBoard(theme, self._desk)
        self.guide: GrantGuide | None = None
        self._place = QWidget()  # the guide is made anew, and keeps its place in the order of the Tab key
        self._how = QVBoxLayout(self._place)
        self._how.setContentsMargins(0, 0, 0, 0)
        self._build()
        self._desk.changed.connect(self._on_changed)

    # -- what the shell asks ----------------------------------------------------------------------

    @property
    def footer_note(self) -> str:
        if words := self._desk.unsaved_words:
            return words
        granted, total = self.workspace.journey.rows_granted
        if granted == total:
            return self.tr("All rows ticked. Connect will test them.")
        left = total - granted
        rows = self.tr("1 row open.") if left == 1 else self.tr("{left} rows open.").format(left=left)
        return f"{rows} {self.tr('You can go on; Connect will test them.')}"

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        return (
            FooterAction(self.tr("&Hand-over sheet"), self._hand_over, icon="document"),
            FooterAction(
                self.tr("&More: compare, review files"),
                self._more,
                icon="checklist",
                short=self.tr("&More"),
            ),
            replace(self.sending, short=self.tr("&E-mail")),  # all three in one line
        )

    def on_ahead(self) -> None:
        self._show_journey()
        self.board.enter()

    def on_enter(self) -> None:
        self._desk.look_for_evidence()
        self.on_ahead()

    def _make_header(self) -> PageHeader:
        return PageHeader(self.theme, self.step.heading, values=self._values)

    # -- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        head = QHBoxLayout()
        head.setSpacing(px(L))
        words = QVBoxLayout()
        words.setSpacing(px(TIGHT))
        words.addWidget(self.header)
        words.addWidget(self.path)
        head.addLayout(words, 1)
        head.addWidget(self.figure)
        self.column.addLayout(head)
        self.column.addSpacing(px(M))
        news = QVBoxLayout()
        news.setSpacing(px(S))
        for part in (self.disproved, self.evaluation, self.board):
            news.addWidget(part)
        self.disproved.hide()
        self.evaluation.hide()
        self.column.addLayout(news)
        if (confirm := self._make_confirm()) is not None:
            self.column.addSpacing(px(M))
            self.column.addWidget(confirm)
        self.column.addSpacing(px(XL))
        self.column.addWidget(self._place)
        self._add_notes(self.column, [note for note in self.step.notes if not self._has_place(note)])
        self.column.addStretch(1)

    def _has_place(self, note: Note) -> bool:
        """Whether a note stands elsewhere on the page, where it bites."""
        traps = self.workspace.catalogue.traps
        placed = {trap.title for trap in traps if trap.place in (TrapPlace.WINDOW, TrapPlace.SAVE)}
        return note.id in (WHICH, EVALUATION) or note.title in placed

    def _make_guide(self, model: PermissionModel) -> GrantGuide:
        if self.guide is not None:
            self._how.removeWidget(self.guide)
            self.guide.hide()
            self.guide.deleteLater()
        self.guide = GrantGuide(self.theme, self.step, model, self._values)
        self.guide.arrange(narrow=self._narrow)
        self._how.addWidget(self.guide)
        return self.guide

    def arrange(self, *, narrow: bool) -> None:
        if self.guide is not None:
            self.guide.arrange(narrow=narrow)

    def _note_text(self, name: str) -> tuple[Span, ...]:
        """The text of a note of the step, as this page shows it at its own place."""
        note = next((note for note in self.step.notes if note.id == name), None)
        if note is None:
            return ()
        source = f" {self.tr('Source: {source}.').format(source=note.source)}" if note.source else ""
        return (*spans(note.text, self._values), Span(source)) if source else spans(note.text, self._values)

    # -- showing ----------------------------------------------------------------------------------

    def _show_journey(self) -> None:
        journey = self.workspace.journey
        answers = journey.state.answers
        model = answers.model or PermissionModel.USER_BASED
        self.evaluation.setVisible(answers.profile is Profile.READ_ONLY)
        guide = self.guide
        if guide is None or model is not self._model:
            self._model = model
            guide = self._make_guide(model)
        guide.show_company(answers.profile, dict(journey.state.labels), journey.state.absent)
        paths = self.step.paths_for(model)
        self.path.set_text(spans(paths[0].today, self._values) if paths else "")
        self.figure.show_count(*journey.rows_granted)
        status = journey.status(self.step.id)
        self.disproved.setVisible(status.state is StepState.DISPROVED)
        if status.reason:
            words = (
                Span(status.reason, Style.LABEL),
                Span(
                    " "
                    + self.tr("The rows with a cross were refused. Tick them again once they are granted.")
                ),
            )
            self.disproved.set_notice(words, NoticeKind.WARNING)
        self._show_confirmed(done=self.step.id in journey.state.confirmed)

    @Slot()
    def _on_changed(self) -> None:
        if self.isVisible():
            self._show_journey()
            self.changed.emit()

    # -- what the user does -------------------------------------------------------------------------

    def _hand_over(self) -> None:
        self.checklist_wanted.emit("handover")

    def _more(self) -> None:
        self.checklist_wanted.emit("today")
