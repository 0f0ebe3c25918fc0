"""The spec, run with names that only note what they are given: what is built on each system."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PyInstaller.utils import hooks

from armatic_setup import product

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import bundle_files  # type: ignore[import-not-found]  # noqa: E402 - a tool, not a package

Built = dict[str, list[SimpleNamespace]]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Built]:
    """Run the spec as on that system; all that it makes, by the kind."""

    def run(system: str) -> Built:
        made: Built = {}

        def noting(kind: str, **more: object) -> Callable[..., SimpleNamespace]:
            def note(*given: object, **named: object) -> SimpleNamespace:
                one = SimpleNamespace(given=given, named=named, **more)
                one.name = str(tmp_path / str(named.get("name", "")))
                made.setdefault(kind, []).append(one)
                return one

            return note

        names: dict[str, Any] = {kind: noting(kind) for kind in ("EXE", "COLLECT", "BUNDLE")}
        names["PYZ"] = noting("PYZ", dependencies=[("struct", "struct.pyc", "PYMODULE")])
        names["Analysis"] = noting("Analysis", binaries=[], datas=[], pure=[], scripts=[])
        names |= {"SPECPATH": str(ROOT), "workpath": str(tmp_path)}
        (tmp_path / product.SLUG).mkdir()
        monkeypatch.setattr(hooks, "collect_submodules", lambda _: [])  # it starts a Python of its own
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "path", list(sys.path))
        monkeypatch.setattr(bundle_files, "LINUX", system == "linux")
        exec(compile((ROOT / "pyinstaller.spec").read_text("utf-8"), "pyinstaller.spec", "exec"), names)
        return made

    return run


def test_on_linux_the_command_line_is_a_link(build: Callable[[str], Built], tmp_path: Path) -> None:
    made = build("linux")
    (program,) = made["EXE"]
    assert (program.named["name"], program.named["strip"]) == (product.SLUG, True)
    assert (tmp_path / product.SLUG / f"{product.SLUG}-cli").readlink() == Path(product.SLUG)
    assert "BUNDLE" not in made


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_ctrl_c_is_taken_care_of_before_all_else(build: Callable[[str], Built], system: str) -> None:
    (archive,) = build(system)["PYZ"]
    first, compiled, kind = archive.dependencies[0]
    assert (first, kind) == ("at_start", "PYMODULE")
    assert Path(compiled).is_file()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_it_is_a_program_of_its_own(build: Callable[[str], Built], system: str) -> None:
    made = build(system)
    window, command = made["EXE"]
    assert (window.named["name"], window.named["console"]) == (product.SLUG, False)
    assert (command.named["name"], command.named["console"]) == (f"{product.SLUG}-cli", True)
    (folder,) = made["COLLECT"]
    assert folder.given[:2] == (window, command)
    for program in (window, command):
        assert Path(str(program.named["icon"])).is_file()
        assert (program.named["strip"], program.named["upx"]) == (False, False)


def test_on_windows_each_program_has_its_resource_and_the_manifest(build: Callable[[str], Built]) -> None:
    for program in build("win32")["EXE"]:
        resource = Path(str(program.named["version"])).read_text("utf-8")
        assert f"'{program.named['name']}.exe'" in resource
        assert Path(str(program.named["manifest"])).is_file()


def test_on_macos_there_is_an_app(build: Callable[[str], Built]) -> None:
    made = build("darwin")
    (app,) = made["BUNDLE"]
    assert app.named["name"] == f"{product.NAME}.app"
    assert app.named["bundle_identifier"] == product.IDENTIFIER
    plist: Any = app.named["info_plist"]
    (added,) = app.given[1]
    assert added[0] == plist["CFBundleDocumentTypes"][0]["CFBundleTypeIconFile"]
    assert Path(added[1]).is_file()
    assert all(Path(str(program.named["entitlements_file"])).is_file() for program in made["EXE"])


def test_nothing_that_the_packaged_app_has_not_is_needed_when_it_runs() -> None:
    """Docstrings and asserts are left out (``optimize=2``): nobody reads the one, the others call nothing."""
    found: list[str] = []
    for path in (ROOT / "main.py", *(ROOT / "armatic_setup").rglob("*.py"), *(ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            calls = ast.walk(node.test) if isinstance(node, ast.Assert) else ()
            called = [ast.unparse(call.func) for call in calls if isinstance(call, ast.Call)]
            if set(called) - {"isinstance"} or (isinstance(node, ast.Attribute) and node.attr == "__doc__"):
                found.append(f"{path.name}:{node.lineno}")
    assert found == []
