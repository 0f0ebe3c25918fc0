"""The self-test, run from source: what it says of a program that works, and of one that does not."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from armatic_setup import paths, product, self_test
from armatic_setup.cancel import CancelToken
from armatic_setup.cli.command import ExitCode
from armatic_setup.cli.program import main
from armatic_setup.faults import Cancelled
from armatic_setup.practice import PracticeAccess, PracticeGateway
from armatic_setup.self_test import Finding, Verdict, parts, rehearsal, running, window
from armatic_setup.self_test.findings import NotWorking, Part

ROOT = Path(__file__).resolve().parents[2]
WITHOUT_WINDOW = (
    parts.CERTIFICATES,
    parts.XML,
    parts.DATABASE,
    parts.SIGNATURES,
    parts.WRITING,
    parts.KEYCHAIN,
    rehearsal.PRACTICE,
    rehearsal.CONNECTION,
    rehearsal.SYNC,
    rehearsal.EXPORT,
)
ALL = (*WITHOUT_WINDOW, *window.PARTS)


@pytest.fixture
def no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """The parts that need Qt are left out."""
    monkeypatch.setattr(window, "ask", lambda *_: iter(()))


def _all() -> tuple[bool, dict[str, Finding]]:
    found: list[Finding] = []
    passed = running.run_self_test(found.append, CancelToken())
    return passed, {finding.part.id: finding for finding in found}


def _files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_the_program_as_it_is_passes_and_leaves_nothing_behind(tmp_path: Path) -> None:
    home, away = tmp_path / "data", tmp_path / "away"
    home.mkdir()
    away.mkdir()
    (home / "journey.json").write_text("not for the self-test", "utf-8")
    ran = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "--self-test", "--json"],
        env={**os.environ, "ARMATIC_SETUP_HOME": str(home), "TMPDIR": str(away)},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    *lines, last = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [line["part"] for line in lines] == [part.id for part in ALL]
    # The tests run without a keychain: that is a note, and everything else has to pass.
    lacking = [line for line in lines if line["verdict"] != "passed"]
    assert [line for line in lacking if line["part"] != "keyring" or line["verdict"] != "note"] == []
    assert (last["passed"], last["version"], last["exit"]) == (True, product.VERSION, 0)
    assert ran.returncode == 0
    assert ran.stderr == ""
    assert _files(home) == ["journey.json"]
    assert _files(away) == []
    access = PracticeAccess()
    assert access.user_password not in ran.stdout
    assert access.sender_password not in ran.stdout


@pytest.mark.parametrize("part", ALL, ids=[part.id for part in ALL])
def test_what_is_said_of_a_failure_is_plain(part: Part) -> None:
    sentences = re.split(r"(?<=[.]) ", part.sentence)
    assert all(0 < len(sentence.split()) <= 20 for sentence in sentences)
    assert part.sentence.endswith((".", "2875."))


@pytest.mark.usefixtures("no_window")
@pytest.mark.parametrize(
    ("part", "room", "look"),
    [
        (parts.CERTIFICATES, parts, "certificates"),
        (parts.XML, parts, "xml"),
        (parts.DATABASE, parts, "database"),
        (parts.SIGNATURES, parts, "signatures"),
        (parts.WRITING, parts, "writing"),
        (parts.KEYCHAIN, parts, "keychain"),
        (rehearsal.EXPORT, rehearsal.Rehearsal, "export"),
    ],
)
def test_one_that_fails_is_told_and_keeps_no_other_from_being_asked(
    part: Part, room: object, look: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise RuntimeError("s3cret")

    monkeypatch.setattr(room, look, fail)
    passed, found = _all()
    assert not passed
    assert list(found) == [part.id for part in WITHOUT_WINDOW]
    failed = found.pop(part.id)
    assert (failed.verdict, failed.sentence, failed.detail) == (Verdict.FAILED, part.sentence, "RuntimeError")
    assert Verdict.FAILED not in {finding.verdict for finding in found.values()}


@pytest.mark.usefixtures("no_window")
def test_who_takes_any_signature_does_not_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nacl.signing.VerifyKey.verify", lambda *_: b"")
    passed, found = _all()
    assert not passed
    assert found["signatures"].detail == "a wrong signature was taken"


@pytest.mark.usefixtures("no_window")
def test_where_no_port_can_be_opened_the_rest_is_not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: PracticeGateway) -> PracticeGateway:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(PracticeGateway, "__enter__", refuse)
    passed, found = _all()
    assert not passed
    assert found["practice"].detail == "PermissionError: Permission denied"
    for part in ("connection", "sync", "export"):
        assert found[part].sentence == "Not tried: the practice company is not served."


@pytest.mark.usefixtures("no_window")
def test_a_company_that_answers_wrongly_does_not_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    serve = rehearsal.Rehearsal.serve

    def spoilt(company: rehearsal.Rehearsal) -> str:
        name = serve(company)
        assert company._gateway is not None
        company._gateway.access.authorizations = {}
        return name

    monkeypatch.setattr(rehearsal.Rehearsal, "serve", spoilt)
    passed, found = _all()
    assert not passed
    assert {found[part].verdict for part in ("connection", "sync", "export")} == {Verdict.FAILED}


def test_a_data_folder_that_cannot_be_written_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(*_: object, **__: object) -> object:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(parts.tempfile, "TemporaryFile", refuse)
    with pytest.raises(OSError, match="Read-only"):
        parts.writing(tmp_path)


def test_certificates_of_nobody_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "none.pem").write_text("", "ascii")
    (tmp_path / "certs").mkdir()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "certs"))
    with pytest.raises(NotWorking):
        parts.certificates()


@pytest.fixture
def second_process(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Puts a program in the place of the one that shows the window; the report's file is ``sys.argv[-1]``."""

    def put(code: str) -> None:
        monkeypatch.setattr(window, "program", lambda: [sys.executable, "-c", code])

    return put


