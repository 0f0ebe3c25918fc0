"""What changed in one permission row between two tests. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from armatic_setup.diagnosis.change import Change, DayNamer, Direction
from armatic_setup.diagnosis.results import Means
from armatic_setup.diagnosis.rules import listed
from armatic_setup.diagnosis.snapshot import RightRecord, RowRecord
from armatic_setup.guide.vocabulary import READING, Right


@dataclass(frozen=True, slots=True)
class _Kind:
    """One way in which rights change, and how it is told.

    Attributes:
        direction: Which way.
        reading: The sentence about List and View.
        other: The sentence about any other rights.
    """

    direction: Direction
    reading: str
    other: str

    def told(self, subject: str, path: str, rights: tuple[Right, ...], at: datetime, day: DayNamer) -> Change:
        one = len(rights) == 1
        sentence = (self.reading if rights[0] in READING else self.other).format(
            path=path,
            rights=listed([right.value for right in rights]),
            was="was" if one else "were",
            are="is" if one else "are",
            day=day(at),
        )
        return Change(self.direction, subject, at, sentence, rights)


_TICKED_BUT_NOT_GRANTED: Final = "{path}: {rights} {was} ticked by hand on {day}, but {are} not granted."
_LOST: Final = _Kind(
    Direction.LOST,
    "{path} could be read on {day} and cannot now.",
    "{path}: {rights} {was} granted on {day} and {are} not now.",
)
_CONTRADICTED: Final = _Kind(Direction.CHANGED, _TICKED_BUT_NOT_GRANTED, _TICKED_BUT_NOT_GRANTED)
_GAINED: Final = _Kind(
    Direction.GAINED,
    "{path} could not be read on {day} and can now.",
    "{path}: {rights} {are} granted now and {was} not on {day}.",
)


def row_changes(subject: str, path: str, old: RowRecord, new: RowRecord, day: DayNamer) -> Iterator[Change]:
    """What changed in a row.

    A lost right counts from the last test that found it granted.

    Args:
        subject: What the changes are about.
        path: The row's name, for the sentences.
        old: As it was, with what is remembered of earlier tests.
        new: As it is.
        day: Names days.
    """
    if new.absent and not old.absent:
        sentence = f"{path} was there on {day(old.at)} and does not apply to the company now."
        yield Change(Direction.LOST, subject, old.at, sentence)
    elif old.absent and not new.absent:
        sentence = f"{path} did not apply to the company on {day(old.at)} and is there now."
        yield Change(Direction.GAINED, subject, old.at, sentence)
    elif not new.absent:
        for kind, since in _changed(old.rights, new.rights).items():
            for rights, at in _by_day(since, day):
                yield kind.told(subject, path, rights, at, day)


def _changed(
    old: Mapping[Right, RightRecord], new: Mapping[Right, RightRecord]
) -> dict[_Kind, dict[Right, datetime]]:
    """What became of each right that both tests know, with when it was last as it was before."""
    changed: dict[_Kind, dict[Right, datetime]] = {_LOST: {}, _CONTRADICTED: {}, _GAINED: {}}
    for right in old.keys() & new.keys():
        before, now = old[right], new[right]
        if now.granted:
            if not before.granted and now.means is not Means.TICKED:
                changed[_GAINED][right] = before.at
            continue
        if before.granted_at is not None:
            changed[_LOST][right] = before.granted_at
        if before.granted and before.means is Means.TICKED:
            changed[_CONTRADICTED][right] = before.at
    return changed


def _by_day(since: Mapping[Right, datetime], day: DayNamer) -> Iterator[tuple[tuple[Right, ...], datetime]]:
    """Rights that go into one sentence: List and View together, the others by day."""
    together: dict[tuple[bool, str], list[Right]] = {}
    for right in Right:
        if right in since:
            reading = right in READING
            together.setdefault((reading, "" if reading else day(since[right])), []).append(right)
    for rights in together.values():
        yield tuple(rights), max(since[right] for right in rights)
