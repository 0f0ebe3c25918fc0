"""``data``: shown, exported, aged, compared and deleted, with no network and no sign-in."""

from __future__ import annotations

import csv
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup import paths
from armatic_setup.cli import data_delete, main
from armatic_setup.guide.catalogue import load_catalogue
from armatic_setup.guide.facts import SyncFact
from armatic_setup.guide.journey import Journey
from armatic_setup.guide.state import SetupState, StateStore
from armatic_setup.practice import CompanySize, PracticeGateway
from armatic_setup.sync.datafiles import reserve
from tests.cli.conftest import ROOT, Program, Ran, finish
from tests.cli.real import runner
from tests.sync.old_files import write_old_file
from tests.sync.practice import Practice, practice

Run = Callable[..., Ran]


@pytest.fixture(scope="module")
def harbor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    with practice(tmp_path_factory.mktemp("data") / "d.sqlite3", CompanySize(30, 200)) as one:
        one.sync(page_size=2000)
        yield one


@pytest.fixture
def database(harbor: Practice, home: Path) -> Path:
    """The practice company's data where a sync would put it."""
    path = paths.database_file("HarborPine")
    path.parent.mkdir(parents=True)
    shutil.copy(harbor.path, path)
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: object) -> Ran:
        code = main(["data", *map(str, words)])
        told = capsys.readouterr()
        assert "Traceback" not in told.out + told.err
        return Ran(code, told.out, told.err)

    return run


