"""What only Windows or macOS reads, as far as it can be read here: resources, lists, scripts, workflows."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import etree

from armatic_setup import language, paths, product

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import macos_parts  # type: ignore[import-not-found]  # noqa: E402 - a tool, not a package
import windows_parts  # type: ignore[import-not-found]  # noqa: E402

WINDOWS = ROOT / "tools" / "installers" / "windows"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("0.1", (0, 1, 0, 0)), ("2.0.0rc1", (2, 0, 0, 0)), ("1.2.3.4.5", (1, 2, 3, 4))],
)
def test_windows_compares_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert windows_parts.version_numbers(version) == numbers


@pytest.mark.parametrize("console", [False, True])
def test_the_version_resource_says_what_the_program_is(console: bool) -> None:
    """Read as PyInstaller reads it, with names that only keep what they are given."""
    program = f"{product.SLUG}-cli" if console else product.SLUG
    text = windows_parts.version_resource(program, console=console)
    told: dict[str, str] = {}
    names: dict[str, Any] = {
        name: lambda *given, **named: (given, named)
        for name in (
            "VSVersionInfo",
            "FixedFileInfo",
            "StringFileInfo",
            "StringTable",
            "VarFileInfo",
            "VarStruct",
        )
    }
    names["StringStruct"] = told.__setitem__
    _, parts = eval(text, names)
    assert parts["ffi"][1]["filevers"] == windows_parts.version_numbers(product.VERSION)
    assert told["ProductName"] == product.NAME
    assert told["ProductVersion"] == told["FileVersion"] == product.VERSION
    assert told["OriginalFilename"] == f"{program}.exe"
    assert told["FileDescription"].endswith("(command line)") == console
    assert product.COPYRIGHT in told["LegalCopyright"]
    assert product.COPYRIGHT in (ROOT / "LICENSE").read_text("utf-8")


def test_the_manifest_asks_for_sharp_windows_and_long_paths() -> None:
    manifest = etree.parse(windows_parts.MANIFEST)
    told = {
        etree.QName(one).localname: one.text for one in manifest.iter("{*}windowsSettings") for one in one
    }
    assert told == {"dpiAware": "true/pm", "dpiAwareness": "PerMonitorV2", "longPathAware": "true"}
    (level,) = manifest.iter("{*}requestedExecutionLevel")
    assert level.get("level") == "asInvoker"


def test_the_app_for_macos_tells_of_itself() -> None:
    plist = plistlib.loads(plistlib.dumps(macos_parts.info_plist()))
    assert plist["CFBundleShortVersionString"] == product.VERSION
    assert plist["NSHighResolutionCapable"] is True
    assert plist["NSRequiresAquaSystemAppearance"] is False
    assert plist["LSBackgroundOnly"] is False
    assert plist["CFBundleLocalizations"] == list(language.LANGUAGES)
    (kind,) = plist["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [
        ending.removeprefix(".") for ending in product.REVIEW_ENDINGS
    ]
    assert kind["UTTypeIdentifier"] in plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"]
    assert kind["UTTypeIconFile"] == macos_parts.FILE_ICON.name
    usage = [text for key, text in plist.items() if key.endswith("UsageDescription")]
    assert len(usage) == 6
    assert all(text.startswith(product.NAME) and text.endswith(".") for text in usage)


def test_a_signed_app_may_do_two_things_more() -> None:
    allowed = plistlib.loads(macos_parts.ENTITLEMENTS.read_bytes())
    assert {key.rpartition(".")[2] for key, given in allowed.items() if given} == {
        "allow-unsigned-executable-memory",
        "disable-library-validation",
    }


@pytest.fixture(scope="module")
def script() -> dict[str, list[str]]:
    """The lines of the installer for Windows, section by section."""
    text = (WINDOWS / f"{product.SLUG}.iss").read_text("utf-8-sig")
    sections: dict[str, list[str]] = {"": []}
    section = ""
    for line in text.splitlines():
        if head := re.fullmatch(r"\[(\w+)\]", line):
            section = head[1]
            sections[section] = []
        elif line and not line.startswith((";", "#")):
            sections[section].append(line)
        elif line.startswith("#define"):
            sections[""].append(line)
    return sections


def _settings(lines: list[str]) -> dict[str, str]:
    return dict(line.split("=", 1) for line in lines)


def test_the_installer_for_windows_begins_with_a_byte_order_mark() -> None:
    """Without it Inno Setup takes the script for one of the system's own alphabet."""
    assert (WINDOWS / f"{product.SLUG}.iss").read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_installer_for_windows_is_the_product_s(script: dict[str, list[str]]) -> None:
    defined = dict(re.findall(r'#define (\w+) "(.*)"', "\n".join(script[""])))
    assert (defined["Name"], defined["Slug"]) == (product.NAME, product.SLUG)
    settings = _settings(script["Setup"])
    assert settings["PrivilegesRequired"] == "lowest"
    assert re.fullmatch(r"\{\{[0-9A-F-]{36}\}", settings["AppId"])
    named = [settings["SetupIconFile"], *settings["WizardImageFile"].split(",")]
    named += [*settings["WizardSmallImageFile"].split(","), settings["LicenseFile"]]
    for name in named:
        path = name.replace("{#Slug}", product.SLUG).replace("{#Root}", "../../..").replace("\\", "/")
        assert (WINDOWS / path).resolve().is_file(), name


