"""Does the company subscribe to the applications that Armatic works with?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from armatic_setup.diagnosis.findings import Finding, Part
from armatic_setup.diagnosis.plan import application_part
from armatic_setup.diagnosis.results import CheckStatus
from armatic_setup.diagnosis.rules import Diagnosis, Diagnostician, listed
from armatic_setup.faults import Fault, Stage
from armatic_setup.gateway.answers import CompanyShape
from armatic_setup.guide.catalogue import Catalogue
from armatic_setup.guide.permissions import Application
from armatic_setup.language import tr

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
        missing = tuple(
            application
            for application in catalogue.requested_applications
            if not any(map(application.named, shape.applications))
        )
        known = len(missing) < len(catalogue.requested_applications)
        return cls(missing if known else (), known)

    def lack(self, application: str) -> bool:
        """Whether the company certainly has not subscribed to *application*."""
        return any(missing.name == application for missing in self.missing)


def judge(
    subscriptions: Subscriptions, shape: CompanyShape, diagnosed: Diagnostician
) -> tuple[Finding, tuple[Part, ...]]:
    """The ``applications`` check and its parts, one an application.

    Args:
        subscriptions: What the company said.
        shape: The same answer, for its refusals.
        diagnosed: For what to do.
    """
    wanted = diagnosed.catalogue.requested_applications
    parts = tuple(
        Part(application_part(application), _one(application, subscriptions, diagnosed))
        for application in wanted
    )
    if not subscriptions.known:
        refused = shape.refused.get(_FUNCTION)
        said = tr("Intacct does not say which applications it has.")
        if refused:
            said = f"{said} ({diagnosed(refused.fault).sentence})"
        return Finding(CheckStatus.SKIPPED, said), parts
    missing = subscriptions.missing
    if not missing:
        return Finding(CheckStatus.PASSED, f"{listed(app.name for app in wanted)}."), parts
    names = listed(application.name for application in missing)
    evidence = tr("{number} of {total} are subscribed. Missing: {names}.").format(
        number=len(wanted) - len(missing), total=len(wanted), names=names
    )
    return Finding(_lack(missing, diagnosed.catalogue), evidence, _diagnosis(missing, diagnosed)), parts


def _one(application: Application, subscriptions: Subscriptions, diagnosed: Diagnostician) -> Finding:
    if not subscriptions.known:
        return Finding(CheckStatus.SKIPPED, tr("Intacct does not say."))
    if subscriptions.lack(application.name):
        missing = (application,)
        return Finding(_lack(missing, diagnosed.catalogue), "", _diagnosis(missing, diagnosed))
    return Finding(CheckStatus.PASSED, tr("Subscribed."))


def _lack(missing: tuple[Application, ...], catalogue: Catalogue) -> CheckStatus:
    needed = any(_is_needed(application, catalogue) for application in missing)
    return CheckStatus.FAILED if needed else CheckStatus.WARNING


def _diagnosis(missing: tuple[Application, ...], diagnosed: Diagnostician) -> Diagnosis:
    names = listed(application.name for application in missing)
    fault = Fault(Stage.OPERATION, "application_missing", function=_FUNCTION, detail=f"Missing: {names}")
    return diagnosed(fault, more={"applications": names})


def _is_needed(application: Application, catalogue: Catalogue) -> bool:
    """Whether the sync cannot do without it."""
    return any(
        synced.required and catalogue.permission(synced.permission).application == application.name
        for synced in catalogue.objects
    )
