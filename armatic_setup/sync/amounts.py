"""Exact sums in plain SQL, which every SQLite browser has: amounts as whole numbers of ten-thousandths.

Amounts are stored as the decimal text that Intacct sent. SQLite's ``SUM`` would turn such texts into floating
point, and our own aggregate ``decimal_sum`` exists only while this program runs. So a view gives, beside each
amount, the same amount times 10,000 as an integer. The sum of integers is exact, and SQLite raises "integer
overflow" before it would be wrong.
"""

from __future__ import annotations

from typing import Final

#: What an amount is multiplied by.
SCALE: Final = 10_000
#: Decimals that a scaled amount keeps; one with more has none.
DECIMALS: Final = 4
#: Characters before the point, the sign included, so that a scaled amount fits into SQLite's integer.
_WHOLE: Final = 14


def scaled(amount: str) -> str:
    """The SQL of a decimal text as an integer.

    It is NULL where it would not be exact: more than four decimals, or a hundred trillion and more. A sum
    over it is complete only if it counts as many values as there are amounts.

    Args:
        amount: A column, such as ``open_amount``.
    """
    point = f"instr({amount} || '.', '.')"
    whole, fraction = f"substr({amount}, 1, {point} - 1)", f"substr({amount}, {point} + 1)"
    return (
        f"CASE WHEN length(rtrim({fraction}, '0')) <= {DECIMALS} AND length({whole}) <= {_WHOLE}"
        f" THEN CAST({whole} || substr({fraction} || '{'0' * DECIMALS}', 1, {DECIMALS}) AS INTEGER) END"
    )


def decimals(amount: str) -> str:
    """The SQL of the number of decimals that a decimal text is written with, at most four."""
    return f"min({DECIMALS}, max(0, length({amount}) - instr({amount} || '.', '.')))"


def as_text(integer: str, places: str) -> str:
    """The SQL of a scaled integer as decimal text.

    Args:
        integer: A column.
        places: A column with the number of decimals to write.
    """
    return (
        f"CASE WHEN {integer} < 0 THEN '-' ELSE '' END || (abs({integer}) / {SCALE})"
        f" || CASE WHEN {places} > 0"
        f" THEN substr(printf('.%0{DECIMALS}d', abs({integer}) % {SCALE}), 1, {places} + 1) ELSE '' END"
    )


def is_open(amount: str) -> str:
    """The SQL of whether any digit of a decimal text is not a zero: nothing is rounded on the way."""
    return f"{amount} GLOB '*[1-9]*'"
