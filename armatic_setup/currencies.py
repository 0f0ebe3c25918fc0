"""How many decimals amounts of a currency have: those of ISO 4217, where they are not two.

Source: ISO 4217, list one (currencies and funds), column "minor unit".
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

_USUAL: Final = 2
_DECIMALS: Final = {
    **dict.fromkeys(
        ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV"), 0
    ),
    **dict.fromkeys(("XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("CLF", "UYW"), 4),
}


def decimals_to_show(amount: Decimal, currency: str = "") -> int:
    """How many decimals of *amount* to write: the currency's own, or more where it has more; none is cut off.

    Args:
        amount: Finite.
        currency: Its ISO code; one that is not known, or none, has two.
    """
    needed = f"{amount:f}".partition(".")[2].rstrip("0")
    return max(_DECIMALS.get(currency, _USUAL), len(needed))
