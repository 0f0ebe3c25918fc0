"""The installer for Linux, really run: into a home of its own, with the packaged app where there is one.

``make package`` names the packaged app in ``ARMATIC_BUNDLE``; without it a small script stands for the app.
"""

from __future__ import annotations

import os
import pty
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from armatic_setup import paths, product

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools"))

import linux_archive  # type: ignore[import-not-found]  # noqa: E402 - a tool, not a package

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it installs on Linux")

BUNDLE = os.environ.get("ARMATIC_BUNDLE", "")
SHARE = linux_archive.PARTS / "share"
#: Stands for the program: it says what it was asked.
_STAND_IN = '#!/bin/sh\necho "asked: $*" >> "$HOME/asked.txt"\n'


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive as a user unpacks it."""
    folder = tmp_path_factory.mktemp("archive")
    archive = linux_archive.archive(Path(BUNDLE) if BUNDLE else _stand_in(folder / "bundle"), folder)
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")
    return folder / archive.name.removesuffix(".tar.gz")


def _stand_in(bundle: Path) -> Path:
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "_internal" / "NOTICES.txt").write_text("parts of others")
    program = bundle / product.SLUG
    program.write_text(_STAND_IN)
    program.chmod(0o755)
    (bundle / f"{product.SLUG}-cli").symlink_to(product.SLUG)
    return bundle


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "a home"  # with a blank, as some have
    folder.mkdir()
    return folder


def _run(
    script: Path, *words: str, home: Path, answer: str | None = None, **variables: str
) -> tuple[int, str]:
    """Run a script of the installer; with *answer* there is a terminal, at which it is typed."""
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], **variables}
    ours, theirs = pty.openpty()
    if answer is not None:
        os.write(ours, answer.encode())
    ran = subprocess.run(
        [str(script), *words],
        env=environment,
        stdin=theirs if answer is not None else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    return ran.returncode, ran.stdout


def _files(folder: Path) -> set[str]:
    """What is there, without the lists that the desktop's own tools make."""
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    lists = ("share/mime/", "share/applications/mimeinfo.cache", "share/icons/hicolor/icon-theme.cache")
    return {name for name in found if not any(part in name for part in lists) or "packages" in name}


def _uninstaller(home: Path) -> Path:
    return home / ".local" / "lib" / product.SLUG / "uninstall.sh"


