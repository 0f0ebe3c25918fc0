"""What can be exported, how people name it, and what its columns are called (``columns.toml``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from armatic_setup import paths
from armatic_setup.guide.objects import FieldKind, SyncObject
from armatic_setup.guide.strict import Table, load
from armatic_setup.language import tr
from armatic_setup.sync.schema import columns, quoted
from armatic_setup.sync.views import VIEWS, View


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a file.

    Attributes:
        heading: What stands above it.
        kind: What its values are.
    """

    heading: str
    kind: FieldKind


@dataclass(frozen=True, slots=True)
class Exportable:
    """Something that can be exported: an object, or a view.

    Attributes:
        name: The gateway's name, or the view's.
        label: As the user reads it.
        table: Its table or view in the database.
        columns: In their order.
        select: The statement that gives its rows, in an order that stays.
    """

    name: str
    label: str
    table: str
    columns: tuple[Column, ...]
    select: str

    @property
    def file_name(self) -> str:
        """The name of its file in a folder."""
        return f"{self.table}.csv"

    def is_meant_by(self, word: str) -> bool:
        """Whether a person who types *word* means this: the gateway's name, the table or the label."""
        return _plain(word) in {_plain(self.name), _plain(self.table), _plain(self.label)}


def exportables(objects: Sequence[SyncObject], file: Path | None = None) -> tuple[Exportable, ...]:
    """The views, then every object.

    Args:
        objects: Those of the catalogue.
        file: The names of the columns; the product's own where not given.

    Raises:
        CatalogueError: The file is wrong, or lacks a name.
    """
    return (*map(_of_view, VIEWS), *_of_objects(objects, file or paths.resources() / "columns.toml"))


def _of_view(view: View) -> Exportable:
    shown = [column for column in view.columns if not column.name.endswith("_e4")]
    names = ", ".join(column.name for column in shown)
    return Exportable(
        view.name,
        tr(view.label),
        view.name,
        tuple(Column(_heading(column.name, column.kind), column.kind) for column in shown),
        f"SELECT {names} FROM {view.name} ORDER BY 1, 2, 3",  # noqa: S608 - our own names
    )


def _of_objects(objects: Sequence[SyncObject], file: Path) -> tuple[Exportable, ...]:
    def build(root: Table) -> tuple[Exportable, ...]:
        usual = root.mapping("fields")
        return tuple(_of_object(target, usual, root) for target in objects)

    return load(file, build)


def _of_object(target: SyncObject, usual: Mapping[str, str], root: Table) -> Exportable:
    special = root.mapping(target.name, {})
    for field in special:
        if field not in target.fields:
            raise root.error(f"{target.name} has no field {field}", target.name)
    headings: dict[str, str] = {}
    for field in target.fields:
        heading = special.get(field) or usual.get(field)
        if heading is None:
            raise root.error(f"{field} of {target.name} has no name", "fields")
        if heading in headings.values():
            raise root.error(f'{target.name} has two fields called "{heading}"', "fields")
        headings[field] = heading
    names = ", ".join(quoted(name) for name in columns(target.fields))
    return Exportable(
        target.name,
        target.label,
        target.table,
        tuple(Column(headings[field], kind) for field, kind in target.fields.items()),
        f"SELECT {names} FROM {quoted(target.table)} ORDER BY 1",  # noqa: S608 - names of the catalogue
    )


def _heading(name: str, kind: FieldKind) -> str:
    """A view's column in words: ``invoice_key`` is "Invoice key"."""
    words = name.replace("_", " ").capitalize()
    words = " ".join("ID" if word == "id" else word for word in words.split())
    return f"{words} (UTC)" if kind is FieldKind.TIMESTAMP else words


def _plain(word: str) -> str:
    """Without what people write in one way or the other."""
    return "".join(sign for sign in word.casefold() if sign.isalnum())
