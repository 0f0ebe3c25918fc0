"""Exports onto disks that are full or read-only, made of memory for one process each."""

from __future__ import annotations

import json
from pathlib import Path

from tests.delivery.portable_samples import make_company
from tests.hard_days.namespaces import run_apart

BEGIN = r"""
import contextlib, io, json, os, subprocess, sys
from pathlib import Path
from armatic_setup.cli import main
from armatic_setup.delivery.portable_verify import verify

DATABASE, DISK = sys.argv[1:]

def said(*words):
    # A command's exit code, and the last of what it said in JSON.
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        code = main(["export", *words, "--json"])
    last = json.loads(out.getvalue().splitlines()[-1])
    print(json.dumps([code, last.get("diagnosis"), last.get("went_on")]))

def remount(options):
    subprocess.run(["mount", "-o", "remount," + options, DISK], check=True)
"""


def _on(tmp_path: Path, home: Path, options: str, code: str) -> list[object]:
    """Run *code* beside a disk mounted so; what it prints as JSON, a line each."""
    home.mkdir(parents=True)
    disk = tmp_path / "disk"
    disk.mkdir(parents=True)
    database = tmp_path / "data.sqlite3"
    make_company(database, 3_000).close()
    done = run_apart(
        "--mount",
        f"mount -t tmpfs -o {options} none '{disk}'",
        BEGIN + code,
        str(database),
        str(disk),
        home=home,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_an_export_that_fills_the_disk_goes_on_when_there_is_room(tmp_path: Path, home: Path) -> None:
    for name in ("out", "out.zip"):
        told = _on(
            tmp_path / name,
            home / name,
            "size=120k",
            f"""
words = [DISK + "/{name}", "--database", DATABASE]
said(*words)
print(json.dumps(os.path.exists(words[0])))
remount("size=64m")
said(*words)
print(json.dumps([len(verify(Path(words[0])).findings), os.listdir(DISK)]))
""",
        )
        assert told == [[1, "local.disk_full", None], False, [0, None, 1], [0, [name]]]


def test_a_disk_that_is_full_before_it_begins(tmp_path: Path, home: Path) -> None:
    told = _on(
        tmp_path,
        home,
        "size=16k",
        """
with contextlib.suppress(OSError), open(DISK + "/ballast", "wb", buffering=0) as ballast:
    while True:
        ballast.write(bytes(4096))
said(DISK + "/out.zip", "--database", DATABASE)
print(json.dumps(os.path.exists(DISK + "/out.zip")))
""",
    )
    assert told == [[1, "local.disk_full", None], False]


def test_a_disk_that_is_read_only(tmp_path: Path, home: Path) -> None:
    told = _on(
        tmp_path,
        home,
        "size=8m",
        """
said(DISK + "/old", "--database", DATABASE)
remount("ro")
said(DISK + "/out", "--database", DATABASE)
said(DISK + "/old", "--database", DATABASE, "--replace")
print(json.dumps(len(verify(Path(DISK + "/old")).findings)))
""",
    )
    assert told == [[0, None, 0], [1, "local.disk", None], [1, "local.disk", None], 0]
