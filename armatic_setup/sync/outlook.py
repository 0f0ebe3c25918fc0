"""How long objects take that are read several at a time, lines after their headers. Pure: no clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_NOTHING: Final = 1e-9  # seconds


@dataclass(frozen=True, slots=True)
class Work:
    """What is left of one object.

    Attributes:
        name: The object's.
        together: Seconds it adds while others are read beside it, which keeps the line busy.
        alone: Seconds it takes while nothing else is read: each page waits for the one before.
        after: The object that has to be finished first, if it is among the others.
        begun: It is being read.
    """

    name: str
    together: float
    alone: float
    after: str = ""
    begun: bool = False


def duration(work: Sequence[Work], lanes: int) -> float:
    """Seconds until all of it is done.

    Objects share the line evenly, none faster than it would be alone. So a long object that is left over at
    the end, or lines that wait for a long header, count as what they are.

    Args:
        work: Each object once.
        lanes: Objects that are read at a time.
    """
    left = {one.name: one.together for one in work if one.together > _NOTHING}
    waiting = sorted(
        (one for one in work if one.name in left), key=lambda one: (not one.begun, -one.together)
    )
    passed = 0.0
    while left:
        ready = [one for one in waiting if one.name in left and one.after not in left]
        running = ready[: max(lanes, 1)] or [one for one in waiting if one.name in left][:1]
        shares = _shares(running)
        step = min(left[one.name] / share for one, share in zip(running, shares, strict=True))
        passed += step
        for one, share in zip(running, shares, strict=True):
            left[one.name] -= step * share
            if left[one.name] <= _NOTHING:
                del left[one.name]
    return passed


def _shares(running: Sequence[Work]) -> list[float]:
    """Which part of the line each object gets: all the same, but none more than it can use."""
    usable = [min(1.0, one.together / one.alone) if one.alone > 0 else 1.0 for one in running]
    free, shares = 1.0, [0.0] * len(running)
    for number, index in enumerate(sorted(range(len(running)), key=usable.__getitem__)):
        shares[index] = min(usable[index], free / (len(running) - number))
        free -= shares[index]
    return shares
