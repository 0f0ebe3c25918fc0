"""``export``: written, gone on with, verified; the words and the JSON."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from armatic_setup.cli import main
from armatic_setup.delivery.portable_verify import verify
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.practice import CompanySize
from tests.cli.conftest import ROOT, Ran
from tests.sync.practice import Practice, practice

Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def harbor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    folder = tmp_path_factory.mktemp("home")
    with practice(folder / "data" / "HarborPine.sqlite3", CompanySize(30, 200)) as one:
        one.path.parent.mkdir()
        one.sync(page_size=2000)
        yield one


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], harbor: Practice) -> Run:
    def run(*words: object) -> Ran:
        code = main(["export", *map(str, words)])
        told = capsys.readouterr()
        assert "Traceback" not in told.out + told.err
        return Ran(code, told.out, told.err)

    return run


def test_the_practice_company_is_exported_and_verified(run: Run, harbor: Practice, tmp_path: Path) -> None:
    target = tmp_path / "out.zip"
    told = run(target, "--database", harbor.path)
    assert told.code == 0
    assert str(target) in told.out
    assert "arinvoice.csv" in told.out
    report = verify(target)
    assert report.findings == ()
    assert report.rows == sum(harbor.company.count(one.name) for one in load_catalogue().objects)
    told = run(target, "--verify")
    assert (told.code, told.err) == (0, "")
    assert f"{report.rows:,} rows" in told.out


def test_for_a_program(run: Run, harbor: Practice, tmp_path: Path) -> None:
    *files, last = run(tmp_path / "out", "--format", "jsonl", "--json", "--database", harbor.path).lines
    assert (last["command"], last["exit"], last["complete"], last["absent"]) == ("export", 0, True, [])
    assert {one["object"]: one["rows"] for one in files} == {
        one.name: harbor.company.count(one.name) for one in load_catalogue().objects
    }
    *findings, last = run(tmp_path / "out", "--verify", "--json").lines
    assert (findings, last["verified"], last["company"]) == ([], True, "HarborPine")
    (tmp_path / "out" / "customer.jsonl").write_text("")
    told = run(tmp_path / "out", "--verify", "--json")
    *findings, last = told.lines
    assert (told.code, last["verified"], last["findings"]) == (1, False, len(findings))
    assert {one["file"] for one in findings} == {"customer.jsonl"}


def test_what_is_spoilt_is_said_in_sentences(run: Run, harbor: Practice, tmp_path: Path) -> None:
    run(tmp_path / "out", "--database", harbor.path)
    (tmp_path / "out" / "customer.csv").unlink()
    told = run(tmp_path / "out", "--verify")
    assert told.code == 1
    assert "customer.csv is missing." in told.out


def test_what_is_there_is_replaced_only_when_asked_for(run: Run, harbor: Practice, tmp_path: Path) -> None:
    words = (tmp_path / "out.zip", "--database", harbor.path)
    assert run(*words).code == 0
    told = run(*words, "--json")
    assert (told.code, told.lines[-1]["diagnosis"]) == (1, "local.file_exists")
    assert run(*words, "--replace").code == 0
    told = run(tmp_path, "--database", harbor.path, "--replace", "--json")
    assert (told.code, told.lines[-1]["diagnosis"]) == (1, "local.export_foreign")


def test_nothing_to_export_or_verify(run: Run, tmp_path: Path) -> None:
    assert run(tmp_path / "out").code == 2
    assert run(tmp_path / "out", "--verify").code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_ends_it_and_it_goes_on(run: Run, harbor: Practice, tmp_path: Path, home: Path) -> None:
    target = tmp_path / "out"
    # The same command in a process of its own, which interrupts itself after the first file.
    code = (
        "import os, signal, sys\n"
        "from armatic_setup.cli import main\n"
        "from armatic_setup.delivery.portable_work import Work\n"
        "note = Work.note\n"
        "def noted(self, state, finished):\n"
        "    note(self, state, finished)\n"
        "    if len(finished) == 3:\n"
        "        os.kill(os.getpid(), signal.SIGINT)\n"
        "        import threading; threading.Event().wait(1)\n"
        "Work.note = noted\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "export", str(target), "--database", str(harbor.path), "--json"],
        cwd=ROOT,
        env={**os.environ, "ARMATIC_SETUP_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 130, done.stderr
    assert not target.exists()
    told = run(target, "--database", harbor.path)
    assert told.code == 0
    assert "went on" in told.out
    assert not verify(target).findings
