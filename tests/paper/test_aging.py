"""The aging report as a PDF: every customer once, heads repeated, amounts never cut."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from armatic_setup.cancel import CancelToken
from armatic_setup.faults import Cancelled
from armatic_setup.review.sheet import Paper
from armatic_setup.sync.aging_report import AgingReport, CurrencyAging, CustomerAging
from tests.paper.pdf_text import read_pages
from ui.paper.aging_sheet import AgingSheet, aging_sheet
from ui.paper.pdf import print_pdf

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

NOW = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
LARGE = Decimal("1234567890123.45")
NOTHING = Decimal(0)


def sheet(count: int, *, customers: bool = True) -> AgingSheet:
    ages = (Decimal("1.10"), NOTHING, NOTHING, NOTHING, Decimal("-0.10"))
    people = tuple(CustomerAging("USD", f"C-{index:04}", "Ærø Fiskeri", 1, ages) for index in range(count))
    dollars = CurrencyAging("USD", count, ages, Decimal("2.00"), Decimal("1.50"), Decimal("0.50"))
    yen = CurrencyAging("JPY", 1, (LARGE, *(NOTHING,) * 4), LARGE, NOTHING, NOTHING)
    report = AgingReport("HarborPine", "", date(2026, 11, 24), NOW, (yen, dollars), people)
    return aging_sheet(report, None, "Harbor & Pine Supply", NOW, customers=customers)


def text_of(document: AgingSheet, folder: Path) -> list[str]:
    pages = read_pages(print_pdf(document, Paper.LETTER), folder)
    return [page.text for page in pages]


def test_every_customer_is_there_once_and_each_page_has_its_head(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    pages = text_of(sheet(150), tmp_path)
    whole = " ".join(pages)
    assert [whole.count(f"C-{index:04}") for index in range(150)] == [1] * 150
    assert all("Over 90 days" in page and "Total" in page for page in pages)
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]
    assert "1,234,567,890,123.45" in whole
    assert "Open now 2.00, less 1.50 dated later, plus 0.50 applied later, is 1.00." in whole


def test_totals_alone_fit_one_page(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    (page,) = text_of(sheet(150, customers=False), tmp_path)
    assert "C-0001" not in page
    assert page.count("All customers") == 2


def test_painting_can_be_stopped(qapp: QApplication) -> None:
    assert qapp
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        print_pdf(sheet(3), Paper.A4, token)
