"""``practice-gateway`` and the terminal journey: the practice company as people meet it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from armatic_setup.practice import FAULTS, PracticeGateway
from tests.cli.conftest import ROOT, Program, Ran, finish

KEYS = ["endpoint", "company", "user", "user_password", "sender", "sender_password"]
SMALL = ("--customers", "20", "--invoices", "60")


def _environment(home: Path, **changes: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    keyring = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    own = {"HOME": str(home), "ARMATIC_SETUP_HOME": str(home), "PYTHONWARNINGS": "error"}
    return {**kept, **own, **keyring, "PYTHONIOENCODING": "utf-8", **changes}


def _start(home: Path, *argv: str, **changes: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, str(ROOT / "main.py"), *argv],
        env=_environment(home, **changes),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def _run(home: Path, *argv: str, **changes: str) -> Ran:
    return finish(_start(home, *argv, **changes))


@pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are POSIX's")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminate"])
def test_it_says_in_one_line_how_to_connect_and_serves_until_stopped(
    number: signal.Signals, home: Path
) -> None:
    process = _start(home, "practice-gateway", *SMALL)
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    assert list(ready) == KEYS
    who = ("--company", ready["company"], "--user", ready["user"], "--sender", ready["sender"])
    ran = _run(
        home,
        "check",
        "--json",
        *who,
        "--endpoint",
        ready["endpoint"],
        ARMATIC_USER_PASSWORD=ready["user_password"],
        ARMATIC_SENDER_PASSWORD=ready["sender_password"],
    )
    assert ran.code == 0, ran.out + ran.err
    process.send_signal(number)
    stopped = finish(process)
    assert (stopped.code, stopped.out, stopped.err) == (0, "", "")


def test_its_armatic_can_be_asked_by_other_programs(home: Path, tmp_path: Path) -> None:
    process = _start(home, "practice-gateway", *SMALL, "--armatic")
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    assert list(ready) == [*KEYS, "armatic_url", "armatic_access_key"]
    passwords = {
        "ARMATIC_USER_PASSWORD": ready["user_password"],
        "ARMATIC_SENDER_PASSWORD": ready["sender_password"],
    }
    data = ("--company", ready["company"], "--database", str(tmp_path / "data.sqlite3"))
    synced = _run(home, "sync", "--json", *data, "--endpoint", ready["endpoint"], **passwords)
    assert synced.code == 0, synced.out + synced.err
    key = {"ARMATIC_ACCESS_KEY": ready["armatic_access_key"]}
    looked = _run(home, "arrival", "--json", "--all", *data, "--armatic-url", ready["armatic_url"], **key)
    process.terminate()
    stopped = finish(process)
    assert (looked.code, looked.last["arrived"], looked.last["customers"]) == (0, 20, 20), looked.out
    assert (stopped.code, stopped.err) == (0, "")


def test_a_fault_can_be_rehearsed(home: Path) -> None:
    process = _start(home, "practice-gateway", *SMALL, "--fault", "sender_not_authorized")
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    ran = _run(
        home,
        "check",
        "--json",
        "--company",
        ready["company"],
        "--endpoint",
        ready["endpoint"],
        ARMATIC_USER_PASSWORD=ready["user_password"],
        ARMATIC_SENDER_PASSWORD=ready["sender_password"],
    )
    process.terminate()
    finish(process)
    assert ran.code == 1
    assert ran.last["failed_check"] == "authorization"


def test_faults_are_listed_and_unknown_ones_refused(home: Path) -> None:
    listed = _run(home, "practice-gateway", "--list-faults")
    assert listed.code == 0
    for name in FAULTS:
        assert f"{name} " in listed.out
    refused = _run(home, "practice-gateway", "--fault", "nonsense")
    assert refused.code == 2
    assert "--list-faults" in refused.err


def test_a_taken_port_is_a_sentence(home: Path) -> None:
    first = _start(home, "practice-gateway", *SMALL)
    assert first.stdout is not None
    port = json.loads(first.stdout.readline())["endpoint"].split(":")[2].split("/")[0]
    second = _run(home, "practice-gateway", *SMALL, "--port", port)
    first.terminate()
    finish(first)
    assert second.code == 2
    assert second.err.startswith(f"Port {port} cannot be used")


def test_without_a_screen_the_whole_journey_runs_in_the_terminal(home: Path) -> None:
    ran = _run(home)
    assert ran.code == 0, ran.out[-2000:] + ran.err
    assert ran.err == ""
    first, *_ = ran.out.splitlines()
    assert "no screen" in first
    position = 0
    for words in (
        "1. Before you start",
        "Value  xmlgw-armatic",
        "[ ] Invoices",
        "Value  Pscore",
        "The connection works.",
        "Syncing HarborPine",
        "Open receivables, compared with Intacct's own totals",
        "Open receivables by days past due",
        "Everything arrived, and every total ties out.",
        "7. Connected",
    ):
        position = ran.out.index(words, position)
    assert not home.exists(), "a rehearsal leaves nothing behind"


def test_the_journey_of_a_company_keeps_its_database(program: Program) -> None:
    ran = program.run("journey")
    assert ran.code == 0, ran.out + ran.err
    assert (program.home / "data" / "HarborPine.sqlite3").exists()
    assert "Value  HarborPine" in ran.out


def test_the_journey_stops_where_something_is_to_be_mended(
    program: Program, gateway: PracticeGateway
) -> None:
    ran = program.run("journey", ARMATIC_USER_PASSWORD="Wr0ng-user-pw")
    assert ran.code == 1
    assert "5. " in ran.out
    assert "6. " not in ran.out.split("Who    ")[1].replace("       6. ", "")
    assert gateway.calls.refused_logins == gateway.calls.logins == 1


def test_the_journey_of_a_real_company_needs_to_know_which(home: Path) -> None:
    ran = _run(home, "journey")
    assert ran.code == 2
    assert "--company" in ran.err
