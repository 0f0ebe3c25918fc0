"""The notices of third parties in the packaged app."""

from __future__ import annotations

import json
import re
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from armatic_setup.about import parts
from armatic_setup.about.notices import SHARED, Notice, read, written

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import notices  # type: ignore[import-not-found]  # noqa: E402 - a tool, not a package
import qt_parts  # type: ignore[import-not-found]  # noqa: E402 - the same


def test_each_package_stands_there_with_its_license() -> None:
    modules = ["requests.api", "lxml.etree", "PySide6.QtCore", "_cffi_backend", "json", "ui.app"]
    text = notices.notices(modules, [])
    found = {one.name: one for one in read(text)}
    own = {name for name in found if not name.endswith(")")}  # the rest is inside of these
    assert own == {"PySide6_Essentials", "Python", "cffi", "lxml", "requests"}
    assert all(found[name].version == version(name) for name in own if name != "Python")
    assert "Apache License" in found["requests"].text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in found["Python"].text.upper()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["PySide6_Essentials"].text
    assert "put modified\nones" in text or "put modified ones" in text


def test_the_texts_named_for_qt_are_there() -> None:
    folder = ROOT / "resources" / "licenses"
    for name, title in (("LGPL-3.0", "GNU LESSER GENERAL"), ("GPL-3.0", "GNU GENERAL")):
        text = (folder / f"{name}.txt").read_text("utf-8")
        assert title in text
        assert "Version 3, 29 June 2007" in text


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="Debian and Ubuntu know what is whose")
def test_a_library_of_the_system_stands_there_by_its_package() -> None:
    library = next(Path("/usr/lib").rglob("libX11.so.6"))
    (x11,) = [one for one in read(notices.notices([], [library])) if one.name == "libx11-6"]
    assert x11.version
    assert "Copyright" in x11.text


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="Debian and Ubuntu know what is whose")
def test_a_library_of_nobody_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(LookupError, match="mine"):
        notices.notices([], [tmp_path / "mine.so.1"])


#: Modules of Qt that none of ours imports but that others are linked to, Qt SVG by plugins.
_LINKED = {"qtdbus", "qtsvg"}


def test_what_is_inside_qt_is_listed_for_each_module_in_use() -> None:
    imported = {
        name.lower()
        for path in (ROOT / "ui").rglob("*.py")
        for name in re.findall(r"^ *from PySide6\.(Qt\w+) import", path.read_text("utf-8"), re.MULTILINE)
    }
    assert set(qt_parts.MODULES) == imported | _LINKED
    found = {one.name: one for one in parts.inside()}
    for name in (
        "PCRE2 (Qt Core)",
        "HarfBuzz-NG (Qt GUI)",
        "LibPNG (Qt GUI)",
        "MD4C (Qt GUI)",
        "Wintab API (Qt GUI)",  # of a folder that Debian's source lacks
        "XSVG (Qt SVG)",
    ):
        assert "copyright" in found[name].text.casefold()
    assert all(one.license and one.text for one in found.values())


def test_a_part_of_qt_is_taken_from_its_list(tmp_path: Path) -> None:
    told = [
        {
            "Id": "a",
            "Name": "A",
            "QDocModule": "qtcore",
            "LicenseId": "MIT",
            "LicenseFile": "L",
            "Copyright": "(c) B",
        },
        {
            "Id": "b",
            "Name": "B",
            "QDocModule": "qtgui",
            "LicenseId": "CC0-1.0 OR MIT",
            "Copyright": ["x", "y"],
        },
        {"Id": "c", "Name": "C", "QDocModule": "qtcore", "QtParts": ["tools"], "LicenseId": "MIT"},
        {"Id": "d", "Name": "D", "QDocModule": "qttestlib", "LicenseId": "MIT"},
    ]
    (tmp_path / "LICENSES").mkdir()
    (tmp_path / "LICENSES/CC0-1.0.txt").write_text("None.", "utf-8")
    (tmp_path / "part").mkdir()
    (tmp_path / "part/L").write_text("Do as you like.\n", "utf-8")
    (tmp_path / "part/qt_attribution.json").write_text(json.dumps(told), "utf-8")
    assert list(qt_parts.parts(tmp_path)) == [
        Notice("A (Qt Core)", "", "MIT", "(c) B\n\nDo as you like."),
        Notice("B (Qt GUI)", "", "CC0-1.0 OR MIT", "x\ny\n\nNone."),
    ]


def test_what_several_parts_of_qt_have_stands_once(tmp_path: Path) -> None:
    long = "Creative Commons.\n" * 200
    told = [
        {"Id": name, "Name": name, "QDocModule": "qtcore", "LicenseId": "CC0-1.0", "Copyright": f"(c) {name}"}
        for name in ("MD4", "MD5")
    ]
    told.append({"Id": "m", "Name": "M", "QDocModule": "qtcore", "LicenseId": "MIT"})
    (tmp_path / "LICENSES").mkdir()
    (tmp_path / "LICENSES/CC0-1.0.txt").write_text(long, "utf-8")
    (tmp_path / "LICENSES/MIT.txt").write_text("Do as you like.", "utf-8")
    (tmp_path / "qt_attribution.json").write_text(json.dumps(told), "utf-8")
    (shared,) = qt_parts.shared([tmp_path])
    assert shared == Notice("Text of the license CC0-1.0 (Qt)", "", "CC0-1.0", long.strip())
    text = written("", [*qt_parts.parts(tmp_path), shared])
    assert text.count(long.strip()) == 1
    assert {one.text for one in read(text) if one.name == "MD5 (Qt Core)"} == {f"(c) MD5\n\n{long.strip()}"}


def test_no_whole_license_stands_twice_in_our_lists() -> None:
    shared = [one for one in parts.inside() if one.name.startswith(SHARED)]
    assert len(shared) == 4
    for name in (parts.INSIDE_QT, parts.INSIDE_OTHERS):
        text = (ROOT / "resources" / "licenses" / name).read_text("utf-8")
        assert all(text.count(one.text) <= 1 for one in shared)
    assert all("[Here belongs" not in one.text for one in parts.inside())
