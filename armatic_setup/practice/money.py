"""Currencies of the practice company, and exact amounts in minor units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

#: Rates are whole numbers of millionths of a US dollar for one unit of the currency.
RATE_SCALE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Currency:
    """A transaction currency.

    Attributes:
        code: ISO 4217.
        decimals: Digits of its minor unit; the yen has none.
        rate: Millionths of a US dollar for one unit, before the monthly drift.
    """

    code: str
    decimals: int
    rate: int


#: The base currency comes first.
CURRENCIES: Final = (
    Currency("USD", 2, RATE_SCALE),
    Currency("EUR", 2, 1_084_300),
    Currency("GBP", 2, 1_271_900),
    Currency("JPY", 0, 6_731),
    Currency("CAD", 2, 731_400),
)
BASE: Final = CURRENCIES[0]


def rate_on(currency: int, ordinal: int) -> int:
    """Millionths of a US dollar for one unit of the currency with index *currency* on a day."""
    if currency == 0:
        return RATE_SCALE
    base = CURRENCIES[currency].rate
    drift = (ordinal // 30 * 37 + currency * 11) % 41 - 20
    return base + base * drift // 1000


def to_base(minor: int, currency: int, rate: int) -> int:
    """Cents of the base currency for *minor* units of a currency, rounded half up."""
    if currency == 0:
        return minor
    scale: int = 10 ** (BASE.decimals - CURRENCIES[currency].decimals)
    return (minor * rate * scale + RATE_SCALE // 2) // RATE_SCALE


def amount_text(minor: int, decimals: int) -> str:
    """An amount the way the gateway writes it: plain decimals, a dot, no thousands mark.

    Whether the gateway writes yen without decimals is unconfirmed.
    """
    if decimals == 0:
        return str(minor)
    sign = "-" if minor < 0 else ""
    whole, part = divmod(abs(minor), 100)
    return f"{sign}{whole}.{part:02d}"


def rate_text(rate: int) -> str:
    """An exchange rate as decimal text; ``1`` for the base currency itself."""
    return "1" if rate == RATE_SCALE else f"{rate // RATE_SCALE}.{rate % RATE_SCALE:06d}"
