"""Where to tick permission rows in Intacct: instructions and drawings of one permission model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import M, Role
from ui.widgets.guided_columns import GuidedColumns
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from armatic_setup.guide.steps import Step
    from armatic_setup.guide.vocabulary import PermissionModel, Profile
    from ui.theme import Theme
    from ui.widgets.drawing_panel import DrawingPanel


class GrantGuide(QWidget):
    """Made anew for another permission model.

    Args:
        theme: Fonts and colors.
        step: The permission step.
        model: How the company grants rights.
        values: What the texts' placeholders stand for.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        step: Step,
        model: PermissionModel,
        values: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(M))
        outer.addWidget(Label(theme, Role.HEADING, self.tr("Where to tick them in Intacct")))
        self._drawings = step.drawings_for(model)
        self._columns = GuidedColumns(theme, step.instructions_for(model), self._drawings, values)
        outer.addWidget(self._columns)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def panel(self) -> DrawingPanel | None:
        """The drawings, if there are any."""
        return self._columns.panel

    def show_company(self, profile: Profile, own_names: Mapping[str, str], absent: Collection[str]) -> None:
        """Draw the permission windows as this company sees them.

        Args:
            profile: How much is granted.
            own_names: What the company calls permission rows, by their IDs.
            absent: IDs of the permission rows it does not have.
        """
        if self.panel is not None:
            drawings = [one.in_company(profile, own_names, absent) for one in self._drawings]
            self.panel.deck.set_drawings(drawings)

    def arrange(self, *, narrow: bool) -> None:
        """Side by side, or the drawing under the instructions."""
        self._columns.arrange(narrow=narrow)