def test_a_process_that_dies_before_its_window_is_told(
    second_process: Callable[[str], None], tmp_path: Path
) -> None:
    second_process("import os; os._exit(134)")  # as Qt does where it finds no way to show one
    first, *others = window.ask(tmp_path, CancelToken())
    assert (first.part, first.verdict, first.detail) == (window.PLATFORM, Verdict.FAILED, "it ended with 134")
    assert first.sentence == window.PLATFORM.sentence
    assert {other.verdict for other in others} == {Verdict.FAILED}
    assert {other.sentence for other in others} == {"Not tried: the part before it did not end."}


def test_what_was_told_before_it_died_counts_and_half_a_line_does_not(
    second_process: Callable[[str], None], tmp_path: Path
) -> None:
    second_process(
        "import sys; open(sys.argv[-1], 'w').write("
        """'{"id": "platform", "seconds": 1, "evidence": "xcb"}\\n{"id": "icons", "evid')"""
    )
    platform, icons, *_ = window.ask(tmp_path, CancelToken())
    assert (platform.verdict, platform.evidence) == (Verdict.PASSED, "xcb")
    assert (icons.verdict, icons.sentence) == (Verdict.FAILED, window.ICONS.sentence)


def test_a_second_process_that_cannot_start_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(window, "program", lambda: [str(tmp_path / "missing")])
    first = next(iter(window.ask(tmp_path, CancelToken())))
    assert first.detail.startswith("it did not start")


def test_cancel_ends_the_second_process(second_process: Callable[[str], None], tmp_path: Path) -> None:
    second_process(
        "import os, sys, threading; open(sys.argv[-1] + '.pid', 'w').write(str(os.getpid()));"
        "threading.Event().wait()"
    )
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        list(window.ask(tmp_path, token))
    pid = tmp_path / "window.jsonl.pid"
    if pid.exists():  # it was ended before it came so far
        with pytest.raises(ProcessLookupError):
            os.kill(int(pid.read_text()), 0)


def _told(*findings: Finding) -> Callable[[Callable[[Finding], None], CancelToken], bool]:
    def run(told: Callable[[Finding], None], cancel: CancelToken) -> bool:
        for finding in findings:
            told(finding)
        return all(finding.verdict is not Verdict.FAILED for finding in findings)

    return run


def test_the_table_says_what_failed_and_ends_with_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failed = Finding(parts.XML, Verdict.FAILED, sentence=parts.XML.sentence, detail="ImportError")
    monkeypatch.setattr(
        self_test, "run_self_test", _told(Finding(parts.WRITING, Verdict.PASSED, "/x"), failed)
    )
    assert main(["self-test"]) == ExitCode.FIX
    shown = capsys.readouterr().out
    assert "✓ Files" in shown
    assert "✗ XML" in shown
    assert parts.XML.sentence in shown
    assert "ImportError" not in shown
    assert main(["self-test", "--details"]) == ExitCode.FIX
    assert "ImportError" in capsys.readouterr().out


def test_a_note_is_no_failure(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(
        self_test, "run_self_test", _told(Finding(parts.KEYCHAIN, Verdict.NOTE, sentence="So."))
    )
    assert main(["self-test"]) == ExitCode.DONE
    assert "! Keychain" in capsys.readouterr().out


@pytest.fixture
def spoilt_resources(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A copy of the program's data files, to be damaged."""
    import shutil

    copy = tmp_path / "resources"
    shutil.copytree(paths.resources(), copy)
    monkeypatch.setattr(paths, "resources", lambda: copy)
    return copy


@pytest.mark.usefixtures("qapp")
def test_an_icon_without_ink_and_a_language_without_words_are_told(spoilt_resources: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from ui import self_test as in_window
    from ui.icons import PATHS
    from ui.theme import Theme

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert in_window._translations().startswith("en, ")
    icons = spoilt_resources / "icons" / PATHS
    icons.write_text(json.dumps(json.loads(icons.read_text("utf-8")) | {"lock": {"side": 20, "parts": []}}))
    with pytest.raises(NotWorking, match="lock"):
        in_window._icons(Theme(application))
    (spoilt_resources / "translations" / "de.qm").write_bytes(b"")
    with pytest.raises(NotWorking, match=r"de\.qm"):
        in_window._translations()
