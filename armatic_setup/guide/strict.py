"""A strict reader for the TOML files in ``resources/``: every mistake is refused with file and line.

A loader takes each key it knows from a :class:`Table`; a key nobody took is a mistake. Usage::

    rows = load(path, lambda root: tuple(_row(table) for table in root.tables("row")))
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Final, TypeVar

from armatic_setup import language
from armatic_setup.faults import Fault, SetupError, Stage
from armatic_setup.guide.toml_lines import Place, line_numbers

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_KINDS: Final[Mapping[type, str]] = {
    str: "a text",
    bool: "true or false",
    int: "a whole number",
    list: "a list",
    dict: "a table",
}


class CatalogueError(SetupError):
    """A file in ``resources/`` is wrong. It names the file (without its folder), the line and the mistake."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(Fault(Stage.LOCAL, "catalogue", detail=f"{file}, line {line}: {message}"))
        self.file = file
        self.line = line
        self.message = message


def load(path: Path, build: Callable[[Table], T]) -> T:
    """Read *path* and let *build* take what it knows from the root table.

    Raises:
        CatalogueError: The file cannot be read, is not TOML, or holds a key that *build* did not take.
    """
    root = _read(path)
    built = build(root)
    root.finish()
    return built


def _read(path: Path) -> Table:
    try:
        source = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    except OSError as error:
        raise CatalogueError(path.name, 1, f"the file cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CatalogueError(path.name, 1, "the file is not UTF-8 text") from error
    try:
        values = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else source.count("\n") + 1
        raise CatalogueError(path.name, line, f"not TOML: {error}") from error
    return Table(path.name, values, cache(lambda: line_numbers(source)), ())


class Table:
    """One table of a TOML file: typed access to its keys, and the line of each.

    A method without a default demands its key; a demanded text must not be empty. Lines are counted when a
    mistake is to be told: files without one are read at every start.
    """

    __slots__ = ("_children", "_lines", "_place", "_taken", "_values", "file")

    def __init__(
        self, file: str, values: Mapping[str, Any], lines: Callable[[], Mapping[Place, int]], place: Place
    ) -> None:
        self.file = file
        self._values = values
        self._lines = lines
        self._place = place
        self._taken: list[str] = []  # there are hundreds of tables, and none has many keys
        self._children: list[Table] = []

    @property
    def line(self) -> int:
        """Where the table starts, counted from 1."""
        return self._lines().get(self._place, 1)

    @property
    def name(self) -> str:
        """Its place in the file, such as ``step[2].drawing``."""
        parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in self._place)
        return "".join(parts).lstrip(".") or "the file"

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def keys(self) -> tuple[str, ...]:
        """All keys, in the file's order."""
        return tuple(self._values)

    def line_of(self, key: str) -> int:
        """The line of *key*, or the table's own where the key is missing."""
        return self._lines().get((*self._place, key), self.line)

    def error(self, message: str, key: str = "") -> CatalogueError:
        """The error to raise about this table, or about one key of it."""
        return CatalogueError(self.file, self.line_of(key) if key else self.line, message)

    def text(self, key: str, default: str | None = None) -> str:
        """A text as it stands: a name, a value; an empty one only where there is a default.

        Raises:
            CatalogueError: Missing, empty or not a text.
        """
        value: str = self._take(key, str, default)
        if default is None and not value.strip():
            raise self.error(f"{key} is empty", key)
        return value

    def flag(self, key: str, default: bool | None = None) -> bool:
        """``true`` or ``false``."""
        value: bool = self._take(key, bool, default)
        return value

    def number(self, key: str, default: int | None = None) -> int:
        """A whole number."""
        value: int = self._take(key, int, default)
        return value

    def texts(self, key: str, default: Iterable[str] | None = None) -> tuple[str, ...]:
        """A list of texts, none empty, none twice."""
        values: list[object] = self._take(key, list, None if default is None else list(default))
        texts: list[str] = []
        for value in values:
            if not isinstance(value, str) or not value.strip():
                raise self.error(f"{key} holds something that is not a text", key)
            if value in texts:
                raise self.error(f'{key} holds "{value}" twice', key)
            texts.append(value)
        return tuple(texts)

    def prose(self, key: str, default: str | None = None) -> str:
        """A text for people, in the language in use; an empty one only where there is a default.

        Raises:
            CatalogueError: Missing, empty or not a text.
        """
        text = self.text(key, default)
        return language.translated(self.file, text) if text else text

    def passages(self, key: str, default: Iterable[str] | None = None) -> tuple[str, ...]:
        """A list of texts for people, in the language in use; none empty, none twice."""
        return tuple(language.translated(self.file, text) for text in self.texts(key, default))

    def choice(self, key: str, choices: type[E], default: E | None = None) -> E:
        """One member of an enumeration, by its value."""
        return self._member(key, choices, self.text(key, None if default is None else default.value))

    def choices(self, key: str, choices: type[E], default: Iterable[E] | None = None) -> tuple[E, ...]:
        """Members of an enumeration, none twice, in the file's order."""
        given = self.texts(key, None if default is None else [member.value for member in default])
        return tuple(self._member(key, choices, text) for text in given)

    def one_of(self, key: str, known: Collection[str], default: str | None = None) -> str:
        """A text that names something known elsewhere: a reference that must not dangle."""
        text = self.text(key, default)
        if text != default and text not in known:
            raise self.error(f'{key} names "{text}", which does not exist', key)
        return text

    def mapping(self, key: str, default: Mapping[str, str] | None = None) -> dict[str, str]:
        """A table of texts."""
        if default is not None and key not in self:
            return dict(default)
        inner = self.table(key)
        return {name: inner.text(name) for name in inner.keys()}  # noqa: SIM118 - not a dictionary

    def table(self, key: str) -> Table:
        """A table inside this one."""
        values: dict[str, Any] = self._take(key, dict, None)
        return self._child(values, (*self._place, key))

    def optional_table(self, key: str) -> Table | None:
        """A table inside this one, or nothing."""
        return self.table(key) if key in self else None

    def tables(self, key: str) -> tuple[Table, ...]:
        """The tables of ``[[key]]`` (none is an empty tuple)."""
        values: list[object] = self._take(key, list, [])
        tables = []
        for index, value in enumerate(values):
            if not isinstance(value, dict):
                raise self.error(f"{key} is not a list of tables", key)
            tables.append(self._child(value, (*self._place, key, index)))
        return tuple(tables)

    def finish(self) -> None:
        """Refuse every key that nobody took, here and in the tables inside.

        Raises:
            CatalogueError: A key is unknown.
        """
        for key in self._values:
            if key not in self._taken:
                raise self.error(f'unknown key "{key}" in {self.name}', key)
        for child in self._children:
            child.finish()

    def _child(self, values: Mapping[str, Any], place: Place) -> Table:
        child = Table(self.file, values, self._lines, place)
        self._children.append(child)
        return child

    def _member(self, key: str, choices: type[E], text: str) -> E:
        try:
            return choices(text)
        except ValueError:
            known = ", ".join(member.value for member in choices if member.value)
            raise self.error(f'{key} is "{text}", but must be one of: {known}', key) from None

    def _take(self, key: str, kind: type, default: object) -> Any:
        if key not in self._values:
            if default is None:
                raise self.error(f'{self.name} lacks the key "{key}"')
            return default
        self._taken.append(key)
        value = self._values[key]
        if type(value) is not kind:  # not isinstance: true is no number
            raise self.error(f"{key} must be {_KINDS[kind]}", key)
        return value


def refuse_duplicates(entries: Iterable[tuple[str, Table]]) -> None:
    """Refuse a second entry of the same identifier.

    Raises:
        CatalogueError: At the second one.
    """
    seen: dict[str, Table] = {}
    for identifier, table in entries:
        if identifier in seen:
            raise table.error(f'"{identifier}" exists already, at line {seen[identifier].line}')
        seen[identifier] = table
