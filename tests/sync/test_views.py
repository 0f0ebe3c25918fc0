from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from armatic_setup.sync.amounts import SCALE, as_text, decimals, is_open, scaled
from armatic_setup.sync.store import Store
from armatic_setup.sync.views import VIEWS
from tests.sync.practice import CATALOGUE, Practice

#: These names are a promise: scripts and spreadsheets of the users rest on them.
PROMISED = {
    "open_invoices": "invoice_key invoice_number customer_id customer_name invoice_date due_date currency"
    " total_amount total_amount_e4 paid_amount paid_amount_e4 open_amount open_amount_e4 base_currency"
    " base_open_amount base_open_amount_e4 reference description state entity_id modified_at",
    "customer_balances": "customer_id customer_name currency open_invoices oldest_due_date invoices_amount"
    " invoices_amount_e4 adjustments_amount adjustments_amount_e4 unapplied_amount unapplied_amount_e4"
    " balance_amount balance_amount_e4",
    "payments_applied": "application_key kind applied_on payment_key payment_number payment_method"
    " payment_reference customer_id customer_name invoice_key invoice_number invoice_line_key currency"
    " applied_amount applied_amount_e4 base_currency base_applied_amount base_applied_amount_e4 source_key"
    " state",
}
Table = list[dict[str, object]]


def evaluated(sql: str, value: object) -> object:
    with closing(sqlite3.connect(":memory:")) as plain:
        return plain.execute(f"SELECT {sql} FROM (SELECT ? AS x)", (value,)).fetchone()[0]


TEXTS = st.builds(
    lambda sign, whole, point, fraction: f"{sign}{whole}{point}{fraction if point else ''}" or "0",
    st.sampled_from(["", "-"]),
    st.from_regex(r"[0-9]{1,20}", fullmatch=True),
    st.sampled_from(["", "."]),
    st.from_regex(r"[0-9]{0,7}", fullmatch=True),
)


class TestAmounts:
    @given(text=TEXTS)
    @settings(max_examples=400)
    def test_a_scaled_amount_is_exact_or_missing(self, text: str) -> None:
        whole, _, fraction = text.partition(".")
        fits = len(fraction.rstrip("0")) <= 4 and len(whole) <= 14
        found = evaluated(scaled("x"), text)
        assert found == (Decimal(text) * SCALE if fits else None)
        assert fits == isinstance(found, int)

    @pytest.mark.parametrize(("text", "found"), [(".5", 5000), ("-.5", -5000), ("7.", 70000), ("0", 0)])
    def test_forms_without_digits_on_one_side_are_amounts_too(self, text: str, found: int) -> None:
        assert evaluated(scaled("x"), text) == found

    def test_nothing_is_nothing(self) -> None:
        assert evaluated(scaled("x"), None) is None
        assert evaluated(as_text("x", "2"), None) is None

    @given(number=st.integers(-(10**18), 10**18), places=st.integers(0, 4))
    def test_a_total_is_written_with_the_decimals_it_has(self, number: int, places: int) -> None:
        number -= number % 10 ** (4 - places)
        text = evaluated(as_text("x", str(places)), number)
        assert Decimal(str(text)) * SCALE == number
        assert len(str(text).partition(".")[2]) == places

    @given(text=TEXTS)
    def test_decimals_are_counted_as_written(self, text: str) -> None:
        assert evaluated(decimals("x"), text) == min(4, len(text.partition(".")[2]))

    @given(text=TEXTS)
    def test_open_is_what_is_not_zero(self, text: str) -> None:
        assert evaluated(is_open("x"), text) == bool(Decimal(text))

    def test_a_sum_that_does_not_fit_is_refused_by_sqlite_itself(self) -> None:
        with pytest.raises(sqlite3.OperationalError, match="integer overflow"):
            evaluated("(SELECT sum(y) FROM (SELECT x AS y UNION ALL SELECT 1))", 2**63 - 1)


