"""What changed since an earlier test, as an inline notice. Quiet when nothing did."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.diagnosis.change import Direction
from ui.tokens import XS, Role
from ui.widgets.announce import announce
from ui.widgets.disclosure import Disclosure
from ui.widgets.label import Label
from ui.widgets.state_glyph import Mark, StateGlyph
from ui.widgets.text_block import verbatim
from ui.widgets.tinted_box import TintedBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from armatic_setup.diagnosis.change import Change
    from armatic_setup.diagnosis.drift import Drift
    from ui.theme import Theme

_MARKS: Final = {
    Direction.LOST: Mark.FAILED,
    Direction.CHANGED: Mark.WARNING,
    Direction.GAINED: Mark.PASSED,
}
#: So many changes are shown at once; the rest unfolds.
_SHOWN: Final = 4


class DriftNotice(TintedBox):
    """One line a change, what was lost first; takes no room while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, XS, parent)
        self._body: QWidget | None = None
        self.title = Label(theme, Role.HEADING)
        self.column.addWidget(self.title)
        self.hide()

    @property
    def text(self) -> str:
        """All it says, a line each; empty while it says nothing."""
        if self.isHidden() or self._body is None:
            return ""
        return "\n".join(label.text() for label in (self.title, *self._body.findChildren(Label)))

    def clear(self) -> None:
        """Say nothing."""
        self._drop_body()
        self.hide()

    def show_drift(self, drift: Drift | None, since: str) -> None:
        """Say what changed.

        Args:
            drift: What changed; nothing where there is no earlier test.
            since: When the earlier test was, in words.
        """
        self.clear()
        if drift is None or not drift.changes:
            return
        self.title.set_text(verbatim(self.tr("What changed since the test {when}").format(when=since)))
        self.setAccessibleName(self.title.text())
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(self._theme.px(XS))
        body.addWidget(self._lines(drift.changes[:_SHOWN]))
        rest = drift.changes[_SHOWN:]
        if rest:
            title = self.tr("{number} more").format(number=len(rest))
            body.addWidget(Disclosure(self._theme, title, self._lines(rest)))
        for note in drift.notes:
            body.addWidget(Label(self._theme, Role.SMALL, verbatim(note), color="text2"))
        self.column.addWidget(self._body)
        self.show()
        said = [self.title.text(), *(change.sentence for change in drift.changes[:_SHOWN])]
        announce(self, " ".join(said))

    def _lines(self, changes: Sequence[Change]) -> QWidget:
        box = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        box.setSizePolicy(policy)
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.px(6))
        for change in changes:
            line = QHBoxLayout()
            line.setSpacing(self._theme.px(11))
            line.addWidget(StateGlyph(self._theme, _MARKS[change.direction]), 0, Qt.AlignmentFlag.AlignTop)
            words = Label(
                self._theme,
                Role.BODY,
                verbatim(change.sentence),
                align=Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
            )
            words.setAccessibleName(f"{self._word(change.direction)}: {change.sentence}")
            line.addWidget(words, 1)
            lines.addLayout(line)
        return box

    def _word(self, direction: Direction) -> str:
        return {
            Direction.LOST: self.tr("Lost"),
            Direction.CHANGED: self.tr("Changed"),
            Direction.GAINED: self.tr("Gained"),
        }[direction]

    def _drop_body(self) -> None:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
