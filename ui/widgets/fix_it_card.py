"""The fix-it card: what is, who must act, where to click, what to enter, and the raw facts on demand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from armatic_setup.guide.vocabulary import PermissionModel
from ui.tokens import RADIUS_BUTTON, XS, Role, S
from ui.widgets.button import Button, ButtonKind
from ui.widgets.exact_value import ExactValue
from ui.widgets.flow_row import FlowRow
from ui.widgets.fold_button import FoldButton
from ui.widgets.label import Label
from ui.widgets.painting import mirrored, painter_of, rounded
from ui.widgets.raw_text import RawText

if TYPE_CHECKING:
    from armatic_setup.diagnosis.rules import Diagnosis
    from ui.theme import Theme

_OPEN_MS: Final = 160
_EDGE: Final = 4
_UNBOUNDED: Final = 16_777_215


class FixItCard(QWidget):
    """One diagnosis, as somebody who has to act needs it.

    Signals:
        again_wanted: Test again.
        mail_wanted: Send the steps to whoever must act.
        step_wanted: Show the guide step of this ID.
        decode_wanted: (text) Read these raw facts in the decoder.

    Args:
        theme: Fonts and colors.
        diagnosis: What to show.
        model: How the company grants rights, where that changes the clicks; unknown shows both ways.
        warning: It works nevertheless, so the card is amber instead of red.
        step_title: Title of the guide step to mend it on; empty offers none.
        again: Text of the button that tries it once more, with its mnemonic; "Test again" by default.
        retry: Whether to offer that button at all.
        layer: Where the failure lies, in words; empty leaves it out.
        parent: Owner, if not a layout's.
    """

    again_wanted = Signal()
    mail_wanted = Signal()
    step_wanted = Signal(str)
    decode_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        diagnosis: Diagnosis,
        *,
        model: PermissionModel = PermissionModel.UNKNOWN,
        warning: bool = False,
        step_title: str = "",
        again: str = "",
        retry: bool = True,
        layer: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.diagnosis = diagnosis
        self._tone = "warn" if warning else "failed"
        self.setAccessibleName(self.tr("What to do"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.sentence = Label(theme, Role.HEADING, diagnosis.sentence)
        self.sentence.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.again = Button(theme, again or self.tr("&Test again"), ButtonKind.PRIMARY, small=True)
        self.mail = Button(theme, self.tr("&E-mail the steps"), icon="mail", small=True)
        self.show_step = Button(theme, self.tr("&Show me where"), icon="show-me", small=True)
        self.show_step.setAccessibleDescription(step_title)
        self.more = FoldButton(theme, self.tr("&Details"), icon="chevron-down", trailing=True)
        self.details = RawText(theme, diagnosis.detail)
        self.decode = Button(theme, self.tr("Decode this te&xt"), icon="search", small=True)
        self._detail_box = QWidget()
        self._detail_box.setSizePolicy(policy)
        self._detail_box.hide()
        self._layer = layer
        self._foot = QWidget()
        offered = ((self.again, retry), (self.mail, True), (self.show_step, bool(step_title)))
        self._acts = tuple(button for button, wanted in offered if wanted)
        self._build(model)
        self.again.clicked.connect(self.again_wanted)
        self.mail.clicked.connect(self.mail_wanted)
        self.show_step.clicked.connect(self._on_show_step)
        self.more.folded.connect(self._on_more)
        self.decode.clicked.connect(self._on_decode)
        self._opening = QPropertyAnimation(self, b"maximumHeight", self)
        self._opening.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._opening.finished.connect(self._on_opened)
        theme.changed.connect(self.update)

    def when_open(self, act: Callable[[], None]) -> None:
        """Do *act* once the card has its height, which is at once where it does not unfold."""
        if self._opening.state() is QPropertyAnimation.State.Running:
            self._opening.finished.connect(act)
        else:
            QTimer.singleShot(0, self, act)

    def open(self) -> None:
        """Unfold, unless the system wants no motion."""
        motion = self._theme.duration(_OPEN_MS)
        if not motion or not self.isVisible():
            return
        self._opening.setDuration(motion)
        self._opening.setStartValue(0)
        self._opening.setEndValue(max(self.heightForWidth(self.width()), self.sizeHint().height()))
        self._opening.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        theme = self._theme
        radius = theme.px(RADIUS_BUTTON)
        area = QRectF(self.rect())
        tone = theme.color(self._tone)
        rounded(painter, area, radius, fill=tone)  # the thick edge shows where lines begin
        inner = QPainterPath()
        inner.addRoundedRect(
            area.adjusted(theme.border, theme.border, -theme.border, -theme.border), radius - 1, radius - 1
        )
        body = QPainterPath()
        leftwards = mirrored(self)
        body.addRect(area.adjusted(0 if leftwards else _EDGE, 0, -_EDGE if leftwards else 0, 0))
        painter.setClipPath(inner.intersected(body))
        painter.fillRect(self.rect(), theme.color("surface"))
        foot = QRectF(self._foot.geometry())
        painter.fillRect(QRectF(0, foot.top(), area.width(), area.height()), theme.color(f"{self._tone}bg"))
        painter.fillRect(QRectF(0, foot.top(), area.width(), 1), theme.color("line"))

    def _build(self, model: PermissionModel) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(*((1, 1, _EDGE, 1) if mirrored(self) else (_EDGE, 1, 1, 1)))
        column.setSpacing(0)
        body = QVBoxLayout()
        body.setContentsMargins(px(18), px(14), px(18), px(14))
        body.setSpacing(px(10))
        body.addWidget(self.sentence)
        body.addLayout(self._facts(model))
        column.addLayout(body)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(px(14), px(10), px(10), px(10))
        acts = FlowRow(px(XS))
        for button in self._acts:
            acts.add(button)
        foot.addWidget(acts, 1)
        foot.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._foot)
        inner = QVBoxLayout(self._detail_box)
        inner.setContentsMargins(px(14), 0, px(14), px(14))
        inner.setSpacing(px(10))
        inner.addWidget(self.details)
        if not self._layer:  # a card of the decoder has been decoded already
            aside = QHBoxLayout()
            aside.addWidget(self.decode)
            aside.addStretch(1)
            inner.addLayout(aside)
        column.addWidget(self._detail_box)

    def _facts(self, model: PermissionModel) -> QGridLayout:
        diagnosis, theme = self.diagnosis, self._theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(S))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnMinimumWidth(0, theme.px(50))
        grid.setColumnStretch(1, 1)
        who = diagnosis.owner.label
        if diagnosis.minutes:
            minutes = self.tr("about 1 minute") if diagnosis.minutes == 1 else self.tr("about {n} minutes")
            who = f"{who}, {minutes.format(n=diagnosis.minutes)}"
        self._fact(grid, self.tr("Layer"), self._layer)
        self._fact(grid, self.tr("Who"), who)
        by_role = bool(diagnosis.role_steps) and model is not PermissionModel.USER_BASED
        if model is not PermissionModel.ROLE_BASED or not by_role:
            self._clicks(grid, diagnosis.where, diagnosis.where_older, diagnosis.steps)
        if by_role:
            if model is PermissionModel.UNKNOWN:
                roles = Label(theme, Role.SMALL_LABEL, self.tr("Where rights are granted through roles:"))
                grid.setRowMinimumHeight(grid.rowCount(), theme.px(6))
                grid.addWidget(roles, grid.rowCount(), 1)
            self._clicks(grid, diagnosis.role_where, "", diagnosis.role_steps)
        if diagnosis.copy:
            row = QHBoxLayout()
            row.setContentsMargins(0, theme.px(4), 0, 0)
            row.setSpacing(theme.px(10))
            row.addWidget(ExactValue(theme, diagnosis.copy))
            beside = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            row.addWidget(Label(theme, Role.SMALL, diagnosis.copy_hint, color="text2", align=beside), 1)
            grid.addLayout(row, grid.rowCount(), 1)
        return grid

    def _clicks(self, grid: QGridLayout, where: str, older: str, steps: Sequence[str]) -> None:
        self._fact(grid, self.tr("Where"), where)
        if older:
            words = self.tr("Older menus: {path}").format(path=older)
            grid.addWidget(Label(self._theme, Role.SMALL, words, color="text2"), grid.rowCount(), 1)
        for number, step in enumerate(steps, start=1):
            item = f"{number}. " if len(steps) > 1 else ""
            self._fact(grid, self.tr("What") if number == 1 else "", item + step, hanging=len(item))

    def _fact(self, grid: QGridLayout, heading: str, text: str, *, hanging: int = 0) -> None:
        if not text:
            return
        row = grid.rowCount()
        if heading:
            head = Label(self._theme, Role.SMALL, heading, color="text2", wrap=False)
            head.be_passed_over()
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
        words = Label(self._theme, Role.SMALL, text, hanging=hanging)
        words.setAccessibleName(f"{heading}: {words.text()}" if heading else words.text())
        grid.addWidget(words, row, 1)

    @Slot()
    def _on_show_step(self) -> None:
        self.step_wanted.emit(self.diagnosis.step)

    @Slot()
    def _on_decode(self) -> None:
        self.decode_wanted.emit(self.diagnosis.detail)

    @Slot(bool)
    def _on_more(self, opened: bool) -> None:
        self._on_opened()
        self._detail_box.setVisible(opened)
        self.more.set_icon("chevron-down" if not opened else "chevron-up")
        self.updateGeometry()

    @Slot()
    def _on_opened(self) -> None:
        self._opening.stop()
        self.setMaximumHeight(_UNBOUNDED)
