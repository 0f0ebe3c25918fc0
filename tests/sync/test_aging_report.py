from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.sync.aging import BUCKET_NAMES, aging, bucket
from armatic_setup.sync.aging_report import AgingReport, CurrencyAging, aging_report
from armatic_setup.sync.exact import exact_sum
from armatic_setup.sync.store import Store
from tests.sync.practice import CATALOGUE, Practice

TODAY = date(2026, 10, 30)  # the practice company's books end here
DAYS = [TODAY, TODAY - timedelta(days=1), date(2026, 9, 30), date(2025, 12, 31), date(2023, 1, 1)]


def report(path: Path, day: date) -> AgingReport:
    with Store(path, read_only=True) as store:
        return aging_report(store, day, CancelToken())


def truth(company: Practice, day: date) -> dict[tuple[str, str], list[Decimal]]:
    """From what was invoiced and what was applied by then: the other way round than the report does it."""
    applied: dict[object, Decimal] = {}
    for row in company.company.rows("ARPYMTDETAIL"):
        if row["PAYMENTDATE"] <= day:
            amounts = (row[f"TRX_{kind}AMOUNT"] for kind in ("PAYMENT", "ADJUSTMENT", "POSTEDADVANCE"))
            applied[row["RECORDKEY"]] = applied.get(row["RECORDKEY"], Decimal(0)) + sum(
                amount for amount in amounts if amount
            )
    owed: dict[tuple[str, str], list[Decimal]] = {}
    for row in company.company.rows("ARINVOICE"):
        amount = row["TRX_TOTALENTERED"] - applied.get(row["RECORDNO"], Decimal(0))
        if row["WHENCREATED"] <= day and amount:
            line = owed.setdefault((row["CURRENCY"], row["CUSTOMERID"]), [Decimal(0)] * len(BUCKET_NAMES))
            line[bucket(row["WHENDUE"], day)] += amount
    return owed


@pytest.mark.parametrize("day", DAYS, ids=str)
class TestAnyDay:
    def test_every_customer_is_as_it_was(self, company: Practice, day: date) -> None:
        found = report(company.path, day)
        assert {(one.currency, one.customer_id): list(one.buckets) for one in found.customers} == truth(
            company, day
        )
        names = {row["CUSTOMERID"]: row["NAME"] for row in company.company.rows("CUSTOMER")}
        assert all(one.customer_name == names[one.customer_id] for one in found.customers)

    def test_currencies_are_the_sums_of_their_customers(self, company: Practice, day: date) -> None:
        found = report(company.path, day)
        for line in found.currencies:
            own = [one for one in found.customers if one.currency == line.currency]
            assert line.invoices == sum(one.invoices for one in own)
            for index, amount in enumerate(line.buckets):
                assert amount == exact_sum(one.buckets[index] for one in own)

    def test_each_total_follows_from_the_tie_out_s(self, company: Practice, day: date) -> None:
        found = report(company.path, day)
        now = company.company.open_receivables()
        for line in found.currencies:
            assert line.open_now == now[line.currency]
            assert line.total == line.open_now - line.dated_later + line.applied_later

    def test_what_is_put_back_is_proven(self, company: Practice, day: date) -> None:
        found = report(company.path, day)
        assert found.unproven == ()
        later = [row for row in company.company.rows("ARPYMTDETAIL") if row["PAYMENTDATE"] > day]
        dates = {row["RECORDNO"]: row["WHENCREATED"] for row in company.company.rows("ARINVOICE")}
        assert found.put_back == len({row["RECORDKEY"] for row in later if dates[row["RECORDKEY"]] <= day})


def test_today_it_is_what_the_window_shows(company: Practice) -> None:
    found = report(company.path, TODAY)
    with Store(company.path, read_only=True) as store:
        shown = aging(store, TODAY)
    assert [(line.currency, line.buckets, line.total) for line in shown] == [
        (line.currency, line.buckets, line.total) for line in found.currencies
    ]
    assert found.put_back == 0
    assert (found.company_id, found.entity_id) == (company.gateway.access.company, "")
    assert found.complete_as_of == company.clock.now


