"""What is granted today, read from a pasted table of Intacct's permission window.

It changes nothing by itself. It is tolerant of what lies between Intacct and the clipboard: spreadsheets,
browsers, mails, screen readers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.guide.permissions import Application, Permission
from armatic_setup.guide.vocabulary import COMMON, READING, Right
from armatic_setup.review.paste_reader import Entry, Found, Reader
from armatic_setup.review.paste_table import cleaned, lines_of
from armatic_setup.review.paste_ticks import Meaning, Preset, Tick
from armatic_setup.review.row_names import RowNames

#: Characters; the source of a whole page of Intacct is shorter.
_LONGEST: Final = 2_000_000
#: Names given back that nobody knows, and characters of one.
_UNKNOWN, _NAME_LENGTH = 60, 60
#: What "All" stands for in a row, beside the rights that we know it has: Sage names these five for lists.
_ALL: Final = frozenset(COMMON)


class PasteError(SetupError):
    """The pasted text is no table of permissions.

    Kinds: ``paste_empty``, ``paste_too_long``, ``paste_nonsense`` (it names no row we know),
    ``paste_no_rights`` (rows, but not which rights) and ``paste_no_ticks`` (a table with no mark in it: some
    browsers do not copy boxes).
    """

    def __init__(self, kind: str, detail: str = "") -> None:
        super().__init__(Fault(Stage.LOCAL, kind, detail=detail))


@dataclass(frozen=True, slots=True)
class PastedGrants:
    """What the text says.

    Attributes:
        granted: Rights by permission row, for the rows that the text tells of.
        rows_read: How many lines were understood as rows.
        unknown: Names that nobody knows, and cells that say nothing: to be looked at. In the text's order.
        beyond: Those of the unknown rows that have rights: more than Armatic needs, or a name of the
            company's own.
    """

    granted: Mapping[str, frozenset[Right]]
    rows_read: int
    unknown: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()


def read_grants(
    text: str,
    permissions: Sequence[Permission],
    labels: Mapping[str, str],
    *,
    applications: Iterable[Application] = (),
    other_applications: Iterable[str] = (),
) -> PastedGrants:
    """Read a pasted table.

    Args:
        text: As it came from the clipboard or a file.
        permissions: The rows we know.
        labels: Rows and the names that the company gives them.
        applications: For the short names of applications, such as "AR".
        other_applications: Applications of Intacct that have none of our rows.

    Raises:
        PasteError: See its kinds.
    """
    if len(text) > _LONGEST:
        raise PasteError("paste_too_long", f"{len(text):,} characters")
    if not cleaned(text).strip():
        raise PasteError("paste_empty")
    names = RowNames(permissions, labels, applications, other_applications)
    found = Reader(names).read(lines_of(text))
    known = [entry for entry in found.entries if entry.rows]
    presets = [row for row in permissions if row.application in found.presets]
    if not known and not presets:
        raise PasteError("paste_nonsense", f"{len(found.entries)} lines")
    told = [entry for entry in known if entry.is_told]
    if not told and not presets:
        raise PasteError("paste_no_rights", f"{len(known)} rows")
    shortcuts = presets or any(entry.preset for entry in told)
    if not shortcuts and not found.marks - {Tick.BLANK, Tick.OTHER}:
        raise PasteError("paste_no_ticks", f"{len(told)} rows")
    return _result(found, told, permissions)


def _result(found: Found, told: Sequence[Entry], permissions: Sequence[Permission]) -> PastedGrants:
    meaning = Meaning.of(found.marks)
    granted: dict[str, frozenset[Right]] = {}
    for row in permissions:
        if preset := found.presets.get(row.application):
            granted[row.id] = _of_preset(preset, row)
    unsure: list[str] = []
    read = len({row.path for row in permissions if row.application in found.presets})
    around = _applications_by_block(told)
    for entry in told:
        rows = _resolved(entry, around[entry.block])
        if not rows:
            where = " or ".join(dict.fromkeys(row.application for row in entry.rows))
            unsure.append(f"{entry.name} ({where})")
            continue
        read += 1
        for row, rights in _shared_out(_rights(entry, rows, meaning), rows):
            granted[row.id] = granted.get(row.id, frozenset()) | rights
        unsure += [f"{entry.name}: {other}" for other, tick in entry.others if meaning.granted(tick)]
        unsure += [
            f"{entry.name}: {right.value}" for right, tick in entry.ticks.items() if tick is Tick.OTHER
        ]
    strange = [entry for entry in found.entries if not entry.rows and entry.name]
    beyond = [entry.name for entry in strange if _rights(entry, (), meaning)]
    return PastedGrants(
        MappingProxyType(granted),
        read,
        unknown=_shortened([*(entry.name for entry in strange), *unsure]),
        beyond=_shortened(beyond),
    )


def _applications_by_block(told: Iterable[Entry]) -> Mapping[int, set[str]]:
    """The applications that a heading's rows are of for sure."""
    found: dict[int, set[str]] = {}
    for entry in told:
        applications = {row.application for row in entry.rows}
        found.setdefault(entry.block, set()).update(applications if len(applications) == 1 else ())
    return found


def _resolved(entry: Entry, around: set[str]) -> tuple[Permission, ...]:
    """The rows of one application that *entry* is: none where that stays open.

    A name in several applications belongs to the one that the other rows under the same heading are of;
    else to the one whose row is required.
    """
    applications = {row.application for row in entry.rows}
    if len(applications) > 1:
        near = applications & around
        applications = near if len(near) == 1 else {row.application for row in entry.rows if not row.optional}
    if len(applications) != 1:
        return ()
    return tuple(row for row in entry.rows if row.application in applications)


def _rights(entry: Entry, rows: Sequence[Permission], meaning: Meaning) -> frozenset[Right]:
    if entry.preset is not None:
        return (
            frozenset().union(*(_of_preset(entry.preset, row) for row in rows)) if rows else frozenset(_ALL)
        )
    return frozenset(right for right, tick in entry.ticks.items() if meaning.granted(tick))


def _of_preset(preset: Preset, row: Permission) -> frozenset[Right]:
    """What a shortcut grants. A row that "Read only" is reported to leave out counts as not granted."""
    match preset:
        case Preset.ALL:
            return _ALL | frozenset(row.rights)
        case Preset.READ_ONLY:
            return frozenset() if row.left_out_by_read_only else frozenset(READING)
        case Preset.NONE:
            return frozenset()


def _shared_out(
    rights: frozenset[Right], rows: Sequence[Permission]
) -> Iterator[tuple[Permission, frozenset[Right]]]:
    """The rights by entry of our list: a recommendation of its own for the same row takes its rights."""
    first, *others = rows
    for other in others:
        yield other, rights & frozenset(other.rights)
        rights -= frozenset(other.rights)
    yield first, rights


def _shortened(names: Iterable[str]) -> tuple[str, ...]:
    kept = dict.fromkeys(
        name if len(name) <= _NAME_LENGTH else f"{name[: _NAME_LENGTH - 1]}…"
        for name in names
        if name.strip()
    )
    return tuple(kept)[:_UNKNOWN]
