"""The live checks in one card; it fills while a test runs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from armatic_setup.diagnosis.results import CheckResult
from ui.widgets.card import Card
from ui.widgets.check_section import CheckContext, CheckSection
from ui.widgets.divider import Divider
from ui.widgets.state_glyph import Mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme
    from ui.widgets.button import Button
    from ui.widgets.fix_it_card import FixItCard


class CheckList(Card):
    """All checks in one card, in order.

    Signals:
        again_wanted: Test everything again.
        run_wanted: (identifier) Run one check or one part again.
        mail_wanted: (diagnosis) Send its steps.
        step_wanted: (step ID) Show where in Intacct it is mended.
        decode_wanted: (text) Read the raw facts of a card in the decoder.

    Args:
        theme: Fonts and colors.
        checks: Pairs of ID and title, in order.
        parent: Owner, if not a layout's.
    """

    again_wanted = Signal()
    run_wanted = Signal(str)
    mail_wanted = Signal(object)
    step_wanted = Signal(str)
    decode_wanted = Signal(str)

    def __init__(
        self, theme: Theme, checks: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, padding=0, parent=parent)
        self.setAccessibleName(self.tr("Connection checks"))
        self.context = CheckContext()
        self.sections: dict[str, CheckSection] = {}
        for number, (check_id, title) in enumerate(checks, start=1):
            spoken = self.tr("Check {number} of {total}").format(number=number, total=len(checks))
            section = CheckSection(theme, check_id, title, spoken, self.context)
            section.again_wanted.connect(self.again_wanted)
            section.run_wanted.connect(self.run_wanted)
            section.mail_wanted.connect(self.mail_wanted)
            section.step_wanted.connect(self.step_wanted)
            section.decode_wanted.connect(self.decode_wanted)
            if number > 1:
                self.column.addWidget(Divider(theme))
            self.column.addWidget(section)
            self.sections[check_id] = section

    @property
    def cards(self) -> tuple[FixItCard, ...]:
        """The fix-it cards shown, top to bottom."""
        return tuple(card for section in self.sections.values() for card in section.cards)

    def unfold(self, *, shown: bool) -> None:
        """Show or hide what the checks saw and the parts they are made of."""
        for section in self.sections.values():
            section.row.set_unfolded(unfolded=shown and section.row.foldable)

    def set_busy(self, *, busy: bool, reason: str = "") -> None:
        """While *busy* no test can be started; *reason* says why where it is not for a running one."""
        for section in self.sections.values():
            section.set_busy(busy=busy, reason=reason)

    def reset(self) -> None:
        """As before the first test."""
        for section in self.sections.values():
            section.clear()
            section.row.rest()

    def start(self) -> None:
        """A test of everything begins."""
        for section in self.sections.values():
            section.clear()
            section.row.wait()

    def start_some(self, checks: Collection[str], parts: Collection[str] = ()) -> None:
        """A test of these *checks* begins, or of these *parts* alone; all others stay as they are.

        What is unfolded unfolds again when the check has ended.
        """
        for check_id in checks:
            self.sections[check_id].clear(fold=False)
            self.sections[check_id].row.wait()
        for part in parts:
            section, _ = self._find(part)
            if section is not None:
                section.wait_part(part)

    def begin(self, check_id: str, title: str) -> None:
        """A check or a part of one is under way."""
        section, part = self._find(check_id)
        if section is None:
            return
        if part:
            section.begin_part(check_id, title)
        else:
            section.row.begin(title)

    def pause(self, check_id: str, seconds: float) -> None:
        """The check under way waits before it asks again."""
        section, _ = self._find(check_id)
        if section is not None:
            section.row.pause(seconds)

    def finish(self, result: CheckResult) -> None:
        """A check or a part of one has ended."""
        section, part = self._find(result.id)
        if section is None:
            return
        if part:
            section.finish_part(result)
        else:
            section.finish(result)

    def stop(self) -> None:
        """The test was cancelled: what has ended stays, the rest was not reached."""
        for section in self.sections.values():
            if section.row.glyph.mark in (Mark.ACTIVE, Mark.NOT_REACHED):
                section.clear()
                section.row.rest()

    def spoken(self, check_id: str) -> str:
        """A check or a part and its state as a screen reader hears it."""
        section, part = self._find(check_id)
        if section is None:
            return ""
        row = section.parts.get(check_id) if part else None
        return (row or section.row).accessibleName()

    def button_of(self, check_id: str) -> Button | None:
        """The button that runs a check or a part again; where it is folded away, the one that unfolds."""
        section, _ = self._find(check_id)
        return section.button_of(check_id) if section is not None else None

    def section_in_view(self, only: str) -> CheckSection | None:
        """The check at which the user looks, if it is unfolded or in trouble.

        Args:
            only: The check or part that was tested alone; the first one in trouble where it is empty.
        """
        section, _ = self._find(only)
        if section is None:
            section = next((one for one in self.sections.values() if one.cards), None)
        return section if section is not None and section.opened else None

    def _find(self, check_id: str) -> tuple[CheckSection | None, bool]:
        """The section of a check, or of the check a part belongs to, and whether it is a part."""
        if check_id in self.sections:
            return self.sections[check_id], False
        return self.sections.get(check_id.partition(".")[0]), True
