"""``diagnose``: any text from anywhere, without network, settings or their packages; no secret comes out."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from armatic_setup.cli import main
from armatic_setup.cli.pasted_text import decoded
from armatic_setup.practice import PracticeGateway
from tests.cli.conftest import ROOT, Program
from tests.cli.test_checklist import offline
from tests.diagnosis.renderings import reply
from tests.diagnosis.samples import SAMPLES

REFUSED = next(fault for name, fault, _ in SAMPLES if name == "sign-in")
REPLY = reply(REFUSED)
SECRETS = "<password>Mark3rUser</password> sessionid=Mark3rSession"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], home: Path) -> Run:
    def go(*options: str) -> tuple[int, str, str]:
        code = main(["diagnose", *options])
        told = capsys.readouterr()
        assert "mark3r" not in (told.out + told.err).lower()
        assert not home.exists(), "nothing is kept"
        return code, told.out, told.err

    return go


def lines(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "reply.xml"
    file.write_text(f"{SECRETS}\n{REPLY}", encoding="utf-8")
    code, out, err = run(str(file))
    assert (code, err) == (0, "")
    for words in (
        "Sage Intacct does not accept this user ID and password",
        "Who    You",
        "Where  Armatic Setup › Connect",
        "What   1.",
        "Layer  The user's sign-in",
        "Code   XL03000006",
        "2 secrets in the text were hidden",
    ):
        assert words in out


def test_words_on_the_command_line(run: Run) -> None:
    code, out, _ = run("--json", "--text", "XL03000006", "Sign-in", "information", "is", "incorrect")
    assert code == 0
    found, summary = lines(out)
    assert found["event"] == "decoded"
    assert (found["diagnosis"], found["owner"], found["layer"]) == ("login.refused", "you", "sign_in")
    assert (found["code"], found["certain"], found["recognized"], found["count"]) == (
        "XL03000006",
        True,
        True,
        1,
    )
    assert found["candidates"][0]["steps"]
    assert summary == {
        "event": "summary",
        "command": "diagnose",
        "exit": 0,
        "found": 1,
        "recognized": True,
        "hidden_secrets": 0,
    }


@pytest.mark.parametrize("named", [["-"], []])
def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch, named: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{SECRETS}\n{REPLY}".encode())))
    code, out, err = run("--json", *named)
    assert (code, err) == (0, "")
    assert lines(out)[0]["diagnosis"] == "login.refused"
    assert lines(out)[-1]["hidden_secrets"] == 2


def test_a_person_is_told_how_to_end_the_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal(io.BytesIO(b"GW-0010")))
    code, _, err = run()
    assert code == 0
    assert "Paste the text" in err


def test_a_number_of_several_causes_shows_each_with_its_mark(run: Run) -> None:
    code, out, _ = run("--text", "XL03000006")
    assert code == 0
    assert "XL03000006 alone may mean 4 things" in out
    assert out.count("  Tell   ") == 4
    assert out.count("  Layer  ") == 4
    code, out, _ = run("--json", "--text", "XL03000006")
    found = lines(out)[0]
    assert (code, found["certain"], found["diagnosis"], found["owner"]) == (0, False, None, None)
    assert len({candidate["telling"] for candidate in found["candidates"]}) == 4


def test_several_failures_are_several_answers(run: Run) -> None:
    _, out, _ = run("--json", "--text", "GW-0010, PL04000055")
    assert [line.get("diagnosis") for line in lines(out)[:-1]] == [
        "service.throttled",
        "company.demo_expired",
    ]


@pytest.mark.parametrize("text", ["hello there", "12345"])
def test_nothing_known_is_said_and_ends_with_one(run: Run, text: str) -> None:
    code, out, _ = run("--text", text)
    assert code == 1
    assert "tells of no failure" in out
    code, out, _ = run("--json", "--text", text)
    assert code == 1
    assert lines(out) == [
        {
            "event": "summary",
            "command": "diagnose",
            "exit": 1,
            "found": 0,
            "recognized": False,
            "hidden_secrets": 0,
        }
    ]


def test_an_unknown_number_is_passed_on_and_ends_with_one(run: Run) -> None:
    code, out, _ = run("--details", "--text", "XL03009999 Brand new words")
    assert code == 1
    assert "new to Armatic Setup" in out
    assert "XL03009999" in out
    assert "Brand new words" in out


def test_details_and_support_ids(run: Run) -> None:
    text = "XL03000006 Sign-in information is incorrect [Support ID: abc%7Edef]"
    _, out, _ = run("--details", "--text", text, text)
    assert "Support ID  abc~def" in out
    assert "Diagnosis login.refused" in out


def test_the_clicks_of_role_based_companies(run: Run) -> None:
    text = "You do not have permission for API operation QUERY on objects of type customer"
    _, both, _ = run("--text", text)
    _, by_role, _ = run("--role-based", "--text", text)
    assert "Where rights are granted through roles:" in both
    assert "Where rights are granted through roles:" not in by_role
    assert "› Roles ›" in by_role


@pytest.mark.parametrize(
    "options",
    [("missing-Mark3r.xml",), (".",), ("-", "--text", "x"), ("a\0b",)],
    ids=["missing", "folder", "both", "nul"],
)
def test_what_cannot_be_read_is_a_usage_error(run: Run, options: tuple[str, ...]) -> None:
    code, out, err = run(*options)
    assert code == 2
    assert out == ""
    assert "More: " in err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_files_in_every_usual_encoding(encoding: str, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "log.txt"
    file.write_bytes(f"{REPLY} “quoted”".encode(encoding))
    code, out, _ = run("--json", str(file))
    assert code == 0
    assert lines(out)[0]["diagnosis"] == "login.refused"


@pytest.mark.parametrize("content", [b"", b"\xff", b"\xff\xfe\x00", b"\0", b"\x81\x8d", b"\xfe\xff\xd8"])
def test_no_content_is_an_error(content: bytes) -> None:
    assert isinstance(decoded(content), str)


def test_of_a_long_log_the_end_is_read(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "sync.log"
    with file.open("wb") as stream:
        stream.write(b"PL04000055 demo company and has expired\n")
        for _ in range(6):
            stream.write(b"2026-11-24 09:31:05 INFO nothing new\n" * 30_000)
        stream.write(REPLY.encode())
    _, out, _ = run("--json", str(file))
    assert [line.get("diagnosis") for line in lines(out)[:-1]] == ["login.refused"]


def test_it_needs_no_network_no_disk_and_no_packages() -> None:
    done = offline("diagnose", "--json", "--text", REPLY)
    assert done.stderr == ""
    assert done.returncode == 0
    assert lines(done.stdout)[0]["diagnosis"] == "login.refused"


def test_what_the_practice_company_answers_is_read_like_the_live_test(
    program: Program, gateway: PracticeGateway, tmp_path: Path
) -> None:
    """From end to end: the report of a failed test, pasted, gives the same diagnosis."""
    gateway.access.authorizations.clear()
    told = program.run("check", "--details")
    report = tmp_path / "report.txt"
    report.write_text(told.out, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "diagnose", "--json", str(report)],
        env=program.environment(),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [line.get("diagnosis") for line in lines(done.stdout)[:-1]] == ["sender.not_authorized"]
