"""Disks that are full, read-only or run no programs, made of memory for one process each."""

from __future__ import annotations

import json
from pathlib import Path

from tests.hard_days.namespaces import run_apart

#: What all of them begin with: the practice company in Intacct's place.
BEGIN = r"""
import contextlib, io, json, os, subprocess, sys
from datetime import UTC, datetime
from pathlib import Path
from armatic_setup import paths, product
from armatic_setup.cli import main
from armatic_setup.guide.state import Answers, SetupState, StateError, StateStore
from armatic_setup.practice import CompanySize, PracticeGateway

HOME = Path(os.environ["ARMATIC_SETUP_HOME"])

def said(*words):
    # A command's exit code, and the last of what it said in JSON.
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        code = main([*words, "--json"])
    return code, json.loads(out.getvalue().splitlines()[-1])

@contextlib.contextmanager
def intacct(customers, invoices):
    with PracticeGateway(size=CompanySize(customers, invoices)) as gateway:
        product.GATEWAY_ENDPOINT = gateway.endpoint
        access = gateway.access
        os.environ["ARMATIC_USER_PASSWORD"] = access.user_password
        os.environ["ARMATIC_SENDER_PASSWORD"] = access.sender_password
        yield ["--company", access.company, "--user", access.user]

def remount(options):
    subprocess.run(["mount", "-o", "remount," + options, str(HOME)], check=True)

def fill():
    with contextlib.suppress(OSError), (HOME / "ballast").open("wb", buffering=0) as ballast:
        while True:
            ballast.write(bytes(1024))
"""


def _on(home: Path, options: str, code: str) -> list[object]:
    """Run *code* on a disk mounted so; what it prints as JSON, a line each."""
    home.mkdir()
    done = run_apart("--mount", f"mount -t tmpfs -o {options} none '{home}'", BEGIN + code, home=home)
    assert done.returncode == 0, done.stdout + done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_full_disk_keeps_the_answers_that_were_saved(home: Path) -> None:
    told = _on(
        home,
        "size=64k",
        r"""
store = StateStore(paths.journey_file())
store.save(SetupState(answers=Answers(company_id="First")))
fill()
try:
    store.save(SetupState(answers=Answers(company_id="Second" * 2000)))
except StateError as error:
    print(json.dumps(error.fault.kind))
print(json.dumps([store.load().answers.company_id, sorted(file.name for file in HOME.iterdir())]))
(HOME / "ballast").unlink()
store.save(SetupState(answers=Answers(company_id="Third")))
print(json.dumps(store.load().answers.company_id))
""",
    )
    assert told == ["disk_full", ["First", ["ballast", "journey.json"]], "Third"]


def test_a_sync_that_fills_the_disk_goes_on_where_it_stopped(home: Path) -> None:
    told = _on(
        home,
        "size=700k",
        r"""
with intacct(40, 300) as who:
    code, last = said("sync", *who)
    print(json.dumps([code, last["diagnosis"], last["owner"]]))
    remount("size=64m")
    code, last = said("sync", *who)
    print(json.dumps([code, last["ties"], last["resumed"] if "resumed" in last else None]))
    code, last = said("data", "tie-out", "--company", who[1])
    print(json.dumps(code))
""",
    )
    assert told[0] == [1, "local.disk_full", "you"]
    assert told[1][:2] == [0, True]  # type: ignore[index]
    assert told[2] == 0


def test_a_full_disk_stops_neither_a_test_nor_its_log(home: Path) -> None:
    told = _on(
        home,
        "size=64k",
        r"""
from armatic_setup.logbook.book import read_log
with intacct(5, 20) as who:
    fill()
    print(json.dumps(said("check", *who)[0]))
    (HOME / "ballast").unlink()
    print(json.dumps(said("check", *who)[0]))
    print(json.dumps(len(list(read_log(paths.log_dir()))) > 0))
""",
    )
    assert told == [0, 0, True]


def test_a_read_only_home_is_told_where_something_is_to_be_kept(home: Path) -> None:
    told = _on(
        home,
        "size=8m",
        r"""
with intacct(5, 20) as who:
    print(json.dumps(said("sync", *who)[0]))
    remount("ro")
    print(json.dumps([said("checklist")[0], said("status")[0], said("data", "show", *who[:2])[0]]))
    print(json.dumps(said("check", *who)[0]))
    code, last = said("sync", *who)
    print(json.dumps([code, last["diagnosis"], last["owner"]]))
    try:
        StateStore(paths.journey_file()).save(SetupState())
    except StateError as error:
        print(json.dumps(error.fault.kind))
""",
    )
    assert told == [0, [0, 0, 0], 0, [1, "local.disk", "it"], "state"]


def test_nothing_has_to_run_from_the_users_folders(home: Path) -> None:
    """Strict computers run no program from a home or a temporary folder."""
    told = _on(
        home,
        "size=16m,noexec,nosuid,nodev",
        r"""
os.environ["TMPDIR"] = str(HOME)
with intacct(5, 20) as who:
    print(json.dumps([said("check", *who)[0], said("sync", *who)[0]]))
programs = [str(file) for file in HOME.rglob("*") if file.is_file() and file.stat().st_mode & 0o111]
print(json.dumps(programs))
""",
    )
    assert told == [[0, 0], []]
