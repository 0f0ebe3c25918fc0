"""Where the files of one company and entity are."""

from __future__ import annotations

from itertools import product as pairs
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from armatic_setup import paths

IDS = st.text(max_size=80)
ODD = [
    *(
        "",
        ".",
        "..",
        "a",
        "a.",
        ".a",
        "A--B",
        "A",
        "B",
        "-B",
        "A-",
        "A+B",
        "A/B",
        "A\\B",
        "~",
        "%",
        "%41",
        "a b",
    ),
    *("\u3041", "\u0304" + "1", "日本", "💥", "con", "CON", "aux.x", "x" * 300, "x" * 301, "é" * 90),
]


def test_no_two_companies_or_entities_share_a_file(home: Path) -> None:
    files = {paths.database_file(*pair) for pair in pairs(filter(None, ODD), ODD)}
    assert len(files) == len(list(pairs(filter(None, ODD), ODD)))


@given(st.tuples(IDS, IDS), st.tuples(IDS, IDS))
def test_differing_identifiers_have_differing_files(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert (paths.database_file(*one) == paths.database_file(*other)) == (one == other)


def test_every_file_system_takes_the_names(home: Path) -> None:
    for company, entity in pairs(ODD, ODD):
        name = paths.database_file(company, entity).name
        assert name.isascii()
        assert len(name) <= 150
        assert not name.startswith(".")
        assert name.split(".")[0].lower() not in ("con", "prn", "aux", "nul")
        assert not set(name) & set('<>:"/\\|?*')
        assert len(paths.snapshot_file(company, company, entity).name) <= 250


def test_a_plain_identifier_is_its_own_name(home: Path) -> None:
    assert paths.database_file("HarborPine").name == "HarborPine.sqlite3"
    assert paths.database_file("HarborPine", "UK-01").name == "HarborPine+UK-01.sqlite3"