def test_it_installs_starts_and_leaves_nothing_behind(unpacked: Path, home: Path) -> None:
    code, told = _run(unpacked / "install.sh", home=home)
    assert code == 0, told
    program = home / ".local/bin" / f"{product.SLUG}-cli"
    ran = subprocess.run(
        [str(program), "--self-test"],
        env={"HOME": str(home), "PATH": "/nowhere:/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    share = home / ".local/share"
    entry = (share / "applications/armatic-setup.desktop").read_text("utf-8")
    assert f'\nExec="{home}/.local/lib/armatic-setup/armatic-setup" %f\n' in entry
    assert (share / f"icons/hicolor/48x48/apps/{product.SLUG}.png").is_file()
    (home / "asked.txt").unlink(missing_ok=True)

    code, told = _run(_uninstaller(home), home=home)
    assert code == 0, told
    assert _files(home) == set()
    assert not (share / "icons").exists()
    left = "".join(path.read_text("utf-8", "replace") for path in home.rglob("*") if path.is_file())
    assert "armatic" not in left  # the desktop's lists know nothing of it any more


def test_a_later_version_takes_the_place_of_an_earlier_one(unpacked: Path, home: Path) -> None:
    assert _run(unpacked / "install.sh", home=home)[0] == 0
    old = home / ".local/lib" / product.SLUG / "_internal" / "of an earlier version"
    old.write_text("")
    before = _files(home) - {old.relative_to(home).as_posix()}
    assert _run(unpacked / "install.sh", home=home)[0] == 0
    assert _files(home) == before


@pytest.mark.parametrize(("answer", "stays"), [("y\n", False), ("n\n", True), ("\n", True), (None, True)])
def test_it_asks_about_what_the_program_saved(
    unpacked: Path, home: Path, answer: str | None, stays: bool
) -> None:
    data = home / ".local/share" / product.SLUG
    (data / "data").mkdir(parents=True)
    (data / "journey.json").write_text("{}")
    assert _run(unpacked / "install.sh", home=home)[0] == 0
    code, told = _run(_uninstaller(home), home=home, answer=answer)
    assert code == 0, told
    assert ("Delete them too?" in told) == (answer is not None)
    assert (data / "journey.json").exists() == stays
    assert (str(data) in told.splitlines()[-1]) == stays
    if not BUNDLE:
        asked = (home / "asked.txt").read_text() if (home / "asked.txt").exists() else ""
        assert asked == ("" if stays else "asked: key remove-all\n")


def test_the_data_folder_it_asks_about_is_the_program_s(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ARMATIC_SETUP_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))
    assert paths.data_dir() == home / ".local/share" / product.SLUG


def test_it_installs_for_everybody(unpacked: Path, home: Path, tmp_path: Path) -> None:
    system = tmp_path / "system"
    code, told = _run(unpacked / "install.sh", "--system", home=home, DESTDIR=str(system))
    assert code == 0, told
    assert _files(home) == set()
    entry = (system / "usr/local/share/applications/armatic-setup.desktop").read_text("utf-8")
    assert '\nExec="/usr/local/lib/armatic-setup/armatic-setup" %f\n' in entry
    assert (system / "usr/local/bin/armatic-setup").readlink() == Path(
        "/usr/local/lib/armatic-setup/armatic-setup"
    )
    uninstaller = system / "usr/local/lib/armatic-setup/uninstall.sh"
    assert _run(uninstaller, "--keep-data", home=home)[0] == 0
    assert _files(system) == set()


def test_a_path_that_a_menu_entry_cannot_hold_is_refused(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "100% mine"
    home.mkdir()
    code, told = _run(unpacked / "install.sh", home=home)
    assert code == 1
    assert "Nothing was installed" in told
    assert list(home.iterdir()) == []


def test_two_archives_of_the_same_files_are_the_same(tmp_path: Path) -> None:
    bundle = _stand_in(tmp_path / "bundle")
    archives = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        archives.append(linux_archive.archive(bundle, tmp_path / name).read_bytes())
        os.utime(bundle / product.SLUG, (1, 1))
    assert archives[0] == archives[1]


def test_the_menu_entry_is_valid() -> None:
    entry = SHARE / "applications" / f"{product.SLUG}.desktop"
    ran = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (0, "")
    text = entry.read_text("utf-8")
    assert f"\nMimeType={product.REVIEW_MIME};\n" in text
    assert f"\nName={product.NAME}\n" in text
    assert f"\nIcon={product.SLUG}\n" in text


def test_what_software_centers_read_is_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{product.IDENTIFIER}.metainfo.xml"
    file.write_text(linux_archive.metainfo(datetime(2026, 11, 30, tzinfo=UTC)), "utf-8")
    asked = ["appstreamcli", "validate", "--no-net", "--pedantic", str(file)]
    ran = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
    text = file.read_text("utf-8")
    for part in (
        product.IDENTIFIER,
        product.NAME,
        product.VERSION,
        product.REVIEW_MIME,
        f"{product.SLUG}.desktop",
    ):
        assert f">{part}<" in text or f'"{part}"' in text, part


def test_a_review_file_is_of_its_own_type(tmp_path: Path) -> None:
    """As the desktop sees it: the type by the name, and the program that opens it."""
    share = tmp_path / "share"
    shutil.copytree(SHARE, share)
    system = Path("/usr/share/mime/packages/freedesktop.org.xml")
    shutil.copy(system, share / "mime" / "packages")
    subprocess.run(["update-mime-database", str(share / "mime")], check=True, capture_output=True)
    subprocess.run(["update-desktop-database", str(share / "applications")], check=True)
    asking = (
        "from PySide6.QtCore import QMimeDatabase as D\n"
        f"for name in {[f'harbor{ending}' for ending in product.REVIEW_ENDINGS]} + ['other.json']:\n"
        "    print(D().mimeTypeForFile(name, D.MatchMode.MatchExtension).name())"
    )
    told = subprocess.run(
        [sys.executable, "-c", asking],
        env={"XDG_DATA_HOME": str(share), "XDG_DATA_DIRS": str(share), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert told.split() == [product.REVIEW_MIME, product.REVIEW_MIME, "application/json"]
    cache = (share / "applications" / "mimeinfo.cache").read_text("utf-8")
    assert f"{product.REVIEW_MIME}={product.SLUG}.desktop;" in cache
