from __future__ import annotations

import csv
import dataclasses
import os
import re
import stat
import tracemalloc
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from armatic_setup import language
from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.guide.objects import FieldKind
from armatic_setup.guide.strict import CatalogueError
from armatic_setup.sync.export import Exported, ExportProgress, export
from armatic_setup.sync.export_csv import as_written, csv_file, guarded
from armatic_setup.sync.export_names import Exportable, exportables
from armatic_setup.sync.store import Store, StoreError
from tests.sync.practice import CATALOGUE, Practice
from tests.sync.samples import DEPARTMENT_FIELDS, bookmark, sync_object

ALL = exportables(CATALOGUE.objects)
NAMED = {one.name: one for one in ALL}


def exported(company: Practice, folder: Path, *names: str, **options: object) -> tuple[Exported, ...]:
    files = [(NAMED[name], folder / NAMED[name].file_name) for name in names]
    with Store(company.path, read_only=True) as store:
        return export(store, files, cancel=CancelToken(), **options)


def read(file: Path) -> list[dict[str, str]]:
    """As a spreadsheet reads it."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


class TestNames:
    def test_every_field_has_a_name_and_every_name_a_field(self) -> None:
        assert [one.name for one in ALL][:3] == ["open_invoices", "customer_balances", "payments_applied"]
        assert [one.name for one in ALL][3:] == [target.name for target in CATALOGUE.objects]
        for one in ALL:
            headings = [column.heading for column in one.columns]
            assert len(set(headings)) == len(headings)
            assert all(re.fullmatch(r"[A-Z][^_=+@]*", heading) for heading in headings), one.name
        text = (Path(__file__).parents[2] / "resources" / "columns.toml").read_text(encoding="utf-8")
        used = {field for target in CATALOGUE.objects for field in target.fields}
        listed = re.findall(r'^"?([A-Z][A-Z0-9_.]*)"? = ', text, re.MULTILINE)
        assert set(listed) == used

    def test_views_are_named_in_the_reader_s_language(self) -> None:
        with language.ahead(language.read("de")):
            labels = [one.label for one in exportables(CATALOGUE.objects)][:3]
        assert labels == ["Offene Rechnungen", "Kundensalden", "Zugeordnete Zahlungen"]

    def test_times_say_that_they_are_utc_and_dates_do_not(self) -> None:
        for one in ALL:
            for column in one.columns:
                assert (column.kind is FieldKind.TIMESTAMP) == column.heading.endswith("(UTC)")

    def test_amounts_of_two_currencies_are_told_apart(self) -> None:
        headings = [column.heading for column in NAMED["ARINVOICE"].columns]
        assert "Total due" in headings
        assert "Total due (base currency)" in headings

    @pytest.mark.parametrize("word", ["ARINVOICE", "arinvoice", "Invoices", "invoices"])
    def test_a_person_may_say_it_in_several_ways(self, word: str) -> None:
        assert [one.name for one in ALL if one.is_meant_by(word)] == ["ARINVOICE"]
        assert [one.name for one in ALL if one.is_meant_by("open-invoices")] == ["open_invoices"]

    def test_no_two_things_go_by_one_name(self) -> None:
        for one in ALL:
            for word in (one.name, one.table, one.label):
                assert [other for other in ALL if other.is_meant_by(word)] == [one]

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ('[fields]\nDEPARTMENTID = "ID"\n', "TITLE of DEPARTMENT has no name"),
            ('[fields]\nRECORDNO = "A"\nDEPARTMENTID = "B"\nTITLE = "B"\n', "two fields called"),
            ('[fields]\n[DEPARTMENT]\nOTHER = "x"\n', "has no field OTHER"),
            ('[fields]\nRECORDNO = "A"\nDEPARTMENTID = "B"\nTITLE = "C"\n[ELSE]\nX = "y"\n', "unknown key"),
        ],
    )
    def test_a_mistake_in_the_names_is_told(self, tmp_path: Path, text: str, message: str) -> None:
        file = tmp_path / "columns.toml"
        file.write_text(text.replace("[fields]\nDEP", '[fields]\nRECORDNO = "A"\nDEP'), encoding="utf-8")
        with pytest.raises(CatalogueError, match=message):
            exportables([sync_object("DEPARTMENT", DEPARTMENT_FIELDS, tie_out=())], file)


class TestCells:
    @pytest.mark.parametrize(
        "text",
        ["=1+1", "+1 555 0100", "-5 days", "@SUM(A1)", "\t=1", " =1", "\u00a0=1", "＝1", "\r\n=1", "=", "-"],
    )
    def test_a_formula_becomes_text(self, text: str) -> None:
        assert as_written(FieldKind.TEXT)(text) == f"'{text}"

    @pytest.mark.parametrize(
        "text", ["", "A=1", "O'Malley's", "100% <Wood>", "株式会社", " padded", "5-6", '"x"']
    )
    def test_other_texts_stay_as_they_are(self, text: str) -> None:
        assert as_written(FieldKind.TEXT)(text) == text

    @given(text=st.text())
    def test_no_cell_ever_begins_like_a_formula(self, text: str) -> None:
        written = guarded(text)
        assert not written.lstrip().startswith(("=", "+", "-", "@"))
        assert written in (text, f"'{text}")

    @given(amount=st.decimals(allow_nan=False, allow_infinity=False))
    def test_amounts_are_written_as_they_are_stored(self, amount: Decimal) -> None:
        text = f"{amount:f}"
        assert as_written(FieldKind.MONEY)(text) == text

    def test_what_is_no_number_after_all_is_guarded(self) -> None:
        assert as_written(FieldKind.MONEY)("-1+cmd|' /C calc'!A0") == "'-1+cmd|' /C calc'!A0"

    @pytest.mark.parametrize(
        ("kind", "value", "text"),
        [
            (FieldKind.BOOLEAN, 1, "true"),
            (FieldKind.BOOLEAN, 0, "false"),
            (FieldKind.KEY, 2**63 - 1, "9223372036854775807"),
            (FieldKind.DATE, "2026-11-24", "2026-11-24"),
            *((kind, None, "") for kind in FieldKind),
        ],
    )
    def test_each_kind_has_its_form(self, kind: FieldKind, value: object, text: str) -> None:
        assert as_written(kind)(value) == text


class TestFiles:
    def test_an_object_is_written_as_it_is(self, company: Practice, tmp_path: Path) -> None:
        (done,) = exported(company, tmp_path, "ARINVOICE")
        truth = company.company.rows("ARINVOICE")
        rows = read(done.file)
        assert done.rows == len(rows) == len(truth)
        assert done.fits_excel
        for row, true in zip(rows, truth, strict=True):
            assert row["Record number"] == str(true["RECORDNO"])
            assert row["Invoice number"] == true["RECORDID"]
            assert row["Due date"] == true["WHENDUE"].isoformat()
            assert Decimal(row["Total due"]) == true["TRX_TOTALDUE"]
            assert row["Record modified (UTC)"] == (
                f"{true['WHENMODIFIED']:%Y-%m-%dT%H:%M:%SZ}" if true["WHENMODIFIED"] else ""
            )

    def test_names_of_every_script_and_formulas_survive(self, company: Practice, tmp_path: Path) -> None:
        (done,) = exported(company, tmp_path, "CUSTOMER")
        names = {row["Customer ID"]: row["Customer name"] for row in read(done.file)}
        assert names == {row["CUSTOMERID"]: guarded(row["NAME"]) for row in company.company.rows("CUSTOMER")}

    def test_the_form_is_what_excel_opens(self, company: Practice, tmp_path: Path) -> None:
        (done,) = exported(company, tmp_path, "open_invoices")
        content = done.file.read_bytes()
        assert content.startswith(b"\xef\xbb\xbfInvoice key,Invoice number,Customer ID,")
        assert content.endswith(b"\r\n")
        assert b"_e4" not in content
        if os.name == "posix":
            assert stat.S_IMODE(done.file.stat().st_mode) == 0o600

    def test_everything_at_once_is_of_one_moment(self, company: Practice, tmp_path: Path) -> None:
        done = exported(company, tmp_path / "new" / "folder", *NAMED)
        assert {one.name: one.rows for one in done if one.name in company.company.objects} == {
            target.name: company.company.count(target.name) for target in CATALOGUE.objects
        }
        assert sorted(file.name for file in (tmp_path / "new" / "folder").iterdir()) == sorted(
            one.file_name for one in ALL
        )

    def test_a_file_that_is_there_is_replaced_only_when_asked(
        self, company: Practice, tmp_path: Path
    ) -> None:
        mine = tmp_path / "customer.csv"
        mine.write_text("mine")
        with pytest.raises(StoreError) as caught:
            exported(company, tmp_path, "ARINVOICE", "CUSTOMER")
        assert caught.value.kind == "file_exists"
        assert [file.name for file in tmp_path.iterdir()] == ["customer.csv"]
        assert mine.read_text() == "mine"
        exported(company, tmp_path, "CUSTOMER", replace=True)
        assert len(read(mine)) == company.company.count("CUSTOMER")

    def test_a_file_that_appears_meanwhile_is_not_overwritten(self, tmp_path: Path) -> None:
        target = tmp_path / "x.csv"
        with pytest.raises(StoreError) as caught, csv_file(target):
            target.write_text("theirs")
        assert caught.value.kind == "file_exists"
        assert [file.read_text() for file in tmp_path.iterdir()] == ["theirs"]

    def test_cancelled_it_leaves_nothing(self, company: Practice, tmp_path: Path) -> None:
        token = CancelToken()

        def stop(progress: ExportProgress) -> None:
            if progress.name == "ARINVOICEITEM":
                token.cancel()

        files = [(NAMED[name], tmp_path / name) for name in ("CUSTOMER", "ARINVOICEITEM")]
        with Store(company.path, read_only=True) as store:
            with pytest.raises(Cancelled):
                export(store, files, cancel=token, emit=stop)
            assert list(tmp_path.iterdir()) == []
            assert len(export(store, files[:1], cancel=CancelToken())) == 1  # the file is not held any more

    def test_cancel_interrupts_a_slow_query(self, company: Practice, tmp_path: Path) -> None:
        endless = dataclasses.replace(
            NAMED["CUSTOMER"],
            select="WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
        )
        token = CancelToken()
        with Store(company.path, read_only=True) as store:
            store._database._connection.set_progress_handler(token.cancel, 1000)
            with pytest.raises(Cancelled):
                export(store, [(endless, tmp_path / "x.csv")], cancel=token)
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_cannot_be_written_is_told(self, company: Practice, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("in the way")
        with pytest.raises(StoreError) as caught:
            exported(company, tmp_path / "file", "CUSTOMER")
        assert caught.value.kind == "disk"

    def test_a_full_disk_is_told_and_leaves_nothing(
        self, company: Practice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("armatic_setup.sync.export_csv.os.fsync", full)
        with pytest.raises(StoreError) as caught:
            exported(company, tmp_path, "CUSTOMER")
        assert caught.value.kind == "disk_full"
        assert list(tmp_path.iterdir()) == []

    def test_memory_does_not_grow_with_the_rows(self, tmp_path: Path) -> None:
        target, what = CATALOGUE.object("DEPARTMENT"), NAMED["DEPARTMENT"]
        fields = ("RECORDNO", "DEPARTMENTID", "TITLE")

        def peak(store: Store, what: Exportable, name: str) -> int:
            tracemalloc.start()
            try:
                export(store, [(what, tmp_path / name)], cancel=CancelToken())
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

        with Store(tmp_path / "m.sqlite3") as store:
            store.prepare([target])
            rows = [(key, f"D{key}", "x" * 200) for key in range(1, 20_001)]
            store.save_page(target, fields, rows, bookmark(target, 20_000, 20_000, done=True))
            few = dataclasses.replace(what, select=f"{what.select} LIMIT 500")
            small, large = peak(store, few, "a.csv"), peak(store, what, "b.csv")
        assert large < small * 1.3 + 20_000


def test_a_sheet_of_excel_has_its_end(tmp_path: Path) -> None:
    assert Exported("x", tmp_path, 1_048_575).fits_excel
    assert not Exported("x", tmp_path, 1_048_576).fits_excel
