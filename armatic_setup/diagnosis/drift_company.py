"""What changed in the company and in the user's settings between two tests. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from armatic_setup.diagnosis.change import Change, Direction
from armatic_setup.diagnosis.snapshot import CompanyRecord

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
        (Direction.LOST, old.entities, new.entities, f"could be entered on {day} and cannot now"),
        (Direction.GAINED, new.entities, old.entities, f"could not be entered on {day} and can now"),
    ):
        for entity in sorted(mine.keys() - theirs.keys()):
            name = f"Entity {entity} {mine[entity]}".strip()
            yield Change(direction, "company.entities", since, f"{name} {told}.")


def _facts(old: CompanyRecord, new: CompanyRecord, day: str) -> Iterator[tuple[str, str]]:
    for fact, name, before, now in (
        ("base_currency", "The base currency", old.base_currency, new.base_currency),
        ("date_format", "The user's date format", old.date_format, new.date_format),
        ("clock", "The user's clock", old.clock, new.clock),
    ):
        if before and now and before != now:
            yield fact, f"{name} was {before} on {day} and is {now} now."
    if old.gmt_offset is not None and new.gmt_offset is not None:
        before, now = _zone(old.gmt_offset), _zone(new.gmt_offset)
        if abs(old.gmt_offset - new.gmt_offset) not in (0, _SEASON):
            yield "gmt_offset", f"The user's time zone was {before} on {day} and is {now} now."
    if old.multi_entity != new.multi_entity:
        before, now = _number(several=old.multi_entity), _number(several=new.multi_entity)
        yield "multi_entity", f"The company had {before} on {day} and has {now} now."
    if old.multi_currency != new.multi_currency:
        now = "one currency and has several" if new.multi_currency else "several currencies and has one"
        yield "multi_currency", f"On {day} the company had {now} now."


def _number(*, several: bool) -> str:
    return "several entities" if several else "a single entity"


def _zone(offset: int) -> str:
    hours, minutes = divmod(abs(offset), 60)
    return f"UTC{'-' if offset < 0 else '+'}{hours:02}:{minutes:02}"