def test_the_installer_for_windows_knows_our_languages(script: dict[str, list[str]]) -> None:
    known = {re.search(r'Name: "(\w+)"', line)[1] for line in script["Languages"]}  # type: ignore[index]
    assert known == set(language.LANGUAGES)
    told = [line.split("=", 1)[0].split(".") for line in script["CustomMessages"]]
    assert {tuple(pair) for pair in told} == {
        (code, key) for code in known for key in ("OpenReview", "DeleteData")
    }


def test_the_installer_for_windows_takes_back_what_it_registered(script: dict[str, list[str]]) -> None:
    flagged = {
        re.search(r'Subkey: "([^"]+)"', line)[1]: line  # type: ignore[index]
        for line in script["Registry"]
        if "Flags: uninsdelete" in line
    }
    for line in script["Registry"]:
        key = re.search(r'Subkey: "([^"]+)"', line)[1]  # type: ignore[index]
        assert any(key == root or key.startswith(f"{root}\\") for root in flagged), key
    long, short = product.REVIEW_ENDINGS
    assert any(f'"System.FileName:~>""{long}"""' in line for line in script["Registry"])
    assert any(
        f'Classes\\{short}"; ValueType: string; ValueData: "Armatic.Review"' in line
        for line in script["Registry"]
    )


def test_the_installer_for_windows_asks_about_the_program_s_own_folder(
    script: dict[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    code = "\n".join(script["Code"])
    assert "{localappdata}\\{#Slug}" in code
    assert code.index("key remove-all") < code.index("DelTree(Data")
    platformdirs = pytest.importorskip("platformdirs.windows")
    monkeypatch.setattr(platformdirs, "get_win_folder", lambda _: "LOCAL")
    assert Path(platformdirs.Windows(product.SLUG, appauthor=False).user_data_dir).parts == (
        "LOCAL",
        product.SLUG,
    )
    assert paths.data_dir().name  # the same call stands there


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_may_do_little_and_runs_what_was_looked_at(path: Path) -> None:
    text = path.read_text("utf-8")
    workflow = yaml.safe_load(text)
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        assert job["permissions"] == {"contents": "write" if name == "release" else "read"}
        assert job["timeout-minutes"] <= 90
        for step in job["steps"]:
            assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", step.get("uses", "actions/x@" + "0" * 40))
    for line in text.splitlines():
        assert "uses:" not in line or re.search(r" # v\d+\.\d+\.\d+$", line), line
        assert "choco " not in line or "--version=" in line, line


def test_the_workflows_name_files_that_are_there() -> None:
    text = "\n".join(path.read_text("utf-8") for path in WORKFLOWS).replace("\\", "/")
    named = re.findall(r"\b(?:tools/[\w/.-]+|requirements[\w.-]+|pyinstaller\.spec)\b", text)
    assert len(set(named)) >= 4
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.skipif(sys.platform != "linux", reason="the linters are installed on Linux")
def test_the_linters_find_nothing_in_workflows_and_scripts() -> None:
    linters = Path(sys.executable).parent
    ran = subprocess.run(
        [str(ROOT / "tools" / "check_scripts.sh"), str(linters)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
