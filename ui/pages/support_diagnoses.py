"""Every diagnosis: found by its words, mailed by one click, and shown as the customer sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from armatic_setup.diagnosis.layers import layer_of
from armatic_setup.faults import Fault, Stage
from armatic_setup.guide.markup import Span
from armatic_setup.guide.state import Answers
from armatic_setup.support.simulation import why_not
from ui.pages.support_place import SupportPlace
from ui.support_mail import copy_mail, diagnosis_of, open_ready_mail, ready_mail
from ui.support_stage import Scene
from ui.tokens import XS, L, Role, S
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.fix_it_card import FixItCard
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.notice import NoticeKind
from ui.widgets.pick_list import PickList
from ui.widgets.search_field import SearchField
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from armatic_setup.diagnosis.rules import Diagnosis
    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace

#: Lines of the list that are seen in a narrow window and in a wide one.
_FEW: Final = 4
_MANY: Final = 16
#: No fault at all: the diagnosis itself says where it lies.
_ANY: Final = Fault(Stage.LOGIN, "refused")


class DiagnosesPlace(SupportPlace):
    """A search field, the list, and the card of the one that is chosen."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("Diagnoses"),
            self.tr("Each with its ready e-mail, and the customer's view of it where it can be shown."),
        )
        self.search = SearchField(theme, self.tr("Words, number or identifier"))
        self.found = Label(theme, Role.SMALL, color="text2")
        self.list = PickList(theme, self.tr("Diagnoses"))
        self.list.set_seen(_MANY)
        self.none = Label(theme, Role.BODY, self.tr("No diagnosis is found. Try fewer words."))
        self.copy = Button(theme, self.tr("&Copy the e-mail"), icon="copy", small=True)
        self.show_me = Button(theme, self.tr("Show me what they &see"), icon="practice", small=True)
        self.why = Label(theme, Role.SMALL, color="text2")
        self.identifier = Label(theme, Role.CODE, color="text2")
        self.card: FixItCard | None = None
        self._all = tuple(
            found for rule in workspace.catalogue.diagnoses if (found := self._diagnosis(rule.id)) is not None
        )
        self._words = tuple(_searched(found) for found in self._all)
        self._listed: tuple[Diagnosis, ...] = ()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side = QVBoxLayout()
        self._build()
        self.search.textChanged.connect(self._on_search)
        self.list.chosen.connect(self._on_chosen)
        self.copy.clicked.connect(self._on_copy)
        self.show_me.clicked.connect(self._on_show_me)
        self._show_list()

    @property
    def chosen(self) -> Diagnosis | None:
        """The diagnosis on the card."""
        number = self.list.number
        return self._listed[number] if 0 <= number < len(self._listed) else None

    def choose(self, diagnosis_id: str) -> None:
        """Show one of them, whatever was searched for."""
        self.search.clear()
        names = [found.id for found in self._all]
        if diagnosis_id in names:
            self.list.setCurrentIndex(self.list.model().index(names.index(diagnosis_id), 0))

    def on_enter(self) -> None:
        self.notice.clear()
        if (chosen := self.chosen) is not None:  # what was opened meanwhile tells the company
            self._show_card(chosen)

    def arrange(self, *, narrow: bool) -> None:
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self.list.set_seen(_FEW if narrow else _MANY)

    # -- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        left = QVBoxLayout()
        left.setSpacing(px(XS))
        left.addWidget(self.search)
        left.addWidget(self.found)
        left.addWidget(self.list)
        left.addWidget(self.none)
        left.addStretch(1)
        self._side.setSpacing(px(S))
        acts = FlowRow(px(XS))
        acts.add(self.copy)
        acts.add(self.show_me)
        self._side.addWidget(self.identifier)
        self._side.addWidget(acts)
        self._side.addWidget(self.why)
        self._side.addStretch(1)
        self._columns.setSpacing(px(L))
        self._columns.addLayout(left, 5)
        self._columns.addLayout(self._side, 6)
        self.column.addLayout(self._columns)
        self.column.addStretch(1)

    # -- showing --------------------------------------------------------------------------------------

    @property
    def _answers(self) -> Answers:
        """What is known of the customer: from the file that was opened, else nothing."""
        return self.files.sent.customer.state.answers if self.files.sent else Answers()

    def _diagnosis(self, diagnosis_id: str) -> Diagnosis | None:
        return diagnosis_of(diagnosis_id, self.workspace.catalogue, self._answers)

    def _show_list(self) -> str:
        words = self.search.text().casefold().split()
        self._listed = tuple(
            found
            for found, text in zip(self._all, self._words, strict=True)
            if all(word in text for word in words)
        )
        said = self.tr("{count} of {total} diagnoses").format(count=len(self._listed), total=len(self._all))
        self.found.set_text(verbatim(said))
        self.list.show_choices([found.sentence for found in self._listed])
        for widget in (self.list, self.copy, self.show_me, self.why, self.identifier):
            widget.setVisible(bool(self._listed))
        self.none.setVisible(not self._listed)
        if not self._listed and self.card is not None:
            self.card.hide()
        return said

    def _show_card(self, found: Diagnosis) -> None:
        current = self._diagnosis(found.id) or found
        if self.card is not None:
            self._side.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
        self.card = FixItCard(
            self.theme, current, model=self._answers.model, retry=False, layer=layer_of(current, _ANY).label
        )
        self.card.mail_wanted.connect(self._on_mail)
        self._side.insertWidget(0, self.card)
        self.identifier.set_text(verbatim(found.id))
        reason = why_not(found.id)
        self.show_me.setEnabled(not reason)
        self.why.set_text(verbatim(reason))
        self.why.setVisible(bool(reason))
        self.show_me.setAccessibleDescription(reason)

    @Slot()
    def _on_search(self) -> None:
        announce(self.search, self._show_list())

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._show_card(self._listed[number])

    # -- what a rep does ------------------------------------------------------------------------------

    @Slot()
    def _on_mail(self) -> None:
        if self.card is not None and (
            words := open_ready_mail(ready_mail(self.card.diagnosis, self._answers))
        ):
            self.notice.say((Span(words),), NoticeKind.INFO)

    @Slot()
    def _on_copy(self) -> None:
        if self.card is not None:
            copy_mail(ready_mail(self.card.diagnosis, self._answers))
            words = self.tr("Subject and text of the e-mail are on the clipboard.")
            self.notice.say((Span(words),), NoticeKind.PASSED)

    @Slot()
    def _on_show_me(self) -> None:
        if (chosen := self.chosen) is not None:
            self.home.stage(Scene(simulated=chosen.id))


def _searched(found: Diagnosis) -> str:
    parts = (found.id, found.sentence, found.where, found.owner.label, *found.steps, *found.role_steps)
    return " ".join(parts).replace("*", "").replace("`", "").casefold()