def read(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


class TestShow:
    def test_it_says_what_is_stored_where_and_how_much(
        self, run: Run, database: Path, harbor: Practice
    ) -> None:
        told = run("show")
        assert told.code == 0
        assert str(database) in told.out
        assert "every total ties out" in told.out
        assert "MB" in told.out or "kB" in told.out
        for target in load_catalogue().objects:
            line = next(line for line in told.out.splitlines() if line.startswith(f"  {target.label}  "))
            assert f" {harbor.company.count(target.name):,} " in line

    def test_for_a_program_too(self, run: Run, database: Path, harbor: Practice) -> None:
        *objects, summary = run("show", "--json").lines
        assert {one["object"]: one["rows"] for one in objects} == {
            target.name: harbor.company.count(target.name) for target in load_catalogue().objects
        }
        assert (summary["company"], summary["ties"]) == ("HarborPine", True)
        assert summary["files"][0] == {
            "file": str(database),
            "kind": "data",
            "size": database.stat().st_size,
        }

    def test_other_companies_are_listed(self, run: Run, database: Path) -> None:
        shutil.copy(database, database.with_name("Other.sqlite3"))
        assert "Other.sqlite3" in run("show", "--company", "HarborPine").out
        told = run("show")
        assert told.code == 2
        assert "add --company" in told.err

    def test_nothing_stored_is_no_failure(self, run: Run) -> None:
        assert run("show").out == "No synced data is on this computer.\n"
        assert run("show", "--json").lines[-1]["database"] is None

    def test_an_older_file_is_upgraded_and_its_copy_shown(self, run: Run, home: Path) -> None:
        write_old_file(paths.database_file("HarborPine"))
        told = run("show")
        assert told.code == 0
        assert "HarborPine.sqlite3.version-1.backup" in told.out
        assert "not compared yet" in told.out

    @pytest.mark.parametrize("action", ["show", "aging", "tie-out"])
    def test_a_newer_or_foreign_file_is_explained(self, run: Run, database: Path, action: str) -> None:
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA user_version = 99")
        told = run(action)
        assert told.code == 1
        assert "A newer version of Armatic Setup wrote this file." in told.out
        told = run(action, "--database", ROOT / "README.md")
        assert told.code == 1
        assert "This file holds other data" in told.out


class TestExport:
    def test_one_object_into_a_file(self, run: Run, database: Path, harbor: Practice, tmp_path: Path) -> None:
        told = run("export", "invoices", tmp_path / "i.csv")
        assert told.code == 0
        rows = read(tmp_path / "i.csv")
        assert [row["Invoice number"] for row in rows] == [
            row["RECORDID"] for row in harbor.company.rows("ARINVOICE")
        ]

    def test_one_object_into_a_folder(self, run: Run, database: Path, tmp_path: Path) -> None:
        assert run("export", "customer_balances", tmp_path).code == 0
        assert read(tmp_path / "customer_balances.csv")

    def test_all_into_a_folder(self, run: Run, database: Path, tmp_path: Path) -> None:
        *files, summary = run("export", "all", tmp_path / "out", "--json").lines
        assert len(files) == summary["files"] == 3 + len(load_catalogue().objects)
        assert summary["complete"] is True
        for one in files:
            assert len(read(Path(one["file"]))) == one["rows"]

    def test_an_existing_file_stays(self, run: Run, database: Path, tmp_path: Path) -> None:
        (tmp_path / "i.csv").write_text("mine")
        told = run("export", "invoices", tmp_path / "i.csv")
        assert told.code == 1
        assert "There is a file of this name already" in told.out
        assert (tmp_path / "i.csv").read_text() == "mine"
        assert run("export", "invoices", tmp_path / "i.csv", "--replace").code == 0

    def test_an_unknown_object_is_a_slip(self, run: Run, database: Path, tmp_path: Path) -> None:
        told = run("export", "bills", tmp_path / "b.csv")
        assert told.code == 2
        assert "There are no records called bills" in told.err
        assert "open_invoices" in told.err
        (tmp_path / "file").touch()
        assert run("export", "all", tmp_path / "file").code == 2

    def test_what_was_never_read_is_left_out_and_said_to_be(
        self, run: Run, database: Path, tmp_path: Path
    ) -> None:
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("DELETE FROM sync_bookmark WHERE object = 'ARADJUSTMENT'")
            connection.execute("UPDATE sync_run SET finished_at = NULL")
            connection.commit()
        told = run("export", "all", tmp_path / "out")
        assert "Left out, since no sync has read them: Adjustments." in told.out
        assert "The last sync is not finished" in told.out
        assert not (tmp_path / "out" / "aradjustment.csv").exists()
        told = run("export", "adjustments", tmp_path / "a.csv")
        assert (told.code, list(tmp_path.glob("a.csv"))) == (2, [])

    @pytest.mark.skipif(sys.platform == "win32", reason="signals of this kind are POSIX's")
    def test_a_signal_ends_it_and_nothing_is_left(
        self, program: Program, database: Path, tmp_path: Path
    ) -> None:
        with closing(sqlite3.connect(database)) as connection:  # enough rows to be in the middle of
            connection.execute(
                "WITH RECURSIVE n(i) AS (SELECT 10000000 UNION ALL SELECT i + 1 FROM n WHERE i < 11000000)"
                " INSERT INTO contact (recordno) SELECT i FROM n"
            )
            connection.commit()
        target = tmp_path / "out"
        process = subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), "data", "export", "all", str(target)],
            env=program.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        while not (target.exists() and list(target.glob(".contact.csv.*"))):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        ran = finish(process)
        assert ran.code == 130
        assert list(target.iterdir()) == []


