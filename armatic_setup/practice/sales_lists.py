"""The lists that sales use: terms, labels, taxes, items. Only their stamps follow the seed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from armatic_setup.practice.money import CURRENCIES, amount_text
from armatic_setup.practice.setup_data import (
    ACCOUNTS,
    CUSTOMER_TYPES,
    DEFINITIONS,
    ENTITIES,
    ITEM_COUNT,
    ITEM_WORDS,
    LABELS,
    PRODUCT_LINES,
    TAXES,
    TERMS,
    UNITS,
)
from armatic_setup.practice.stamps import Stamper, Values


@dataclass(frozen=True, slots=True)
class Item:
    """What document lines repeat of an item."""

    id: str
    name: str
    label: str
    account: str
    account_title: str
    cents: int


class SalesLists:
    """These lists as values by field name.

    Attributes:
        items: What document lines repeat of items.
        tables: The lists by object.
    """

    def __init__(self, stamper: Stamper) -> None:
        self._stamps = stamper.stamps
        self.items = self._make_items()
        self.tables: dict[str, list[Values]] = {
            "ARACCOUNTLABEL": self._labels(),
            "ARTERM": self._terms(),
            "CUSTTYPE": self._types(),
            "TAXDETAIL": self._taxes(),
            "ITEM": self._item_rows(),
            "PRODUCTLINE": self._product_lines(),
            "UOM": self._units(),
            "WAREHOUSE": self._warehouses(),
            "SODOCUMENTPARAMS": self._definitions(),
        }

    @property
    def prices(self) -> Sequence[Sequence[int]]:
        """Unit price of every item in minor units, by currency."""
        return [
            [max(1, item.cents * 10_000 * 10**currency.decimals // currency.rate) for item in self.items]
            for currency in CURRENCIES
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
