"""What a support rep says at each step, beside a way to the page the customer has before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from armatic_setup.guide.scripts import STEP_TOPICS
from armatic_setup.guide.state import SetupState
from ui.pages.call_script import of_topic
from ui.pages.support_place import SupportPlace
from ui.support_stage import Scene
from ui.tokens import XS, L, M, Role
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.flow_row import FlowRow
from ui.widgets.label import Label
from ui.widgets.script_card import ScriptCard
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from armatic_setup.guide.steps import Step
    from ui.pages.support import SupportPage
    from ui.theme import Theme
    from ui.workspace import Workspace


class ScriptsPlace(SupportPlace):
    """The steps side by side, the scripts of the chosen one below each other."""

    def __init__(self, theme: Theme, workspace: Workspace, home: SupportPage) -> None:
        super().__init__(
            theme,
            workspace,
            home,
            self.tr("Step scripts"),
            self.tr("What to say at each step. Ctrl and an arrow key lead on."),
        )
        steps = workspace.catalogue.steps
        choices = [(step.id, str(number)) for number, step in enumerate(steps, 1)]
        self.steps = Segmented(theme, choices, self.tr("Step"))
        self.steps.choose(steps[0].id)
        self.heading = Label(theme, Role.HEADING)
        self.show_page = Button(theme, self.tr("Show this &page"), icon="show", small=True)
        self.rows = Button(theme, self.tr("Scripts of the &rows"), icon="checklist", small=True)
        self.cards: list[ScriptCard] = []
        self._cards = QVBoxLayout()
        self._build()
        self.steps.chosen.connect(self._on_chosen)
        self.show_page.clicked.connect(self._on_show_page)
        self.rows.clicked.connect(home.call_wanted)
        for keys, by in (("Ctrl+Right", 1), ("Ctrl+Left", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_next if by > 0 else self._on_before)
        self._show()

    @property
    def chosen(self) -> Step:
        """The step whose scripts are shown."""
        return self.workspace.catalogue.step(self.steps.value)

    def _build(self) -> None:
        px = self.theme.px
        self.column.addWidget(self.steps)
        self.column.addSpacing(px(L))
        self.column.addWidget(self.heading)
        self.column.addSpacing(px(XS))
        acts = FlowRow(px(XS))
        acts.add(self.show_page)
        acts.add(self.rows)
        self.column.addWidget(acts)
        self.column.addSpacing(px(L))
        self._cards.setSpacing(px(M))
        for _ in range(max(len(topics) for topics in STEP_TOPICS.values())):
            card = ScriptCard(self.theme)
            self.cards.append(card)
            self._cards.addWidget(card)
        self.column.addLayout(self._cards)
        self.column.addStretch(1)

    def _show(self) -> None:
        step = self.chosen
        self.heading.set_text(step.title)
        self.rows.setVisible(step.id == "permissions")
        topics = STEP_TOPICS[step.id]
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(topics))
            if number < len(topics):
                page = of_topic(self.workspace.catalogue, topics[number])
                card.show_script(page.title, page.script, page.seen)

    @Slot(str)
    def _on_chosen(self, _step: str) -> None:
        self._show()
        announce(self.heading, f"{self.heading.text()}. {self.cards[0].spoken}")

    @Slot()
    def _on_next(self) -> None:
        self.steps.step(1)

    @Slot()
    def _on_before(self) -> None:
        self.steps.step(-1)

    @Slot()
    def _on_show_page(self) -> None:
        sent = self.files.sent
        customer = sent.customer if sent is not None else None
        state = customer.state if customer is not None else SetupState()
        self.home.stage(Scene(state, customer.report if customer else None, step=self.chosen.id))
