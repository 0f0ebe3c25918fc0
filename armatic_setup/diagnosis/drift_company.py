"""What changed in the company and in the user's settings between two tests. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from armatic_setup.diagnosis.change import Change, Direction
from armatic_setup.diagnosis.snapshot import CompanyRecord
from armatic_setup.language import tr

#: Minutes by which a time zone moves with the season; that is no change.
_SEASON: Final = 60


def company_changes(old: CompanyRecord, new: CompanyRecord, since: datetime, day: str) -> Iterator[Change]:
    """What changed. What one of the two tests was not told is not compared.

    Args:
        old: As it was.
        new: As it is.
        since: When it was so.
        day: The same, as a sentence names it.
    """
    for fact, sentence in _facts(old, new, day):
        yield Change(Direction.CHANGED, f"company.{fact}", since, sentence)
    if not old.entities or not new.entities:
        return
    for direction, mine, theirs, told in (
        (
            Direction.LOST,
            old.entities,
            new.entities,
            tr("Entity {entity} could be entered on {day} and cannot now."),
        ),
        (
            Direction.GAINED,
            new.entities,
            old.entities,
            tr("Entity {entity} could not be entered on {day} and can now."),
        ),
    ):
        for entity in sorted(mine.keys() - theirs.keys()):
            name = f"{entity} {mine[entity]}".strip()
            yield Change(direction, "company.entities", since, told.format(entity=name, day=day))


def _facts(old: CompanyRecord, new: CompanyRecord, day: str) -> Iterator[tuple[str, str]]:
    for fact, words, before, now in (
        (
            "base_currency",
            tr("The base currency was {before} on {day} and is {now} now."),
            old.base_currency,
            new.base_currency,
        ),
        (
            "date_format",
            tr("The user's date format was {before} on {day} and is {now} now."),
            old.date_format,
            new.date_format,
        ),
        ("clock", tr("The user's clock was {before} on {day} and is {now} now."), old.clock, new.clock),
    ):
        if before and now and before != now:
            yield fact, words.format(before=before, day=day, now=now)
    if old.gmt_offset is not None and new.gmt_offset is not None:
        before, now = _zone(old.gmt_offset), _zone(new.gmt_offset)
        if abs(old.gmt_offset - new.gmt_offset) not in (0, _SEASON):
            words = tr("The user's time zone was {before} on {day} and is {now} now.")
            yield "gmt_offset", words.format(before=before, day=day, now=now)
    if old.multi_entity != new.multi_entity:
        words = (
            tr("The company had a single entity on {day} and has several entities now.")
            if new.multi_entity
            else tr("The company had several entities on {day} and has a single entity now.")
        )
        yield "multi_entity", words.format(day=day)
    if old.multi_currency != new.multi_currency:
        words = (
            tr("On {day} the company had one currency and has several now.")
            if new.multi_currency
            else tr("On {day} the company had several currencies and has one now.")
        )
        yield "multi_currency", words.format(day=day)


def _zone(offset: int) -> str:
    hours, minutes = divmod(abs(offset), 60)
    return f"UTC{'-' if offset < 0 else '+'}{hours:02}:{minutes:02}"
