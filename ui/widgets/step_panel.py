"""The ink column at the left: the product, the steps, the company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from armatic_setup import product
from armatic_setup.guide.markup import Span, Style
from ui.tokens import RADIUS_ROW, STEP_LIST, STEP_RAIL, XS, L, M, Role
from ui.widgets.focus_ring import RING_COLOR
from ui.widgets.label import Label
from ui.widgets.language_menu import LanguageMenu, current_name
from ui.widgets.painting import mirrored, painter_of, rounded
from ui.widgets.panel_button import PanelButton
from ui.widgets.push_button import PushButton
from ui.widgets.step_list import StepList

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Theme


class _HomeButton(PushButton):
    """The mark and the name; a click leads to the start page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rail = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name = self.tr("{product}, to the start page").format(product=product.NAME)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Start page"))
        self.setProperty(RING_COLOR, "inkfocus")
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setHeight(self._theme.px(46))
        return hint

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = painter_of(self)
        area = QRectF(self.rect())
        if self.underMouse():
            fill = theme.blend("ink2", "ink", 0.55)
            rounded(painter, area, px(RADIUS_ROW), fill=fill)
        side, gap = px(30), px(XS)
        mark = QRectF(gap, (area.height() - side) / 2, side, side)
        if self.rail:
            mark.moveCenter(area.center())
        elif mirrored(self):
            mark.moveLeft(area.right() - gap - side)
        theme.icons.paint(painter, "mark", "ink", mark)
        if self.rail:
            return
        words = area.adjusted(gap + side + px(12), 0, -gap, 0)
        if mirrored(self):
            words = area.adjusted(gap, 0, -(gap + side + px(12)), 0)
        painter.setPen(theme.color("onink"))
        painter.setFont(theme.font(Role.ROW))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, product.NAME)


class StepPanel(QWidget):
    """Steps on ink, with the company at the bottom; narrow windows get a rail of circles.

    Signals:
        home_wanted: To the start page.
        help_wanted: To help and support.
    """

    home_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rail = False
        self.home = _HomeButton(theme)
        self.steps = StepList(theme)
        self.help = PanelButton(theme, "help", self.tr("Help and support"))
        self.language: PanelButton | None = None
        self._help_row = QVBoxLayout()
        self._help_row.setSpacing(0)
        self._help_row.addWidget(self.help)
        self._company = Label(theme, Role.LABEL, color="onink")
        self._company_id = Label(theme, Role.CODE, color="onink2")
        self._event = Label(theme, Role.SMALL, color="onink2")
        self._top = QVBoxLayout()
        self._top.addWidget(self.home)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(theme.px(L), theme.px(M), theme.px(L), theme.px(20))
        foot.setSpacing(0)
        foot.addWidget(self._company)
        foot.addWidget(self._company_id)
        foot.addWidget(self._event)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._top)
        self._column.addWidget(self.steps, 1)
        self._column.addLayout(self._help_row)
        self._column.addWidget(self._foot)
        self.home.clicked.connect(self.home_wanted)
        self.help.clicked.connect(self.help_wanted)
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops: the list first, then from the foot to the head."""
        languages = () if self.language is None else (self.language,)
        return (self.steps, self.help, *languages, self.home)

    def add_languages(self) -> LanguageMenu:
        """Offer the languages, too."""
        self.language = PanelButton(self._theme, "language", current_name())
        self.language.set_rail(rail=self._rail)
        self._help_row.addWidget(self.language)
        return LanguageMenu(self.language)

    def set_rail(self, *, rail: bool) -> None:
        """Circles only (*rail*), or the whole list."""
        if rail != self._rail:
            self._rail = rail
            self.home.rail = rail
            self.steps.set_rail(rail=rail)
            self.help.set_rail(rail=rail)
            if self.language is not None:
                self.language.set_rail(rail=rail)
            self._on_theme_changed()

    def set_company(self, name: str, company_id: str, event: str) -> None:
        """What stands at the bottom; empty parts are left out."""
        self._company.set_text((Span(name),) if name else "")
        self._company_id.set_text((Span(company_id, Style.VALUE),) if company_id else "")
        self._event.set_text((Span(event),) if event else "")
        self._company.setVisible(bool(name))
        self._company_id.setVisible(bool(company_id) and company_id != name)
        self._event.setVisible(bool(event))
        self._foot.setVisible(not self._rail and bool(name or company_id or event))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme.color("ink"))
        if self._foot.isVisible():
            side = theme.px(M)
            line = QRectF(side, self._foot.y(), self.width() - 2 * side, 1)
            painter.fillRect(line, theme.color("inkline"))
        if theme.border > 1:
            edge = QRectF(0 if mirrored(self) else self.width() - 2, 0, 2, self.height())
            painter.fillRect(edge, theme.color("inkline"))

    @Slot()
    def _on_theme_changed(self) -> None:
        px = self._theme.px
        side = px(12 if self._rail else M)
        self._top.setContentsMargins(side, px(M), side, px(20))
        self._help_row.setContentsMargins(side, px(XS), side, px(XS))
        self.setFixedWidth(px(STEP_RAIL if self._rail else STEP_LIST))
        has_words = bool(self._company.text() or self._event.text())
        self._foot.setVisible(not self._rail and has_words)
        self.update()