def rows(path: Path, sql: str) -> Table:
    """What a browser with nothing but SQLite shows."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(sql)]


def truth(company: Practice, name: str) -> Table:
    return list(company.company.rows(name))


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
class TestEveryView:
    def test_has_the_columns_that_are_promised(self, company: Practice, view: object) -> None:
        names = [column.name for column in view.columns]
        assert names == PROMISED[view.name].split()
        assert list(rows(company.path, f"SELECT * FROM {view.name} LIMIT 1")[0]) == names

    def test_pairs_each_amount_with_an_integer_that_is_the_same(
        self, company: Practice, view: object
    ) -> None:
        table = rows(company.path, f"SELECT * FROM {view.name}")
        pairs = [name for name in PROMISED[view.name].split() if f"{name}_e4" in table[0]]
        assert pairs
        for row in table:
            for name in pairs:
                text, number = row[name], row[f"{name}_e4"]
                assert isinstance(number, int)
                assert Decimal(str(text)) * SCALE == number

    @pytest.mark.skipif(not shutil.which("sqlite3"), reason="the sqlite3 program is not installed")
    def test_opens_in_the_sqlite3_program(self, company: Practice, view: object) -> None:
        words = ["sqlite3", "-json", "-readonly", str(company.path), f"SELECT * FROM {view.name}"]
        done = subprocess.run(words, capture_output=True, encoding="utf-8", timeout=60, check=True)
        assert json.loads(done.stdout) == rows(company.path, f"SELECT * FROM {view.name}")


def test_open_invoices_are_the_company_s(company: Practice) -> None:
    expected = {
        row["RECORDNO"]: (row["RECORDID"], row["CUSTOMERID"], row["CURRENCY"], row["TRX_TOTALDUE"])
        for row in truth(company, "ARINVOICE")
        if row["TRX_TOTALDUE"]
    }
    found = {
        row["invoice_key"]: (
            row["invoice_number"],
            row["customer_id"],
            row["currency"],
            Decimal(str(row["open_amount"])),
        )
        for row in rows(company.path, "SELECT * FROM open_invoices")
    }
    assert found == expected
    sums = rows(company.path, "SELECT currency, sum(open_amount_e4) AS e4 FROM open_invoices GROUP BY 1")
    assert {row["currency"]: Decimal(row["e4"]) / SCALE for row in sums} == company.company.open_receivables()


def test_balances_are_what_the_company_s_records_come_to(company: Practice) -> None:
    expected: dict[tuple[object, object], list[Decimal]] = {}
    for name, at, sign in (("ARINVOICE", 0, 1), ("ARADJUSTMENT", 1, 1), ("ARPYMT", 2, -1)):
        for row in truth(company, name):
            if row["TRX_TOTALDUE"]:
                one = expected.setdefault((row["CUSTOMERID"], row["CURRENCY"]), [Decimal(0)] * 3)
                one[at] += sign * row["TRX_TOTALDUE"]
    names = {row["CUSTOMERID"]: row["NAME"] for row in truth(company, "CUSTOMER")}
    found = rows(company.path, "SELECT * FROM customer_balances")
    assert {(row["customer_id"], row["currency"]) for row in found} == set(expected)
    for row in found:
        parts = expected[row["customer_id"], row["currency"]]
        amounts = [row["invoices_amount"], row["adjustments_amount"], row["unapplied_amount"]]
        assert [Decimal(str(amount)) for amount in amounts] == parts
        assert Decimal(str(row["balance_amount"])) == sum(parts)
        assert row["customer_name"] == names[row["customer_id"]]


def test_what_was_applied_to_an_invoice_is_what_is_paid_of_it(company: Practice) -> None:
    applied: dict[object, Decimal] = {}
    kinds = set()
    for row in rows(company.path, "SELECT * FROM payments_applied"):
        key = row["invoice_key"]
        applied[key] = applied.get(key, Decimal(0)) + Decimal(str(row["applied_amount"]))
        kinds.add(row["kind"])
    paid = {row["RECORDNO"]: row["TRX_TOTALPAID"] for row in truth(company, "ARINVOICE")}
    assert applied == {key: amount for key, amount in paid.items() if amount}
    assert kinds == {"payment", "credit memo", "advance"}


def changed(tmp_path: Path, company: Practice, *statements: str) -> Path:
    """A copy of the file with some rows changed by hand."""
    path = tmp_path / "copy.sqlite3"
    with closing(sqlite3.connect(company.path)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
        for statement in statements:
            copy.execute(statement)
        copy.commit()
    return path


def test_one_record_may_hold_several_amounts(tmp_path: Path, company: Practice) -> None:
    path = changed(
        tmp_path,
        company,
        "UPDATE arpymtdetail SET trx_discountamount = '1.25', trx_inlineamount = '-2', inlinekey = 7"
        " WHERE recordno = (SELECT min(recordno) FROM arpymtdetail)",
    )
    found = rows(
        path,
        "SELECT kind, applied_amount, source_key FROM payments_applied"
        " WHERE application_key = (SELECT min(recordno) FROM arpymtdetail) ORDER BY kind",
    )
    assert [(row["kind"], row["applied_amount"]) for row in found][:2] == [
        ("discount", "1.25"),
        ("inline credit", "-2"),
    ]
    assert found[1]["source_key"] == 7
    assert len(found) == 3


def test_a_base_amount_is_never_shown_as_one_of_another_currency(tmp_path: Path, company: Practice) -> None:
    path = changed(
        tmp_path,
        company,
        "UPDATE arpymtdetail SET trx_paymentamount = NULL, trx_adjustmentamount = NULL,"
        " trx_postedadvanceamount = NULL",
    )
    for row in rows(path, "SELECT * FROM payments_applied"):
        same = row["currency"] == row["base_currency"]
        assert row["applied_amount"] == (row["base_applied_amount"] if same else None)


def test_an_amount_that_cannot_be_scaled_leaves_no_total_that_lacks_it(
    tmp_path: Path, company: Practice
) -> None:
    path = changed(
        tmp_path,
        company,
        "UPDATE arinvoice SET trx_totaldue = '0.123456'"
        " WHERE recordno = (SELECT min(invoice_key) FROM open_invoices)",
    )
    odd = rows(path, "SELECT * FROM open_invoices WHERE open_amount = '0.123456'")
    assert [row["open_amount_e4"] for row in odd] == [None]
    missing = [row for row in rows(path, "SELECT * FROM customer_balances") if not row["balance_amount"]]
    assert [(row["customer_id"], row["currency"]) for row in missing] == [
        (row["customer_id"], row["currency"]) for row in odd
    ]
    assert missing[0]["invoices_amount"] is None


def test_a_company_with_one_currency_has_its_base_currency(tmp_path: Path, company: Practice) -> None:
    path = changed(
        tmp_path,
        company,
        "UPDATE arinvoice SET currency = NULL, trx_totaldue = NULL",
        "UPDATE arpymt SET currency = NULL, trx_totaldue = NULL",
        "UPDATE aradjustment SET currency = NULL, trx_totaldue = NULL",
    )
    for view in ("open_invoices", "customer_balances"):
        assert {row["currency"] for row in rows(path, f"SELECT * FROM {view}")} == {"USD"}
    assert all(
        row["open_amount"] == row["base_open_amount"] for row in rows(path, "SELECT * FROM open_invoices")
    )


def test_an_advance_that_the_payments_lack_counts_once(tmp_path: Path, company: Practice) -> None:
    path = changed(tmp_path, company, "DELETE FROM arpymt WHERE recordno IN (SELECT recordno FROM aradvance)")
    before = rows(company.path, "SELECT customer_id, currency, unapplied_amount FROM customer_balances")
    assert rows(path, "SELECT customer_id, currency, unapplied_amount FROM customer_balances") == before


def test_views_follow_the_program_and_are_left_alone_otherwise(tmp_path: Path, company: Practice) -> None:
    path = changed(
        tmp_path,
        company,
        "DROP VIEW open_invoices",
        "CREATE VIEW open_invoices AS SELECT 1",
        "DROP VIEW payments_applied",
        "CREATE VIEW my_own AS SELECT 2",
    )
    with Store(path) as store:
        store.prepare(CATALOGUE.objects)
    assert len(rows(path, "SELECT * FROM open_invoices")) > 10
    assert rows(path, "SELECT * FROM my_own")
    version = rows(path, "PRAGMA schema_version")
    with Store(path) as store:
        store.prepare(CATALOGUE.objects)
    assert rows(path, "PRAGMA schema_version") == version
