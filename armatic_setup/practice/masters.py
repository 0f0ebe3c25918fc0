"""Customers and their contacts, made from the seed, beside the small lists that every company has."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from armatic_setup.practice import names
from armatic_setup.practice.company_lists import CompanyLists
from armatic_setup.practice.facts import Party
from armatic_setup.practice.money import CURRENCIES
from armatic_setup.practice.sales_lists import SalesLists
from armatic_setup.practice.schema import Cell
from armatic_setup.practice.setup_data import CUSTOMER_TYPES, ENTITIES, TERMS
from armatic_setup.practice.stamps import Stamper, Values, owner_fields


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


class Masters:
    """All small tables, as values by field name; the company turns them into rows.

    Args:
        count: How many customers.
        today: The company's today, as an ordinal.
    """

    def __init__(self, seed: int, count: int, today: int) -> None:
        self._random = random.Random(f"{seed}/masters")  # noqa: S311 - made-up figures
        stamper = Stamper(self._random, today)
        sales = SalesLists(stamper)
        self._stamps = stamper.stamps
        self.items = sales.items
        self.prices = sales.prices
        self.customers: list[Customer] = []
        self.tables: dict[str, list[Values]] = {
            **CompanyLists(stamper).tables,
            **sales.tables,
            "CUSTOMER": [],
            "CONTACT": [],
            "AUDITHISTORY": [],
        }
        self._make_customers(count)

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
            owner = owner_fields(entity if entity.private else None)
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
