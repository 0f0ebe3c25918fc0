"""The ink half of the start page: what this is, and what it promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.tokens import START_PANEL, START_PANEL_NARROW, XL, L, M, Role, S
from ui.widgets.brand import Brand
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Label
from ui.widgets.ledger_picture import LedgerPicture
from ui.widgets.painting import fill_rect, mirrored, painter_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from ui.theme import Theme


class StartPanel(QWidget):
    """Name, promise and drawing on ink. The drawing gives way where the window is low."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._brand = Brand(theme)
        self.hero = Label(theme, Role.HERO, self.tr("Connect Sage Intacct to Armatic"), color="onink")
        lead = self.tr(
            "Seven steps, most of them in Intacct. "
            "Each one shows where to click, what to type and who has to do it."
        )
        self._lead = Label(theme, Role.LEAD, lead, color="onink2")
        self._picture = LedgerPicture(theme)
        self._column.addWidget(self._brand)
        self._column.addSpacing(theme.px(30))
        self._column.addWidget(self.hero)
        self._column.addSpacing(theme.px(S))
        self._column.addWidget(self._lead)
        self._column.addSpacing(theme.px(L + 4))
        self._column.addWidget(self._picture)
        self._column.addStretch(1)
        self._promise = self._make_promise()
        self._column.addWidget(self._promise)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take less of the width, with a smaller headline."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.hero.set_role(Role.TITLE if narrow else Role.HERO)
            self._on_theme_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        theme = self._theme
        fill_rect(painter, QRectF(self.rect()), theme.color("ink"))
        margins = self._column.contentsMargins()
        top = self._promise.y() - theme.px(M)
        line = QRectF(margins.left(), top, self.width() - margins.left() - margins.right(), 1)
        fill_rect(painter, line, theme.color("inkline"))
        if theme.border > 1:
            edge = QRectF(0 if mirrored(self) else self.width() - 2, 0, 2, self.height())
            fill_rect(painter, edge, theme.color("inkline"))

    def _make_promise(self) -> QWidget:
        theme = self._theme
        promise = QWidget()
        row = QHBoxLayout(promise)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(S))
        at_top = QVBoxLayout()
        at_top.addWidget(IconLabel(theme, "shield", "inkfocus", 20))
        at_top.addStretch(1)
        row.addLayout(at_top)
        text = self.tr(
            "**Setup only reads.** It cannot add, change or delete anything in your Intacct company."
        )
        row.addWidget(Label(theme, Role.BODY, text, color="onink2", strong_color="onink"), 1)
        return promise

    def _fit(self) -> None:
        """Leave the drawing out where there is no room for it."""
        margins = self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        words = self._brand.sizeHint().height()
        words += self.hero.heightForWidth(width) + self._lead.heightForWidth(width)
        promise = self._promise.heightForWidth(width)
        gaps = self._theme.px(30 + S + L + 4 + L + M)
        room = self.height() - margins.top() - margins.bottom() - words - promise - gaps
        self._picture.setVisible(room >= self._picture.sizeHint().height())

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        side = px(L if self._narrow else 44)
        self._column.setContentsMargins(side, px(XL), side, px(28))
        width = px(START_PANEL_NARROW if self._narrow else START_PANEL)
        self._picture.fit(width - 2 * side)
        self.setFixedWidth(width)
        self.update()
