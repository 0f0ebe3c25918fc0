"""Which checks there are and what each one proves, as the user reads it."""

from __future__ import annotations

from typing import Final

from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS
from armatic_setup.guide.permissions import Permission

#: The checks that the sign-in decides, all with the one answer to it.
SIGN_IN_CHECKS: Final = ("reach", "encryption", "sender", "authorization", "sign_in")

#: How the identifier of a permission row's own check begins.
PART_PREFIX: Final = "permissions."

_SMALL_NUMBERS: Final = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def planned_checks(catalogue: Catalogue, company_id: str) -> tuple[tuple[str, str], ...]:
    """Identifier and title of every check in order, to show before any of them ran."""
    return tuple((check, check_title(check, catalogue, company_id)) for check in CHECK_IDS)


def check_title(check: str, catalogue: Catalogue, company_id: str) -> str:
    """What a check proves.

    Raises:
        KeyError: There is no such check.
    """
    applications = len(catalogue.requested_applications)
    number = _SMALL_NUMBERS[applications] if applications < len(_SMALL_NUMBERS) else str(applications)
    return {
        "reach": "Intacct answers",
        "encryption": "The connection is encrypted and genuine",
        "sender": "Intacct knows Armatic's sender ID",
        "authorization": f"Armatic may connect to {company_id or 'your company'}",
        "sign_in": "User ID and password",
        "applications": f"{number} applications are subscribed",
        "permissions": f"{len(catalogue.required_permissions)} permission rows can be read",
        "company": "Currencies, time zone and entities",
    }[check]


def part_id(permission: Permission) -> str:
    """The identifier of a permission row's own check, a part of ``permissions``."""
    return PART_PREFIX + permission.id
