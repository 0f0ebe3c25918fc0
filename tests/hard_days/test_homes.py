"""Homes with odd names, and two users of one computer."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import platformdirs
import pytest

from armatic_setup import paths
from armatic_setup.practice import CompanySize, PracticeGateway
from tests.cli.conftest import Program

ROOT = Path(__file__).resolve().parents[2]
ONE, TWO = 61001, 61002


#: Does the work once as the superuser, so that all is imported, and then as somebody with no rights at all:
#: Python itself may lie where only the superuser may read.
AS_ANOTHER = f"""
import os, sys
from pathlib import Path
from armatic_setup import product
from armatic_setup.cli import main

product.GATEWAY_ENDPOINT, warm, home, *who = sys.argv[1:]

def work(home):
    os.environ["HOME"] = home
    bundle = ["support-bundle", str(Path(home) / "out.zip"), "--yes"]
    return [main(words) for words in (["check", *who], ["sync", *who], bundle)]

os.mkdir(warm)
assert work(warm) == [0, 0, 0]
os.umask(0o022)
os.setgroups([])
os.setgid({ONE})
os.setuid({ONE})
sys.exit(work(home) != [0, 0, 0])
"""

#: Tries to read each file and each folder, and prints those that it could.
LOOK = f"""
import os, sys
os.setgroups([])
os.setgid({TWO})
os.setuid({TWO})
for name in sys.argv[1:]:
    try:
        os.listdir(name) if os.path.isdir(name) else open(name, "rb").read()
    except PermissionError:
        continue
    print(name)
"""


@pytest.fixture(scope="module")
def intacct() -> Iterator[PracticeGateway]:
    with PracticeGateway(size=CompanySize(5, 20)) as running:
        yield running


@pytest.mark.parametrize("name", ["Jürgen Müller & Söhne", "Büro 100 % #1?", "会社 データ", "it's 'quoted'"])
def test_a_home_with_blanks_and_letters_of_all_kinds(
    tmp_path: Path, intacct: PracticeGateway, name: str
) -> None:
    place = tmp_path / name
    program = Program(intacct, place)
    synced = program.run("sync", "--json", "--database", str(place / "Kunden & Belege ü.sqlite3"))
    assert synced.code == 0, synced.out + synced.err
    assert synced.last["ties"] is True
    command = [sys.executable, str(ROOT / "main.py"), "data", "export", "all", str(place / "für Excel")]
    command += ["--database", str(place / "Kunden & Belege ü.sqlite3")]
    done = subprocess.run(command, env=program.environment(), capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout.decode() + done.stderr.decode()
    assert list((place / "für Excel").glob("*.csv"))


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that both users reach, as ``/home`` is; that of the test itself is the superuser's alone."""
    with tempfile.TemporaryDirectory(prefix="homes") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only the superuser can be two users")
def test_two_users_of_a_computer_see_nothing_of_each_other(shared: Path, intacct: PracticeGateway) -> None:
    """Neither has any rights beyond the usual, and neither umask nor an open home gives anything away."""
    home = shared / "one"
    home.mkdir()
    os.chown(home, ONE, ONE)
    home.chmod(0o755)
    access = intacct.access
    variables = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "ARMATIC_USER_PASSWORD": access.user_password,
        "ARMATIC_SENDER_PASSWORD": access.sender_password,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    command = [sys.executable, "-c", AS_ANOTHER, intacct.endpoint, str(shared / "warm"), str(home)]
    command += ["--company", access.company, "--user", access.user]
    done = subprocess.run(
        command,
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    ours = home / ".local" / "share" / "armatic-setup"
    kept = [ours, *ours.rglob("*"), home / "out.zip"]
    assert {path.name for path in kept} >= {"journey.json", "snapshots", "data", "logs", "HarborPine.sqlite3"}
    assert {path.stat().st_uid for path in kept} == {ONE}
    assert [str(path) for path in kept if path.stat().st_mode & 0o077] == []
    look = [sys.executable, "-c", LOOK, *map(str, kept)]
    seen = subprocess.run(look, capture_output=True, text=True, timeout=60, check=True)
    assert seen.stdout == ""


#: Commands of somebody whose data folder belongs to somebody else.
IN_A_CLOSED_HOME = f"""
import os, sys
import armatic_setup.diagnosis.checks, armatic_setup.support.bundle, armatic_setup.sync.recovery, requests
from armatic_setup.cli import main

warm, closed = sys.argv[1:]
commands = (["status"], ["data", "show"], ["log"], ["support-bundle", "out.zip", "--yes"], ["checklist"])
os.environ["ARMATIC_SETUP_HOME"] = warm
for words in commands:
    main(words)  # all is imported then
os.setgroups([])
os.setgid({ONE})
os.setuid({ONE})
os.environ["ARMATIC_SETUP_HOME"] = closed
print("codes", [int(main(words)) for words in commands])
"""


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only the superuser can be two users")
def test_a_data_folder_that_cannot_be_read_is_told(shared: Path) -> None:
    (shared / "closed").mkdir(mode=0o700)
    done = subprocess.run(
        [sys.executable, "-c", IN_A_CLOSED_HOME, str(shared / "warm"), str(shared / "closed")],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"},
        cwd=shared,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines()[-1] == "codes [1, 1, 1, 1, 0]", done.stdout + done.stderr
    assert "a fault of its own" not in done.stdout + done.stderr


def test_nothing_roams_with_the_users_profile(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows, what is under ``Local`` stays on the computer; a database would weigh on every sign-in."""
    asked: list[dict[str, object]] = []

    def user_data_path(name: str, **options: object) -> Path:
        asked.append(options)
        return Path("/nowhere") / name

    monkeypatch.delenv("ARMATIC_SETUP_HOME")
    monkeypatch.setattr(platformdirs, "user_data_path", user_data_path)
    for path in (
        paths.journey_file(),
        paths.log_dir(),
        paths.database_file("x"),
        paths.snapshot_file("x", "u"),
    ):
        assert path.is_relative_to("/nowhere/armatic-setup")
    assert not any(options.get("roaming") for options in asked)


def test_the_packaged_program_unpacks_nothing_when_it_starts() -> None:
    """A program in one file unpacks itself into a temporary folder, which strict scanners stop."""
    spec = (ROOT / "pyinstaller.spec").read_text("utf-8")
    assert "exclude_binaries=True" in spec
    assert "COLLECT(" in spec
