"""The portable export: what stands in it, that it is complete or not there, and that it goes on."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.delivery.portable import PortableExport
from armatic_setup.delivery.portable_rows import DataFormat
from armatic_setup.delivery.portable_verify import verify
from armatic_setup.delivery.portable_work import Work
from armatic_setup.delivery.seam import Progress
from armatic_setup.faults import Cancelled
from armatic_setup.sync.positions import Run
from armatic_setup.sync.store import Store, StoreError
from tests.delivery.intake_samples import TARGETS, invoice, put
from tests.delivery.portable_samples import contents, export, make_company, manifest, sync_again
from tests.sync.samples import INVOICES, NOON, bookmark

ROOT = Path(__file__).resolve().parents[2]
FILES = {"manifest.json", "verify.py", "README.txt", "department.csv", "arinvoice.csv"}
#: Megabytes that ten times as much data may cost more. The data itself is 60 MB more.
ALLOWED = 10


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_company(tmp_path / "data.sqlite3") as store:
        yield store


def kind_of(error: pytest.ExceptionInfo[StoreError]) -> str:
    return error.value.kind


def test_csv_tells_null_from_empty_and_keeps_every_sign(store: Store, tmp_path: Path) -> None:
    put(store, INVOICES, [(9999, 'a "b", c', "", "2026-11-01", None, "-0.10", None, 7, None, None)])
    export(store, tmp_path / "out")
    lines = contents(tmp_path / "out")
    assert lines["department.csv"].decode() == (
        'RECORDNO,DEPARTMENTID,TITLE\r\n1,"D1","Søn \u2028 \r\n 100 %"\r\n2,"D2",\r\n3,"D3",""\r\n'
    )
    assert lines["arinvoice.csv"].endswith(b'\r\n9999,"a ""b"", c","",2026-11-01,,-0.10,,7,,\r\n')


def test_json_lines_have_every_field(store: Store, tmp_path: Path) -> None:
    export(store, tmp_path / "out", DataFormat.JSON_LINES)
    lines = contents(tmp_path / "out")["department.jsonl"].decode().split("\n")
    assert lines[1:] == [
        '{"RECORDNO":2,"DEPARTMENTID":"D2","TITLE":null}',
        '{"RECORDNO":3,"DEPARTMENTID":"D3","TITLE":""}',
        "",
    ]


@pytest.mark.parametrize("name", ["out", "out.zip"])
@pytest.mark.parametrize("data_format", DataFormat)
def test_it_is_verified_and_the_same_each_time(
    store: Store, tmp_path: Path, name: str, data_format: DataFormat
) -> None:
    first, second = tmp_path / "first" / name, tmp_path / "second" / name
    told: list[Progress] = []
    done = export(store, first, data_format, emit=told.append)
    export(store, second, data_format)
    assert contents(first) == contents(second)
    if first.is_file():
        assert first.read_bytes() == second.read_bytes()
    report = verify(first)
    assert (report.findings, report.rows, report.files) == ((), 1_203, 5)
    assert report.company_id == "HarborPine"
    assert (done.records, done.delivered, done.agrees, done.finished) == (1_203, 1_203, True, True)
    assert told[-1].fraction == 1.0
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert [file.name for file in first.parent.iterdir()] == [name]


def test_the_manifest_says_what_is_there(store: Store, tmp_path: Path) -> None:
    put(store, INVOICES, [invoice(5001, "12345678901234567890.123", "JPY"), invoice(5002, None, None)])
    export(store, tmp_path / "out")
    told = manifest(tmp_path / "out")
    departments, invoices = told["objects"]
    assert told["sync"] == {"started_at": "2026-11-24T12:00:00Z", "finished_at": "2026-11-24T12:05:00Z"}
    assert (departments["totals"], departments["currency"]) == ([], None)
    assert (invoices["rows"], invoices["currency"]) == (1_202, "CURRENCY")
    assert [(one["currency"], one["total"]) for one in invoices["totals"]] == [
        ("", "0.00"),
        ("JPY", "12345678901234567890.123"),
        ("USD", "12600.00"),
    ]
    assert invoices["fields"][5] == {"name": "TRX_TOTALDUE", "kind": "money"}
    assert told["absent"] == []


def test_it_is_of_one_moment(store: Store, tmp_path: Path) -> None:
    def change(progress: Progress) -> None:
        if progress.object == "DEPARTMENT":
            with Store(store.path) as other:
                put(other, INVOICES, [invoice(7777)], [1, 2, 3])

    assert export(store, tmp_path / "out", emit=change).agrees
    assert verify(tmp_path / "out").rows == 1_203


class TestBrokenOff:
    def broken_off(self, store: Store, target: Path) -> None:
        token = CancelToken()

        def stop(progress: Progress) -> None:
            if progress.object == "ARINVOICE":
                token.cancel()

        with pytest.raises(Cancelled):
            export(store, target, cancel=token, emit=stop)
        assert not target.exists()

    def test_it_goes_on(self, store: Store, tmp_path: Path) -> None:
        self.broken_off(store, tmp_path / "out.zip")
        done = export(store, tmp_path / "out.zip")
        assert (done.went_on, done.delivered, done.records, done.began_anew) == (1, 1_200, 1_203, False)
        export(store, tmp_path / "other.zip")
        assert contents(tmp_path / "out.zip") == contents(tmp_path / "other.zip")

    def test_it_begins_anew_after_another_sync(self, store: Store, tmp_path: Path) -> None:
        self.broken_off(store, tmp_path / "out")
        sync_again(store)
        done = export(store, tmp_path / "out")
        assert (done.went_on, done.began_anew) == (0, True)

    def test_it_begins_anew_while_a_sync_is_not_finished(self, store: Store, tmp_path: Path) -> None:
        store.begin_run(Run(9, NOON))
        self.broken_off(store, tmp_path / "out")
        done = export(store, tmp_path / "out")
        assert (done.went_on, done.began_anew, done.finished) == (0, True, False)
        assert not verify(tmp_path / "out").finished

    def test_in_another_form_it_begins_anew(self, store: Store, tmp_path: Path) -> None:
        self.broken_off(store, tmp_path / "out")
        done = export(store, tmp_path / "out", DataFormat.JSON_LINES)
        assert done.began_anew
        assert not verify(tmp_path / "out").findings

    def test_a_finished_file_that_was_spoilt_is_written_again(self, store: Store, tmp_path: Path) -> None:
        self.broken_off(store, tmp_path / "out")
        file = Work(tmp_path / "out").data / "department.csv"
        file.write_bytes(file.read_bytes().replace(b"D2", b"D4"))
        assert export(store, tmp_path / "out").went_on == 0
        assert not verify(tmp_path / "out").findings

    @pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
    @pytest.mark.parametrize("name", ["out", "out.zip"])
    def test_killed_before_any_act_on_a_file(self, store: Store, tmp_path: Path, name: str) -> None:
        sync_again(store)
        export(store, tmp_path / "reference" / name)
        expected = contents(tmp_path / "reference" / name)
        acts = int(child(store.path, tmp_path / "count" / name).split()[0])
        went_on = []
        for number in range(1, acts + 1, 1 if os.environ.get("ARMATIC_KILLS") == "long" else 3):
            target = tmp_path / str(number) / name
            export(store, target)  # an older one stands there, to be replaced
            child(store.path, target, number)
            assert not target.exists() or contents(target) == expected, number
            went_on.append(export(store, target, replace=True).went_on)
            assert contents(target) == expected, number
            assert [file.name for file in target.parent.iterdir()] == [name]
        assert {0, 1, 2} == set(went_on)


def child(path: Path, target: Path, number: int = 0, checked: str = "") -> str:
    """Export in another process; *number* is the act before which it is killed."""
    words = [str(path), str(target), str(number), checked]
    done = subprocess.run(
        [sys.executable, "-m", "tests.delivery.portable_child", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == (-9 if number else 0), done.stderr
    return done.stdout


class TestTheTarget:
    def test_what_is_there_stays(self, store: Store, tmp_path: Path) -> None:
        for name in ("out", "out.zip"):
            export(store, tmp_path / name)
            before = contents(tmp_path / name)
            with pytest.raises(StoreError) as caught:
                export(store, tmp_path / name)
            assert kind_of(caught) == "file_exists"
            assert contents(tmp_path / name) == before

    def test_an_earlier_export_is_replaced_when_asked_for(self, store: Store, tmp_path: Path) -> None:
        for name in ("out", "out.zip"):
            export(store, tmp_path / name)
        put(store, INVOICES, [invoice(7777)])
        sync_again(store)
        for name in ("out", "out.zip"):
            export(store, tmp_path / name, replace=True)
            assert verify(tmp_path / name).rows == 1_204

    @pytest.mark.parametrize("with_export", [False, True])
    def test_a_folder_with_other_files_is_never_replaced(
        self, store: Store, tmp_path: Path, with_export: bool
    ) -> None:
        target = tmp_path / "documents"
        if with_export:
            export(store, target)
        target.mkdir(exist_ok=True)
        (target / "letter.txt").write_text("mine")
        with pytest.raises(StoreError) as caught:
            export(store, target, replace=True)
        assert kind_of(caught) == "export_foreign"
        assert (target / "letter.txt").read_text() == "mine"

    def test_neither_is_a_file_that_is_no_zip_file_by_name(self, store: Store, tmp_path: Path) -> None:
        (tmp_path / "letter.txt").write_text("mine")
        (tmp_path / "odd.zip").mkdir()
        for name in ("letter.txt", "odd.zip"):
            with pytest.raises(StoreError) as caught:
                export(store, tmp_path / name, replace=True)
            assert kind_of(caught) == "export_foreign"

    def test_an_unfinished_folder_of_somebody_else_is_left_alone(self, store: Store, tmp_path: Path) -> None:
        (tmp_path / "out.unfinished").mkdir()
        (tmp_path / "out.unfinished" / "letter.txt").write_text("mine")
        with pytest.raises(StoreError) as caught:
            export(store, tmp_path / "out")
        assert kind_of(caught) == "export_foreign"
        assert (tmp_path / "out.unfinished" / "letter.txt").read_text() == "mine"

    def test_an_empty_folder_is_filled(self, store: Store, tmp_path: Path) -> None:
        (tmp_path / "out").mkdir()
        export(store, tmp_path / "out")
        assert contents(tmp_path / "out").keys() == FILES

    def test_two_programs_do_not_write_one_export(self, store: Store, tmp_path: Path) -> None:
        with Work(tmp_path / "out").held(), pytest.raises(StoreError) as caught:
            export(store, tmp_path / "out")
        assert kind_of(caught) == "export_in_use"

    @pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
    def test_it_is_for_its_owner_only(self, store: Store, tmp_path: Path) -> None:
        export(store, tmp_path / "out")
        export(store, tmp_path / "out.zip")
        every = [tmp_path / "out", tmp_path / "out.zip", *(tmp_path / "out").iterdir()]
        assert not [file for file in every if file.stat().st_mode & 0o077]

    def test_what_it_has_taken(self, store: Store, tmp_path: Path) -> None:
        destination = PortableExport(tmp_path / "out")
        assert destination.standing(store, TARGETS).taken == 0
        export(store, tmp_path / "out")
        assert destination.standing(store, TARGETS).taken == 1_203


def test_a_file_that_no_sync_has_filled_is_not_exported(tmp_path: Path) -> None:
    with Store(tmp_path / "empty.sqlite3") as store, pytest.raises(StoreError) as caught:
        export(store, tmp_path / "out")
    assert kind_of(caught) == "database_missing"
    assert not (tmp_path / "out.unfinished").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what a process took at its peak")
def test_peak_memory_is_flat(tmp_path: Path) -> None:
    peaks = []
    for invoices in (6_000, 60_000):
        path = tmp_path / f"{invoices}.sqlite3"
        with make_company(path, 0) as store:
            for start in range(0, invoices, 6_000):
                rows = [
                    (key, f"{key:08} " * 120, *invoice(key)[2:]) for key in range(start + 1, start + 6_001)
                ]
                put(store, INVOICES, rows)
            store.set_bookmark(bookmark(INVOICES, invoices, invoices, done=True))
            sync_again(store)
        peaks.append(int(child(path, tmp_path / f"{invoices}.zip", 0, "verify").split()[1]))
    few, many = peaks
    assert many <= few + ALLOWED, f"{few} MiB, {many} MiB"
