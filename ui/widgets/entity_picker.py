"""Which entity to sign in to: a list once a test told it, with what each choice means for the data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.diagnosis.entities import EntityChoice
from armatic_setup.guide.markup import spans
from ui.tokens import Role
from ui.widgets.announce import announce
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.label import Label
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.theme import Theme


#: What the arrow and the edges of the list take of its width.
_ROOM: Final = 56


class EntityPicker(QWidget):
    """The entities the user may enter, top level first. Hidden until it is given choices.

    Signals:
        edited: Another one was chosen.
    """

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices: tuple[EntityChoice, ...] = ()
        self._tested = ""
        self.label = Label(theme, Role.LABEL, self.tr("Entity"))
        self.box = ChoiceBox(theme)
        self.box.setAccessibleName(self.label.text())
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(8)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.label.setBuddy(self.box)
        self.chosen = Label(theme, Role.SMALL_LABEL)
        self.meaning = Label(theme, Role.SMALL, color="text2")
        self.note = Label(theme, Role.SMALL, color="text2")
        self.untested = Label(
            theme, Role.SMALL, self.tr("Not tested yet: run all checks again."), color="warn"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for widget in (self.label, self.box, self.chosen, self.meaning, self.note, self.untested):
            column.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.box.currentIndexChanged.connect(self._on_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    @property
    def choices(self) -> tuple[EntityChoice, ...]:
        """What is offered."""
        return self._choices

    @property
    def offered(self) -> bool:
        """Whether there is anything to choose from."""
        return bool(self._choices)

    @property
    def entity_id(self) -> str:
        """What is chosen; empty for the top level."""
        return self._choices[self.box.currentIndex()].id if self._choices else ""

    def offer(self, choices: Sequence[EntityChoice], chosen: str) -> None:
        """Offer *choices*, with the entity ID *chosen*, which was tested; without choices, nothing."""
        self._choices = tuple(choices)
        self._tested = chosen
        with QSignalBlocker(self.box):
            self.box.clear()
            for choice in self._choices:
                self.box.addItem(choice.label)
        self.choose(chosen)
        self.box.setVisible(len(self._choices) > 1)
        self.setVisible(self.offered)

    def choose(self, entity_id: str) -> None:
        """Show the choice of this entity ID as chosen."""
        ids = [choice.id for choice in self._choices]
        if entity_id in ids:
            with QSignalBlocker(self.box):
                self.box.setCurrentIndex(ids.index(entity_id))
        self._explain()

    def _explain(self) -> None:
        if not self._choices:
            return
        choice = self._choices[self.box.currentIndex()]
        self.chosen.set_text(verbatim(choice.label))
        self._show_whole()
        self.meaning.set_text(verbatim(choice.meaning))
        self.note.set_text(spans(choice.note))
        self.untested.setVisible(choice.id != self._tested)
        self.box.setAccessibleDescription(f"{choice.meaning} {self.note.text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_whole()

    def _show_whole(self) -> None:
        """A long name is written out below the list, which has no room for it; so is a lone one."""
        room = self.box.width() - self._theme.px(_ROOM)
        wide = self.box.fontMetrics().horizontalAdvance(self.chosen.text()) > room
        self.chosen.setVisible(wide or len(self._choices) == 1)

    @Slot()
    def _on_changed(self) -> None:
        self._explain()
        announce(self.box, self.meaning.text())
        self.edited.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.box.setFont(self._theme.font(Role.BODY))
        self.box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
