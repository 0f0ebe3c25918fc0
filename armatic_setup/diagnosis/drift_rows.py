"""What changed in one permission row between two tests. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from armatic_setup.diagnosis.change import Change, DayNamer, Direction
from armatic_setup.diagnosis.results import Means
from armatic_setup.diagnosis.rules import listed
from armatic_setup.diagnosis.snapshot import RightRecord, RowRecord
from armatic_setup.guide.vocabulary import READING, Right


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
        yield from _lost(subject, path, old.rights, new.rights, day)
        yield from _contradicted(subject, path, old.rights, new.rights, day)
        yield from _gained(subject, path, old.rights, new.rights, day)


def _lost(
    subject: str,
    path: str,
    old: Mapping[Right, RightRecord],
    new: Mapping[Right, RightRecord],
    day: DayNamer,
) -> Iterator[Change]:
    since = {
        right: old[right].granted_at
        for right, now in new.items()
        if not now.granted and right in old and old[right].granted_at is not None
    }
    for rights, at in _by_day({right: at for right, at in since.items() if at is not None}, day):
        if rights[0] in READING:
            sentence = f"{path} could be read on {day(at)} and cannot now."
        else:
            one = len(rights) == 1
            sentence = (
                f"{path}: {_named(rights)} {'was' if one else 'were'} granted on {day(at)} "
                f"and {'is' if one else 'are'} not now."
            )
        yield Change(Direction.LOST, subject, at, sentence, rights)


def _gained(
    subject: str,
    path: str,
    old: Mapping[Right, RightRecord],
    new: Mapping[Right, RightRecord],
    day: DayNamer,
) -> Iterator[Change]:
    since = {
        right: old[right].at
        for right, now in new.items()
        if now.granted and now.means is not Means.TICKED and right in old and not old[right].granted
    }
    for rights, at in _by_day(since, day):
        if rights[0] in READING:
            sentence = f"{path} could not be read on {day(at)} and can now."
        else:
            one = len(rights) == 1
            sentence = (
                f"{path}: {_named(rights)} {'is' if one else 'are'} granted now "
                f"and {'was' if one else 'were'} not on {day(at)}."
            )
        yield Change(Direction.GAINED, subject, at, sentence, rights)


def _contradicted(
    subject: str,
    path: str,
    old: Mapping[Right, RightRecord],
    new: Mapping[Right, RightRecord],
    day: DayNamer,
) -> Iterator[Change]:
    """Rights that somebody ticked by hand and that a test finds missing."""
    since = {
        right: old[right].at
        for right, now in new.items()
        if not now.granted and right in old and old[right].granted and old[right].means is Means.TICKED
    }
    for rights, at in _by_day(since, day):
        one = len(rights) == 1
        sentence = (
            f"{path}: {_named(rights)} {'was' if one else 'were'} ticked by hand on {day(at)}, "
            f"but {'is' if one else 'are'} not granted."
        )
        yield Change(Direction.CHANGED, subject, at, sentence, rights)


def _by_day(since: Mapping[Right, datetime], day: DayNamer) -> Iterator[tuple[tuple[Right, ...], datetime]]:
    """Rights that go into one sentence: List and View together, the others by day."""
    together: dict[tuple[bool, str], list[Right]] = {}
    for right in Right:
        if right in since:
            reading = right in READING
            together.setdefault((reading, "" if reading else day(since[right])), []).append(right)
    for rights in together.values():
        yield tuple(rights), max(since[right] for right in rights)


def _named(rights: tuple[Right, ...]) -> str:
    return listed([right.value for right in rights])
