"""Which checks there are, what each one proves as the user reads it, and which of them a run is about."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.diagnoses import CHECK_IDS, CHECK_PARTS
from armatic_setup.guide.permissions import Application, Permission
from armatic_setup.guide.vocabulary import Profile
from armatic_setup.language import mark, tr

#: The checks that the sign-in decides, all with the one answer to it.
SIGN_IN_CHECKS: Final = ("reach", "encryption", "sender", "authorization", "sign_in")

#: How the identifier of a permission row's own check begins.
PART_PREFIX: Final = "permissions."

_SMALL_NUMBERS: Final = (
    mark("No"), mark("One"), mark("Two"), mark("Three"), mark("Four"), mark("Five"),
    mark("Six"), mark("Seven"), mark("Eight"), mark("Nine"), mark("Ten"),
)  # fmt: skip
_PART_TITLES: Final = {
    "reach.name": mark("The address is found"),
    "reach.proxy": mark("The way out of your network"),
    "reach.connection": mark("The connection opens"),
    "reach.answer": mark("It is Intacct that answers"),
    "encryption.certificate": mark("Encryption and certificate"),
    "encryption.clock": mark("The clock of this computer"),
    "authorization.sender": mark("The company is known and lets Armatic in"),
    "authorization.addresses": mark("Internet addresses that may connect"),
    "authorization.entity": mark("Top level or entity"),
    "sign_in.password": mark("User ID and password are accepted"),
    "sign_in.user_type": mark("User type"),
    "sign_in.web_services": mark("A Web Services user"),
    "company.identity": mark("It is the right company"),
    "company.entities": mark("Entities"),
    "company.dates": mark("Dates and time zone"),
}


class UnknownCheckError(ValueError):
    """There is no check, part or permission row of that identifier."""

    def __init__(self, unknown: str, known: tuple[str, ...]) -> None:
        super().__init__(unknown)
        self.unknown = unknown
        self.known = known


@dataclass(frozen=True, slots=True)
class Selection:
    """What a run is about. Whatever a check rests on runs with it.

    Attributes:
        checks: Identifiers of the checks.
        rows: Permission rows, in order. All of them where ``permissions`` is asked for as a whole.
    """

    checks: frozenset[str]
    rows: tuple[Permission, ...]

    @classmethod
    def of(cls, only: Collection[str], catalogue: Catalogue, profile: Profile) -> Selection:
        """The checks, parts and rows that *only* names; everything where it names nothing.

        A part stands for its whole check, since one answer decides all parts; a permission row stands for
        itself alone. The five checks that the sign-in decides go together.

        Raises:
            UnknownCheckError: One of them does not exist.
        """
        rows = {part_id(row): row for row in rows_to_check(catalogue, profile)}
        if not only:
            return cls(frozenset(CHECK_IDS), tuple(rows.values()))
        checks: set[str] = set()
        wanted: set[str] = set()
        for name in only:
            check = name.partition(".")[0]
            if name in rows:
                wanted.add(name)
            elif name in CHECK_IDS or name in part_ids(check, catalogue):
                checks.add(check)
            else:
                parts = (part for check in CHECK_IDS for part in part_ids(check, catalogue))
                raise UnknownCheckError(name, (*CHECK_IDS, *parts, *rows))
        if "permissions" in checks:
            wanted.update(rows)
        if wanted:
            checks.add("permissions")
        if not checks.isdisjoint(SIGN_IN_CHECKS):
            checks.update(SIGN_IN_CHECKS)
        return cls(frozenset(checks), tuple(row for name, row in rows.items() if name in wanted))

    @property
    def signs_in(self) -> bool:
        """Whether the sign-in itself is to be tested."""
        return SIGN_IN_CHECKS[-1] in self.checks

    @property
    def planned(self) -> tuple[str, ...]:
        """The checks in order."""
        return tuple(check for check in CHECK_IDS if check in self.checks)


def planned_checks(catalogue: Catalogue, company_id: str) -> tuple[tuple[str, str], ...]:
    """Identifier and title of every check in order, to show before any of them ran."""
    return tuple((check, check_title(check, catalogue, company_id)) for check in CHECK_IDS)


def check_title(check: str, catalogue: Catalogue, company_id: str) -> str:
    """What a check proves.

    Raises:
        KeyError: There is no such check.
    """
    applications = len(catalogue.requested_applications)
    number = tr(_SMALL_NUMBERS[applications]) if applications < len(_SMALL_NUMBERS) else str(applications)
    return {
        "reach": tr("Intacct answers"),
        "encryption": tr("The connection is encrypted and genuine"),
        "sender": tr("Intacct knows Armatic's sender ID"),
        "authorization": tr("Armatic may connect to {company}").format(
            company=company_id or tr("your company")
        ),
        "sign_in": tr("User ID and password"),
        "applications": tr("{number} applications are subscribed").format(number=number),
        "permissions": tr("{number} permission rows can be read").format(
            number=len(catalogue.required_permissions)
        ),
        "company": tr("Currencies, time zone and entities"),
    }[check]


def part_ids(check: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The parts of a check but ``permissions``, in order; none where it has none."""
    if check == "applications":
        return tuple(application_part(application) for application in catalogue.requested_applications)
    return CHECK_PARTS.get(check, ())


def part_title(part: str, catalogue: Catalogue) -> str:
    """What a part of a check proves.

    Raises:
        KeyError: There is no such part.
    """
    for application in catalogue.requested_applications:
        if part == application_part(application):
            return application.name
    return tr(_PART_TITLES[part])


def application_part(application: Application) -> str:
    """The identifier of an application's own check, a part of ``applications``."""
    return f"applications.{application.id}"


def part_id(permission: Permission) -> str:
    """The identifier of a permission row's own check, a part of ``permissions``."""
    return PART_PREFIX + permission.id


def rows_to_check(catalogue: Catalogue, profile: Profile) -> tuple[Permission, ...]:
    """The rows of which this profile asks for anything, in order."""
    return tuple(row for row in catalogue.permissions if row.asked(profile))
