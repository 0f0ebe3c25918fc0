"""The small tables: entities, accounts, items, terms, customers, contacts. Made whole, from the seed."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from armatic_setup.practice import names
from armatic_setup.practice.ledger import Party, stamp
from armatic_setup.practice.money import BASE, CURRENCIES, amount_text
from armatic_setup.practice.schema import Cell

_USER: Final = 1
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
    private: bool
    share: int


ENTITIES: Final = (
    Entity(3, "US-01", "Harbor & Pine Supply, Inc.", "United States", 0, False, 52),
    Entity(5, "UK-01", "Harbor & Pine Ltd.", "United Kingdom", 2, False, 16),
    Entity(8, "DE-01", "Hafen & Kiefer GmbH", "Germany", 1, False, 16),
    Entity(13, "JP-01", "ハーバー・アンド・パイン株式会社", "Japan", 3, False, 10),
    Entity(21, "NL-90", "Harbor & Pine Treasury B.V.", "Netherlands", 1, True, 6),
)

_ACCOUNTS: Final = (
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
_STATISTICAL: Final = (("S100", "Headcount"), ("S110", "Square feet"), ("S120", "Orders shipped"))
_DEPARTMENTS: Final = (
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
_LABELS: Final = (
    ("Goods", "Goods sold", "4000"),
    ("Services", "Labor and services", "4010"),
    ("Freight", "Freight & handling", "4020"),
    ("Returns", "Returns <credit>", "4900"),
)
_TAXES: Final = (
    ("US-NONE", "No tax", "0", "US - Sales Tax"),
    ("ME-SALES", "Maine sales tax", "5.5", "US - Sales Tax"),
    ("GB-STD", "UK standard VAT", "20", "United Kingdom - VAT"),
    ("DE-STD", "USt 19 %", "19", "Germany - VAT"),
    ("JP-STD", "消費税", "10", "Japan - JCT"),
)
_DEFINITIONS: Final = (
    ("Sales Quote", "Quote", "Quotes"),
    ("Sales Order", "Order", "Orders"),
    ("Sales Invoice", "Invoice", "Invoices"),
    ("Sales Return", "Adjustment", "Returns"),
)
_ITEM_WORDS: Final = (
    ("Manila rope", 1450), ("Pine plank", 890), ("Deck screw, box", 1199), ("Anchor chain", 8900),
    ("Oak veneer", 6325), ("Marine varnish", 3499), ("Sailcloth", 2780), ("Brass hinge ½\"", 649),
    ("Canvas tarp", 5400), ("Cleat & bolt set", 1875), ("Hull paint “Atlantic”", 7250), ("Delivery", 4500),
)  # fmt: skip
ITEM_COUNT: Final = 60


@dataclass(frozen=True, slots=True)
class Customer:
    """What the receivables repeat of a customer on every document."""

    party: Party
    recordno: int
    id: str
    name: str
    term: str
    bill_to: str
    bill_to_key: int
    ship_to: str
    private: bool


@dataclass(frozen=True, slots=True)
class Item:
    """What document lines repeat of an item."""

    id: str
    name: str
    label: str
    account: str
    account_title: str
    cents: int


Values = Mapping[str, Cell]


class Masters:
    """All small tables, as values by field name; the company turns them into rows.

    Args:
        count: How many customers.
        today: The company's today, as an ordinal.
    """

    def __init__(self, seed: int, count: int, today: int) -> None:
        self._random = random.Random(f"{seed}/masters")  # noqa: S311 - made-up figures
        self._today = today
        self.items = self._make_items()
        self.customers: list[Customer] = []
        self.tables: dict[str, list[Values]] = {
            "LOCATIONENTITY": self._entities(),
            "LOCATION": self._locations(),
            "DEPARTMENT": self._departments(),
            "GLACCOUNT": self._accounts(),
            "STATACCOUNT": self._statistical(),
            "CHECKINGACCOUNT": self._banks("checking"),
            "SAVINGSACCOUNT": self._banks("savings"),
            "CREDITCARD": self._cards(),
            "ARACCOUNTLABEL": self._labels(),
            "ARTERM": self._terms(),
            "CUSTTYPE": self._types(),
            "TAXDETAIL": self._taxes(),
            "ITEM": self._item_rows(),
            "SODOCUMENTPARAMS": self._definitions(),
            "USERINFO": self._users(),
            "CUSTOMER": [],
            "CONTACT": [],
            "AUDITHISTORY": [],
        }
        self._make_customers(count)

    @property
    def prices(self) -> Sequence[Sequence[int]]:
        """Unit price of every item in minor units, by currency."""
        return [
            [max(1, item.cents * 10_000 * 10**currency.decimals // currency.rate) for item in self.items]
            for currency in CURRENCIES
        ]

    def _stamps(self) -> dict[str, Cell]:
        """When a record was made and last changed: long ago, and some time since."""
        bits = self._random.getrandbits(40)
        made = self._today - 1_200 - bits % 400
        changed = made + (bits >> 10) % 1_150
        return {
            "WHENCREATED": stamp(made, bits >> 3),
            "WHENMODIFIED": stamp(changed, bits >> 5),
            "CREATEDBY": _USER,
            "MODIFIEDBY": _USER,
        }

    def _entities(self) -> list[Values]:
        return [
            {
                "RECORDNO": one.recordno,
                "LOCATIONID": one.id,
                "NAME": one.name,
                "REPORTPRINTAS": one.name,
                "FIRSTMONTH": 1,
                "STATUS": "active",
                "HAS_IE_RELATION": "true" if not one.private else "false",
                "CURRENCY": BASE.code,
                "ENABLELEGALCONTACT": "false",
                "LEGALNAME": one.name,
                "OPCOUNTRY": one.country,
                "ADDRESSCOUNTRYDEFAULT": one.country,
                **self._stamps(),
            }
            for one in ENTITIES
        ]

    def _locations(self) -> list[Values]:
        rows: list[Values] = []
        for one in ENTITIES:
            rows.append(
                {
                    "RECORDNO": one.recordno,
                    "LOCATIONID": one.id,
                    "NAME": one.name,
                    "STATUS": "active",
                    "CURRENCY": BASE.code,
                    "ENTITY": one.id,
                    **self._stamps(),
                }
            )
            for number, place in enumerate(names.PLACES[ENTITIES.index(one)], start=1):
                rows.append(
                    {
                        "RECORDNO": 40 + one.recordno * 4 + number,
                        "LOCATIONID": f"{one.id}-{number}",
                        "NAME": f"{place.city} depot",
                        "PARENTKEY": one.recordno,
                        "PARENTID": one.id,
                        "PARENTNAME": one.name,
                        "STATUS": "active",
                        "CURRENCY": BASE.code,
                        "ENTITY": one.id,
                        **self._stamps(),
                    }
                )
        return rows

    def _departments(self) -> list[Values]:
        keys = {code: 4 + 3 * at for at, (code, _, _) in enumerate(_DEPARTMENTS)}
        titles = {code: title for code, title, _ in _DEPARTMENTS}
        return [
            {
                "RECORDNO": keys[code],
                "DEPARTMENTID": code,
                "TITLE": title,
                "PARENTKEY": keys.get(parent or ""),
                "PARENTID": parent,
                "PARENTNAME": titles.get(parent or ""),
                "STATUS": "active",
                **self._stamps(),
            }
            for code, title, parent in _DEPARTMENTS
        ]

    def _accounts(self) -> list[Values]:
        return [
            {
                "RECORDNO": 101 + 2 * at,
                "ACCOUNTNO": number,
                "TITLE": title,
                "ACCOUNTTYPE": kind,
                "NORMALBALANCE": side,
                "CLOSINGTYPE": "non-closing account" if kind == "balancesheet" else "closing account",
                "CATEGORY": category,
                "STATUS": "inactive" if number == "9990" else "active",
                "ALTERNATIVEACCOUNT": "Receivables account" if number.startswith("12") else "None",
                "REQUIREDEPT": "false",
                "REQUIRELOC": "true",
                "TAXABLE": "false",
                **self._stamps(),
            }
            for at, (number, title, kind, side, category) in enumerate(_ACCOUNTS)
        ]

    def _statistical(self) -> list[Values]:
        return [
            {
                "RECORDNO": 160 + 5 * at,
                "ACCOUNTNO": number,
                "TITLE": title,
                "ACCOUNTTYPE": "cumulative",
                "STATUS": "active",
                "REQUIREDEPT": "false",
                "REQUIRELOC": "false",
                **self._stamps(),
            }
            for at, (number, title) in enumerate(_STATISTICAL)
        ]

    def _banks(self, kind: str) -> list[Values]:
        wanted = ENTITIES if kind == "checking" else ENTITIES[:2]
        return [
            {
                "RECORDNO": (12 if kind == "checking" else 60) + 3 * at,
                "BANKACCOUNTID": f"{'CHK' if kind == 'checking' else 'SAV'}-{one.id}",
                "BANKACCOUNTNO": f"00{one.recordno:03d}98{at}71",
                "GLACCOUNTNO": "1000" if kind == "checking" else "1010",
                "BANKNAME": (
                    "First Harbor Bank",
                    "Tyne Bank plc",
                    "Hafenbank AG",
                    "青空銀行",
                    "Grachtenbank",
                )[at],
                "BANKACCOUNTTYPE": kind,
                "CURRENCY": CURRENCIES[one.currency].code,
                "LOCATIONID": one.id,
                "STATUS": "active",
                "COMPANYNAME": one.name,
                **self._stamps(),
                **_owner(one if one.private else None),
            }
            for at, one in enumerate(wanted)
        ]

    def _cards(self) -> list[Values]:
        return [
            {
                "RECORDNO": 31 + 8 * at,
                "CARDID": card,
                "DESCRIPTION": words,
                "CARDTYPE": kind,
                "EXP_MONTH": "09",
                "EXP_YEAR": "2029",
                "STATUS": "active",
                "LIABILITYTYPE": liability,
                "CURRENCY": BASE.code,
                **self._stamps(),
            }
            for at, (card, words, kind, liability) in enumerate(
                (
                    ("VISA-OPS", "Operations card", "Visa", "Credit"),
                    ("AMEX-TRAVEL", "Travel & entertainment", "American Express", "Credit"),
                    ("MC-DEBIT", "Workshop debit card", "Mastercard", "Debit"),
                )
            )
        ]

    def _labels(self) -> list[Values]:
        return [
            {
                "RECORDNO": 3 + 2 * at,
                "ACCOUNTLABEL": label,
                "DESCRIPTION": words,
                "GLACCOUNTNO": account,
                "STATUS": "active",
                **self._stamps(),
            }
            for at, (label, words, account) in enumerate(_LABELS)
        ]

    def _terms(self) -> list[Values]:
        return [
            {
                "RECORDNO": 2 + 3 * at,
                "NAME": name,
                "DESCRIPTION": name if days else None,
                "STATUS": "active",
                "DUEDATE": days,
                "DUEFROM": "from invoice/bill date",
                "DISCDATE": 10 if discount else None,
                "DISCFROM": "from invoice/bill date" if discount else None,
                "DISCAMOUNT": discount,
                "DISCPERCAMN": "%" if discount else None,
                **self._stamps(),
            }
            for at, (name, days, discount) in enumerate(TERMS)
        ]

    def _types(self) -> list[Values]:
        keys = {name: 5 + 4 * at for at, (name, _) in enumerate(CUSTOMER_TYPES)}
        return [
            {
                "RECORDNO": keys[name],
                "NAME": name,
                "PARENTKEY": keys.get(parent or ""),
                "PARENT": parent,
                "STATUS": "active",
                **self._stamps(),
            }
            for name, parent in CUSTOMER_TYPES
        ]

    def _taxes(self) -> list[Values]:
        return [
            {
                "RECORDNO": 7 + 6 * at,
                "DETAILID": code,
                "TAXUID": f"{code}.S",
                "DESCRIPTION": words,
                "TAXTYPE": "Sale",
                "VALUE": percent,
                "GLACCOUNT": "2300",
                "STATUS": "active",
                "REVERSECHARGE": "false",
                "TAXSOLUTIONID": solution,
                **self._stamps(),
            }
            for at, (code, words, percent, solution) in enumerate(_TAXES)
        ]

    def _definitions(self) -> list[Values]:
        return [
            {
                "RECORDNO": 51 + 4 * at,
                "DOCID": name,
                "DOCCLASS": kind,
                "DESCRIPTION": name,
                "CATEGORY": category,
                "UPDINV": "No",
                "UPDGL": "AR" if kind in {"Invoice", "Adjustment"} else "None",
                "STATUS": "active",
                **self._stamps(),
            }
            for at, (name, kind, category) in enumerate(_DEFINITIONS)
        ]

    def _users(self) -> list[Values]:
        return [
            {
                "RECORDNO": key,
                "LOGINID": login,
                "DESCRIPTION": words,
                "USERTYPE": "business user",
                "ADMIN": admin,
                "STATUS": "active",
                "LOGINDISABLED": "true" if login == "xmlgw-armatic" else "false",
            }
            for key, login, words, admin in (
                (_USER, "Admin", "Company administrator", "Full"),
                (WEB_SERVICES_USER, "xmlgw-armatic", "Armatic Integration", "Off"),
            )
        ]

    def _make_items(self) -> list[Item]:
        items = []
        for at in range(ITEM_COUNT):
            word, cents = _ITEM_WORDS[at % len(_ITEM_WORDS)]
            size = at // len(_ITEM_WORDS)
            label, _, account = _LABELS[2 if word == "Delivery" else at % 2]
            title = next(title for number, title, *_ in _ACCOUNTS if number == account)
            items.append(
                Item(
                    f"HP-{at + 1:03d}",
                    f"{word} {('S', 'M', 'L', 'XL', 'XXL')[size]}",
                    label,
                    account,
                    title,
                    cents + size * cents // 3,
                )
            )
        return items

    def _item_rows(self) -> list[Values]:
        return [
            {
                "RECORDNO": 9 + 3 * at + at // 7,
                "ITEMID": item.id,
                "NAME": item.name,
                "STATUS": "inactive" if at == ITEM_COUNT - 1 else "active",
                "ITEMTYPE": "Non-Inventory" if item.label != "Goods" else "Inventory",
                "EXTENDED_DESCRIPTION": f"{item.name} – price list <{at % 4 + 1}>" if at % 3 else None,
                "PRODUCTLINEID": ("ROPE", "TIMBER", None)[at % 3],
                "GLGROUP": "Default",
                "BASEPRICE": amount_text(item.cents, 2),
                "TAXABLE": "true",
                "MRR": "false",
                **self._stamps(),
            }
            for at, item in enumerate(self.items)
        ]

    def _make_customers(self, count: int) -> None:
        rng = self._random
        customers, contacts = self.tables["CUSTOMER"], self.tables["CONTACT"]
        shares = [one.share for one in ENTITIES]
        entities = rng.choices(range(len(ENTITIES)), weights=shares, k=count)
        recordno, contact_key = 11, 201
        for at in range(count):
            bits = rng.getrandbits(60)
            entity = ENTITIES[entities[at]]
            currency = entity.currency if bits % 8 else (bits >> 4) % len(CURRENCIES)
            if at < len(names.SPECIAL_NAMES):
                name = names.SPECIAL_NAMES[at]
            else:
                first = names.FIRST_PARTS[(bits >> 7) % len(names.FIRST_PARTS)]
                second = names.SECOND_PARTS[(bits >> 14) % len(names.SECOND_PARTS)]
                name = f"{first} {second}"
            identity = ("A&B-01", "Ünïque/7", "100% <Wood>")[at] if at < 3 else f"C-{at + 1:05d}"
            term, days, _ = TERMS[(bits >> 21) % len(TERMS)]
            stamps = self._stamps()
            if (bits >> 26) % 50 == 0:
                stamps["WHENMODIFIED"] = None
            owner = _owner(entity if entity.private else None)
            display = contact_key
            contacts.append(self._contact(display, f"{name} ({identity})", name, entities[at], bits, owner))
            contact_key += 1 + (bits >> 30) % 2
            bill_to, bill_to_name = display, f"{name} ({identity})"
            if (bits >> 31) % 3 == 0:
                bill_to, bill_to_name = contact_key, f"{name} – accounts ({identity})"
                contacts.append(self._contact(bill_to, bill_to_name, name, entities[at], bits >> 5, owner))
                contact_key += 2
            parent = self.customers[at - 25] if at % 25 == 0 and at >= 50 else None
            if parent is not None and parent.private:
                parent = None
            customers.append(
                {
                    "RECORDNO": recordno,
                    "CUSTOMERID": identity,
                    "NAME": name,
                    "ENTITY": f"C{identity}",
                    "PARENTKEY": parent.recordno if parent else None,
                    "PARENTID": parent.id if parent else None,
                    "PARENTNAME": parent.name if parent else None,
                    "TERMNAME": term,
                    "CUSTTYPE": CUSTOMER_TYPES[(bits >> 33) % 4][0] if (bits >> 35) % 3 else None,
                    "CREDITLIMIT": f"{(1 + (bits >> 37) % 40) * 2500}" if (bits >> 36) % 2 else None,
                    "COMMENTS": "Ask for “Renée” & mention the <order>" if (bits >> 43) % 17 == 0 else None,
                    "DELIVERY_OPTIONS": ("E-Mail", "Print", "Print#~#E-Mail", None)[(bits >> 44) % 4],
                    "STATUS": "inactive" if (bits >> 46) % 40 == 0 else "active",
                    "ONETIME": "false",
                    "ONHOLD": "true" if (bits >> 48) % 60 == 0 else "false",
                    "CURRENCY": CURRENCIES[currency].code,
                    "EMAILOPTIN": ("true", "false", None)[(bits >> 50) % 3],
                    "OBJECTRESTRICTION": "Unrestricted",
                    "DISPLAYCONTACTKEY": display,
                    "CONTACTKEY": display,
                    "BILLTOKEY": bill_to,
                    "SHIPTOKEY": display if (bits >> 52) % 5 else None,
                    **stamps,
                    **owner,
                }
            )
            self.customers.append(
                Customer(
                    Party(at, currency, entities[at], days), recordno, identity, name, term,
                    bill_to_name, bill_to, f"{name} ({identity})", entity.private,
                )
            )  # fmt: skip
            recordno += 1 + (bits >> 55) % 3

    def _contact(
        self, key: int, name: str, company: str, entity: int, bits: int, owner: Mapping[str, Cell]
    ) -> Values:
        places = names.PLACES[entity]
        place = places[bits % len(places)]
        given = names.GIVEN_NAMES[(bits >> 8) % len(names.GIVEN_NAMES)]
        family = names.FAMILY_NAMES[(bits >> 13) % len(names.FAMILY_NAMES)]
        return {
            "RECORDNO": key,
            "CONTACTNAME": name,
            "COMPANYNAME": company,
            "FIRSTNAME": given,
            "LASTNAME": family,
            "PRINTAS": company,
            "TAXABLE": "true",
            "PHONE1": f"+{1 + entity} 555 01{(bits >> 18) % 100:02d}" if (bits >> 20) % 5 else None,
            "EMAIL1": f"accounts+{key}@example.com" if (bits >> 23) % 8 else None,
            "VISIBLE": "true",
            "MAILADDRESS.ADDRESS1": place.street,
            "MAILADDRESS.CITY": place.city,
            "MAILADDRESS.STATE": place.state,
            "MAILADDRESS.ZIP": place.postcode,
            "MAILADDRESS.COUNTRY": place.country,
            "MAILADDRESS.COUNTRYCODE": place.code,
            "STATUS": "active",
            **self._stamps(),
            **owner,
        }


def _owner(entity: Entity | None) -> dict[str, Cell]:
    if entity is None:
        return {}
    return {
        "MEGAENTITYKEY": entity.recordno,
        "MEGAENTITYID": entity.id,
        "MEGAENTITYNAME": entity.name,
    }
