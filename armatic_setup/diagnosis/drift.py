"""What changed between two snapshots, as sentences. Pure.

Only what both tests know is compared. What a test did not reach, or cannot tell, is said to be so and never
called lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final

from armatic_setup.diagnosis.change import Change, DayNamer, Direction, day_namer
from armatic_setup.diagnosis.drift_company import company_changes
from armatic_setup.diagnosis.drift_rows import row_changes
from armatic_setup.diagnosis.plan import PART_PREFIX, check_title, part_title
from armatic_setup.diagnosis.releases import release_note
from armatic_setup.diagnosis.results import CheckStatus, Means
from armatic_setup.diagnosis.snapshot import Snapshot
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.language import tr

#: The check whose parts are the permission rows, which are compared one by one.
_ROWS_CHECK: Final = "permissions"
_ORDER: Final = (Direction.LOST, Direction.CHANGED, Direction.GAINED)


@dataclass(frozen=True, slots=True)
class Drift:
    """What changed between two tests.

    Attributes:
        earlier: When the earlier one was, in UTC.
        later: When the later one was, in UTC.
        changes: What was lost first, then what else changed, then what was gained.
        notes: What to know about the comparison, each in one sentence.
        comparable: Whether both tests are of the same user, company and entity.
    """

    earlier: datetime
    later: datetime
    changes: tuple[Change, ...] = ()
    notes: tuple[str, ...] = ()
    comparable: bool = True

    @property
    def lost(self) -> tuple[Change, ...]:
        """What was there and is not."""
        return tuple(change for change in self.changes if change.direction is Direction.LOST)


def compare(old: Snapshot, new: Snapshot, *, catalogue: Catalogue, zone: tzinfo | None = None) -> Drift:
    """What changed from *old* to *new*.

    What is missing counts from the last test that found it, even where a test in between missed it already.

    Args:
        old: The earlier snapshot, with what it remembers of those before.
        new: The later one, as it was taken.
        catalogue: For the names of rows and checks.
        zone: In which to name days; this computer's by default.
    """
    if not old.about_the_same(new):
        words = (
            tr("The earlier test was of {user_id} in {company_id}, entity {entity}, so it is not compared.")
            if old.entity_id
            else tr("The earlier test was of {user_id} in {company_id}, so it is not compared.")
        )
        note = words.format(user_id=old.user_id, company_id=old.company_id, entity=old.entity_id)
        return Drift(old.taken_at, new.taken_at, notes=(note,), comparable=False)
    day = day_namer(new.taken_at, zone)
    changes = sorted(_changes(old, new, catalogue, day), key=lambda change: _ORDER.index(change.direction))
    return Drift(old.taken_at, new.taken_at, tuple(changes), tuple(_notes(old, new, changes, zone)))


def _changes(old: Snapshot, new: Snapshot, catalogue: Catalogue, day: DayNamer) -> Iterator[Change]:
    yield from _check_changes(old, new, catalogue, day)
    for row, record in new.rows.items():
        if row in old.rows:
            path = _path(row, catalogue)
            yield from row_changes(f"{PART_PREFIX}{row}", path, old.rows[row], record, day)
    if old.company and new.company:
        yield from company_changes(old.company, new.company, old.taken_at, day(old.taken_at))


def _check_changes(old: Snapshot, new: Snapshot, catalogue: Catalogue, day: DayNamer) -> Iterator[Change]:
    explained: set[str] = set()
    # Parts first: what changed in one explains what changed in its check.
    for check in sorted(new.checks, key=lambda name: "." not in name):
        before, now = old.checks.get(check), new.checks[check]
        if before is None or check == _ROWS_CHECK or check in explained:
            continue
        title = _title(check, catalogue, new.company_id)
        failed = now.status is CheckStatus.FAILED
        if failed and before.passed_at is not None:
            words = tr('"{check}" passed on {day} and fails now.')
            sentence = words.format(check=title, day=day(before.passed_at))
            change = Change(Direction.LOST, check, before.passed_at, sentence)
        elif not failed and before.status is CheckStatus.FAILED:
            words = tr('"{check}" failed on {day} and passes now.')
            sentence = words.format(check=title, day=day(old.taken_at))
            change = Change(Direction.GAINED, check, old.taken_at, sentence)
        else:
            continue
        explained.add(check.partition(".")[0])
        yield change


def _notes(old: Snapshot, new: Snapshot, changes: list[Change], zone: tzinfo | None) -> Iterator[str]:
    untested = len(old.rows.keys() - new.rows.keys())
    if untested:
        words = (
            tr("1 permission row was not tested this time, so nothing can be said of it.")
            if untested == 1
            else tr("{count} permission rows were not tested this time, so nothing can be said of them.")
        )
        yield words.format(count=untested)
    if new.rows and _lists_rights(old) and not _lists_rights(new):
        yield tr("Intacct no longer lists the rights of this user, so only reading is compared.")
    if changes:
        oldest = min(change.since for change in changes)
        note = release_note(oldest.astimezone(zone).date(), new.taken_at.astimezone(zone).date())
        if note:
            yield note


def _lists_rights(snapshot: Snapshot) -> bool:
    return any(
        known.means is Means.DECLARED for row in snapshot.rows.values() for known in row.rights.values()
    )


def _title(check: str, catalogue: Catalogue, company_id: str) -> str:
    try:
        return part_title(check, catalogue) if "." in check else check_title(check, catalogue, company_id)
    except KeyError:  # of another version of this program
        return check


def _path(row: str, catalogue: Catalogue) -> str:
    try:
        return catalogue.permission(row).path
    except KeyError:  # of another version of the list
        return row
