"""Undo and redo of the review. What a live test found, and everything outside the review, is never undone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from armatic_setup.guide.state import SetupState

#: Changes kept; the oldest is forgotten first.
_MOST: Final = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """One change.

    Attributes:
        label: What was done, as the user reads it.
        at: When.
        state: The state on the other side of the change: before it while it stands, after it once undone.
    """

    label: str
    at: datetime
    state: SetupState


class History:
    """The changes of one review, those that stand and those that were undone."""

    def __init__(self) -> None:
        self._done: list[Entry] = []
        self._undone: list[Entry] = []

    @property
    def can_undo(self) -> bool:
        """Whether a change stands."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a change was undone and nothing else was done since."""
        return bool(self._undone)

    @property
    def done(self) -> tuple[Entry, ...]:
        """Changes that stand, the latest last."""
        return tuple(self._done)

    @property
    def undone(self) -> tuple[Entry, ...]:
        """Changes that were undone, the one to redo next first."""
        return tuple(reversed(self._undone))

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All changes in the order they were made, those that were undone last."""
        return (*self.done, *self.undone)

    def push(self, before: SetupState, label: str, at: datetime) -> None:
        """Note that a change was made. What was undone before can no longer be redone.

        Args:
            before: The state before the change.
            label: What was done, as the user reads it.
            at: When.
        """
        self._done = [*self._done[-_MOST + 1 :], Entry(label, at, before)]
        self._undone.clear()

    def undo(self, now: SetupState) -> SetupState:
        """The state with the latest change undone.

        Raises:
            IndexError: No change stands.
        """
        entry = self._done.pop()
        self._undone.append(replace(entry, state=now))
        return reviewed_as(now, entry.state)

    def redo(self, now: SetupState) -> SetupState:
        """The state with the change made again that was undone last.

        Raises:
            IndexError: No change was undone.
        """
        entry = self._undone.pop()
        self._done.append(replace(entry, state=now))
        return reviewed_as(now, entry.state)


def reviewed_as(now: SetupState, then: SetupState) -> SetupState:
    """*now* with the review as it was *then*.

    A refused row that was ticked anew waits for a new test; where the tick is undone, it is refused again,
    if that same test is still the latest.
    """
    connection = now.connection
    if connection and then.connection and connection.tested_at == then.connection.tested_at:
        connection = replace(connection, denied=then.connection.denied, disproved=then.connection.disproved)
    return replace(
        now,
        ticks=then.ticks,
        absent=then.absent,
        labels=then.labels,
        notes=then.notes,
        granted=then.granted,
        proofs=then.proofs,
        connection=connection,
        answers=replace(
            now.answers,
            model=then.answers.model,
            entities=then.answers.entities,
            profile=then.answers.profile,
        ),
    )
