"""Does the company subscribe to the applications that Armatic works with?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from armatic_setup.diagnosis.findings import Finding
from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.diagnosis.rules import Diagnostician, listed
from armatic_setup.faults import Fault, Stage
from armatic_setup.gateway.answers import CompanyShape
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.permissions import Application

_FUNCTION: Final = "get_applications"


@dataclass(frozen=True, slots=True)
class Subscriptions:
    """What the company said about its applications.

    Attributes:
        missing: Requested applications that it has not subscribed to.
        known: Whether it said anything that we understand.
    """

    missing: tuple[Application, ...]
    known: bool

    @classmethod
    def of(cls, shape: CompanyShape, catalogue: Catalogue) -> Subscriptions:
        """Read the answer. Codes we do not know are other applications, not missing ones.

        An answer in which not one requested application can be found is none we understand.
        """
        told = {code.strip().casefold() for code in shape.applications}
        missing = tuple(
            application
            for application in catalogue.requested_applications
            if told.isdisjoint(_names(application))
        )
        known = len(missing) < len(catalogue.requested_applications)
        return cls(missing if known else (), known)

    def lack(self, application: str) -> bool:
        """Whether the company certainly has not subscribed to *application*."""
        return any(missing.name == application for missing in self.missing)


def judge(subscriptions: Subscriptions, shape: CompanyShape, diagnosed: Diagnostician) -> Finding:
    """The ``applications`` check.

    Args:
        subscriptions: What the company said.
        shape: The same answer, for its refusals.
        diagnosed: For what to do.
    """
    catalogue = diagnosed.catalogue
    wanted = catalogue.requested_applications
    if not subscriptions.known:
        refused = shape.refused.get(_FUNCTION)
        said = f" ({diagnosed(refused.fault).sentence})" if refused else ""
        return Finding(CheckStatus.SKIPPED, f"Intacct does not say which applications it has.{said}")
    if not subscriptions.missing:
        return Finding(CheckStatus.PASSED, f"{listed(app.name for app in wanted)}.")
    names = listed(application.name for application in subscriptions.missing)
    needed = any(_is_needed(application, catalogue) for application in subscriptions.missing)
    fault = Fault(Stage.OPERATION, "application_missing", function=_FUNCTION, detail=f"Missing: {names}")
    return Finding(
        CheckStatus.FAILED if needed else CheckStatus.WARNING,
        f"{len(wanted) - len(subscriptions.missing)} of {len(wanted)} are subscribed. Missing: {names}.",
        diagnosed(fault, more={"applications": names}),
    )


def _names(application: Application) -> set[str]:
    return {name.casefold() for name in (application.name, *application.codes)}


def _is_needed(application: Application, catalogue: Catalogue) -> bool:
    """Whether the sync cannot do without it."""
    return any(
        synced.required and catalogue.permission(synced.permission).application == application.name
        for synced in catalogue.objects
    )
