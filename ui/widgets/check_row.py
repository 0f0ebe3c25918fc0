"""One check as a row: shape, name, words, and what can be done with it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from armatic_setup.diagnosis.results import CheckResult
from armatic_setup.guide.vocabulary import Right
from ui import figures
from ui.tokens import XS, Role
from ui.widgets.busy_bar import BusyBar
from ui.widgets.button import Button, ButtonKind
from ui.widgets.check_words import MARKS, TONES, result_words
from ui.widgets.fold_button import FoldButton
from ui.widgets.label import Label
from ui.widgets.state_glyph import Mark, StateGlyph
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from ui.theme import Theme

_ROW: Final = 40
_PART: Final = 30
_TARGET: Final = 24
#: The room that the usual words take, kept free beside any title.
_WORD: Final = 120
#: Longer words of a part take a second line where large text leaves no room beside title and button.
_PART_WORD: Final = 150


class CheckRow(QWidget):
    """One check, or a part of one. Its height does not change with its state.

    Signals:
        folded: (shown) The user unfolded it, or folded it again.
        again_wanted: Run this one again.

    Args:
        theme: Fonts and colors.
        title: What it proves.
        spoken: How a screen reader counts it, such as "Check 4 of 8", or empty.
        small: A part of another check: it cannot be unfolded, and its button stands in the row.
        asked: Of a permission row, the rights that Armatic asks for.
        parent: Owner, if not a layout's.
    """

    folded = Signal(bool)
    again_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        spoken: str = "",
        *,
        small: bool = False,
        asked: Collection[Right] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spoken = spoken
        self._small = small
        self._asked = asked
        self._word = ""
        self._passing = False
        self._short = ""
        self._word_least = 0 if small else theme.px(_WORD)
        self.glyph = StateGlyph(theme)
        self.title = Label(
            theme,
            Role.SMALL if small else Role.BODY,
            verbatim(title),
            color="text2",
            align=Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
        )
        self.word = Label(
            theme,
            Role.SMALL_LABEL,
            wrap=small,
            align=Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
        )
        self.word.setMinimumWidth(self._word_least)
        self.busy = BusyBar(theme)
        self.again = Button(theme, self.tr("Run again"), ButtonKind.TERTIARY, small=True)
        self.again.clicked.connect(self.again_wanted)
        self.fold = FoldButton(theme, icon="chevron-right")
        self.fold.setFixedSize(theme.px(_TARGET), theme.px(_TARGET))
        keeping = self.fold.sizePolicy()
        keeping.setRetainSizeWhenHidden(not small)
        self.fold.setSizePolicy(keeping)
        self.fold.folded.connect(self._on_folded)
        self._build()
        self.show_words(self.tr("Not tested"), "idle")

    def _build(self) -> None:
        px, small = self._theme.px, self._small
        row = QHBoxLayout()
        side, end = (0, 0) if small else (px(11), px(8))
        space = px(4 if small else XS)
        row.setContentsMargins(side, space, end, space)
        row.setSpacing(px(11))
        beside = Qt.AlignmentFlag.AlignVCenter if small else Qt.AlignmentFlag.AlignTop
        row.addWidget(self.glyph, 0, beside)
        row.addWidget(self.title, 1)
        row.addWidget(self.word, 0, Qt.AlignmentFlag.AlignVCenter)
        self.fold.hide()
        if small:
            row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self.again.hide()
            row.setSpacing(px(8))
            row.insertSpacing(1, px(3))
            row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        inset = QVBoxLayout()
        inset.setContentsMargins(px(11), 0, px(11), 0)
        inset.addWidget(self.busy)
        column.addLayout(inset)
        for button in (self.fold, self.again):  # the one that is not in the row
            button.setParent(self)
        self.setMinimumHeight(px(_PART if small else _ROW))

    @property
    def foldable(self) -> bool:
        """Whether there is something below it."""
        return not self.fold.isHidden()

    def set_foldable(self, *, foldable: bool) -> None:
        """Offer to unfold it."""
        self.fold.setVisible(foldable)

    def set_unfolded(self, *, unfolded: bool) -> None:
        """Show it as unfolded, and have whoever listens do it."""
        self.fold.set_unfolded(unfolded=unfolded)

    def rest(self) -> None:
        """As before a test."""
        self._show(Mark.NOT_REACHED, self.tr("Not tested"), "idle", running=False)

    def wait(self) -> None:
        """Its turn has not come."""
        self._show(Mark.NOT_REACHED, self.tr("Waiting"), "idle", running=False)

    def begin(self, title: str) -> None:
        """It is being checked."""
        self.set_title(title)
        self._show(Mark.ACTIVE, self.tr("Checking"), "accent", running=True)

    def pause(self, seconds: float) -> None:
        """Intacct is busy; it goes on by itself."""
        time = figures.duration(seconds)
        said = self.tr("Intacct is busy, next try in {time}").format(time=time)
        short = self.tr("Next try in {time}").format(time=time)
        self._show(Mark.ACTIVE, said, "accent", running=True, short=short)

    def finish(self, result: CheckResult) -> None:
        """It has ended."""
        self.set_title(result.title)
        words = result_words(result, self._asked)
        self._show(MARKS[result.status], words, TONES[result.status], running=False)

    def set_title(self, title: str) -> None:
        """Name it by what is known by now."""
        self.title.set_text(verbatim(title))

    def show_words(self, word: str, tone: str, *, running: bool = False, short: str = "") -> None:
        """The word at the right, and the whole row for a screen reader.

        Args:
            word: How it stands; while it runs, perhaps the name of the part under way.
            tone: Token of its color.
            running: It goes by soon, so it takes only what the title leaves.
            short: What is shown instead where there is no room for all of the word.
        """
        self._word, self._passing, self._short = word, running, short
        self._fit_word()
        self.word.set_color(tone)
        self.setAccessibleName(", ".join(part for part in (self._spoken, self.title.text(), word) if part))
        self.title.setAccessibleName(self.accessibleName())
        self.word.be_passed_over()
        self._name_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_word()

    def _fit_word(self) -> None:
        """A word that goes by takes only what the title leaves, so that the row keeps its height."""
        shown = self._word
        if self._passing:
            title = self._theme.metrics(Role.LABEL).horizontalAdvance(self.title.text())
            room = max(self._word_least, self.title.width() + self.word.width() - title)
            metrics = self._theme.metrics(Role.SMALL_LABEL)
            if self._short and metrics.horizontalAdvance(shown) > room:
                shown = self._short
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideMiddle, room)
        if shown != self.word.text():
            self.word.set_text(verbatim(shown))
        if self._small:
            self.word.setMinimumWidth(min(self.word.sizeHint().width(), self._theme.px(_PART_WORD)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self.foldable and inside and event.button() is Qt.MouseButton.LeftButton:
            self.fold.click()
        super().mouseReleaseEvent(event)

    def _show(self, mark: Mark, word: str, tone: str, *, running: bool, short: str = "") -> None:
        self.glyph.show_mark(mark)
        quiet = mark is Mark.NOT_REACHED
        self.title.set_color("text2" if quiet else "text")
        if not self._small:
            self.title.set_role(Role.LABEL if mark is Mark.FAILED else Role.BODY)
        self.busy.set_running(running=running)
        self.show_words(word, tone, running=running, short=short)

    def _name_buttons(self) -> None:
        self.fold.set_name(self.tr("Parts of {check}").format(check=self.title.text()))
        self.again.setAccessibleName(self.tr("Run again: {check}").format(check=self.title.text()))

    @Slot(bool)
    def _on_folded(self, shown: bool) -> None:
        self.fold.set_icon("chevron-down" if shown else "chevron-right")
        self._name_buttons()
        self.folded.emit(shown)
