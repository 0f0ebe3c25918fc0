"""A diagnosis as the command line shows it: the sentence, whose job, where to click, what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.console import Console, Glyph, Tone
from armatic_setup.guide.markup import plain
from armatic_setup.guide.vocabulary import PermissionModel
from armatic_setup.sync.waits import WaitCause, cause_of

if TYPE_CHECKING:
    from armatic_setup.diagnosis.rules import Diagnosis

_WAITS: Final = {
    WaitCause.BUSY: "Intacct is busy",
    WaitCause.CLOSED: "Intacct is closed for maintenance",
    WaitCause.NETWORK: "No connection",
    WaitCause.LINE: "An answer got lost",
}
_CODES: Final = {"config": ExitCode.FIX, "transient": ExitCode.LATER, "ours": ExitCode.OURS}


def exit_code(diagnosis: Diagnosis) -> ExitCode:
    """How a command ends that met this."""
    return _CODES[diagnosis.kind.value]


def record(diagnosis: Diagnosis | None) -> Mapping[str, object]:
    """The three facts of a diagnosis that every JSON line carries; null where there is none."""
    if diagnosis is None:
        return {"diagnosis": None, "sentence": None, "owner": None}
    return {"diagnosis": diagnosis.id, "sentence": diagnosis.sentence, "owner": diagnosis.owner.value}


def waiting(seconds: float, reason: str) -> str:
    """What to say while the next try is awaited.

    Args:
        seconds: Until then.
        reason: The fault's kind.
    """
    return f"{_WAITS[cause_of(reason)]}; next try in {seconds:.0f} s"


def show(
    console: Console,
    diagnosis: Diagnosis,
    *,
    details: bool,
    model: PermissionModel = PermissionModel.UNKNOWN,
    warning: bool = False,
) -> None:
    """Write the diagnosis as the fix-it card has it.

    Args:
        console: Where to.
        diagnosis: What to write.
        details: Whether to add the technical facts, even where no step asks for them.
        model: How the company grants rights, where that changes the clicks; unknown shows both ways.
        warning: Whether the work goes on all the same.
    """
    glyph, tone = (Glyph.CAREFUL, Tone.CAREFUL) if warning else (Glyph.BAD, Tone.BAD)
    console.line()
    console.wrapped(diagnosis.sentence, label=console.glyph(glyph) + " ", tone=tone)
    minutes = f", about {diagnosis.minutes} min" if diagnosis.minutes else ""
    console.wrapped(diagnosis.owner.label + minutes, label="Who    ", indent=2)
    by_role = bool(diagnosis.role_steps) and model is not PermissionModel.USER_BASED
    if model is not PermissionModel.ROLE_BASED or not by_role:
        _clicks(console, diagnosis.where, diagnosis.where_older, diagnosis.steps)
    if by_role:
        if model is PermissionModel.UNKNOWN:
            console.wrapped("Where rights are granted through roles:", indent=2)
        _clicks(console, diagnosis.role_where, "", diagnosis.role_steps)
    if diagnosis.copy:
        console.wrapped(plain(diagnosis.copy), label="Value  ", indent=2, tone=Tone.STRONG)
    if diagnosis.copy_hint:
        console.wrapped(plain(diagnosis.copy_hint), indent=9, tone=Tone.QUIET)
    if details or any("**Details**" in step for step in diagnosis.steps):
        for number, line in enumerate((f"Diagnosis {diagnosis.id}", *diagnosis.detail.splitlines())):
            label = "Details" if number == 0 else ""
            console.wrapped(line, label=f"{label:9}", indent=2, tone=Tone.QUIET)


def _clicks(console: Console, where: str, older: str, steps: Sequence[str]) -> None:
    if where:
        console.wrapped(plain(where), label="Where  ", indent=2)
    if older:
        console.wrapped(f"In older menus: {plain(older)}", indent=9, tone=Tone.QUIET)
    for number, step in enumerate(steps, start=1):
        console.wrapped(plain(step), label=f"{'What' if number == 1 else '':7}{number}. ", indent=2)
