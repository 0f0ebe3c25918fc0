"""The permission checklist as a step: what to grant, ticked while it is granted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from armatic_setup.guide.journey import StepState
from armatic_setup.guide.markup import Span, Style, spans
from armatic_setup.guide.vocabulary import PermissionModel, Profile, Right
from ui import wording
from ui.pages.headed_page import HeadedPage
from ui.pages.page import FooterAction
from ui.tokens import XL, L, M, Role, S
from ui.widgets.announce import announce
from ui.widgets.button import Button, ButtonKind
from ui.widgets.card import Card
from ui.widgets.checklist import Checklist
from ui.widgets.checklist_model import Group
from ui.widgets.flow_row import FlowRow
from ui.widgets.grant_guide import GrantGuide
from ui.widgets.label import Label
from ui.widgets.notice import Notice, NoticeKind
from ui.widgets.page_header import PageHeader
from ui.widgets.search_field import SearchField
from ui.widgets.segmented import Segmented
from ui.widgets.ticked_figure import TickedFigure

if TYPE_CHECKING:
    from armatic_setup.guide.journey import Journey
    from armatic_setup.guide.steps import Step
    from ui.theme import Theme
    from ui.workspace import Workspace

#: Titles of the notes that stand at their own place on this page.
WHICH: Final = "Which one am I?"
EVALUATION: Final = "Read-only evaluation"


class PermissionsPage(HeadedPage):
    """Six applications, their rows, and a tick for each right."""

    def __init__(self, step: Step, theme: Theme, workspace: Workspace) -> None:
        super().__init__(step, theme, workspace)
        self._model = PermissionModel.UNKNOWN
        self.path = Label(theme, Role.BODY, color="text2", strong_color="text")
        self.figure = TickedFigure(theme)
        self.models = Segmented(
            theme,
            (
                (PermissionModel.USER_BASED, self.tr("&User-based")),
                (PermissionModel.ROLE_BASED, self.tr("&Role-based")),
            ),
            self.tr("How your company grants rights"),
        )
        self.which = Button(theme, self.tr("&Which one am I?"), ButtonKind.TERTIARY, small=True)
        self.which.setCheckable(True)
        self.profiles = Segmented(
            theme,
            ((Profile.FULL, self.tr("&Full")), (Profile.READ_ONLY, self.tr("Read-only &evaluation"))),
            self.tr("How much to grant"),
        )
        self.search = SearchField(theme, self.tr("Find a row by any name"))
        self.answer = Notice(theme, self._note_text(WHICH))
        self.answer.hide()
        self.evaluation = Notice(theme, self._note_text(EVALUATION))
        self.disproved = Notice(theme, "", NoticeKind.WARNING)
        self.nothing = Label(theme, Role.BODY, color="text2")
        self.nothing.hide()
        self.list = Checklist(theme, self._groups())
        self.guide: GrantGuide | None = None
        self._how = QVBoxLayout()
        self._build()
        self._connect()

    # -- what the shell asks ----------------------------------------------------------------------

    @property
    def footer_note(self) -> str:
        granted, total = self.workspace.journey.rows_granted
        if granted == total:
            return self.tr("All rows ticked. Connect will test them.")
        left = total - granted
        rows = self.tr("1 row open.") if left == 1 else self.tr("{left} rows open.").format(left=left)
        return f"{rows} {self.tr('You can go on; Connect will test them.')}"

    @property
    def footer_actions(self) -> tuple[FooterAction, ...]:
        return (self.sending,)

    def on_enter(self) -> None:
        self._show_journey()
        self.list.open_unfinished()  # only now: nothing folds under the cursor

    def _make_header(self) -> PageHeader:
        return PageHeader(self.theme, self.step.heading, values=self._values)

    # -- building ---------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        head = QHBoxLayout()
        head.setSpacing(px(L))
        words = QVBoxLayout()
        words.setSpacing(px(6))
        words.addWidget(self.header)
        words.addWidget(self.path)
        head.addLayout(words, 1)
        head.addWidget(self.figure)
        self.column.addLayout(head)
        self.column.addSpacing(px(M))
        tools = QHBoxLayout()
        tools.setSpacing(px(M))
        choices = FlowRow(px(S))
        for widget in (self.models, self.which, self.profiles):
            choices.add(widget)
        tools.addWidget(choices, 1)
        tools.addWidget(self.search, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(tools)
        for notice in (self.answer, self.evaluation, self.disproved):
            self.column.addSpacing(px(S) if notice is self.answer else 0)
            self.column.addWidget(notice)
        self.column.addSpacing(px(S))
        self.column.addWidget(self.nothing)
        card = Card(theme, padding=0)
        card.column.addWidget(self.list)
        self.column.addWidget(card)
        if (confirm := self._make_confirm()) is not None:
            self.column.addSpacing(px(L))
            self.column.addWidget(confirm)
        self.column.addSpacing(px(XL))
        self.column.addLayout(self._how)
        notes = [note for note in self.step.notes if note.title not in (WHICH, EVALUATION)]
        self._add_notes(self.column, notes)
        self.column.addStretch(1)

    def _connect(self) -> None:
        model = self.list.checklist
        model.right_toggled.connect(self._on_right_toggled)
        model.row_toggled.connect(self._on_row_toggled)
        model.absence_toggled.connect(self._on_absence_toggled)
        self.models.chosen.connect(self._on_model_chosen)
        self.profiles.chosen.connect(self._on_profile_chosen)
        self.which.toggled.connect(self.answer.setVisible)
        self.search.textChanged.connect(self._on_searched)

    def _groups(self) -> list[Group]:
        catalogue = self.workspace.catalogue
        groups = [
            Group(
                application.name,
                tuple(row for row in catalogue.required_permissions if row.application == application.name),
            )
            for application in catalogue.requested_applications
        ]
        optional = tuple(row for row in catalogue.permissions if row.optional)
        if optional:
            groups.append(Group(self.tr("Recommended as well"), optional, recommended=True))
        return groups

    def _make_guide(self, model: PermissionModel) -> None:
        if self.guide is not None:
            self._how.removeWidget(self.guide)
            self.guide.hide()
            self.guide.deleteLater()
        self.guide = GrantGuide(self.theme, self.step, model, self._values)
        self.guide.arrange(narrow=self._narrow)
        self._how.addWidget(self.guide)

    def arrange(self, *, narrow: bool) -> None:
        if self.guide is not None:
            self.guide.arrange(narrow=narrow)

    def _note_text(self, title: str) -> tuple[Span, ...]:
        """The text of a note of the step, as this page shows it at its own place."""
        note = next((note for note in self.step.notes if note.title == title), None)
        if note is None:
            return ()
        source = f" {self.tr('Source: {source}.').format(source=note.source)}" if note.source else ""
        return (*spans(note.text, self._values), Span(source)) if source else spans(note.text, self._values)

    # -- showing ----------------------------------------------------------------------------------

    def _show_journey(self) -> None:
        journey = self.workspace.journey
        answers = journey.state.answers
        model = answers.model or PermissionModel.USER_BASED
        self.models.choose(model)
        self.profiles.choose(answers.profile)
        self.evaluation.setVisible(answers.profile is Profile.READ_ONLY)
        if model is not self._model:
            self._model = model
            self._make_guide(model)
        paths = self.step.paths_for(model)
        self.path.set_text(spans(paths[0].today, self._values) if paths else "")
        rows = self.workspace.catalogue.permissions
        statuses = {row.id: journey.row(row.id) for row in rows}
        self.list.checklist.set_state(statuses, answers.profile, self._findings())
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

    def _findings(self) -> dict[str, str]:
        """What the last test found of each row, in words."""
        fact = self.workspace.journey.state.connection
        if fact is None:
            return {}
        when = wording.when(fact.tested_at, self.workspace.clock())
        words = (
            (fact.proven, self.tr("Read {when}").format(when=when)),
            (fact.denied, self.tr("Refused {when}").format(when=when)),
            (fact.absent, self.tr("Not in this company")),
        )
        return {row: text for rows, text in words for row in rows}

    # -- what the user does -------------------------------------------------------------------------

    @Slot(str, object, bool)
    def _on_right_toggled(self, permission_id: str, right: object, wanted: bool) -> None:
        assert isinstance(right, Right)
        self._take(self.workspace.journey.tick(permission_id, right, wanted), permission_id)

    @Slot(str, bool)
    def _on_row_toggled(self, permission_id: str, wanted: bool) -> None:
        self._take(self.workspace.journey.tick_row(permission_id, wanted), permission_id)

    @Slot(str, bool)
    def _on_absence_toggled(self, permission_id: str, wanted: bool) -> None:
        self._take(self.workspace.journey.mark_absent(permission_id, wanted), permission_id)

    def _take(self, journey: Journey, permission_id: str) -> None:
        """Go on with *journey*; a screen reader hears what became of the row."""
        self.workspace.change(journey)
        self._show_journey()
        permission = self.workspace.catalogue.permission(permission_id)
        granted, total = journey.rows_granted
        said = self.tr("{row}, {state}. {granted} of {total} rows ticked.").format(
            row=permission.row,
            state=self.list.checklist.row_box(permission),
            granted=granted,
            total=total,
        )
        announce(self.list, said)
        self.changed.emit()

    @Slot(str)
    def _on_model_chosen(self, model: str) -> None:
        self.workspace.change(self.workspace.journey.answer(model=PermissionModel(model)))
        self._show_journey()

    @Slot(str)
    def _on_profile_chosen(self, profile: str) -> None:
        self.workspace.change(self.workspace.journey.answer(profile=Profile(profile)))
        self._show_journey()
        self.changed.emit()

    @Slot(str)
    def _on_searched(self, words: str) -> None:
        found = self.list.show_found(words)
        self.nothing.setVisible(not found)
        if not found:
            self.nothing.set_text((Span(self.tr("No row has a name like this. Try a part of it.")),))
        if words:
            announce(self.search, self.tr("{found} rows found").format(found=found))
