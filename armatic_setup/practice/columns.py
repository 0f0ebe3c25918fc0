"""Fields as a query names them: stored ones, and dot paths over relationships."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from armatic_setup.practice.company import PracticeCompany
from armatic_setup.practice.schema import Cell, DataType, ObjectSpec, Relationship, Row


class UnknownFieldError(Exception):
    """The object has no such field, or the path may not be followed."""


@dataclass(frozen=True, slots=True)
class Column:
    """A field of a query.

    Attributes:
        at: Position in the row, or -1 for a field of a related object.
        letters: For an ENUM: the database letter of each label.
    """

    name: str
    datatype: DataType
    at: int
    get: Callable[[Row], Cell]
    letters: Mapping[str, str]


class Columns:
    """Resolves field names of one object. Keeps what it found while the related tables do not change."""

    def __init__(self, company: PracticeCompany) -> None:
        self._company = company
        self._indexes: dict[tuple[str, str], tuple[int, dict[Cell, Row]]] = {}

    def resolve(self, spec: ObjectSpec, path: str) -> Column:
        """The column called *path*.

        Raises:
            UnknownFieldError: There is none.
        """
        return self._resolve(spec, path, climbed=False)

    def _resolve(self, spec: ObjectSpec, path: str, *, climbed: bool) -> Column:
        at = spec.index.get(path)
        if at is not None:
            stored = spec.field(path)
            assert stored is not None
            return Column(path, stored.datatype, at, lambda row: row[at], stored.values)
        first, _, rest = path.partition(".")
        link = spec.relationship(first)
        if link is None or not rest or (climbed and link.hierarchical):
            raise UnknownFieldError(path)
        target = self._company.objects[link.target]
        inner = self._resolve(target, rest, climbed=climbed or link.hierarchical)
        local = spec.index[link.local]
        find = self._finder(link)

        def get(row: Row) -> Cell:
            related = find(row[local])
            return None if related is None else inner.get(related)

        return Column(path, inner.datatype, -1, get, inner.letters)

    def _finder(self, link: Relationship) -> Callable[[Cell], Row | None]:
        table = self._company.table(link.target)
        if link.remote == table.spec.key:
            return lambda key: table.get(key) if isinstance(key, int) else None
        remote = table.spec.index[link.remote]
        version, index = self._indexes.get((link.target, link.remote), (-1, {}))
        if version != table.version:
            index = {row[remote]: row for row in table}
            self._indexes[link.target, link.remote] = (table.version, index)
        return lambda key: None if key is None else index.get(key)
