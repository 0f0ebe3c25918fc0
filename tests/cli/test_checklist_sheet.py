"""``checklist --missing`` and ``--export``: with nothing saved, with a journey, on a full disk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from armatic_setup import cli, paths
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import StateStore
from armatic_setup.review.export import CannotPrintError, Format
from armatic_setup.review.file import save_review
from armatic_setup.review.sheet import Paper, Sheet
from tests.cli.test_checklist import offline
from tests.cli.test_main import ROOT, run_without
from tests.review.sheet_samples import CATALOGUE, NOW, fresh, known

WINDOW = {"PySide6", "shiboken6", "ui"}


def _main(*argv: str) -> int:
    return cli.main(["checklist", *argv], print_pdf=_pdf)


def _pdf(sheet: Sheet, paper: Paper) -> bytes:
    """Stands in for Qt, which these tests do not load."""
    return f"%PDF {paper.value} {len(sheet.rows)}".encode()


def _save(journey: Journey) -> None:
    StateStore(paths.journey_file()).save(journey.state)


@pytest.mark.parametrize("ending", [one.value for one in Format])
def test_every_format_needs_nothing_saved(
    ending: str, tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"sheet{ending}"
    assert _main("--export", str(target)) == 0
    assert capsys.readouterr().out == f"{target} is written: 13 rows.\n"
    assert target.stat().st_size > 5
    assert not home.exists()


def test_the_paper_is_handed_on(tmp_path: Path) -> None:
    for paper in Paper:
        _main("--export", str(tmp_path / "a.pdf"), "--paper", paper.value)
        assert (tmp_path / "a.pdf").read_text() == f"%PDF {paper.value} 13"
        _main("--export", str(tmp_path / "a.html"), "--paper", paper.value)
        assert f"size: {paper.value};" in (tmp_path / "a.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "said", "unsaid"),
    [
        ((), "In a role-based company:", "Permission type: Role-based"),
        (("--role-based",), "Permission type: Role-based", "In a user-based company:"),
        (("--multi-entity",), "Entities: Several", "Contacts"),
        (("--optional",), "Contacts", "Entities: Several"),
        (("--profile", "read-only"), "Profile: Read-only evaluation", "Post ["),
        (("--company", "HarborPine", "--asked-by", "Kim Ortega"), "Asked by: Kim Ortega", "\x1b"),
    ],
)
def test_options_decide_what_is_on_the_sheet(
    options: tuple[str, ...], said: str, unsaid: str, tmp_path: Path
) -> None:
    assert _main("--export", str(tmp_path / "a.txt"), *options) == 0
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert said in text
    assert unsaid not in text


def test_what_is_saved_counts_as_granted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _save(known())
    assert _main("--missing") == 0
    text = capsys.readouterr().out
    assert "11 of 13 required rows, as far as is known." in text
    assert "Customers (here: Debtors)" in text
    assert "Note   Dana asks the auditors first." in text
    assert "[ ] Accounts " not in text
    assert _main("--export", str(tmp_path / "a.txt"), "--missing") == 0
    sheet = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert "Company ID: HarborPine" in sheet
    assert "- Accounts\n" not in sheet


def test_the_options_win_over_what_is_saved(tmp_path: Path) -> None:
    _save(known())
    _main("--export", str(tmp_path / "a.txt"), "--profile", "read-only", "--asked-by", "Lee Sato")
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert "Profile: Read-only evaluation" in text
    assert "Asked by: Lee Sato" in text


def test_another_company_has_nothing_of_the_saved_one(capsys: pytest.CaptureFixture[str]) -> None:
    _save(known())
    assert _main("--missing", "--company", "OTHER") == 0
    assert "13 of 13 required rows" in capsys.readouterr().out
    assert _main("--missing", "--company", "harborpine") == 0
    assert "11 of 13 required rows" in capsys.readouterr().out


def test_a_rehearsal_grants_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    path = paths.journey_file()
    StateStore(path, practice=True).save(replace(known().state, practice=True))
    assert _main("--missing") == 0
    assert "13 of 13" in capsys.readouterr().out


@pytest.mark.parametrize("content", [b"{", b"\xff", b'{"format": "armatic-setup-journey", "version": 99}'])
def test_a_damaged_journey_is_left_alone(content: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    path = paths.journey_file()
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    assert _main("--missing") == 0
    said = capsys.readouterr()
    assert said.err == "The saved journey cannot be read, so nothing counts as granted.\n"
    assert "13 of 13" in said.out
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_json_has_a_line_for_each_missing_row(capsys: pytest.CaptureFixture[str]) -> None:
    _save(known())
    assert _main("--missing", "--json", "--optional") == 0
    lines = {line["permission"]: line for line in map(json.loads, capsys.readouterr().out.splitlines())}
    customers = lines["accounts_receivable.customers"]
    assert customers["missing"] == ["Edit"]
    assert customers["present"] == ["List", "View", "Add"]
    assert customers["standings"]["Edit"] == "disproven"
    assert lines["accounts_receivable.invoices"]["more"] == ["Delete"]
    assert lines["company.contacts"]["optional"]
    assert "general_ledger.accounts" not in lines


def test_json_tells_of_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _main("--export", str(tmp_path / "a.md"), "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {
        "event": "summary", "command": "checklist", "exit": 0, "file": str(tmp_path / "a.md"),
        "rows": 13, "missing": 13, "required": 13,
    }  # fmt: skip


def test_a_review_file_counts_in_the_place_of_what_is_saved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _save(fresh())
    review = tmp_path / "harbor.armatic-review.json"
    save_review(review, known(), None, NOW)
    assert _main("--missing", "--review", str(review)) == 0
    assert "11 of 13 required rows" in capsys.readouterr().out
    assert _main("--export", str(tmp_path / "a.txt"), "--review", str(review)) == 0
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert "Asked by: Kim Ortega" in text
    assert "here: Debtors" in text


def test_a_review_file_that_is_none_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.json"
    other.write_text("[]")
    assert _main("--missing", "--review", str(other)) == 1
    assert "This file is no review" in capsys.readouterr().out
    assert _main("--missing", "--review", str(tmp_path / "none.json")) == 1
    assert "There is no review file of that name." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--export", "sheet.doc"), "must end in .pdf, .html, .md, .csv or .txt"),
        (("--export", "nowhere/sheet.pdf"), "There is no folder nowhere."),
        (("--export", "folder.txt"), "folder.txt is a folder."),
        (("--paper", "a4"), "--paper goes together with --export."),
        (("--missing", "--paper", "a4"), "--paper goes together with --export."),
        (("--company", "C"), "go together with --export or --missing"),
        (("--review", "f.json"), "go together with --export or --missing"),
        (("--missing", "--review", "f.json", "--company", "C"), "leave out --company"),
        (("--missing", "--paper", "a3"), "not known"),
    ],
)
def test_what_contradicts_itself_is_said(
    options: tuple[str, ...],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.txt").mkdir()
    assert _main(*options) == 2
    assert said in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["folder.txt"]


def test_a_disk_that_takes_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(descriptor: int) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "fsync", refuse)
    assert _main("--export", str(tmp_path / "a.txt")) == 1
    assert "cannot be read or written" in capsys.readouterr().out
    assert list(tmp_path.glob("*.txt")) == []


def test_without_the_window_s_packages_there_is_everything_but_pdf(tmp_path: Path) -> None:
    done = run_without(WINDOW, "checklist", "--export", str(tmp_path / "a.html"))
    assert (done.returncode, done.stderr) == (0, "")
    done = run_without(WINDOW, "checklist", "--export", str(tmp_path / "a.pdf"))
    assert done.returncode == 1
    assert done.stderr.startswith("A PDF needs what the window needs.")
    assert "Missing: " in done.stderr
    assert not (tmp_path / "a.pdf").exists()


def test_without_a_typeface_no_blank_pdf_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(sheet: Sheet, paper: Paper) -> bytes:
        raise CannotPrintError("a typeface")

    assert cli.main(["checklist", "--export", str(tmp_path / "a.pdf")], print_pdf=refuse) == 1
    assert capsys.readouterr().err.endswith("Missing: a typeface\n")
    assert not (tmp_path / "a.pdf").exists()


def test_what_is_missing_needs_nothing_but_itself() -> None:
    done = offline("checklist", "--missing", allowed=frozenset({"platformdirs"}))
    assert done.stderr == ""
    assert done.returncode == 0
    assert "13 of 13 required rows" in done.stdout


def test_the_program_paints_a_pdf_without_a_screen(tmp_path: Path, home: Path) -> None:
    target = tmp_path / "sheet.pdf"
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "checklist", "--export", str(target), "--optional"],
        env={**kept, "HOME": str(home), "ARMATIC_SETUP_HOME": str(home), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    text = subprocess.run(["pdftotext", "-raw", str(target), "-"], capture_output=True, check=True).stdout
    words = b" ".join(text.split())
    for row in CATALOGUE.permissions:
        assert row.row.encode() in words
