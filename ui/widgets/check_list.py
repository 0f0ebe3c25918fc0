"""The live checks as rows: shape, words, duration, and under a failed one the fix-it card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from armatic_setup.diagnosis.results import CheckResult, CheckStatus
from armatic_setup.guide.vocabulary import PermissionModel
from ui import figures
from ui.tokens import XS, Role
from ui.widgets.busy_bar import BusyBar
from ui.widgets.card import Card
from ui.widgets.disclosure import Disclosure
from ui.widgets.divider import Divider
from ui.widgets.fix_it_card import FixItCard
from ui.widgets.label import Label
from ui.widgets.state_glyph import Mark, StateGlyph
from ui.widgets.text_block import verbatim

if TYPE_CHECKING:
    from ui.theme import Theme

_ROW: Final = 38

_MARKS: Final = {
    CheckStatus.PASSED: Mark.PASSED,
    CheckStatus.FAILED: Mark.FAILED,
    CheckStatus.WARNING: Mark.WARNING,
    CheckStatus.SKIPPED: Mark.SKIPPED,
    CheckStatus.NOT_REACHED: Mark.NOT_REACHED,
}
_TONES: Final = {
    CheckStatus.PASSED: "passed",
    CheckStatus.FAILED: "failed",
    CheckStatus.WARNING: "warn",
    CheckStatus.SKIPPED: "warn",
    CheckStatus.NOT_REACHED: "idle",
}


def status_word(status: CheckStatus) -> str:
    """The word of a state."""
    translate = QCoreApplication.translate
    return {
        CheckStatus.PASSED: translate("CheckList", "Passed"),
        CheckStatus.FAILED: translate("CheckList", "Failed"),
        CheckStatus.WARNING: translate("CheckList", "Look at this"),
        CheckStatus.SKIPPED: translate("CheckList", "Skipped"),
        CheckStatus.NOT_REACHED: translate("CheckList", "Not reached"),
    }[status]


class CheckRow(QWidget):
    """One check. Its height does not change with its state.

    Args:
        theme: Fonts and colors.
        title: What it proves.
        spoken: How a screen reader counts it, such as "Check 4 of 8", or empty.
        small: A part of another check.
        parent: Owner, if not a layout's.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        spoken: str = "",
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spoken = spoken
        self._small = small
        self.glyph = StateGlyph(theme)
        self.title = Label(theme, Role.SMALL if small else Role.BODY, verbatim(title), color="text2")
        self.word = Label(theme, Role.SMALL_LABEL, wrap=False)
        self.busy = BusyBar(theme)
        row = QHBoxLayout()
        side, end = (0, 0) if small else (theme.px(11), theme.px(18))
        space = theme.px(4 if small else XS)
        row.setContentsMargins(side, space, end, space)
        row.setSpacing(theme.px(11))
        row.addWidget(self.glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.title, 1)
        row.addWidget(self.word, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        inset = QVBoxLayout()
        inset.setContentsMargins(theme.px(11), 0, theme.px(11), 0)
        inset.addWidget(self.busy)
        column.addLayout(inset)
        self.setMinimumHeight(theme.px(_ROW if not small else 30))
        self.show_words(self.tr("Not tested"), "idle")

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
        said = self.tr("Intacct is busy, next try in {time}").format(time=figures.duration(seconds))
        self._show(Mark.ACTIVE, said, "accent", running=True)

    def finish(self, result: CheckResult) -> None:
        """It has ended."""
        self.set_title(result.title)
        word = status_word(result.status)
        if result.status is CheckStatus.PASSED and result.seconds is not None:
            word = f"{word} · {figures.seconds(result.seconds)}"
        self._show(_MARKS[result.status], word, _TONES[result.status], running=False)

    def set_title(self, title: str) -> None:
        """Name it by what is known by now."""
        self.title.set_text(verbatim(title))

    def show_words(self, word: str, tone: str) -> None:
        """The word at the right, and the whole row for a screen reader."""
        self.word.set_text(verbatim(word))
        self.word.set_color(tone)
        self.setAccessibleName(", ".join(part for part in (self._spoken, self.title.text(), word) if part))
        self.title.setAccessibleName(self.accessibleName())

    def _show(self, mark: Mark, word: str, tone: str, *, running: bool) -> None:
        self.glyph.show_mark(mark)
        quiet = mark is Mark.NOT_REACHED
        self.title.set_color("text2" if quiet else "text")
        if not self._small:
            self.title.set_role(Role.LABEL if mark is Mark.FAILED else Role.BODY)
        self.busy.set_running(running=running)
        self.show_words(word, tone)


class CheckList(Card):
    """All checks in one card, in order; fills while a test runs.

    Signals:
        again_wanted: Test again.
        mail_wanted: (diagnosis) Send its steps.
        step_wanted: (step ID) Show where in Intacct it is mended.

    Args:
        theme: Fonts and colors.
        checks: Pairs of ID and title, in order.
        parent: Owner, if not a layout's.
    """

    again_wanted = Signal()
    mail_wanted = Signal(object)
    step_wanted = Signal(str)

    def __init__(
        self, theme: Theme, checks: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, padding=0, parent=parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Connection checks"))
        self.model = PermissionModel.UNKNOWN
        self.evidence_shown = False
        self.step_titles: dict[str, str] = {}
        self.sections: dict[str, _Section] = {}
        for number, (check_id, title) in enumerate(checks, start=1):
            spoken = self.tr("Check {number} of {total}").format(number=number, total=len(checks))
            section = _Section(theme, self, title, spoken)
            if number > 1:
                self.column.addWidget(Divider(theme))
            self.column.addWidget(section)
            self.sections[check_id] = section

    @property
    def cards(self) -> tuple[FixItCard, ...]:
        """The fix-it cards shown, top to bottom."""
        return tuple(card for section in self.sections.values() for card in section.cards)

    def show_evidence(self, *, shown: bool) -> None:
        """Show or hide what the passed checks saw."""
        self.evidence_shown = shown
        for section in self.sections.values():
            section.show_evidence(shown=shown)

    def reset(self) -> None:
        """As before the first test."""
        for section in self.sections.values():
            section.clear()
            section.row.rest()

    def start(self) -> None:
        """A test begins."""
        for section in self.sections.values():
            section.clear()
            section.row.wait()

    def begin(self, check_id: str, title: str) -> None:
        """A check or a part of one is under way."""
        owner, part = self._find(check_id)
        if owner is None:
            return
        if part:
            owner.begin_part(title)
        else:
            owner.row.begin(title)

    def pause(self, check_id: str, seconds: float) -> None:
        """The check under way waits before it asks again."""
        owner, _ = self._find(check_id)
        if owner is not None:
            owner.row.pause(seconds)

    def finish(self, result: CheckResult) -> None:
        """A check or a part of one has ended."""
        owner, part = self._find(result.id)
        if owner is None:
            return
        if not part:  # a part's result comes again with the check it belongs to
            owner.finish(result)

    def stop(self) -> None:
        """The test was cancelled: what has ended stays, the rest was not reached."""
        for section in self.sections.values():
            if section.row.glyph.mark in (Mark.ACTIVE, Mark.NOT_REACHED):
                section.clear()
                section.row.rest()

    def _find(self, check_id: str) -> tuple[_Section | None, bool]:
        """The section of a check, or of the check a part belongs to, and whether it is a part."""
        if check_id in self.sections:
            return self.sections[check_id], False
        return self.sections.get(check_id.partition(".")[0]), True


class _Section(QWidget):
    """A check with whatever it unfolds: evidence, parts, fix-it cards."""

    def __init__(self, theme: Theme, checks: CheckList, title: str, spoken: str) -> None:
        super().__init__()
        self._theme = theme
        self._checks = checks
        self._evidence: Label | None = None
        self._quiet: Disclosure | None = None
        self._settled = False
        self.cards: list[FixItCard] = []
        self.row = CheckRow(theme, title, spoken)
        self._title = title
        self._below = QVBoxLayout()
        self._below.setContentsMargins(theme.px(44), 0, theme.px(14), 0)
        self._below.setSpacing(theme.px(XS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addLayout(self._below)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def clear(self) -> None:
        """Only the row is left."""
        self._evidence = self._quiet = None
        self.cards.clear()
        while (item := self._below.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._below.setContentsMargins(self._theme.px(44), 0, self._theme.px(14), 0)

    def begin_part(self, title: str) -> None:
        """One part after the other is under way; the row says which."""
        self.row.show_words(title, "accent")

    def finish(self, result: CheckResult) -> None:
        """Show the result, and below it what there is to know or do."""
        self.clear()
        self.row.finish(result)
        if result.evidence:
            self._evidence = Label(self._theme, Role.SMALL, verbatim(result.evidence), color="text2")
            self._add(self._evidence)
        if result.diagnosis is not None:
            self._add(self._card(result))
        troubled = [part for part in result.parts if part.diagnosis is not None]
        if len(troubled) > 1:
            self._add(_parts_list(self._theme, troubled))
        quiet = [part for part in result.parts if part.diagnosis is None]
        if quiet:
            title = self.tr("One by one, {number} without trouble").format(number=len(quiet))
            self._quiet = Disclosure(self._theme, title, _parts_list(self._theme, quiet))
            self._add(self._quiet)
        self._settled = result.status in (CheckStatus.PASSED, CheckStatus.SKIPPED)
        self.show_evidence(shown=self._checks.evidence_shown)

    def show_evidence(self, *, shown: bool) -> None:
        """Show what a check and its parts saw; where not all is well it is shown anyway."""
        words = [one for one in (self._evidence, self._quiet) if one is not None]
        seen = bool(words) and (shown or not self._settled)
        for widget in words:
            widget.setVisible(seen)
        others = self._below.count() - len(words)
        px = self._theme.px
        self._below.setContentsMargins(px(44), 0, px(14), px(14) if seen or others else 0)

    def _card(self, result: CheckResult) -> FixItCard:
        """The fix-it card of a result, wired to the list's signals."""
        diagnosis = result.diagnosis
        assert diagnosis is not None
        card = FixItCard(
            self._theme,
            diagnosis,
            model=self._checks.model,
            warning=result.status is not CheckStatus.FAILED,
            step_title=self._checks.step_titles.get(diagnosis.step, ""),
        )
        card.again_wanted.connect(self._checks.again_wanted)
        card.mail_wanted.connect(lambda: self._checks.mail_wanted.emit(diagnosis))
        card.step_wanted.connect(self._checks.step_wanted)
        self.cards.append(card)
        return card

    def _add(self, widget: QWidget) -> None:
        self._below.addWidget(widget)
        if isinstance(widget, FixItCard):
            widget.open()


def _parts_list(theme: Theme, parts: Sequence[CheckResult]) -> QWidget:
    """Parts as small rows, each with what was seen or what is wrong."""
    box = QWidget()
    rows = QVBoxLayout(box)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    for part in parts:
        row = CheckRow(theme, part.title, small=True)
        row.finish(part)
        rows.addWidget(row)
        words = part.evidence or (part.diagnosis.sentence if part.diagnosis else "")
        if words:
            inset = QVBoxLayout()
            inset.setContentsMargins(theme.px(33), 0, 0, theme.px(XS))
            inset.addWidget(Label(theme, Role.SMALL, verbatim(words), color="text2"))
            rows.addLayout(inset)
    return box
