"""What changed since an earlier test, as text and as JSON facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from armatic_setup.cli.console import Console, Glyph, Tone
from armatic_setup.cli.status import local_time
from armatic_setup.diagnosis.change import Direction
from armatic_setup.diagnosis.drift import Drift
from armatic_setup.diagnosis.rules import Diagnosis
from armatic_setup.diagnosis.snapshot_file import Remembered
from armatic_setup.faults import Fault
from armatic_setup.language_figures import counted

_LOOKS: Final = {
    Direction.LOST: (Glyph.BAD, Tone.BAD),
    Direction.CHANGED: (Glyph.CAREFUL, Tone.CAREFUL),
    Direction.GAINED: (Glyph.GOOD, Tone.GOOD),
}


def show_drift(
    console: Console, remembered: Remembered, explain: Callable[[Fault], Diagnosis], *, asked: bool
) -> None:
    """Write what changed; unasked, only that something was lost and how to see it.

    Args:
        console: Where to.
        remembered: What comparing and keeping came to.
        explain: Turns what went wrong into a sentence.
        asked: Whether the user asked for the comparison.
    """
    drift = remembered.drift
    if drift and asked:
        _show(console, drift)
    elif drift and drift.lost:
        console.line()
        console.wrapped(f"{_things(len(drift.lost))} worked before. See: check --compare", tone=Tone.CAREFUL)
    elif asked and not remembered.problems:
        console.line()
        console.wrapped("There is no earlier test to compare with. This one is kept.")
    for problem in remembered.problems:
        found = explain(problem.fault)
        console.wrapped(found.sentence, tone=Tone.CAREFUL)


def drift_records(drift: Drift | None) -> list[Mapping[str, object]]:
    """A JSON line for each change."""
    if drift is None:
        return []
    return [
        {
            "event": "change",
            "direction": change.direction.value,
            "subject": change.subject,
            "rights": [right.value for right in change.rights],
            "since": change.since.isoformat(timespec="seconds"),
            "sentence": change.sentence,
        }
        for change in drift.changes
    ]


def drift_facts(remembered: Remembered, explain: Callable[[Fault], Diagnosis]) -> Mapping[str, object]:
    """What the last JSON line says about the comparison."""
    drift = remembered.drift
    return {
        "compared_with": drift.earlier.isoformat(timespec="seconds") if drift and drift.comparable else None,
        "changes": len(drift.changes) if drift else 0,
        "lost": len(drift.lost) if drift else 0,
        "notes": list(drift.notes) if drift else [],
        "kept": remembered.kept,
        "keeping_problems": [explain(problem.fault).sentence for problem in remembered.problems],
    }


def _show(console: Console, drift: Drift) -> None:
    console.line()
    since = local_time(drift.earlier)
    if drift.comparable:
        title = (
            f"Since the test of {since}" if drift.changes else f"Nothing changed since the test of {since}."
        )
        console.line(title, Tone.STRONG)
    for change in drift.changes:
        glyph, tone = _LOOKS[change.direction]
        console.wrapped(change.sentence, label=console.glyph(glyph) + " ", indent=2, tone=tone)
    for note in drift.notes:
        console.wrapped(note, indent=4, tone=Tone.QUIET)


def _things(number: int) -> str:
    return counted(number, "thing that does not work now", "things that do not work now")
