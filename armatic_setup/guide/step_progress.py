"""How far a step is: done, disproved, blocked, or a share of it. ``journey`` offers this to the faces."""

from __future__ import annotations

from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.grants import row_status
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.steps import DoneWhen, Step


def rows_granted(catalogue: Catalogue, state: SetupState) -> tuple[int, int]:
    """Required permission rows that are granted or not applicable, and how many there are."""
    rows = catalogue.required_permissions
    return sum(row_status(row, state).granted for row in rows), len(rows)


def is_disproved(step: Step, state: SetupState) -> bool:
    """Whether something that was tried speaks against the step."""
    if not step.disproved:
        return False  # the page of the test itself says how far it came
    if step.done_when is DoneWhen.SYNCED:
        return state.sync is not None and not state.sync.ties
    return state.connection is not None and step.id in state.connection.disproved


def is_done(step: Step, catalogue: Catalogue, state: SetupState) -> bool:
    """Whether the step is done."""
    fact = state.connection
    match step.done_when:
        case DoneWhen.CONFIRMED:
            proven = fact is not None and step.proven_by in fact.checks_proven
            return proven or step.id in state.confirmed
        case DoneWhen.ROWS_GRANTED:
            granted, total = rows_granted(catalogue, state)
            return granted == total
        case DoneWhen.CONNECTED:
            return fact is not None and fact.passed
        case DoneWhen.SYNCED:
            return state.sync is not None and state.sync.ties
        case DoneWhen.REACHED:
            return is_done(catalogue.step(step.needs), catalogue, state)


def why_blocked(step: Step, catalogue: Catalogue, state: SetupState, *, online: bool) -> str:
    """What stands in the way of the step, in one sentence, or empty."""
    # What a sync found can be looked at whether or not it ties: differences are shown there.
    found = step.done_when is DoneWhen.REACHED and state.sync is not None
    if step.needs and not found and not is_done(catalogue.step(step.needs), catalogue, state):
        return step.blocked
    return "" if online else step.offline


def progress(step: Step, catalogue: Catalogue, state: SetupState) -> tuple[str, float]:
    """A figure for a step under way, or empty, and the share of it that is done."""
    fact, percent = state.connection, state.sync_percent
    match step.done_when:
        case DoneWhen.ROWS_GRANTED:
            granted, total = rows_granted(catalogue, state)
            return (f"{granted} / {total}" if granted else ""), granted / total
        case DoneWhen.CONNECTED if fact is not None:
            passed = len(fact.checks_passed)
            return f"{passed} / {fact.checks_total}", passed / fact.checks_total
        case DoneWhen.SYNCED if percent is not None:
            return f"{percent}%", percent / 100
        case _:
            return "", 0.0