def test_other_open_items_stand_beside_the_aging(company: Practice) -> None:
    found = {line.currency: line for line in report(company.path, TODAY).currencies}
    for name, attribute, sign in (("ARADJUSTMENT", "adjustments", 1), ("ARPYMT", "unapplied", -1)):
        expected: dict[str, Decimal] = {}
        for row in company.company.rows(name):
            expected[row["CURRENCY"]] = expected.get(row["CURRENCY"], Decimal(0)) + row["TRX_TOTALDUE"]
        for currency, line in found.items():
            assert getattr(line, attribute) == sign * expected.get(currency, Decimal(0))


def changed(tmp_path: Path, company: Practice, *statements: str) -> Path:
    path = tmp_path / "copy.sqlite3"
    with closing(sqlite3.connect(company.path)) as source, closing(sqlite3.connect(path)) as copy:
        source.backup(copy)
        for statement in statements:
            copy.execute(statement)
        copy.commit()
    return path


BEFORE = date(2026, 9, 30)


def test_an_invoice_whose_payments_do_not_add_up_is_named(tmp_path: Path, company: Practice) -> None:
    path = changed(
        tmp_path,
        company,
        "UPDATE arinvoice SET trx_totalpaid = '0.01' WHERE recordno ="
        " (SELECT max(recordkey) FROM arpymtdetail WHERE paymentdate > '2026-09-30' AND recordkey IN"
        " (SELECT recordno FROM arinvoice WHERE whencreated <= '2026-09-30'))",
    )
    found = report(path, BEFORE)
    assert len(found.unproven) == 1
    assert found.put_back == report(company.path, BEFORE).put_back


def test_what_is_told_in_base_currency_only_is_put_back_only_there(tmp_path: Path, company: Practice) -> None:
    path = changed(
        tmp_path,
        company,
        "UPDATE arpymtdetail SET trx_paymentamount = NULL, trx_adjustmentamount = NULL,"
        " trx_postedadvanceamount = NULL",
    )
    whole = {line.currency: line for line in report(company.path, BEFORE).currencies}
    found = report(path, BEFORE)
    for line in found.currencies:
        assert line.applied_later == (whole[line.currency].applied_later if line.currency == "USD" else 0)
    assert 0 < len(found.unproven) < found.put_back


def test_a_company_with_one_currency_ages_by_its_base_amounts(tmp_path: Path, company: Practice) -> None:
    path = changed(
        tmp_path,
        company,
        "UPDATE arinvoice SET currency = NULL, trx_totaldue = NULL, trx_totalpaid = NULL",
        "UPDATE arpymtdetail SET currency = NULL, trx_paymentamount = NULL, trx_adjustmentamount = NULL,"
        " trx_postedadvanceamount = NULL",
    )
    (line,) = [line for line in report(path, BEFORE).currencies if line.currency == "USD"]
    assert line.open_now == sum(row["TOTALDUE"] for row in company.company.rows("ARINVOICE"))
    assert report(path, BEFORE).unproven == ()


def test_before_the_first_sync_there_is_nothing_to_age(tmp_path: Path) -> None:
    with Store(tmp_path / "new.sqlite3") as store:
        store.prepare(CATALOGUE.objects)
        empty = aging_report(store, TODAY, CancelToken())
    assert (empty.currencies, empty.customers, empty.complete_as_of) == ((), (), None)


def test_cancel_ends_it(company: Practice) -> None:
    token = CancelToken()
    token.cancel()
    with Store(company.path, read_only=True) as store, pytest.raises(Cancelled):
        aging_report(store, TODAY, token)


def test_a_total_is_the_sum_of_its_buckets_to_the_last_digit() -> None:
    buckets = (Decimal("12345678901234567.89"), Decimal("0.01"), Decimal(0), Decimal(0), Decimal("-0.10"))
    line = CurrencyAging("USD", 3, buckets, Decimal(0), Decimal(0), Decimal(0))
    assert line.total == Decimal("12345678901234567.80")
