"""What a sync will take, told before its first row is read."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import Final

from armatic_setup.sync.events import Forecast, PlannedObject
from armatic_setup.sync.maintenance import maintenance_within
from armatic_setup.sync.pace import Pace

#: What a row costs until a run has been measured, from a quick line to a slow one: reading 2,000 rows takes
#: Intacct and this computer between 0.04 s and 2 s beyond the way there and back.
_QUICK_ROW: Final = 0.00002
_USUAL_ROW: Final = 0.0001
_SLOW_ROW: Final = 0.001
#: Light requests were measured; those that bring rows may be as quick, or take longer to be worked out.
_QUICK: Final = 0.6  # two requests at a time are under way on a good line
_SLOW: Final = 1.5
_KNOWN: Final = (0.75, 1.35)  # around the pace of an earlier run
#: Objects that the comparison asks about in one request; beside them, what was deleted is asked for in two
#: requests, and the figures of customers in one of two functions.
_OBJECTS_A_REQUEST: Final = 8
_BESIDE: Final = 3
#: Functions sent before the first row beside those of the objects: the sign-in and the user's date format.
_FIRST_FUNCTIONS: Final = 2


def foretell(
    objects: Sequence[PlannedObject],
    *,
    resumed: bool,
    asked: int,
    answer: float,
    kept: Pace | None,
    as_of: datetime,
) -> Forecast:
    """Put a forecast together.

    Args:
        objects: What will be read.
        resumed: An interrupted run goes on.
        asked: Objects that were asked about, those that are skipped included.
        answer: Seconds that a request took that counted and brought no rows.
        kept: The pace of an earlier run on this computer, if there is one.
        as_of: Now.

    The transactions count the whole sync, the questions before the first row included: at the least each
    request is one, at the most each function is (unconfirmed). Monthly allowances are in Intacct's own
    performance tiers; whether requests of a partner such as Armatic count at all is not confirmed either.
    """
    rows = sum(planned.rows - planned.rows_done for planned in objects)
    pages = sum(planned.requests for planned in objects)
    closing = closing_requests(objects)
    before = _FIRST_FUNCTIONS + 2 * -(-asked // _OBJECTS_A_REQUEST)
    functions = _FIRST_FUNCTIONS + 2 * asked + len(objects) + _BESIDE + 1
    if kept is not None:
        pace = kept
        middle = kept.seconds(pages + closing, rows)
        seconds = (middle * _KNOWN[0], middle * _KNOWN[1])
    else:
        pace = Pace(answer, _USUAL_ROW)
        seconds = (
            Pace(answer * _QUICK, _QUICK_ROW).seconds(pages + closing, rows),
            Pace(answer * _SLOW, _SLOW_ROW).seconds(pages + closing, rows),
        )
    now = as_of.astimezone(UTC)
    return Forecast(
        objects=tuple(objects),
        resumed=resumed,
        closing=closing,
        transactions=(before + pages + closing, functions + pages),
        seconds=seconds,
        as_of=now,
        maintenance=maintenance_within(now, seconds[1]),
        pace=pace,
        known_pace=kept is not None,
        answer=answer,
    )


def closing_requests(objects: Collection[PlannedObject]) -> int:
    """Requests after the last row when every total agrees at once."""
    return -(-len(objects) // _OBJECTS_A_REQUEST) + _BESIDE
