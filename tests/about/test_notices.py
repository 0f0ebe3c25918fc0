"""The list of parts of others: written and read alike, and complete beside a checkout."""

from __future__ import annotations

from importlib.metadata import PathDistribution, version
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup.about import Notice, find, notices_here
from armatic_setup.about.notices import LINE, SHARED, of_distribution, read, written

ONE = Notice("lxml", "6.1.3", "BSD-3-Clause", "Do as you like.\n\nNo warranty.")
SAME = Notice("lxml-more", "", "", ONE.text)
OTHER = Notice("Text of the license GPL-3", "", "GPL-3", "GNU")

_WORDS = st.text("abcABC123 .,-()", max_size=12).map(str.strip)
_TEXTS = st.lists(st.text("abc =|\n", max_size=60), max_size=4).map(lambda lines: "\n".join(lines).strip())
_NOTICES = st.builds(Notice, _WORDS.filter(bool), _WORDS, _WORDS, _TEXTS)


def test_parts_of_one_text_stand_over_it_once() -> None:
    text = written("A few words.\n", [OTHER, ONE, SAME])
    assert text.startswith("A few words.\n")
    assert text.count("Do as you like.") == 1
    assert read(text) == (ONE, SAME, OTHER)


GPL = Notice(f"{SHARED}GPL-3", "", "GPL-3", "GNU\n\n" + "Free." * 300)
WHOLE = Notice("whole", "1", "GPL-3", f"Copyright A\n\n    {GPL.text}\n\nThe end.")
ALONE = Notice("alone", "2", "GPL-3", GPL.text)


def test_a_text_that_several_parts_have_stands_once_and_is_read_whole() -> None:
    text = written("", [WHOLE, ALONE, GPL])
    assert text.count(GPL.text) == 1
    assert text.count("Copyright A") == 1
    assert text.count(f"stands under: {GPL.name}]") == 2
    assert read(text) == (ALONE, GPL, WHOLE)


def test_of_two_texts_with_one_name_neither_stands_for_others() -> None:
    other = Notice(GPL.name, "", "GPL-3", "Another text.")
    text = written("", [WHOLE, GPL, other])
    assert text.count(GPL.text) == 2
    assert sorted(read(text), key=str) == sorted([WHOLE, GPL, other], key=str)


def test_a_text_that_holds_the_line_for_another_is_noticed() -> None:
    line = f"[Here belongs, word for word, what stands under: {GPL.name}]"
    assert line in written("", [ALONE, GPL])
    with pytest.raises(ValueError, match="told apart"):
        written("", [GPL, Notice("a", "", "", line)])


@given(st.lists(_NOTICES, max_size=6))
def test_what_is_written_is_read_again(notices: list[Notice]) -> None:
    try:
        text = written("", notices)
    except ValueError:
        return  # it was noticed
    assert sorted(read(text), key=str) == sorted(notices, key=str)


def test_a_text_that_looks_like_a_heading_is_noticed() -> None:
    with pytest.raises(ValueError, match="told apart"):
        written("", [Notice("a", "", "", f"begin\n{LINE}\nb\n{LINE}\n\nend")])


@pytest.mark.parametrize(
    ("words", "found"), [("", 3), ("lxml", 2), ("LXML 6.1", 1), ("bsd", 1), ("gpl", 1), ("no such", 0)]
)
def test_it_is_searched_by_name_version_and_license(words: str, found: int) -> None:
    assert len(find([ONE, SAME, OTHER], words)) == found


def test_beside_a_checkout_all_that_runs_is_listed() -> None:
    found = {one.name: one for one in notices_here()}
    for name in ("PySide6_Essentials", "shiboken6", "requests", "urllib3", "lxml", "keyring", "PyNaCl"):
        assert found[name].version == version(name)
    assert found["Python"].license == "PSF-2.0"
    assert {"pytest", "ruff", "pyinstaller"}.isdisjoint(found)
    assert all(one.text for one in found.values())
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["shiboken6"].text
    names = [one.name.casefold() for one in notices_here()]
    assert names == sorted(names)


def _package(folder: Path, license_file: str, metadata: str = "License: MIT\n") -> PathDistribution:
    folder /= "thing-1.0.dist-info"
    (folder / license_file).parent.mkdir(parents=True, exist_ok=True)
    (folder / license_file).write_text("Do as you like.\n", "utf-8")
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: thing\nVersion: 1.0\n{metadata}", "utf-8")
    (folder / "RECORD").write_text(f"thing-1.0.dist-info/{license_file},,\n", "utf-8")
    return PathDistribution(folder)


@pytest.mark.parametrize(
    ("metadata", "license_"),
    [
        ("License: MIT\n", "MIT"),
        ("License-Expression: MIT OR X\nLicense: other\n", "MIT OR X"),
        ("Classifier: License :: OSI Approved :: MIT License\n", "MIT License"),
        ("", ""),
    ],
)
def test_a_package_states_its_license(metadata: str, license_: str, tmp_path: Path) -> None:
    thing = _package(tmp_path, "licenses/LICENSE", metadata)
    assert of_distribution(thing) == Notice("thing", "1.0", license_, "Do as you like.")


def test_a_package_without_a_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="thing"):
        of_distribution(_package(tmp_path, "README"))
