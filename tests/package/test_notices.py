"""The notices of third parties in the packaged app."""

from __future__ import annotations

import sys
from importlib.metadata import PathDistribution
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import notices  # type: ignore[import-not-found]  # a tool, not a package


def test_each_package_stands_there_with_its_license() -> None:
    text = notices.notices(["requests.api", "lxml.etree", "PySide6.QtCore", "json", "ui.app"], [])
    for start in ("\nrequests 2", "\nlxml 6", "\nPySide6_Essentials 6"):
        assert text.count(start) == 1
    assert "Apache License" in text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in text.upper()
    assert "resources/licenses/" in text


def test_the_texts_named_for_qt_are_there() -> None:
    folder = Path(__file__).resolve().parents[2] / "resources" / "licenses"
    for name, title in (("LGPL-3.0", "GNU LESSER GENERAL"), ("GPL-3.0", "GNU GENERAL")):
        text = (folder / f"{name}.txt").read_text("utf-8")
        assert title in text
        assert "Version 3, 29 June 2007" in text


@pytest.mark.parametrize(
    ("license_file", "found"), [("licenses/LICENSE", ["Do as you like."]), ("README", None)]
)
def test_a_package_without_a_text_stops_the_build(
    license_file: str, found: list[str] | None, tmp_path: Path
) -> None:
    folder = tmp_path / "thing-1.0.dist-info"
    (folder / license_file).parent.mkdir(parents=True, exist_ok=True)
    (folder / license_file).write_text("Do as you like.\n", "utf-8")
    (folder / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: thing\nVersion: 1.0\nLicense: MIT\n", "utf-8"
    )
    (folder / "RECORD").write_text(f"thing-1.0.dist-info/{license_file},,\n", "utf-8")
    thing = PathDistribution(folder)
    if found is None:
        with pytest.raises(LookupError, match="thing"):
            notices._texts(thing)
    else:
        assert notices._texts(thing) == found


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="Debian and Ubuntu know what is whose")
def test_a_library_of_nobody_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="mine"):
        notices.notices([], [tmp_path / "mine.so.1"])
