"""The notices of third parties in the packaged app."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from armatic_setup.about.notices import read

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import notices  # type: ignore[import-not-found]  # a tool, not a package


def test_each_package_stands_there_with_its_license() -> None:
    modules = ["requests.api", "lxml.etree", "PySide6.QtCore", "_cffi_backend", "json", "ui.app"]
    text = notices.notices(modules, [])
    found = {one.name: one for one in read(text)}
    assert sorted(found) == ["PySide6_Essentials", "Python", "cffi", "lxml", "requests"]
    assert all(found[name].version == version(name) for name in found if name != "Python")
    assert "Apache License" in found["requests"].text
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in found["Python"].text.upper()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["PySide6_Essentials"].text
    assert "put modified\nones" in text or "put modified ones" in text


def test_the_texts_named_for_qt_are_there() -> None:
    folder = Path(__file__).resolve().parents[2] / "resources" / "licenses"
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
