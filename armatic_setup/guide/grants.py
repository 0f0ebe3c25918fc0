"""How far a permission row is granted, and how that is known.

Ticked by hand, entered as granted today, proven by reading, refused, or not applicable.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from armatic_setup.guide.permissions import Permission
from armatic_setup.guide.state import SetupState
from armatic_setup.guide.vocabulary import READING, Right


class RightState(StrEnum):
    """What is known of one right. The ways to know are never confused."""

    OPEN = "open"
    ENTERED = "entered"  # the user entered it as granted today
    TICKED = "ticked"  # the user says so
    PROVEN = "proven"  # a live test read the row
    DENIED = "denied"  # a live test was refused


@dataclass(frozen=True, slots=True)
class RowStatus:
    """One permission row, seen from the journey.

    Attributes:
        rights: What is known of each of its rights.
        absent: The company has no such row, by hand or by a live test.
        granted: Every right the profile asks for is ticked, entered or proven, or the row is absent.
    """

    rights: Mapping[Right, RightState]
    absent: bool
    granted: bool


def row_status(permission: Permission, state: SetupState) -> RowStatus:
    """How *permission* stands in *state*.

    Reading proves List and View together, since nothing tells them apart; no other right can be proven.
    """
    fact = state.connection
    absent = permission.id in state.absent or (fact is not None and permission.id in fact.absent)
    rights = {right: _right_state(permission.id, right, state) for right in permission.rights}
    asked = permission.asked(state.answers.profile)
    known = {RightState.TICKED, RightState.ENTERED, RightState.PROVEN}
    return RowStatus(
        MappingProxyType(rights), absent, absent or all(rights[right] in known for right in asked)
    )


def _right_state(permission_id: str, right: Right, state: SetupState) -> RightState:
    if state.connection is not None and right in READING:
        if permission_id in state.connection.denied:
            return RightState.DENIED
        if permission_id in state.connection.proven:
            return RightState.PROVEN
    if right in dict(state.granted).get(permission_id, ()):
        return RightState.ENTERED
    return RightState.TICKED if (permission_id, right) in state.ticks else RightState.OPEN
