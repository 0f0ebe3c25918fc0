"""Figures are exact, whatever the country."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from armatic_setup.cli.sync_face import money as in_terminal
from ui import figures

US = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMANY = QLocale(QLocale.Language.German, QLocale.Country.Germany)
EGYPT = QLocale("ar_EG")


@given(st.decimals(min_value=-(10**15), max_value=10**15, places=2))
def test_money_says_what_it_got(amount: Decimal) -> None:
    assert Decimal(figures.money(amount, "USD", US).replace(",", "")) == amount


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("1284310.57", "1,284,310.57"),
        ("0", "0.00"),
        ("-0.06", "-0.06"),
        ("12345678901234567.89", "12,345,678,901,234,567.89"),
        ("0.001", "0.001"),
        ("605116", "605,116.00"),
        ("1E+3", "1,000.00"),
    ],
)
def test_money_in_the_united_states(amount: str, shown: str) -> None:
    assert figures.money(Decimal(amount), "USD", US) == shown


@pytest.mark.parametrize(
    ("amount", "currency", "shown"),
    [
        ("605116.00", "JPY", "605,116"),
        ("-0.50", "JPY", "-0.5"),  # an amount that is not right is shown, too
        ("12.5", "KWD", "12.500"),
        ("12345678901234567890123456789012.30", "USD", "12,345,678,901,234,567,890,123,456,789,012.30"),
        ("3", "", "3.00"),
    ],
)
def test_a_currency_has_its_own_decimals(amount: str, currency: str, shown: str) -> None:
    assert in_terminal(Decimal(amount), currency) == shown
    if len(amount) < 20:  # Qt writes 64 bits
        assert figures.money(Decimal(amount), currency, US) == shown


def test_money_elsewhere() -> None:
    assert figures.money(Decimal("1234.5"), "EUR", GERMANY) == "1.234,50"
    digits = figures.money(Decimal("12.34"), "EGP", EGYPT)
    assert "1" not in digits
    assert len(digits) == 5


def test_a_system_without_a_country_writes_as_the_united_states_do() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        assert figures.count(12000) == "12,000"
        assert figures.money(Decimal("1284310.57")) == "1,284,310.57"
    finally:
        QLocale.setDefault(before)


def test_shares_and_seconds() -> None:
    assert figures.share(Decimal("612480.10"), Decimal("1284310.57"), US) == "47.7%"
    assert figures.share(Decimal(1), Decimal(0), US) == ""
    assert figures.seconds(0.2345, US) == "0.2 s"
    assert figures.day(date(2026, 11, 24)) == "24 November 2026"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0.4, "0 s"), (48, "48 s"), (60, "1 min"), (408, "6 min 48 s"), (3600, "1 h"), (7500, "2 h 5 min")],
)
def test_durations_as_a_person_says_them(value: float, shown: str) -> None:
    assert figures.duration(value) == shown