class TestAging:
    def test_currencies_and_what_else_is_open(self, run: Run, database: Path, harbor: Practice) -> None:
        told = run("aging", "--as-of", "2026-10-30")
        assert told.code == 0
        assert "as of 30 Oct 2026" in told.out
        for currency, amount in harbor.company.open_receivables().items():
            line = next(line for line in told.out.splitlines() if line.startswith(f"  {currency} "))
            assert line.endswith(f" {amount:,.0f}" if currency == "JPY" else f" {amount:,.2f}")
        assert "Also open now, and not in the aging" in told.out
        assert "Something was applied later" not in told.out

    def test_an_earlier_day_says_how_its_totals_follow(self, run: Run, database: Path) -> None:
        told = run("aging", "--as-of", "2026-08-31")
        assert "From what is open now to what was open then" in told.out
        assert "all that was ever applied is what Intacct says is paid" in told.out.replace("\n", " ")

    def test_the_file_holds_customers_and_totals(
        self, run: Run, database: Path, tmp_path: Path, harbor: Practice
    ) -> None:
        file = tmp_path / "aging.csv"
        assert run("aging", "--as-of", "2026-10-30", "--csv", file).code == 0
        rows = read(file)
        totals = {row["Currency"]: Decimal(row["Total"]) for row in rows if not row["Customer ID"]}
        assert totals == harbor.company.open_receivables()
        for currency, total in totals.items():
            own = [row for row in rows if row["Customer ID"] and row["Currency"] == currency]
            assert sum(Decimal(row["Total"]) for row in own) == total
        assert {row["As of"] for row in rows} == {"2026-10-30"}
        assert run("aging", "--csv", file).code == 1

    def test_for_a_program_with_every_customer(self, run: Run, database: Path) -> None:
        *lines, summary = run("aging", "--as-of", "2026-10-30", "--customers", "--json").lines
        assert (summary["as_of"], summary["unproven"]) == ("2026-10-30", [])
        for line in lines:
            assert sum(map(Decimal, line["buckets"].values())) == Decimal(line["total"])
        assert {line["event"] for line in lines} == {"customer", "currency"}
        owing = next(line for line in lines if line["event"] == "customer")
        assert owing["customer"] in run("aging", "--as-of", "2026-10-30", "--customers").out

    def test_a_day_that_is_none_is_a_slip(self, run: Run, database: Path) -> None:
        told = run("aging", "--as-of", "09/30/2026")
        assert told.code == 2
        assert "2026-09-30" in told.err

    def test_where_nothing_was_open_it_says_so(self, run: Run, home: Path) -> None:
        write_old_file(paths.database_file("HarborPine"))
        assert "Nothing was open." in run("aging").out


class TestTieOut:
    def test_the_last_comparison_is_shown_again(self, run: Run, database: Path, tmp_path: Path) -> None:
        told = run("tie-out", "--csv", tmp_path / "t.csv")
        assert told.code == 0
        for words in (
            "24 of 24 row counts agree",
            "sums of amounts agree",
            "customers agree",
        ):
            assert words in told.out
        assert {row["Ties"] for row in read(tmp_path / "t.csv")} == {"yes"}

    def test_before_the_first_it_says_so(self, run: Run, home: Path) -> None:
        write_old_file(paths.database_file("HarborPine"))
        assert run("tie-out").code == 1
        assert run("tie-out", "--json").lines[-1]["compared_at"] is None

    def test_a_record_that_differed_is_named_with_its_reason(
        self,
        gateway: PracticeGateway,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        run: Run,
        tmp_path: Path,
    ) -> None:
        sync = runner(gateway, monkeypatch, capsys)
        file = tmp_path / "x.sqlite3"
        assert sync("sync", "--database", str(file)).code == 0
        with closing(sqlite3.connect(file)) as connection:
            number, due = connection.execute(
                "SELECT recordid, trx_totaldue FROM arinvoice WHERE trx_totaldue GLOB '*[1-9]*' LIMIT 1"
            ).fetchone()
            connection.execute("UPDATE arinvoice SET trx_totaldue = '0.00' WHERE recordid = ?", (number,))
            connection.commit()
        told = sync("sync", "--database", str(file))
        assert told.code == 0
        assert "Read again, because they differed: 1" in told.out
        line = next(line for line in told.out.splitlines() if number in line)
        assert f" {due} " in line
        assert line.endswith("changed in Intacct without a new time stamp")
        again = run("tie-out", "--database", file, "--json").lines
        assert (again[0]["name"], again[0]["theirs"], again[0]["ours"]) == (number, due, "0.00")
        assert again[-1]["settled"] == 1
        assert number in run("tie-out", "--database", file).out


