"""What a change does to the saved state, and what it takes with it. ``journey`` offers these to the faces."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.row_values import with_rights
from armatic_setup.guide.state import Answers, SetupState
from armatic_setup.guide.steps import Answer, DoneWhen, Step
from armatic_setup.guide.vocabulary import Right

#: A check that passes only if company, user, password and sender are all real. Before it has, a changed
#: answer is a corrected typing mistake; after it has, it is another company or user.
_IDENTITY_CHECK: Final = "sign_in"
#: Whom the proofs of a review file are about.
_SUBJECT: Final = frozenset({Answer.COMPANY_ID, Answer.USER_ID, Answer.ENTITY_ID})


def answered(catalogue: Catalogue, state: SetupState, answers: Answers) -> SetupState:
    """Take the answers and drop what rests on those that changed.

    Steps ticked off by hand are dropped only if a sign-in had proven the former answers.
    """
    before, after = _identity(catalogue, state.answers), _identity(catalogue, answers)
    changed = {name for name in Answer if before[name] != after[name]}
    by_hand = state.connection is not None and _IDENTITY_CHECK in state.connection.checks_proven
    state = replace(state, answers=answers)
    if by_hand and Answer.COMPANY_ID in changed:
        state = replace(state, customer="")
    if changed & _SUBJECT:
        state = replace(state, proofs=())
    for step in catalogue.steps:
        if changed.intersection(step.rests_on):
            state = _undone(state, step, by_hand=by_hand)
    return state


def confirmed(state: SetupState, step: Step, *, done: bool) -> SetupState:
    """Take or clear "I have done this"."""
    if not done:
        return replace(state, confirmed=state.confirmed - {step.id})
    return _no_longer_disproved(replace(state, confirmed=state.confirmed | {step.id}), step)


def ticked(
    catalogue: Catalogue, state: SetupState, row: Permission, rights: Iterable[Right], *, ticked: bool
) -> SetupState:
    """Tick rights of a row, or clear them. A ticked row is not absent, and not refused until tested anew.

    A right that is cleared is not granted today either, whatever was entered before.
    """
    pairs = frozenset((row.id, right) for right in rights)
    if not ticked:
        today = dict(state.granted).get(row.id)
        left = None if today is None else today - {right for _, right in pairs}
        return replace(state, ticks=state.ticks - pairs, granted=with_rights(state.granted, row.id, left))
    state = replace(state, ticks=state.ticks | pairs, absent=state.absent - {row.id})
    if state.connection is None or row.id not in state.connection.denied:
        return state
    denied = state.connection.denied - {row.id}
    state = replace(state, connection=replace(state.connection, denied=denied))
    if any(required.id in denied for required in catalogue.required_permissions):
        return state
    for step in catalogue.steps:
        if step.done_when is DoneWhen.ROWS_GRANTED:
            state = _no_longer_disproved(state, step)
    return state


def entered(state: SetupState, row: Permission, rights: frozenset[Right] | None) -> SetupState:
    """Take what is granted today in *row*; ``None`` takes the entry away.

    The entry is the later word: it clears ticks that it contradicts, and the row is there. A refusal stays
    until tested anew, since what the window shows may be of another user or role.
    """
    state = replace(state, granted=with_rights(state.granted, row.id, rights))
    if rights is None:
        return state
    ticks = frozenset((name, right) for name, right in state.ticks if name != row.id or right in rights)
    return replace(state, ticks=ticks, absent=state.absent - {row.id} if rights else state.absent)


def _identity(catalogue: Catalogue, answers: Answers) -> Mapping[Answer, str]:
    """The answers as they count: an empty one means the guide's own value."""
    return {
        Answer.COMPANY_ID: answers.company_id,
        Answer.USER_ID: answers.user_id or catalogue.values["user_id"],
        Answer.SENDER_ID: answers.sender_id or catalogue.values["sender_id"],
        Answer.ENTITY_ID: answers.entity_id,
    }


def _undone(state: SetupState, step: Step, *, by_hand: bool) -> SetupState:
    """*state* after an answer changed on which *step* rests.

    Args:
        state: The state so far.
        step: The step.
        by_hand: Whether to drop what the user ticked off as well.
    """
    if by_hand:
        state = replace(state, confirmed=state.confirmed - {step.id})
    match step.done_when:
        case DoneWhen.ROWS_GRANTED if by_hand:
            return replace(
                state,
                ticks=frozenset(),
                absent=frozenset(),
                labels=(),
                notes=(),
                granted=(),
                reviewed_at=None,
            )
        case DoneWhen.CONNECTED:
            return replace(state, connection=None, arrival=None)
        case DoneWhen.SYNCED:
            return replace(state, sync=None, sync_percent=None)
        case _:
            return state


def _no_longer_disproved(state: SetupState, step: Step) -> SetupState:
    fact = state.connection
    if fact is None:
        return state
    return replace(state, connection=replace(fact, disproved=fact.disproved - {step.id}))
