"""The small lists: entities, locations, accounts, terms, items. Only their stamps follow the seed."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from armatic_setup.practice import names
from armatic_setup.practice.ledger import stamp
from armatic_setup.practice.money import BASE, CURRENCIES, amount_text
from armatic_setup.practice.schema import Cell
from armatic_setup.practice.setup_data import (
    ACCOUNTS,
    ADMINISTRATOR,
    CUSTOMER_TYPES,
    DEFINITIONS,
    DEPARTMENTS,
    ENTITIES,
    ITEM_COUNT,
    ITEM_WORDS,
    LABELS,
    PRODUCT_LINES,
    STATISTICAL,
    TAXES,
    TERMS,
    UNITS,
    WEB_SERVICES_USER,
    Entity,
)

Values = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Item:
    """What document lines repeat of an item."""

    id: str
    name: str
    label: str
    account: str
    account_title: str
    cents: int


class Stamper:
    """Draws when records were made and changed: long ago, and some time since."""

    def __init__(self, source: random.Random, today: int) -> None:
        self._random = source
        self._today = today

    def stamps(self) -> dict[str, Cell]:
        """The four stamps of one record."""
        bits = self._random.getrandbits(40)
        made = self._today - 1_200 - bits % 400
        changed = made + (bits >> 10) % 1_150
        return {
            "WHENCREATED": stamp(made, bits >> 3),
            "WHENMODIFIED": stamp(changed, bits >> 5),
            "CREATEDBY": ADMINISTRATOR,
            "MODIFIEDBY": ADMINISTRATOR,
        }


class SetupLists:
    """All small lists as values by field name.

    Attributes:
        items: What document lines repeat of items.
        tables: The lists by object.
    """

    def __init__(self, stamper: Stamper) -> None:
        self._stamps = stamper.stamps
        self.items = self._make_items()
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
            "PRODUCTLINE": self._product_lines(),
            "UOM": self._units(),
            "WAREHOUSE": self._warehouses(),
            "SODOCUMENTPARAMS": self._definitions(),
            "USERINFO": self._users(),
        }

    @property
    def prices(self) -> Sequence[Sequence[int]]:
        """Unit price of every item in minor units, by currency."""
        return [
            [max(1, item.cents * 10_000 * 10**currency.decimals // currency.rate) for item in self.items]
            for currency in CURRENCIES
        ]

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
        keys = {code: 4 + 3 * at for at, (code, _, _) in enumerate(DEPARTMENTS)}
        titles = {code: title for code, title, _ in DEPARTMENTS}
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
            for code, title, parent in DEPARTMENTS
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
            for at, (number, title, kind, side, category) in enumerate(ACCOUNTS)
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
            for at, (number, title) in enumerate(STATISTICAL)
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
                **owner_fields(one if one.private else None),
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
            for at, (label, words, account) in enumerate(LABELS)
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
            for at, (code, words, percent, solution) in enumerate(TAXES)
        ]

    def _product_lines(self) -> list[Values]:
        return [
            {
                "RECORDNO": 4 + 3 * at,
                "PRODUCTLINEID": code,
                "DESCRIPTION": words,
                "STATUS": "active",
                **self._stamps(),
            }
            for at, (code, words) in enumerate(PRODUCT_LINES)
        ]

    def _units(self) -> list[Values]:
        return [
            {
                "RECORDNO": 2 + 2 * at,
                "NAME": group,
                "INVUNIT": unit,
                "STATUS": "active",
                **self._stamps(),
            }
            for at, (group, unit) in enumerate(UNITS)
        ]

    def _warehouses(self) -> list[Values]:
        return [
            {
                "RECORDNO": 6 + 5 * at,
                "WAREHOUSEID": f"W-{one.id}",
                "NAME": f"{one.country} warehouse",
                "LOCATIONID": one.id,
                "STATUS": "active",
                **self._stamps(),
            }
            for at, one in enumerate(ENTITIES)
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
            for at, (name, kind, category) in enumerate(DEFINITIONS)
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
                (ADMINISTRATOR, "Admin", "Company administrator", "Full"),
                (WEB_SERVICES_USER, "xmlgw-armatic", "Armatic Integration", "Off"),
            )
        ]

    def _make_items(self) -> list[Item]:
        items = []
        for at in range(ITEM_COUNT):
            word, cents = ITEM_WORDS[at % len(ITEM_WORDS)]
            size = at // len(ITEM_WORDS)
            label, _, account = LABELS[2 if word == "Delivery" else at % 2]
            title = next(title for number, title, *_ in ACCOUNTS if number == account)
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


def owner_fields(entity: Entity | None) -> dict[str, Cell]:
    """The fields that say which entity owns a record; none for a shared one."""
    if entity is None:
        return {}
    return {
        "MEGAENTITYKEY": entity.recordno,
        "MEGAENTITYID": entity.id,
        "MEGAENTITYNAME": entity.name,
    }