class TestDelete:
    def test_with_yes_everything_that_belongs_to_it_goes(self, run: Run, database: Path) -> None:
        database.with_name(f"{database.name}.version-1.backup").touch()
        database.with_name(f"{database.name}.damaged-20260101-000000").touch()
        told = run("delete", "--yes")
        assert told.code == 0
        for words in ("will be deleted", "What stays", "your answers", "as it was before an upgrade"):
            assert words in told.out
        assert list(database.parent.iterdir()) == []
        assert run("delete", "--company", "HarborPine", "--yes").out == "No synced data is there to delete.\n"

    def test_without_a_terminal_nothing_goes_unasked(self, run: Run, database: Path) -> None:
        told = run("delete")
        assert told.code == 2
        assert "--yes" in told.err
        assert database.exists()

    @pytest.mark.parametrize(("answer", "code"), [("yes", 0), ("Y ", 0), ("", 130), ("no", 130), (None, 130)])
    def test_it_asks_and_takes_only_yes(
        self,
        run: Run,
        database: Path,
        monkeypatch: pytest.MonkeyPatch,
        answer: str | None,
        code: int,
    ) -> None:
        def ask(_: str) -> str:
            if answer is None:
                raise EOFError
            return answer

        monkeypatch.setattr(data_delete, "_ask", lambda: ask)
        assert run("delete").code == code
        assert database.exists() == bool(code)

    def test_the_journey_does_not_say_any_more_that_the_sync_is_done(
        self, run: Run, database: Path, home: Path
    ) -> None:
        fact = SyncFact(datetime(2026, 11, 24, tzinfo=UTC), 100, 24, 0, ties=True)
        catalogue = load_catalogue()
        store = StateStore(paths.journey_file())
        for company_id, kept in (("Other", fact), ("HarborPine", None)):
            journey = Journey(catalogue, SetupState()).answer(company_id=company_id).sync_finished(fact)
            store.save(journey.state)
            assert run("delete", "--database", database, "--yes").code == 0
            assert store.load().sync == kept
            assert store.load().answers.company_id == company_id
            database.parent.mkdir(exist_ok=True)
            write_old_file(database)

    def test_everything_is_the_data_of_every_company(self, run: Run, database: Path, home: Path) -> None:
        write_old_file(database.with_name("Other+UK-01.sqlite3"))
        assert run("delete", "--everything", "--company", "X", "--yes").code == 2
        assert len(run("delete", "--everything", "--yes", "--json").lines[-1]["deleted"]) >= 2
        assert list(database.parent.iterdir()) == []

    def test_a_file_that_is_not_ours_is_never_deleted(self, run: Run, tmp_path: Path) -> None:
        mine = tmp_path / "mine.sqlite3"
        with closing(sqlite3.connect(mine)) as connection:
            connection.execute("CREATE TABLE precious (x)")
        told = run("delete", "--database", mine, "--yes")
        assert told.code == 1
        assert mine.exists()

    def test_data_that_a_sync_holds_stays(self, run: Run, database: Path) -> None:
        with reserve(database):
            told = run("delete", "--yes")
        assert told.code == 3
        assert database.exists()

    def test_a_damaged_file_of_ours_can_be_deleted(self, run: Run, database: Path) -> None:
        database.write_bytes(b"\0" * 5000)
        assert run("delete", "--company", "HarborPine", "--yes").code == 0
        assert not database.exists()


@pytest.mark.skipif(os.name != "posix", reason="rights of this kind are POSIX's")
def test_everything_that_is_written_is_the_users_alone(
    run: Run, program: Program, tmp_path: Path, home: Path
) -> None:
    assert program.run("sync").code == 0
    assert run("export", "all", tmp_path / "out").code == 0
    assert run("aging", "--csv", tmp_path / "aging.csv").code == 0
    data = home / "data"
    folders = [home, data, tmp_path / "out"]
    files = [*data.iterdir(), *(tmp_path / "out").iterdir(), tmp_path / "aging.csv"]
    assert {stat.S_IMODE(folder.stat().st_mode) for folder in folders} == {0o700}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_a_damaged_file_is_kept_aside_and_read_anew(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "x.sqlite3"
    assert program.run("sync", "--database", str(file)).code == 0
    content = bytearray(file.read_bytes())
    content[4096 * 3 :] = b"\xff" * (len(content) - 4096 * 3)
    file.write_bytes(content)
    ran = program.run("sync", "--database", str(file))
    assert ran.code == 0, ran.out + ran.err
    assert "The data file was damaged. It is kept as x.sqlite3.damaged-" in ran.out
    assert ran.out.endswith("Everything arrived, and every total ties out.\n")
    assert len(list(tmp_path.glob("x.sqlite3.damaged-*"))) >= 1
