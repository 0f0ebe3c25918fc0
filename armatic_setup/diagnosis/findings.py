"""What a check found out, before it is recorded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from armatic_setup.diagnosis.results import CheckStatus, RightFact
from armatic_setup.diagnosis.rules import Diagnosis


@dataclass(frozen=True, slots=True)
class Finding:
    """How a check turned out; the fields are those of ``CheckResult``."""

    status: CheckStatus
    evidence: str = ""
    diagnosis: Diagnosis | None = None
    absent: bool = False
    rights: tuple[RightFact, ...] = ()
    more: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A finding about a part of a check.

    Attributes:
        seconds: How long that part took; ``None`` where it was decided together with another.
    """

    id: str
    finding: Finding
    seconds: float | None = None


#: The worst decides; what does not apply says less than what passed.
_WORST_FIRST: Final = (
    CheckStatus.FAILED,
    CheckStatus.NOT_REACHED,
    CheckStatus.WARNING,
    CheckStatus.PASSED,
    CheckStatus.SKIPPED,
)


def worst(parts: Iterable[Part]) -> Finding:
    """The finding of the part that is worst off, for the check that is made of *parts*."""
    return min((part.finding for part in parts), key=lambda found: _WORST_FIRST.index(found.status))
