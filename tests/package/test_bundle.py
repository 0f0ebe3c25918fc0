"""The packaged app: what lies in its folder, and that it works where there is no Python.

``make package`` names the folder in ``ARMATIC_BUNDLE``; without it there is nothing to look at.
"""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from armatic_setup import language, product
from armatic_setup.about.notices import read
from tests.unit.secret_service import in_session

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = Path(os.environ.get("ARMATIC_BUNDLE", "nowhere"))
INSIDE = BUNDLE / "_internal"
COMMAND = BUNDLE / f"{product.SLUG}-cli"

pytestmark = [
    pytest.mark.frozen,
    pytest.mark.skipif(
        not BUNDLE.is_dir() or sys.platform != "linux", reason="make package runs it, on Linux"
    ),
]

#: Every plugin of Qt in the bundle, and what it is for.
PLUGINS = {
    "iconengines/libqsvgicon.so": "icons from SVG files",
    "imageformats/libqico.so": "icons of files, in the system's dialogs",
    "imageformats/libqsvg.so": "SVG files",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so": "letters typed with a compose key",
    "platforminputcontexts/libibusplatforminputcontextplugin.so": "letters typed with an input method",
    "platforms/libqoffscreen.so": "PDF files and the self-test where there is no screen",
    "platforms/libqxcb.so": "the window",
    "platformthemes/libqxdgdesktopportal.so": "the desktop's own dialogs, light or dark",
    "printsupport/libcupsprintersupport.so": "printers",
    "xcbglintegrations/libqxcb-egl-integration.so": "the window, on some screens",
    "xcbglintegrations/libqxcb-glx-integration.so": "the window, on some screens",
}
#: Libraries of Qt that no module of ours imports but that others are linked to; Svg by the plugins above.
LINKED = {"DBus", "Svg", "XcbQpa"}


def _imported() -> set[str]:
    """The Qt modules that the program's own code imports, such as ``Core``, here on Linux."""
    found: set[str] = set()
    for path in set((ROOT / "ui").rglob("*.py")) - {ROOT / "ui" / "local_pipe.py"}:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6.Qt"):
                found.add(str(node.module).removeprefix("PySide6.Qt"))
    return found


def _needed(file: Path) -> set[str]:
    """The names of the libraries that a file is linked to."""
    told = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", told))


def _shared() -> list[Path]:
    return [path for path in INSIDE.rglob("*.so*") if path.is_file() and not path.is_symlink()]


def test_only_the_qt_modules_in_use_are_there() -> None:
    modules = {path.name.partition(".")[0] for path in (INSIDE / "PySide6").glob("Qt*.so")}
    assert modules == {f"Qt{name}" for name in _imported()}
    libraries = {path.name.partition(".")[0] for path in (INSIDE / "PySide6/Qt/lib").glob("libQt*")}
    assert libraries == {f"libQt6{name}" for name in _imported() | LINKED}


def test_only_the_plugins_in_use_are_there() -> None:
    folder = INSIDE / "PySide6/Qt/plugins"
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.so")} == set(PLUGINS)


def test_no_library_is_there_that_nothing_is_linked_to() -> None:
    needed = set().union(*(_needed(path) for path in _shared()))
    lone = {path.name for path in INSIDE.glob("lib*.so*")} - needed
    assert {name for name in lone if not name.startswith("libpython")} == set()


def test_the_program_s_own_files_and_qt_s_words_are_there() -> None:
    theirs = {path.relative_to(INSIDE).as_posix() for path in (INSIDE / "resources").rglob("*.*")}
    ours = {path.relative_to(ROOT).as_posix() for path in (ROOT / "resources").rglob("*.*")}
    told = {name for name in ours if name.endswith(".ts") or "/licenses/" in name}
    assert theirs == ours - told
    words = {path.name for path in (INSIDE / "PySide6/Qt/translations").iterdir()}
    assert words == {f"qtbase_{code}.qm" for code in language.LANGUAGES}
    assert (INSIDE / "LICENSE").is_file()


def test_the_notices_tell_of_what_is_there() -> None:
    text = (INSIDE / "NOTICES.txt").read_text("utf-8")
    told = {one.name: one for one in read(text)}
    for package in ("PySide6_Essentials", "requests", "lxml", "keyring", "SecretStorage", "PyNaCl", "cffi"):
        assert told[package].version == version(package)
    assert {"Python", "libx11-6", "PCRE2 (Qt Core)", "HarfBuzz-NG (Qt GUI)", "libxml2 (lxml)"} <= set(told)
    assert all(one.text for one in told.values())
    assert not [name for name in told if name.startswith("libreadline")]  # the GPL would hold for the whole


def _run(*words: str, home: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the command line where there is no Python, no path and no screen."""
    return subprocess.run(
        [str(COMMAND), *words],
        env={"HOME": str(home), "PATH": "/nowhere", **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def test_it_knows_its_version_and_those_of_its_parts(tmp_path: Path) -> None:
    assert _run("--version", home=tmp_path).stdout == f"{product.NAME} {product.VERSION}\n"
    told = _run("support-bundle", "--preview", "about.json", home=tmp_path).stdout
    for package in ("PySide6_Essentials", "requests", "lxml", "keyring", "platformdirs", "truststore"):
        assert re.search(rf'"{package}": "{re.escape(version(package))}"', told), told


def test_it_knows_what_it_is_made_of_and_from(tmp_path: Path) -> None:
    about = json.loads(_run("about", "--json", home=tmp_path).stdout)
    assert about["packaged"]
    assert re.fullmatch(r"[0-9a-f]{12}", about["commit"])
    assert Path(about["libraries"]) == (INSIDE / "PySide6").resolve()
    assert Path(about["license"]).is_file()
    parts = json.loads(_run("about", "--notices", "--json", home=tmp_path).stdout)["parts"]
    assert {"PySide6_Essentials", "PyNaCl", "libx11-6"} <= {part["name"] for part in parts}
    told = _run("about", "--notices", "shiboken6", home=tmp_path).stdout
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told


@pytest.mark.parametrize("twin", [product.SLUG, f"{product.SLUG}-cli"])
def test_both_programs_pass_the_self_test(twin: str, tmp_path: Path) -> None:
    ran = subprocess.run(
        [str(BUNDLE / twin), "--self-test", "--json"],
        env={"HOME": str(tmp_path), "PATH": "/nowhere"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    *lines, last = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [line for line in lines if line["verdict"] == "failed"] == []
    assert (last["passed"], last["version"], ran.returncode) == (True, product.VERSION, 0)
    assert ran.stderr == ""
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def session_home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ring", ignore_cleanup_errors=True) as name:
        yield Path(name)


@pytest.mark.secretservice
def test_it_finds_the_keychain_of_the_desktop(session_home: Path) -> None:
    ran = in_session(session_home, [str(COMMAND), "self-test", "--json"], unlock_with="opens it")
    lines = [json.loads(line) for line in ran.stdout.splitlines()]
    (keychain,) = [line for line in lines if line.get("part") == "keyring"]
    assert (keychain["verdict"], keychain["evidence"]) == ("passed", "SecretService Keyring"), ran.stderr


def test_the_checklist_becomes_a_pdf_file(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    ran = _run("checklist", "--export", str(sheet), home=tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert sheet.read_bytes().startswith(b"%PDF")


def test_the_journey_in_the_terminal(tmp_path: Path) -> None:
    ran = _run("journey", "--practice", home=tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert ran.stderr == ""
