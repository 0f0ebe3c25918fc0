"""What the practice user may do: application subscriptions, and rights row by row.

Row names are those of the US edition. The default rights are what the vendor's later setup article lists,
and reading of everything else that a sync can use. Managing users and reading the audit history are not
among them, so that both denials can be seen.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from typing import Final

from armatic_setup.practice.company import SPECS

LIST, VIEW, ADD, EDIT, POST = "List", "View", "Add", "Edit", "Post"
READ: Final = (LIST, VIEW)
WRITE: Final = (LIST, VIEW, ADD, EDIT)

#: Application name and the code that ``get_applications`` answers for it (that of the last is unconfirmed).
APPLICATIONS: Final[Mapping[str, str]] = {
    "Company": "CO",
    "Cash Management": "CM",
    "General Ledger": "GL",
    "Accounts Payable": "AP",
    "Accounts Receivable": "AR",
    "Inventory Control": "INV",
    "Order Entry": "SO",
    "Platform Services": "PT",
}

_DEFAULT: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "Company": {
        "Attachments": (LIST, VIEW, EDIT),
        "Contacts": READ,
        "Departments": READ,
        "Entities": READ,
        "Locations": READ,
    },
    "Cash Management": {
        "Checking accounts": READ,
        "Credit card accounts": READ,
        "Savings accounts": READ,
    },
    "General Ledger": {"Accounts": READ, "Statistical accounts": READ},
    "Accounts Receivable": {
        "Adjustments": READ,
        "AR account labels": (LIST, VIEW, ADD),
        "AR terms": READ,
        "Customer types": READ,
        "Customers": WRITE,
        "Invoices": (*WRITE, POST),
        "Manage payments": WRITE,
        "Receive advances": READ,
        "Tax detail": READ,
    },
    "Inventory Control": {
        "Items": READ,
        "Product lines": READ,
        "Units of measure": READ,
        "Warehouses": READ,
    },
    "Order Entry": {
        "Order Entry transactions": WRITE,
        "Order Entry transaction definitions": WRITE,
    },
}
#: Rights as the screens order them.
_SCREEN_ORDER: Final = (LIST, VIEW, ADD, EDIT, "Delete", POST)


class PracticePermissions:
    """The rights of the web-services user. Safe to use from several threads.

    Attributes:
        role_based: The company gives rights through roles; the effective rights are answered the same way.
        user_type: ``business user`` may read everything its rights allow; any other type nothing of what is
            served here, whatever its rights are.
        row_names: Names the company's edition shows instead of the standard ones, such as
            ``{"Invoices": "AR sales invoices"}``.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._subscribed = set(APPLICATIONS)
        self._rights: dict[str, dict[str, set[str]]] = {
            application: {row: set(rights) for row, rights in rows.items()}
            for application, rows in _DEFAULT.items()
        }
        self.role_based = False
        self.user_type = "business user"
        self.row_names: dict[str, str] = {}

    def subscribe(self, application: str) -> None:
        """Subscribe the company to an application."""
        self._known(application)
        with self._lock:
            self._subscribed.add(application)

    def unsubscribe(self, application: str) -> None:
        """End the company's subscription to an application."""
        self._known(application)
        with self._lock:
            self._subscribed.discard(application)

    def grant(self, application: str, row: str, *rights: str) -> None:
        """Give the user more rights on a row (List and View if none are named)."""
        self._known(application)
        with self._lock:
            self._rights.setdefault(application, {}).setdefault(row, set()).update(rights or READ)

    def revoke(self, application: str, row: str, *rights: str) -> None:
        """Take rights on a row away (all if none are named)."""
        self._known(application)
        with self._lock:
            held = self._rights.get(application, {}).get(row, set())
            held.difference_update(rights or tuple(held))

    def deny(self, name: str) -> None:
        """Take away every right that would let the user read an object."""
        for need in SPECS[name].needs:
            self.revoke(*_split(need))

    def allow(self, name: str) -> None:
        """Give the first right that lets the user read an object."""
        self.grant(*_split(SPECS[name].needs[0]))

    def revoke_all(self) -> None:
        """Take all rights away: an empty role."""
        with self._lock:
            self._rights.clear()

    def available(self, name: str) -> bool:
        """Whether the company subscribes to an application that has the object."""
        with self._lock:
            return any(_split(need)[0] in self._subscribed for need in SPECS[name].needs)

    def may_read(self, name: str) -> bool:
        """Whether the user may list and view an object. That both are needed is unconfirmed."""
        if self.user_type != "business user":
            return False
        with self._lock:
            for need in SPECS[name].needs:
                application, row = _split(need)
                held = self._rights.get(application, {}).get(row, set())
                if application in self._subscribed and held.issuperset(READ):
                    return True
            return False

    def may_read_permissions(self) -> bool:
        """Whether the user may call ``getUserPermissions``: Company › Users › Permissions, View."""
        with self._lock:
            return VIEW in self._rights.get("Company", {}).get("Users › Permissions", set())

    def grant_reading_permissions(self) -> None:
        """Let the user call ``getUserPermissions``."""
        self.grant("Company", "Users › Permissions", VIEW)

    def codes(self) -> list[str]:
        """Codes of the subscribed applications."""
        with self._lock:
            return [code for name, code in APPLICATIONS.items() if name in self._subscribed]

    def effective(self) -> list[tuple[str, list[tuple[str, list[str]]]]]:
        """Applications, their rows and rights, as the screens name and order them, without empty ones."""
        with self._lock:
            return [
                (
                    application,
                    [
                        (self.row_names.get(row, row), _in_order(rights))
                        for row, rights in sorted(self._rights.get(application, {}).items())
                        if rights
                    ],
                )
                for application in APPLICATIONS
                if application in self._subscribed and any(self._rights.get(application, {}).values())
            ]

    @staticmethod
    def _known(application: str) -> None:
        if application not in APPLICATIONS:
            raise KeyError(application)


def _split(need: str) -> tuple[str, str]:
    application, _, row = need.partition(" › ")
    return application, row


def _in_order(rights: Iterable[str]) -> list[str]:
    return sorted(
        rights, key=lambda right: (_SCREEN_ORDER.index(right) if right in _SCREEN_ORDER else 99, right)
    )
