"""What the practice company's objects are made of: fields, data types, relationships, needed rights.

Written down here independently of the client's own lists, from the public sources named in each
definition's module, so that a wrong field name cannot hide on both sides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

#: A stored value. Dates are proleptic ordinals, timestamps are seconds since 1970 in UTC, amounts are
#: exact decimal text, booleans are "true" and "false".
Cell = str | int | None
Row = tuple[Cell, ...]


class DataType(StrEnum):
    """The ``DATATYPE`` values that ``lookup`` answers."""

    TEXT = "TEXT"
    INTEGER = "INTEGER"
    SEQUENCE = "SEQUENCE"
    BOOLEAN = "BOOLEAN"
    DATE = "DATE"
    TIMESTAMP = "TIMESTAMP"
    ENUM = "ENUM"
    DECIMAL = "DECIMAL"
    CURRENCY = "CURRENCY"
    PERCENT = "PERCENT"


WHOLE_NUMBERS = frozenset({DataType.INTEGER, DataType.SEQUENCE})
AMOUNTS = frozenset({DataType.DECIMAL, DataType.CURRENCY, DataType.PERCENT})


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of an object.

    Attributes:
        name: The gateway's name, in capitals, with dots for structured fields.
        label: As the screens show it, before the company's own renaming.
        values: For an ENUM: each label with its letter in the database (``readByQuery`` uses the letter).
        joined: The value comes over a relationship; ``lookup`` lists it among the object's own fields.
    """

    name: str
    datatype: DataType
    label: str
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Relationship:
    """A many-to-one relationship that dot paths may follow.

    Attributes:
        path: First part of a dot path, such as ``BILLTO``.
        target: The related object.
        local: Field of this object that holds the key.
        remote: Field of the related object that the key is compared with.
    """

    path: str
    target: str
    local: str
    remote: str

    @property
    def hierarchical(self) -> bool:
        """Whether it leads from an object to its own kind (only one such hop is allowed)."""
        return self.path in {"PARENT", "ROOTPARENT"}


@dataclass(frozen=True, slots=True)
class ObjectSpec:
    """One object.

    Attributes:
        name: The gateway's name, such as ``ARINVOICE``.
        label: Plural as the screens show it.
        needs: Alternatives of ``application › row``; List and View on any one of them allow reading.
        key: The field that identifies a record.
        natural_key: The field a person would name a record by, or "".
        owner: Path to the ID of the entity that owns a record, or "" if all records are shared.
        fields: Stored fields in their order in a row, then the joined ones.
    """

    name: str
    label: str
    needs: tuple[str, ...]
    fields: tuple[FieldSpec, ...]
    relationships: tuple[Relationship, ...]
    key: str = "RECORDNO"
    natural_key: str = ""
    owner: str = ""
    index: Mapping[str, int] = field(init=False)
    names: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        stored = tuple(spec.name for spec in self.fields if not spec.joined)
        object.__setattr__(self, "names", stored)
        object.__setattr__(self, "index", MappingProxyType({name: at for at, name in enumerate(stored)}))

    def field(self, name: str) -> FieldSpec | None:
        """The field called *name*, stored or joined."""
        return next((spec for spec in self.fields if spec.name == name), None)

    def relationship(self, path: str) -> Relationship | None:
        """The relationship that a dot path starting with *path* follows."""
        return next((one for one in self.relationships if one.path == path), None)

    def row(self, values: Mapping[str, Cell]) -> Row:
        """A row of the named *values*; fields that are not named are null.

        Raises:
            KeyError: A name is not a stored field of this object.
        """
        cells: list[Cell] = [None] * len(self.names)
        for name, value in values.items():
            cells[self.index[name]] = value
        return tuple(cells)


def define(
    name: str,
    label: str,
    needs: tuple[str, ...],
    text: str,
    *,
    key: str = "RECORDNO",
    natural_key: str = "",
    owner: str = "",
) -> ObjectSpec:
    """Read an object's definition from its table.

    Each line of *text* is ``NAME DATATYPE Label`` for a stored field, with ``| label=letter ...`` behind an
    ENUM; ``NAME ~DATATYPE Label`` for a field that comes over a relationship; or
    ``-> PATH TARGET LOCAL=REMOTE`` for a relationship.
    """
    stored: list[FieldSpec] = []
    joined: list[FieldSpec] = []
    relationships: list[Relationship] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("->"):
            _, path, target, keys = line.split()
            local, remote = keys.split("=")
            relationships.append(Relationship(path, target, local, remote))
            continue
        field_name, datatype, rest = line.split(maxsplit=2)
        field_label, _, letters = rest.partition("|")
        values = dict(pair.rsplit("=", 1) for pair in letters.split(";")) if letters else {}
        one = FieldSpec(
            field_name,
            DataType(datatype.lstrip("~")),
            field_label.strip(),
            MappingProxyType({label.strip(): letter.strip() for label, letter in values.items()}),
            joined=datatype.startswith("~"),
        )
        (joined if one.joined else stored).append(one)
    if not owner and any(one.name == "MEGAENTITYID" for one in stored):
        owner = "MEGAENTITYID"
    return ObjectSpec(name, label, needs, (*stored, *joined), tuple(relationships), key, natural_key, owner)
