"""How a check ended, in a word or two and a tone."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QCoreApplication

from armatic_setup.diagnosis.permissions import RIGHT_MISSING
from armatic_setup.diagnosis.results import CheckResult, CheckStatus
from armatic_setup.guide.vocabulary import Right
from ui import figures
from ui.widgets.state_glyph import Mark

MARKS: Final = {
    CheckStatus.PASSED: Mark.PASSED,
    CheckStatus.FAILED: Mark.FAILED,
    CheckStatus.WARNING: Mark.WARNING,
    CheckStatus.SKIPPED: Mark.SKIPPED,
    CheckStatus.NOT_REACHED: Mark.NOT_REACHED,
}
TONES: Final = {
    CheckStatus.PASSED: "passed",
    CheckStatus.FAILED: "failed",
    CheckStatus.WARNING: "warn",
    CheckStatus.SKIPPED: "warn",
    CheckStatus.NOT_REACHED: "idle",
}

#: The least duration that is shown, in seconds.
_SHORTEST: Final = 0.1


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckList", text)


def status_word(status: CheckStatus) -> str:
    """The word of a state."""
    return {
        CheckStatus.PASSED: _tr("Passed"),
        CheckStatus.FAILED: _tr("Failed"),
        CheckStatus.WARNING: _tr("Look at this"),
        CheckStatus.SKIPPED: _tr("Skipped"),
        CheckStatus.NOT_REACHED: _tr("Not reached"),
    }[status]


def result_words(result: CheckResult, asked: Collection[Right] = ()) -> str:
    """What stands at the right of a row.

    Args:
        result: How it ended.
        asked: Of a permission row, the rights that Armatic asks for; empty for everything else.
    """
    if result.absent:
        return _tr("Not applicable")
    if result.diagnosis is not None and result.diagnosis.id == RIGHT_MISSING:
        return _joined(_tr("Right missing"), _more(result))
    granted = {fact.right for fact in result.rights if fact.granted}
    if asked and result.status is CheckStatus.SKIPPED:
        return _tr("Look at it") if granted else _tr("Cannot tell")
    word = status_word(result.status)
    if result.status is not CheckStatus.PASSED:
        return _joined(word, _more(result))
    unproven = _tr("look at it") if granted and not granted.issuperset(asked) else ""
    seconds = _seconds(result.seconds) if result.seconds is not None and not asked else ""
    return _joined(word, seconds, _more(result), unproven)


def _seconds(seconds: float) -> str:
    """A duration; what would round to nothing is told as less than the least."""
    return figures.seconds(seconds) if seconds >= _SHORTEST / 2 else f"< {figures.seconds(_SHORTEST)}"


def _more(result: CheckResult) -> str:
    return _tr("more than needed") if result.more else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
