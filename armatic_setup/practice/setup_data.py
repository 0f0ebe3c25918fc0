"""The practice company's entities and the contents of its small lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

#: Record numbers of the two users.
ADMINISTRATOR: Final = 1
WEB_SERVICES_USER: Final = 48


@dataclass(frozen=True, slots=True)
class Entity:
    """A legal entity.

    Attributes:
        currency: Index of the currency that most of its customers are invoiced in.
        private: Its data is invisible from the top level unless a query asks for private data.
        share: Hundredths of the customers that belong to it.
    """

    recordno: int
    id: str
    name: str
    country: str
    currency: int
    share: int
    private: bool = False


ENTITIES: Final = (
    Entity(3, "US-01", "Harbor & Pine Supply, Inc.", "United States", 0, 52),
    Entity(5, "UK-01", "Harbor & Pine Ltd.", "United Kingdom", 2, 16),
    Entity(8, "DE-01", "Hafen & Kiefer GmbH", "Germany", 1, 16),
    Entity(13, "JP-01", "ハーバー・アンド・パイン株式会社", "Japan", 3, 10),
    Entity(21, "NL-90", "Harbor & Pine Treasury B.V.", "Netherlands", 1, 6, private=True),
)

ACCOUNTS: Final = (
    ("1000", "Checking account", "balancesheet", "debit", "Cash"),
    ("1010", "Savings account", "balancesheet", "debit", "Cash"),
    ("1020", "Undeposited funds", "balancesheet", "debit", "Undeposited Funds"),
    ("1200", "Accounts receivable", "balancesheet", "debit", "Accounts Receivable"),
    ("1210", "Accounts receivable – foreign", "balancesheet", "debit", "Accounts Receivable"),
    ("1400", "Inventory", "balancesheet", "debit", "Inventory"),
    ("2000", "Accounts payable", "balancesheet", "credit", "Accounts Payable"),
    ("2100", "Customer advances", "balancesheet", "credit", "Deferred Revenue"),
    ("2300", "Sales tax & VAT payable", "balancesheet", "credit", "Taxes Payable"),
    ("2500", "Credit card", "balancesheet", "credit", "Credit Cards"),
    ("3000", "Retained earnings", "balancesheet", "credit", "Equity"),
    ("4000", "Sales – goods", "incomestatement", "credit", "Revenue"),
    ("4010", "Sales – services", "incomestatement", "credit", "Revenue"),
    ("4020", "Freight billed", "incomestatement", "credit", "Revenue"),
    ("4900", "Returns & allowances", "incomestatement", "debit", "Contra Revenue"),
    ("5000", "Cost of goods sold", "incomestatement", "debit", "Cost of Sales"),
    ("6000", "Bank charges", "incomestatement", "debit", None),
    ("6100", "Card processing fees", "incomestatement", "debit", None),
    ("7000", "Gain or loss on exchange", "incomestatement", "debit", None),
    ("9990", "Old suspense (do not use)", "balancesheet", "debit", None),
)
STATISTICAL: Final = (("S100", "Headcount"), ("S110", "Square feet"), ("S120", "Orders shipped"))
DEPARTMENTS: Final = (
    ("10", "Sales", None),
    ("11", "Sales – retail", "10"),
    ("12", "Sales – trade", "10"),
    ("20", "Warehouse", None),
    ("30", "Workshop & repairs", None),
    ("40", "Administration", None),
)
TERMS: Final = (
    ("Due on receipt", 0, None),
    ("Net 15", 15, None),
    ("Net 30", 30, None),
    ("2% 10, Net 30", 30, "2"),
    ("Net 45", 45, None),
    ("Net 60", 60, None),
)
CUSTOMER_TYPES: Final = (
    ("Trade", None),
    ("Retail", None),
    ("Trade – key account", "Trade"),
    ("Public sector", None),
)
LABELS: Final = (
    ("Goods", "Goods sold", "4000"),
    ("Services", "Labor and services", "4010"),
    ("Freight", "Freight & handling", "4020"),
    ("Returns", "Returns <credit>", "4900"),
)
TAXES: Final = (
    ("US-NONE", "No tax", "0", "US - Sales Tax"),
    ("ME-SALES", "Maine sales tax", "5.5", "US - Sales Tax"),
    ("GB-STD", "UK standard VAT", "20", "United Kingdom - VAT"),
    ("DE-STD", "USt 19 %", "19", "Germany - VAT"),
    ("JP-STD", "消費税", "10", "Japan - JCT"),
)
DEFINITIONS: Final = (
    ("Sales Quote", "Quote", "Quotes"),
    ("Sales Order", "Order", "Orders"),
    ("Sales Invoice", "Invoice", "Invoices"),
    ("Sales Return", "Adjustment", "Returns"),
)
ITEM_WORDS: Final = (
    ("Manila rope", 1450), ("Pine plank", 890), ("Deck screw, box", 1199), ("Anchor chain", 8900),
    ("Oak veneer", 6325), ("Marine varnish", 3499), ("Sailcloth", 2780), ("Brass hinge ½\"", 649),
    ("Canvas tarp", 5400), ("Cleat & bolt set", 1875), ("Hull paint “Atlantic”", 7250), ("Delivery", 4500),
)  # fmt: skip
PRODUCT_LINES: Final = (("ROPE", "Rope, chain & rigging"), ("TIMBER", "Timber"))
UNITS: Final = (("Count", "Each"), ("Length", "Meter"), ("Weight", "Kilogram"))
ITEM_COUNT: Final = 60
