"""Which of several forms of a step is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from armatic_setup.guide.markup import plain
from ui.tokens import XS, Role
from ui.widgets.button import Button
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.keyboard import take_focus
from ui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from armatic_setup.guide.drawing import Drawing
    from ui.theme import Theme


class DrawingPicker(QWidget):
    """The forms in a list, and a step to the one before and after.

    Signals:
        chosen: (index) The user wants to see this form.

    Args:
        theme: Fonts and colors.
        drawings: What there is to see.
        values: What the texts' placeholders stand for.
        parent: Owner, if not a layout's.
    """

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        drawings: Sequence[Drawing],
        values: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.list = _List(theme)
        self.list.set_name(self.tr("Form on the drawing"))
        self.list.addItems([_name(drawing, values) for drawing in drawings])
        self.back = Button(theme, "", icon="back", small=True)
        self.next = Button(theme, "", icon="chevron-right", small=True)
        for button, words in ((self.back, self.tr("Form before")), (self.next, self.tr("Form after"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setAutoDefault(False)
        self.count = Label(theme, Role.SMALL, color="text2", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(XS))
        row.addWidget(self.list, 1)
        row.addWidget(self.count)
        row.addWidget(self.back)
        row.addWidget(self.next)
        self.list.currentIndexChanged.connect(self._on_chosen)
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.show_index(0)

    def show_index(self, index: int) -> None:
        """Show which form is on the drawing; nobody is told."""
        with QSignalBlocker(self.list):
            self.list.setCurrentIndex(index)
        count = self.list.count()
        self.list.setToolTip(self.list.currentText())
        self.count.set_text(self.tr("{at} of {count}").format(at=index + 1, count=count))
        self._enable(self.back, self.next, able=index > 0)
        self._enable(self.next, self.back, able=index < count - 1)

    @staticmethod
    def _enable(button: Button, other: Button, *, able: bool) -> None:
        """Enable it or not; the focus of one that is no more able goes to the *other*."""
        if not able and button.hasFocus():
            other.setEnabled(True)
            take_focus(other)
        button.setEnabled(able)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self.show_index(index)
        self.chosen.emit(index)

    @Slot()
    def _on_back(self) -> None:
        self.list.setCurrentIndex(self.list.currentIndex() - 1)

    @Slot()
    def _on_next(self) -> None:
        self.list.setCurrentIndex(self.list.currentIndex() + 1)


class _List(ChoiceBox):
    """Its longest name makes no column wider."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFont(theme.font(Role.BODY))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), super().minimumSizeHint().height())


def _name(drawing: Drawing, values: Mapping[str, str]) -> str:
    """The form's title; of several alike, with what opens them."""
    if not drawing.variant:
        return plain(drawing.title, values)
    return f"{plain(drawing.path, values).rpartition('› ')[2]} › {drawing.title}"
