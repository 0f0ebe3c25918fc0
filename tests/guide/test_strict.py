from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import pytest

from armatic_setup.faults import Stage
from armatic_setup.guide.strict import CatalogueError, Table, load, refuse_duplicates


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


Read = Callable[[str, Callable[[Table], object]], object]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read_source(source: str, build: Callable[[Table], object]) -> object:
        file = tmp_path / "data.toml"
        file.write_text(source, encoding="utf-8")
        return load(file, build)

    return read_source


def test_each_kind_of_value_is_taken(read: Read) -> None:
    source = """
        name = "x"
        on = true
        count = 3
        words = ["a", "b"]
        colour = "blue"
        colours = ["red", "blue"]
        [map]
        k = "v"
        [[row]]
        id = 1
        [[row]]
        id = 2
    """

    def build(root: Table) -> object:
        assert "name" in root
        assert "other" not in root
        assert root.keys()[0] == "name"
        assert root.optional_table("nothing") is None
        return (
            root.text("name"),
            root.text("other", "default"),
            root.flag("on"),
            root.number("count"),
            root.number("other", 7),
            root.texts("words"),
            root.choice("colour", Colour),
            root.choice("other", Colour, Colour.RED),
            root.choices("colours", Colour),
            root.mapping("map"),
            root.mapping("other", {}),
            [(row.number("id"), row.line, row.name) for row in root.tables("row")],
        )

    assert read(source, build) == (
        "x",
        "default",
        True,
        3,
        7,
        ("a", "b"),
        Colour.BLUE,
        Colour.RED,
        (Colour.RED, Colour.BLUE),
        {"k": "v"},
        {},
        [(1, 10, "row[1]"), (2, 12, "row[2]")],
    )


@pytest.mark.parametrize(
    ("source", "build", "line", "message"),
    [
        ("a = 1\nb = 2\n", lambda t: t.number("a"), 2, 'unknown key "b" in the file'),
        ("[t]\nx = 1\n", lambda t: t.table("t"), 2, 'unknown key "x" in t'),
        ("[[t]]\n[[t]]\nx = 1\n", lambda t: t.tables("t"), 3, 'unknown key "x" in t[2]'),
        ("\n[t]\n", lambda t: t.table("t").text("x"), 2, 't lacks the key "x"'),
        ("x = 1\n", lambda t: t.text("x"), 1, "x must be a text"),
        ("x = true\n", lambda t: t.number("x"), 1, "x must be a whole number"),
        ("x = 1\n", lambda t: t.flag("x"), 1, "x must be true or false"),
        ('x = "  "\n', lambda t: t.text("x"), 1, "x is empty"),
        ('x = "a"\n', lambda t: t.texts("x"), 1, "x must be a list"),
        ('x = ["a", 1]\n', lambda t: t.texts("x"), 1, "x holds something that is not a text"),
        ('x = ["a", "a"]\n', lambda t: t.texts("x"), 1, 'x holds "a" twice'),
        ('x = "green"\n', lambda t: t.choice("x", Colour), 1, 'x is "green", but must be one of: red, blue'),
        ('x = ["red", "green"]\n', lambda t: t.choices("x", Colour), 1, "must be one of"),
        ('x = "b"\n', lambda t: t.one_of("x", ["a"]), 1, 'x names "b", which does not exist'),
        ("x = [1]\n", lambda t: t.tables("x"), 1, "x is not a list of tables"),
        ("x = 1\n", lambda t: t.table("x"), 1, "x must be a table"),
        ("a = 1\n\nb = = 2\n", Table.keys, 3, "not TOML"),
        ('a = 1\nb = "', Table.keys, 2, "not TOML"),
        ("a = 1\na = 2\n", Table.keys, 2, "not TOML"),
    ],
)
def test_a_mistake_is_refused_with_file_and_line(
    read: Read, source: str, build: Callable[[Table], object], line: int, message: str
) -> None:
    with pytest.raises(CatalogueError) as refused:
        read(source, build)
    error = refused.value
    assert (error.file, error.line) == ("data.toml", line)
    assert message in error.message
    assert error.fault.stage is Stage.LOCAL
    assert error.fault.kind == "catalogue"
    assert error.fault.detail == f"data.toml, line {line}: {error.message}"


def test_a_second_entry_of_the_same_name_is_refused_at_its_line(read: Read) -> None:
    def build(root: Table) -> None:
        refuse_duplicates((row.text("id"), row) for row in root.tables("row"))

    with pytest.raises(CatalogueError, match=r"line 3: \"a\" exists already, at line 1"):
        read('[[row]]\nid = "a"\n[[row]]\nid = "a"\n', build)


def test_a_missing_file_and_one_that_is_not_text_are_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "data.toml"
    with pytest.raises(CatalogueError, match=r"data.toml, line 1: the file cannot be read") as refused:
        load(file, Table.keys)
    assert str(tmp_path) not in str(refused.value)
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(CatalogueError, match="not UTF-8"):
        load(file, Table.keys)


def test_windows_line_ends_count_as_one(read: Read, tmp_path: Path) -> None:
    file = tmp_path / "data.toml"
    file.write_bytes(b"a = 1\r\nb = 2\r\n")
    with pytest.raises(CatalogueError) as refused:
        load(file, lambda root: root.number("a"))
    assert refused.value.line == 2
