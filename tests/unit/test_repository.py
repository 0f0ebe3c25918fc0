"""What must hold for the repository itself."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TRACKED = [
    ROOT / name
    for name in subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    if (ROOT / name).is_file()
]
TEXTS = [
    path for path in TRACKED if path.suffix in {".py", ".toml", ".md", ".txt", ".spec", ".sh", ".yaml", ""}
]
CODE = [path for path in TRACKED if path.suffix == ".py"]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def test_no_file_names_a_package_index() -> None:
    index = re.compile(r"index-url|find-links|//[^/\s]*py(pi|thonhosted)\b")
    this = Path(__file__).resolve()
    assert [_name(path) for path in TEXTS if path != this and index.search(_read(path))] == []


def test_every_locked_package_has_hashes() -> None:
    for name in ("requirements.lock.txt", "requirements-dev.lock.txt", "requirements-audit.lock.txt"):
        for block in re.split(r"\n(?=[a-z0-9])", _read(ROOT / name).strip()):
            assert "--hash=sha256:" in block, block.splitlines()[0]


def test_run_time_dependencies_are_the_agreed_ones() -> None:
    project = tomllib.loads(_read(ROOT / "pyproject.toml"))["project"]
    names = {re.split(r"[<>=!]", entry)[0] for entry in project["dependencies"]}
    assert names == {
        "PySide6-Essentials",
        "requests",
        "lxml",
        "keyring",
        "platformdirs",
        "truststore",
        "pynacl",
    }


def test_secrets_are_revealed_in_three_places_only() -> None:
    revealing = {
        _name(path) for path in CODE if not _name(path).startswith("tests/") and ".reveal()" in _read(path)
    }
    wire = {"armatic_setup/gateway/request.py", "armatic_setup/armatic/request.py"}
    assert revealing <= {*wire, "armatic_setup/keychain.py"}
    assert wire <= revealing


def test_each_exception_from_the_security_rules_says_why() -> None:
    exempt = re.compile(r"# noqa:[^#]*\bS\d{3}\b(?P<reason>.*)")
    shipped = [path for path in CODE if not _name(path).startswith("tests/")]
    found = [
        (f"{_name(path)}:{number}", match["reason"])
        for path in shipped
        for number, line in enumerate(_read(path).splitlines(), start=1)
        if (match := exempt.search(line))
    ]
    assert len(found) > 20
    assert [place for place, reason in found if not re.match(r" - .{6,}", reason)] == []


def test_certificates_are_always_verified() -> None:
    unverified = re.compile(
        r"verify\s*=\s*False|CERT_NONE|_create_unverified_context|check_hostname\s*=\s*False"
    )
    shipped = [path for path in CODE if not _name(path).startswith("tests/")]
    assert [_name(path) for path in shipped if unverified.search(_read(path))] == []


def test_nothing_waits_by_sleeping() -> None:
    sleeping = re.compile(r"\btime\.sleep\(|\bfrom time import .*\bsleep\b")
    this = Path(__file__).resolve()
    assert [_name(path) for path in CODE if path != this and sleeping.search(_read(path))] == []


def test_the_window_never_spins_the_event_loop_itself() -> None:
    window = [path for path in CODE if _name(path).startswith("ui/")]
    assert window
    assert [_name(path) for path in window if "processEvents(" in _read(path)] == []


@pytest.mark.parametrize("name", ["README.md", "docs/architecture.md", "CHANGELOG.md"])
def test_links_in_documents_lead_somewhere(name: str) -> None:
    path = ROOT / name
    targets = re.findall(r"\]\((?!https?:|mailto:|#)([^)#]+)", _read(path))
    assert [target for target in targets if not (path.parent / target).exists()] == []


#: What the program, its build or its tests write, and what is named as an example.
WRITTEN = {
    "dist/sbom.cdx.json",
    "pictures/geometry.txt",
    "settings.json",
    "corpus/question.outcome.what-it-is.xml",
}
WRITTEN |= {
    "manifest.json",
    "README.txt",
    "verify.py",
    "NOTICES.txt",
    "BUILD.txt",
    "newest.json",
    "sbom.cdx.json",
}
WRITTEN |= {"LANGUAGE.json", ".armatic-review.json", "secrets.py"}
DOCUMENTS = [path for path in TRACKED if path.suffix == ".md" and "golden" not in path.parts]


@pytest.mark.parametrize("path", DOCUMENTS, ids=_name)
def test_files_named_in_documents_are_there(path: Path) -> None:
    named = re.findall(
        r"`([\w./-]+\.(?:py|toml|md|sh|json|yaml|txt|spec|svg|xml|iss))(?:::\w+)*`", _read(path)
    )
    there = [f"/{_name(one)}" for one in TRACKED]
    gone = [name for name in named if not any(one.endswith(f"/{name}") for one in there)]
    assert [name for name in gone if name not in WRITTEN] == []
