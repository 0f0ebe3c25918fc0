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
from armatic_setup.language import mark, tr


@dataclass(frozen=True, slots=True)
class _Kind:
    """One way in which rights change, and how it is told.

    Attributes:
        direction: Which way.
        reading: The sentence about List and View; empty where it is that about other rights.
        other_one: The sentence about one other right.
        other: The sentence about several.
    """

    direction: Direction
    reading: str
    other_one: str
    other: str

    def told(self, subject: str, path: str, rights: tuple[Right, ...], at: datetime, day: DayNamer) -> Change:
        words = self.other_one if len(rights) == 1 else self.other
        sentence = tr((self.reading if rights[0] in READING else "") or words).format(
            path=path, rights=listed([right.value for right in rights]), day=day(at)
        )
        return Change(self.direction, subject, at, sentence, rights)


_TICKED_ONE: Final = mark("{path}: {rights} was ticked by hand on {day}, but is not granted.")
_TICKED: Final = mark("{path}: {rights} were ticked by hand on {day}, but are not granted.")
_LOST: Final = _Kind(
    Direction.LOST,
    mark("{path} could be read on {day} and cannot now."),
    mark("{path}: {rights} was granted on {day} and is not now."),
    mark("{path}: {rights} were granted on {day} and are not now."),
)
#: Its sentence about List and View depends on how many they are, as the others do.
_CONTRADICTED: Final = _Kind(Direction.CHANGED, "", _TICKED_ONE, _TICKED)
_GAINED: Final = _Kind(
    Direction.GAINED,
    mark("{path} could not be read on {day} and can now."),
    mark("{path}: {rights} is granted now and was not on {day}."),
    mark("{path}: {rights} are granted now and were not on {day}."),
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
        words = tr("{path} was there on {day} and does not apply to the company now.")
        sentence = words.format(path=path, day=day(old.at))
        yield Change(Direction.LOST, subject, old.at, sentence)
    elif old.absent and not new.absent:
        words = tr("{path} did not apply to the company on {day} and is there now.")
        sentence = words.format(path=path, day=day(old.at))
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
