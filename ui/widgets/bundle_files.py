"""The files of a support bundle: a list of them, and the one that was chosen as it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.tokens import XS, Role, S
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.label import Label
from ui.widgets.line_view import LineView

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.theme import Theme

#: No picture is shown wider; design pixels.
_WIDTH = 600


class BundleFiles(QWidget):
    """One file at a time, whole.

    Args:
        theme: Fonts and colors.
        parent: Owner, if not a layout's.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Mapping[str, tuple[str, ...]] = {}
        self._about: Mapping[str, str] = {}
        self._picture = QImage()
        self.choice = ChoiceBox(theme)
        self.choice.set_name(self.tr("File of the bundle"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.about = Label(theme, Role.SMALL, color="text2")
        self.text = LineView(theme, self.tr("The file, line by line"))
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("The page as it stood"))
        self.picture.setMinimumWidth(1)  # it is made as wide as there is room
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setSpacing(theme.px(S))
        head.addWidget(self.choice)
        head.addWidget(self.about, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(XS))
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.picture)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.choice.currentIndexChanged.connect(self._on_chosen)

    def show_files(
        self, lines: Mapping[str, tuple[str, ...]], about: Mapping[str, str], picture: bytes
    ) -> None:
        """Show other files.

        Args:
            lines: Of each text file, by its name.
            about: A few words on each file, by its name.
            picture: A PNG, or empty; its name is the one in *about* that has no lines.
        """
        chosen = self.choice.currentText()
        self._lines, self._about = lines, about
        self._picture = QImage.fromData(picture) if picture else QImage()
        names = [name for name in about if lines.get(name) or (picture and name not in lines)]
        self.choice.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.choice.clear()
        self.choice.addItems(names)
        self.choice.setCurrentIndex(max(names.index(chosen) if chosen in names else 0, 0))
        self.choice.blockSignals(False)  # noqa: FBT003
        self._on_chosen(0)

    @Slot(int)
    def _on_chosen(self, _number: int) -> None:
        name = self.choice.currentText()
        self.about.set_text(self._about.get(name, ""))
        lines = self._lines.get(name)
        self.text.setVisible(bool(lines))
        self.picture.setVisible(not lines)
        if lines:
            self.text.show_lines(lines)
        else:
            self._show_picture()

    def _show_picture(self) -> None:
        if self._picture.isNull():
            return
        width = max(1, min(self._picture.width(), self._theme.px(_WIDTH), self.width()))
        smooth = Qt.TransformationMode.SmoothTransformation
        self.picture.setPixmap(QPixmap.fromImage(self._picture.scaledToWidth(width, smooth)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self.picture.isHidden():
            self._show_picture()
