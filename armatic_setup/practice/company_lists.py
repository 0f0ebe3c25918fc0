"""The company's own lists: entities, locations, accounts, banks, users. Only their stamps follow the seed."""

from __future__ import annotations

from armatic_setup.practice import names
from armatic_setup.practice.money import BASE, CURRENCIES
from armatic_setup.practice.setup_data import (
    ACCOUNTS,
    ADMINISTRATOR,
    DEPARTMENTS,
    ENTITIES,
    STATISTICAL,
    WEB_SERVICES_USER,
)
from armatic_setup.practice.stamps import Stamper, Values, owner_fields


class CompanyLists:
    """These lists as values by field name.

    Attributes:
        tables: The lists by object.
    """

    def __init__(self, stamper: Stamper) -> None:
        self._stamps = stamper.stamps
        self.tables: dict[str, list[Values]] = {
            "LOCATIONENTITY": self._entities(),
            "LOCATION": self._locations(),
            "DEPARTMENT": self._departments(),
            "GLACCOUNT": self._accounts(),
            "STATACCOUNT": self._statistical(),
            "CHECKINGACCOUNT": self._banks("checking"),
            "SAVINGSACCOUNT": self._banks("savings"),
            "CREDITCARD": self._cards(),
            "USERINFO": self._users(),
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
